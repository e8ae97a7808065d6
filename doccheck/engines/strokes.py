"""Lines that a pen draws, told from all else that is dark on a page: stamps, logos, codes, rules, crosses, arms."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from doccheck.engines.geometry import opencv

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

# In pixels of a page 960 wide, 4.6 of which are a millimetre.
_WIDE, _MOST_WIDE, _HIGH, _MOST_HIGH = 34, 420, 10, 135  # a signature, or one across a stamp; ticks are less wide
_THICK = 5.5  # of a pen's line, on average
_DENSE = 0.33  # share of its box that a pen's line covers at most; words, codes and arms cover more
_HOLE = 0.45  # share of its box that a frame or a ring encloses
_LONG = 1.2  # times the longer side of its box: so long is a line that turns, as no rule is
_TURNS = 6  # so often its upper and its lower edge change between up and down; those of a ring or a star do 4 times
_SLANT = 0.2  # share of its outline that runs neither level nor upright; of codes and frames less does
_ROOM = 12  # around a shape
_RIM = 2  # of the line of a ring, to both sides
_DOUBLE = 12  # so far apart are the rings of one stamp at most
_ROUND = 0.72  # share of its circle that is drawn of a ring, where words have cut it
_TRIES = 400  # of circles; one in forty goes through one ring of the usual stamp
_LEAST_RADIUS, _MOST_RADIUS = 22, 110
_CORNERS, _EVEN = 10, 0.1  # of the hull of a ring at least; how far they lie beside its circle, in radii
_BENT = 0.56  # a ring's radius by its width: what is bent less is none


def strokes(dark: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """The pixels of `dark` (1 where a page 960 pixels wide is dark beside its words) that a pen may have drawn.

    A pen's line is thin, turns several times and encloses little. Where it crosses a round stamp, the ring is parted
    from it. Words that are drawn, codes, frames, ticks and filled shapes are left out.
    """
    import numpy as np

    cv2 = opencv()
    found = np.zeros_like(dark)
    count, labels, stats, _ = cv2.connectedComponentsWithStats(dark, connectivity=8)
    pens: list[tuple[int, int, int, int, int]] = []
    stamps: list[tuple[int, int, int, int]] = []
    for at, (x, y, wide, high, area) in enumerate(stats[1:count].tolist(), 1):
        if wide < _WIDE or high < _HIGH or wide > _MOST_WIDE or area > _DENSE * wide * high:
            continue
        place = np.s_[y : y + high, x : x + wide]
        part = (labels[place] == at).view(np.uint8)
        if _is_round(part):
            stamps.append((x, y, x + wide, y + high))
        elif _is_pen(part) and _stands_free(dark, x, y, wide, high, area):
            pens.append((at, x, y, x + wide, y + high))
            continue
        if 2 * _LEAST_RADIUS <= high <= 2 * _MOST_HIGH and wide <= 2 * _MOST_HIGH:
            for rest in _beside_rings(part):
                found[place] |= rest
    for at, left, top, right, bottom in pens:  # what stands in a stamp is its own: letters that were cut
        if not any(x0 <= left and y0 <= top and right <= x1 and bottom <= y1 for x0, y0, x1, y1 in stamps):
            place = np.s_[top:bottom, left:right]
            found[place] |= (labels[place] == at).view(np.uint8)
    return found


def _stands_free(dark: NDArray[np.uint8], x: int, y: int, wide: int, high: int, area: int) -> bool:
    """Whether less ink stands around a shape than is in it: parts of a code or of arms stand among their like."""
    around = dark[max(0, y - _ROOM) : y + high + _ROOM, max(0, x - _ROOM) : x + wide + _ROOM]
    return int(around.sum()) <= 2 * area


def _is_round(part: NDArray[np.uint8]) -> bool:
    """Whether one shape is a ring, or what is left of one: the corners of its hull lie on a circle."""
    import numpy as np

    high, wide = part.shape
    if min(high, wide) < _LEAST_RADIUS or max(high, wide) > 2 * _MOST_RADIUS:
        return False
    cv2 = opencv()
    hull = cv2.convexHull(cv2.findNonZero(part))[:, 0].astype(np.float64)
    x, y = hull.T
    solved = np.linalg.lstsq(np.column_stack((x, y, np.ones_like(x))), x * x + y * y, rcond=None)[0]
    middle = solved[:2] / 2
    radius = math.sqrt(max(0.0, float(solved[2] + middle @ middle)))
    if len(hull) < _CORNERS or not _LEAST_RADIUS <= radius <= _MOST_RADIUS or radius > _BENT * max(wide, high):
        return False
    return bool(np.abs(np.hypot(*(hull - middle).T) - radius).max() < _EVEN * radius)


def _is_pen(part: NDArray[np.uint8]) -> bool:
    """Whether one shape is a line that a pen drew."""
    cv2 = opencv()
    high, wide = part.shape
    if not (_WIDE <= wide <= _MOST_WIDE and _HIGH <= high <= _MOST_HIGH) or wide < 0.8 * high:
        return False
    area = int(part.sum())
    if area > _DENSE * wide * high:
        return False
    contours, order = cv2.findContours(part, cv2.RETR_CCOMP, cv2.CHAIN_APPROX_NONE)
    inner = [cv2.contourArea(each) for each, links in zip(contours, order[0], strict=True) if links[3] >= 0]
    if max(inner, default=0.0) > _HOLE * wide * high:
        return False
    length = sum(cv2.arcLength(each, True) for each in contours) / 2
    is_line = area <= _THICK * length and length >= _LONG * max(wide, high)
    return is_line and _turns(part) >= _TURNS and _slant(contours) >= _SLANT


def _slant(contours: Sequence[Any]) -> float:
    """The share of the steps along the outlines that go aslant."""
    import numpy as np

    steps = [np.abs(np.diff(each[:, 0], axis=0, append=each[:1, 0])) for each in contours]
    aslant = sum(int(np.count_nonzero(each.all(axis=1))) for each in steps)
    return aslant / max(1, sum(map(len, steps)))


def _turns(part: NDArray[np.uint8]) -> int:
    """How often the upper and the lower edge of a shape change between up and down, by more than chance."""
    turns, columns, least = 0, part.any(axis=0), max(3, part.shape[0] // 16)
    for edge in (part.argmax(axis=0), part.shape[0] - part[::-1].argmax(axis=0)):
        level = edge[columns]
        way, last = 0, int(level[0])
        for each in level.tolist():
            if abs(each - last) >= least:
                now = 1 if each > last else -1
                turns += way not in (0, now)
                way, last = now, each
            elif way and (each - last) * way > 0:
                last = each
    return turns


def _beside_rings(part: NDArray[np.uint8]) -> Iterator[NDArray[np.uint8]]:
    """What a pen drew across a round stamp: the shape without the rings, where a part of it is a pen's line."""
    import numpy as np

    cv2 = opencv()
    rings = list(_rings(part))
    if not rings:
        return
    rest = part.copy()
    for x, y, radius in rings:
        cv2.circle(rest, (round(x), round(y)), round(radius), 0, 2 * _RIM + 1)
    joined = cv2.dilate(rest, np.ones((3, 3), np.uint8))
    count, labels, stats, _ = cv2.connectedComponentsWithStats(joined, connectivity=8)
    for at in range(1, count):
        x, y, wide, high = stats[at, :4].tolist()
        piece = np.where(labels == at, rest, np.uint8(0))[y : y + high, x : x + wide]
        if _is_pen(np.ascontiguousarray(piece)):
            yield np.where(labels == at, rest, np.uint8(0))


