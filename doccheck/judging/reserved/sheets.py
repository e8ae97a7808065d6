"""Papers of several pages that lie in the dossier with some of them only: "Seite 1 von 2", and no second page."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from doccheck.judging.case import Case
from doccheck.judging.reserved.lazily import lazily
from doccheck.judging.reserved.said import Said, Sentence, said_of
from doccheck.model import TextLine

_NAMES = r"(?:pages?|seite|blatt|bogen|p[áa]ginas?|hojas?|folios?|feuillets?|feuilles?|sheets?|fogli[oa]|p[áa]g|pg|s|p)"
_OF = r"(?:von|of|de|sur|di|aus|out of|/)"
_MARK = lazily(
    rf"(?:^|\s[|·•–—-]\s*|\s){_NAMES}\.?\s*(?P<page>\d{{1,2}})\s*{_OF}\s*(?P<of>\d{{1,2}})\W*$"
    rf"|^\W*{_NAMES}\.?\s*(?P<first>\d{{1,2}})\s*{_OF}\s*(?P<all>\d{{1,2}})(?=\W*$|\s[|·•–—-]|\s{{2}})",
    re.IGNORECASE,
)
_TWO_DIGITS = lazily(r"\d.*\d", re.DOTALL)
_MOST = 12  # pages: more are a book or a statement of a year


@dataclass(frozen=True, kw_only=True, slots=True)
class _Mark:
    """What a page says of itself: which it is, and of how many."""

    page: int
    of: int
    line: TextLine


def sheets(said: Said, case: Case) -> Iterator[Sentence]:
    """The mark of a page of several, where another of them is in no document of the dossier."""
    marks = _marks(said)
    if len({mark.of for mark in marks}) != 1 or said.document.kind == "bank_statement":  # the last page may do
        return
    of = marks[0].of
    missing = set(range(1, of + 1)) - {mark.page for mark in marks}
    if missing and _pages_like(said, case) < of and not missing <= _elsewhere(said, of, case):
        yield Sentence(text=marks[0].line.text, evidence=(marks[0].line.evidence,))


def _pages_like(said: Said, case: Case) -> int:
    """How many pages of the dossier are of the kind of the paper, or of none: one of them may be what is missing."""
    alike = {said.document.kind, "other"}
    return sum(len(each.pages) for each in case.documents if each.kind in alike) or len(said.document.pages)


def _elsewhere(said: Said, of: int, case: Case) -> set[int]:
    """The pages of so many that other documents of the dossier say they are: a paper may have been parted."""
    others = (each for each in case.documents if each is not said.document)
    return {mark.page for each in others for mark in _marks(said_of(each)) if mark.of == of}


def _marks(said: Said) -> list[_Mark]:
    found = ((_MARK.search(line.text), line) for line in said.document.lines if _TWO_DIGITS.search(line.text))
    marks = [
        _Mark(page=int(one["page"] or one["first"]), of=int(one["of"] or one["all"]), line=line)
        for one, line in found
        if one is not None
    ]
    return [mark for mark in marks if 1 <= mark.page <= mark.of and 1 < mark.of <= _MOST]
