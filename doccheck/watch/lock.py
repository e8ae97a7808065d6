"""One watcher for one folder.

POSIX record locks (lockf), not flock: workers that are forked do not inherit them, so a watcher that was killed lets go
even while its workers still end.
"""

from __future__ import annotations

import fcntl
import os
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from typing import Final

from doccheck.errors import UsageError
from doccheck.watch.files import folder_below
from doccheck.watch.names import REPORTS
from doccheck.watch.rights import Rights

LOCK: Final = "lock"  # in the state folder
LOCK_IN_REPORTS: Final = ".lock"
_FLAGS: Final = os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW | os.O_CLOEXEC
_PATIENCE: Final = 0.5  # seconds: `holder` has the lock for a moment when it asks


class AlreadyWatched(UsageError):
    """Another process watches this folder. The message says which."""


@contextmanager
def held(state: Path, root: Path | None = None, rights: Rights | None = None) -> Iterator[None]:
    """Hold the state folder (which must exist), and root/_reports where its file system can: against another --state.

    Raises AlreadyWatched; OSError where the state folder cannot be written. Let go when the process ends, however.
    """
    with ExitStack() as stack:
        own = os.open(state / LOCK, _FLAGS, 0o600)
        stack.callback(os.close, own)
        if rights is not None:
            with suppress(OSError):
                rights.give(own, rights.file)  # whoever may read the state may ask who holds it
        if not _locked(own):
            raise AlreadyWatched(f"this folder is watched already{_by(own)}: nothing was begun")
        stack.callback(_unsign, own)
        _sign(own)
        if root is not None:
            _hold_too(root, stack)
        yield


def _hold_too(root: Path, stack: ExitStack) -> None:
    """The same in the watched folder, where that can be: the state folder's lock is what counts."""
    try:
        with folder_below(root, (REPORTS,), Rights(), make=False) as reports:
            descriptor = os.open(LOCK_IN_REPORTS, _FLAGS, 0o600, dir_fd=reports)
    except OSError:  # not there, no rights, no room, a link in its place or in that of the folder
        return
    stack.callback(os.close, descriptor)
    try:
        if not _locked(descriptor):
            by = _by(descriptor)
            raise AlreadyWatched(f"this folder is watched already, with another state folder{by}: nothing was begun")
    except OSError:  # a share without locks
        return
    stack.callback(_unsign, descriptor)
    _sign(descriptor)


def holder(state: Path) -> int | None:
    """The process that holds the state folder (0: not known which); None where nobody does. Changes nothing.

    Not to be asked by the holder itself: a process that closes a file gives up its locks on it.
    """
    try:
        descriptor = os.open(state / LOCK, os.O_RDONLY | os.O_NOFOLLOW | os.O_CLOEXEC)
    except OSError:
        return None
    try:
        fcntl.lockf(descriptor, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except OSError:
        return _signed(descriptor)
    finally:
        os.close(descriptor)
    return None


def _locked(descriptor: int) -> bool:
    """Whether the lock was got. Raises OSError where the file system has no locks."""
    end = time.monotonic() + _PATIENCE
    while True:
        try:
            fcntl.lockf(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except (BlockingIOError, PermissionError):  # EAGAIN or EACCES, as the system likes
            if time.monotonic() > end:
                return False
            time.sleep(0.05)
        else:
            return True


def _sign(descriptor: int) -> None:
    with suppress(OSError):  # the disk is full: the lock holds without a number
        os.ftruncate(descriptor, 0)
        os.pwrite(descriptor, f"{os.getpid()}\n".encode("ascii"), 0)


def _unsign(descriptor: int) -> None:
    with suppress(OSError):
        os.ftruncate(descriptor, 0)


def _signed(descriptor: int) -> int:
    with suppress(OSError):
        text = os.pread(descriptor, 32, 0).decode("ascii", "replace").strip()
        return int(text) if text.isdecimal() else 0
    return 0


def _by(descriptor: int) -> str:
    number = _signed(descriptor)
    return f" by process {number}" if number else ""
