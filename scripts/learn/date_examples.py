"""The dates of annotated papers and of the labelled set, with their roles: what is learned from."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from doccheck.kinds import Kind, all_kinds
from doccheck.model import Page
from doccheck.understanding.date_features import Candidate, features
from doccheck.understanding.date_learned import OTHER
from doccheck.understanding.date_roles import CARDS
from doccheck.understanding.dates_on_page import gathered
from samples.labelled.filling import filled
from samples.labelled.loader import load
from scripts.learn.annotated import ROLES, Paper
from scripts.learn.check import as_page
from scripts.learn.texts import ROOT

_TOKEN = re.compile(r"\S+")
_LINE_MARK = re.compile(r"^(?:%foot |!!|!|>>|\^|##|#|~) ?|\[(?:sigr?|nosigr?|stamp|photo|x| )\] ?|\*\*", re.M)
_CELL_MARK = re.compile(r" *(?:::|\|) *")


@dataclass(frozen=True, kw_only=True, slots=True)
class Example:
    """The dates of one paper: their features and their roles. `None`: nobody can tell."""

    features: list[list[str]]
    roles: list[str | None]


def examples(papers: Iterable[Paper]) -> list[Example]:
    """Those of annotated papers, and of the labelled set what is surely a date of its paper."""
    return [*map(of_paper, papers), *labelled()]


def read(page: Page, kind: Kind) -> list[Candidate]:
    """The dates of a page as they are asked about when it is understood."""
    return gathered((page,), kind, True).candidates


def of_paper(paper: Paper) -> Example:
    """A day that is marked elsewhere on the paper may be meant where no mark stands, too: nobody can tell."""
    kind, page = all_kinds()[paper.kind], as_page(paper.text)
    candidates = read(page, kind)
    spans = _spans(page, paper.text)
    marks = [(mark.start, mark.end, ROLES[mark.name]) for mark in paper.marks if mark.name in ROLES]
    roles = [_marked(each, spans, marks) for each in candidates]
    days = [each.here.reading.readings for each in candidates]
    told = {day for own, role in zip(days, roles, strict=True) if role for day in own}
    return Example(
        features=features(candidates, kind),
        roles=[role or (None if told & set(own) else OTHER) for own, role in zip(days, roles, strict=True)],
    )


def _marked(each: Candidate, spans: dict[int, tuple[int, int]], marks: list[tuple[int, int, str]]) -> str | None:
    """The role of the mark that most of the date stands in."""
    reading = each.here.reading
    at = [spans[id(word)] for word in each.here.text.words(reading.start, reading.end)]
    start, end = min(first for first, _ in at), max(last for _, last in at)
    over = [(min(end, b) - max(start, a), role) for a, b, role in marks if a < end and b > start]
    return max(over)[1] if over else None


def labelled() -> Iterator[Example]:
    """The tuned part of the labelled set, by the values of its fields.

    What is none of these may still be one that is not asked for; a day that stands twice tells nothing.
    """
    for document in load(ROOT / "labelled", ("tuned",)).documents.values():
        kind = all_kinds().get(document.content_kind or document.kind)
        if document.draw or not document.body or kind is None or kind.id in CARDS or document.look_alike_of:
            continue
        candidates = read(as_page(_laid_out(filled(document))), kind)
        known = {value: name for name, value in document.fields.items() if name in ROLES.values()}
        days = [set(each.here.reading.readings) for each in candidates]
        roles: list[str | None] = []
        for own in days:
            fitting = {known[day] for day in own & known.keys()}
            alone = sum(bool(own & other) for other in days) == 1
            roles.append(fitting.pop() if len(fitting) == 1 and alone else None)
        yield Example(features=features(candidates, kind), roles=roles)


def _laid_out(body: str) -> str:
    """The text of a body as it stands on the page, roughly: without its marks, cells apart."""
    lines = (line for line in body.splitlines() if line[:1] != "%" or line.startswith("%foot "))
    return _CELL_MARK.sub("    ", _LINE_MARK.sub("", "\n".join(line for line in lines if line not in ("---", "==="))))


def _spans(page: Page, text: str) -> dict[int, tuple[int, int]]:
    """Where each word of the page stands in the text: rows from top to bottom, words from left to right."""
    words = sorted((word for line in page.lines for word in line.words), key=lambda word: (word.box.y0, word.box.x0))
    return {id(word): found.span() for word, found in zip(words, _TOKEN.finditer(text), strict=True)}
