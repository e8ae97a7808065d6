"""Whatever way files are attached to a PDF, they are found, and what is wrong with one costs that one."""

from __future__ import annotations

import io
import time
import zlib
from collections.abc import Iterator
from pathlib import Path

import pypdf
import pytest
from pypdf.generic import (
    ArrayObject,
    DecodedStreamObject,
    DictionaryObject,
    NameObject,
    NumberObject,
    PdfObject,
    TextStringObject,
)

from doccheck import settings
from doccheck.engines import archive, pdf_attachments
from doccheck.engines.container import Entry
from tests.intake.container_files import zipped
from tests.intake.test_containers import LONG, OTHER, PDF, attached, found, said


def with_note(specification: PdfObject, *more: PdfObject) -> bytes:
    """A PDF with files pinned to its page, and no tree of names."""
    writer = pypdf.PdfWriter(clone_from=pypdf.PdfReader(io.BytesIO(PDF)))
    notes = [
        DictionaryObject(
            {
                NameObject("/Type"): NameObject("/Annot"),
                NameObject("/Subtype"): NameObject("/FileAttachment"),
                NameObject("/Rect"): ArrayObject([NumberObject(0)] * 4),
                NameObject("/FS"): each,
            }
        )
        for each in (specification, *more)
    ]
    writer.pages[0][NameObject("/Annots")] = ArrayObject([writer._add_object(note) for note in notes])
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def specification(files: PdfObject) -> DictionaryObject:
    named = {NameObject("/Type"): NameObject("/Filespec"), NameObject("/F"): TextStringObject("note.txt")}
    return DictionaryObject({**named, NameObject("/EF"): files})


def embedded(content: bytes) -> DictionaryObject:
    stream = DecodedStreamObject()
    stream.set_data(content)
    return DictionaryObject({NameObject("/F"): stream})


def test_what_is_pinned_to_a_page_is_read_too(tmp_path: Path) -> None:
    files = found(tmp_path, with_note(specification(embedded(LONG.encode()))))
    assert list(files) == ["all", "all/note.txt"]
    assert files["all/note.txt"].content == LONG.encode()


def test_a_note_that_names_a_file_elsewhere_has_none(tmp_path: Path) -> None:
    files = found(tmp_path, with_note(TextStringObject("other.pdf"), specification(embedded(LONG.encode()))))
    assert list(files) == ["all", "all/note.txt"]


@pytest.mark.parametrize("bad", [NumberObject(3), DictionaryObject(), TextStringObject("x"), ArrayObject()])
def test_a_damaged_attachment_costs_itself_alone(tmp_path: Path, bad: PdfObject) -> None:
    files = found(tmp_path, with_note(specification(bad), specification(bad), specification(embedded(LONG.encode()))))
    assert list(files) == ["all", "all/note.txt", "all/note.txt (2)", "all/note.txt (3)"]
    assert [said(file) for file in files.values()] == [
        ["unfolded.attachments"],
        ["corrupt_file"],
        ["corrupt_file"],
        [],
    ]


def test_what_an_engine_does_not_foresee_costs_its_container_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> Iterator[Entry]:
        raise AttributeError("no such thing")

    for engine in (archive, pdf_attachments):
        monkeypatch.setattr(engine, "entries", fail)  # the process is forked: it has it too
    (tmp_path / "a.zip").write_bytes(zipped({"a.pdf": PDF}))
    files = found(tmp_path, attached(PDF, **{"passport.pdf": OTHER}), "form.pdf")
    assert {name: said(file) for name, file in files.items()} == {
        "a.zip": ["corrupt_file"],
        "form.pdf": ["not_read.attachments"],
    }


def packed_away(packed: bytes, entries: bytes = b"/Filter /FlateDecode", more: bytes = b"") -> bytes:
    """A PDF whose catalogue, pages and file specification lie in an object stream."""
    parts = {
        1: b"<< /Type /Catalog /Pages 2 0 R /Names << /EmbeddedFiles << /Names [(a) 4 0 R] >> >> >>",
        2: b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        3: b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>",
        4: b"<< /F (note.txt) /EF << /F 5 0 R >> >>",
    }
    if not packed:
        places = [sum(len(part) + 1 for part in list(parts.values())[:n]) for n in range(4)]
        head = b" ".join(b"%d %d" % pair for pair in zip(parts, places, strict=True)) + b" "
        packed = head + b" ".join(parts.values())
        entries += b" /N 4 /First %d" % len(head)
    body = b"%PDF-1.7\n"
    at = {}
    streams = {5: (b"", LONG.encode()), 6: (b"/Type /ObjStm " + entries, zlib.compress(packed) + more)}
    for number, (own, data) in streams.items():
        at[number] = len(body)
        body += b"%d 0 obj\n<< %s /Length %d >>\nstream\n%s\nendstream\nendobj\n" % (number, own, len(data), data)
    rows = [(0, 0, 0), *((2, 6, n) for n in range(4)), (1, at[5], 0), (1, at[6], 0), (1, len(body), 0)]
    table = b"".join(kind.to_bytes(1, "big") + a.to_bytes(4, "big") + b.to_bytes(1, "big") for kind, a, b in rows)
    start = len(body)
    body += b"7 0 obj\n<< /Type /XRef /Size 8 /W [1 4 1] /Root 1 0 R /Length %d >>\nstream\n" % len(table)
    return body + table + b"\nendstream\nendobj\nstartxref\n%d\n%%%%EOF\n" % start


def test_attachments_are_found_where_all_that_names_them_is_packed_away(tmp_path: Path) -> None:
    content = packed_away(b"")
    assert b"/EF" not in content
    files = found(tmp_path, content)
    assert list(files) == ["all", "all/note.txt"]
    assert files["all/note.txt"].content == LONG.encode()


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (packed_away(b"1 0 << /Type /Catalog >>"), False),
        (packed_away(b"\x02predicted"), True),
        (packed_away(b"1 0 << >>", b"/Filter [/ASCII85Decode /FlateDecode]").replace(b"stream\nx", b"stream\n~"), True),
        (packed_away(b"1 0 << >>").partition(b"/FlateDecode")[0], True),
    ],
)
def test_only_what_cannot_be_unpacked_here_is_opened_in_doubt(content: bytes, expected: bool) -> None:
    assert pdf_attachments.may_have(content) is expected


def test_looking_into_packed_objects_costs_little() -> None:
    objects = b" ".join(b"<< /Type /StructElem /S /P /P %d 0 R /K [%d] >>" % (n, n) for n in range(2000))
    content = packed_away(b"1 0 " + objects) * 20
    started = time.process_time()
    assert not pdf_attachments.may_have(content)
    assert time.process_time() - started < 0.1  # 2 MB of packed objects: a book


def test_what_is_attached_too_deep_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(settings, "MAX_CONTAINER_DEPTH", 0)
    files = found(tmp_path, attached(PDF, **{"b.pdf": attached(OTHER, **{"c.pdf": PDF + b"\n"})}))
    assert {name: said(file) for name, file in files.items()} == {
        "all": ["unfolded.attachments"],
        "all/b.pdf": ["not_read.attachments"],
    }
    assert files["all/b.pdf"].readable
