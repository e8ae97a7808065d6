"""Letters and CVs written with a word processor become pages whose words can be proven in a picture."""

from __future__ import annotations

import io

import pytest
from PIL import Image, ImageDraw

from doccheck import settings
from doccheck.engines import filetype, images, office
from doccheck.engines.ocr.readers import Readers
from doccheck.engines.packed_xml import OfficeProblem
from doccheck.intake.identify import identify
from doccheck.model import Grade, Page, Severity, TextOrigin
from doccheck.reading import ReadingOptions, office_page, read_file
from tests.reading.files import LETTER, printed, saved, source
from tests.reading.office_files import DOCX, ODT, docx, drawing, odt, p, packed, table

NO_ENGINE = Readers(tesseract=None, neural=lambda: None)
LONG = "Je souhaite étudier à Grenoble parce que son université enseigne ce que je veux apprendre. " * 3
BREAK = '<w:p><w:r><w:br w:type="page"/></w:r></w:p>'
ENTITIES = '<!DOCTYPE d [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>'
EXTERNAL = '<!DOCTYPE d [<!ENTITY a SYSTEM "file:///etc/passwd">]>'


def pages(content: bytes, keep_picture: bool = False) -> tuple[Page, ...]:
    return office_page.read("file", content, str(filetype.media_type(content)), keep_picture).pages


def lines(content: bytes) -> list[list[str]]:
    return [[line.text for line in page.lines] for page in pages(content)]


def problem(content: bytes) -> str:
    with pytest.raises(OfficeProblem) as raised:
        pages(content)
    return raised.value.code


# -- DOCX -------------------------------------------------------------------------------------------------------------


def test_a_letter_is_one_page_with_its_words() -> None:
    content = docx("".join(p(line) for line in LETTER))
    (page,) = pages(content)
    assert [line.text for line in page.lines] == list(LETTER)
    assert (page.origin, page.grade, page.number) == (TextOrigin.TEXT_LAYER, Grade.GOOD, 1)
    assert (page.width, page.height) == (595.0, 842.0)
    assert all(0 <= word.box.x0 < word.box.x1 <= 1 for line in page.lines for word in line.words)
    assert all(a.box.y0 < b.box.y0 for a, b in zip(page.lines, page.lines[1:], strict=False))


def test_long_text_wraps_and_flows_onto_the_next_page() -> None:
    result = pages(docx(p(LONG) * 30))
    assert len(result) > 1
    assert " ".join(page.text.replace("\n", " ") for page in result).split() == (LONG * 30).split()
    assert all(line.box.x1 <= 0.91 and line.box.y1 <= 0.94 for page in result for line in page.lines)


@pytest.mark.parametrize(
    "between",
    [
        BREAK,
        '<w:p><w:r><w:br w:type="page"/><w:lastRenderedPageBreak/></w:r></w:p>',
        BREAK + BREAK,
    ],
)
def test_explicit_breaks_end_the_page(between: str) -> None:
    assert lines(docx(p("one") + between + p("two"))) == [["one"], ["two"]]


def test_a_paragraph_may_begin_a_page_or_be_cut_by_one() -> None:
    before = "<w:pPr><w:pageBreakBefore/></w:pPr>"
    cut = "<w:p><w:r><w:t>first half</w:t></w:r><w:r><w:lastRenderedPageBreak/><w:t>second half</w:t></w:r></w:p>"
    assert lines(docx(p("one", before) + p("two", before))) == [["one"], ["two"]]
    assert lines(docx(cut)) == [["first half"], ["second half"]]


def test_cells_stand_side_by_side_as_lines_of_their_own() -> None:
    (page,) = pages(docx(table(("Nom", "Exemple"), ("Date de naissance", "14.03.2004"))))
    assert [line.text for line in page.lines] == ["Nom", "Exemple", "Date de naissance", "14.03.2004"]
    name, value, *_ = page.lines
    assert name.box.y0 == value.box.y0
    assert value.box.x0 - name.box.x1 > 0.1


