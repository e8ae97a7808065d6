"""The words of the letter and of the to-do list: `texts/letter.*.toml` → `LetterWords`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, ClassVar

from doccheck.definitions import read_toml, shape
from doccheck.model import LANGUAGES
from doccheck.reporting.wording import FOLDER, filled


@dataclass(frozen=True, kw_only=True)
class LetterWords:
    """All of one language. `message` and `action`: what the letter says otherwise than the report."""

    todo: dict[str, str]  # steps that several findings share
    photo: dict[str, str]  # code → what a photo should be
    short: dict[str, str]  # errand or "errand.way" → what to do, in a few words
    lead: dict[str, str]
    letter: dict[str, str]
    message: dict[str, str]
    action: dict[str, str]
    question: dict[str, str]  # fact → the question, put to the applicant
    __pydantic_config__: ClassVar[Any] = {"extra": "forbid"}

    def say(self, key: str, **values: str) -> str:
        """The text `key` of [letter] or [todo] with its fields filled."""
        template = self.letter[key] if key in self.letter else self.todo[key]
        return filled(template, lambda name, _: values.get(name, ""))

    def in_short(self, errand: str, way: str, detail: str) -> str:
        template = self.short.get(f"{errand}.{way}", self.short.get(errand, ""))
        return filled(template, lambda name, _: detail if name == "detail" else "")


def worded_as(table: Mapping[str, str], key: str) -> str | None:
    """What the table has for a finding's key: its own words, else those of the longest beginning "…*", else None."""
    if key in table:
        return table[key]
    beginnings = [name for name in table if name.endswith("*") and key.startswith(name[:-1])]
    return table[max(beginnings, key=len)] if beginnings else None


@cache
def letter_words(language: str) -> LetterWords:
    """The words of `language`; ValueError for a language the report is not written in."""
    if language not in LANGUAGES:
        raise ValueError(f"the letter is written in {', '.join(LANGUAGES)}, not in {language!r}")
    path = FOLDER / f"letter.{language}.toml"
    return shape(LetterWords, read_toml(path), path=path)
