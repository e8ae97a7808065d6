"""A page together with what it speaks for, and a group of such pages that is a document."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from doccheck.model import Page
from doccheck.understanding.classify import PageKinds


@dataclass(frozen=True, kw_only=True, slots=True)
class SeenPage:
    """A page, what it speaks for, and why it stands where it does among the pages of a document."""

    page: Page
    kinds: PageKinds
    sworn: bool  # bears a translator's statement
    why: str = ""  # one of `model.PAGE_REASONS`; empty: nothing to explain

    @property
    def blank(self) -> bool:
        return any(finding.code == "blank_page" for finding in self.page.findings)


Group = tuple[SeenPage, ...]


def kind_of(group: Sequence[SeenPage]) -> str:
    """The kind the pages speak for together; the first page counts twice."""
    totals: dict[str, float] = {}
    for index, seen in enumerate(group):
        for kind, score in seen.kinds.scores:
            totals[kind] = totals.get(kind, 0.0) + score * (2 if index == 0 else 1)
    return max(totals, key=lambda kind: (totals[kind], kind), default="other")
