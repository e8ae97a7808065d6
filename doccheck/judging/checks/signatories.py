"""Who signed, by the name printed beside the signature: a parent whom other papers of the dossier show as such."""

from __future__ import annotations

import re

from doccheck.judging import persons
from doccheck.judging.case import Case
from doccheck.judging.findings import kind_of
from doccheck.judging.persons import Person
from doccheck.judging.words import fold
from doccheck.model import Document

_TELL = ("birth_certificate", "family_record")  # who the parents are; a consent names the aunt as well
_BEHIND_NAME = re.compile(r" / |,| ?\(| [–-] |: ")  # as what somebody signs
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


def _parent(paper: Document, document: Document, case: Case) -> Person | None:
    """The parent an identity document describes, where another paper says so."""
    holder = persons.person_of(paper) if paper.kind in persons.IDENTITY_KINDS and paper.look_alike is None else None
    if holder is None or not holder.certain or case.applicant is None or persons.same_person(holder, case.applicant):
        return None
    telling = [each for each in case.documents if kind_of(each) in _TELL and each.look_alike is None]
    return holder if any(persons.names_person(each, holder) for each in telling if each.id != document.id) else None


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
