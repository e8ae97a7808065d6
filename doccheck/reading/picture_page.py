"""Pages that are pictures: turned upright, straightened, read by one engine, what decides confirmed by the other."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from doccheck import settings
from doccheck.engines import images
from doccheck.engines.light import GRAINY, UNEVEN
from doccheck.engines.ocr.readers import Readers
from doccheck.engines.ocr.tesseract import OcrTimeout
from doccheck.model import Finding, Grade, Page, Severity, TextOrigin
from doccheck.reading import mrz_band, neural_page, other_script, quality, rare_letters, second, tesseract_page
from doccheck.reading.attempt import Attempt, Taken
from doccheck.reading.signals import Signals, signals
from doccheck.reading.text_page import PHOTO_PAGE_WORDS

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
    from PIL.Image import Image

    from doccheck.engines.ocr.neural import NeuralReader
    from doccheck.engines.ocr.tesseract import Ocr

_FEW_WORDS = 12  # fewer are nothing that could be weighed: a photo, a drawing, a nearly blank page
_NEARLY_NONE = 4  # words below which a page may be blank: readers see a word in dust and folds
_SHARP, _LETTER, _CONTRAST = 3.6, 9.0, 0.3  # of `Signals`: the softest, smallest and palest clean print
_EDGE = 0.02  # of the picture: print nearer to its edge may run out of it


@dataclass(frozen=True, kw_only=True, slots=True)
class Place:
    """Where the picture stands: its file, page number (from 1) and size in points before it is turned."""

    file: str
    number: int
    width: float
    height: float


def read(picture: Image, place: Place, readers: Readers, *, keep_picture: bool, had_text_layer: bool = False) -> Page:
    """The page that the picture shows. `had_text_layer`: there was one, and it was not trusted.

    `picture` is used up: it is closed as soon as its pixels are taken.
    """
    pixels = images.pixels(picture)
    picture.close()
    try:
        attempt = _read(pixels, readers)
    except OcrTimeout as error:
        values = (("detail", f"{place.number}: {_short(error)}"),)
        failed = Finding(code="not_read", severity=Severity.ERROR, reason="page_ocr", values=values)
        return _page(place, Attempt(picture=pixels), [failed], keep_picture)
    if (attempt is None or attempt.words < _NEARLY_NONE) and _is_blank(pixels):
        blank = Finding(code="blank_page", severity=Severity.INFO)
        return _page(place, Attempt(picture=pixels), [blank], keep_picture)
    if attempt is None:
        values = (("missing", "tesseract-ocr"),)
        missing = Finding(code="not_read", severity=Severity.REVIEW, reason="no_ocr", values=values)
        return _page(place, Attempt(picture=pixels), [missing], keep_picture)
    findings = list(attempt.findings)
    if had_text_layer:
        findings.insert(0, Finding(code="not_read", severity=Severity.WARNING, reason="text_layer"))
    return _page(place, attempt, findings, keep_picture, was_read=True)


def _short(error: OcrTimeout) -> str:
    return " ".join(str(error).split())[:80]


def _read(pixels: NDArray[np.uint8], readers: Readers) -> Attempt | None:
    """The better engine's reading, its figures confirmed by the other one. Raises `OcrTimeout`."""
    neural, tesseract = readers.neural(), readers.tesseract
    if neural is None:
        first = _by_tesseract_page(pixels, tesseract) if tesseract else None
    elif tesseract is None:
        first = _by_neural_page(pixels, neural, None)
    else:
        first = _confirmed_by_both(pixels, neural, tesseract)
    if first is None:
        return None
    try:
        return replace(first, mrz=mrz_band.read(first, readers))
    except OcrTimeout as error:  # what was read before stays read
        return _unconfirmed(first, error)


def _confirmed_by_both(pixels: NDArray[np.uint8], neural: NeuralReader, tesseract: Ocr) -> Attempt:
    """One engine reads the page, the other one what decides.

    On a processor that reads quickly the neural engine reads every page: it loses less. On others Tesseract takes half
    its time on clean print, and is asked first there. Where Tesseract fails the neural reading stands, unconfirmed.
    """
    first: Attempt | None = None
    try:
        if not neural.fast and _is_clean(signals(pixels)):
            first = tesseract_page.read(pixels, tesseract)
            if first.confidence >= settings.OCR_FAIR:
                return replace(first, lines=second.confirmed(first, _by_neural(neural)))
        first = neural_page.read(pixels, neural)
        first = other_script.completed(first, tesseract, _again(neural))
        first = replace(first, lines=rare_letters.restored(first, tesseract))
        return replace(first, lines=second.confirmed(first, _by_tesseract(tesseract)))
    except OcrTimeout as error:
        alone = first if first and first.engine == neural.name else neural_page.read(pixels, neural)
        return _unconfirmed(other_script.completed(alone, None, None), error)


def _unconfirmed(attempt: Attempt, error: OcrTimeout) -> Attempt:
    """The reading of one engine where the other one failed: no figure of it is certain."""
    values = (("detail", _short(error)),)
    finding = Finding(code="not_read", severity=Severity.WARNING, reason="unconfirmed", values=values)
    return replace(attempt, lines=second.unconfirmed(attempt), findings=(*attempt.findings, finding))


