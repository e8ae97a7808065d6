"""The order in which a person reads what a detector found in no order: rows, columns, tables, letterheads, footers.

Lengths inside are in widths of the page in both directions. Numbers without unit are heights of a line of print.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations, pairwise
from statistics import median

from doccheck.model import Box, Line, Word

_COLUMN_GAP = 2.2  # a wider gap parts a line, as in text layers
_GUTTERS = ((3, 1.0), (6, 0.7), (10, 0.6))  # a narrower one only where so many rows have it in one place, so wide
_STRIP = 0.4  # between two columns that are otherwise known
_FREE = 0.6  # white across the whole width from which on rows are not one paragraph, cell or block
_SAME_ROW = 0.5  # share of the lower box by which two pieces of one row overlap in height
_ALIGNED = (0.25, 0.35)  # by how much the rows of a table may differ in height: where the skew is known, and where not
_STEEPEST = 0.017  # the most that is left on a straightened page: 0.5° of skew, and as much of a wave
_LONG, _PAIRS = 0.15, 8  # how far apart words tell of the skew, and how many pairs it takes
_TOP, _ADDRESS, _FOOT = 0.2, 0.45, 0.84  # parts of the page's height: letterheads, addresses, footers
_TIGHT = 1.2  # a gap in a block: less than a line that is left free
_APART = 8.0  # the blocks of a letterhead stand farther apart than most labels and values
_MOST = 1500  # pieces: a full page of newsprint has 600; time and memory grow with their square
_DEEPEST = 40  # columns within columns
_LINE = 10.0  # the least width of a column of running text
_ADDRESS_LINES, _CELL_LINES = 8, 5
_BULLET = re.compile(r"\W{1,2}|\(?\w{1,2}[.)]")
_AMOUNT = re.compile(r"(?:€|[A-Z]{3})?\s?[+\-−]?\s?\d[\d .,'’]*(?:[.,]\d\d)?\s?(?:€|%|[A-Z]{3})?\s?[+\-−]?")
_PAUSE = re.compile(r"[^\W\d][.,;] [^\W\d]")
_CONTACT = re.compile(r"@|www\.|\b(?:t[eé]l|fax|e-?mail)", re.IGNORECASE)
_POSTAL = re.compile(r"(?:[A-Z]{1,2}[- ])?\d{4,5}\s+[^\W\d_]{2,}|.*\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}$")


@dataclass(frozen=True, slots=True)
class _Cell:
    """Words side by side. y0 and y1 are those of a page without skew."""

    words: tuple[Word, ...]
    x0: float
    y0: float
    x1: float
    y1: float

    @property
    def height(self) -> float:
        return max(self.y1 - self.y0, 1e-6)

    @property
    def middle(self) -> float:
        return (self.y0 + self.y1) / 2

    @property
    def text(self) -> str:
        return " ".join(word.text for word in self.words)


_Rows = list[list[_Cell]]  # from top to bottom, each from left to right


def in_reading_order(pieces: Sequence[tuple[Word, ...]], aspect: float) -> tuple[Line, ...]:
    """The lines of a page as a person reads them: columns one after the other, tables row by row.

    `pieces`: the words of each detected piece, in their order; boxes are fractions of the upright page. `aspect`: the
    page's height by its width, in pixels. Every word is in exactly one line. Words keep their order within a piece.
    """
    pieces = [piece for piece in pieces if piece]
    if not pieces:
        return ()
    slope = _slope(pieces, aspect) if len(pieces) <= _MOST else None
    parts = [_cell(words, aspect, slope or 0.0) for piece in pieces for words in _cut(piece, aspect)]
    if len(parts) > _MOST:  # no page a person reads: in plain rows, in little time
        high = median(part.height for part in parts)
        parts.sort(key=lambda part: (round(part.middle / high), part.x0))
        return tuple(Line(words=part.words, block=number) for number, part in enumerate(parts))
    body, stamps = _without_stamps(parts)
    rows = [_joined(row, cuts) for row, cuts in _with_cuts([_as_written(row) for row in _rows(body)])]
    ordered = _Order(body, aspect, _ALIGNED[0] if slope is not None else _ALIGNED[1]).of(rows)
    blocks = _blocks(ordered)
    for stamp in stamps:
        blocks.insert(_behind(stamp, blocks), [stamp])
    return tuple(Line(words=cell.words, block=number) for number, block in enumerate(blocks) for cell in block)


def _cell(words: tuple[Word, ...], aspect: float, slope: float) -> _Cell:
    boxes = [word.box for word in words]
    shifts = [slope * ((box.x0 + box.x1) / 2 - 0.5) for box in boxes]
    return _Cell(
        words,
        min(box.x0 for box in boxes),
        median(box.y0 * aspect - shift for box, shift in zip(boxes, shifts, strict=True)),
        max(box.x1 for box in boxes),
        median(box.y1 * aspect - shift for box, shift in zip(boxes, shifts, strict=True)),
    )


def _gap(left: Box, right: Box) -> float:
    """The white between two words that follow each other, whichever of them stands on the left."""
    return max(right.x0 - left.x1, left.x0 - right.x1)


def _cut(piece: tuple[Word, ...], aspect: float) -> Iterator[tuple[Word, ...]]:
    """A piece that runs over a column gap, in its parts."""
    height = median(word.box.height for word in piece) * aspect
    start = 0
    for index, (left, right) in enumerate(pairwise(piece), 1):
        if _gap(left.box, right.box) > _COLUMN_GAP * height:
            yield piece[start:index]
            start = index
    yield piece[start:]


def _slope(pieces: Sequence[tuple[Word, ...]], aspect: float) -> float | None:
    """What is left of the page's skew, as a slope, where words or pieces agree on it; None where it is not known."""
    boxes = [[word.box for word in piece] for piece in pieces]
    rises = [
        ((last.y1 + last.y0 - first.y1 - first.y0) / 2 * aspect, (last.x1 + last.x0 - first.x1 - first.x0) / 2)
        for first, last in ((piece[0], piece[-1]) for piece in boxes if len(piece) > 2)
    ]
    rises = [rise for rise in rises if abs(rise[1]) > _LONG]
    inside = [dy / dx for dy, dx in rises if abs(dy) > 1e-6]  # none where every word is as high as its piece
    if len(inside) * 2 > len(rises) and len(inside) > 2:
        return max(-_STEEPEST, min(_STEEPEST, median(inside)))
    cells = [_cell(piece, aspect, 0.0) for piece in pieces]
    pairs = [
        (b.middle - a.middle, (b.x0 + b.x1 - a.x0 - a.x1) / 2, min(a.height, b.height))
        for row in _rows(cells)
        for a, b in combinations(row, 2)
    ]
    pairs = [pair for pair in pairs if pair[1] > _LONG]
    if len(pairs) < _PAIRS:
        return None
    slope = median(dy / dx for dy, dx, _ in pairs)
    agree = sum(abs(dy - slope * dx) < 0.25 * height for dy, dx, height in pairs)
    # Columns whose lines stand at other heights agree on nothing, or on a slope no page is left with.
    return slope if agree > 0.7 * len(pairs) and abs(slope) < _STEEPEST else None


