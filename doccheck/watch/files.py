"""Writing below one folder: whole files or none, never through a link, for the owner (and a group) alone."""

from __future__ import annotations

import ctypes
import errno
import os
import stat
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

from doccheck.watch.names import REPORTS
from doccheck.watch.rights import Rights

WORK = ".work"  # below _reports: what is not whole yet; whatever is in it at the start was left by a killed watcher

_FOLDER_FLAGS = os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW
_EXCHANGE = 2  # RENAME_EXCHANGE of renameat2(2)
_NO_SYNC = {errno.EINVAL, errno.ENOTSUP, errno.EACCES, errno.EBADF}  # network shares whose folders know no fsync


@contextmanager
def folder_below(root: Path, parts: tuple[str, ...], rights: Rights, *, make: bool = True) -> Iterator[int]:
    """The open folder root/part/part…, made where it is missing. No part may be a link. Raises `OSError`."""
    here = os.open(root, os.O_RDONLY | os.O_DIRECTORY)
    try:
        for part in parts:
            inner = _inner(here, part, rights, make)
            os.close(here)
            here = inner
        yield here
    finally:
        os.close(here)


def put_file(root: Path, name: str, content: bytes, rights: Rights) -> None:
    """Write root/_reports/`name`: whole and on the disk before it is renamed into its place. Raises `OSError`."""
    with (
        folder_below(root, (REPORTS, WORK), rights) as work,
        folder_below(root, (REPORTS,), rights) as place,
    ):
        temporary = _free_name()
        try:
            _write(work, temporary, content, rights)
            os.replace(temporary, name, src_dir_fd=work, dst_dir_fd=place)
            _sync(place)
        finally:
            with suppress(OSError):
                os.unlink(temporary, dir_fd=work)


def put_folder(root: Path, parts: tuple[str, ...], contents: Mapping[str, bytes], rights: Rights) -> None:
    """Let root/_reports/parts be a folder with these files and no others. Raises `OSError`.

    It takes the place of the one before in one step, so that nobody sees one file of the new report and one of the old.
    Where the file system has no such step (most network shares) one file after the other does, the last name last.
    """
    _check(*parts)
    with (
        folder_below(root, (REPORTS, WORK), rights) as work,
        folder_below(root, (REPORTS, *parts[:-1]), rights) as above,
    ):
        temporary = _free_name()
        try:
            made = _inner(work, temporary, rights, make=True)
            try:
                for name, content in contents.items():
                    _write(made, name, content, rights)
                _sync(made)
                if not _replace_folder(work, temporary, above, parts[-1]):
                    _replace_files(made, tuple(contents), above, parts[-1], rights)
            finally:
                os.close(made)
            _sync(above)
        finally:
            _remove(work, temporary)


def _replace_folder(work: int, temporary: str, above: int, name: str) -> bool:
    """Put the folder into its place; what was there is then under the temporary name. False: it cannot be done."""
    try:
        os.rename(temporary, name, src_dir_fd=work, dst_dir_fd=above)  # into no place, or an empty folder's
        return True
    except OSError as error:
        if error.errno not in (errno.ENOTEMPTY, errno.EEXIST, errno.ENOTDIR):
            raise
    exchange = getattr(ctypes.CDLL(None, use_errno=True), "renameat2", None) if sys.platform == "linux" else None
    if exchange is None:
        return False
    if exchange(work, os.fsencode(temporary), above, os.fsencode(name), _EXCHANGE) == 0:
        return True
    number = ctypes.get_errno()
    if number in (errno.EINVAL, errno.ENOSYS, errno.ENOTSUP, errno.EPERM):
        return False
    raise OSError(number, os.strerror(number))


def _replace_files(made: int, names: tuple[str, ...], above: int, name: str, rights: Rights) -> None:
    """One file after the other. The last one is away meanwhile: nobody sees it beside others of another report."""
    place = _inner(above, name, rights, make=True)
    try:
        for each in (names[-1], *(set(os.listdir(place)) - set(names))):
            with suppress(FileNotFoundError, IsADirectoryError):
                os.unlink(each, dir_fd=place)
        for each in names:
            os.replace(each, each, src_dir_fd=made, dst_dir_fd=place)
        _sync(place)
    finally:
        os.close(place)


