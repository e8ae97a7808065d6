"""What scans of the watched folder make of the dossiers in the ledger."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from sqlite3 import Connection
from typing import Any, Final

from doccheck import settings
from doccheck.watch.database import transaction
from doccheck.watch.entries import Changes, Entry, State
from doccheck.watch.known import Known
from doccheck.watch.seen import Scan, Seen

AFRESH: Final = {"attempts": 0, "failures": 0, "next_try": 0.0, "reason": None}


class Arrivals(Known):
    """A ledger that takes over scans."""

    def __init__(self, db: Connection) -> None:
        super().__init__(db)
        self._unended: set[str] = set()  # whose attempt ended, which could not be written down

    def seen(self, scan: Scan, now: float) -> Changes:
        """Take over a scan: new, changed, gone dossiers.

        One that cannot be judged as it is – `no_checklist`, `empty`, or the reason why its folder cannot be opened –
        is set aside. One that is again as it was when it was judged is done as before, also where it had gone; one that
        has gone without ever having been judged is forgotten; one that was purged is new only once it has changed.
        Nothing is done where `scan.problem` is set.
        """
        if scan.problem:
            return Changes()
        self._let_go(now)
        purged = self._purged_still(scan)
        known = {entry.key: entry for entry in self.entries()}
        seen = {dossier.key: dossier for dossier in scan.dossiers}
        new = tuple(key for key in seen if key not in known and purged.get(key) != seen[key].signature)
        back = tuple(key for key in seen if key in known and known[key].state is State.GONE)
        changed = tuple(
            key
            for key, dossier in seen.items()
            if key in known and key not in back and known[key].signature != dossier.signature
        )
        staying = (State.GONE, State.WORKING)  # what is worked at notices itself that its folder has gone
        gone = tuple(
            key
            for key, entry in known.items()
            if key not in seen and entry.state not in staying
            if (entry.place or entry.name) not in scan.unseen
        )
        if new or back or changed or gone:
            with transaction(self._db):
                for key in new:
                    self._add(seen[key], now)
                for key in (*back, *changed):
                    self._change(known[key], seen[key], now)
                for key in gone:
                    if known[key].judged_at is None:
                        self._execute("DELETE FROM dossier WHERE key = ?", key)
                    else:
                        self._enter(key, State.GONE, now, **AFRESH)
        return Changes(new=new, changed=changed, gone=gone, back=back)

    def _purged_still(self, scan: Scan) -> dict[str, str]:
        """The dossiers that were purged and are as they were then; the others' marks go, as far as all was seen."""
        purged = self.purged()
        seen = {dossier.key: dossier.signature for dossier in scan.dossiers}
        passed = {
            key
            for key, signature in purged.items()
            if (key in seen or not scan.unseen) and seen.get(key) != signature
        }
        if passed:
            with transaction(self._db):
                for key in passed:
                    self._execute("DELETE FROM purged WHERE key = ?", key)
        return {key: signature for key, signature in purged.items() if key not in passed}

    @contextmanager
    def _ending(self, key: str) -> Iterator[None]:
        """A transaction at the end of an attempt. Where it fails, the dossier waits again from the next scan on."""
        self._unended.add(key)
        with transaction(self._db):
            yield
        self._unended.discard(key)

    def _let_go(self, now: float) -> None:
        if not self._unended:
            return
        with transaction(self._db):
            for key in self._unended:
                entry = self.entry(key)
                if entry and entry.state is State.WORKING:
                    self._enter(key, State.WAITING, now)
        self._unended.clear()

    def _add(self, seen: Seen, now: float) -> None:
        self._execute(
            "INSERT INTO dossier (key, checklist, place, name, signature, state, since) VALUES (?, ?, ?, ?, ?, ?, ?)",
            seen.key,
            seen.checklist,
            os.fsencode(seen.place),
            os.fsencode(seen.name),
            seen.signature,
            State.NEW,
            now,
        )
        self._stand(seen, State.NEW, now)

    def _change(self, entry: Entry, seen: Seen, now: float) -> None:
        self._execute(
            "UPDATE dossier SET signature = ?, checklist = ? WHERE key = ?", seen.signature, seen.checklist, entry.key
        )
        if entry.state is State.WORKING:  # `done` compares
            return
        if entry.judged_signature == seen.signature:
            self._stand(seen, State.DONE, now)
        else:
            self._stand(seen, State.NEW if entry.judged_at is None else State.WAITING, now)

    def _stand(self, seen: Seen, state: State, now: float) -> None:
        """Enter `state`, unless there is something in the way of judging it at all."""
        reason = seen.blocked or ("no_checklist" if seen.checklist is None else "empty" if seen.empty else None)
        self._enter(seen.key, State.SET_ASIDE if reason else state, now, **{**AFRESH, "reason": reason})

    def _enter(self, key: str, state: State, now: float, **values: Any) -> None:
        """A dossier's new state, with other columns; it is among its events."""
        columns: dict[str, Any] = {"state": state, "since": now, **values}
        named = ", ".join(f"{column} = ?" for column in columns)
        self._execute(f"UPDATE dossier SET {named} WHERE key = ?", *columns.values(), key)  # noqa: S608 - our own names
        what = " ".join(filter(None, (state, columns.get("reason"))))
        self._execute("INSERT INTO event (at, dossier, what) VALUES (?, ?, ?)", now, key, what)
        self._execute(
            "DELETE FROM event WHERE dossier = ? AND number <= (SELECT number FROM event WHERE dossier = ?"
            " ORDER BY number DESC LIMIT 1 OFFSET ?)",
            key,
            key,
            settings.WATCH_EVENTS,
        )
