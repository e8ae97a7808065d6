"""Text flowed on A4 pages.

The lines are laid out here, and the page's picture is drawn from the same boxes: what is marked is what is seen.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field, replace
from functools import cache
from typing import TYPE_CHECKING, Any

from anyascii import anyascii

from doccheck import settings
from doccheck.engines import images, pdf
from doccheck.engines.blocks import Blocks, Drawing, PageBreak, Paragraph, Table
from doccheck.model import Box, Grade, Page, TextOrigin, Word

if TYPE_CHECKING:
    from PIL.Image import Image

WIDTH, HEIGHT = 595.0, 842.0  # points: A4
_MARGIN = 57.0  # points: 2 cm
_LEADING = 1.35  # line distance in print sizes
_GAP = 0.35  # between paragraphs, in print sizes
_TAB = 71.0  # points between tab stops: 2.5 cm
_PAGE = HEIGHT - 2 * _MARGIN  # points of text on one page
_DRAWING_DPI = 150  # at which a picture in the text is shown, where it is not larger than this:
_DRAWING_HIGH = 200.0  # points
_NARROW = 30.0  # points: a column less wide holds no word
_LONG = 200  # signs of a word that are measured at once
_MEASURE = 100  # print size at which words are measured once
_FONTS = ("LiberationSans-Regular.ttf", "DejaVuSans.ttf", "NotoSans-Regular.ttf", "Arial.ttf", "arial.ttf")


def flowed(name: str, blocks: Blocks, keep_picture: bool, shown: frozenset[bytes] = frozenset()) -> tuple[Page, ...]:
    """`blocks` on as many pages as they take, at most one more than are read. `shown`: pictures on them."""
    flow = _Flow(shown=shown)
    flow.place(blocks, _MARGIN, WIDTH - _MARGIN, 0.0)
    pages: list[Page] = []
    used = [line.page for line in flow.lines] + [drawing.page for drawing in flow.drawings]
    for number in range(1, 2 + max(used, default=-1)):
        lines = pdf.in_blocks([line.words for line in flow.lines if line.page == number - 1])
        page = Page(
            file=name,
            number=number,
            width=WIDTH,
            height=HEIGHT,
            origin=TextOrigin.TEXT_LAYER if lines else TextOrigin.NONE,
            lines=lines,
            grade=Grade.GOOD,
        )
        drawn = [drawing for drawing in flow.drawings if drawing.page == number - 1]
        if keep_picture or drawn:
            picture = _drawn(page, drawn)
            page = replace(
                page,
                picture=images.as_jpeg(picture, settings.REPORT_PICTURE_PX) if keep_picture else None,
                ink=images.ink(picture, lines) if drawn else None,
            )
        pages.append(page)
    return tuple(pages)


@dataclass(frozen=True, kw_only=True, slots=True)
class _Laid:
    page: int  # from 0
    words: tuple[Word, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class _Drawing:
    page: int  # from 0
    box: Box
    content: bytes = field(repr=False)


@dataclass(kw_only=True)
class _Flow:
    """Text set on an endless strip that is cut into pages: no line lies across a cut."""

    shown: frozenset[bytes]
    lines: list[_Laid] = field(default_factory=list)
    drawings: list[_Drawing] = field(default_factory=list)

    def place(self, blocks: Blocks, left: float, right: float, y: float) -> float:
        """Sets `blocks` between `left` and `right` (points) from `y` down, and gives where they end."""
        for block in blocks:
            if _is_enough(y):
                return y
            if isinstance(block, PageBreak):
                y = y if _at_top(y) else _next_page(y)
            elif isinstance(block, Table):
                y = self._table(block, left, right, y)
            elif isinstance(block, Drawing):
                y = self._drawing(block, left, right, y)
            else:
                y = self._paragraph(block, left, right, y)
        return y

    def _table(self, table: Table, left: float, right: float, y: float) -> float:
        for row in table.rows:
            width = (right - left) / max(1, len(row))
            if width < _NARROW:  # too many cells to stand side by side
                for cell in row:
                    y = self.place(cell, left, right, y)
                continue
            ends = [self.place(cell, left + n * width, left + (n + 0.94) * width, y) for n, cell in enumerate(row)]
            y = max(ends, default=y)
        return y

    def _drawing(self, drawing: Drawing, left: float, right: float, y: float) -> float:
        size = images.size(drawing.content) if drawing.content in self.shown else None
        if size is None or min(size) < 1:
            return y
        scale = min(72 / _DRAWING_DPI, (right - left) / size[0], _DRAWING_HIGH / size[1])
        width, height = size[0] * scale, size[1] * scale
        if (y + 0.01) % _PAGE + height > _PAGE:
            y = _next_page(y)
        top = _MARGIN + (0.0 if _at_top(y) else y % _PAGE)
        box = Box(left / WIDTH, top / HEIGHT, (left + width) / WIDTH, (top + height) / HEIGHT)
        self.drawings.append(_Drawing(page=int((y + 0.01) // _PAGE), box=box, content=drawing.content))
        return y + height

    def _paragraph(self, paragraph: Paragraph, left: float, right: float, y: float) -> float:
        size = paragraph.size
        if not paragraph.text.strip():  # an empty line; it never fills a page
            return y if _at_top(y) else min(y + size * _LEADING, _next_page(y))
        for text in paragraph.text.split("\n"):
            for row in _wrapped(text, size, left, right):
                if (y + 0.01) % _PAGE + size * _LEADING > _PAGE:
                    y = _next_page(y)
                if _is_enough(y):
                    return y
                for cell in row:
                    words = tuple(_word(word, x, y % _PAGE if not _at_top(y) else 0.0, size) for word, x in cell)
                    self.lines.append(_Laid(page=int((y + 0.01) // _PAGE), words=words))
                y += size * _LEADING
        return y + size * _GAP


def _is_enough(y: float) -> bool:
    """Whether there are more pages than are read: that is said, and the rest need not be laid out."""
    return y + 0.01 >= (settings.MAX_PAGES + 1) * _PAGE


def _at_top(y: float) -> bool:
    return (y + 0.01) % _PAGE < 0.02


def _next_page(y: float) -> float:
    return ((y + 0.01) // _PAGE + 1) * _PAGE


def _wrapped(text: str, size: float, left: float, right: float) -> Iterator[list[list[tuple[str, float]]]]:
    """The rows of a paragraph: each a list of cells (a tab parts them) of words with their left edges."""
    row: list[list[tuple[str, float]]] = [[]]
    x = left
    space = _width(" ", size)
    for number, part in enumerate(text.split("\t")):
        if number and x > left:
            stop = left + ((x - left + space) // _TAB + 1) * _TAB
            if stop > right - _NARROW:
                yield [cell for cell in row if cell]
                row, x = [[]], left
            else:
                row, x = [*row, []], stop
        for word in _pieces(part, right - left, size):
            width = _width(word, size)
            if x + width > right and x > left:
                yield [cell for cell in row if cell]
                row, x = [[]], left
            row[-1].append((word, x))
            x += width + space
    if any(row):
        yield [cell for cell in row if cell]


def _pieces(text: str, width: float, size: float) -> Iterator[str]:
    """The words of a text; one that is wider than the column is cut."""
    for word in text.split():
        while _width(word[:_LONG], size) > width and len(word) > 1:
            fits = max(1, int(min(len(word), _LONG) * width / _width(word[:_LONG], size) * 0.9))
            yield word[:fits]
            word = word[fits:]
        for start in range(0, len(word), _LONG):
            yield word[start : start + _LONG]


def _word(text: str, x: float, y: float, size: float) -> Word:
    top = _MARGIN + y
    box = Box(
        x / WIDTH, top / HEIGHT, min(1.0, (x + _width(text, size)) / WIDTH), min(1.0, (top + 1.15 * size) / HEIGHT)
    )
    return Word(text=text, box=box)


def _width(text: str, size: float) -> float:
    """Points the text takes at `size`, the same on every machine: by Pillow's own font, which has no accents."""
    return float(_plain_font(_MEASURE).getlength(anyascii(text))) * size / _MEASURE


