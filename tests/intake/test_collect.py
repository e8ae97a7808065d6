"""Every file of a dossier is taken once, named, and none is followed out of it."""

from __future__ import annotations

import os
import time
import zipfile
from collections.abc import Iterator
from contextlib import chdir, contextmanager
from io import BytesIO
from pathlib import Path

import pytest

from doccheck import settings
from doccheck.errors import InputNotFound
from doccheck.facts import FactsFile
from doccheck.intake import collect
from doccheck.model import Severity, SourceFile
from tests.reading.files import LETTER, pdf, printed, saved

PDF = pdf(LETTER)


def put(folder: Path, **files: bytes) -> Path:
    for name, content in files.items():
        (folder / name).write_bytes(content)
    return folder


def found(*paths: Path) -> dict[str, SourceFile]:
    return {file.name: file for file in collect(paths).files}


def codes(file: SourceFile) -> list[tuple[str, str]]:
    return [(finding.code, finding.reason) for finding in file.findings]


def test_names_are_in_natural_order(tmp_path: Path) -> None:
    for number in (10, 9, 1, 2):
        (tmp_path / f"page {number}.png").write_bytes(saved(printed([str(number)]), "PNG"))
    assert list(found(tmp_path)) == ["page 1.png", "page 2.png", "page 9.png", "page 10.png"]


def test_what_a_file_is_is_told_by_its_content(tmp_path: Path) -> None:
    files = found(
        put(tmp_path, **{"scan.jpg": PDF, "letter.pdf": saved(printed(), "JPEG"), "page": saved(printed(), "PNG")})
    )
    types = {name: file.media_type for name, file in files.items()}
    assert types == {"scan.jpg": "application/pdf", "letter.pdf": "image/jpeg", "page": "image/png"}
    assert all(file.readable for file in files.values())


def test_a_zip_that_holds_a_pdf_is_no_pdf(tmp_path: Path) -> None:
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as archive:
        archive.writestr("a.pdf", PDF)
    file, inner = found(put(tmp_path, **{"all.pdf": out.getvalue()})).values()
    assert file.media_type == "application/zip"
    assert codes(file) == [("unfolded", "")]
    assert not file.readable
    assert (inner.name, inner.media_type, inner.readable) == ("all.pdf/a.pdf", "application/pdf", True)


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (b"", [("empty_file", "")]),
        (b"<!DOCTYPE html><html><body>a page</body></html>", [("unsupported_format", "")]),
        (b"just a note", []),
        (bytes(range(256)) * 8, [("unsupported_format", "")]),
        (PDF, []),
    ],
)
def test_files_that_cannot_be_read_are_named_with_the_reason(
    tmp_path: Path, content: bytes, expected: list[tuple[str, str]]
) -> None:
    (file,) = found(put(tmp_path, some=content)).values()
    assert codes(file) == expected
    assert file.readable is not bool(expected)


def test_the_same_bytes_twice_are_read_once_and_said(tmp_path: Path) -> None:
    files = found(put(tmp_path, **{"a.pdf": PDF, "b.pdf": PDF}))
    assert codes(files["a.pdf"]) == []
    assert codes(files["b.pdf"]) == [("duplicate_file", "")]
    assert dict(files["b.pdf"].findings[0].values) == {"other": "a.pdf"}
    assert not files["b.pdf"].readable


def test_a_file_that_is_too_large_is_not_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(settings, "MAX_FILE_BYTES", 100)
    (file,) = found(put(tmp_path, **{"a.pdf": PDF})).values()
    assert codes(file) == [("too_large", "")]
    assert file.content == b""


def test_files_beyond_the_limit_are_named_and_not_dropped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(settings, "MAX_FILES", 2)
    files = found(put(tmp_path, **{f"{n}.pdf": PDF + str(n).encode() for n in range(4)}))
    assert [bool(file.findings) for file in files.values()] == [False, False, True, True]


def test_folders_inside_are_walked_and_named(tmp_path: Path) -> None:
    (tmp_path / "scans" / "old").mkdir(parents=True)
    put(tmp_path / "scans" / "old", **{"a.pdf": PDF})
    assert list(found(tmp_path)) == ["scans/old/a.pdf"]


@contextmanager
def folders_in_one_another(place: Path, name: str, depth: int) -> Iterator[None]:
    """So many folders, a file in the last, as no path leads to; removed again step by step, as nothing else can."""
    with chdir(place):
        for _ in range(depth):
            os.mkdir(name)
            os.chdir(name)
        Path("deep.txt").write_text("a note")
    yield
    with chdir(place):
        for _ in range(depth):
            os.chdir(name)
        os.unlink("deep.txt")
        for _ in range(depth):
            os.chdir("..")
            os.rmdir(name)


def test_folders_may_be_deeper_than_calls_go(tmp_path: Path) -> None:
    put(tmp_path, **{"z.pdf": PDF})
    with folders_in_one_another(tmp_path, "a", 1100):
        (deep, top) = collect([tmp_path]).files
    assert deep.name == "a/" * 1100 + "deep.txt"
    assert deep.content == b"a note"
    assert top.name == "z.pdf"


