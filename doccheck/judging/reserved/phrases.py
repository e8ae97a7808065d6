"""Families of phrases by which a paper of some kinds takes back what it is for, and how they are looked for.

A phrase is written as `fold` leaves a text: small letters without accents or punctuation. ".." stands for up to six
words, "word*" for every word that begins so, and the rest is a regular expression.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from doccheck.judging.reserved.lazily import lazily
from doccheck.judging.reserved.said import Said, Sentence

_GAP = r" (?:\w+ ){0,6}?"


@dataclass(frozen=True, kw_only=True, slots=True)
class Family:
    """What papers of `kinds` say against themselves, and what in the same sentence makes it harmless."""

    kinds: frozenset[str]
    says: re.Pattern[str]
    unless: re.Pattern[str] | None = None


def phrases(*several: str) -> re.Pattern[str]:
    """One pattern for all of them, as whole words."""
    return lazily(rf"\b(?:{'|'.join(f'(?:{_expression(each)})' for text in several for each in _split(text))})\b")


def family(kinds: frozenset[str], *says: str, unless: str = "") -> Family:
    """A family of phrases; in each text they are parted by commas."""
    return Family(kinds=kinds, says=phrases(*says), unless=phrases(unless) if unless else None)


def found(said: Said, families: tuple[Family, ...]) -> Iterator[Sentence]:
    """The sentences in which the paper says one of the phrases; nothing is read twice where it says none at all."""
    near = [each for each in families if each.says.search(said.folded)]
    for sentence in said.sentences if near else ():
        if any(_says(each, sentence.folded) for each in near):
            yield sentence


def _says(family: Family, folded: str) -> bool:
    return family.says.search(folded) is not None and not (family.unless and family.unless.search(folded))


def _split(text: str) -> list[str]:
    return [part.strip() for part in text.split(",") if part.strip()]


def _expression(phrase: str) -> str:
    return phrase.replace("*", r"\w*").replace(" .. ", _GAP)
