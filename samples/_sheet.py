"""A4 sheets as an office writes them: letterhead, flowing text, tables, footer with page numbers, stamp, signature."""

from __future__ import annotations

import io
import random
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PIL import Image, ImageChops, ImageDraw, ImageFont
from reportlab.lib import colors
from reportlab.lib.enums import TA_CENTER, TA_JUSTIFY, TA_LEFT, TA_RIGHT
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph, Table, TableStyle

FONT_FOLDER = Path("/usr/share/fonts/truetype")  # Debian packages fonts-liberation and fonts-dejavu-core, -extra
_FAMILIES = {
    "sans": ("liberation/LiberationSans-Regular", "liberation/LiberationSans-Bold", "liberation/LiberationSans-Italic"),
    "narrow": ("liberation/LiberationSansNarrow-Regular", "liberation/LiberationSansNarrow-Bold",
               "liberation/LiberationSansNarrow-Italic"),
    "serif": ("liberation/LiberationSerif-Regular", "liberation/LiberationSerif-Bold",
              "liberation/LiberationSerif-Italic"),
    "dejavu": ("dejavu/DejaVuSans", "dejavu/DejaVuSans-Bold", "dejavu/DejaVuSans-Oblique"),
    "condensed": ("dejavu/DejaVuSansCondensed", "dejavu/DejaVuSansCondensed-Bold",
                  "dejavu/DejaVuSansCondensed-Oblique"),
    "book": ("dejavu/DejaVuSerif", "dejavu/DejaVuSerif-Bold", "dejavu/DejaVuSerif-Italic"),
    "mono": ("liberation/LiberationMono-Regular", "liberation/LiberationMono-Bold", "liberation/LiberationMono-Italic"),
}
_ALIGN = {"left": TA_LEFT, "right": TA_RIGHT, "centre": TA_CENTER, "both": TA_JUSTIFY}
WIDE, HIGH = A4
INK = colors.HexColor("#1c2f7a")


def register_fonts() -> None:
    """Makes the families known to reportlab. Raises SystemExit naming the packages when a font is not there."""
    for family, files in _FAMILIES.items():
        for style, file in zip(("", "-Bold", "-Italic"), files, strict=True):
            path = FONT_FOLDER / f"{file}.ttf"
            if not path.exists():
                packages = "fonts-liberation fonts-dejavu-core fonts-dejavu-extra"
                raise SystemExit(f"{path} not found: apt-get install {packages}")
            pdfmetrics.registerFont(TTFont(family + style, str(path)))
        bold, italic = family + "-Bold", family + "-Italic"
        pdfmetrics.registerFontFamily(family, normal=family, bold=bold, italic=italic, boldItalic=bold)


class _NumberedCanvas(Canvas):  # type: ignore[misc]  # reportlab has no types
    """Knows the number of pages when it draws the footers."""

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self.kept: list[dict[str, Any]] = []
        self.on_page: Any = None

    def showPage(self) -> None:  # noqa: N802 – reportlab's name
        self.kept.append(dict(self.__dict__))
        self._startPage()

    def save(self) -> None:
        kept, on_page = self.kept, self.on_page
        for number, state in enumerate(kept, 1):
            self.__dict__.update(state)
            on_page(self, number, len(kept))
            super().showPage()
        super().save()


