"""What lies in the watched folder, in one pass that follows no link and opens nothing but `dossier.toml`."""

from __future__ import annotations

import os
import stat
from collections.abc import Collection
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from doccheck import settings
from doccheck.checklist import checklist_ids
from doccheck.definitions import read_toml
from doccheck.errors import InvalidDefinition
from doccheck.facts import FILE_NAME
from doccheck.watch.descend import VANISHED, any_facts, entries, facts_in, file_seen, odd, opened, why
from doccheck.watch.seen import FileSeen, Oddity, Scan, Seen, Stray, What, signature

__all__ = ["FileSeen", "Oddity", "Scan", "Seen", "Stray", "What", "look", "scan"]

_MOST_DEEP: Final = 60  # folders in one another in a dossier: each is an open descriptor, of 1024
_MOST_STRAYS: Final = 500  # a wrong folder is watched: more are not named


def scan(root: Path, ids: Collection[str] | None = None) -> Scan:
    """What lies in `root`. `ids`: the checklists there are (default: those of doccheck). Never raises OSError."""
    found = _Found(root, frozenset(checklist_ids() if ids is None else ids))
    problem = None
    try:
        with opened(str(root), None, follow=True) as folder:
            found.look_through_root(folder)
    except OSError as error:
        problem = error
    return Scan(
        dossiers=() if problem else tuple(sorted(found.dossiers, key=lambda seen: (seen.place, seen.name))),
        strays=tuple(sorted(found.strays, key=lambda stray: stray.path))[:_MOST_STRAYS],
        unseen=tuple(sorted(found.unseen)),
        problem=problem,
    )


def look(root: Path, place: str, name: str, ids: Collection[str] | None = None) -> Seen | None:
    """The one dossier `root`/`place`/`name` anew, equal to the one in `scan`; None where it has gone.

    Raises OSError where `root` or the place cannot be opened for another reason than that it has gone.
    """
    found = _Found(root, frozenset(checklist_ids() if ids is None else ids))
    try:
        with opened(str(root), None, follow=True) as top:
            if not place:
                return found.dossier(top, "", name)
            with opened(place, top) as folder:
                return found.dossier(folder, place, name)
    except OSError as error:
        if error.errno in VANISHED:
            return None
        raise


@dataclass(slots=True)
class _Found:
    root: Path
    ids: frozenset[str]
    dossiers: list[Seen] = field(default_factory=list)
    strays: list[Stray] = field(default_factory=list)
    unseen: list[str] = field(default_factory=list)

    def look_through_root(self, folder: int) -> None:
        """`folder`: the root. Raises OSError where it cannot be listed."""
        for name, status in entries(folder):
            if not stat.S_ISDIR(status.st_mode):
                self.strays.append(Stray(path=name, what=odd(status)))
                continue
            try:
                with opened(name, folder) as inner:
                    self._first_level(folder, name, list(entries(inner)), inner)
            except OSError as error:
                self._not_opened(name, error)

    def _first_level(self, root: int, name: str, entries: list[tuple[str, os.stat_result]], folder: int) -> None:
        """A folder of dossiers, or – it lies there without one, with a dossier.toml or with papers – a dossier."""
        files = {entry for entry, status in entries if not stat.S_ISDIR(status.st_mode)}
        folders = [entry for entry, status in entries if stat.S_ISDIR(status.st_mode)]
        if name not in self.ids and (FILE_NAME in files or (files and not any_facts(folder, folders))):
            self._keep(self.dossier(root, "", name))
            return
        self.strays += [
            Stray(path=f"{name}/{entry}", what=odd(status)) for entry, status in entries if entry in files
        ]
        for entry in folders:
            self._keep(self.dossier(folder, name, entry))

    def _not_opened(self, name: str, error: OSError) -> None:
        if error.errno in VANISHED:
            return
        self.unseen.append(name)
        self.strays.append(Stray(path=name, what=why(error)))

    def _keep(self, seen: Seen | None) -> None:
        if seen:
            self.dossiers.append(seen)

    def dossier(self, parent: int, place: str, name: str) -> Seen | None:
        """The dossier `name` in the folder `parent`; None where it has gone."""
        inside = _Inside()
        try:
            with opened(name, parent) as folder:
                inside.look_through(folder, "", 1)
                facts = facts_in(folder) if any(file.path == FILE_NAME for file in inside.files) else None
        except OSError as error:
            if error.errno in VANISHED:
                return None
            inside.oddities.append(Oddity(path="", what=why(error)))
            facts = None
        checklist, oddities = self._checklist(place, facts)
        files = tuple(sorted(inside.files, key=lambda file: file.path))
        oddities = sorted({*inside.oddities, *oddities}, key=lambda oddity: (oddity.path, oddity.what))
        return Seen(
            checklist=checklist,
            name=name,
            place=place,
            path=self.root / place / name,
            files=files,
            oddities=tuple(oddities),
            signature=signature(checklist, facts, files, oddities),
            folders=frozenset(inside.folders),
        )

    def _checklist(self, place: str, facts: bytes | None) -> tuple[str | None, list[Oddity]]:
        """Which checklist a dossier is for, and what is odd about that."""
        of_place = place if place in self.ids else None
        if facts is None:
            return of_place, []
        try:
            named = read_toml(Path(FILE_NAME), facts).get("checklist")
        except (InvalidDefinition, RecursionError):
            return of_place, [Oddity(path=FILE_NAME, what=What.FACTS)]
        if named is None or named == of_place:
            return of_place, []
        if not isinstance(named, str) or named not in self.ids:
            return of_place, [Oddity(path=FILE_NAME, what=What.UNKNOWN_CHECKLIST)]
        return named, [Oddity(path=FILE_NAME, what=What.OTHER_CHECKLIST)] if of_place else []


@dataclass(slots=True)
class _Inside:
    """What lies in a dossier's folder."""

    files: list[FileSeen] = field(default_factory=list)
    oddities: list[Oddity] = field(default_factory=list)
    folders: list[tuple[str, int, int]] = field(default_factory=list)

    def look_through(self, folder: int, before: str, depth: int) -> None:
        """`before`: the path of `folder`, with "/" at its end. Raises OSError where it cannot be listed."""
        status = os.fstat(folder)
        self.folders.append((before, status.st_ino, status.st_ctime_ns))
        for name, status in entries(folder):
            path = before + name
            if len(self.files) + len(self.oddities) >= settings.MAX_ENTRIES:
                self.oddities.append(Oddity(path="", what=What.TOO_MANY))
                return
            if stat.S_ISDIR(status.st_mode):
                self._folder(folder, name, path, depth)
            elif what := odd(status):
                self.oddities.append(Oddity(path=path, what=what))
            else:
                self.files.append(file_seen(path, status))

    def _folder(self, parent: int, name: str, path: str, depth: int) -> None:
        if depth >= _MOST_DEEP:
            self.oddities.append(Oddity(path=path, what=What.TOO_MANY))
            return
        try:
            with opened(name, parent) as folder:
                self.look_through(folder, f"{path}/", depth + 1)
        except OSError as error:
            self.oddities.append(Oddity(path=path, what=why(error)))
