"""What phrases and all words say of a document, weighed with each other and turned into probabilities.

The weights are learned (`scripts/learn`) from papers of issuers that neither the phrases nor the words had been made
for: the words of each were told by what was learned from the others. Each kind has an offset of its own, so that what
is called 80 % sure is right in four of five papers of that kind: "birth certificate" stands on many papers that are
none, an application form is hardly ever taken for one.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from operator import mul
from pathlib import Path
from types import MappingProxyType

from doccheck.understanding.linear import FOLDER

FILE = "weighing.npz"
KIND_SIGNALS = ("share", "phrases", "brief_score", "words", "words_ahead", "words_far_ahead", "brief_words")
AFFIRMING_SIGNALS = ("words", "phrase", "usual", "titled", "phrases", "usual_titled")
_BRIEF_SCORES = 20.0  # phrases that say more than this in a few lines say no more
_RARE, _OFTEN = 0.004, 0.05  # probabilities from which what all words together say weighs more, and less again
_LEAST, _LEAST_SHARE = 1e-5, 1e-9

Told = Mapping[str, float]


def kind_signals(kind: str, scores: Told, words: Told, brevity: float) -> tuple[float, ...]:
    """What speaks for a kind, as `KIND_SIGNALS`.

    `scores`: what its phrases have together; `words`: probabilities; `brevity`: 0..1, of the text.
    """
    return _kind_signals(scores.get(kind, 0.0), words.get(kind, 0.0), sum(scores.values()) or 1.0, brevity)


def _kind_signals(score: float, told: float, whole: float, brevity: float) -> tuple[float, ...]:
    """The same of a kind with that score, of `whole` for all kinds, and that probability."""
    said = math.log(max(told, _LEAST_SHARE))
    return (
        score / whole,
        math.log1p(score),
        min(score, _BRIEF_SCORES) * brevity,
        said,
        math.log(max(1.0, told / _RARE)),
        math.log(max(1.0, told / _OFTEN)),
        said * brevity,
    )


def affirming_signals(*, words: float, by_phrase: bool, usual: bool, titled: bool, phrases: int) -> tuple[float, ...]:
    """What speaks for it that something is so, as `AFFIRMING_SIGNALS`.

    `words`: 0..1, by all words; `by_phrase`: one that only such a paper has stands there; `usual`: papers with the
    title of the kind mostly are of it; `titled`: its title stands there; `phrases`: kinds whose phrases stand there.
    """
    odds = math.log(max(words, _LEAST) / max(1 - words, _LEAST))
    return odds, float(by_phrase), float(usual), float(titled), float(phrases), float(usual and titled)


@dataclass(frozen=True, kw_only=True, slots=True)
class Weighing:
    """The weights of the signals, and the offset of each kind for both questions."""

    kind: tuple[float, ...]
    affirming: tuple[float, ...]
    offsets: Mapping[str, tuple[float, float]]

    def kinds(
        self, scores: Told, words: Told, brevity: float, more: Told = MappingProxyType({})
    ) -> tuple[tuple[str, float], ...]:
        """The probability of each of the kinds that are named anywhere, and of `other`; the likeliest first.

        `more`: odds (their logarithm) of kinds for what the texts that were learned from do not show.
        """
        named = {*scores, *words, "other"}
        whole = sum(scores.values()) or 1.0
        sums = {
            kind: _sum(self.kind, _kind_signals(scores.get(kind, 0.0), words.get(kind, 0.0), whole, brevity))
            + self._offset(kind, 0)
            + more.get(kind, 0.0)
            for kind in sorted(named)
        }
        most = max(sums.values())
        powers = {kind: math.exp(value - most) for kind, value in sums.items()}
        total = sum(powers.values())
        return tuple(sorted(((kind, value / total) for kind, value in powers.items()), key=lambda p: (-p[1], p[0])))

    def affirms(self, kind: str, signals: Sequence[float]) -> float:
        """0..1: how likely a paper of that kind says that it is so, rather than promising or asking for it."""
        return 1 / (1 + math.exp(-_sum(self.affirming, signals) - self._offset(kind, 1)))

    def _offset(self, kind: str, question: int) -> float:
        return self.offsets[kind][question] if kind in self.offsets else 0.0


@cache
def weighing(folder: Path = FOLDER) -> Weighing:
    """The weights that are shipped."""
    import numpy as np

    with np.load(folder / FILE) as data:
        kinds, offsets = map(str, data["kinds"]), data["offsets"].tolist()
        return Weighing(
            kind=tuple(data["kind"].tolist()),
            affirming=tuple(data["affirming"].tolist()),
            offsets={kind: (first, second) for kind, (first, second) in zip(kinds, offsets, strict=True)},
        )


def _sum(weights: Sequence[float], signals: Sequence[float]) -> float:
    total: float = sum(map(mul, weights, signals))
    return total
