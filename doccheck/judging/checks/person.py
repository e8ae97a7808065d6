"""Whether a document names the person it must: the applicant, or somebody in a role."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from doccheck.checklist import Person as PersonRule
from doccheck.judging import mentions, persons, roles
from doccheck.judging.account_names import held_in_another_name
from doccheck.judging.case import Case
from doccheck.judging.findings import ERROR, REVIEW, about, kind_of, proof
from doccheck.judging.former_names import named_by_former_name, named_in_parts
from doccheck.judging.own_numbers import other_passport
from doccheck.judging.persons import Bearer, Person
from doccheck.judging.readings import dates_of, possible, swapped, undecided
from doccheck.judging.reserved.said import Sentence
from doccheck.judging.subjects import given_by_another, given_by_oneself, spoken_of_instead
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
# Made out to one person: where a relative's name is the likeliest, the applicant's beside it is not enough.
_OF_ONE = frozenset(
    {
        "bank_certificate",
        "bank_statement",
        "blocked_account",
        "loan_certificate",
        "scholarship_certificate",
        "health_insurance",
        "admission_letter",
        "enrolment_certificate",
        "school_certificate",
        "language_course_confirmation",
        "medical_certificate",
    }
)
# Of these the applicant is a party, parent or not: who stands beside whom says nothing.
_OF_FAMILY = frozenset(
    {
        "birth_certificate",
        "marriage_certificate",
        "partnership_certificate",
        "family_record",
        "power_of_attorney",
        "affidavit",
        "visa_application_form",
        "residence_application_form",
        "information_form",
    }
)
_GIVEN_BY_OTHERS = frozenset({"accommodation_certificate", "host_commitment"})
_LONGEST = 120  # characters of a sentence that is shown in place of a name
ROLES: dict[str, Texts] = {
    "parent": Texts(fr="père ou mère", de="Elternteil", es="padre o madre", en="parent"),
    "host": Texts(fr="hébergeant", de="Gastgeber", es="anfitrión", en="host"),
    "representative": Texts(fr="représentant", de="Vertreter", es="representante", en="representative"),
    "student": Texts(fr="étudiant", de="Studierender", es="estudiante", en="student"),
    "family": Texts(
        fr="étudiant ou membre de sa famille",
        de="Studierender oder Familienangehöriger",
        es="estudiante o miembro de su familia",
        en="student or member of the family",
    ),
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
        yield from _applicant(rule, document, case.applicant, case)
        yield from _birth_date(rule, document, case.applicant)
        for told in filter(None, (other_passport(document, case), _by_applicant(document, case.applicant))):
            yield about(document, "wrong_purpose", REVIEW, "reserved", told.evidence, text=_short(told.text))


def _applicant(rule: PersonRule, document: Document, applicant: Person, case: Case) -> Iterator[Finding]:
    found = persons.bearers(document)
    born = persons.birth_dates(document)
    zones = {bearer: persons.zone(bearer, applicant, born) for bearer in found}
    if (beside := _only_beside(document, applicant)) is not None:
        others = [bearer for bearer in found if zones[bearer] == "different"]
        evidence = (*beside.sentence.evidence, *(others[0].evidence if others else ()))
        name = others[0].full if others else _short(beside.sentence.text)
        yield about(document, "name_mismatch", REVIEW, "", evidence, name=name, expected=applicant.full)
        return
    names = [applicant.full, *(bearer.full for bearer in found)]
    named = persons.named_in(document, applicant)
    # Where the applicant is not named at all, the paper is another's, and nothing is to be compared.
    if sentence := held_in_another_name(document, *names, person=applicant if named else None):
        name = _short(sentence.text)
        yield about(document, "name_mismatch", REVIEW, "", sentence.evidence, name=name, expected=applicant.full)
        return
    if instead := _spoken_of_instead(document, applicant, zones, case):
        other, sentence = instead
        yield about(document, "name_mismatch", REVIEW, "", sentence.evidence, name=other.full, expected=applicant.full)
        return
    different = [bearer for bearer in found if zones[bearer] == "different" and bearer.certain]
    others = different or _relative_first(document, found, applicant, zones)
    several = kind_of(document) in _NAMES_SEVERAL
    if _bears(zones, bool(others) and not several, document, applicant):
        return
    if named is not None and (not others or several):
        return
    if named_by_former_name(document, applicant) or named_in_parts(document, applicant):
        return
    if not found:
        yield about(document, "name_not_found", REVIEW, expected=applicant.full)
        return
    # Named here and made out to somebody else, unlike but not certainly so, or alike but not enough: a person looks.
    first = others[0] if others else found[0]
    sure = bool(different) and named is None and applicant.certain and set(zones.values()) == {"different"}
    sure = sure and not (rule.relatives and _may_be_relative(first.full, applicant, case))
    code, severity = ("wrong_person", ERROR) if sure else ("name_mismatch", REVIEW)
    yield about(document, code, severity, "", first.evidence, name=first.full, expected=applicant.full)


def _spoken_of_instead(
    document: Document, applicant: Person, zones: dict[Bearer, str], case: Case
) -> tuple[Bearer, Sentence] | None:
    """Another person whom a paper of one holder or a consent speaks of, or who gives the power of one who is of age."""
    others = [each for each, zone in zones.items() if zone == "different"]
    if kind_of(document) in (*_OF_ONE, "parental_authorisation"):
        return spoken_of_instead(document, others, applicant)
    of_age = kind_of(document) == "power_of_attorney" and not roles.is_minor(case)
    return given_by_another(document, others, applicant) if of_age else None


def _by_applicant(document: Document, applicant: Person) -> Sentence | None:
    """Where the applicant gives what only a host can give: a home."""
    return given_by_oneself(document, applicant) if kind_of(document) in _GIVEN_BY_OTHERS else None


def _relative_first(
    document: Document, found: tuple[Bearer, ...], applicant: Person, zones: dict[Bearer, str]
) -> list[Bearer]:
    """The likeliest name of a paper that is made out to one person, where a relative of the applicant bears it.

    Then the applicant, who is named as well, must be named as a holder.
    """
    if kind_of(document) not in _OF_ONE or not found or zones[found[0]] != "different":
        return []
    shared = set(fold(found[0].full).split()) & set(fold(applicant.full).split())
    kin = any(len(word) > len("von") for word in shared) and len(found[0].full.split()) > 1
    return [found[0]] if kin and not mentions.as_holder(document, applicant) else []


def _bears(zones: dict[Bearer, str], anothers: bool, document: Document, applicant: Person) -> bool:
    """Whether it is made out to the applicant. `anothers`: a name was read for certain, and it is somebody else's; then
    one that was only perhaps read as the holder's is no more than named."""
    same = [bearer for bearer, found in zones.items() if found == "same"]
    if not anothers or any(bearer.certain for bearer in same):
        return bool(same)
    return bool(same) and mentions.as_holder(document, applicant)


