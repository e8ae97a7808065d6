"""Linear models of features: learned by `scripts/learn`, kept as weights of a byte each in `weights/`."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from functools import cache
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING
from zlib import crc32

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Found = Collection[int] | NDArray[np.uint32]

FOLDER = Path(__file__).with_name("weights")
_FIRST = 18  # bits of a key: hardly two keys have the same ones


def keys_of(features: Iterable[str]) -> frozenset[int]:
    """The features as 32-bit numbers that are the same on every machine."""
    found = [*features]
    try:
        return frozenset(map(crc32, map(str.encode, found)))
    except UnicodeEncodeError:  # half a sign
        return frozenset([crc32(feature.encode("utf-8", "surrogatepass")) for feature in found])


class Linear:
    """The sum of the weights of what is there, for each of some classes."""

    def __init__(self, file: Path) -> None:
        import numpy as np

        with np.load(file) as data:
            self._keys: NDArray[np.uint32] = data["keys"]
            self._rarity: NDArray[np.float32] = data["rarity"].astype(np.float32)
            self._weights: NDArray[np.int8] = data["weights"]
            self._scale: NDArray[np.float32] = data["scale"]
            self._bias: NDArray[np.float32] = data["bias"]
            self.classes: tuple[str, ...] = tuple(map(str, data["classes"]))
        begun = np.bincount(self._keys >> np.uint32(32 - _FIRST), minlength=1 << _FIRST)
        self._alike = int(begun.max())  # rows whose keys begin with the same bits, at most
        self._starts: NDArray[np.int32] = (begun.cumsum() - begun).astype(np.int32)  # the first of these, by the bits

    def sums(self, found: Found, fewest: int = 1, enough: int = 1) -> NDArray[np.float32] | None:
        """The sum for each class; None where fewer than `fewest` of the features are known.

        Where fewer than `enough` are known, the sums are the smaller: little was said.
        """
        return self.sums_of(self.known(found), fewest, enough)

    def sums_of(self, known: NDArray[np.intp], fewest: int = 1, enough: int = 1) -> NDArray[np.float32] | None:
        """The same of those that `known` gives."""
        import numpy as np

        at = known
        if len(at) < fewest:
            return None
        values = self._rarity[at]
        values /= np.sqrt((values**2).sum())
        sums: NDArray[np.float32] = values @ self._weights.take(at, 0).astype(np.float32) * self._scale + self._bias
        return sums * min(1.0, len(at) / enough)

    def known(self, found: Found) -> NDArray[np.intp]:
        """The rows of those that are known."""
        import numpy as np

        own = found if isinstance(found, np.ndarray) else np.fromiter(found, np.uint32, len(found))
        return self._known(own)[1]

    def _known(self, own: NDArray[np.uint32]) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
        """The places of those that are known, and their rows."""
        import numpy as np

        rows = self._starts.take(own >> np.uint32(32 - _FIRST))
        for _ in range(self._alike - 1):
            rows += self._keys.take(rows, mode="clip") < own
        places = np.flatnonzero(self._keys.take(rows, mode="clip") == own)
        return places, rows.take(places).astype(np.intp)

    def sums_each(self, rows: Sequence[Sequence[int]]) -> NDArray[np.float32]:
        """The sums of many sets of features in one go: a row for each, a column for each class."""
        import numpy as np

        lengths = np.fromiter(map(len, rows), np.intp, len(rows))
        own = np.fromiter(chain.from_iterable(rows), np.uint32, int(lengths.sum()))
        row = np.repeat(np.arange(len(rows)), lengths)
        known, at = self._known(own)
        row = row[known]
        values = self._rarity[at]
        norms = np.sqrt(np.bincount(row, values**2, len(rows)))
        sums = np.zeros((len(rows), len(self.classes)), np.float32)
        np.add.at(sums, row, values[:, None] * self._weights[at])
        sums /= np.maximum(norms, 1e-9)[:, None]
        each: NDArray[np.float32] = (sums * self._scale + self._bias).astype(np.float32)
        return each


def shares(sums: NDArray[np.float32]) -> NDArray[np.float32]:
    """The probabilities of classes that exclude each other."""
    import numpy as np

    powers = np.exp(sums - sums.max())
    probabilities: NDArray[np.float32] = powers / powers.sum()
    return probabilities


@cache
def model(name: str) -> Linear:
    """The model of that name, read when it is first asked for."""
    return Linear(FOLDER / f"{name}.npz")
