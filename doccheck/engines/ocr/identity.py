"""Which Tesseract is installed here, told without starting it: a reading made with another one is another reading."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from doccheck.engines.ocr.readers import installed_packs


@cache
def tesseract_identity() -> str:
    """The command and its language data by size and time of change; empty where there is no Tesseract.

    Starting it to ask takes longer than the whole check of a dossier that was read before. It is asked only where its
    data lie in none of the usual places.
    """
    command = shutil.which("tesseract")
    if command is None:
        return ""
    program = Path(command).resolve()
    packs = [_stamp(path) for folder in _folders(program) for path in sorted(folder.rglob("*.traineddata"))]
    return "\n".join([_stamp(program), *(packs or sorted(installed_packs()))])


def _folders(program: Path) -> Iterator[Path]:
    """Where distributions keep Tesseract's language data; several of one program are all looked through."""
    if chosen := os.environ.get("TESSDATA_PREFIX"):
        yield Path(chosen)
    share = program.parent.parent / "share"
    yield share / "tessdata"
    yield from sorted(share.glob("tesseract*/**/tessdata"))
    yield program.parent / "tessdata"  # Windows


def _stamp(path: Path) -> str:
    try:
        status = path.stat()
    except OSError:  # removed at this moment
        return f"{path} ?"
    return f"{path} {status.st_size} {status.st_mtime_ns}"
