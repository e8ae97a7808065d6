"""Sums that are only a part of the one a paper is about, or many times of it, as the figures themselves tell."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from doccheck.understanding.sum_roles import BARE, FINAL, NEAR, OTHER, SOME, WANTED
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
# What a bank would lend, which is no money of the holder.
_CREDIT = re.compile(
    r"(?:^| )(?:reserve renouvelable|(?:reserve|credit|pret) (?:renouvelable|permanent|revolving)|reserve d argent|"
    r"ligne de credit|facilite de caisse|decouvert\w*|\w*kreditrahmen\w*|verfugungsrahmen\w*|\w*kreditlinie\w*|"
    r"uberziehung\w*|dispo|dispositions\w*|rahmenkredit\w*|abrufkredit\w*|linea de credito|poliza de credito|"
    r"credito disponible|descubierto|sobregiro|overdraft\w*|line of credit|credit (?:line|facility|limit)|revolving\w*|"
    r"arranged limit|fido|linea di credito|linha de credito|cheque especial|limite de credito)(?= |$)"
)
_PAID_IN = re.compile(
    r"(?:^| )(?:\w*eingegangen\w*|\w*eingezahlt\w*|\w*einzahlung\w*|zahlungseingang|gutgeschrieben\w*|recue?s?|"
    r"verses?|versee?s?|depose\w*|credite\w*|received|paid in|deposited|credited|funded|ingresad[oa]s?|recibid[oa]s?|"
    r"abonad[oa]s?|depositad[oa]s?|versat[oaie]|accreditat[oaie]|recebid[oa]s?|wplacon\w*|"
    r"(?:aktuell\w*|derzeitig\w*|heutig\w*) (?:\w*guthaben|\w*saldo|kontostand)|soldes? (?:actuel|du jour|a ce jour)|"
    r"current balance|balance (?:(?:as of|as at|at|to) )?(?:today|date)|saldo (?:actual|a la fecha|attuale))(?= |$)"
)
_MADE_OF = re.compile(
    r" ?(?:\(|[,:–-] ?(?:davon|darunter|nämlich|dont|soit|à savoir|of which|namely|i\.e\.|de los cuales|de los que|"
    r"a saber|di cui|dos quais)\b)",
    re.IGNORECASE,
)
_MOST_ROWS = 6
_LINES_OF_PARTS = 2  # from a sum to the last of its parts
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


def without_own_parts(sums: Sequence[Sum]) -> list[Sum]:
    """The sums; those in brackets right behind one that they add up to are its parts where no words say more of them:
    "4.680 € (80 € for the file and 4.600 € for lessons)"."""
    parts: set[int] = set()
    for at, whole in enumerate(sums):
        if whole.rank > OTHER or whole.amount <= 0 or not _is_opened_up(whole):
            continue
        total = Decimal(0)
        for count, part in enumerate(sums[at + 1 : at + 1 + _MOST_ROWS], 1):
            if part.page is not whole.page or not 0 <= part.line - whole.line <= _LINES_OF_PARTS or part.amount <= 0:
                break
            if part.currency not in (whole.currency, None):
                break
            total += part.amount
            if total >= whole.amount:
                parts.update(range(at + 1, at + 1 + count) if total == whole.amount and count > 1 else ())
                break
    return [
        replace(found, rank=OTHER) if at in parts and found.rank in (SOME, BARE) else found
        for at, found in enumerate(sums)
    ]


def _is_opened_up(whole: Sum) -> bool:
    """Whether what follows a sum in its sentence tells what it is made of."""
    lines = whole.page.lines[whole.line : whole.line + _LINES_OF_PARTS]
    _, found, rest = " ".join(line.text for line in lines).partition(whole.evidence.text)
    return bool(found) and _MADE_OF.match(rest) is not None


def without_held(sums: Sequence[Sum]) -> list[Sum]:
    """The balances; one of which a part is held back counts less than what is left of it, where both are named."""
    held = {abs(found.amount) for found in sums if found.amount and _HELD.search(found.around[0])}
    named = {found.amount for found in sums if found.rank <= WANTED}
    whole = {amount for amount in named if any(amount - each in named for each in held)}
    return [replace(found, rank=NEAR) if found.rank <= WANTED and found.amount in whole else found for found in sums]


def without_credit(sums: Sequence[Sum]) -> list[Sum]:
    """The balances; a total that balances come to only with what the bank would lend counts less than they do."""
    lent = [found for found in sums if found.amount > 0 and _CREDIT.search(found.around[0])][:_MOST_ROWS]
    own = [found.amount for found in sums if found.amount and not any(found is one for one in lent)]
    if not lent:
        return list(sums)
    with_credit = {Decimal(0)}
    for one in lent:
        with_credit |= {start + one.amount for start in with_credit}
    with_credit.discard(Decimal(0))
    reached = {Decimal(0)}
    for amount in own[:_MOST_ROWS]:
        reached |= {start + amount for start in reached}

    def is_raised(found: Sum) -> bool:
        least = {found.amount - credit for credit in with_credit}
        return found.rank <= WANTED and any(each > 0 and each in reached for each in least)

    return [
        replace(found, rank=OTHER if found in lent else NEAR)
        if found.rank <= WANTED and (found in lent or is_raised(found))
        else found
        for found in sums
    ]


def without_unpaid(sums: Sequence[Sum]) -> list[Sum]:
    """The sums of a blocked account; what was agreed to be blocked counts less than a smaller sum that was paid in."""
    paid = [
        found for found in sums if found.rank == WANTED and found.period != "month" and _PAID_IN.search(found.around[0])
    ]
    whole = sum((found.amount for found in paid), Decimal(0))
    if not whole > 0:
        return list(sums)
    return [
        replace(found, rank=NEAR)
        if found.rank == FINAL and found.amount > whole and found.currency in (paid[0].currency, None)
        else found
        for found in sums
    ]


_FRAME = re.compile(
    r"(?:^| )(?:\w*rahmen\w*|hochstens|hochstbetrag|overall limit|overall maximum|total limit|plafond|enveloppe|"
    r"limite global|tope|monto maximo|importe maximo|facility limit)(?= |$)"
)
_FOR_A_YEAR = re.compile(
    r"(?:^| )(?:fur das (?:\w*jahr|wintersemester|sommersemester)|for the (?:academic |study |school )?year|"
    r"for academic year|pour l annee|au titre de l annee|para el (?:curso|ano|periodo)|per l anno)(?= |$)"
)


def without_frame(sums: Sequence[Sum]) -> list[Sum]:
    """The sums of a loan; the most that may ever be lent counts less than what is granted for the year."""
    granted = [found for found in sums if found.rank <= WANTED and _FOR_A_YEAR.search(found.around[0])]
    least = max((found.amount for found in granted), default=None)
    if least is None:
        return list(sums)
    return [
        replace(found, rank=NEAR)
        if found.rank <= WANTED and found.amount > least and _FRAME.search(found.around[0])
        else found
        for found in sums
    ]


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
