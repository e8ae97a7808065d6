"""Locks between processes, on a file: given back when it is closed, also by the end of whoever holds one."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_FILE = ".lock"
_PATIENCE, _AGAIN = 20.0, 0.02  # seconds


def take(lock: int) -> bool:
    """Lock the open file, unless another process holds it."""
    try:
        import fcntl
    except ImportError:
        return _take_on_windows(lock)
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def _take_on_windows(lock: int) -> bool:
    import msvcrt

    try:
        msvcrt.locking(lock, msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined, unused-ignore]
    except OSError:
        return False
    return True


@contextmanager
def alone(folder: Path | None) -> Iterator[None]:
    """By one process at a time of all that name the folder; without a folder, or a lock in 20 s, by anybody."""
    lock = None if folder is None else _opened(folder)
    if lock is None:
        yield
        return
    try:
        end = time.monotonic() + _PATIENCE
        while not take(lock) and time.monotonic() < end:
            time.sleep(_AGAIN)
        yield
    finally:
        os.close(lock)


def _opened(folder: Path) -> int | None:
    try:
        return os.open(folder / _FILE, os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0), 0o600)
    except OSError:  # nothing can be kept there either
        return None
