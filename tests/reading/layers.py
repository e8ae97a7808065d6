"""Pages whose text layer is sound, and pages whose text layer lies, as PDFs made on the spot."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable
from pathlib import Path

import pypdf
from PIL import Image, ImageDraw, ImageFont
from pypdf.generic import ArrayObject, DecodedStreamObject, DictionaryObject, NameObject, RectangleObject
from reportlab.lib.pagesizes import A4
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from tests.reading.files import pdf, printed, write

DEJAVU = Path("/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf")
BODY = (
    "Banque des Deux Rives – Agence de Lyon",
    "Nous certifions que Madame Inès Exemple est titulaire d'un compte courant",
    "dans nos livres et que ce compte présente à ce jour le solde suivant.",
    "La présente attestation est délivrée pour servir et valoir ce que de droit.",
    "Fait à Lyon, le 4 mai 2026",
)
TABLE = (
    "Solde au 1er janvier      1 200,00 EUR",
    "Versements du trimestre   7 250,00 EUR",
    "Solde au 31 mars          8 450,00 EUR",
    "Solde moyen               6 300,00 EUR",
)
Draw = Callable[[Canvas], None]


def page(*drawings: Draw) -> bytes:
    """One page on which everything is drawn in turn."""

    def all_of_it(canvas: Canvas) -> None:
        for draw in drawings:
            draw(canvas)

    return pdf(all_of_it)


def body(canvas: Canvas) -> None:
    write(canvas, BODY)


def at(
    x: float, y: float, text: str, *, size: float = 11, font: str = "Helvetica", grey: float = 0, mode: int = 0
) -> Draw:
    """Text at a place, in points from the page's lower left corner."""

    def draw(canvas: Canvas) -> None:
        line = canvas.beginText(x, y)
        line.setFont(font, size)
        line.setFillGray(grey)
        line.setTextRenderMode(mode)
        line.textOut(text)
        canvas.drawText(line)
        canvas.setFillGray(0)

    return draw


def raw(operators: str) -> Draw:
    """Drawing instructions as they stand in the file."""
    return lambda canvas: canvas._code.append(operators)


def picture(image: Image.Image, x: float, y: float, width: float, height: float, *, mask: object = None) -> Draw:
    return lambda canvas: canvas.drawImage(ImageReader(image), x, y, width, height, mask=mask)


def block(x: float, y: float, width: float, height: float, grey: float) -> Draw:
    def draw(canvas: Canvas) -> None:
        canvas.setFillGray(grey)
        canvas.rect(x, y, width, height, stroke=0, fill=1)
        canvas.setFillGray(0)

    return draw


def table_picture(*, dark: bool = False, lines: Iterable[str] = TABLE) -> Image.Image:
    """A picture of a table, as pasted from a screen: 900 × 240 pixels."""
    paper, ink = ("#203050", "white") if dark else ("white", "black")
    image = Image.new("RGB", (900, 240), paper)
    draw = ImageDraw.Draw(image)
    for number, line in enumerate(lines):
        draw.text((20, 20 + 52 * number), line, fill=ink, font=ImageFont.load_default(size=28))
    return image


def portrait() -> Image.Image:
    """Something like an identity photo: smooth shades, a dark shape."""
    image = Image.radial_gradient("L").resize((350, 450)).convert("RGB")
    ImageDraw.Draw(image).ellipse((90, 60, 260, 300), fill=(190, 150, 130))
    return image


def code_picture() -> Image.Image:
    """A square of black and white modules, like a QR code."""
    image = Image.new("L", (290, 290), 255)
    draw = ImageDraw.Draw(image)
    for row in range(29):
        for column in range(29):
            if (row * 7 + column * 11 + row * column * 5) % 13 < 6:
                draw.rectangle((column * 10, row * 10, column * 10 + 9, row * 10 + 9), fill=0)
    return image


def signature(canvas: Canvas) -> None:
    path = canvas.beginPath()
    path.moveTo(330, 480)
    for step in range(9):
        x = 330 + 14 * step
        path.curveTo(x + 4, 520 - 3 * step, x + 9, 450 + 4 * step, x + 14, 490)
    canvas.drawPath(path)


