"""`doccheck watch DIR --status`: how things stand, from the ledger alone. A running watcher is not disturbed."""

from __future__ import annotations

import json
import time
from datetime import datetime
from pathlib import Path
from typing import Any

from doccheck.errors import UsageError
from doccheck.watch.board import HEARTBEAT
from doccheck.watch.ledger import Entry, Ledger, State, state_folder
from doccheck.watch.lock import holder
from doccheck.watch.names import printable
from doccheck.watch.words import reason, words

_WAITING = (State.NEW, State.WAITING, State.WORKING)
_FAILING = (State.FAILED, State.SET_ASIDE)


def status(folder: Path, *, state: Path | None, language: str) -> str:
    """The table of states, the dossier that waits longest, those that failed with their reasons, the last heartbeat."""
    place = state_folder(folder.absolute(), state)
    try:
        with Ledger(place, read_only=True) as ledger:
            entries, counts = ledger.entries(), ledger.counts()
        pid = holder(place)
    except OSError as error:
        raise UsageError(f"cannot read {printable(str(place))}: {error.strerror or error}") from error
    said = words(language)
    width = max(len(said[f"state_{each.value}"]) for each in State)
    rows = [f"{said[f'state_{each.value}']:{width}}  {counts.get(each, 0):6}" for each in State]
    rows += ["", *_watcher(pid, place / HEARTBEAT, said, language), *_oldest(entries, said)]
    rows += [_failure(entry, said, language) for entry in entries if entry.state in _FAILING]
    return "".join(f"{row}\n" for row in rows)


def _watcher(pid: int | None, heartbeat: Path, said: dict[str, str], language: str) -> list[str]:
    rows = [said["not_running"] if pid is None else said["running"].format(pid=pid)]
    beat = _beat(heartbeat)
    at = beat.get("at")
    if isinstance(at, (int, float)):
        rows.append(said["heartbeat"].format(seconds=f"{max(0.0, time.time() - at):.0f}"))
    trouble = beat.get("trouble")
    if isinstance(trouble, str):
        rows.append(f"{said['trouble']}: {reason(trouble, language)}")
    return rows


def _beat(heartbeat: Path) -> dict[str, Any]:
    try:
        found = json.loads(heartbeat.read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def _oldest(entries: tuple[Entry, ...], said: dict[str, str]) -> list[str]:
    waiting = [entry for entry in entries if entry.state in _WAITING]
    if not waiting:
        return []
    oldest = min(waiting, key=lambda entry: entry.since)
    return [said["oldest"].format(name=_name(oldest), time=_time(oldest.since))]


def _failure(entry: Entry, said: dict[str, str], language: str) -> str:
    state = said[f"state_{entry.state.value}"]
    return f"{_name(entry)}: {state}, {_time(entry.since)}: {reason(entry.reason, language)}"


def _name(entry: Entry) -> str:
    return printable(entry.folder)


def _time(moment: float) -> str:
    return datetime.fromtimestamp(moment).strftime("%Y-%m-%d %H:%M:%S")
