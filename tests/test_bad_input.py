"""Damaged, hostile and strange files: each is named with the contract's code, and the rest of the dossier is judged.

Every dossier here holds one good letter beside what is wrong. The letter must still be read and judged, the verdict
must not be `complete`, nothing of the dossier may change, and nothing but the report may be said.
"""

from __future__ import annotations

import hashlib
import io
import json
import os
import re
import subprocess
import zipfile
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pypdf
import pytest
from PIL import Image
from pypdf.generic import ArrayObject, DictionaryObject, NameObject, TextStringObject

from doccheck import Report, Severity, Status, Verdict, check_dossier, render_report, settings, workers
from doccheck.engines.ocr.tesseract import OcrWord
from doccheck.errors import InputNotFound, InvalidDefinition
from doccheck.reading import ReadingOptions, read_file
from doccheck.reporting.messages import action, message
from tests import ready
from tests.reading.files import FakeOcr, printed, saved, source
from tests.test_cli import CHECKLIST, LETTER, PASSPORT, encrypted, one_error, pdf

ROOT = Path(__file__).parents[1]
ON = date(2026, 7, 1)
GOOD = "letter.pdf"
OTHER = LETTER.replace("Camille", "Dominique")  # another letter: the same bytes twice would be a duplicate

Run = Callable[..., "subprocess.CompletedProcess[str]"]


# -- files made on the spot ---------------------------------------------------------------------------------------


def raw_pdf(*objects: bytes) -> bytes:
    """A PDF of these numbered objects; the first is the catalogue."""
    content, places = b"%PDF-1.7\n", []
    for number, body in enumerate(objects, 1):
        places.append(len(content))
        content += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start = len(content)
    content += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    content += b"".join(b"%010d 00000 n \n" % place for place in places)
    content += b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, start)
    return content


def stream(content: bytes, entries: bytes = b"") -> bytes:
    return b"<< /Length %d %s >>\nstream\n%s\nendstream" % (len(content), entries, content)


CATALOGUE = b"<< /Type /Catalog /Pages 2 0 R >>"
TEXT = b"BT /F1 11 Tf 72 700 Td (" + " ".join(OTHER.split()[:30]).encode("latin-1") + b") Tj ET"
PAGE = b"<< /Type /Page /Parent 2 0 R /Contents 6 0 R >>"


def three_pages(middle: bytes, *more: bytes) -> bytes:
    """Two good pages with `middle` between them; `more` are objects 7, 8 …"""
    font = b"/Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >>"
    tree = b"<< /Type /Pages /Kids [3 0 R 4 0 R 5 0 R] /Count 3 /MediaBox [0 0 595 842] %s >>" % font
    return raw_pdf(CATALOGUE, tree, PAGE, middle, PAGE, stream(TEXT), *more)


def written(writer: pypdf.PdfWriter) -> bytes:
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def writer_of(content: bytes) -> pypdf.PdfWriter:
    return pypdf.PdfWriter(clone_from=pypdf.PdfReader(io.BytesIO(content)))


def owner_protected(content: bytes) -> bytes:
    writer = writer_of(content)
    writer.encrypt("", "an owner's password", algorithm="AES-256")
    return written(writer)


def zipped(**files: str) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, text in files.items():
            archive.writestr(name, text)
    return out.getvalue()


def docx() -> bytes:
    types = (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Types xmlns="http://schemas.openxmlformats.org/'
        'package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxml'
        'formats-officedocument.wordprocessingml.document.main+xml"/></Types>'
    )
    return zipped(**{"[Content_Types].xml": types, "_rels/.rels": "<x/>", "word/document.xml": "<w:document/>"})


PICTURE = printed(size=(620, 877))
PDF = pdf(OTHER)
REWRITTEN = written(writer_of(PDF))  # by another producer, with its catalogue at the head
JPEG, PNG = saved(PICTURE, "JPEG"), saved(PICTURE, "PNG")
TIFF = saved(PICTURE, "TIFF", compression="tiff_lzw")
TIFF_PAGES = saved(PICTURE, "TIFF", compression="tiff_lzw", save_all=True, append_images=[PICTURE, PICTURE])
NO_KIDS = b"<< /Type /Pages /Kids [] /Count %d >>"

