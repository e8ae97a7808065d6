"""Folders opened one inside the other by descriptor: none can be exchanged for a link on the way."""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Final

from doccheck.facts import FILE_NAME
from doccheck.watch.names import ignored
from doccheck.watch.seen import FileSeen, What

VANISHED: Final = frozenset({errno.ENOENT, errno.ENOTDIR, errno.ELOOP})  # … or became a link or a file meanwhile
_FORBIDDEN: Final = frozenset({errno.EACCES, errno.EPERM})
_FACTS_BYTES: Final = 1024**2  # of a dossier.toml: one with rates and decisions has 5 KB


@contextmanager
def opened(name: str, parent: int | None, *, follow: bool = False) -> Iterator[int]:
    """The folder `name` as a descriptor. Raises OSError: ENOTDIR or ELOOP where it is a link (or a file)."""
    flags = os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC | os.O_NONBLOCK | (0 if follow else os.O_NOFOLLOW)
    descriptor = os.open(name, flags, dir_fd=parent)
    try:
        yield descriptor
    finally:
        os.close(descriptor)


def entries(folder: int) -> Iterator[tuple[str, os.stat_result]]:
    """Names in a folder, without ignored ones, and what they are; none that vanished meanwhile. Raises OSError."""
    with os.scandir(folder) as found:
        for entry in found:
            if not ignored(entry.name):
                with suppress(FileNotFoundError):
                    yield entry.name, entry.stat(follow_symlinks=False)


def any_facts(parent: int, folders: list[str]) -> bool:
    """Whether one of the folders has a dossier.toml: what lies beside them is no dossier's then."""
    for name in folders:
        try:
            with opened(name, parent) as folder:
                os.stat(FILE_NAME, dir_fd=folder, follow_symlinks=False)
        except OSError:
            continue
        return True
    return False


def facts_in(folder: int) -> bytes | None:
    """The content of dossier.toml, an ordinary file; None where it cannot be read, which judging says."""
    try:
        descriptor = os.open(FILE_NAME, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC, dir_fd=folder)
    except OSError:
        return None
    with open(descriptor, "rb") as file:
        try:
            ordinary = stat.S_ISREG(os.fstat(descriptor).st_mode)
            return file.read(_FACTS_BYTES) if ordinary else None
        except OSError:
            return None


def file_seen(path: str, status: os.stat_result) -> FileSeen:
    return FileSeen(
        path=path,
        size=status.st_size,
        mtime_ns=status.st_mtime_ns,
        ctime_ns=status.st_ctime_ns,
        inode=status.st_ino,
    )


def odd(status: os.stat_result) -> What | None:
    """None: an ordinary file."""
    if stat.S_ISLNK(status.st_mode):
        return What.LINK
    return None if stat.S_ISREG(status.st_mode) else What.SPECIAL


def why(error: OSError) -> What:
    if error.errno in _FORBIDDEN:
        return What.PERMISSION
    return What.VANISHED if error.errno in VANISHED else What.FAILED
