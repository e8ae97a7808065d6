"""Where the sheet lies in a photograph, through OpenCV.

Straight edges are found, and of all the quadrilaterals that they and the picture's own edges make the one is taken
whose sides are best seen. Pictures are numpy arrays of `uint8`, RGB (height, width, 3); points are pixels (x, y).
"""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING, Any, Final

from doccheck.engines.geometry import opencv, shrunk

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from doccheck.engines.geometry import Pixels, Points

_OUTLINE_SIDE: Final = 512  # longer side of the copy in which the sheet is looked for
_OUTLINE_AREA: Final = 0.12  # of the picture: an ID card held too far away still has it
_OUTLINE_FRAME: Final = 0.012  # of the longer side: a side of the sheet this near to the picture's edge lies beyond it
_OUTLINE_STEP: Final = 5.0  # levels of lightness or colour between sheet and desk: a white desk has 6 to 10
_OUTLINE_SUPPORT: Final = 0.55  # share of each side along which that step is seen; fingers and clips hide the rest
_CLEAR_STEP: Final = 6.0  # levels per pixel of the copy: a step that counts in full
_LINES: Final = 6  # straight edges tried in each direction: four sides, a shadow, a second sheet, a rule of a form
_TRIED: Final = 8  # outlines measured closely
_SAMPLES: Final = 48  # places looked at along each side


def page_outline(rgb: Pixels) -> Points | None:
    """The four corners of the sheet in a photograph, clockwise from its top left, or None where none stands out.

    A side that lies on the picture's edge means that the sheet goes on beyond it; two sides at least must be seen.
    The edge of a hard shadow looks the same: never rectify by it without asking `holds`.
    """
    import numpy as np

    cv2 = opencv()
    small = shrunk(rgb, _OUTLINE_SIDE)
    if min(small.shape[:2]) < 60:
        return None
    # Closing takes the print away and leaves paper and desk.
    plain = cv2.morphologyEx(small, cv2.MORPH_CLOSE, np.ones((11, 11), np.uint8))
    lab = cv2.cvtColor(cv2.GaussianBlur(plain, (0, 0), 1.2), cv2.COLOR_RGB2LAB)
    best, best_score = None, 0.0
    for corners in _candidates(lab):
        refined = _refined(lab, corners)
        if refined is not None and refined[1] > best_score:
            best, best_score = refined
    if best is None:
        return None
    scale = np.array([rgb.shape[1] / small.shape[1], rgb.shape[0] / small.shape[0]], np.float32)
    return np.asarray(best * scale, np.float32)


def _candidates(lab: Pixels) -> list[Points]:
    """The most promising outlines made of two rather level and two rather upright lines, best first."""
    import numpy as np

    high, wide = lab.shape[:2]
    steps = _steps(lab)
    level, upright = _lines(steps)
    # The picture's own edges stand for sides of the sheet that lie beyond it.
    frame = [((0, 0), (wide - 1, 0)), ((0, high - 1), (wide - 1, high - 1)), ((0, 0), (0, high - 1)),
             ((wide - 1, 0), (wide - 1, high - 1))]  # fmt: skip
    # From top to bottom and from left to right, so that the corners come clockwise from the top left.
    level = sorted([*level, *frame[:2]], key=lambda line: _at(line, 0, wide / 2))
    upright = sorted([*upright, *frame[2:]], key=lambda line: _at(line, 1, high / 2))
    meet = np.array([[_meeting(one, other) for other in upright] for one in level], np.float32)
    i, j = np.array(list(combinations(range(len(level)), 2))).T[:, :, None]
    k, m = np.array(list(combinations(range(len(upright)), 2))).T[:, None, :]
    quads = np.stack([meet[i, k], meet[i, m], meet[j, m], meet[j, k]], axis=2).reshape(-1, 4, 2)
    quads = quads[np.isfinite(quads).all(axis=(1, 2))]
    scores = _scores(steps, quads)
    order = np.argsort(-scores, kind="stable")[:_TRIED]
    return [quads[at] for at in order if scores[at] > 0]


def _steps(lab: Pixels) -> NDArray[np.float32]:
    """How much lightness or colour changes at every place, 0 to 1; beyond a clear step more does not count more.

    So a hard shadow, with its strong step, is no better a side than the edge of paper on a light desk.
    """
    import numpy as np

    cv2 = opencv()
    total = np.zeros(lab.shape[:2], np.float32)
    for channel, weight in ((0, 1.0), (1, 1.5), (2, 1.5)):
        plane = np.ascontiguousarray(lab[..., channel])
        across, down = cv2.Sobel(plane, cv2.CV_32F, 1, 0, scale=0.25), cv2.Sobel(plane, cv2.CV_32F, 0, 1, scale=0.25)
        total = np.maximum(total, weight * cv2.magnitude(across, down))
    floor = max(1.0, float(np.median(total)) * 1.5)
    return np.asarray(np.clip((total - floor) / _CLEAR_STEP, 0, 1), np.float32)


