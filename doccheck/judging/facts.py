"""What is known: the given facts, those the documents show, and what follows from both."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from doccheck import settings
from doccheck.checklist import Checklist
from doccheck.errors import ValueNotRead
from doccheck.judging import persons
from doccheck.judging.derived import derived_facts
from doccheck.judging.findings import REVIEW, kind_of, unknown
from doccheck.judging.persons import Person
from doccheck.judging.readings import possible, readings_of
from doccheck.model import Certainty, Document, Evidence, Fact, Facts, FactValue, Field, Finding, Origin
from doccheck.values import countries, names

# Documents that say from when to when somebody studies; the second row only where the first says nothing.
_STUDIES = (
    ("admission_letter", "language_course_confirmation", "enrolment_certificate"),
    ("school_certificate", "exchange_agreement", "volunteering_agreement", "host_commitment", "organiser_commitment"),
)
_AROUND_TERM = 31  # days between the term and the stay that are no contradiction
_PERMITS = ("residence_permit", "visa")


@dataclass(frozen=True, kw_only=True, slots=True)
class Knowledge:
    """The facts to judge by, the applicant (None: not clear who), and what contradicts or is missing."""

    facts: Facts
    applicant: Person | None
    findings: tuple[Finding, ...]


def known(documents: tuple[Document, ...], checklist: Checklist, given: Facts, on: date) -> Knowledge:
    """Given facts win for judging; a document that contradicts one makes a `fact_conflict`."""
    facts, findings = _accepted(given, checklist)
    if "application_date" not in facts:
        facts["application_date"] = Fact(key="application_date", value=on, origin=Origin.DEFAULT)
    own = persons.applicants_documents(documents, facts)
    stated = dict(_stated(documents, own))
    findings += _conflicts(facts, stated, documents)
    for key, fields in stated.items():
        if key not in facts:
            derived = _agreed(key, fields)
            if derived is not None:
                facts[key] = derived
    facts |= _names(facts, own)
    findings += _impossible_stay(facts)
    facts |= derived_facts(facts)
    return Knowledge(facts=facts, applicant=_applicant(facts, own), findings=tuple(findings))


def _accepted(given: Facts, checklist: Checklist) -> tuple[dict[str, Fact], list[Finding]]:
    """The given facts in the form they are compared in. One that means nothing here is unknown, and that is said."""
    facts: dict[str, Fact] = {}
    findings: list[Finding] = []
    for key, fact in given.items():
        value = _normal(key, fact.value, checklist)
        if value is None:
            findings.append(unknown(key))
        else:
            facts[key] = replace(fact, value=value)
    return facts, findings


def _normal(key: str, value: FactValue, checklist: Checklist) -> FactValue | None:
    if key == "applicant.nationality":
        return _alpha3(str(value))
    if key == "applicant.residence_countries" and isinstance(value, tuple):
        codes = tuple(code for part in value if (code := _alpha3(part)))
        return tuple(dict.fromkeys(codes)) if codes and len(codes) == len(value) else None
    if key == "stay.purpose" and checklist.purposes:
        # A purpose this checklist does not know would make every condition on it false, and nothing required.
        return next((known for known in checklist.purposes if known == str(value).strip().casefold()), None)
    if isinstance(value, str):
        return value.strip() or None
    return value


def _alpha3(text: str) -> str | None:
    try:
        return countries.parse(text)
    except ValueNotRead:
        return None


def _stated(documents: tuple[Document, ...], own: tuple[Document, ...]) -> Iterator[tuple[str, tuple[Field, ...]]]:
    """What the documents say of a fact: the certain readings, and the ambiguous ones that may contradict them."""
    for name in ("birth_date", "nationality"):
        readings = [_told(d, name) for d in own]
        yield f"applicant.{name}", next((r for r in readings if _certain(r)), next(filter(None, readings), ()))
    for kinds in _STUDIES:
        papers = [d for d in documents if kind_of(d) in kinds and _counts(d, own)]
        starts = tuple(field for d in papers for field in _told(d, "start_date"))
        ends = tuple(field for d in papers for field in _told(d, "end_date"))
        if starts or ends:
            yield "stay.start", starts
            yield "stay.end", ends
            break
    permits = [d for d in own if d.kind in _PERMITS]
    expiries = [f for d in permits for f in (_told(d, "expiry_date") or _told(d, "valid_until"))]
    # Of an old and a new permit the one that lasts longest is the current one.
    expiries.sort(key=lambda field: max(map(str, readings_of(field))))
    yield "situation.current_permit_expires", tuple(expiries[-1:])


def _counts(document: Document, own: tuple[Document, ...]) -> bool:
    """Whether a paper about studies may say how long the applicant's stay is."""
    if document.look_alike is not None or document.confidence < settings.KIND_SURE:
        return False
    applicant = persons.person_of(own[0]) if own else None
    found = persons.bearers(document)
    if applicant is None or not found or persons.named_in(document, applicant):
        return True
    born = persons.birth_dates(document)
    return any(persons.zone(bearer, applicant, born) != "different" for bearer in found)


