"""The set in the words of scripts/accuracy, and what its scorer says of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal, InvalidOperation
from pathlib import Path

from scripts.accuracy.asked import Asked
from scripts.accuracy.checks import FINE, Entry, Outcome
from scripts.accuracy.readings import Reader
from scripts.accuracy.run import run
from scripts.accuracy.truth import Case, Label, Person, Single, Truth
from scripts.printed.model import SETS, Dossier, Drawn, Paper, Variant

_CAPTURE = "digital"  # papers by themselves
_AMOUNT, _PERIOD = "field:amount", "field:amount_period"
_UNLABELLED = "none"  # what the scorer expects of a requirement the truth says nothing of


def checked(dossiers: Sequence[Dossier], drawn: Drawn, folder: Path, reader: Reader) -> list[Entry]:
    """Every check: of each paper by itself, of each complete dossier, and of each fault in its variant."""
    truth = truth_of(dossiers, drawn)
    found, _ = run(truth, folder, reader, Asked(sets=SETS, captures=(_CAPTURE,)))
    papers = {paper.document.id: paper for dossier in dossiers for paper in dossier.papers.values()}
    return [*in_other_words(meant(found), papers)]


def truth_of(dossiers: Iterable[Dossier], drawn: Drawn) -> Truth:
    """What is true, with the files there are."""
    dossiers = list(dossiers)
    singles = (
        Single(which=dossier.which, label=label(paper), captures={_CAPTURE: (str(drawn.papers[paper.document.id]),)})
        for dossier in dossiers
        for paper in dossier.papers.values()
        if paper.document.id in drawn.papers
    )
    cases = (case(dossier, variant, drawn) for dossier in dossiers for variant in (None, *dossier.variants))
    return Truth(singles=tuple(singles), cases=tuple(cases))


def label(paper: Paper) -> Label:
    document = paper.document
    person = document.person
    names = (
        Person(full_name=person.full_name, surname=person.surname, given_names=person.given_names) if person else None
    )
    return Label(
        id=document.id,
        kind=document.kind,
        accepts=document.accepts,
        look_alike_of=document.look_alike_of,
        languages=document.languages,
        fields={name: _text(value) for name, value in document.fields.items()},
        person=names,
        content_kind=document.content_kind,
        signed=document.signed,
    )


def case(dossier: Dossier, variant: Variant | None, drawn: Drawn) -> Case:
    """The complete dossier; of a variant, only what its fault is about."""
    expected = {name: (status,) for name, status in dossier.expected.items()}
    name = dossier.name(variant)
    return Case(
        which=dossier.which,
        id=name,
        folder=str(drawn.folders[name]),
        checklist=dossier.checklist,
        verdict=("incomplete", "review") if variant else ("complete",),
        expected={variant.requirement: variant.expected} if variant else expected,
        parts=(),
    )


def meant(found: Iterable[Entry]) -> Iterator[Entry]:
    """The entries without those on requirements that are not asked for."""
    for entry in found:
        if entry.check.what != "requirement" or entry.check.expected != _UNLABELLED:
            yield entry


def in_other_words(found: Iterable[Entry], papers: Mapping[str, Paper]) -> Iterator[Entry]:
    """The entries; a sum that was read as the truth says it too (a rate, or the rates of a year) is right."""
    found = list(found)
    read = {entry.id: entry.check for entry in found if entry.check.what == _AMOUNT}
    for entry in found:
        paper = papers.get(entry.id)
        sums = paper.amount_also if paper else ()
        amount = read.get(entry.id)
        also = [period for sum, period in sums if amount and amount.outcome not in FINE and _same(sum, amount.got)]
        if also and (entry.check.what == _AMOUNT or (entry.check.what == _PERIOD and entry.check.got in also)):
            yield replace(entry, check=replace(entry.check, outcome=Outcome.RIGHT))
        else:
            yield entry


def _same(one: str, other: str) -> bool:
    try:
        return Decimal(one) == Decimal(other)
    except InvalidOperation:
        return False


def _text(value: str | int | date) -> str:
    return value.isoformat() if isinstance(value, date) else str(value)
