"""One comparison of an answer with the truth, and where it was made."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class Outcome(StrEnum):
    """How an answer compares with the truth."""

    RIGHT = "right"
    ACCEPTABLE = "acceptable"  # another answer that is honest too
    UNSURE = "unsure"  # the right kind, below the threshold
    DOUBTFUL = "doubtful"  # wrong, and said to be doubtful
    PARTIAL = "partial"  # some of it: words of a name, one of two languages
    ABSENT = "absent"  # nothing was said
    ROLE = "role"  # the right value, said to be something else
    OTHER = "other"  # another answer that harms nobody: not recognised, `review` for `ok`
    WRONG = "wrong"  # wrong, and said to be certain
    FALSE_OK = "false_ok"  # `ok` where it must not be; a look-alike that counts; `complete` that is not
    CRASH = "crash"  # an exception


FINE = frozenset({Outcome.RIGHT, Outcome.ACCEPTABLE})


@dataclass(frozen=True, kw_only=True, slots=True)
class Check:
    """`what` was compared, e.g. "kind" or "field:issue_date". `expected` and `got` are for the reader."""

    what: str
    outcome: Outcome
    expected: str = ""
    got: str = ""
    note: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Entry:
    """A check and the document or dossier it was made on. `capture` is "dossier" inside one."""

    which: str  # "tuned" or "locked"
    capture: str
    id: str
    check: Check


def entries(which: str, capture: str, id: str, checks: Iterable[Check]) -> list[Entry]:
    return [Entry(which=which, capture=capture, id=id, check=check) for check in checks]
