"""Sums that are only a part of the one a paper is about, or many times of it, as the figures themselves tell."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from doccheck.understanding.sum_roles import BARE, NEAR, SOME, WANTED
from doccheck.understanding.sums_on_page import Sum

_ON_TOP_OF = re.compile(
    r"(?:^| )(?:zusatzlich zu|neben|in addition to|on top of|besides|en plus d\w{1,2}|en sus d\w{1,2}|"
    r"en complement d\w{1,2}|"
    r"ademas de|aparte de|oltre a\w*|in aggiunta a\w*|alem d\w{1,2}|oprocz|кроме|помимо|крім|pe langa)(?: \w+){0,4}$"
    r"|(?:^| )(?:plus|zuzuglich|zzgl|as well as|sowie|mas|piu|ainsi qu\w{1,2}|oraz|precum si|arti|плюс)"
    r"(?: (?:a|an|the|un|une|une|ein|eine|einen|einer|einem|uno|una|um|uma))? \w+(?: \w+){0,2}"
    r"(?: (?:of|von|de|di|d un montant de|in hohe von))?$"
)
_HELD = re.compile(
    r"(?:^| )(?:bloque\w*|bloquead[oa]s?|encaje|retenid[oa]s?|retencion\w*|retenu\w*|nanti\w*|gesperrt\w*|"
    r"vorgemerkt\w*|"
    r"hold|held|on hold|blocked|lien|earmarked|pledged|pignorad[oa]s?|bloccat[oaie]|vincolat[oaie])(?= |$)"
)
_MOST_MONTHS = 36


def without_additions(sums: Sequence[Sum]) -> list[Sum]:
    """The sums; what comes "in addition to" another one that was named before it is not the paper's."""
    return [
        replace(found, rank=NEAR)
        if found.rank <= BARE
        and at
        and sums[at - 1].rank <= BARE
        and sums[at - 1].page is found.page
        and _ON_TOP_OF.search(found.around[0])
        else found
        for at, found in enumerate(sums)
    ]


def without_held(sums: Sequence[Sum]) -> list[Sum]:
    """The balances; one of which a part is held back counts less than what is left of it, where both are named."""
    held = {abs(found.amount) for found in sums if found.amount and _HELD.search(found.around[0])}
    named = {found.amount for found in sums if found.rank <= WANTED}
    whole = {amount for amount in named if any(amount - each in named for each in held)}
    return [replace(found, rank=NEAR) if found.rank <= WANTED and found.amount in whole else found for found in sums]


def by_the_month(sums: Sequence[Sum]) -> list[Sum]:
    """The sums; what many months of one come to counts less than what a month is paid with."""
    months = {found.amount for found in sums if found.rank <= WANTED and found.period == "month" and found.amount > 0}
    if len(months) != 1:
        return list(sums)
    month = months.pop()
    return [
        replace(found, rank=SOME)
        if found.rank < SOME
        and found.period != "month"
        and not found.amount % month
        and 2 <= found.amount // month <= _MOST_MONTHS
        else found
        for found in sums
    ]
