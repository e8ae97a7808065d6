"""The ink of a page in parts that hang together: pen strokes, stamps and drawings."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from doccheck.model import Box, InkGrid

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_SPECK = 6  # of 255: less ink in a cell is dust
_INK_SUM = 90  # a stroke of 4 cm at 110 dpi adds about 100
# A signature in cells of 3.5 mm: 1.4 to 9 cm wide, at most 2.5 cm high, much wider than high, as no round stamp is.
_LEAST_WIDE, _MOST_WIDE, _LEAST_HIGH, _MOST_HIGH, _SLENDER = 4, 26, 2, 7, 1.8
# A round stamp in cells: its radius, points looked at on its ring, the share of them that is drawn, how far middles of
# one stamp lie apart, the ring's width, and how far a signature reaches down beside it.
_LEAST_RADIUS, _MOST_RADIUS, _POINTS, _DRAWN, _SAME, _RIM, _INTO = 3.5, 8.0, 40, 0.8, 1.5, 1.6, 3.0
_INSIDE = math.cos((1 - _DRAWN) * math.pi)
_SLACK = 1e-9  # of rounding
_EDGE = 10  # cells around a page, so that no ring leaves it
_PEN_SUM = 60  # a line of 3 cm


@dataclass(frozen=True, slots=True)
class Blot:
    """Ink that hangs together."""

    box: Box
    is_stroke: bool


@lru_cache(maxsize=16)  # of a page it is asked by its labels and by the names it closes with
def blots(grid: InkGrid) -> tuple[Blot, ...]:
    """The ink of a page in parts that hang together, without specks and rules."""
    import numpy as np

    found: list[Blot] = []
    for reached in _parts(set(np.flatnonzero(np.frombuffer(grid.cells, np.uint8) > _SPECK).tolist()), grid):
        blot = _blot(reached, grid)
        if blot is None:
            continue
        found.extend((blot,) if blot.is_stroke else _apart_from_stamp(blot, reached, grid))
    return tuple(found)


@lru_cache(maxsize=16)
def pens(grid: InkGrid) -> tuple[Box, ...]:
    """The boxes of the lines that a pen may have drawn, beside a stamp or across it; () where none were looked for."""
    import numpy as np

    drawn = np.frombuffer(grid.strokes, np.uint8)
    if not drawn.any():  # as on most pages
        return ()
    parts = _parts(set(np.flatnonzero(drawn > 0).tolist()), grid)
    return tuple(_box(part, grid) for part in parts if sum(grid.strokes[at] for at in part) >= _PEN_SUM)


def _parts(left: set[int], grid: InkGrid) -> Iterator[set[int]]:
    """The cells that hang together. Takes all of `left`."""
    while left:
        reached, waiting = set[int](), [left.pop()]
        while waiting:
            at = waiting.pop()
            reached.add(at)
            for near in _around(*divmod(at, grid.columns), grid):
                if near in left:
                    left.discard(near)
                    waiting.append(near)
        yield reached


def _blot(cells: set[int], grid: InkGrid) -> Blot | None:
    """The cells as one blot; None: a speck, or what is left of a rule."""
    box = _box(cells, grid)
    wide, high = round(box.width * grid.columns), round(box.height * grid.rows)
    if sum(grid.cells[at] for at in cells) < _INK_SUM or high < _LEAST_HIGH:
        return None
    fits = _LEAST_WIDE <= wide <= _MOST_WIDE and high <= _MOST_HIGH and wide >= _SLENDER * high
    # Where a pen was seen on the page, what it did not draw is no signature; a plain arc may go unseen as one.
    return Blot(box, fits and (not grid.strokes.strip(b"\0") or any(grid.strokes[at] for at in cells)))


def _apart_from_stamp(blot: Blot, cells: set[int], grid: InkGrid) -> Iterator[Blot]:
    """A signature and the round stamp that touches it from below, as two; else the blot as it is.

    Only what stands over the ring is parted from it: who signs across a stamp is the one who stamped.
    """
    ring = _ring(cells, grid)
    if ring is None:
        yield blot
        return
    row, column, radius = ring
    rest = {at for at in cells if math.dist(divmod(at, grid.columns), (row, column)) > radius + _RIM}
    over = {at for at in rest if at // grid.columns <= row - radius + _INTO}
    stroke = _blot(over, grid) if over and over == rest else None
    if stroke is None or not stroke.is_stroke or not _hangs_together(over, grid):
        yield blot
        return
    yield stroke
    yield Blot(_box(cells - over, grid), False)


def _hangs_together(cells: set[int], grid: InkGrid) -> bool:
    left, waiting = set(cells), [min(cells)]
    left.discard(waiting[0])
    while waiting:
        for near in _around(*divmod(waiting.pop(), grid.columns), grid):
            if near in left:
                left.discard(near)
                waiting.append(near)
    return not left


def _ring(cells: set[int], grid: InkGrid) -> tuple[float, float, float] | None:
    """Row, column and radius of the only circle that is drawn in the cells; None: there is none, or another as well."""
    import numpy as np

    rows, columns = (np.array(each) for each in zip(*(divmod(at, grid.columns) for at in cells), strict=True))
    ink = np.zeros((grid.rows + 2 * _EDGE, grid.columns + 2 * _EDGE), bool)
    ink[rows + _EDGE, columns + _EDGE] = True
    turns = np.linspace(0, 2 * np.pi, _POINTS, endpoint=False)
    middles = np.stack(
        np.meshgrid(np.arange(rows.min(), rows.max() + 1, 0.5), np.arange(columns.min(), columns.max() + 1, 0.5)), -1
    ).reshape(-1, 2)
    ways = np.stack((np.sin(turns), np.cos(turns)))
    last = np.array(ink.shape)[:, None] - 1
    first, end = np.array((rows.min(), columns.min())), np.array((rows.max(), columns.max()))

    def share(of: NDArray[np.float64], radius: float, step: int) -> NDArray[np.float64]:
        at = np.rint(of[:, :, None] + radius * ways[:, ::step]).astype(int) + _EDGE
        np.clip(at, 0, last, out=at)
        shares: NDArray[np.float64] = ink[at[:, 0], at[:, 1]].mean(axis=1)
        return shares

    drawn: list[tuple[float, float, float, float]] = []
    for radius in np.arange(_LEAST_RADIUS, _MOST_RADIUS + 0.5, 0.5):
        inner = _INSIDE * radius - 1  # nearer to the edge, more of a ring than may be missing has no cells
        likely = middles[((middles >= first + inner) & (middles <= end - inner)).all(axis=1)]
        likely = likely[share(likely, radius, 2) >= 2 * _DRAWN - 1 - _SLACK] if len(likely) else likely
        if len(likely):
            shares = share(likely, radius, 1)
            for i in np.flatnonzero(shares >= _DRAWN):
                drawn.append((float(shares[i]), float(likely[i, 0]), float(likely[i, 1]), float(radius)))
    if not drawn:
        return None
    _, row, column, radius = max(drawn, key=lambda each: (each[0], each[3]))
    alone = all(math.dist((row, column), each[1:3]) <= _SAME for each in drawn)
    return (row, column, radius) if alone else None


def _around(row: int, column: int, grid: InkGrid) -> Iterator[int]:
    """The cells around one, two to the side: a pen is lifted between letters."""
    for other in range(max(0, row - 1), min(grid.rows, row + 2)):
        for beside in range(max(0, column - 2), min(grid.columns, column + 3)):
            yield other * grid.columns + beside


def _box(cells: set[int], grid: InkGrid) -> Box:
    rows, columns = [at // grid.columns for at in cells], [at % grid.columns for at in cells]
    return Box(
        min(columns) / grid.columns,
        min(rows) / grid.rows,
        (max(columns) + 1) / grid.columns,
        (max(rows) + 1) / grid.rows,
    )
