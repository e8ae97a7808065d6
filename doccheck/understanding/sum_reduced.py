"""Sums that something else on the page holds, lessens, corrects or shares, so that they may not be what counts."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from functools import lru_cache
from itertools import combinations

from doccheck.model import Page
from doccheck.understanding import sum_words_reduced as w
from doccheck.understanding.fold import Phrases, fold
from doccheck.understanding.sum_held import is_held
from doccheck.understanding.sum_roles import FINAL, NEAR, OTHER
from doccheck.understanding.sums_on_page import BALANCE_KINDS, RENT_KINDS, Sum

_MOST_BEHIND = 8  # sums behind one among which what is taken off and what is left are looked for
_MOST_TAKEN = 3  # at once: an advance, the rent, a loan
_PAID_KINDS = frozenset({"tuition_receipt", "language_course_confirmation"})
_HOST_KINDS = frozenset({"host_commitment"})
_REPAID = re.compile(
    r"\b(?:ruckzahl\w*|tilg\w*|rembours\w*|amorti\w*|repay\w*|repaid|reembols\w*|devol\w*|rimbors\w*)\b"
)
_YEAR, _MOST_MONTHS = 12, 72
_NOT_LESSENED = frozenset({"internship_agreement"})


def without_reduced(sums: Sequence[Sum], pages: Sequence[Page], kind: str) -> list[Sum]:
    """The sums; where what is taken off one and what is left of it are both named, what is left counts."""
    told = _without_corrected(sums, pages)
    for whole, left in _lessened(told, kind):
        if told[whole].rank >= NEAR or told[left].rank >= OTHER:
            continue
        told[left] = replace(told[left], rank=min(told[left].rank, told[whole].rank))
        for at, found in enumerate(told):
            if found.amount == told[whole].amount and found.rank < NEAR:
                told[at] = replace(found, rank=NEAR)
    return told


def is_in_doubt(found: Sum, sums: Sequence[Sum], pages: Sequence[Page], kind: str) -> bool:
    """Whether the page bears signs that another of its sums may count instead of this one."""
    if kind in _HOST_KINDS and _is_given_by_family(found):
        return True
    others = [one for one in sums if _is_rival(one, found)]
    if not others:
        return False
    if _is_corrected(sums, pages):
        return True
    if any(sums[whole].amount == found.amount for whole, _ in _lessened(sums, kind)):
        return True
    if kind in BALANCE_KINDS and is_held(pages):
        return True
    if kind == "loan_certificate" and any(_is_paid_for_years(one, found) for one in others):
        return True
    if kind == "loan_certificate":
        return _is_said(w.FRAME, found) and any(_is_said(w.DRAWN, one) for one in (found, *others))
    if kind == "income_proof":
        return any(_is_paid_out(one, found) for one in others)
    if kind in _PAID_KINDS:
        return any(_is_said(w.GONE_BACK, one) for one in others)
    if any(one.rank < OTHER and one.amount < found.amount and _is_said(w.LEFT_OVER, one) for one in others):
        return True
    return kind in RENT_KINDS and _is_said(w.WOULD_BE, found)


def _is_paid_for_years(part: Sum, whole: Sum) -> bool:
    """Whether a loan is paid out by the month, for so long that in one year only a part of it comes."""
    if part.period != "month" or whole.period == "month" or whole.amount % part.amount:
        return False
    if _REPAID.search(part.around[0]):
        return False
    return _YEAR < whole.amount // part.amount <= _MOST_MONTHS and (
        _stands_in(w.DRAWN, part.around[0]) or _stands_in(w.DRAWN, part.around[1])
    )


def _is_given_by_family(found: Sum) -> bool:
    """Whether others than the hosts pay it: "her parents send her 80 EUR a month"."""
    before, behind = found.around
    return _stands_in(w.FAMILY, before) and (_stands_in(w.GIVES, before) or _stands_in(w.GIVES, behind))


def _is_paid_out(paid: Sum, net: Sum) -> bool:
    """Whether less than the net pay came to the account, and words between the two say what was taken off."""
    if paid.page is not net.page or paid.line <= net.line or paid.amount >= net.amount:
        return False
    if not w.PAID_OUT.standing_in(paid.around[0]):
        return False
    between = fold(" ".join(line.text for line in net.page.lines[net.line + 1 : paid.line]))
    return bool(w.LESS.standing_in(between))


def _is_rival(one: Sum, found: Sum) -> bool:
    return one.amount != found.amount and one.amount > 0 and one.currency in (found.currency, None)


def _without_corrected(sums: Sequence[Sum], pages: Sequence[Page]) -> list[Sum]:
    """The sums; of a paper that corrects another one, without those the other had named."""
    if len({found.amount for found in sums}) < 2 or not _is_corrected(sums, pages):
        return list(sums)
    told = [
        replace(found, rank=OTHER) if found.rank < OTHER and _is_said(w.SAID_BEFORE, found) else found
        for found in sums
    ]
    return told if any(found.rank < OTHER for found in told) else list(sums)


def _is_corrected(sums: Sequence[Sum], pages: Sequence[Page]) -> bool:
    """Whether the paper puts right what another one said, or a sum was in the other by mistake."""
    return _says(w.CORRECTS, pages) or any(_is_said(w.ERRORS, found) for found in sums)


def _lessened(sums: Sequence[Sum], kind: str) -> Iterator[tuple[int, int]]:
    """The places of the sums that become less, by what the words and the figures behind them say, and what is left."""
    if kind in _NOT_LESSENED:
        return
    order = sorted(range(len(sums)), key=lambda at: (sums[at].page.number, sums[at].line))
    for place, whole in enumerate(order):
        if sums[whole].amount <= 0 or sums[whole].rank >= NEAR or sums[whole].converted:
            continue
        behind = [at for at in order[place + 1 : place + 1 + _MOST_BEHIND] if sums[at].page is sums[whole].page]
        for count, left in enumerate(behind):
            between = behind[:count]
            if kind == "income_proof":  # what is taken off stands beside what was earned
                between = [*order[max(0, place - _MOST_BEHIND) : place], *between]
            if _is_left(sums[whole], sums[left], [sums[at] for at in between], kind):
                yield whole, left
                break


def _is_left(whole: Sum, left: Sum, between: Sequence[Sum], kind: str) -> bool:
    """Whether what the sums between them take off is what the second one is less than the first."""
    less = whole.amount - left.amount
    if not 0 < less < whole.amount or not _is_alike(whole, left):
        return False
    if kind == "income_proof" and (whole.rank != FINAL or not _stands_in(w.PAID_OUT, left.around[0])):
        return False
    taken = [found for found in between if 0 < abs(found.amount) <= less and _is_alike(whole, found)]
    taken = [found for found in taken if not _stands_in(w.SAVED, found.around[0])]
    if sum(abs(found.amount) for found in taken) < less:
        return False
    return any(
        sum((abs(found.amount) for found in chosen), Decimal(0)) == less
        and (_takes_off(left) or any(_takes_off(found) for found in chosen))
        for count in range(1, _MOST_TAKEN + 1)
        for chosen in combinations(taken, count)
    )


def _is_alike(one: Sum, other: Sum) -> bool:
    return None in (one.currency, other.currency) or one.currency == other.currency


def _takes_off(found: Sum) -> bool:
    return found.amount < 0 or _is_said(w.LESS, found)


def _is_said(words: Phrases, found: Sum) -> bool:
    """Whether one of them stands beside the sum."""
    return _stands_in(words, found.around[0]) or _stands_in(words, found.around[1])


def _says(words: Phrases, pages: Sequence[Page]) -> bool:
    """Whether one of them stands on the pages."""
    return any(_stands_in(words, fold(page.text)) for page in pages)


@lru_cache(maxsize=1024)
def _stands_in(words: Phrases, text: str) -> bool:
    return bool(text and words.standing_in(text))
