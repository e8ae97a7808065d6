"""What the watcher shows: the overview and the heartbeat."""

from __future__ import annotations

import json
import os
import time
from contextlib import suppress
from datetime import datetime
from pathlib import Path, PurePosixPath

from doccheck import settings
from doccheck.errors import DoccheckError
from doccheck.watch import overview
from doccheck.watch.checklists import Checklists
from doccheck.watch.files import put_file, remove_folder
from doccheck.watch.ledger import Entry, Ledger, State
from doccheck.watch.logs import Log
from doccheck.watch.names import REPORTS
from doccheck.watch.ready import Readiness, Wait
from doccheck.watch.rights import Rights
from doccheck.watch.scan import Scan, Seen, What
from doccheck.watch.work import trouble_of

HEARTBEAT = "heartbeat.json"
_COSTS = 20  # an overview is written again after so many times what writing it takes
_BEAT_SECONDS = 5.0
_NAMED = (What.LINK, What.SPECIAL, What.PERMISSION, What.FAILED, What.TOO_MANY)
_SAID = (What.OTHER_CHECKLIST,)
_WAITS = {Wait.CHANGING: "still_changing", Wait.UNFINISHED: "incomplete_file"}


class Board:
    """The overview in `_reports` and the heartbeat in the state folder, written when something is new."""

    def __init__(self, root: Path, state: Path, ledger: Ledger, log: Log, rights: Rights, language: str) -> None:
        self._root, self._state, self._ledger, self._log = root, state, ledger, log
        self._rights, self._language = rights, language
        self._titles: dict[str, dict[str, str]] = {}
        self._written = self._cost = self._beaten = float("-inf")
        self._failed = False
        self._told: str | None = None  # the trouble in the heartbeat
        self._checklists = Checklists()
        self.changed = True
        self.trouble: str | None = None  # a word for what keeps the watcher from its work
        self._scan: Scan | None = None
        self._waits: dict[str, Readiness] = {}
        self.details: dict[str, tuple[str, ...]] = {}  # what the reason of a dossier is about

    @property
    def checklists(self) -> Checklists:
        return self._checklists

    @checklists.setter
    def checklists(self, checklists: Checklists) -> None:
        self._checklists = checklists
        self._titles.clear()

    def show_scan(self, scan: Scan) -> None:
        """What lies there now."""
        self.changed = self.changed or self._scan is None or self._scan.strays != scan.strays
        self._scan = scan

    def show_waits(self, waits: dict[str, Readiness]) -> None:
        """Which dossiers are not ready, by their keys."""
        self.changed = self.changed or _briefly(self._waits) != _briefly(waits)
        self._waits = dict(waits)

    def write(self, *, force: bool = False) -> bool:
        """Write the overview where it is time; False where it cannot be written: its reason is said once."""
        began = time.monotonic()
        due = self.changed or self._failed or began - self._written > settings.WATCH_OVERVIEW_SECONDS
        if not force and (not due or began - self._written < _COSTS * self._cost):
            return not self._failed
        try:
            page = self._page().encode("utf-8", "backslashreplace")
            put_file(self._root, overview.NAME, page, self._rights)
        except OSError as error:
            reason = trouble_of(error).reason
            self._failed, self.trouble = True, reason
            self._log.trouble("overview", reason=reason)
            return False
        if self._failed:
            self._failed, self.trouble = False, None
            self._log.mended("overview")
            self._ledger.hurry(time.time())
        self.changed = False
        self._written = time.monotonic()
        self._cost = self._written - began
        return True

    def remove_report(self, report: str) -> None:
        """`report`: relative to `_reports`. Raises `OSError`."""
        remove_folder(self._root, PurePosixPath(report).parts, self._rights)

    def beat(self, *, force: bool = False) -> bool:
        """Write the heartbeat: when, who, and how many dossiers are in which state. Whether it was time for it."""
        now = time.monotonic()
        if not force and now - self._beaten < _BEAT_SECONDS and self.trouble == self._told:
            return False
        self._beaten, self._told = now, self.trouble
        target = self._state / HEARTBEAT
        temporary = target.with_suffix(".tmp")
        try:
            text = {
                "at": round(time.time(), 3),
                "pid": os.getpid(),
                "trouble": self.trouble,
                "dossiers": {state.value: count for state, count in self._ledger.counts().items()},
            }
            with suppress(FileNotFoundError):
                temporary.unlink()
            mode = os.O_WRONLY | os.O_CREAT | os.O_EXCL
            with open(os.open(temporary, mode, self._rights.file), "w", encoding="utf-8") as file:
                self._rights.give(file.fileno(), self._rights.file)
                json.dump(text, file)
            os.replace(temporary, target)
        except OSError as error:
            self._log.trouble("heartbeat", reason=trouble_of(error).reason)
        return True

    def _page(self) -> str:
        seen = {each.key: each for each in self._scan.dossiers} if self._scan else {}
        entries = self._ledger.entries()
        shown = [entry for entry in entries if entry.state is not State.GONE or entry.report]
        return overview.page(
            [self._row(entry, seen.get(entry.key)) for entry in shown],
            [stray.path for stray in self._scan.strays] if self._scan else (),
            ids=self._checklists.ids,
            language=self._language,
            now=datetime.now(),
            trouble=self.trouble,
        )

    def _row(self, entry: Entry, seen: Seen | None) -> overview.Row:
        has_report = entry.report is not None and entry.verdict is not None
        readiness = self._waits.get(entry.key)
        reason = entry.reason or (_WAITS.get(readiness.wait) if readiness else None)
        odd = seen.oddities if seen else ()
        oddities = tuple(each.path or entry.name for each in odd if each.what in _NAMED)
        if not reason and odd:
            told = next((each.what.value for each in odd if each.what in _SAID), None)
            reason = told or ("oddity" if oddities else None)
        unfinished = readiness.unfinished if readiness else ()
        return overview.Row(
            name=entry.name if entry.place == entry.checklist else entry.folder,
            checklist=entry.checklist or "",
            state=entry.state.value,
            verdict=entry.verdict,
            missing=tuple(self._title(entry.checklist, id_) for id_ in entry.missing),
            since=entry.since,
            report=entry.report if has_report else None,
            letter=has_report and os.path.lexists(self._root / REPORTS / str(entry.report) / "letter.txt"),
            reason=reason,
            details=(*self.details.get(entry.key, ()), *unfinished, *oddities),
        )

    def _title(self, checklist: str | None, requirement: str) -> str:
        name = checklist or ""
        if name not in self._titles:
            try:
                rules = self._checklists.get(name)
                self._titles[name] = {each.id: each.title.in_language(self._language) for each in rules.requirements}
            except DoccheckError:
                self._titles[name] = {}
        return self._titles[name].get(requirement, requirement)


def _briefly(waits: dict[str, Readiness]) -> dict[str, tuple[Wait, tuple[str, ...]]]:
    return {key: (each.wait, each.unfinished) for key, each in waits.items()}
