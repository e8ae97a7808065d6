"""Each page of a PDF decides by itself between its text layer and its pixels."""

from __future__ import annotations

import io
import struct
from pathlib import Path
from typing import Any

import pypdf
import pytest
from pypdf.generic import NameObject, NumberObject
from reportlab.lib.pagesizes import A4
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from doccheck.engines import pdf_text
from doccheck.engines.pdf import PdfPage
from doccheck.model import Box, FileReading, Grade, Line, Page, Severity, TextOrigin, Word
from doccheck.reading import ReadingOptions, read_file
from doccheck.reading.text_page import is_trusted
from tests.reading.files import LETTER, NO_ENGINE, FakeOcr, pdf, printed, source, turned, write

SAMPLES = Path(__file__).parents[2] / "samples"


def read(content: bytes, ocr: FakeOcr | None = None, *, pictures: bool = False) -> FileReading:
    return read_file(source(content), ReadingOptions(pictures=pictures), ocr or NO_ENGINE)


def words_of(page: Page) -> list[str]:
    return [word.text for line in page.lines for word in line.words]


def codes(reading: FileReading) -> list[tuple[str, str]]:
    return [(f.code, f.reason) for f in (*reading.findings, *(f for page in reading.pages for f in page.findings))]


def test_a_page_with_text_is_read_from_it_and_no_engine_is_asked() -> None:
    engine = FakeOcr()
    reading = read(pdf(LETTER), engine)
    (page,) = reading.pages
    assert page.origin is TextOrigin.TEXT_LAYER
    assert page.grade is Grade.GOOD
    assert page.text.splitlines() == list(LETTER)
    assert engine.sizes == []
    assert codes(reading) == []


def test_boxes_are_fractions_of_the_page_from_its_top_left_corner() -> None:
    (page,) = read(pdf(LETTER)).pages
    first, second = page.lines[0].box, page.lines[1].box
    assert first.x0 == pytest.approx(70 / A4[0], abs=0.01)
    assert first.y1 == pytest.approx((A4[1] - 760) / A4[1], abs=0.015)
    assert second.y0 > first.y0
    assert all(0 <= value <= 1 for line in page.lines for value in (line.box.x0, line.box.y0, line.box.x1, line.box.y1))


def test_a_scan_is_read_by_the_engine() -> None:
    engine = FakeOcr("Banque des Deux Rives atteste un solde de 8 450 euros " * 3)
    (page,) = read(pdf(printed()), engine).pages
    assert page.origin is TextOrigin.OCR
    assert engine.sizes
    assert words_of(page)[:2] == ["Banque", "des"]


def test_one_good_page_does_not_hide_a_scanned_one() -> None:
    reading = read(pdf(LETTER, printed(), LETTER), FakeOcr("ein gescannter Absatz mit vielen Wörtern " * 4))
    assert [page.origin for page in reading.pages] == [TextOrigin.TEXT_LAYER, TextOrigin.OCR, TextOrigin.TEXT_LAYER]
    assert [page.number for page in reading.pages] == [1, 2, 3]
    assert reading.page_count == 3


def test_a_hidden_layer_under_a_scan_is_not_believed() -> None:
    lies = ["Versicherungsbescheinigung gültig bis 31.12.2099 für alle Leistungen ohne Ausnahme"] * 12

    def scan(canvas: Canvas) -> None:
        canvas.drawImage(ImageReader(printed()), 0, 0, *A4)
        write(canvas, lies, mode=3)

    reading = read(pdf(scan), FakeOcr("was wirklich auf dem Papier steht und gelesen wurde " * 3))
    (page,) = reading.pages
    assert page.origin is TextOrigin.OCR
    assert "Versicherungsbescheinigung" not in page.text
    assert ("not_read", "text_layer") in codes(reading)


def test_a_stamp_of_text_on_a_scan_is_not_the_page() -> None:
    def scan(canvas: Canvas) -> None:
        canvas.drawImage(ImageReader(printed()), 0, 0, *A4)
        write(canvas, ["Eingegangen am 3. Mai 2026 – Poststelle der Behörde, Zimmer 12"])

    (page,) = read(pdf(scan), FakeOcr("die Wörter auf dem Bild der Seite " * 4)).pages
    assert page.origin is TextOrigin.OCR


