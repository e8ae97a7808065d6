"""Upright and flat: skew, turning, the outline of a photographed sheet, even light, less grain."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from doccheck.engines import geometry, light, outline
from tests.reading import sheets

LAID = sheets.slanted(fill=0.37)


@pytest.mark.parametrize("degrees", [-14.3, -7.0, -2.6, -0.4, 0.7, 3.2, 11.5])
def test_skew_is_exact_to_a_tenth_of_a_degree(degrees: float) -> None:
    leaning = sheets.leaning(sheets.written().rgb, degrees)
    assert geometry.skew(cv2.cvtColor(leaning, cv2.COLOR_RGB2GRAY)) == pytest.approx(degrees, abs=0.1)


def test_a_straight_page_stays_straight() -> None:
    assert abs(geometry.skew(sheets.written().grey)) <= 0.1


@pytest.mark.parametrize("pixels", [sheets.empty(), sheets.empty(noise=25.0), np.zeros((30, 30, 3), np.uint8)])
def test_without_lines_nothing_is_turned(pixels: geometry.Pixels) -> None:
    assert geometry.skew(np.ascontiguousarray(pixels[..., 0])) == 0.0


def test_black_borders_and_photos_do_not_straighten_a_crooked_page() -> None:
    crooked = sheets.leaning(sheets.written().rgb, 3.0)
    crooked[:, :40] = crooked[-30:] = 8
    crooked[200:420, 500:700] = np.random.default_rng(3).integers(0, 255, (11, 10, 3)).repeat(20, 0).repeat(20, 1)
    assert geometry.skew(cv2.cvtColor(crooked, cv2.COLOR_RGB2GRAY)) == pytest.approx(3.0, abs=0.1)


def test_turned_back_the_lines_are_level_and_the_corners_are_there() -> None:
    crooked = sheets.leaning(sheets.written().rgb, 4.0)
    level, matrix = geometry.rotated(crooked, geometry.skew(cv2.cvtColor(crooked, cv2.COLOR_RGB2GRAY)))
    assert abs(geometry.skew(cv2.cvtColor(level, cv2.COLOR_RGB2GRAY))) <= 0.1
    corners = cv2.transform(sheets.corners_of([(0, 0, sheets.WIDE - 1, sheets.HIGH - 1)]), matrix)[0]
    assert corners.min() >= -1
    assert (corners <= np.array(level.shape[1::-1])).all()
    assert level[2, 2].min() > 235  # new paper is paper


def test_a_mark_is_found_where_the_matrix_says() -> None:
    grey = np.full((300, 200), 240, np.uint8)
    grey[100:106, 40:46] = 0
    turned, matrix = geometry.rotated(grey, 10.0)
    x, y = matrix @ (42.5, 102.5, 1.0)
    assert turned.shape[0] > 300
    assert turned[round(y), round(x)] < 60


@pytest.mark.parametrize("desk", [60, 140, 205])
def test_the_outline_of_a_sheet_on_a_desk(desk: int) -> None:
    found = outline.page_outline(sheets.on_desk(sheets.written().rgb, LAID, desk=desk))
    assert found is not None
    assert np.abs(found - LAID).max() < 5


def test_a_sheet_that_goes_on_beyond_the_picture_ends_at_its_edge() -> None:
    laid = LAID - np.array([0, 150], np.float32)
    found = outline.page_outline(sheets.on_desk(sheets.written().rgb, laid))
    assert found is not None
    assert np.abs(found[:2, 1]).max() < 15  # the upper side lies on the picture's edge
    assert np.abs(found[2:] - laid[2:]).max() < 6


@pytest.mark.parametrize("rgb", [sheets.written().rgb, sheets.leaning(sheets.written().rgb, 2.0), sheets.empty()])
def test_a_flatbed_scan_has_no_outline(rgb: geometry.Pixels) -> None:
    assert outline.page_outline(rgb) is None


def test_an_outline_that_leaves_text_outside_does_not_hold_it() -> None:
    sheet = sheets.written()
    boxes = cv2.perspectiveTransform(sheets.corners_of(sheet.boxes).reshape(1, -1, 2), sheets.matrix_to(LAID))
    boxes = boxes.reshape(-1, 4, 2)
    half = np.array([LAID[0], LAID[1], (LAID[1] + LAID[2]) / 2, (LAID[0] + LAID[3]) / 2])  # a shadow's edge
    tight = cv2.boxPoints(cv2.minAreaRect(boxes.reshape(-1, 2)))[[1, 2, 3, 0]]
    assert geometry.holds(LAID, boxes)
    assert geometry.holds(LAID, [])
    assert not geometry.holds(half, boxes)
    assert not geometry.holds(tight, boxes)  # around the print: no sheet is without margins


def test_rectifying_pays_for_a_slant_or_a_small_sheet_only() -> None:
    full = np.array([[10, 10], [890, 8], [888, 1190], [12, 1192]], np.float32)
    small = np.array([[250, 300], [600, 300], [600, 800], [250, 800]], np.float32)
    assert not geometry.pays(full, (1200, 900, 3))
    assert geometry.pays(small, (1200, 900, 3))
    assert geometry.pays(LAID, (1200, 900, 3))


def test_a_rectified_sheet_is_level_and_has_its_own_proportions() -> None:
    photo = sheets.on_desk(sheets.written().rgb, LAID)
    flat, matrix = geometry.rectified(photo, LAID)
    assert flat.shape[0] / flat.shape[1] == pytest.approx(2**0.5, abs=0.01)
    assert abs(geometry.skew(cv2.cvtColor(flat, cv2.COLOR_RGB2GRAY))) <= 0.3
    corners = cv2.perspectiveTransform(LAID[None], matrix)[0]
    assert corners[2] == pytest.approx((flat.shape[1], flat.shape[0]), abs=1)


@pytest.mark.parametrize("ratio", [1.4142, 1 / 1.5858, 2.2])
def test_proportions_are_seen_through_the_perspective(ratio: float) -> None:
    corners = sheets.slanted(ratio, (2000, 2000), fill=0.4)
    assert geometry.aspect(corners, (2000, 2000)) == pytest.approx(ratio, rel=0.02)


def test_uneven_light_is_evened_out_and_even_light_left_alone() -> None:
    sheet = sheets.written().grey
    shaded = (sheet * np.linspace(0.4, 1.0, sheet.shape[1])[None]).astype(np.uint8)
    flat = light.flattened(shaded)
    assert light.unevenness(light.ground(shaded)) > light.UNEVEN
    assert light.unevenness(light.ground(flat)) < 8
    assert len(np.unique(flat)) > 100  # grey still, not black and white
    assert light.flattened(sheet) is sheet


def test_white_print_on_a_black_panel_survives() -> None:
    page = np.full((1170, 827), 250, np.uint8)
    page[:400] = 20
    for y in range(20, 380, 90):
        cv2.putText(page, "SAMPLE 12", (60, y + 40), cv2.FONT_HERSHEY_SIMPLEX, 1, 240, 2)
    flat = light.flattened(page)
    assert int(flat[:400].max()) - int(np.median(flat[:400])) > 100


@pytest.mark.parametrize("sigma", [0.0, 4.0, 12.0, 24.0])
def test_grain_is_measured(sigma: float) -> None:
    assert light.noise(sheets.written(paper=190, noise=sigma).grey) == pytest.approx(sigma, rel=0.2, abs=1.2)
