"""The phrases of all kinds, folded, and ready to be looked for together."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from doccheck.kinds import Kind, all_kinds
from doccheck.understanding.fold import Phrases, fold


@dataclass(frozen=True, kw_only=True, slots=True)
class KindPhrases:
    """A kind's phrases, folded."""

    titles: tuple[str, ...]
    strong: tuple[str, ...]
    cues: tuple[str, ...]
    against: tuple[str, ...]


@cache
def phrases_of_kinds() -> dict[str, KindPhrases]:
    """The phrases by the id of their kind."""

    def folded(table: dict[str, tuple[str, ...]]) -> tuple[str, ...]:
        return tuple(dict.fromkeys(fold(phrase) for phrases in table.values() for phrase in phrases))

    def of(kind: Kind) -> KindPhrases:
        return KindPhrases(
            titles=folded(kind.titles),
            strong=folded(kind.strong),
            cues=folded(kind.cues),
            against=folded(kind.against),
        )

    return {id: of(kind) for id, kind in all_kinds().items()}


@cache
def title_phrases() -> Phrases:
    """The titles of all kinds."""
    return Phrases(phrase for phrases in phrases_of_kinds().values() for phrase in phrases.titles)


@cache
def body_phrases() -> Phrases:
    """What all kinds look for in the text of a page."""
    kinds = phrases_of_kinds().values()
    return Phrases(phrase for kind in kinds for part in (kind.strong, kind.cues, kind.against) for phrase in part)


@cache
def strong_phrases() -> Phrases:
    """What only such a document says, of all kinds."""
    return Phrases(phrase for kind in phrases_of_kinds().values() for phrase in kind.strong)


@cache
def titled_kinds() -> dict[str, tuple[tuple[int, str], ...]]:
    """The kinds that have a title, by the title, each with its place in the order of all titles."""
    found: dict[str, list[tuple[int, str]]] = {}
    pairs = [(kind, phrase) for kind, phrases in phrases_of_kinds().items() for phrase in phrases.titles]
    for number, (kind, phrase) in enumerate(pairs):
        found.setdefault(phrase, []).append((number, kind))
    return {phrase: tuple(kinds) for phrase, kinds in found.items()}


def load_phrases() -> None:
    """Read and fold them all, which is otherwise done when they are first looked for."""
    titled_kinds()
    title_phrases()
    body_phrases()
