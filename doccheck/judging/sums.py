"""The amount a document proves, and what it comes to in a stay."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from doccheck.judging.case import Case
from doccheck.judging.findings import kind_of
from doccheck.judging.months import started_months
from doccheck.judging.readings import Dates, dates_of, possible
from doccheck.model import Certainty, Document, Evidence, Field, Money

# Attest what is in an account: one account may be shown by several of them, month by month.
BALANCES = ("bank_certificate", "bank_statement", "blocked_account")
# Promises of money for a time that the paper itself may state; other kinds' periods are those of a payslip or a month.
PROMISES = ("scholarship_certificate", "loan_certificate", "sponsorship_declaration")
# Sums of these are paid once where nothing else is said: a balance, a guarantee, a declared total.
_TOTAL_BY_NATURE = (*BALANCES, "bank_guarantee")
_PERIODS = ("month", "year", "total")
_LONGEST = 36  # months in which a blocked account is paid out: a smaller sum is a fee; at least two
# "2026-2027", "2026/27", with words but no day or month in figures beside it.
_A_YEAR = re.compile(r"^\D*(?:19|20)\d\d ?[-/–] ?(?:(?:19|20)\d\d|\d\d)\D*$")


@dataclass(frozen=True, kw_only=True, slots=True)
class Amount:
    """The best amount of a document. `currency` and `period` are None where it does not say them.

    `others`: what else the same figures may say; then it is not `certain`. `most`: what a balance that is paid out
    month by month holds in all, `monthly`: what a blocked account whose whole sum this is pays out in a month; None
    where it does not say so.
    """

    document: Document
    value: Decimal
    currency: str | None
    period: str | None
    certain: bool
    evidence: tuple[Evidence, ...]
    others: tuple[Money, ...] = ()
    most: Decimal | None = None
    monthly: Decimal | None = None

    def over(self, months: int | None) -> Decimal | None:
        """What it comes to in a stay of so many months; None where the period or the length of the stay is unknown."""
        if self.period == "total":
            return self.value
        if months is None or self.period is None:
            return None
        paid = self.value * months / (12 if self.period == "year" else 1)
        return paid if self.most is None else min(paid, self.most)


def amount_of(document: Document) -> Amount | None:
    """The first amount with the currency and the period that stand at the same place in their own lists."""
    found = document.all("amount")
    if not found or not isinstance(found[0].value, Decimal):
        return None
    currency, period = (_parallel(document, name, len(found)) for name in ("currency", "amount_period"))
    parts = [part for part in (found[0], currency, period) if part is not None]
    said = str(period.value) if period is not None and period.value in _PERIODS else None
    if said in (None, "year") and kind_of(document) in _TOTAL_BY_NATURE:
        said = "total"  # an account with a year's money in it does not fill again the next year
    return Amount(
        document=document,
        value=found[0].value,
        currency=str(currency.value) or None if currency is not None else None,
        period=said,
        certain=all(part.certainty is Certainty.CERTAIN for part in parts),
        evidence=found[0].evidence,
        others=tuple(_others(found[0], currency)),
        most=_held(document, found) if said == "month" and kind_of(document) == "blocked_account" else None,
        monthly=_paid_out(document, found) if said == "total" and kind_of(document) == "blocked_account" else None,
    )


def _others(amount: Field, currency: Field | None) -> Iterator[Money]:
    """The other readings of an amount and of its currency, each with the first of the other of the two."""
    code = str(currency.value) or None if currency is not None else None
    yield from (Money(amount=o, currency=code) for o in amount.alternatives if isinstance(o, Decimal))
    if currency is not None and isinstance(amount.value, Decimal):
        yield from (Money(amount=amount.value, currency=str(other)) for other in currency.alternatives if other)


def _parallel(document: Document, name: str, length: int) -> Field | None:
    """The first value of a list that runs beside the amounts; of a list of another length only if it has one value."""
    fields = document.all(name)
    return fields[0] if fields and len(fields) in (length, 1) else None


def _held(document: Document, amounts: tuple[Field, ...]) -> Decimal | None:
    """The largest sum a blocked account states: no more than that can be paid out of it."""
    sums = [field.value for field in amounts[1:] if isinstance(field.value, Decimal)]
    largest = max(sums, default=None)
    first = amounts[0].value
    return largest if largest is not None and isinstance(first, Decimal) and largest > first else None


def _paid_out(document: Document, amounts: tuple[Field, ...]) -> Decimal | None:
    """What a blocked account pays out in a month, where it states one such sum beside the whole."""
    periods, whole = document.all("amount_period"), amounts[0].value
    if len(periods) != len(amounts) or not isinstance(whole, Decimal):
        return None
    said = {
        amount.value
        for amount, period in zip(amounts, periods, strict=True)
        if period.value == "month" and isinstance(amount.value, Decimal)
    }
    said = {monthly for monthly in said if whole / _LONGEST <= monthly < whole / 2}
    return said.pop() if len(said) == 1 else None


def months_paid(document: Document, months: int, case: Case) -> int:
    """In how many months of the stay a promise is paid, going by the time it states with certainty."""
    start, end = case.date_of("stay.start"), case.date_of("stay.end")
    if kind_of(document) not in PROMISES or start is None or end is None:
        return months
    since, until = period_of(document)
    first = max(start, since.earliest) if since.earliest is not None else start
    last = min(end, until.latest) if until.latest is not None else end
    return min(months, started_months(first, last)) if first <= last else 0


def unclear_time(document: Document, case: Case) -> Iterator[Dates]:
    """The dates by which a promise may begin after the stay or end before it, where they are not certain."""
    start, end = case.date_of("stay.start"), case.date_of("stay.end")
    if kind_of(document) not in PROMISES or start is None or end is None:
        return
    since, until = period_of(document)
    if _unsettled(since, lambda day: day <= start):
        yield since
    if _unsettled(until, lambda day: day >= end):
        yield until


def _unsettled(dates: Dates, test: Callable[[date], bool]) -> bool:
    """Whether a reading fails the test, and it is not certain that all do.

    Beside days that the paper names, the usual ones of the academic year it names say nothing.
    """
    unsure = [field for field in dates.unsure if not (dates.certain and all(map(_names_a_year, field.evidence)))]
    days = possible((*dates.certain, *unsure))
    passed = {test(day) for day in days if isinstance(day, date)}
    return False in passed and (True in passed or not dates.certain)


def _names_a_year(proof: Evidence) -> bool:
    return _A_YEAR.search(proof.text) is not None


def period_of(document: Document) -> tuple[Dates, Dates]:
    """From when to when something is paid, as far as the document says so."""
    return dates_of(document, "valid_from", "start_date"), dates_of(document, "valid_until", "end_date")
