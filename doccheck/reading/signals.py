"""What a page's picture tells cheaply about itself: which reader suits it, and whether anybody could read it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from doccheck.engines import geometry, light, outline
from doccheck.engines.geometry import opencv

if TYPE_CHECKING:
    from doccheck.engines.geometry import Pixels, Points

_SIDE: Final = 2400  # longer side of what is measured: A4 at 200 dpi as it is, telephones' pictures a half or a third
_FAINT: Final = 12  # levels below the paper: weaker marks are grain and the print on the other side
_TILE: Final = 448  # px: print is measured closely in a few such squares
_TILES: Final = 5
_WINDOW: Final = 25  # px: a stroke and the paper beside it, also where blurred by 4 px
_CORE: Final = 224  # px: the middle of such a square, for what costs more
_PHOTO_SHARE: Final = 0.25  # of the picture: a smaller outline is a card or a panel on a scanned page
_COARSE_GRAIN: Final = 4.0  # standard deviation of the noise from which it is smoothed before print is looked for


@dataclass(frozen=True, kw_only=True, slots=True)
class Signals:
    """Measures of one picture as it came, of the sheet alone where its outline is seen.

    Lengths are pixels of the picture reduced to at most 2400.
    """

    side: int  # px, the longer side of the picture itself
    noise: float  # standard deviation of the grain, in levels of 255
    unevenness: float  # levels between the lightest and the darkest paper
    paper: float  # 0..255, lightness of the paper where it is well lit
    contrast: float  # 0..1, how much darker than its paper the print is
    edge: float  # px over which print turns into paper: 2 is as sharp as pixels can be; 0: no print
    smear: float  # 0..1, how alike edges are in all directions: print 0.5 to 0.9, a hand that shook below 0.4
    skew: float  # degrees by which the lines fall to the right
    letter: float  # px, usual height of a letter (of x and X together); 0: no print
    ink: float  # 0..1, share of the page that is print, photo or drawing
    is_photo: bool  # a sheet lying on something, with an outline that is seen
    # Corners of what lies there, also of a card on a sheet: clockwise from the top left, pixels of the picture.
    outline: tuple[tuple[float, float], ...] = ()


def signals(rgb: Pixels) -> Signals:
    """The measures of a picture in colour (height, width, 3). About 50 ms for A4 at 200 dpi."""
    import numpy as np

    cv2 = opencv()
    corners = outline.page_outline(rgb)
    grey = geometry.shrunk(cv2.cvtColor(rgb, cv2.COLOR_RGB2GRAY), _SIDE)
    share = 0.0
    sheet = None
    if corners is not None:
        # What lies around the sheet says nothing about it: wood has grain, shadows and soft edges.
        scaled = corners * (grey.shape[0] / rgb.shape[0])
        share = float(cv2.contourArea(scaled)) / grey.size
        left, top, wide, high = cv2.boundingRect(np.clip(scaled, 0, np.array(grey.shape[::-1]) - 1).astype(np.int32))
        grey = grey[top : top + high, left : left + wide]
        sheet = scaled - np.array([left, top], np.float32)
    prints = print_of(grey, sheet)
    paper = float(np.percentile(prints.ground, 90))  # a card on a black lid covers a sixth
    edge, smear = edges(prints)
    return Signals(
        side=max(rgb.shape[:2]),
        noise=round(prints.noise, 2),
        unevenness=round(light.unevenness(prints.ground), 1),
        paper=paper,
        contrast=round(min(1.0, prints.strength / max(paper, 1.0)), 3),
        edge=round(edge, 2),
        smear=round(smear, 2),
        skew=geometry.skew(grey),
        letter=letter_height(prints),
        ink=round(float(cv2.countNonZero(prints.mask)) / prints.mask.size, 4),
        is_photo=share >= _PHOTO_SHARE,
        outline=() if corners is None else tuple((float(x), float(y)) for x, y in corners),
    )


@dataclass(frozen=True, kw_only=True, slots=True)
class Print:
    """The marks on a page, apart from its paper."""

    grey: Pixels  # as it was looked at: coarse grain is smoothed
    ground: Pixels  # lightness of the paper, an eighth of the size
    noise: float
    mask: Pixels  # 1 where there is print
    strength: float  # levels by which the inside of strokes is darker than the paper; 0.0: nothing is


def print_of(grey: Pixels, sheet: Points | None = None) -> Print:
    """What is print on the page, by its own contrast; within the four corners of `sheet` only, if given."""
    import numpy as np

    cv2 = opencv()
    grain = light.noise(grey)
    if grain > _COARSE_GRAIN:
        grey = cv2.medianBlur(grey, 3)
    ground = light.ground(grey)
    marks = depth(grey, ground)
    if sheet is not None:
        within = cv2.fillConvexPoly(np.zeros_like(marks), np.round(sheet).astype(np.int32), 255)
        # The rim of the sheet is the edge of its shadow.
        marks = cv2.bitwise_and(marks, cv2.erode(within, np.ones((25, 25), np.uint8)))
    strength, limit = _strength(marks, max(_FAINT, round(1.6 * grain)))
    mask = (marks > limit).astype(np.uint8)
    return Print(grey=grey, ground=ground, noise=grain, mask=mask, strength=strength)


def depth(grey: Pixels, ground: Pixels) -> Pixels:
    """How many levels each place is darker than the paper around it."""
    cv2 = opencv()
    full = cv2.resize(ground, grey.shape[::-1], interpolation=cv2.INTER_LINEAR)
    result: Pixels = cv2.subtract(full, grey)
    return result


def _strength(marks: Pixels, faint: int) -> tuple[float, float]:
    """How dark the print is, in levels below its paper, and the level from which a place counts as print.

    (0.0, 255.0) where nothing is darker than the paper.
    """
    import numpy as np

    counts = np.bincount(marks[::2, ::2].ravel(), minlength=256)
    counts[:faint] = 0
    total = int(counts.sum())
    if total < 40:
        return 0.0, 255.0
    # The darker half of the marks is the inside of strokes; the rest is their soft rim.
    below = np.cumsum(counts) / total
    dark = float(np.searchsorted(below, 0.75))
    return dark, max(float(faint), 0.45 * dark)


def letter_height(prints: Print) -> float:
    """Usual height in px of what has the shape of letters or of letters run together; 0.0 without enough of them."""
    import numpy as np

    cv2 = opencv()
    found = []
    for window in _fullest(prints.mask):
        _, _, stats, _ = cv2.connectedComponentsWithStats(prints.mask[window], connectivity=8, ltype=cv2.CV_32S)
        left, top, wide, high, area = (stats[1:, at].astype(np.float64) for at in range(5))
        rows, columns = prints.mask[window].shape
        whole = (left > 0) & (top > 0) & (left + wide < columns) & (top + high < rows)
        # A solid bar is a rule; what is much wider than high is a word blurred into one piece.
        shaped = (wide <= 40 * high) & (high <= 12 * wide) & (area >= 0.12 * wide * high)
        shaped &= (wide < 4 * high) | (area < 0.85 * wide * high)
        found.append(high[whole & shaped & (high >= 3) & (high <= 120) & (wide >= 2)])
    heights = np.concatenate(found) if found else np.zeros(0)
    if heights.size < 8:
        return 0.0
    # Dots, commas and dashes are many and low: only what is at least half as high as the upper half counts.
    heights = heights[heights >= 0.55 * np.percentile(heights, 75)]
    return float(np.median(heights))


def edges(prints: Print) -> tuple[float, float]:
    """How wide and how alike in all directions the edges of the print are (`Signals.edge`, `Signals.smear`).

    A step blurred by s px (standard deviation) measures 2.5 s, a thin stroke 1.7 s; across or down, whichever is
    softer. (0.0, 1.0) where there is no print.
    """
    import numpy as np

    half = _CORE // 2
    widths, smears = [], []
    for rows, columns in _fullest(prints.mask):
        middle, centre = (rows.start + rows.stop) // 2, (columns.start + columns.stop) // 2
        piece = prints.grey[max(0, middle - half) : middle + half, max(0, centre - half) : centre + half]
        width, smear = _piece_edges(piece)
        if width:
            widths.append(width)
            smears.append(smear)
    return (float(np.median(widths)), float(np.median(smears))) if widths else (0.0, 1.0)


def _fullest(mask: Pixels) -> list[tuple[slice, slice]]:
    """The squares of the page with the usual amount of print, a tenth: not the empty ones, not those with photos."""
    cv2 = opencv()
    high, wide = mask.shape
    rows, columns = max(1, high // _TILE), max(1, wide // _TILE)
    covered = mask[: min(high, rows * _TILE), : min(wide, columns * _TILE)]
    shares = cv2.resize(covered * 255, (columns, rows), interpolation=cv2.INTER_AREA) / 255
    places = [
        (abs(float(shares[row, column]) - 0.1), row, column)
        for row in range(rows)
        for column in range(columns)
        if shares[row, column] >= 0.004
    ]
    return [
        (slice(row * _TILE, min(high, (row + 1) * _TILE)), slice(column * _TILE, min(wide, (column + 1) * _TILE)))
        for _, row, column in sorted(places)[:_TILES]
    ]


def _piece_edges(piece: Pixels) -> tuple[float, float]:
    """The edge width and the smear of one square; a width of 0.0 where it has no clear print."""
    import numpy as np

    cv2 = opencv()
    values = cv2.GaussianBlur(piece.astype(np.float32), (0, 0), 0.7)  # grain has steep edges too
    across, down = (cv2.Sobel(values, cv2.CV_32F, dx, 1 - dx, ksize=1, scale=0.5) for dx in (1, 0))
    found = []
    for slope, shape in ((across, (1, _WINDOW)), (down, (_WINDOW, 1))):
        kernel = np.ones(shape, np.uint8)
        span = cv2.dilate(values, kernel) - cv2.erode(values, kernel)
        steepest = cv2.dilate(np.abs(slope), kernel)
        clear = span > max(float(_FAINT), 0.6 * float(np.percentile(span, 97)))
        if clear.sum() > 200:
            found.append(float(np.median(span[clear] / np.maximum(steepest[clear], 0.5))))
    mixed = float(np.mean(across * down))
    low, high = np.linalg.eigvalsh([[float(np.mean(across**2)), mixed], [mixed, float(np.mean(down**2))]])
    return max(found, default=0.0), (max(0.0, float(low)) / max(float(high), 1e-6)) ** 0.5
