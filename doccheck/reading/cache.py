"""Readings kept on disk, so that an unchanged file is not read a second time; and the documents found in them.

One file for each reading, named by its key, in a folder that only its owner may open: any number of processes may
use it at once (a file appears whole, by renaming, or not at all), a damaged one costs one reading, and what is
deleted is gone from the disk, which a database does not promise. The time a file was last used is its own mtime.

Whatever happens to the cache is no error: a reading that cannot be had from it is made anew, and `notice` says once
why nothing is kept.
"""

from __future__ import annotations

import errno
import hashlib
import os
import re
import stat
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from doccheck import settings
from doccheck.model import Document, FileReading
from doccheck.reading import codec
from doccheck.reading.cache_key import cache_key, documents_key, installed_packages, is_lasting, reader_version

__all__ = [
    "ReadingCache",
    "cache_key",
    "default_folder",
    "documents_key",
    "installed_packages",
    "is_lasting",
    "reader_version",
]

_Kept = TypeVar("_Kept", FileReading, tuple[Document, ...], tuple[Any, ...])

FOLDER_VARIABLE = "DOCCHECK_CACHE"

_MAGIC = b"doccheck reading 1\n"
_HEAD = len(_MAGIC) + hashlib.sha256().digest_size
_SUFFIX = ".reading"
_BINARY = getattr(os, "O_BINARY", 0)  # Windows translates line ends without it
_KEY = re.compile(r"[0-9a-f]{64}")
_TEMPORARY = re.compile(r"[0-9a-f]{64}\.(\d+)\.[0-9a-f]+\.tmp")
_ROOM = 0.9  # share of the limit left after old readings went: with less room every new one would search for the oldest
_UNSEEN = 1 / 16  # share of the limit that one process adds before it looks again at what all of them have added


def default_folder() -> Path:
    """Where this user's caches are kept: $DOCCHECK_CACHE, or `doccheck` in the place the system has for them."""
    if chosen := os.environ.get(FOLDER_VARIABLE):
        return Path(os.path.expanduser(chosen)).absolute()
    home = Path(os.path.expanduser("~"))
    if not home.is_absolute():  # no home is known: a container without users
        import tempfile

        return Path(tempfile.gettempdir()) / "doccheck-cache"
    if sys.platform == "darwin":
        return home / "Library" / "Caches" / "doccheck"
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or home / "AppData" / "Local") / "doccheck" / "Cache"
    chosen = os.environ.get("XDG_CACHE_HOME", "")
    # XDG base directory specification: a path that is not absolute is to be ignored.
    return (Path(chosen) if os.path.isabs(chosen) else home / ".cache") / "doccheck"


@dataclass(frozen=True, slots=True)
class _Entry:
    path: Path
    size: int
    used: int  # ns, the time of its last use


