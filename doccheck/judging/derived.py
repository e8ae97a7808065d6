"""Facts that follow from others (`doccheck.facts.DERIVED`). What cannot be computed is left out: unknown."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from doccheck.judging.months import completed_months, completed_years, started_months
from doccheck.model import Fact, Facts, FactValue, Origin
from doccheck.values import countries

_ADULT = 18  # in all countries of the checklists that ship with doccheck


def derived_facts(facts: Facts) -> dict[str, Fact]:
    """The derived facts that can be computed from `facts`."""
    return {fact.key: fact for fact in (*_age(facts), *_stay(facts), *_nationality(facts), *_permit(facts))}


def _age(facts: Facts) -> Iterator[Fact]:
    born, applied = _date(facts, "applicant.birth_date"), _date(facts, "application_date")
    if born is None or applied is None or born > applied:
        return
    age = completed_years(born, applied)
    yield _fact("derived.age", age, facts["applicant.birth_date"])
    yield _fact("derived.minor", age < _ADULT, facts["applicant.birth_date"])


def _stay(facts: Facts) -> Iterator[Fact]:
    start, end = _date(facts, "stay.start"), _date(facts, "stay.end")
    if start is None or end is None or start > end:
        return
    sources = (facts["stay.start"], facts["stay.end"])
    yield _fact("derived.stay_days", (end - start).days + 1, *sources)
    yield _fact("derived.stay_months", started_months(start, end), *sources)


def _nationality(facts: Facts) -> Iterator[Fact]:
    fact = facts.get("applicant.nationality")
    if fact is not None:
        yield _fact("derived.eu_citizen", fact.value in countries.EU_EEA_SWISS, fact)


def _permit(facts: Facts) -> Iterator[Fact]:
    expires, applied = _date(facts, "situation.current_permit_expires"), _date(facts, "application_date")
    if expires is not None and applied is not None:
        months = completed_months(expires, applied)
        yield _fact("derived.permit_expired_months", months, facts["situation.current_permit_expires"])


def _date(facts: Facts, key: str) -> date | None:
    fact = facts.get(key)
    return fact.value if fact is not None and isinstance(fact.value, date) else None


def _fact(key: str, value: FactValue, *sources: Fact) -> Fact:
    evidence = tuple(evidence for source in sources for evidence in source.evidence)
    return Fact(key=key, value=value, origin=Origin.DERIVED, evidence=evidence)
