"""Rounds, troubles and the end: in this process, with faults put in. The real process is in test_process."""

from __future__ import annotations

import errno
import gc
import importlib
import os
import signal
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from doccheck import settings
from doccheck.errors import UsageError
from doccheck.watch import board, watcher, work
from doccheck.watch.ledger import State
from doccheck.watch.loop import run
from doccheck.watch.wake import Waker
from doccheck.watch.work import Work
from tests.watch.house import House, house
from tests.watch.process import PASSPORT, TINY, letter

__all__ = ["house"]
Judge = Callable[..., Any]


@pytest.fixture(autouse=True)
def _as_before() -> Iterator[None]:
    collecting = gc.isenabled()
    yield
    if not collecting:
        gc.disable()


def judged(monkeypatch: pytest.MonkeyPatch, before: Callable[[Any], None]) -> list[str]:
    """`before` is called with what is going to be judged; the names of what was."""
    real, names = Work.judge, []

    def judge(self: Work, seen: Any, *others: Any) -> Any:
        names.append(seen.name)
        before(seen)
        return real(self, seen, *others)

    monkeypatch.setattr(Work, "judge", judge)
    return names


def test_no_folder_is_said(tmp_path: Path) -> None:
    from doccheck.watch.options import Options

    with pytest.raises(UsageError, match="no such folder"):
        run(Options(folder=tmp_path / "nothing"))


def test_a_dry_run_says_what_would_be_done_and_writes_nothing(
    house: House, capsys: pytest.CaptureFixture[str]
) -> None:
    house.dossier("a\n\u202eb")
    house.dossier("lost", checklist="unheard-of")
    house.dossier("empty", {})
    (house.root / "loose.pdf").touch()
    assert house.once(dry_run=True) == 0
    said = capsys.readouterr().out.splitlines()
    assert sum(": check against tiny" in row for row in said) == 1
    assert any("without a checklist" in row and "tiny" in row for row in said)
    assert any(row.startswith("tiny/empty: set aside") for row in said)
    assert "loose.pdf: nothing: not in a dossier folder" in said
    assert not (house.root / "_reports").exists()
    assert not house.state.exists()
    house.once()
    capsys.readouterr()
    house.once(dry_run=True)
    assert sum("its report is there" in row for row in capsys.readouterr().out.splitlines()) == 1


def test_one_dossier_that_fails_stops_no_other_and_is_set_aside_at_last(
    house: House, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    house.dossier("bad")
    house.dossier("good")
    monkeypatch.setattr(settings, "WATCH_PAUSES", (0.0,))

    def fault(seen: Any) -> None:
        if seen.name == "bad":
            raise ValueError(f"something about {seen.name} of Camille Exemple")

    names = judged(monkeypatch, fault)
    assert house.once() == 1
    assert names.count("bad") == settings.WATCH_ATTEMPTS
    entry = house.entry("bad")
    assert (entry.state, entry.reason) == (State.SET_ASIDE, "unexpected")
    assert house.report("good")
    said = capsys.readouterr().err
    assert "Camille" not in said
    assert said.count("reason=unexpected") == 1
    house.once()
    assert names.count("bad") == settings.WATCH_ATTEMPTS
    (house.root / "tiny" / "bad" / "more.txt").write_bytes(letter("more"))
    house.once()
    assert names.count("bad") > settings.WATCH_ATTEMPTS


@pytest.mark.parametrize(
    ("number", "word"), [(errno.ENOSPC, "disk_full"), (errno.EROFS, "read_only"), (errno.ESTALE, "share_gone")]
)
def test_a_disk_that_fails_is_said_once_and_goes_on_when_mended(
    house: House, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], number: int, word: str
) -> None:
    for name in ("a", "b"):
        house.dossier(name)
    monkeypatch.setattr(settings, "WATCH_PAUSES_DISK", (0.05,))
    monkeypatch.setattr(watcher, "_round_pause", lambda count: 0.05)
    fails = 6
    real_folder, real_file = work.put_folder, board.put_file

    def failing(real: Callable[..., None]) -> Callable[..., None]:
        def put(*arguments: Any) -> None:
            nonlocal fails
            fails -= 1
            if fails >= 0:
                raise OSError(number, "not now")
            real(*arguments)

        return put

    monkeypatch.setattr(work, "put_folder", failing(real_folder))
    monkeypatch.setattr(board, "put_file", failing(real_file))
    ends = threading.Thread(target=lambda: _end_when(lambda: _is_there(house, "a", "b")))
    ends.start()
    assert run(house.options(once=False, poll=0.1)) == 0
    ends.join()
    said = capsys.readouterr().err.splitlines()
    assert 1 <= sum(f"reason={word}" in row for row in said) <= 4  # the overview, and each dossier, once
    assert sum("mended" in row for row in said) >= 1
    assert house.entry("a").state is house.entry("b").state is State.DONE


