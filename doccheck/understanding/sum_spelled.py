"""Sums in figures held against the same in words: "EUR 11,904.00 (eleven thousand nine hundred and four euros)"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from doccheck.values import amounts, spelled

_REACH = 170
_SAID = re.compile(  # what says that words of a sum follow
    r"(?<![^\W\d_])(?:(?:in )?worten|in words|en (?:toutes )?lettres|en letras|en palabras|por extenso|"
    r"in lettere|słownie|slownie|прописью|словами|прописом|yalnız|bằng chữ|adică|in litere|say|zegge|soit)"
    r"(?![^\W\d_])",
    re.IGNORECASE,
)
_OF_DAYS = re.compile(r"birth|nascimento|naissance|nacimiento|geb(?:oren|urt)|nascita|regist|dat[aeu]\b", re.IGNORECASE)
_OPENED = re.compile(r"[\s.–—*#=-]*(?:[^\W\d_]{1,9}\.?\s?){0,3}[\s.,:–—*#=-]*[(\[（]")  # a bracket behind a figure
_CLOSED = re.compile(r"[(\[（][^\d()]{0,16}$")  # and before one
_BRACKET_END = re.compile(r"[)\]）]")
_SENTENCE_END = re.compile(r"[.;:!?](?=\s+[^\W\d_a-zß-ÿ])|\n\n")


def contradicted(text: str, readings: Sequence[amounts.AmountReading]) -> frozenset[int]:
    """Which of the amounts of a text, by number, the words beside them say otherwise."""
    if not readings or not spelled.may_hold(text):
        return frozenset()
    told: set[int] = set()
    for at in range(-1, len(readings)):
        start = readings[at].end if at >= 0 else 0
        end = readings[at + 1].start if at + 1 < len(readings) else len(text)
        between = text[start:end]
        if not spelled.may_hold(between):
            continue
        beside = [n for n in (at, at + 1) if 0 <= n < len(readings)]
        for number, words in _words(between, at, len(readings)):
            said = frozenset().union(*map(spelled.values, words.split("/")))  # in two languages
            if said and not any(int(abs(readings[n].amount)) in said for n in beside):
                told.add(number)
    return frozenset(told)


def _words(between: str, at: int, count: int) -> list[tuple[int, str]]:
    """The words between two amounts that are those of the first or the second, with its number."""
    found: list[tuple[int, str]] = []
    opened = _OPENED.match(between[:_REACH]) if at >= 0 else None
    if opened:
        found.append((at, _BRACKET_END.split(between[opened.end() :][:_REACH], maxsplit=1)[0]))
    elif (said := _SAID.search(between)) and not _OF_DAYS.search(between[max(0, said.start() - 40) : said.start()]):
        words = between[said.end() :]
        if at >= 0 and said.start() <= _REACH:
            found.append((at, _BRACKET_END.split(words[:_REACH], maxsplit=1)[0]))
        elif at + 1 < count and len(words) <= _REACH:
            found.append((at + 1, _SENTENCE_END.split(words)[-1]))
    if at + 1 < count and (closed := _CLOSED.search(between)):
        found.append((at + 1, _SENTENCE_END.split(between[max(0, closed.start() - _REACH) : closed.start()])[-1]))
    return found
