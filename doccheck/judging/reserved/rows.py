"""Rows of tables that say something else than papers of the kind say: a label and what may not stand beside it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from itertools import chain

from doccheck.judging.reserved.lazily import lazily
from doccheck.judging.reserved.said import Row, Said, Sentence
from doccheck.judging.words import fold
from doccheck.values import amounts

# What denies the words that follow, within some words: "no queda ningún importe pendiente".
_DENIED = lazily(
    r"\b(?:nicht|kein\w*|nichts|ohne|weder|noch nie|nie|not|no|non|none|nil|nothing|never|neither|nor|without|"
    r"free|pas|ne|"
    r"aucun\w*|sans|ni|neant|libres?|sin|ningun\w*|nada|nunca|frei|nessun\w*|senza|nao|sem|"
    r"nenhum\w*)(?: \w+){0,5} $"
)
_DENIED_BEHIND = lazily(
    r"^(?: \w+)? (?:nein|no|non|none|nil|keine?|neant|aucune?|ninguno|ninguna|nicht|pas|nessuno|nao|0|0 00)\b"
)
_NONE = lazily(
    r"(?:(?:(?:liegen?|besteh\w*|sind|are|ne|n|no) (?:nicht|not|existe\w*|hay|consta\w*|presente\w*)|nicht|"
    r"not)\b|(?:es )?(?:bestehen |liegen )?kein\w*|nichts|nein|none|nil|no|non|neant|aucun\w*|ningun\w*|sin|"
    r"libres?|"
    r"frei|0|0 00|"
    r"nessun\w*|nenhum\w*|n a|entfallt|unbelastet|nao)\b|$"
)


def value_is(said: Said, label: re.Pattern[str], value: re.Pattern[str]) -> Iterator[Row]:
    """The rows with such a label whose value says one of the words, and does not deny it."""
    if label.search(said.folded):
        yield from (row for row in said.rows if label.fullmatch(fold(row.label)) and says(fold(row.value), value))


def value_given(said: Said, label: re.Pattern[str]) -> Iterator[Row]:
    """The rows with such a label whose value is not "none"."""
    if label.search(said.folded):
        yield from (row for row in said.rows if label.fullmatch(fold(row.label)) and not is_none(fold(row.value)))


def is_none(value: str) -> bool:
    """Whether a value says that there is none."""
    return _NONE.match(value) is not None


def sum_of(row: Row) -> Decimal:
    """The largest sum of a row; 0: none."""
    return max((found.amount for found in amounts.find(row.value)), default=Decimal(0))


def says(folded: str, words: re.Pattern[str]) -> bool:
    """Whether a text says one of the words, not denied before or behind."""
    return any(
        not _DENIED.search(folded[: one.start()]) and not _DENIED_BEHIND.match(folded[one.end() :])
        for one in words.finditer(folded)
    )


def clauses(said: Said) -> Iterator[tuple[Sentence, str]]:
    """All sentences and rows with what they say."""
    for one in chain(said.sentences, (row.sentence for row in said.rows)):
        yield one, one.folded
