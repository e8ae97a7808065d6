"""What the staff decided: the `[[decision]]` tables of a `dossier.toml` → `Decision`s.

    # dossier.toml
    [[decision]]
    requirement = "passport"          # an id of the checklist
    status = "ok"                     # ok, problem, missing, review or not_applicable
    by = "M. Roux"
    reason = "The whole passport was seen at the counter."
    on = 2026-07-03
    document = "9f86d081884c"         # sha256 of the file it was about, or of several: ["…", "…"]
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import Any, cast

from doccheck.definitions import at, nearest_word, read_toml
from doccheck.errors import InvalidDefinition
from doccheck.facts import FactsFile
from doccheck.model import Decision, Status

KEYS = ("requirement", "status", "by", "reason", "on", "document")
_OPTIONAL = ("document",)
_STATUSES = tuple(status.value for status in Status)
# Twelve hex digits, 48 bits: by chance no two files of a dossier share them.
_HASH = re.compile(r"[0-9a-f]{12,64}")
_EXPECTED = {
    "requirement": "give the id of a requirement in quotation marks",
    "status": f"one of {', '.join(_STATUSES)}",
    "by": "say who decided",
    "reason": "say why",
    "on": "give the day of the decision as YYYY-MM-DD",
    "document": "give the sha256 of the file it is about (at least its first 12 hex digits), or a list of them",
}


def read_decisions(file: Path | FactsFile) -> tuple[Decision, ...]:
    """The decisions in a `dossier.toml`, in its order; none where it holds none.

    Raises `InvalidDefinition` with all mistakes, one a line, naming file, line, key and the nearest right word.
    """
    path, content = (file.path, file.content) if isinstance(file, FactsFile) else (file, None)
    tables = read_toml(path, content).get("decision", [])
    if not isinstance(tables, list) or not all(isinstance(table, dict) for table in tables):
        raise InvalidDefinition(f"{at(path, ('decision',))}decision: write each one as a table under [[decision]]")
    mistakes = [mistake for index, table in enumerate(tables) for mistake in _mistakes(table, index, path)]
    if mistakes:
        raise InvalidDefinition("\n".join(mistakes))
    packed = content is not None
    return tuple(_decision(table, at(path, ("decision", n, "requirement")), packed) for n, table in enumerate(tables))


def must_be_asked_for(decisions: Iterable[Decision], requirements: Collection[str]) -> None:
    """Raises `InvalidDefinition` where a decision is about something that is not one of the `requirements`."""
    unknown = (decision for decision in decisions if decision.requirement not in requirements)
    mistakes = [
        f"{decision.where}decision.requirement: the checklist has no requirement {decision.requirement!r}"
        f"{nearest_word(decision.requirement, requirements)}"
        for decision in unknown
    ]
    if mistakes:
        raise InvalidDefinition("\n".join(mistakes))


def _mistakes(table: dict[str, Any], index: int, path: Path) -> Iterator[str]:
    for key in table:
        if key not in KEYS:
            yield f"{at(path, ('decision', index, key))}decision.{key}: unknown key{nearest_word(key, KEYS)}"
    for key in KEYS:
        where = f"{at(path, ('decision', index, key))}decision.{key}"
        if key not in table:
            if key not in _OPTIONAL:
                yield f"{where} is missing: {_EXPECTED[key]}"
        elif not _is_right(key, table[key]):
            yield f"{where} = {_quoted(table[key])}: {_EXPECTED[key]}{_nearest(key, table[key])}"


def _is_right(key: str, value: Any) -> bool:
    if key == "on":
        return _as_date(value) is not None
    if key == "document":
        return all(isinstance(part, str) and _HASH.fullmatch(_digits(part)) for part in _parts(value))
    if key == "status":
        return isinstance(value, str) and value in _STATUSES
    return isinstance(value, str) and bool(value.strip())


def _nearest(key: str, value: Any) -> str:
    return nearest_word(value, _STATUSES) if key == "status" and isinstance(value, str) else ""


def _quoted(value: Any) -> str:
    return value.isoformat() if isinstance(value, date) else repr(value)


def _decision(table: dict[str, Any], where: str, packed: bool) -> Decision:
    return Decision(
        requirement=table["requirement"],
        status=Status(table["status"]),
        by=table["by"].strip(),
        reason=table["reason"].strip(),
        on=cast(date, _as_date(table["on"])),  # `_mistakes` has looked
        documents=tuple(dict.fromkeys(_digits(part) for part in _parts(table.get("document", [])))),
        packed=packed,
        where=where,
    )


def _parts(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def _digits(text: str) -> str:
    return text.strip().lower()


def _as_date(value: Any) -> date | None:
    """A day as TOML writes it, or in quotation marks; a time of day is none."""
    if isinstance(value, str) and re.fullmatch(r"\d{4}-\d{2}-\d{2}", value, re.ASCII):
        try:
            return date.fromisoformat(value)
        except ValueError:
            return None
    return value if type(value) is date else None
