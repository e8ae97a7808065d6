"""The ledger on its disk: private, whole after a kill at any moment, on a full and on a damaged one."""

from __future__ import annotations

import errno
import os
import random
import signal
import sqlite3
import stat
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from doccheck.errors import UsageError
from doccheck.watch.database import FILE
from doccheck.watch.ledger import Changes, FileEntry, Ledger, State, make_private, state_folder
from doccheck.watch.scan import Scan, Seen
from tests.watch.folders import dossier, judge, only, put, take_over


def test_state_and_ledger_are_the_owners_alone(state: Path, root: Path) -> None:
    state.chmod(0o755)
    make_private(state)
    umask = os.umask(0)
    try:
        with Ledger(state) as ledger:
            dossier(root)
            take_over(ledger, root)
            modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in state.iterdir()}
    finally:
        os.umask(umask)
    assert modes == dict.fromkeys((FILE, f"{FILE}-wal", f"{FILE}-shm"), 0o600)
    assert stat.S_IMODE(state.stat().st_mode) == 0o700


def test_a_group_may_read_it(state: Path, root: Path) -> None:
    group = os.getgid()
    make_private(state, group)
    with Ledger(state, gid=group) as ledger:
        dossier(root)
        take_over(ledger, root)
        assert {stat.S_IMODE(path.stat().st_mode) for path in state.iterdir()} == {0o640}
    assert stat.S_IMODE(state.stat().st_mode) == 0o750


def test_it_is_read_beside_a_watcher_and_nothing_is_written(state: Path, root: Path) -> None:
    with Ledger(state / "nowhere", read_only=True) as reader:
        assert reader.entries() == ()
    dossier(root)
    with Ledger(state) as ledger:
        take_over(ledger, root)
        with Ledger(state, read_only=True) as reader:
            assert reader.entries() == ledger.entries()
            ledger.begin(only(ledger).key, 2.0)
            assert only(reader).state is State.WORKING
            with pytest.raises(OSError, match="readonly"):
                reader.remove(only(reader).key)
    before = {path.name: path.stat().st_mtime_ns for path in state.iterdir()}
    with Ledger(state, read_only=True) as reader:
        assert only(reader).state is State.WORKING
    assert {path.name: path.stat().st_mtime_ns for path in state.iterdir()} == before
    assert list(before) == [FILE]


@pytest.mark.parametrize("damage", ["no database", "broken pages"])
def test_a_damaged_ledger_is_moved_aside_and_begun_anew(state: Path, root: Path, damage: str) -> None:
    for number in range(200):
        dossier(root, f"D{number}")
    with Ledger(state) as ledger:
        take_over(ledger, root)
        ledger.compact()
    content = (state / FILE).read_bytes()
    broken = b"x" * len(content) if damage == "no database" else content[:8192] + b"\xff" * (len(content) - 8192)
    (state / FILE).write_bytes(broken)
    with Ledger(state) as ledger:
        assert ledger.damaged is not None
        assert (ledger.damaged / FILE).read_bytes() == broken
        assert ledger.entries() == ()
        assert len(take_over(ledger, root).new) == 200
    with Ledger(state) as ledger:
        assert ledger.damaged is None
        assert len(ledger.entries()) == 200


def test_a_ledger_of_another_version_is_left_alone(state: Path) -> None:
    Ledger(state).close()
    with sqlite3.connect(state / FILE) as db:
        db.execute("PRAGMA user_version = 99")
    db.close()
    with pytest.raises(UsageError, match="another doccheck"):
        Ledger(state)
    with pytest.raises(UsageError, match="another doccheck"):
        Ledger(state, read_only=True)


def test_a_link_in_its_place_is_refused(state: Path, tmp_path: Path) -> None:
    other = put(tmp_path / "other", b"")
    (state / FILE).symlink_to(other)
    with pytest.raises(OSError, match="ordinary"):
        Ledger(state)
    assert other.read_bytes() == b""


def test_errors_of_the_database_are_those_of_the_disk(state: Path, root: Path) -> None:
    dossier(root)
    with Ledger(state) as ledger:
        take_over(ledger, root)
        key = only(ledger).key
        ledger._db.execute("PRAGMA max_page_count = 1")  # as full as it is
        with pytest.raises(OSError, match="full") as raised:
            judge_many_files(ledger, key)
        assert raised.value.errno == errno.ENOSPC
        assert only(ledger).state is State.WORKING
        assert ledger.files(key) == ()  # all or nothing
        ledger._db.execute("PRAGMA max_page_count = 100000")
        judge_many_files(ledger, key)
        assert len(ledger.files(key)) == 5000
    with pytest.raises(OSError, match="No such file"):
        Ledger(state / "nowhere")


def judge_many_files(ledger: Ledger, key: str) -> None:
    entry = ledger.begin(key, 1.0)
    files = [FileEntry(path=f"{number}.pdf", size=1, mtime_ns=1, sha256=f"{number:064}") for number in range(5000)]
    ledger.done(
        key, 2.0, signature=entry.signature, verdict="complete", missing=(), report="r", checklist_hash="c",
        version="1", files=files,
    )  # fmt: skip


