"""Reading pixels. One seam, `Ocr`, and the engine behind it: Tesseract through pytesseract."""

from __future__ import annotations

import os
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Protocol

from doccheck import settings

if TYPE_CHECKING:
    from PIL.Image import Image


@dataclass(frozen=True, kw_only=True, slots=True)
class OcrWord:
    """A word as the engine gives it: pixels of the picture handed in, confidence 0..100."""

    text: str
    left: int
    top: int
    width: int
    height: int
    confidence: float
    line: tuple[int, int, int]  # block, paragraph, line: equal for words of one line


class OcrTimeout(Exception):
    """The engine did not finish a page in its time."""


class Ocr(Protocol):
    """What reading needs from an engine. Tests hand in a fake."""

    name: str

    def read(self, picture: Image) -> tuple[OcrWord, ...]:
        """The words of an upright grey picture. Raises `OcrTimeout`."""

    def read_mrz(self, picture: Image) -> tuple[OcrWord, ...]:
        """The same, restricted to the signs of a machine-readable zone (A–Z 0–9 <)."""

    def turn(self, picture: Image) -> int:
        """Degrees clockwise (0, 90, 180, 270) by which the picture must be turned to stand upright."""


class Tesseract:
    """Tesseract 5 through pytesseract, one thread, the installed ones of `settings.OCR_LANGUAGES`."""

    name = "tesseract"

    def __init__(self, languages: tuple[str, ...] = settings.OCR_LANGUAGES) -> None:
        # Four threads on two cores take four times the processor time and are slower (tesseract #3109).
        os.environ["OMP_THREAD_LIMIT"] = "1"
        installed = installed_languages()
        self.languages = tuple(code for code in languages if code in installed)
        self.missing = tuple(code for code in languages if code not in installed)

    def read(self, picture: Image) -> tuple[OcrWord, ...]:
        return _words(picture, "+".join(self.languages) or "eng", "--psm 3 --oem 1")

    def read_mrz(self, picture: Image) -> tuple[OcrWord, ...]:
        config = "--psm 6 --oem 1 -c tessedit_char_whitelist=ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<"
        config += " -c load_system_dawg=0 -c load_freq_dawg=0"
        return _words(picture, "eng" if "eng" in installed_languages() else self.languages[0], config)

    def turn(self, picture: Image) -> int:
        import pytesseract

        if "osd" not in installed_languages():
            return 0
        try:
            found = pytesseract.image_to_osd(
                picture, output_type=pytesseract.Output.DICT, timeout=settings.OCR_PAGE_SECONDS
            )
        except (pytesseract.TesseractError, RuntimeError):  # too few letters to tell, or no time left
            return 0
        return int(found["rotate"]) % 360


@cache
def installed_languages() -> frozenset[str]:
    """The language packs of the installed Tesseract; empty when there is no Tesseract."""
    import pytesseract

    try:
        return frozenset(pytesseract.get_languages(config=""))
    except (pytesseract.TesseractNotFoundError, pytesseract.TesseractError, OSError):
        return frozenset()


def available_ocr() -> Ocr | None:
    """The engine of this machine, or None: scans then become `not_read` with a notice."""
    return Tesseract() if installed_languages() & set(settings.OCR_LANGUAGES) else None


def _words(picture: Image, languages: str, config: str) -> tuple[OcrWord, ...]:
    import pytesseract

    try:
        table = pytesseract.image_to_data(
            picture,
            lang=languages,
            config=config,
            output_type=pytesseract.Output.DICT,
            timeout=settings.OCR_PAGE_SECONDS,
        )
    except pytesseract.TesseractError as error:
        raise OcrTimeout(str(error)) from error
    except RuntimeError as error:  # pytesseract's way to say that the time is over
        raise OcrTimeout(str(error)) from error
    return tuple(
        OcrWord(
            text=text.strip(),
            left=table["left"][i],
            top=table["top"][i],
            width=table["width"][i],
            height=table["height"][i],
            confidence=float(table["conf"][i]),
            line=(table["block_num"][i], table["par_num"][i], table["line_num"][i]),
        )
        for i, text in enumerate(table["text"])
        if text.strip() and float(table["conf"][i]) >= 0
    )
