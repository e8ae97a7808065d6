"""What a page shows, held against what its text layer says: the page is drawn with and without its text.

A letter is seen when the page looks different without it. That holds whatever hides it: an invisible print mode, the
colour of the paper, no opacity, a layer that is switched off, a clip, or a picture on top. What the page shows without
its text is not words of the layer: pictures and drawings, in which print may stand that nobody has read.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from doccheck.engines.pdf_text import PageText

DPI = 110  # as much as the search for ink needs; a 6 pt letter is 5 pixels wide
_MAX_SIDE = 2600  # pixels: a poster is looked at more coarsely
_CONTRAST = 20  # of 255: light grey print (#ccc) has 50 at its full strokes, half of it in thin ones
_SMALLEST = 2.5  # points: print that is less high cannot be read by anybody
_LATIN = "\u024f"  # the last letter of the Latin blocks
_EDGES = 150  # steps from light to dark, in pixels: a picture of four words has more
_TILE = 16  # pixels
_BUSY = 12  # of 255: the share of such steps in a tile above which something is in it
_ROW = 4  # letters of the shortest row that counts
_STROKE = 17  # pixels: strokes of letters up to 24 pt are thinner
_LEVEL = 0.04  # of a row's lean: 2.3 degrees
_HEAD, _FOOT = 0.2, 0.12  # of the page's height
_LETTER = (4, 30)  # height of a letter in pixels: print of 5 to 24 pt


@dataclass(frozen=True, kw_only=True, slots=True)
class Unread:
    """Letters in rows of print that the page shows and its text layer does not have."""

    letters: int = 0  # in all rows
    straight: int = 0  # in rows that run level; those of a stamp are inked by hand, and lean
    within: int = 0  # of these, away from the page's head and foot, where letterheads have their logos

    def __add__(self, other: Unread) -> Unread:
        return Unread(
            letters=self.letters + other.letters,
            straight=self.straight + other.straight,
            within=self.within + other.within,
        )


@dataclass(frozen=True, kw_only=True, slots=True)
class View:
    grey: Any = field(repr=False)  # the page as it is shown, lightness 0..255, at about `DPI`
    unseen: str = ""  # letters and digits of the text layer that nobody sees
    unread: Unread = field(default_factory=lambda: Unread())  # print that is no text: a pasted table, drawn outlines
    overprinted: str = ""  # letters and digits that stand on others: one of them is not seen


def look(page: Any, text: PageText, draw_forms: bool) -> View:
    """Draw the pdfium page twice and compare. `draw_forms`: form fields are not part of the page yet."""
    import cv2

    cv2.setNumThreads(1)  # pages of this size gain nothing from more, and every core has a worker of its own
    width, height = page.get_size()
    scale = min(DPI / 72, _MAX_SIDE / max(1.0, width, height))
    shown = _drawn(page, scale, draw_forms)
    with _without_text(page):
        bare = _drawn(page, scale, draw_forms)
    unseen = _unseen(shown, bare, text, height)
    if any(text.signs[index] > _LATIN for index in unseen):
        unseen = _without_shape(page, text, unseen)
    return View(
        grey=shown,
        unseen="".join(text.signs[index] for index in unseen),
        unread=_unread(bare),
        overprinted=_overprinted(text),
    )


def _drawn(page: Any, scale: float, draw_forms: bool) -> Any:
    bitmap = page.render(scale=scale, grayscale=True, may_draw_forms=draw_forms)
    return bitmap.to_numpy().reshape(bitmap.height, bitmap.width)


class _without_text:  # noqa: N801 – used as a statement: "with _without_text(page)"
    """The page's text objects are switched off meanwhile, those inside of forms as well."""

    def __init__(self, page: Any) -> None:
        self._objects = list(_text_objects(page))

    def __enter__(self) -> None:
        self._switch(False)

    def __exit__(self, *_: object) -> None:
        self._switch(True)

    def _switch(self, active: bool) -> None:
        import pypdfium2.raw as raw

        for found in self._objects:
            raw.FPDFPageObj_SetIsActive(found, active)


def _text_objects(page: Any) -> Iterator[Any]:
    import pypdfium2.raw as raw

    for index in range(raw.FPDFPage_CountObjects(page.raw)):
        yield from _texts_of(raw, raw.FPDFPage_GetObject(page.raw, index), 0)


