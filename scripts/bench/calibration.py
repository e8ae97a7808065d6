"""Pages for choosing thresholds: other documents, other prints and other seeds than the bench's.

    for page in pages():            # 8 documents × 19 captures
        engine.read(page.picture.content)

A threshold is chosen on these; the bench then says how good it is.
"""

from __future__ import annotations

from collections.abc import Iterator

from scripts.bench.pages import BenchPage
from scripts.bench.pages import pages as _pages


def pages(captures: tuple[str, ...] = (), limit: int | None = None) -> Iterator[BenchPage]:
    """The calibration pages; `captures` empty: all of them, `limit`: so many documents of each."""
    return _pages("calibration", captures, limit)