def test_two_processes_take_turns(state: Path, root: Path) -> None:
    """As a purge beside a watcher: nothing fails, nothing is lost."""
    for number in range(4):
        dossier(root, f"D{number}")
    with Ledger(state) as first:
        take_over(first, root)
        keys = [entry.key for entry in first.entries()]
    failed: list[BaseException] = []

    def work(mine: list[str]) -> None:
        try:
            with Ledger(state) as ledger:
                for _ in range(50):
                    for key in mine:
                        judge(ledger, key, 2.0)
        except BaseException as error:  # noqa: BLE001 - told below
            failed.append(error)

    threads = [threading.Thread(target=work, args=(mine,)) for mine in (keys[:2], keys[2:])]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not failed
    with Ledger(state) as ledger:
        assert ledger.counts()[State.DONE] == 4


def test_two_thousand_dossiers_are_taken_over_in_a_moment(ledger: Ledger) -> None:
    def seen(number: int, signature: str) -> Seen:
        name = f"D{number}"
        return Seen(
            checklist="bw", name=name, place="bw", path=Path("/srv") / name, files=(), oddities=(), signature=signature
        )

    def found(signature: str) -> Scan:
        dossiers = tuple(seen(number, signature) for number in range(2000))
        return Scan(dossiers=dossiers, strays=(), unseen=(), problem=None)

    began = time.monotonic()
    assert len(ledger.seen(found("a"), 1.0).new) == 2000
    assert len(ledger.seen(found("b"), 2.0).changed) == 2000
    assert time.monotonic() - began < 5
    began = time.monotonic()
    assert ledger.seen(found("b"), 3.0) == Changes()
    assert time.monotonic() - began < 1


WORK = """
import sys, time
from pathlib import Path
from doccheck.watch.ledger import FileEntry, Ledger
with Ledger(Path(sys.argv[1])) as ledger:
    now = time.time()
    ledger.recover(now)
    print("begun", flush=True)
    while True:
        for entry in ledger.entries():
            ledger.begin(entry.key, now)
            now += 1
            files = [FileEntry(path=f"{n}.pdf", size=int(now), mtime_ns=1, sha256=str(n)) for n in range(40)]
            ledger.done(entry.key, now, signature=entry.signature, verdict=str(int(now)), missing=[str(int(now))],
                        report="r", checklist_hash="c", version="1", files=files)
"""


def test_killed_at_any_moment_it_holds_whole_transactions_only(state: Path, root: Path) -> None:
    for name in "ABCDE":
        dossier(root, name)
    with Ledger(state) as ledger:
        take_over(ledger, root)
    moments = random.Random(6)  # noqa: S311
    judged = 0
    for _ in range(15):
        with subprocess.Popen([sys.executable, "-c", WORK, str(state)], stdout=subprocess.PIPE, text=True) as process:
            assert process.stdout is not None
            assert process.stdout.readline() == "begun\n"
            time.sleep(moments.uniform(0, 0.08))
            process.send_signal(signal.SIGKILL)
        with Ledger(state) as ledger:
            assert ledger.damaged is None
            entries = ledger.entries()
            assert [entry.name for entry in entries] == list("ABCDE")
            assert sum(entry.state is State.WORKING for entry in entries) <= 1
            for entry in entries:
                if entry.verdict is None:
                    assert ledger.files(entry.key) == ()
                    continue
                judged += 1
                assert entry.missing == (entry.verdict,)
                files = ledger.files(entry.key)
                assert len(files) == 40
                assert {file.size for file in files} == {int(entry.verdict)}
    assert judged > 20


def test_the_state_is_kept_outside_the_watched_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    root = tmp_path / "root"
    root.mkdir()
    (tmp_path / "link").symlink_to(root)
    monkeypatch.setenv("DOCCHECK_STATE", str(tmp_path / "states"))
    folder = state_folder(root)
    assert folder.parent == tmp_path / "states"
    assert state_folder(tmp_path / "link") == folder
    monkeypatch.delenv("DOCCHECK_STATE")
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.delenv("XDG_STATE_HOME", raising=False)
    assert state_folder(root).parent == tmp_path / "home" / ".local" / "state" / "doccheck"
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "xdg"))
    assert state_folder(root).parent == tmp_path / "xdg" / "doccheck"
    assert state_folder(root, tmp_path / "chosen") == tmp_path / "chosen"
    for wrong in (root, root / "state", tmp_path / "link" / "state", tmp_path):
        with pytest.raises(UsageError, match="--state"):
            state_folder(root, wrong)
    assert not (tmp_path / "states").exists()


def test_a_state_folder_of_others_or_a_link_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "real").mkdir(mode=0o755)
    (tmp_path / "link").symlink_to(tmp_path / "real")
    with pytest.raises(OSError):  # noqa: PT011 - ENOTDIR or ELOOP
        make_private(tmp_path / "link")
    assert stat.S_IMODE((tmp_path / "real").stat().st_mode) == 0o755
    monkeypatch.setattr(os, "geteuid", lambda: os.getuid() + 1)
    with pytest.raises(OSError, match="another user"):
        make_private(tmp_path / "real")


def test_a_folder_that_holds_other_things_is_not_closed_to_others(tmp_path: Path) -> None:
    folder = tmp_path / "shared"
    put(folder / "letter.odt")
    folder.chmod(0o755)
    with pytest.raises(OSError, match="other things"):
        make_private(folder)
    assert stat.S_IMODE(folder.stat().st_mode) == 0o755
    put(folder / "lock", b"")  # a state folder of ours whose rights somebody has changed
    make_private(folder)
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
