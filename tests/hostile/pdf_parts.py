"""What hostile PDFs are made of."""

from __future__ import annotations

import io
import zlib

import pypdf
from reportlab.lib.colors import white
from reportlab.lib.pagesizes import A4
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from tests.hostile.parts import PDF, noise, zeros
from tests.reading.files import LETTER, printed, write
from tests.test_bad_input import CATALOGUE, raw_pdf, stream

TREE = b"<< /Type /Pages /Kids [3 0 R] /Count 1 /MediaBox [0 0 595 842] >>"
FONT = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"
WORDS = b" ".join(line.encode("latin-1") for line in LETTER).replace(b"(", b"").replace(b")", b"")
TEXT = (
    b"BT /F1 11 Tf 60 700 Td 14 TL "
    + b"".join(b"(%s) ' " % line.encode("latin-1").replace(b"'", b" ") for line in LETTER)
    + b"ET"
)


def one_page(content: bytes, *more: bytes, resources: bytes = b"", page: bytes = b"", tree: bytes = TREE) -> bytes:
    """A page with this content stream (object 4) and Helvetica (5); `more` are objects 6, 7 …"""
    body = b"<< /Type /Page /Parent 2 0 R /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> %s >> %s >>"
    return raw_pdf(CATALOGUE, tree, body % (resources, page), content, FONT, *more)


def with_catalogue(entries: bytes, *more: bytes) -> bytes:
    """The letter with more entries in its catalogue; `more` are objects 6, 7 …"""
    page = b"<< /Type /Page /Parent 2 0 R /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>"
    return raw_pdf(b"<< /Type /Catalog /Pages 2 0 R %s >>" % entries, TREE, page, stream(TEXT), FONT, *more)


def locked(algorithm: str, user: str = "secret") -> bytes:
    writer = pypdf.PdfWriter(clone_from=pypdf.PdfReader(io.BytesIO(PDF)))
    writer.encrypt(user, "owner", algorithm=algorithm)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def flate_chain(layers: int) -> bytes:
    content = zeros(80, b" ")
    for _ in range(layers - 1):
        content = zlib.compress(content, 9)
    return one_page(stream(content, b"/Filter [%s]" % (b"/FlateDecode " * layers)))


def picture(entries: bytes, content: bytes) -> bytes:
    """A page that is one picture, object 6."""
    size = b"" if b"/Width" in entries else b"/Width 600 /Height 800"
    bits = b"" if b"/BitsPerComponent" in entries else b"/BitsPerComponent 8 /ColorSpace /DeviceGray"
    image = stream(content, b"/Type /XObject /Subtype /Image %s %s %s" % (size, bits, entries))
    return one_page(stream(b"q 595 0 0 842 0 0 cm /I Do Q"), image, resources=b"/XObject << /I 6 0 R >>")


def forms(count: int, width: int) -> bytes:
    """Forms in forms: each draws the next one `width` times."""
    drawn = [
        stream(
            b"/X Do " * width,
            b"/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X %d 0 R >> >>" % n,
        )
        for n in range(7, 6 + count)
    ]
    last = stream(b"0 0 1 1 re f", b"/Type /XObject /Subtype /Form /BBox [0 0 9 9]")
    return one_page(stream(TEXT + b" /X Do"), *drawn, last, resources=b"/XObject << /X 6 0 R >>")


def own_form() -> bytes:
    form = stream(b"/X Do", b"/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 6 0 R >> >>")
    return one_page(stream(TEXT + b" /X Do"), form, resources=b"/XObject << /X 6 0 R >>")


def object_stream_bomb() -> bytes:
    """The page's font is in an object stream that unpacks to 300 MB."""
    packed = zeros(300, b" ")
    bomb = stream(packed, b"/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode")
    return one_page(stream(TEXT), bomb)


def previous_is_itself() -> bytes:
    content = one_page(stream(TEXT))
    place = content.rindex(b"xref\n0")
    return content.replace(b"trailer\n<< ", b"trailer\n<< /Prev %d " % place)


