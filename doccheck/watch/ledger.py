"""What is known of every dossier, in SQLite outside the applicants' folders. Each method is one transaction.

Times are seconds since 1970 (time.time()). An error of the database is raised as OSError with the nearest errno
(ENOSPC, EROFS, EACCES, EIO, EBUSY …).
"""

from __future__ import annotations

import errno
import json
import os
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from doccheck import settings
from doccheck.watch.arrivals import AFRESH, Arrivals
from doccheck.watch.database import LedgerDamaged, move_aside, os_errors, readable, transaction, writable
from doccheck.watch.entries import Changes, Entry, Event, FileEntry, State
from doccheck.watch.known import TRIED_AGAIN
from doccheck.watch.state import make_private, state_folder

__all__ = [
    "Changes",
    "Entry",
    "Event",
    "FileEntry",
    "Ledger",
    "LedgerDamaged",
    "State",
    "is_outdated",
    "make_private",
    "state_folder",
]


class Ledger(Arrivals):
    """The ledger in the folder `state`, which must exist. For one thread.

    `read_only`: for `--status` and `--dry-run`, also beside a running watcher; an absent ledger is an empty one.
    A damaged ledger is moved aside and begun anew: `damaged` is then where it was moved to. One that is damaged later
    raises `LedgerDamaged`.
    """

    def __init__(self, state: Path, *, gid: int | None = None, read_only: bool = False) -> None:
        db, self.damaged = (readable(state), None) if read_only else writable(state, gid)
        self._state, self._gid = state, gid
        super().__init__(db)

    def renew(self) -> None:
        """After `LedgerDamaged`: the file is moved aside, and an empty ledger takes its place. Raises OSError."""
        aside = move_aside(self._state)
        db, _ = writable(self._state, self._gid)
        self.close()
        super().__init__(db)
        self.damaged = aside

    def recover(self, now: float) -> tuple[str, ...]:
        """After a start: what was being worked at waits again, behind the others. Their keys."""
        with transaction(self._db):
            keys = tuple(row["key"] for row in self._rows("SELECT key FROM dossier WHERE state = 'working'"))
            for key in keys:
                self._enter(key, State.WAITING, now, reason=None)
        return keys

    def begin(self, key: str, now: float) -> Entry:
        """It is worked at. Raises KeyError."""
        with transaction(self._db):
            entry = self._entry(key)
            self._enter(key, State.WORKING, now, attempts=entry.attempts + 1)
        return self._entry(key)

    def done(
        self,
        key: str,
        now: float,
        *,
        signature: str,
        verdict: str,
        missing: Iterable[str],
        report: str,
        checklist_hash: str,
        version: str,
        files: Iterable[FileEntry],
        day: str | None = None,
        unread: bool = False,
    ) -> None:
        """It was judged as it was when its signature was `signature`; where it changed meanwhile it waits again.

        `day`: as of which, where the verdict depends on it. `unread`: the disk did not give a file, and it is judged
        again after pauses that grow. Raises KeyError.
        """
        with self._ending(key):
            before = self._entry(key)
            missing = tuple(missing)
            as_it_was = before.judged_signature == signature and before.judged_at is not None
            nothing_new = as_it_was and (before.verdict, before.missing) == (verdict, missing)
            again = {"attempts": before.attempts, "next_try": now + _pause(settings.WATCH_PAUSES, before.attempts)}
            columns = {
                **AFRESH,
                **(again if unread else {}),
                "since": before.judged_at if nothing_new else now,
                "judged_signature": signature,
                "verdict": verdict,
                "missing": json.dumps(missing),
                "report": report,
                "judged_at": before.judged_at if as_it_was else now,
                "checklist_hash": checklist_hash,
                "version": version,
                "day": day,
            }
            self._enter(key, State.DONE if before.signature == signature else State.WAITING, now, **columns)
            self._execute("DELETE FROM file WHERE dossier = ?", key)
            with os_errors():
                self._db.executemany(
                    "INSERT INTO file (dossier, path, size, mtime_ns, sha256) VALUES (?, ?, ?, ?, ?)",
                    [(key, os.fsencode(file.path), file.size, file.mtime_ns, file.sha256) for file in files],
                )

    def failed(self, key: str, now: float, reason: str, *, blame: bool = True) -> Entry:
        """It could not be judged: tried again after a pause that grows with `attempts`. Returns how it stands now.

        `blame`: the dossier may be at fault, and is set aside after settings.WATCH_ATTEMPTS; False: the disk, the
        share, and the pauses are short. Raises KeyError.
        """
        with self._ending(key):
            entry = self._entry(key)
            failures = entry.failures + blame
            pauses = settings.WATCH_PAUSES if blame else settings.WATCH_PAUSES_DISK
            pause = _pause(pauses, entry.attempts)
            state = State.SET_ASIDE if blame and failures >= settings.WATCH_ATTEMPTS else State.FAILED
            self._enter(key, state, now, failures=failures, next_try=now + pause, reason=reason)
        return self._entry(key)

    def set_aside(self, key: str, now: float, reason: str) -> None:
        """It is not tried again until it changes. Raises KeyError."""
        with self._ending(key):
            self._entry(key)
            self._enter(key, State.SET_ASIDE, now, reason=reason)

    def release(self, key: str, now: float) -> None:
        """It is no longer worked at, without an end – the watcher is told to stop –: it waits, and the attempt does
        not count. Raises KeyError."""
        with self._ending(key):
            entry = self._entry(key)
            self._enter(key, State.WAITING, now, attempts=max(entry.attempts - 1, 0))

    def again(self, key: str, now: float) -> None:
        """It is to be judged anew (its report was deleted, say). Raises KeyError."""
        with transaction(self._db):
            self._entry(key)
            self._enter(key, State.WAITING, now, **AFRESH, judged_signature=None)

    def outdated(self, checklists: Mapping[str, str], version: str, now: float) -> tuple[str, ...]:
        """Dossiers judged against another checklist (id → hash) or by another version are judged anew. Their keys.

        One that has gone is when it is back.
        """
        found = tuple(entry.key for entry in self.entries() if is_outdated(entry, checklists, version))
        if found:
            with transaction(self._db):
                for key in found:
                    if self._entry(key).state is State.DONE:
                        self._enter(key, State.WAITING, now, **AFRESH)
                    self._execute("UPDATE dossier SET judged_signature = NULL WHERE key = ?", key)
        return found

    def hurry(self, now: float) -> None:
        """Those that are to be tried again are at once (the disk was mended)."""
        statement = f"UPDATE dossier SET next_try = ? WHERE {TRIED_AGAIN} AND next_try > ?"  # noqa: S608 - our own words
        with transaction(self._db):
            self._execute(statement, now, now)

    def remove(self, key: str) -> None:
        """Forget a dossier with its files and events. Where it still lies there it is judged again once it changes."""
        with transaction(self._db):
            self._execute(
                "INSERT OR REPLACE INTO purged (key, signature)"
                " SELECT key, signature FROM dossier WHERE key = ? AND state <> 'gone'",
                key,
            )
            self._execute("DELETE FROM dossier WHERE key = ?", key)

    def compact(self) -> None:
        """Leave nothing in the database's files of what was removed. Raises OSError, EBUSY while others read."""
        with os_errors():
            self._db.execute("VACUUM")
            busy = self._db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()["busy"]
        if busy:
            raise OSError(errno.EBUSY, "the ledger is being read")


def is_outdated(entry: Entry, checklists: Mapping[str, str], version: str) -> bool:
    """Whether it was judged against another checklist (id → hash) than there is now, or by another version."""
    if entry.judged_signature is None or entry.checklist is None or entry.checklist not in checklists:
        return False
    return entry.version != version or entry.checklist_hash != checklists[entry.checklist]


def _pause(pauses: Sequence[float], attempts: int) -> float:
    return pauses[min(max(attempts, 1), len(pauses)) - 1]
