"""What was understood of the same pages before, so that a file more in a dossier costs that file alone."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Protocol

from doccheck.model import Document, Page, PageRef
from doccheck.understanding import classify
from doccheck.understanding.classify import PageKinds
from doccheck.understanding.seen import Group, SeenPage

# Of one page: the scores of kinds, the kind titled and whether in large print, the kinds affirmed, whether it bears
# zones, whether it is sworn.
Look = tuple[tuple[tuple[str, float], ...], str | None, bool, tuple[str, ...], bool, bool]


class Before(Protocol):
    """Keeps, for as long as it likes, what was found in pages; of other pages, or by other code, it has nothing."""

    def looks(self, file: str) -> tuple[Look, ...] | None:
        """What each page of the file was found to speak for."""

    def keep_looks(self, file: str, looks: tuple[Look, ...]) -> None: ...

    def document(self, pages: tuple[PageRef, ...]) -> Document | None:
        """The document these pages were found to make up, before it was paired with others."""

    def keep_document(self, document: Document) -> None: ...


def look_at(seen: SeenPage) -> Look:
    """What is kept of a page that was looked at."""
    kinds = seen.kinds
    return kinds.scores, kinds.titled, kinds.large, kinds.affirmed, bool(kinds.zones), seen.sworn


def looked_at(page: Page, look: Look) -> SeenPage:
    """The page as it was seen before. Its zones are read again: they are short, and few pages bear any."""
    scores, titled, large, affirmed, zoned, sworn = look
    zones = classify.zones_of(page) if zoned else ()
    kinds = PageKinds(scores=scores, titled=titled, large=large, zones=zones, affirmed=affirmed)
    return SeenPage(page=page, kinds=kinds, sworn=sworn)


def shared_pages(files: Sequence[Sequence[SeenPage]]) -> frozenset[tuple[str, int]]:
    """File and number of the pages that hold several cards: such a page's number does not tell which is meant."""
    counts = Counter((seen.page.file, seen.page.number) for pages in files for seen in pages)
    return frozenset(place for place, count in counts.items() if count > 1)


def refs_of(group: Group) -> tuple[PageRef, ...]:
    """The pages of a document, each with the reason why it stands there."""
    return tuple(PageRef(file=seen.page.file, page=seen.page.number, why=seen.why) for seen in group)