def _rings(part: NDArray[np.uint8]) -> Iterator[tuple[float, float, float]]:
    """Middle and radius of the circles that are drawn in a shape: tried through three of its pixels at a time."""
    import numpy as np

    rows, columns = np.nonzero(part)
    picks = np.random.default_rng(0).integers(0, rows.size, (3, _TRIES))
    (ax, bx, cx), (ay, by, cy) = columns[picks].astype(np.float64), rows[picks].astype(np.float64)
    twice = 2 * (ax * (by - cy) + bx * (cy - ay) + cx * (ay - by))
    some = np.abs(twice) > 1
    a, b, c = ax * ax + ay * ay, bx * bx + by * by, cx * cx + cy * cy
    x = (a * (by - cy) + b * (cy - ay) + c * (ay - by))[some] / twice[some]
    y = (a * (cx - bx) + b * (ax - cx) + c * (bx - ax))[some] / twice[some]
    radius = np.hypot(ax[some] - x, ay[some] - y)
    fits = (radius >= _LEAST_RADIUS) & (radius <= _MOST_RADIUS)
    if not fits.any():
        return
    x, y, radius = x[fits], y[fits], radius[fits]
    near = opencv().dilate(part, np.ones((3, 3), np.uint8))
    shares = _drawn(near, x, y, radius)
    at = int(shares.argmax())
    if shares[at] < _ROUND:
        return
    around = np.arange(max(_LEAST_RADIUS, radius[at] - _DOUBLE), radius[at] + _DOUBLE + 1)
    drawn = _drawn(near, np.full_like(around, x[at]), np.full_like(around, y[at]), around) >= _ROUND
    for each in (radius[at], *around[drawn]):
        yield float(x[at]), float(y[at]), float(each)


def _drawn(
    part: NDArray[np.uint8], x: NDArray[np.float64], y: NDArray[np.float64], radius: NDArray[np.float64]
) -> NDArray[np.float64]:
    """The shares of circles that are drawn in a shape."""
    import numpy as np

    angles = np.linspace(0, 2 * math.pi, 72, endpoint=False)
    columns = np.rint(x[:, None] + radius[:, None] * np.cos(angles)).astype(int)
    rows = np.rint(y[:, None] + radius[:, None] * np.sin(angles)).astype(int)
    high, wide = part.shape
    inside = (columns >= 0) & (columns < wide) & (rows >= 0) & (rows < high)
    hit = part[np.clip(rows, 0, high - 1), np.clip(columns, 0, wide - 1)] * inside
    shares: NDArray[np.float64] = hit.mean(axis=1)
    return shares
