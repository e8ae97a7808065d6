"""Which text layers are used: what a person sees on the page decides.

Each page is made the way an issuer's program or a forger makes it. Sound layers must stay in use, for OCR would read
them worse; a layer that says something else than the page, or not all of it, must not be used.
"""

from __future__ import annotations

import io

import pypdf
import pytest
from anyascii import anyascii
from PIL import Image, ImageDraw
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from doccheck.engines.pdf import PdfPage, open_pdf
from doccheck.model import TextOrigin
from doccheck.reading import ReadingOptions, read_file
from doccheck.reading.plausible import is_plausible
from doccheck.reading.text_page import is_trusted
from tests.reading import layers
from tests.reading.files import FakeOcr, source, turned
from tests.reading.layers import at, block, body, page, picture, raw, scan

needs_dejavu = pytest.mark.skipif(not layers.DEJAVU.is_file(), reason="needs the package fonts-dejavu-core")


def seen(content: bytes) -> PdfPage:
    with open_pdf(content) as document:
        return document.page(1)


def text_of(content: bytes) -> str:
    """The words of a page that is read from its text layer."""
    (read,) = read_file(source(content), ReadingOptions(), FakeOcr("von Bildpunkten gelesen " * 8)).pages
    assert read.origin is TextOrigin.TEXT_LAYER
    return read.text


# -- as issuers make them ----------------------------------------------------------------------------------------------
def word_by_word(canvas: Canvas) -> None:
    """As word processors do: every word an object of its own, kerned."""
    y = 760.0
    for line in layers.BODY:
        x = 70.0
        for word in line.split():
            text = canvas.beginText(x, y)
            text.setFont("Helvetica", 11)
            text.setCharSpace(-0.15)
            text.textOut(word + " ")
            canvas.drawText(text)
            x += canvas.stringWidth(word + " ", "Helvetica", 11) - 0.15 * len(word)
        y -= 16


def kerned(canvas: Canvas) -> None:
    """As TeX and browsers do: one string a line, moved apart between letters and words."""
    canvas._code.append("BT /F1 11 Tf 1 0 0 1 70 760 Tm 16 TL")
    for line in layers.BODY:
        words = plain(line).split()
        pieces = " -278 ".join(" 12 ".join(f"({part})" for part in (word[:2], word[2:]) if part) for word in words)
        canvas._code.append(f"[{pieces}] TJ T*")
    canvas._code.append("ET")


def plain(text: str) -> str:
    """Without accents and dashes, to be written as it is into a content stream."""
    return anyascii(text)


def justified(canvas: Canvas) -> None:
    text = canvas.beginText(70, 760)
    text.setFont("Times-Roman", 11, 16)
    text.setWordSpace(9)
    for line in layers.BODY:
        text.textLine(line)
    canvas.drawText(text)


def small_capitals(canvas: Canvas) -> None:
    text = canvas.beginText(70, 800)
    for first, rest in (("A", "TTESTATION "), ("D", "E "), ("S", "OLDE")):
        text.setFont("Times-Roman", 14)
        text.textOut(first)
        text.setFont("Times-Roman", 10.5)
        text.textOut(rest)
    canvas.drawText(text)


def letter_spaced(canvas: Canvas) -> None:
    text = canvas.beginText(70, 800)
    text.setFont("Helvetica-Bold", 16)
    text.setCharSpace(6)
    text.textOut("ATTESTATION")
    canvas.drawText(text)


def numbers(canvas: Canvas) -> None:
    for row in range(12):
        for column in range(5):
            canvas.drawString(70 + 90 * column, 760 - 18 * row, f"{(row + 3) * (column + 2) * 131},{row}{column}")


def opposite(canvas: Canvas) -> None:
    """A page of a printer that feeds sideways: drawn lying, shown upright."""
    canvas.translate(0, A4[1])
    canvas.rotate(-90)
    canvas.translate(0, A4[0] - A4[1])
    body(canvas)