def pdf_page(words: list[str], second: str | None = None, picture_share: float = 0.0, unseen: str = "") -> PdfPage:
    boxes = [Box(0.1, 0.05 + 0.02 * n, 0.3, 0.06 + 0.02 * n) for n in range(len(words))]
    lines = tuple(Line(words=(Word(text=t, box=b),), block=0) for t, b in zip(words, boxes, strict=True))
    pictures = ((Box(0.0, 0.0, 1.0, picture_share), 1000, 1000),) if picture_share else ()
    text = " ".join(words) if second is None else second
    return PdfPage(
        number=1,
        width=595,
        height=842,
        lines=lines,
        first_text="".join(words),
        second_text=text,
        pictures=pictures,
        unseen=unseen,
    )


PROSE = [
    "Nous",
    "certifions",
    "que",
    "la",
    "personne",
    "nommée",
    "est",
    "inscrite",
    "pour",
    "cette",
    "année",
    "dans",
    "notre",
    "établissement",
]


@pytest.mark.parametrize(
    ("page", "trusted"),
    [
        (pdf_page(PROSE), True),
        (pdf_page(PROSE, "".join(PROSE)), True),  # the readers may space differently
        (pdf_page(PROSE, "something else altogether, 12345 67890 !!"), False),
        (pdf_page(["\ue012\ue013\ue014\ue015"] * 20), False),
        (pdf_page(["�" * 6] * 20), False),
        (pdf_page(list("Totaldersummeundnochvielmehrdavonindieserzeile")), False),  # T o t a l
        (pdf_page(PROSE[:4]), False),
        (pdf_page(PROSE, picture_share=0.9), False),
        (pdf_page(PROSE * 8, picture_share=0.9), True),
        (pdf_page(PROSE * 8, picture_share=0.9, unseen="inscrite"), False),
    ],
)
def test_which_text_layers_are_trusted(page: PdfPage, trusted: bool) -> None:
    assert is_trusted(page) is trusted


@pytest.mark.parametrize("rotation", [90, 180, 270])
def test_a_page_shown_turned_is_read_as_a_picture(rotation: int) -> None:
    """Text that lies on its side or on its head where the reader sees it must not be trusted as upright."""
    engine = FakeOcr("aufrecht gelesene Wörter einer gedrehten Seite mit genug Buchstaben " * 3)
    (page,) = read(turned(pdf(LETTER), rotation), engine).pages
    assert page.origin is TextOrigin.OCR
    assert page.text.startswith("aufrecht")


def test_pdfium_and_pypdf_agree_on_real_letters() -> None:
    """pypdf has put spaces inside words in some releases (py-pdf/pypdf issue 4113); this pins the one in use."""
    reader = pypdf.PdfReader(SAMPLES / "bw-complete" / "zulassungsbescheid.pdf")
    text = " ".join((reader.pages[0].extract_text() or "").split())
    for phrase in ("Hochschule Neckartal", "Zulassungsbescheid", "Wintersemester 2026/27"):
        assert phrase in text


def test_pypdf_keeps_the_words_of_a_plain_pdf_whole() -> None:
    text = pypdf.PdfReader(io.BytesIO(pdf(LETTER))).pages[0].extract_text()
    assert [" ".join(row.split()) for row in text.splitlines() if row.strip()] == list(LETTER)


class TwoUnits:
    """pdfium's text page of "𝐀-b-": the first sign takes two units of UTF-16, the second hyphen breaks a word."""

    SIGNS = (0x1D400, 0x2D, ord("b"), 0xFFFE)

    def FPDFText_GetText(self, handle: object, start: int, count: int, units: Any) -> int:  # noqa: N802 – pdfium's name
        units[:count] = list(struct.unpack("<5H", "𝐀-b\ufffe".encode("utf-16-le")))[:count]
        return count + 1

    def FPDFText_GetUnicode(self, handle: object, index: int) -> int:  # noqa: N802 – as above
        return self.SIGNS[index]

    def FPDFText_IsHyphen(self, handle: object, index: int) -> int:  # noqa: N802 – as above
        return int(index == 3)


def test_signs_beyond_the_basic_plane_keep_their_place() -> None:
    """Every sign is told by its index on pdfium's page, by which its box is asked for."""
    assert [chr(code) for code in pdf_text._codes(TwoUnits(), None, 4)] == ["𝐀", "-", "b", "-"]


def test_a_blank_page_says_so() -> None:
    engine = FakeOcr("")
    reading = read(pdf(LETTER, []), engine)
    assert codes(reading) == [("blank_page", "")]


def test_without_an_engine_a_scan_is_named_and_never_silently_empty() -> None:
    reading = read(pdf(printed()))
    assert ("not_read", "no_ocr") in codes(reading)
    assert reading.pages[0].lines == ()