def cross_references(index: bytes) -> bytes:
    """A cross-reference stream that promises more than there is."""
    body = b"%PDF-1.7\n"
    place = len(body)
    body += (
        b"1 0 obj\n"
        + stream(
            zeros(90), b"/Type /XRef /W [1 8 1] /Index [%s] /Size 2000000000 /Root 2 0 R /Filter /FlateDecode" % index
        )
        + b"\nendobj\n2 0 obj\n<< /Type /Catalog /Pages 3 0 R >>\nendobj\n"
    )
    return body + b"startxref\n%d\n%%%%EOF\n" % place


def book(pages: int) -> bytes:
    kids = b"3 0 R " * pages
    tree = b"<< /Type /Pages /Kids [%s] /Count %d /MediaBox [0 0 595 842] >>" % (kids, pages)
    return one_page(stream(TEXT), tree=tree)


def updated(times: int) -> bytes:
    """The letter, saved again and again."""
    content = one_page(stream(TEXT))
    for number in range(times):
        place = len(content)
        before = content[content.rindex(b"startxref\n") + 10 :].split(b"\n", 1)[0]
        content += b"9 0 obj\n(%d)\nendobj\n" % number
        table = len(content)
        content += b"xref\n9 1\n%010d 00000 n \ntrailer\n<< /Size 10 /Root 1 0 R /Prev %s >>\n" % (place, before)
        content += b"startxref\n%d\n%%%%EOF\n" % table
    return content


def notes(count: int) -> bytes:
    body = b"<< /Type /Annot /Subtype /Square /Rect [1 1 9 9] /Contents (x) >>"
    every = b" ".join(b"%d 0 R" % number for number in range(6, 6 + count))
    return one_page(stream(TEXT), *[body] * count, page=b"/Annots [%s]" % every)


def font(entries: bytes, *more: bytes) -> bytes:
    return raw_pdf(
        CATALOGUE,
        TREE,
        b"<< /Type /Page /Parent 2 0 R /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
        stream(TEXT),
        b"<< /Type /Font %s >>" % entries,
        *more,
    )


def type3_of_itself() -> bytes:
    procedures = b" ".join(b"/a%d 6 0 R" % code for code in range(256))
    differences = b" ".join(b"/a%d" % code for code in range(256))
    return font(
        b"/Subtype /Type3 /FontBBox [0 0 1000 1000] /FontMatrix [.001 0 0 .001 0 0] /FirstChar 0 /LastChar 255"
        b" /Widths [%s] /CharProcs << %s >> /Encoding << /Differences [0 %s] >> /Resources << /Font << /F1 5 0 R >> >>"
        % (b"500 " * 256, procedures, differences),
        stream(b"500 0 0 0 500 500 d1 BT /F1 1 Tf (aaaa) Tj ET"),
    )


def broken_truetype() -> bytes:
    return font(
        b"/Subtype /TrueType /BaseFont /Broken /FirstChar 0 /LastChar 255 /Widths [%s] /FontDescriptor 6 0 R"
        b" /Encoding /WinAnsiEncoding" % (b"500 " * 256),
        b"<< /Type /FontDescriptor /FontName /Broken /Flags 32 /FontBBox [0 0 1 1] /ItalicAngle 0 /Ascent 1 /Descent 0"
        b" /CapHeight 1 /StemV 1 /FontFile2 7 0 R >>",
        stream(b"\0\1\0\0\0\x10" + noise("font", 4000)),
    )


def endless_cmap() -> bytes:
    """A map to Unicode of four billion signs, which is based upon itself."""
    body = (
        b"/CIDInit /ProcSet findresource begin 12 dict begin begincmap /X usecmap 1 begincodespacerange <00000000>"
        b" <FFFFFFFF> endcodespacerange 1 beginbfrange <00000000> <FFFFFFFF> <0041> endbfrange endcmap"
    )
    return font(b"/Subtype /Type1 /BaseFont /Helvetica /ToUnicode 6 0 R", stream(body, b"/UseCMap 6 0 R"))