def _without_stamps(parts: list[_Cell]) -> tuple[list[_Cell], list[_Cell]]:
    """What stands over other print, and what runs up the page, apart from the rest."""
    import numpy as np

    x0, y0, x1, y1 = np.array([(part.x0, part.y0, part.x1, part.y1) for part in parts]).T
    height, width = np.maximum(y1 - y0, 1e-6), np.maximum(x1 - x0, 1e-6)
    across = np.minimum(x1[:, None], x1[None, :]) - np.maximum(x0[:, None], x0[None, :])
    down = np.minimum(y1[:, None], y1[None, :]) - np.maximum(y0[:, None], y0[None, :])
    over = (down > 0.4 * np.minimum(height[:, None], height[None, :])) & (across > 0.5 * height[:, None])
    over &= across > 0.3 * np.minimum(width[:, None], width[None, :])
    np.fill_diagonal(over, False)
    usual = float(np.median(height))
    oddness = np.abs(np.log(height / usual))
    stamps = (height > 2.5 * width) & (height > 3 * usual)
    counts = over.sum(axis=1)
    for index in sorted(range(len(parts)), key=lambda i: (-counts[i], -oddness[i], width[i])):
        if not stamps[index] and (over[index] & ~stamps).any():
            stamps[index] = True
    if stamps.all():
        return parts, []
    body = [part for part, is_stamp in zip(parts, stamps, strict=True) if not is_stamp]
    return body, sorted((p for p, is_stamp in zip(parts, stamps, strict=True) if is_stamp), key=lambda p: p.y0)


