"""The report as the HTML template wants it: texts in the reader's language, links as numbers."""

from __future__ import annotations

import base64
from collections.abc import Iterable
from dataclasses import dataclass

from doccheck.model import Document, Evidence, Finding, Report, RequirementResult, Status
from doccheck.reporting import show
from doccheck.reporting.calendar_view import calendar_view
from doccheck.reporting.decided import DecisionLine, decision_lines
from doccheck.reporting.messages import action, message
from doccheck.reporting.proofs import Mark, ProofPage, Proofs, traits
from doccheck.reporting.summary import steps
from doccheck.reporting.terminal import MARKS, SYMBOLS, tone_of
from doccheck.reporting.wording import wording

_A4 = 210 / 297
_NOTHING_TO_SHOW = 3.0  # neither a picture nor a place on it: a low frame is enough
_ROOM = 0.09  # share of the page's width that a number needs beside its mark


@dataclass(frozen=True, kw_only=True)
class ProofLink:
    number: int
    where: str
    text: str


@dataclass(frozen=True, kw_only=True)
class FindingView:
    tone: str
    word: str
    symbol: str
    message: str
    action: str
    proofs: tuple[ProofLink, ...]


@dataclass(frozen=True, kw_only=True)
class ReadView:
    """A value that was read: its name, the value, the proofs."""

    name: str
    value: str
    proofs: tuple[ProofLink, ...]


@dataclass(frozen=True, kw_only=True)
class DocumentView:
    anchor: str
    title: str
    places: tuple[tuple[str, str], ...]  # file, pages
    languages: str
    notes: tuple[str, ...]
    read: tuple[ReadView, ...]
    findings: tuple[FindingView, ...]


@dataclass(frozen=True, kw_only=True)
class RequirementView:
    anchor: str
    title: str
    tone: str
    word: str
    symbol: str
    optional: bool
    documents: tuple[DocumentView, ...]
    decisions: tuple[DecisionLine, ...]
    findings: tuple[FindingView, ...]
    source: str


@dataclass(frozen=True, kw_only=True)
class StepView:
    action: str
    tone: str
    about: str
    anchor: str | None


@dataclass(frozen=True, kw_only=True)
class MarkView:
    number: int
    style: str  # left, top, width, height in per cent; empty: the whole page
    at_edge: bool  # no room for the number to the left of the place
    tone: str
    text: str
    notes: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class PageView:
    title: str
    ratio: str  # CSS aspect-ratio
    picture: str  # data: URI; empty: no picture
    marks: tuple[MarkView, ...]


@dataclass(frozen=True, kw_only=True)
class FileView:
    name: str
    media_type: str
    pages: str
    findings: tuple[FindingView, ...]


@dataclass(frozen=True, kw_only=True)
class FactView:
    name: str
    value: str
    origin: str
    proofs: tuple[ProofLink, ...]


