"""Several cards on one page – both parents' cards on the glass of a scanner – are as many documents."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from doccheck.model import Box, Line, Page
from doccheck.understanding.zones import zone_box
from doccheck.values.mrz import Mrz


def parts(page: Page, zones: Sequence[Mrz]) -> tuple[Page, ...]:
    """The page, cut into what belongs to each of its machine-readable `zones` where it bears several.

    All parts have the page's own number, and boxes on the whole page. Cards lie one below the other or side by side.
    """
    boxes: list[Box] = []
    for zone in zones:
        box = zone_box(page, zone)
        if zone.valid and box and all(_apart(box, other) for other in boxes):
            boxes.append(box)
    if len(boxes) < 2:
        return (page,)
    across = all(_overlap(one.y0, one.y1, other.y0, other.y1) for one, other in pairwise(boxes))
    boxes.sort(key=lambda box: box.x0 if across else box.y0)
    return tuple(_part(page, boxes, number, across) for number in range(len(boxes)))


def _part(page: Page, zones: Sequence[Box], number: int, across: bool) -> Page:
    def mine(lines: tuple[Line, ...]) -> tuple[Line, ...]:
        return tuple(line for line in lines if _owner(line.box, zones, across) == number)

    photos = tuple(photo for photo in page.photos if _owner(photo.box, zones, across) == number)
    return replace(page, lines=mine(page.lines), mrz_lines=mine(page.mrz_lines), photos=photos)


def _owner(box: Box, zones: Sequence[Box], across: bool) -> int:
    """The number of the zone a place belongs to: that of its column, else the first one that is not above it."""
    if across:
        middle = (box.x0 + box.x1) / 2
        edges = [(before.x1 + after.x0) / 2 for before, after in pairwise(zones)]
        return sum(middle > edge for edge in edges)
    middle = (box.y0 + box.y1) / 2
    return min(sum(middle > zone.y1 for zone in zones), len(zones) - 1)


def _apart(one: Box, other: Box) -> bool:
    """Whether two zones are on different places: two readings of one zone are not."""
    beside = _overlap(one.x0, one.x1, other.x0, other.x1)
    return not (beside and _overlap(one.y0, one.y1, other.y0, other.y1))


def _overlap(a0: float, a1: float, b0: float, b1: float) -> bool:
    return min(a1, b1) - max(a0, b0) > 0.2 * min(a1 - a0, b1 - b0)
