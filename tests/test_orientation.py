"""A page that lies on its side reads as well as an upright one."""

from __future__ import annotations

import pytest

from doccheck.engines.ocr import neural
from doccheck.engines.ocr.readers import OcrChoice, readers
from doccheck.reading import ReadingOptions, read_file
from scripts.bench import calibration
from scripts.bench.score import Score, score
from tests.reading.files import source

TYPES = {".jpg": "image/jpeg", ".png": "image/png", ".tif": "image/tiff"}
CAPTURES = ("flatbed", "rot90", "rot270")


@pytest.mark.pixels
@pytest.mark.skipif(not neural.installed(), reason="the neural reader is not installed")
def test_a_page_on_its_side_loses_no_words() -> None:
    recall: dict[str, Score] = {}
    for page in calibration.pages(CAPTURES, limit=1):
        picture = source(page.picture.content, TYPES[page.picture.suffix])
        (read,) = read_file(picture, ReadingOptions(), readers(OcrChoice.NEURAL)).pages
        assert (read.rotation == 0) == (page.capture == "flatbed")
        recall[page.capture] = score(page.truth, read.text)
    upright = recall["flatbed"].word_recall
    assert upright > 0.95
    assert recall["rot90"].word_recall > upright - 0.01
    assert recall["rot270"].word_recall > upright - 0.01