class Sheet:
    """A document under construction. Lengths in millimetres from the upper left corner."""

    def __init__(
        self, *, title: str, author: str = "", font: str = "sans", size: float = 10, margin: float = 24,
        footer: Sequence[str] = (), numbering: str = "", top: float = 22,
    ) -> None:
        self.target = io.BytesIO()
        self.canvas = _NumberedCanvas(self.target, pagesize=A4, invariant=1, pageCompression=1)
        self.canvas.setTitle(title)
        self.canvas.setAuthor(author)
        self.canvas.on_page = self._foot
        self.font, self.size, self.margin, self.top = font, size, margin, top
        self.footer, self.numbering = footer, numbering
        self.y = top
        self.bottom = 297 - 18 - 3.4 * len(footer)

    # -- fixed places
    def text(self, x: float, y: float, words: str, *, size: float | None = None, bold: bool = False,
             align: str = "left", colour: Any = colors.black, font: str | None = None) -> None:
        name = (font or self.font) + ("-Bold" if bold else "")
        self.canvas.setFont(name, size or self.size)
        self.canvas.setFillColor(colour)
        draw = {"left": self.canvas.drawString, "right": self.canvas.drawRightString,
                "centre": self.canvas.drawCentredString}[align]
        draw(x * mm, HIGH - y * mm, words)

    def line(self, x0: float, y0: float, x1: float, y1: float, *, width: float = 0.5,
             colour: Any = colors.black) -> None:
        self.canvas.setStrokeColor(colour)
        self.canvas.setLineWidth(width)
        self.canvas.line(x0 * mm, HIGH - y0 * mm, x1 * mm, HIGH - y1 * mm)

    def box(self, x: float, y: float, wide: float, high: float, *, fill: Any = None, stroke: Any = colors.black,
            width: float = 0.5) -> None:
        self.canvas.setLineWidth(width)
        self.canvas.setStrokeColor(stroke or colors.white)
        self.canvas.setFillColor(fill or colors.white)
        self.canvas.rect(x * mm, HIGH - (y + high) * mm, wide * mm, high * mm, stroke=int(stroke is not None),
                         fill=int(fill is not None))

    def picture(self, image: Image.Image | bytes, x: float, y: float, wide: float, high: float) -> None:
        if isinstance(image, Image.Image) and image.mode == "RGB":
            target = io.BytesIO()
            image.save(target, "JPEG", quality=88)
            image = target.getvalue()
        source = ImageReader(io.BytesIO(image) if isinstance(image, bytes) else image)
        self.canvas.drawImage(source, x * mm, HIGH - (y + high) * mm, wide * mm, high * mm, mask="auto")

    # -- flowing text
    def head(self, name: str, lines: Sequence[str], *, colour: str = "#20407a", emblem: str = "",
             rule: bool = True) -> None:
        """The letterhead: name, small lines, an emblem with initials."""
        shade = colors.HexColor(colour)
        x = self.margin
        if emblem:
            self.box(x, 14, 14, 14, fill=shade, stroke=None)
            self.text(x + 7, 23.5, emblem, size=17, bold=True, align="centre", colour=colors.white)
            x += 18
        self.text(x, 20, name, size=14, bold=True, colour=shade)
        for place, words in enumerate(lines):
            self.text(x, 25 + 3.7 * place, words, size=8, colour=colors.HexColor("#444444"))
        self.y = 27 + 3.7 * len(lines)
        if rule:
            self.line(self.margin, self.y, 210 - self.margin, self.y, width=0.8, colour=shade)
        self.y += 8

    def p(self, words: str, *, size: float | None = None, align: str = "left", after: float = 2.2, bold: bool = False,
          indent: float = 0, colour: Any = colors.black, lead: float = 1.32) -> None:
        """A paragraph in reportlab's small markup."""
        size = size or self.size
        style = ParagraphStyle("p", fontName=self.font + ("-Bold" if bold else ""), fontSize=size, leading=size * lead,
                               alignment=_ALIGN[align], leftIndent=indent * mm, textColor=colour)
        self._place(Paragraph(words, style), after)

    def h(self, words: str, *, size: float = 14, align: str = "left", after: float = 4) -> None:
        self.p(words, size=size, align=align, after=after, bold=True)

    def bullets(self, rows: Sequence[str], *, sign: str = "–", size: float | None = None) -> None:
        for row in rows:
            self.p(f"{sign}&nbsp;&nbsp;{row}", indent=5, after=0.9, size=size)
        self.gap(1.5)

    def kv(self, rows: Sequence[tuple[str, str]], *, left: float = 58, size: float | None = None, grid: bool = False,
           bold_values: bool = True) -> None:
        """Label and value in two columns."""
        value = f"{self.font}-Bold" if bold_values else self.font
        self.table([list(row) for row in rows], widths=[left, 210 - 2 * self.margin - left], size=size, head=False,
                   grid=grid, second=value)

    def table(self, rows: Sequence[Sequence[str]], *, widths: Sequence[float], size: float | None = None,
              head: bool = True, grid: bool = True, right: Sequence[int] = (), second: str | None = None) -> None:
        size = size or self.size - 0.8
        cells = []
        for number, row in enumerate(rows):
            line = []
            for column, words in enumerate(row):
                bold = head and number == 0
                name = second if second and column == 1 else self.font + ("-Bold" if bold else "")
                style = ParagraphStyle("c", fontName=name, fontSize=size, leading=size * 1.22,
                                       alignment=TA_RIGHT if column in right else TA_LEFT)
                line.append(Paragraph(words, style))
            cells.append(line)
        look: list[Any] = [("VALIGN", (0, 0), (-1, -1), "TOP"), ("TOPPADDING", (0, 0), (-1, -1), 1.8),
                           ("BOTTOMPADDING", (0, 0), (-1, -1), 2.6),
                           ("LEFTPADDING", (0, 0), (-1, -1), 3 if grid else 0)]
        if grid:
            look.append(("GRID", (0, 0), (-1, -1), 0.4, colors.HexColor("#888888")))
        if head:
            look.append(("BACKGROUND", (0, 0), (-1, 0), colors.HexColor("#e8ebf0")))
        self._place(Table(cells, colWidths=[width * mm for width in widths], style=TableStyle(look), hAlign="LEFT"), 4)

    def gap(self, high: float) -> None:
        self.y += high

    def next_page(self) -> None:
        self.canvas.showPage()
        self.y = self.top

    def _place(self, flowable: Any, after: float) -> None:
        wide = WIDE - 2 * self.margin * mm
        _, high = flowable.wrapOn(self.canvas, wide, HIGH)
        if self.y + high / mm > self.bottom:
            self.next_page()
        flowable.drawOn(self.canvas, self.margin * mm, HIGH - self.y * mm - high)
        self.y += high / mm + after

    def _foot(self, canvas: Canvas, number: int, total: int) -> None:
        grey = colors.HexColor("#555555")
        for place, words in enumerate(self.footer):
            self.text(105, 297 - 12 - 3.4 * (len(self.footer) - 1 - place), words, size=6.8, align="centre",
                      colour=grey)
        if self.numbering:
            self.text(210 - self.margin, 297 - 7, self.numbering.format(page=number, pages=total), size=7.5,
                      align="right", colour=grey)

    # -- ink
    def sign(self, seed: int, *, x: float | None = None, y: float | None = None, wide: float = 42) -> None:
        """A signature in blue ink."""
        rng = random.Random(seed)
        x = self.margin if x is None else x
        y = self.y + 3 if y is None else y
        canvas = self.canvas
        canvas.setStrokeColor(INK)
        canvas.setLineWidth(1.1)
        canvas.setLineCap(1)
        path = canvas.beginPath()
        here = (x * mm, HIGH - y * mm)
        path.moveTo(*here)
        steps = 7
        for step in range(1, steps + 1):
            there = ((x + wide * step / steps) * mm, HIGH - (y + rng.uniform(-2.5, 2.5)) * mm)
            up = rng.uniform(3, 9) * (1 if step % 2 else -0.6)
            path.curveTo(here[0] + rng.uniform(-1, 6) * mm, here[1] + up * mm, there[0] - rng.uniform(0, 7) * mm,
                         there[1] + up * mm * rng.uniform(0.4, 1.1), *there)
            here = there
        path.curveTo(here[0] - 10 * mm, here[1] - 7 * mm, here[0] - wide * 0.7 * mm, here[1] - 6 * mm,
                     here[0] + 6 * mm, here[1] - 3 * mm)
        canvas.drawPath(path, stroke=1, fill=0)

    def stamp(self, ring: str, middle: Sequence[str], *, x: float, y: float, size: float = 34, colour: str = "#22408c",
              turn: float = -8, square: bool = False) -> None:
        """A rubber stamp with its middle at x, y."""
        image = (_square_stamp if square else _round_stamp)(ring, tuple(middle), colour, turn)
        high = size * image.height / image.width
        self.picture(image, x - size / 2, y - high / 2, size, high)

    def pdf(self) -> bytes:
        """The finished file."""
        self.canvas.showPage()
        self.canvas.save()
        return self.target.getvalue()


