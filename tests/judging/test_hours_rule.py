"""The smallest honest reading of the hours a week must be enough, and one must be certain."""

from __future__ import annotations

from decimal import Decimal

import pytest

from doccheck.checklist import HoursPerWeek
from tests.judging.builder import codes, doc, req, single, values

_KIND = "language_course_confirmation"
_RULE = HoursPerWeek(check="hours_per_week", at_least=18)


@pytest.mark.parametrize(
    ("hours", "unsure", "found"),
    [
        (["18.5"], (), []),
        (["17.5"], (), ["E hours_too_low"]),
        (["17.5", "18.5"], (), ["R hours_too_low"]),
        (["18.5", "24"], ("hours_per_week",), ["R hours_too_low.ambiguous"]),
        (["17.5", "24"], ("hours_per_week",), ["R hours_too_low.ambiguous"]),
    ],
)
def test_halves_of_hours(hours: list[str], unsure: tuple[str, ...], found: list[str]) -> None:
    document = doc(_KIND, hours_per_week=[Decimal(hour) for hour in hours], unsure=unsure)
    assert codes(single(req(_KIND, _RULE), document)) == found


def test_halves_are_said() -> None:
    document = doc(_KIND, hours_per_week=[Decimal("17.5")])
    assert values(single(req(_KIND, _RULE), document), "hours_too_low")["hours"] == Decimal("17.5")
    document = doc(_KIND, hours_per_week=[Decimal("16.0")])
    assert values(single(req(_KIND, _RULE), document), "hours_too_low")["hours"] == 16
