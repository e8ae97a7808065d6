"""A picture read by Tesseract: straightened and evened out first, turned until it is convincing."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from doccheck import settings
from doccheck.engines import images, pdf
from doccheck.model import Box, Line, Word
from doccheck.reading.attempt import Attempt

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
    from PIL.Image import Image

    from doccheck.engines.ocr.tesseract import Ocr, OcrWord

_READ_SIDE = 2400  # A4 at 200 dpi is 1654 × 2339: more pixels cost time and gain nothing (measurements)
_SMALL_SIDE = 1300  # below 110 dpi of A4 Tesseract gains from enlarging
_FEW_WORDS = 12  # fewer are nothing that could be weighed: a photo, a drawing, a nearly blank page
_TELLING = 12  # letters read with confidence for a page to be turned by them
_WEIGHTY = 60  # letters read with confidence that make a reading convincing


def read(picture: NDArray[np.uint8], ocr: Ocr, pack: str | None = None) -> Attempt:
    """As it came; where little was read with confidence, turned as the engine advises. The better one is kept.

    Raises `OcrTimeout`.
    """
    from PIL import Image as PillowImage

    page = PillowImage.fromarray(picture)
    first = _attempt(page, 0, ocr, pack)
    if _convincing(first):
        return first
    attempts = [first]
    turn = ocr.layout(PillowImage.fromarray(first.picture)).turn
    # The engine's advice comes first, but it fails on photographs and cards: then the other ways are tried, once each.
    for angle in sorted((180, 90, 270), key=lambda angle: angle != turn):
        attempts.append(_attempt(page, angle, ocr, pack))
        if _convincing(attempts[-1]):
            break
        if first.words < _FEW_WORDS and not turn:
            break  # nearly no words: a photo, not worth three more readings
    best = max(attempts, key=lambda attempt: attempt.weight / (1 if _lies_flat(attempt) else 2))
    # A photo: what looked like a word or two says nothing of its way up.
    return best if best.weight >= _TELLING else first


def _convincing(attempt: Attempt) -> bool:
    sure = attempt.confidence >= settings.OCR_FAIR and attempt.weight > _WEIGHTY
    return sure and _lies_flat(attempt)


def _lies_flat(attempt: Attempt) -> bool:
    """Whether most longer words are wider than high: Tesseract also reads lines that run up or down the page."""
    height, width = attempt.picture.shape[:2]
    words = [word for line in attempt.lines for word in line.words if len(word.text) >= 4]
    lying = sum(word.box.height * height > 1.2 * word.box.width * width for word in words)
    return bool(lying * 2 <= len(words))


def _attempt(page: Image, turned: int, ocr: Ocr, pack: str | None) -> Attempt:
    import numpy as np

    upright = page.rotate(-turned, expand=True) if turned else page
    ready = images.straightened(_sized(upright))
    words = ocr.read(images.flattened(ready), pack)
    total = sum(len(word.text) for word in words)
    confidence = sum(len(word.text) * word.confidence for word in words) / 100 / total if total else 0.0
    return Attempt(
        picture=np.asarray(ready),
        lines=lines(words, ready.size),
        turned=turned,
        confidence=confidence,
        engine=ocr.name,
    )


def _sized(picture: Image) -> Image:
    """Smaller where pixels are wasted, larger where letters are too small for the engine."""
    side = max(picture.size)
    wanted = _READ_SIDE if side > _READ_SIDE else min(2 * side, _READ_SIDE) if side < _SMALL_SIDE else side
    if wanted == side:
        return picture
    scale = wanted / side
    return picture.resize((max(1, round(picture.width * scale)), max(1, round(picture.height * scale))), resample=1)


def lines(words: tuple[OcrWord, ...], size: tuple[int, int]) -> tuple[Line, ...]:
    """The engine's lines on a picture of `size` (width, height), cut at wide gaps, without marks that are no words."""
    width, height = size
    rows: dict[tuple[int, int, int], list[Word]] = {}
    for word in words:
        if word.confidence < 20 or not any(sign.isalnum() or sign in "<€$£" for sign in word.text):
            continue
        box = Box(
            word.left / width,
            word.top / height,
            (word.left + word.width) / width,
            (word.top + word.height) / height,
        )
        rows.setdefault(word.line, []).append(Word(text=word.text, box=box, confidence=word.confidence / 100))
    ordered: list[tuple[Word, ...]] = []
    for row in rows.values():
        ordered.extend(pdf.split_columns(row))
    return pdf.in_blocks(ordered)


def shifted(line: Line, part: Box) -> Line:
    """A line read on a part of the page, placed on the page."""

    def on_page(b: Box) -> Box:
        return Box(
            part.x0 + b.x0 * part.width,
            part.y0 + b.y0 * part.height,
            part.x0 + b.x1 * part.width,
            part.y0 + b.y1 * part.height,
        )

    return replace(line, words=tuple(replace(word, box=on_page(word.box)) for word in line.words))
