"""What is wrong with a picture: blank, illegible, cut off – and what is not."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import cv2
import numpy as np
import pytest

from doccheck.reading.quality import blank, cut_off, illegible
from doccheck.reading.signals import signals
from tests.reading import sheets

LETTER = sheets.written()


def grey(rgb: Any) -> Any:
    return cv2.cvtColor(np.clip(rgb, 0, 255).astype(np.uint8), cv2.COLOR_RGB2GRAY)


def lettered(page: Any, text: str, place: tuple[int, int], size: float, colour: tuple[int, int, int]) -> None:
    mask = np.zeros(page.shape[:2], np.uint8)
    cv2.putText(mask, text, place, cv2.FONT_HERSHEY_SIMPLEX, size, 255, 2)
    page[mask > 127] = colour


# -- signals ----------------------------------------------------------------------------------------------------------


def test_the_signals_of_a_clean_scan() -> None:
    seen = signals(LETTER.rgb)
    assert 9 <= seen.letter <= 16
    assert seen.edge < 3.5
    assert seen.contrast > 0.6
    assert abs(seen.skew) <= 0.1
    assert 0.02 < seen.ink < 0.2
    assert not seen.is_photo
    assert seen.unevenness < 10


def test_the_signals_of_a_photograph_are_those_of_its_sheet() -> None:
    seen = signals(sheets.on_desk(LETTER.rgb, sheets.slanted(fill=0.37), desk=60))
    assert seen.is_photo
    assert len(seen.outline) == 4
    assert seen.paper > 220
    assert 6 <= seen.letter <= 14


def test_a_crooked_noisy_scan_is_measured_as_such() -> None:
    seen = signals(sheets.leaning(sheets.written(paper=200, noise=14).rgb, -2.0))
    assert seen.skew == pytest.approx(-2.0, abs=0.1)
    assert seen.noise > 8
    assert 8 <= seen.letter <= 17


@pytest.mark.parametrize("shape", [(1, 1), (1, 500), (10, 3000), (63, 447), (450, 440)])
def test_a_picture_of_any_shape_is_measured(shape: tuple[int, int]) -> None:
    noisy = np.random.default_rng(4).integers(0, 256, (*shape, 3)).astype(np.uint8)
    seen = signals(noisy)
    assert seen.side == max(shape)
    assert illegible(seen) is None or seen.letter < 8
    assert blank(grey(noisy)) is None or min(shape) >= 24


# -- blank ------------------------------------------------------------------------------------------------------------


def plain(page: Any) -> None:
    """Nothing but paper."""


def dust(page: Any) -> None:
    rng = np.random.default_rng(5)
    for _ in range(60):
        y, x = rng.integers(5, 1160), rng.integers(5, 820)
        page[y : y + 2, x : x + 2] *= 0.5


def holes(page: Any) -> None:
    for y in (427, 742):
        cv2.circle(page, (45, y), 11, (60, 60, 60), -1)


def black_edge(page: Any) -> None:
    page[:, :35] = 10
    cv2.fillPoly(page, [np.array([[827, 0], [827, 1170], [790, 1170]], np.int32)], (15, 15, 15))


def cardboard(page: Any) -> None:
    page *= 0.72
    rough = np.random.default_rng(6).normal(0, 4, (390, 276)).astype(np.float32)
    page += cv2.resize(rough, (827, 1170))[..., None]


def other_side(page: Any) -> None:
    back = sheets.written(paper=255, ink=0, noise=0).rgb[:, ::-1].astype(np.float32)
    page *= 1 - 0.08 * (1 - cv2.GaussianBlur(back, (0, 0), 2.2) / 255)


def staple(page: Any) -> None:
    cv2.line(page, (40, 45), (70, 30), (80, 80, 80), 2)


@pytest.mark.parametrize("what", [plain, dust, holes, black_edge, cardboard, other_side, staple])
def test_nothing_is_on_the_page(what: Callable[[Any], None]) -> None:
    page = sheets.empty().astype(np.float32)
    what(page)
    found = blank(grey(page))
    assert found is not None
    assert found.code == "blank_page"


def small_print(page: Any) -> None:
    line = sheets.written(size=10, lines=1)
    page[:] = np.minimum(page, line.rgb)


def pencil(page: Any) -> None:
    points = np.array([[300 + 8 * i, 600 + 5 * (i % 3)] for i in range(20)], np.int32)
    mask = np.zeros(page.shape[:2], np.uint8)
    cv2.polylines(mask, [points], False, 255, 2)
    page *= 1 - 0.12 * (mask / 255.0)[..., None]


def stamp(page: Any) -> None:
    cv2.circle(page, (600, 900), 55, (90, 100, 190), 3)


def faint_copy(page: Any) -> None:
    page *= 1 - 0.12 * (1 - sheets.written(paper=255, ink=0, noise=0).rgb / 255.0)


def figures(page: Any) -> None:
    for at in range(24):
        lettered(page, str(at % 9 + 1), (120 + 150 * (at % 4), 200 + 130 * (at // 4)), 0.6, (40, 40, 40))


@pytest.mark.parametrize("what", [small_print, pencil, stamp, faint_copy, figures])
def test_something_is_on_the_page(what: Callable[[Any], None]) -> None:
    page = sheets.empty().astype(np.float32)
    what(page)
    assert blank(grey(page)) is None


def test_in_the_dark_nobody_can_say_that_a_page_is_blank() -> None:
    dark = (LETTER.rgb * 0.04).astype(np.uint8)
    assert blank(grey(dark)) is None
    found = illegible(signals(dark))
    assert found is not None
    assert found.reason == "dark"


# -- illegible --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "rgb",
    [
        LETTER.rgb,
        sheets.written(size=12).rgb,
        sheets.written(ink=170).rgb,
        sheets.written(paper=60, ink=10).rgb,
        sheets.written(paper=200, noise=14).rgb,
        cv2.GaussianBlur(LETTER.rgb, (0, 0), 0.8),
        sheets.empty(),
    ],
)
def test_what_can_be_read_is_not_called_illegible(rgb: Any) -> None:
    assert illegible(signals(rgb)) is None


def enlarged(rgb: Any) -> Any:
    return cv2.resize(rgb, None, fx=2, fy=2, interpolation=cv2.INTER_CUBIC)


def test_out_of_focus() -> None:
    found = illegible(signals(cv2.GaussianBlur(enlarged(LETTER.rgb), (0, 0), 5.5)))
    assert found is not None
    assert found.reason == "blurred"
    assert found.value < 3


def test_a_hand_that_shook() -> None:
    found = illegible(signals(cv2.blur(enlarged(LETTER.rgb), (25, 1))), unread=True)
    assert found is not None
    assert found.reason == "blurred"


def test_too_small() -> None:
    found = illegible(signals(cv2.resize(LETTER.rgb, None, fx=0.3, fy=0.3, interpolation=cv2.INTER_AREA)))
    assert found is not None
    assert found.reason == "small"


def test_a_soft_portrait_is_no_bad_copy() -> None:
    soft = replace(signals(LETTER.rgb), letter=0.0, edge=9.0, smear=0.6)
    assert illegible(soft) is None
    assert illegible(soft, unread=True) is not None


# -- cut off ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("crop", "sides"),
    [
        ((0, 0, 827, 1170), ()),
        ((145, 0, 827, 1170), ("left",)),
        ((0, 0, 640, 1170), ("right",)),
        ((0, 279, 827, 1170), ("top",)),
        ((0, 0, 827, 799), ("bottom",)),
        ((80, 100, 750, 1010), ()),  # cropped tightly, nothing lost
    ],
)
def test_print_that_runs_out_of_the_picture(crop: tuple[int, int, int, int], sides: tuple[str, ...]) -> None:
    assert cut_off(*LETTER.cropped(*crop)) == sides


def full_bleed(page: Any) -> None:
    page[:60] = (30, 60, 140)
    lettered(page, "SAMPLE UNIVERSITY", (0, 45), 1.4, (255, 255, 255))
    page[:, -16:] = (200, 40, 40)


def frame(page: Any) -> None:
    cv2.rectangle(page, (1, 1), (825, 1168), (0, 0, 0), 3)


def stamp_at_the_edge(page: Any) -> None:
    cv2.circle(page, (810, 600), 70, (60, 60, 170), 3)
    lettered(page, "AMT SAMPLE", (760, 600), 0.5, (60, 60, 170))


@pytest.mark.parametrize("what", [full_bleed, frame, stamp_at_the_edge, black_edge])
def test_what_reaches_the_edge_without_being_cut_print(what: Callable[[Any], None]) -> None:
    page = LETTER.rgb.astype(np.float32)
    what(page)
    boxes, _ = LETTER.cropped(0, 0, 827, 1170)
    assert cut_off(boxes, grey(page)) == ()


def test_too_few_words_say_nothing() -> None:
    boxes, picture = LETTER.cropped(145, 0, 827, 1170)
    assert cut_off(boxes[:4], picture) == ()
