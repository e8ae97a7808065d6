"""One watcher for one folder: real processes, killed ones too."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from doccheck.errors import UsageError
from doccheck.watch.lock import AlreadyWatched, held, holder
from doccheck.watch.rights import Rights

HOLD = """
import os, sys, time
from pathlib import Path
from doccheck.watch.lock import held
state, root = (Path(name) if name else None for name in sys.argv[1:3])
with held(state, root):
    if sys.argv[3]:
        if os.fork() == 0:  # a worker, which outlives it
            time.sleep(30)
            os._exit(0)
    print("held", flush=True)
    sys.stdin.read()
"""


@contextmanager
def another(state: Path, root: Path | str = "", worker: str = "") -> Iterator[subprocess.Popen[str]]:
    """Another process that holds it."""
    arguments = [sys.executable, "-c", HOLD, str(state), str(root), worker]
    with subprocess.Popen(
        arguments, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, start_new_session=True
    ) as process:
        try:
            assert process.stdout is not None
            assert process.stdout.readline() == "held\n"
            yield process
        finally:
            os.killpg(process.pid, signal.SIGKILL)


def test_the_second_says_so_and_who_the_first_is(tmp_path: Path) -> None:
    with another(tmp_path) as process:
        with pytest.raises(AlreadyWatched, match=f"process {process.pid}") as raised, held(tmp_path):
            pass
        assert isinstance(raised.value, UsageError)
        assert raised.value.exit_status == 2
        assert holder(tmp_path) == process.pid
        with pytest.raises(AlreadyWatched, match=f"process {process.pid}"), held(tmp_path):
            pass  # the refused one has taken nothing away


def test_another_state_folder_does_not_help(tmp_path: Path) -> None:
    for name in ("one", "two", "_reports"):
        (tmp_path / name).mkdir()
    with (
        another(tmp_path / "one", tmp_path) as process,
        pytest.raises(AlreadyWatched, match=f"another state folder by process {process.pid}"),
        held(tmp_path / "two", tmp_path),
    ):
        pass
    with held(tmp_path / "two", tmp_path):
        pass


def test_a_killed_watcher_lets_go_even_while_its_workers_live(tmp_path: Path) -> None:
    with another(tmp_path, worker="yes") as process:
        process.kill()
        process.wait()
        assert holder(tmp_path) is None
        with held(tmp_path):
            assert (tmp_path / "lock").read_text() == f"{os.getpid()}\n"
    assert (tmp_path / "lock").read_text() == ""


def test_it_can_be_held_again_and_asked_without_being_there(tmp_path: Path) -> None:
    assert holder(tmp_path) is None
    assert not list(tmp_path.iterdir())
    for _ in range(2):
        with held(tmp_path, tmp_path):
            pass
    assert holder(tmp_path) is None
    assert [path.name for path in tmp_path.iterdir()] == ["lock"]
    assert (tmp_path / "lock").stat().st_mode & 0o777 == 0o600


def test_a_link_in_its_place_is_not_followed(tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.write_text("kept")
    state, reports = tmp_path / "state", tmp_path / "_reports"
    state.mkdir()
    reports.mkdir()
    (reports / ".lock").symlink_to(other)
    with held(state, tmp_path):
        assert other.read_text() == "kept"
    (state / "lock").unlink()
    (state / "lock").symlink_to(other)
    with pytest.raises(OSError, match="symbolic"), held(state):
        pass
    assert other.read_text() == "kept"
    assert holder(state) is None


def test_no_lock_is_made_where_the_folder_for_reports_is_a_link(tmp_path: Path) -> None:
    outside, root, state = (tmp_path / name for name in ("outside", "root", "state"))
    for folder in (outside, root, state):
        folder.mkdir()
    (outside / ".lock").write_text("kept")
    (root / "_reports").symlink_to(outside)
    with held(state, root):
        assert (outside / ".lock").read_text() == "kept"


def test_a_group_may_ask_who_holds_it(tmp_path: Path) -> None:
    with held(tmp_path, rights=Rights(group=os.getgid())):
        assert (tmp_path / "lock").stat().st_mode & 0o777 == 0o640
    with held(tmp_path, rights=Rights()):
        assert (tmp_path / "lock").stat().st_mode & 0o777 == 0o600
