"""A picture read by the neural reader: it finds text as it lies, so the text itself says how the page must be turned.

The pieces are read from the picture as it came – every resampling costs sharpness – and their places are carried over
to the upright and flat page.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from doccheck.engines import geometry, outline
from doccheck.model import Box, Line, Word
from doccheck.reading import doubt
from doccheck.reading.attempt import Attempt, Piece, Taken, Unread
from doccheck.reading.layout import in_reading_order

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy as np
    from numpy.typing import NDArray

    from doccheck.engines.ocr.neural import Reader, ReadLine, Sign

    Picture = NDArray[np.uint8]
    Quad = NDArray[np.float32]
    Matrix = NDArray[np.float64]

_FLAT = 0.3  # degrees of skew below which nothing is turned
_READ = 0.5  # confidence below which a piece is a picture, not text
_TELLING = 12  # letters that must be read for a page to be turned by them
_BAND = 9.0  # a piece so many times longer than high may be a line of a machine-readable zone
_PHOTO_PIXELS = 2600  # the longer side of what telephones take; A4 at 200 dpi has 2339
_PART = 0.75  # of width and height: print on less of a picture lies on a desk, or is a short letter
_CONVERGE = 0.8  # degrees between the lines of one page: those of a scan differ by 0.2
_STILL_THERE = 0.9  # share of the pieces of text that must be found again from above


def read(picture: Picture, reader: Reader, *, upright: bool = False) -> Attempt:
    """The words of `picture`, whichever way it lies. `upright`: it is known to stand upright."""
    quads = reader.quads(picture)
    if not quads:
        return Attempt(picture=picture, engine=reader.name)
    engine, reader = reader.name, _Remembering(reader)
    as_it_came, turned = picture, 0
    if not upright:
        picture, quads, turned = _upright(picture, quads, reader)
    taken = Taken(picture=picture, boxes=tuple(_box(quad, 0, 1, *picture.shape[1::-1]) for quad in quads))
    picture, quads = _from_above(picture, quads, reader)
    read_lines = [reader.read(picture, quad, "latin") for quad in quads]
    unread = doubt.doubtful(picture, quads, read_lines)
    if unread:
        read_lines = doubt.with_all_signs(picture, quads, read_lines, unread, reader)
        unread = doubt.doubtful(picture, quads, read_lines)
    if turned and sum(len(line.text) for line in read_lines if line.confidence >= _READ) < _TELLING:
        return read(as_it_came, reader, upright=True)  # a photo: what looked like print says nothing of its way up
    del as_it_came, reader  # pictures of 36 MB at 12 megapixels, which nobody looks at any more
    flat, matrix = _flat(picture, quads)
    del picture
    size = flat.shape[1], flat.shape[0]
    carried = [_carried(quad, matrix) for quad in quads]
    pieces = [
        _words(line, quad, *size) if line.confidence >= _READ else ()
        for line, quad in zip(read_lines, carried, strict=True)
    ]
    return Attempt(
        picture=flat,
        lines=_lines(quads, pieces, size[1] / size[0]),
        turned=turned,
        confidence=_confidence(read_lines),
        engine=engine,
        bands=tuple(quad for quad in carried if _aspect(quad) > _BAND),
        taken=taken,
        unread=Unread(
            pieces=tuple(_piece(read_lines[i], carried[i], pieces[i]) for i in unread),
            length=sum(_aspect(quad) for quad in quads),
            rest=_confidence([line for i, line in enumerate(read_lines) if i not in unread]),
        )
        if unread
        else None,
    )


class _Remembering:
    """A reader that reads no piece of a page twice: those that voted for which way is up need not be read again."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self._read: dict[tuple[int, bytes, str, bool], ReadLine] = {}
        self._pictures: list[Picture] = []  # kept, so that no other picture gets the number of one of them
        self.name = reader.name
        self.quads = reader.quads

    def read(self, picture: Picture, quad: Quad, alphabet: str, *, upside_down: bool = False) -> ReadLine:
        if all(known is not picture for known in self._pictures):
            self._pictures.append(picture)
        key = id(picture), quad.tobytes(), alphabet, upside_down
        if key not in self._read:
            self._read[key] = self._reader.read(picture, quad, alphabet, upside_down=upside_down)
        return self._read[key]


def _piece(line: ReadLine, quad: Quad, words: tuple[Word, ...]) -> Piece:
    return Piece(quad=quad, words=words, unread=doubt.unread(line, _aspect(quad)))


def _confidence(lines: Sequence[ReadLine]) -> float:
    """The mean over the signs of all pieces that are text."""
    signs = [sign.confidence for line in lines if line.confidence >= _READ for sign in line.signs]
    return sum(signs) / len(signs) if signs else 0.0


def _upright(picture: Picture, quads: Sequence[Quad], reader: Reader) -> tuple[Picture, tuple[Quad, ...], int]:
    """The picture turned so that its text runs from left to right, and the degrees clockwise."""
    import numpy as np

    turned = 0
    down = sum(_length(quad) for quad in quads if _runs_down(quad))
    across = sum(_length(quad) for quad in quads if not _runs_down(quad))
    if down > across:
        width = picture.shape[1]
        picture = np.ascontiguousarray(np.rot90(picture))
        # The detector was made for lines that run across: it loses some of those that run down.
        quads = reader.quads(picture) or [np.stack([quad[:, 1], width - quad[:, 0]], axis=1) for quad in quads]
        turned = 270
    voters = sorted((q for q in quads if not _runs_down(q)), key=lambda q: abs(_aspect(q) - 7))
    if doubt.on_its_head(picture, voters, reader):
        size = np.array([picture.shape[1], picture.shape[0]], np.float32)
        picture = np.ascontiguousarray(picture[::-1, ::-1])
        quads = [(size - quad)[[2, 3, 0, 1]] if not _runs_down(quad) else size - quad for quad in quads]
        turned = (turned + 180) % 360
    return picture, tuple(quads), turned


