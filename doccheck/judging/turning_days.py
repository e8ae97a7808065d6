"""The days on which what is said of a dossier may change: between two of them nothing does.

Every check that looks at the day of the application compares dates read from documents, terms counted in months and
facts with it. Each such comparison turns on one day; the calendar judges on these days only.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date

from doccheck.checklist import Condition, IssuedWithin, Means, Requirement, Rule, Timing, ValidAt, conditions
from doccheck.facts import RATES
from doccheck.judging import rates
from doccheck.judging.case import Case
from doccheck.judging.derived import derived_facts
from doccheck.judging.findings import kind_of
from doccheck.judging.months import add_days, add_months, completed_months, completed_years
from doccheck.judging.readings import readings_of
from doccheck.judging.timing import first_day, last_day
from doccheck.model import Document, Fact, Facts, Origin

_UNTIL = ("expiry_date", "valid_until", "end_date")
_SINCE = ("valid_from", "start_date", "issue_date")


def on_day(case: Case, day: date) -> Case:
    """The case as it would be judged if the application were filed on `day`.

    For a day that is past, age and the like stay as they are: the question is since when a document does not do, not
    what was asked of a child.
    """
    given = {key: fact for key, fact in case.facts.items() if not key.startswith("derived.")}
    derived = derived_facts({**given, "application_date": _applied(max(day, first_day_of(case)))})
    return replace(case, on=max(day, case.on), facts={**given, "application_date": _applied(day), **derived})


def first_day_of(case: Case) -> date:
    """The first day the calendar looks at: the day of the check, or of an application filed before it."""
    return min(case.on, case.application)


def _applied(day: date) -> Fact:
    return Fact(key="application_date", value=day, origin=Origin.DEFAULT)


def first_where(test: Callable[[date], bool]) -> date | None:
    """The first day on which `test` holds, which holds on all days after it; None if it never does."""
    low, high = date.min.toordinal(), date.max.toordinal()
    if not test(date.max):
        return None
    while low < high:
        middle = (low + high) // 2
        if test(date.fromordinal(middle)):
            high = middle
        else:
            low = middle + 1
    return date.fromordinal(low)


def of_requirement(requirement: Requirement, case: Case) -> set[date]:
    """The days that documents and legal values of a requirement make."""
    kinds = {*requirement.accepts, *(kind for option in requirement.options for kind in option.accepts)}
    documents = [document for document in case.documents if kind_of(document) in kinds]
    documents += [translation for document in documents for translation in case.translations_of(document)]
    days = {day for document in documents for day in _of_document(document, requirement.rules)}
    for rule in requirement.rules:
        if isinstance(rule, Means):
            value = case.checklist.values[rule.value]
            days |= {value.valid_from, *([add_days(value.valid_until, 1)] if value.valid_until else [])}
            days |= {turn for day in _rate_days(case) for turn in (day, rates.too_old_from(day))}
    return days


def _rate_days(case: Case) -> Iterator[date]:
    """The days of the rates by which another currency may be converted."""
    yield from (rate.on for rate in case.checklist.rates.values())
    for key, fact in case.facts.items():
        if key.startswith(f"{RATES}.") and isinstance(fact.value, date):
            yield fact.value


def _of_document(document: Document, rules: tuple[Rule, ...]) -> Iterator[date]:
    for day in _dates(document, _UNTIL):
        yield add_days(day, 1)
        for rule in rules:
            if isinstance(rule, ValidAt) and rule.at == "application":
                yield from filter(None, [too_short_from(day, rule)])
    for day in _dates(document, _SINCE):
        yield day
        for rule in rules:
            if isinstance(rule, IssuedWithin) and rule.before == "application":
                yield from filter(None, [too_old_from(day, rule)])


def _dates(document: Document, names: tuple[str, ...]) -> set[date]:
    fields = [field for name in names for field in document.all(name)]
    return {value for field in fields for value in readings_of(field) if isinstance(value, date)}


def too_short_from(expiry: date, rule: ValidAt) -> date | None:
    """The first day of application for which a document that ends on `expiry` is not valid long enough."""
    return first_where(lambda day: add_days(add_months(day, rule.months), rule.days) > expiry)


def too_old_from(issued: date, rule: IssuedWithin) -> date | None:
    """The first day of application for which a document of that day is too old."""
    return first_where(lambda day: add_days(add_months(day, -12 * rule.years - rule.months), -rule.days) > issued)


def of_timing(rule: Timing, case: Case) -> set[date]:
    """The first day of a term, and the one after its last."""
    moment = case.moment(rule.moment)
    if moment is None or rule.moment == "application":
        return set()
    first, last = first_day(rule, moment), last_day(rule, moment)
    return {day for day in (first, add_days(last, 1) if last is not None else None) if day is not None}


def of_facts(case: Case) -> set[date]:
    """The days on which a condition may change its answer: birthdays, and months since a permit expired."""
    days = {coming_of_age(case.facts)}
    for _, condition in conditions(case.checklist):
        for number in _numbers(condition, "derived.age"):
            days.add(_birthday(case, number))
        for number in _numbers(condition, "derived.permit_expired_months"):
            days.add(_months_after_permit(case, number))
    return {day for day in days if day is not None}


def coming_of_age(facts: Facts) -> date | None:
    """The day on which the applicant is no longer a minor; None where the day of birth is not known."""
    born = facts.get("applicant.birth_date")
    if born is None or not isinstance(born.value, date):
        return None

    def adult(day: date) -> bool:
        minor = derived_facts({"applicant.birth_date": born, "application_date": _applied(day)}).get("derived.minor")
        return minor is not None and minor.value is False

    return first_where(adult)


def _numbers(condition: Condition, fact: str) -> Iterator[int]:
    """The numbers a condition compares the fact with, and the ones after them ("over six" begins with seven)."""
    if condition.fact == fact:
        told = (condition.over, condition.at_least, condition.under, condition.is_)
        for number in told:
            if isinstance(number, int) and not isinstance(number, bool):
                yield from (number, number + 1)
    for part in (*condition.all, *condition.any, *([condition.not_] if condition.not_ else [])):
        yield from _numbers(part, fact)


def _birthday(case: Case, years: int) -> date | None:
    born = case.date_of("applicant.birth_date")
    return first_where(lambda day: completed_years(born, day) >= years) if born is not None else None


def _months_after_permit(case: Case, months: int) -> date | None:
    expires = case.date_of("situation.current_permit_expires")
    return first_where(lambda day: completed_months(expires, day) >= months) if expires is not None else None
