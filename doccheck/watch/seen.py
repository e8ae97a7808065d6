"""What a scan of the watched folder says."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from doccheck.facts import FILE_NAME


class What(StrEnum):
    """Why something in the watched folder is not an ordinary file of a dossier."""

    LINK = "link"  # a symbolic link; never followed
    SPECIAL = "special"  # a device, socket or named pipe; never opened
    PERMISSION = "permission"  # may not be looked into
    VANISHED = "vanished"  # went away while it was looked at
    FAILED = "failed"  # the disk or the share failed
    TOO_MANY = "too_many"  # more files, or folders in one another, than a dossier has: the rest was not looked at
    FACTS = "facts"  # the dossier.toml is not valid TOML
    OTHER_CHECKLIST = "other_checklist"  # dossier.toml names another checklist than the folder; dossier.toml counts
    UNKNOWN_CHECKLIST = "unknown_checklist"  # dossier.toml names one that is not there (or a path: never opened)


@dataclass(frozen=True, kw_only=True, slots=True)
class FileSeen:
    """An ordinary file of a dossier. Files with ignored names are not among them."""

    path: str  # relative to the dossier's folder, "/" between; bytes that are not UTF-8 as surrogates (os.fsencode)
    size: int
    mtime_ns: int
    ctime_ns: int
    inode: int


@dataclass(frozen=True, kw_only=True, slots=True)
class Oddity:
    """What is not an ordinary file, or could not be looked at. `path` as in `FileSeen`; "" is the dossier itself."""

    path: str
    what: What


@dataclass(frozen=True, kw_only=True, slots=True)
class Seen:
    """A dossier's folder as it was during one scan."""

    checklist: str | None  # an id that there is; None: neither the folder nor dossier.toml names one
    name: str  # of its folder (surrogates where it is not UTF-8)
    place: str  # the folder in the watched one that it lies in; "" where it lies there itself
    path: Path  # root/place/name
    files: tuple[FileSeen, ...]  # sorted by path
    oddities: tuple[Oddity, ...]  # sorted by path
    signature: str  # changes with any of it: names, sizes, times, inodes, oddities, dossier.toml, checklist
    # Itself and the folders in it: changes when anything, of ignored names too, comes, goes or takes another's place.
    folders: frozenset[tuple[str, int, int]] = field(default=frozenset(), compare=False)  # path, inode, ctime_ns

    @property
    def key(self) -> str:
        """32 hex digits that stand for place and name: the same as long as the folder is not renamed or moved."""
        return hashlib.sha256(os.fsencode(self.place) + b"\0" + os.fsencode(self.name)).hexdigest()[:32]

    @property
    def folder(self) -> str:
        """Its folder in the watched one."""
        return f"{self.place}/{self.name}" if self.place else self.name

    @property
    def blocked(self) -> What | None:
        """Why nothing of it could be seen; None where its folder could be listed."""
        listing = (What.PERMISSION, What.FAILED, What.VANISHED)
        return next((odd.what for odd in self.oddities if not odd.path and odd.what in listing), None)

    @property
    def empty(self) -> bool:
        """Whether there is nothing to be judged in it: no file but dossier.toml, and nothing odd to be named."""
        return not any(file.path != FILE_NAME for file in self.files) and not any(
            odd.path not in ("", FILE_NAME) for odd in self.oddities
        )


@dataclass(frozen=True, kw_only=True, slots=True)
class Stray:
    """A file that lies in no dossier's folder, or something else at that level. `path`: relative to the root."""

    path: str
    what: What | None  # None: an ordinary file


@dataclass(frozen=True, kw_only=True, slots=True)
class Scan:
    """Everything in the watched folder. Where `problem` is set nothing is known, and no dossier has gone."""

    dossiers: tuple[Seen, ...]  # sorted by place and name
    strays: tuple[Stray, ...]
    unseen: tuple[str, ...]  # places (`Seen.place`) that could not be listed: their dossiers have not gone
    problem: OSError | None  # why the root could not be listed


def signature(
    checklist: str | None, facts: bytes | None, files: Iterable[FileSeen], oddities: Iterable[Oddity]
) -> str:
    """`Seen.signature`. Not of the device: a share has another one each time it is mounted."""
    told = hashlib.sha256(repr((checklist, facts)).encode())
    for odd in oddities:
        told.update(repr((str(odd.what), os.fsencode(odd.path))).encode())
    for file in files:
        told.update(repr((os.fsencode(file.path), file.size, file.mtime_ns, file.ctime_ns, file.inode)).encode())
    return told.hexdigest()