def pattern(step: bytes) -> bytes:
    """A page filled with tiles so many points apart."""
    tile = stream(
        b"0 0 1 1 re f",
        b"/Type /Pattern /PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 1 1] /XStep %s /YStep %s /Resources << >>"
        % (step, step),
    )
    return one_page(stream(TEXT + b" /Pattern cs /P scn 0 0 595 842 re f"), tile, resources=b"/Pattern << /P 6 0 R >>")


def hidden(drawn: str) -> bytes:
    """A scan of one letter under the text of another one that nobody sees."""
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=A4, invariant=1)
    if drawn == "over a picture":
        canvas.drawImage(ImageReader(printed(("Reçu", "Solde : 12,00 EUR") * 4, (620, 877))), 0, 0, *A4)
        write(canvas, LETTER, 3)
    elif drawn == "white":
        canvas.setFillColor(white)
        write(canvas, LETTER)
    elif drawn == "off the page":
        canvas.translate(2000, 0)
        write(canvas, LETTER)
    elif drawn == "tiny":
        canvas.scale(0.01, 0.01)
        write(canvas, LETTER)
    elif drawn == "covered":
        write(canvas, LETTER)
        canvas.setFillColor(white)
        canvas.rect(0, 0, *A4, stroke=0, fill=1)
    canvas.showPage()
    canvas.save()
    return out.getvalue()


def hidden_layer() -> bytes:
    """Text in a layer that is switched off."""
    return raw_pdf(
        b"<< /Type /Catalog /Pages 2 0 R /OCProperties << /OCGs [6 0 R] /D << /OFF [6 0 R] >> >> >>",
        TREE,
        b"<< /Type /Page /Parent 2 0 R /Contents 4 0 R /Resources << /Font << /F1 5 0 R >>"
        b" /Properties << /L 6 0 R >> >> >>",
        stream(b"/OC /L BDC " + TEXT + b" EMC"),
        FONT,
        b"<< /Type /OCG /Name (x) >>",
    )


def form_ring() -> bytes:
    field = b"<< /FT /Tx /T (a) /Parent 6 0 R /Kids [6 0 R] /V (x) >>"
    return with_catalogue(b"/AcroForm << /Fields [6 0 R] >>", field)


ACTIONS = (
    b"/OpenAction << /S /Launch /F (/bin/sh) /Unix (touch /tmp/started) /Next << /S /JavaScript /JS (app.alert(1)) >> >>"
    b" /AA << /WC << /S /SubmitForm /F (https://example.invalid/) >> >>"
)


def attached_bomb() -> bytes:
    """An attachment of 300 MB in 300 kB."""
    return with_catalogue(
        b"/Names << /EmbeddedFiles << /Names [(a) 6 0 R] >> >>",
        b"<< /Type /Filespec /F (a.pdf) /EF << /F 7 0 R >> >>",
        stream(zeros(300), b"/Type /EmbeddedFile /Filter /FlateDecode"),
    )


def attached_ring() -> bytes:
    """A tree of names of attachments that is its own branch."""
    return with_catalogue(b"/Names << /EmbeddedFiles 6 0 R >>", b"<< /Kids [6 0 R 6 0 R] /Type /EmbeddedFiles >>")


def pinned(specification: bytes) -> bytes:
    """The letter with a file pinned to it."""
    note = b"<< /Type /Annot /Subtype /FileAttachment /Rect [0 0 0 0] /FS %s >>" % specification
    return one_page(stream(TEXT), page=b"/Annots [%s]" % note)


def dynamic_xfa() -> bytes:
    """A placeholder page, in front of a form that only Adobe's programs draw."""
    return with_catalogue(b"/NeedsRendering true /AcroForm << /XFA 6 0 R /Fields [] >>", stream(b"<xdp/>"))
