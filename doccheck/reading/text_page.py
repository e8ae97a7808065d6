"""Pages whose text layer can be trusted."""

from __future__ import annotations

from dataclasses import replace

from doccheck import settings
from doccheck.engines import images, pdf
from doccheck.model import Finding, Grade, Page, PictureFacts, Severity, TextOrigin
from doccheck.reading.text_layer import is_trusted, joined
from doccheck.reading.text_layer import signs as letters

__all__ = ["PHOTO_PAGE_WORDS", "doubtful", "is_trusted", "letters", "page", "photos"]

PHOTO_PAGE_WORDS = 40  # a sheet with an identity photo has a caption at most
_PHOTO_SHARE = 0.5  # of the page: a picture that covers more is the page itself, a scan
_PHOTO_POINTS = 55.0  # a photo is 26 mm wide at least: passport sizes begin at 30 mm


def page(name: str, seen: pdf.PdfPage, document: pdf.OpenPdf, keep_picture: bool) -> Page:
    """The page with pdfium's words."""
    lines = joined(seen.lines)
    jpeg: bytes | None = None
    if keep_picture:
        dpi = settings.REPORT_PICTURE_PX / max(1.0, seen.width) * 72
        rendered = document.render(seen.number, dpi, settings.MAX_PIXELS)
        jpeg = images.as_jpeg(rendered, settings.REPORT_PICTURE_PX)
    few = sum(len(line.words) for line in lines) < PHOTO_PAGE_WORDS
    return Page(
        file=name,
        number=seen.number,
        width=seen.width,
        height=seen.height,
        origin=TextOrigin.TEXT_LAYER,
        lines=lines,
        grade=Grade.GOOD,
        ink=images.ink(document.grey(seen.number), lines),
        picture=jpeg,
        photos=photos(seen, document) if few else (),
        signatures=seen.signatures,
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
