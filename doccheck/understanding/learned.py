"""What a text is about by all its words, learned from many texts of every kind: a second opinion beside the phrases.

Titles and phrases know how known issuers write. An issuer that nobody knows uses other sentences, but mostly words that
papers of that kind have and others lack. One linear model over these says for which kind the words speak, another
whether they speak of something that is so, or of an offer, a request, a refusal, an end, a specimen.
`scripts/learn` makes both; no text of anybody is in them, only weights of words.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from doccheck.kinds import all_kinds
from doccheck.understanding.linear import keys_of, model, shares
from doccheck.understanding.word_features import features

KINDS, AFFIRMS = "kinds", "affirms"  # the names of the models
_FEWEST, _ENOUGH = 12, 120  # features a text must share with what was learned from to say something, to say it plainly
_SAID = 5  # kinds that are named


@dataclass(frozen=True, kw_only=True, slots=True)
class Opinion:
    """What the words of a text say."""

    kinds: tuple[tuple[str, float], ...]  # the likeliest first, with their probabilities
    found: tuple[str, ...]  # the features of the text

    def affirms(self, kind: str) -> float:
        """0..1: how likely the text says that something of that kind is so."""
        sums = model(AFFIRMS).sums(keys_of(affirming_features(self.found, kind)), 1, _ENOUGH)
        return 1 / (1 + math.exp(-float(sums[0]))) if sums is not None else 0.5


def opinion(text: str) -> Opinion | None:
    """The opinion on a text; None where it has too few known words."""
    found = tuple(features(text))
    kinds = model(KINDS)
    sums = kinds.sums(keys_of(found), _FEWEST, _ENOUGH)
    if sums is None:
        return None
    ranked = sorted(zip(kinds.classes, shares(sums).tolist(), strict=True), key=lambda pair: -pair[1])
    return Opinion(kinds=tuple(ranked[:_SAID]), found=found)


def affirming_features(found: Sequence[str], kind: str) -> Iterator[str]:
    """The features, and the single words once more with the group of the kind: a bank opens what a school closes."""
    yield from found
    group = _groups()[kind]
    yield from (f"{group}|{feature}" for feature in found if " " not in feature and "+" not in feature)


@cache
def _groups() -> dict[str, str]:
    return {id: kind.group for id, kind in all_kinds().items()}


def load() -> None:
    """Read them, which is otherwise done when they are first asked."""
    model(KINDS), model(AFFIRMS)
    _groups()
