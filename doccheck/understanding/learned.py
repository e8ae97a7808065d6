"""What a text is about by all its words, learned from many texts of every kind: a second opinion beside the phrases.

Titles and phrases know how known issuers write. An issuer that nobody knows uses other sentences, but mostly words that
papers of that kind have and others lack. Linear models over these, over where they stand and over the groups of letters
in them say together for which kind a text speaks; others, over words and where they stand, say whether it speaks of
something that is so, or of an offer, a request, a refusal, an end, a specimen.
`scripts/learn` makes them; no text of anybody is in them, only weights of words.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from doccheck.kinds import all_kinds
from doccheck.understanding.letter_groups import letter_groups
from doccheck.understanding.line_features import line_features
from doccheck.understanding.linear import keys_of, model, shares
from doccheck.understanding.weighing import weighing
from doccheck.understanding.word_features import features

KINDS, LINES, LETTERS = "kinds", "kinds_lines", "kinds_letters"  # the models that add up to what it is about
AFFIRMS, AFFIRMS_LINES = "affirms", "affirms_lines"  # those that add up to whether it is so
_FEWEST, ENOUGH = 12, 120  # features a text must share with what was learned from to say something, to say it plainly
_LONGEST, _FRONT = 280, 200  # words of the longest text that was learned from; of nearly all of them


@dataclass(frozen=True, kw_only=True, slots=True)
class Opinion:
    """What the words of a text say."""

    kinds: tuple[tuple[str, float], ...]  # the likeliest first, with their probabilities
    found: tuple[str, ...]  # the features of the text …
    keys: frozenset[int]  # … and their keys
    lines: frozenset[int]  # the keys of where they stand
    brevity: float  # 0 for a text with enough known features to say something plainly, to 1 for one with none

    def affirms(self, kind: str) -> float:
        """0..1: how likely the text says that something of that kind is so."""
        return _affirmed(self.found, self.keys, self.lines, self.brevity, kind)


def opinion(text: str) -> Opinion | None:
    """The opinion on a text, one line of the page a line; None where it has too few known words."""
    whole = text.replace("\n", " ")  # so it was folded when phrases were looked for
    found = tuple(features(whole))
    words, keys = model(KINDS), keys_of(found)
    known = words.known(keys)
    sums = words.sums_of(known, _FEWEST)
    if sums is None:
        return None
    lines = keys_of(line_features(text))
    for more in (model(LINES).sums(lines), model(LETTERS).sums(letter_groups(whole))):
        if more is not None:
            sums += more
    ranked = sorted(zip(words.classes, shares(sums).tolist(), strict=True), key=lambda pair: -pair[1])
    return Opinion(kinds=tuple(ranked), found=found, keys=keys, lines=lines, brevity=brevity(len(known)))


def affirms_in_front(text: str, kind: str) -> float:
    """The same of the front of a long text; 0 of one that has none."""
    front = front_of(text)
    if front is None:
        return 0.0
    found = tuple(features(front.replace("\n", " ")))
    keys = keys_of(found)
    return _affirmed(found, keys, keys_of(line_features(front)), brevity(len(model(KINDS).known(keys))), kind)


def _affirmed(
    found: Sequence[str], keys: frozenset[int], lines: frozenset[int], brevity: float, kind: str
) -> float:
    sums = model(AFFIRMS).sums(keys | keys_of(_with_group(found, kind)), 1, ENOUGH)
    if sums is None:
        return 0.5
    placed = model(AFFIRMS_LINES).sums(lines)
    value = float(sums[0]) + (0.0 if placed is None else float(placed[0]) * (1 - brevity))
    return 1 / (1 + math.exp(-value))


def front_of(text: str) -> str | None:
    """The lines on top of a text that is longer than any that was learned from; None of a shorter one.

    What a paper is for stands at its front. The terms, cautions and cases behind it say nothing of whether it is so,
    and in a long paper most words are theirs.
    """
    if len(text.split()) <= _LONGEST:
        return None
    front: list[str] = []
    words = 0
    for line in text.split("\n"):
        words += len(line.split())
        if front and words > _FRONT:
            break
        front.append(line)
    return "\n".join(front)


def brevity(known: int) -> float:
    """Of a text with so many known features."""
    return 1 - min(1.0, known / ENOUGH)


def affirming_features(found: Sequence[str], kind: str) -> Iterator[str]:
    """The features, and the single words once more with the group of the kind: a bank opens what a school closes."""
    yield from found
    yield from _with_group(found, kind)


def _with_group(found: Sequence[str], kind: str) -> Iterator[str]:
    group = _groups()[kind]
    return (f"{group}|{feature}" for feature in dict.fromkeys(found) if " " not in feature and "+" not in feature)


@cache
def _groups() -> dict[str, str]:
    return {id: kind.group for id, kind in all_kinds().items()}


def load() -> None:
    """Read them, which is otherwise done when they are first asked."""
    for name in (KINDS, LINES, LETTERS, AFFIRMS, AFFIRMS_LINES):
        model(name)
    weighing()
    _groups()
