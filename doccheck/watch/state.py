"""Where the state of a watched folder is kept: outside it, private."""

from __future__ import annotations

import errno
import hashlib
import os
import stat
from pathlib import Path
from typing import Final

from doccheck.errors import DoccheckError, UsageError
from doccheck.watch.database import FILE
from doccheck.watch.lock import LOCK

FOLDER_VARIABLE: Final = "DOCCHECK_STATE"
_OURS: Final = frozenset({LOCK, FILE})


class StateUnusable(DoccheckError):
    """The state cannot be kept where it is to be. It may be later: systemd begins again, as it does not after 2."""

    exit_status = 75  # EX_TEMPFAIL of sysexits.h


def state_folder(root: Path, chosen: Path | None = None) -> Path:
    """Where the state for the watched folder `root` is kept: `chosen`, or a folder of its own in $DOCCHECK_STATE or
    ~/.local/state/doccheck. Raises UsageError where it lies inside `root` (or `root` inside it). Creates nothing."""
    # The link that leads to the root may change, and the same root be called otherwise: its real path counts.
    real = os.path.realpath(root)
    if chosen is None:
        chosen = _base() / hashlib.sha256(os.fsencode(real)).hexdigest()[:16]
    folder = Path(os.path.realpath(os.path.expanduser(chosen)))
    if folder.is_relative_to(real) or Path(real).is_relative_to(folder):
        raise UsageError("the state must not be kept in the watched folder, nor around it: name another --state FOLDER")
    return folder


def _base() -> Path:
    if chosen := os.environ.get(FOLDER_VARIABLE):
        return Path(os.path.expanduser(chosen)).absolute()
    home = os.environ.get("XDG_STATE_HOME", "")
    # XDG base directory specification: a path that is not absolute is to be ignored.
    if os.path.isabs(home):
        return Path(home) / "doccheck"
    own = Path(os.path.expanduser("~"))
    if not own.is_absolute():
        raise UsageError("no home folder is known: name a --state FOLDER")
    return own / ".local" / "state" / "doccheck"


def make_private(folder: Path, gid: int | None = None) -> None:
    """Make the folder and what leads to it: 0700, or 0750 for the group `gid`.

    Raises OSError, also where it is a link, another user's, or would be closed to others over things that are not ours.
    """
    folder.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    folder.mkdir(mode=0o700, exist_ok=True)
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC)
    try:
        status = os.fstat(descriptor)
        if status.st_uid != os.geteuid():
            raise OSError(errno.EPERM, "the state folder belongs to another user")
        if gid is not None and status.st_gid != gid:
            os.fchown(descriptor, -1, gid)
        mode = 0o750 if gid is not None else 0o700
        if stat.S_IMODE(status.st_mode) == mode:
            return
        inside = os.listdir(descriptor)
        if inside and not _OURS.intersection(inside):
            raise OSError(errno.ENOTEMPTY, "the state folder holds other things and is open to others")
        os.fchmod(descriptor, mode)
    finally:
        os.close(descriptor)
