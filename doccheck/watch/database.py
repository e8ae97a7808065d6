"""The ledger's file: made private, opened, its errors as OSError. What is in it is `ledger`'s."""

from __future__ import annotations

import errno
import os
import sqlite3
import stat
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

from doccheck.errors import UsageError

FILE: Final = "ledger.sqlite"
ASIDE: Final = "damaged-"  # how the folders begin that damaged ones are moved to
_FILES: Final = (FILE, f"{FILE}-wal", f"{FILE}-shm")
_VERSION: Final = 2
_BUSY_SECONDS: Final = 20.0  # another process of ours (--status, purge) has it for milliseconds

# dossier.failures: attempts that ended for a reason of the dossier's own; `attempts` counts all without a good end.
# dossier.next_try: of a failed one, or of one that is done but for a file that the disk did not give; else 0.
# dossier.day: the day that it was judged as of, where another day may mean another verdict; else NULL.
# purged: dossiers that were forgotten and lie there still; hashes only.
_TABLES: Final = """
CREATE TABLE dossier (
    key TEXT PRIMARY KEY,
    checklist TEXT,
    place BLOB NOT NULL,
    name BLOB NOT NULL,
    signature TEXT NOT NULL,
    judged_signature TEXT,
    state TEXT NOT NULL CHECK (state IN ('new', 'waiting', 'working', 'done', 'failed', 'set_aside', 'gone')),
    verdict TEXT,
    missing TEXT NOT NULL DEFAULT '[]',
    since REAL NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0,
    failures INTEGER NOT NULL DEFAULT 0,
    next_try REAL NOT NULL DEFAULT 0,
    reason TEXT,
    report TEXT,
    judged_at REAL,
    checklist_hash TEXT,
    version TEXT,
    day TEXT
) WITHOUT ROWID;
CREATE TABLE file (
    dossier TEXT NOT NULL REFERENCES dossier (key) ON DELETE CASCADE,
    path BLOB NOT NULL,
    size INTEGER NOT NULL,
    mtime_ns INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    PRIMARY KEY (dossier, path)
) WITHOUT ROWID;
CREATE TABLE event (
    number INTEGER PRIMARY KEY,
    at REAL NOT NULL,
    dossier TEXT NOT NULL REFERENCES dossier (key) ON DELETE CASCADE,
    what TEXT NOT NULL
);
CREATE INDEX event_dossier ON event (dossier, number);
CREATE TABLE purged (
    key TEXT PRIMARY KEY,
    signature TEXT NOT NULL
) WITHOUT ROWID;
"""

_ERRNO: Final = {
    sqlite3.SQLITE_FULL: errno.ENOSPC,
    sqlite3.SQLITE_READONLY: errno.EROFS,
    sqlite3.SQLITE_PERM: errno.EACCES,
    sqlite3.SQLITE_AUTH: errno.EACCES,
    sqlite3.SQLITE_BUSY: errno.EBUSY,
    sqlite3.SQLITE_LOCKED: errno.EBUSY,
    sqlite3.SQLITE_CANTOPEN: errno.EACCES,
    sqlite3.SQLITE_NOMEM: errno.ENOMEM,
}
_DAMAGED: Final = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})


class LedgerDamaged(OSError):
    """The ledger's file is not one, or no longer one: `move_aside`, and begin it anew."""


def writable(state: Path, gid: int | None) -> tuple[sqlite3.Connection, Path | None]:
    """The ledger in `state`, made where it is missing; and where a damaged one was moved. Raises OSError."""
    try:
        return _open(state, gid), None
    except LedgerDamaged:
        aside = move_aside(state)
        return _open(state, gid), aside


def readable(state: Path) -> sqlite3.Connection:
    """The same without changing anything, not even beside it; an empty one where there is none. Raises OSError."""
    path = state / FILE
    with os_errors():
        try:
            there = path.stat().st_size > 0
        except FileNotFoundError:
            there = False
        if not there:
            db = sqlite3.connect(":memory:", isolation_level=None)
            db.executescript(_TABLES)
            return db
        # Without a -wal nobody has it open and all is in the file: then SQLite need make none either.
        mode = "mode=ro" if path.with_name(f"{FILE}-wal").exists() else "mode=ro&immutable=1"
        uri = f"{path.absolute().as_uri()}?{mode}"
        db = sqlite3.connect(uri, uri=True, isolation_level=None, timeout=_BUSY_SECONDS)
        try:
            _must_be_ours(db)
        except BaseException:
            db.close()
            raise
        return db


