"""Papers whose dates, sums and names are marked: samples/corpus/annotated/*.txt.

Each begins with a line "@@ kind | language". Marks: {issue=12 May 2026} {amount/month=934,00 EUR} {name=Ana Ruiz} …
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from doccheck.kinds import all_kinds
from scripts.learn.texts import ROOT, NotATextFile, Text

ROLES = {
    "issue": "issue_date", "expiry": "expiry_date", "from": "valid_from", "until": "valid_until",
    "start": "start_date", "end": "end_date", "birth": "birth_date",
}  # fmt: skip
_OTHERS = "name|surname|given|other|org|num|amount(?:/\\w+)?"
_MARK = re.compile(rf"\{{({'|'.join(ROLES)}|{_OTHERS})=([^{{}}]*)\}}")


@dataclass(frozen=True, kw_only=True, slots=True)
class Mark:
    name: str
    start: int
    end: int


@dataclass(frozen=True, kw_only=True, slots=True)
class Paper:
    kind: str
    language: str
    text: str
    marks: tuple[Mark, ...]
    source: str


def papers(folder: Path = ROOT / "corpus" / "annotated") -> Iterator[Paper]:
    """The annotated papers. Raises `NotATextFile`."""
    for path in sorted(folder.glob("*.txt")):
        parts = re.split(r"^@@(.*)\n", path.read_text("utf-8"), flags=re.M)
        for number, (header, text) in enumerate(zip(parts[1::2], parts[2::2], strict=True), 1):
            kind, language, *_ = (*(part.strip() for part in header.split("|")), "")
            if kind not in all_kinds():
                raise NotATextFile(f"{path.name}, text {number}: {header.strip()!r}")
            yield _parsed(kind, language, text.strip("\n"), f"{path.name}:{number}")


def genuine() -> Iterator[Text]:
    """The annotated papers as texts of their kind."""
    for paper in papers():
        yield Text(kind=paper.kind, affirms=True, text=paper.text, source=paper.source)


def _parsed(kind: str, language: str, raw: str, source: str) -> Paper:
    plain, marks, at, length = [], [], 0, 0
    for found in _MARK.finditer(raw):
        plain.append(raw[at : found.start()])
        length += found.start() - at
        marks.append(Mark(name=found[1], start=length, end=length + len(found[2])))
        plain.append(found[2])
        length += len(found[2])
        at = found.end()
    text = "".join((*plain, raw[at:]))
    return Paper(kind=kind, language=language, text=text, marks=tuple(marks), source=source)
