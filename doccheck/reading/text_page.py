"""Pages whose text layer can be trusted."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from itertools import pairwise

from doccheck import settings
from doccheck.engines import images, pdf
from doccheck.model import Finding, Grade, InkGrid, Line, Page, PictureFacts, Severity, TextOrigin

# A page with such a word may have a place to sign: only these pages are rendered to look for ink.
SIGNATURE = re.compile(r"sign|firma|unterschr|unterz|lu et approuv|bon pour", re.IGNORECASE)

PHOTO_PAGE_WORDS = 40  # a sheet with an identity photo has a caption at most
_PHOTO_SHARE = 0.5  # of the page: a picture that covers more is the page itself, a scan
_PHOTO_POINTS = 55.0  # a photo is 26 mm wide at least: passport sizes begin at 30 mm


def letters(lines: tuple[Line, ...]) -> int:
    return sum(1 for line in lines for word in line.words for sign in word.text if sign.isalpha())


def is_trusted(page: pdf.PdfPage) -> bool:
    """Whether the page's own text may be believed instead of its pixels.

    Both readers agree on it, it is made of letters a person writes, it is drawn visibly, and it is not a stamp of
    text on a large picture.
    """
    count = letters(page.lines)
    if count < (settings.TEXT_LETTERS if page.picture_share < settings.PICTURE_SHARE else 10 * settings.TEXT_LETTERS):
        return False
    if page.hidden_share > 0.5 and page.picture_share > settings.PICTURE_SHARE:
        return False  # a scanner's own OCR under the picture: read the picture
    if not _upright(page.lines):
        return False  # the page shows its text lying on its side: the reader of pixels turns it
    text = "".join(word.text for line in page.lines for word in line.words)
    if _garbled(text) >= 0.02 or _spelled_out(page.lines) >= 0.4:
        return False
    return _agreement(page.first_text, page.second_text) >= settings.TEXT_AGREEMENT


def _upright(lines: tuple[Line, ...]) -> bool:
    """Whether most longer words are wider than high, and more lines follow below than above the one before.

    Boxes are fractions: A4 is 1.41 times as high as wide. Where words go from right to left says nothing: Arabic does.
    """
    words = [word for line in lines for word in line.words if len(word.text) >= 4]
    lying = sum(word.box.height * 1.41 > word.box.width * 1.2 for word in words) * 2 > len(words)
    tops = [line.box.y0 for line in lines]
    up, down = (sum(sign * (b - a) > 0.005 for a, b in pairwise(tops)) for sign in (-1, 1))
    return not lying and up <= down


def _garbled(text: str) -> float:
    """Share of signs no document prints: replacement, private use, control characters."""
    bad = sum(1 for sign in text if sign == "�" or "\ue000" <= sign <= "\uf8ff" or ord(sign) < 32)
    return bad / max(1, len(text))


def _spelled_out(lines: tuple[Line, ...]) -> float:
    """Share of one-letter words: "T o t a l" is a text layer with broken spacing."""
    words = [word.text for line in lines for word in line.words if word.text.isalpha()]
    return sum(len(word) == 1 for word in words) / max(1, len(words))


def _agreement(first: str, second: str) -> float:
    """How much of the two readings is the same, by counts of signs without spaces: order and spacing may differ."""
    a, b = Counter(first), Counter("".join(second.split()))
    common = sum((a & b).values())
    return common / max(1, sum(a.values()), sum(b.values()))


def page(name: str, seen: pdf.PdfPage, document: pdf.OpenPdf, keep_picture: bool) -> Page:
    """The page with pdfium's words."""
    text = "\n".join(line.text for line in seen.lines)
    ink: InkGrid | None = None
    jpeg: bytes | None = None
    if SIGNATURE.search(text):
        ink = images.ink(document.render(seen.number, 110, settings.MAX_PIXELS), seen.lines)
    if keep_picture:
        dpi = settings.REPORT_PICTURE_PX / max(1.0, seen.width) * 72
        rendered = document.render(seen.number, dpi, settings.MAX_PIXELS)
        jpeg = images.as_jpeg(rendered, settings.REPORT_PICTURE_PX)
    few = sum(len(line.words) for line in seen.lines) < PHOTO_PAGE_WORDS
    return Page(
        file=name,
        number=seen.number,
        width=seen.width,
        height=seen.height,
        origin=TextOrigin.TEXT_LAYER,
        lines=seen.lines,
        grade=Grade.GOOD,
        ink=ink,
        picture=jpeg,
        photos=photos(seen, document) if few else (),
    )


def photos(seen: pdf.PdfPage, document: pdf.OpenPdf) -> tuple[PictureFacts, ...]:
    """The embedded pictures of the size and shape of an identity photo, measured, with their own number of pixels."""
    upright = [
        (box, width, height)
        for box, width, height in seen.pictures
        if box.width * seen.width >= _PHOTO_POINTS
        and box.width * box.height < _PHOTO_SHARE
        and 0.6 < box.width * seen.width / max(1.0, box.height * seen.height) < 1.0
    ]
    if not upright:
        return ()
    rendered = document.render(seen.number, settings.OCR_DPI, settings.MAX_PIXELS)
    measured = images.photos(rendered, tuple(box for box, _, _ in upright))
    return tuple(
        replace(facts, width_px=width, height_px=height)
        for facts, (_, width, height) in zip(measured, upright, strict=True)
    )


def doubtful(blank: Page, seen: pdf.PdfPage) -> Page:
    """The page with a text layer that nobody could confirm: graded poor, so that it decides nothing."""
    finding = Finding(code="illegible", severity=Severity.REVIEW)
    return replace(
        blank,
        lines=seen.lines,
        origin=TextOrigin.TEXT_LAYER,
        grade=Grade.POOR,
        findings=(*blank.findings, finding),
    )