def _rows(parts: list[_Cell]) -> _Rows:
    """Chains of neighbours at one height: so a row may wave, or rise a little over the width of the page."""
    import numpy as np

    x0, y0, x1, y1 = np.array([(part.x0, part.y0, part.x1, part.y1) for part in parts]).T
    height, middle = np.maximum(y1 - y0, 1e-6), (y0 + y1) / 2
    low = np.minimum(height[:, None], height[None, :])
    overlap = np.minimum(y1[:, None], y1[None, :]) - np.maximum(y0[:, None], y0[None, :])
    gap = x0[None, :] - x1[:, None]  # from the row's part to the column's
    beside = (overlap >= _SAME_ROW * low) & (gap > -0.5 * low) & (x0[None, :] > x0[:, None])
    cost = np.where(beside, np.maximum(gap, 0.0) + 0.5 * np.abs(middle[:, None] - middle[None, :]), np.inf)
    right, left = np.argmin(cost, axis=1), np.argmin(cost, axis=0)
    follows = {
        i: int(right[i]) for i in range(len(parts)) if np.isfinite(cost[i, right[i]]) and int(left[right[i]]) == i
    }
    rows: _Rows = []
    for first in sorted(set(range(len(parts))) - set(follows.values())):
        chain = [first]
        while chain[-1] in follows:
            chain.append(follows[chain[-1]])
        rows.append([parts[index] for index in chain])
    return sorted(rows, key=lambda row: (median(cell.middle for cell in row), row[0].x0))


def _as_written(row: list[_Cell]) -> list[_Cell]:
    """From right to left where the words of most pieces run that way: so a row's words follow each other."""
    back = [cell.words[0].box.x0 > cell.words[-1].box.x1 for cell in row if len(cell.words) > 1]
    return row[::-1] if sum(back) * 2 > len(back) else row


def _with_cuts(rows: _Rows) -> Iterator[tuple[list[_Cell], list[bool]]]:
    """Each row with, for every gap between two of its words, whether a column ends there."""
    whites: list[list[tuple[float, float]]] = []
    heights: list[float] = []
    for row in rows:
        words = [word.box for cell in row for word in cell.words]
        whites.append([(min(a.x1, b.x1), max(a.x0, b.x0)) for a, b in pairwise(words)])
        heights.append(median(cell.height for cell in row))
    for index, row in enumerate(rows):
        texts = [word.text for cell in row for word in cell.words]
        cuts: list[bool] = []
        for place, (start, end) in enumerate(whites[index]):
            wide = (end - start) / heights[index]
            bullet = _BULLET.fullmatch(texts[place]) and (place == 0 or cuts[-1])
            narrow = _GUTTERS[-1][1] <= wide <= _COLUMN_GAP and not bullet
            cuts.append(wide > _COLUMN_GAP or (narrow and _is_gutter(rows, whites, heights, index, (start, end))))
        yield row, cuts


def _is_gutter(
    rows: _Rows, whites: list[list[tuple[float, float]]], heights: list[float], index: int, white: tuple[float, float]
) -> bool:
    """Whether enough rows above and below leave the same place free, and have print on its right."""
    height = heights[index]
    for wanted, wide in _GUTTERS:
        start, end, count = *white, 1
        for step in (-1, 1):
            other = index + step
            while 0 <= other < len(rows) and abs(rows[other][0].middle - rows[other - step][0].middle) < 3 * height:
                row = rows[other]
                free = [(-1.0, min(cell.x0 for cell in row)), *whites[other], (max(cell.x1 for cell in row), 2.0)]
                left, right = max(free, key=lambda both: min(end, both[1]) - max(start, both[0]))
                if min(end, right) - max(start, left) < wide * height:
                    break  # print across the white
                start, end = max(start, left), min(end, right)
                count += right - end < height
                other += step
        if count >= wanted and end - start >= wide * height:
            return True
    return False


