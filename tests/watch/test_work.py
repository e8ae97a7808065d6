"""One dossier: its report whole and in one step, its cost when little changed, and the word for what went wrong."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path
from typing import Any

import pytest

from doccheck.errors import ChecklistNotFound, EngineMissing, InputNotFound, InvalidDefinition, UsageError
from doccheck.model import Verdict
from doccheck.watch import files, traces, work
from doccheck.watch.files import put_file, put_folder, remove_folder, tidy
from doccheck.watch.ledger import State
from doccheck.watch.rights import Rights
from doccheck.watch.work import Trouble, trouble_of
from tests.watch.folders import put
from tests.watch.house import House, house
from tests.watch.process import TINY, letter

__all__ = ["house"]
OWNER = Rights()


def test_a_report_has_its_files_and_the_ledger_knows_it(house: House) -> None:
    house.dossier("a", {"letter.txt": letter(1), "copy under way.pdf.part": b"%PDF"})
    assert house.once(letters=True, language="fr") == 0
    folder = house.root / "_reports" / "tiny" / "a"
    assert sorted(os.listdir(folder)) == ["letter.txt", "report.html", "report.json"]
    assert [file["name"] for file in house.report("a")["files"]] == ["letter.txt"]
    assert "Merci pour vos documents" in (folder / "letter.txt").read_text("utf-8")
    entry = house.entry("a")
    assert (entry.state, entry.verdict, entry.missing) == (State.DONE, Verdict.INCOMPLETE, ("passport",))
    assert entry.report == "tiny/a"
    assert os.listdir(house.root / "_reports" / ".work") == []


def test_without_letters_the_old_one_goes(house: House) -> None:
    house.dossier("a")
    house.once(letters=True)
    house.once()
    assert sorted(os.listdir(house.root / "_reports" / "tiny" / "a")) == ["report.html", "report.json"]


def test_nothing_is_done_twice(house: House) -> None:
    house.dossier("a")
    house.once()
    before = (house.root / "_reports" / "tiny" / "a" / "report.json").stat()
    house.once()
    after = (house.root / "_reports" / "tiny" / "a" / "report.json").stat()
    assert (before.st_ino, before.st_mtime_ns) == (after.st_ino, after.st_mtime_ns)


def test_a_report_that_was_deleted_is_made_anew(house: House) -> None:
    house.dossier("a")
    house.once()
    remove_folder(house.root, ("tiny", "a"), OWNER)
    house.once()
    assert house.report("a")["verdict"] == "incomplete"


def test_for_a_changed_fact_or_checklist_nothing_is_read_or_understood_anew(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    house.dossier("a", {f"{number}.txt": letter(number) for number in range(10)})
    house.once()
    monkeypatch.setattr("doccheck.workers.own_pool", None)  # whoever would read something needs it
    with monkeypatch.context() as patched:
        patched.setattr("doccheck.pipeline.documents_of", None)  # and this, whoever would understand it anew
        house.dossier("a", {"dossier.toml": b"application_date = 2026-01-05\n"})
        assert house.once() == 0
        assert house.report("a")["checked_on"] == "2026-01-05"
        (house.checklists / "tiny.toml").write_text(TINY, "utf-8")
        assert house.once() == 0
        assert house.entry("a").missing == ()
    (house.root / "tiny" / "a" / "9.txt").unlink()
    assert house.once() == 0
    assert len(house.report("a")["files"]) == 9


def test_a_dossier_that_changes_while_it_is_read_gets_no_report_of_what_it_was(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = house.dossier("a")
    real = work.check_dossier

    def meanwhile(*paths: Any, **options: Any) -> Any:
        report = real(*paths, **options)
        if not (folder / "late.txt").exists():
            (folder / "late.txt").write_bytes(letter("late"))
        return report

    monkeypatch.setattr(work, "check_dossier", meanwhile)
    assert house.once() == 0
    assert {file["name"] for file in house.report("a")["files"]} == {"letter.txt", "late.txt"}


@pytest.mark.parametrize(
    ("error", "expected"),
    [
        (OSError(errno.ENOSPC, ""), Trouble("disk_full")),
        (OSError(errno.EDQUOT, ""), Trouble("disk_full")),
        (OSError(errno.EROFS, ""), Trouble("read_only")),
        (PermissionError(errno.EACCES, ""), Trouble("no_permission")),
        (OSError(errno.ESTALE, ""), Trouble("share_gone")),
        (FileNotFoundError(errno.ENOENT, ""), Trouble("vanished")),
        (OSError(errno.EIO, ""), Trouble("disk_error")),
        (InputNotFound("x"), Trouble("vanished")),
        (EngineMissing("x"), Trouble("engine_missing")),
        (ChecklistNotFound("x"), Trouble("unknown_checklist", lasting=True)),
        (InvalidDefinition("x"), Trouble("definition", lasting=True)),
        (UsageError("x"), Trouble("usage", lasting=True)),
        (ValueError("x"), Trouble("unexpected", blame=True)),
    ],
)
def test_every_error_has_its_word(error: Exception, expected: Trouble) -> None:
    assert trouble_of(error) == expected


def test_a_file_of_facts_that_the_disk_did_not_give_is_not_a_wrong_one() -> None:
    error = InvalidDefinition("dossier.toml: permission denied")
    error.__cause__ = PermissionError(errno.EACCES, "")
    assert trouble_of(error) == Trouble("no_permission")


# -- files -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("step", ["exchange", "one after the other"])
def test_a_folder_takes_the_place_of_the_one_before(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    if step != "exchange":
        monkeypatch.setattr(files, "_EXCHANGE", 77)  # as file systems answer that do not know it
    put_folder(tmp_path, ("c", "d"), {"report.html": b"1", "letter.txt": b"1", "report.json": b"1"}, OWNER)
    put_folder(tmp_path, ("c", "d"), {"report.html": b"2", "report.json": b"2"}, OWNER)
    place = tmp_path / "_reports" / "c" / "d"
    assert {path.name: path.read_bytes() for path in place.iterdir()} == {"report.html": b"2", "report.json": b"2"}
    assert os.listdir(tmp_path / "_reports" / ".work") == []


def test_without_an_exchange_nobody_sees_files_of_two_reports(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(files, "_EXCHANGE", 77)
    put_folder(tmp_path, ("c", "d"), {"report.html": b"1", "letter.txt": b"1", "report.json": b"1"}, OWNER)
    place = tmp_path / "_reports" / "c" / "d"
    seen: list[dict[str, bytes]] = []
    real = os.replace

    def replace(*names: Any, **folders: Any) -> None:
        seen.append({path.name: path.read_bytes() for path in place.iterdir()})
        if len(seen) == 3:
            raise OSError(errno.ESTALE, "the share has gone")
        real(*names, **folders)

    monkeypatch.setattr(os, "replace", replace)
    new = {"report.html": b"2", "letter.txt": b"2", "report.json": b"2"}
    with pytest.raises(OSError, match="share"):
        put_folder(tmp_path, ("c", "d"), new, OWNER)
    seen.append({path.name: path.read_bytes() for path in place.iterdir()})
    assert not any("report.json" in shown for shown in seen)  # it says that the report is whole
    put_folder(tmp_path, ("c", "d"), new, OWNER)
    assert {path.name: path.read_bytes() for path in place.iterdir()} == new


def test_a_write_that_fails_leaves_what_was_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put_folder(tmp_path, ("c", "d"), {"report.html": b"1", "report.json": b"1"}, OWNER)

    def full(descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="full"):
        put_folder(tmp_path, ("c", "d"), {"report.html": b"2", "report.json": b"2"}, OWNER)
    with pytest.raises(OSError, match="full"):
        put_file(tmp_path, "index.html", b"2", OWNER)
    assert {path.read_bytes() for path in (tmp_path / "_reports" / "c" / "d").iterdir()} == {b"1"}
    assert sorted(os.listdir(tmp_path / "_reports")) == [".work", "c"]
    assert os.listdir(tmp_path / "_reports" / ".work") == []


@pytest.mark.parametrize("link", ["_reports", "_reports/c", "_reports/.work"])
def test_nothing_is_written_through_a_link(tmp_path: Path, link: str) -> None:
    outside, root = tmp_path / "outside", tmp_path / "root"
    outside.mkdir()
    (root / link).parent.mkdir(parents=True)
    (root / link).symlink_to(outside)
    with pytest.raises(OSError, match=r"directory|link"):
        put_folder(root, ("c", "d"), {"report.json": b"1"}, OWNER)
    assert os.listdir(outside) == []


def test_a_link_in_the_place_of_a_report_is_replaced_not_followed(tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    (tmp_path / "_reports" / "c").mkdir(parents=True)
    (tmp_path / "_reports" / "c" / "d").symlink_to(outside)
    put_folder(tmp_path, ("c", "d"), {"report.json": b"1"}, OWNER)
    assert os.listdir(outside) == []
    assert (tmp_path / "_reports" / "c" / "d" / "report.json").read_bytes() == b"1"


def test_names_that_lead_elsewhere_are_refused(tmp_path: Path) -> None:
    for parts in ((), ("..", "x"), ("a", ".."), ("a/b", "c"), ("a", "b/c"), ("a", "")):
        with pytest.raises(OSError, match="name of a folder"):
            put_folder(tmp_path, parts, {"report.json": b"1"}, OWNER)
        with pytest.raises(OSError, match="name of a folder"):
            remove_folder(tmp_path, parts, OWNER)
    assert os.listdir(tmp_path) == []


def test_rights_of_the_owner_and_of_a_group(tmp_path: Path) -> None:
    for group, mode in ((None, (0o700, 0o600)), (os.getgid(), (0o750, 0o640))):
        put_folder(tmp_path, ("c", str(group)), {"report.json": b"1"}, Rights(group=group))
        place = tmp_path / "_reports" / "c" / str(group)
        found = tuple(stat.S_IMODE(path.stat().st_mode) for path in (place, place / "report.json"))
        assert found == mode


def test_reports_from_before_get_the_rights_of_now(tmp_path: Path) -> None:
    group = Rights(group=os.getgid())
    put_folder(tmp_path, ("c", "d"), {"report.json": b"1"}, group)
    reports = tmp_path / "_reports"
    applicants = put(tmp_path / "bw" / "D" / "0.pdf")
    applicants.chmod(0o644)
    os.link(applicants, reports / "c" / "second name")
    (reports / "c" / "link").symlink_to(applicants)
    (reports / ".lock").touch(0o600)
    for rights in (OWNER, group):
        tidy(tmp_path, rights)
        for path in (reports, reports / "c", reports / "c" / "d"):
            assert stat.S_IMODE(path.stat().st_mode) == rights.folder
        assert stat.S_IMODE((reports / "c" / "d" / "report.json").stat().st_mode) == rights.file
        assert stat.S_IMODE(applicants.stat().st_mode) == 0o644


def test_traces_are_kept_once_and_forgotten(tmp_path: Path) -> None:
    one, two, three = "1" * 64, "2" * 64, "3" * 64
    traces.add(tmp_path, "a", {one})
    traces.add(tmp_path, "a", {one, two})
    traces.add(tmp_path, "b", {two})
    assert traces.of(tmp_path, "a") == {one, two}
    assert (tmp_path / "traces" / "a").read_text().split() == [one, two]
    assert traces.of_others(tmp_path, {"a"}) == {two}
    with (tmp_path / "traces" / "a").open("a") as file:
        file.write("33")  # cut by a full disk
    assert traces.of(tmp_path, "a") == {one, two}
    traces.add(tmp_path, "a", {three})
    assert traces.of(tmp_path, "a") == {one, two, three}
    traces.forget(tmp_path, "a")
    assert traces.of(tmp_path, "a") == set()


def test_a_pool_that_broke_is_made_anew_once(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    house.dossier("a")
    real, tries = work.check_dossier, []

    def check(*paths: Any, **options: Any) -> Any:
        tries.append(paths)
        if len(tries) == 1:
            raise RuntimeError("the pool is not active")
        return real(*paths, **options)

    monkeypatch.setattr(work, "check_dossier", check)
    assert house.once() == 0
    assert len(tries) == 2
    assert house.report("a")