def _from_above(picture: Picture, quads: tuple[Quad, ...], reader: Reader) -> tuple[Picture, tuple[Quad, ...]]:
    """A photographed sheet as seen from straight above, and its text; as it is where that is no gain.

    The edge of a shadow taken for that of the sheet would cost half the page: the outline must hold every piece.
    """
    import numpy as np

    if not _may_be_photo(picture, quads):
        return picture, quads
    corners = outline.page_outline(picture)
    if corners is None or not geometry.pays(corners, picture.shape) or not geometry.holds(corners, np.stack(quads)):
        return picture, quads
    above, _ = geometry.rectified(picture, corners)
    found = reader.quads(above)
    return (above, found) if len(found) >= _STILL_THERE * len(quads) else (picture, quads)


def _may_be_photo(picture: Picture, quads: tuple[Quad, ...]) -> bool:
    """Whether it is worth looking for the edges of a sheet: print on a part of the picture, or lines that converge."""
    import numpy as np

    height, width = picture.shape[:2]
    points = np.concatenate(quads)
    share = np.ptp(points, axis=0) / (width, height)
    slopes = [quad[1] - quad[0] for quad in quads if _aspect(quad) > 8 and not _runs_down(quad)]
    angles = np.degrees([math.atan2(y, x) for x, y in slopes])
    converge = len(angles) > 3 and float(np.ptp(np.percentile(angles, (10, 90)))) > _CONVERGE
    return bool(max(height, width) > _PHOTO_PIXELS or share.max() < _PART or converge)


def _flat(picture: Picture, quads: Sequence[Quad]) -> tuple[Picture, Matrix]:
    """The picture turned by the skew of its longer lines, with all its corners; the matrix (2 × 3) that carries points.

    Print may stand in a corner: a part of a page, photographed from near.
    """
    import numpy as np

    long = [quad for quad in quads if _aspect(quad) > 4 and not _runs_down(quad)]
    angles = [math.degrees(math.atan2(quad[1][1] - quad[0][1], quad[1][0] - quad[0][0])) for quad in long]
    angle = float(np.median(angles)) if angles else 0.0
    if abs(angle) < _FLAT:
        return picture, np.array([[1, 0, 0], [0, 1, 0]], np.float64)
    return geometry.rotated(picture, angle)


def _lines(quads: Sequence[Quad], read: Sequence[tuple[Word, ...]], aspect: float) -> tuple[Line, ...]:
    pieces: list[tuple[Word, ...]] = []
    aside: list[tuple[Word, ...]] = []
    for quad, words in zip(quads, read, strict=True):
        if words:
            (aside if _runs_down(quad) else pieces).append(words)
    lines = in_reading_order(pieces, aspect)
    # What runs up or down the margin is no line of the text.
    last = lines[-1].block + 1 if lines else 0
    return lines + tuple(Line(words=words, block=last + number) for number, words in enumerate(aside))


def _words(line: ReadLine, quad: Quad, width: int, height: int) -> tuple[Word, ...]:
    """The words of a piece. The recogniser says where along the piece each sign stands."""
    signs = line.signs
    advance = (signs[-1].place - signs[0].place) / (len(signs) - 1) if len(signs) > 1 else 0.5
    words: list[Word] = []
    current: list[Sign] = []
    for sign in (*signs, None):
        if sign is not None and sign.text.strip():
            current.append(sign)
            continue
        if current:
            start, end = current[0].place - 0.6 * advance, current[-1].place + 0.6 * advance
            box = _box(quad, max(0.0, start), min(1.0, end), width, height)
            text = "".join(sign.text for sign in current)
            words.append(Word(text=text, box=box, confidence=min(sign.confidence for sign in current)))
            current = []
    return tuple(words)


def _box(quad: Quad, start: float, end: float, width: int, height: int) -> Box:
    """The upright box around the part `start` to `end` (0..1) of the text in `quad`."""
    top_left, top_right, bottom_right, bottom_left = quad
    corners = [
        edge_start + (edge_end - edge_start) * share
        for edge_start, edge_end in ((top_left, top_right), (bottom_left, bottom_right))
        for share in (start, end)
    ]
    xs, ys = [float(c[0]) / width for c in corners], [float(c[1]) / height for c in corners]
    return Box(_inside(min(xs)), _inside(min(ys)), _inside(max(xs)), _inside(max(ys)))


def _inside(share: float) -> float:
    return min(1.0, max(0.0, share))


def _carried(quad: Quad, matrix: Matrix) -> Quad:
    import numpy as np

    carried: Quad = (np.c_[quad, np.ones(4)] @ matrix.T).astype(np.float32)
    return carried


def _runs_down(quad: Quad) -> bool:
    along = quad[1] - quad[0]
    return bool(abs(along[1]) > abs(along[0]))


def _length(quad: Quad) -> float:
    """How long the text is beyond one letter: single letters do not vote."""
    return max(0.0, math.dist(quad[0], quad[1]) - 1.5 * math.dist(quad[0], quad[3]))


def _aspect(quad: Quad) -> float:
    return math.dist(quad[0], quad[1]) / max(1.0, math.dist(quad[0], quad[3]))
