"""The passports' zones, made without doccheck's code, are ones that doccheck calls valid."""

from __future__ import annotations

import pytest

from doccheck.values import mrz
from scripts.bench.holders import CALIBRATION, HOLDERS, Holder, check_digit
from scripts.bench.passports import OCR_B, drawn


def test_the_example_of_the_standard() -> None:
    assert check_digit("L898902C3") == "6"  # Doc 9303-4, appendix
    assert check_digit("740812") == "2"


@pytest.mark.parametrize("holder", HOLDERS + CALIBRATION, ids=lambda holder: holder.number)
def test_a_zone_is_valid_as_it_stands(holder: Holder) -> None:
    zone = mrz.parse("\n".join(holder.lines))
    assert zone.valid
    assert not zone.repaired
    assert zone.lines == holder.lines
    assert zone.document_number == holder.number


def test_there_are_sixteen_and_none_of_them_is_calibrated_on() -> None:
    assert [len(holder.lines) for holder in HOLDERS].count(2) == 12
    assert [len(holder.lines) for holder in HOLDERS].count(3) == 4
    assert not {holder.lines for holder in HOLDERS} & {holder.lines for holder in CALIBRATION}


@pytest.mark.skipif(not OCR_B.exists(), reason="fonts-ocr-b is not installed: only the bench needs it")
def test_the_drawn_zone_stands_at_the_lower_edge() -> None:
    (side,) = drawn(HOLDERS[0], "test")
    dark = (side.max(axis=2) < 90).mean(axis=1)  # share of ink in each row
    height = side.shape[0]
    assert side.shape == (2079, 2953, 3)  # 125 × 88 mm at 600 dpi
    assert dark[int(0.78 * height) : int(0.94 * height)].max() > 0.1
    assert dark[int(0.95 * height) :].max() == 0