def _is_there(house: House, *names: str) -> bool:
    return all((house.root / "_reports" / "tiny" / name / "report.json").exists() for name in names)


def _end_when(done: Callable[[], bool], seconds: float = 20.0) -> None:
    ends = time.monotonic() + seconds
    while not done() and time.monotonic() < ends:
        time.sleep(0.02)
    time.sleep(0.3)
    os.kill(os.getpid(), signal.SIGTERM)


def test_once_with_a_full_disk_ends_and_the_next_goes_on(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    house.dossier("a")
    with monkeypatch.context() as patch:

        def full(*arguments: Any) -> None:
            raise OSError(errno.ENOSPC, "full")

        patch.setattr(work, "put_folder", full)
        assert house.once() == 1
    entry = house.entry("a")
    assert (entry.state, entry.reason) == (State.FAILED, "disk_full")
    assert house.once() == 0
    assert house.report("a")


def test_told_to_end_it_ends_after_the_file_and_reads_it_never_again(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    house.dossier("a", {f"{number}.txt": letter(number) for number in range(3)})
    real = work.check_dossier
    steps: list[int] = []

    def check(*paths: Any, progress: Callable[[Any], None], **options: Any) -> Any:
        def step(progress_: Any) -> None:
            steps.append(progress_.done)
            if progress_.done == 1:
                os.kill(os.getpid(), signal.SIGTERM)
            progress(progress_)

        return real(*paths, progress=step, **options)

    with monkeypatch.context() as patch:
        patch.setattr(work, "check_dossier", check)
        house.once()
    assert steps == [1]
    entry = house.entry("a")
    assert (entry.state, entry.attempts) == (State.WAITING, 0)
    assert len(list((house.state / "readings").glob("*.reading"))) == 1
    assert not (house.root / "_reports" / "tiny").exists()
    steps.clear()

    def count(*paths: Any, progress: Callable[[Any], None], **options: Any) -> Any:
        return real(*paths, progress=lambda step: steps.append(step.total), **options)

    monkeypatch.setattr(work, "check_dossier", count)
    assert house.once() == 0
    assert set(steps) == {2}
    assert len(house.report("a")["files"]) == 3
    assert signal.getsignal(signal.SIGTERM) is signal.SIG_DFL


def test_a_file_that_the_disk_does_not_give_is_asked_for_again(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    house.dossier("a", {"letter.txt": letter(1), "other.txt": letter(2)})
    house.dossier("b")
    fails = failing_disk(monkeypatch, 2)
    monkeypatch.setattr(settings, "WATCH_PAUSES", (0.3,))
    ends = threading.Thread(target=lambda: _end_when(lambda: not fails[0] and not _unread(house)))
    ends.start()
    assert run(house.options(once=False, poll=0.1)) == 0
    ends.join()
    assert not _unread(house)
    entry = house.entry("a")
    assert (entry.state, entry.next_try, entry.attempts) == (State.DONE, 0.0, 0)


def test_a_file_that_the_disk_does_not_give_is_asked_for_again_by_the_next_start(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    house.dossier("a", {"letter.txt": letter(1), "other.txt": letter(2)})
    failing_disk(monkeypatch, 1)
    house.once()
    assert _unread(house)
    entry = house.entry("a")
    assert entry.state is State.DONE
    assert entry.next_try > time.time() + settings.WATCH_PAUSES[0] / 2
    house.once()
    assert not _unread(house)


def failing_disk(monkeypatch: pytest.MonkeyPatch, times: int) -> list[int]:
    """other.txt cannot be read so many times; how many are left."""
    collect = importlib.import_module("doccheck.intake.collect")  # the package's `collect` is its function
    real, left = collect._content, [times]

    def content(path: Path, *others: Any) -> bytes:
        if path.name == "other.txt" and left[0]:
            left[0] -= 1
            raise OSError(errno.EIO, "the disk")
        return real(path, *others)

    monkeypatch.setattr(collect, "_content", content)
    return left


def _unread(house: House) -> bool:
    return any(finding["code"] == "not_read" for file in house.report("a")["files"] for finding in file["findings"])


def test_sighup_loads_the_checklists_anew(house: House) -> None:
    house.dossier("a")

    def act() -> None:
        _wait(lambda: _is_there(house, "a"))
        (house.checklists / "tiny.toml").write_text(TINY, "utf-8")
        os.kill(os.getpid(), signal.SIGHUP)
        _end_when(lambda: house.report("a")["verdict"] == "complete")

    thread = threading.Thread(target=act)
    thread.start()
    assert run(house.options(once=False)) == 0
    thread.join()
    assert house.report("a")["verdict"] == "complete"
    assert PASSPORT


def _wait(done: Callable[[], bool]) -> None:
    ends = time.monotonic() + 20
    while not done() and time.monotonic() < ends:
        time.sleep(0.02)


def test_a_checklist_that_is_broken_sets_its_dossiers_aside_until_it_is_mended(house: House) -> None:
    house.dossier("a")
    (house.checklists / "tiny.toml").write_text(TINY.replace('check', "chekc").replace("accepts", "acepts"), "utf-8")
    assert house.once() == 1
    assert house.entry("a").reason == "definition"
    assert "acepts" in house.overview()
    (house.checklists / "tiny.toml").write_text(TINY, "utf-8")
    assert house.once() == 0
    assert house.report("a")["verdict"] == "complete"


def test_a_dossier_that_moves_to_another_checklist_leaves_no_report_behind(house: House) -> None:
    folder = house.dossier("a")
    house.once()
    (folder / "dossier.toml").write_text('checklist = "lu-student"\n')
    house.once()
    reports = house.root / "_reports"
    assert not (reports / "tiny" / "a").exists()
    assert [path.name for path in (reports / "lu-student").iterdir()] != []


def test_facts_behind_a_link_are_never_read(house: House) -> None:
    (house.base / "secret.toml").write_text("secret = 'do not show'\n")
    folder = house.dossier("a")
    (folder / "dossier.toml").symlink_to(house.base / "secret.toml")
    house.once()
    assert house.entry("a").reason == "facts_link"
    assert "secret" not in house.overview().replace("secret.toml", "")


def test_an_empty_mount_point_is_no_folder_without_dossiers(house: House) -> None:
    house.dossier("a")
    house.once()
    house.root.rename(house.base / "share")
    house.root.mkdir()
    assert house.once() == 1
    assert house.entry("a").state is State.DONE


# -- the sleep -------------------------------------------------------------------------------------------------------


@pytest.fixture
def waker() -> Iterator[Waker]:
    made = Waker()
    yield made
    made.close()


def test_events_end_the_sleep_and_those_of_ours_do_not(tmp_path: Path, waker: Waker) -> None:
    (tmp_path / "tiny").mkdir()
    (tmp_path / "_reports").mkdir()
    assert waker.observe(tmp_path)
    assert not waker.observe(tmp_path)
    waker.sleep(0.1)
    (tmp_path / "_reports" / "index.html").touch()
    assert not waker.sleep(0.2)
    (tmp_path / "tiny" / "a").mkdir()
    assert waker.sleep(5)
    (tmp_path / "new place").mkdir()
    assert waker.sleep(5)
    assert waker.observe(tmp_path)
    waker.sleep(0.1)
    (tmp_path / "new place" / "b").mkdir()
    assert waker.sleep(5)
    waker.rest()
    assert threading.active_count() == 1


def test_an_observer_that_ends_is_begun_anew_and_says_nothing(
    tmp_path: Path, waker: Waker, capsys: pytest.CaptureFixture[str]
) -> None:
    waker.observe(tmp_path)

    def fails() -> None:
        raise KeyError("a name")

    thread = threading.Thread(target=fails)
    thread.start()
    thread.join()
    assert waker.sleep(5)
    assert waker.observe(tmp_path)
    assert "a name" not in capsys.readouterr().err


def test_without_watchdog_it_polls_and_says_so_once(
    house: House, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, "watchdog.observers", None)
    monkeypatch.setattr(settings, "WATCH_POLL_SECONDS", 0.1)
    thread = threading.Thread(target=lambda: (_wait(lambda: house.state.exists()), house.dossier("a"), _end_when(lambda: _is_there(house, "a"))))
    thread.start()
    assert run(house.options(once=False)) == 0
    thread.join()
    assert house.report("a")
    assert capsys.readouterr().err.count(" polling ") == 1
