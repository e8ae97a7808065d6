"""Rules no document can settle: told to the reader, or left to a person."""

from __future__ import annotations

from collections.abc import Iterator

from doccheck.checklist import Manual, Reminder
from doccheck.judging.findings import INFO, REVIEW
from doccheck.model import Finding


def reminder(rule: Reminder) -> Iterator[Finding]:
    """Changes no status."""
    yield Finding(code="reminder", severity=INFO, values=(("text", rule.text),))


def manual(rule: Manual) -> Iterator[Finding]:
    """What this version does not evaluate is never ok."""
    yield Finding(code="not_evaluated", severity=REVIEW, values=(("says", rule.text),))
