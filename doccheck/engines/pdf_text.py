"""The words of a PDF page as pdfium reads them, with the place of every letter."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cache
from itertools import repeat
from typing import Any

from doccheck.model import Box, Line, Word

_GRID = 1_000_000  # device units by which pdfium's page coordinates are turned into fractions
_A4 = 1.41  # boxes are fractions: A4 is 1.41 times as high as wide
_SOFT_HYPHEN = 2  # pdfium's mark for a hyphen that breaks a word at the end of a line
_MAY_BE_HYPHENS = (_SOFT_HYPHEN, 0x2D, 0xAD, 0xFFFE)  # the last is what a soft one is among all signs
_NO_SIGN = frozenset("\0\u200b\ufeff\ufffe")

Corners = tuple[float, float, float, float]  # x0, y0, x1, y1 as fractions of the upright page


@dataclass(slots=True)
class PageText:
    """What pdfium reads of one page. Signs without a place on the page (outside its edges) are in `everything` only."""

    lines: tuple[Line, ...] = ()
    everything: str = ""  # all signs without spaces, to be compared with the other reader's
    letters: Any = field(default=None, repr=False)  # array with the `Corners` of the letters and digits, in order
    signs: str = ""  # those letters and digits
    indexes: Any = field(default=None, repr=False)  # array with their numbers on pdfium's text page


def page_text(page: Any) -> PageText:
    """The words of a pdfium page in lines, and its letters one by one."""
    import numpy as np
    import pypdfium2.raw as raw

    textpage = page.get_textpage()
    count = max(0, raw.FPDFText_CountChars(textpage.raw))
    if not count:
        textpage.close()
        return PageText()
    codes = _codes(raw, textpage.raw, count)
    boxes, placed = _boxes(textpage.raw, count)
    textpage.close()
    return _in_words(codes, placed, _on_page(boxes.astype(np.float64), page))


def _boxes(handle: Any, count: int) -> tuple[Any, Any]:
    """Each sign's left, top, right and bottom in pdfium's coordinates, and whether it has these."""
    import ctypes

    import numpy as np

    boxes = np.zeros((count, 4), dtype=np.float32)
    first, size = boxes.ctypes.data, boxes.strides[0]
    addresses = range(first, first + count * size, size)
    found = map(_box_of(), repeat(ctypes.cast(handle, ctypes.c_void_p).value), range(count), addresses)
    return boxes, np.fromiter(found, dtype=bool, count=count)


@cache
def _box_of() -> Any:
    """FPDFText_GetLooseCharBox with addresses as plain numbers: the typed pointers take as long as the call itself."""
    import ctypes

    import pypdfium2.raw as raw

    typed = raw.FPDFText_GetLooseCharBox
    plain = type(typed)(ctypes.cast(typed, ctypes.c_void_p).value)
    plain.argtypes, plain.restype = (ctypes.c_void_p, ctypes.c_int, ctypes.c_void_p), ctypes.c_int
    return plain


def _codes(raw: Any, handle: Any, count: int) -> Any:
    """The text page's signs as an array of Unicode numbers, one for each of its indexes."""
    import ctypes

    import numpy as np

    units = (ctypes.c_ushort * (count + 1))()
    written = raw.FPDFText_GetText(handle, 0, count, units)
    codes = np.frombuffer(memoryview(units), dtype=np.uint16, count=count).astype("<u4")
    if written != count + 1 or not codes.all() or (codes & 0xF800 == 0xD800).any():  # not one unit for each sign
        codes = np.array([raw.FPDFText_GetUnicode(handle, index) for index in range(count)], dtype="<u4")
    for index in np.nonzero(np.isin(codes, _MAY_BE_HYPHENS))[0].tolist():
        if codes[index] == _SOFT_HYPHEN or raw.FPDFText_IsHyphen(handle, index) == 1:
            codes[index] = ord("-")
    return codes


def _text(codes: Any) -> str:
    signs: str = codes.tobytes().decode("utf-32-le", "surrogatepass")
    return signs


def _on_page(boxes: Any, page: Any) -> Any:
    """Rows of left, top, right, bottom in pdfium's coordinates → rows of `Corners`."""
    import numpy as np

    ox, oy, xx, xy, yx, yy = _coefficients(page)
    left, top, right, bottom = boxes.T
    x = np.stack((ox + xx * left + yx * top, ox + xx * right + yx * bottom))
    y = np.stack((oy + xy * left + yy * top, oy + xy * right + yy * bottom))
    return np.stack((x.min(axis=0), y.min(axis=0), x.max(axis=0), y.max(axis=0)), axis=1)


