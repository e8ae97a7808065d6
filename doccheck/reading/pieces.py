"""What was understood of single files and documents, kept beside the readings it was understood from."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from doccheck.model import Document, PageRef
from doccheck.reading.cache import ReadingCache
from doccheck.reading.cache_key import understood_key


class KeptPieces:
    """The pieces of one dossier in `cache`: looks at the pages of a file, and single documents.

    `keys`: of every file whose reading is in the cache, by its name. Nothing is kept of others: what failed to be read
    this time may be read the next.
    """

    def __init__(self, cache: ReadingCache, keys: Mapping[str, str]) -> None:
        self._cache = cache
        self._keys = keys

    def looks(self, file: str) -> Any:
        """What was kept as the looks at the pages of `file`, or None."""
        key = self._keys.get(file)
        return self._cache.get_values(understood_key("looks", [key])) if key else None

    def keep_looks(self, file: str, looks: tuple[Any, ...]) -> None:
        if key := self._keys.get(file):
            self._cache.put_values(understood_key("looks", [key]), looks)

    def document(self, pages: tuple[PageRef, ...]) -> Document | None:
        """The document kept as what `pages` make up, or None."""
        key = self._document_key(pages)
        found = self._cache.get_documents(key) if key else None
        return found[0] if found else None

    def keep_document(self, document: Document) -> None:
        if key := self._document_key(document.pages):
            self._cache.put_documents(key, (document,))

    def _document_key(self, pages: tuple[PageRef, ...]) -> str | None:
        if any(page.file not in self._keys for page in pages):
            return None
        return understood_key("document", [(page.file, self._keys[page.file], page.page, page.why) for page in pages])
