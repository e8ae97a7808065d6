"""The calendar: what lapses when, and on which days the dossier as it stands can be submitted."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from doccheck.checklist import (
    Checklist,
    Condition,
    CoversStay,
    IssuedWithin,
    Means,
    Requirement,
    Route,
    Timing,
    ValidAt,
    checklist_ids,
    load_checklist,
)
from doccheck.facts import given
from doccheck.judging import judge
from doccheck.model import Calendar, CalendarEntry, Decision, Document, Status
from tests.judging.builder import (
    FACTS,
    NAME,
    ON,
    STAY,
    ambiguous,
    checklist,
    doc,
    file_of,
    legal_value,
    money,
    passport,
    report,
    req,
    text,
)

VALID = ValidAt(check="valid_at", at="application")
A_YEAR = ValidAt(check="valid_at", at="application", months=12)
TO_THE_END = ValidAt(check="valid_at", at="stay_end")
THREE_MONTHS = IssuedWithin(check="issued_within", months=3)
RECENT = IssuedWithin(check="issued_within", months=3, adjustable=True)
TEN_YEARS = IssuedWithin(check="issued_within", years=10)
WHOLE_STAY = CoversStay(check="covers_stay")
MEANS = Means(check="means", value="income")
FULL = {**FACTS, **STAY}
MINOR = Condition(fact="derived.minor", is_=True)
ADULT = Condition(fact="derived.minor", is_=False)
DAY = timedelta(days=1)



def term(moment: str = "stay_start", **more: Any) -> Timing:
    return Timing(moment=moment, source="…", text=text("The term."), **more)  # type: ignore[arg-type]


def record(issued: Any = date(2026, 5, 3), **more: Any) -> Document:
    return doc("criminal_record", issue_date=issued, **more)


def insurance(first: Any = STAY["stay.start"], last: Any = STAY["stay.end"], **more: Any) -> Document:
    return doc("health_insurance", valid_from=first, valid_until=last, **more)


def made(rules: Checklist, *documents: Document, facts: Any = FULL, on: date = ON) -> Calendar:
    calendar = report(rules, *documents, facts=facts, on=on).calendar
    assert calendar is not None
    return calendar


def of(requirement: Requirement, *documents: Document, **more: Any) -> Calendar:
    """The calendar of a checklist that has this requirement only."""
    return made(checklist(requirement, values={}), *documents, **more)


def told(entries: tuple[CalendarEntry, ...]) -> list[tuple[date | None, str]]:
    return [(entry.day, entry.what) for entry in entries]


def span(calendar: Calendar) -> tuple[date | None, date | None]:
    return calendar.submit_from, calendar.submit_until


# What lapses when ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("rule", "expiry", "last"),
    [
        (VALID, date(2027, 3, 14), date(2027, 3, 14)),
        (A_YEAR, date(2027, 8, 14), date(2026, 8, 14)),
        (A_YEAR, date(2028, 2, 29), date(2027, 2, 28)),
        (ValidAt(check="valid_at", at="application", months=6), date(2027, 2, 28), date(2026, 8, 31)),
        (ValidAt(check="valid_at", at="application", months=6), date(2027, 2, 27), date(2026, 8, 27)),
        (ValidAt(check="valid_at", at="application", days=90), date(2026, 12, 31), date(2026, 10, 2)),
    ],
)
def test_the_last_day_on_which_a_document_is_valid_long_enough(rule: ValidAt, expiry: date, last: date) -> None:
    calendar = of(req("passport", rule), passport(expiry_date=expiry))
    code = "expired" if rule is VALID else "expires_too_soon"
    assert told(calendar.entries) == [(last + DAY, code)]
    assert span(calendar) == (ON, last)
    assert calendar.entries[0].certain
    assert calendar.entries[0].closes


@pytest.mark.parametrize(
    ("rule", "issued", "too_old"),
    [
        (THREE_MONTHS, date(2026, 5, 3), date(2026, 8, 4)),
        (RECENT, date(2026, 5, 3), date(2026, 8, 4)),
        (THREE_MONTHS, date(2026, 5, 31), date(2026, 9, 1)),
        (IssuedWithin(check="issued_within", months=3), date(2026, 3, 31), date(2026, 7, 1)),
        (IssuedWithin(check="issued_within", days=30), date(2026, 6, 1), date(2026, 7, 2)),
        (TEN_YEARS, date(2021, 1, 1), date(2031, 1, 2)),
        (TEN_YEARS, date(2020, 2, 29), date(2030, 3, 1)),
    ],
)
def test_the_day_from_which_a_document_is_too_old(rule: IssuedWithin, issued: date, too_old: date) -> None:
    calendar = of(req("criminal_record", rule), record(issued))
    assert told(calendar.entries) == [(too_old, "issued_too_long_ago")]
    assert span(calendar) == (ON, too_old - DAY)
    assert dict(calendar.entries[0].values)["issued"] == issued
    assert calendar.entries[0].evidence[0].text == str(issued)


def test_an_entry_names_requirement_and_document() -> None:
    document = record()
    entry = of(req("criminal_record", THREE_MONTHS), document).entries[0]
    assert (entry.requirement, entry.document) == ("criminal_record", document.id)


def test_what_has_lapsed_says_since_when_and_leaves_no_day() -> None:
    calendar = of(req("criminal_record", THREE_MONTHS), record(date(2026, 3, 1)))
    assert told(calendar.entries) == [(date(2026, 6, 2), "issued_too_long_ago")]
    assert calendar.windows == ()
    assert span(calendar) == (None, None)
    assert told(calendar.blocked_by) == [(date(2026, 6, 2), "issued_too_long_ago")]
    assert calendar.renew_first == calendar.entries


def test_a_document_that_begins_later_opens_the_window() -> None:
    calendar = of(req("passport", VALID), passport(valid_from=date(2026, 7, 1)))
    assert told(calendar.entries) == [(date(2026, 7, 1), "not_yet_valid"), (date(2031, 1, 2), "expired")]
    assert span(calendar) == (date(2026, 7, 1), date(2031, 1, 1))
    assert [entry.what for entry in calendar.windows[0].opened_by] == ["not_yet_valid"]


@pytest.mark.parametrize(
    ("document", "day"),
    [
        (insurance(last=date(2027, 1, 31)), date(2027, 2, 1)),
        (insurance(first=date(2026, 9, 15)), STAY["stay.start"]),
    ],
)
def test_cover_that_does_not_last_for_the_stay_leaves_no_day(document: Document, day: date) -> None:
    calendar = of(req("health_insurance", WHOLE_STAY), document)
    assert (day, "period_not_covered") in told(calendar.entries)
    assert calendar.windows == ()
    assert [entry.what for entry in calendar.renew_first] == ["period_not_covered"]


def test_cover_for_the_whole_stay_lasts_until_it_ends() -> None:
    calendar = of(req("health_insurance", WHOLE_STAY), insurance())
    assert told(calendar.entries) == [(date(2027, 7, 1), "expired")]


def test_a_passport_too_short_for_the_stay_is_so_on_every_day() -> None:
    calendar = of(req("passport", TO_THE_END), passport(expiry_date=date(2027, 3, 1)))
    assert told(calendar.entries) == [(date(2027, 3, 2), "expires_too_soon")]
    assert calendar.windows == ()


def test_the_figure_of_the_law_must_be_looked_up_again() -> None:
    rules = checklist(req("means", MEANS, accepts=("bank_certificate",)))
    calendar = made(rules, money("bank_certificate", "9000"))
    assert told(calendar.entries) == [(date(2027, 1, 1), "value_expired")]
    assert [(w.first, w.last, w.certain) for w in calendar.windows] == [
        (ON, date(2026, 12, 31), True),
        (date(2027, 1, 1), None, False),
    ]
    assert not calendar.entries[0].closes


def test_the_figure_is_named_also_where_no_document_is_compared_with_it() -> None:
    calendar = made(checklist(req("means", MEANS, accepts=("bank_certificate",))))
    assert told(calendar.entries) == [(date(2027, 1, 1), "value_expired")]


def test_a_figure_that_is_out_of_date_says_since_when() -> None:
    rules = checklist(
        req("means", MEANS, accepts=("bank_certificate",)),
        values={"income": legal_value(valid_from=date(2025, 1, 1), valid_until=date(2025, 12, 31))},
    )
    calendar = made(rules, money("bank_certificate", "9000"))
    assert told(calendar.entries) == [(date(2026, 1, 1), "value_expired")]
    assert calendar.window is not None
    assert not calendar.window.certain


def test_the_current_permit_is_in_the_calendar_where_it_matters() -> None:
    name = passport().all("surname") + passport().all("given_names")
    permit = doc("residence_permit", expiry_date=date(2026, 10, 15))
    permit = replace(permit, fields=(*permit.fields, *name))
    rules = checklist(values={}, timing=(term("permit_expiry", earliest_months_before=3, latest_months_before=2),))
    calendar = made(rules, passport(), permit)
    assert told(calendar.entries) == [
        (date(2026, 7, 15), "too_early"),
        (date(2026, 8, 16), "too_late"),
        (date(2026, 10, 16), "permit_expires"),
    ]
    assert span(calendar) == (date(2026, 7, 15), date(2026, 8, 15))
    assert calendar.entries[2].evidence


def test_a_term_that_has_begun_is_told_all_the_same() -> None:
    rules = checklist(values={}, timing=(term(earliest_months_before=6, latest_months_before=2),))
    assert told(made(rules).entries) == [(date(2026, 3, 1), "too_early"), (date(2026, 7, 2), "too_late")]
    assert span(made(rules)) == (ON, date(2026, 7, 1))


# Which day to choose -------------------------------------------------------------------------------------------------


def test_the_window_is_what_all_have_in_common() -> None:
    rules = checklist(
        req("passport", A_YEAR),
        req("criminal_record", THREE_MONTHS),
        values={},
        timing=(term(earliest_weeks_before=8, latest_days_before=1),),
    )
    calendar = made(rules, passport(), record(date(2026, 5, 20)))
    assert span(calendar) == (date(2026, 7, 7), date(2026, 8, 20))
    window = calendar.windows[0]
    assert [entry.what for entry in window.opened_by] == ["too_early"]
    assert [(entry.what, entry.requirement) for entry in window.closed_by] == [
        ("issued_too_long_ago", "criminal_record")
    ]
    assert [entry.requirement for entry in calendar.renew_first] == ["criminal_record"]


def test_a_document_that_lapses_before_the_term_begins_must_be_renewed() -> None:
    rules = checklist(
        req("criminal_record", THREE_MONTHS), values={}, timing=(term(earliest_weeks_before=2, latest_days_before=1),)
    )
    calendar = made(rules, record(date(2026, 5, 3)))
    assert calendar.windows == ()
    assert [entry.what for entry in calendar.blocked_by] == ["too_early", "issued_too_long_ago"]
    assert [entry.what for entry in calendar.renew_first] == ["issued_too_long_ago"]


def test_after_the_last_day_no_document_helps() -> None:
    rules = checklist(req("criminal_record", THREE_MONTHS), values={}, timing=(term(latest_months_before=3),))
    calendar = made(rules, record())
    assert calendar.windows == ()
    assert told(calendar.blocked_by) == [(date(2026, 6, 2), "too_late")]
    assert calendar.renew_first == ()


def test_an_older_document_does_not_end_the_time_of_the_newer() -> None:
    calendar = of(req("criminal_record", THREE_MONTHS), record(date(2026, 4, 1)), record(date(2026, 6, 1)))
    assert told(calendar.entries) == [(date(2026, 9, 2), "issued_too_long_ago")]


def test_what_is_optional_or_not_asked_for_closes_nothing() -> None:
    calendar = of(req("criminal_record", THREE_MONTHS, optional=True), record(date(2026, 3, 1)))
    assert told(calendar.entries) == [(date(2026, 6, 2), "issued_too_long_ago")]
    assert span(calendar) == (ON, None)
    assert not calendar.entries[0].closes
    assert of(req("criminal_record", THREE_MONTHS, when=MINOR), record(date(2026, 3, 1))).entries == ()


def test_what_an_adult_is_asked_for_closes_from_the_birthday_on() -> None:
    young = {**FULL, "birth_date": date(2008, 7, 1)}
    rules = checklist(req("criminal_record", THREE_MONTHS, when=ADULT), values={})
    calendar = made(rules, facts=young)
    assert told(calendar.entries) == [(date(2026, 7, 1), "missing_document"), (date(2026, 7, 1), "of_age")]
    assert span(calendar) == (ON, date(2026, 6, 30))
    # Too old long before: it is the birthday that makes it matter.
    assert span(made(rules, record(date(2026, 1, 1)), facts=young)) == (ON, date(2026, 6, 30))


def test_what_is_missing_anyway_is_no_matter_of_time() -> None:
    calendar = of(req("criminal_record", THREE_MONTHS))
    assert calendar.entries == ()
    assert span(calendar) == (ON, None)


def test_what_the_staff_accepted_closes_nothing() -> None:
    document = record(date(2026, 3, 1))
    rules = checklist(req("criminal_record", THREE_MONTHS), values={})
    files = (file_of(document, sha256="ab" * 32),)
    decision = Decision(
        requirement="criminal_record", status=Status.OK, by="A. Person", reason="known", on=ON, documents=("ab" * 32,)
    )
    for decisions, windows in (((), 0), ((decision,), 1)):
        calendar = judge((document,), files, rules, given(FULL), ON, decisions).calendar
        assert calendar is not None
        assert len(calendar.windows) == windows
        assert told(calendar.entries) == [(date(2026, 6, 2), "issued_too_long_ago")]
        assert calendar.entries[0].closes is not bool(windows)


def test_an_application_before_the_check_is_where_the_calendar_begins() -> None:
    facts = {**FULL, "application_date": date(2026, 6, 1)}
    calendar = of(req("criminal_record", THREE_MONTHS), record(date(2026, 3, 10)), facts=facts)
    assert calendar.start == date(2026, 6, 1)
    assert span(calendar) == (date(2026, 6, 1), date(2026, 6, 10))
    later = of(req("criminal_record", THREE_MONTHS), record(), facts={**FULL, "application_date": date(2026, 7, 1)})
    assert span(later) == (ON, date(2026, 8, 3))


# What is uncertain ---------------------------------------------------------------------------------------------------


def uncertain(calendar: Calendar) -> list[tuple[date | None, str, str]]:
    return [(entry.day, entry.what, entry.reason) for entry in calendar.entries if not entry.certain]


@pytest.mark.parametrize(
    ("document", "reason"),
    [
        (ambiguous(passport(expiry_date=[]), "expiry_date", date(2027, 3, 4), date(2027, 4, 3)), "ambiguous"),
        (passport(expiry_date=date(2027, 3, 4), unsure=("expiry_date",)), "uncertain"),
        (passport(expiry_date=[]), ""),
    ],
)
def test_a_date_that_is_not_certain_names_no_day(document: Document, reason: str) -> None:
    calendar = of(req("passport", VALID), document)
    assert uncertain(calendar) == [(None, "date_not_found", reason)]
    assert len(calendar.entries) == 1
    assert calendar.window is not None
    assert not calendar.window.certain
    assert calendar.window.doubts == calendar.entries


def test_two_readings_that_differ_are_certain_as_far_as_both_reach() -> None:
    document = passport(expiry_date=[date(2027, 1, 1), date(2028, 1, 1)])
    calendar = of(req("passport", VALID), document)
    assert [(w.first, w.last, w.certain) for w in calendar.windows] == [
        (ON, date(2027, 1, 1), True),
        (date(2027, 1, 2), date(2028, 1, 1), False),
    ]
    assert (None, "date_not_found", "ambiguous") in uncertain(calendar)
    assert (date(2028, 1, 2), "expired") in told(calendar.entries)


def test_an_unknown_day_is_asked_for_once() -> None:
    rules = checklist(
        req("passport", TO_THE_END), req("health_insurance", WHOLE_STAY), values={}, timing=(term(latest_days_before=1),)
    )
    calendar = made(rules, passport(), insurance(), facts=FACTS)
    asked = [dict(entry.values)["fact"] for entry in calendar.entries if entry.what == "fact_unknown"]
    assert sorted(map(str, asked)) == ["stay.end", "stay.start"]
    assert calendar.window is not None
    assert not calendar.window.certain


def test_a_term_nobody_knows_whether_it_applies_is_a_doubt() -> None:
    condition = Condition(fact="situation.visa_required", is_=True)
    rules = checklist(values={}, timing=(term(latest_months_before=1, when=condition),))
    calendar = made(rules)
    assert [(w.first, w.last, w.certain) for w in calendar.windows] == [
        (ON, date(2026, 8, 1), True),
        (date(2026, 8, 2), None, False),
    ]
    assert (date(2026, 8, 2), "too_late", "") in uncertain(calendar)
    assert span(made(rules, facts={**FULL, "visa_required": True})) == (ON, date(2026, 8, 1))
    assert made(rules, facts={**FULL, "visa_required": False}).entries == ()


def test_a_requirement_nobody_knows_whether_it_applies_is_a_doubt() -> None:
    condition = Condition(fact="situation.represented", is_=True)
    calendar = of(req("criminal_record", THREE_MONTHS, when=condition), record())
    assert uncertain(calendar) == [(date(2026, 8, 4), "issued_too_long_ago", ""), (None, "fact_unknown", "condition")]
    assert span(calendar) == (ON, date(2026, 8, 3))


def test_two_insurances_one_after_the_other_are_a_doubt() -> None:
    first, then = insurance(last=date(2026, 12, 31)), insurance(first=date(2027, 1, 1), last=date(2027, 8, 31))
    calendar = of(req("health_insurance", WHOLE_STAY), first, then)
    assert calendar.window is not None
    assert not calendar.window.certain
    assert {entry.what for entry in calendar.window.doubts} >= {"period_not_covered"}


def test_every_checklist_has_a_calendar() -> None:
    for name in checklist_ids():
        rules = load_checklist(name)
        documents = (passport(), record(**NAME), insurance(**NAME), doc("residence_permit", expiry_date=date(2026, 10, 15)))
        calendar = made(rules, *documents, facts={**FULL, "first_entry": date(2026, 8, 30)})
        assert calendar.entries, name
        days = [entry.day for entry in calendar.entries if entry.day is not None]
        assert days == sorted(days), name
        assert set(calendar.renew_first) | set(calendar.blocked_by) <= set(calendar.entries), name


def test_of_a_document_that_no_longer_does_later_days_are_not_told() -> None:
    document = passport(expiry_date=date(2027, 3, 15), issue_date=date(2022, 3, 16))
    assert told(of(req("passport", A_YEAR, TEN_YEARS), document).entries) == [(date(2026, 3, 16), "expires_too_soon")]


def test_another_route_begins_on_its_day() -> None:
    late = Condition(fact="derived.permit_expired_months", at_least=6)
    route = Route(when=late, source="…", text=text("Another office."))
    calendar = made(checklist(values={}, routes=(route,)), facts={**FULL, "current_permit_expires": date(2026, 8, 31)})
    assert told(calendar.entries) == [(date(2026, 9, 1), "permit_expires"), (date(2027, 2, 28), "wrong_route")]
    assert span(calendar) == (ON, None)


def test_a_rate_of_another_currency_grows_old() -> None:
    rates = {"rates.MAD.per_eur": "10.00", "rates.MAD.on": "2026-06-10"}
    rules = checklist(req("means", MEANS, accepts=("bank_certificate",)), values={"income": legal_value(valid_until=None)})
    calendar = made(rules, money("bank_certificate", "90000", "MAD"), facts={**FULL, **rates})
    first = calendar.window
    assert first is not None
    assert first.certain
    assert first.last is not None
    then = report(rules, money("bank_certificate", "90000", "MAD"), facts={**FULL, **rates}, on=first.last + DAY)
    assert then.requirements[0].status is Status.REVIEW
