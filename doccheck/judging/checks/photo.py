"""Identity photos. What is measured on pixels only seems so: all but the number of faces is for a person to judge."""

from __future__ import annotations

from collections.abc import Iterator

from doccheck.checklist import Photo
from doccheck.judging.case import Case
from doccheck.judging.findings import ERROR, REVIEW, about
from doccheck.model import Document, Finding, PictureFacts, Texts

_FORMAT_TOLERANCE = 0.05  # of the ratio: 34 to 36 mm where 35 are asked for, and the cut of scissors
_LIGHT = 165  # of 255, median of the border: the light grey that passport offices allow begins at about two thirds
_EVEN = 70  # of 255 between the border's lightest and darkest parts: a soft shadow stays below
_NOT_MEASURED = Texts(
    fr="la photo n'a pas pu être mesurée",
    de="das Foto konnte nicht ausgemessen werden",
    es="no se pudo medir la foto",
    en="the photo could not be measured",
)


def photo(rule: Photo, document: Document, case: Case) -> Iterator[Finding]:
    """One face on each picture, in colour, light background, format and resolution."""
    if not document.pictures:
        yield about(document, "not_evaluated", REVIEW, says=_NOT_MEASURED)
    for picture in document.pictures:
        yield from _one(rule, document, picture, case.wanted)


def count(document: Document) -> int:
    """How many photos the document holds: a sheet with two prints of a face is two."""
    return sum(max(1, len(picture.faces)) for picture in document.pictures) or 1


def _one(rule: Photo, document: Document, picture: PictureFacts, wanted: int) -> Iterator[Finding]:
    faces = len(picture.faces)
    if not picture.looked:
        yield about(document, "not_evaluated", REVIEW, says=_NOT_MEASURED)
    elif not faces:
        yield about(document, "photo_no_face", ERROR)
    if faces > wanted:
        yield about(document, "photo_several_faces", ERROR, faces=faces)
    if rule.colour and not picture.colour:
        yield about(document, "photo_not_colour", REVIEW)
    if rule.light_background and (picture.background < _LIGHT or picture.background_spread > _EVEN):
        yield about(document, "photo_background", REVIEW)
    ratio = picture.width_px / picture.height_px if picture.height_px else 0.0
    if not any(abs(ratio / expected - 1) <= _FORMAT_TOLERANCE for expected in _ratios(rule, max(1, faces))):
        yield about(document, "photo_format", REVIEW, ratio=f"{ratio:.2f}")
    smallest = (rule.width_mm / 25.4 * rule.dpi, rule.height_mm / 25.4 * rule.dpi)
    if picture.width_px < 0.98 * smallest[0] or picture.height_px < 0.98 * smallest[1]:
        width, height = picture.width_px, picture.height_px
        yield about(document, "photo_resolution", REVIEW, width=width, height=height)


def _ratios(rule: Photo, prints: int) -> tuple[float, ...]:
    """Width to height of one print, or of several in a row or one below the other."""
    one = rule.width_mm / rule.height_mm
    return one * prints, one / prints
