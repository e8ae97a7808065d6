"""PDF through two readers: pypdf (structure, encryption, a second reading of the text) and pdfium (text with places,
pictures). Two readers that disagree about a page's text give a lying text layer away.
"""

from __future__ import annotations

import io
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import wraps
from typing import TYPE_CHECKING, Any, ParamSpec, TypeVar

from doccheck.model import Box, Line, Word

if TYPE_CHECKING:
    from PIL.Image import Image

# pdfium may be used by one thread at a time; a second one would abort the whole process.
_PDFIUM = threading.RLock()
_GRID = 1_000_000  # device units by which pdfium's page coordinates are turned into fractions


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
    hidden_share: float  # share of the letters that are drawn invisibly (text render mode 3)

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
        self.damage = damage  # what is wrong with the file as a whole though its pages can be read; "" for nothing
        self.page_count = len(document)

    @_one_at_a_time
    def page(self, number: int) -> PdfPage:
        """Page `number` (from 1). Raises `PdfProblem` when this page cannot be read."""
        with _pdfium_problems():
            return self._read(number)

    def _read(self, number: int) -> PdfPage:
        page = self._page(number)
        width, height = page.get_size()
        lines, hidden = _text_lines(page)
        first_text = "".join(word.text for line in lines for word in line.words)
        if _flattened(page):
            self._flat.add(number)
            page = self._page(number)
            lines, _ = _text_lines(page)
        return PdfPage(
            number=number,
            width=width,
            height=height,
            lines=lines,
            first_text=first_text,
            second_text=self._second_text(number),
            pictures=tuple(_pictures(page)),
            hidden_share=hidden,
        )

    @_one_at_a_time
    def render(self, number: int, dpi: float, max_pixels: int) -> Image:
        """Page `number` as a picture at `dpi`, less where it would exceed `max_pixels`. Raises `PdfProblem`."""
        with _pdfium_problems():
            page = self._page(number)
            width, height = page.get_size()
            scale = min(dpi / 72, (max_pixels / max(1.0, width * height)) ** 0.5)
            picture: Image = page.render(scale=scale, may_draw_forms=number not in self._flat).to_pil()
        return picture.convert("RGB")

    def hides_something(self, number: int) -> bool:
        """Whether a page that shows nothing has a picture or content that cannot be decoded: it is not blank then."""
        import pypdfium2
        import pypdfium2.raw as raw

        try:
            for found in self._page(number).get_objects(filter=(raw.FPDF_PAGEOBJ_IMAGE,), max_depth=4):
                found.get_bitmap()
        except pypdfium2.PdfiumError:
            return True
        return self._reader is not None and _undecodable(self._reader, number)

    def _page(self, number: int) -> Any:
        return self._document[number - 1]

    def _second_text(self, number: int) -> str:
        """pypdf's reading. A bomb in the content stream must not look like an empty page."""
        if self._reader is None:
            return ""
        from pypdf.errors import LimitReachedError

        try:
            page = self._reader.pages[number - 1]
            try:
                contents = page.get_contents()
                if contents is not None:
                    contents.get_data()
            except LimitReachedError as error:
                raise PdfProblem("too_large", _one_line(error)) from error
            return str(page.extract_text())
        except (PdfProblem, MemoryError):
            raise
        except Exception:  # noqa: BLE001 – pypdf gives up, in many ways, on some damaged pages that pdfium reads
            return ""  # they then fail the agreement


@contextmanager
def open_pdf(content: bytes) -> Iterator[OpenPdf]:
    """Open a PDF. Raises `PdfProblem`: `password_protected`, `corrupt_file`."""
    import logging

    from pypdf import PasswordType, PdfReader

    # What it would say of damaged files on stderr is said by findings.
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    try:
        reader = PdfReader(io.BytesIO(content), strict=False)
        if reader.is_encrypted and reader.decrypt("") == PasswordType.NOT_DECRYPTED:
            raise PdfProblem("password_protected")
        len(reader.pages)
    except (PdfProblem, MemoryError):
        raise
    except Exception as error:  # noqa: BLE001 – pypdf raises what it likes at damaged bytes
        reader, damage = None, _one_line(error)
    else:
        damage = "" if b"%%EOF" in content[-2048:] else "%%EOF missing"
    document = _opened(content)
    try:
        yield OpenPdf(document, reader, damage)
    finally:
        _one_at_a_time(document.close)()


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


