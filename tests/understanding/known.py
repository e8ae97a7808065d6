"""Many papers at once: which of them are what they are, and how many of them surely."""

from __future__ import annotations

from collections.abc import Iterable

from doccheck import settings
from doccheck.model import Document

UNSURE = 0.07  # of the papers, at most: where phrases and all words do not agree, that is said
# Of papers of one to three lines. Of new ones that a known phrase is in while all their words rather deny it, as many only
# resemble the thing as are it: that they are doubted is meant.
UNSURE_IF_BRIEF = 0.15


def check_known(papers: Iterable[tuple[str, str, Document]], unsure_share: float = UNSURE) -> None:
    """Every paper (name, kind, what was understood) has its kind and is no look-alike, and hardly one is unsure."""
    found = list(papers)
    wrong = [(name, kind, d.kind, d.confidence, d.look_alike) for name, kind, d in found if _is_wrong(kind, d)]
    assert not wrong, wrong
    unsure = [(name, kind, d.rival) for name, kind, d in found if d.confidence < settings.KIND_SURE]
    assert len(unsure) <= unsure_share * len(found), unsure


def _is_wrong(kind: str, document: Document) -> bool:
    return (document.kind, document.look_alike) != (kind, None)