def _font(size: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(str(FONT_FOLDER / "liberation/LiberationSans-Bold.ttf"), size)


def _round_stamp(ring: str, middle: tuple[str, ...], colour: str, turn: float) -> Image.Image:
    side = 420
    image = Image.new("RGBA", (side, side), (255, 255, 255, 0))
    draw = ImageDraw.Draw(image)
    draw.ellipse((6, 6, side - 7, side - 7), outline=colour, width=6)
    draw.ellipse((74, 74, side - 75, side - 75), outline=colour, width=3)
    size = min(44, int(1060 / max(len(ring), 12) * 1.5))
    step = 330 / max(len(ring), 1)
    for place, sign in enumerate(ring):
        letter = Image.new("RGBA", (side, side), (255, 255, 255, 0))
        ImageDraw.Draw(letter).text((side / 2, 41), sign, font=_font(size), fill=colour, anchor="mm")
        image.alpha_composite(letter.rotate(165 - place * step, resample=Image.Resampling.BICUBIC))
    for place, words in enumerate(middle):
        height = side / 2 + (place - (len(middle) - 1) / 2) * 40
        draw.text((side / 2, height), words, font=_font(30 if len(words) < 14 else 22), fill=colour, anchor="mm")
    return _worn(image.rotate(turn, resample=Image.Resampling.BICUBIC), colour, len(ring))


def _square_stamp(ring: str, middle: tuple[str, ...], colour: str, turn: float) -> Image.Image:
    high = 70 + 46 * len(middle)
    image = Image.new("RGBA", (640, high), (255, 255, 255, 0))
    draw = ImageDraw.Draw(image)
    draw.rectangle((4, 4, 635, high - 5), outline=colour, width=6)
    draw.text((320, 36), ring, font=_font(34), fill=colour, anchor="mm")
    for place, words in enumerate(middle):
        draw.text((320, 82 + 44 * place), words, font=_font(28), fill=colour, anchor="mm")
    return _worn(image.rotate(turn, resample=Image.Resampling.BICUBIC, expand=True), colour, high)


def _worn(image: Image.Image, colour: str, seed: int) -> Image.Image:
    """Uneven ink: parts of the stamp are paler."""
    rng = random.Random(seed)
    small = Image.new("L", (9, 9))
    small.putdata([rng.randint(120, 235) for _ in range(81)])
    cover = small.resize(image.size, Image.Resampling.BICUBIC)
    alpha = image.getchannel("A")
    ink = Image.new("RGBA", image.size, colour)  # one colour throughout: small files
    ink.putalpha(ImageChops.multiply(cover, alpha))
    return ink