@contextmanager
def os_errors() -> Iterator[None]:
    """Errors of SQLite that come from the disk as OSError, of a damaged file as LedgerDamaged."""
    try:
        yield
    except sqlite3.IntegrityError:
        raise  # a bug of ours
    except sqlite3.Error as error:
        code = getattr(error, "sqlite_errorcode", None)
        if code is None:
            raise
        if code & 0xFF in _DAMAGED:
            raise LedgerDamaged(errno.EIO, f"the ledger: {error}") from error
        raise OSError(_ERRNO.get(code & 0xFF, errno.EIO), f"the ledger: {error}") from error


@contextmanager
def transaction(db: sqlite3.Connection) -> Iterator[None]:
    """All or nothing, on the disk when it ends. Raises OSError."""
    with os_errors():
        db.execute("BEGIN IMMEDIATE")
        try:
            yield
            db.execute("COMMIT")
        except BaseException:
            with suppress(sqlite3.Error):  # SQLite has done so itself where the disk is full
                db.execute("ROLLBACK")
            raise


def _open(state: Path, gid: int | None) -> sqlite3.Connection:
    path = state / FILE
    _make_file(path, gid)
    with os_errors():
        db = sqlite3.connect(path, isolation_level=None, timeout=_BUSY_SECONDS)
        try:
            db.execute("PRAGMA journal_mode = WAL")  # a home on a network share may refuse: its journal is as safe
            db.execute("PRAGMA synchronous = FULL")
            db.execute("PRAGMA secure_delete = ON")
            db.execute("PRAGMA foreign_keys = ON")
            db.execute("PRAGMA temp_store = MEMORY")
            if db.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
                raise LedgerDamaged(errno.EIO, "the ledger is damaged")
            _make_tables(db)
        except BaseException:
            db.close()
            raise
    for name in _FILES[1:]:
        with suppress(FileNotFoundError):
            _restrict(state / name, gid)
    return db


def _make_tables(db: sqlite3.Connection) -> None:
    if db.execute("PRAGMA user_version").fetchone()[0] == 0:
        db.execute("BEGIN IMMEDIATE")
        try:
            if db.execute("PRAGMA user_version").fetchone()[0] == 0:  # nobody else did meanwhile
                for statement in _TABLES.split(";"):
                    db.execute(statement)
                db.execute(f"PRAGMA user_version = {_VERSION}")
            db.execute("COMMIT")
        except BaseException:
            with suppress(sqlite3.Error):
                db.execute("ROLLBACK")
            raise
    _must_be_ours(db)


def _must_be_ours(db: sqlite3.Connection) -> None:
    found = db.execute("PRAGMA user_version").fetchone()[0]
    if found != _VERSION:
        raise UsageError(f"the ledger is another doccheck's (version {found}, not {_VERSION}): use that, or --state")


def _make_file(path: Path, gid: int | None) -> None:
    # Only where it is missing: closing it would give up the locks that this process may have on it.
    with suppress(FileExistsError):
        os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600))
    _restrict(path, gid)


def _restrict(path: Path, gid: int | None) -> None:
    """The owner's alone, or readable for the group. SQLite gives the files beside it the same rights."""
    status = path.lstat()
    if not stat.S_ISREG(status.st_mode):
        raise OSError(errno.EPERM, f"{path.name} in the state folder is no ordinary file")
    if gid is not None and status.st_gid != gid:
        os.chown(path, -1, gid)
    mode = 0o640 if gid is not None else 0o600
    if stat.S_IMODE(status.st_mode) != mode:
        path.chmod(mode)


def move_aside(state: Path) -> Path:
    """Move a damaged ledger out of the way: what is judged is known from a new scan, at the cost of judging again."""
    aside = state / f"{ASIDE}{time.strftime('%Y%m%dT%H%M%S')}-{os.urandom(3).hex()}"
    aside.mkdir(mode=0o700)
    for name in _FILES:
        with suppress(FileNotFoundError):
            (state / name).rename(aside / name)
    return aside