def test_tabs_part_a_line() -> None:
    body = "<w:p><w:r><w:t>Tel.</w:t><w:tab/><w:tab/><w:t>+33 4 00 00 00 00</w:t></w:r></w:p>"
    assert lines(docx(body)) == [["Tel.", "+33 4 00 00 00 00"]]


def test_a_text_box_is_read_once() -> None:
    """Word writes it twice: for itself, and as a fallback for its predecessors."""
    box = f"<w:txbxContent>{p('Inès Exemple')}</w:txbxContent>"
    body = (
        f"<w:p><w:r><mc:AlternateContent><mc:Choice><wps:txbx>{box}</wps:txbx></mc:Choice>"
        f"<mc:Fallback><w:pict><v:textbox>{box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>"
    )
    assert lines(docx(body + p("Curriculum vitae"))) == [["Inès Exemple", "Curriculum vitae"]]


def test_headers_come_first_and_footers_last() -> None:
    content = docx(p("body"), header=p("Banque des Deux Rives"), footer=p("Seite 1"))
    assert lines(content) == [["Banque des Deux Rives", "body", "Seite 1"]]


@pytest.mark.parametrize(
    "hidden",
    [
        "<w:p><w:del><w:r><w:delText>secret</w:delText></w:r></w:del></w:p>",
        "<w:p><w:moveFrom><w:r><w:t>secret</w:t></w:r></w:moveFrom></w:p>",
        p("secret", run="<w:rPr><w:vanish/></w:rPr>"),
        "<w:p><w:r><w:instrText>secret</w:instrText></w:r></w:p>",
        '<w:tbl><w:tr><w:trPr><w:del w:id="1"/></w:trPr><w:tc>' + p("secret") + "</w:tc></w:tr></w:tbl>",
    ],
)
def test_deleted_and_hidden_text_is_not_on_the_page(hidden: str) -> None:
    assert lines(docx(p("seen") + hidden)) == [["seen"]]


HIDING = (
    '<w:style w:type="character" w:styleId="H"><w:rPr><w:vanish/></w:rPr></w:style>'
    '<w:style w:type="character" w:styleId="Heir"><w:basedOn w:val="H"/></w:style>'
    '<w:style w:type="character" w:styleId="Seen"><w:basedOn w:val="H"/><w:rPr><w:vanish w:val="0"/></w:rPr></w:style>'
    '<w:style w:type="paragraph" w:styleId="P"><w:rPr><w:vanish/></w:rPr></w:style>'
    '<w:style w:type="character" w:styleId="W"><w:rPr><w:color w:val="FFFFFF"/></w:rPr></w:style>'
    '<w:style w:type="table" w:styleId="T"><w:tblStylePr><w:tcPr><w:shd w:fill="1F3864"/></w:tcPr></w:tblStylePr></w:style>'
    '<w:style w:type="character" w:styleId="ring"><w:basedOn w:val="ring"/></w:style>'
)
USUAL = '<w:style w:type="paragraph" w:default="1" w:styleId="N"><w:rPr><w:vanish/></w:rPr></w:style>'
WHITE = '<w:rPr><w:color w:val="FFFFFF"/></w:rPr>'
DARK = '<w:shd w:val="clear" w:color="auto" w:fill="1F3864"/>'


def styled(run: str = "", paragraph: str = "") -> str:
    properties = f'<w:pPr><w:pStyle w:val="{paragraph}"/></w:pPr>' if paragraph else ""
    return p("secret", properties, f'<w:rPr><w:rStyle w:val="{run}"/></w:rPr>' if run else "")


def in_cell(cell: str = "", table: str = "") -> str:
    properties = f"<w:tblPr>{table}</w:tblPr><w:tr><w:tc><w:tcPr>{cell}</w:tcPr>"
    return f"<w:tbl>{properties}{p('secret', run=WHITE)}</w:tc></w:tr></w:tbl>"


def in_shape(fill: str) -> str:
    box = f"<wps:wsp><wps:spPr>{fill}</wps:spPr><w:txbxContent>{p('secret', run=WHITE)}</w:txbxContent></wps:wsp>"
    return f"<w:p><w:r><w:drawing>{box}</w:drawing></w:r></w:p>"


