"""The files of a dossier: documents put together, pages shuffled, captured as somebody would upload them."""

from __future__ import annotations

import io
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import PurePath

import pypdfium2

from . import captures
from .captures import Pixels
from .drawn import photo_file
from .model import Document, Dossier, DossierFile, SetProblem
from .printing import clean_pdf

# What the variants of a dossier among the faults do not exchange is the same scan: of f4a_1, f4a_1_v2, f5a_1_v3.
_VARIANT = re.compile(r"^f\d|_v\d+$")

@dataclass(frozen=True)
class Upload:
    """A finished file, and which document each of its pages shows: number in the file's list and page, or None."""

    name: str
    content: bytes
    shows: tuple[tuple[int, int] | None, ...]


@dataclass(frozen=True)
class _Sheet:
    """A page to be captured; `pdf` None for an empty one."""

    pdf: bytes | None
    page: int  # from 1
    shows: tuple[int, int] | None

    def pixels(self, dpi: float) -> Pixels:
        if self.pdf is None:
            return captures.blank_pixels(dpi)
        return captures.page_picture(self.pdf, dpi, self.page)


def document_files(document: Document, capture: str, pdf: bytes | None = None) -> list[bytes]:
    """One document as one capture: a PDF, or a JPEG a page for a telephone, or the JPEG of an identity photo.

    `pdf`: the clean PDF, where the caller has it already.
    """
    if document.draw == "identity_photo":
        return [photo_file(document)]
    pdf = pdf or clean_pdf(document)
    if capture == "digital":
        return [pdf]
    sheets = [_Sheet(pdf, page, None) for page in range(1, page_count(pdf) + 1)]
    makers = [sheet.pixels for sheet in sheets]
    if capture == "phone":
        return [picture for picture, _ in captures.phone(makers, document.id)]
    return [_captured_pdf(makers, capture, document.id)]


def uploads(dossier: Dossier, file: DossierFile, documents: Mapping[str, Document]) -> list[Upload]:
    """The file as it is uploaded; several where a picture shows one page and the documents have more."""
    variants = [documents[use.id].variant(use) for use in file.documents]
    if file.form == "jpg" and file.capture == "digital":
        return [Upload(file.name, photo_file(variants[0]), ((0, 1),))]
    sheets = _arranged(dossier, file, variants)
    shows = tuple(sheet.shows for sheet in sheets)
    makers = [sheet.pixels for sheet in sheets]
    seed = f"{_VARIANT.sub('', dossier.id)}/{file.name}"
    if file.form == "pdf":
        pdf = _merged(sheets) if file.capture == "digital" else _captured_pdf(makers, file.capture, seed)
        return [Upload(file.name, pdf, shows)]
    pictures = (captures.phone if file.capture == "phone" else captures.flatbed)(makers, seed)
    return [Upload(_numbered(file.name, number), picture, (shown,))
            for number, ((picture, _), shown) in enumerate(zip(pictures, shows, strict=True), 1)]


def page_count(pdf: bytes) -> int:
    return len(pypdfium2.PdfDocument(pdf))


def _arranged(dossier: Dossier, file: DossierFile, variants: Sequence[Document]) -> list[_Sheet]:
    """The pages in the order in which they lie in the file, empty ones between them."""
    sheets = []
    for number, (use, document) in enumerate(zip(file.documents, variants, strict=True)):
        pdf = clean_pdf(document)
        pages = page_count(pdf)
        wanted = use.pages or tuple(range(1, pages + 1))
        if not set(wanted) <= set(range(1, pages + 1)):
            raise SetProblem(f"{dossier.where}: {file.name}: {use.id} has {pages} pages, not {list(wanted)}")
        sheets += [_Sheet(pdf, page, (number, page)) for page in wanted]
    if file.page_order:
        if sorted(file.page_order) != list(range(1, len(sheets) + 1)):
            raise SetProblem(f"{dossier.where}: {file.name}: page_order is not an order of {len(sheets)} pages")
        sheets = [sheets[page - 1] for page in file.page_order]
    if not set(file.blank_after) <= set(range(1, len(sheets) + 1)):
        raise SetProblem(f"{dossier.where}: {file.name}: blank_after names pages that are not there")
    arranged = []
    for place, sheet in enumerate(sheets, 1):
        arranged += [sheet, _Sheet(None, 1, None)] if place in file.blank_after else [sheet]
    return arranged


def _captured_pdf(makers: Sequence[Callable[[float], Pixels]], capture: str, seed: str) -> bytes:
    if capture == "fax":
        return captures.fax(makers, seed)
    return captures.as_scan((captures.flatbed if capture == "flatbed" else captures.phone)(makers, seed))


def _merged(sheets: Sequence[_Sheet]) -> bytes:
    """Digital pages in one PDF; a document alone and whole stays as it was made."""
    first = sheets[0].pdf
    if first is not None and [(sheet.pdf, sheet.page) for sheet in sheets] == [
            (first, page) for page in range(1, page_count(first) + 1)]:
        return first
    from pypdf import PdfReader, PdfWriter

    writer = PdfWriter()
    reader_of = {pdf: PdfReader(io.BytesIO(pdf)) for pdf in {sheet.pdf: None for sheet in sheets} if pdf is not None}
    for sheet in sheets:
        if sheet.pdf is None:
            writer.add_blank_page(595, 842)
        else:
            writer.add_page(reader_of[sheet.pdf].pages[sheet.page - 1])
    target = io.BytesIO()
    writer.write(target)
    return target.getvalue()


def _numbered(name: str, number: int) -> str:
    """`IMG.jpg`, `IMG (2).jpg` …"""
    path = PurePath(name)
    return name if number == 1 else f"{path.stem} ({number}){path.suffix}"
