"""`Page`s → `Document`s: which pages belong together, what they are, whose, and what they say."""

from __future__ import annotations

from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from doccheck.model import Document, FileReading

if TYPE_CHECKING:
    from doccheck.understanding.before import Before

__all__ = ["documents_of", "load_beforehand"]

_UNDERSTAND = "doccheck.understanding.understand"


def documents_of(readings: Sequence[FileReading], before: Before | None = None) -> tuple[Document, ...]:
    """What `understand` gives; it is loaded now: a dossier that was understood before does without it."""
    documents: tuple[Document, ...] = import_module(_UNDERSTAND).understand(readings, before)
    return documents


def load_beforehand(folder: Path | None = None) -> None:
    """Load what `documents_of` needs, while something else is being waited for.

    `folder`: where tables that take long to make are kept for the next process.
    """
    import_module(_UNDERSTAND).load_tables(folder)