def test_a_folder_with_too_long_a_path_is_named(tmp_path: Path) -> None:
    with folders_in_one_another(tmp_path, "a" * 250, 20):
        (file,) = collect([tmp_path]).files
    assert codes(file) == [("not_read", "")]


def test_many_files_are_named_quickly(tmp_path: Path) -> None:
    for number in range(5000):
        (tmp_path / f"{number}.txt").touch()
    started = time.process_time()
    assert len(collect([tmp_path]).files) == 5000
    assert time.process_time() - started < 1.5


def test_facts_that_are_not_those_of_the_dossier_are_named(tmp_path: Path) -> None:
    """A file of facts in a folder inside, or in one of several folders, is not read: whoever put it there must know."""
    (tmp_path / "inside").mkdir()
    put(tmp_path, **{"dossier.toml": b"", "a.pdf": PDF})
    put(tmp_path / "inside", **{"dossier.toml": b""})
    files = found(tmp_path)
    assert list(files) == ["a.pdf", "inside/dossier.toml"]
    (finding,) = files["inside/dossier.toml"].findings
    assert (finding.code, finding.reason, finding.severity) == ("not_read", "facts", Severity.WARNING)
    (tmp_path / "other").mkdir()
    collected = collect([tmp_path / "inside", tmp_path / "other"])
    assert [codes(file) for file in collected.files] == [[("not_read", "facts")]]
    assert collected.facts_file is None


def test_what_systems_leave_behind_and_the_facts_are_no_documents(tmp_path: Path) -> None:
    (tmp_path / "__MACOSX").mkdir()
    put(tmp_path / "__MACOSX", **{"a.pdf": PDF})
    put(tmp_path, **{".DS_Store": b"x", "Thumbs.db": b"x", "~$letter.docx": b"x", "._a.pdf": b"x", "dossier.toml": b""})
    put(tmp_path, **{"b.pdf": PDF})
    collected = collect([tmp_path])
    assert [file.name for file in collected.files] == ["b.pdf"]
    assert collected.facts_file == FactsFile(path=tmp_path / "dossier.toml")


@pytest.mark.parametrize("by", ["link", "file", "pipe"])
def test_what_takes_the_place_of_a_file_at_the_last_moment_is_not_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, by: str
) -> None:
    (tmp_path / "secret.txt").write_text("not of this dossier")
    folder = tmp_path / "dossier"
    folder.mkdir()
    letter = folder / "letter.txt"
    letter.write_text("Sehr geehrte Damen und Herren")
    opened = os.open

    def swapped(path: str | Path, flags: int, *rest: int, **more: int) -> int:
        if Path(path) == letter:
            letter.unlink()
            if by == "link":
                letter.symlink_to(tmp_path / "secret.txt")
            elif by == "pipe":
                os.mkfifo(letter)
            else:
                os.link(tmp_path / "secret.txt", letter)
        return opened(path, flags, *rest, **more)

    monkeypatch.setattr(os, "open", swapped)
    (file,) = collect([folder]).files
    assert [finding.code for finding in file.findings] == ["not_read"]
    assert b"dossier" not in file.content


def test_a_link_out_of_the_dossier_is_not_followed(tmp_path: Path) -> None:
    outside, inside = tmp_path / "outside", tmp_path / "inside"
    outside.mkdir()
    inside.mkdir()
    put(outside, **{"secret.pdf": PDF})
    put(inside, **{"own.pdf": PDF})
    (inside / "link.pdf").symlink_to(outside / "secret.pdf")
    (inside / "dir").symlink_to(outside)
    (inside / "loop").symlink_to(inside)
    (inside / "gone.pdf").symlink_to(inside / "nothing.pdf")
    files = found(inside)
    assert codes(files["link.pdf"]) == [("not_read", "link")]
    assert codes(files["dir"]) == [("not_read", "link")]
    assert codes(files["gone.pdf"]) == [("not_read", "link")]
    assert all(file.content == b"" for name, file in files.items() if name != "own.pdf")


def test_pipes_and_sockets_are_not_opened(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    (file,) = found(tmp_path).values()
    assert codes(file) == [("not_read", "special")]


def test_two_folders_keep_their_files_apart(tmp_path: Path) -> None:
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        put(tmp_path / name, **{"a.pdf": PDF + name.encode()})
    assert list(found(tmp_path / "one", tmp_path / "two")) == ["one/a.pdf", "two/a.pdf"]
    assert len(found(tmp_path / "one" / "a.pdf", tmp_path / "two" / "a.pdf")) == 2


def test_a_name_that_is_not_utf8_survives(tmp_path: Path) -> None:
    path = os.fsencode(tmp_path) + b"/caf\xe9.pdf"
    with open(path, "wb") as stream:
        stream.write(PDF)
    (file,) = found(tmp_path).values()
    file.name.encode("utf-8")
    assert file.readable


def test_a_path_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(InputNotFound, match="no such file or folder"):
        collect([tmp_path / "nothing"])


def test_nothing_is_changed(tmp_path: Path) -> None:
    put(tmp_path, **{"a.pdf": PDF})
    before = (tmp_path / "a.pdf").stat()
    collect([tmp_path])
    after = (tmp_path / "a.pdf").stat()
    assert (before.st_mtime_ns, before.st_size, before.st_ino) == (after.st_mtime_ns, after.st_size, after.st_ino)
