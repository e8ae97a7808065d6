"""Who may read what is written: its owner, and a group where one was named."""

from __future__ import annotations

import os
import stat
from dataclasses import dataclass
from pathlib import Path

from doccheck.errors import UsageError


@dataclass(frozen=True, kw_only=True, slots=True)
class Rights:
    """Who may read what is written. `group`: a group's number; None: the owner alone."""

    group: int | None = None

    @property
    def file(self) -> int:
        return 0o600 if self.group is None else 0o640

    @property
    def folder(self) -> int:
        return 0o700 if self.group is None else 0o750

    def are_of(self, descriptor: int, mode: int) -> bool:
        """Whether what is open has these rights. Raises `OSError`."""
        status = os.fstat(descriptor)
        return stat.S_IMODE(status.st_mode) == mode and self.group in (None, status.st_gid)

    def give(self, descriptor: int, mode: int) -> None:
        """Make what is open the owner's alone, or the group's to read: whatever the umask, whatever it was before.

        Nothing is done where it is so already. Raises `OSError`.
        """
        status = os.fstat(descriptor)
        if self.group is not None and status.st_gid != self.group:
            os.fchown(descriptor, -1, self.group)
        if stat.S_IMODE(status.st_mode) != mode:
            os.fchmod(descriptor, mode)


def rights_of_folder(folder: Path) -> Rights:
    """The rights that a folder of ours has: its group's, where that may read it. Raises `OSError`."""
    status = folder.stat()
    return Rights(group=status.st_gid if status.st_mode & stat.S_IRGRP else None)


def rights_of(group: str | None) -> Rights:
    """Who may read what is written, besides its owner. Raises `UsageError` for a group that is not there."""
    if group is None:
        return Rights()
    try:
        import grp

        return Rights(group=grp.getgrnam(group).gr_gid)
    except (ImportError, KeyError):
        raise UsageError(f"--group {group!r}: there is no such group") from None
