"""A picture page with engines that say what they are told: what is kept when one fails, and what is always said."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

import cv2
import numpy as np
import pytest
from PIL import Image

from doccheck import settings
from doccheck.engines.ocr.neural import ReadLine, Sign
from doccheck.engines.ocr.readers import Readers
from doccheck.engines.ocr.tesseract import OcrTimeout
from doccheck.model import Grade, Page, Severity, TextOrigin
from doccheck.reading import neural_page, picture_page
from doccheck.reading.cache_key import is_lasting
from tests.reading.files import FakeOcr
from tests.reading.readings import reading

PLACE = picture_page.Place(file="a.pdf", number=3, width=595, height=842)
ROW = "Saldo 8450,00 EUR am 12.06.2026"


def signs(text: str, confidence: float = 0.999) -> ReadLine:
    places = [(i + 0.5) / len(text) for i in range(len(text))]
    pairs = zip(text, places, strict=True)
    return ReadLine(signs=tuple(Sign(text=sign, place=place, confidence=confidence) for sign, place in pairs))


@dataclass
class FakeNeural:
    """Sees the quads it is told of and reads the same text in each."""

    found: Sequence[Any]
    text: str = ROW
    confidence: float = 0.999
    fast: bool = True
    name: str = "neural"
    engine: str = "fake"
    pictures: list[Any] = field(default_factory=list)

    def quads(self, picture: Any) -> tuple[Any, ...]:
        self.pictures.append(picture)
        return tuple(self.found)

    def read(self, picture: Any, quad: Any, alphabet: str, *, upside_down: bool = False) -> ReadLine:
        return signs(self.text, 0.5 if upside_down else self.confidence)

    def read_line(self, line: Any, alphabet: str) -> ReadLine:
        return signs(self.text, self.confidence)


class Failing(FakeOcr):
    """Tesseract whose calls in `fails` end with its time."""

    name = "tesseract"

    def __init__(self, *fails: str, text: str = ROW) -> None:
        super().__init__(text)
        self.fails = fails

    def __getattribute__(self, name: str) -> Any:
        if name != "fails" and name in self.fails:
            raise OcrTimeout("Latin: Failed to init API")
        return super().__getattribute__(name)


def rows(count: int, width: float = 700) -> list[Any]:
    tops = [60.0 + 50 * i for i in range(count)]
    return [np.array([[60, y], [60 + width, y], [60 + width, y + 30], [60, y + 30]], np.float32) for y in tops]


def printed(count: int) -> Image.Image:
    picture = np.full((900, 900, 3), 255, np.uint8)
    for quad in rows(count):
        x0, y0 = int(quad[0][0]), int(quad[0][1])
        for at in range(x0 + 5, x0 + 680, 20):
            picture[y0 + 6 : y0 + 26, at : at + 4] = 10
            picture[y0 + 6 : y0 + 10, at : at + 13] = 10
    return Image.fromarray(picture)


def read(neural: Any, tesseract: Any, picture: Image.Image | None = None, **options: Any) -> Page:
    readers = Readers(tesseract=tesseract, neural=lambda: neural, both=True)
    return picture_page.read(picture or printed(10), PLACE, readers, keep_picture=False, **options)


def told(page: Page) -> list[tuple[str, str]]:
    return [(finding.code, finding.reason) for finding in page.findings]


def figures(page: Page) -> list[float]:
    words = [word for line in page.lines for word in line.words if any(sign.isdigit() for sign in word.text)]
    return [word.confidence or 0.0 for word in words]


# -- the second engine fails ------------------------------------------------------------------------------------------
def test_the_finished_reading_is_kept_where_the_second_engine_fails() -> None:
    page = read(FakeNeural(rows(10)), Failing("read_lines"))
    assert page.text.count("8450,00") == 10
    assert told(page) == [("not_read", "unconfirmed")]
    assert page.findings[0].severity is Severity.WARNING
    assert len(figures(page)) == 20
    assert max(figures(page)) < settings.OCR_WORD_SURE
    assert not is_lasting(reading(page))  # it may answer the next time


def test_with_an_answer_of_the_second_engine_the_same_figures_are_certain() -> None:
    page = read(FakeNeural(rows(10)), FakeOcr(ROW))
    assert told(page) == []
    assert min(figures(page)) >= 0.99


def test_a_script_that_the_failing_engine_was_to_name_is_still_said() -> None:
    neural = FakeNeural(rows(10), text="8450,00 .", confidence=0.3)
    page = read(neural, Failing("layout", "read_lines"))
    assert {("not_read", "script"), ("not_read", "unconfirmed")} <= set(told(page))


def test_where_tesseract_is_asked_first_and_fails_the_neural_engine_reads(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(picture_page, "_is_clean", lambda seen: True)
    page = read(FakeNeural(rows(10), fast=False), Failing("read", "read_lines"))
    assert page.text.count("8450,00") == 10
    assert told(page) == [("not_read", "unconfirmed")]
    assert max(figures(page)) < settings.OCR_WORD_SURE


def test_a_page_whose_only_engine_fails_is_not_read() -> None:
    page = read(None, Failing("read"))
    assert (page.lines, page.origin) == ((), TextOrigin.NONE)
    assert told(page) == [("not_read", "page_ocr")]
    assert page.findings[0].severity is Severity.ERROR


# -- what is always said ----------------------------------------------------------------------------------------------
def test_a_page_with_marks_and_no_words_never_says_nothing() -> None:
    page = read(FakeNeural(()), FakeOcr(""))
    assert (page.grade, page.lines) == (Grade.POOR, ())
    assert told(page) == [("illegible", "no_words")]
    assert page.findings[0].severity is Severity.REVIEW


def test_a_blank_page_is_blank_and_nothing_else() -> None:
    assert told(read(FakeNeural(()), FakeOcr(""), Image.new("RGB", (900, 900), "white"))) == [("blank_page", "")]
    assert told(read(FakeNeural(()), FakeOcr(""), Image.new("RGB", (600, 9000), "white"))) == [("blank_page", "")]


@pytest.mark.parametrize("had_text_layer", [False, True])
def test_a_page_that_was_read_badly_says_so_whatever_else_is_said(had_text_layer: bool) -> None:
    page = read(FakeNeural(rows(10), confidence=0.82), FakeOcr(ROW), had_text_layer=had_text_layer)
    assert page.grade is Grade.POOR
    assert ("illegible", "") in told(page)
    assert (("not_read", "text_layer") in told(page)) is had_text_layer


def test_no_engine_is_said_without_calling_the_page_illegible() -> None:
    assert told(read(None, None)) == [("not_read", "no_ocr")]


def test_a_script_that_is_named_explains_a_page_without_words() -> None:
    page = read(FakeNeural(rows(10), text=". .", confidence=0.3), None)
    assert told(page) == [("not_read", "script")]


# -- a skewed page keeps its corners ----------------------------------------------------------------------------------
def turned(degrees: float) -> Callable[[Any], Any]:
    matrix = cv2.getRotationMatrix2D((600, 500), degrees, 1.0)
    return lambda quad: (np.c_[quad, np.ones(4)] @ matrix.T).astype(np.float32)


@pytest.mark.parametrize("degrees", [-8, 8, 14])
def test_what_stands_in_a_corner_of_a_skewed_page_is_kept(degrees: int) -> None:
    # A close-up: print fills the picture to its corners, which the turned picture must not lose.
    level = [np.array([[x, y], [x + 260, y], [x + 260, y + 18], [x, y + 18]]) for x in range(-400, 1500, 300)
             for y in range(-300, 1300, 40)]  # fmt: skip
    lying = [turned(degrees)(quad) for quad in level]
    inside = [quad for quad in lying if quad.min() >= 0 and quad[:, 0].max() <= 1200 and quad[:, 1].max() <= 1000]
    page = neural_page.read(np.full((1000, 1200, 3), 255, np.uint8), FakeNeural(inside, text="P<UTOERIKSSON<<"))
    words = [word for line in page.lines for word in line.words]
    assert len(words) == len(inside) > 50
    assert min(min(word.box.width * page.picture.shape[1], word.box.height * page.picture.shape[0] * 15)
               for word in words) > 200  # fmt: skip
    height, width = page.picture.shape[:2]
    bands = np.concatenate(page.bands)
    assert len(page.bands) == len(inside)  # a machine-readable zone in the corner is looked at whole
    assert bands.min() >= -1
    assert bands[:, 0].max() <= width + 1
    assert bands[:, 1].max() <= height + 1