class ReadingCache:
    """The readings in `folder`/readings, at most `max_bytes` of them (0: keep nothing), last used last to go.

    `notice`: one line for the user when the cache cannot be used, or not be added to; None while all is well.
    """

    def __init__(self, folder: Path, *, max_bytes: int = settings.CACHE_BYTES) -> None:
        self.folder = folder / "readings"
        self._usable = False
        self.notice: str | None = None
        self._max_bytes = max_bytes
        self._may_write = True
        self._used: set[str] = set()
        self._unseen = float("inf")  # bytes added since the folder was last looked through
        try:
            _make_private(self.folder)
            self._usable = True
        except _Refused as error:
            self.notice = f"no cache is used: {error}"
        except OSError as error:
            self.notice = f"no cache is used: {error.strerror or error}: {folder}"

    @property
    def models(self) -> Path | None:
        """The folder beside the readings for models compiled or unpacked, its owner's alone as well; None without one.

        It does not count towards the limit, and `clear` leaves it.
        """
        folder = self.folder.with_name("models")
        try:
            if self._usable:
                _make_private(folder)
                return folder
        except (OSError, _Refused):  # a model is made ready again, that is all
            pass
        return None

    def get(self, key: str, name: str) -> FileReading | None:
        """The reading kept under `key` as that of a file called `name`, or None."""
        return self._get(key, lambda data: codec.decode(data, name))

    def get_documents(self, key: str) -> tuple[Document, ...] | None:
        """The documents kept under `key`, one of `documents_key`, or None."""
        return self._get(key, codec.decode_documents)

    def get_values(self, key: str) -> tuple[Any, ...] | None:
        """The plain values kept under `key`, one of `understood_key`, or None."""
        return self._get(key, codec.decode_values)

    def put(self, key: str, reading: FileReading) -> bool:
        """Keep `reading` under `key`, where it is lasting; False when it is not kept.

        What keeps the whole cache from being written is said in `notice`.
        """
        return is_lasting(reading) and self._put(key, reading)

    def put_documents(self, key: str, documents: tuple[Document, ...]) -> bool:
        """Keep what was understood of readings that are all in the cache. The rest as for `put`."""
        return self._put(key, documents)

    def put_values(self, key: str, values: tuple[Any, ...]) -> bool:
        """Keep plain values – text, numbers, truth, None, and tuples of these – about readings in the cache."""
        return self._put(key, values)

    def _get(self, key: str, decode: Callable[[bytes], _Kept]) -> _Kept | None:
        path = self._path(key)
        if not self._usable:
            return None
        try:
            data = _content(path)
        except OSError as error:
            if error.errno in {errno.ELOOP, errno.EACCES}:  # a link, or a file nobody may read: not one of ours
                _delete(path)
            return None
        value = _opened(data, key, decode)
        if value is None:
            _delete(path)
            return None
        with suppress(OSError):  # on a disk that may only be read, no reading is ever deleted either
            os.utime(path)
        self._used.add(key)
        return value

    def _put(self, key: str, value: FileReading | tuple[Any, ...]) -> bool:
        path = self._path(key)
        if not self._usable or not self._may_write:
            return False
        try:
            data = _sealed(key, codec.encode(value))
            if len(data) > self._max_bytes * _ROOM:
                return False
            self._make_room(len(data))
            try:
                _write(path, data)
            except FileNotFoundError:  # somebody deleted the folder since: a watcher goes on for months
                _make_private(self.folder)
                _write(path, data)
        except (OSError, TypeError, ValueError, _Refused) as error:
            # A full disk stays full: the rest of the run only reads.
            self._may_write = False
            reason = error.strerror or error if isinstance(error, OSError) else error
            self.notice = f"readings are not kept for the next time: {reason}: {self.folder}"
            return False
        self._used.add(key)
        return True

    def take_used(self) -> set[str]:
        """The keys under which something was found or kept since this was last asked."""
        used, self._used = self._used, set()
        return used

    def forget(self, keys: Iterable[str]) -> int:
        """Delete what is kept under these keys; how many there were."""
        return sum(_delete(self._path(key)) for key in keys)

    def close(self) -> None:
        """Nothing is held open; after this nothing is found or kept."""
        self._usable = False

    def size(self) -> int:
        """Bytes of all readings kept."""
        return sum(entry.size for entry in self._entries())

    def clear(self) -> int:
        """Delete every reading; the bytes freed. Other folders beside it (compiled models) stay."""
        return sum(entry.size for entry in self._entries() if _delete(entry.path))

    def _path(self, key: str) -> Path:
        if not _KEY.fullmatch(key):
            raise ValueError("a key is what cache_key gives")
        return self.folder / (key + _SUFFIX)

    def _make_room(self, size: int) -> None:
        """Delete the readings unused for longest, when those of all processes and `size` bytes are over the limit."""
        self._unseen += size
        if self._unseen <= self._max_bytes * _UNSEEN:
            return
        entries = sorted(self._entries(), key=lambda entry: entry.used)
        total = sum(entry.size for entry in entries) + size
        self._unseen = size
        if total <= self._max_bytes:
            return
        for entry in entries:
            total -= entry.size
            _delete(entry.path)
            if total <= self._max_bytes * _ROOM:
                return

    def _entries(self) -> Iterator[_Entry]:
        """The readings; what dead processes left half-written is deleted on the way."""
        if not self._usable:
            return
        try:
            found = list(os.scandir(self.folder))
        except OSError:
            return
        for each in found:
            left = _TEMPORARY.fullmatch(each.name)
            try:
                status = each.stat(follow_symlinks=False)
            except OSError:  # another process has just deleted it
                continue
            if left and not _is_alive(int(left[1])):
                _delete(Path(each.path))
            elif each.name.endswith(_SUFFIX):
                yield _Entry(Path(each.path), status.st_size, status.st_mtime_ns)


