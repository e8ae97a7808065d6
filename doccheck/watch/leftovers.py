"""What no row of the ledger leads to – a watcher was killed, a ledger was lost –, and which purging removes as well."""

from __future__ import annotations

import os
import shutil
import stat
from collections.abc import Collection, Iterator
from contextlib import suppress
from pathlib import Path

from doccheck.watch.database import ASIDE
from doccheck.watch.descend import opened
from doccheck.watch.names import REPORTS
from doccheck.watch.work import REPORT_FILES

_SUFFIX = ".reading"  # of the files in the cache


def reports(root: Path, known: Collection[str], before: float) -> tuple[tuple[str, str], ...]:
    """Folders of reports, relative to `_reports`, that are not among `known` and were written before that time.

    Raises `OSError`.
    """
    try:
        with opened(str(root), None, follow=True) as top, opened(REPORTS, top) as folder:
            return tuple(
                (checklist, name)
                for checklist in _folders(folder)
                for name in _reports(folder, checklist, before)
                if f"{checklist}/{name}" not in known
            )
    except FileNotFoundError:
        return ()


def _reports(above: int, checklist: str, before: float) -> Iterator[str]:
    with opened(checklist, above) as place:
        for name in _folders(place):
            with suppress(OSError), opened(name, place) as report:
                times = [os.stat(file, dir_fd=report, follow_symlinks=False).st_mtime for file in os.listdir(report)]
                if any(file in REPORT_FILES for file in os.listdir(report)) and max(times) < before:
                    yield name


def _folders(folder: int) -> list[str]:
    found = [name for name in os.listdir(folder) if not name.startswith(".")]
    return [name for name in found if stat.S_ISDIR(os.stat(name, dir_fd=folder, follow_symlinks=False).st_mode)]


def readings(folder: Path, known: Collection[str], before: float) -> tuple[str, ...]:
    """The keys of readings in the cache's `folder` that are not among `known` and were last used before that time."""
    found = []
    with suppress(FileNotFoundError), os.scandir(folder) as entries:
        for entry in entries:
            key = entry.name.removesuffix(_SUFFIX)
            with suppress(FileNotFoundError):
                is_one = entry.name.endswith(_SUFFIX) and key not in known
                if is_one and entry.stat(follow_symlinks=False).st_mtime < before:
                    found.append(key)
    return tuple(found)


def ledgers(state: Path, before: float) -> tuple[Path, ...]:
    """Folders with damaged ledgers that were moved aside before that time."""
    return tuple(path for path in state.glob(f"{ASIDE}*") if path.is_dir() and path.lstat().st_mtime < before)


def remove_ledger(folder: Path) -> None:
    """Raises `OSError`."""
    shutil.rmtree(folder)
