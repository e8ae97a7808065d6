from __future__ import annotations

import contextlib
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from doccheck.errors import ValueNotRead
from doccheck.values import periods

YEAR = ("2026-09-01", "2027-08-31")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("du 1er septembre 2026 au 31 août 2027", YEAR),
        ("Attestation valable du 01/09/2026 au 31/08/2027 inclus", YEAR),
        ("Valable du : 01/09/2026\nau : 31/08/2027", YEAR),
        ("du mardi 1er septembre 2026 au mardi 31 août 2027", YEAR),
        ("entre le 1er septembre 2026 et le 31 août 2027", YEAR),
        ("vom 01.09.2026 bis zum 31.08.2027", YEAR),
        ("vom 1. September 2026 bis einschließlich 31. August 2027", YEAR),
        ("Gültigkeit 01.09.2026-31.08.2027", YEAR),
        ("desde el 1 de septiembre de 2026 hasta el 31 de agosto de 2027", YEAR),
        ("del 01/09/2026 al 31/08/2027", YEAR),
        ("desde las 00:00 del 01/09/2026 hasta el 31/08/2027", YEAR),
        ("desde las 0:00 h del 01/09/2026 hasta las 24:00 h del\n31/08/2027", YEAR),
        ("vom 01.09.2026 0:00 Uhr bis zum 31.08.2027 24:00 Uhr", YEAR),
        ("01.09.2026 (00:00 Uhr) bis 31.08.2027 (24:00 Uhr)", YEAR),
        ("dal 01/09/2026 ore 24 al 31/08/2027 ore 24", YEAR),
        ("September 1, 2026, through 11:59 p.m. August 31, 2027", YEAR),
        ("from 1 September 2026 to 31 August 2027", YEAR),
        ("from September 1, 2026 through August 31, 2027", YEAR),
        ("1 September 2026 – 31 August 2027", YEAR),
        ("from 01/09/2026 at 00:00 until 31/08/2027", YEAR),
        ("valable un an à compter du 1er septembre 2026", YEAR),
        ("à compter du 1er septembre 2026 pour une durée de douze mois", YEAR),
        ("for a period of twelve months from 1 September 2026", YEAR),
        ("für die Dauer von 12 Monaten ab dem 01.09.2026", YEAR),
        ("por un período de doce meses a partir del 1 de septiembre de 2026", YEAR),
        ("du 1er au 30 septembre 2026", ("2026-09-01", "2026-09-30")),
        ("12.10. – 18.12.2026", ("2026-10-12", "2026-12-18")),
        ("from 1 September to 15 December 2026", ("2026-09-01", "2026-12-15")),
        ("valid for one month from 31.01.2027", ("2027-01-31", "2027-02-28")),
    ],
)
def test_stated_periods(text: str, expected: tuple[str, str]) -> None:
    (period,) = periods.find(text, day_first=True)
    assert period.start is not None
    assert period.end is not None
    assert (period.start.isoformat(), period.end.isoformat()) == expected
    assert not period.conventional
    assert text[period.start_offset : period.end_offset] == period.text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Wintersemester 2026/27", ("2026-10-01", "2027-03-31")),
        ("WS 2026/2027", ("2026-10-01", "2027-03-31")),
        ("Sommersemester 2027", ("2027-04-01", "2027-09-30")),
        ("année universitaire 2026-2027", ("2026-09-01", "2027-06-30")),
        ("curso académico 2026/2027", ("2026-09-01", "2027-06-30")),
        ("academic year 2026/27", ("2026-09-01", "2027-06-30")),
        ("Studienjahr 2026/27", ("2026-09-01", "2027-06-30")),
    ],
)
def test_conventions_are_marked(text: str, expected: tuple[str, str]) -> None:
    (period,) = periods.find(text)
    assert period.conventional
    assert (str(period.start), str(period.end)) == expected
    with pytest.raises(ValueNotRead):
        periods.parse(text)


@pytest.mark.parametrize(
    ("text", "months"),
    [("pour une durée de 10 mois", 10), ("Dauer: zwei Jahre", 24), ("durante doce meses", 12), ("for six months", 6)],
)
def test_a_duration_without_a_date(text: str, months: int) -> None:
    (period,) = periods.find(text)
    assert (period.start, period.end, period.months) == (None, None, months)


@pytest.mark.parametrize(
    "text",
    [
        "né le 01.02.2001, délivré le 03.04.2020",
        "le 1 septembre 2026 et le 3 octobre 2026",
        "from 30 June 2027 to 1 September 2026",
        "datant de moins de trois mois",
        "âgé de 18 ans",
        "année universitaire 2026-2029",
        "vom 31.02.2026 bis 30.06.2027",
    ],
)
def test_what_is_no_period(text: str) -> None:
    assert periods.find(text) == ()


def test_an_ambiguous_end_makes_no_period() -> None:
    assert periods.find("du 01/02/2026 au 03/04/2026") == ()
    assert len(periods.find("du 01/02/2026 au 03/04/2026", day_first=True)) == 1


def test_parse_and_show() -> None:
    start, end = date(2026, 9, 1), date(2027, 6, 30)
    for language in ("fr", "de", "es", "en"):
        assert periods.parse(periods.show(start, end, language)) == (start, end)
    assert periods.show(None, end, "fr") == "jusqu'au 30 juin 2027"
    assert periods.show(None, None, "fr") == ""


PARTS = st.sampled_from(
    [
        "du",
        "au",
        "vom",
        "bis",
        "from",
        "to",
        "12 mois",
        "à compter du",
        "01.09.2026",
        "30/06/2027",
        "1er",
        "WS 2026/27",
        "31 août 2099",
        "–",
        "\n",
    ]
)


@given(text=st.one_of(st.text(max_size=60), st.lists(PARTS, max_size=10).map(" ".join)))
@settings(deadline=None)
def test_any_text_gives_readings(text: str) -> None:
    for period in periods.find(text):
        assert text[period.start_offset : period.end_offset] == period.text
        assert period.start is None or period.end is None or period.start <= period.end
    with contextlib.suppress(ValueNotRead):
        periods.parse(text)
