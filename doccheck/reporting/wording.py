"""The words of the report: `texts/*.toml` → `Wording`, and filling their fields."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, ClassVar

from doccheck.definitions import read_toml, shape
from doccheck.model import LANGUAGES

FOLDER = Path(__file__).parent / "texts"
MISSING = "–"  # what stands for a value that is not there

_FIELD = re.compile(r"\{(\w+)\}(\.?)")
_OPTIONAL = re.compile(r"\[([^\]]*)\]")


@dataclass(frozen=True, kw_only=True)
class FactWords:
    name: str
    question: str
    __pydantic_config__: ClassVar[Any] = {"extra": "forbid"}


@dataclass(frozen=True, kw_only=True)
class Wording:
    """All words of one language. `message` and `action` are keyed by code or "code.reason"."""

    message: dict[str, str]
    action: dict[str, str]
    status: dict[str, str]
    verdict: dict[str, str]
    why: dict[str, str]
    severity: dict[str, str]
    origin: dict[str, str]
    grade: dict[str, str]
    field: dict[str, str]
    fact: dict[str, FactWords]
    calendar: dict[str, str]  # keyed by `model.CalendarEntry.what`, or "what.reason"
    page_reason: dict[str, str]  # keyed by `model.PAGE_REASONS`
    choice: dict[str, str]
    ui: dict[str, str]
    __pydantic_config__: ClassVar[Any] = {"extra": "forbid"}

    def say(self, key: str, **values: str) -> str:
        """The text `key` of [ui] with its fields filled."""
        return filled(self.ui[key], lambda name, _: values.get(name, ""))


@cache
def wording(language: str) -> Wording:
    """The words of `language`; ValueError for a language the report is not written in."""
    if language not in LANGUAGES:
        raise ValueError(f"the report is written in {', '.join(LANGUAGES)}, not in {language!r}")
    path = FOLDER / f"{language}.toml"
    return shape(Wording, read_toml(path), path=path)


def fields_of(template: str) -> frozenset[str]:
    """The names of the fields of a text."""
    return frozenset(name for name, _ in _FIELD.findall(template))


def filled(template: str, text_of: Callable[[str, bool], str]) -> str:
    """`template` with {name} replaced by `text_of(name, at_start)`; an empty text counts as missing.

    A part in [square brackets] is left out when a value in it is missing; elsewhere a dash stands for it. Values are
    put in as they are: braces and brackets in them mean nothing. A value that ends a sentence brings no second full
    stop.
    """
    written = []
    end = 0
    for part in _OPTIONAL.finditer(template):
        written.append(_replaced(template[end : part.start()], text_of, at_start=end == 0))
        if all(text_of(name, False) for name in fields_of(part[1])):
            written.append(_replaced(part[1], text_of, at_start=False))
        end = part.end()
    written.append(_replaced(template[end:], text_of, at_start=end == 0))
    return "".join(written).strip()


def _replaced(template: str, text_of: Callable[[str, bool], str], *, at_start: bool) -> str:
    def value(match: re.Match[str]) -> str:
        text = text_of(match[1], at_start and match.start() == 0) or MISSING
        return text if text.rstrip().endswith((".", "!", "?", "…")) else text + match[2]

    return _FIELD.sub(value, template)
