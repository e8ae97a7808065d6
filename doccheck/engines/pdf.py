"""PDF through two readers: pypdf (structure, encryption, a second reading of the text) and pdfium (text with places,
pictures). Two readers that disagree about a page's text give a lying text layer away.
"""

from __future__ import annotations

import io
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import wraps
from typing import TYPE_CHECKING, Any, ParamSpec, TypeVar

from doccheck import settings
from doccheck.engines import pdf_forms, pdf_signatures, pdf_view, pdf_xfa
from doccheck.engines.pdf_second import Decoders, FontText, SecondText, second_text
from doccheck.engines.pdf_text import in_blocks, page_text, split_columns, transform
from doccheck.model import Box, Line, SignatureField

if TYPE_CHECKING:
    from PIL.Image import Image

__all__ = ["OpenPdf", "PdfPage", "PdfProblem", "in_blocks", "open_pdf", "split_columns"]

# pdfium may be used by one thread at a time; a second one would abort the whole process.
_PDFIUM = threading.RLock()
_PICTURED = frozenset({3, 5})  # kinds of objects of a page: picture, form
_FORM_DEPTH = 3  # of forms in forms in which pictures are looked for
_SHOWS_NOTHING = frozenset({2, 16})  # kinds of annotations: link, popup


P = ParamSpec("P")
T = TypeVar("T")


def _one_at_a_time(function: Callable[P, T]) -> Callable[P, T]:
    """The lock is let go after the function's own objects are gone: pdfium's pages are closed when they are dropped."""

    @wraps(function)
    def locked(*args: P.args, **kwargs: P.kwargs) -> T:
        with _PDFIUM:
            return function(*args, **kwargs)

    return locked


class PdfProblem(Exception):
    """The file cannot be opened. `code` is the contract's finding code, `detail` one line."""

    def __init__(self, code: str, detail: str = "") -> None:
        super().__init__(detail or code)
        self.code = code
        self.detail = detail


@dataclass(frozen=True, kw_only=True, slots=True)
class PdfPage:
    """One page as both readers see it."""

    number: int  # from 1
    width: float  # points, upright
    height: float
    lines: tuple[Line, ...]  # pdfium's text with boxes, and what was typed into a form
    first_text: str  # pdfium's text as it is in the page itself, without forms and comments
    second_text: str  # pypdf's text of the same
    pictures: tuple[tuple[Box, int, int], ...]  # embedded pictures: place, and size in pixels
    fonts: tuple[FontText, ...] = ()  # what is written in each font, as pypdf reads it
    # Measured on the page as it is drawn, where it has words enough to be trusted:
    unseen: str = ""  # letters and digits of the text that nobody sees
    unread: pdf_view.Unread = field(default_factory=pdf_view.Unread)  # print that is no text
    overprinted: str = ""  # letters and digits that stand on others
    signatures: tuple[SignatureField, ...] = ()

    @property
    def picture_share(self) -> float:
        """The area of the page that embedded pictures cover, 0..1."""
        return min(1.0, sum(max(0.0, box.width) * max(0.0, box.height) for box, _, _ in self.pictures))