def _is_clean(seen: Signals) -> bool:
    """Whether it is the flat scan of a sheet, evenly lit, in sharp print: what Tesseract reads as well as anybody."""
    even = seen.unevenness < UNEVEN and seen.noise < GRAINY
    sharp = seen.edge < _SHARP and seen.letter >= _LETTER and seen.contrast > _CONTRAST
    return not seen.is_photo and even and sharp


def _by_tesseract_page(pixels: NDArray[np.uint8], tesseract: Ocr) -> Attempt:
    """Tesseract's reading with its Latin model, or with that of the script the page is in."""
    return other_script.by_tesseract(tesseract_page.read(pixels, tesseract), pixels, tesseract)


def _by_neural_page(pixels: NDArray[np.uint8], neural: NeuralReader, tesseract: Ocr | None) -> Attempt:
    """The neural reading, with what it cannot read read by Tesseract, or named."""
    return other_script.completed(neural_page.read(pixels, neural), tesseract, _again(neural))


def _again(neural: NeuralReader) -> Callable[[NDArray[np.uint8]], Attempt]:
    return lambda upright: neural_page.read(upright, neural, upright=True)


def _by_tesseract(ocr: Ocr) -> second.LineReader:
    def read_lines(pictures: Sequence[NDArray[np.uint8]], closely: bool) -> list[tuple[str, float]]:
        from PIL import Image as PillowImage

        grey = [images.flattened(PillowImage.fromarray(picture)) for picture in pictures]
        return [(text, confidence / 100) for text, confidence in ocr.read_lines(grey, closely=closely)]

    return read_lines


def _by_neural(reader: NeuralReader) -> second.LineReader:
    def read_lines(pictures: Sequence[NDArray[np.uint8]], closely: bool) -> list[tuple[str, float]]:
        del closely  # the larger crop is all that it can do
        lines = [reader.read_line(picture, "latin") for picture in pictures]
        return [(line.text, line.confidence) for line in lines]

    return read_lines


def _page(
    place: Place, attempt: Attempt, findings: list[Finding], keep_picture: bool, *, was_read: bool = False
) -> Page:
    """`was_read`: an engine looked at a page that is not blank; otherwise the findings say why there is nothing."""
    lines = attempt.lines
    grade = _grade(attempt)
    photos = images.photos(_as_image(attempt)) if attempt.words < PHOTO_PAGE_WORDS else ()
    if grade is Grade.POOR and was_read:
        findings.extend(_illegible(attempt, has_face=any(photo.faces for photo in photos)))
    if attempt.taken and _runs_out(attempt.taken):
        findings.append(Finding(code="cut_off", severity=Severity.REVIEW))
    sideways = attempt.turned in (90, 270)
    return Page(
        file=place.file,
        number=place.number,
        width=place.height if sideways else place.width,
        height=place.width if sideways else place.height,
        origin=TextOrigin.OCR if lines else TextOrigin.NONE,
        lines=lines,
        grade=grade,
        rotation=attempt.turned,
        mrz_lines=attempt.mrz,
        ink=images.ink(_as_image(attempt), lines) if lines else None,
        picture=images.as_jpeg(_as_image(attempt), settings.REPORT_PICTURE_PX) if keep_picture else None,
        photos=photos,
        findings=tuple(findings),
    )


def _as_image(attempt: Attempt) -> Image:
    """Made where it is wanted: it is a third larger than the pixels themselves."""
    from PIL import Image as PillowImage

    return PillowImage.fromarray(attempt.picture)


def _is_blank(pixels: NDArray[np.uint8]) -> bool:
    return quality.blank(_grey(pixels)) is not None


def _illegible(attempt: Attempt, *, has_face: bool) -> list[Finding]:
    """What is said of a page that was read badly, or not at all.

    With few words it may be a photo or a drawing, and no text at all; but a page that is not blank never says nothing.
    """
    few = attempt.words < _FEW_WORDS
    if few and has_face:
        return []  # a portrait has soft edges by nature
    fault = quality.illegible(signals(attempt.picture), unread=few)
    explained = any(finding.severity in (Severity.ERROR, Severity.REVIEW) for finding in attempt.findings)
    if fault is None and few and (attempt.lines or explained):
        return []
    reason = fault.reason if fault else "" if attempt.lines else "no_words"
    return [Finding(code="illegible", severity=Severity.REVIEW, reason=reason)]


def _runs_out(taken: Taken) -> bool:
    """Whether print runs out of the picture at one side."""
    near = any(min(b.x0, b.y0, 1 - b.x1, 1 - b.y1) < _EDGE for b in taken.boxes)
    return near and bool(quality.cut_off(taken.boxes, _grey(taken.picture)))


def _grey(pixels: NDArray[np.uint8]) -> NDArray[np.uint8]:
    import cv2
    import numpy as np

    return np.asarray(cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY), np.uint8)


def _grade(attempt: Attempt) -> Grade:
    if not attempt.lines:
        return Grade.POOR
    by_neural = attempt.engine == "neural"
    fair, poor = (settings.NEURAL_FAIR, settings.NEURAL_POOR) if by_neural else (settings.OCR_FAIR, settings.OCR_POOR)
    if attempt.confidence >= fair:
        return Grade.GOOD
    return Grade.FAIR if attempt.confidence >= poor else Grade.POOR
