"""What two sums that stand together say of each other's time: one in words and in figures, one and its instalments."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from doccheck.model import UNKNOWN_PERIOD
from doccheck.understanding.sum_roles import NEAR, SOME
from doccheck.understanding.sums_on_page import Sum

_MOST_TIMES = 72
_PARTS = re.compile(
    r"(?:^| )(\d{1,2}) (?:\w+ ){0,2}?(?:monats|teil|monatlichen |gleichen )?(?:raten?|rata|raty?|ratach|rate|zahlungen|"
    r"teilbetragen?|teilen|instal\w*|payments|tranches?|mensualit\w*|versements?|echeances?|mensualidades|cuotas|"
    r"plazos|pagos|mensilita|prestacoes|mensalidades|parcelas|transe|transz\w*|taksit\w*|платеж\w*|частин\w*|част\w*|"
    r"months|monate|mois|meses|mesi|miesiecy|luni|ay)(?: (?:of|von|zu|zu je|a|je|de|da|di|po|cate|por|по|at|each))*$"
)


def timed_together(sums: Sequence[Sum]) -> list[Sum]:
    """The sums; one whose own words name no time has that of the same sum beside it, or is the total of its parts."""
    told = list(sums)
    for at, (first, second) in enumerate(pairwise(sums)):
        if first.page is not second.page or first.currency != second.currency or second.line - first.line > 1:
            continue
        if first.amount == second.amount:
            period = second.period if first.period == UNKNOWN_PERIOD else first.period
            told[at : at + 2] = [_in_time(told[at], period), _in_time(told[at + 1], period)]
        elif (times := _times(second)) and first.rank <= SOME:
            if abs(second.amount * times - first.amount) > times:
                told[at] = replace(first, doubtful=True)  # "6 000 EUR, in 10 instalments of 500 EUR"
            elif first.period == UNKNOWN_PERIOD:
                told[at] = replace(first, period="total")
    return told


def _in_time(found: Sum, period: str) -> Sum:
    return replace(found, period=period) if found.period == UNKNOWN_PERIOD and found.rank <= NEAR else found


def _times(part: Sum) -> int:
    """How many parts like this one the words before it name: "in 12 instalments of 500 EUR"; 0 where they name none."""
    named = _PARTS.search(part.around[0])
    times = int(named[1]) if named else 0
    return times if 1 < times <= _MOST_TIMES else 0
