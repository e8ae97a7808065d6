"""The applicant in the papers of a marriage, which name husband and wife as they were called before it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from doccheck.judging.findings import kind_of
from doccheck.judging.persons import Person
from doccheck.judging.reserved.said import said_of
from doccheck.judging.words import fold
from doccheck.model import Document
from doccheck.values import dates

_OF_MARRIAGE = frozenset({"marriage_certificate", "partnership_certificate", "family_record"})


def named_by_former_name(document: Document, applicant: Person) -> bool:
    """Whether a paper of a marriage gives all given names of the applicant before the applicant's date of birth, and
    the surname somewhere: that of the other spouse, or what is said to be borne from now on."""
    given, surname = set(fold(applicant.given_names).split()), set(fold(applicant.surname).split())
    if kind_of(document) not in _OF_MARRIAGE or applicant.birth_date is None or not given or not surname:
        return False
    said = said_of(document)
    if not given | surname <= set(said.folded.split()):
        return False
    texts = (*(each.text for each in said.sentences), *(row.sentence.text for row in said.rows))
    return any(given <= set(fold(ahead).split()) for text in texts for ahead in _ahead_of(text, applicant.birth_date))


def _ahead_of(text: str, day: date) -> Iterator[str]:
    """What stands before each such date, from the date before it on."""
    start = 0
    for reading in dates.find(text, day_first=True):
        if day in reading.readings:
            yield text[start : reading.start]
        start = reading.end