MRZ = ("P<UTOEXEMPLE<<INES<MARIE<<<<<<<<<<<<<<<<<<<<<<", "L898902C36UTO0308122F2604159ZE184226B<<<<<10")
IBANS = (
    "FR76 3000 6000 0112 3456 7890 189", "DE89 3704 0044 0532 0130 00", "ES91 2100 0418 4502 0005 1332",
    "BIC AGRIFRPP882", "BIC DEUTDEFF500", "BIC CAIXESBBXXX",
)  # fmt: skip
FORM = (
    "Nom : EXEMPLE",
    "Prénom(s) : Inès",
    "Né(e) le : 12/08/2003",
    "Sexe : F",
    "N° : 27",
    "Tél. : 04 78 00 00 00",
    "Oui [X]   Non [ ]",
)
DUTCH = (
    "De ondergetekende verklaart hierbij dat de student is ingeschreven",
    "voor het academiejaar 2026-2027 aan onze hogeschool te Gent.",
)
SWAHILI = (
    "Chuo Kikuu kinathibitisha kwamba mwanafunzi aliyetajwa hapa chini",
    "amesajiliwa rasmi katika mwaka wa masomo wa pili.",
)


def lines(*rows: str, font: str = "Helvetica") -> layers.Draw:
    def draw(canvas: Canvas) -> None:
        for number, row in enumerate(rows):
            at(70, 760 - 16 * number, row, font=font)(canvas)

    return draw


def vera(canvas: Canvas) -> None:
    lines(*layers.BODY, font=layers.embedded("Vera", "Vera.ttf"))(canvas)


def dejavu(*rows: str) -> layers.Draw:
    return lambda canvas: lines(*rows, font=layers.embedded("DejaVuSans", str(layers.DEJAVU)))(canvas)


def watermark(canvas: Canvas) -> None:
    canvas.saveState()
    canvas.translate(150, 500)
    canvas.rotate(45)
    at(0, 0, "SPECIMEN", size=70, grey=0.85)(canvas)
    canvas.restoreState()


def linked(canvas: Canvas) -> None:
    canvas.linkURL("https://bank.example/", (70, 700, 200, 720))


def stamp(canvas: Canvas) -> None:
    """A round stamp with transparent paper over the text."""
    image = Image.new("RGBA", (300, 300), (255, 255, 255, 0))
    ImageDraw.Draw(image).ellipse((10, 10, 290, 290), outline=(40, 60, 160, 255), width=8)
    picture(image, 80, 690, 90, 90, mask="auto")(canvas)


def leaning(*rows: str) -> Image.Image:
    """The print of a stamp, as a hand puts it on paper."""
    return layers.table_picture(lines=rows).crop((0, 0, 320, 180)).rotate(6, expand=True, fillcolor="white")


SOUND = {
    "plain": page(body),
    "word by word": page(word_by_word),
    "kerned strings": page(kerned),
    "embedded subset": page(vera),
    "justified with wide spaces": page(justified),
    "small capitals": page(small_capitals, body),
    "letter-spaced title": page(letter_spaced, body),
    "title typed with spaces": page(at(70, 800, "A T T E S T A T I O N", size=16), body),
    "table of numbers alone": page(numbers),
    "machine-readable zone": page(lines("REPUBLIC OF UTOPIA", "PASSPORT", *MRZ, font="Courier")),
    "list of account numbers": page(lines(*IBANS)),
    "filled-in form": page(lines(*FORM)),
    "grades in cells": page(body, lambda canvas: [canvas.drawString(70 + 60 * n, 600, g) for n, g in enumerate("ABCABDA")] and None),
    "Dutch": page(lines(*DUTCH)),
    "Swahili": page(lines(*SWAHILI)),
    "ligatures by name": layers.with_ligatures(page(body, raw(r"BT /F1 11 Tf 1 0 0 1 70 640 Tm (Certi\001\002 : le pro\001l et le re\002et de la \001n) Tj ET"))),
    "cropped": layers.cropped(page(body, at(10, 20, "Druckbogen 4711 Fabrik")), 40, 60, 580, 820),
    "printed sideways, shown upright": turned(page(opposite), 270),
    "pale footer": page(body, at(70, 40, "RCS Lyon 000 000 000 – capital 1 000 000 EUR", size=7, grey=0.7)),
    "white on a dark bar": page(block(60, 795, 480, 24, 0.2), at(70, 802, "Banque des Deux Rives", size=14, grey=1), body),
    "logo with a name": page(picture(layers.table_picture(lines=("Deux Rives",)), 70, 780, 150, 40), body),
    "photo, code and signature": page(body, picture(layers.portrait(), 420, 600, 100, 130), picture(layers.code_picture(), 70, 500, 90, 90), layers.signature),
    "stamp over the text": page(body, stamp),
    "stamp that leans": page(body, picture(leaning("PAGADO EN CAJA", "12 MAYO 2026", "GESTIÓN ECONÓMICA"), 300, 450, 160, 100)),
    "logo in two rows": page(picture(layers.table_picture(lines=("Landeshauptstadt", "Stuttgart")), 70, 740, 270, 72), body),
    "watermark across": page(watermark, body),
    "links": page(body, linked),
    "shadowed title": page(at(70.4, 800, "Attestation", size=16), at(70, 800, "Attestation", size=16), body),
    "coloured paper": page(block(0, 0, *A4, 0.93), body),
}  # fmt: skip