def _texts_of(raw: Any, found: Any, depth: int) -> Iterator[Any]:
    kind = raw.FPDFPageObj_GetType(found)
    if kind == raw.FPDF_PAGEOBJ_TEXT:
        yield found
    elif kind == raw.FPDF_PAGEOBJ_FORM and depth < 8:
        for index in range(max(0, raw.FPDFFormObj_CountObjects(found))):
            yield from _texts_of(raw, raw.FPDFFormObj_GetObject(found, index), depth + 1)


def _unseen(shown: Any, bare: Any, text: PageText, height: float) -> list[int]:
    """The letters and digits in whose place nothing changes when the text is taken away, and those too small to read.

    Their indexes in `text.signs`.
    """
    import cv2
    import numpy as np

    if not text.signs:
        return []
    changed = (cv2.absdiff(shown, bare) > _CONTRAST).view(np.uint8)
    total = cv2.integral(changed)
    rows, columns = shown.shape
    x0, y0, x1, y1 = np.clip(text.letters, 0, 1).T
    tiny = (y1 - y0) * height < _SMALLEST
    # The outer tenth may hold a neighbour's overhang.
    inset_x, inset_y = 0.12 * (x1 - x0), 0.1 * (y1 - y0)
    left = np.floor((x0 + inset_x) * columns).astype(int)
    right = np.minimum(np.maximum(np.ceil((x1 - inset_x) * columns).astype(int), left + 1), columns)
    top = np.floor((y0 + inset_y) * rows).astype(int)
    bottom = np.minimum(np.maximum(np.ceil((y1 - inset_y) * rows).astype(int), top + 1), rows)
    marks = total[bottom, right] - total[top, right] - total[bottom, left] + total[top, left]
    indexes: list[int] = np.nonzero((marks == 0) | tiny)[0].tolist()
    return indexes


def _without_shape(page: Any, text: PageText, unseen: list[int]) -> list[int]:
    """`unseen` less the letters that only this machine cannot draw: of a script and a font that are not in the file.

    They stand in text that is drawn visibly; Latin letters and digits have a shape everywhere and are not excused.
    """
    import pypdfium2.raw as raw

    textpage = page.get_textpage()
    kept = [
        index
        for index in unseen
        if text.signs[index] <= _LATIN
        or not _is_visible_without_font(raw.FPDFText_GetTextObject(textpage.raw, int(text.indexes[index])))
    ]
    textpage.close()
    return kept


def _is_visible_without_font(found: Any) -> bool:
    """Whether a text object is written in dark, opaque letters of a font that is not in the file."""
    import ctypes

    import pypdfium2.raw as raw

    red, green, blue, opacity = (ctypes.c_uint() for _ in range(4))
    return bool(
        found
        and not raw.FPDFFont_GetIsEmbedded(raw.FPDFTextObj_GetFont(found))
        and raw.FPDFTextObj_GetTextRenderMode(found) in (0, 1, 2)
        and raw.FPDFPageObj_GetFillColor(found, *map(ctypes.byref, (red, green, blue, opacity)))
        and opacity.value > 127
        and max(red.value, green.value, blue.value) < 200
    )


def _overprinted(text: PageText) -> str:
    """The letters and digits that stand on another one, half a line apart at most. Watermarks do not count."""
    import numpy as np

    if not text.signs:
        return ""
    x0, y0, x1, y1 = text.letters.T
    usual = float(np.median(y1 - y0))
    # pdfium takes ligatures apart: their letters share one place.
    apart = np.concatenate(([True], (text.letters[1:] != text.letters[:-1]).any(axis=1)))
    apart |= np.array([sign.isdigit() for sign in text.signs])
    body = np.nonzero((y1 - y0 < 2.5 * usual) & (x1 > x0) & apart)[0]
    x, y, width = ((x0 + x1) / 2)[body], ((y0 + y1) / 2)[body], (x1 - x0)[body]
    found = np.zeros(x.size, dtype=bool)
    band = max(1.2 * usual, 1e-4)
    for offset in (0.0, 0.5):  # what is half a line apart is in one band of one of the two divisions
        order = np.lexsort((x, np.floor(y / band + offset)))
        for step in (1, 2, 3):
            one, other = order[:-step], order[step:]
            # Letters side by side are half their two widths apart, kerning brings them a tenth closer; one after the
            # other in the text they may be closer, where a font that is not in the file has other widths.
            share = np.where(np.abs(one - other) == 1, 0.4, 0.75)
            close = np.abs(x[one] - x[other]) < share * (width[one] + width[other]) / 2
            found[other[close & (np.abs(y[one] - y[other]) < 0.6 * usual)]] = True
    return "".join(text.signs[index] for index in body[found].tolist())


