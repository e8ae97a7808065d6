"""What a document says, as readers of restrictions look at it: sentences, and rows of a table with their label."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import cast

from doccheck.judging.reserved.lazily import lazily
from doccheck.judging.words import fold
from doccheck.model import Document, Evidence, TextLine

# The end of a sentence: not behind a number, an initial or a short word ("Nr. 5", "Sr. Ruiz", "S. A."), nor before one
# that goes on in small letters, nor in a German date ("am 3. Oktober") or ordinal ("im 2. Semester").
_ORDERED = r"(?!Jan|Jän|Feb|Mär|Apr|Mai\b|Jun|Jul|Aug|Sep|Okt|Nov|Dez|Fachs|Sem|Klasse|Schul|Studien|Halbj|Jahr)"
_END = lazily(
    r"(?<=[^\W_]{4}[.!?;:])\s+|(?<=[)\]»”\"%€][.!?;])\s+|(?<=\d[.!?;])\s+" + _ORDERED + r"(?=[A-ZÀ-ÖØ-ÞА-Я])"
)
_LABELLED = lazily(r"^([^:]{2,60}?)\s*(?::|\s{3,}|\t|\|)\s*(.+)$")
# A line that begins with a short label: the sentence before it has ended, but for one that breaks off.
_ROW_BEGINS = lazily(r"[A-ZÀ-ÖØ-Þ][\w.'’()/°º-]*(?: [\w.'’()/°º-]+){0,3} ?: ")
_GOES_ON = lazily(r"(?:[,–—-]|\b[^\W\dA-ZÀ-ÖØ-Þ]{1,4})\s*$")
# A value that is a sum, a number or a day alone.
_FIGURE = lazily(
    r"(?:[A-Z]{3} |[€$£] ?)?\d[\d.,'’ /\u00a0\u202f–-]*(?: ?(?:[A-Z]{3,4}|[€$£%]|euros?))?"
    r"|\d{1,2}(?:\.|st|nd|rd|th|er)? (?:de )?[^\W\d]{3,10}\.? (?:de )?\d{4}|[A-Z][a-z]{2,8} \d{1,2}, \d{4}"
)
# What begins without a thing of its own says what became of the sum above: "Payé le 4 juillet ; remboursé".
_OF_IT = lazily(
    r"(?:Pay[ée]e?s?|Vers[ée]e?s?|Rembours[ée]e?s?|Re[çc]ue?s?|Retourn[ée]e?s?|Annul[ée]e?s?|Cl[ôo]tur[ée]e?s?|Sold[ée]e?s?"
    r"|Bezahlt|Gezahlt|Erhalten|Eingegangen|Erstattet|Zurück\w*|Storniert|Aufgelöst|Geschlossen|Überwiesen|Gutgeschrieben"
    r"|Paid|Received|Refunded|Returned|Repaid|Cancelled|Dissolved|Closed|Credited|Released|Reversed|Withdrawn"
    r"|Pagad[oa]s?|Abonad[oa]s?|Recibid[oa]s?|Devuelt[oa]s?|Reembolsad[oa]s?|Anulad[oa]s?|Cancelad[oa]s?|Ingresad[oa]s?)\b"
)
_SAME_ROW = 0.5  # of the lower line: so much of two cells lies side by side


@dataclass(frozen=True, kw_only=True)
class Sentence:
    """One sentence, or one row of a table with its cells in order."""

    text: str
    evidence: tuple[Evidence, ...]  # the lines it stands on

    @cached_property
    def folded(self) -> str:
        return fold(self.text)


@dataclass(frozen=True, kw_only=True)
class Row:
    """A row with two cells or more, or "label: value" in one line; both as they are written."""

    label: str
    value: str
    evidence: tuple[Evidence, ...]

    @cached_property
    def sentence(self) -> Sentence:
        return Sentence(text=f"{self.label.rstrip(' :')}: {self.value}", evidence=self.evidence)


@dataclass(frozen=True)
class Said:
    """A document's text, taken apart once for all readers: `said_of` keeps it."""

    document: Document

    @cached_property
    def folded(self) -> str:
        """All of it as it is compared: most documents hold none of the words a reader looks for."""
        return fold(" ".join(line.text for line in self.document.lines))

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """The sentences; a line that no sentence runs on from, as a heading or a cell, is one by itself."""
        return tuple(_sentences(self.document.lines))

    @cached_property
    def rows(self) -> tuple[Row, ...]:
        """What stands beside each other, and "label: value" in one line."""
        return tuple(_rows(self.document.lines))


