"""Linear models over features: fitted, judged on what was left out, and kept for `doccheck.understanding.linear`."""

from __future__ import annotations

import warnings
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix, hstack
from sklearn.exceptions import ConvergenceWarning
from sklearn.linear_model import LogisticRegression

_SEEN = 2  # examples a feature must be in, if nothing else is said
_KEPT = 80_000  # features that weigh most


Features = frozenset[int] | NDArray[np.uint32]


@dataclass(frozen=True, kw_only=True, slots=True)
class Target:
    """What is to be told of each example: one of several classes, or yes or no. `None`: not known of this one."""

    labels: Sequence[str | bool | None]
    closeness: float  # how closely the examples are followed: the inverse of the penalty on weights
    rounds: int = 500  # of the fit, at most
    sharpness: float = 1.0  # by which the sums are multiplied, so that the probabilities are right for new issuers
    counts: Sequence[float] | None = None  # how often each example counts; once where nothing is said


@dataclass(frozen=True, kw_only=True, slots=True)
class Weights:
    keys: NDArray[np.uint32]  # sorted
    rarity: NDArray[np.float64]
    weights: NDArray[np.float64]  # features × classes
    bias: NDArray[np.float64]
    classes: tuple[str, ...]

    def save(self, file: Path) -> None:
        """Each column is kept in 256 steps."""
        scale = np.maximum(np.abs(self.weights).max(axis=0), 1e-9) / 127
        np.savez_compressed(
            file,
            keys=self.keys,
            rarity=self.rarity.astype(np.float16),
            weights=np.round(self.weights / scale).astype(np.int8),
            scale=scale.astype(np.float32),
            bias=self.bias.astype(np.float32),
            classes=np.array(self.classes),
        )

    def known(self, found: Features) -> int:
        """How many of the features are known."""
        own = _array(found)
        at = np.minimum(np.searchsorted(self.keys, own), len(self.keys) - 1)
        return int((self.keys[at] == own).sum())

    def sums(self, found: Sequence[Features]) -> NDArray[np.float64]:
        return np.asarray(_matrix(found, self.keys, self.rarity) @ self.weights + self.bias)


@dataclass(frozen=True, kw_only=True, slots=True)
class Block:
    """Features of one sort of all examples. Each sort is made one long for itself, so that none drowns the others."""

    found: Sequence[Features]
    seen: int = _SEEN  # examples a feature must be in
    share: float = 1.0  # how much it counts beside the others


def fitted(
    found: Sequence[Features], targets: Sequence[Target], names: Sequence[str] = (), most: int = _KEPT
) -> Weights:
    """One model for each target over the same features. `names`: what a target of yes or no is called; `most`:
    features that are kept."""
    return fitted_together([Block(found=found)], targets, names, most)[0]


def fitted_together(
    blocks: Sequence[Block], targets: Sequence[Target], names: Sequence[str] = (), most: int = _KEPT
) -> list[Weights]:
    """The same over several sorts of features whose sums are added: the weights of each sort."""
    keyed = [_keyed(block) for block in blocks]
    matrix = hstack(
        [_matrix(block.found, *pair) * block.share for block, pair in zip(blocks, keyed, strict=True)]
    ).tocsr().astype(np.float32)
    weights, biases, classes = [], [], []
    left = list(names)
    for target in targets:
        known = [i for i, label in enumerate(target.labels) if label is not None]
        two = all(isinstance(target.labels[i], bool) for i in known)
        fit = LogisticRegression(
            C=target.closeness, max_iter=target.rounds, class_weight="balanced" if two else None
        )
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", ConvergenceWarning)  # stopped early where that tells new texts as well
            counts = None if target.counts is None else [target.counts[i] for i in known]
            fit.fit(matrix[known], [target.labels[i] for i in known], counts)
        weights.append(fit.coef_.T * target.sharpness)
        biases.append(fit.intercept_ * target.sharpness)
        classes += [left.pop(0)] if two else list(map(str, fit.classes_))
    stacked, bias = np.concatenate(weights, axis=1), np.concatenate(biases)
    rarities = np.concatenate([rarity for _, rarity in keyed])
    kept = np.zeros(len(stacked), bool)
    kept[np.argsort(-np.abs(stacked).max(axis=1) * rarities, kind="stable")[:most]] = True
    made, start = [], 0
    for block, (keys, rarity) in zip(blocks, keyed, strict=True):
        own = kept[start : start + len(keys)]
        made.append(
            Weights(
                keys=keys[own],
                rarity=rarity[own],
                weights=stacked[start : start + len(keys)][own] * block.share,
                bias=bias if not made else np.zeros_like(bias),
                classes=tuple(classes),
            )
        )
        start += len(keys)
    return made


def _keyed(block: Block) -> tuple[NDArray[np.uint32], NDArray[np.float64]]:
    """The features that are in enough examples, sorted, and how rare each is."""
    every = np.concatenate([_array(each) for each in block.found])
    keys, counts = np.unique(every, return_counts=True)
    often = counts >= block.seen
    return keys[often], np.log((1 + len(block.found)) / (1 + counts[often])) + 1


def _array(found: Features) -> NDArray[np.uint32]:
    """Sorted."""
    return found if isinstance(found, np.ndarray) else np.fromiter(sorted(found), np.uint32)


def _matrix(found: Sequence[Features], keys: NDArray[np.uint32], rarity: NDArray[np.float64]) -> csr_matrix:
    """A row for each example: the rarity of each of its features, made one long."""
    data, columns, starts = [], [], [0]
    for each in found:
        own = _array(each)
        at = np.minimum(np.searchsorted(keys, own), len(keys) - 1)
        at = at[keys[at] == own]
        values = rarity[at].astype(np.float64)
        data.append(values / (np.sqrt((values**2).sum()) or 1))
        columns.append(at)
        starts.append(starts[-1] + len(at))
    return csr_matrix((np.concatenate(data), np.concatenate(columns), starts), shape=(len(found), len(keys)))