class OpenPdf:
    """An open PDF. Use `open_pdf`."""

    def __init__(self, document: Any, reader: Any, damage: str) -> None:
        self._document = document
        self._reader = reader  # None: pypdf cannot open the file, its text is confirmed by nobody
        self._flat: set[int] = set()
        self._decoders: Decoders = {}
        self._view: tuple[int, pdf_view.View | None] = (0, None)  # of the page that was read last
        self.damage = damage  # what is wrong with the file as a whole though its pages can be read; "" for nothing
        self.page_count = _count(document)
        self.is_dynamic_xfa = reader is not None and pdf_xfa.is_dynamic(reader)  # its pages are a placeholder

    @_one_at_a_time
    def page(self, number: int) -> PdfPage:
        """Page `number` (from 1). Raises `PdfProblem` when this page cannot be read."""
        with _pdfium_problems():
            return self._read(number)

    def _read(self, number: int) -> PdfPage:
        self._refuse_bombs(number)
        page = self._page(number)
        width, height = page.get_size()
        text = page_text(page)
        first_text = text.everything
        if _flattened(page):
            self._flat.add(number)
            page = self._page(number)
            text = page_text(page)
        second = self._second_text(number, first_text)
        view: pdf_view.View | None = None
        if len(text.signs) >= settings.TEXT_LETTERS:
            view = pdf_view.look(page, text, draw_forms=number not in self._flat)
        self._view = (number, view)
        return PdfPage(
            number=number,
            width=width,
            height=height,
            lines=text.lines,
            first_text=first_text,
            second_text=second.text,
            pictures=tuple(_pictures(page)),
            fonts=second.fonts,
            unseen=view.unseen if view else "",
            unread=view.unread if view else pdf_view.Unread(),
            overprinted=view.overprinted if view else "",
            signatures=self._signatures(number, page),
        )

    def _signatures(self, number: int, page: Any) -> tuple[SignatureField, ...]:
        return pdf_signatures.signature_fields(self._reader, number, transform(page)) if self._reader else ()

    def _refuse_bombs(self, number: int) -> None:
        """Raises `PdfProblem` for a page that would be drawn for ever, before pdfium begins."""
        if self._reader is None:
            return
        try:
            found = pdf_forms.bomb(self._reader.pages[number - 1])
        except MemoryError:
            raise
        except Exception:  # noqa: BLE001 – a damaged page is judged by what can be read of it
            return
        if found:
            raise PdfProblem("too_large", found)

    def grey(self, number: int) -> Image:
        """The page as it is shown, in grey, at about 110 dpi: the drawing that its text was held against."""
        from PIL import Image as PillowImage

        seen, view = self._view
        if seen == number and view is not None:
            return PillowImage.fromarray(view.grey)
        return self.render(number, pdf_view.DPI, settings.MAX_PIXELS).convert("L")

    @_one_at_a_time
    def render(self, number: int, dpi: float, max_pixels: int) -> Image:
        """Page `number` as a picture at `dpi`, less where it would exceed `max_pixels`. Raises `PdfProblem`."""
        max_pixels = min(max_pixels, settings.RENDER_PIXELS)
        with _pdfium_problems():
            page = self._page(number)
            width, height = page.get_size()
            scale = min(dpi / 72, (max_pixels / max(1.0, width * height)) ** 0.5)
            picture: Image = page.render(scale=scale, may_draw_forms=number not in self._flat).to_pil()
        return picture.convert("RGB")

    @_one_at_a_time
    def hides_something(self, number: int) -> bool:
        """Whether a page that shows nothing has a picture or content that cannot be decoded: it is not blank then."""
        import pypdfium2

        try:
            for found in _images(self._page(number)):
                found.get_bitmap()
        except pypdfium2.PdfiumError:
            return True
        return self._reader is not None and _undecodable(self._reader, number)

    def _page(self, number: int) -> Any:
        return self._document[number - 1]

    def _second_text(self, number: int, first: str) -> SecondText:
        """pypdf's reading. A bomb in the content stream must not look like an empty page."""
        nothing = SecondText(text="", fonts=())
        if self._reader is None:
            return nothing
        from pypdf.errors import LimitReachedError

        try:
            return second_text(self._reader.pages[number - 1], self._decoders, first)
        except LimitReachedError as error:
            raise PdfProblem("too_large", _one_line(error)) from error
        except MemoryError:
            raise
        except Exception:  # noqa: BLE001 – pypdf gives up, in many ways, on some damaged pages that pdfium reads
            return nothing  # they then fail the agreement


@contextmanager
def open_pdf(content: bytes) -> Iterator[OpenPdf]:
    """Open a PDF. Raises `PdfProblem`: `password_protected`, `corrupt_file`."""
    import logging

    # What pypdf would say of damaged files on stderr is said by findings.
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    reader, damage = _read_by_pypdf(content)
    document = _opened(content)
    there, counted = len(reader.pages) if reader else 0, _count(document)
    if there > counted:
        # pdfium goes by the number that the file states. Where that is too high, each page that is not there says so.
        damage = "; ".join(part for part in (damage, f"number of pages: {counted}, pages found: {there}") if part)
        if whole := _with_every_page(reader):
            _one_at_a_time(document.close)()
            (reader, _), document = _read_by_pypdf(whole), _opened(whole)
    try:
        yield OpenPdf(document, reader, damage)
    finally:
        _one_at_a_time(document.close)()


def _read_by_pypdf(content: bytes) -> tuple[Any, str]:
    """pypdf's reader, None where it cannot open the file, and what is wrong with the file. Raises `PdfProblem`."""
    from pypdf import PasswordType, PdfReader

    try:
        reader = PdfReader(io.BytesIO(content), strict=False)
        if reader.is_encrypted and reader.decrypt("") == PasswordType.NOT_DECRYPTED:
            raise PdfProblem("password_protected")
        len(reader.pages)
    except (PdfProblem, MemoryError):
        raise
    except Exception as error:  # noqa: BLE001 – pypdf raises what it likes at damaged bytes
        return None, _one_line(error)
    return reader, "" if b"%%EOF" in content[-2048:] else "%%EOF missing"