def _unread(bare: Any) -> Unread:
    """The letters that stand in rows of print in what is not text. Photos, rules, codes and signatures give none."""
    found = Unread()
    for part, top in _busy_parts(bare):
        for letters, lean, middle in _rows(part):
            level = letters * (abs(lean) < _LEVEL)
            within = level * (_HEAD < (top + middle) / bare.shape[0] < 1 - _FOOT)
            found += Unread(letters=letters, straight=level, within=within)
    return found


def _busy_parts(bare: Any) -> Iterator[tuple[Any, int]]:
    """The pieces of the page that have many steps from light to dark side by side – print, photos, codes – and where
    they begin, in pixels from the top."""
    import cv2
    import numpy as np

    edges = (cv2.absdiff(bare[:, 1:], bare[:, :-1]) > 40).view(np.uint8)
    if np.count_nonzero(edges) < _EDGES:
        return
    rows, columns = (max(1, side // _TILE) for side in edges.shape)
    edges = edges[: rows * _TILE, : columns * _TILE] * 255
    tiles = cv2.resize(edges, (columns, rows), interpolation=cv2.INTER_AREA) > _BUSY
    near = cv2.dilate(tiles.view(np.uint8), np.ones((3, 3), np.uint8))
    count, _, stats, _ = cv2.connectedComponentsWithStats(near, connectivity=8)
    for x, y, width, height, _ in stats[1:count].tolist():
        if width >= 5:  # with its margins; a vertical rule is three wide
            yield bare[y * _TILE : (y + height) * _TILE, x * _TILE : (x + width) * _TILE], y * _TILE


Row = tuple[int, float, float]  # letters, lean (pixels down for each to the right), middle (pixels from the top)


def _rows(part: Any) -> list[Row]:
    """The rows of print, dark on light or light on dark."""
    import cv2
    import numpy as np

    kernel = cv2.getStructuringElement(cv2.MORPH_RECT, (_STROKE, _STROKE))
    found = _print(cv2.morphologyEx(part, cv2.MORPH_BLACKHAT, kernel))
    if np.count_nonzero(part < 110) > 0.3 * part.size:
        light = _print(cv2.morphologyEx(part, cv2.MORPH_TOPHAT, kernel))
        found = max(found, light, key=lambda rows: sum(letters for letters, _, _ in rows))
    return found


def _print(strokes: Any) -> list[Row]:
    """Rows of print: shapes of like height close together, more of them than a mark has, with nothing above them."""
    import cv2
    import numpy as np

    _, labels, stats, _ = cv2.connectedComponentsWithStats((strokes > 50).view(np.uint8), connectivity=8)
    width, height, area = (stats[:, at] for at in (cv2.CC_STAT_WIDTH, cv2.CC_STAT_HEIGHT, cv2.CC_STAT_AREA))
    letter = (height >= _LETTER[0]) & (height <= _LETTER[1]) & (width <= 4 * height) & (area >= 5)
    letter[0] = False
    if np.count_nonzero(letter) < _ROW:
        return []
    joined = cv2.morphologyEx(letter[labels].view(np.uint8), cv2.MORPH_CLOSE, np.ones((1, 15), np.uint8))
    rows, row_of, row_stats, _ = cv2.connectedComponentsWithStats(joined, connectivity=8)
    x, y = stats[letter, cv2.CC_STAT_LEFT], stats[letter, cv2.CC_STAT_TOP]
    # A letter's row is found at its middle, where closing has filled the holes.
    of = row_of[y + height[letter] // 2, x + width[letter] // 2]
    letters = np.bincount(of, minlength=rows)
    mean = np.bincount(of, weights=height[letter], minlength=rows) / np.maximum(letters, 1)
    row_width, row_height = row_stats[:, cv2.CC_STAT_WIDTH], row_stats[:, cv2.CC_STAT_HEIGHT]
    row = (letters >= _ROW) & (row_width >= 3 * row_height) & (row_height <= 2 * mean + 3)
    row[0] = False
    middle = row_stats[:, cv2.CC_STAT_TOP] + row_height / 2
    centre = y + height[letter] / 2
    return [
        (int(letters[at]), float(np.polyfit(x[of == at], centre[of == at], 1)[0]), float(middle[at]))
        for at in np.flatnonzero(row)
    ]
