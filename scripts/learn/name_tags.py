"""Where names stand in scripts without capitals: weights for signs and words, learned from papers with marked names."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator, Sequence

from doccheck.understanding.linear import keys_of
from doccheck.understanding.name_tags import FIRST, INNER, LAST, MODEL, NONE, SCRIPTS, SINGLE, features, tokens
from scripts.learn.annotated import Paper
from scripts.learn.model import Target, Weights, fitted
from scripts.learn.name_phrases import Places, phrases, replaced

_CLOSENESS = 20.0
_KEPT = 20_000  # features that weigh most
_PERSONS = frozenset({"name", "surname", "given", "other"})
_LATIN = re.compile(r"[A-Za-zÀ-ɏḀ-ỿ][A-Za-zÀ-ɏḀ-ỿ .,'’-]*")
_EDGE = " 　/,，、(（)）"


def name_tags(papers: Sequence[Paper]) -> dict[str, Weights]:
    """The weights that tell best where names are, by the name of their model."""
    pick = random.Random(1)
    lines = [line for paper in papers for line in marked(paper)]
    lines += [replaced(text, places, pick) for text, places in lines if places]
    lines += phrases()
    found: list[frozenset[int]] = []
    labels: list[str] = []
    for text, places in lines:
        line = tokens(text)
        found += map(keys_of, features(line, text))
        labels += (_tag(token.start, token.end, places) for token in line)
    target = Target(labels=labels, closeness=_CLOSENESS, rounds=150)
    return {MODEL: fitted(found, [target], most=_KEPT)}


def marked(paper: Paper) -> Iterator[tuple[str, Places]]:
    """The lines in these scripts, and where names stand in them."""
    marks = [mark for mark in paper.marks if mark.name in _PERSONS]
    persons = [part for mark in marks for part in _parts(paper.text, mark.start, mark.end)]
    at = 0
    for row in paper.text.split("\n"):
        if SCRIPTS.search(row):
            yield row, [(start - at, end - at) for start, end in persons if start >= at and end <= at + len(row)]
        at += len(row) + 1


def _parts(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """A name in two scripts is two: "구산 KU SAN"."""
    last = start
    for latin in _LATIN.finditer(text, start, end):
        yield from _bare(text, last, latin.start())
        yield from _bare(text, latin.start(), latin.end())
        last = latin.end()
    yield from _bare(text, last, end)


def _bare(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    edges = _EDGE.replace(")", "").replace("）", "") if "(" in text[start:end].strip(_EDGE) else _EDGE
    while start < end and text[start] in edges:
        start += 1
    while end > start and text[end - 1] in edges:
        end -= 1
    if end > start:
        yield start, end


def _tag(start: int, end: int, persons: Places) -> str:
    for first, last in persons:
        if start < last and end > first:
            begins, ends = start <= first, end >= last
            return SINGLE if begins and ends else FIRST if begins else LAST if ends else INNER
    return NONE
