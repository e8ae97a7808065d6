"""Whose name is whose: weights for the surroundings of names, learned from papers in which the names are marked."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from doccheck.model import Page
from doccheck.understanding.fold import fold
from doccheck.understanding.holders import ruled
from doccheck.understanding.name_features import Person, keys, people
from doccheck.understanding.name_learned import HOLDER, MODEL, NOBODY, OTHER
from samples.labelled.filling import filled
from samples.labelled.loader import load
from scripts.learn.annotated import Paper
from scripts.learn.check import as_page, in_scripts, plain
from scripts.learn.model import Target, Weights, fitted
from scripts.learn.texts import ROOT, plain_body

_CLOSENESS = 10.0
_KEPT = 30_000  # features that weigh most
_WIDE_GAP = re.compile(r" {3,}")

Words = frozenset[str]


@dataclass(frozen=True, kw_only=True, slots=True)
class Examples:
    """Persons of papers: what is around their names, and what they are."""

    found: list[frozenset[int]]
    labels: list[str]


def name_roles(papers: Sequence[Paper]) -> dict[str, Weights]:
    """The weights that tell best whose the papers are, by the name of their model."""
    marked = examples((as_page(paper.text), paper.kind, holders_of(paper), others_of(paper)) for paper in papers)
    tuned = examples(_labelled())
    target = Target(labels=[*marked.labels, *tuned.labels], closeness=_CLOSENESS)
    return {MODEL: fitted([*marked.found, *tuned.found], [target], most=_KEPT)}


def examples(papers: Iterator[tuple[Page, str, list[Words], list[Words]]]) -> Examples:
    """The persons of each page (with its kind, the names of its holder and of others)."""
    found = Examples(found=[], labels=[])
    for page, kind, holders, others in papers:
        named = people(page, ruled((page,), kind), kind)
        labels = [told(person, holders, others) for person in named]
        for person, label in zip(named, labels, strict=True):
            # Of half a name nothing is learned, unless the whole is there: then the half is nobody.
            if label is not None or HOLDER in labels:
                found.found.append(frozenset(keys(person.features)))
                found.labels.append(label or NOBODY)
    return found


def told(person: Person, holders: Sequence[Words], others: Sequence[Words]) -> str | None:
    """What a person is; None of half a name or one with something else."""
    words = person.words
    if words in holders or Words(plain(person.name)) in holders:
        return HOLDER
    if any(words < name or name < words for name in holders):
        return None
    return OTHER if any(words == name or len(words & name) > 1 for name in others) else NOBODY


def holders_of(paper: Paper) -> list[Words]:
    """The names marked as those of whom the paper is about, folded, in each script."""
    whole = [paper.text[mark.start : mark.end] for mark in paper.marks if mark.name == "name"]
    parts = [paper.text[mark.start : mark.end] for mark in paper.marks if mark.name in ("surname", "given")]
    names = [*whole, " ".join(parts)] if parts else whole
    return [Words(plain(form)) for name in names for form in in_scripts(name)]


def others_of(paper: Paper) -> list[Words]:
    return [Words(plain(paper.text[mark.start : mark.end])) for mark in paper.marks if mark.name == "other"]


def _labelled() -> Iterator[tuple[Page, str, list[Words], list[Words]]]:
    """The tuned part of the labelled set: whose each paper is is known, who else is named is not."""
    for document in load(ROOT / "labelled", ("tuned",)).documents.values():
        if document.draw or not document.body or not document.person:
            continue
        page = as_page(_WIDE_GAP.sub("    ", plain_body(filled(document)).strip("\n")))
        name = Words(fold(f"{document.person.given_names} {document.person.surname}").split())
        if any(person.words == name for person in people(page, (), document.kind)):
            yield page, document.kind, [name], []