# name → content and what must be said of it
BAD: dict[str, tuple[bytes, str]] = {
    "empty.pdf": (b"", "empty_file"),
    **{f"cut at {p} %.pdf": (PDF[: len(PDF) * p // 100], "corrupt_file") for p in (10, 50, 99)},
    **{f"rewritten, cut at {p} %.pdf": (REWRITTEN[: len(REWRITTEN) * p // 100], "corrupt_file") for p in (10, 50, 99)},
    "no end mark.pdf": (PDF[: PDF.rindex(b"%%EOF")], "corrupt_file"),
    "head alone.pdf": (b"%PDF-1.7\n", "corrupt_file"),
    **{f"cut at {p} %.jpg": (JPEG[: len(JPEG) * p // 100], "corrupt_file") for p in (10, 50, 99)},
    **{f"cut at {p} %.png": (PNG[: len(PNG) * p // 100], "corrupt_file") for p in (10, 50, 99)},
    **{f"cut at {p} %.tiff": (TIFF[: len(TIFF) * p // 100], "corrupt_file") for p in (10, 50, 99)},
    **{f"pages cut at {p} %.tiff": (TIFF_PAGES[: len(TIFF_PAGES) * p // 100], "corrupt_file") for p in (50, 99)},
    "header alone.png": (PNG[:30], "corrupt_file"),
    "locked.pdf": (encrypted(PDF), "password_protected"),
    "random.bin": (hashlib.shake_256(b"a seed").digest(4000), "unsupported_format"),
    "program.pdf": (b"MZ\x90\x00" + b"\x00" * 60 + b"PE\x00\x00" + b"\x00" * 500, "unsupported_format"),
    "notes.rtf": (b"{\\rtf1\\ansi Mon attestation bancaire est \\'e0 la maison.}", "unsupported_format"),
    "page.html": (b"<!DOCTYPE html><html><body><script>alert(1)</script></body></html>", "unsupported_format"),
    "letter.docx": (docx(), "corrupt_file"),
    "nothing.zip": (zipped(), "empty_file"),
    "cut at 50 %.zip": (zipped(**{"a.txt": "text"})[:60], "corrupt_file"),
    "no pages.pdf": (raw_pdf(CATALOGUE, NO_KIDS % 0), "corrupt_file"),
    "promised pages.pdf": (raw_pdf(CATALOGUE, NO_KIDS % 5), "corrupt_file"),
    "endless pages.pdf": (raw_pdf(CATALOGUE, NO_KIDS % 2_000_000_000), "corrupt_file"),
    "own child.pdf": (raw_pdf(CATALOGUE, b"<< /Type /Pages /Kids [2 0 R] /Count 1 >>"), "corrupt_file"),
    "ring of pages.pdf": (
        raw_pdf(
            CATALOGUE,
            b"<< /Type /Pages /Kids [3 0 R] /Count 2 >>",
            b"<< /Type /Pages /Kids [2 0 R] /Parent 2 0 R /Count 2 >>",
        ),
        "corrupt_file",
    ),
    "broken content.pdf": (
        raw_pdf(
            CATALOGUE,
            b"<< /Type /Pages /Kids [3 0 R] /Count 1 /MediaBox [0 0 595 842] >>",
            b"<< /Type /Page /Parent 2 0 R /Contents 4 0 R >>",
            stream(b"this was never packed", b"/Filter /FlateDecode"),
        ),
        "corrupt_file",
    ),
    "broken scan.pdf": (
        raw_pdf(
            CATALOGUE,
            b"<< /Type /Pages /Kids [3 0 R] /Count 1 /MediaBox [0 0 595 842] >>",
            b"<< /Type /Page /Parent 2 0 R /Contents 4 0 R /Resources << /XObject << /I 5 0 R >> >> >>",
            stream(b"q 595 0 0 842 0 0 cm /I Do Q"),
            stream(
                JPEG[:200],
                b"/Type /XObject /Subtype /Image /Width 620 /Height 877 /ColorSpace /DeviceRGB /BitsPerComponent 8"
                b" /Filter /DCTDecode",
            ),
        ),
        "corrupt_file",
    ),
}


REASONS = {"nothing.zip": "container"}  # others say the plain thing


class Honest(FakeOcr):
    """Sees nothing where nothing is."""

    def read(self, picture: Image.Image, pack: str | None = None) -> tuple[OcrWord, ...]:
        low, high = picture.convert("L").getextrema()
        return super().read(picture, pack) if high - low > 20 else ()


# -- checking them ----------------------------------------------------------------------------------------------------


@pytest.fixture
def dossier(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with the good letter; beside it the checklists that ask for it, alone and with a passport."""
    monkeypatch.setattr(workers, "readers", lambda *_: Honest())  # workers are forked: they have it too
    (tmp_path / "complete.toml").write_text(CHECKLIST, encoding="utf-8")
    (tmp_path / "incomplete.toml").write_text(CHECKLIST + PASSPORT, encoding="utf-8")
    folder = tmp_path / "dossier"
    folder.mkdir()
    (folder / GOOD).write_bytes(pdf(LETTER))
    return folder


@pytest.fixture
def check(dossier: Path, capfd: pytest.CaptureFixture[str]) -> Callable[[], Report]:
    """Checks the dossier through the library: it says nothing by itself and changes nothing."""

    def check() -> Report:
        before = snapshot(dossier)
        report = check_dossier(dossier, checklist=dossier.parent / "complete.toml", on=ON, jobs=1)
        assert snapshot(dossier) == before
        said = capfd.readouterr()
        assert said.out == ""
        assert "Traceback" not in said.err
        return report

    return check


@pytest.fixture
def run(dossier: Path) -> Run:
    def run(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
        environment = {**os.environ, "PYTHONPATH": str(ROOT), "LC_ALL": "C.UTF-8", "TERM": "xterm"}
        before = snapshot(dossier)
        result = ready.run([*map(str, arguments)], cwd=dossier.parent, env=environment)
        assert snapshot(dossier) == before
        return result

    return run


def snapshot(folder: Path) -> dict[str, tuple[str, int, int]]:
    """What stands in a folder: content or target, mode and time of change of every entry. Links are not followed."""

    def entries(inside: Path) -> Iterator[Path]:
        for name in sorted(os.listdir(inside)):
            yield inside / name
            if (inside / name).is_dir() and not os.path.islink(inside / name):
                yield from entries(inside / name)

    def content(path: Path) -> str:
        if os.path.islink(path):
            return os.readlink(path)
        return hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else ""

    states = ((path, path.lstat()) for path in (folder, *entries(folder)))
    return {str(path): (content(path), state.st_mode, state.st_mtime_ns) for path, state in states}


def codes(report: Report, name: str) -> list[tuple[str, str]]:
    (file,) = [file for file in report.files if file.name == name]
    return [(finding.code, finding.reason) for finding in file.findings]


def assert_the_letter_is_judged(report: Report) -> None:
    (file,) = [file for file in report.files if file.name == GOOD]
    assert (file.pages, file.findings) == (1, ())
    (requirement,) = report.requirements
    judged = [document for document in report.documents if document.id in requirement.documents]
    assert requirement.status is Status.OK
    assert any(page.file == GOOD for document in judged for page in document.pages)


def assert_named(report: Report, name: str, code: str, reason: str = "") -> None:
    """`code` is said of the file, once and in clear words; the dossier is for a person, and the letter is judged."""
    assert codes(report, name) == [(code, reason)]
    (file,) = [file for file in report.files if file.name == name]
    for language in ("fr", "de", "es", "en"):
        for words in (message(file.findings[0], language), action(file.findings[0], language)):
            assert len(words) > 15, words
            assert not re.search(r"\n|Traceback|Error\b| at 0x|\{|object", words), words
    # With one engine alone the report says so as well, of no file.
    values = [dict(finding.values) for finding in report.findings if finding.code == "not_read"]
    about = [told["file"] for told in values if "file" in told]
    assert about.count(name) == 1
    assert report.verdict is Verdict.REVIEW
    assert_the_letter_is_judged(report)


@pytest.mark.parametrize("name", BAD)
def test_a_bad_file_is_named_with_its_code_and_the_rest_is_judged(
    dossier: Path, check: Callable[[], Report], name: str
) -> None:
    content, code = BAD[name]
    (dossier / name).write_bytes(content)
    assert_named(check(), name, code, REASONS.get(name, ""))


def test_two_checks_of_a_damaged_dossier_say_the_same(dossier: Path, check: Callable[[], Report]) -> None:
    for name in ("cut at 50 %.pdf", "header alone.png", "cut at 50 %.tiff", "random.bin"):
        (dossier / name).write_bytes(BAD[name][0])
    assert check() == check()


def test_all_bad_files_at_once_through_the_command(dossier: Path, run: Run) -> None:
    for name, (content, _) in BAD.items():
        (dossier / name).write_bytes(content)
    result = run("check", dossier, "--checklist", "complete.toml", "--format", "json", "--on", ON.isoformat())
    report = json.loads(result.stdout)  # stdout holds the report and nothing else
    found = {file["name"]: [finding["code"] for finding in file["findings"]] for file in report["files"]}
    assert found == {GOOD: [], **{name: [code] for name, (_, code) in BAD.items()}}
    assert {finding["severity"] for file in report["files"] for finding in file["findings"]} == {"error", "review"}
    assert (report["verdict"], result.returncode) == ("review", 3)
    assert [part["status"] for part in report["requirements"]] == ["ok"]
    assert "Traceback" not in result.stderr
    assert "Warning" not in result.stderr


@pytest.mark.parametrize(("checklist", "statuses"), [("complete", {3}), ("incomplete", {1, 3})])
def test_an_unreadable_file_never_ends_with_the_status_of_a_complete_dossier(
    dossier: Path, run: Run, checklist: str, statuses: set[int]
) -> None:
    (dossier / "locked.pdf").write_bytes(BAD["locked.pdf"][0])
    result = run("check", dossier, "--checklist", f"{checklist}.toml", "--on", ON.isoformat())
    assert result.returncode in statuses
    assert "locked.pdf" in result.stdout
    assert result.stderr == ""


def test_a_dossier_of_unreadable_files_alone_is_reported(dossier: Path, run: Run) -> None:
    (dossier / GOOD).unlink()
    for name in ("empty.pdf", "cut at 50 %.pdf", "random.bin"):
        (dossier / name).write_bytes(BAD[name][0])
    result = run("check", dossier, "--checklist", "complete.toml", "--format", "json", "--on", ON.isoformat())
    report = json.loads(result.stdout)
    assert result.returncode in {1, 3}
    assert len(report["files"]) == 3
    assert [part["status"] for part in report["requirements"]] in (["missing"], ["review"])


# -- protection, limits, pages ----------------------------------------------------------------------------------------


def test_a_file_that_only_its_owner_may_change_is_read_as_any_other(dossier: Path, check: Callable[[], Report]) -> None:
    (dossier / "owner.pdf").write_bytes(owner_protected(PDF))
    report = check()
    assert codes(report, "owner.pdf") == []
    assert {page.file for document in report.documents for page in document.pages} == {GOOD, "owner.pdf"}
    assert report.verdict is Verdict.COMPLETE


def test_a_file_over_the_limit_is_too_large(
    dossier: Path, check: Callable[[], Report], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(settings, "MAX_FILE_BYTES", 50_000)
    (dossier / "huge.pdf").write_bytes(PDF + b"\n%" + b"x" * 60_000)
    assert_named(check(), "huge.pdf", "too_large")


@pytest.mark.parametrize("limit", [20_000, 400_000])  # far below (Pillow's own limit stops it), and a little
@pytest.mark.parametrize("form", ["PNG", "JPEG", "TIFF"])
def test_a_picture_of_too_many_pixels_is_too_large(
    dossier: Path, check: Callable[[], Report], monkeypatch: pytest.MonkeyPatch, form: str, limit: int
) -> None:
    monkeypatch.setattr(settings, "MAX_PIXELS", limit)
    (dossier / "picture").write_bytes(saved(PICTURE, form))
    report = check()
    assert_named(report, "picture", "too_large")
    (file,) = [file for file in report.files if file.name == "picture"]
    assert message(file.findings[0], "en").endswith(f"(limit: {limit / 1e6:g} MP).")


def test_pages_over_the_limit_are_said_and_those_below_are_read(
    dossier: Path, check: Callable[[], Report], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(settings, "MAX_PAGES", 3)
    kids = b" ".join(b"3 0 R" for _ in range(2000))
    tree = b"<< /Type /Pages /Kids [%s] /Count 2000 /MediaBox [0 0 595 842] >>" % kids
    (dossier / "book.pdf").write_bytes(raw_pdf(CATALOGUE, tree, b"<< /Type /Page /Parent 2 0 R >>"))
    report = check()
    assert_named(report, "book.pdf", "not_read", "too_many_pages")
    (file,) = [file for file in report.files if file.name == "book.pdf"]
    assert file.pages == 2000
    assert "2000" in message(file.findings[0], "en").replace(",", "")


BROKEN_PAGES = {
    "nothing there": three_pages(b"null"),
    "a number": three_pages(b"42"),
    "not packed as it says": three_pages(
        b"<< /Type /Page /Parent 2 0 R /Contents 7 0 R >>", stream(b"never packed", b"/Filter /FlateDecode")
    ),
    "packed in an unknown way": three_pages(
        b"<< /Type /Page /Parent 2 0 R /Contents 7 0 R >>", stream(b"anything", b"/Filter /NobodyDecode")
    ),
    "content that is itself": three_pages(b"<< /Type /Page /Parent 2 0 R /Contents 7 0 R >>", b"7 0 R"),
}


@pytest.mark.parametrize("case", BROKEN_PAGES)
def test_a_broken_page_in_the_middle_costs_that_page_alone(
    dossier: Path, check: Callable[[], Report], case: str
) -> None:
    (dossier / "three.pdf").write_bytes(BROKEN_PAGES[case])
    report = check()
    assert_named(report, "three.pdf", "not_read", "page")
    (file,) = [file for file in report.files if file.name == "three.pdf"]
    assert file.pages == 3
    assert "(2: " in message(file.findings[0], "en")
    read = {page.page for document in report.documents for page in document.pages if page.file == "three.pdf"}
    assert read == {1, 3}
    assert {proof.file for document in report.documents for line in document.lines for proof in [line.evidence]} == {
        GOOD,
        "three.pdf",
    }


def test_a_page_of_no_size_and_a_page_of_a_mile_stop_nothing(dossier: Path, check: Callable[[], Report]) -> None:
    for name, box in {"none": b"0 0 0 0", "mile": b"0 0 9999999 9999999", "words": b"/a /b 3 (x)"}.items():
        page = b"<< /Type /Page /Parent 2 0 R /Contents 6 0 R /MediaBox [%s] >>" % box
        (dossier / f"{name}.pdf").write_bytes(three_pages(page))
    report = check()
    assert {file.name: file.pages for file in report.files} == {GOOD: 1, "none.pdf": 3, "mile.pdf": 3, "words.pdf": 3}
    assert_the_letter_is_judged(report)


def active_pdf(marker: Path) -> bytes:
    """The letter with JavaScript, an embedded program and actions that would start a program or make a file."""
    writer = writer_of(PDF)
    writer.add_attachment("run.exe", b"MZ\x90\x00 not a program")
    writer.add_attachment("inner.pdf", pdf("Reisepass\n\nPassport\n"))
    launch = DictionaryObject(
        {
            NameObject("/Type"): NameObject("/Action"),
            NameObject("/S"): NameObject("/Launch"),
            NameObject("/F"): TextStringObject("/bin/sh"),
            NameObject("/Unix"): TextStringObject(f"touch {marker}"),
            NameObject("/Win"): DictionaryObject({NameObject("/F"): TextStringObject("cmd.exe")}),
        }
    )
    script = DictionaryObject(
        {
            NameObject("/S"): NameObject("/JavaScript"),
            NameObject("/JS"): TextStringObject(
                "app.launchURL('https://example.invalid/'); this.exportDataObject({cName: 'run.exe', nLaunch: 2});"
            ),
            NameObject("/Next"): launch,
        }
    )
    to_web = DictionaryObject(
        {
            NameObject("/S"): NameObject("/URI"),
            NameObject("/URI"): TextStringObject("https://example.invalid/"),
            NameObject("/Next"): ArrayObject([launch]),
        }
    )
    writer._root_object[NameObject("/OpenAction")] = script
    writer._root_object[NameObject("/AA")] = DictionaryObject({NameObject("/WC"): launch})
    writer.pages[0][NameObject("/AA")] = DictionaryObject({NameObject("/O"): to_web})
    return written(writer)


def test_what_a_pdf_would_start_is_not_started(dossier: Path, check: Callable[[], Report]) -> None:
    marker = dossier.parent / "started"
    (dossier / "active.pdf").write_bytes(active_pdf(marker))
    report = check()
    assert not marker.exists()
    assert sorted(os.listdir(dossier.parent)) == ["complete.toml", "dossier", "incomplete.toml"]
    assert codes(report, "active.pdf") == [("unfolded", "attachments")]
    # What is embedded is read as any file is, and a program is none that could be.
    inside = ["active.pdf/inner.pdf", "active.pdf/run.exe"]
    assert sorted(file.name for file in report.files) == ["active.pdf", *inside, GOOD]
    assert codes(report, "active.pdf/inner.pdf") == []
    assert codes(report, "active.pdf/run.exe") == [("unsupported_format", "")]
    assert report.verdict is Verdict.REVIEW
    assert_the_letter_is_judged(report)


# -- folders, links, permissions --------------------------------------------------------------------------------------


def test_a_folder_that_is_not_there_is_a_usage_error(dossier: Path, run: Run) -> None:
    with pytest.raises(InputNotFound, match=r"no such file or folder: .*nowhere"):
        check_dossier(dossier / "nowhere", checklist=dossier.parent / "complete.toml", on=ON)
    assert "nowhere" in one_error(run("check", "nowhere", "--checklist", "complete.toml"))


def test_a_name_no_file_can_have_is_a_usage_error(dossier: Path, run: Run) -> None:
    assert "cannot open" in one_error(run("check", "n" * 300, "--checklist", "complete.toml"))


def denied(monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    """Opening `folder` is refused, as it is where the permission is missing (root is never refused)."""
    real: Callable[[Any], Any] = os.scandir

    def scandir(path: Any = ".") -> Any:
        if not isinstance(path, int) and Path(os.fspath(path)) == folder:
            raise PermissionError(13, "Permission denied", str(path))
        return real(path)

    monkeypatch.setattr(os, "scandir", scandir)


def test_a_named_folder_that_may_not_be_opened_is_a_usage_error(dossier: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    denied(monkeypatch, dossier)
    with pytest.raises(InputNotFound, match=r"cannot open .*: Permission denied"):
        check_dossier(dossier, checklist=dossier.parent / "complete.toml", on=ON)


def test_a_folder_inside_that_may_not_be_opened_is_named(
    dossier: Path, check: Callable[[], Report], monkeypatch: pytest.MonkeyPatch
) -> None:
    (dossier / "locked").mkdir()
    (dossier / "locked" / "passport.pdf").write_bytes(PDF)
    denied(monkeypatch, dossier / "locked")
    assert_named(check(), "locked", "not_read", "permission")


def test_a_file_that_may_not_be_read_is_named(
    dossier: Path, check: Callable[[], Report], monkeypatch: pytest.MonkeyPatch
) -> None:
    (dossier / "locked.pdf").write_bytes(PDF)
    real = os.open
    refused = False

    def opened(path: str | Path, flags: int, *more: Any, **rest: Any) -> int:
        if Path(path).name == "locked.pdf" and refused:
            raise PermissionError(13, "Permission denied", str(path))
        return real(path, flags, *more, **rest)

    monkeypatch.setattr(os, "open", opened)
    before = snapshot(dossier)
    refused = True
    report = check_dossier(dossier, checklist=dossier.parent / "complete.toml", on=ON, jobs=1)
    refused = False
    assert_named(report, "locked.pdf", "not_read", "permission")
    assert snapshot(dossier) == before


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may open everything")
def test_missing_permissions_are_told_by_the_command(dossier: Path, run: Run) -> None:
    (dossier / "locked").mkdir(mode=0o000)
    result = run("check", dossier, "--checklist", "complete.toml", "--format", "json", "--on", ON.isoformat())
    found = {file["name"]: [f["code"] for f in file["findings"]] for file in json.loads(result.stdout)["files"]}
    assert (result.returncode, found) == (3, {GOOD: [], "locked": ["not_read"]})


def test_links_that_lead_nowhere_but_back_are_named_and_not_followed(
    dossier: Path, check: Callable[[], Report]
) -> None:
    (dossier / "back").symlink_to(dossier, target_is_directory=True)
    (dossier / "inner").mkdir()
    (dossier / "inner" / "up").symlink_to("..", target_is_directory=True)
    (dossier / "one").symlink_to("two")
    (dossier / "two").symlink_to("one")
    (dossier / "self.pdf").symlink_to("self.pdf")
    report = check()
    for name in ("back", "inner/up", "one", "two", "self.pdf"):
        assert_named(report, name, "not_read", "link")
    assert len(report.files) == 6


def test_a_file_that_goes_away_before_it_is_read_is_named(dossier: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (dossier / "gone.pdf").write_bytes(PDF)
    real = os.open

    def opened(path: str | Path, flags: int, *more: Any, **rest: Any) -> int:
        if Path(path).name == "gone.pdf":
            path.unlink()
        return real(path, flags, *more, **rest)

    monkeypatch.setattr(os, "open", opened)
    report = check_dossier(dossier, checklist=dossier.parent / "complete.toml", on=ON, jobs=1)
    assert_named(report, "gone.pdf", "not_read")
    assert sorted(os.listdir(dossier)) == [GOOD]


# -- names ------------------------------------------------------------------------------------------------------------

NAMES = (
    "two\nlines.pdf",
    "tab\tbell\x07escape\x1b[31mred\x1b[0m.pdf",
    "right-to-left \u202efdp.exe\u202c.pdf",
    "bidi \u2066isolate\u2069 \u200fmark.pdf",
    "<img src=x onerror=alert(1)>.pdf",
    "&lt;already&gt; \"quoted\" 'twice'.pdf",
    "[bold]loud[bold] [link=example.invalid]x.pdf",
    "{braces} %s $HOME `id`.pdf",
    "é" * 123 + ".pdf",  # 250 bytes
    "-rf.pdf",
    " leading and trailing .pdf ",
    "… – 履歴書 🎓.pdf",
)


def test_strange_names_stand_in_the_report_as_they_are(dossier: Path, check: Callable[[], Report]) -> None:
    (dossier / "unread").mkdir()
    for number, name in enumerate(NAMES):
        (dossier / name).write_bytes(pdf(LETTER.replace("Camille", f"Camille {number}")))
        (dossier / "unread" / name).write_bytes(b"")
    report = check()
    expected = {GOOD, *NAMES, *(f"unread/{name}" for name in NAMES)}
    assert {file.name for file in report.files} == expected
    assert {file.name for file in report.files if file.findings} == {f"unread/{name}" for name in NAMES}
    written = json.loads(render_report(report, output_format="json", language="en"))
    assert {file["name"] for file in written["files"]} == expected
    assert report.verdict is Verdict.REVIEW


def test_strange_names_do_nothing_to_a_terminal_or_a_browser(dossier: Path, run: Run) -> None:
    for name in NAMES:
        (dossier / name).write_bytes(b"")
    arguments = ["check", dossier, "--checklist", "complete.toml", "--on", ON.isoformat()]
    shown = run(*arguments)
    assert (shown.returncode, shown.stderr) == (3, "")
    assert all(sign == "\n" or sign.isprintable() for sign in shown.stdout if sign not in "\u00a0\u202f")
    assert "[bold]loud[bold]" in shown.stdout
    page = run(*arguments, "--format", "html")
    assert (page.returncode, page.stderr) == (3, "")
    assert "<img src=x" not in page.stdout
    assert "&lt;img src=x" in page.stdout
    assert not set(page.stdout) & set("\x07\x1b\u202e\u2066\u200f")


def test_a_name_that_looks_like_an_option_can_be_given(dossier: Path, run: Run) -> None:
    (dossier / "-rf.pdf").write_bytes(PDF)
    result = run("check", "--checklist", "complete.toml", "--format", "json", "--", "dossier/-rf.pdf")
    assert [file["name"] for file in json.loads(result.stdout)["files"]] == ["-rf.pdf"]


# -- dossier.toml -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "line", "key"),
    [
        ('application_date = 2026-07-01\n[applicant]\nsurname = "Exemple\n', 3, ""),
        ("application_date = 2026-07-01\n[applicant\n", 2, ""),
        ('[applicant]\nsurname = "Exemple"\nsurname = "Autre"\n', 3, ""),
        ('[applicant]\nsurname = "Exemple"\nbirth_dat = 2004-05-17\n', 3, "applicant.birth_dat"),
        ("applicatoin_date = 2026-07-01\n", 1, "applicatoin_date"),
        ("[stay]\nstart = 2026-09-01\n[situation]\nrenewed = true\n", 4, "situation.renewed"),
        ('[applicant]\nbirth_date = "17.5.2004"\n', 2, "applicant.birth_date"),
        ('[situation]\nhosted = true\nrenewal = "perhaps"\n', 3, "situation.renewal"),
        ("[situation]\nfamily_members = 1.5\n", 2, "situation.family_members"),
        ("[applicant]\nsurname = 7\n", 2, "applicant.surname"),
        ("[applicant]\nresidence_countries = [1, 2]\n", 2, "applicant.residence_countries"),
        ("application_date = 2026-07-01T10:00:00\n", 1, "application_date"),
    ],
)
def test_a_mistake_in_the_facts_is_one_line_with_file_line_and_key(
    dossier: Path, text: str, line: int, key: str
) -> None:
    (dossier / "dossier.toml").write_text(text, encoding="utf-8")
    with pytest.raises(InvalidDefinition) as raised:
        check_dossier(dossier, checklist=dossier.parent / "complete.toml", on=ON)
    said = str(raised.value)
    assert len(said.splitlines()) == 1
    assert said.startswith(str(dossier / "dossier.toml"))
    assert key in said
    assert re.search(rf"dossier\.toml:{line}: |\(at line {line}, ", said), said


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b'[applicant]\nsurname = "Exemple\n', "line 2"),
        (b"[applicant]\nbirth_dat = 2004-05-17\n", "dossier.toml:2: applicant.birth_dat"),
        (b'[situation]\nrenewal = "perhaps"\n', "situation.renewal"),
        (b'[applicant]\nsurname = "\xff\xfe"\n', "dossier.toml: "),
    ],
)
def test_a_mistake_in_the_facts_is_one_line_of_the_command(dossier: Path, run: Run, content: bytes, said: str) -> None:
    (dossier / "dossier.toml").write_bytes(content)
    assert said in one_error(run("check", "dossier", "--checklist", "complete.toml", "--on", ON.isoformat()))


def test_a_page_whose_picture_is_broken_says_so_though_it_shows_a_few_words() -> None:
    """A caption over a picture that cannot be decoded: what was on the page is unknown, not read."""
    content = raw_pdf(
        CATALOGUE,
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 /MediaBox [0 0 595 842] >>",
        b"<< /Type /Page /Parent 2 0 R /Contents 4 0 R /Resources << /XObject << /I 5 0 R >> >> >>",
        stream(b"q 595 0 0 842 0 0 cm /I Do Q 0 0 0 rg 60 700 300 12 re f"),
        stream(
            JPEG[:200],
            b"/Type /XObject /Subtype /Image /Width 620 /Height 877 /ColorSpace /DeviceRGB /BitsPerComponent 8"
            b" /Filter /DCTDecode",
        ),
    )
    file = source(content)
    (page,) = read_file(file, ReadingOptions(), FakeOcr("seen beside the picture")).pages  # type: ignore[arg-type]
    assert ("corrupt_file", Severity.REVIEW) in [(finding.code, finding.severity) for finding in page.findings]