def _only_beside(document: Document, applicant: Person) -> mentions.Mention | None:
    """Where the document names the applicant, if it does so only beside the person it is made out to."""
    kind = kind_of(document)
    if kind in _OF_FAMILY or kind in persons.IDENTITY_KINDS:
        return None
    return mentions.only_beside(document, applicant, promised=kind in _NAMES_SEVERAL)


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST].rstrip()}…"


def _may_be_relative(name: str, applicant: Person, case: Case) -> bool:
    """Whether somebody of that name may be of the applicant's family: the surname, or the family's papers, say so."""
    shared = set(fold(name).split()) & set(fold(applicant.surname).split())
    if any(len(word) > len("von") for word in shared):
        return True
    kinds = (*roles.LINK, "parental_authorisation")
    papers = (d for d in case.documents if kind_of(d) in kinds and d.look_alike is None)
    return any(_mentions(paper, name) for paper in papers)


def _mentions(paper: Document, name: str) -> bool:
    """Whether all words of the name stand in one line: "parents A B and C D" is more than a search for names takes."""
    wanted = set(fold(name).split())
    parted = len(wanted) > 1 and any(wanted <= set(fold(line.text).split()) for line in paper.lines)
    return parted or persons.names_person(paper, Person(surname=name, given_names=""))


def _birth_date(rule: PersonRule, document: Document, applicant: Person) -> Iterator[Finding]:
    dates = dates_of(document, "birth_date")
    fields, born = dates.certain, persons.birth_dates(document)
    if applicant.birth_date is None or applicant.birth_date in born:
        return
    readings = possible(dates.ambiguous)
    if not born:
        if any(day not in (applicant.birth_date, swapped(applicant.birth_date)) for day in readings):
            yield from undecided(document, replace(dates, unsure=dates.ambiguous))
        else:
            yield from _namesake(document, applicant)
        return
    if mentions.states_date(document, applicant.birth_date):
        return  # of several persons' dates one was read as the document's
    perhaps = applicant.birth_date in readings
    several = rule.relatives or kind_of(document) in _NAMES_SEVERAL
    severity = REVIEW if perhaps or several else ERROR
    values = {"found": born[0], "expected": applicant.birth_date}
    yield about(document, "birth_date_mismatch", severity, "", proof(fields), **values)


def _namesake(document: Document, applicant: Person) -> Iterator[Finding]:
    """A date of birth behind the applicant's name is read for certain by that; it must be right."""
    if applicant.birth_date is None or mentions.states_date(document, applicant.birth_date):
        return
    told = mentions.birth_beside(document, applicant)
    if told is not None and told[0] not in (applicant.birth_date, swapped(applicant.birth_date)):
        values = {"found": told[0], "expected": applicant.birth_date}
        yield about(document, "birth_date_mismatch", REVIEW, "", told[1], **values)


def _role(whose: str, document: Document, case: Case) -> Iterator[Finding]:
    """Nobody gives these names: another document must confirm who it is, or a person looks."""
    bearer = roles.holder_of(document, case)
    if bearer is None:
        yield about(document, "name_not_found", REVIEW, "role", role=ROLES[whose], expected=ROLES[whose])
    elif whose == "family" and case.applicant is not None and _is_for(document, case.applicant):
        return
    elif is_applicants_own(document, case):
        yield about(document, "wrong_person", ERROR, "", bearer.evidence, name=bearer.full, expected=ROLES[whose])
    elif sentence := held_in_another_name(document, bearer.full):
        role, name = ROLES[whose], _short(sentence.text)
        yield about(document, "name_mismatch", REVIEW, "role", sentence.evidence, name=name, expected=role, role=role)
    elif not roles.confirmed(whose, document, bearer, case):
        role, evidence = ROLES[whose], bearer.evidence
        yield about(document, "name_mismatch", REVIEW, "role", evidence, name=bearer.full, expected=role, role=role)


def _is_for(document: Document, applicant: Person) -> bool:
    """Whether it names the applicant as the person, or one of the persons, it is made out to."""
    return persons.names_person(document, applicant) and _only_beside(document, applicant) is None


def is_applicants_own(document: Document, case: Case) -> bool:
    """Whether the document describes the applicant, with certainty."""
    holder = persons.person_of(document)
    if holder is None or case.applicant is None or document.kind not in persons.IDENTITY_KINDS:
        return False
    return persons.same_person(holder, case.applicant)