def embedded(name: str, file: str) -> str:
    """The name of a TrueType font that is embedded as a subset, as word processors do."""
    if name not in pdfmetrics.getRegisteredFontNames():
        pdfmetrics.registerFont(TTFont(name, file))
    return name


def chinese_font() -> str:
    """A font that every viewer brings and no file embeds."""
    if "STSong-Light" not in pdfmetrics.getRegisteredFontNames():
        pdfmetrics.registerFont(UnicodeCIDFont("STSong-Light"))
    return "STSong-Light"


def changed(content: bytes, change: Callable[[pypdf.PageObject], None]) -> bytes:
    """The PDF after `change` of its first page."""
    writer = pypdf.PdfWriter(clone_from=pypdf.PdfReader(io.BytesIO(content)))
    change(writer.pages[0])
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def cropped(content: bytes, left: float, bottom: float, right: float, top: float) -> bytes:
    def crop(page: pypdf.PageObject) -> None:
        page.cropbox = RectangleObject((left, bottom, right, top))

    return changed(content, crop)


def fonts_of(page: pypdf.PageObject) -> list[DictionaryObject]:
    return [font.get_object() for font in page["/Resources"]["/Font"].get_object().values()]


def with_map(content: bytes, mapping: dict[str, str], *, encoding: bool = True) -> bytes:
    """The PDF with a map to Unicode in its fonts that calls some letters otherwise than they are printed."""
    rows = "\n".join(f"<{ord(printed_):02x}> <{ord(called):04x}>" for printed_, called in mapping.items())
    stream = (
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def "
        f"1 begincodespacerange <00> <ff> endcodespacerange\n{len(mapping)} beginbfchar\n{rows}\nendbfchar\n"
        "endcmap end end"
    )

    def change(page: pypdf.PageObject) -> None:
        for font in fonts_of(page):
            data = DecodedStreamObject()
            data.set_data(stream.encode())
            font[NameObject("/ToUnicode")] = data
            if not encoding:
                font.pop("/Encoding", None)

    return changed(content, change)


def with_ligatures(content: bytes) -> bytes:
    """Codes 1 and 2 of the fonts are the ligatures fi and fl, by name, as TeX's Type 1 fonts have them."""

    def change(page: pypdf.PageObject) -> None:
        for font in fonts_of(page):
            names = ArrayObject([pypdf.generic.NumberObject(1), NameObject("/fi"), NameObject("/fl")])
            font[NameObject("/Encoding")] = DictionaryObject(
                {
                    NameObject("/Type"): NameObject("/Encoding"),
                    NameObject("/BaseEncoding"): NameObject("/WinAnsiEncoding"),
                    NameObject("/Differences"): names,
                }
            )

    return changed(content, change)


def switched_off(content: bytes) -> bytes:
    """What stands between /OC /Layer BDC and EMC is a layer that is not shown."""
    writer = pypdf.PdfWriter(clone_from=pypdf.PdfReader(io.BytesIO(content)))
    layer = writer._add_object(
        DictionaryObject(
            {NameObject("/Type"): NameObject("/OCG"), NameObject("/Name"): pypdf.generic.TextStringObject("x")}
        )
    )
    writer._root_object[NameObject("/OCProperties")] = DictionaryObject(
        {
            NameObject("/OCGs"): ArrayObject([layer]),
            NameObject("/D"): DictionaryObject({NameObject("/OFF"): ArrayObject([layer])}),
        }
    )
    writer.pages[0]["/Resources"][NameObject("/Properties")] = DictionaryObject({NameObject("/Layer"): layer})
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def scan(share: float = 1.0, lines: Iterable[str] = (*BODY, *TABLE)) -> Draw:
    """A scanned page that fills the lower `share` of the paper."""
    image = printed(tuple(lines))
    if share < 1:
        image = image.crop((0, 100, 1240, 100 + round(1754 * share)))
    return picture(image, 0, 0, A4[0], A4[1] * share)
