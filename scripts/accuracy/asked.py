"""What is to be measured."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from scripts.accuracy.truth import CAPTURES, SETS

PARTS = ("documents", "dossiers")


@dataclass(frozen=True, kw_only=True, slots=True)
class Asked:
    """`only`: ids of documents and dossiers; empty: all. `captures` are those of documents by themselves."""

    sets: Collection[str] = SETS
    captures: Collection[str] = CAPTURES
    parts: Collection[str] = PARTS
    only: Collection[str] = ()

    @property
    def everything(self) -> bool:
        """Whether the sets that were asked for are measured whole."""
        return not self.only and set(self.captures) == set(CAPTURES) and set(self.parts) == set(PARTS)

    def has(self, which: str, id: str) -> bool:
        """Whether a document or dossier is among those to be measured, as far as set and id go."""
        return which in self.sets and (not self.only or id in self.only)
