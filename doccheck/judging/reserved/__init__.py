"""Sentences by which a genuine document restricts itself so that it may not do: for a person to look at.

An insurance that leaves out the country of the stay, an admission for classes held elsewhere, a balance that is mostly
an overdraft: the document is what is asked for, its dates and sums are right, and one line takes back what counts. A
reader knows one subject; what it finds makes the requirement `review` and shows the line, and never a `problem`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from functools import lru_cache
from typing import Any, cast

from doccheck.checklist import Requirement
from doccheck.judging.case import Case
from doccheck.judging.findings import REVIEW, about, kind_of
from doccheck.judging.persons import Person
from doccheck.judging.reserved.funds import funds
from doccheck.judging.reserved.insurance import insurance, insurance_ends
from doccheck.judging.reserved.medical import medical
from doccheck.judging.reserved.papers import papers
from doccheck.judging.reserved.records import records
from doccheck.judging.reserved.said import Said, Same, Sentence, said_of
from doccheck.judging.reserved.studies import studies, studies_in_time
from doccheck.judging.reserved.voided import voided
from doccheck.model import Document, Finding

# The document's text, its kind as it counts, and the dossier → the sentences that restrict it.
Reader = Callable[[Said, str, Case], Iterator[Sentence]]

READERS: tuple[Reader, ...] = (
    *(insurance, insurance_ends, medical, studies, studies_in_time, funds, papers, records, voided),
)
_STAY = ("stay.start", "stay.end")
_LASTING = ("checklist", "documents", "files", "applicant", "translations_of", "files_of")
_MOST = 2  # findings about one document: who looks at it sees the others
_LONGEST = 320  # characters of the sentence that is shown


def reserved(document: Document, requirement: Requirement, case: Case) -> Iterator[Finding]:
    """What the document says against itself."""
    shown: set[str] = set()
    for reader in READERS:
        for sentence in _read(reader, document, case):
            if sentence.text in shown or len(shown) >= _MOST:
                continue
            shown.add(sentence.text)
            text = sentence.text if len(sentence.text) <= _LONGEST else f"{sentence.text[:_LONGEST].rstrip()}…"
            yield about(document, "wrong_purpose", REVIEW, "reserved", sentence.evidence, text=text)


def _read(reader: Reader, document: Document, case: Case) -> tuple[Sentence, ...]:
    """What a reader finds. A dossier is judged for many days: what does not depend on the day is found once."""
    kept = _found(Same(case.documents), case.applicant, case.checklist.id)
    key = (Same(document), reader, tuple(case.date_of(fact) for fact in _STAY))
    if key in kept:
        return kept[key]
    watched = _Watched(case)
    found = tuple(reader(said_of(document), kind_of(document), cast(Case, watched)))
    if not watched.asked:
        kept[key] = found
    return found


@lru_cache(maxsize=8)
def _found(documents: Same, applicant: Person | None, checklist: str) -> dict[Any, tuple[Sentence, ...]]:
    """What the readers found in a dossier, by document, reader and dates of the stay."""
    return {}


class _Watched:
    """A dossier that knows whether it was asked for something that changes with the day it is judged for."""

    def __init__(self, case: Case) -> None:
        self._case, self.asked = case, False

    def __getattr__(self, name: str) -> Any:
        self.asked = self.asked or name not in _LASTING
        return getattr(self._case, name)

    def date_of(self, fact: str) -> date | None:
        self.asked = self.asked or fact not in _STAY
        return self._case.date_of(fact)
