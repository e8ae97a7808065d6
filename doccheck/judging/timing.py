"""When to apply, by which route, and what to know: about the dossier as a whole."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from doccheck.checklist import Route, Timing
from doccheck.judging.case import Case, fact_of
from doccheck.judging.conditions import holds
from doccheck.judging.findings import INFO, REVIEW, WARNING, softened, unknown
from doccheck.judging.months import add_days, add_months
from doccheck.model import Finding, Severity


def timing(case: Case) -> Iterator[Finding]:
    """too_early and too_late, with the first and the last day."""
    for rule in case.checklist.timing:
        answer = holds(rule.when, case.facts)
        if answer.value is False:
            continue
        findings = tuple(_one(rule, case))
        if answer.value is None and findings:
            yield from (unknown(fact, "timing", WARNING) for fact in answer.lacking)
        yield from findings if answer.value else map(softened, findings)


def _one(rule: Timing, case: Case) -> Iterator[Finding]:
    moment = case.moment(rule.moment)
    if moment is None:
        yield unknown(fact_of(rule.moment), "timing", WARNING)
        return
    first, last = first_day(rule, moment), last_day(rule, moment)
    severity = Severity(rule.severity)
    if first is not None and case.application < first:
        yield Finding(code="too_early", severity=severity, values=(("text", rule.text), ("date", first)))
    if last is not None and case.application > last:
        yield Finding(code="too_late", severity=severity, values=(("text", rule.text), ("date", last)))


def first_day(rule: Timing, moment: date) -> date | None:
    """The first day of the term that `rule` counts from `moment`; None: it has no beginning."""
    days = []
    if rule.earliest_months_before is not None:
        days.append(add_months(moment, -rule.earliest_months_before))
    if rule.earliest_weeks_before is not None:
        days.append(add_days(moment, -7 * rule.earliest_weeks_before))
    return max(days, default=None)


def last_day(rule: Timing, moment: date) -> date | None:
    """The last day of the term that `rule` counts from `moment`; None: it has no end."""
    days = []
    if rule.latest_months_before is not None:
        days.append(add_months(moment, -rule.latest_months_before))
    if rule.latest_weeks_before is not None:
        days.append(add_days(moment, -7 * rule.latest_weeks_before))
    if rule.latest_days_before is not None:
        days.append(add_days(moment, -rule.latest_days_before))
    if rule.latest_months_after is not None:
        days.append(add_months(moment, rule.latest_months_after))
    return min(days, default=None)


def routes(case: Case) -> Iterator[Finding]:
    """Another route for those whom its condition describes; where that is unknown, the question is asked."""
    for route in case.checklist.routes:
        answer = holds(route.when, case.facts)
        if answer.value:
            values = (("text", route.text),)
            yield Finding(code="wrong_route", severity=Severity(route.severity), values=values)
        elif answer.value is None:
            yield from (unknown(fact, "", _asking(route)) for fact in answer.lacking)


def _asking(route: Route) -> Severity:
    return WARNING if route.severity == "warning" else REVIEW


def notices(case: Case) -> Iterator[Finding]:
    """Fees, originals and the like."""
    for notice in case.checklist.notices:
        answer = holds(notice.when, case.facts)
        if answer.value:
            yield Finding(code="reminder", severity=INFO, values=(("text", notice.text),))
        elif answer.value is None:
            yield from (unknown(fact, "", INFO) for fact in answer.lacking)
