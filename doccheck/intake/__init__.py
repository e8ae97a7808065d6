"""Paths → `SourceFile`s: which files there are, what they are by content, and which of them cannot be read and why."""

from doccheck.intake.collect import Collected, collect

__all__ = ["Collected", "collect"]
