"""What several processes would write at once is written by one after the other."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from doccheck.engines import locks
from doccheck.engines.locks import alone, take

_HOLDER = """
import sys, time
from pathlib import Path
from doccheck.engines.locks import alone
with alone(Path(sys.argv[1])):
    print("held", flush=True)
    time.sleep(60)
"""


def test_only_one_is_inside(tmp_path: Path) -> None:
    inside: list[int] = []
    most: list[int] = []

    def enter(number: int) -> None:
        with alone(tmp_path):
            inside.append(number)
            most.append(len(inside))
            time.sleep(0.01)
            inside.remove(number)

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(enter, range(12)))
    assert most == [1] * 12


def test_what_a_killed_process_held_is_free(tmp_path: Path) -> None:
    holder = subprocess.Popen([sys.executable, "-c", _HOLDER, str(tmp_path)], stdout=subprocess.PIPE)
    assert holder.stdout is not None
    holder.stdout.readline()
    lock = os.open(tmp_path / ".lock", os.O_RDWR)
    try:
        assert not take(lock)
        holder.kill()
        holder.wait()
        assert take(lock)
    finally:
        holder.kill()
        holder.stdout.close()
        os.close(lock)


def test_nobody_waits_for_ever(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(locks, "_PATIENCE", 0.0)
    with alone(tmp_path), alone(tmp_path):
        pass
    with alone(tmp_path):  # given back by both
        pass


def test_without_a_place_for_a_lock_nobody_is_held_up(tmp_path: Path) -> None:
    entered = []
    for folder in (None, tmp_path / "not there"):
        with alone(folder):
            entered.append(folder)
    assert len(entered) == 2
