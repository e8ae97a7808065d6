"""One zone read by the neural reader: both directions, then other crops and light until the check digits agree."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final, Protocol

from doccheck.engines import light
from doccheck.reading._mrz_columns import FILLER, Row, fitted, row
from doccheck.reading._mrz_shapes import Shapes
from doccheck.reading._mrz_strips import Strip
from doccheck.reading._mrz_votes import Rows, Verdict, verdict, zone_of

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from doccheck.engines.ocr.neural import ReadLine, Sign

    Picture = NDArray[np.uint8]
    Quad = NDArray[np.float32]


class LineReader(Protocol):
    """What is needed of the neural reader. Tests hand in a fake."""

    def read(self, picture: Picture, quad: Quad, alphabet: str, *, upside_down: bool = False) -> ReadLine:
        """The text in `quad`."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Way:
    """How a line is cut out: the more two ways differ, the less they err alike."""

    height: float = 1.0  # of the crop, in heights of the strip
    wider: float = 0.1  # added at both ends, in heights
    parts: int = 1  # read in so many overlapping parts: what stands far away is no hint to a sign
    light: Callable[[Picture], Picture] | None = None


def _sharper(picture: Picture) -> Picture:
    import cv2
    import numpy as np

    soft = cv2.GaussianBlur(picture, (0, 0), 1.5)
    return np.asarray(cv2.addWeighted(picture, 1.8, soft, -0.8, 0), np.uint8)


def _evener(picture: Picture) -> Picture:
    import cv2
    import numpy as np

    even = light.flattened(np.asarray(cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY), np.uint8))
    return np.asarray(cv2.cvtColor(even, cv2.COLOR_GRAY2RGB), np.uint8)


WAYS: Final = (
    Way(),
    Way(parts=2, height=0.9, wider=0.3),
    Way(parts=4, height=1.0),
    Way(height=1.1, wider=0.5, light=_sharper),
    Way(parts=3, height=0.85, wider=0.2),
    Way(height=0.9, wider=0.8, light=_evener),
)
_OVERLAP = 0.12  # of a part on either side of its share of the line
_FEWEST = 12  # signs of a line that resembles one of a zone, or its greater part
_LIKELY = 0.6  # mean confidence of such a line
_LENGTHS: Final = {2: (36, 44), 3: (30,)}  # lines of a zone → signs of a line
_OFF = 3  # columns by which a line may seem too long or too short
_MARGIN = 8  # pixels around a zone's own piece of the picture
# Where the next line may lie when it was not found, in columns: they are 6.35 mm apart on passports, 4.2 to 5 on cards.
_NEXT = (2.5, 1.9)


@dataclass(frozen=True, kw_only=True, slots=True)
class Found:
    """A zone: the strips of its lines as they are read, its first reading and what all readings come to."""

    strips: tuple[Strip, ...]
    rows: Rows
    verdict: Verdict


@dataclass(frozen=True, kw_only=True, slots=True)
class _Fit:
    strips: tuple[Strip, ...]
    rows: Rows

    @property
    def length(self) -> int:
        return len(self.rows[0].cells)

    @property
    def rank(self) -> tuple[int, bool, float]:
        """Better fits have more check digits that hold."""
        zone = zone_of([line.text for line in self.rows])
        held = -1 if zone is None else sum(held for _, held in zone.checks)
        unread = sum(not cell.sure for line in self.rows for cell in line.cells)
        return held, zone is not None and zone.valid, -unread

    @property
    def is_valid(self) -> bool:
        return self.rank[1]

    @property
    def is_zone(self) -> bool:
        return self.rank[0] > 0


