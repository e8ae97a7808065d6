"""What the ledger knows, asked."""

from __future__ import annotations

import os
import sqlite3
from types import TracebackType
from typing import Any, Final, Self

from doccheck.watch.database import os_errors
from doccheck.watch.entries import Entry, Event, FileEntry, State, entry_of

# Failed ones, and those that are done but for a file that the disk did not give.
TRIED_AGAIN: Final = "(state = 'failed' OR (state = 'done' AND next_try > 0))"


class Known:
    """The questions to a ledger, for one thread."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db
        self._db.row_factory = _by_column

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        self._db.close()

    def entries(self) -> tuple[Entry, ...]:
        """All dossiers, sorted by place and name."""
        return tuple(map(entry_of, self._rows("SELECT * FROM dossier ORDER BY place, name")))

    def entry(self, key: str) -> Entry | None:
        return next(map(entry_of, self._rows("SELECT * FROM dossier WHERE key = ?", key)), None)

    def counts(self) -> dict[State, int]:
        """How many dossiers are in each state; every state is named."""
        found = self._rows("SELECT state, count(*) AS number FROM dossier GROUP BY state")
        return dict.fromkeys(State, 0) | {State(row["state"]): row["number"] for row in found}

    def due(self, now: float) -> tuple[Entry, ...]:
        """New and waiting ones, and those to be tried again whose time has come; begun least often, waiting longest
        first."""
        return tuple(
            map(
                entry_of,
                self._rows(
                    # No pause is a day long: then the clock was set back.
                    f"SELECT * FROM dossier WHERE (state IN ('new', 'waiting') OR {TRIED_AGAIN})"  # noqa: S608
                    " AND (next_try <= ? OR next_try > ? + 86400) ORDER BY attempts, since, place, name",
                    now,
                    now,
                ),
            )
        )

    def aged(self, day: str) -> tuple[Entry, ...]:
        """Those done as of another day (YYYY-MM-DD), whose verdict depends on it; the oldest first."""
        found = self._rows("SELECT * FROM dossier WHERE state = 'done' AND day <> ? ORDER BY day, judged_at, key", day)
        return tuple(map(entry_of, found))

    def next_try(self) -> float | None:
        """When the next one is to be tried again."""
        rows = self._rows(f"SELECT min(next_try) AS at FROM dossier WHERE {TRIED_AGAIN}")  # noqa: S608 - our own words
        found: float | None = rows[0]["at"]
        return found

    def files(self, key: str) -> tuple[FileEntry, ...]:
        """The files of a dossier as last judged."""
        found = self._rows("SELECT path, size, mtime_ns, sha256 FROM file WHERE dossier = ? ORDER BY path", key)
        return tuple(FileEntry(**{**row, "path": os.fsdecode(row["path"])}) for row in found)

    def events(self, key: str | None = None, limit: int = 100) -> tuple[Event, ...]:
        """What happened (to one dossier), newest first."""
        found = self._rows(
            "SELECT at, dossier AS key, what FROM event WHERE ? IS NULL OR dossier = ? ORDER BY number DESC LIMIT ?",
            key,
            key,
            limit,
        )
        return tuple(Event(**row) for row in found)

    def purged(self) -> dict[str, str]:
        """Dossiers that were forgotten while they lay there, with their signatures: not judged until they change."""
        return {row["key"]: row["signature"] for row in self._rows("SELECT key, signature FROM purged")}

    def old(self, before: float) -> tuple[Entry, ...]:
        """Dossiers whose report was made, or which went, before that time."""
        return tuple(
            entry
            for entry in self.entries()
            if (entry.judged_at is not None and entry.judged_at < before)
            or (entry.state is State.GONE and entry.since < before)
        )

    def _entry(self, key: str) -> Entry:
        entry = self.entry(key)
        if entry is None:
            raise KeyError(key)
        return entry

    def _rows(self, statement: str, *values: Any) -> list[dict[str, Any]]:
        with os_errors():
            return self._db.execute(statement, values).fetchall()

    def _execute(self, statement: str, *values: Any) -> sqlite3.Cursor:
        with os_errors():
            return self._db.execute(statement, values)


def _by_column(cursor: sqlite3.Cursor, row: tuple[Any, ...]) -> dict[str, Any]:
    return {column[0]: value for column, value in zip(cursor.description, row, strict=True)}
