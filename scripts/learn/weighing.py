"""How phrases and all words are weighed with each other: learned from papers that neither had been made for.

Each part of the texts is told by words learned from the other parts, whole files apart, as texts of one file were
written by one hand. The labelled set is left out: its tuned part is what the phrases were tuned to. So are papers in
pairs: among what people hand in, such near misses are rarer than half.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from zlib import crc32

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize

from doccheck.kinds import all_kinds
from doccheck.understanding import understand
from doccheck.understanding.decide import is_usual, phrase_scores, unlisted
from doccheck.understanding.kind_phrases import look_alikes_in
from doccheck.understanding.learned import AFFIRMS, AFFIRMS_LINES, KINDS, affirming_features, brevity
from doccheck.understanding.linear import keys_of, shares
from doccheck.understanding.seen import Group
from doccheck.understanding.weighing import AFFIRMING_SIGNALS, FILE, KIND_SIGNALS, affirming_signals, kind_signals
from scripts.learn.check import as_page
from scripts.learn.kinds import each_found, fitted_to, found_in, kind_sums
from scripts.learn.model import Weights
from scripts.learn.texts import Text

_PARTS = 4
_NO_WORDS = ("sworn_translation", "apostille", "identity_photo")  # told by other things
_KIND_PENALTY, _AFFIRMING_PENALTY = 3.0, 1.0  # on offsets of kinds: with few papers of a kind, it has nearly none
_PAPERS_FOR_NOTHING = 20  # that are learned from, for each one that tells nothing
_MOST_ROWS = 52  # of a text that is set as one page

Array = NDArray[np.float64]


@dataclass(frozen=True, kw_only=True, slots=True)
class Seen:
    """A text as a page, what its words say, and what it is."""

    text: Text
    group: Group
    found: tuple[str, ...]
    words: dict[str, float]
    brevity: float
    affirming: Weights
    placed: float  # what the places of the words say of whether it is so
    whole: bool  # False: only its first lines

    def affirms(self, kind: str) -> float:
        value = _told(self.affirming, keys_of(affirming_features(self.found, kind)))[0] + self.placed
        return float(1 / (1 + np.exp(-value)))


@dataclass(frozen=True, kw_only=True, slots=True)
class Learned:
    """The weights, as `doccheck.understanding.weighing` reads them."""

    kind: Array
    affirming: Array
    kinds: tuple[str, ...]
    offsets: Array  # kinds × 2

    def save(self, file: Path) -> None:
        weights = {"kind": self.kind, "affirming": self.affirming, "offsets": self.offsets}
        rounded = {name: np.round(values, 3).astype(np.float32) for name, values in weights.items()}
        np.savez_compressed(file, kinds=np.array(self.kinds), **rounded)


def weighing(texts: Sequence[Text]) -> dict[str, Learned]:
    """The weights, by the name of their file."""
    seen = tuple(left_out(texts))
    names = tuple(sorted(set(all_kinds()) - set(_NO_WORDS)))
    kind, of_kinds = _kinds(tuple(each for each in seen if each.text.affirms), names)
    affirming, of_affirming = _affirming(tuple(each for each in seen if each.whole), kind, of_kinds, names)
    offsets = np.stack([of_kinds, of_affirming], axis=1)
    return {FILE.removesuffix(".npz"): Learned(kind=kind, affirming=affirming, kinds=names, offsets=offsets)}


def left_out(texts: Sequence[Text]) -> Iterator[Seen]:
    """Every text and its first lines told by words, as those say that were learned from the other parts."""
    parts = [crc32(text.source.partition(":")[0].encode()) % _PARTS for text in texts]
    found = each_found(texts)
    for part in range(_PARTS):
        others = [i for i in range(len(texts)) if parts[i] != part]
        models = fitted_to([texts[i] for i in others], [found[i] for i in others])
        own = [i for i in range(len(texts)) if parts[i] == part]
        for i in (i for i in own if texts[i].kind not in _NO_WORDS and not texts[i].paired):
            rows = texts[i].text.strip("\n").split("\n")
            yield from _seen(texts[i], rows[:_MOST_ROWS], models, whole=True)
            yield from _seen(texts[i], rows[: _first(texts[i])], models, whole=False)


def _first(text: Text) -> int:
    """How many lines are taken for a brief paper: two to nine, by lot."""
    return 2 + crc32(text.text.encode()) % 8


def _seen(text: Text, rows: Sequence[str], models: Mapping[str, Weights], *, whole: bool) -> Iterator[Seen]:
    """Nothing of a page with a machine-readable zone, which alone tells what it is."""
    page = as_page("\n".join(rows))
    group = (understand._seen(page),)
    if group[0].kinds.zones:
        return
    found = found_in(unlisted([page]), text.kind)
    told = shares(kind_sums(models, [found])[0].astype(np.float32)).tolist()
    words = {kind: share for kind, share in zip(models[KINDS].classes, told, strict=True) if kind not in _NO_WORDS}
    all_words, brief = sum(words.values()), brevity(models[KINDS].known(found.keys))
    words = {kind: share / all_words for kind, share in words.items()}
    yield Seen(
        text=text,
        group=group,
        found=found.words,
        words=words,
        brevity=brief,
        affirming=models[AFFIRMS],
        placed=float(models[AFFIRMS_LINES].sums([found.lines])[0, 0]) * (1 - brief),
        whole=whole,
    )


def _told(model: Weights, keys: frozenset[int]) -> Array:
    """The sums as `doccheck.understanding.learned` has them: few known features say little."""
    return np.asarray(model.sums([keys])[0] * (1 - brevity(model.known(keys))))


def _kinds(seen: Sequence[Seen], names: tuple[str, ...]) -> tuple[Array, Array]:
    signals = np.array([_signals(each, names) for each in seen] + _nothing_said(len(seen), names))
    right = np.array([names.index(each.text.kind) for each in seen])
    right = np.append(right, np.full(len(signals) - len(seen), names.index("other")))
    rows, width = np.arange(len(signals)), len(KIND_SIGNALS)

    def loss(values: Array) -> tuple[float, Array]:
        weights, offsets = values[:width], values[width:]
        sums = signals @ weights + offsets
        powers = np.exp(sums - sums.max(axis=1, keepdims=True))
        wrong = powers / powers.sum(axis=1, keepdims=True)
        value = -np.log(np.maximum(wrong[rows, right], 1e-12)).sum() + _KIND_PENALTY * (offsets**2).sum()
        wrong[rows, right] -= 1
        slope = wrong.sum(axis=0) + 2 * _KIND_PENALTY * offsets
        return float(value), np.concatenate([np.einsum("nk,nkd->d", wrong, signals), slope])

    found = _least(loss, width + len(names))
    return found[:width], found[width:]


def _nothing_said(papers: int, names: tuple[str, ...]) -> list[list[tuple[float, ...]]]:
    """What speaks for each kind on papers that tell nothing, briefly or at length: they are of no kind."""
    words = dict.fromkeys(names, 1 / len(names))
    brevities = np.linspace(0, 1, papers // _PAPERS_FOR_NOTHING)
    return [[kind_signals(kind, {}, words, float(brevity)) for kind in names] for brevity in brevities]


def _affirming(seen: Sequence[Seen], kind: Array, offsets: Array, names: tuple[str, ...]) -> tuple[Array, Array]:
    """From the texts that no phrase of a look-alike decides, for the kind that each is taken for."""
    rows: list[tuple[float, ...]] = []
    of_kind, right = [], []
    for each in seen:
        sums = np.array(_signals(each, names)) @ kind + offsets
        best = names[int(sums.argmax())]
        if each.text.kind == "other" or any(look_alikes_in(unlisted([each.group[0].page]), best, fuzzy=False)):
            continue
        on_it = each.group[0].kinds
        rows.append(
            affirming_signals(
                words=each.affirms(best),
                by_phrase=best in on_it.affirmed,
                usual=is_usual(best),
                titled=on_it.titled == best,
                phrases=len(on_it.affirmed),
            )
        )
        of_kind.append(names.index(best))
        right.append(1.0 if each.text.affirms else -1.0)
    signals, which, signs = np.array(rows), np.array(of_kind), np.array(right)
    width = len(AFFIRMING_SIGNALS)

    def loss(values: Array) -> tuple[float, Array]:
        weights, own = values[:width], values[width:]
        # The first offset is that of all kinds; the others are how much each differs from it.
        sums = (signals @ weights + own[0] + own[1:][which]) * signs
        value = np.logaddexp(0, -sums).sum() + _AFFIRMING_PENALTY * (own[1:] ** 2).sum()
        slope = -signs / (1 + np.exp(sums))
        each = np.bincount(which, slope, len(names)) + 2 * _AFFIRMING_PENALTY * own[1:]
        return float(value), np.concatenate([signals.T @ slope, [slope.sum()], each])

    found = _least(loss, width + 1 + len(names))
    return found[:width], found[width] + found[width + 1 :]


def _signals(seen: Seen, names: tuple[str, ...]) -> list[tuple[float, ...]]:
    scores = {kind: score for kind, score in phrase_scores(seen.group) if kind not in _NO_WORDS}
    return [kind_signals(kind, scores, seen.words, seen.brevity) for kind in names]


def _least(loss: Callable[[Array], tuple[float, Array]], size: int) -> Array:
    found = minimize(loss, np.zeros(size), jac=True, method="L-BFGS-B", options={"maxiter": 500})
    return np.asarray(found.x, np.float64)