class Bands:
    """Reads zones on one picture."""

    def __init__(self, picture: Picture, reader: LineReader) -> None:
        self._picture = picture
        self._reader = reader

    def read(self, group: Sequence[Strip]) -> Found | None:
        """The zone whose lines lie on the strips of `group`, or None. At most `len(WAYS)` readings of a line once its
        direction is known."""
        fit = self._first(group)
        if fit is None:
            return None
        shapes = Shapes(self._picture, fit.strips, fit.rows)
        readings = [shapes.applied(fit.rows)]
        result = verdict(readings)
        for way in WAYS[1:]:
            if result.sure and len(readings) > 1:
                break
            again = self._fits([self._row(line, way) for line in fit.strips], fit.strips)
            same = [other for other in again if len(other.rows) == len(fit.rows) and other.length == fit.length]
            if not same:
                continue
            best = max(same, key=lambda other: other.rank)
            if best.is_zone and not fit.is_zone:
                fit, readings = best, []
                shapes = Shapes(self._picture, fit.strips, fit.rows)
            readings.append(shapes.applied(best.rows))
            result = verdict(readings)
        return Found(strips=fit.strips, rows=fit.rows, verdict=result)

    def _first(self, group: Sequence[Strip]) -> _Fit | None:
        """The first reading, in the direction in which it says most."""
        longest = max(group, key=lambda line: line.length)
        found: list[_Fit] = []
        for upside_down in (False, True):
            strips = tuple(line.turned() for line in reversed(group)) if upside_down else tuple(group)
            probe = longest.turned() if upside_down else longest
            read = self._row(probe, WAYS[0])
            if read is None or not _resembles(read):
                continue
            rows = [read if line == probe else self._row(line, WAYS[0]) for line in strips]
            fits = [*self._fits(rows, strips)]
            if not any(fit.is_zone for fit in fits):
                fits += self._completed(rows, strips)
            if not any(fit.is_valid for fit in fits):
                fits += self._longer(rows, strips)
            found += fits
            if any(fit.is_zone for fit in fits):
                break
        best = max(found, key=lambda fit: fit.rank, default=None)
        return best if best and (best.is_zone or any(FILLER * 2 in line.text for line in best.rows)) else None

    def _longer(self, rows: Sequence[Row | None], strips: tuple[Strip, ...]) -> Iterator[_Fit]:
        """The zone behind a run of fillers that was taken for the end of the lines."""
        read = [line for line in rows if line]
        seen = max(len(line.cells) for line in read)
        for length in reversed(_LENGTHS.get(len(read), ())):
            if length <= seen:
                continue
            missing = (length - seen + 1) * read[0].pitch  # one more: what is cut at the end is no whole sign
            for before in (0.0, missing):
                longer = tuple(line.between(-before, line.length + missing - before) for line in strips)
                fits = [*self._fits([self._row(line, WAYS[0]) for line in longer], longer)]
                yield from fits
                if any(fit.is_valid for fit in fits):
                    return

    def _completed(self, rows: Sequence[Row | None], strips: tuple[Strip, ...]) -> Iterator[_Fit]:
        """The zone with a line that was not found, above or below those that were."""
        if len(strips) > 2 or any(line is None for line in rows):
            return
        pitch = max(line.pitch for line in rows if line)
        steps = [step * pitch for step in _NEXT]
        if len(strips) == 2:
            steps = [abs(strips[0].place(*strips[1].middle)[1])]
        for step in steps:
            for above in (True, False):
                more = strips[0].beside(-step) if above else strips[-1].beside(step)
                line = self._row(more, WAYS[0])
                if line is None or not _resembles(line):
                    continue
                lines, places = ((line, *rows), (more, *strips)) if above else ((*rows, line), (*strips, more))
                yield from self._fits(lines, places)

    def _fits(self, rows: Sequence[Row | None], strips: tuple[Strip, ...]) -> Iterator[_Fit]:
        """Every way to see two or three neighbouring lines as a zone."""
        for count, lengths in _LENGTHS.items():
            for at in range(len(rows) - count + 1):
                part = [line for line in rows[at : at + count] if line is not None]
                if len(part) < count:
                    continue
                longest = max(len(line.cells) for line in part)
                for length in lengths:
                    if abs(longest - length) <= _OFF:
                        begins = sorted({line.start for line in part})
                        yield from (
                            _Fit(strips=strips[at : at + count], rows=fitted(part, length, begin)) for begin in begins
                        )

    # -- one line -----------------------------------------------------------------------------------------------------
    def _row(self, line: Strip, way: Way) -> Row | None:
        """The line in columns, its start in pixels from the start of `line`."""
        wider = way.wider * line.height
        whole = line.between(-wider, line.length + wider)
        picture, whole = self._lit(whole, way)
        found = row(self._signs(picture, whole, way), whole.length)
        return replace(found, places=tuple(place - wider for place in found.places)) if found else None

    def _signs(self, picture: Picture, line: Strip, way: Way) -> list[Sign]:
        signs: list[Sign] = []
        for part in range(way.parts):
            first, last = part / way.parts, (part + 1) / way.parts
            start = first - _OVERLAP / way.parts if part else first
            end = last + _OVERLAP / way.parts if last < 1 else last
            piece = line.between(start * line.length, end * line.length)
            read = self._reader.read(picture, piece.quad(way.height), "mrz")
            placed = (replace(sign, place=start + sign.place * (end - start)) for sign in read.signs)
            signs += [sign for sign in placed if first <= sign.place < last or sign.place >= last == 1]
        return signs

    def _lit(self, line: Strip, way: Way) -> tuple[Picture, Strip]:
        """The picture in the light of `way`, only around the line: light costs time by the pixel."""
        if way.light is None:
            return self._picture, line
        height, width = self._picture.shape[:2]
        corners = line.quad(2 * way.height)
        x0, y0 = (max(0, int(low) - _MARGIN) for low in corners.min(0))
        x1, y1 = (min(size, int(high) + _MARGIN) for size, high in zip((width, height), corners.max(0), strict=True))
        if x1 - x0 < _MARGIN or y1 - y0 < _MARGIN:
            return self._picture, line
        moved = replace(line, x0=line.x0 - x0, y0=line.y0 - y0, x1=line.x1 - x0, y1=line.y1 - y0)
        return way.light(self._picture[y0:y1, x0:x1]), moved


def _resembles(line: Row) -> bool:
    """Whether a line may be one of a zone: read with its alphabet, ordinary print has hardly any fillers or digits."""
    text = line.text
    signs = sum(bool(cell.sure) for cell in line.cells)
    telling = text.count(FILLER) >= 2 or 5 * sum(map(str.isdigit, text)) > 2 * len(text)
    return signs >= _FEWEST and telling and line.confidence >= _LIKELY
