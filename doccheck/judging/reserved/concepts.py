"""Statements by what they say, in any order of words: a thing ("cover", "Anspruch") and what has become of it ("ruht").

Words are written as `fold` leaves a text, "word*" for all that begin so. A statement is one where a word for the thing
and one for what has become of it stand in one clause, near each other, neither denied nor only possible.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

from doccheck.judging.reserved.lazily import lazily
from doccheck.judging.reserved.said import Said, Sentence
from doccheck.judging.words import fold

# A clause ends where what follows has a subject of its own.
_CLAUSE = lazily(
    r"[;:()–—]|, (?=(?:und|aber|jedoch|sondern|and|but|however|et|mais|toutefois|y|pero|sin embargo|e|ma|mas)\b)"
)
_NUMBERED, _NUMBER = lazily(r"\bno(?= \w*\d)"), "nr"  # "nº 7741" denies nothing
_DENIED = frozenset(
    (
        *("nicht", "kein", "keine", "keinen", "keinem", "keiner", "keinerlei", "nie", "niemals", "weder", "ohne"),
        "cannot",
        *("not", "no", "never", "neither", "nor", "without", "non", "pas", "point", "jamais", "aucun", "aucune", "ni"),
        *("sans", "sin", "ningun", "ninguna", "ninguno", "nunca", "jamas", "tampoco", "nao", "sem", "nem", "senza"),
        *("nessun", "nessuna"),
    )
)
_POSSIBLE = frozenset(
    (
        *("wenn", "falls", "sofern", "sobald", "ob", "kann", "konnen", "konnten", "darf", "durfen", "soll", "muss"),
        *("mussen", "ware", "waren", "fall", "if", "unless", "whether", "may", "might", "can", "could", "would"),
        *("should", "must", "shall", "event", "case", "si", "lorsque", "peut", "peuvent", "pourra", "pourrait"),
        *("pourront", "doit", "doivent", "devra", "serait", "seraient", "cas", "puede", "pueden", "podra", "podran"),
        *("podria", "cuando", "caso", "debe", "deben", "debera", "seria", "salvo", "puo", "possono", "potra", "deve"),
        *("quando", "pode", "podem", "podera"),
    )
)
_DENIAL_REACH, _POSSIBLE_REACH = 3, 12  # words before what is said


@dataclass(frozen=True)
class Words:
    """Words, their beginnings and ends: "ruht suspend* *schutz"."""

    text: str

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        stems = (re.escape(word).replace(r"\*", r"\w*") for word in fold_list(self.text))
        return lazily(rf"\b(?:{'|'.join(stems)})\b")

    def among(self, text: str) -> frozenset[str]:
        """The words of the folded text that may be one of these: no other word of it is."""
        return frozenset(" ".join(self.pattern.findall(text)).split())


def fold_list(text: str) -> list[str]:
    """The words, each folded, with its stars."""
    return ["*" * word.startswith("*") + fold(word.strip("*")) + "*" * word.endswith("*") for word in text.split()]


@dataclass(frozen=True, kw_only=True)
class Together:
    """Things said together, in any order: a word of each group within so many words, and none that makes it harmless.

    What is denied and what is not is the same to it: the denial is a group of its own where it matters.
    """

    groups: tuple[Words, ...]
    unless: Words | None = None
    span: int = 14  # words

    def is_in(self, sentence: Sentence) -> bool:
        """Whether one of the parts between semicolons says it; a label and its value are one part."""
        return any(map(self._is_said, _parts(sentence.text)))

    def may_be_in(self, text: str) -> bool:
        """Whether the folded text of a document has a word of each group at all."""
        return all(group.pattern.search(text) for group in self.groups)

    def _is_said(self, words: Sequence[str]) -> bool:
        found: list[set[int]] = []
        for group in self.groups:
            found.append({at for at, word in enumerate(words) if group.pattern.fullmatch(word)})
            if not found[-1]:
                return False
        if self.unless and any(map(self.unless.pattern.fullmatch, words)):
            return False
        return any(
            all(any(first <= at <= first + self.span for at in places) for places in found)
            for first in set().union(*found)
        )


@lru_cache(maxsize=4096)
def _parts(text: str) -> tuple[tuple[str, ...], ...]:
    """The folded words between the semicolons of a sentence."""
    return tuple(tuple(_NUMBERED.sub(_NUMBER, fold(part)).split()) for part in text.split(";"))


@lru_cache(maxsize=4096)
def _clauses(text: str) -> tuple[tuple[str, ...], ...]:
    """The folded words of each clause of a sentence, which many statements are looked for in."""
    return tuple(tuple(_NUMBERED.sub(_NUMBER, fold(clause)).split()) for clause in _CLAUSE.split(text))


@dataclass(frozen=True, kw_only=True)
class Statement:
    """Something said of a thing. `near`: words at most between the two; `unless`: words that make it harmless;
    `about`: words of which one stands beside the two."""

    thing: Words
    state: Words
    near: int = 9
    unless: Words | None = None
    about: Words | None = None
    denied: bool = False  # what is said is itself a denial ("nicht versichert", "not covered"): it must be denied
    possible: bool = False  # also what may be counts: "the place may be given to others"

    def is_in(self, sentence: Sentence) -> bool:
        """Whether the sentence says it, in one of its clauses."""
        return any(map(self.is_said, _clauses(sentence.text)))

    def may_be_in(self, text: str) -> bool:
        """Whether the folded text of a document has a word for the thing and one for what has become of it at all."""
        words = f"{text} {_NUMBER}"
        return bool(self.thing.pattern.search(words) and self.state.pattern.search(words))

    def is_said(self, words: Sequence[str]) -> bool:
        """Whether the folded words of a clause say it."""
        things = [at for at, word in enumerate(words) if self.thing.pattern.fullmatch(word)]
        states = [at for at, word in enumerate(words) if things and self.state.pattern.fullmatch(word)]
        if not states or (self.unless and any(map(self.unless.pattern.fullmatch, words))):
            return False
        if self.about and not any(map(self.about.pattern.fullmatch, words)):
            return False
        return any(
            0 < abs(state - thing) <= self.near and self._holds(words, thing, state)
            for state in states
            for thing in things
        )

    def _holds(self, words: Sequence[str], thing: int, state: int) -> bool:
        around = {*words[max(0, state - _DENIAL_REACH) : state], *words[state + 1 : state + 2]}
        around |= {*words[max(0, thing - 1) : thing]}
        if self.denied is around.isdisjoint(_DENIED):
            return False
        first = min(thing, state)
        return self.possible or _POSSIBLE.isdisjoint(words[max(0, first - _POSSIBLE_REACH) : max(thing, state) + 2])


def stated(said: Said, statements: Sequence[Statement]) -> Iterator[Sentence]:
    """The sentences, and the rows of tables, in which one of the statements is made."""
    text = said.folded
    near = [
        (one, one.thing.among(words), one.state.among(words))
        for one in statements
        if one.thing.pattern.search(text) and one.state.pattern.search(text)
        for words in (f"{text} {_NUMBER}",)
    ]
    if near:
        yield from (each for each in said.sentences if _is_stated(near, each))
        yield from (row.sentence for row in said.rows if _is_stated(near, row.sentence))


def _is_stated(statements: Sequence[tuple[Statement, frozenset[str], frozenset[str]]], sentence: Sentence) -> bool:
    """Whether the sentence makes one of the statements, each with what the paper has for its thing and its state."""
    return any(
        not things.isdisjoint(words) and not states.isdisjoint(words) and one.is_said(words)
        for words in _clauses(sentence.text)
        for one, things, states in statements
    )