def tidy(root: Path, rights: Rights) -> None:
    """Remove what a killed watcher left half-written, and let all that is below `_reports` have these rights.

    As far as it goes: there may be nothing yet, or nothing that may be written.
    """
    with suppress(OSError), folder_below(root, (REPORTS, WORK), rights, make=False) as work:
        for name in os.listdir(work):
            _remove(work, name)
    with suppress(OSError), folder_below(root, (REPORTS,), rights, make=False) as reports:
        if not rights.are_of(reports, rights.folder):
            _restrict(reports, rights)


def _restrict(folder: int, rights: Rights) -> None:
    """What is there may have been written for another group, or for none. The folder itself comes last: it tells
    whether all of this was done. Nothing hidden is touched: closing the lock would give it up; and no file that has a
    second name, which may be an applicant's."""
    for name in os.listdir(folder):
        if name.startswith("."):
            continue
        with suppress(OSError):
            here = os.open(name, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC, dir_fd=folder)
            try:
                status = os.fstat(here)
                if stat.S_ISDIR(status.st_mode):
                    _restrict(here, rights)
                elif stat.S_ISREG(status.st_mode) and status.st_nlink == 1:
                    rights.give(here, rights.file)
            finally:
                os.close(here)
    with suppress(OSError):
        rights.give(folder, rights.folder)


def remove_folder(root: Path, parts: tuple[str, ...], rights: Rights) -> int:
    """Delete the folder root/_reports/parts with the files in it; how many there were. Raises `OSError`."""
    _check(*parts)
    try:
        with folder_below(root, (REPORTS, *parts[:-1]), rights, make=False) as above:
            here = os.open(parts[-1], _FOLDER_FLAGS, dir_fd=above)
            try:
                count = _emptied(here)
            finally:
                os.close(here)
            os.rmdir(parts[-1], dir_fd=above)
            return count
    except FileNotFoundError:
        return 0


def _remove(folder: int, name: str) -> None:
    """A file, or a folder with all that is in it; as far as it goes."""
    try:
        here = os.open(name, _FOLDER_FLAGS, dir_fd=folder)
    except OSError:
        with suppress(OSError):
            os.unlink(name, dir_fd=folder)
        return
    try:
        _emptied(here)
        os.rmdir(name, dir_fd=folder)
    except OSError:  # it is tried again at the next start
        return
    finally:
        os.close(here)


def _emptied(folder: int) -> int:
    count = 0
    for name in os.listdir(folder):
        if stat.S_ISDIR(os.stat(name, dir_fd=folder, follow_symlinks=False).st_mode):
            inner = os.open(name, _FOLDER_FLAGS, dir_fd=folder)
            try:
                count += _emptied(inner)
            finally:
                os.close(inner)
            os.rmdir(name, dir_fd=folder)
        else:
            os.unlink(name, dir_fd=folder)
            count += 1
    return count


def _check(*parts: str) -> None:
    if not parts or any(part in ("", ".", "..") or "/" in part for part in parts):
        raise OSError(errno.EINVAL, "no name of a folder")


def _inner(here: int, part: str, rights: Rights, make: bool) -> int:
    _check(part)
    if make:
        with suppress(FileExistsError):
            os.mkdir(part, rights.folder, dir_fd=here)
            made = os.open(part, _FOLDER_FLAGS, dir_fd=here)
            try:
                _give_group(made, rights, rights.folder)
            finally:
                os.close(made)
    return os.open(part, _FOLDER_FLAGS, dir_fd=here)


def _give_group(descriptor: int, rights: Rights, mode: int) -> None:
    """What was just made: it is its owner's alone as it is, and some shares know no rights at all."""
    if rights.group is not None:
        rights.give(descriptor, mode)


def _free_name() -> str:
    return f"{os.getpid()}.{os.urandom(6).hex()}"


def _write(folder: int, name: str, content: bytes, rights: Rights) -> None:
    """A new file that is on the disk when this returns."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW
    with open(os.open(name, flags, rights.file, dir_fd=folder), "wb") as file:
        _give_group(file.fileno(), rights, rights.file)
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _sync(folder: int) -> None:
    try:
        os.fsync(folder)
    except OSError as error:
        if error.errno not in _NO_SYNC:
            raise