class Same:
    """A thing by itself, whatever else is equal to it: what is kept of it never answers for another."""

    def __init__(self, thing: object) -> None:
        self.thing = thing

    def __hash__(self) -> int:
        return id(self.thing)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Same) and self.thing is other.thing


def said_of(document: Document) -> Said:
    """The text of a document, which is judged for several requirements and many days."""
    return _kept(Same(document))


@lru_cache(maxsize=128)
def _kept(document: Same) -> Said:
    return Said(cast(Document, document.thing))


def _sentences(lines: tuple[TextLine, ...]) -> Iterator[Sentence]:
    parts: list[tuple[str, Evidence]] = []
    for line in lines:
        if parts and not _runs_on(parts[-1], line):
            yield _joined(parts)
            parts = []
        *ended, last = _END.split(line.text)
        for text in ended:
            yield _joined([*parts, (text, line.evidence)])
            parts = []
        if last.strip():
            parts.append((last, line.evidence))
    if parts:
        yield _joined(parts)


def _joined(parts: list[tuple[str, Evidence]]) -> Sentence:
    return Sentence(text=" ".join(text.strip() for text, _ in parts), evidence=tuple(each for _, each in parts))


def _runs_on(before: tuple[str, Evidence], line: TextLine) -> bool:
    """Whether a sentence may go from one line to the next: not ended, below it, from the same edge."""
    text, seen = before
    first, second = seen.box, line.evidence.box
    if text.rstrip()[-1:] in ".!?;:" or (seen.file, seen.page) != (line.evidence.file, line.evidence.page):
        return False
    if " " not in text.strip() and line.text[:1].isupper():  # "NÉANT", and what the register adds below
        return False
    if _ROW_BEGINS.match(line.text) and not _GOES_ON.search(text):
        return False
    value = text.rpartition(" : ")[2].strip()  # "Guthaben : 900,00 EUR", and the next row
    if _FIGURE.fullmatch(value) and line.text[:1].isupper() and not _OF_IT.match(line.text):
        return False
    if first is None or second is None:
        return True
    return second.y0 > first.y0 + first.height / 2 and abs(first.x0 - second.x0) < 0.08 and second.y0 - first.y1 < 0.03


def _rows(lines: tuple[TextLine, ...]) -> Iterator[Row]:
    for at, line in enumerate(lines):
        cells = _cells(lines, at)
        if len(cells) > 1:
            if cells[0] is line:
                text = " ".join(cell.text for cell in cells[1:])
                yield Row(label=line.text, value=text, evidence=tuple(cell.evidence for cell in cells))
        elif labelled := _LABELLED.match(line.text):
            yield Row(label=labelled[1], value=labelled[2], evidence=(line.evidence,))


def _cells(lines: tuple[TextLine, ...], at: int) -> list[TextLine]:
    """The lines that stand in one row with this one, from the left."""
    near = lines[max(0, at - 3) : at + 4]
    return sorted((each for each in near if each is lines[at] or _beside(each, lines[at])), key=_left)


def _left(line: TextLine) -> float:
    return line.evidence.box.x0 if line.evidence.box else 0.0


def _beside(one: TextLine, other: TextLine) -> bool:
    a, b = one.evidence, other.evidence
    if a.box is None or b.box is None or a.page != b.page or a.file != b.file:
        return False
    if a.box.x0 < b.box.x1 and b.box.x0 < a.box.x1:
        return False
    shared = min(a.box.y1, b.box.y1) - max(a.box.y0, b.box.y0)
    return shared > _SAME_ROW * min(a.box.height, b.box.height)