@pytest.mark.parametrize("name", SOUND)
def test_a_sound_layer_is_used(name: str) -> None:
    read = seen(SOUND[name])
    assert is_trusted(read), read
    assert read.unseen == ""


@needs_dejavu
@pytest.mark.parametrize(
    "rows",
    [
        (
            "Московский университет подтверждает, что студентка",
            "обучается на втором курсе очного отделения факультета.",
        ),
        ("Το Πανεπιστήμιο βεβαιώνει ότι η φοιτήτρια είναι εγγεγραμμένη", "στο πρώτο έτος σπουδών του τμήματος."),
        ("ةعماجلا نأ دهشت ةيلكلا ةديمع", "ةلجسم هلفسأ ةروكذملا ةبلاطلا نأ دهشت"),
    ],
)
def test_other_scripts_are_used(rows: tuple[str, ...]) -> None:
    assert is_trusted(seen(page(dejavu(*rows))))


CHINESE = (
    "北京大学证明",
    "该学生已被录取为硕士研究生,学费 32000 元人民币。",
    "并将于二零二六年九月入学,特此证明,希望贵馆予以协助。",
)


def chinese(mode: int = 0) -> layers.Draw:
    """In a font that viewers bring and this machine may lack."""

    def draw(canvas: Canvas) -> None:
        for number, row in enumerate(CHINESE):
            at(70, 760 - 18 * number, row, font=layers.chinese_font(), mode=mode)(canvas)

    return draw


def test_chinese_is_used_though_this_machine_may_have_no_shapes_for_it() -> None:
    assert is_trusted(seen(page(chinese())))
    assert not is_trusted(seen(page(chinese(mode=3))))


def test_the_words_of_a_letter_spaced_title_are_whole() -> None:
    for name in ("letter-spaced title", "title typed with spaces"):
        assert text_of(SOUND[name]).splitlines()[0] == "ATTESTATION"


def test_letter_spaced_words_are_kept_apart() -> None:
    content = page(at(70, 800, "R E L E V E   D E   N O T E S", size=12), body)
    assert text_of(content).splitlines()[0] == "RELEVE DE NOTES"


def test_what_a_crop_cuts_off_is_not_read() -> None:
    assert "Druckbogen" not in text_of(SOUND["cropped"])


def test_ligatures_are_letters() -> None:
    assert "profil" in text_of(SOUND["ligatures by name"])


# -- as they must not be believed --------------------------------------------------------------------------------------
AMOUNT = "Solde du compte : 98 450,00 EUR"
SHIFTED = {chr(code): chr(code + 3) for code in range(ord("A"), ord("x"))}
EXCHANGED = dict(zip("abcdefghijklmnopqrstuvwxyz", "qwertyuiopasdfghjklzxcvbnm", strict=True))


def opacity(value: float) -> layers.Draw:
    return lambda canvas: canvas.setFillAlpha(value)


def clipped(canvas: Canvas) -> None:
    canvas.saveState()
    path = canvas.beginPath()
    path.rect(0, 0, 1, 1)
    canvas.clipPath(path, stroke=0)
    at(70, 600, AMOUNT)(canvas)
    canvas.restoreState()


def spelled(text: str, y: float) -> layers.Draw:
    """Letters with a space between them in the layer, printed side by side: the space is taken back."""
    return raw(f"BT /F1 11 Tf 1 0 0 1 70 {y} Tm [{' 278 '.join(f'({sign} )' for sign in text)}] TJ ET")


