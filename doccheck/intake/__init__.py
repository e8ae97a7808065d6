"""Paths → `SourceFile`s: which files there are, what they are by content, and which of them cannot be read and why."""

from doccheck.intake.collect import Collected, collect, find_facts

__all__ = ["Collected", "collect", "find_facts"]
