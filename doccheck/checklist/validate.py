"""The whole check of a checklist that somebody wrote: what loading cannot tell, but a person would stumble over."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any

from doccheck.checklist.load import load_checklist
from doccheck.checklist.parts import Checklist, Requirement, Timing
from doccheck.checklist.reachable import unreachable
from doccheck.definitions import at
from doccheck.errors import InvalidDefinition, UsageError
from doccheck.model import Texts

_ID = re.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*")


def validated(path: Path) -> Checklist:
    """The checklist in that file. Raises `InvalidDefinition` with every mistake: file, line, key, nearest word."""
    checklist = load_checklist(path)
    found = [
        *_blank(checklist, path),
        *(message for index, need in enumerate(checklist.requirements) for message in _idle(need, index, path)),
        *(message for index, rule in enumerate(checklist.timing) for message in _limitless(rule, index, path)),
        *unreachable(checklist, path),
    ]
    if found:
        raise InvalidDefinition("\n".join(dict.fromkeys(found)))
    return checklist


def starter(id: str) -> str:
    """A commented checklist to begin with. Raises `UsageError` for an id that could not be used."""
    if not _ID.fullmatch(id):
        raise UsageError(f"checklist id {id!r}: use small letters, digits and hyphens, beginning with a letter")
    return Path(__file__).with_name("starter.toml").read_text("utf-8").replace("{id}", id)


def _blank(checklist: Checklist, path: Path) -> Iterator[str]:
    """A text that is empty in one of the languages."""
    for place, text in _texts(checklist, ()):
        for language in (field.name for field in fields(Texts)):
            if not getattr(text, language).strip():
                yield f"{at(path, place)}{'.'.join(map(str, place))}: the text in {language!r} is empty"


def _texts(value: Any, place: tuple[str | int, ...]) -> Iterator[tuple[tuple[str | int, ...], Texts]]:
    if isinstance(value, Texts):
        yield place, value
    elif is_dataclass(value):
        for field in fields(value):
            name = {"requirements": "requirement", "routes": "route", "notices": "notice"}.get(field.name, field.name)
            yield from _texts(getattr(value, field.name), (*place, name))
    elif isinstance(value, tuple):
        for index, part in enumerate(value):
            yield from _texts(part, (*place, index))
    elif isinstance(value, dict):
        for key, part in value.items():
            yield from _texts(part, (*place, key))


def _idle(need: Requirement, index: int, path: Path) -> Iterator[str]:
    """Kinds named twice, rules for kinds that are not accepted, a number of documents that is none."""
    where = f"{at(path, ('requirement', index))}requirement {need.id}"
    accepted = {*need.accepts, *(kind for option in need.options for kind in option.accepts)}
    for kinds in (need.accepts, *(option.accepts for option in need.options)):
        if len(set(kinds)) < len(kinds):
            yield f"{where}: a kind stands twice in `accepts`"
    for rule in need.rules:
        for kind in set(rule.kinds) - accepted:
            yield f"{where}: rule {rule.check} is for {kind!r}, which is not accepted here"
    if need.count < 1:
        yield f"{where}: `count` must be 1 or more"


def _limitless(rule: Timing, index: int, path: Path) -> Iterator[str]:
    """A timing that says neither from when nor until when."""
    limits = [field.name for field in fields(rule) if field.name.startswith(("earliest_", "latest_"))]
    if all(getattr(rule, name) is None for name in limits):
        yield f"{at(path, ('timing', index))}timing {index + 1}: say one of {', '.join(sorted(limits))}"
