from __future__ import annotations

import contextlib
from collections import Counter
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from doccheck.errors import ValueNotRead
from doccheck.values import dates
from tests.values._snippets import DATES, HELD_OUT_DATES, Dates


def shown(reading: dates.DateReading) -> str:
    if reading.impossible:
        return "impossible"
    return "|".join(sorted(day.isoformat() for day in reading.readings))


def score(snippets: Dates) -> tuple[float, float]:
    """Precision and recall over all dates of the snippets."""
    hits = found = wanted = 0
    for text, expected in snippets:
        got = Counter(shown(reading) for reading in dates.find(text))
        hits += sum((got & Counter(expected)).values())
        found += got.total()
        wanted += len(expected)
    return hits / found, hits / wanted


@pytest.mark.parametrize(("text", "expected"), DATES, ids=[text[:40] for text, _ in DATES])
def test_issuers_snippets(text: str, expected: tuple[str, ...]) -> None:
    assert [shown(reading) for reading in dates.find(text)] == list(expected)


def test_held_out_snippets() -> None:
    # Measured 1.00 and 0.96.
    precision, recall = score(HELD_OUT_DATES)
    assert precision >= 0.97
    assert recall >= 0.92


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("01.09.2026", "2026-09-01"),
        ("1. 9. 2026", "2026-09-01"),
        ("13-09-2026", "2026-09-13"),
        ("2026-09-01", "2026-09-01"),
        ("2026-09-01T10:30:00", "2026-09-01"),
        ("12/25/2001", "2001-12-25"),
        ("12MAR2031", "2031-03-12"),
        ("03 SEP/SEP 26", "2026-09-03"),
        ("2026-SEP-01", "2026-09-01"),
        ("le ler septembre 2026", "2026-09-01"),
        ("1º de enero de 2026", "2026-01-01"),
        ("12 de\nmarzo de 2026", "2026-03-12"),
        ("12 septembre\n2026", "2026-09-12"),
        ("15 août 2026", "2026-08-15"),
        ("15 aou\u0302t 2026", "2026-08-15"),
        ("15\u202f08.2026".replace("\u202f", "."), "2026-08-15"),
        ("12 grudnia 2026", "2026-12-12"),
        ("5 Şubat 2026", "2026-02-05"),
        ("3 ianuarie 2026", "2026-01-03"),
        ("dodici marzo duemilauno", "2001-03-12"),
        ("a veintitrés (23) de enero de dos mil cuatro (2004)", "2004-01-23"),
        ("Twelfth day of March nineteen ninety-nine", "1999-03-12"),
        ("12 شتنبر 2026", "2026-09-12"),
        ("12 Ramadan 1445", "2024-03-22"),
        ("12/03/1445 H", "2023-09-27"),
        ("15.03.98", "1998-03-15"),
    ],
)
def test_forms(text: str, expected: str) -> None:
    assert [shown(reading) for reading in dates.find(text)] == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "06.12.03.20.26",
        "+49 30/12-03-2026",
        "10.10.20.26",
        "Version 12.03.2026",
        "Art. 12.10.21",
        "12 rue du Huit Mai 1945",
        "place du 8 mai 1945",
        "Straße des 17. Juni 1953",
        "DE89 3704 0044 0532 0130 00",
        "https://example.org/2026/09/01/page",
        "le 3 septembre à 14 heures",
        "le 3 septembre 14 heures",
        "septembre 2026",
        "12/2026",
        "2026",
        "99/99/2026",
        "90 días",
        "the 3rd of may",
        "Dossier 13 07 1990",
        "1.2.26",
    ],
)
def test_what_is_no_date(text: str) -> None:
    assert dates.find(text) == ()


@pytest.mark.parametrize(
    ("text", "expected"), [("12 Ocak 200ı", "2001-01-12"), ("3 Mayıs 202İ", "2021-05-03"), ("14 mars 20ſ6", "2056-03-14")]
)
def test_letters_of_either_case_in_a_year(text: str, expected: str) -> None:
    # "ı", "İ" and "ſ" are other cases of "i" and "s" for a pattern that does not look at the case.
    assert [reading.isoformat() for found in dates.find(text) for reading in found.readings] == [expected]


def test_a_street_is_no_date_but_a_reservation_is() -> None:
    assert [shown(r) for r in dates.find("réservation d'une place du 1er septembre 2026")] == ["2026-09-01"]


def test_open_order_keeps_both_readings() -> None:
    (reading,) = dates.find("le 05/06/2026")
    assert reading.value is None
    assert reading.ambiguous
    assert reading.readings == (date(2026, 6, 5), date(2026, 5, 6))