def _joined(row: list[_Cell], cuts: list[bool]) -> list[_Cell]:
    """The pieces of a row joined to lines, and cut where a column ends."""
    pairs = [(word, cell) for cell in row for word in cell.words]
    groups, start = [], 0
    for index in (*(i for i, cut in enumerate(cuts, 1) if cut), len(pairs)):
        groups.append(pairs[start:index])
        start = index
    cells = [
        _Cell(
            tuple(word for word, _ in group),
            min(word.box.x0 for word, _ in group),
            median(cell.y0 for _, cell in group),
            max(word.box.x1 for word, _ in group),
            median(cell.y1 for _, cell in group),
        )
        for group in groups
    ]
    return sorted(cells, key=lambda cell: cell.x0)


class _Order:
    """The order of the cells of a page. `tolerance`: by how much the rows of its tables may differ in height."""

    def __init__(self, cells: list[_Cell], aspect: float, tolerance: float) -> None:
        self.height = median(cell.height for cell in cells)
        self.aspect = aspect
        self.tolerance = tolerance
        self.top = (min(cell.y0 for cell in cells) + 0.5 * self.height) / aspect

    def of(self, rows: _Rows, depth: int = 0) -> list[_Cell]:
        if len(rows) < 2 or depth > _DEEPEST:
            return _flat(rows)
        if found := self._prose(rows):
            return self._parted(rows, *found, depth)
        ordered: list[_Cell] = []
        for band in self._bands(rows):
            found = self._side_by_side(band) if len(band) > 1 else None
            ordered.extend(self._parted(band, *found, depth) if found else _flat(band))
        return ordered

    def _parted(self, rows: _Rows, start: int, end: int, gutter: float, depth: int) -> list[_Cell]:
        parts = (rows[:start], *_sides(rows[start:end], gutter), rows[end:])
        return [cell for part in parts for cell in self.of(part, depth + 1)]

    def _side_by_side(self, rows: _Rows) -> tuple[int, int, float] | None:
        """The rows (start, end) and the gutter of blocks that are read one after the other; None in a table."""
        best: tuple[tuple[int, float], tuple[int, int, float]] | None = None
        for start, end, gutter in self._gutters(rows):
            left, right = _sides(rows[start:end], gutter)
            if self._are_blocks(left, right):
                wide = min(row[0].x0 for row in right) - max(row[-1].x1 for row in left)
                best = max(best or ((0, 0.0), (0, 0, 0.0)), ((end - start, wide), (start, end, gutter)))
        return best[1] if best else None

    def _bands(self, rows: _Rows) -> list[_Rows]:
        """The rows in groups with white between them across the whole width."""
        bands: list[_Rows] = []
        bottom = 0.0
        for row in rows:
            free = min(cell.y0 for cell in row) - bottom
            if not bands or free > _FREE * min(self.height, 1.3 * row[0].height):
                bands.append([])
            bands[-1].append(row)
            bottom = max(bottom, *(cell.y1 for cell in row))
        return bands

    def _gutters(self, rows: _Rows) -> Iterator[tuple[int, int, float]]:
        """Rows from start to end that leave a strip free, left of `gutter`, and have print on both sides of it."""
        import numpy as np

        near, wide = 0.1 * self.height, _STRIP * self.height
        edges = sorted(cell.x0 for row in rows for cell in row)
        # the leftmost of the edges that a column's lines have
        places = np.array([edge for before, edge in pairwise(edges) if edge - before > 3 * near])[:, None]
        if not len(places):
            return
        x0, x1 = np.array([(cell.x0, cell.x1) for row in rows for cell in row]).T
        crossing = (x0 < places - near) & (x1 > places - wide)
        crossed = np.logical_or.reduceat(crossing, np.cumsum([0, *map(len, rows[:-1])]), axis=1)
        lefts = np.array([row[0].x1 for row in rows]) <= places - wide
        rights = np.array([row[-1].x0 for row in rows]) >= places - near
        for place, is_crossed, left, right in zip(places[:, 0], crossed, lefts, rights, strict=True):
            for before, end in pairwise([-1, *np.flatnonzero(is_crossed).tolist(), len(rows)]):
                start = before + 1
                if end - start > 1 and left[start:end].any() and right[start:end].any():
                    yield start, end, float(place) - near

    def _prose(self, rows: _Rows) -> tuple[int, int, float] | None:
        """The rows (start, end) and the gutter of the longest running text in columns."""
        best: tuple[tuple[int, float], tuple[int, int, float]] | None = None
        for start, end, gutter in self._gutters(rows) if len(rows) > 3 else ():
            if not all(_is_wide(_flat(side)) for side in _sides(rows[start:end], gutter)):
                continue
            start, end = self._trimmed(rows, start, end, gutter)
            left, right = (_flat(side) for side in _sides(rows[start:end], gutter))
            if not (_is_filled(left) and _is_filled(right) and _goes_on(left, right)):
                continue
            bands = self._bands(rows[start:end])
            if len(bands) > 2 and len(left) + len(right) < 7 * len(bands):
                continue  # the paragraphs end together, all the time: cells of a table
            score = (min(len(left), len(right)), min(c.x0 for c in right) - max(c.x1 for c in left))
            if best is None or score > best[0]:
                best = score, (start, end, gutter)
        return best[1] if best else None

    def _trimmed(self, rows: _Rows, start: int, end: int, gutter: float) -> tuple[int, int]:
        """Without the letterhead above and the signatures below, which leave the same strip free."""
        sides = [_flat(side) for side in _sides(rows[start:end], gutter)]
        columns = [_column_width(side) for side in sides]
        bands = self._bands(rows[start:end])
        full = []
        for band in bands:
            widths = [
                (cell.x1 - cell.x0) / column
                for side, column in zip(_sides(band, gutter), columns, strict=True)
                for cell in _flat(side)
            ]
            full.append(sum(width > 0.7 for width in widths) * 2 >= len(widths))
        if not any(full):
            return start, start
        first, last = full.index(True), len(full) - 1 - full[::-1].index(True)
        return start + sum(map(len, bands[:first])), start + sum(map(len, bands[: last + 1]))

    def _are_blocks(self, left: _Rows, right: _Rows) -> bool:
        """Whether two sides are read one after the other: an address beside references, a label of several lines."""
        a, b = _flat(left), _flat(right)
        if min(a[-1].y1, b[-1].y1) < max(a[0].y0, b[0].y0):
            return False  # one stands above the other
        if min(len(left), len(right)) == 1:
            return self._is_one_cell(left if len(left) > 1 else right, right if len(left) > 1 else left)
        if any(sum(bool(_AMOUNT.fullmatch(cell.text)) for cell in side) * 3 > len(side) for side in (a, b)):
            return False
        if self._aligned(left, right) * 2 < min(len(left), len(right)) or self._is_text(a) or self._is_text(b):
            return self._is_tight(left) and self._is_tight(right)
        top, bottom = min(a[0].y0, b[0].y0) / self.aspect, max(a[-1].y1, b[-1].y1) / self.aspect
        if top > _FOOT:
            return median(cell.height for cell in (*a, *b)) < 0.95 * self.height
        if any(len(row) > 1 for row in left) or any(cell.text.endswith(":") for cell in a):
            return False
        if bottom < _ADDRESS and len(left) <= _ADDRESS_LINES and any(_POSTAL.match(cell.text) for cell in a[1:]):
            return True
        return bottom < _TOP and top <= self.top and self._is_letterhead(left, right)

    def _is_letterhead(self, left: _Rows, right: _Rows) -> bool:
        """Whether two aligned blocks at the top of a page are an institution and its address, and not a form's rows."""
        a, b = _flat(left), _flat(right)
        if min(cell.x0 for cell in b) - max(cell.x1 for cell in a) < _APART * self.height:
            return False
        here, there = (any(_CONTACT.search(cell.text) for cell in side) for side in (a, b))
        alike = 0.8 < median(cell.height for cell in a) / median(cell.height for cell in b) < 1.25
        return len(right) > len(left) or not alike or (there and not here)

    def _is_one_cell(self, lines: _Rows, beside: _Rows) -> bool:
        """Whether `lines` are one cell of several lines, with one line beside it."""
        if any(len(row) > 1 for row in lines) or not self._is_tight(lines):
            return False
        if all(row[0].text[:1].islower() for row in lines[1:]):
            return len(lines) <= _CELL_LINES
        return len(self._bands(lines)) == 1 and len(lines) <= (
            2 if any(_AMOUNT.fullmatch(cell.text) for cell in beside[0]) else 3
        )

    def _aligned(self, left: _Rows, right: _Rows) -> int:
        """How many rows go on at their height on the other side: by the middle, or the foot, of the print."""
        offsets: list[float] = []
        for here in (row[-1] for row in left):
            low = [(c.middle - here.middle, c.y1 - here.y1, min(here.height, c.height)) for c in (r[0] for r in right)]
            offsets.append(min((min(m, f, key=abs) / height for m, f, height in low), key=abs))
        near = [offset for offset in offsets if abs(offset) < 0.5]
        shift = median(near) if near else 1.0
        return sum(abs(offset - shift) < 0.25 for offset in near) if abs(shift) < self.tolerance else 0

    def _is_text(self, cells: list[_Cell]) -> bool:
        """Whether this is running text, beside which stands something else: notes in the margin."""
        goes_on = sum(cell.text[:1].islower() or bool(_PAUSE.search(cell.text)) for cell in cells)
        return _is_filled(cells) and goes_on * 5 > 2 * len(cells) and _column_width(cells) > 2 * _LINE * self.height

    def _is_tight(self, rows: _Rows) -> bool:
        """Whether no line is missing between the first and the last, as it is between the amounts of long cells."""
        return all(below[0].y0 - above[0].y1 < _TIGHT * self.height for above, below in pairwise(rows))


