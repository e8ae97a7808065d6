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
_RADII, _POINTS, _DRAWN, _SAME, _RIM, _INTO = tuple(half / 2 for half in range(7, 17)), 40, 0.8, 1.5, 1.6, 3.0
_INSIDE = math.cos((1 - _DRAWN) * math.pi)
_SLACK = 1e-9  # of rounding
_EDGE = 10  # cells around a page, so that no ring leaves it
# No wider or higher is a signature that hangs on such a stamp, with both and a cell between.
_WITH_STAMP = 2 * math.ceil(_RADII[-1] + _RIM) + 2
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
    around = _around(grid.columns)
    while left:
        yield _reached(left, around)


def _reached(left: set[int], around: tuple[tuple[int, ...], ...]) -> set[int]:
    """The cells that hang together with one of `left`, taken from there."""
    reached, waiting, columns = set[int](), [left.pop()], len(around)
    while waiting:
        at = waiting.pop()
        reached.add(at)
        for step in around[at % columns]:
            if (near := at + step) in left:
                left.discard(near)
                waiting.append(near)
    return reached


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
    ring = _ring(cells, grid) if _may_be_signed(blot, cells, grid) else None
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


def _may_be_signed(blot: Blot, cells: set[int], grid: InkGrid) -> bool:
    """Whether the blot is no larger than a signature on a stamp, and may have a pen's line: rings take long to find."""
    wide, high = round(blot.box.width * grid.columns), round(blot.box.height * grid.rows)
    if wide > _WITH_STAMP + _MOST_WIDE or high > _WITH_STAMP + _MOST_HIGH:
        return False
    return not grid.strokes.strip(b"\0") or any(grid.strokes[at] for at in cells)


@lru_cache(maxsize=16)  # pages have few sizes
def _points(cells: int, *, across: bool) -> tuple[NDArray[np.int_], ...]:
    """By radius, for a middle at each half cell of a page's height or width: the rows or columns of a ring's points.

    They are counted from the edge around the page.
    """
    import numpy as np

    turns = np.linspace(0, 2 * np.pi, _POINTS, endpoint=False)
    ways = np.cos(turns) if across else np.sin(turns)
    middles = np.arange(0, cells, 0.5)[:, None]
    return tuple(
        np.clip(np.rint(middles + radius * ways).astype(int) + _EDGE, 0, cells + 2 * _EDGE - 1) for radius in _RADII
    )


def _hangs_together(cells: set[int], grid: InkGrid) -> bool:
    left = set(cells)
    _reached(left, _around(grid.columns))
    return not left


def _ring(cells: set[int], grid: InkGrid) -> tuple[float, float, float] | None:
    """Row, column and radius of the only circle that is drawn in the cells; None: there is none, or another as well."""
    import numpy as np

    rows, columns = np.divmod(np.fromiter(cells, int, len(cells)), grid.columns)
    ink = np.zeros((grid.rows + 2 * _EDGE, grid.columns + 2 * _EDGE), bool)
    ink[rows + _EDGE, columns + _EDGE] = True
    around_rows, around_columns = _points(grid.rows, across=False), _points(grid.columns, across=True)
    drawn: list[tuple[float, float, float, float]] = []
    for at, radius in enumerate(_RADII):
        inner = _INSIDE * radius - 1  # nearer to the edge, more of a ring than may be missing has no cells
        top, bottom = math.ceil(2 * (rows.min() + inner)), math.floor(2 * (rows.max() - inner))
        left, right = math.ceil(2 * (columns.min() + inner)), math.floor(2 * (columns.max() - inner))
        if top > bottom or left > right:
            break  # nor is there room for a larger one
        # Its points lie in rows and columns apart: each is looked up for all middles of a row, and of a column.
        high = around_rows[at][top : bottom + 1] * ink.shape[1]
        wide = around_columns[at][left : right + 1]
        half = np.count_nonzero(ink.take(wide[:, None, ::2] + high[:, ::2]), axis=2) / (_POINTS // 2)
        x, y = np.nonzero(half >= 2 * _DRAWN - 1 - _SLACK)
        if not len(x):
            continue
        shares = np.count_nonzero(ink.take(wide[x] + high[y]), axis=1) / _POINTS
        for i in np.flatnonzero(shares >= _DRAWN):
            drawn.append((float(shares[i]), float(top + y[i]) / 2, float(left + x[i]) / 2, radius))
    if not drawn:
        return None
    _, row, column, radius = max(drawn, key=lambda each: (each[0], each[3]))
    alone = all(math.dist((row, column), each[1:3]) <= _SAME for each in drawn)
    return (row, column, radius) if alone else None


@lru_cache(maxsize=16)  # pages have few sizes
def _around(columns: int) -> tuple[tuple[int, ...], ...]:
    """The steps to the cells around one, by its column, two to the side: a pen is lifted between letters."""
    return tuple(
        tuple(
            row * columns + beside
            for row in (-1, 0, 1)
            for beside in range(max(-2, -column), min(3, columns - column))
            if row or beside
        )
        for column in range(columns)
    )


def _box(cells: set[int], grid: InkGrid) -> Box:
    rows, columns = [at // grid.columns for at in cells], [at % grid.columns for at in cells]
    return Box(
        min(columns) / grid.columns,
        min(rows) / grid.rows,
        (max(columns) + 1) / grid.columns,
        (max(rows) + 1) / grid.rows,
    )
