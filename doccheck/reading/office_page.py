"""Pages of documents that have none of their own – DOCX, ODT, mails, plain text – and the pictures pasted into them."""

from __future__ import annotations

from dataclasses import dataclass

from doccheck import settings
from doccheck.engines import filetype, images, office
from doccheck.engines.blocks import drawings, from_text, texts
from doccheck.engines.plain_text import decoded
from doccheck.model import Finding, Grade, Page, Severity, TextOrigin
from doccheck.reading.flow import HEIGHT, WIDTH, flowed

_PORTRAIT = (0.72, 1.0)  # width by height of a portrait; a page of A4 has 0.71
_PORTRAIT_PX = 800  # a picture of a whole page is wider
_CV_WORDS = 40  # beside that much text a portrait belongs to it, as in a PDF


@dataclass(frozen=True, kw_only=True, slots=True)
class Written:
    """What needs no OCR, and the pictures pasted into it, each of which is a page of its own behind the text."""

    pages: tuple[Page, ...]
    pictures: tuple[bytes, ...] = ()
    unread: int = 0  # pictures and objects of which there is nothing that could be read


def read(name: str, content: bytes, media_type: str, keep_picture: bool) -> Written:
    """A DOCX, an ODT or plain text as pages. Raises `OfficeProblem`."""
    if media_type not in office.MEDIA_TYPES:
        text = decoded(content[: settings.OFFICE_XML_BYTES])
        return Written(pages=flowed(name, from_text(text), keep_picture) or (_blank(name),))
    document = office.read(content, media_type)
    words = sum(len(text.split()) for text in texts(document.blocks))
    every = tuple(dict.fromkeys(drawings(document.blocks)))
    known = [picture for picture in every if filetype.media_type(picture) in images.MEDIA_TYPES]
    pictures = tuple(picture for picture in known if _may_be_a_page(picture, words))
    pages = flowed(name, document.blocks, keep_picture, frozenset(known) - frozenset(pictures))
    unread = document.unread + len(every) - len(known)
    return Written(pages=pages if pages or pictures else (_blank(name),), pictures=pictures, unread=unread)


def _blank(name: str) -> Page:
    finding = Finding(code="blank_page", severity=Severity.INFO)
    return Page(
        file=name,
        number=1,
        width=WIDTH,
        height=HEIGHT,
        origin=TextOrigin.NONE,
        lines=(),
        grade=Grade.GOOD,
        findings=(finding,),
    )


def _may_be_a_page(content: bytes, words: int) -> bool:
    """Whether a pasted picture is large enough to be a scan, and no portrait beside a written text."""
    size = images.size(content)
    if size is None:
        return True  # it is damaged: that is said when it is read
    width, height = size
    portrait = _PORTRAIT[0] < width / max(1, height) < _PORTRAIT[1] and width < _PORTRAIT_PX
    return min(size) >= settings.OFFICE_PICTURE_PX and not (portrait and words >= _CV_WORDS)
