"""Where the lines of a machine-readable zone may lie: two or three long thin strips, parallel, of one length.

A strip runs from the middle of its left edge to the middle of its right edge, as it is read; pixels of the picture.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Quad = NDArray[np.float32]

_PARALLEL = 5.0  # degrees between lines of one zone: a page photographed from one side
_JOINED = 0.6  # of the height: pieces of one line lie less aside of each other
_GAP = 6.0  # heights between pieces of one line
_APART = (0.6, 3.2)  # heights between neighbouring lines of a zone
_TOGETHER = 0.55  # share of the shorter strip that must lie beside the longer one
_LIKE = (0.6, 1.7)  # ratio of the heights of one zone's strips
_HIGHEST = 0.95  # of the distance of neighbouring lines: a higher crop holds parts of both
_LONGEST = 3  # lines of a zone


@dataclass(frozen=True, slots=True)
class Strip:
    """One line, from (x0, y0) to (x1, y1), `height` wide across. `known`: what is known of it speaks for a zone."""

    x0: float
    y0: float
    x1: float
    y1: float
    height: float
    known: bool = False

    @property
    def length(self) -> float:
        return math.hypot(self.x1 - self.x0, self.y1 - self.y0)

    @property
    def along(self) -> tuple[float, float]:
        length = max(self.length, 1e-6)
        return (self.x1 - self.x0) / length, (self.y1 - self.y0) / length

    @property
    def middle(self) -> tuple[float, float]:
        return (self.x0 + self.x1) / 2, (self.y0 + self.y1) / 2

    def place(self, x: float, y: float) -> tuple[float, float]:
        """How far (x, y) is along the strip from its start, and how far below it."""
        ux, uy = self.along
        dx, dy = x - self.x0, y - self.y0
        return dx * ux + dy * uy, dy * ux - dx * uy

    def between(self, start: float, end: float) -> Strip:
        """The strip that begins `start` and ends `end` pixels along this one."""
        ux, uy = self.along
        return replace(
            self,
            x0=self.x0 + start * ux,
            y0=self.y0 + start * uy,
            x1=self.x0 + end * ux,
            y1=self.y0 + end * uy,
        )

    def turned(self) -> Strip:
        """The same line read from its other end."""
        return replace(self, x0=self.x1, y0=self.y1, x1=self.x0, y1=self.y0)

    def beside(self, below: float) -> Strip:
        """The strip `below` pixels below this one."""
        ux, uy = self.along
        dx, dy = -uy * below, ux * below
        return replace(self, x0=self.x0 + dx, y0=self.y0 + dy, x1=self.x1 + dx, y1=self.y1 + dy)

    def quad(self, height: float) -> Quad:
        """The four corners around the strip, `height` times as high as it is."""
        import numpy as np

        ux, uy = self.along
        half = self.height * height / 2
        dx, dy = -uy * half, ux * half
        return np.array(
            [
                [self.x0 - dx, self.y0 - dy],
                [self.x1 - dx, self.y1 - dy],
                [self.x1 + dx, self.y1 + dy],
                [self.x0 + dx, self.y0 + dy],
            ],
            np.float32,
        )


def strip(quad: Quad, *, known: bool = False) -> Strip:
    """The strip of a quad whose corners go clockwise from its top left one as it is read."""
    (x0, y0), (x1, y1) = (quad[0] + quad[3]) / 2, (quad[1] + quad[2]) / 2
    height = (math.dist(quad[0], quad[3]) + math.dist(quad[1], quad[2])) / 2
    return Strip(float(x0), float(y0), float(x1), float(y1), float(height), known)


def zones(strips: Iterable[Strip]) -> Iterator[tuple[Strip, ...]]:
    """Groups of two or three strips that may be the lines of one zone, top line first and all of one length.

    Groups that are known to look like a zone come first, then the longest.
    """
    left = sorted(_joined(list(strips)), key=lambda s: (-s.known, -s.length))
    while left:
        first, *left = left
        beside = [other for other in left if _beside(first, other)]
        group = _neighbours(first, beside)
        left = [other for other in left if other not in group]
        if len(group) > 1 or first.known:
            yield even(group)


def even(group: Sequence[Strip]) -> tuple[Strip, ...]:
    """The strips of a zone from the top down, each continued to where the longest begin and end."""
    longest = max(group, key=lambda s: s.length)
    group = [line if _same_way(longest, line) else line.turned() for line in group]
    ordered = sorted(group, key=lambda s: longest.place(*s.middle)[1])
    ends = [(longest.place(s.x0, s.y0)[0], longest.place(s.x1, s.y1)[0]) for s in ordered]
    start, end = min(a for a, _ in ends), max(b for _, b in ends)
    height = min(sorted(s.height for s in group)[len(group) // 2], _HIGHEST * _nearest(longest, ordered))
    found = []
    for line, (a, b) in zip(ordered, ends, strict=True):
        # A short piece says where its line lies, a long one also how it runs.
        shape = line if line.length > 0.6 * longest.length else _laid(line, longest)
        found.append(replace(shape.between(start - a, shape.length + end - b), height=height))
    return tuple(found)


def _nearest(frame: Strip, ordered: Sequence[Strip]) -> float:
    """The smallest distance of neighbouring strips."""
    below = [frame.place(*line.middle)[1] for line in ordered]
    return min((b - a for a, b in pairwise(below)), default=math.inf)


def _laid(short: Strip, longest: Strip) -> Strip:
    ux, uy = longest.along
    x, y = short.middle
    half = short.length / 2
    return replace(short, x0=x - half * ux, y0=y - half * uy, x1=x + half * ux, y1=y + half * uy)


def _joined(strips: list[Strip]) -> list[Strip]:
    """The strips with the pieces of one line put together."""
    left = sorted(strips, key=lambda s: -s.length)
    found: list[Strip] = []
    while left:
        whole, *left = left
        again = True
        while again:
            again = False
            for other in left:
                if _continues(whole, other):
                    ends = [whole.place(x, y)[0] for x, y in ((other.x0, other.y0), (other.x1, other.y1))]
                    known = whole.known or other.known
                    whole = replace(whole.between(min(0.0, *ends), max(whole.length, *ends)), known=known)
                    left.remove(other)
                    again = True
                    break
        found.append(whole)
    return found


def _continues(whole: Strip, other: Strip) -> bool:
    if not (_parallel(whole, other) and _LIKE[0] < other.height / max(whole.height, 1.0) < _LIKE[1]):
        return False
    start, end = sorted((whole.place(other.x0, other.y0)[0], whole.place(other.x1, other.y1)[0]))
    aside = whole.place(*other.middle)[1]
    gap = max(start - whole.length, -end)
    return abs(aside) < _JOINED * whole.height and gap < _GAP * whole.height


def _neighbours(first: Strip, beside: list[Strip]) -> list[Strip]:
    """`first` and the strips next to it, up to three in all."""
    group = [first]
    while len(group) < _LONGEST:
        near = [
            (min(_distance(first, member, other) for member in group), other) for other in beside if other not in group
        ]
        near = [(d, other) for d, other in near if _APART[0] * first.height < d < _APART[1] * first.height]
        if not near:
            break
        # What is known to look like a zone goes before a line of print that is nearer.
        group.append(min(near, key=lambda found: (-found[1].known, found[0]))[1])
    return group


def _distance(frame: Strip, one: Strip, other: Strip) -> float:
    return abs(frame.place(*one.middle)[1] - frame.place(*other.middle)[1])


def _beside(first: Strip, other: Strip) -> bool:
    """Whether `other` may be another line of the zone of `first`."""
    if not _parallel(first, other) or not _LIKE[0] < other.height / max(first.height, 1.0) < _LIKE[1]:
        return False
    start, end = sorted((first.place(other.x0, other.y0)[0], first.place(other.x1, other.y1)[0]))
    common = min(first.length, end) - max(0.0, start)
    return common > _TOGETHER * min(first.length, other.length)


def _parallel(one: Strip, other: Strip) -> bool:
    return abs(_dot(one, other)) > math.cos(math.radians(_PARALLEL))


def _same_way(one: Strip, other: Strip) -> bool:
    return _dot(one, other) > 0


def _dot(one: Strip, other: Strip) -> float:
    return sum(a * b for a, b in zip(one.along, other.along, strict=True))
