"""Who signed, by what is printed beside the signature: a parent whom other papers of the dossier show as such, or
somebody else instead of the applicant.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from doccheck.judging import persons, roles
from doccheck.judging.case import Case
from doccheck.judging.findings import kind_of
from doccheck.judging.persons import Person
from doccheck.judging.words import fold
from doccheck.model import Document, Evidence

_TELL = ("birth_certificate", "family_record")  # who the parents are; a consent names the aunt as well
_BEHIND_NAME = re.compile(r" / |,| ?\(| [–-] |: ")  # as what somebody signs
# Who signs for somebody else writes so beside it; "p. o." may be initials, so a name must follow that is another's.
_FOR = re.compile(
    r"\b(?:por (?:orden|poder|autorizacion|ausencia)|(?:par|sur) (?:ordre|procuration|delegation)|p(?:er)? pro"
    r"|im auftrag|in vertretung|on behalf of|en (?:nombre|representacion) (?:de|del)|au (?:nom|lieu) (?:de|du)|im namen"
    r"|(?:pour|por|fur|for|anstelle) (?:(?:le|la|l|mon|ma|son|sa|el|mi|su|den|die|meinen?|the|my|his|her) )?(?:\w+ )?"
    r"(?:compte|demandeu\w+|demanderesse|epou\w+|mari|femme|fil[sl]e?|frere|soeur|interesse\w*|espos[ao]|marido|mujer"
    r"|hij[ao]|herman[ao]|solicitante|interesad[ao]|ehefrau|ehemann|frau|mann|sohn|tochter|bruder|schwester"
    r"|antragsteller\w*|wife|husband|son|daughter|brother|sister|applicant))\b"
)
_INITIALS = re.compile(r"^\W*(?:p ?o|p ?p|p ?a|i ?a|i ?v)\b(?P<who>.*)")
_ASKS = re.compile(r"\b(?:sign|firm|unterschr|assin|undersign)")  # the line that asks for the signature
_BELOW, _UNDER, _ROW = 0.08, 0.03, 0.01  # of the page's height: what is printed below that line, under a name, beside
_NAME_WORDS = 5  # of a name
_IS_NAMED = 2  # names at least, of which one is a surname: "R. Prado"


def signed_by_parent(document: Document, case: Case) -> bool:
    """Whether the name beside the signature is that of a parent with papers of their own, and not the applicant's."""
    if case.applicant is None:
        return False
    named = [part for proof in document.signed_evidence for part in _BEHIND_NAME.split(proof.text)]
    parents = [person for each in case.documents if (person := _parent(each, document, case)) is not None]
    return any(
        is_name_of(name, parent) and not may_name(name, case.applicant) for name in named for parent in parents
    )


def signed_by_another(document: Document, case: Case) -> tuple[Evidence, ...]:
    """What beside the signature says that somebody else than the applicant has signed; nothing where it is unclear."""
    if case.applicant is None:
        return ()
    beside = [proof for proof in _beside(document) if not _ASKS.search(fold(proof.text))]
    for proof in beside:
        told = _INITIALS.match(folded := fold(proof.text))
        if _FOR.search(folded) or (told and told["who"].strip() and not may_name(told["who"], case.applicant)):
            return (proof,)
    named = [(proof, part) for proof in beside for part in _BEHIND_NAME.split(proof.text)]
    if any(is_name_of(part, case.applicant) for _, part in named):
        return ()
    others = [person for each in case.documents if (person := _another(each, case.applicant)) is not None]
    return tuple(proof for proof, part in named if _is_anothers(part, case.applicant, others))


def _beside(document: Document) -> Iterator[Evidence]:
    """The places of the signature, and what is printed beside and below the lines that ask for one."""
    yield from document.signed_evidence
    for proof in document.signed_evidence:
        if proof.box is None:
            continue
        below = proof.box.y1 + (_BELOW if _ASKS.search(fold(proof.text)) else _UNDER)
        for line in document.lines:
            place = line.evidence
            same = place.box is not None and (place.file, place.page) == (proof.file, proof.page)
            if same and place.box and proof.box.y0 - _ROW <= place.box.y0 <= below and place.text != proof.text:
                yield place


def _another(paper: Document, applicant: Person) -> Person | None:
    """Whom an identity document is about, where that is not the applicant."""
    holder = persons.person_of(paper) if paper.kind in persons.IDENTITY_KINDS else None
    return None if holder is None or persons.same_person(holder, applicant) else holder


def _is_anothers(text: str, applicant: Person, others: list[Person]) -> bool:
    """Whether a printed name is one of the others', or a relative's with the same surname, and not the applicant's."""
    written = text.replace(".", " ").split()
    if not _IS_NAMED <= len(written) <= _NAME_WORDS or may_name(text, applicant):
        return False
    named = all(word[0].isupper() and word.replace("-", "").isalpha() for word in written)
    relative = named and any(word in _words(applicant.surname) for word in _words(text))
    return relative or any(is_name_of(text, other) for other in others)


def _parent(paper: Document, document: Document, case: Case) -> Person | None:
    """The parent an identity document describes, where another paper says so."""
    holder = persons.person_of(paper) if paper.kind in persons.IDENTITY_KINDS and paper.look_alike is None else None
    if holder is None or case.applicant is None or persons.same_person(holder, case.applicant):
        return None
    telling = [each for each in case.documents if kind_of(each) in _TELL and each.look_alike is None]
    return holder if any(roles.names_relative(each, holder) for each in telling if each.id != document.id) else None


def is_name_of(text: str, person: Person) -> bool:
    """Whether a printed name is the person's: a surname and a given name or its initial, and nothing else."""
    words = _words(text)
    given, surnames = _words(person.given_names), _words(person.surname)
    if not given:
        return False
    first = any(_stands_for(word, name) for word in words for name in given)
    last = any(word in surnames and len(word) > 1 for word in words)
    return len(words) >= _IS_NAMED and first and last and may_name(text, person)


def may_name(text: str, person: Person) -> bool:
    """Whether each word of a printed name is one of the person's, or the initial of one."""
    names = _words(person.full)
    return all(any(_stands_for(word, name) for name in names) for word in _words(text))


def _stands_for(word: str, name: str) -> bool:
    return name.startswith(word) if len(word) == 1 else name == word


def _words(text: str) -> list[str]:
    return fold(text).split()
