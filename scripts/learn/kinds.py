"""Which kind a text is of, and whether it affirms it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from doccheck.understanding.learned import AFFIRMS, AFFIRMS_LINES, KINDS, LETTERS, LINES, affirming_features
from doccheck.understanding.letter_groups import letter_groups
from doccheck.understanding.line_features import line_features
from doccheck.understanding.linear import keys_of
from doccheck.understanding.word_features import features
from scripts.learn.model import Block, Target, Weights, fitted_together
from scripts.learn.texts import Text

_KIND, _KIND_SHARPNESS, _KIND_ROUNDS = 150.0, 1.0, 120
_AFFIRMS, _AFFIRMS_SHARPNESS = 30.0, 1.5
_PAIRED = 2.0  # times that papers count that differ from another only in what decides: all else in them says nothing
_LINES_SEEN, _LINES_SHARE, _LETTERS_SEEN = 3, 0.7, 6
_KEPT = 120_000  # features of all sorts
_PARTS = 5
_SURE = 2.2  # a sum that stands for 0.9

Sums = NDArray[np.float64]


@dataclass(frozen=True, kw_only=True, slots=True)
class Found:
    """The features of a text."""

    words: tuple[str, ...]
    keys: frozenset[int]
    lines: frozenset[int]
    letters: NDArray[np.uint32]
    affirming: frozenset[int]


def found_in(text: str, kind: str) -> Found:
    """`text`: one line of a page a line; `kind`: the one that it may affirm."""
    words = tuple(features(text))
    return Found(
        words=words,
        keys=keys_of(words),
        lines=keys_of(line_features(text)),
        letters=letter_groups(text),
        affirming=keys_of(affirming_features(words, kind)),
    )


def kinds(texts: Sequence[Text]) -> dict[str, Weights]:
    """The weights that tell the texts best, by the name of their model."""
    return fitted_to(texts, each_found(texts))


def each_found(texts: Sequence[Text]) -> list[Found]:
    return [found_in(text.text, text.kind) for text in texts]


def fitted_to(texts: Sequence[Text], found: Sequence[Found]) -> dict[str, Weights]:
    """The same, of texts whose features are known."""
    kinds = [None if text.paired else text.kind for text in texts]  # what decides between twins says nothing of kinds
    about = Target(labels=kinds, closeness=_KIND, sharpness=_KIND_SHARPNESS, rounds=_KIND_ROUNDS)
    blocks = [
        Block(found=[each.keys for each in found]),
        Block(found=[each.lines for each in found], seen=_LINES_SEEN, share=_LINES_SHARE),
        Block(found=[each.letters for each in found], seen=_LETTERS_SEEN),
    ]
    affirms = Target(
        labels=[text.affirms for text in texts],
        closeness=_AFFIRMS,
        sharpness=_AFFIRMS_SHARPNESS,
        counts=[_PAIRED if text.paired else 1.0 for text in texts],
    )
    affirming = [Block(found=[each.affirming for each in found]), blocks[1]]
    return {
        **dict(zip((KINDS, LINES, LETTERS), fitted_together(blocks, [about], most=_KEPT), strict=True)),
        **dict(zip((AFFIRMS, AFFIRMS_LINES), fitted_together(affirming, [affirms], [AFFIRMS], _KEPT), strict=True)),
    }


def kind_sums(models: Mapping[str, Weights], found: Sequence[Found]) -> Sums:
    """What all sorts of features say together: a row for each text, a column for each kind."""
    return (
        models[KINDS].sums([each.keys for each in found])
        + models[LINES].sums([each.lines for each in found])
        + models[LETTERS].sums([each.letters for each in found])
    )


def told(texts: Sequence[Text]) -> str:
    """How well each fifth of the texts is told by what was learned from the others."""
    found = each_found(texts)
    kind = right = affirmed = wrongly = resembling = sure = 0
    for part in range(_PARTS):
        there = [i for i in range(len(texts)) if i % _PARTS == part]
        rest = [i for i in range(len(texts)) if i % _PARTS != part]
        models = fitted_to([texts[i] for i in rest], [found[i] for i in rest])
        own = [found[i] for i in there]
        sums, said = kind_sums(models, own), models[AFFIRMS].sums([each.affirming for each in own])[:, 0]
        said += models[AFFIRMS_LINES].sums([each.lines for each in own])[:, 0]
        for i, row, value in zip(there, sums, said, strict=True):
            if texts[i].affirms:
                kind += 1
                right += models[KINDS].classes[row.argmax()] == texts[i].kind
                affirmed += value > 0
            else:
                resembling += 1
                wrongly += value > 0
                sure += value > _SURE
    return (
        f"left out and told: kind {right / kind:.1%} of {kind}; affirms {affirmed / kind:.1%}; of {resembling} that "
        f"only resemble: taken for affirming {wrongly / resembling:.1%}, surely {sure / resembling:.1%}"
    )
