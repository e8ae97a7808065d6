"""What the caller wants of reading."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True, slots=True)
class ReadingOptions:
    """What the caller wants besides the words."""

    pictures: bool = False  # a JPEG of every page, for the HTML report
