"""Rows of a table of marks: a course, the mark it was passed or failed with, its credits.

A transcript says no sentence; that somebody was marked, its rows show. What a course takes has no marks in its rows.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from doccheck.model import Page
from doccheck.understanding.fold import fold
from doccheck.understanding.required_marks import rows

_COURSE = re.compile(r"[^\W\d_]{5,}")
# "1,7", "14.50", "12/20": a mark of the scales to 5, 6, 10 and 20.
_MARK = re.compile(r"(?<![\d.,/:])(?:1?\d|20)[.,]\d{1,2}(?:/(?:6|10|20))?(?![\d.,/%])|(?<![\d/])(?:1?\d|20)/20(?!\d)")
_CREDITS = re.compile(r"(?<![\d.,/:-])(?:[1-9]|[12]\d|30)(?![\d.,/:%-])")
_MONEY = re.compile(r"[€$£]|\b(?:eur|usd|chf|gbp|euros?|kwh|ttc|prix|preis|price|precio)\b")
_ENOUGH = 4  # rows


def has_marks(pages: Sequence[Page]) -> bool:
    """Whether some rows tell what somebody was marked with."""
    return sum(_is_marked(" ".join(line.text for line in row)) for page in pages for row in rows(page.lines)) >= _ENOUGH


def _is_marked(row: str) -> bool:
    mark = _MARK.search(row)
    if mark is None or not _COURSE.search(row) or _MONEY.search(fold(row)) or "€" in row:
        return False
    return _CREDITS.search(f"{row[: mark.start()]} {row[mark.end() :]}") is not None
