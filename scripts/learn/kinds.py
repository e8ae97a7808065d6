"""Which kind a text is of, and whether it affirms it."""

from __future__ import annotations

from collections.abc import Sequence

from doccheck.understanding.learned import AFFIRMS, KINDS, affirming_features
from doccheck.understanding.linear import keys_of
from doccheck.understanding.word_features import features
from scripts.learn.model import Target, Weights, fitted
from scripts.learn.texts import Text

_KIND, _AFFIRMS = 30.0, 30.0
_KIND_SHARPNESS, _AFFIRMS_SHARPNESS = 2.0, 1.5
_PARTS = 5
_SURE = 2.2  # a sum that stands for 0.9

Found = tuple[Sequence[frozenset[int]], Sequence[frozenset[int]]]  # for the kinds, for what is affirmed


def kinds(texts: Sequence[Text]) -> dict[str, Weights]:
    """The weights that tell the texts best, by the name of their model."""
    return _fitted(texts, _found(texts))


def fitted_to(texts: Sequence[Text], named: Sequence[tuple[str, ...]]) -> dict[str, Weights]:
    """The same, of texts whose features are known."""
    return _fitted(texts, _keys(texts, named))


def told(texts: Sequence[Text]) -> str:
    """How well each fifth of the texts is told by what was learned from the others."""
    found = _found(texts)
    kind = right = affirmed = wrongly = resembling = sure = 0
    for part in range(_PARTS):
        there = [i for i in range(len(texts)) if i % _PARTS == part]
        rest = [i for i in range(len(texts)) if i % _PARTS != part]
        models = _fitted([texts[i] for i in rest], _only(found, rest))
        of_kinds, affirming = _only(found, there)
        sums, said = models[KINDS].sums(of_kinds), models[AFFIRMS].sums(affirming)[:, 0]
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


def _found(texts: Sequence[Text]) -> Found:
    return _keys(texts, [tuple(features(text.text)) for text in texts])


def _keys(texts: Sequence[Text], named: Sequence[tuple[str, ...]]) -> Found:
    of_kinds = [keys_of(each) for each in named]
    return of_kinds, [keys_of(affirming_features(each, text.kind)) for each, text in zip(named, texts, strict=True)]


def _only(found: Found, which: Sequence[int]) -> Found:
    return [found[0][i] for i in which], [found[1][i] for i in which]


def _fitted(texts: Sequence[Text], found: Found) -> dict[str, Weights]:
    kind = Target(labels=[text.kind for text in texts], closeness=_KIND, sharpness=_KIND_SHARPNESS)
    affirms = Target(labels=[text.affirms for text in texts], closeness=_AFFIRMS, sharpness=_AFFIRMS_SHARPNESS)
    return {KINDS: fitted(found[0], [kind]), AFFIRMS: fitted(found[1], [affirms], [AFFIRMS])}