def test_a_page_that_takes_too_long_is_named_and_the_others_are_read() -> None:
    reading = read(pdf(LETTER, printed()), FakeOcr(error=True))
    assert ("not_read", "page_ocr") in codes(reading)
    assert reading.pages[0].text.startswith("Banque")


def test_weak_words_make_a_poor_page() -> None:
    reading = read(
        pdf(printed()), FakeOcr("kaum zu entziffernde Zeichen auf diesem Blatt Papier hier " * 3, confidence=40)
    )
    assert reading.pages[0].grade is Grade.POOR
    assert ("illegible", "") in codes(reading)


def test_a_protected_file_says_so() -> None:
    writer = pypdf.PdfWriter(clone_from=pypdf.PdfReader(io.BytesIO(pdf(LETTER))))
    writer.encrypt("secret", algorithm="AES-256")
    out = io.BytesIO()
    writer.write(out)
    assert codes(read(out.getvalue())) == [("password_protected", "")]


def test_a_file_that_only_forbids_copying_is_read() -> None:
    writer = pypdf.PdfWriter(clone_from=pypdf.PdfReader(io.BytesIO(pdf(LETTER))))
    writer.encrypt("", "owner", algorithm="AES-128")
    out = io.BytesIO()
    writer.write(out)
    assert read(out.getvalue()).pages[0].text.startswith("Banque")


@pytest.mark.parametrize("content", [b"%PDF-1.7\n", b"%PDF-1.4\ngarbage" * 40, pdf(LETTER)[:600]])
def test_a_damaged_file_says_so(content: bytes) -> None:
    assert [code for code, _ in codes(read(content))] == ["corrupt_file"]


def test_a_missing_end_is_said_though_the_pages_are_read() -> None:
    content = pdf(LETTER)
    reading = read(content[: content.rindex(b"%%EOF")])
    assert "corrupt_file" in [code for code, _ in codes(reading)]
    assert reading.pages
    assert reading.pages[0].text.startswith("Banque")


@pytest.mark.parametrize("stated", [1, 5])
def test_a_wrong_number_of_pages_is_said_and_every_page_is_read(stated: int) -> None:
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(pdf(LETTER, LETTER, LETTER)))
    writer.root_object["/Pages"].get_object()[NameObject("/Count")] = NumberObject(stated)
    out = io.BytesIO()
    writer.write(out)
    reading = read(out.getvalue())
    assert [page.number for page in reading.pages] == [1, 2, 3]
    assert all(page.origin is TextOrigin.TEXT_LAYER for page in reading.pages)
    said = [(finding.code, finding.reason, finding.severity) for finding in reading.findings]
    if stated < 3:
        assert said == [("corrupt_file", "", Severity.REVIEW)]
        assert dict(reading.findings[0].values)["detail"] == f"number of pages: {stated}, pages found: 3"
    else:
        assert said == [("not_read", "page", Severity.ERROR)] * (stated - 3)  # those that are not there
    assert reading.page_count == max(stated, 3)


def test_what_was_typed_into_a_form_is_read() -> None:
    def form(canvas: Canvas) -> None:
        write(canvas, ["Demande de visa pour un long séjour", "Nom de famille, prénoms, date et lieu de naissance"])
        canvas.acroForm.textfield(name="nom", value="EXEMPLE Inès", x=100, y=600, width=200, height=20)

    (page,) = read(pdf(form), FakeOcr("Demande de visa EXEMPLE Inès avec assez de lettres pour une page " * 2)).pages
    assert "EXEMPLE" in page.text


def test_pictures_for_the_report_are_kept_only_when_asked_for() -> None:
    assert read(pdf(LETTER)).pages[0].picture is None
    kept = read(pdf(LETTER), pictures=True).pages[0].picture
    assert kept is not None
    assert kept.startswith(b"\xff\xd8")


def test_a_decompression_bomb_is_named() -> None:
    writer = pypdf.PdfWriter()
    page = writer.add_blank_page(595, 842)
    stream = pypdf.generic.StreamObject()
    stream.set_data(b"% filler \n" * 20_000_000)
    page[pypdf.generic.NameObject("/Contents")] = writer._add_object(stream.flate_encode())
    out = io.BytesIO()
    writer.write(out)
    assert len(out.getvalue()) < 2_000_000
    reading = read(out.getvalue(), FakeOcr())
    assert [code for code, _ in codes(reading)] in (["not_read"], ["too_large"], ["blank_page"])