@cache
def _plain_font(size: float) -> Any:
    from PIL import ImageFont

    return ImageFont.load_default(size=size)


@cache
def _font(size: float) -> Any:
    """The machine's font with the most letters; None where it has none of those that are known."""
    from PIL import ImageFont

    for name in _FONTS:
        with suppress(OSError):
            return ImageFont.truetype(name, size)
    return None


def _drawn(page: Page, drawings: list[_Drawing]) -> Image:
    """The page as a picture: its words in their boxes, and the small pictures among them."""
    from PIL import Image as PillowImage
    from PIL import ImageDraw

    width = settings.REPORT_PICTURE_PX
    height = round(width * HEIGHT / WIDTH)
    picture: Image = PillowImage.new("RGB", (width, height), "white")
    draw = ImageDraw.Draw(picture)
    for line in page.lines:
        for word in line.words:
            size = word.box.height * height / 1.15
            text = word.text
            font = _font(round(size))
            if font is None:
                text, font = anyascii(text), _plain_font(round(size))
            elif (over := font.getlength(text) / (word.box.width * width)) > 1:
                font = _font(int(size / over)) if size / over >= 2 else font  # as wide as its box, whatever the font
            baseline = word.box.y0 * height + 0.93 * size
            draw.text((word.box.x0 * width, baseline), text, fill="black", font=font, anchor="ls")
    for drawing in drawings:
        box = drawing.box
        with suppress(images.PictureProblem):  # a damaged one leaves its place empty
            piece, _ = images.frame(drawing.content, 1)
            wide, high = round(box.width * width), round(box.height * height)
            picture.paste(piece.resize((max(1, wide), max(1, high))), (round(box.x0 * width), round(box.y0 * height)))
    return picture
