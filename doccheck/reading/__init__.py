"""`SourceFile` → upright `Page`s with words. Each page decides for itself between its text layer and OCR.

What reads is loaded when it is first used (PEP 562): a dossier that was read before needs only the cache.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from doccheck.reading.options import ReadingOptions
    from doccheck.reading.read import (
        OpenedFile,
        PageReading,
        assembled,
        open_file,
        read_file,
        read_pages,
        unread,
    )

__all__ = [
    "OpenedFile",
    "PageReading",
    "ReadingOptions",
    "assembled",
    "open_file",
    "read_file",
    "read_pages",
    "unread",
]

_WHERE = {"ReadingOptions": "doccheck.reading.options"}
_READ = "doccheck.reading.read"


def __getattr__(name: str) -> object:
    if name not in __all__:
        raise AttributeError(f"module 'doccheck.reading' has no attribute {name!r}")
    return getattr(import_module(_WHERE.get(name, _READ)), name)