def _told(document: Document, name: str) -> tuple[Field, ...]:
    """The readings that are more than probable: certain ones, and those of which one of several holds."""
    return tuple(field for field in document.all(name) if field.certainty is not Certainty.PROBABLE)


def _certain(fields: tuple[Field, ...]) -> tuple[Field, ...]:
    return tuple(field for field in fields if field.certainty is Certainty.CERTAIN)


def _agreed(key: str, fields: tuple[Field, ...]) -> Fact | None:
    """The fact, where all documents that speak of it say the same; several answers are none."""
    values = {_as_fact(key, value) for value in possible(fields)}
    value = values.pop() if len(values) == 1 and _certain(fields) else None
    if value is None:
        return None
    evidence = tuple(evidence for field in fields for evidence in field.evidence)
    return Fact(key=key, value=value, origin=Origin.DERIVED, evidence=evidence)


def _as_fact(key: str, value: str | date | Decimal) -> str | date | None:
    if key == "applicant.nationality":
        return _alpha3(str(value))
    return value if isinstance(value, date) else None


def _conflicts(
    facts: dict[str, Fact], stated: dict[str, tuple[Field, ...]], documents: tuple[Document, ...]
) -> Iterator[Finding]:
    for key, fields in stated.items():
        fact, deciding = facts.get(key), _certain(fields) or fields
        values = [_as_fact(key, value) for field in deciding for value in readings_of(field)]
        if fact is not None and values and not any(_agrees(key, value, fact.value) for value in values):
            yield _conflict(key, str(fact.value), str(values[0]), deciding[0].evidence)
    yield from _name_conflicts(facts, documents)


def _agrees(key: str, found: str | date | None, given: FactValue) -> bool:
    """People come some days before the lectures and leave some days after: the stay is not the term to the day."""
    if key in ("stay.start", "stay.end") and isinstance(found, date) and isinstance(given, date):
        return abs((found - given).days) <= _AROUND_TERM
    return found == given


def _name_conflicts(facts: dict[str, Fact], documents: tuple[Document, ...]) -> Iterator[Finding]:
    """The given name against the passport, where there are passports of one person only."""
    passports = [person for d in documents if d.kind == "passport" and (person := persons.person_of(d))]
    if not passports or any(not persons.same_person(person, passports[0]) for person in passports[1:]):
        return
    passport = next(d for d in documents if d.kind == "passport" and persons.person_of(d))
    surname, first = facts.get("applicant.surname"), facts.get("applicant.given_names")
    if surname is not None and first is not None:
        whole = persons.given_name(facts)
        if names.compare(passports[0].full, whole).zone != "same":
            yield _conflict("applicant.surname", whole, passports[0].full, persons.bearers(passport)[0].evidence)
    elif persons.given_name(facts) and not persons.is_given_person(passports[0], facts):
        key = "applicant.surname" if surname is not None else "applicant.given_names"
        evidence = persons.bearers(passport)[0].evidence
        yield _conflict(key, persons.given_name(facts), passports[0].full, evidence)


def _conflict(key: str, given: str, found: str, evidence: tuple[Evidence, ...] = ()) -> Finding:
    values = (("fact", key), ("given", given), ("found", found))
    return Finding(code="fact_conflict", severity=REVIEW, values=values, evidence=evidence)


def _names(facts: dict[str, Fact], own: tuple[Document, ...]) -> dict[str, Fact]:
    """surname and given names of the applicant's own documents, where they are not given."""
    derived: dict[str, Fact] = {}
    for document in own[:1]:
        for name in ("surname", "given_names"):
            field = document.first(name)
            if field is not None and f"applicant.{name}" not in facts:
                key = f"applicant.{name}"
                derived[key] = Fact(key=key, value=str(field.value), origin=Origin.DERIVED, evidence=field.evidence)
    return derived


def _impossible_stay(facts: dict[str, Fact]) -> list[Finding]:
    """A stay that ends before it starts is no stay: both dates become unknown, and that is said."""
    start, end = facts.get("stay.start"), facts.get("stay.end")
    if start is None or end is None or not isinstance(start.value, date) or not isinstance(end.value, date):
        return []
    if start.value <= end.value:
        return []
    del facts["stay.start"], facts["stay.end"]
    return [_conflict("stay.end", str(end.value), str(start.value), (*start.evidence, *end.evidence))]


def _applicant(facts: dict[str, Fact], own: tuple[Document, ...]) -> Person | None:
    """The person all names are compared with. A surname alone, without a document, is not enough to know somebody."""
    shown = persons.person_of(own[0]) if own else None
    surname, first = facts.get("applicant.surname"), facts.get("applicant.given_names")
    if surname is None or (first is None and shown is None):
        return shown
    given = all(fact is None or fact.origin is Origin.GIVEN for fact in (surname, first))
    born = facts.get("applicant.birth_date")
    return Person(
        surname=str(surname.value),
        given_names=str(first.value) if first is not None else "",
        birth_date=born.value if born is not None and isinstance(born.value, date) else None,
        certain=given or shown is None or shown.certain,
    )