def _lines(steps: NDArray[np.float32]) -> tuple[list[Any], list[Any]]:
    """The longest straight edges, as pairs of points: the rather level ones, the rather upright ones."""
    import numpy as np

    cv2 = opencv()
    high, wide = steps.shape
    # Thin: only the ridge of each edge votes.
    ridge = ((steps > 0.15) & (steps >= cv2.dilate(steps, np.ones((3, 3), np.uint8)) - 0.02)).astype(np.uint8) * 255
    votes = cv2.HoughLinesWithAccumulator(ridge, 1, np.pi / 360, int(0.15 * min(high, wide)))
    level: list[Any] = []
    upright: list[Any] = []
    kept: list[tuple[float, float]] = []
    for rho, theta, _ in () if votes is None else votes.reshape(-1, 3)[:600]:
        if any(_same_line((rho, theta), line) for line in kept):
            continue
        cos, sin = float(np.cos(theta)), float(np.sin(theta))
        group = upright if abs(cos) > 0.7072 else level
        if len(group) < _LINES:
            kept.append((rho, theta))
            x, y = rho * cos, rho * sin
            group.append(((x, y), (x - 1000 * sin, y + 1000 * cos)))
    return level, upright


def _same_line(one: tuple[float, float], other: tuple[float, float]) -> bool:
    """Whether two lines (distance, angle) are one edge found twice."""
    turn = abs(one[1] - other[1])
    if turn > 1.6:  # just below and just above 180° are neighbours with distances of opposite sign
        return 3.1416 - turn < 0.06 and abs(one[0] + other[0]) < 12
    return turn < 0.06 and abs(one[0] - other[0]) < 12


def _at(line: Any, axis: int, place: float) -> float:
    """Where the line crosses `place` on that axis (0: x, 1: y), measured along the other axis."""
    (x, y), (x2, y2) = line
    (along, across), (along2, across2) = ((x, y), (x2, y2)) if axis == 0 else ((y, x), (y2, x2))
    return float(across + (place - along) * (across2 - across) / (along2 - along))


def _meeting(one: Any, other: Any) -> Points:
    """Where two lines, each given by two points, meet; not a number if they are nearly parallel."""
    import numpy as np

    (p, p2), (q, q2) = np.asarray(one, np.float64), np.asarray(other, np.float64)
    point = _crossing((p, p2 - p), (q, q2 - q))
    return np.full(2, np.nan, np.float32) if point is None else np.asarray(point, np.float32)


def _scores(steps: NDArray[np.float32], quads: Points) -> NDArray[np.float32]:
    """For each outline: its size and how much of its sides is seen as a step; 0 for what cannot be a sheet."""
    import numpy as np

    cv2 = opencv()
    high, wide = steps.shape
    if not len(quads):
        return np.zeros(0, np.float32)
    share = np.linspace(0.05, 0.95, 32, dtype=np.float32)
    ends = np.roll(quads, -1, axis=1)
    places = quads[:, :, None, :] + share[:, None] * (ends - quads)[:, :, None, :]
    wide_steps = cv2.dilate(steps, np.ones((3, 3), np.uint8))
    x, y = np.round(places[..., 0]).astype(np.int32), np.round(places[..., 1]).astype(np.int32)
    inside = (x >= 0) & (x < wide) & (y >= 0) & (y < high)
    seen = wide_steps[np.clip(y, 0, high - 1), np.clip(x, 0, wide - 1)]
    support = np.where(inside, seen, 0).mean(axis=2)
    framed = _on_frame(quads, ends, wide, high)
    support = np.where(framed, 0.15, support)
    area = 0.5 * np.abs((quads[..., 0] * ends[..., 1] - ends[..., 0] * quads[..., 1]).sum(axis=1))
    possible = (
        _plausible(quads)
        & (area > _OUTLINE_AREA * high * wide)
        & (framed.sum(axis=1) <= 2)
        & (support.min(axis=1) > 0.09)
    )
    margin = 0.08 * np.array([wide, high], np.float32)
    possible &= ((quads > -margin) & (quads < np.array([wide, high]) + margin)).all(axis=(1, 2))
    score = support.mean(axis=1) * (area / (high * wide)) ** 0.5
    return np.asarray(np.where(possible, score, 0), np.float32)


