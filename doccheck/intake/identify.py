"""What one file is by its content, and the findings that keep it from being read."""

from __future__ import annotations

import hashlib
import os
import re
from dataclasses import replace

from doccheck.engines import filetype, images, mail, office
from doccheck.model import Finding, Severity, SourceFile

ZIP = "application/zip"
PDF = "application/pdf"
CONTAINERS = mail.MEDIA_TYPES | {ZIP}
READABLE = images.MEDIA_TYPES | office.MEDIA_TYPES | {PDF, "text/plain"}


def identify(name: str, content: bytes, media_type: str | None = None) -> SourceFile:
    """The file with its media type and hash; unreadable with `empty_file` or `unsupported_format`.

    `media_type`: where its container says what it is. Containers are taken apart later: they are readable here.
    """
    kind = media_type or filetype.media_type(content)
    file = SourceFile(
        name=printable(name),
        content=content,
        media_type=kind,
        sha256=hashlib.sha256(content).hexdigest(),
        size=len(content),
    )
    if not content:
        return replace(file, findings=(problem("empty_file"),), readable=False)
    if kind == filetype.ENCRYPTED_OFFICE:
        return replace(file, findings=(problem("password_protected"),), readable=False)
    if kind == filetype.DAMAGED_OLE:
        return replace(file, findings=(problem("corrupt_file"),), readable=False)
    if kind not in READABLE | CONTAINERS:
        return replace(file, findings=(problem("unsupported_format", media_type=kind or "?"),), readable=False)
    return file


def with_duplicate(file: SourceFile, seen: dict[str, str]) -> SourceFile:
    """A file whose bytes came before is named and not read again."""
    if not file.readable:
        return file
    first = seen.setdefault(file.sha256, file.name)
    if first == file.name:
        return file
    finding = Finding(code="duplicate_file", severity=Severity.WARNING, values=(("other", first),))
    return replace(file, findings=(*file.findings, finding), readable=False)


def unread(name: str, size: int, finding: Finding) -> SourceFile:
    """A file of which nothing but its name is known."""
    return SourceFile(
        name=printable(name),
        content=b"",
        media_type=None,
        sha256="",
        size=size,
        findings=(finding,),
        readable=False,
    )


def problem(code: str, reason: str = "", **values: str) -> Finding:
    return Finding(code=code, severity=Severity.ERROR, reason=reason, values=tuple(values.items()))


def not_the_facts() -> Finding:
    """Said of a `dossier.toml` whose facts are not those of the dossier: somebody believes that they are."""
    return Finding(code="not_read", severity=Severity.WARNING, reason="facts")


def printable(name: str) -> str:
    """A name whose bytes are not UTF-8 is shown with escapes: it must survive JSON, HTML and a terminal."""
    return name.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")


def natural(name: str) -> list[list[tuple[int, str]]]:
    """Numbers by their value, and "scan" before "scan (1)", which the point of the suffix would turn round."""
    return [
        [(int(part), "") if part.isdecimal() else (0, part.casefold()) for part in re.split(r"(\d+)", half)]
        for half in os.path.splitext(name)
    ]
