"""Which names are left alone in the watched folder, and under which names the reports of dossiers are filed."""

from __future__ import annotations

import hashlib
import os
import re
from pathlib import Path
from typing import Final

from doccheck import settings

REPORTS: Final = "_reports"  # the folder in the watched one that is ours

# Compared without regard to case: they come from systems that have none. Hidden files (with a point in front) are left
# alone altogether: .DS_Store, ._resource, .~lock.letter.odt#, .syncthing.scan.pdf.tmp, .nfs0001, .smbdelete…
_NAMES: Final = frozenset(name.casefold() for name in settings.IGNORED_NAMES | settings.IGNORED_FOLDERS) | frozenset(
    {
        "#recycle",  # Synology, as @eaDir
        "#snapshot",
        "@recycle",  # QNAP
        "@recently-snapshot",
        "$recycle.bin",
        "system volume information",
        "recycler",
        "lost+found",
        "network trash folder",  # AFP
        "temporary items",
        "icon\r",  # macOS, for a folder with a picture of its own
    }
)
_PREFIXES: Final = (".", *settings.IGNORED_PREFIXES, "~syncthing~", "~wrl")  # ~WRL0001.tmp: Word while it saves
_SUFFIXES: Final = (
    ".part",  # Firefox, KDE, Nextcloud
    ".partial",
    ".crdownload",  # Chrome
    ".opdownload",
    ".download",  # Safari
    ".filepart",  # WinSCP
    ".tmp",
    ".temp",
    ".swp",
    ".lock",
    ".lck",
    ".!sync",  # Resilio
    ".bts",
)

_MOST_BYTES: Final = 180  # of a plain name: file systems take 255, encrypted ones 143 of which few are in use
_KEPT_BYTES: Final = 120  # of an escaped one, before its hash
_NOT_IN_WINDOWS: Final = frozenset('\\/:*?"<>|')
_DEVICES: Final = re.compile(r"(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?:\..*)?", re.IGNORECASE)
_ESCAPED: Final = re.compile(r".*~[0-9a-f]{16}", re.DOTALL | re.IGNORECASE)


def ignored(name: str) -> bool:
    """Whether a file or folder of that name is left behind by a system, a copy under way, a lock or a sync."""
    plain = name.casefold()
    return plain in _NAMES or plain.startswith(_PREFIXES) or plain.endswith(_SUFFIXES)


def report_folder(reports: Path, checklist: str, name: bytes | str, place: str | None = None) -> Path:
    """The folder for the report of one dossier, always two levels below `reports`: `reports`/<checklist>/<dossier>.

    `name`: the dossier folder's name as the disk has it. `place`: the folder in the watched one that it lies in, where
    that is not called like the checklist (`Seen.place`). Two different dossiers never get the same. No name begins
    with a point: such names are free for what is being written.
    """
    if place is None:
        place = checklist
    return reports / _safe(checklist, b"") / _safe(name, b"" if place == checklist else os.fsencode(place) + b"/")


def printable(name: bytes | str) -> str:
    """A name for people: what is not UTF-8, has no shape of its own or turns the reading direction is escaped.

    HTML and JSON are still to be escaped as such.
    """
    text = os.fsencode(name).decode("utf-8", "backslashreplace")
    return "".join(sign if sign.isprintable() else _escape(sign) for sign in text)


def _escape(sign: str) -> str:
    return sign.encode("unicode_escape").decode("ascii") if sign != "\xa0" else " "


def _safe(name: bytes | str, before: bytes) -> str:
    """`name` itself where it is harmless and nothing stands before it, else as much of it as is, and a hash."""
    raw = os.fsencode(name)
    text = raw.decode("utf-8", "replace")
    if not before and _is_plain(raw, text):
        return text
    kept = "".join(sign if sign.isprintable() and sign not in _NOT_IN_WINDOWS else "_" for sign in text)
    short = kept.encode()[:_KEPT_BYTES].decode("utf-8", "ignore").lstrip(".~ ").rstrip(". ")
    return f"{short or '_'}~{hashlib.sha256(before + raw).hexdigest()[:16]}"


def _is_plain(raw: bytes, text: str) -> bool:
    """Whether it may stand as it is, on any file system, and cannot be taken for an escaped one."""
    return (
        0 < len(raw) <= _MOST_BYTES
        and "\ufffd" not in text
        and text.isprintable()
        and not _NOT_IN_WINDOWS.intersection(text)
        and text[0] not in ".~ "
        and text[-1] not in ". "
        and not _DEVICES.fullmatch(text)
        and not _ESCAPED.fullmatch(text)
    )
