"""A folder for the pictures that engines hand to their programs through files, gone when the run is.

Page pictures of passports must not stay in /tmp, yet a worker that is stopped by force deletes nothing. So every run
has one folder of its own for all its workers, removes it at its end, and removes what runs left behind that did not
reach their end. A run that still lives is known by the lock it holds: the system lets go of a lock however a process
ends, while a process number is given to another process later, or means another one inside a container.
"""

from __future__ import annotations

import os
import re
import shutil
import signal
import stat
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from doccheck import settings
from doccheck.engines.locks import take

MEMORY = Path("/dev/shm")  # noqa: S108 – Linux: files that lie in memory; we only make folders of our own there

_PREFIX = "doccheck-run-"
_NAME = re.compile(r"doccheck-run-\d+-[0-9a-z_]+")
_LOCK = "run.lock"
_held: set[int] = set()  # the locks of this process, open files: a forked worker must not hold them as well


@contextmanager
def scratch_folder() -> Iterator[Path]:
    """A new folder (0700) for the temporary files of one run, in memory where there is room; removed at the end.

    It is only for the processes that call `use_scratch`: the temporary files of the program that called us stay where
    that program wants them. Folders of dead runs are removed first. Raises `OSError` where no folder can be made.
    """
    remove_leftovers()
    folder, lock = _locked_folder(_place())
    _held.add(lock)
    owner = os.getpid()
    try:
        yield folder
    finally:
        if os.getpid() == owner:  # not a forked copy that leaves the same block
            _end(folder, lock)


def _end(folder: Path, lock: int) -> None:
    _remove(folder)
    _held.discard(lock)
    os.close(lock)
    shutil.rmtree(folder, ignore_errors=True)  # Windows deletes no file that is open, the lock among them


def use_scratch(folder: Path) -> None:
    """Let this process and the programs it starts put their temporary files into `folder`: for a worker's start."""
    os.environ["TMPDIR"] = str(folder)  # what Tesseract and other programs look at
    tempfile.tempdir = str(folder)  # what Python decided on before is forgotten


def remove_leftovers() -> int:
    """Remove the folders of this user's runs that have ended without removing them; how many there were."""
    places = {MEMORY, Path(tempfile.gettempdir())}
    return sum(_remove_if_left(folder) for place in sorted(places) for folder in _ours(place))


def _place() -> Path:
    """Memory rather than disk: faster, and what was deleted cannot be found on it any more."""
    try:
        room = os.statvfs(MEMORY)
    except (OSError, AttributeError):  # no such place; not on Windows
        return Path(tempfile.gettempdir())
    enough = room.f_bavail * room.f_frsize >= settings.SCRATCH_BYTES
    return MEMORY if enough and os.access(MEMORY, os.W_OK | os.X_OK) else Path(tempfile.gettempdir())


def _locked_folder(place: Path) -> tuple[Path, int]:
    """A new folder and its lock, held. Where another run came first and took it for a leftover: another folder."""
    for _ in range(20):
        folder = Path(tempfile.mkdtemp(prefix=f"{_PREFIX}{os.getpid()}-", dir=place))
        lock = _lock(folder)
        if lock is not None:
            return folder, lock
    raise OSError(f"no temporary folder can be kept in {place}")


def _ours(place: Path) -> Iterator[Path]:
    try:
        entries = list(os.scandir(place))
    except OSError:
        return
    for entry in entries:
        if not _NAME.fullmatch(entry.name):
            continue
        with suppress(OSError):  # its run has just ended
            status = entry.stat(follow_symlinks=False)
            if stat.S_ISDIR(status.st_mode) and (not hasattr(os, "getuid") or status.st_uid == os.getuid()):
                yield Path(entry.path)


def _remove_if_left(folder: Path) -> bool:
    """Remove `folder` unless its run lives. The lock is held meanwhile: its maker cannot take it in between."""
    lock = _lock(folder)
    if lock is None:
        return False
    try:
        return _remove(folder)
    finally:
        os.close(lock)


def _lock(folder: Path) -> int | None:
    """The lock file of `folder`, made where it is missing and taken; None while another process holds it."""
    try:
        lock = os.open(folder / _LOCK, os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0), 0o600)
    except OSError:  # the folder is gone
        return None
    if take(lock) and (folder / _LOCK).exists():  # whoever held it before may have removed the folder with it
        return lock
    os.close(lock)
    return None


def _remove(folder: Path) -> bool:
    """Remove `folder`, whose lock is held, and end the programs that still use it.

    It gets another name first: a run that has just made it cannot lock it any more while it is being emptied, and a
    program whose worker was stopped cannot write one more picture into it.
    """
    _stop_programs(folder)
    away = folder.with_name(f"{_PREFIX}{os.getpid()}-{os.urandom(4).hex()}")
    with suppress(OSError):  # Windows renames no folder with an open file in it
        folder.rename(away)
        folder = away
    shutil.rmtree(folder, ignore_errors=True)
    return not folder.exists()


def _stop_programs(folder: Path) -> None:
    """End what workers of this run have started and left: a program outlives the worker that is stopped by force.

    Tesseract would go on for minutes with a page in its memory. Only Linux tells: a program is one of ours when it
    was started with this very folder as its own, and a descriptor of it cannot come to mean another process meanwhile.
    """
    if sys.platform != "linux":
        return
    mark = b"TMPDIR=" + os.fsencode(folder)
    for name in _processes():
        with suppress(OSError, AttributeError):  # it has ended or belongs to another user; an old C library
            if mark not in Path("/proc", name, "environ").read_bytes().split(b"\0"):
                continue
            process = os.pidfd_open(int(name))
            try:
                if mark in Path("/proc", name, "environ").read_bytes().split(b"\0"):
                    signal.pidfd_send_signal(process, signal.SIGKILL)
            finally:
                os.close(process)


def _processes() -> list[str]:
    try:
        return [name for name in os.listdir("/proc") if name.isdecimal()]
    except OSError:  # it is hidden from us: the folder is removed all the same
        return []


def _let_go() -> None:
    """In a forked worker: when the run is killed, a worker that outlives it must not keep its folder alive."""
    for lock in _held:
        with suppress(OSError):
            os.close(lock)
    _held.clear()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_let_go)