def _sides(rows: _Rows, gutter: float) -> tuple[_Rows, _Rows]:
    left = [[cell for cell in row if cell.x0 < gutter] for row in rows]
    right = [[cell for cell in row if cell.x0 >= gutter] for row in rows]
    return [row for row in left if row], [row for row in right if row]


def _flat(rows: _Rows) -> list[_Cell]:
    return [cell for row in rows for cell in row]


def _column_width(cells: list[_Cell]) -> float:
    widths = sorted(cell.x1 - cell.x0 for cell in cells)
    return max(widths[len(widths) * 9 // 10], 1e-6)


def _is_wide(cells: list[_Cell]) -> bool:
    """Whether there are lines long enough for running text."""
    return len(cells) > 2 and _column_width(cells) > _LINE * cells[len(cells) // 2].height


def _is_filled(cells: list[_Cell]) -> bool:
    """Long lines, of which many fill their column."""
    if not _is_wide(cells):
        return False
    column = _column_width(cells)
    return sum(cell.x1 - cell.x0 > 0.7 * column for cell in cells) * 3 >= len(cells)


def _goes_on(*columns: list[_Cell]) -> bool:
    """Whether sentences go on in the next line, in each column. Without capitals: whether nothing is an amount."""
    starts = [[cell.text[:1] for cell in cells] for cells in columns]
    small = [sum(sign.islower() for sign in column) for column in starts]
    total = sum(map(len, starts))
    if sum(sign.lower() != sign.upper() for column in starts for sign in column) * 3 < total:
        return not any(_AMOUNT.fullmatch(cell.text) for cells in columns for cell in cells)
    return min(small) > 0 and sum(small) * 5 >= total


def _blocks(ordered: list[_Cell]) -> list[list[_Cell]]:
    """Lines of one paragraph or cell together: a new one begins where the place or the size of the print jumps."""
    blocks: list[list[_Cell]] = []
    for here in ordered:
        above = blocks[-1][-1] if blocks else None
        if above is not None:
            step, height = here.y0 - above.y1, median(cell.height for cell in blocks[-1][-5:])
            apart = not -0.7 * here.height < step <= 0.9 * here.height
            aside = here.x0 > above.x1 or here.x1 < above.x0
            if not (apart or aside or not 0.62 < here.height / height < 1.6):
                blocks[-1].append(here)
                continue
        blocks.append([here])
    return blocks


def _behind(stamp: _Cell, blocks: list[list[_Cell]]) -> int:
    """The place behind the block that a stamp lies on; what runs up the margin comes last."""
    if stamp.y1 - stamp.y0 > 2.5 * (stamp.x1 - stamp.x0):
        return len(blocks)
    best = len(blocks) - 1
    nearest = float("inf")
    for index, block in enumerate(blocks):
        for cell in block:
            aside = max(0.0, cell.x0 - stamp.x1, stamp.x0 - cell.x1)
            distance = abs(cell.middle - stamp.middle) + aside
            if distance < nearest:
                best, nearest = index, distance
    return best + 1
