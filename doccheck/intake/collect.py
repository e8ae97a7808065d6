"""Walk the folders, take every file once, in natural order, and say of each what it is."""

from __future__ import annotations

import hashlib
import os
import re
import stat
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from doccheck import settings
from doccheck.engines import filetype, images
from doccheck.errors import InputNotFound
from doccheck.facts import FILE_NAME
from doccheck.model import Finding, Severity, SourceFile

READABLE = images.MEDIA_TYPES | {"application/pdf"}


@dataclass(frozen=True, kw_only=True, slots=True)
class Collected:
    """What stands in the folders and files that were named."""

    files: tuple[SourceFile, ...]
    facts_file: Path | None  # the dossier.toml at the root of the only folder named


def collect(paths: Iterable[str | Path]) -> Collected:
    """Every file under `paths` (folders and files), each with its name relative to its folder.

    Nothing is opened for writing. Raises `InputNotFound` for a path that does not exist.
    """
    roots = [Path(path) for path in paths]
    for root in roots:
        _must_open(root)
    folders = [root for root in roots if root.is_dir()]
    facts = folders[0] / FILE_NAME if len(folders) == 1 else None
    files: list[SourceFile] = []
    seen: dict[str, str] = {}
    for root in roots:
        prefix = f"{root.name}/" if len(folders) > 1 and root.is_dir() else ""
        for path in _walk(root):
            name = _free(prefix + (str(path.relative_to(root)) if root.is_dir() else path.name), path, files)
            if len(files) >= settings.MAX_FILES:
                files.append(_unread(name, 0, _problem("too_large", limit=f"{settings.MAX_FILES} files")))
                continue
            files.append(_with_duplicate(_source_file(path, root, name), seen))
    return Collected(files=tuple(files), facts_file=facts if facts and facts.is_file() else None)


def _must_open(root: Path) -> None:
    """A folder that was named and may not be opened is no empty dossier."""
    try:
        if not root.exists():
            raise InputNotFound(f"no such file or folder: {_printable(str(root))}")
        if root.is_dir():
            os.scandir(root).close()
    except OSError as error:
        raise InputNotFound(f"cannot open {_printable(str(root))}: {error.strerror or error}") from error


def _free(name: str, path: Path, files: list[SourceFile]) -> str:
    """Two files named from different folders may have the same name: the second is called by its whole path."""
    shown = _printable(name)
    if all(file.name != shown for file in files):
        return name
    return f"{path.parent.name}/{path.name} ({len(files) + 1})"


def _walk(root: Path) -> Iterator[Path]:
    """The files under `root` in natural order (page 2 before page 10), without those that systems leave behind."""
    if not root.is_dir():
        yield root
        return
    for entry in sorted(os.scandir(root), key=lambda e: _natural(e.name)):
        path = root / entry.name
        if entry.name in settings.IGNORED_NAMES or entry.name.startswith(settings.IGNORED_PREFIXES):
            continue
        if entry.is_dir(follow_symlinks=False):
            if entry.name not in settings.IGNORED_FOLDERS:
                yield from _walk_below(path)
        elif entry.name != FILE_NAME:
            yield path


def _walk_below(folder: Path) -> Iterator[Path]:
    try:
        yield from _walk(folder)
    except OSError:
        yield folder  # becomes `not_read.permission`: a folder nobody may open is not silently left out


def _natural(name: str) -> list[list[tuple[int, str]]]:
    """Numbers by their value, and "scan" before "scan (1)", which the point of the suffix would turn round."""
    return [
        [(int(part), "") if part.isdecimal() else (0, part.casefold()) for part in re.split(r"(\d+)", half)]
        for half in os.path.splitext(name)
    ]


def _source_file(path: Path, root: Path, name: str) -> SourceFile:
    try:
        status = path.lstat()
        if stat.S_ISLNK(status.st_mode):
            base = (root if root.is_dir() else root.parent).resolve()
            target = Path(os.path.realpath(path))  # Path.resolve raises at links that lead to one another
            if not target.is_relative_to(base) or not target.is_file():
                return _unread(name, 0, _problem("not_read", "link"))
            status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            return _unread(name, 0, _problem("not_read", "permission"))
        if not stat.S_ISREG(status.st_mode):
            return _unread(name, 0, _problem("not_read", "special"))
        if status.st_size > settings.MAX_FILE_BYTES:
            limit = f"{settings.MAX_FILE_BYTES // 1024**2} MB"
            return _unread(name, status.st_size, _problem("too_large", limit=limit))
        content = path.read_bytes()
    except PermissionError:
        return _unread(name, 0, _problem("not_read", "permission"))
    except OSError:  # it went away, or its disk fails: nothing is known about what is in it
        return _unread(name, 0, _problem("not_read"))
    return identify(name, content)


def identify(name: str, content: bytes) -> SourceFile:
    """The file with its media type and hash; unreadable with `empty_file` or `unsupported_format`."""
    kind = filetype.media_type(content)
    file = SourceFile(
        name=_printable(name),
        content=content,
        media_type=kind,
        sha256=hashlib.sha256(content).hexdigest(),
        size=len(content),
    )
    if not content:
        return replace(file, findings=(_problem("empty_file"),), readable=False)
    if kind not in READABLE:
        finding = _problem("unsupported_format", media_type=kind or "?")
        return replace(file, findings=(finding,), readable=False)
    return file


def _with_duplicate(file: SourceFile, seen: dict[str, str]) -> SourceFile:
    """A file whose bytes came before is named and not read again."""
    if not file.readable:
        return file
    first = seen.setdefault(file.sha256, file.name)
    if first == file.name:
        return file
    finding = Finding(code="duplicate_file", severity=Severity.WARNING, values=(("other", first),))
    return replace(file, findings=(*file.findings, finding), readable=False)


def _unread(name: str, size: int, finding: Finding) -> SourceFile:
    return SourceFile(
        name=_printable(name),
        content=b"",
        media_type=None,
        sha256="",
        size=size,
        findings=(finding,),
        readable=False,
    )


def _problem(code: str, reason: str = "", **values: str) -> Finding:
    return Finding(code=code, severity=Severity.ERROR, reason=reason, values=tuple(values.items()))


def _printable(name: str) -> str:
    """A name whose bytes are not UTF-8 is shown with escapes: it must survive JSON, HTML and a terminal."""
    return name.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")
