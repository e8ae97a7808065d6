"""Whether a document names the person it must: the applicant, or somebody in a role."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from doccheck.checklist import Person as PersonRule
from doccheck.judging import persons
from doccheck.judging.case import Case
from doccheck.judging.findings import ERROR, REVIEW, about, kind_of, proof
from doccheck.judging.persons import Person
from doccheck.judging.readings import dates_of, possible, swapped, undecided
from doccheck.judging.words import fold
from doccheck.model import Document, Finding, Texts

# Where other people are named beside the applicant, or write about the applicant: being named at all is enough.
_NAMES_SEVERAL = frozenset(
    {
        "birth_certificate",
        "marriage_certificate",
        "partnership_certificate",
        "family_record",
        "sponsorship_declaration",
        "parental_authorisation",
        "power_of_attorney",
        "accommodation_certificate",
        "host_commitment",
        "organiser_commitment",
        "exchange_agreement",
        "internship_agreement",
        "volunteering_agreement",
        "affidavit",
        "visa_application_form",
        "residence_application_form",
        "information_form",
    }
)
_FAMILY = ("birth_certificate", "family_record")
# Documents that tell who somebody in a role is.
_TELL: dict[str, tuple[str, ...]] = {
    "parent": (*_FAMILY, "parental_authorisation"),
    "host": ("accommodation_certificate", "host_commitment"),
    "representative": ("power_of_attorney",),
    "student": (
        "admission_letter",
        "enrolment_certificate",
        "marriage_certificate",
        "partnership_certificate",
        *_FAMILY,
    ),
}
ROLES: dict[str, Texts] = {
    "parent": Texts(fr="père ou mère", de="Elternteil", es="padre o madre", en="parent"),
    "host": Texts(fr="hébergeant", de="Gastgeber", es="anfitrión", en="host"),
    "representative": Texts(fr="représentant", de="Vertreter", es="representante", en="representative"),
    "student": Texts(fr="étudiant", de="Studierender", es="estudiante", en="student"),
}


def person(rule: PersonRule, document: Document, case: Case) -> Iterator[Finding]:
    """The applicant's name and birth date, or that of somebody whose role other documents confirm."""
    if rule.whose == "any":
        return
    if rule.whose != "applicant":
        yield from _role(rule.whose, document, case)
    elif case.applicant is None:
        yield about(document, "name_not_found", REVIEW, "applicant")
    else:
        yield from _applicant(document, case.applicant)
        yield from _birth_date(document, case.applicant)


def _applicant(document: Document, applicant: Person) -> Iterator[Finding]:
    found = persons.bearers(document)
    born = persons.birth_dates(document)
    zones = {bearer: persons.zone(bearer, applicant, born) for bearer in found}
    if "same" in zones.values():
        return
    different = [bearer for bearer in found if zones[bearer] == "different" and bearer.certain]
    named = persons.named_in(document, applicant)
    if named is not None and (not different or kind_of(document) in _NAMES_SEVERAL):
        return
    if not found:
        yield about(document, "name_not_found", REVIEW, expected=applicant.full)
        return
    # Named here and made out to somebody else, unlike but not certainly so, or alike but not enough: a person looks.
    first = different[0] if different else found[0]
    sure = bool(different) and named is None and applicant.certain and "unsure" not in zones.values()
    code, severity = ("wrong_person", ERROR) if sure else ("name_mismatch", REVIEW)
    yield about(document, code, severity, "", first.evidence, name=first.full, expected=applicant.full)


def _birth_date(document: Document, applicant: Person) -> Iterator[Finding]:
    dates = dates_of(document, "birth_date")
    fields, born = dates.certain, persons.birth_dates(document)
    if applicant.birth_date is None or applicant.birth_date in born:
        return
    readings = possible(dates.ambiguous)
    if not born:
        if any(day not in (applicant.birth_date, swapped(applicant.birth_date)) for day in readings):
            yield from undecided(document, replace(dates, unsure=dates.ambiguous))
        return
    perhaps = applicant.birth_date in readings
    severity = REVIEW if perhaps or kind_of(document) in _NAMES_SEVERAL else ERROR
    values = {"found": born[0], "expected": applicant.birth_date}
    yield about(document, "birth_date_mismatch", severity, "", proof(fields), **values)


def _role(whose: str, document: Document, case: Case) -> Iterator[Finding]:
    """Nobody gives these names: another document must confirm who it is, or a person looks."""
    holder = persons.person_of(document)
    if holder is None:
        yield about(document, "name_not_found", REVIEW, "role", role=ROLES[whose], expected=ROLES[whose])
    elif is_applicants_own(document, case):
        evidence, expected = persons.bearers(document)[0].evidence, ROLES[whose]
        yield about(document, "wrong_person", ERROR, "", evidence, name=holder.full, expected=expected)
    elif not _confirmed(whose, document, holder, case):
        evidence, role = persons.bearers(document)[0].evidence, ROLES[whose]
        yield about(document, "name_mismatch", REVIEW, "role", evidence, name=holder.full, expected=role, role=role)


def is_applicants_own(document: Document, case: Case) -> bool:
    """Whether the document describes the applicant, with certainty."""
    holder = persons.person_of(document)
    if holder is None or case.applicant is None or document.kind not in persons.IDENTITY_KINDS:
        return False
    return persons.same_person(holder, case.applicant)


def _confirmed(whose: str, document: Document, holder: Person, case: Case) -> bool:
    minor = case.facts.get("derived.minor")
    roles = [whose]
    if whose == "representative" and minor is not None and minor.value is True:
        roles.append("parent")  # a minor is represented by its parents
    if not holder.certain:
        return False
    for role in roles:
        others = [d for d in case.documents if kind_of(d) in _TELL[role] and d.id != document.id]
        if any(persons.names_person(other, holder) for other in others):
            return True
        if role == "parent" and _bears_surname(holder, case.applicant):
            return True
    return False


def _bears_surname(holder: Person, applicant: Person | None) -> bool:
    """The same surname, and born before the child."""
    if applicant is None or not fold(holder.surname) or fold(holder.surname) != fold(applicant.surname):
        return False
    known = holder.birth_date is not None and applicant.birth_date is not None
    return known and str(holder.birth_date) < str(applicant.birth_date)
