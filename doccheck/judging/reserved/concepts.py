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
_NUMBERED = lazily(r"\bno(?= \w*\d)")  # "nº 7741" denies nothing
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
        return any(self._is_said(_NUMBERED.sub("nr", fold(part)).split()) for part in sentence.text.split(";"))

    def may_be_in(self, text: str) -> bool:
        """Whether the folded text of a document has a word of each group at all."""
        return all(group.pattern.search(text) for group in self.groups)

    def _is_said(self, words: Sequence[str]) -> bool:
        if self.unless and any(map(self.unless.pattern.fullmatch, words)):
            return False
        found = [{at for at, word in enumerate(words) if group.pattern.fullmatch(word)} for group in self.groups]
        return all(found) and any(
            all(any(first <= at <= first + self.span for at in places) for places in found)
            for first in set().union(*found)
        )


@lru_cache(maxsize=4096)
def _clauses(text: str) -> tuple[tuple[str, ...], ...]:
    """The folded words of each clause of a sentence, which many statements are looked for in."""
    return tuple(tuple(_NUMBERED.sub("nr", fold(clause)).split()) for clause in _CLAUSE.split(text))


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
        return any(map(self._is_said, _clauses(sentence.text)))

    def _is_said(self, words: Sequence[str]) -> bool:
        if self.unless and any(map(self.unless.pattern.fullmatch, words)):
            return False
        if self.about and not any(map(self.about.pattern.fullmatch, words)):
            return False
        things = [at for at, word in enumerate(words) if self.thing.pattern.fullmatch(word)]
        states = [at for at, word in enumerate(words) if things and self.state.pattern.fullmatch(word)]
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
    near = [one for one in statements if one.thing.pattern.search(text) and one.state.pattern.search(text)]
    if near:
        yield from (each for each in said.sentences if any(one.is_in(each) for one in near))
        yield from (row.sentence for row in said.rows if any(one.is_in(row.sentence) for one in near))
