from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from doccheck.judging.months import add_days, add_months, completed_months, completed_years, started_months

DAYS = st.dates(date(1900, 1, 1), date(2200, 1, 1))


@pytest.mark.parametrize(
    ("start", "end", "months"),
    [
        (date(2026, 9, 1), date(2027, 6, 30), 10),
        (date(2026, 9, 1), date(2027, 7, 1), 11),
        (date(2026, 9, 15), date(2026, 9, 15), 1),
        (date(2026, 1, 31), date(2026, 2, 27), 1),
        (date(2026, 1, 31), date(2026, 2, 28), 2),
        (date(2026, 9, 30), date(2027, 6, 30), 10),
    ],
)
def test_started_months(start: date, end: date, months: int) -> None:
    assert started_months(start, end) == months


def test_a_month_too_short_ends_on_its_last_day() -> None:
    assert add_months(date(2024, 1, 31), 1) == date(2024, 2, 29)
    assert add_months(date(2024, 3, 31), -13) == date(2023, 2, 28)


def test_the_calendar_has_ends() -> None:
    assert add_months(date.max, 1) == date.max
    assert add_months(date.min, -1) == date.min
    assert add_days(date.max, 1) == date.max
    assert add_days(date.min, -1) == date.min
    assert started_months(date(9999, 1, 1), date.max) >= 12


def test_completed_months_count_down_before_the_day() -> None:
    assert completed_months(date(2026, 3, 15), date(2026, 9, 14)) == 5
    assert completed_months(date(2026, 3, 15), date(2026, 9, 15)) == 6
    assert completed_months(date(2026, 10, 15), date(2026, 7, 1)) == -4


def test_age_on_a_leap_day() -> None:
    assert completed_years(date(2008, 2, 29), date(2026, 2, 28)) == 17
    assert completed_years(date(2008, 2, 29), date(2026, 3, 1)) == 18


@given(DAYS, DAYS)
def test_a_longer_stay_never_has_fewer_months(first: date, second: date) -> None:
    start, end = min(first, second), max(first, second)
    months = started_months(start, end)
    assert months >= 1
    assert add_months(start, months - 1) <= end < add_months(start, months)
