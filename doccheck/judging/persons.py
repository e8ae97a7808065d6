"""Who is who: the applicant, and whose name a document bears."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from doccheck.judging.findings import kind_of
from doccheck.judging.words import fold
from doccheck.model import Certainty, Document, Evidence, Fact
from doccheck.values import names

# Which documents say who somebody is, the strongest first.
IDENTITY_KINDS = ("passport", "national_id_card", "residence_permit", "visa")
# What is made out to the applicant by its nature: it tells the applicant from a parent, a host or a student.
_OWN_KINDS = (
    *("admission_letter", "enrolment_certificate", "language_course_confirmation", "school_certificate"),
    "visa_application_form",
)
_PARTICLE = re.compile(r"(?<!\w)(?:[aàey](?=\s+[A-ZÀ-ÖØ-Þ])|[dl]['’](?=[A-ZÀ-ÖØ-Þ])|D\.?\s?ª\.?)|['’]s(?!\w)")


@dataclass(frozen=True, kw_only=True, slots=True)
class Person:
    """A person to compare names with."""

    surname: str
    given_names: str
    birth_date: date | None = None
    certain: bool = True  # False: read from a machine-readable zone alone, where names have no check digit

    @property
    def full(self) -> str:
        return f"{self.given_names} {self.surname}".strip()


@dataclass(frozen=True, kw_only=True, slots=True)
class Bearer:
    """A name a document bears in a field."""

    surname: str
    given_names: str
    full: str
    certain: bool
    evidence: tuple[Evidence, ...]


def bearers(document: Document) -> tuple[Bearer, ...]:
    """The names in the fields of the document: surname with given names first, then each full name."""
    found: list[Bearer] = []
    surname, given = document.first("surname"), document.first("given_names")
    if surname:
        parts = (surname, given) if given else (surname,)
        found.append(
            Bearer(
                surname=str(surname.value),
                given_names=str(given.value) if given else "",
                full=" ".join(str(part.value) for part in reversed(parts)),
                certain=all(part.certainty is Certainty.CERTAIN for part in parts),
                evidence=tuple(evidence for part in parts for evidence in part.evidence),
            )
        )
    for whole in document.all("full_name"):
        found.append(
            Bearer(
                surname="",
                given_names="",
                full=str(whole.value),
                certain=whole.certainty is Certainty.CERTAIN,
                evidence=whole.evidence,
            )
        )
    return tuple(found)


def birth_dates(document: Document) -> tuple[date, ...]:
    """The dates of birth the document states with certainty."""
    return tuple(
        field.value
        for field in document.all("birth_date")
        if field.certainty is Certainty.CERTAIN and isinstance(field.value, date)
    )


def zone(bearer: Bearer, person: Person, born: tuple[date, ...] = ()) -> str:
    """ "same", "unsure" or "different". An equal date of birth lifts the zone by one (measured on held-out pairs)."""
    found = _zone(bearer, person)
    if found == "different" and not bearer.given_names and _shares_surname(bearer.surname, person.surname):
        found = "unsure"  # a surname alone is half a name: neither the same person nor somebody else
    if found != "same" and person.birth_date is not None and person.birth_date in born:
        return "same" if found == "unsure" else "unsure"
    return found


def _zone(bearer: Bearer, person: Person) -> str:
    """As the names stand, or as "same" where that is seen only if it is known which of the words is the surname."""
    found: str = names.compare(bearer.full, person.full).zone
    if found == "unsure" and person.surname and person.given_names:
        listed = f"{person.surname}, {person.given_names}"
        return "same" if names.compare(bearer.full, listed).zone == "same" else found
    return found


def _shares_surname(first: str, second: str) -> bool:
    return not set(fold(first).split()).isdisjoint(fold(second).split())


def named_in(document: Document, person: Person) -> Evidence | None:
    """Where the lines of the document name the person, or None."""
    lines = [without_particles(line.text) for line in document.lines]
    parted = not person.given_names and " " in person.surname.strip()
    words = set(fold(person.surname).split()) if parted else set()
    if not words <= {word for line in lines for word in fold(line).split()}:
        return None
    for given, surname in _parts(person):
        hit = names.find(surname, given, lines)
        # Of a name that was parted by trial no word may be lacking: "Prado Silveira" is not Ricardo Prado Silveira.
        if hit and words <= set(fold(hit.text).split()):
            return document.lines[hit.line].evidence
    return None


def without_particles(line: str) -> str:
    """The line, as long as it was, without what clings to a name: "d'Amina", "aloja a Amina", "Amina's"."""
    return _PARTICLE.sub(lambda found: ";" * len(found[0]), line)


def _parts(person: Person) -> Iterator[tuple[str, str]]:
    """Given names and surname, as the search needs them; every way to part a name that is known only as a whole."""
    words = person.surname.split()
    if person.given_names and person.surname:
        yield person.given_names, person.surname
    elif len(words) > 1:
        cuts = [(" ".join(words[:cut]), " ".join(words[cut:])) for cut in range(1, len(words))]
        yield from (*cuts, *((after, before) for before, after in cuts))
    elif single := person.given_names or person.surname:
        yield single, single


def names_person(document: Document, person: Person) -> bool:
    """Whether the document names the person in a field or in its lines."""
    born = birth_dates(document)
    return any(zone(b, person, born) == "same" for b in bearers(document)) or named_in(document, person) is not None


def person_of(document: Document) -> Person | None:
    """The person an identity document describes."""
    found = bearers(document)
    if not found:
        return None
    first, born = found[0], birth_dates(document)
    surname = first.surname or first.full
    return Person(
        surname=surname,
        given_names=first.given_names,
        birth_date=born[0] if len(set(born)) == 1 else None,
        certain=first.certain,
    )


def applicants_documents(documents: tuple[Document, ...], given: Mapping[str, Fact]) -> tuple[Document, ...]:
    """The identity documents of the applicant, the strongest first; none where it is not clear who that is.

    A given name decides. Without one: the only person who has a passport or identity card; of several, the only one
    whom the papers that are always the applicant's own (admission, application form) name.
    """
    identity = [d for kind in IDENTITY_KINDS for d in documents if d.kind == kind and d.look_alike is None]
    with_person = [(d, person) for d in identity if (person := person_of(d)) is not None]
    if given_name(given):
        return tuple(d for d, person in with_person if is_given_person(person, given))
    people = _people([person for d, person in with_person if d.kind in IDENTITY_KINDS[:2]])
    if len(people) > 1:
        own = [d for d in documents if kind_of(d) in _OWN_KINDS]
        people = [person for person in people if any(names_person(d, person) for d in own)]
    if len(people) != 1:
        return ()
    return tuple(d for d, person in with_person if same_person(person, people[0]))


def given_name(given: Mapping[str, Fact]) -> str:
    """What is given of the applicant's name, in the order given names, surname."""
    parts = (given.get("applicant.given_names"), given.get("applicant.surname"))
    return " ".join(str(part.value) for part in parts if part is not None).strip()


def is_given_person(person: Person, given: Mapping[str, Fact]) -> bool:
    """Whether the person bears the given name; where only a part is given, that part decides."""
    surname, first = given.get("applicant.surname"), given.get("applicant.given_names")
    if surname is not None and first is not None:
        return names.compare(person.full, given_name(given)).zone == "same"
    return set(fold(given_name(given)).split()) <= set(fold(person.full).split())


def same_person(first: Person, second: Person) -> bool:
    match = names.compare(first.full, second.full).zone
    if None not in (first.birth_date, second.birth_date):
        return first.birth_date == second.birth_date and match != "different"
    return match == "same"


def _people(persons: list[Person]) -> list[Person]:
    people: list[Person] = []
    for person in persons:
        if not any(same_person(person, other) for other in people):
            people.append(person)
    return people
