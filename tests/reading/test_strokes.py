"""Lines of a pen, and what looks like them: rings, frames, codes, arms, ticks."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from doccheck.engines.strokes import strokes

Sheet = NDArray[np.uint8]


def _sheet() -> Sheet:
    return np.zeros((1360, 960), np.uint8)


def _scribble(sheet: Sheet, x: int, y: int, wide: int = 130, high: int = 34, waves: int = 7) -> None:
    across = np.arange(wide)
    heights = y + high * (0.5 + 0.5 * np.sin(across * waves * 2 * np.pi / wide) * (0.4 + 0.6 * np.cos(across / 37) ** 2))
    cv2.polylines(sheet, [np.column_stack((x + across, heights)).astype(np.int32)], False, 1, 2)


def test_a_scribble_is_a_pens_line() -> None:
    sheet = _sheet()
    _scribble(sheet, 300, 900)
    assert strokes(sheet).sum() == sheet.sum()


def test_a_scribble_across_a_ring_stays() -> None:
    sheet = _sheet()
    cv2.circle(sheet, (300, 900), 50, 1, 2)
    _scribble(sheet, 310, 880)
    assert strokes(sheet)[870:930, 360:440].any()


@pytest.mark.parametrize("gap", [0, 60, 120])
def test_a_ring_is_none_even_where_a_word_cut_it(gap: int) -> None:
    sheet = _sheet()
    for radius in (50, 38):
        cv2.ellipse(sheet, (300, 900), (radius, radius), 0, gap, 360, 1, 2)
    assert not strokes(sheet).any()


def test_frames_stars_blocks_and_ticks_are_none() -> None:
    sheet = _sheet()
    cv2.polylines(sheet, [np.array([[100, 300], [300, 280], [306, 340], [106, 360]], np.int32)], True, 1, 2)
    turns = np.arange(10) * np.pi / 5
    radii = np.where(np.arange(10) % 2, 16, 40)
    star = np.column_stack((500 + radii * np.sin(turns), 320 - radii * np.cos(turns))).astype(np.int32)
    cv2.polylines(sheet, [star], True, 1, 2)
    cv2.rectangle(sheet, (700, 280), (760, 330), 1, -1)
    cv2.polylines(sheet, [np.array([[100, 600], [110, 615], [140, 580]], np.int32)], False, 1, 3)
    assert not strokes(sheet).any()


@pytest.mark.parametrize("seed", range(8))
def test_codes_are_none(seed: int) -> None:
    random = np.random.default_rng(seed)
    sheet = _sheet()
    modules = (random.random((25, 25)) < 0.5).astype(np.uint8)
    sheet[900:975, 200:275] = np.kron(modules, np.ones((3, 3), np.uint8))
    bars = np.repeat((random.random(70) < 0.5).astype(np.uint8), 2)
    sheet[700:730, 400:540] = bars
    assert not strokes(sheet).any()