def _text_lines(page: Any) -> tuple[tuple[Line, ...], float]:
    """pdfium's words in lines, and the share of letters that are invisible."""
    import ctypes

    import pypdfium2.raw as raw

    textpage = page.get_textpage()
    handle = textpage.raw
    count = raw.FPDFText_CountChars(handle)
    to_fraction = _transform(page)
    box = raw.FS_RECTF()
    modes: dict[int, bool] = {}
    hidden = letters = 0
    runs: list[list[tuple[str, list[Box]]]] = [[]]  # lines of words; a word is its text and its letters' boxes
    text: list[str] = []
    boxes: list[Box] = []

    def end_word() -> None:
        if text:
            runs[-1].append(("".join(text), list(boxes)))
            text.clear()
            boxes.clear()

    for index in range(count):
        code = raw.FPDFText_GetUnicode(handle, index)
        if code in (0x0A, 0x0D):
            end_word()
            if runs[-1]:
                runs.append([])
            continue
        character = chr(code)
        if character.isspace() or code in (0, 0xFFFE, 0x200B):
            end_word()
            continue
        if code == 2 or raw.FPDFText_IsHyphen(handle, index) == 1:  # pdfium marks a soft line-end hyphen
            character = "-"
        if not raw.FPDFText_GetLooseCharBox(handle, index, ctypes.byref(box)):
            continue
        here = to_fraction(box.left, box.top, box.right, box.bottom)
        if boxes and here.y0 > boxes[-1].y1 - 0.2 * here.height:  # a word broken at the line's end goes on below
            end_word()
            runs.append([])
        letters += 1
        hidden += _invisible(raw, handle, index, modes)
        text.append(character)
        boxes.append(here)
    end_word()
    textpage.close()
    lines: list[tuple[Word, ...]] = []
    for run in runs:
        words = [Word(text=t, box=Box.around(tuple(b))) for t, b in run]
        lines.extend(split_columns(words))
    return in_blocks(lines), hidden / letters if letters else 0.0


def _flattened(page: Any) -> bool:
    """Makes what was typed into a form, and comments, part of the page: pdfium's text does not see them otherwise.

    Only the copy in memory changes. True when there was something to flatten.
    """
    import pypdfium2.raw as raw

    if raw.FPDFPage_GetAnnotCount(page.raw) <= 0:
        return False
    return bool(raw.FPDFPage_Flatten(page.raw, raw.FLAT_NORMALDISPLAY) == raw.FLATTEN_SUCCESS)


def _invisible(raw: Any, handle: Any, index: int, modes: dict[int, bool]) -> bool:
    """Whether this letter is drawn with text render mode 3 (invisible), as hidden OCR layers are."""
    text_object = raw.FPDFText_GetTextObject(handle, index)
    if not text_object:
        return False
    key = id_of(text_object)
    if key not in modes:
        modes[key] = raw.FPDFTextObj_GetTextRenderMode(text_object) == 3
    return modes[key]


def id_of(pointer: Any) -> int:
    """The address a ctypes pointer holds."""
    import ctypes

    return ctypes.cast(pointer, ctypes.c_void_p).value or 0


def _transform(page: Any) -> Any:
    """From pdfium's page coordinates to fractions of the upright page (rotation and crop box included)."""
    import ctypes

    import pypdfium2.raw as raw

    def device(x: float, y: float) -> tuple[float, float]:
        dx, dy = ctypes.c_int(), ctypes.c_int()
        raw.FPDF_PageToDevice(page.raw, 0, 0, _GRID, _GRID, 0, x, y, ctypes.byref(dx), ctypes.byref(dy))
        return dx.value / _GRID, dy.value / _GRID

    (ox, oy), (ax, ay), (bx, by) = device(0, 0), device(1000, 0), device(0, 1000)
    xx, xy, yx, yy = (ax - ox) / 1000, (ay - oy) / 1000, (bx - ox) / 1000, (by - oy) / 1000

    def fraction(left: float, top: float, right: float, bottom: float) -> Box:
        x0, y0 = ox + xx * left + yx * top, oy + xy * left + yy * top
        x1, y1 = ox + xx * right + yx * bottom, oy + xy * right + yy * bottom
        return Box(min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1))

    return fraction


def split_columns(words: list[Word]) -> Iterator[tuple[Word, ...]]:
    """A line is cut where a gap is wider than three letter heights: table cells and columns are lines of their own."""
    line: list[Word] = []
    for word in words:
        if line:
            last = line[-1].box
            height = max(last.height, word.box.height)
            # heights are fractions of the page's height, widths of its width: A4 is 1.41 times as high as wide
            gap = (word.box.x0 - last.x1) / 1.41
            same_row = abs((word.box.y0 + word.box.y1) - (last.y0 + last.y1)) / 2 < height * 0.7
            if gap > 2.2 * height or gap < -8 * height or not same_row:
                yield tuple(line)
                line = []
        line.append(word)
    if line:
        yield tuple(line)


def in_blocks(lines: list[tuple[Word, ...]]) -> tuple[Line, ...]:
    """Lines with a block number: a new block begins where the distance or the left edge jumps."""
    result: list[Line] = []
    block = 0
    for words in lines:
        line = Line(words=words, block=block)
        if result:
            above, here = result[-1].box, line.box
            step = here.y0 - above.y1
            apart = step > 0.9 * here.height or step < -1.5 * here.height
            aside = here.x0 > above.x1 or here.x1 < above.x0
            other_print = not 0.7 < here.height / max(above.height, 1e-6) < 1.4
            if apart or aside or other_print:
                block += 1
                line = Line(words=words, block=block)
        result.append(line)
    return tuple(result)


def _pictures(page: Any) -> Iterator[tuple[Box, int, int]]:
    import pypdfium2.raw as raw

    to_fraction = _transform(page)
    for found in page.get_objects(filter=(raw.FPDF_PAGEOBJ_IMAGE,), max_depth=4):
        left, bottom, right, top = found.get_bounds()
        box = to_fraction(left, top, right, bottom)
        inside = Box(max(0.0, box.x0), max(0.0, box.y0), min(1.0, box.x1), min(1.0, box.y1))
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
