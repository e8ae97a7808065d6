"""How doccheck does on long genuine papers, full of small print and of what alarms at first sight: `make long`.

    python -m scripts.long_papers               both sets; renews the table of README.md
    python -m scripts.long_papers --set used    the set to improve the program with; every failure is printed

`samples/long` holds them as text with marks; they are set in plain print. Of the set that is not to be looked at only
sums are printed.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from unittest import mock

from doccheck.checklist import Checklist, Requirement, Source, Translation
from doccheck.facts import given
from doccheck.judging import reserved
from doccheck.judging.case import Case
from doccheck.model import Document, FileReading, Page, Texts
from doccheck.understanding import documents_of
from scripts.accuracy.goals import percent
from scripts.learn.annotated import Paper, papers
from scripts.learn.check import as_page, outcomes, understood
from scripts.learn.texts import NotATextFile
from scripts.readme_part import renewed

ROOT = Path(__file__).parents[1]
README = ROOT / "README.md"
FOLDER = ROOT / "samples" / "long"
USED, UNSEEN = "used", "unseen"
SETS = (USED, UNSEEN)
RIGHT = "right"

_HEADS = {USED: "used to improve the program", UNSEEN: "not looked at"}
_KINDS = {
    RIGHT: "kind right",
    "unsure": "… right, and doubted",
    "cut": "… cut into several documents",
    "wrong": "… taken for another",
}
_ALSO = {"accommodation_certificate": ("proof_of_residence",)}  # a lease shows as well where somebody lives
_ROWS = 48  # of print on a page
# Issuers speak the language of the country the stay is in, or English.
_COUNTRIES = {"fr": "FRA", "de": "DEU", "es": "ESP", "en": "DEU"}
_ON = date(2026, 7, 15)
_STAY = given({"stay.start": date(2026, 9, 1), "stay.end": date(2027, 6, 30)})
_UNTITLED = Texts(fr="", de="", es="", en="")
_ANY = Requirement(id="paper", title=_UNTITLED, source="")


@dataclass(frozen=True, kw_only=True, slots=True)
class Alarm:
    """A sentence in which a reader finds a restriction, where there is none."""

    reader: str
    sentence: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Outcome:
    """A field, what is marked as its value, and what was read."""

    field: str
    expected: object
    said: str  # "right", "absent", "doubtful …" or "WRONG …"
    got: object


@dataclass(frozen=True, kw_only=True, slots=True)
class Result:
    """What became of one paper. Fields and alarms are those of a paper whose kind is given."""

    paper: Paper
    kind: str  # "right", "unsure", "cut" or "wrong"
    taken: tuple[str, ...]  # what each document that was found is taken for, with its rival
    alarms: tuple[Alarm, ...]
    fields: tuple[Outcome, ...]


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(
        prog="python -m scripts.long_papers", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--set", choices=SETS, help="one of the two sets (default: both)")
    options = parser.parse_args(arguments)
    which = (options.set,) if options.set else SETS
    try:
        loaded = {name: load(name) for name in which}
    except NotATextFile as error:
        print(f"not sound: {error}", file=sys.stderr)
        return 2
    found = {name: tuple(map(measured, loaded[name])) for name in which}
    text = "\n".join(table(found))
    print(text)
    for line in shown(found):
        print(line)
    if which == SETS and not renewed(README, "long", text):
        print("README.md has no place for it: <!-- long:begin --> … <!-- long:end -->", file=sys.stderr)
    return 0


def load(which: str, folder: Path = FOLDER) -> tuple[Paper, ...]:
    """The papers of a set. Raises `NotATextFile`; of the set not to be looked at, without a word of what is in it."""
    try:
        found = tuple(papers(folder / which))
        for paper in found:
            if paper.language not in _COUNTRIES:
                raise NotATextFile(f"{paper.source}: {paper.language!r} is no language of the set")
    except NotATextFile as error:
        raise NotATextFile(f"the set {UNSEEN}" if which == UNSEEN else str(error)) from None
    return found


def measured(paper: Paper) -> Result:
    """The paper understood as a file by itself; with its kind given, its fields and what is found against it."""
    sheets = pages(paper.text)
    found = documents_of([FileReading(file="paper.pdf", pages=sheets, page_count=len(sheets))])
    document = understood(paper.kind, sheets)
    return Result(
        paper=paper,
        kind=kind_outcome(paper.kind, found),
        taken=tuple(map(_described, found)),
        alarms=tuple(alarms(document, paper.language)),
        fields=tuple(Outcome(field=f, expected=e, said=s, got=g) for f, e, s, g in outcomes(paper, document)),
    )


def pages(text: str) -> tuple[Page, ...]:
    """The text in plain print, so many rows on a page."""
    rows = text.split("\n")
    parts = ("\n".join(rows[at : at + _ROWS]) for at in range(0, len(rows), _ROWS))
    return tuple(replace(as_page(part), number=number) for number, part in enumerate(parts, 1))


def kind_outcome(kind: str, found: Sequence[Document]) -> str:
    """What the file of one paper of this kind was taken for: "right", "unsure", "cut" or "wrong"."""
    if len(found) != 1:
        return "cut"
    fine, document = (kind, *_ALSO.get(kind, ())), found[0]
    if document.kind not in fine:
        return "wrong"
    return RIGHT if document.rival in (None, *fine) and not document.look_alike else "unsure"


def alarms(document: Document, language: str) -> Iterator[Alarm]:
    """What the readers of restrictions find, for a stay where the language is spoken.

    It is not said who applies: many of the papers are a parent's or a host's.
    """
    checklist = Checklist(
        id="long",
        title=_UNTITLED,
        country=_COUNTRIES[language],
        source=Source(file="", title="", authority="", language=language),
        translation=Translation(languages=tuple(_COUNTRIES), into=tuple(_COUNTRIES), sworn=False, source=""),
        requirements=(_ANY,),
    )
    case = Case(checklist=checklist, documents=(document,), files=(), facts=_STAY, applicant=None, on=_ON)
    for reader in reserved.READERS:
        with mock.patch.object(reserved, "READERS", (reader,)):
            for finding in reserved.reserved(document, _ANY, case):
                yield Alarm(reader=reader.__name__, sentence=str(dict(finding.values)["text"]))


def _described(document: Document) -> str:
    doubts = (document.rival and f"or {document.rival}", document.look_alike and f"looks like {document.look_alike}")
    return " ".join((document.kind, *(f"({doubt})" for doubt in doubts if doubt)))


def table(found: Mapping[str, Sequence[Result]]) -> Iterator[str]:
    """A column for each set: its papers and what became of them."""
    columns = [dict(_column(results)) for results in found.values()]
    yield "| long genuine papers | " + " | ".join(_HEADS[which] for which in found) + " |"
    yield "|---|" + "---|" * len(columns)
    for title in dict.fromkeys(title for column in columns for title in column):
        yield f"| {title} | " + " | ".join(column.get(title, "") for column in columns) + " |"


def _column(results: Sequence[Result]) -> Iterator[tuple[str, str]]:
    """Each row of one set: its title and what stands in it."""
    total = len(results)
    for kind, title in _KINDS.items():
        yield title, _share(sum(result.kind == kind for result in results), total)
    yield "a restriction is found where none is", _share(sum(bool(result.alarms) for result in results), total)
    by_reader = Counter(reader for result in results for reader in {alarm.reader for alarm in result.alarms})
    for reader in reserved.READERS:
        yield f"… by the reader `{reader.__name__}`", str(by_reader[reader.__name__])
    fields = [outcome for result in results for outcome in result.fields]
    yield "**all fields**", _right(fields)
    for name in sorted({outcome.field for outcome in fields}):
        yield name, _right(outcome for outcome in fields if outcome.field == name)


def _right(outcomes: Iterable[Outcome]) -> str:
    said = [outcome.said for outcome in outcomes]
    return _share(said.count(RIGHT), len(said))


def _share(part: int, total: int) -> str:
    return f"{part} of {total} ({percent(part, total)})" if total else ""


def shown(found: Mapping[str, Sequence[Result]]) -> Iterator[str]:
    """What may be seen one by one: each answer that is not right."""
    for result in found.get(USED, ()):
        name = f"{result.paper.source} [{result.paper.kind}]"
        if result.kind != RIGHT:
            yield f"kind {result.kind}: {name}: {', '.join(result.taken)}"
        for alarm in result.alarms:
            yield f"restriction: {name} {alarm.reader}: {alarm.sentence}"
        for field in result.fields:
            if field.said != RIGHT:
                yield f"{field.said}: {name} {field.field}: expected {_listed(field.expected)}, got {field.got}"


def _listed(expected: object) -> str:
    values = expected if isinstance(expected, list) else [expected]
    return " or ".join(dict.fromkeys(map(str, values)))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
