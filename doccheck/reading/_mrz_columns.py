"""The columns of a zone's line: its signs stand at one distance (ten to the inch), so the place tells the column.

A recogniser merges equal neighbours and drops faint fillers; what is left of the line still says how many there were.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from doccheck.engines.ocr.neural import Sign

    Places = NDArray[np.float64]

FILLER = "<"
_FEWEST = 8  # signs that a distance can be told from
_OFF = 0.06  # the mean distance is wrong by so much at most: signs are missing in between, or were read twice
_SINGLE = 1.5  # times the middle step: longer ones leave a column out
_BEND = 0.12  # how much wider the columns may be at one end than in the middle: a page seen from one side
_SAME = 0.45  # two signs nearer than this share of the distance are one sign read twice


@dataclass(frozen=True, kw_only=True, slots=True)
class Cell:
    """What stands in one column. `sure` 0: nothing was read there."""

    sign: str
    sure: float


EMPTY = Cell(sign=FILLER, sure=0.0)


@dataclass(frozen=True, kw_only=True, slots=True)
class Row:
    """A line in columns: `places` says where each stands, `pitch` how far apart they are (in pixels along the line)."""

    cells: tuple[Cell, ...]
    places: tuple[float, ...]
    pitch: float

    @property
    def start(self) -> float:
        return self.places[0]

    @property
    def text(self) -> str:
        return "".join(cell.sign for cell in self.cells)

    @property
    def confidence(self) -> float:
        read = [cell.sure for cell in self.cells if cell.sure]
        return sum(read) / len(read) if read else 0.0


def row(signs: Sequence[Sign], length: float) -> Row | None:
    """The signs of a line `length` pixels long in their columns; None where they are too few."""
    import numpy as np

    if len(signs) < _FEWEST:
        return None
    kept = _once(signs)
    if len(kept) < _FEWEST:
        return None
    places = np.array([sign.place for sign in kept]) * length
    columns, pitch = _columns(places)
    found: dict[int, Cell] = {}
    for column, sign in zip(columns, kept, strict=True):
        cell = Cell(sign=sign.text, sure=sign.confidence)
        if column not in found or found[column].sure < cell.sure:
            found[column] = cell
    cells = tuple(found.get(column, EMPTY) for column in range(max(found) + 1))
    # A page seen from one side has its columns nearer to each other at one end.
    even = np.polynomial.Polynomial.fit(columns, places, 2)(np.arange(len(cells)))
    return Row(cells=cells, places=tuple(float(place) for place in even), pitch=pitch)


def _once(signs: Sequence[Sign]) -> list[Sign]:
    """The signs without those that stand in the place of a surer neighbour."""
    kept = list(signs)
    while len(kept) >= _FEWEST:
        usual = (kept[-1].place - kept[0].place) / (len(kept) - 1)
        at = min(range(len(kept) - 1), key=lambda i: kept[i + 1].place - kept[i].place)
        if kept[at + 1].place - kept[at].place >= _SAME * usual:
            break
        del kept[at if kept[at].confidence < kept[at + 1].confidence else at + 1]
    return kept


def _columns(places: Places) -> tuple[list[int], float]:
    """The column of every place, the first being 0, and the mean distance of columns.

    Of all distances near the usual one, even or slightly growing, the one is taken whose columns the places meet best.
    """
    import numpy as np

    steps = np.diff(places)
    usual = float(np.mean(steps[steps < _SINGLE * np.median(steps)]))
    pitches = usual * np.linspace(1 - _OFF, 1 + _OFF, 61)
    bends = np.linspace(-_BEND, _BEND, 13)
    along = places - places[0]
    total = max(float(along[-1]), 1.0)
    # In columns: pitch × bend × place. A bend leaves both ends where they are and moves the middle.
    straight = along[None, None, :] / pitches[:, None, None]
    bow = bends[None, :, None] * (along * (along - total) / total)[None, None, :] / pitches[:, None, None]
    turns = np.exp(2j * np.pi * (straight + bow))
    means = turns.mean(axis=2)
    # The straight, usual distance where nothing fits better.
    penalty = 0.02 * np.abs(bends)[None, :] / _BEND
    p, b = np.unravel_index(int(np.argmax(np.abs(means) - penalty)), means.shape)
    offset = float(np.angle(means[p, b])) / (2 * np.pi)
    found = np.round((straight + bow)[p, b] - offset).astype(int)
    return [int(column) for column in found - found[0]], float(pitches[p])


def fitted(rows: Sequence[Row], length: int, begin: float) -> tuple[Row, ...]:
    """The lines of one zone with `length` columns each, the first at about `begin`.

    What stands before or behind is no part of the zone, and what is missing at an end was not read.
    """
    pitch = sorted(line.pitch for line in rows)[len(rows) // 2]
    return tuple(_shifted(line, round((line.start - begin) / pitch), length) for line in rows)


def _shifted(line: Row, missing: int, length: int) -> Row:
    before = tuple(line.start - line.pitch * (missing - at) for at in range(missing))
    cells = ((EMPTY,) * missing + line.cells[max(0, -missing) :])[:length]
    places = (before + line.places[max(0, -missing) :])[:length]
    behind = tuple(places[-1] + line.pitch * at for at in range(1, length - len(places) + 1))
    return Row(cells=cells + (EMPTY,) * (length - len(cells)), places=places + behind, pitch=line.pitch)
