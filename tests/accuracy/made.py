"""Documents and labels with nothing in them but what a test is about."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from doccheck.model import (
    Certainty,
    ChecklistRef,
    Document,
    Evidence,
    Field,
    FileResult,
    Finding,
    PageRef,
    Report,
    RequirementResult,
    Severity,
    Status,
    Texts,
    Verdict,
)
from scripts.accuracy.checks import Check, Outcome
from scripts.accuracy.truth import Case, Label, Part, Person

TITLE = Texts(fr="", de="", es="", en="")
AMINA = Person(full_name="Amina El Idrissi", surname="El Idrissi", given_names="Amina")


def field(name: str, value: str | date | Decimal, certainty: Certainty = Certainty.CERTAIN) -> Field:
    return Field(name=name, value=value, evidence=(), certainty=certainty)


def document(kind: str = "transcript", *pages: tuple[str, int], **more: Any) -> Document:
    refs = tuple(PageRef(file=file, page=page) for file, page in pages or (("a.pdf", 1),))
    values: dict[str, Any] = {"id": "d1", "confidence": 0.9} | more
    return Document(kind=kind, pages=refs, **values)


def label(kind: str = "transcript", **more: Any) -> Label:
    values: dict[str, Any] = {"id": "x1"} | more
    return Label(kind=kind, **values)


def part(id: str, *pages: tuple[str, int], kind: str = "transcript", **more: Any) -> Part:
    return Part(label=label(kind, id=id), pages=pages, **more)


def case(expected: Mapping[str, tuple[str, ...]], verdict: tuple[str, ...] = ("review",), *parts: Part) -> Case:
    return Case(
        which="tuned", id="c1", folder="c1", checklist="lu-student", verdict=verdict, expected=expected, parts=parts
    )


def report(
    statuses: Mapping[str, str],
    verdict: Verdict = Verdict.REVIEW,
    documents: tuple[Document, ...] = (),
    twice: Iterable[str] = (),
) -> Report:
    finding = Finding(code="duplicate_file", severity=Severity.WARNING)
    return Report(
        verdict=verdict,
        checklist=ChecklistRef(id="lu-student", title=TITLE, source=""),
        checked_on=date(2026, 7, 1),
        facts=(),
        requirements=tuple(
            RequirementResult(
                id=id, title=TITLE, status=Status(status), optional=False, source="", documents=(), findings=()
            )
            for id, status in statuses.items()
        ),
        documents=documents,
        files=tuple(FileResult(name=n, sha256="", media_type=None, pages=1, findings=(finding,)) for n in twice),
        findings=(),
    )


def proof(file: str, page: int) -> Evidence:
    return Evidence(file=file, page=page, box=None, text="")


def outcomes(checks: Iterable[Check], what: str) -> list[Outcome]:
    return [check.outcome for check in checks if check.what == what]
