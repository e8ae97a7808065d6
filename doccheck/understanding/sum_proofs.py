"""What the sums of a paper prove of each other by arithmetic: parts and their total, paid and left, in and out."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from doccheck.understanding.sum_roles import FINAL, OTHER, UNSAID, WANTED
from doccheck.understanding.sums_on_page import Sum

_MOST_ROWS = 12
_MOST_PAIRS = 30  # different sums up to which pairs of them are tried


def adds_up(sums: Sequence[Sum], at: int) -> bool:
    """Whether a sum is that of the rows right above it, or of all smaller ones; fees alone come to no sum but a fee."""
    total = sums[at]
    rows = [found for found in sums if found is not total and found.currency == total.currency]
    parts = [found for found in rows if 0 < found.amount < total.amount]
    if len(parts) >= 2 and sum(found.amount for found in parts) == total.amount:
        return not _are_others(parts)
    summed, above = Decimal(0), []
    for count, row in enumerate(reversed(sums[max(0, at - _MOST_ROWS) : at]), 1):
        summed += row.amount
        above.append(row)
        if count >= 2 and summed == total.amount and row.currency == total.currency:
            return not _are_others(above)
    return False


def _are_others(parts: Sequence[Sum]) -> bool:
    return all(found.rank == OTHER for found in parts)


def is_of_others(sums: Sequence[Sum], at: int) -> bool:
    """Whether a sum is the total of what is something else: of the fees of a notary, of what is taken off the pay."""
    total = sums[at]
    above = [found for found in sums[max(0, at - _MOST_ROWS) : at] if found.amount > 0]
    summed = Decimal(0)
    for count, row in enumerate(reversed(above), 1):
        if row.rank != OTHER or row.currency != total.currency:
            return False
        summed += row.amount
        if count >= 2 and summed == total.amount:
            return True
    return False


def is_rest(found: Sum, sums: Sequence[Sum]) -> bool:
    """Whether it is what is left of one sum after another: the pay after what is taken off, what is paid of a price."""
    sizes = {abs(s.amount) for s in sums if s.currency == found.currency and s.amount}
    if found.amount <= 0 or len(sizes) > _MOST_PAIRS or len(sizes) < 3:
        return False
    return any(size > found.amount and size - found.amount in sizes and size != 2 * found.amount for size in sizes)


def closing(sums: Sequence[Sum]) -> Decimal | None:
    """The last balance of a table of bookings, as the figures tell it; None where they do not.

    Either the first figure and all that follow come to it, or two sums right before it do, of what came in and went.
    """
    rows = [found.amount for found in sums if found.rank in (UNSAID, FINAL, WANTED) and found.amount]
    for last in range(len(rows) - 1, 2, -1):
        if len(rows) > 3 and sum(rows[:last]) == rows[last]:
            return rows[last]
        near = rows[max(0, last - 4) : last]
        for at, one in enumerate(near):
            for other in near[at + 1 :]:
                if rows[last] > 0 and abs(abs(one) - abs(other)) == rows[last] and len(rows) >= 5:
                    return rows[last]
    return None