def replaced(canvas: Canvas) -> None:
    """A replacement text that readers are told to use instead of what is printed."""
    canvas._code.append("/Span << /ActualText (Solde : 98 450,00 EUR) >> BDC")
    at(70, 600, "Solde : 12,00 EUR")(canvas)
    canvas._code.append("EMC")


def outlines(canvas: Canvas) -> None:
    """Print that was made into drawings: stems and bars of letter size in rows."""
    canvas.setLineWidth(1)
    for row in range(6):
        for letter in range(30):
            x, y = 70 + 7 * letter, 560 - 16 * row
            canvas.line(x, y, x, y + 7)
            canvas.line(x, y + (letter % 3) * 3, x + 4, y + (letter % 3) * 3)


LYING = {
    "white on white": page(body, at(70, 600, AMOUNT, grey=1)),
    "nearly white": page(body, at(70, 600, AMOUNT, grey=0.98)),
    "invisible mode": page(body, at(70, 600, AMOUNT, mode=3)),
    "one hidden digit": page(body, at(70, 600, "Solde : 450,00 EUR"), at(103, 600, "9", mode=3)),
    "one hidden digit half on another": page(body, at(70, 600, "Solde du compte : 450,00 EUR"), at(158, 600, "9", mode=3)),
    "no opacity": page(body, opacity(0), at(70, 600, AMOUNT)),
    "clipped away": page(body, clipped),
    "painted over": page(body, at(70, 600, AMOUNT), block(60, 590, 300, 30, 1)),
    "print of one point": page(body, at(70, 600, AMOUNT, size=1)),
    "layer switched off": layers.switched_off(page(body, raw("/OC /Layer BDC"), at(70, 600, AMOUNT), raw("EMC"))),
    "under a picture": page(body, at(70, 600, AMOUNT), picture(layers.table_picture(lines=("Solde : 12,00 EUR",)), 60, 560, 300, 80)),
    "white on what is seen": page(body, at(70, 600, "Solde : 12,00 EUR"), at(70, 600, "Avoir : 98 450,00", grey=1, mode=3)),
    "one digit exactly on another": page(body, at(70, 600, "450,00 EUR", font="Courier"), at(70, 600, "9", font="Courier", mode=3)),
    "between the lines": page(body, at(70, 753, "Avoir : 98 450,00 EUR de plus", mode=3)),
    "replacement text": page(body, replaced),
    "shifted by the map": layers.with_map(page(body), SHIFTED),
    "letters exchanged by the map": layers.with_map(page(body), EXCHANGED),
    "letters exchanged, no encoding": layers.with_map(page(body), EXCHANGED, encoding=False),
    "digits exchanged by the map": layers.with_map(page(body, at(70, 600, "12,00 EUR"), at(70, 580, "1.1.2021 - 12.12.2022 - 21.01.2021")), {"1": "9", "2": "8", "0": "7"}),
    "glyph numbers as letters": page(lines("$WWHVWDWLRQ GH VROGH 0DGDPH ,QqV ([HPSOH HVW WLWXODLUH G XQ FRPSWH", "FRXUDQW GDQV QRV OLYUHV HW FH FRPSWH SUpVHQWH XQ VROGH SRVLWLI")),
    "accents as bytes": page(lines(*[line.replace("–", "-").encode().decode("cp1252", "replace") for line in layers.BODY])),
    "read as the wrong code page": page(lines("ÐÐ¾ÑÐºÐ¾Ð²ÑÐºÐ¸Ð¹ ÑÐ½Ð¸Ð²ÐµÑÑÐ¸ÑÐµÑ Ð¿Ð¾Ð´ÑÐ²ÐµÑÐ¶Ð´Ð°ÐµÑ")),
    "Cyrillic bytes as Latin letters": page(lines("Московский университет подтверждает обучение".encode("cp1251").decode("cp1252"))),
    "letters apart everywhere": page(*[spelled(plain(line), 760 - 16 * n) for n, line in enumerate(layers.BODY)]),
    "amount apart": page(body, spelled("8450,00", 600)),
    "amount printed apart": page(body, at(70, 600, "8 4 5 0 , 0 0 E U R")),
    "scan with an invisible layer": page(scan(), lambda canvas: layers.write(canvas, ["Gültig bis 31.12.2099 für alle Leistungen"] * 12, mode=3)),
    "header and number on a scan": page(scan(), at(70, 820, "Eingegangen am 3. Mai 2026, Zimmer 12"), at(280, 20, "Seite 1 von 4")),
    "half of the page is a scan": page(body, scan(0.45)),
    "pasted table": page(body, picture(layers.table_picture(), 70, 480, 400, 107)),
    "pasted dark table": page(body, picture(layers.table_picture(dark=True), 70, 480, 400, 107)),
    "pasted amount between the lines": page(body, picture(layers.table_picture(lines=("Solde 11 904,00 EUR",)), 70, 480, 400, 107)),
    "pasted rows in the letterhead": page(picture(layers.table_picture(lines=("Valable jusqu'au 31.12.2029", "Solde 11 904,00 EUR")), 70, 730, 400, 107), body),
    "pasted inline": page(body, lambda canvas: canvas.drawInlineImage(layers.table_picture(), 70, 480, 400, 107) and None),
    "print made into drawings": page(body, outlines),
}  # fmt: skip


