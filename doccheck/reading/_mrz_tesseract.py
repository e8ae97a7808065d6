"""The machine-readable zone read by Tesseract, where the neural reader is not installed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from doccheck.engines import images
from doccheck.model import Box, Line, Word
from doccheck.reading import tesseract_page
from doccheck.values import mrz

if TYPE_CHECKING:
    from PIL.Image import Image

    from doccheck.engines.ocr.tesseract import Ocr
    from doccheck.reading.attempt import Attempt

_HEIGHT = 40  # pixels of a line as Tesseract reads it best
_LARGEST = 3.0  # times a crop is enlarged at most
_WIDTH = 2000  # pixels of a crop where the height of its lines is not known
_LINES = 3  # of a zone


def read(attempt: Attempt, ocr: Ocr, band: tuple[Box, ...]) -> tuple[Line, ...]:
    """The lines in and around the boxes of `band`, without any in the lower half of the page; upside down where that
    makes a zone. Raises `OcrTimeout`."""
    from PIL import Image as PillowImage

    picture = PillowImage.fromarray(attempt.picture)
    width, height = picture.size
    if band:
        zone = Box.around(band)
        line = max(box.height for box in band)
        pad = _LINES * line + 0.02
        part = Box(0.0, max(0.0, zone.y0 - pad), 1.0, min(1.0, zone.y1 + pad))
        scale = _HEIGHT / max(1.0, line * height)
    else:
        part = Box(0.0, 0.5, 1.0, 1.0)
        scale = _WIDTH / width
    crop = (0, int(part.y0 * height), width, int(part.y1 * height))
    piece = _scaled(images.flattened(picture.crop(crop)), scale)
    found = tesseract_page.lines(ocr.read_mrz(piece), piece.size)
    if band and not _is_zone(found):
        turned = tesseract_page.lines(ocr.read_mrz(piece.rotate(180)), piece.size)
        if _is_zone(turned):
            found = tuple(_upside_down(line) for line in turned)
    return tuple(tesseract_page.shifted(line, part) for line in found)


def _scaled(piece: Image, scale: float) -> Image:
    scale = min(_LARGEST, max(1.0, scale))
    if scale < 1.05:
        return piece
    return piece.resize((round(piece.width * scale), round(piece.height * scale)), resample=1)


def _is_zone(lines: tuple[Line, ...]) -> bool:
    return bool(mrz.find([line.text for line in lines]))


def _upside_down(line: Line) -> Line:
    """A line that was read on the picture turned by 180°, where it stands on the picture."""

    def turned(word: Word) -> Word:
        box = word.box
        return replace(word, box=Box(1 - box.x1, 1 - box.y1, 1 - box.x0, 1 - box.y0))

    return replace(line, words=tuple(turned(word) for word in line.words))
