"""Pages that are pictures: turned upright, straightened, read by OCR, measured."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from doccheck import settings
from doccheck.engines import images, pdf
from doccheck.engines.ocr import Ocr, OcrTimeout, OcrWord
from doccheck.model import Box, Finding, Grade, Line, Page, Severity, TextOrigin, Word
from doccheck.reading.text_page import PHOTO_PAGE_WORDS, SIGNATURE

if TYPE_CHECKING:
    from PIL.Image import Image

_READ_SIDE = 2400  # A4 at 200 dpi is 1654 × 2339: more pixels cost time and gain nothing (measurements)
_SMALL_SIDE = 1300  # below 110 dpi of A4 Tesseract gains from enlarging
_FEW_WORDS = 12  # fewer are nothing that could be weighed: a photo, a drawing, a nearly blank page
_LOOKS_LIKE_MRZ = re.compile(r"[A-Z0-9<«]{4,}[<«]{2,}|[<«]{3,}|^[PIACV][A-Z<«][A-Z]{3}[A-Z<«]{10,}")
_ID_WORDS = re.compile(r"passe?port|reisepass|pasaporte|identit|identidad|ausweis|titre de s|aufenthaltst|visa", re.I)


@dataclass(frozen=True, kw_only=True, slots=True)
class Place:
    """Where the picture stands: its file, page number (from 1) and size in points before it is turned."""

    file: str
    number: int
    width: float
    height: float


@dataclass(frozen=True, kw_only=True, slots=True)
class _Attempt:
    picture: Image
    words: tuple[OcrWord, ...]
    turned: int

    @property
    def weight(self) -> float:
        """Letters read with confidence: what makes one attempt better than another."""
        read = sum(len(word.text) * word.confidence / 100 for word in self.words if word.confidence > 50)
        return read if self.lies_flat else read / 2

    @property
    def lies_flat(self) -> bool:
        """Whether most longer words are wider than high: Tesseract also reads lines that run up or down the page."""
        words = [word for word in self.words if len(word.text) >= 4]
        return sum(word.height > 1.2 * word.width for word in words) * 2 <= len(words)

    @property
    def convincing(self) -> bool:
        return self.confidence >= settings.OCR_FAIR and self.weight > 60 and self.lies_flat

    @property
    def confidence(self) -> float:
        total = sum(len(word.text) for word in self.words)
        return sum(len(word.text) * word.confidence for word in self.words) / total if total else 0.0


def read(
    picture: Image, place: Place, ocr: Ocr | None, *, keep_picture: bool, had_text_layer: bool = False
) -> Page:
    """The page that the picture shows. `had_text_layer`: there was one, and it was not trusted."""
    findings: list[Finding] = []
    if had_text_layer and ocr is not None:
        findings.append(Finding(code="not_read", severity=Severity.WARNING, reason="text_layer"))
    if images.is_blank(picture):
        findings.append(Finding(code="blank_page", severity=Severity.INFO))
        return _page(place, _Attempt(picture=picture, words=(), turned=0), (), findings, keep_picture)
    if ocr is None:
        values = (("missing", "tesseract-ocr"),)
        findings.append(Finding(code="not_read", severity=Severity.REVIEW, reason="no_ocr", values=values))
        return _page(place, _Attempt(picture=picture, words=(), turned=0), (), findings, keep_picture)
    try:
        best = _best_attempt(picture, ocr)
        mrz = _mrz(best, ocr)
    except OcrTimeout as error:
        values = (("detail", f"{place.number}: {' '.join(str(error).split())[:80]}"),)
        findings.append(Finding(code="not_read", severity=Severity.ERROR, reason="page", values=values))
        return _page(place, _Attempt(picture=picture, words=(), turned=0), (), findings, keep_picture)
    return _page(place, best, mrz, findings, keep_picture)


def _best_attempt(picture: Image, ocr: Ocr) -> _Attempt:
    """As it came; where little was read with confidence, turned as the engine advises. The better one is kept."""
    first = _attempt(picture, 0, ocr)
    if first.convincing:
        return first
    attempts = [first]
    turn = ocr.turn(first.picture)
    # The engine's advice comes first, but it fails on photographs and cards: then the other ways are tried, once each.
    for angle in sorted((180, 90, 270), key=lambda angle: angle != turn):
        attempts.append(_attempt(picture, angle, ocr))
        if attempts[-1].convincing:
            break
        if len(first.words) < _FEW_WORDS and not turn:
            break  # nearly no words: a photo, not worth three more readings
    return max(attempts, key=lambda attempt: attempt.weight)


def _attempt(picture: Image, turned: int, ocr: Ocr) -> _Attempt:
    upright = picture.rotate(-turned, expand=True) if turned else picture
    ready = images.straightened(_sized(upright))
    return _Attempt(picture=ready, words=ocr.read(images.flattened(ready)), turned=turned)


def _sized(picture: Image) -> Image:
    side = max(picture.size)
    wanted = _READ_SIDE if side > _READ_SIDE else 1800 if 500 < side < _SMALL_SIDE else side
    if wanted == side:
        return picture
    scale = wanted / side
    return picture.resize((max(1, round(picture.width * scale)), max(1, round(picture.height * scale))), resample=1)


def _mrz(attempt: _Attempt, ocr: Ocr) -> tuple[Line, ...]:
    """A second reading of the machine-readable zone with its own alphabet, where the page seems to have one."""
    lines = _lines(attempt.words, attempt.picture)
    band = [line.box for line in lines if _LOOKS_LIKE_MRZ.search(line.text.replace(" ", ""))]
    width, height = attempt.picture.size
    if band:
        zone = Box.around(tuple(band))
        pad = 0.6 * max(box.height for box in band) + 0.01
        crop = (0, max(0, int((zone.y0 - 2 * pad) * height)), width, min(height, int((zone.y1 + 2 * pad) * height)))
    elif any(_ID_WORDS.search(line.text) for line in lines):
        crop = (0, height // 2, width, height)
    else:
        return ()
    piece = images.flattened(attempt.picture.crop(crop))
    scale = min(3.0, max(1.0, 2000 / piece.width))
    if scale > 1.05:
        piece = piece.resize((round(piece.width * scale), round(piece.height * scale)), resample=1)
    words = ocr.read_mrz(piece)
    return tuple(_shifted(line, crop, attempt.picture.size) for line in _lines(words, piece))


def _shifted(line: Line, crop: tuple[int, int, int, int], size: tuple[int, int]) -> Line:
    left, top, right, bottom = (crop[0] / size[0], crop[1] / size[1], crop[2] / size[0], crop[3] / size[1])

    def on_page(b: Box) -> Box:
        w, h = right - left, bottom - top
        return Box(left + b.x0 * w, top + b.y0 * h, left + b.x1 * w, top + b.y1 * h)

    words = tuple(Word(text=w.text, box=on_page(w.box), confidence=w.confidence) for w in line.words)
    return Line(words=words, block=line.block)


def _lines(words: tuple[OcrWord, ...], picture: Image) -> tuple[Line, ...]:
    """The engine's lines, cut at wide gaps as in text layers, without marks that are no words."""
    width, height = picture.size
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


