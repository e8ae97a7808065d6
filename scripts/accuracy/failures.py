"""Each answer that is not the right one, for whoever tunes. Never called for a set that is locked."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from scripts.accuracy.checks import FINE, Check, Entry, Outcome

# What is worst stands first.
_ORDER = (Outcome.FALSE_OK, Outcome.CRASH, Outcome.WRONG, Outcome.ROLE)
_WHATS = ("requirement", "verdict", "look_alike", "kind", "content_kind", "cut", "joined", "kept", "order", "whole")


def failures(entries: Iterable[Entry]) -> Iterator[str]:
    """Lines: a heading for each thing that was compared, and under it document, captures, expected and got."""
    grouped: dict[str, dict[tuple[str, Check], list[str]]] = {}
    for entry in entries:
        if entry.check.outcome not in FINE:
            rows = grouped.setdefault(entry.check.what, {})
            rows.setdefault((entry.id, entry.check), []).append(entry.capture)
    for what in sorted(grouped, key=_place):
        rows = grouped[what]
        yield f"-- {what}: {sum(map(len, rows.values()))}"
        for (id, check), captures in sorted(rows.items(), key=lambda row: (_rank(row[0][1].outcome), row[0][0])):
            yield f"  {_line(id, check, captures)}"


def _line(id: str, check: Check, captures: list[str]) -> str:
    note = f" [{check.note}]" if check.note else ""
    where = ", ".join(captures)
    return f"{check.outcome}: {id} ({where}): expected {_short(check.expected)}, got {_short(check.got)}{note}"


def _short(text: str) -> str:
    return " ⏎ ".join(text.splitlines()) or "nothing"


def _rank(outcome: Outcome) -> int:
    return _ORDER.index(outcome) if outcome in _ORDER else len(_ORDER)


def _place(what: str) -> tuple[int, str]:
    return (_WHATS.index(what) if what in _WHATS else len(_WHATS), what)
