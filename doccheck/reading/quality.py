"""What is wrong with a page's picture: nothing on it, not readable, or print that runs out of it.

Every answer is a `Fault`: the contract's code, the reason that made it so, and the value it was judged by. None of
these is asked for what a reader made of the page, but for words that it found; the thresholds are on the side of
saying nothing, since whatever is doubtful is read and graded anyway.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from doccheck.engines import geometry, parts
from doccheck.engines.geometry import opencv
from doccheck.model import Box
from doccheck.reading.signals import Signals, print_of

if TYPE_CHECKING:
    from typing import Any

    import numpy as np
    from numpy.typing import NDArray

    from doccheck.engines.geometry import Pixels


@dataclass(frozen=True, kw_only=True, slots=True)
class Fault:
    """One thing wrong with a picture."""

    code: str  # blank_page, illegible
    reason: str  # empty, bleed_through; blurred, small, dark
    value: float  # the measure, in the unit of the threshold that it passed


# -- blank ------------------------------------------------------------------------------------------------------------
_BLANK_SIDE: Final = 1170  # px of the copy: A4 at 100 dpi, 1 mm is 4 px
_MM: Final = _BLANK_SIDE / 297  # px of the copy per millimetre of an A4 page held upright
_BLANK_STEP: Final = 3.5  # levels below the paper: print of 10 was still read; its thin strokes are half of that here
_BLANK_SIGMAS: Final = 4.0  # … and standard deviations of the paper itself: cardboard and grain are rough
_RIM: Final = 4.0  # mm along the picture's edges: shadows, black borders, torn edges
_MARK: Final = 8.0  # mm: a word, a stamp, a pencil line are longer; holes (5.5 mm), dust and staples' feet are not
_CORNER: Final = 30.0  # mm from two edges: where staples are
_STAPLE: Final = 14.0  # mm: none is longer
_FOLD: Final = 0.8  # of the page: a thin line that long is a fold or a scanner's streak
_SPECKS: Final = 12  # pieces higher than 1.5 mm, away from the rim, that are something even if none is long
_SHOWN_THROUGH: Final = 0.10  # of the paper's lightness: print on the other side is fainter than that …
_SOFT: Final = 4.0  # … and softer: px of the copy over which it fades; pencil measures 2 to 3


def blank(grey: Pixels) -> Fault | None:
    """`blank_page` if nothing was written, printed or stamped on the page; its value is the longest mark in mm.

    Dust, punch holes, staples, folds, a scanner's black border, rough or coloured paper and the other side showing
    through are nothing. One line of small print, one stamp, one pencil line are something. A picture much longer than
    wide is blank if each part of it is: made small as a whole, it is a thread without any print.
    """
    fault = None
    for place in parts.parts(grey):
        found = _blank(grey[place])
        if found is None:
            return None
        fault = found if fault is None or found.value > fault.value else fault
    return fault


def _blank(grey: Pixels) -> Fault | None:
    import numpy as np

    small = geometry.shrunk(grey, _BLANK_SIDE)
    if min(small.shape) < 24 or float(np.median(small)) < DARK_PAPER:
        return None  # too small or too dark to say
    depth = _depth(small)
    some = depth[::4, ::3]
    rough = 1.4826 * float(np.median(np.abs(some - np.median(some))))
    limit = max(_BLANK_STEP, _BLANK_SIGMAS * rough)
    marks = _without_rim((depth > limit).astype(np.uint8))
    pieces = _clusters(marks)
    longest = max((max(wide, high) for _, _, wide, high, _ in pieces), default=0) / _MM
    written = [piece for piece in pieces if _is_mark(piece, small.shape) and not _is_staple(piece, marks)]
    if not written and _specks(marks) < _SPECKS:
        return Fault(code="blank_page", reason="empty", value=round(longest, 1))
    if _shows_through(small, depth, marks):
        return Fault(code="blank_page", reason="bleed_through", value=round(longest, 1))
    return None


def _depth(small: Pixels) -> NDArray[np.float32]:
    """How much darker each place is than the paper around it, with the grain smoothed."""
    import numpy as np

    cv2 = opencv()
    smooth = cv2.GaussianBlur(small, (0, 0), 0.8)
    # The median of 12 mm around: print is less than half of any such place, shadows are wider.
    quarter = cv2.resize(small, None, fx=0.25, fy=0.25, interpolation=cv2.INTER_AREA)
    ground = cv2.GaussianBlur(cv2.medianBlur(quarter, 13), (0, 0), 2)
    full = cv2.resize(ground, small.shape[::-1], interpolation=cv2.INTER_LINEAR)
    return np.asarray(full.astype(np.float32) - smooth.astype(np.float32))


def _without_rim(marks: Pixels) -> Pixels:
    """The marks without those at the picture's edges: whatever touches the edge, and a strip of 4 mm."""
    import numpy as np

    cv2 = opencv()
    count, labels, stats, _ = cv2.connectedComponentsWithStats(marks, connectivity=8, ltype=cv2.CV_32S)
    edge = np.unique(np.concatenate([labels[0], labels[-1], labels[:, 0], labels[:, -1]]))
    keep = np.ones(count, np.uint8)
    keep[edge] = 0
    keep[stats[:, 4] <= 2] = 0  # single specks
    result = keep[labels] * marks
    rim = round(_RIM * _MM)
    result[:rim], result[-rim:], result[:, :rim], result[:, -rim:] = 0, 0, 0, 0
    return np.asarray(result, np.uint8)


