"""The tables of CLDR say what the installed Babel says; after a new one, run scripts/cldr_tables.py."""

from __future__ import annotations

import re
from datetime import date, timedelta

import pytest
from babel.dates import format_date

from doccheck.model import LANGUAGES
from doccheck.values import dates
from doccheck.values._currencies import minor_digits
from doccheck.values._tables import FOLDER, rows
from scripts import cldr_tables


@pytest.mark.parametrize("table", cldr_tables.TABLES)
def test_a_table_is_what_babel_says(table: str) -> None:
    assert (FOLDER / f"{table}.tsv").read_text("utf-8") == cldr_tables.written(table)


def test_every_table_is_made_by_the_script() -> None:
    assert {path.stem for path in FOLDER.iterdir()} == set(cldr_tables.TABLES)
    assert all(len({len(row) for row in rows(table)}) == 1 for table in cldr_tables.TABLES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_dates_are_shown_as_babel_shows_them(language: str) -> None:
    for day in (date(2024, 1, 1) + timedelta(days=number) for number in range(366)):
        expected = format_date(day, format="long", locale=language)
        assert dates.show(day, language) == (re.sub(r"^1\b", "1er", expected) if language == "fr" else expected)


def test_decimals_of_currencies() -> None:
    assert [minor_digits(code) for code in ("EUR", "TND", "JPY", None, "XXX")] == [2, 3, 0, 2, 2]
