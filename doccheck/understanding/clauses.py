"""The clauses of a folded sentence, as words: what is said around something in its own clause."""

from __future__ import annotations

from collections.abc import Sequence

CLAUSE = ";"  # between two clauses of a folded sentence


def clause_before(before: Sequence[str]) -> Sequence[str]:
    """The words of the clause before something."""
    return before[len(before) - before[::-1].index(CLAUSE) :] if CLAUSE in before else before


def clause_behind(after: Sequence[str]) -> Sequence[str]:
    """The words of the clause behind something."""
    return after[: after.index(CLAUSE)] if CLAUSE in after else after