def _clusters(marks: Pixels) -> list[tuple[int, int, int, int, int]]:
    """Marks that belong together – letters of a word, the parts of a stamp – as (left, top, width, height, area)."""
    import numpy as np

    cv2 = opencv()
    # 1.5 mm across: letters of a word are nearer, grains of dust are not.
    joined = cv2.morphologyEx(marks, cv2.MORPH_CLOSE, np.ones((3, 7), np.uint8))
    _, _, stats, _ = cv2.connectedComponentsWithStats(joined, connectivity=8, ltype=cv2.CV_32S)
    return [(int(a), int(b), int(c), int(d), int(e)) for a, b, c, d, e in stats[1:]]


def _is_mark(piece: tuple[int, int, int, int, int], shape: tuple[int, ...]) -> bool:
    """Whether somebody put it there: long enough, and no fold across the page."""
    _, _, wide, high, area = piece
    if max(wide, high) < _MARK * _MM or area < 14:
        return False
    return not ((wide >= _FOLD * shape[1] and high < 2 * _MM) or (high >= _FOLD * shape[0] and wide < 2 * _MM))


def _is_staple(piece: tuple[int, int, int, int, int], marks: Pixels) -> bool:
    """Whether it is a single short stroke in a corner."""
    left, top, wide, high, area = piece
    zone = _CORNER * _MM
    cornered = min(left + wide, marks.shape[1] - left) <= zone and min(top + high, marks.shape[0] - top) <= zone
    if not cornered or max(wide, high) > _STAPLE * _MM or area > _STAPLE * 1.5 * _MM**2:
        return False
    count, _ = opencv().connectedComponents(marks[top : top + high, left : left + wide], connectivity=8)
    return int(count) == 2  # the ground and one piece


def _specks(marks: Pixels) -> int:
    """How many pieces as high as letters there are: a table of single figures has no long mark."""
    import numpy as np

    cv2 = opencv()
    _, _, stats, _ = cv2.connectedComponentsWithStats(marks, connectivity=8, ltype=cv2.CV_32S)
    wide, high = stats[1:, 2], stats[1:, 3]
    return int(np.count_nonzero((np.maximum(wide, high) >= 1.5 * _MM) & (np.minimum(wide, high) >= 2)))


def _shows_through(small: Pixels, depth: NDArray[np.float32], marks: Pixels) -> bool:
    """Whether all that is on the page is faint and soft: the print of the other side."""
    import numpy as np

    cv2 = opencv()
    there = marks.astype(bool)
    paper = float(np.percentile(small, 75))
    if not there.any() or float(np.percentile(depth[there], 98)) > _SHOWN_THROUGH * paper:
        return False
    values = cv2.GaussianBlur(small.astype(np.float32), (0, 0), 1.0)
    slope = cv2.magnitude(cv2.Sobel(values, cv2.CV_32F, 1, 0, ksize=1, scale=0.5),
                          cv2.Sobel(values, cv2.CV_32F, 0, 1, ksize=1, scale=0.5))  # fmt: skip
    steepest = cv2.dilate(slope, np.ones((7, 7), np.uint8))[there]
    deepest = cv2.dilate(depth, np.ones((7, 7), np.uint8))[there]
    return float(np.median(deepest / np.maximum(steepest, 0.2))) > _SOFT


