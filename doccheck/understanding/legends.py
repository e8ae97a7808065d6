"""Legends of a table: what its abbreviations stand for. They name what may be said, and say nothing of anybody."""

from __future__ import annotations

import re

_PARTS = re.compile(r"\s[·•|–—]\s|[;,|]\s")
# "BE bestanden", "NB = nicht bestanden", "(F) failed", "AB: absent".
_EXPLAINED = re.compile(
    r"^\W{0,2}(?:[Ll]égende|[Ll]egend|[Ll]egende|[Kk]ey|[Ll]eyenda)?\W{0,3}\(?[A-ZÀ-Þ*]{1,4}\)?\s*[:=–-]?\s+[^\W\d_]{2,}"
)
_FEWEST = 3  # parts of a line, nearly all of which explain an abbreviation


def without_legends(text: str) -> str:
    """The lines of `text` but for those."""
    return "\n".join(line for line in text.split("\n") if not _is_legend(line))


def _is_legend(line: str) -> bool:
    parts = [part.strip() for part in _PARTS.split(line) if part.strip()]
    explained = sum(_EXPLAINED.match(part) is not None for part in parts)
    return explained >= _FEWEST and explained >= len(parts) - 1