@pytest.mark.parametrize(
    "hidden",
    [
        styled("H"),
        styled("Heir"),
        styled(paragraph="P"),
        p("secret", run=WHITE),
        p("secret", run='<w:rPr><w:color w:val="F8F8F8"/></w:rPr>'),
        p("secret", '<w:pPr><w:shd w:val="clear" w:fill="FFFFFF"/></w:pPr>', WHITE),
        styled("W"),
        in_cell(),
        in_cell('<w:shd w:val="clear" w:fill="auto"/>', '<w:tblStyle w:val="T"/>'),
    ],
)
def test_print_that_a_style_or_its_colour_hides_is_not_on_the_page(hidden: str) -> None:
    content = docx(p("seen") + hidden, styles=HIDING)
    assert lines(content) == [["seen"]]
    assert office_page.read("file", content, DOCX, False).unread == 0


@pytest.mark.parametrize(
    "seen",
    [
        styled("Seen"),
        styled("ring"),
        styled("nowhere", "nowhere"),
        styled("H", "P"),  # each lifts the other
        p("secret", run='<w:rPr><w:rStyle w:val="H"/><w:vanish w:val="0"/></w:rPr>'),
        p("secret", run='<w:rPr><w:rStyle w:val="W"/><w:color w:val="auto"/></w:rPr>'),
        p("secret", run=f"<w:rPr><w:color w:val='FFFFFF'/>{DARK}</w:rPr>"),
        p("secret", run='<w:rPr><w:color w:val="FFFFFF"/><w:highlight w:val="black"/></w:rPr>'),
        p("secret", f"<w:pPr>{DARK}</w:pPr>", WHITE),
        in_cell(DARK),
        in_cell(table=DARK),
        in_cell(table='<w:tblStyle w:val="T"/>'),
        in_shape('<a:solidFill><a:srgbClr val="1F3864"/></a:solidFill>'),
        in_shape('<a:solidFill><a:schemeClr val="accent1"/></a:solidFill>'),
        '<w:p><w:r><w:pict><v:rect fillcolor="#1f3864 [3204]"><v:textbox><w:txbxContent>'
        + p("secret", run=WHITE)
        + "</w:txbxContent></v:textbox></v:rect></w:pict></w:r></w:p>",
    ],
)
def test_white_print_on_a_dark_ground_and_styles_that_hide_nothing_are_read(seen: str) -> None:
    assert sorted(lines(docx(p("seen") + seen, styles=HIDING))[0]) == ["secret", "seen"]


@pytest.mark.parametrize("fill", ["<a:noFill/>", '<a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill>', ""])
def test_white_print_that_a_drawing_may_lie_behind_is_told(fill: str) -> None:
    content = docx(p("seen") + in_shape(fill))
    assert lines(content) == [["seen"]]
    assert office_page.read("file", content, DOCX, False).unread == 1


def test_the_style_of_paragraphs_that_name_none_may_hide_them() -> None:
    seen = p("seen", run='<w:rPr><w:vanish w:val="0"/></w:rPr>')
    assert lines(docx(p("secret") + seen, styles=USUAL)) == [["seen"]]


def test_a_picture_in_a_white_run_is_kept() -> None:
    run = f'<w:p><w:r>{WHITE}<w:t>secret</w:t><w:drawing><a:blip r:embed="a"/></w:drawing></w:r></w:p>'
    written = office_page.read("file", docx(run, pictures={"a": saved(printed(), "PNG")}), DOCX, False)
    assert len(written.pictures) == 1


def test_what_was_inserted_and_content_controls_are_read() -> None:
    inserted = "<w:p><w:ins><w:r><w:t>inserted</w:t></w:r></w:ins></w:p>"
    control = f"<w:sdt><w:sdtContent>{p('chosen')}</w:sdtContent></w:sdt>"
    link = "<w:p><w:hyperlink><w:r><w:t>www.example.org</w:t></w:r></w:hyperlink></w:p>"
    assert lines(docx(inserted + control + link)) == [["inserted", "chosen", "www.example.org"]]


