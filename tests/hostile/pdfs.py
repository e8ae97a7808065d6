"""Hostile PDFs."""

from __future__ import annotations

import zlib

from tests.hostile.parts import PDF, Case, cut, noise
from tests.hostile.pdf_parts import (
    ACTIONS,
    TEXT,
    TREE,
    attached_bomb,
    attached_ring,
    book,
    broken_truetype,
    cross_references,
    dynamic_xfa,
    endless_cmap,
    flate_chain,
    form_ring,
    forms,
    hidden,
    hidden_layer,
    locked,
    notes,
    object_stream_bomb,
    one_page,
    own_form,
    pattern,
    picture,
    pinned,
    previous_is_itself,
    type3_of_itself,
    updated,
    with_catalogue,
)
from tests.test_bad_input import stream

NOT_SHOWN = ("blank_page",)
HUGE = b"/Width 1000000 /Height 1000000"
DAMAGED = ("corrupt_file",)
UNCONFIRMED = ("corrupt_file", "not_read.text_layer")  # one reader opens it: its page is read as a picture
JPEG_HEADER = b"\xff\xd8\xff\xc0\0\x11\x08\xff\xdc\xff\xdc\3\1\x22\0\2\x11\1\3\x11\1"

CASES: dict[str, Case] = {
    **{f"cut at {p}.pdf": Case(make=lambda p=p: cut(PDF, p), said=DAMAGED) for p in (0.05, 0.4, 0.8)},
    "end mark missing.pdf": Case(make=lambda: PDF[: PDF.rindex(b"%%EOF")], said=UNCONFIRMED, pages=1),
    **{
        f"locked {a}.pdf": Case(make=lambda a=a: locked(a), said=("password_protected",))
        for a in ("RC4-40", "RC4-128", "AES-128", "AES-256")
    },
    "owner only.pdf": Case(make=lambda: locked("AES-256", ""), pages=1),
    "flate bomb.pdf": Case(make=lambda: flate_chain(1), said=("too_large",)),
    "flate of flate bomb.pdf": Case(make=lambda: flate_chain(3), said=("too_large",)),
    "object stream bomb.pdf": Case(make=object_stream_bomb, pages=1),
    "cross-reference bomb.pdf": Case(make=lambda: cross_references(b"0 2000000000"), said=DAMAGED),
    "previous is itself.pdf": Case(make=previous_is_itself, pages=1),
    "outline ring.pdf": Case(
        make=lambda: with_catalogue(
            b"/Outlines 6 0 R",
            b"<< /First 7 0 R /Last 7 0 R /Count 1 >>",
            b"<< /Title (a) /Parent 6 0 R /Next 7 0 R >>",
        ),
        pages=1,
    ),
    "form fields ring.pdf": Case(make=form_ring, pages=1),
    "form draws itself.pdf": Case(make=own_form, pages=1),
    "forms of forms of forms.pdf": Case(make=lambda: forms(9, 10), said=("too_large",)),
    "parent is itself.pdf": Case(
        make=lambda: one_page(stream(TEXT), page=b"", tree=TREE.replace(b">>", b"/Parent 2 0 R >>")), pages=1
    ),
    "100,000 pages.pdf": Case(make=lambda: book(100_000), said=("not_read.too_many_pages",), pages=20),
    "300,000 objects.pdf": Case(make=lambda: one_page(stream(TEXT + b" 0 0 1 1 re f" * 300_000)), pages=1),
    "arrays in arrays.pdf": Case(
        make=lambda: with_catalogue(b"/X " + b"[" * 100_000 + b"]" * 100_000), said=UNCONFIRMED, pages=1
    ),
    "dictionaries in dictionaries.pdf": Case(
        make=lambda: with_catalogue(b"/X " + b"<< /X " * 50_000 + b"1" + b" >>" * 50_000), pages=1
    ),
    "arrays in the content.pdf": Case(make=lambda: one_page(stream(TEXT + b" " + b"[" * 500_000)), pages=1),
    "endless number.pdf": Case(make=lambda: one_page(stream(b"9" * 1_000_000 + b" w " + TEXT)), pages=1),
    "states in states.pdf": Case(make=lambda: one_page(stream(b"q " * 1_000_000 + TEXT)), pages=1),
    "saved 1,000 times.pdf": Case(make=lambda: updated(1_000), pages=1),
    "5,000 notes.pdf": Case(make=lambda: notes(5_000), pages=1),
    "font that draws itself.pdf": Case(make=type3_of_itself, said=NOT_SHOWN, pages=1),
    "broken font.pdf": Case(make=broken_truetype, pages=1),
    "endless map to Unicode.pdf": Case(make=endless_cmap, said=("too_large",)),
    "tiles too small.pdf": Case(make=lambda: pattern(b".00001"), said=("too_large",)),
    "a hatching.pdf": Case(make=lambda: pattern(b"2"), pages=1),
    "a few forms in forms.pdf": Case(make=lambda: forms(3, 10), pages=1),
    "attachment bomb.pdf": Case(
        make=attached_bomb, said=("unfolded.attachments",), pages=1, inside={"a.pdf": ("too_large",)}
    ),
    "a note that names a file elsewhere.pdf": Case(make=lambda: pinned(b"(other.pdf)"), pages=1),
    "an attachment that is a number.pdf": Case(
        make=lambda: pinned(b"<< /F (x.pdf) /EF 3 >>"),
        said=("unfolded.attachments",),
        pages=1,
        inside={"x.pdf": ("corrupt_file",)},
    ),
    "attachments in a ring.pdf": Case(make=attached_ring, pages=1),
    "starts a program.pdf": Case(make=lambda: with_catalogue(ACTIONS), pages=1),
    "picture of a terapixel.pdf": Case(make=lambda: picture(HUGE, b"x" * 100), said=DAMAGED),
    "JBIG2 of noise.pdf": Case(make=lambda: picture(b"/Filter /JBIG2Decode", noise("jbig2", 3000)), said=DAMAGED),
    "JPX of noise.pdf": Case(make=lambda: picture(b"/Filter /JPXDecode", noise("jpx", 3000)), said=DAMAGED),
    "fax of a mile.pdf": Case(
        make=lambda: picture(
            b"/Filter /CCITTFaxDecode /DecodeParms << /K -1 /Columns 2000000000 /Rows 2000000000 >>", noise("fax", 500)
        ),
        said=DAMAGED,
    ),
    "JPEG header of 65500 in it.pdf": Case(
        make=lambda: picture(b"/Filter /DCTDecode /Width 65500 /Height 65500", JPEG_HEADER + noise("dct", 500)),
        said=DAMAGED,
    ),
    "predictor of a mile.pdf": Case(
        make=lambda: picture(
            b"/Filter /FlateDecode /DecodeParms << /Predictor 15 /Columns 2000000000 /Colors 32 >>",
            zlib.compress(noise("predictor", 900)),
        ),
        said=DAMAGED,
    ),
    "length that lies.pdf": Case(
        make=lambda: PDF.replace(b"/Length ", b"/Length 99999999999"), said=UNCONFIRMED, pages=1
    ),
    "page turned by 45.pdf": Case(make=lambda: one_page(stream(TEXT), page=b"/Rotate 45"), pages=1),
    "unit of a mile.pdf": Case(make=lambda: one_page(stream(TEXT), page=b"/UserUnit 1e12"), pages=1),
    "box inside out.pdf": Case(make=lambda: one_page(stream(TEXT), page=b"/MediaBox [595 842 0 0]"), pages=1),
    "only for Adobe.pdf": Case(make=dynamic_xfa, said=("unsupported_format.xfa",)),
    "hidden over a picture.pdf": Case(make=lambda: hidden("over a picture"), said=("not_read.text_layer",), pages=1),
    "hidden in white.pdf": Case(make=lambda: hidden("white"), said=NOT_SHOWN, pages=1),
    "hidden off the page.pdf": Case(make=lambda: hidden("off the page"), said=NOT_SHOWN, pages=1),
    "hidden by its size.pdf": Case(make=lambda: hidden("tiny"), said=("not_read.text_layer",), pages=1),
    "hidden under a white box.pdf": Case(make=lambda: hidden("covered"), said=NOT_SHOWN, pages=1),
    "hidden in a layer.pdf": Case(make=hidden_layer, said=NOT_SHOWN, pages=1),
    "nothing but a head.pdf": Case(make=lambda: b"%PDF-2.0\n%\xe2\xe3\xcf\xd3\n", said=DAMAGED),
    "noise behind the head.pdf": Case(make=lambda: b"%PDF-1.4\n" + noise("pdf", 5000), said=DAMAGED),
}

# Nothing but the clock ends these.
ENDLESS: dict[str, Case] = {
    "tiles just not too small.pdf": Case(make=lambda: pattern(b".04"), said=("not_read.time_limit",)),
}
