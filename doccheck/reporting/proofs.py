"""Which places of which pages prove something: numbered marks, page by page, for the pictures of the HTML report."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from doccheck.model import Box, Document, Evidence, Finding, PagePicture, Report
from doccheck.reporting import show
from doccheck.reporting.messages import message
from doccheck.reporting.wording import wording

READ = "read"  # the tone of what was merely read; findings have the tone of their severity
TONES = ("error", "review", "warning", "info", READ)  # the gravest first: it colours a mark that proves several things

_Place = tuple[str, int, Box | None]


@dataclass(frozen=True, kw_only=True)
class Mark:
    """One place on a page. `box` is None where the whole page is the proof."""

    number: int
    box: Box | None
    text: str
    tone: str
    notes: tuple[str, ...]  # what it proves


@dataclass(frozen=True, kw_only=True)
class ProofPage:
    file: str
    page: int
    picture: PagePicture | None
    marks: tuple[Mark, ...]


@dataclass
class _Gathered:
    text: str = ""
    tones: set[str] = field(default_factory=set)
    notes: dict[str, None] = field(default_factory=dict)


class Proofs:
    """All marks of a report, numbered from 1 in the order of files, pages, and places from top to bottom."""

    def __init__(self, report: Report, language: str) -> None:
        gathered: dict[_Place, _Gathered] = {}
        for evidence, tone, note in _statements(report, language):
            here = gathered.setdefault(_place(evidence), _Gathered())
            here.text = here.text or evidence.text.strip()
            here.tones.add(tone)
            here.notes[note] = None
        order = {file.name: index for index, file in enumerate(report.files)}
        pictures = {(picture.file, picture.page): picture for picture in report.pictures}
        places = sorted(gathered, key=lambda place: (order.get(place[0], len(order)), place[:2], _reading_order(place)))
        self._numbers = {place: number for number, place in enumerate(places, 1)}
        marks: dict[tuple[str, int], list[Mark]] = {}
        for place, number in self._numbers.items():
            marks.setdefault(place[:2], []).append(_mark(number, place[2], gathered[place]))
        self.pages = tuple(
            ProofPage(file=file, page=page, picture=pictures.get((file, page)), marks=tuple(found))
            for (file, page), found in marks.items()
        )

    def number(self, evidence: Evidence) -> int:
        """The number of the mark that shows `evidence`."""
        return self._numbers[_place(evidence)]


def _mark(number: int, box: Box | None, gathered: _Gathered) -> Mark:
    tone = next(tone for tone in TONES if tone in gathered.tones)
    return Mark(number=number, box=box, text=gathered.text, tone=tone, notes=tuple(gathered.notes))


def _place(evidence: Evidence) -> _Place:
    """Boxes that differ by less than a thousandth of the page are one place; none reaches beyond the page."""
    if evidence.box is None:
        return evidence.file, evidence.page, None
    x0, y0, x1, y1 = (
        round(min(max(side, 0.0), 1.0), 3) if side == side else 0.0  # NaN is not equal to itself
        for side in (evidence.box.x0, evidence.box.y0, evidence.box.x1, evidence.box.y1)
    )
    return evidence.file, evidence.page, Box(min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1))


def _reading_order(place: _Place) -> tuple[float, float, float, float]:
    box = place[2]
    return (-1.0, 0.0, 0.0, 0.0) if box is None else (round(box.y0, 2), box.x0, box.y1, box.x1)


def _statements(report: Report, language: str) -> Iterator[tuple[Evidence, str, str]]:
    """Everything the report says with a proof: (where, tone, what)."""
    words = wording(language)
    for result in report.requirements:
        yield from _said(result.findings, result.title.in_language(language), language)
    yield from _said(report.findings, "", language)
    for document in report.documents:
        yield from _said(document.findings, "", language)
        yield from _read(document, language)
    for file in report.files:
        yield from _said(file.findings, "", language)
    for fact in report.facts:
        for evidence in fact.evidence:
            name, value = show.fact_name(fact.key, language), show.fact_line(fact, language)
            yield evidence, READ, words.say("label", name=name, value=value)


def _said(findings: Iterable[Finding], about: str, language: str) -> Iterator[tuple[Evidence, str, str]]:
    for finding in findings:
        said = message(finding, language)
        named = not about or said.startswith(about)
        note = said if named else wording(language).say("label", name=about, value=said)
        for evidence in finding.evidence:
            yield evidence, finding.severity.value, note


def _read(document: Document, language: str) -> Iterator[tuple[Evidence, str, str]]:
    words = wording(language)
    for read in show.fields(document):
        note = words.say("label", name=show.field_name(read.name, language), value=show.field_value(read, language))
        for evidence in read.evidence:
            yield evidence, READ, note
    for key, proofs in traits(document):
        for evidence in proofs:
            yield evidence, READ, words.ui[key]


def traits(document: Document) -> tuple[tuple[str, tuple[Evidence, ...]], ...]:
    """What was seen on a document besides its fields: a key of [ui] and the proofs."""
    found = [("legalised", document.legalised_by if document.legalised else ())]
    if document.sworn:
        found.append(("sworn" if document.sworn.sworn else "translated", document.sworn.evidence))
    found.append(("signed", document.signed_evidence if document.signed else ()))
    found.append(("certified_copy", document.certified_copy))
    return tuple((key, proofs) for key, proofs in found if proofs)
