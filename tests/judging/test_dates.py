"""valid_at, issued_within, covers_stay."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given as with_examples
from hypothesis import strategies as st

from doccheck.checklist import CoversStay, IssuedWithin, NotOver, ValidAt
from doccheck.model import Status
from tests.judging.builder import FACTS, ON, STAY, ambiguous, codes, doc, passport, req, single, values

AT_APPLICATION = ValidAt(check="valid_at", at="application")
A_YEAR = ValidAt(check="valid_at", at="application", months=12)
TO_THE_END = ValidAt(check="valid_at", at="stay_end")
NEED_NOT_SAY = ValidAt(check="valid_at", at="application", without_date="accept")
THREE_MONTHS = IssuedWithin(check="issued_within", months=3)
RECENT = IssuedWithin(check="issued_within", months=3, adjustable=True)
WHOLE_STAY = CoversStay(check="covers_stay")
FULL = {**FACTS, **STAY}


@pytest.mark.parametrize(
    ("rule", "expiry", "status", "found"),
    [
        (AT_APPLICATION, date(2026, 6, 15), Status.OK, []),
        (AT_APPLICATION, date(2026, 6, 14), Status.PROBLEM, ["E expired"]),
        (A_YEAR, date(2027, 6, 15), Status.OK, []),
        (A_YEAR, date(2027, 6, 14), Status.PROBLEM, ["E expires_too_soon"]),
        (A_YEAR, date(2026, 1, 1), Status.PROBLEM, ["E expired"]),
        (TO_THE_END, date(2027, 6, 30), Status.OK, []),
        (TO_THE_END, date(2027, 6, 29), Status.PROBLEM, ["E expires_too_soon"]),
    ],
)
def test_valid_at(rule: ValidAt, expiry: date, status: Status, found: list[str]) -> None:
    result = single(req("passport", rule), passport(expiry_date=expiry), facts=FULL)
    assert (result.status, codes(result)) == (status, found)


def test_the_day_it_must_be_valid_until_is_said() -> None:
    result = single(req("passport", A_YEAR), passport(expiry_date=date(2027, 1, 1)))
    assert values(result, "expires_too_soon")["needed"] == date(2027, 6, 15)
    assert result.findings[0].evidence[0].text == "2027-01-01"


def test_without_the_end_of_the_stay_nobody_can_say() -> None:
    result = single(req("passport", TO_THE_END), passport())
    assert (result.status, codes(result)) == (Status.REVIEW, ["R fact_unknown"])
    assert values(result, "fact_unknown")["fact"] == "stay.end"


def test_what_has_expired_is_expired_whatever_the_stay() -> None:
    result = single(req("passport", TO_THE_END), passport(expiry_date=date(2026, 1, 1)))
    assert codes(result) == ["E expired"]


@pytest.mark.parametrize(
    ("rule", "more", "found"),
    [
        (AT_APPLICATION, {"expiry_date": []}, ["R date_not_found"]),
        (NEED_NOT_SAY, {"expiry_date": []}, []),
        (AT_APPLICATION, {"unsure": ("expiry_date",)}, ["R date_not_found.uncertain"]),
        (NEED_NOT_SAY, {"unsure": ("expiry_date",)}, ["R date_not_found.uncertain"]),
        (NEED_NOT_SAY, {"expiry_date": date(2020, 1, 1)}, ["E expired"]),
        (AT_APPLICATION, {"expiry_date": [date(2030, 1, 1), date(2020, 1, 1)]}, ["R date_not_found.ambiguous"]),
        (AT_APPLICATION, {"expiry_date": [date(2030, 1, 1), date(2029, 1, 1)]}, []),
        (AT_APPLICATION, {"valid_from": date(2026, 7, 1)}, ["E not_yet_valid"]),
        (AT_APPLICATION, {"valid_from": date(2026, 6, 1)}, []),
        (AT_APPLICATION, {"valid_from": date(2026, 6, 1), "unsure": ("valid_from",)}, ["R date_not_found.uncertain"]),
    ],
)
def test_only_certain_dates_decide(rule: ValidAt, more: dict[str, Any], found: list[str]) -> None:
    assert codes(single(req("passport", rule), passport(**more))) == found


def test_both_readings_of_an_ambiguous_date_are_named() -> None:
    document = ambiguous(passport(expiry_date=[]), "expiry_date", date(2031, 3, 4), date(2031, 4, 3))
    result = single(req("passport", AT_APPLICATION), document)
    assert result.status is Status.REVIEW
    assert values(result, "date_not_found")["text"] == "2031-03-04 / 2031-04-03"


@pytest.mark.parametrize(
    ("rule", "issued", "found"),
    [
        (THREE_MONTHS, date(2026, 3, 15), []),
        (THREE_MONTHS, date(2026, 3, 14), ["E issued_too_long_ago"]),
        (RECENT, date(2026, 3, 14), ["R issued_too_long_ago"]),
        (IssuedWithin(check="issued_within", years=10), date(2016, 6, 15), []),
        (IssuedWithin(check="issued_within", years=10), date(2016, 6, 14), ["E issued_too_long_ago"]),
        (IssuedWithin(check="issued_within", days=30), date(2026, 5, 15), ["E issued_too_long_ago"]),
        (IssuedWithin(check="issued_within", months=3, before="entry"), date(2026, 6, 1), ["R fact_unknown"]),
        (THREE_MONTHS, date(2026, 6, 16), ["R not_yet_valid"]),
        (THREE_MONTHS, [], ["R date_not_found"]),
        (THREE_MONTHS, [date(2026, 6, 1), date(2020, 1, 1)], ["R date_not_found.ambiguous"]),
    ],
)
def test_issued_within(rule: IssuedWithin, issued: Any, found: list[str]) -> None:
    assert codes(single(req("criminal_record", rule), doc("criminal_record", issue_date=issued))) == found


@pytest.mark.parametrize(
    ("start", "end", "found"),
    [
        (date(2026, 9, 1), date(2027, 6, 30), []),
        (date(2026, 8, 1), date(2028, 1, 1), []),
        (date(2026, 9, 2), date(2027, 6, 30), ["E period_not_covered"]),
        (date(2026, 9, 1), date(2027, 6, 29), ["E period_not_covered"]),
        ([], date(2027, 6, 30), ["R date_not_found"]),
        (date(2026, 9, 1), [], ["R date_not_found"]),
        ([], date(2027, 1, 1), ["E period_not_covered", "R date_not_found"]),
    ],
)
def test_covers_stay(start: Any, end: Any, found: list[str]) -> None:
    document = doc("health_insurance", valid_from=start, valid_until=end)
    assert codes(single(req("health_insurance", WHOLE_STAY), document, facts=FULL)) == found


@pytest.mark.parametrize(
    ("until", "found"),
    [
        (date(2027, 6, 30), []),
        (date(2027, 3, 31), []),
        ([], ["R date_not_found"]),
        ([date(2027, 3, 31), date(2027, 7, 31)], ["R date_not_found.ambiguous"]),
        (date(2026, 6, 14), ["E expired"]),
    ],
)
def test_a_grant_for_a_part_of_the_stay_has_to_say_which_part(until: Any, found: list[str]) -> None:
    rule = CoversStay(check="covers_stay", shorter="accept")
    grant = doc("scholarship_certificate", valid_from=date(2026, 5, 1), valid_until=until)
    assert codes(single(req("scholarship_certificate", rule), grant, facts=FULL)) == found


@pytest.mark.parametrize(
    ("until", "more", "found"),
    [
        ([], {}, []),
        (date(2026, 6, 15), {}, []),
        (date(2026, 6, 14), {}, ["E expired"]),
        (date(2026, 6, 14), {"unsure": ("end_date",)}, ["R date_not_found.uncertain"]),
        (date(2026, 7, 31), {"unsure": ("end_date",)}, []),
        ([date(2026, 1, 31), date(2026, 7, 31)], {}, ["R date_not_found.ambiguous"]),
    ],
)
def test_studies_that_are_over(until: Any, more: dict[str, Any], found: list[str]) -> None:
    enrolment = doc("enrolment_certificate", start_date=date(2025, 9, 1), end_date=until, **more)
    assert codes(single(req("enrolment_certificate", NotOver(check="not_over")), enrolment, facts=FACTS)) == found


def test_an_enrolment_about_to_end_before_the_stay_is_for_a_person() -> None:
    enrolment = doc("enrolment_certificate", start_date=date(2025, 9, 1), end_date=date(2026, 6, 30))
    found = single(req("enrolment_certificate", NotOver(check="not_over")), enrolment, facts=FULL)
    assert codes(found) == ["R wrong_purpose.reserved"]


def test_what_is_not_covered_is_said_for_the_wrong_end_only() -> None:
    document = doc("health_insurance", valid_from=date(2026, 9, 1), valid_until=date(2027, 1, 31))
    told = values(single(req("health_insurance", WHOLE_STAY), document, facts=FULL), "period_not_covered")
    assert (told["start"], told["end"]) == ("", date(2027, 1, 31))
    assert (told["needed_start"], told["needed_end"]) == (date(2026, 9, 1), date(2027, 6, 30))


def test_the_course_dates_count_where_no_validity_is_stated() -> None:
    document = doc("health_insurance", start_date=date(2026, 9, 1), end_date=date(2027, 7, 1))
    assert single(req("health_insurance", WHOLE_STAY), document, facts=FULL).status is Status.OK


@pytest.mark.parametrize(
    ("second", "found"),
    [
        (date(2027, 1, 1), ["R period_not_covered", "R period_not_covered"]),
        (date(2026, 12, 1), ["R period_not_covered", "R period_not_covered"]),
        (date(2027, 1, 2), ["E period_not_covered"]),
    ],
)
def test_two_insurances_one_after_the_other_are_for_a_person(second: date, found: list[str]) -> None:
    first = doc("health_insurance", valid_from=date(2026, 9, 1), valid_until=date(2026, 12, 31))
    then = doc("health_insurance", valid_from=second, valid_until=date(2027, 8, 31))
    assert codes(single(req("health_insurance", WHOLE_STAY), then, first, facts=FULL)) == found


@pytest.mark.parametrize("missing", ["stay.start", "stay.end"])
def test_an_unknown_stay_is_never_covered(missing: str) -> None:
    facts = {key: value for key, value in FULL.items() if key != missing}
    document = doc("health_insurance", valid_from=date(2020, 1, 1), valid_until=date(2040, 1, 1))
    result = single(req("health_insurance", WHOLE_STAY), document, facts=facts)
    assert (result.status, values(result, "fact_unknown")["fact"]) == (Status.REVIEW, missing)


def test_an_error_is_an_error_even_where_the_other_end_of_the_stay_is_unknown() -> None:
    document = doc("health_insurance", valid_from=date(2026, 10, 1), valid_until=date(2040, 1, 1))
    facts = {**FACTS, "stay.start": date(2026, 9, 1)}
    assert single(req("health_insurance", WHOLE_STAY), document, facts=facts).status is Status.PROBLEM


@with_examples(
    st.sampled_from([AT_APPLICATION, A_YEAR, NEED_NOT_SAY]),
    st.dates(date(2020, 1, 1), date(2035, 1, 1)),
    st.dates(ON, date(2035, 1, 1)),
)
def test_a_later_day_never_makes_an_expired_document_ok(rule: ValidAt, expiry: date, later: date) -> None:
    document = passport(expiry_date=expiry)
    now = single(req("passport", rule), document, facts=FULL)
    then = single(req("passport", rule), document, facts=FULL, on=later)
    if now.status is not Status.OK:
        assert then.status is not Status.OK


@with_examples(st.dates(date(2015, 1, 1), date(2026, 6, 15)), st.dates(ON, date(2035, 1, 1)))
def test_a_document_too_old_never_becomes_young_again(issued: date, later: date) -> None:
    document = doc("criminal_record", issue_date=issued)
    if single(req("criminal_record", THREE_MONTHS), document).status is not Status.OK:
        assert single(req("criminal_record", THREE_MONTHS), document, on=later).status is not Status.OK


@with_examples(st.lists(st.dates(date(2024, 1, 1), date(2030, 1, 1)), min_size=1, max_size=3))
def test_a_reading_that_is_not_certain_never_decides(days: list[date]) -> None:
    document = passport(expiry_date=days, unsure=("expiry_date",))
    assert single(req("passport", AT_APPLICATION), document).status is Status.REVIEW
    document = ambiguous(replace(document, fields=()), "expiry_date", *days)
    assert single(req("passport", AT_APPLICATION), document).status is Status.REVIEW


def test_cover_that_ended_before_the_application_is_expired_though_the_stay_was_covered() -> None:
    covered = doc("health_insurance", valid_from=STAY["stay.start"], valid_until=STAY["stay.end"])
    requirement = req("health_insurance", CoversStay(check="covers_stay"))
    late = {**FACTS, **STAY, "application_date": STAY["stay.end"].replace(year=STAY["stay.end"].year + 1)}
    assert codes(single(requirement, covered, facts={**FACTS, **STAY})) == []
    assert codes(single(requirement, covered, facts=late)) == ["E expired"]
