"""What one document adds to the means of a stay, and why a person may have to look at it first."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal

from doccheck.judging.case import Case
from doccheck.judging.examined import Examined
from doccheck.judging.findings import INFO, REVIEW, about, kind_of
from doccheck.judging.rates import EURO, RateUsed, rate_of, unfit
from doccheck.judging.readings import undecided
from doccheck.judging.sums import Amount, amount_of, months_paid, period_of, unclear_time
from doccheck.model import Finding, Money, Value

_LONGEST = 24  # months; what is paid monthly, in a stay of unknown length, could come to so much
_NONE = Decimal(0)


@dataclass(frozen=True, kw_only=True, slots=True)
class Payment:
    """The amount of a document in the currency of the legal value, where it could be brought into it."""

    amount: Amount | None
    sure: Decimal = _NONE  # in the stay, going by what is certain; meant only where there are no doubts
    possible: Decimal = _NONE  # read in the most favourable way, to see whether a person could find it to be enough
    doubts: tuple[Finding, ...] = ()  # why it cannot simply be added
    shortened: tuple[Finding, ...] = ()  # that it is paid for a part of the stay only
    told: tuple[Finding, ...] = ()  # how it was converted


def payment(one: Examined, wanted: str, months: int | None, case: Case) -> Payment:
    """What the document proves in the currency `wanted` in a stay of so many months."""
    document, found = one.read, amount_of(one.read)
    if found is None:
        return Payment(amount=None, doubts=(about(document, "amount_not_found", REVIEW),))
    rate = rate_of(found.currency, case) if wanted == EURO and found.currency != wanted else None
    amount = _in_euros(found, rate) if rate is not None else found
    doubts = (*_unread(found), *_foreign(found, amount, rate, wanted, case), *_period(amount, months, case))
    paid = months_paid(document, months, case) if months is not None and _recurs(amount) else months
    sure = amount.over(paid) or _NONE
    whole = amount.over(months) or _NONE
    possible = whole
    if doubts:
        possible = amount.value * (months or _LONGEST) if amount.currency in (None, wanted) else _NONE
    shortened = (_shortened(found, case),) if not doubts and sure < whole else ()
    if amount.monthly is not None and months is not None and amount.period == "total" and rate is None:
        sure = min(sure, amount.monthly * months)  # what is left when the stay has ended was no means for it
    told = (_converted(found, amount, rate),) if rate is not None and not doubts else ()
    return Payment(amount=amount, sure=sure, possible=possible, doubts=doubts, shortened=shortened, told=told)


def _recurs(amount: Amount) -> bool:
    return amount.period in ("month", "year")


def _in_euros(amount: Amount, rate: RateUsed) -> Amount:
    return replace(
        amount,
        value=rate.euros(amount.value),
        currency=EURO,
        most=rate.euros(amount.most) if amount.most is not None else None,
        others=tuple(
            Money(amount=rate.euros(other.amount), currency=EURO) if other.currency == rate.currency else other
            for other in amount.others
        ),
    )


def _unread(amount: Amount) -> Iterator[Finding]:
    """Figures or a currency that were not read with certainty."""
    document, found = amount.document, _stated(amount)
    if amount.others:
        other = amount.others[0]
        yield about(document, "amount_not_found", REVIEW, "ambiguous", amount.evidence, found=found, other=other)
    elif not amount.certain:
        yield about(document, "amount_not_found", REVIEW, "uncertain", amount.evidence, found=found)
    if amount.currency is None:
        yield about(document, "amount_not_found", REVIEW, "currency", amount.evidence, found=found)


def _foreign(found: Amount, amount: Amount, rate: RateUsed | None, wanted: str, case: Case) -> Iterator[Finding]:
    """Another currency without a rate, or with one that does not do."""
    if found.currency in (None, wanted):
        return
    stated = _stated(found)
    values: dict[str, Value]
    if rate is None:
        values = {"found": stated, "currency": wanted}
        yield about(found.document, "currency_unconverted", REVIEW, "", found.evidence, **values)
    elif reason := unfit(rate, case):
        values = {"currency": wanted, "found": stated, "converted": _stated(amount), **_named(rate)}
        yield about(found.document, "currency_unconverted", REVIEW, reason, found.evidence, **values)


def _period(amount: Amount, months: int | None, case: Case) -> Iterator[Finding]:
    """For what time the amount is."""
    document = amount.document
    if amount.period is None:
        yield about(document, "amount_not_found", REVIEW, "period", amount.evidence)
    elif amount.over(months) is None:
        yield Finding(code="amount_not_found", severity=REVIEW, reason="stay", evidence=amount.evidence)
    elif amount.period == "month" and kind_of(document) in ("bank_certificate", "bank_statement"):
        # An average balance of a month, or what is paid in every month, is not there again in the next.
        yield about(document, "amount_not_found", REVIEW, "balance", amount.evidence, found=_stated(amount))
    elif _recurs(amount):
        for dates in unclear_time(document, case):
            yield from undecided(document, dates)


def _shortened(amount: Amount, case: Case) -> Finding:
    """The promise begins after the stay, or ends before it."""
    since, until = period_of(amount.document)
    start, end = case.date_of("stay.start"), case.date_of("stay.end")
    late = start is not None and since.earliest is not None and since.earliest > start
    short = end is not None and until.latest is not None and until.latest < end
    return about(
        amount.document,
        "period_not_covered",
        REVIEW,
        "paid",
        amount.evidence,
        start=(since.earliest or "") if late else "",
        end=(until.latest or "") if short else "",
    )


def _converted(found: Amount, amount: Amount, rate: RateUsed) -> Finding:
    values: dict[str, Value] = {"found": _stated(found), "converted": _stated(amount), **_named(rate)}
    return about(found.document, "currency_converted", INFO, "", found.evidence, **values)


def _named(rate: RateUsed) -> dict[str, Value]:
    """The rate as a message shows it: 1 euro = `rate` `foreign`, on the day `on`."""
    day: dict[str, Value] = {"on": rate.on} if rate.on is not None else {}
    return {"rate": Money(amount=rate.per_eur, currency=None), "foreign": rate.currency, **day}


def _stated(amount: Amount) -> Money:
    return Money(amount=amount.value, currency=amount.currency)
