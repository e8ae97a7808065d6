"""The calendar of a dossier: what lapses when, and from which day to which day it can be submitted as it stands."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import date
from functools import partial

from doccheck.checklist import (
    CoversStay,
    IssuedWithin,
    LegalValue,
    Means,
    NotOver,
    Requirement,
    Timing,
    ValidAt,
    conditions,
    facts_of,
)
from doccheck.judging import day_states, turning_days
from doccheck.judging.case import Case
from doccheck.judging.conditions import holds
from doccheck.judging.day_states import DATED, Found, State, Weight
from doccheck.judging.months import add_days
from doccheck.judging.turning_days import first_day_of, on_day
from doccheck.judging.windows import Entries, Scene, blocked_by, windows_of
from doccheck.model import Calendar, CalendarEntry, Finding

_ABOUT_TIME = (ValidAt, IssuedWithin, CoversStay, NotOver, Means)
_ENDS = ("not_yet_valid", "too_early")  # what is said of these is the day on which they are over
_LAPSES = ("expires_too_soon", "period_not_covered", "expired", "issued_too_long_ago")
_NO_DAY = ("date_not_found", "fact_unknown")
_PERMIT = ("situation.current_permit_expires", "derived.permit_expired_months")
_AGE = ("derived.age", "derived.minor")


def calendar(case: Case, settled: frozenset[str] = frozenset()) -> Calendar:
    """The calendar from the day of the check on (or from an application before it), by the checks' own answers.

    `settled`: the requirements that the staff decided to be in order; what lapses there is told, and closes nothing.

    Days are exact: the checks are asked about every day on which their answer may change. A date that is not read
    with certainty names no day; it makes the windows doubtful, and so does a fact that is not known.
    """
    start = first_day_of(case)
    lines = tuple(_lines(case, start, settled))
    entries = _entries(lines, case)
    days = sorted({start, *(day for line in lines for day in line.days if day > start)})
    scenes = tuple(Scene(day, tuple(found for line in lines for found in line.at(day)), entries) for day in days)
    windows = tuple(windows_of(scenes))
    blocked = () if windows else blocked_by(scenes)
    reasons = {*blocked, *(reason for w in windows for reason in (*w.opened_by, *w.closed_by, *w.doubts))}
    told = (*_without_repetition(entries.values(), reasons), *_values(case, entries.values()), *_events(case, start))
    made = Calendar(start=start, entries=_in_order(told), windows=windows, blocked_by=blocked)
    return replace(made, renew_first=_to_renew(made.window.closed_by if made.window else blocked))


class _Line:
    """One requirement or one term through time. Between two of its `days` its state does not change."""

    def __init__(
        self, state: Callable[[date], State], days: Iterable[date], start: date, *, term: bool = False
    ) -> None:
        self.start = start
        self.term = term
        self.days = tuple(sorted({*days, start}))
        self._state = state
        self._kept: dict[date, State] = {}

    def raw(self, day: date) -> State:
        """Everything that is said on the day, one of `days` or the one before them all."""
        if day not in self._kept:
            self._kept[day] = self._state(day)
        return self._kept[day]

    def at(self, day: date) -> State:
        """What is said of dates on a day from the start on, and what time alone brings about."""
        now = {found.key: found.weight for found in self.raw(self.start)}
        found = self.raw(self.days[bisect_right(self.days, day) - 1])
        return tuple(one for one in found if not one.other or one.weight > now.get(one.key, Weight.TOLD))

    @property
    def ahead(self) -> tuple[date, ...]:
        return tuple(day for day in self.days if day >= self.start)

    def since(self, key: tuple[str, ...]) -> date | None:
        """Since when it is as it is at the start; None if it has always been so."""
        since: date | None = self.start
        past = [day for day in self.days if day < self.start]
        for day in reversed([add_days(past[0] if past else self.start, -1), *past]):
            if all(found.key != key for found in self.raw(day)):
                return since
            since = day
        return None

    def until(self, key: tuple[str, ...], after: date) -> date | None:
        """The first day after `after` on which it is no longer so; None if it stays so."""
        later = (day for day in self.days if day > after)
        return next((day for day in later if all(found.key != key for found in self.raw(day))), None)


def _lines(case: Case, start: date, settled: frozenset[str]) -> Iterator[_Line]:
    """Everything that time changes."""
    turning = {day for day in turning_days.of_facts(case) if day > start}
    for requirement in case.checklist.requirements:
        if turning or any(isinstance(rule, _ABOUT_TIME) for rule in requirement.rules):
            days = turning_days.of_requirement(requirement, case) | turning
            told_only = requirement.optional or requirement.id in settled
            yield _Line(partial(_requirement_on, requirement, told_only, case), days, start)
    for number, rule in enumerate(case.checklist.timing, 1):
        days = turning_days.of_timing(rule, case) | turning
        yield _Line(partial(_timing_on, rule, number, case), days, start, term=True)


def _requirement_on(requirement: Requirement, told_only: bool, case: Case, day: date) -> State:
    state = day_states.of_requirement(requirement, on_day(case, day))
    return tuple(replace(found, weight=Weight.TOLD) for found in state) if told_only else state


def _timing_on(rule: Timing, number: int, case: Case, day: date) -> State:
    return day_states.of_timing(rule, number, on_day(case, day))


# What lapses when ----------------------------------------------------------------------------------------------------

def _entries(lines: tuple[_Line, ...], case: Case) -> Entries:
    """An entry for everything that is found on some day from the start on, by what makes it the same."""
    entries: Entries = {}
    for line in lines:
        for day in line.ahead:
            for found in line.at(day):
                entries.setdefault(found.key, _entry(found, day, line, case))
        if line.term and line.days[0] < line.start:  # it may have begun already: its first day is told all the same
            before = add_days(line.days[0], -1)
            for found in line.raw(before):
                if found.finding.code == "too_early":
                    entries.setdefault(found.key, _entry(found, before, line, case))
    return entries


def _entry(found: Found, day: date, line: _Line, case: Case) -> CalendarEntry:
    finding = found.finding
    expired_value = _is_expired_value(finding)
    return CalendarEntry(
        day=_day(found, day, line, case),
        what="value_expired" if expired_value else finding.code,
        reason="" if expired_value else finding.reason,
        requirement=found.requirement,
        document=found.document,
        certain=found.certain or expired_value,
        closes=found.weight is Weight.CLOSES,
        values=finding.values,
        evidence=finding.evidence,
    )


def _day(found: Found, day: date, line: _Line, case: Case) -> date | None:
    finding = found.finding
    if finding.code in _NO_DAY:
        return None
    if _is_expired_value(finding):
        title = dict(finding.values)["value"]
        return next((_end(value) for value in case.checklist.values.values() if value.title == title), None)
    if finding.code in _ENDS:
        return line.until(found.key, day)
    if day > line.start:
        return day
    return line.since(found.key) or _own_day(finding)


def _is_expired_value(finding: Finding) -> bool:
    return (finding.code, finding.reason) == ("not_evaluated", "value_expired")


def _end(value: LegalValue) -> date | None:
    return add_days(value.valid_until, 1) if value.valid_until is not None else None


def _own_day(finding: Finding) -> date | None:
    """The day on which a document ends, where it falls short whatever the day of the application."""
    values = dict(finding.values)
    end = values.get({"expires_too_soon": "expiry", "period_not_covered": "end"}.get(finding.code, ""))
    if isinstance(end, date):
        return add_days(end, 1)
    start = values.get("needed_start")  # it begins too late: the stay is not covered from its first day
    return start if finding.code == "period_not_covered" and isinstance(start, date) else None


def _without_repetition(entries: Iterable[CalendarEntry], reasons: set[CalendarEntry]) -> Iterator[CalendarEntry]:
    """Of a document that no longer does, later days are not told: only those that are a reason of something."""
    entries = tuple(entries)
    first: dict[tuple[object, ...], date] = {}
    for entry in entries:
        if entry.what in _LAPSES and entry.day is not None:
            first[_paper(entry)] = min(entry.day, first.get(_paper(entry), date.max))
    once: set[tuple[object, ...]] = set()
    for entry in entries:
        repeated = _paper(entry) in once or (entry.day is not None and entry.day > first.get(_paper(entry), date.max))
        if entry.what in _LAPSES and repeated and entry not in reasons:
            continue
        once |= {_paper(entry)} if entry.what in _LAPSES else set()
        yield entry


def _paper(entry: CalendarEntry) -> tuple[object, ...]:
    return entry.requirement, entry.document, entry.closes


def _values(case: Case, told: Iterable[CalendarEntry]) -> Iterator[CalendarEntry]:
    """When the legal values must be looked up again, also those nothing was compared with."""
    known = {dict(entry.values).get("value") for entry in told if entry.what == "value_expired"}
    for requirement in case.checklist.requirements:
        for rule in requirement.rules:
            if not isinstance(rule, Means) or holds(requirement.when, case.facts).value is False:
                continue
            value = case.checklist.values[rule.value]
            end = _end(value)
            if end is None or value.title in known or holds(rule.when, case.facts).value is False:
                continue
            known.add(value.title)
            values = (("value", value.title), ("until", add_days(end, -1)))
            yield CalendarEntry(day=end, what="value_expired", requirement=requirement.id, values=values)


def _events(case: Case, start: date) -> Iterator[CalendarEntry]:
    """The end of the current permit, the day an applicant comes of age, and the one another route begins."""
    asked = {fact for _, condition in conditions(case.checklist) for fact in facts_of(condition)}
    permit = case.facts.get("situation.current_permit_expires")
    counts = any(rule.moment == "permit_expiry" for rule in case.checklist.timing) or not asked.isdisjoint(_PERMIT)
    if permit is not None and isinstance(permit.value, date) and counts:
        values = (("expiry", permit.value),)
        day = add_days(permit.value, 1)
        yield CalendarEntry(day=day, what="permit_expires", values=values, evidence=permit.evidence)
    born, adult = case.facts.get("applicant.birth_date"), turning_days.coming_of_age(case.facts)
    if born is not None and adult is not None and adult > start and not asked.isdisjoint(_AGE):
        yield CalendarEntry(day=adult, what="of_age", evidence=born.evidence)
    for route in case.checklist.routes:
        turns = sorted(day for day in turning_days.of_facts(case) if day > start)
        days = [day for day in (start, *turns) if holds(route.when, on_day(case, day).facts).value]
        if days and days[0] > start:
            yield CalendarEntry(day=days[0], what="wrong_route", values=(("text", route.text),))


def _in_order(entries: Iterable[CalendarEntry]) -> tuple[CalendarEntry, ...]:
    """By day; what has none comes last, and what comes first in the checklist first."""
    return tuple(sorted(entries, key=lambda entry: (entry.day is None, entry.day or date.max)))


def _to_renew(ends: tuple[CalendarEntry, ...]) -> tuple[CalendarEntry, ...]:
    """The documents among what ends the window, or leaves none."""
    return _in_order(entry for entry in ends if entry.what in DATED and entry.what != "not_yet_valid")
