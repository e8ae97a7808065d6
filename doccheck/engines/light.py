"""Light and grain of a page's picture, through OpenCV: measured, evened out, smoothed – never made black and white.

Pictures are numpy arrays of `uint8`, grey (height, width). Nothing here changes its arguments.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from doccheck.engines.geometry import opencv

if TYPE_CHECKING:
    from doccheck.engines.geometry import Pixels

UNEVEN: Final = 30.0  # levels between the lightest and the darkest paper: below, Tesseract reads the same without help
GRAINY: Final = 9.0  # standard deviation of the noise: above, a median pays for what it blurs
_STEP: Final = 8  # the light is measured on a copy of an eighth: print is gone there, shadows are not
_REACH: Final = 9  # px of that copy: the lightest within 9 mm of A4 at 200 dpi is paper, even between heavy print
_PAPER: Final = 245  # what paper becomes: white, with room above it for what is lighter still
_DARKEST: Final = 0.4  # of the lightest paper: what is darker is a black panel with white print, not a shadow


def ground(grey: Pixels) -> Pixels:
    """The lightness of the paper at every place, an eighth of the picture's size."""
    import numpy as np

    cv2 = opencv()
    high, wide = grey.shape
    size = (max(8, wide // _STEP), max(8, high // _STEP))
    small = cv2.resize(grey, size, interpolation=cv2.INTER_AREA)
    small = cv2.dilate(small, np.ones((_REACH, _REACH), np.uint8))
    result: Pixels = cv2.GaussianBlur(small, (0, 0), 3)
    return result


def unevenness(ground: Pixels) -> float:
    """Levels between light and dark paper (`ground`), without the tenth at either end: small panels are no shadow."""
    import numpy as np

    low, high = np.percentile(ground, (10, 90))
    return float(high - low)


def flattened(grey: Pixels) -> Pixels:
    """The page as in even light where its light is uneven, itself otherwise."""
    import numpy as np

    cv2 = opencv()
    paper = ground(grey)
    if unevenness(paper) < UNEVEN:
        return grey
    paper = np.maximum(paper, np.uint8(_DARKEST * float(np.percentile(paper, 95))))
    full = cv2.resize(paper, grey.shape[::-1], interpolation=cv2.INTER_LINEAR)
    result: Pixels = cv2.divide(grey, full, scale=_PAPER)
    return result


def noise(grey: Pixels) -> float:
    """Standard deviation of the grain, in levels, from the mask of Immerkær (1996) at places spread over the page.

    The median of its answers: print, lines and photos are less than half of them.
    """
    import numpy as np

    cv2 = opencv()
    tile = 160
    high, wide = grey.shape
    mask = np.array([[1, -2, 1], [-2, 4, -2], [1, -2, 1]], np.float32)
    answers = []
    for y in {int(share * max(0, high - tile)) for share in (0.1, 0.37, 0.63, 0.9)}:
        for x in {int(share * max(0, wide - tile)) for share in (0.1, 0.5, 0.9)}:
            piece = grey[y : y + tile, x : x + tile]
            found = np.abs(cv2.filter2D(piece, cv2.CV_32F, mask)[1:-1, 1:-1])
            # Paper burnt out to pure white shows no grain and says nothing.
            answers.append(found[(piece[1:-1, 1:-1] > 2) & (piece[1:-1, 1:-1] < 253)])
    every = np.concatenate(answers) if answers else np.zeros(0, np.float32)
    return float(np.median(every)) / (6 * 0.6745) if every.size > 500 else 0.0