# -- illegible --------------------------------------------------------------------------------------------------------
# Set where the better of two readers (PP-OCR and Tesseract) fell below half of the words, on pictures made for it.
LEGIBLE_EDGES: Final = 3.0  # letter heights by edge width: 3.2 was read at 86 %, 3.06 at 20 %, 2.9 at 6 %
SOFT_EDGE: Final = 4.2  # px: sharp print measures 2.4 to 3.3, whatever its size
UNREAD_EDGE: Final = 3.6  # px: softer than any sharp print, and nothing could be read: that is why
SHAKEN: Final = 0.42  # smear: below, with soft edges, nothing was read; forms with many rules have 0.46 and are sharp
SHAKEN_EDGES: Final = 5.0  # letter heights by edge width: large print is read although the hand shook
SOFT_LETTER: Final = 8.0  # px: where edges are soft, lower pieces are no letters but the ornaments of a passport
LEGIBLE_LETTER: Final = 5.0  # px: 6 was still read in full, enlarged, 4 at 39 and at 86 %
SMALL_SIDE: Final = 1000  # px: A4 with such letters is no larger; in larger pictures small pieces are ornaments, grain
LEGIBLE_LEVELS: Final = 12.0  # levels between print and paper: 15 was still read in full, in the dark as in glare
DARK_PAPER: Final = 40.0  # 0..255


def illegible(seen: Signals, *, unread: bool = False) -> Fault | None:
    """`illegible` if nobody could read the print, however good the reader; its value is the measure of that reason.

    `unread`: a reader looked for words and found none, or none it was sure of. Then soft edges are enough; otherwise
    letters must have been seen as well. A portrait is soft and has no words: ask without `unread` for it.
    """
    levels = seen.contrast * seen.paper
    if seen.paper < DARK_PAPER and levels < LEGIBLE_LEVELS:
        return Fault(code="illegible", reason="dark", value=seen.paper)
    if not seen.edge:
        return None
    ratio = round(seen.letter / seen.edge, 1)
    if unread and seen.edge >= UNREAD_EDGE:
        return Fault(code="illegible", reason="blurred", value=ratio)
    if seen.edge >= SOFT_EDGE:
        shaken = seen.smear < SHAKEN and ratio < SHAKEN_EDGES
        if seen.letter >= SOFT_LETTER and (ratio < LEGIBLE_EDGES or shaken):
            return Fault(code="illegible", reason="blurred", value=ratio)
    elif 0 < seen.letter < LEGIBLE_LETTER and seen.side <= SMALL_SIDE:
        return Fault(code="illegible", reason="small", value=seen.letter)
    return None


# -- cut off ----------------------------------------------------------------------------------------------------------
SIDES: Final = ("left", "top", "right", "bottom")
_CUT_SIDE: Final = 2400  # px of the copy: letters of 7 pt are 10 px high in it
_CUT_NEAR: Final = 1.2  # line heights between the edge and a word that was read: the rest of it, or its neighbour
_CUT_LINES: Final = 3  # lines that run into the left or right edge: a single one is a letterhead or a stamp
_CUT_SHARE: Final = 0.12  # … and this share of the lines on the page
_CUT_LETTERS: Final = 8  # letters that stand on the upper or lower edge: a line of print has more
_CUT_WORDS: Final = 2  # words above or below which they stand


def cut_off(words: Sequence[Box], grey: Pixels) -> tuple[str, ...]:
    """The sides of the picture (`SIDES`) where print runs out of it.

    `words`: boxes of the words that were read, fractions of this picture – the one that was taken, before its corners
    were filled up in straightening. Letters must be cut through by the edge itself, in several lines at a side, or
    many along the top or bottom. Borders, frames, photos, bars and single stamps are no letters.
    """
    import numpy as np

    if len(words) < 6:
        return ()
    small = geometry.shrunk(grey, _CUT_SIDE)
    high, wide = small.shape
    scale = np.array([wide, high, wide, high])
    boxes = np.array([(word.x0, word.y0, word.x1, word.y1) for word in words]) * scale
    line = float(np.median(boxes[:, 3] - boxes[:, 1]))
    if line < 4:
        return ()
    mask = print_of(small).mask
    found = []
    for side in SIDES:
        # The same question four times: the picture is turned so that the side asked for lies on the left.
        turned, places = _turned(mask, boxes, side)
        letters = _letters_on_edge(turned, line, level=side in ("left", "right"))
        if (_cuts_lines if side in ("left", "right") else _cuts_row)(letters, places, line):
            found.append(side)
    return tuple(found)


