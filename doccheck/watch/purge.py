"""`doccheck purge`: the report, readings and ledger rows of old dossiers go. Applicants' folders are not touched."""

from __future__ import annotations

import re
import time
from collections.abc import Collection
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from doccheck.errors import UsageError
from doccheck.pipeline import ReadingCache
from doccheck.watch import leftovers, overview, traces
from doccheck.watch.board import Board
from doccheck.watch.checklists import Checklists
from doccheck.watch.files import remove_folder, tidy
from doccheck.watch.ledger import Entry, Ledger, state_folder
from doccheck.watch.lock import held
from doccheck.watch.logs import Log
from doccheck.watch.names import REPORTS, printable
from doccheck.watch.rights import Rights, rights_of_folder
from doccheck.watch.scan import scan
from doccheck.watch.watcher import is_empty_place
from doccheck.watch.words import words

_KEY = re.compile(r"[0-9a-f]{1,32}")


@dataclass(kw_only=True, slots=True)
class Removed:
    """What was removed, or would be. `problem`: why something is left, which the next purge removes."""

    dossiers: list[Entry] = field(default_factory=list)
    reports: list[str] = field(default_factory=list)  # of which the ledger knew nothing, relative to `_reports`
    files: int = 0  # of all reports
    readings: int = 0  # kept in the cache
    left: list[Entry] = field(default_factory=list)
    problem: OSError | None = None


def purge_old(ledger: Ledger, root: Path, state: Path, rights: Rights, before: float) -> Removed:
    """Remove all of the dossiers whose report was made, or which went, before that time, and old leftovers.

    What cannot be removed keeps nothing else from it. Never raises `OSError`.
    """
    removed = Removed()
    try:
        _remove_dossiers(removed, ledger, root, state, rights, ledger.old(before))
        _remove_leftovers(removed, ledger, root, state, rights, before)
        ledger.compact()  # also where nothing was removed: it may have failed the last time
    except OSError as error:
        removed.problem = removed.problem or error
    return removed


def run(
    folder: Path,
    *,
    days: int,
    state: Path | None = None,
    dossier: str | None = None,
    dry_run: bool = False,
    language: str = "en",
) -> tuple[str, bool]:
    """What was removed, in lines for people, and whether that was all. `dossier`: the key of the only one that is
    meant, or the beginning of it.

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
                _must_be_there(root, ledger)
                planned = Removed(dossiers=_chosen(ledger, before, dossier))
                if dossier is None:
                    planned.reports = ["/".join(parts) for parts in leftovers.reports(root, _known(ledger), before)]
                return _told(planned, "would", language), True
        rights = rights_of_folder(place)
        with held(place, root, rights), Ledger(place, gid=rights.group) as ledger:
            _must_be_there(root, ledger)
            tidy(root, rights)
            removed = _purge_chosen(ledger, root, place, rights, before, dossier)
            _renew_overview(removed, ledger, root, place, rights, language)
            return _told(removed, "done", language), removed.problem is None
    except OSError as error:
        raise UsageError(f"purge stopped: {error.strerror or error}; what is left is removed the next time") from error


def _must_be_there(root: Path, ledger: Ledger) -> None:
    found = scan(root)
    if found.problem is not None or is_empty_place(found, root, ledger):
        raise UsageError(f"{printable(str(root))} is not there, or empty: is a share away? Nothing was removed")


def _purge_chosen(
    ledger: Ledger, root: Path, state: Path, rights: Rights, before: float, dossier: str | None
) -> Removed:
    if dossier is None:
        return purge_old(ledger, root, state, rights, before)
    removed = Removed()
    _remove_dossiers(removed, ledger, root, state, rights, _chosen(ledger, before, dossier))
    ledger.compact()
    return removed


def _chosen(ledger: Ledger, before: float, dossier: str | None) -> list[Entry]:
    if dossier is None:
        return list(ledger.old(before))
    found = [entry for entry in ledger.entries() if _KEY.fullmatch(dossier) and entry.key.startswith(dossier)]
    if len(found) != 1:
        raise UsageError(f"--dossier {dossier!r}: {'several begin' if found else 'no dossier begins'} with that key")
    return [entry for entry in ledger.old(before) if entry.key == found[0].key]


def _remove_dossiers(
    removed: Removed, ledger: Ledger, root: Path, state: Path, rights: Rights, entries: Collection[Entry]
) -> None:
    """The ledger's row goes last: what is interrupted is found and removed the next time."""
    cache = ReadingCache(state)
    shared = traces.of_others(state, {entry.key for entry in entries}) if entries else set()
    for entry in entries:
        try:
            if entry.report is not None:
                removed.files += remove_folder(root, PurePosixPath(entry.report).parts, rights)
            removed.readings += cache.forget(traces.of(state, entry.key) - shared)
            traces.forget(state, entry.key)
        except OSError as error:
            removed.left.append(entry)
            removed.problem = removed.problem or error
        else:
            ledger.remove(entry.key)
            removed.dossiers.append(entry)


def _remove_leftovers(
    removed: Removed, ledger: Ledger, root: Path, state: Path, rights: Rights, before: float
) -> None:
    for parts in leftovers.reports(root, _known(ledger), before):
        removed.files += remove_folder(root, parts, rights)
        removed.reports.append("/".join(parts))
    cache = ReadingCache(state)
    removed.readings += cache.forget(leftovers.readings(cache.folder, traces.of_others(state, ()), before))
    for aside in leftovers.ledgers(state, before):
        leftovers.remove_ledger(aside)


def _known(ledger: Ledger) -> set[str]:
    return {entry.report for entry in ledger.entries() if entry.report is not None}


def _renew_overview(
    removed: Removed, ledger: Ledger, root: Path, state: Path, rights: Rights, language: str
) -> None:
    """It still names what was removed."""
    if not (root / REPORTS / overview.NAME).is_file():
        return
    board = Board(root, state, ledger, Log(), rights, language)
    board.checklists = Checklists.load()
    board.show_scan(scan(root, board.checklists.ids))
    if not board.write(force=True):
        removed.problem = removed.problem or OSError("the overview cannot be written")


def _told(removed: Removed, tense: str, language: str) -> str:
    """`tense`: "done" or "would"."""
    said = words(language)
    rows = [f"{entry.key}  {printable(entry.folder)}: {said[f'purge_{tense}']}" for entry in removed.dossiers]
    rows += [f"{REPORTS}/{printable(report)}: {said[f'purge_{tense}']}" for report in removed.reports]
    rows += [f"{entry.key}  {printable(entry.folder)}: {said['purge_left']}" for entry in removed.left]
    counts = {"dossiers": len(removed.dossiers), "files": removed.files, "readings": removed.readings}
    rows.append(said[f"purge_sum_{tense}"].format(**counts))
    if removed.problem is not None:
        rows.append(said["purge_again"].format(problem=removed.problem.strerror or removed.problem))
    return "".join(f"{row}\n" for row in rows)
