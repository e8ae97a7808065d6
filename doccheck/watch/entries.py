"""What the ledger knows, as values."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from enum import StrEnum
from typing import Any


class State(StrEnum):
    NEW = "new"  # seen, never judged
    WAITING = "waiting"  # changed since it was judged, or to be judged anew
    WORKING = "working"
    DONE = "done"
    FAILED = "failed"  # tried again at `next_try`
    SET_ASIDE = "set_aside"  # not tried again until it changes; `reason` says why
    GONE = "gone"  # its folder is no longer there


@dataclass(frozen=True, kw_only=True, slots=True)
class Entry:
    """What is known of one dossier."""

    key: str  # `Seen.key`
    checklist: str | None
    place: str
    name: str  # surrogates where it is not UTF-8
    signature: str  # as last seen
    judged_signature: str | None  # as last judged; None also where it is to be judged anew though nothing changed
    state: State
    verdict: str | None  # of the report that is there
    missing: tuple[str, ...]  # ids of requirements, of that report
    since: float  # in this state
    attempts: int  # begun without a good end since it was last done or changed
    failures: int  # … of which ended for a reason of its own
    next_try: float  # not before
    reason: str | None  # a word (`no_checklist`, `empty`, `disk_full`, …)
    report: str | None  # the report's folder, relative to `_reports`
    judged_at: float | None  # when it was first judged as it is now; judging it again on another day is no new arrival
    checklist_hash: str | None  # of the checklist it was judged against
    version: str | None  # of doccheck that judged it
    day: str | None  # as of which it was judged, where the verdict depends on it: YYYY-MM-DD

    @property
    def folder(self) -> str:
        """Its folder in the watched one."""
        return f"{self.place}/{self.name}" if self.place else self.name


@dataclass(frozen=True, kw_only=True, slots=True)
class FileEntry:
    """A file as it was judged."""

    path: str  # as `FileSeen.path`
    size: int
    mtime_ns: int
    sha256: str  # "" where it was not read


@dataclass(frozen=True, kw_only=True, slots=True)
class Event:
    at: float
    key: str
    what: str  # a state, or a state and a reason: "failed disk_full"


@dataclass(frozen=True, kw_only=True, slots=True)
class Changes:
    """Keys of dossiers, by what a scan said of them."""

    new: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    gone: tuple[str, ...] = ()
    back: tuple[str, ...] = ()  # were gone


def entry_of(row: dict[str, Any]) -> Entry:
    """A row of the table `dossier`."""
    return Entry(
        **{
            **row,
            "place": os.fsdecode(row["place"]),
            "name": os.fsdecode(row["name"]),
            "state": State(row["state"]),
            "missing": tuple(json.loads(row["missing"])),
        }
    )
