"""Blocked accounts whose payouts began long before the stay."""

from __future__ import annotations

from datetime import date
from types import SimpleNamespace
from typing import Any, cast

import pytest

from doccheck.judging.case import Case
from doccheck.judging.reserved.funds_payouts import paid_out_before
from doccheck.judging.reserved.said import Said
from tests.judging.builder import doc


def found(*lines: str, start: date | None = date(2026, 9, 1)) -> list[str]:
    case = cast(Case, cast(Any, SimpleNamespace(date_of={"stay.start": start}.get, application=date(2026, 6, 1))))
    return [each.text for each in paid_out_before(Said(doc("blocked_account", *lines)), case)]


@pytest.mark.parametrize(
    "line",
    [
        "Auszahlungszeitraum / Payout period: 12 Monate ab Oktober 2025",
        "Die monatliche Auszahlung beginnt ab dem 01.10.2025.",
        "Monthly payouts of EUR 992 starting in October 2025",
        "Versements mensuels à compter d'octobre 2025",
        "Desembolsos mensuales desde octubre de 2025",
    ],
)
def test_payouts_that_began_a_year_before(line: str) -> None:
    assert found(line) == [line]


@pytest.mark.parametrize(
    "line",
    [
        "Bisher ausgezahlt: nichts",
        "Paid out so far: EUR 0.00",
        "Bisher eingezahlt: 11.904,00 EUR",
        "Les frais de 89,00 EUR ont déjà été retirés.",
        "Der Betrag von 11.904,00 EUR ist bereits eingegangen.",
        "Herr Ott, geb. 28.07.2002, Auszahlung ab Ankunft",
        "Auszahlungszeitraum: 12 Monate ab Oktober 2026",
        "Erstmals verfügbar ab Juli 2026",
        "Restguthaben nach Auszahlungen ab Oktober 2025: 11.904,00 EUR",  # what is there today counts
        "Das Konto besteht seit Oktober 2025.",
        "Auszahlung ab Oktober 2025 bis September 2027",  # of two months it is not clear
    ],
)
def test_payouts_for_the_stay(line: str) -> None:
    assert found(line) == []


@pytest.mark.parametrize(
    "line",
    [
        "Bisher wurden 6.000,00 EUR ausgezahlt.",
        "Paid out so far: seven instalments",
        "Retiré à ce jour : 4 960,00 EUR",
        "Ingresado hasta la fecha: 1.200,00 EUR",
    ],
)
def test_what_was_taken_out_or_is_not_paid_in(line: str) -> None:
    assert line.split()[0] in found("Sperrbetrag: 11.904,00 EUR", line)[0]


def test_without_a_stay_nothing_is_said() -> None:
    assert found("Auszahlung ab Oktober 2025", start=None) == []
