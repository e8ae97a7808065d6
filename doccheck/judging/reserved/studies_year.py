"""An admission for another academic year than the one of the stay."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from doccheck.judging.case import Case
from doccheck.judging.reserved.said import Said, Sentence

_YEARS = re.compile(r"(?<![\d/.\-])(20\d\d) ?[/–-] ?(20\d\d|\d\d)(?!\d|[/.\-]\d)")
_ACADEMIC = re.compile(
    r"\b(?:studienjahr|schuljahr|wintersemester|ws|semester|annee (?:universitaire|academique|scolaire)|rentree|"
    r"promotion|curso(?: academico| escolar)?|ano (?:academico|lectivo|letivo)|academic year|academic session|"
    r"school year|session|"
    r"anno (?:accademico|scolastico))\b"
)


def other_year(said: Said, case: Case) -> Iterator[Sentence]:
    """The first sentence with an academic year, where all that are named are over, or not begun, during the stay."""
    start, end = case.date_of("stay.start"), case.date_of("stay.end")
    if start is None or end is None or not _ACADEMIC.search(said.folded):
        return
    named = [(sentence, year) for sentence in said.sentences for year in _first_years(sentence)]
    if named and not any(_overlaps(year, start, end) for _, year in named):
        yield named[0][0]


def _first_years(sentence: Sentence) -> Iterator[int]:
    """2026 for "academic year 2026/27"."""
    if _ACADEMIC.search(sentence.folded):
        for first, second in _YEARS.findall(sentence.text):
            if int(first[2:]) + 1 == int(second[-2:]):
                yield int(first)


def _overlaps(year: int, start: date, end: date) -> bool:
    """Whether the academic year, from July to September of the next, has days of the stay."""
    return date(year, 7, 1) <= end and start <= date(year + 1, 9, 30)
