"""Long pictures in parts: a scrolled screenshot made small as a whole has no print left that anybody could see.

Quads are four points (x, y) in pixels, clockwise from the top left corner of the text as it is read.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    import numpy as np
    from numpy.typing import NDArray

    Pixels = NDArray[np.uint8]
    Quad = NDArray[np.float32]

LONG: Final = 4.0  # times its shorter side: what is longer is looked at in parts; a till receipt has 3 to 10
_PART: Final = 1.5  # length of a part in shorter sides: about a page
_WHOLE: Final = 2500  # px: what is no longer shows its print as a whole
_WIDE: Final = 4200  # the same where it is wider than high: its lines run along it, and should stay in one piece
_SHARED: Final = 0.25  # of the shorter side that two parts have in common: higher than any line of print
_ASIDE: Final = 0.25  # of the height: parts of one line lie less aside of each other
_LIKE: Final = 0.75  # ratio of their heights
LONGEST: Final = 55.0  # times its height: the recogniser takes no longer line, made to fit it would lose its letters
_STRETCH: Final = 40.0  # heights from one cut to the next, and how far from there a space is looked for
_SPACE: Final = 12.0
_INK: Final = 0.25  # share of the way from paper to ink that is no letter yet
_INSIDE: Final = 0.7  # share of the smaller piece that lies in the larger one: the same text, seen twice
_ALONG: Final = 0.05  # … below that, of a piece that the cut divided: they are parts of one line


def parts(picture: Pixels) -> tuple[tuple[slice, slice], ...]:
    """The rows and columns of the parts, from the top or from the left, all of one size; one where it is not long."""
    height, width = picture.shape[:2]
    longer, shorter = max(height, width), max(1, min(height, width))
    length = max(_WHOLE if height >= width else _WIDE, round(_PART * shorter))
    if longer <= max(length, LONG * shorter):
        return ((slice(0, height), slice(0, width)),)
    step = max(1, length - round(_SHARED * shorter))
    starts = [*range(0, longer - length, step), longer - length]
    along = [slice(start, start + length) for start in starts]
    across = slice(0, shorter)
    return tuple((each, across) if height >= width else (across, each) for each in along)


def merged(found: Iterable[Sequence[Quad]]) -> tuple[Quad, ...]:
    """The pieces of text of neighbouring parts, in pixels of the whole picture, none of them twice.

    `found`: those of each part. What the cut divided – a line that runs along the picture – is one piece again.
    """
    kept: list[Quad] = []
    last: list[Quad] = []  # of the part before
    for pieces in found:
        here: list[Quad] = []
        for piece in pieces:
            for other in [other for other in last if _meet(piece, other)]:
                common = _common(piece, other)
                smaller, larger = sorted((piece, other), key=_area)
                if common >= _ALONG * _area(smaller) and _on_one_line(smaller, larger):
                    piece = _around(piece, other)
                elif common >= _INSIDE * _area(smaller):
                    piece = larger
                else:
                    continue
                last = [each for each in last if each is not other]
            here.append(piece)
        kept += last
        last = here
    return (*kept, *last)


def _meet(one: Quad, other: Quad) -> bool:
    return bool((one.min(0) < other.max(0)).all() and (other.min(0) < one.max(0)).all())


def _area(quad: Quad) -> float:
    import cv2

    return float(cv2.contourArea(quad))


def _common(one: Quad, other: Quad) -> float:
    import cv2

    return float(cv2.intersectConvexConvex(one, other)[0])


def _on_one_line(one: Quad, other: Quad) -> bool:
    """Whether both run the same way at the same height, and neither was cut lengthwise."""
    import numpy as np

    along, beside = one[1] - one[0], other[1] - other[0]
    length, heights = float(np.linalg.norm(along)), [float(np.linalg.norm(quad[3] - quad[0])) for quad in (one, other)]
    if length < 1 or float(along @ beside) < 0.98 * length * float(np.linalg.norm(beside)):
        return False
    away = other.mean(0) - one.mean(0)
    aside = abs(float(along[0] * away[1] - along[1] * away[0])) / length
    return aside < _ASIDE * max(heights) and min(heights) > _LIKE * max(heights)


def _around(one: Quad, other: Quad) -> Quad:
    """The quad of a line of which these are parts: from the first start to the last end."""
    import numpy as np

    way = one[1] - one[0]
    first = min((one, other), key=lambda quad: float(quad[0] @ way))
    last = max((one, other), key=lambda quad: float(quad[1] @ way))
    down = max(first[3] - first[0], last[2] - last[1], key=lambda side: float(side @ side)) / 2
    start, end = (first[0] + first[3]) / 2, (last[1] + last[2]) / 2
    # Of one height from end to end: in a crop of what widens, places along the line would not be those in the picture.
    return np.stack([start - down, end - down, end + down, start + down]).astype(np.float32)


def split(quad: Quad, line: Pixels) -> tuple[Quad, ...]:
    """A line longer than `LONGEST` cut at its widest spaces. `line`: its picture, as it is read from left to right."""
    import numpy as np

    height, width = line.shape[:2]
    grey = line[height // 5 : height - height // 5].mean(axis=2)  # the lines above and below may reach into the rest
    paper, ink = np.percentile(grey, (90, 1))
    blank = (paper - grey).max(axis=0) < _INK * max(1.0, float(paper - ink))
    cuts, start = [0.0], 0
    while width - start > LONGEST * height:
        low, high = (start + round((_STRETCH + away) * height) for away in (-_SPACE, _SPACE))
        start = low + _widest(blank[low:high])
        cuts.append(start / width)
    ends = (*cuts[1:], 1.0)
    top, bottom = quad[1] - quad[0], quad[2] - quad[3]
    return tuple(
        np.stack([quad[0] + top * a, quad[0] + top * b, quad[3] + bottom * b, quad[3] + bottom * a]).astype(np.float32)
        for a, b in zip(cuts, ends, strict=True)
    )


def _widest(blank: NDArray[np.bool_]) -> int:
    """The middle of the longest run; that of the whole where there is none."""
    import numpy as np

    edges = np.flatnonzero(np.diff(np.concatenate(([0], blank.astype(np.int8), [0]))))
    runs = edges.reshape(-1, 2)
    if not len(runs):
        return len(blank) // 2
    start, end = runs[int((runs[:, 1] - runs[:, 0]).argmax())]
    return int(start + end) // 2
