"""Who writes about himself: the author of a letter or a CV, by what stands at its head and below it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from doccheck.model import Certainty, Field, Line, Page
from doccheck.understanding.fold import fold
from doccheck.understanding.name_shapes import is_name_line, is_no_name, name_at, without_address
from doccheck.understanding.places import line_evidence

_FIRST_LINES, _LAST_LINES, _SIGNED_LINES = 6, 5, 3


def author_of(pages: Sequence[Page], kind: str) -> Iterator[Field]:
    """Who writes about himself: a name that heads the paper, below it once more; alone at the head of a CV."""
    first, last = pages[0], pages[-1]
    lasts = {fold(line.text) for line in last.lines[-_LAST_LINES:]}
    for line in first.lines[:_FIRST_LINES]:
        found = name_at(without_address(line.text), 0)
        if (
            not found
            or not _heads_line(without_address(line.text), found.end)
            or len(found.text.split()) < 2
            or is_no_name(found.text)
        ):
            continue
        if kind == "cv" or fold(found.text) in lasts or any(_is_short_for(text, found.text) for text in lasts):
            yield _probable(first, line, found.text)
            return
    signed = [line for line in last.lines[-_SIGNED_LINES:] if is_name_line(line.text)]
    if kind == "motivation_letter" and signed:
        yield _probable(last, signed[-1], signed[-1].text)


def _is_short_for(signed: str, name: str) -> bool:
    """Whether a folded signature is the beginning of a name or its initials: "Nana Ama", "N. A. Boakye"."""
    words, whole = signed.split(), fold(name).split()
    if not 1 < len(words) <= len(whole) or words == whole or len(words) == sum(len(word) == 1 for word in words):
        return False
    rest = iter(whole)
    return all(any(word == other or (len(word) == 1 and other[0] == word) for other in rest) for word in words)


def _heads_line(text: str, end: int) -> bool:
    """Whether nothing, or something after a dash or bar, follows the name that ends at `end`."""
    return not text[end:].strip(" ,.") or bool(re.match(r" *[–—|,·-]", text[end:]))


def _probable(page: Page, line: Line, name: str) -> Field:
    return Field(name="full_name", value=name, evidence=(line_evidence(page, line),), certainty=Certainty.PROBABLE)
