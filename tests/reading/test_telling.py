"""Which pages of a long file come first."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont

from doccheck.reading import telling
from doccheck.reading.telling import has_ink, has_zone, telling_first

FONT = ImageFont.truetype("DejaVuSansMono.ttf", 13)
TEXT = "Le titulaire du compte atteste que les sommes inscrites sont disponibles."
ZONE = ("P<UTOEXEMPLE<<INES<MARIE<<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F1204159ZE184226B<<<<<10")


def sheet(rows: tuple[str, ...], top: int = 100, step: int = 26) -> Image.Image:
    """A page at `telling.DPI` with `rows` printed below one another."""
    page = Image.new("RGB", (827, 1169), "white")
    draw = ImageDraw.Draw(page)
    for number, row in enumerate(rows):
        draw.text((90, top + step * number), row, font=FONT, fill="black")
    return page


def array(page: Image.Image) -> np.ndarray:
    return np.asarray(page)


LETTER = sheet((TEXT,) * 30)
PASSPORT = sheet(ZONE, top=700)
STAMPED = LETTER.copy()
ImageDraw.Draw(STAMPED).ellipse((500, 800, 640, 940), outline=(30, 40, 190), width=4)


def test_a_zone_is_seen_and_text_is_none() -> None:
    assert has_zone(array(PASSPORT))
    assert not has_zone(array(LETTER))
    assert not has_zone(array(STAMPED))


def test_rules_and_tables_are_no_zone() -> None:
    table = LETTER.copy()
    draw = ImageDraw.Draw(table)
    for y in range(300, 700, 20):
        draw.line((90, y, 740, y), fill="black", width=2)
    assert not has_zone(array(table))


def test_coloured_ink_is_seen() -> None:
    assert has_ink(array(STAMPED))
    assert not has_ink(array(LETTER))
    assert not has_ink(np.full((1169, 827, 3), (250, 220, 120), np.uint8))  # coloured paper


def test_the_ends_come_first_then_zones_then_stamps() -> None:
    pages = {number: array(LETTER) for number in range(1, 31)} | {7: array(PASSPORT), 10: array(STAMPED)}
    order = telling_first(range(1, 31), pages.__getitem__)
    assert order[:6] == (1, 30, 7, 10, 2, 3)
    assert sorted(order) == list(range(1, 31))


@pytest.mark.parametrize(("numbers", "order"), [((), ()), ((4,), (4,)), ((4, 6), (4, 6)), ((1, 2, 3, 4), (1, 4, 2, 3))])
def test_short_files_are_not_looked_through(numbers: tuple[int, ...], order: tuple[int, ...]) -> None:
    assert len(numbers) < telling.LONG

    def small(number: int) -> np.ndarray:
        raise AssertionError(number)

    assert telling_first(numbers, small) == order