@pytest.mark.parametrize("name", LYING)
def test_a_layer_that_says_something_else_is_not_used(name: str) -> None:
    assert not is_trusted(seen(LYING[name]))


@pytest.mark.parametrize("name", ["white on white", "pasted table", "amount apart", "shifted by the map"])
def test_such_a_page_is_read_from_its_pixels_and_that_is_said(name: str) -> None:
    reading = read_file(source(LYING[name]), ReadingOptions(), FakeOcr("was auf dem Papier steht " * 8))
    (read,) = reading.pages
    assert read.origin is TextOrigin.OCR
    assert "98 450" not in read.text
    assert ("not_read", "text_layer") in [(finding.code, finding.reason) for finding in read.findings]


def test_text_beside_the_page_is_not_read() -> None:
    content = page(body, at(700, 600, AMOUNT), at(70, -40, AMOUNT))
    assert "98 450" not in text_of(content)


@pytest.mark.parametrize(
    "text",
    [
        "EL AMRANI Salma BEN YOUSSEF Karim OUEDRAOGO Issa NGUYEN Thi Hoa KOWALSKI Zbigniew",
        "Đại học Quốc gia Hà Nội xác nhận sinh viên Nguyễn Thị Minh Khai đang theo học",
        "Zhang Wei Beijing Daxue Xueshengzheng Shijiazhuang Xizhimen Chaoyang Zhongguancun",
        "Thermodynamique Algèbre linéaire Électromagnétisme Mécanique quantique",
        "北京大学证明该学生已被录取为硕士研究生并将于九月份入学特此证明希望贵馆予以协助",
        "0123 4567 8901", "",
    ],
)  # fmt: skip
def test_names_and_other_languages_are_words(text: str) -> None:
    assert is_plausible(text)


@pytest.mark.parametrize("text", layers.BODY[1:4])
def test_exchanged_letters_are_no_words(text: str) -> None:
    assert not is_plausible("".join(EXCHANGED.get(sign, sign) for sign in text.lower()))


# -- the second reader -------------------------------------------------------------------------------------------------
@pytest.mark.parametrize("name", ["plain", "word by word", "kerned strings", "embedded subset", "ligatures by name"])
def test_our_second_reading_has_the_signs_of_pypdf(name: str) -> None:
    """The layout that pypdf makes is left out; what it reads is not."""
    whole = pypdf.PdfReader(io.BytesIO(SOUND[name])).pages[0].extract_text()
    assert sorted("".join(seen(SOUND[name]).second_text.split())) == sorted("".join(whole.split()))


@pytest.mark.parametrize("name", ["word by word", "kerned strings"])
def test_pypdf_keeps_kerned_words_whole(name: str) -> None:
    """py-pdf/pypdf issue 4113: releases 6.16 to 6.19 put spaces inside words. The agreement is counted without them."""
    rows = pypdf.PdfReader(io.BytesIO(SOUND[name])).pages[0].extract_text().splitlines()
    assert " ".join(plain(" ".join(rows)).split()) == plain(" ".join(layers.BODY))
