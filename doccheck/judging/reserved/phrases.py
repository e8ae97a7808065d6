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
    """What papers of `kinds` say against themselves, and what in the same sentence makes it harmless.

    `about`: of what it has to be said in that sentence, where the words alone could be about anything.
    """

    kinds: frozenset[str]
    says: re.Pattern[str]
    unless: re.Pattern[str] | None = None
    about: re.Pattern[str] | None = None


def phrases(*several: str) -> re.Pattern[str]:
    """One pattern for all of them, as whole words."""
    return lazily(rf"\b(?:{'|'.join(f'(?:{_expression(each)})' for text in several for each in _split(text))})\b")


def family(kinds: frozenset[str], *says: str, unless: str = "", about: str = "") -> Family:
    """A family of phrases; in each text they are parted by commas."""
    return Family(
        kinds=kinds,
        says=phrases(*says),
        unless=phrases(unless) if unless else None,
        about=phrases(about) if about else None,
    )


def found(said: Said, families: tuple[Family, ...]) -> Iterator[Sentence]:
    """The sentences in which the paper says one of the phrases; nothing is read twice where it says none at all."""
    near = [each for each in families if each.says.search(said.folded)]
    for sentence in said.sentences if near else ():
        if any(_says(each, sentence.folded) for each in near):
            yield sentence


def _says(family: Family, folded: str) -> bool:
    if family.says.search(folded) is None or (family.unless and family.unless.search(folded)):
        return False
    return family.about is None or family.about.search(folded) is not None


def _split(text: str) -> list[str]:
    return [part.strip() for part in text.split(",") if part.strip()]


def _expression(phrase: str) -> str:
    return phrase.replace("*", r"\w*").replace(" .. ", _GAP)
