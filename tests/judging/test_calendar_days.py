"""The calendar never says anything else than the report of the day: properties of random dossiers."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from hypothesis import assume, settings
from hypothesis import given as with_examples
from hypothesis import strategies as st

from doccheck.checklist import Checklist, Condition, IssuedWithin, ValidAt
from doccheck.model import Calendar, Document, Report, Severity
from tests.judging.builder import ON, ambiguous, checklist, legal_value, money, passport, report, req
from tests.judging.test_calendar import (
    ADULT,
    DAY,
    FULL,
    MEANS,
    TEN_YEARS,
    WHOLE_STAY,
    insurance,
    made,
    record,
    term,
)

DATED = {"expired", "expires_too_soon", "issued_too_long_ago", "not_yet_valid", "period_not_covered"}
TERMS = {"too_early", "too_late"}

days = st.dates(date(2026, 1, 1), date(2028, 3, 1))
# Ends of months, where terms counted in months go wrong first.
ends = st.sampled_from([date(2026, m, d) for m, d in ((1, 31), (2, 28), (5, 31), (8, 31), (11, 30))])
ends = ends | st.sampled_from([date(2027, 2, 28), date(2028, 2, 29), date(2027, 8, 31)])
some = days | ends


def mostly(day: date) -> st.SearchStrategy[date]:
    return st.integers(0, 3).flatmap(lambda number: st.just(day) if number else some)


@st.composite
def passports(draw: st.DrawFn) -> Document:
    document = passport(
        expiry_date=draw(mostly(date(2029, 2, 28))), issue_date=draw(st.dates(date(2016, 5, 1), date(2026, 6, 1)))
    )
    if draw(st.integers(0, 3)):
        return document
    return ambiguous(document, "expiry_date", draw(some), draw(some))


@st.composite
def dossiers(draw: st.DrawFn) -> tuple[Checklist, tuple[Document, ...], dict[str, Any]]:
    months = draw(st.sampled_from([0, 3, 6, 12]))
    since = ValidAt(check="valid_at", at="application", months=months, days=draw(st.sampled_from([0, 1, 30])))
    old = IssuedWithin(check="issued_within", months=draw(st.integers(1, 12)), adjustable=draw(st.booleans()))
    when = draw(st.sampled_from([None, ADULT, Condition(fact="situation.represented", is_=True)]))
    rules = checklist(
        req("passport", since, TEN_YEARS),
        req("criminal_record", old, when=when),
        req("health_insurance", WHOLE_STAY),
        req("means", MEANS, replace(WHOLE_STAY, kinds=("scholarship_certificate",)), accepts=MONEY),
        timing=draw(
            st.sampled_from(
                [
                    (),
                    (term(latest_months_before=2),),
                    (term(earliest_months_before=3, latest_weeks_before=2, when=when),),
                    (term("permit_expiry", earliest_months_before=3, latest_months_before=1),),
                ]
            )
        ),
        values={"income": legal_value(valid_until=draw(st.none() | some.filter(lambda day: day >= ON)))},
    )
    documents = [
        *draw(st.lists(passports(), min_size=1, max_size=2)),
        *(record(day) for day in draw(st.lists(st.dates(date(2026, 1, 1), date(2026, 7, 1)), max_size=2))),
        # Mostly good for the whole stay: where nothing is ever open, there is little to compare.
        insurance(draw(st.sampled_from([*[date(2026, 9, 1)] * 9, date(2026, 10, 1)])), draw(mostly(date(2028, 12, 31)))),
        money("bank_certificate", draw(st.sampled_from(["6000", "6000", "3000"]))),
        money("scholarship_certificate", "3000", start_date=date(2026, 9, 1), end_date=draw(mostly(date(2027, 6, 30)))),
    ]
    facts = {**FULL, "birth_date": draw(st.sampled_from([date(2004, 5, 17), date(2008, 8, 31)]))}
    if draw(st.booleans()):
        facts["current_permit_expires"] = draw(some)
    if draw(st.booleans()):
        facts["represented"] = draw(st.booleans())
    if draw(st.integers(0, 9)) == 0:
        del facts[draw(st.sampled_from(["stay.start", "stay.end"]))]
    return rules, tuple(documents), facts


MONEY = ("bank_certificate", "scholarship_certificate")


def wrong(made: Report) -> set[tuple[str, str]]:
    """What the report of a day says against it: errors about dates, documents too old or too young, terms."""
    unsettled = {
        result.id for result in made.requirements if any(f.code == "fact_unknown" for f in result.findings)
    }
    found = {
        (result.id, finding.code)
        for result in made.requirements
        for finding in result.findings
        if finding.code in DATED
        and (finding.severity is Severity.ERROR or (finding.code in SOFT and result.id not in unsettled))
    }
    return found | {("", finding.code) for finding in made.findings if finding.code in TERMS}


SOFT = {"issued_too_long_ago", "not_yet_valid"}


OWN = {"date_not_found", "fact_unknown", "value_expired", "permit_expires", "of_age"}


def open_on(calendar: Calendar, day: date) -> bool:
    return any(w.first <= day and (w.last is None or day <= w.last) for w in calendar.windows)


def certain_on(calendar: Calendar, day: date) -> bool:
    return any(w.certain and w.first <= day and (w.last is None or day <= w.last) for w in calendar.windows)


@settings(max_examples=80, deadline=None)
@with_examples(dossiers(), st.lists(st.dates(ON, date(2032, 1, 1)), max_size=4))
def test_the_report_of_every_day_says_what_the_calendar_said(dossier: Any, others: list[date]) -> None:
    rules, documents, facts = dossier
    calendar = made(rules, *documents, facts=facts)
    first = report(rules, *documents, facts=facts)
    errors = {(r.id, f.code) for r in first.requirements for f in r.findings if f.severity is Severity.ERROR}
    probes = {ON, *others}
    for window in calendar.windows:
        probes |= {window.first, window.last or date(2040, 1, 1)}
        probes |= {window.first - DAY} if window.first > ON else set()
        probes |= {window.last + DAY} if window.last else set()
    for entry in calendar.entries:
        probes |= {entry.day, entry.day - DAY} if entry.day and entry.day > ON else set()
    for day in probes:
        then = report(rules, *documents, facts=facts, on=day)
        new = {
            (r.id, f.code)
            for r in then.requirements
            for f in r.findings
            if f.severity is Severity.ERROR and f.code not in DATED
        } - errors
        uncertain_terms = {entry.what for entry in calendar.entries if entry.what in TERMS and not entry.certain}
        against = {one for one in wrong(then) if one[1] not in uncertain_terms}
        if open_on(calendar, day):
            assert not against, day
            assert not new, day
        else:
            assert against or new, day
        if certain_on(calendar, day):
            assert not wrong(then), day
            assert not {f.code for r in then.requirements for f in r.findings} & {"date_not_found"}, day


@settings(max_examples=100, deadline=None)
@with_examples(dossiers())
def test_the_day_after_the_end_says_what_was_named(dossier: Any) -> None:
    rules, documents, facts = dossier
    calendar = made(rules, *documents, facts=facts)
    for window in calendar.windows:
        if window.last is None:
            assert window.closed_by == ()
            continue
        then = report(rules, *documents, facts=facts, on=window.last + DAY)
        said = {(r.id, f.code) for r in then.requirements for f in r.findings}
        said |= {("", f.code) for f in then.findings}
        for entry in window.closed_by:
            code = "not_evaluated" if entry.what == "value_expired" else entry.what
            assert code in {found for _, found in said}, entry
            if entry.requirement and code != "fact_unknown":
                assert (entry.requirement, code) in said


@settings(max_examples=60, deadline=None)
@with_examples(dossiers(), st.dates(ON, date(2028, 1, 1)))
def test_a_later_check_sees_the_same_days(dossier: Any, later: date) -> None:
    """Nothing but the days that are past is gone."""
    rules, documents, facts = dossier
    now, then = made(rules, *documents, facts=facts), made(rules, *documents, facts=facts, on=later)
    # What is missing from some day on is missing anyway for whoever looks later.
    assume({entry.what for entry in now.entries} <= {*DATED, *TERMS, *OWN})
    assert certain_on(now, later) == certain_on(then, later)
    assert {w.last for w in then.windows if w.certain} <= {w.last for w in now.windows if w.certain}
