"""What stands around a date or a sum, as features: the words before, behind and over it, and its place among others.

Numbers are only told to be there; other dates and sums are told as such.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from doccheck.understanding.fold import fold

_NUMBER, _NEAR, _BEFORE, _BEHIND = "#", 4, 14, 8
_STEM = 5
_CITY = re.compile(r"(?:^|[.,;:|]\s*|\s)[^\W\d_][^\d.;:]{1,40},?\s*(?:le|den|el|a|the|on|am|il|lì|dnia|em|,)?\s*$")


@dataclass(frozen=True, kw_only=True, slots=True)
class Spot:
    """A date or a sum with what stands around it; all texts as they are printed."""

    before: str  # on its line, and in the cells to its left
    behind: str
    above: str  # the line over it or before it
    kind: str
    order: int  # among those of its document, from 0
    count: int
    height: float  # 0..1: where on the page it stands, from the top


def features(spot: Spot, own: Sequence[str] = ()) -> Iterator[str]:
    """The features of a spot; `own`: what is known of the date or sum itself."""
    yield from own
    yield f"kind {spot.kind}"
    before, behind, above = _words(spot.before)[-_BEFORE:], _words(spot.behind)[:_BEHIND], _words(spot.above)[-_BEFORE:]
    if not before:
        yield "heads its line"
        yield f"heads its line {spot.kind}"
    if not behind:
        yield "ends its line"
    yield from _near("before", [*reversed(before)], spot.kind)
    yield from _near("behind", behind, spot.kind)
    # What is on the line above matters most where nothing stands before it on its own.
    yield from _near("above" if before else "over", [*reversed(above)], spot.kind)
    if not before and not behind:
        yield "alone"
    yield f"order {min(spot.order, 3)}"
    yield f"order {'last' if spot.order == spot.count - 1 else 'of more'}"
    yield f"count {min(spot.count, 5)}"
    yield f"height {int(spot.height * 5)}"
    if _CITY.search(spot.before):
        yield "city"
        yield f"city {'last' if spot.order == spot.count - 1 else 'of more'}"


def _near(where: str, words: list[str], kind: str) -> Iterator[str]:
    """`words`, the nearest first."""
    for at, word in enumerate(words):
        yield f"{where} {word[:_STEM]}*"
        if at < _NEAR:
            yield f"{where} near {word}"
            yield f"{where} near {word[:_STEM]}*"
        if at == 0:
            yield f"{where} next {word}"
            yield f"{kind} {where} next {word[:_STEM]}*"
        if at < 2 * _NEAR:
            yield f"{kind} {where} {word[:_STEM]}*"
    for at in range(min(len(words) - 1, 2 * _NEAR)):
        yield f"{where} {words[at]} {words[at + 1]}"
        yield f"{where} {words[at][:_STEM]}* {words[at + 1][:_STEM]}*"


def _words(text: str) -> list[str]:
    return [_NUMBER if any(map(str.isdigit, word)) else word for word in fold(text).split()]
