"""Sentences by which a genuine document restricts itself so that it may not do: for a person to look at.

An insurance that leaves out the country of the stay, an admission for classes held elsewhere, a balance that is mostly
an overdraft: the document is what is asked for, its dates and sums are right, and one line takes back what counts. A
reader knows one subject; what it finds makes the requirement `review` and shows the line, and never a `problem`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from doccheck.checklist import Requirement
from doccheck.judging.case import Case
from doccheck.judging.findings import REVIEW, about, kind_of
from doccheck.judging.lasting import once
from doccheck.judging.reserved.following import follows_harmlessly
from doccheck.judging.reserved.funds import funds
from doccheck.judging.reserved.insurance import insurance, insurance_ends
from doccheck.judging.reserved.labels import is_named_as_none
from doccheck.judging.reserved.lazily import lazily
from doccheck.judging.reserved.medical import medical
from doccheck.judging.reserved.other_paper import is_of_another_paper
from doccheck.judging.reserved.papers import papers
from doccheck.judging.reserved.records import records
from doccheck.judging.reserved.rules import speaks_of_no_fault
from doccheck.judging.reserved.said import Said, Same, Sentence, said_of
from doccheck.judging.reserved.studies import studies, studies_in_time
from doccheck.judging.reserved.troubles import troubles
from doccheck.judging.reserved.voided import voided
from doccheck.judging.words import fold
from doccheck.model import Document, Finding

# The document's text, its kind as it counts, and the dossier → the sentences that restrict it.
Reader = Callable[[Said, str, Case], Iterator[Sentence]]

READERS: tuple[Reader, ...] = (
    *(insurance, insurance_ends, medical, studies, studies_in_time, funds, papers, records, voided, troubles),
)
_MOST = 2  # findings about one document: who looks at it sees the others
_LONGEST = 320  # characters of the sentence that is shown


def reserved(document: Document, requirement: Requirement, case: Case) -> Iterator[Finding]:
    """What the document says against itself."""
    shown: set[str] = set()
    for sentence in once(case, (Same(document), READERS), lambda known: _read_by_all(document, known)):
        if sentence.text in shown or len(shown) >= _MOST:
            continue
        shown.add(sentence.text)
        text = sentence.text if len(sentence.text) <= _LONGEST else f"{sentence.text[:_LONGEST].rstrip()}…"
        yield about(document, "wrong_purpose", REVIEW, "reserved", sentence.evidence, text=text)


def _read_by_all(document: Document, case: Case) -> Iterator[Sentence]:
    for reader in READERS:
        yield from _read(reader, document, case)


# What is an ill of most papers, and what a blocked account is for.
_BLOCK = lazily(r"\b(?:\w*sperre|\w*sperrvermerk\w*|block|blocking|hold|blocage|bloqueo|embargo|blocco|bloqueio)\b")


def _lifts_a_block(sentence: Sentence, document: Document) -> bool:
    """Whether a blocked account is no longer blocked: "die Sperre wurde aufgehoben"."""
    return kind_of(document) == "blocked_account" and _BLOCK.search(sentence.folded) is not None


def _read(reader: Reader, document: Document, case: Case) -> tuple[Sentence, ...]:
    """What a reader finds."""

    def found(known: Case) -> Iterator[Sentence]:
        said = said_of(document)
        name = fold(known.applicant.full) if known.applicant else ""
        sentences = reader(said, kind_of(document), known)
        told = (each for each in sentences if _lifts_a_block(each, document) or not speaks_of_no_fault(each))
        own = (each for each in told if not follows_harmlessly(said, each, name))
        here = (each for each in own if not is_of_another_paper(said, each))
        return (each for each in here if not is_named_as_none(said, each))

    return once(case, (Same(document), reader), found)
