"""One round of the watcher: what lies there is taken over, what is ready is judged, the overview is written."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from doccheck import settings
from doccheck.watch import overview
from doccheck.watch.attempts import Attempts
from doccheck.watch.board import Board
from doccheck.watch.checklists import Checklists
from doccheck.watch.ledger import Entry, Ledger, State
from doccheck.watch.logs import Log
from doccheck.watch.names import REPORTS
from doccheck.watch.options import Options
from doccheck.watch.ready import Readiness, Stillness, Wait
from doccheck.watch.scan import Scan, Seen, scan
from doccheck.watch.work import Work, has_report, trouble_of

_EVERYBODYS = {"disk_full", "read_only", "share_gone"}  # no dossier gets its report until this is mended
_STALE_SECONDS, _STALE_COSTS = 2.0, 20.0  # a scan is good for so long, or for so many times what it took
_REFUSED = ("definition", "unknown_checklist", "usage")  # what another checklist may mend
_ASLEEP = 3600.0


@dataclass(frozen=True, kw_only=True, slots=True)
class Round:
    """What a round came to. `seconds`: until another is worth while; `waiting`: dossiers that are not still yet."""

    seconds: float
    waiting: int
    judged: int


class Watcher:
    """What a watcher knows between its rounds. `going_on` is asked often and raises `StopAsked`; `before_work` is
    called before each dossier."""

    def __init__(
        self,
        options: Options,
        ledger: Ledger,
        work: Work,
        log: Log,
        board: Board,
        going_on: Callable[[], None],
        before_work: Callable[[], None],
    ) -> None:
        self._maker, self._ledger, self._log, self._board = options.maker, ledger, log, board
        self._going_on, self._before_work = going_on, before_work
        self._root = work.root
        self._attempts = Attempts(ledger, work, log, board, options.maker, going_on)
        self._stillness = Stillness(options.quiet, settings.WATCH_GIVE_UP_SECONDS)
        self._blocked = 0  # rounds in a row that ended because nothing can be written
        self._failed = False
        self.lost = False  # whether the folder is not there at the moment
        self.checklists = Checklists()

    @property
    def failed(self) -> bool:
        """Whether a dossier, or a whole round, failed in this run."""
        return self._failed or self._attempts.failed

    def has_failed(self) -> None:
        self._failed = True

    def start(self) -> None:
        """After a start: what was being worked at waits again. Raises `OSError`, and may be called again then."""
        for key in self._ledger.recover(time.time()):
            self._log.info("recovered", dossier=key)
        self._ledger.hurry(time.time())  # whoever starts it has mended something, or lets cron do the pauses
        self.load_checklists()

    def load_checklists(self) -> None:
        """The checklists anew; dossiers judged against another one, or refused because of one, wait again.

        Raises `OSError`.
        """
        self.checklists = self._attempts.checklists = self._board.checklists = Checklists.load()
        outdated = self._ledger.outdated(self.checklists.hashes, self._maker, time.time())
        refused = [
            entry.key
            for entry in self._ledger.entries()
            if entry.state is State.SET_ASIDE and entry.reason in _REFUSED
        ]
        for key in refused:
            self._ledger.again(key, time.time())
        self._log.info("checklists", loaded=len(self.checklists.ids), outdated=len(outdated) + len(refused))

    def round(self) -> Round:
        """Raises `StopAsked`, and `OSError` where the ledger cannot be used."""
        began = time.monotonic()
        found = scan(self._root, self.checklists.ids)
        if self._is_lost(found):
            return Round(seconds=settings.WATCH_TROUBLE_SECONDS, waiting=0, judged=0)
        self._take_over(found)
        good_for = max(_STALE_SECONDS, _STALE_COSTS * (time.monotonic() - began))
        seen = {each.key: each for each in found.dossiers}
        self._board.show_scan(found)
        if self._blocked:
            if not self._board.write(force=True):
                return self._blocked_round()
            self._blocked = 0
        return self._judge_ready(seen, began + good_for)

    def _judge_ready(self, seen: dict[str, Seen], stale: float) -> Round:
        judged, wait = 0, _ASLEEP
        waits: dict[str, Readiness] = {}
        for entry in self._to_do():
            self._going_on()
            if (here := seen.get(entry.key)) is None:
                continue
            if entry.state is not State.DONE:  # what is done was ready, and has not changed since
                readiness = self._stillness.of(here, time.monotonic(), time.time())
                if not readiness.ready:
                    waits[entry.key] = readiness
                    wait = min(wait, readiness.seconds)
                    continue
            if judged and time.monotonic() > stale:
                wait = 0.0
                break
            judged += 1
            self._board.show_waits(waits)
            self._before_work()
            trouble = self._attempts.judge(entry, here)
            if trouble is not None and trouble.reason in _EVERYBODYS:
                self._board.trouble = trouble.reason
                return self._blocked_round()
            self._blocked = 0
        self._board.show_waits(waits)
        if not self._board.write():
            return self._blocked_round()
        changing = sum(readiness.wait is Wait.CHANGING for readiness in waits.values())
        # After reading for a while the scan is an old one: one more before any sleep.
        seconds = 0.0 if judged else min(wait, self._until_next_try())
        return Round(seconds=seconds, waiting=changing, judged=judged)

    def _to_do(self) -> Iterator[Entry]:
        """What is due, and after it what was judged as of another day: a new day keeps no arrival waiting."""
        yield from self._ledger.due(time.time())
        yield from self._ledger.aged(date.today().isoformat())

    def _blocked_round(self) -> Round:
        self._blocked += 1
        self._failed = True
        return Round(seconds=_round_pause(self._blocked), waiting=0, judged=0)

    def _until_next_try(self) -> float:
        next_try = self._ledger.next_try()
        return _ASLEEP if next_try is None else max(0.1, next_try - time.time())

    def _is_lost(self, found: Scan) -> bool:
        """Whether the folder is not there: it cannot be listed, or is the empty place a share is mounted on."""
        reason = None
        if found.problem is not None:
            reason = trouble_of(found.problem).reason
        elif is_empty_place(found, self._root, self._ledger):
            reason = "vanished"
        self._board.trouble = reason
        if reason:
            self._failed = self.lost = True
            self._log.trouble("folder", reason=reason)
        elif self.lost:
            self.lost = False
            self._log.mended("folder")
            self._ledger.hurry(time.time())
        return reason is not None

    def _take_over(self, found: Scan) -> None:
        now = time.time()
        changes = self._ledger.seen(found, now)
        if any((changes.new, changes.changed, changes.gone, changes.back)):
            self._board.changed = True
            self._log.info("seen", **{name: len(getattr(changes, name)) for name in ("new", "changed", "gone", "back")})
        for key in (*changes.changed, *changes.gone):
            self._board.details.pop(key, None)
        pending = set()
        for entry in self._ledger.entries():
            if entry.state is not State.DONE:
                pending.add(entry.key)
            elif not has_report(self._root, entry):  # somebody deleted it
                self._ledger.again(entry.key, now)
        self._stillness.keep(pending)


def is_empty_place(found: Scan, root: Path, ledger: Ledger) -> bool:
    """Whether the folder is the empty place that a share is mounted on: something is known of it, and nothing there."""
    if found.dossiers or found.unseen or os.path.lexists(root / REPORTS / overview.NAME):
        return False
    return bool(ledger.purged()) or any(entry.report for entry in ledger.entries() if entry.state is not State.GONE)


def _round_pause(count: int) -> float:
    """Seconds after so many rounds in a row in which nothing could be written."""
    return float(min(settings.WATCH_TROUBLE_SECONDS, 2.0 ** min(count, 10)))
