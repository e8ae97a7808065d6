"""Linear models over features: fitted, judged on what was left out, and kept for `doccheck.understanding.linear`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

_SEEN = 2  # examples a feature must be in
_KEPT = 80_000  # features that weigh most


@dataclass(frozen=True, kw_only=True, slots=True)
class Target:
    """What is to be told of each example: one of several classes, or yes or no. `None`: not known of this one."""

    labels: Sequence[str | bool | None]
    closeness: float  # how closely the examples are followed: the inverse of the penalty on weights
    sharpness: float = 1.0  # by which the sums are multiplied, so that the probabilities are right for new issuers


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

    def known(self, found: frozenset[int]) -> int:
        """How many of the features are known."""
        own = np.fromiter(found, np.uint32)
        at = np.minimum(np.searchsorted(self.keys, own), len(self.keys) - 1)
        return int((self.keys[at] == own).sum())

    def sums(self, found: Sequence[frozenset[int]]) -> NDArray[np.float64]:
        return np.asarray(_matrix(found, self.keys, self.rarity) @ self.weights + self.bias)


def fitted(
    found: Sequence[frozenset[int]], targets: Sequence[Target], names: Sequence[str] = (), most: int = _KEPT
) -> Weights:
    """One model for each target over the same features. `names`: what a target of yes or no is called; `most`:
    features that are kept."""
    counts = Counter(key for each in found for key in each)
    keys = np.array(sorted(key for key, count in counts.items() if count >= _SEEN), np.uint32)
    rarity = np.log((1 + len(found)) / (1 + np.array([counts[int(key)] for key in keys]))) + 1
    matrix = _matrix(found, keys, rarity)
    weights, biases, classes = [], [], []
    left = list(names)
    for target in targets:
        known = [i for i, label in enumerate(target.labels) if label is not None]
        two = all(isinstance(target.labels[i], bool) for i in known)
        fit = LogisticRegression(C=target.closeness, max_iter=500, class_weight="balanced" if two else None)
        fit.fit(matrix[known], [target.labels[i] for i in known])
        weights.append(fit.coef_.T * target.sharpness)
        biases.append(fit.intercept_ * target.sharpness)
        classes += [left.pop(0)] if two else list(map(str, fit.classes_))
    stacked = np.concatenate(weights, axis=1)
    kept = np.sort(np.argsort(-np.abs(stacked).max(axis=1) * rarity, kind="stable")[:most])
    return Weights(
        keys=keys[kept],
        rarity=rarity[kept],
        weights=stacked[kept],
        bias=np.concatenate(biases),
        classes=tuple(classes),
    )


def _matrix(found: Sequence[frozenset[int]], keys: NDArray[np.uint32], rarity: NDArray[np.float64]) -> csr_matrix:
    """A row for each example: the rarity of each of its features, made one long."""
    data, columns, starts = [], [], [0]
    for each in found:
        own = np.fromiter(sorted(each), np.uint32)
        at = np.minimum(np.searchsorted(keys, own), len(keys) - 1)
        at = at[keys[at] == own]
        values = rarity[at].astype(np.float64)
        data.append(values / (np.sqrt((values**2).sum()) or 1))
        columns.append(at)
        starts.append(starts[-1] + len(at))
    return csr_matrix((np.concatenate(data), np.concatenate(columns), starts), shape=(len(found), len(keys)))
