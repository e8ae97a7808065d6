"""Amounts in another currency, by a rate that somebody gave with its day. No rate is ever fetched."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import ROUND_FLOOR, Decimal

from doccheck import settings
from doccheck.facts import RATES
from doccheck.judging.case import Case
from doccheck.judging.months import add_days

EURO = "EUR"
_CENT = Decimal("0.01")


@dataclass(frozen=True, kw_only=True, slots=True)
class RateUsed:
    """What one euro was worth in `currency` on the day `on`; None: nobody said which day."""

    currency: str
    per_eur: Decimal
    on: date | None

    def euros(self, amount: Decimal) -> Decimal:
        """`amount` in euros, without what is less than a cent."""
        return (amount / self.per_eur).quantize(_CENT, rounding=ROUND_FLOOR)


def rate_of(currency: str | None, case: Case) -> RateUsed | None:
    """The rate of a currency: the one given for this dossier, else the checklist's; None where there is none."""
    given = case.facts.get(f"{RATES}.{currency}.per_eur")
    if currency is not None and given is not None:
        day = case.date_of(f"{RATES}.{currency}.on")
        return RateUsed(currency=currency, per_eur=Decimal(str(given.value)), on=day)
    rate = case.checklist.rates.get(currency or "")
    return RateUsed(currency=currency or "", per_eur=rate.per_eur, on=rate.on) if rate is not None else None


def unfit(rate: RateUsed, case: Case) -> str:
    """Why a rate does not do on the day of judging: "rate_undated", "rate_future", "rate_old"; empty where it does."""
    if rate.on is None:
        return "rate_undated"
    if rate.on > case.on:
        return "rate_future"
    return "rate_old" if case.on >= too_old_from(rate.on) else ""


def too_old_from(day: date) -> date:
    """The first day of judging on which a rate of `day` does no longer."""
    return add_days(day, settings.RATE_DAYS + 1)
