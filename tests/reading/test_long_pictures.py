"""Pictures much longer than wide – scrolled screenshots – are looked at in parts, and never called blank as a whole."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import numpy as np
import pytest

from doccheck.engines import parts
from doccheck.engines.ocr.neural import NeuralReader
from doccheck.reading.quality import blank


def quad(left: float, top: float, right: float, bottom: float) -> Any:
    return np.array([[left, top], [right, top], [right, bottom], [left, bottom]], np.float32)


def hull(piece: Any) -> tuple[float, ...]:
    return (*map(float, piece.min(0)), *map(float, piece.max(0)))


@pytest.mark.parametrize("shape", [(9000, 1080), (30000, 1080), (14000, 750), (1000, 9000)])
def test_the_parts_of_a_long_picture_hold_all_of_it_and_overlap(shape: tuple[int, int]) -> None:
    picture = np.zeros((*shape, 3), np.uint8)
    seen = parts.parts(picture)
    assert len(seen) > 1
    assert len({picture[place].shape for place in seen}) == 1
    longer = 0 if shape[0] > shape[1] else 1
    spans = [place[longer] for place in seen]
    assert spans[0].start == 0
    assert spans[-1].stop == max(shape)
    assert all(one.stop - other.start >= min(shape) // 4 for one, other in pairwise(spans))


@pytest.mark.parametrize("shape", [(3508, 2480), (4000, 1080), (2400, 500), (150, 1400), (500, 3000), (1, 1)])
def test_pages_and_strips_are_not_cut(shape: tuple[int, int]) -> None:
    assert len(parts.parts(np.zeros(shape, np.uint8))) == 1


def test_a_line_seen_in_two_parts_is_one_line() -> None:
    whole, cut_through = quad(10, 90, 400, 120), quad(12, 104, 398, 121)
    next_line, other = quad(10, 130, 400, 160), quad(10, 10, 400, 40)
    found = parts.merged([[other, cut_through], [whole, next_line]])
    assert sorted(map(hull, found)) == sorted(map(hull, [other, whole, next_line]))


def test_the_halves_of_a_line_that_runs_along_the_picture_are_joined() -> None:
    found = parts.merged([[quad(100, 20, 700, 50)], [quad(600, 21, 1200, 51)], [quad(1150, 20, 1500, 50)]])
    assert [hull(piece) for piece in found] == [pytest.approx((100, 20, 1500, 50), abs=1)]


def test_neighbouring_lines_are_not_joined() -> None:
    pieces = [quad(0, 0, 500, 34), quad(0, 30, 500, 64)]
    assert len(parts.merged([pieces[:1], pieces[1:]])) == 2


def test_a_line_too_long_to_be_read_at_once_is_cut_between_words() -> None:
    picture = np.full((48, 6000, 3), 255, np.uint8)
    words = range(20, 5900, 160)
    for left in words:
        for letter in range(left, left + 120, 24):
            picture[12:36, letter : letter + 18] = 0
    picture[:4] = 0  # the line above
    pieces = parts.split(quad(0, 100, 6000, 148), picture)
    edges = [hull(piece)[0] for piece in pieces[1:]]
    assert len(pieces) >= 3
    assert [hull(piece)[2] for piece in pieces[:-1]] == edges
    assert all(any(left + 114 < edge < left + 160 for left in words) for edge in edges)
    assert all(hull(piece)[2] - hull(piece)[0] <= parts.LONGEST * 48 for piece in pieces)


class Rows:
    """A detector that marks dark rows; letters lower than four pixels of its own picture it does not see."""

    name = "rows"
    fast = True
    signs = ("",)

    def __init__(self) -> None:
        self.looks = 0

    def detect(self, picture: Any, **how: Any) -> Any:
        self.looks += 1
        dark = (picture[0].mean(0) < -0.5).astype(np.float32)
        return dark if dark.sum(0).max() > 0 else np.zeros_like(dark)

    def recognise(self, line: Any, kept: Any) -> Any:
        raise AssertionError("nobody asked for words")


def test_every_line_of_a_scrolled_screenshot_is_found_once() -> None:
    picture = np.full((12000, 1000, 3), 255, np.uint8)
    tops = list(range(40, 11900, 70))
    for top in tops:
        picture[top : top + 24, 60:900] = 0
    reader = NeuralReader(Rows())
    found = sorted(reader.quads(picture), key=lambda piece: float(piece[0][1]))
    middles = [float(piece[:, 1].mean()) for piece in found]
    assert middles == pytest.approx([top + 12 for top in tops], abs=3)


@pytest.mark.parametrize("height", [9000, 30000])
def test_a_long_picture_is_blank_only_if_each_part_is(height: int) -> None:
    grey = np.full((height, 1080), 250, np.uint8)
    assert blank(grey) is not None
    for letter in range(20):
        left = 100 + 22 * letter
        grey[height // 2 : height // 2 + 26, left : left + 5] = 20
        grey[height // 2 : height // 2 + 5, left : left + 14] = 20
    assert blank(grey) is None
