"""Hostile and broken files: each is named with its code within its limits, and the letter beside it is read.

Files that need no process of their own for the proof are read in a few dossiers, by two workers, as `check` reads them.
"""

from __future__ import annotations

import json
import os
import resource
import socket
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from doccheck import Report, check_dossier, render_report, settings, workers
from doccheck.engines import scratch
from doccheck.intake import collect
from doccheck.model import FileReading, Finding, Grade, Page, SourceFile, TextOrigin, Verdict
from doccheck.reading import ReadingOptions
from doccheck.reporting.messages import action, message
from doccheck.workers import WorkerOptions, read_all
from tests.hostile.containers import HOSTILE_NAMES
from tests.hostile.make import GROUPS, write
from tests.reading.files import LETTER as LINES
from tests.reading.files import pdf
from tests.test_bad_input import ON, Honest
from tests.test_cli import CHECKLIST, LETTER

CLOCKS = ("OPEN_SECONDS", "PAGE_SECONDS", "UNFOLD_SECONDS")
SECONDS = 15  # for opening one file, for one page, for one container; the real limits are longer
MEGABYTES = 1500  # of the largest worker
DOSSIER_SECONDS = 60  # wall clock for some fifty hostile files by two workers, on a busy machine
GOOD = "0 the letter.pdf"
ALL = [(group, name) for group, cases in GROUPS.items() for name in cases]


@dataclass(frozen=True)
class Checked:
    """What became of a dossier."""

    files: dict[str, SourceFile]
    readings: dict[str, FileReading]
    seconds: float
    changed: bool  # whether anything in the dossier is other than before
    left: set[str]  # in the folders for temporary files

    def findings(self, name: str) -> list[Finding]:
        reading = self.readings.get(name)
        pages = reading.pages if reading else ()
        every = [*self.files[name].findings, *(reading.findings if reading else ())]
        return every + [finding for page in pages for finding in page.findings]

    def said(self, name: str) -> tuple[str, ...]:
        return tuple(sorted({f"{f.code}.{f.reason}".rstrip(".") for f in self.findings(name)}))

    def pages(self, name: str) -> tuple[Page, ...]:
        return self.readings[name].pages if name in self.readings else ()


def temporary() -> set[str]:
    """What lies in the folders for temporary files, which the fixture `limits` has made our own."""
    return {str(path) for place in (Path(tempfile.gettempdir()), scratch.MEMORY) for path in place.rglob("*")}


def state(folder: Path) -> dict[str, tuple[int, ...]]:
    """Every entry of the dossier with its mode, size and times of change."""
    found = {path: path.lstat() for path in (folder, *folder.rglob("*"))}
    return {str(path): (s.st_mode, s.st_size, s.st_mtime_ns, s.st_ctime_ns) for path, s in found.items()}


def checked(folder: Path) -> Checked:
    before = state(folder)
    started = time.monotonic()
    files = collect([folder]).files
    readable = tuple(file for file in files if file.readable)
    readings = read_all(readable, WorkerOptions(reading=ReadingOptions()), 2, None, None)
    seconds = time.monotonic() - started
    return Checked(
        files={file.name: file for file in files},
        readings={reading.file: reading for reading in readings},
        seconds=seconds,
        changed=state(folder) != before,
        left=temporary(),
    )


