"""Readings made on the spot, and a comparison that overlooks nothing."""

from __future__ import annotations

import dataclasses
from dataclasses import replace
from enum import Enum
from typing import Any

from doccheck.model import (
    Box,
    FileReading,
    Finding,
    Grade,
    InkGrid,
    Line,
    Page,
    Severity,
    TextOrigin,
    Word,
)

KEY = "0" * 64
OTHER_KEY = "f" * 64
JPEG = b"\xff\xd8\xff\xe0" + bytes(range(256)) * 20


def finding(code: str, reason: str = "", **values: Any) -> Finding:
    return Finding(code=code, severity=Severity.ERROR, reason=reason, values=tuple(values.items()))


def page(number: int = 1, **changes: Any) -> Page:
    words = (
        Word(text="Straße\ud800", box=Box(0.1, 1 / 3, 0.2, 0.4), confidence=0.91),
        Word(text="n° 8", box=Box(0.2, 1 / 3, 0.3, 0.4)),
    )
    whole = Page(
        file="a.pdf",
        number=number,
        width=595.276,
        height=841.89,
        origin=TextOrigin.OCR,
        lines=(Line(words=words, block=1), Line(words=words[:1], block=2)),
        grade=Grade.FAIR,
        rotation=90,
        mrz_lines=(Line(words=words[1:], block=0),),
        ink=InkGrid(columns=2, rows=2, cells=b"\x00\xff\x01\x02"),
        picture=JPEG,
    )
    return replace(whole, **changes)


def reading(*pages: Page, findings: tuple[Finding, ...] = ()) -> FileReading:
    return FileReading(file="a.pdf", pages=pages or (page(), page(2, ink=None)), page_count=2, findings=findings)


def exact(value: Any) -> Any:
    """The value with all its types, so that 1, 1.0, True and -0.0 differ and NaN is NaN."""
    if dataclasses.is_dataclass(value):
        inner: Any = [exact(getattr(value, field.name)) for field in dataclasses.fields(value)]
    elif isinstance(value, tuple):
        inner = [exact(each) for each in value]
    elif isinstance(value, Enum):
        inner = value.name
    else:
        inner = repr(value)
    return (type(value).__name__, inner)
