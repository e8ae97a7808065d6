"""Small dossiers and checklists in Python. All people are invented."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal
from itertools import count
from typing import Any

from doccheck.checklist import Checklist, LegalValue, Requirement, Rule, Source, Translation
from doccheck.facts import given
from doccheck.judging import judge
from doccheck.model import (
    Box,
    Certainty,
    Document,
    Evidence,
    Face,
    Field,
    FileResult,
    Finding,
    PageRef,
    PictureFacts,
    Report,
    RequirementResult,
    Severity,
    SwornStatement,
    TextLine,
    Texts,
)

ON = date(2026, 6, 15)
NAME = {"surname": "BENALI", "given_names": "Amina"}
FACTS: dict[str, Any] = {"surname": "Benali", "given_names": "Amina", "birth_date": date(2004, 5, 17)}
STAY: dict[str, Any] = {"stay.start": date(2026, 9, 1), "stay.end": date(2027, 6, 30)}  # ten months
_numbers = count(1)


def text(words: str = "…") -> Texts:
    return Texts(fr=words, de=words, es=words, en=words)


def proof(file: str, words: str) -> Evidence:
    return Evidence(file=file, page=1, box=None, text=words)


def doc(kind: str, *lines: str, file: str = "", unsure: tuple[str, ...] = (), **more: Any) -> Document:
    """A document of one page. Keywords that are fields of `Document` are set, all others become its `Field`s.

    A list gives several readings of a field; the fields named in `unsure` are only probable.
    """
    number = next(_numbers)
    file = file or f"{kind}-{number}.pdf"
    own = {name: more.pop(name) for name in list(more) if name in Document.__dataclass_fields__}
    fields = tuple(
        Field(
            name=name,
            value=value,
            evidence=(proof(file, str(value)),),
            certainty=Certainty.PROBABLE if name in unsure else Certainty.CERTAIN,
        )
        for name, values in more.items()
        for value in (values if isinstance(values, list) else [values])
    )
    defaults: dict[str, Any] = {
        "id": f"d{number}",
        "confidence": 0.95,
        "languages": ("fr",),
        "pages": (PageRef(file=file, page=1),),
        "lines": tuple(TextLine(text=line, evidence=proof(file, line)) for line in lines),
        "fields": fields,
    }
    return Document(kind=kind, **{**defaults, **own})


def passport(**more: Any) -> Document:
    values = {**NAME, "birth_date": date(2004, 5, 17), "nationality": "MAR", "expiry_date": date(2031, 1, 1)}
    return doc("passport", **{**values, "issue_date": date(2021, 1, 1), "issuing_country": "MAR", **more})


def money(kind: str, amount: str, currency: str = "EUR", period: str = "total", **more: Any) -> Document:
    return doc(kind, amount=Decimal(amount), currency=currency, amount_period=period, **more)


def ambiguous(document: Document, name: str, *values: str | date | Decimal) -> Document:
    """The document with one more field that has several readings."""
    field = Field(
        name=name,
        value=values[0],
        evidence=(proof(document.pages[0].file, "03/04/2026"),),
        certainty=Certainty.AMBIGUOUS,
        alternatives=values[1:],
    )
    return replace(document, fields=(*document.fields, field))


def sworn_translation(
    of: Document | None, content: str | None, *, sworn: bool = True, target: str = "fr", **more: Any
) -> Document:
    source = of.languages[0] if of is not None and of.languages else None
    statement = SwornStatement(sworn=sworn, source_language=source, target_language=target, evidence=())
    values = {"content_kind": content, "translation_of": of.id if of else None, "sworn": statement}
    return doc("sworn_translation", **{**values, **more})


def picture(width: int = 413, height: int = 531, faces: int = 1, **more: Any) -> PictureFacts:
    face = Face(box=Box(0.3, 0.2, 0.7, 0.7), confidence=99)
    values: dict[str, Any] = {"colour": True, "background": 235, "background_spread": 8}
    return PictureFacts(
        box=Box(0.0, 0.0, 1.0, 1.0), width_px=width, height_px=height, faces=(face,) * faces, **{**values, **more}
    )


def file_of(document: Document, **more: Any) -> FileResult:
    values: dict[str, Any] = {
        "name": document.pages[0].file,
        "sha256": document.id * 8,
        "media_type": "application/pdf",
        "pages": 1,
        "findings": (),
    }
    return FileResult(**{**values, **more})


def unreadable(name: str = "scan.pdf", code: str = "corrupt_file") -> FileResult:
    finding = Finding(code=code, severity=Severity.ERROR)
    return FileResult(name=name, sha256="0" * 64, media_type=None, pages=None, findings=(finding,))


def req(id: str, *rules: Rule, accepts: tuple[str, ...] = (), **more: Any) -> Requirement:
    return Requirement(id=id, title=text(id), source="…", accepts=accepts or (id,), rules=rules, **more)


def checklist(*requirements: Requirement, **more: Any) -> Checklist:
    values: dict[str, Any] = {
        "id": "test",
        "title": text("Test"),
        "country": "ESP",
        "source": Source(file="…", title="The text", authority="…", language="fr"),
        "translation": Translation(languages=("fr", "es"), into=("fr", "es"), sworn=True, source="…"),
        "values": {"income": legal_value()},
    }
    return Checklist(requirements=requirements, **{**values, **more})


def legal_value(amount: str = "600", **more: Any) -> LegalValue:
    values: dict[str, Any] = {
        "amount": Decimal(amount),
        "currency": "EUR",
        "period": "month",
        "valid_from": date(2026, 1, 1),
        "valid_until": date(2026, 12, 31),
        "source": "…",
        "verified_on": date(2026, 1, 10),
        "title": text("Income"),
    }
    return LegalValue(**{**values, **more})


def report(
    rules: Checklist,
    *documents: Document,
    facts: Mapping[str, Any] = FACTS,
    files: tuple[FileResult, ...] = (),
    on: date = ON,
) -> Report:
    return judge(documents, files, rules, given(facts), on)


def single(requirement: Requirement, *documents: Document, **more: Any) -> RequirementResult:
    """The result of a checklist that has this requirement only."""
    own = {name: more.pop(name) for name in ("values", "translation", "files_accepted") if name in more}
    if "files_accepted" in own:
        own["files"] = own.pop("files_accepted")
    return report(checklist(requirement, **own), *documents, **more).requirements[0]


def codes(result: RequirementResult | Report) -> list[str]:
    """ "code" or "code.reason" of each finding, with its severity's first letter in front: "E expired".

    Without those that name the documents that were not taken.
    """
    return [
        f"{finding.severity[0].upper()} {finding.code}{'.' + finding.reason if finding.reason else ''}"
        for finding in result.findings
        if finding.code != "unused_document" or not finding.reason
    ]


def values(result: RequirementResult | Report, code: str) -> dict[str, Any]:
    """The values of the first finding with that code."""
    return dict(next(finding.values for finding in result.findings if finding.code == code))
