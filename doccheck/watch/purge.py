"""`doccheck purge`: the report, readings and ledger rows of old dossiers go. Applicants' folders are not touched."""

from __future__ import annotations

import time
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from doccheck.errors import UsageError
from doccheck.pipeline import ReadingCache
from doccheck.watch import traces
from doccheck.watch.files import Rights, remove_folder
from doccheck.watch.ledger import Entry, Ledger, state_folder
from doccheck.watch.lock import held
from doccheck.watch.names import printable


@dataclass(frozen=True, kw_only=True, slots=True)
class Removed:
    """What was removed, or would be."""

    dossiers: tuple[Entry, ...] = ()
    files: int = 0  # of reports
    readings: int = 0  # kept in the cache


def purge_old(ledger: Ledger, root: Path, state: Path, rights: Rights, before: float) -> Removed:
    """Remove all of the dossiers whose report was made, or which went, before that time. Raises `OSError`."""
    return _remove(ledger, root, state, rights, ledger.old(before))


def run(
    folder: Path, *, days: int, state: Path | None = None, dossier: str | None = None, dry_run: bool = False
) -> str:
    """What was removed, in lines for people. `dossier`: the key of the only one that is meant, or the beginning of it.

    Raises `UsageError`, also while a watcher is at the folder: it purges by itself (`--retention`).
    """
    root = folder.absolute()
    place = state_folder(root, state)
    if not place.is_dir():
        raise UsageError(f"{printable(str(folder))} was never watched: there is nothing to purge")
    before = time.time() - days * 86400.0
    try:
        if dry_run:
            with Ledger(place, read_only=True) as ledger:
                return _told(Removed(dossiers=_chosen(ledger.old(before), dossier)), dry_run=True)
        with held(place), Ledger(place) as ledger:
            return _told(_remove(ledger, root, place, Rights(), _chosen(ledger.old(before), dossier)), dry_run=False)
    except OSError as error:
        raise UsageError(f"purge stopped: {error.strerror or error}; what is left is removed the next time") from error


def _chosen(entries: Iterable[Entry], dossier: str | None) -> tuple[Entry, ...]:
    return tuple(entry for entry in entries if dossier is None or entry.key.startswith(dossier))


def _remove(ledger: Ledger, root: Path, state: Path, rights: Rights, entries: tuple[Entry, ...]) -> Removed:
    """The ledger's row goes last: what is interrupted is found and removed the next time."""
    cache = ReadingCache(state)
    kept = traces.of_others(state, {entry.key for entry in entries}) if entries else set()
    files = readings = 0
    for entry in entries:
        if entry.report is not None:
            files += remove_folder(root, PurePosixPath(entry.report).parts, rights)
        readings += cache.forget(traces.of(state, entry.key) - kept)
        traces.forget(state, entry.key)
        ledger.remove(entry.key)
    if entries:
        ledger.compact()
    return Removed(dossiers=entries, files=files, readings=readings)


def _told(removed: Removed, *, dry_run: bool) -> str:
    verb = "would be removed" if dry_run else "removed"
    rows = [f"{entry.key}  {printable(entry.place)}/{printable(entry.name)}: {verb}" for entry in removed.dossiers]
    if dry_run:
        rows.append(f"{len(removed.dossiers)} dossiers would be removed; their applicants' folders are not touched")
    else:
        rows.append(
            f"{len(removed.dossiers)} dossiers, {removed.files} report files, {removed.readings} readings removed; "
            "applicants' folders are not touched"
        )
    return "".join(f"{row}\n" for row in rows)