def _turned(mask: Pixels, boxes: NDArray[Any], side: str) -> tuple[Pixels, NDArray[Any]]:
    """Mask and boxes mirrored or transposed so that `side` lies on the left."""
    import numpy as np

    high, wide = mask.shape
    if side in ("top", "bottom"):
        mask, boxes = mask.T, boxes[:, [1, 0, 3, 2]]
        high, wide = wide, high
    if side in ("right", "bottom"):
        mask = mask[:, ::-1]
        boxes = np.stack([wide - boxes[:, 2], boxes[:, 1], wide - boxes[:, 0], boxes[:, 3]], axis=1)
    return mask, boxes


def _letters_on_edge(mask: Pixels, line: float, level: bool) -> NDArray[np.float64]:
    """Where along the left edge (start, end) pieces of the size of cut letters touch it; `level`: lines run into it.

    None where much of the edge is dark: that is a border, and what touches it was not cut by the picture.
    """
    import numpy as np

    cv2 = opencv()
    strip = np.ascontiguousarray(mask[:, : round(3 * line) + 2])
    if strip[:, :2].max(axis=1).mean() > (0.4 if level else 0.6):
        return np.zeros((0, 2))
    _, _, stats, _ = cv2.connectedComponentsWithStats(strip, connectivity=8, ltype=cv2.CV_32S)
    left, top, deep, long, area = (stats[1:, at].astype(np.float64) for at in range(5))
    # A line that runs into the edge shows letters as high as the line; cut lengthwise, letters or words run together.
    sized = (long >= 0.25 * line) & (long <= 1.3 * line) if level else (long >= 2) & (long <= 8 * line)
    sized &= (deep <= 2.5 * line) if level else (deep >= 0.2 * line) & (deep <= 1.2 * line)
    at_edge = (left <= 1) & sized & (area >= 0.1 * deep * long) & (area >= 4)
    return np.stack([top[at_edge], (top + long)[at_edge]], axis=1)


def _cuts_lines(letters: NDArray[Any], boxes: NDArray[Any], line: float) -> bool:
    """Whether several lines run into the edge: a cut letter, and beside it a word that was read."""
    near = boxes[boxes[:, 0] <= _CUT_NEAR * line]
    cut = [
        (start + end) / 2
        for start, end in letters
        if ((near[:, 1] <= (start + end) / 2) & ((start + end) / 2 <= near[:, 3])).any()
    ]
    return _rows(cut, line) >= max(_CUT_LINES, _CUT_SHARE * _rows(((boxes[:, 1] + boxes[:, 3]) / 2).tolist(), line))


def _rows(places: list[float], line: float) -> int:
    """How many lines these heights belong to."""
    count, last = 0, -1e9
    for place in sorted(places):
        if place - last > 0.6 * line:
            count += 1
            last = place
    return count


def _cuts_row(letters: NDArray[Any], boxes: NDArray[Any], line: float) -> bool:
    """Whether a line of print is cut lengthwise: many letters on the edge, and words of that line or the next."""
    import numpy as np

    near = boxes[boxes[:, 0] <= 2.2 * line]
    if not len(letters) or len(near) < _CUT_WORDS:
        return False
    middle = letters.mean(axis=1)[:, None]
    beside = ((near[None, :, 1] - 2 * line <= middle) & (middle <= near[None, :, 3] + 2 * line)).any(axis=1)
    # Letters that touch each other are one piece: it counts as often as letters fit into it.
    count = np.maximum(1.0, (letters[:, 1] - letters[:, 0]) / (0.8 * line))[beside].sum()
    return bool(count >= _CUT_LETTERS and np.ptp(letters) >= 6 * line)