@pytest.fixture(scope="module")
def limits(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Shorter limits than the real ones, and an engine that costs nothing: what is drawn does not matter here.

    The folders for temporary files are ours alone.
    """
    with pytest.MonkeyPatch.context() as patch:
        for place in ("disk", "memory"):
            (tmp_path_factory.getbasetemp() / place).mkdir()
        patch.setenv("TMPDIR", str(tmp_path_factory.getbasetemp() / "disk"))
        patch.setattr(tempfile, "tempdir", None)  # what was decided before is forgotten
        patch.setattr(scratch, "MEMORY", tmp_path_factory.getbasetemp() / "memory")
        patch.setattr(workers, "readers", lambda *_: Honest())  # workers are forked: they have it too
        for name in CLOCKS:
            patch.setattr(settings, name, SECONDS)
        patch.setattr(settings, "MAX_PAGES", 20)
        yield


@pytest.fixture(scope="module")
def dossiers(limits: None, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Checked]:
    """Every group of files, each with the good letter, read as one dossier."""
    found = {}
    for group, cases in GROUPS.items():
        folder = tmp_path_factory.mktemp("hostile") / group
        write(folder, cases)
        (folder / GOOD).write_bytes(pdf((*LINES, f"beside {group}")))
        with pytest.MonkeyPatch.context() as patch:
            for name in CLOCKS if group == "endless" else ():
                patch.setattr(settings, name, 2)
            found[group] = checked(folder)
    return found


def test_there_are_enough_of_them() -> None:
    assert len(ALL) >= 90
    assert len({name for _, name in ALL}) == len(ALL)


@pytest.mark.parametrize(("group", "name"), ALL)
def test_what_is_said_of_a_hostile_file(dossiers: dict[str, Checked], group: str, name: str) -> None:
    case, dossier = GROUPS[group][name], dossiers[group]
    assert (dossier.said(name), len(dossier.pages(name))) == (tuple(sorted(case.said)), case.pages)
    for inner, said in case.inside.items():
        assert dossier.said(f"{name}/{inner}") == tuple(sorted(said)), inner
    for finding in dossier.findings(name):
        for language in ("fr", "de", "es", "en"):
            words = message(finding, language) + action(finding, language)
            assert len(words) > 15
            assert not any(sign in words for sign in ("\n", "Traceback", " at 0x", "{", "/tmp"))


@pytest.mark.parametrize("group", GROUPS)
def test_the_letter_beside_them_is_read_and_nothing_is_written(dossiers: dict[str, Checked], group: str) -> None:
    dossier = dossiers[group]
    (page,) = dossier.pages(GOOD)
    assert f"beside {group}" in page.text
    assert (page.grade, dossier.said(GOOD)) == (Grade.GOOD, ())
    assert not dossier.changed
    assert dossier.left == set()
    assert dossier.seconds < DOSSIER_SECONDS
    # No file is dropped: every one is there, read or with a finding that says why not.
    assert set(GROUPS[group]) < set(dossier.files)
    assert all(dossier.pages(name) or dossier.said(name) for name in dossier.files)


def test_no_worker_grows_without_bounds(dossiers: dict[str, Checked]) -> None:
    assert dossiers
    assert resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss < MEGABYTES * 1024


HIDDEN = [name for name in GROUPS["pdfs"] if name.startswith("hidden")]


@pytest.mark.parametrize("name", HIDDEN)
def test_text_that_nobody_sees_is_not_read(dossiers: dict[str, Checked], name: str) -> None:
    """What stands in the text layer says "8 450,00 EUR": nothing of it may come into the page."""
    (page,) = dossiers["pdfs"].pages(name)
    assert "8 450" not in page.text
    assert page.origin is not TextOrigin.TEXT_LAYER


# -- what lies in a folder --------------------------------------------------------------------------------------------


def test_what_is_no_file_is_named_and_not_opened(limits: None, tmp_path: Path) -> None:
    folder = tmp_path / "dossier"
    folder.mkdir()
    (folder / GOOD).write_bytes(pdf(LINES))
    (tmp_path / "secret.pdf").write_bytes(pdf((*LINES, "outside of the dossier")))
    (folder / "out.pdf").symlink_to(tmp_path / "secret.pdf")
    (folder / "zero.pdf").symlink_to("/dev/zero")
    (folder / "passwd.txt").symlink_to("/etc/passwd")
    (folder / "up").symlink_to("..", target_is_directory=True)
    os.mkfifo(folder / "pipe.pdf")
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(os.path.relpath(folder / "socket.pdf"))
    with (folder / "sparse.pdf").open("wb") as sparse:
        sparse.write(b"%PDF-1.7\n")
        sparse.truncate(1024**4)
    dossier = checked(folder)
    link, special = ("not_read.link",), ("not_read.special",)
    expected = {"out.pdf": link, "zero.pdf": link, "passwd.txt": link, "up": link, "pipe.pdf": special}
    expected |= {"socket.pdf": special, "sparse.pdf": ("too_large",), GOOD: ()}
    assert {name: dossier.said(name) for name in dossier.files} == expected
    assert dossier.seconds < 5
    assert len(dossier.pages(GOOD)) == 1


@pytest.mark.skipif(os.geteuid() == 0, reason="root may open everything")
def test_a_file_nobody_may_open_is_named(limits: None, tmp_path: Path) -> None:
    (tmp_path / "closed.pdf").write_bytes(pdf(LINES))
    (tmp_path / "closed.pdf").chmod(0)
    assert checked(tmp_path).said("closed.pdf") == ("not_read.permission",)


# -- names ------------------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def named(limits: None, tmp_path_factory: pytest.TempPathFactory) -> Report:
    """A dossier of a good letter, the zip of hostile names, and files on disk whose names are hostile."""
    root = tmp_path_factory.mktemp("names")
    (root / "list.toml").write_text(CHECKLIST, encoding="utf-8")
    write(root / "dossier", {name: GROUPS["containers"][name] for name in ("names.zip", "a name with NUL.zip")})
    (root / "dossier" / "letter.pdf").write_bytes(pdf(tuple(LETTER.splitlines())))
    for name in (b"\xff\xfe\x80.pdf", b"\x1b]0;title\x07.pdf", b"two\nlines.pdf", b"x" * 251 + b".pdf", b"CON.pdf"):
        Path(os.fsdecode(os.fsencode(root / "dossier") + b"/" + name)).write_bytes(b"")
    report = check_dossier(root / "dossier", checklist=root / "list.toml", on=ON, jobs=1)
    assert temporary() == set()
    assert sorted(os.listdir(root)) == ["dossier", "list.toml"]  # nothing climbed out
    return report


def test_names_inside_a_zip_are_text_and_never_paths(named: Report) -> None:
    names = {file.name for file in named.files}
    assert {f"names.zip/{shown}" for shown in HOSTILE_NAMES.values()} <= names
    assert all(".." not in name.split("/") and not name.startswith("/") for name in names)
    assert named.verdict is Verdict.REVIEW


@pytest.mark.parametrize("output_format", ["terminal", "json", "html"])
def test_hostile_names_do_nothing_to_who_reads_the_report(named: Report, output_format: str) -> None:
    shown = render_report(named, output_format=output_format, language="en")
    shown.encode("utf-8")
    assert not set(shown) & set("\x07\x1b\u202e\x00\x80\x9b")
    if output_format == "json":
        assert {file["name"] for file in json.loads(shown)["files"]} == {file.name for file in named.files}
    if output_format == "html":
        assert "<script>alert" not in shown
        assert "&lt;script&gt;alert" in shown
