"""What the set is made of: dossiers, their papers, how they are handed in, and variants with one paper exchanged."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from samples.labelled.model import Document

USED, UNSEEN = "used", "unseen"
SETS = (USED, UNSEEN)
FIELD, FREE = "field", "free"
WORDS = (FIELD, FREE)  # a fault in a date, a sum, a name …; a fault that a sentence says


@dataclass(frozen=True, kw_only=True, slots=True)
class Paper:
    """A document and what is true of it. `page`: the HTML file that is printed; None where `document` is drawn."""

    document: Document
    page: Path | None = None
    amount_also: tuple[tuple[str, str], ...] = ()  # other true ways to say its sum: (amount, month year or total)


@dataclass(frozen=True, kw_only=True, slots=True)
class Upload:
    """A file as it is handed in. `papers`: their ids, in the order in which they lie in it."""

    name: str
    capture: str  # digital, flatbed or phone
    papers: tuple[str, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class Variant:
    """The dossier with the paper `by` instead of `replaces`. `expected`: honest statuses of the requirement."""

    id: str
    fault: str
    words: str  # one of WORDS
    requirement: str
    replaces: str
    by: str
    expected: tuple[str, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class Dossier:
    """A dossier that is complete and in order. `facts`: the text of its dossier.toml."""

    id: str
    which: str  # one of SETS
    facts: str
    checklist: str
    papers: Mapping[str, Paper]
    uploads: tuple[Upload, ...]
    expected: Mapping[str, str]  # every requirement of the checklist: its status
    variants: tuple[Variant, ...]

    def name(self, variant: Variant | None) -> str:
        """What the dossier is called, or a variant of it: unique over both sets."""
        return f"{self.id}_{variant.id}" if variant else self.id


@dataclass(frozen=True, kw_only=True, slots=True)
class Drawn:
    """Where the files are. `papers`: paper → its PDF, of all but portraits; `folders`: dossier or variant → folder."""

    papers: Mapping[str, Path]
    folders: Mapping[str, Path]
