"""One round of the watcher: what lies there is taken over, what is ready is judged, the overview is written."""

from __future__ import annotations

import os
import time
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from doccheck import settings
from doccheck.watch import overview
from doccheck.watch.board import Board
from doccheck.watch.ledger import Entry, Ledger, State
from doccheck.watch.logs import Log
from doccheck.watch.names import REPORTS
from doccheck.watch.options import Options
from doccheck.watch.ready import Readiness, Stillness, Wait
from doccheck.watch.scan import Scan, Seen, look, scan
from doccheck.watch.work import Changed, Checklists, Result, StopAsked, Trouble, Work, refuse, trouble_of

DEBUG = "DOCCHECK_DEBUG"
_EVERYBODYS = {"disk_full", "read_only", "share_gone"}  # no dossier gets its report until this is mended
_STALE_SECONDS, _STALE_COSTS = 2.0, 20.0  # a scan is good for so long, or for so many times what it took
_AGAIN = (60.0, 300.0, 900.0, 3600.0)  # pauses before a file that the disk did not give is asked for again
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
        self._options, self._ledger, self._work, self._log = options, ledger, work, log
        self._board, self._going_on, self._before_work = board, going_on, before_work
        self._root = work.root
        self._stillness = Stillness(options.quiet, settings.WATCH_GIVE_UP_SECONDS)
        self._again: dict[str, tuple[int, float]] = {}  # dossiers of which the disk kept a file: tries, and when next
        self.lost = False  # whether the folder is not there at the moment
        self._blocked = 0  # rounds in a row that ended because nothing can be written
        self.failed = False  # whether a dossier failed in this run
        self.checklists = Checklists()

    def start(self) -> None:
        """After a start: what was being worked at waits again."""
        for key in self._ledger.recover(time.time()):
            self._log.info("recovered", dossier=key)
        self._ledger.hurry(time.time())  # whoever starts it has mended something, or lets cron do the pauses
        self.load_checklists()

    def load_checklists(self) -> None:
        """The checklists anew; dossiers judged against another one, or refused because of one, wait again."""
        self.checklists = self._board.checklists = Checklists.load()
        outdated = self._ledger.outdated(self.checklists.hashes, self._options.maker, time.time())
        refused = [
            entry.key
            for entry in self._ledger.entries()
            if entry.state is State.SET_ASIDE and entry.reason in ("definition", "unknown_checklist")
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
        self._board.scan, self._board.waits = found, {}
        if self._blocked:
            if not self._board.write(force=True):
                return self._blocked_round()
            self._blocked = 0
        return self._judge_ready(seen, began + good_for)

    def _judge_ready(self, seen: dict[str, Seen], stale: float) -> Round:
        judged, wait = 0, _ASLEEP
        waits: dict[str, Readiness] = {}
        for entry in self._ledger.due(time.time()):
            self._going_on()
            if (here := seen.get(entry.key)) is None:
                continue
            readiness = self._stillness.of(here, time.monotonic(), time.time())
            if not readiness.ready:
                waits[entry.key] = readiness
                wait = min(wait, readiness.seconds)
                continue
            if judged and time.monotonic() > stale:
                wait = 0.0
                break
            judged += 1
            self._board.waits = waits
            trouble = self._attempt(entry, here)
            if trouble is not None and trouble.reason in _EVERYBODYS:
                self._board.trouble = trouble.reason
                return self._blocked_round()
            self._blocked = 0
        self._board.waits = waits
        if not self._board.write():
            return self._blocked_round()
        changing = sum(readiness.wait is Wait.CHANGING for readiness in waits.values())
        # After reading for a while the scan is an old one: one more before any sleep.
        seconds = 0.0 if judged else min(wait, self._until_next_try())
        return Round(seconds=seconds, waiting=changing, judged=judged)

    def _blocked_round(self) -> Round:
        self._blocked += 1
        self.failed = True
        return Round(seconds=_round_pause(self._blocked), waiting=0, judged=0)

    def _until_next_try(self) -> float:
        times = [at for _, at in self._again.values()]
        next_try = self._ledger.next_try()
        times += [] if next_try is None else [next_try]
        return max(0.1, min(times, default=time.time() + _ASLEEP) - time.time())

    def _is_lost(self, found: Scan) -> bool:
        """Whether the folder is not there: it cannot be listed, or is the empty place a share is mounted on."""
        reason = None
        if found.problem is not None:
            reason = trouble_of(found.problem).reason
        elif not found.dossiers and not found.unseen and self._was_used():
            reason = "vanished"
        self._board.trouble = reason
        if reason:
            self.failed = self.lost = True
            self._log.trouble("folder", reason=reason)
        elif self.lost:
            self.lost = False
            self._log.mended("folder")
            self._ledger.hurry(time.time())
        return reason is not None

    def _was_used(self) -> bool:
        """Whether there were reports, and not even their overview is there."""
        known = any(entry.report for entry in self._ledger.entries() if entry.state is not State.GONE)
        return known and not os.path.lexists(self._root / REPORTS / overview.NAME)

    def _take_over(self, found: Scan) -> None:
        now = time.time()
        changes = self._ledger.seen(found, now)
        if any((changes.new, changes.changed, changes.gone, changes.back)):
            self._board.changed = True
            self._log.info("seen", **{name: len(getattr(changes, name)) for name in ("new", "changed", "gone", "back")})
        for key in (*changes.changed, *changes.gone):
            self._again.pop(key, None)
        pending = set()
        for entry in self._ledger.entries():
            if entry.state is State.DONE and self._is_to_be_made_again(entry, now):
                self._ledger.again(entry.key, now)
            elif entry.state is not State.DONE:
                pending.add(entry.key)
        self._stillness.keep(pending)

    def _is_to_be_made_again(self, entry: Entry, now: float) -> bool:
        """Its report was deleted, or it is time to ask again for a file that the disk did not give."""
        if entry.report is None or not os.path.lexists(self._root / REPORTS / entry.report / "report.json"):
            return True
        return self._again.get(entry.key, (0, now + 1))[1] <= now

    def _attempt(self, entry: Entry, seen: Seen) -> Trouble | None:
        """Judge one dossier and write down what came of it; what kept it from being judged, if anything did."""
        began = time.monotonic()
        self._before_work()
        self._ledger.begin(entry.key, time.time())
        self._board.changed = True
        try:
            result = self._judged(seen)
        except StopAsked:
            self._ledger.release(entry.key, time.time())
            raise
        except Changed:
            self._ledger.release(entry.key, time.time())
            self._log.info("changed", dossier=entry.key)
            return None
        except Exception as error:  # noqa: BLE001 – one dossier stops nothing; what it was is logged by its type alone
            return self._not_judged(entry, trouble_of(error), error)
        self._ledger.done(
            entry.key, time.time(), signature=seen.signature, verdict=result.verdict, missing=result.missing,
            report=result.report, checklist_hash=self.checklists.hashes[str(seen.checklist)],
            version=self._options.maker, files=result.files,
        )  # fmt: skip
        self._board.details.pop(entry.key, None)
        self._log.mended("dossier", entry.key)
        self._log.info(
            "done", dossier=entry.key, verdict=result.verdict, files=len(result.files),
            seconds=round(time.monotonic() - began, 2),
        )  # fmt: skip
        self._after(entry, result)
        return None

    def _judged(self, seen: Seen) -> Result:
        refuse(seen)
        rules = self.checklists.get(str(seen.checklist))

        def unchanged() -> bool:
            now = look(self._root, seen.place, seen.name, self.checklists.ids)
            return now is not None and now.signature == seen.signature

        return self._work.judge(seen, rules, date.today(), self._going_on, unchanged)

    def _not_judged(self, entry: Entry, trouble: Trouble, error: Exception) -> Trouble:
        if trouble.reason == "unexpected" and os.environ.get(DEBUG):
            traceback.print_exception(error)
        self.failed = True
        if trouble.reason in ("definition", "usage"):
            self._board.details[entry.key] = tuple(str(error).splitlines())
        if trouble.lasting:
            self._ledger.set_aside(entry.key, time.time(), trouble.reason)
        else:
            self._ledger.failed(entry.key, time.time(), trouble.reason, blame=trouble.blame)
        kind = type(error).__name__ if trouble.reason == "unexpected" else None
        self._log.trouble("dossier", dossier=entry.key, reason=trouble.reason, error=kind)
        return trouble

    def _after(self, entry: Entry, result: Result) -> None:
        """A file that the disk did not give is asked for again; a report that moved is not left where it was."""
        tries = self._again.pop(entry.key, (0, 0.0))[0]
        if result.unread and tries < len(_AGAIN):
            self._again[entry.key] = (tries + 1, time.time() + _AGAIN[tries])
        if entry.report is not None and entry.report != result.report:
            self._board.remove_report(entry.report)


def _round_pause(count: int) -> float:
    """Seconds after so many rounds in a row in which nothing could be written."""
    return float(min(settings.WATCH_TROUBLE_SECONDS, 2.0 ** min(count, 10)))
