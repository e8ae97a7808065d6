"""Which pages of a long file are read first: those that can decide what it is.

The first page says what a document is and the last one who signed it. A machine-readable zone, a stamp or a signature
in coloured ink is seen on a small picture of a page without reading it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Picture = NDArray[np.uint8]

DPI: Final = 100.0  # of the small pictures
LONG: Final = 24  # pages: below, all are read in the time that looking at each of them first would take
_INK: Final = 60  # levels between the strongest and the weakest colour of a pixel: stamps, blue pens
_INK_SHARE: Final = (0.001, 0.08)  # of the page: more is a coloured background
_ZONE_MM: Final = 62.0  # length of the shortest zone: that of a card, three lines of 30 signs
_ZONE_HEIGHT_MM: Final = (1.6, 5.0)


def telling_first(numbers: Sequence[int], small: Callable[[int], Picture]) -> tuple[int, ...]:
    """`numbers` in the order in which they are read. `small`: a page as RGB at `DPI`, asked for long files alone."""
    ends = (*numbers[:1], *numbers[1:][-1:])
    between = numbers[1:-1]
    if len(numbers) < LONG:
        return (*ends, *between)
    worth = {number: _worth(small(number)) for number in between}
    return (*ends, *sorted(between, key=lambda number: -worth[number]))


def _worth(page: Picture) -> int:
    """2 with a machine-readable zone, 1 with coloured ink, else 0."""
    return 2 if has_zone(page) else int(has_ink(page))


def has_ink(page: Picture) -> bool:
    """Whether a small part of the page is strongly coloured, as stamps and pens are."""
    import numpy as np

    colour = page.max(axis=2).astype(np.int16) - page.min(axis=2)
    return _INK_SHARE[0] < float(np.mean(colour > _INK)) < _INK_SHARE[1]


def has_zone(page: Picture) -> bool:
    """Whether there are rows of print without a gap, of the length of a machine-readable zone, one below the other.

    Its signs stand closer than words do: after gaps of 0.8 mm are closed, lines of text are words, and a zone is a bar.
    """
    import cv2
    import numpy as np

    mm = DPI / 25.4
    grey = cv2.cvtColor(page, cv2.COLOR_RGB2GRAY)
    dark = cv2.adaptiveThreshold(grey, 255, cv2.ADAPTIVE_THRESH_MEAN_C, cv2.THRESH_BINARY_INV, 31, 18)
    rules = cv2.morphologyEx(dark, cv2.MORPH_OPEN, np.ones((1, round(6 * mm)), np.uint8))
    dark = cv2.subtract(dark, rules)  # a line that is ruled joins the words on it
    closed = cv2.morphologyEx(dark, cv2.MORPH_CLOSE, np.ones((1, 2 * round(0.4 * mm) + 1), np.uint8))
    _, _, pieces, _ = cv2.connectedComponentsWithStats(closed, connectivity=8)
    low, high = (limit * mm for limit in _ZONE_HEIGHT_MM)
    bars = [
        (x, y, width, height)
        for x, y, width, height, area in pieces[1:].tolist()
        if width > _ZONE_MM * mm and low < height < high and area > 0.3 * width * height
    ]
    return any(
        0 < second[1] - first[1] < 3 * first[3] and abs(second[0] - first[0]) < 0.1 * first[2]
        for first in bars
        for second in bars
    )