def test_headings_are_larger() -> None:
    styles = (
        '<w:docDefaults><w:rPr><w:sz w:val="22"/></w:rPr></w:docDefaults>'
        '<w:style w:styleId="Base"><w:rPr><w:sz w:val="36"/></w:rPr></w:style>'
        '<w:style w:styleId="Title"><w:basedOn w:val="Base"/></w:style>'
    )
    (page,) = pages(docx(p("Lebenslauf", '<w:pPr><w:pStyle w:val="Title"/></w:pPr>') + p("Schule"), styles=styles))
    title, text = page.lines
    assert title.box.height == pytest.approx(text.box.height * 18 / 11)


@pytest.mark.parametrize("kind", sorted(office.DOCX))
def test_templates_and_files_with_macros_are_read_the_same(kind: str) -> None:
    content = docx(p("text"), kind=kind)
    file = identify("file", content)
    assert (file.media_type, file.readable) == (kind, True)
    assert lines(content) == [["text"]]


def test_boxes_and_picture_are_the_same_page() -> None:
    (page,) = pages(docx("".join(p(line) for line in LETTER)), keep_picture=True)
    assert page.picture is not None
    picture = Image.open(io.BytesIO(page.picture)).convert("L")
    for word in (word for line in page.lines for word in line.words):
        b = word.box
        inside = picture.crop(
            (
                int(b.x0 * picture.width),
                int(b.y0 * picture.height),
                int(b.x1 * picture.width) + 1,
                int(b.y1 * picture.height) + 1,
            )
        )
        assert inside.getextrema()[0] < 120, word.text
    draw = ImageDraw.Draw(picture)
    for line in page.lines:
        b = line.box
        draw.rectangle(
            (b.x0 * picture.width - 4, b.y0 * picture.height - 4, b.x1 * picture.width + 4, b.y1 * picture.height + 4),
            fill=255,
        )
    assert picture.getextrema()[0] > 200


def test_a_pasted_scan_is_a_page_behind_the_text() -> None:
    scan = saved(printed(size=(700, 1000)), "JPEG")
    written = office_page.read("file", docx(p("My passport:") + drawing("a"), pictures={"a": scan}), DOCX, False)
    assert [page.text for page in written.pages] == ["My passport:"]
    assert written.pictures == (scan,)


@pytest.mark.parametrize(("size", "text"), [((80, 60), "short"), ((1200, 90), "short"), ((413, 531), LONG)])
def test_logos_and_the_portrait_of_a_cv_are_no_pages(size: tuple[int, int], text: str) -> None:
    picture = saved(Image.new("RGB", size, "navy"), "PNG")
    written = office_page.read("file", docx(p(text) + drawing("a"), pictures={"a": picture}), DOCX, False)
    assert written.pictures == ()
    assert written.unread == 0


def test_a_portrait_alone_is_a_photo() -> None:
    picture = saved(Image.new("RGB", (413, 531), "navy"), "PNG")
    written = office_page.read("file", docx(p("Photo") + drawing("a"), pictures={"a": picture}), DOCX, False)
    assert written.pictures == (picture,)


def test_a_signature_that_was_pasted_in_is_ink() -> None:
    stroke = Image.new("RGB", (300, 100), "white")
    ImageDraw.Draw(stroke).line([(10, 80), (90, 10), (120, 90), (290, 30)], fill="black", width=5)
    body = p("Unterschrift:") + drawing("a")
    (page,) = pages(docx(body, pictures={"a": saved(stroke, "PNG")}))
    assert page.ink is not None
    assert any(page.ink.cells)
    (page,) = pages(docx(p("Unterschrift:")))
    assert page.ink is None


def test_what_cannot_be_read_in_it_is_counted() -> None:
    body = drawing("a") + '<w:p><w:r><w:object><o:OLEObject r:id="x"/></w:object></w:r></w:p><w:altChunk r:id="y"/>'
    written = office_page.read("file", docx(p("text") + body, pictures={"a": b"\x01\x00\x00\x00 EMF"}), DOCX, False)
    assert written.unread == 3
    assert written.pictures == ()


