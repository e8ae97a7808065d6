"""The shape of a page in its picture, through OpenCV: how far it is turned, and flat again from its four corners.

Pictures are numpy arrays of `uint8`: grey (height, width) or RGB (height, width, 3). Points are pixels (x, y) with the
origin top left. Nothing here changes its arguments.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Pixels = NDArray[np.uint8]
    Points = NDArray[np.float32]

# -- skew -------------------------------------------------------------------------------------------------------------
SKEW_RANGE: Final = 15.0  # degrees either way; a page turned further is lying on its side or was not meant to be read
_SKEW_SIDE: Final = 1000  # longer side of the copy that is measured: 0.1° are 1.7 px over its length
_SKEW_COARSE: Final = 0.5  # degrees between the angles tried at half that size
_SKEW_EVIDENCE: Final = 1.35  # rows of print are this much sharper at their own angle than at the usual one
_SKEW_GAIN: Final = 1.03  # … and than unturned: otherwise the page stays as it is
_PRINT_WIDTH: Final = 17  # px of the copy: strokes and rules are thinner, photos and black borders are not

# -- perspective ------------------------------------------------------------------------------------------------------
# Long by short side of what is photographed: A4, US Letter, ID-1 card, TD3 page. The geometry alone chooses.
ASPECTS: Final = (1.4142, 1.2941, 1.5858, 1.4205)
_ASPECT_SLACK: Final = 0.06  # the estimate from four corners was within 5 % on our photographs
_FOCAL: Final = 0.75  # of the picture's diagonal: telephones have 0.6 (main lens) to 1.2 (portrait)


@cache
def opencv() -> Any:
    """OpenCV on one thread: pages are shared out over processes, threads within a page only get in their way."""
    import cv2

    cv2.setNumThreads(1)
    return cv2


def shrunk(picture: Pixels, side: int) -> Pixels:
    """The picture with its longer side at most `side` pixels."""
    high, wide = picture.shape[:2]
    if max(high, wide) <= side:
        return picture
    scale = side / max(high, wide)
    size = (max(1, round(wide * scale)), max(1, round(high * scale)))
    result: Pixels = opencv().resize(picture, size, interpolation=opencv().INTER_AREA)
    return result


def skew(grey: Pixels) -> float:
    """Degrees (±15) by which the lines of print fall to the right; 0.0 where no lines say anything.

    `rotated(picture, skew(grey))` makes them level. Only thin dark marks are looked at, so that photos, shadows and
    the black borders of a scanner have no say.
    """
    import numpy as np

    cv2 = opencv()
    small = shrunk(grey, _SKEW_SIDE)
    if min(small.shape) < 40:
        return 0.0
    kernel = np.ones((_PRINT_WIDTH, _PRINT_WIDTH), np.uint8)
    marks = cv2.morphologyEx(small, cv2.MORPH_BLACKHAT, kernel)
    marks = np.clip(marks, 20, 80) - np.uint8(20)
    if np.count_nonzero(marks) < 150:
        return 0.0
    # Rough: half as high and a quarter as wide, where lines are twice as steep.
    half = cv2.resize(marks, (marks.shape[1] // 4, marks.shape[0] // 2), interpolation=cv2.INTER_AREA)
    angles = np.arange(-SKEW_RANGE, SKEW_RANGE + 0.1, _SKEW_COARSE)
    scores = np.array([_row_contrast(half, angle, squeeze=2) for angle in angles])
    best = float(angles[int(scores.argmax())])
    if scores.max() < _SKEW_EVIDENCE * float(np.median(scores)):
        return 0.0
    near = np.arange(best - 0.5, best + 0.55, 0.1)
    fine = np.array([_row_contrast(marks, angle) for angle in near])
    if fine.max() < _SKEW_GAIN * _row_contrast(marks, 0.0):
        return 0.0
    return _peak(near, fine)


def _row_contrast(marks: Pixels, degrees: float, squeeze: int = 1) -> float:
    """How sharply the rows of `marks` differ once its columns are shifted by that angle: greatest along the print.

    `squeeze`: how many times more it was reduced in width than in height.
    """
    import numpy as np

    cv2 = opencv()
    slope = squeeze * float(np.tan(np.radians(degrees)))
    high, wide = marks.shape
    room = int(abs(slope) * wide) + 1
    shift = np.array([[1, 0, 0], [-slope, 1, room if slope > 0 else 0]], np.float64)
    # Nearest pixel: interpolation would blur every angle but 0 and so favour it.
    level = cv2.warpAffine(marks, shift, (wide, high + room), flags=cv2.INTER_NEAREST)
    rows = cv2.reduce(level, 1, cv2.REDUCE_SUM, dtype=cv2.CV_32S).ravel().astype(np.float64)
    return float(np.sum(np.diff(rows) ** 2))


def _peak(angles: NDArray[np.float64], scores: NDArray[np.float64]) -> float:
    """The angle of the highest score, between the steps by the parabola through its neighbours."""
    at = int(scores.argmax())
    if 0 < at < len(scores) - 1:
        left, mid, right = (float(score) for score in scores[at - 1 : at + 2])
        if (bend := left - 2 * mid + right) < 0:
            return round(float(angles[at]) + 0.05 * (left - right) / bend, 2)
    return round(float(angles[at]), 2)


def rotated(picture: Pixels, degrees: float) -> tuple[Pixels, NDArray[np.float64]]:
    """The picture turned anticlockwise on a canvas that keeps its corners, what is new in the colour of the paper.

    Also the 2 × 3 matrix that takes a point of the old picture to the new one.
    """
    cv2 = opencv()
    high, wide = picture.shape[:2]
    matrix = cv2.getRotationMatrix2D(((wide - 1) / 2, (high - 1) / 2), degrees, 1.0)
    cos, sin = abs(matrix[0, 0]), abs(matrix[0, 1])
    new_wide, new_high = round(wide * cos + high * sin), round(wide * sin + high * cos)
    matrix[0, 2] += (new_wide - wide) / 2
    matrix[1, 2] += (new_high - high) / 2
    turned = cv2.warpAffine(
        picture, matrix, (new_wide, new_high), flags=cv2.INTER_CUBIC, borderValue=paper_colour(picture)
    )
    return turned, matrix


def paper_colour(picture: Pixels) -> tuple[float, ...]:
    """The usual colour of the lighter half of the picture."""
    import numpy as np

    small = shrunk(picture, 200)
    flat = small.reshape(-1, 1 if small.ndim == 2 else small.shape[2])
    light = flat.mean(axis=1)
    return tuple(float(v) for v in np.median(flat[light >= np.median(light)], axis=0))


def holds(outline: Points, boxes: Sequence[Points] | NDArray[np.float32]) -> bool:
    """Whether the outline holds every text box (four corners each, pixels of the same picture) with a margin around.

    What the text detector found outside was taken for desk by the outline: beyond a shadow's edge, or on the other of
    two pages. And a sheet has a margin: an outline as tight as half a line was drawn around a block of print.
    """
    import numpy as np

    if not len(boxes):
        return True
    text = np.asarray(boxes, np.float32).reshape(-1, 4, 2)
    sides = np.hypot(*np.moveaxis(np.roll(text, -1, axis=1) - text, -1, 0))
    margin = 0.5 * float(np.median(sides.min(axis=1)))
    corners = np.asarray(outline, np.float32)
    edges = np.roll(corners, -1, axis=0) - corners
    lengths = np.maximum(np.hypot(*edges.T), 1e-6)
    away = text.reshape(-1, 1, 2) - corners[None]
    depth = (edges[:, 0] * away[..., 1] - edges[:, 1] * away[..., 0]) / lengths
    return bool(depth.min() >= margin)


def pays(outline: Points, shape: tuple[int, ...]) -> bool:
    """Whether rectifying changes anything worth its time: sides that converge or lean, or a sheet that is small.

    `shape` is that of the picture. A picture that is filled by an upright sheet is read as it is.
    """
    import numpy as np

    corners = np.asarray(outline, np.float64)
    edges = np.roll(corners, -1, axis=0) - corners
    angles = np.degrees(np.arctan2(edges[:, 1], edges[:, 0]))
    lean = np.abs((angles + 45) % 90 - 45)
    area = 0.5 * abs(
        float(np.sum(corners[:, 0] * np.roll(corners[:, 1], -1) - np.roll(corners[:, 0], -1) * corners[:, 1]))
    )
    return bool(lean.max() > 1.0 or area < 0.6 * shape[0] * shape[1])


def rectified(rgb: Pixels, outline: Points) -> tuple[Pixels, NDArray[np.float64]]:
    """The sheet seen from straight above, as large as it is in the picture, and the 3 × 3 matrix that did it."""
    import numpy as np

    cv2 = opencv()
    corners = np.asarray(outline, np.float32)
    top, right, bottom, left = np.hypot(*(np.roll(corners, -1, axis=0) - corners).T)
    ratio = aspect(corners, rgb.shape)
    # No side loses pixels: the longer of two opposite sides decides, enlarged in one direction where it was tilted.
    wide, high = max(top, bottom), max(left, right)
    wide, high = max(wide, high / ratio), max(high, wide * ratio)
    shrink = min(1.0, 1.25 * max(rgb.shape[:2]) / max(wide, high))
    wide, high = max(2, round(wide * shrink)), max(2, round(high * shrink))
    flat = np.array([[0, 0], [wide, 0], [wide, high], [0, high]], np.float32)
    matrix = cv2.getPerspectiveTransform(corners, flat)
    result = cv2.warpPerspective(rgb, matrix, (wide, high), flags=cv2.INTER_CUBIC, borderValue=paper_colour(rgb))
    return result, matrix


def aspect(outline: Points, shape: tuple[int, ...]) -> float:
    """Height by width of the sheet with these corners in a picture of that shape, a usual one where it is near.

    From the two vanishing points, as in Zhang and He, "Whiteboard scanning and image enhancement" (2007), with the
    optical axis in the middle of the picture; the focal length is supposed where the corners do not tell it.
    """
    import numpy as np

    middle = np.array([shape[1] / 2, shape[0] / 2])
    tl, tr, br, bl = (np.array([*(corner - middle), 1.0]) for corner in np.asarray(outline, np.float64))
    k2 = np.dot(np.cross(tl, br), bl) / np.dot(np.cross(tr, br), bl)
    k3 = np.dot(np.cross(tl, br), tr) / np.dot(np.cross(bl, br), tr)
    across, down = k2 * tr - tl, k3 * bl - tl
    diagonal = float(np.hypot(shape[0], shape[1]))
    depths = float(across[2] * down[2])
    square = -float(across[0] * down[0] + across[1] * down[1]) / depths if abs(depths) > 1e-3 else 0.0
    focal = square**0.5 if (0.5 * diagonal) ** 2 < square < (1.5 * diagonal) ** 2 else _FOCAL * diagonal
    lens = np.array([focal, focal, 1.0])
    ratio = float(np.linalg.norm(down / lens) / np.linalg.norm(across / lens))
    usual = [value for side in ASPECTS for value in (side, 1 / side)]
    nearest = min(usual, key=lambda value: abs(np.log(value / ratio)))
    return nearest if abs(nearest / ratio - 1) < _ASPECT_SLACK else ratio