def _with_every_page(reader: Any) -> bytes | None:
    """The file written anew with the pages that pypdf finds; None where it cannot be."""
    from pypdf import PdfWriter

    try:
        writer = PdfWriter()
        for page in reader.pages[: settings.MAX_PAGES + 1]:  # one more: that there are too many is said
            writer.add_page(page)
        out = io.BytesIO()
        writer.write(out)
    except MemoryError:
        raise
    except Exception:  # noqa: BLE001 – as above
        return None
    return out.getvalue()


@_one_at_a_time
def _count(document: Any) -> int:
    return len(document)


@_one_at_a_time
def _opened(content: bytes) -> Any:
    """pdfium's document, with at least one page. Raises `PdfProblem`."""
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(content)
    except pypdfium2.PdfiumError as error:
        code = "password_protected" if "assword" in str(error) else "corrupt_file"
        raise PdfProblem(code, _one_line(error)) from error
    if not len(document):
        document.close()
        raise PdfProblem("corrupt_file", "no pages")
    if document.get_formtype():
        document.init_forms()  # what was typed into a form is part of the page
    return document


def _flattened(page: Any) -> bool:
    """Makes what was typed into a form, and comments, part of the page: pdfium's text does not see them otherwise.

    Only the copy in memory changes. True when there was something to flatten.
    """
    import pypdfium2.raw as raw

    if not any(_shows(raw, page, index) for index in range(raw.FPDFPage_GetAnnotCount(page.raw))):
        return False
    return bool(raw.FPDFPage_Flatten(page.raw, raw.FLAT_NORMALDISPLAY) == raw.FLATTEN_SUCCESS)


def _shows(raw: Any, page: Any, index: int) -> bool:
    """Whether this annotation may show something of its own: links, of which a page may have many, do not."""
    annotation = raw.FPDFPage_GetAnnot(page.raw, index)
    if not annotation:
        return True
    kind = raw.FPDFAnnot_GetSubtype(annotation)
    raw.FPDFPage_CloseAnnot(annotation)
    return kind not in _SHOWS_NOTHING


def _images(page: Any) -> Iterator[Any]:
    """The page's embedded pictures. pypdfium2 wraps every line of a drawing first; a map has a million."""
    import pypdfium2.raw as raw
    from pypdfium2 import PdfObject

    def inside(found: Any, depth: int) -> Iterator[Any]:
        kind = raw.FPDFPageObj_GetType(found)
        if kind == raw.FPDF_PAGEOBJ_IMAGE:
            yield PdfObject(found, page=page, pdf=page.pdf)
        elif kind == raw.FPDF_PAGEOBJ_FORM and depth < _FORM_DEPTH:
            for index in range(max(0, raw.FPDFFormObj_CountObjects(found))):
                yield from inside(raw.FPDFFormObj_GetObject(found, index), depth + 1)

    for index in range(max(0, raw.FPDFPage_CountObjects(page.raw))):
        found = raw.FPDFPage_GetObject(page.raw, index)
        if raw.FPDFPageObj_GetType(found) in _PICTURED:
            yield from inside(found, 0)


def _pictures(page: Any) -> Iterator[tuple[Box, int, int]]:
    to_fraction = transform(page)
    for found in _images(page):
        left, bottom, right, top = found.get_bounds()
        x0, y0, x1, y1 = to_fraction(left, top, right, bottom)
        inside = Box(max(0.0, x0), max(0.0, y0), min(1.0, x1), min(1.0, y1))
        yield inside, *found.get_px_size()


@contextmanager
def _pdfium_problems() -> Iterator[None]:
    """One page that pdfium cannot load costs that page alone."""
    from pypdfium2 import PdfiumError

    try:
        yield
    except PdfiumError as error:
        raise PdfProblem("corrupt_file", _one_line(error)) from error


def _undecodable(reader: Any, number: int) -> bool:
    """Whether the drawing instructions of a page are there but cannot be unpacked (pypdf gives nothing for these)."""
    import zlib

    try:
        contents = reader.pages[number - 1]["/Contents"].get_object()
        for part in contents if isinstance(contents, list) else [contents]:
            stream = part.get_object()
            stream.get_data()
            if stream.get("/Filter") in ("/FlateDecode", ["/FlateDecode"]):
                zlib.decompressobj().decompress(stream._data)
    except KeyError:
        return False  # a page without content is blank
    except Exception:  # noqa: BLE001 – as above
        return True
    return False


def _one_line(error: Exception) -> str:
    return " ".join(str(error).split())[:120] or type(error).__name__