def test_a_document_without_anything_is_a_blank_page() -> None:
    (page,) = pages(docx(""))
    assert [finding.code for finding in page.findings] == ["blank_page"]


@pytest.mark.parametrize(
    "content",
    [
        docx(p("&c;"), prolog=ENTITIES),
        docx(p("&a;"), prolog=EXTERNAL),
        docx("<w:p>" * 300 + "</w:p>" * 300),
        docx("<w:p>"),
        docx(p("x"), parts={"_rels/.rels": b"<Relationships/>"}),
        docx(p("x"), parts={"word/document.xml": b"\xff\xfe\x00"}),
        packed({"[Content_Types].xml": f'<x ContentType="{DOCX}.main+xml"/>'.encode()}),
    ],
)
def test_broken_and_hostile_xml_is_refused(content: bytes) -> None:
    assert problem(content) == "corrupt_file"


def test_a_bomb_is_refused_before_it_is_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(settings, "OFFICE_BYTES", 1024**2)
    assert problem(docx(p("x"), parts={"word/media/zeros": bytes(2 * 1024**2)})) == "too_large"
    monkeypatch.undo()
    monkeypatch.setattr(settings, "OFFICE_XML_BYTES", 1024**2)
    assert problem(docx(p(" " * 2 * 1024**2))) == "too_large"


def test_endless_text_stops_behind_the_last_page_that_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(settings, "MAX_PAGES", 3)
    assert len(pages(docx(p(LONG) * 500))) == 4


def test_a_word_without_end_is_cut() -> None:
    result = pages(docx(p("x" * 5000)))
    assert "".join(page.text.replace("\n", "") for page in result) == "x" * 5000
    assert all(word.box.x1 <= 0.91 for page in result for line in page.lines for word in line.words)


# -- ODT --------------------------------------------------------------------------------------------------------------


def para(text: str, style: str = "") -> str:
    return f'<text:p text:style-name="{style}">{text}</text:p>'


def test_an_opendocument_text() -> None:
    content = odt(para("Ma lettre<text:s text:c='3'/>de <text:span>motivation</text:span>") + "<text:h>Titre</text:h>")
    file = identify("file", content)
    assert (file.media_type, file.readable) == (ODT, True)
    assert lines(content) == [["Ma lettre de motivation", "Titre"]]


def test_breaks_of_an_opendocument_text() -> None:
    styles = (
        '<number:date-style xmlns:number="n"><number:text>.</number:text></number:date-style>'
        '<style:style style:name="B"><style:paragraph-properties fo:break-before="page"/></style:style>'
        '<style:style style:name="M" style:master-page-name="Standard"/>'
    )
    header = f"<style:header>{para('Kopf')}</style:header>"
    assert lines(odt(para("one", "M") + para("two", "B"), styles=styles, master=header)) == [["Kopf", "one"], ["two"]]
    assert lines(odt(para("one<text:soft-page-break/>two"))) == [["one"], ["two"]]


def test_tables_boxes_and_notes_of_an_opendocument_text() -> None:
    cells = f"<table:table-cell>{para('Nom')}</table:table-cell><table:table-cell>{para('Exemple')}</table:table-cell>"
    body = (
        f"<table:table><table:table-header-rows><table:table-row>{cells}</table:table-row></table:table-header-rows></table:table>"
        f"{para('<draw:frame><draw:text-box>' + para('boxed') + '</draw:text-box></draw:frame>after')}"
        f"<text:list><text:list-item>{para('in a list')}</text:list-item></text:list>"
    )
    assert lines(odt(body)) == [["Nom", "Exemple", "after", "boxed", "in a list"]]


def test_deleted_text_and_comments_of_an_opendocument_text() -> None:
    changes = f"<text:tracked-changes><text:changed-region><text:deletion>{para('secret')}</text:deletion></text:changed-region></text:tracked-changes>"
    comment = para(f"seen<office:annotation><dc:creator>x</dc:creator>{para('secret')}</office:annotation>")
    hidden = '<style:style style:name="H"><style:text-properties text:display="none"/></style:style>'
    section = f'<text:section text:display="none">{para("secret")}</text:section>'
    assert lines(odt(changes + comment + section + para("secret", "H"), styles=hidden)) == [["seen"]]