def _refined(lab: Pixels, corners: Points) -> tuple[Points, float] | None:
    """The corners moved to where paper turns into desk, and a score that grows with size and visible sides."""
    import numpy as np

    cv2 = opencv()
    high, wide = lab.shape[:2]
    lines, supports = [], []
    for at in range(4):
        start, end = corners[at], corners[(at + 1) % 4]
        if bool(_on_frame(start, end, wide, high)):
            lines.append((start, end - start))
            continue
        line, support = _side(lab, start, end)
        if support < _OUTLINE_SUPPORT:
            return None
        lines.append(line)
        supports.append(support)
    if len(supports) < 2:
        return None
    moved = [_crossing(lines[at - 1], lines[at]) for at in range(4)]
    if any(point is None for point in moved):
        return None
    result = np.array(moved, np.float32)
    area = float(cv2.contourArea(result)) / (wide * high)
    reach = np.array([wide, high], np.float32)
    if not _plausible(result) or area < _OUTLINE_AREA or (result < -0.1 * reach).any() or (result > 1.1 * reach).any():
        return None
    return result, area**0.5 * float(np.mean(supports)) * (0.4 + 0.15 * len(supports))


def _on_frame(starts: Points, ends: Points, wide: int, high: int) -> NDArray[np.bool_]:
    """Which of those sides run along the picture's edge."""
    import numpy as np

    near = _OUTLINE_FRAME * max(wide, high) + 2
    low, top = np.maximum(starts, ends), np.minimum(starts, ends)
    limit = np.array([wide, high], np.float32) - 1 - near
    return np.asarray((low <= near).any(axis=-1) | (top >= limit).any(axis=-1))


def _side(lab: Pixels, start: Points, end: Points) -> tuple[tuple[Points, Points], float]:
    """The line along which lightness or colour changes beside `start`–`end`, and the share of it where it does."""
    import numpy as np

    cv2 = opencv()
    along = end - start
    length = float(np.hypot(*along))
    outward = np.array([along[1], -along[0]], np.float32) / max(length, 1.0)
    reach = np.arange(-16, 17, dtype=np.float32)
    base = start + np.linspace(0.06, 0.94, _SAMPLES, dtype=np.float32)[:, None] * along
    grid = base[:, None, :] + reach[None, :, None] * outward
    seen = cv2.remap(lab, np.ascontiguousarray(grid[..., 0]), np.ascontiguousarray(grid[..., 1]), cv2.INTER_LINEAR,
                     borderMode=cv2.BORDER_REPLICATE).astype(np.float32)  # fmt: skip
    sums = np.cumsum(seen, axis=1)
    inside, outside = sums[:, 4:-4] - sums[:, :-8], sums[:, 8:] - sums[:, 4:-4]
    step = (inside - outside) / 4
    size = np.abs(step[..., 0]) + 1.5 * np.abs(step[..., 1]) + 1.5 * np.abs(step[..., 2])
    at = size.argmax(axis=1)
    rows = np.arange(_SAMPLES)
    strong = size[rows, at] >= _OUTLINE_STEP
    if strong.sum() < _SAMPLES // 3:
        return (start, along), 0.0
    points = base + (reach[4:-4][at] + 0.5)[:, None] * outward
    vx, vy, x, y = cv2.fitLine(points[strong], cv2.DIST_HUBER, 0, 0.01, 0.01).ravel()
    off = np.abs((points[:, 0] - x) * vy - (points[:, 1] - y) * vx)
    kept = strong & (off < 2.5)
    if kept.sum() >= 8:
        vx, vy, x, y = cv2.fitLine(points[kept], cv2.DIST_L2, 0, 0.01, 0.01).ravel()
    line = (np.array([x, y], np.float32), np.array([vx, vy], np.float32))
    return line, float(kept.mean())


def _crossing(one: tuple[Points, Points], other: tuple[Points, Points]) -> Points | None:
    """Where two lines (point, direction) meet; None if they are nearly parallel."""
    import numpy as np

    (p, u), (q, v) = one, other
    cross = float(u[0] * v[1] - u[1] * v[0])
    if abs(cross) < 0.2 * float(np.hypot(*u)) * float(np.hypot(*v)):
        return None
    t = float((q[0] - p[0]) * v[1] - (q[1] - p[1]) * v[0]) / cross
    return np.asarray(p + t * u)


def _plausible(quads: Points) -> NDArray[np.bool_]:
    """Which may be sheets seen from above: convex, with angles between 50° and 130°. Corners clockwise."""
    import numpy as np

    before, after = np.roll(quads, 1, axis=-2) - quads, np.roll(quads, -1, axis=-2) - quads
    turns = after[..., 0] * before[..., 1] - after[..., 1] * before[..., 0]
    lengths = np.hypot(before[..., 0], before[..., 1]) * np.hypot(after[..., 0], after[..., 1])
    return np.asarray((turns > 0.766 * lengths).all(axis=-1))
