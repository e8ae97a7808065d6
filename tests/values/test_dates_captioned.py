"""Dates whose parts are named one by one, and short ones behind a place."""

from __future__ import annotations

from datetime import date

import pytest

from doccheck.values import dates, periods

DAY = date(2004, 5, 7)


@pytest.mark.parametrize(
    "text",
    [
        "anul 2004 luna 05 ziua 07",
        "anul 2004, luna mai, ziua 7",
        "DÍA 07 MES 05 AÑO 2004",
        "Jour : 7 Mois : 05 Année : 2004",
        "Day 7 / Month May / Year 2004",
        "7 días de mayo de 2004",
        "7 de mayo del año 2004",
        "7 dias do mês de maio de 2004",
        "7 giorni del mese di maggio 2004",
    ],
)
def test_parts_named_one_by_one(text: str) -> None:
    (found,) = dates.find(text, day_first=True)

    assert (found.value, found.impossible) == (DAY, False)


@pytest.mark.parametrize("text", ["Trier, 7.5.04", "Trier, den 7.5.04", "Lyon, le 7/5/04", "Datum: 7.5.04"])
def test_a_short_day_behind_a_place_is_read_in_doubt(text: str) -> None:
    (found,) = dates.find(text, day_first=True)

    assert (found.value, found.repaired) == (DAY, True)


@pytest.mark.parametrize("text", ["siehe 1.2.26", "Kapitel 1.2.26", "Version 1.2.26", "luna 14 ziua 3 anul 26"])
def test_a_section_is_no_day(text: str) -> None:
    assert dates.find(text, day_first=True) == ()


def test_the_period_of_a_section() -> None:
    (found,) = periods.find("1. Abschnitt: 07.05.2004 bis 09.06.2004", day_first=True)

    assert (found.start, found.end) == (DAY, date(2004, 6, 9))