class Views:
    """Everything of one report in one language, in the order of the page."""

    def __init__(self, report: Report, language: str) -> None:
        self._language = language
        self._words = wording(language)
        self._proofs = Proofs(report, language)
        numbered = enumerate(report.documents, 1)
        by_id = {document.id: self._document(number, document, report) for number, document in numbered}
        self.documents = tuple(by_id.values())
        anchors = {result.id: f"requirement-{number}" for number, result in enumerate(report.requirements, 1)}
        self.requirements = tuple(
            self._requirement(anchors[result.id], result, tuple(by_id[id_] for id_ in result.documents if id_ in by_id))
            for result in report.requirements
        )
        self.steps = tuple(
            StepView(
                action=step.action,
                tone=step.severity.value,
                about=", ".join(step.about),
                anchor=anchors.get(step.requirement or ""),
            )
            for step in steps(report, language)
        )
        self.calendar = calendar_view(report, anchors, language)
        self.reminders = self._findings(finding for finding in report.findings if finding.code == "reminder")
        self.findings = self._findings(finding for finding in report.findings if finding.code != "reminder")
        self.pages = tuple(self._page(page) for page in self._proofs.pages)
        self.files = self._files(report)
        self.facts = self._facts(report)
        counted = [r.settled for r in report.requirements if not (r.optional and r.settled == Status.MISSING)]
        counts = {key: sum(status == key for status in counted) for key in SYMBOLS}
        self.counts = tuple((key, SYMBOLS[key], self._words.status[key], n) for key, n in counts.items() if n)

    def _requirement(
        self, anchor: str, result: RequirementResult, documents: tuple[DocumentView, ...]
    ) -> RequirementView:
        return RequirementView(
            anchor=anchor,
            title=result.title.in_language(self._language),
            tone=tone_of(result),
            word=self._words.status[result.settled],
            symbol=SYMBOLS[tone_of(result)],
            optional=result.optional,
            documents=documents,
            decisions=decision_lines(result, self._language),
            findings=self._findings(result.findings),
            source=result.source,
        )

    def _findings(self, findings: Iterable[Finding]) -> tuple[FindingView, ...]:
        return tuple(
            FindingView(
                tone=finding.severity.value,
                word=self._words.severity[finding.severity],
                symbol=MARKS[finding.severity],
                message=message(finding, self._language),
                action=action(finding, self._language),
                proofs=self._links(finding.evidence),
            )
            for finding in findings
        )

    def _links(self, evidence: Iterable[Evidence]) -> tuple[ProofLink, ...]:
        links: dict[int, ProofLink] = {}
        for proof in evidence:
            number = self._proofs.number(proof)
            where = show.place(proof, self._language)
            links.setdefault(number, ProofLink(number=number, where=where, text=proof.text.strip()))
        return tuple(links.values())

    def _document(self, number: int, document: Document, report: Report) -> DocumentView:
        language = self._language
        fields = [
            ReadView(
                name=show.field_name(field.name, language),
                value=show.field_value(field, language),
                proofs=self._links(field.evidence),
            )
            for field in show.fields(document)
        ]
        seen = [ReadView(name=self._words.ui[key], value="", proofs=self._links(e)) for key, e in traits(document)]
        notes = show.document_notes(document, report.documents, language)
        return DocumentView(
            anchor=f"document-{number}",
            title=show.document_title(document, language),
            places=show.pages_by_file(document.pages, language),
            languages=", ".join(show.tongue(code, language) for code in document.languages),
            notes=tuple(note for note in notes if note not in {trait.name for trait in seen}),
            read=(*fields, *seen),
            findings=self._findings(document.findings),
        )

    def _page(self, page: ProofPage) -> PageView:
        picture = page.picture
        known = picture is not None and picture.width > 0 and picture.height > 0
        ratio = picture.width / picture.height if picture is not None and known else _A4
        if picture is None and all(mark.box is None for mark in page.marks):
            ratio = _NOTHING_TO_SHOW
        encoded = base64.b64encode(picture.jpeg).decode("ascii") if picture and picture.jpeg else ""
        return PageView(
            title=self._words.say("page_long", number=str(page.page), file=page.file),
            ratio=f"{ratio:.4f}",
            picture=f"data:image/jpeg;base64,{encoded}" if encoded else "",
            marks=tuple(_mark(mark) for mark in page.marks),
        )

    def _files(self, report: Report) -> tuple[FileView, ...]:
        words = self._words
        return tuple(
            FileView(
                name=file.name,
                media_type=show.media_type(file.media_type) or words.ui["nothing"],
                pages=words.ui[show.no_pages(file)] if file.pages is None else str(file.pages),
                findings=self._findings(file.findings),
            )
            for file in report.files
        )

    def _facts(self, report: Report) -> tuple[FactView, ...]:
        return tuple(
            FactView(
                name=show.fact_name(fact.key, self._language),
                value=show.fact_line(fact, self._language),
                origin=show.fact_origin(fact, self._language),
                proofs=self._links(fact.evidence),
            )
            for fact in report.facts
        )


def _mark(mark: Mark) -> MarkView:
    style = ""
    if mark.box is not None:
        sides = (mark.box.x0, mark.box.y0, mark.box.width, mark.box.height)
        left, top, width, height = (f"{100 * side:.2f}%" for side in sides)
        style = f"left:{left};top:{top};width:{width};height:{height}"
    at_edge = mark.box is not None and mark.box.x0 < _ROOM
    return MarkView(number=mark.number, style=style, at_edge=at_edge, tone=mark.tone, text=mark.text, notes=mark.notes)
