"""Names that are left alone, and names under which reports are filed: whatever a dossier is called."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from doccheck import settings
from doccheck.watch.names import ignored, printable, report_folder

REPORTS = Path("/srv/visas/_reports")

NAMES = st.binary(min_size=1, max_size=255).map(
    lambda raw: raw.replace(b"/", b"_").replace(b"\0", b"_")
).filter(lambda raw: raw not in (b".", b".."))  # fmt: skip
PLACES = st.one_of(st.none(), st.just(""), NAMES.map(os.fsdecode))


@pytest.mark.parametrize(
    "name",
    [
        "scan.pdf.part", "scan.PDF.CRDOWNLOAD", "scan.tmp", "~$letter.docx", ".~lock.letter.odt#", ".DS_Store",
        "Thumbs.db", "thumbs.DB", "desktop.ini", "@eaDir", "#recycle", ".syncthing.scan.pdf.tmp", ".stfolder", "._scan",
        "~syncthing~scan.pdf.tmp", ".hidden", "__MACOSX", "_reports", "scan.pdf.filepart", "$RECYCLE.BIN", "~WRL0001.tmp",
        ".nfs0000001", ".smbdelete0001", "scan.pdf.partial", "System Volume Information",
    ],
)  # fmt: skip
def test_what_systems_leave_behind_is_ignored(name: str) -> None:
    assert ignored(name)


@pytest.mark.parametrize(
    "name",
    ["scan.pdf", "partial.pdf", "part", "dossier.toml", "tmp.pdf", "~scan.pdf", "#1 Dupont", "lock", "scan.part.pdf",
     "@home", "Ünal, Ayşe", "a\nb", "$x", "thumbs.db.pdf", "sync-conflict.pdf", "_report", "\udcff"],
)  # fmt: skip
def test_papers_are_not(name: str) -> None:
    assert not ignored(name)


def test_everything_that_check_leaves_out_is_ignored_too() -> None:
    for name in settings.IGNORED_NAMES | settings.IGNORED_FOLDERS | {f"{p}x" for p in settings.IGNORED_PREFIXES}:
        assert ignored(name), name


@pytest.mark.parametrize("name", ["DUPONT Marie", "Ünal, Ayşe", "O'Neill-García (2026)", "李小龙", "a", "x" * 180])
def test_an_ordinary_name_stays_as_it_is(name: str) -> None:
    assert report_folder(REPORTS, "fr-vls-ts", name) == REPORTS / "fr-vls-ts" / name
    assert report_folder(REPORTS, "fr-vls-ts", os.fsencode(name)) == REPORTS / "fr-vls-ts" / name
    assert report_folder(REPORTS, "fr-vls-ts", name, "fr-vls-ts") == REPORTS / "fr-vls-ts" / name


@pytest.mark.parametrize(
    "name",
    [b"..", b"..\n", b"a\nb", b"\xff\xfe", "a\u202eb".encode(), b"x" * 250, ("é" * 125).encode(), b"con", b"LPT1.pdf",
     b"a:b", b"a\\b", b"<b>", b" a", b"a ", b"a.", b"~a", b"-~0123456789abcdef", "a\u200fb".encode(), b"\x1b[2J",
     "\ufffd".encode(), "a\xa0b".encode()],
)  # fmt: skip
def test_a_hostile_name_is_escaped(name: bytes) -> None:
    last = report_folder(REPORTS, "bw", name).name
    assert last != os.fsdecode(name)
    assert last.isprintable()
    assert len(last.encode()) <= 140
    assert not set(last) & set('/\\:*?"<>|')
    assert last[0] not in ". "


@given(NAMES, PLACES)
def test_a_report_is_always_two_levels_below_reports(name: bytes, place: str | None) -> None:
    folder = report_folder(REPORTS, "bw", name, place)
    assert folder.parent.parent == REPORTS
    assert os.path.normpath(folder) == str(folder)
    assert not folder.name.startswith(".")
    assert len(folder.name.encode()) <= 200
    assert folder.name.isprintable()


@given(st.sets(st.tuples(NAMES, st.sampled_from(["bw", "", "other", "b/w"])), min_size=2, max_size=6))
def test_two_dossiers_never_share_a_folder(dossiers: set[tuple[bytes, str]]) -> None:
    assert len({report_folder(REPORTS, "bw", name, place) for name, place in dossiers}) == len(dossiers)


def test_an_escaped_name_cannot_be_taken_by_a_dossier_of_that_name() -> None:
    first = report_folder(REPORTS, "bw", b"a\nb")
    assert report_folder(REPORTS, "bw", first.name) != first
    elsewhere = report_folder(REPORTS, "bw", "Dupont", "office")
    assert report_folder(REPORTS, "bw", elsewhere.name) != elsewhere


def test_the_same_name_in_two_places_is_told_apart() -> None:
    assert len({report_folder(REPORTS, "bw", "Dupont", place) for place in (None, "", "a", "b")}) == 4


@given(NAMES)
def test_a_name_for_people_is_printable(name: bytes) -> None:
    assert printable(name).isprintable()
    assert printable(name) == printable(os.fsdecode(name))


def test_what_turns_the_reading_direction_is_escaped() -> None:
    assert printable("a\u202efdp.exe") == "a\\u202efdp.exe"
    assert printable(b"a\nb\xff") == "a\\nb\\xff"