def _page(
    place: Place, attempt: _Attempt, mrz: tuple[Line, ...], findings: list[Finding], keep_picture: bool
) -> Page:
    picture = attempt.picture
    lines = _lines(attempt.words, picture)
    grade = _grade(attempt, lines)
    # An identity photo on a form is found as well: few words, or a page that has a face.
    words = sum(len(line.words) for line in lines)
    few = words < _FEW_WORDS
    if few and grade is Grade.POOR and not findings and images.sharpness(picture) < 12:
        findings.append(Finding(code="illegible", severity=Severity.REVIEW))
    if not few and grade is Grade.POOR:
        findings.append(Finding(code="illegible", severity=Severity.REVIEW))
    sideways = attempt.turned in (90, 270)
    text = "\n".join(line.text for line in lines)
    return Page(
        file=place.file,
        number=place.number,
        width=place.height if sideways else place.width,
        height=place.width if sideways else place.height,
        origin=TextOrigin.OCR if lines else TextOrigin.NONE,
        lines=lines,
        grade=grade,
        rotation=attempt.turned,
        mrz_lines=mrz,
        ink=images.ink(picture, lines) if SIGNATURE.search(text) else None,
        picture=images.as_jpeg(picture, settings.REPORT_PICTURE_PX) if keep_picture else None,
        photos=images.photos(picture) if words < PHOTO_PAGE_WORDS else (),
        findings=tuple(findings),
    )


def _grade(attempt: _Attempt, lines: tuple[Line, ...]) -> Grade:
    if not lines:
        return Grade.POOR
    if attempt.confidence >= settings.OCR_FAIR:
        return Grade.GOOD
    return Grade.FAIR if attempt.confidence >= settings.OCR_POOR else Grade.POOR