def _in_words(codes: Any, placed: Any, corners: Any) -> PageText:
    """Signs in pdfium's order become words and lines. `placed`: which have a box; `corners`: those boxes."""
    import numpy as np

    kinds = _kinds(codes)
    drawn = (kinds >= _OTHER) & placed
    x0, y0, x1, y1 = corners.T
    across, down = x0 + x1, y0 + y1
    # What the page's edges cut off is seen by nobody.
    inside = (across >= 0) & (across <= 2) & (down >= 0) & (down <= 2)
    used = np.nonzero(drawn & inside)[0]
    everything = _text(codes[drawn])
    if not used.size:
        return PageText(everything=everything)
    # How many ends of words and of lines come before each sign: where the number changes, something ends.
    words_ended = ((kinds < _OTHER) | (drawn & ~inside)).cumsum()[used]
    lines_ended = (kinds == _LINE_END).cumsum()[used]
    same_word = np.diff(words_ended) == 0
    # A word broken at the line's end goes on below.
    fallen = same_word & (y0[used][1:] > y1[used][:-1] - 0.2 * (y1 - y0)[used][1:])
    first = np.concatenate(([True], ~same_word | fallen))
    new_line = np.concatenate(([True], (np.diff(lines_ended) > 0) | fallen))
    starts = np.nonzero(first)[0]
    edges = np.stack(
        (
            np.minimum.reduceat(x0[used], starts),
            np.minimum.reduceat(y0[used], starts),
            np.maximum.reduceat(x1[used], starts),
            np.maximum.reduceat(y1[used], starts),
        ),
        axis=1,
    ).tolist()
    text = _text(codes[used])
    ends = [*starts[1:].tolist(), len(text)]
    runs: list[list[Word]] = []
    for start, end, edge, begins in zip(starts.tolist(), ends, edges, new_line[starts].tolist(), strict=True):
        if begins:
            runs.append([])
        runs[-1].append(Word(text=text[start:end], box=Box(*edge)))
    letters = used[kinds[used] == _LETTER]
    return PageText(
        lines=in_blocks([line for run in runs for line in split_columns(run)]),
        everything=everything,
        letters=corners[letters],
        signs=_text(codes[letters]),
        indexes=letters,
    )


_LINE_END, _SPACE, _OTHER, _LETTER = range(4)


def _kinds(codes: Any) -> Any:
    """What each sign is."""
    import numpy as np

    kind_of = np.zeros(int(codes.max()) + 1, dtype=np.int8)
    for sign in set(_text(codes)):
        kind_of[ord(sign)] = _kind(sign)
    return kind_of[codes]


def _kind(sign: str) -> int:
    if sign in "\n\r":
        return _LINE_END
    if sign in _NO_SIGN or sign.isspace():
        return _SPACE
    return _LETTER if sign.isalnum() else _OTHER


def transform(page: Any) -> Callable[[float, float, float, float], Corners]:
    """From pdfium's page coordinates to fractions of the upright page (rotation and crop box included)."""
    ox, oy, xx, xy, yx, yy = _coefficients(page)

    def fraction(left: float, top: float, right: float, bottom: float) -> Corners:
        x0, y0 = ox + xx * left + yx * top, oy + xy * left + yy * top
        x1, y1 = ox + xx * right + yx * bottom, oy + xy * right + yy * bottom
        return min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)

    return fraction


def _coefficients(page: Any) -> tuple[float, float, float, float, float, float]:
    """x = ox + xx·left + yx·top, y = oy + xy·left + yy·top."""
    import ctypes

    import pypdfium2.raw as raw

    def device(x: float, y: float) -> tuple[float, float]:
        dx, dy = ctypes.c_int(), ctypes.c_int()
        raw.FPDF_PageToDevice(page.raw, 0, 0, _GRID, _GRID, 0, x, y, ctypes.byref(dx), ctypes.byref(dy))
        return dx.value / _GRID, dy.value / _GRID

    (ox, oy), (ax, ay), (bx, by) = device(0, 0), device(1000, 0), device(0, 1000)
    return ox, oy, (ax - ox) / 1000, (ay - oy) / 1000, (bx - ox) / 1000, (by - oy) / 1000


def split_columns(words: list[Word]) -> Iterator[tuple[Word, ...]]:
    """A line is cut where a gap is wider than three letter heights: table cells and columns are lines of their own."""
    line: list[Word] = []
    for word in words:
        box = word.box
        if line:
            last = line[-1].box
            height = max(last.y1 - last.y0, box.y1 - box.y0)
            gap = (box.x0 - last.x1) / _A4
            same_row = abs((box.y0 + box.y1) - (last.y0 + last.y1)) / 2 < height * 0.7
            if gap > 2.2 * height or gap < -8 * height or not same_row:
                yield tuple(line)
                line = []
        line.append(word)
    if line:
        yield tuple(line)


def in_blocks(lines: list[tuple[Word, ...]]) -> tuple[Line, ...]:
    """Lines with a block number: a new block begins where the distance or the left edge jumps."""
    result: list[Line] = []
    block = 0
    above: Box | None = None
    for words in lines:
        here = Box.around(tuple(word.box for word in words))
        if above is not None:
            step = here.y0 - above.y1
            apart = step > 0.9 * here.height or step < -1.5 * here.height
            aside = here.x0 > above.x1 or here.x1 < above.x0
            other_print = not 0.7 < here.height / max(above.height, 1e-6) < 1.4
            block += apart or aside or other_print
        result.append(Line(words=words, block=block))
        above = here
    return tuple(result)
