"""What is paid out of a sum by and by, and what keeping it costs, beside the whole of it that a paper is about."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from doccheck.model import UNKNOWN_PERIOD
from doccheck.understanding.sum_roles import NEAR, OTHER, WANTED, is_secured_limit
from doccheck.understanding.sums_on_page import Sum

_CHARGED = Decimal("0.01")  # of what an account holds: a charge; what is released of it by the month is more

_WORDS = 5  # behind a sum, within which it may be said to have come in
_CHARGES = re.compile(
    r"\b(?:\w*gebuhr\w*|\w*entgelt\w*|\w*kosten|koste[nt]|berechne\w*|\w*preis\w*|frais|factur\w*|cout\w*|preleve\w*|"
    r"tarif\w*|fees?|charge[sd]?|charging|costs?|cuesta\w*|cost[oó]|costes?|gastos|cobra\w*|comision\w*|mantenimiento|"
    r"spes[ae]|commission\w*)\b"
)
_IS_THERE = re.compile(
    r"\b(?:\w*guthaben\w*|\w*saldo|\w*kontostand\w*|eingegangen\w*|eingezahlt\w*|gutgeschrieben\w*|soldes?|avoirs?|"
    r"verse[es]*|recu[es]*|credite[es]*|balance|received|credited|deposited|paid in|ingresad[oa]s?|depositad[oa]s?|"
    r"recibid[oa]s?|abonad[oa]s?|accreditat[oi]|versat[oi])\b"
)


def without_charges(sums: Sequence[Sum]) -> list[Sum]:
    """The sums of a blocked account; beside all it holds, what is far less than a month's part is no part of it."""
    whole = _whole(sums)
    if whole is None:
        return list(sums)
    return [
        replace(found, rank=OTHER)
        if found.rank < NEAR
        and found.currency == whole.currency
        and found.amount <= whole.amount * _CHARGED
        and _is_charge(found)
        else found
        for found in sums
    ]


def _is_charge(found: Sum) -> bool:
    """Whether it is taken by the month or its words call it a cost, and none say that the account holds it."""
    before, behind = found.around
    if _IS_THERE.search(before) or _IS_THERE.search(" ".join(behind.split()[:_WORDS])):
        return False
    return found.period == "month" or bool(_CHARGES.search(before) or _CHARGES.search(behind))


def without_draws(sums: Sequence[Sum]) -> list[Sum]:
    """The sums of a guarantee; beside the most that is paid in all, what may be called for a month is related to it."""
    whole = _whole(sums)
    months = {found.amount for found in sums if found.rank < NEAR and found.period == "month"}
    if whole is None or len(months) != 1:
        return list(sums)
    return [
        replace(found, rank=NEAR)
        if found.rank < NEAR
        and found.period == "month"
        and found.currency == whole.currency
        and found.amount < whole.amount
        else found
        for found in sums
    ]


def _whole(sums: Sequence[Sum]) -> Sum | None:
    """The sum that words say is the paper's and that is of no month, where they say so of no other."""
    named = [
        found
        for found in sums
        if found.rank <= WANTED and found.amount > 0 and found.period in ("total", UNKNOWN_PERIOD) and found.currency
    ]
    largest = max(named, key=lambda found: found.amount, default=None)
    return None if largest is None or is_secured_limit(largest.around[0]) else largest