def test_pictures_of_an_opendocument_text() -> None:
    scan = saved(printed(size=(700, 1000)), "PNG")
    body = para('<draw:frame><draw:image xlink:href="Pictures/a.png"/></draw:frame>')
    written = office_page.read("file", odt(body, pictures={"a.png": scan}), ODT, False)
    assert written.pictures == (scan,)
    gone = office_page.read("file", odt(body), ODT, False)
    assert gone.unread == 1


def test_an_opendocument_text_under_a_password() -> None:
    assert problem(odt("", manifest="<encryption-data/>")) == "password_protected"


# -- the file as a whole ----------------------------------------------------------------------------------------------


def test_text_and_pasted_scans_are_the_pages_of_one_file() -> None:
    scans = {name: saved(printed(size=(width, 1000)), "PNG") for name, width in (("a", 700), ("b", 720))}
    content = docx(p("one") + BREAK + p("two") + drawing("a") + drawing("b"), pictures=scans)
    reading = read_file(source(content, DOCX), ReadingOptions(), NO_ENGINE)
    assert [page.number for page in reading.pages] == [1, 2, 3, 4]
    assert reading.page_count == 4
    assert [page.origin for page in reading.pages] == [TextOrigin.TEXT_LAYER] * 2 + [TextOrigin.NONE] * 2
    assert [finding.reason for page in reading.pages for finding in page.findings] == ["no_ocr", "no_ocr"]


def test_a_damaged_pasted_picture_costs_its_page_alone() -> None:
    scan = saved(printed(size=(700, 1000)), "PNG")
    content = docx(p("one") + drawing("a"), pictures={"a": scan[: len(scan) // 2]})
    reading = read_file(source(content, DOCX), ReadingOptions(), NO_ENGINE)
    assert [page.text for page in reading.pages] == ["one"]
    assert [(finding.code, finding.reason) for finding in reading.findings] == [("not_read", "page")]


def test_objects_that_cannot_be_read_are_a_warning() -> None:
    reading = read_file(source(docx(p("one") + '<w:altChunk r:id="y"/>'), DOCX), ReadingOptions(), NO_ENGINE)
    assert [(f.code, f.reason, f.severity) for f in reading.findings] == [("not_read", "embedded", Severity.WARNING)]


def test_a_broken_document_is_a_finding() -> None:
    reading = read_file(source(docx("<w:p>"), DOCX), ReadingOptions(), NO_ENGINE)
    assert [finding.code for finding in reading.findings] == ["corrupt_file"]
    assert reading.page_count is None


# -- plain text -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "content",
    [
        "Ça va à l’été\nzweite Zeile".encode(),
        "Ça va à l’été\nzweite Zeile".encode("utf-8-sig"),
        "Ça va à l’été\nzweite Zeile".encode("utf-16"),
        "Ça va à l’été\nzweite Zeile".encode("cp1252"),
        "Ça va à l’été\r\nzweite Zeile".encode("cp1252"),
    ],
)
def test_text_in_the_usual_encodings(content: bytes) -> None:
    file = identify("file", content)
    assert (file.media_type, file.readable) == ("text/plain", True)
    assert lines(content) == [["Ça va à l’été", "zweite Zeile"]]


@pytest.mark.parametrize(
    "content", [bytes(range(128, 256)) * 20, "Справка из банка о состоянии счёта".encode("cp1251")]
)
def test_text_whose_letters_nobody_knows_is_not_guessed(content: bytes) -> None:
    file = identify("file", content)
    assert [finding.code for finding in file.findings] == ["unsupported_format"]


def test_a_form_feed_ends_a_page_of_text() -> None:
    assert lines(b"one\n\n\ftwo\n") == [["one"], ["two"]]


def test_every_picture_type_has_one_list() -> None:
    assert not images.MEDIA_TYPES & office.MEDIA_TYPES