@pytest.mark.parametrize(
    ("text", "day_first", "expected"),
    [
        ("05/06/2026", True, date(2026, 6, 5)),
        ("05/06/2026", False, date(2026, 5, 6)),
        ("(MM/DD/YYYY) 05/06/2026", True, date(2026, 5, 6)),
        ("JJ/MM/AAAA : 05/06/2026", False, date(2026, 6, 5)),
        ("05/06/2026, then 25/06/2026", False, date(2026, 6, 5)),
        ("05/06/2026, then 06/25/2026", True, date(2026, 5, 6)),
        ("05.06.2026", False, date(2026, 6, 5)),
        ("05/05/2026", None, date(2026, 5, 5)),
        ("05/06/2026 then 25/06/2026 then 06/25/2026", True, None),  # the text contradicts itself
    ],
)
def test_order_of_day_and_month(text: str, day_first: bool | None, expected: date | None) -> None:
    assert dates.find(text, day_first=day_first)[0].value == expected


@pytest.mark.parametrize("text", ["31.02.2026", "30 février 2026", "00/05/2004", "31/04/2026"])
def test_a_day_that_does_not_exist(text: str) -> None:
    (reading,) = dates.find(text)
    assert reading.impossible
    assert not reading.ambiguous
    assert reading.readings == ()


@pytest.mark.parametrize(
    ("text", "readings"),
    [
        ("1 5/12/2031", {date(2031, 12, 15), date(2031, 12, 5)}),  # a stray 1, or a split 15
        ("15/06/20 31", {date(2031, 6, 15), date(2020, 6, 15)}),
        ("26-09-01", {date(2026, 9, 1), date(2001, 9, 26)}),
        ("12.03.45", {date(1945, 3, 12), date(2045, 3, 12)}),
        ("2026-25-12", {date(2026, 12, 25)}),
        ("12 MAR/MAI 2031", {date(2031, 3, 12), date(2031, 5, 12)}),
    ],
)
def test_doubt_is_never_a_value(text: str, readings: set[date]) -> None:
    (reading,) = dates.find(text)
    assert reading.value is None
    assert set(reading.readings) == readings


@pytest.mark.parametrize(
    "text", ["2O26-O9-01", "l2.03.2026", "02.1O.2026", "3 Septernber 2026", "1 5/06/2031", "1I novembre 2026"]
)
def test_repaired_readings_say_so(text: str) -> None:
    (reading,) = dates.find(text)
    assert reading.repaired
    assert reading.value is not None


def test_offsets_are_those_of_the_text_that_was_given() -> None:
    text = "né\u200f le 15 aou\u0302t 2026 à Fe\u0301camp, puis 01.09.2026"
    assert [text[r.start : r.end] for r in dates.find(text)] == ["15 aou\u0302t 2026", "01.09.2026"]


def test_parse() -> None:
    assert dates.parse(" 1er septembre 2026 ") == date(2026, 9, 1)
    for text in ("", "demain", "05/06/2026", "31.02.2026", "01.09.2026 und 02.09.2026", "vor dem 01.09.2026"):
        with pytest.raises(ValueNotRead):
            dates.parse(text)


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("fr", "1er septembre 2026"),
        ("de", "1. September 2026"),
        ("es", "1 de septiembre de 2026"),
        ("en", "September 1, 2026"),
    ],
)
def test_show(language: str, expected: str) -> None:
    assert dates.show(date(2026, 9, 1), language) == expected


@given(day=st.dates(date(1900, 1, 1), date(2100, 12, 31)), language=st.sampled_from(["fr", "de", "es", "en"]))
@settings(deadline=None)
def test_what_is_shown_is_read_again(day: date, language: str) -> None:
    assert dates.parse(dates.show(day, language)) == day
    assert dates.parse(day.isoformat()) == day
    assert dates.parse(f"{day:%d.%m.%Y}") == day
    assert day in dates.find(f"{day:%d/%m/%Y}")[0].readings


WORDS = st.sampled_from(
    [
        "le",
        "du",
        "12",
        "05",
        "2026",
        "mars",
        "1er",
        "31",
        "février",
        "/",
        ".",
        "-",
        "2O26",
        "mai\n",
        "douze",
        "deux",
        "mille",
        "un",
        "H",
        "rue",
        "Sept",
        "99",
        ",",
        "هـ",
        "١٢",
    ]
)


@given(
    text=st.one_of(
        st.text(max_size=80), st.lists(WORDS, max_size=12).map(" ".join), st.lists(WORDS, max_size=12).map("".join)
    )
)
@settings(deadline=None, max_examples=300)
def test_any_text_gives_readings(text: str) -> None:
    for reading in dates.find(text):
        assert text[reading.start : reading.end] == reading.text
        assert reading.impossible == (not reading.readings)
        assert reading.value is None or reading.readings == (reading.value,)
    with contextlib.suppress(ValueNotRead):
        assert isinstance(dates.parse(text), date)
