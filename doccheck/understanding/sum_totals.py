"""Totals as figures and places tell them: at the end of a row, below its parts, of all balances, last in a column."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from doccheck.understanding.fold import fold
from doccheck.understanding.sum_columns import column_head
from doccheck.understanding.sum_roles import BARE, FINAL, NEAR, OTHER, SOME, UNSAID, WANTED
from doccheck.understanding.sums_on_page import Sum

_BALANCE_HEAD = re.compile(
    r"(?:^| )(?:balance|saldo|solde|saldi|sold|bakiye|kontostand|running balance|stand|остаток|"
    r"залишок)(?= |$)|余额|残高|잔액"
)
_NAMED_BALANCE = re.compile(
    r"(?:^| )(?:\w*balances?|saldos?|soldes?|\w*saldo|\w*kontostand|\w*guthaben|disponible|available|avoirs?)(?= |$)"
)
_BARE_TOTAL = re.compile(r"(?:sub )?(?:total|totaux|totales|totals|summe|gesamt\w*|somme)(?: \w+){0,2}")
_MOST_ROWS = 6


def by_rows(sums: Sequence[Sum]) -> list[Sum]:
    """The sums; the last of a row that is the total of those before it is what the row names, and they are parts."""
    told = list(sums)
    rows: dict[tuple[int, int], list[int]] = {}
    for at, found in enumerate(sums):
        rows.setdefault((found.page.number, _row(found)), []).append(at)
    for row in rows.values():
        last = row[-1]
        parts = row[:-1]
        if len(parts) < 2 or any(sums[at].currency != sums[last].currency for at in parts):
            continue
        if sum((sums[at].amount for at in parts), Decimal(0)) != sums[last].amount or sums[last].amount <= 0:
            continue
        rank = min(sums[at].rank for at in parts)
        if rank > WANTED:
            continue
        told[last] = replace(told[last], rank=rank)
        for at in parts:
            told[at] = replace(told[at], rank=max(NEAR, told[at].rank))
    return told


def _row(found: Sum) -> int:
    """Where on the page the row of a sum is, in thousandths of its height."""
    box = found.page.lines[found.line].box
    return round(500 * (box.y0 + box.y1))


def of_parts(sums: Sequence[Sum]) -> list[Sum]:
    """The sums; one of which no words say what it is is that of the two or more before it that it adds up to."""
    told = list(sums)
    for at, total in enumerate(sums):
        if total.rank not in (SOME, BARE) or total.amount <= 0:
            continue
        summed, parts = Decimal(0), 0
        for part in reversed(sums[max(0, at - _MOST_ROWS) : at]):
            if part.rank > WANTED or part.currency != total.currency or part.period != total.period:
                break
            summed, parts = summed + part.amount, parts + 1
            if parts > 1 and summed == total.amount:
                for place in range(at - parts, at):
                    told[place] = replace(told[place], rank=NEAR)
                told[at] = replace(total, rank=WANTED)
                break
    return told


def of_balances(sums: Sequence[Sum]) -> list[Sum]:
    """The balances of a statement; a named total of all of them is what counts, one of what was booked does not."""
    named = [found for found in sums if found.rank <= WANTED and _NAMED_BALANCE.search(found.around[0])]
    told = list(sums)
    for at, found in enumerate(sums):
        if found.rank > WANTED or found in named or not found.around[0]:
            continue
        closing = [one for one in named if one.rank == FINAL] or named
        same = [one for one in closing if one.currency == found.currency and one.amount > 0]
        if len(same) > 1 and sum(one.amount for one in same) == found.amount:
            told = [replace(one, rank=WANTED) if one.rank == FINAL else one for one in told]
            told[at] = replace(found, rank=FINAL)
        elif named and _BARE_TOTAL.fullmatch(found.around[0]):
            told[at] = replace(found, rank=SOME)
    return told


def last_of_column(sums: Sequence[Sum]) -> int | None:
    """The place of the last balance of a table of bookings, by the head of its column and what its row booked."""
    order = sorted(range(len(sums)), key=lambda at: (sums[at].page.number, sums[at].line))
    column = [at for at in order if sums[at].amount and _BALANCE_HEAD.search(_head(sums[at]))]
    for last, before in ((column[-1:], column[-2:-1]), (column[:1], column[1:2])):
        if last and before:
            change = abs(sums[last[0]].amount - sums[before[0]].amount)
            booked = {abs(one.amount) for one in sums if _is_beside(one, sums[last[0]])}
            if change and change in booked:
                return last[0]
    return None


def _head(found: Sum) -> str:
    if found.rank not in (OTHER, UNSAID, BARE):
        return ""
    return fold(column_head(found.page, found.line))


def _is_beside(one: Sum, other: Sum) -> bool:
    return one is not other and one.page is other.page and _row(one) == _row(other)