class _Refused(Exception):
    """The folder may not be used; the message says why."""


def _make_private(folder: Path) -> None:
    """Make `folder` and the one it is in where they are missing, and `folder` its owner's alone.

    The outer one may be one that the user has named and uses otherwise: of its rights only that of others to write is
    taken, who could put another folder in the place of ours. Raises `_Refused`, `OSError`.
    """
    folder.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    _restrict(folder.parent, 0o022)
    folder.mkdir(mode=0o700, exist_ok=True)
    _restrict(folder, 0o077)


def _restrict(folder: Path, bits: int) -> None:
    status = folder.lstat()
    if not stat.S_ISDIR(status.st_mode):
        raise _Refused(f"{folder} is a link or a file, not a folder")
    if not hasattr(os, "getuid"):  # Windows: a user's own folders are closed to others as they are
        return
    if status.st_uid != os.getuid():
        raise _Refused(f"{folder} belongs to another user")
    if status.st_mode & bits and not (status.st_mode & stat.S_ISVTX and bits == 0o022):
        descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW)
        try:
            os.fchmod(descriptor, stat.S_IMODE(status.st_mode) & ~bits)
        finally:
            os.close(descriptor)


def _content(path: Path) -> bytes:
    """The bytes of a regular file of ours; nothing of what others have put there. Raises `OSError`."""
    descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | _BINARY)
    try:
        status = os.fstat(descriptor)
        foreign = hasattr(os, "getuid") and status.st_uid != os.getuid()
        if foreign or not stat.S_ISREG(status.st_mode):
            return b""
        with open(descriptor, "rb", closefd=False) as file:
            return file.read()
    finally:
        os.close(descriptor)


def _sealed(key: str, body: bytes) -> bytes:
    """The body behind a hash of itself and its key: a file that was cut, changed or renamed is found out."""
    return b"".join((_MAGIC, hashlib.sha256(key.encode() + body).digest(), body))


def _opened(data: bytes, key: str, decode: Callable[[bytes], _Kept]) -> _Kept | None:
    body = data[_HEAD:]
    if data[:_HEAD] != _MAGIC + hashlib.sha256(key.encode() + body).digest():
        return None
    try:
        return decode(body)
    except Exception:  # noqa: BLE001 – whatever was put together by others, however it fails, is not a reading
        return None


def _write(path: Path, data: bytes) -> None:
    """The whole file or none, 0600. Not flushed to the disk: after a power cut its hash tells what is missing."""
    temporary = path.with_name(f"{path.stem}.{os.getpid()}.{os.urandom(4).hex()}.tmp")
    try:
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY
        with open(os.open(temporary, flags, 0o600), "wb") as file:
            file.write(data)
        os.replace(temporary, path)
    except BaseException:
        _delete(temporary)
        raise


def _delete(path: Path) -> bool:
    try:
        path.unlink()
    except OSError:  # deleted by another process, or not ours to delete
        return False
    return True


def _is_alive(pid: int) -> bool:
    """Whether a process may still be writing. On Windows nobody is asked: there the question itself can end it."""
    if sys.platform == "win32":
        return True
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except (PermissionError, OverflowError):  # somebody else's process; a number that is no process's
        return True
    return True
