"""Sentences by which a paper that looks genuine says that it does not count: it was withdrawn, has ended, waits.

They are said of nearly every kind of paper, mostly in one line of small print, and all other words of the paper stay
those of a genuine one. Where one stands, a person must look. `undoing.tsv` holds them by what they say, language and
the groups of kinds they are said of; "*" stands for the rest of a word, "…" for a few words between.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from doccheck.kinds import all_kinds
from doccheck.understanding.affirming import is_condition, is_of_now, is_open, is_taken_back
from doccheck.understanding.fold import fold
from doccheck.understanding.gapped import GAP, each_sentence

FILE = Path(__file__).with_name("undoing.tsv")
_EVERY = "any"  # the group of those that are said of all kinds
_ANCHOR = 4  # letters by which the words are found that begin like one
_WIDEST = 8  # words between two parts

Part = tuple[tuple[str, bool], ...]  # words, and whether others may begin so


@dataclass(frozen=True, kw_only=True, slots=True)
class Undoing:
    """An expression, and of what it is said."""

    says: str  # "withdrawn", "ended", "unpaid" …
    groups: frozenset[str]
    parts: tuple[Part, ...]
    place: int  # of the longest word: its part …
    word: int  # … and its place in that

    def stands_at(self, words: Sequence[str], at: int) -> tuple[int, int] | None:
        """Where it begins and ends, if `words[at]` is its longest word."""
        begin = at - self.word
        if begin < 0 or not _is_there(self.parts[self.place], words, begin):
            return None
        first, end = begin, begin + len(self.parts[self.place])
        for part in reversed(self.parts[: self.place]):
            places = range(first - len(part), max(-1, first - len(part) - _WIDEST - 1), -1)
            found = next((place for place in places if _is_there(part, words, place)), None)
            if found is None:
                return None
            first = found
        for part in self.parts[self.place + 1 :]:
            found = next((place for place in range(end, end + _WIDEST + 1) if _is_there(part, words, place)), None)
            if found is None:
                return None
            end = found + len(part)
        return first, end


def undoings_in(text: str, kind: str) -> Iterator[Undoing]:
    """Those that `text` says of a paper of `kind`, neither denied nor as a condition nor of what was."""
    if not any(map(_found_by, set(fold(text).split()))):
        return
    group = all_kinds()[kind].group
    for sentence in each_sentence(text):
        words = sentence.split()
        for at, word in enumerate(words):
            for each in _found_by(word):
                if each.groups.isdisjoint((group, _EVERY)) or not (found := each.stands_at(words, at)):
                    continue
                if _is_so(words[: found[0]], words[found[1] :]):
                    yield each


def _is_so(before: Sequence[str], after: Sequence[str]) -> bool:
    """Whether the words of a sentence around an expression leave it said of now."""
    return is_open(before) and is_of_now(before) and not is_condition(before) and not is_taken_back(before, after)


def _found_by(word: str) -> Sequence[Undoing]:
    """The expressions whose longest word is this, or begins like it."""
    return (*_tables()[0].get(word, ()), *_tables()[1].get(word[:_ANCHOR], ()))


def _is_there(part: Part, words: Sequence[str], at: int) -> bool:
    if at < 0 or at + len(part) > len(words):
        return False
    return all(
        words[at + n].startswith(word) if begins else words[at + n] == word for n, (word, begins) in enumerate(part)
    )


@cache
def _tables() -> tuple[dict[str, list[Undoing]], dict[str, list[Undoing]]]:
    """By their longest word, and by its first letters where it stands for words that begin so."""
    whole: dict[str, list[Undoing]] = {}
    beginnings: dict[str, list[Undoing]] = {}
    for row in FILE.read_text("utf-8").splitlines():
        says, _, groups, expression = row.split("\t")
        parts = tuple(_part(part) for part in expression.split(GAP))
        _, place, word = max((len(each[0]), m, n) for m, part in enumerate(parts) for n, each in enumerate(part))
        undoing = Undoing(says=says, groups=frozenset(groups.split(",")), parts=parts, place=place, word=word)
        anchor, begins = parts[place][word]
        if begins:
            beginnings.setdefault(anchor[:_ANCHOR], []).append(undoing)
        else:
            whole.setdefault(anchor, []).append(undoing)
    return whole, beginnings


def _part(text: str) -> Part:
    return tuple((word.removesuffix("*"), word.endswith("*")) for word in text.split())


def load() -> None:
    """Read them, which is otherwise done when they are first looked for."""
    _tables()
