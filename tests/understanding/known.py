"""Many papers at once: which of them are what they are, and how many of them surely."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from doccheck import settings
from doccheck.model import Document

# Why lists of very brief papers are not there yet.
BRIEF = "of new papers of a few lines that a known phrase is in while all words rather deny it, half only resembled"
_UNSURE = 0.07  # of the papers, at most: where phrases and all words do not agree, that is said


def check_known(papers: Iterable[tuple[str, str, Document]]) -> None:
    """Every paper (name, kind, what was understood) has its kind and is no look-alike, and hardly one is unsure."""
    found = list(papers)
    check_kinds(found)
    check_sure(found)


def check_kinds(found: Iterable[tuple[str, str, Document]]) -> None:
    """Every paper has its kind and is no look-alike."""
    wrong = [(name, kind, d.kind, d.confidence, d.look_alike) for name, kind, d in found if _is_wrong(kind, d)]
    assert not wrong, wrong


def check_sure(found: Sequence[tuple[str, str, Document]]) -> None:
    """Hardly a paper is unsure."""
    unsure = [(name, kind, d.rival) for name, kind, d in found if d.confidence < settings.KIND_SURE]
    assert len(unsure) <= _UNSURE * len(found), unsure


def _is_wrong(kind: str, document: Document) -> bool:
    return (document.kind, document.look_alike) != (kind, None)
