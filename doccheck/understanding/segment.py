"""Which pages belong together: a file is cut into its documents, and parts of one document are joined."""

from __future__ import annotations

from collections.abc import Sequence

from doccheck.understanding.cut import documents_of
from doccheck.understanding.join import joined
from doccheck.understanding.page_numbers import in_order
from doccheck.understanding.seen import Group, SeenPage


def segment(files: Sequence[Sequence[SeenPage]]) -> tuple[Group, ...]:
    """The pages of each file, in order → the documents they make up. Each page says why it stands where it does."""
    return joined([group for pages in files for group in documents_of(in_order(pages))])
