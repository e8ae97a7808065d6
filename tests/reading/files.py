"""Small PDFs and pictures made on the spot, and an engine that says what it is told."""

from __future__ import annotations

import hashlib
import io
from collections.abc import Sequence
from typing import Any

import pypdf
from PIL import Image, ImageDraw, ImageFont
from reportlab.lib.pagesizes import A4
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from doccheck.engines.ocr.readers import Readers
from doccheck.engines.ocr.tesseract import Layout, OcrTimeout, OcrWord
from doccheck.model import SourceFile

LETTER = (
    "Banque des Deux Rives",
    "Attestation",
    "Nous certifions que Madame Inès Exemple est titulaire d'un compte courant",
    "dans nos livres et que ce compte présente un solde de 8 450,00 EUR.",
    "Fait à Lyon, le 4 mai 2026",
)


NO_ENGINE = Readers(tesseract=None, neural=lambda: None)


class FakeOcr:
    """Answers every picture with the same words and counts how often it is asked. Also the readers with no other one."""

    name = "fake"

    def __init__(
        self, text: str = "gelesen vom falschen Leser", *, confidence: float = 95.0, error: bool = False
    ) -> None:
        self.text, self.confidence, self.error = text, confidence, error
        self.sizes: list[tuple[int, int]] = []
        self.tesseract = self

    def neural(self) -> None:
        return None

    def warm_up(self) -> None:
        return None

    def make_room(self) -> None:
        return None

    def missing(self) -> None:
        return None

    def read(self, picture: Image.Image, pack: str | None = None) -> tuple[OcrWord, ...]:
        self.sizes.append(picture.size)
        if self.error:
            raise OcrTimeout("time is over")
        return tuple(
            OcrWord(
                text=word,
                left=60 + 90 * (number % 12),
                top=100 + 40 * (number // 12),
                width=80,
                height=20,
                confidence=self.confidence,
                line=(1, 1, number // 12),
            )
            for number, word in enumerate(self.text.split())
        )

    def read_lines(self, pictures: Sequence[Image.Image], *, closely: bool = False) -> tuple[tuple[str, float], ...]:
        return tuple((self.text, self.confidence) for _ in pictures)

    def read_mrz(self, picture: Image.Image) -> tuple[OcrWord, ...]:
        return ()

    def read_pieces(
        self, pictures: Sequence[Image.Image], pack: str | None = None, *, closely: bool | None = None
    ) -> tuple[tuple[OcrWord, ...], ...]:
        return tuple(() for _ in pictures)

    def layout(self, picture: Image.Image, letters: int = 50) -> Layout:
        return Layout(turn=0, script="", confidence=0.0)

    def pack_for(self, script: str) -> str | None:
        return None


def source(content: bytes, media_type: str = "application/pdf", name: str = "file") -> SourceFile:
    digest = hashlib.sha256(content).hexdigest()
    return SourceFile(name=name, content=content, media_type=media_type, sha256=digest, size=len(content))


def pdf(*pages: Any) -> bytes:
    """A PDF. A page is a sequence of lines of text, a picture that fills it, or a function that draws it."""
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=A4, invariant=1)
    for page in pages:
        if callable(page):
            page(canvas)
        elif isinstance(page, Image.Image):
            canvas.drawImage(ImageReader(page), 0, 0, *A4)
        else:
            write(canvas, page)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def turned(content: bytes, rotation: int) -> bytes:
    """The PDF with its pages shown turned clockwise by `rotation` degrees."""
    writer = pypdf.PdfWriter(clone_from=pypdf.PdfReader(io.BytesIO(content)))
    for page in writer.pages:
        page.rotate(rotation)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def write(canvas: Canvas, lines: Sequence[str], mode: int = 0) -> None:
    """Lines of text from the top of the page; `mode` 3 is invisible."""
    text = canvas.beginText(70, 760)
    text.setFont("Helvetica", 11, 16)
    text.setTextRenderMode(mode)
    for line in lines:
        text.textLine(line)
    canvas.drawText(text)


def printed(lines: Sequence[str] = LETTER, size: tuple[int, int] = (1240, 1754)) -> Image.Image:
    """A picture of a page with print on it, as a scanner at 150 dpi makes it."""
    picture = Image.new("RGB", size, "white")
    draw = ImageDraw.Draw(picture)
    font = ImageFont.load_default(size=24)
    for number, line in enumerate(lines):
        draw.text((120, 160 + 60 * number), line, fill="black", font=font)
    return picture


def saved(picture: Image.Image, form: str, **options: Any) -> bytes:
    out = io.BytesIO()
    picture.save(out, form, **options)
    return out.getvalue()
