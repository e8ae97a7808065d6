"""A paper whose own printed validity is over is never passed, whatever the rules ask of it."""

from __future__ import annotations

from datetime import date

import pytest

from doccheck.model import Status
from tests.judging.builder import ON, codes, doc, req, single, values

OVER, LAST, LATER = date(2026, 6, 14), ON, date(2026, 9, 1)


@pytest.mark.parametrize("name", ["expiry_date", "valid_until"])
@pytest.mark.parametrize(
    ("day", "status", "found"),
    [
        (OVER, Status.REVIEW, ["R expired"]),
        (LAST, Status.OK, []),
        (LATER, Status.OK, []),
    ],
)
def test_a_printed_end_is_looked_at_without_a_rule(name: str, day: date, status: Status, found: list[str]) -> None:
    result = single(req("criminal_record"), doc("criminal_record", **{name: day}))
    assert (result.status, codes(result)) == (status, found)


def test_the_end_is_said() -> None:
    result = single(req("medical_certificate"), doc("medical_certificate", expiry_date=OVER))
    assert values(result, "expired")["expiry"] == OVER


@pytest.mark.parametrize(("day", "found"), [(OVER, ["R date_not_found.uncertain"]), (LATER, [])])
def test_an_end_that_is_not_sure_is_for_a_person_only_where_it_is_past(day: date, found: list[str]) -> None:
    paper = doc("medical_certificate", unsure=("expiry_date",), expiry_date=day)
    assert codes(single(req("medical_certificate"), paper)) == found


def test_of_cards_only_the_rules_ask() -> None:
    assert codes(single(req("residence_permit"), doc("residence_permit", expiry_date=OVER))) == []


@pytest.mark.parametrize("kind", ["bank_certificate", "bank_statement"])
@pytest.mark.parametrize(("day", "found"), [(date(2025, 6, 1), ["R issued_too_long_ago.balance"]), (date(2026, 2, 1), [])])
def test_a_balance_of_long_ago_is_for_a_person(kind: str, day: date, found: list[str]) -> None:
    assert codes(single(req(kind), doc(kind, issue_date=day))) == found


def test_of_other_papers_only_the_rules_ask_how_old_they_are() -> None:
    assert codes(single(req("diploma"), doc("diploma", issue_date=date(2019, 6, 1)))) == []
