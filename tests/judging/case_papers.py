"""What a worked case says of its documents: a `[[document]]` table → `Document`, and the files they came in."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any, ClassVar, Literal

from doccheck.checklist import Checklist
from doccheck.definitions import nearest_word
from doccheck.errors import InvalidDefinition
from doccheck.kinds import all_kinds
from doccheck.model import (
    Certainty,
    Document,
    Evidence,
    Field,
    FileResult,
    Finding,
    Grade,
    PageRef,
    PictureFacts,
    Severity,
    SwornStatement,
    TextLine,
)
from doccheck.values import countries
from tests.judging.builder import picture

STRICT: Any = {"extra": "forbid"}
PDF = "application/pdf"
FIELDS = (
    *("surname", "given_names", "full_name", "birth_date", "nationality", "document_number", "issuing_country"),
    *("issue_date", "expiry_date", "valid_from", "valid_until", "amount", "currency", "amount_period", "institution"),
    *("start_date", "end_date", "hours_per_week", "mrz"),
)
_DECIMALS = ("amount", "hours_per_week")


@dataclass(frozen=True, kw_only=True)
class Picture:
    """What is measured on a photo; what is not said is fine."""

    faces: int = 1
    width: int = 827
    height: int = 1063
    colour: bool = True
    background: int = 235
    spread: int = 5
    looked: bool = True
    __pydantic_config__: ClassVar[Any] = STRICT


@dataclass(frozen=True, kw_only=True)
class Remark:
    """What reading or understanding said of the document."""

    code: str
    severity: Literal["error", "review", "warning", "info"]
    reason: str = ""
    __pydantic_config__: ClassVar[Any] = STRICT


@dataclass(frozen=True, kw_only=True)
class Paper:
    """One `[[document]]`."""

    kind: str
    id: str = ""  # else d1, d2 …
    confidence: float = 0.95
    rival: str | None = None
    look_alike: str | None = None
    content_kind: str | None = None
    languages: tuple[str, ...] | None = None  # None: one the authority reads; of a translation: its target
    issued_in: str | None = None
    legalised: bool | str = False  # a text: the words of the stamp or the apostille
    signed: bool | None = None
    certified_copy: bool = False
    open_ended: bool = False
    pages: int = 1
    grade: Literal["good", "fair", "poor"] = "good"
    file: str = ""  # else <kind>-<id>.pdf; documents in one file follow each other
    media_type: str = PDF
    translation_of: str | None = None
    parallel_to: str | None = None
    sworn: bool | None = None  # None: no translator's statement
    from_: str | None = None
    into: str | None = None
    text: tuple[str, ...] = ()
    pictures: tuple[Picture, ...] = ()
    findings: tuple[Remark, ...] = ()
    fields: dict[str, Any] = field(default_factory=dict)  # a list: several readings, each certain
    unsure: dict[str, Any] = field(default_factory=dict)  # read only probably
    ambiguous: dict[str, Any] = field(default_factory=dict)  # a list: one reading that may be any of these
    __pydantic_config__: ClassVar[Any] = STRICT


def documents(papers: tuple[Paper, ...], checklist: Checklist, path: Path) -> Iterator[Document]:
    """The documents of a case, in its order. Raises `InvalidDefinition` naming the file, the document and the key."""
    ids = [paper.id or f"d{number}" for number, paper in enumerate(papers, 1)]
    taken: dict[str, int] = {}  # pages of each file
    for id, paper in zip(ids, papers, strict=True):
        where = f"{path}: document {id}"
        name = _name(paper, id)
        first = taken.get(name, 0) + 1
        taken[name] = first + paper.pages - 1
        if ids.count(id) > 1:
            raise InvalidDefinition(f"{where}: two documents have this id")
        for key in ("translation_of", "parallel_to"):
            if (other := getattr(paper, key)) is not None and other not in ids:
                raise InvalidDefinition(f"{where}: {key} = {other!r}: no such document{nearest_word(other, ids)}")
        pages = tuple(PageRef(file=name, page=number) for number in range(first, taken[name] + 1))
        yield _document(paper, id, pages, checklist, where)


def _name(paper: Paper, id: str) -> str:
    return paper.file or f"{paper.kind}-{id}.{'pdf' if paper.media_type == PDF else paper.media_type.split('/')[-1]}"


def _document(paper: Paper, id: str, pages: tuple[PageRef, ...], checklist: Checklist, where: str) -> Document:
    for kind in filter(None, (paper.kind, paper.content_kind, paper.rival)):
        if kind not in all_kinds() and kind != "other":
            raise InvalidDefinition(f"{where}: unknown kind {kind!r}{nearest_word(kind, all_kinds())}")
    page = Evidence(file=pages[0].file, page=pages[0].page, box=None, text="")
    return Document(
        id=id,
        kind=paper.kind,
        confidence=paper.confidence,
        rival=paper.rival,
        look_alike=paper.look_alike,
        content_kind=paper.content_kind,
        languages=_languages(paper, checklist),
        pages=pages,
        fields=tuple(_fields(paper, page, where)),
        lines=tuple(TextLine(text=text, evidence=_shown(page, text)) for text in paper.text),
        grade=Grade(paper.grade),
        issuing_country=countries.parse(paper.issued_in) if paper.issued_in else None,
        translation_of=paper.translation_of,
        parallel_to=paper.parallel_to,
        sworn=_statement(paper, where),
        legalised=bool(paper.legalised),
        legalised_by=(_shown(page, "" if paper.legalised is True else paper.legalised),) if paper.legalised else (),
        signed=paper.signed,
        certified_copy=(page,) if paper.certified_copy else (),
        open_ended=(page,) if paper.open_ended else (),
        pictures=tuple(map(_picture, paper.pictures)),
        findings=tuple(
            Finding(code=one.code, severity=Severity(one.severity), reason=one.reason, evidence=(page,))
            for one in paper.findings
        ),
    )


def _languages(paper: Paper, checklist: Checklist) -> tuple[str, ...]:
    if paper.languages is not None:
        return paper.languages
    return ((paper.into,) if paper.into else ()) if _translates(paper) else checklist.translation.languages[:1]


def _translates(paper: Paper) -> bool:
    return paper.kind == "sworn_translation"


def _statement(paper: Paper, where: str) -> SwornStatement | None:
    if not _translates(paper) and (paper.sworn is not None or paper.from_ or paper.into):
        raise InvalidDefinition(f"{where}: sworn, from and into belong to a sworn_translation")
    if paper.sworn is None:
        return None
    return SwornStatement(sworn=paper.sworn, source_language=paper.from_, target_language=paper.into, evidence=())


def _picture(seen: Picture) -> PictureFacts:
    return picture(
        seen.width,
        seen.height,
        seen.faces,
        colour=seen.colour,
        background=seen.background,
        background_spread=seen.spread,
        looked=seen.looked,
    )


def _fields(paper: Paper, page: Evidence, where: str) -> Iterator[Field]:
    tables = ((paper.fields, Certainty.CERTAIN), (paper.unsure, Certainty.PROBABLE))
    for table, certainty in tables:
        for name, value in table.items():
            for reading in _readings(name, value, where):
                yield Field(name=name, value=reading, evidence=(_shown(page, reading),), certainty=certainty)
    for name, value in paper.ambiguous.items():
        first, *others = _readings(name, value, where)
        yield Field(
            name=name,
            value=first,
            evidence=(_shown(page, first),),
            certainty=Certainty.AMBIGUOUS,
            alternatives=tuple(others),
        )


def _shown(page: Evidence, value: object) -> Evidence:
    return Evidence(file=page.file, page=page.page, box=None, text=str(value))


def _readings(name: str, value: Any, where: str) -> list[str | date | Decimal]:
    if name not in FIELDS:
        raise InvalidDefinition(f"{where}: unknown field {name!r}{nearest_word(name, FIELDS)}")
    readings = [_reading(name, part) for part in (value if isinstance(value, list) else [value])]
    for reading in readings:
        if isinstance(reading, date) is not (name.endswith("_date") or name in ("valid_from", "valid_until")):
            raise InvalidDefinition(f"{where}: {name} = {reading!r}: dates, and only dates, as YYYY-MM-DD")
    return readings


def _reading(name: str, value: Any) -> str | date | Decimal:
    if name in _DECIMALS:
        return Decimal(str(value))
    return value if type(value) is date else str(value)


def files(documents: tuple[Document, ...], papers: tuple[Paper, ...]) -> Iterator[FileResult]:
    """The files of the documents, each once, with all its pages."""
    names = [document.pages[0].file for document in documents]
    for name in dict.fromkeys(names):
        inside = [paper for paper, own in zip(papers, names, strict=True) if own == name]
        yield FileResult(
            name=name,
            sha256=hashlib.sha256(name.encode()).hexdigest(),
            media_type=inside[0].media_type,
            pages=sum(paper.pages for paper in inside),
            findings=(),
        )
