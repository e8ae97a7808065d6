"""Dossiers judged, one at a time, and what came of each written down."""

from __future__ import annotations

import os
import time
import traceback
from collections.abc import Callable
from datetime import date

from doccheck.watch.board import Board
from doccheck.watch.checklists import Checklists
from doccheck.watch.ledger import Entry, Ledger
from doccheck.watch.logs import Log
from doccheck.watch.memory import forget_texts
from doccheck.watch.scan import Seen, look
from doccheck.watch.work import Changed, Result, StopAsked, Trouble, Work, refuse, told, trouble_of

DEBUG = "DOCCHECK_DEBUG"


class Attempts:
    """`going_on` is asked often and raises `StopAsked`; `maker`: see `Options.maker`."""

    def __init__(
        self, ledger: Ledger, work: Work, log: Log, board: Board, maker: str, going_on: Callable[[], None]
    ) -> None:
        self._ledger, self._work, self._log, self._board = ledger, work, log, board
        self._maker, self._going_on = maker, going_on
        self.checklists = Checklists()
        self.failed = False  # whether a dossier did in this run

    def judge(self, entry: Entry, seen: Seen) -> Trouble | None:
        """Judge one dossier, and write down what came of it; what kept it from being judged, if anything did.

        Raises `StopAsked`, and `OSError` where the ledger cannot be used.
        """
        began = time.monotonic()
        self._ledger.begin(entry.key, time.time())
        self._board.changed = True
        try:
            result = self._judged(seen)
            if entry.report is not None and entry.report != result.report:
                # Before the ledger forgets where it was: killed in between, it is found here again.
                self._board.remove_report(entry.report)
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
            report=result.report, checklist_hash=self.checklists.hashes[str(seen.checklist)], version=self._maker,
            files=result.files, day=result.day, unread=result.unread,
        )  # fmt: skip
        self._board.details.pop(entry.key, None)
        self._log.mended("dossier", entry.key)
        self._log.info(
            "done", dossier=entry.key, verdict=result.verdict, files=len(result.files),
            seconds=round(time.monotonic() - began, 2),
        )  # fmt: skip
        return None

    def _judged(self, seen: Seen) -> Result:
        """Raises `Changed` also where something failed while the dossier was no longer what was to be judged."""
        refuse(seen)
        rules = self.checklists.get(str(seen.checklist))
        before = self._look(seen)
        if before is None or before.signature != seen.signature:
            raise Changed

        def unchanged() -> bool:
            now = self._look(seen)
            return now is not None and (now.signature, now.folders) == (before.signature, before.folders)

        try:
            return self._work.judge(seen, rules, date.today(), self._going_on, unchanged)
        except (Changed, StopAsked):
            raise
        except Exception as error:
            if not unchanged():
                raise Changed from error
            raise
        finally:
            forget_texts()

    def _look(self, seen: Seen) -> Seen | None:
        return look(self._work.root, seen.place, seen.name, self.checklists.ids)

    def _not_judged(self, entry: Entry, trouble: Trouble, error: Exception) -> Trouble:
        if trouble.reason == "unexpected" and os.environ.get(DEBUG):
            traceback.print_exception(error)
        self.failed = True
        if trouble.reason in ("definition", "usage"):
            self._board.details[entry.key] = told(error)
        if trouble.lasting:
            self._ledger.set_aside(entry.key, time.time(), trouble.reason)
        else:
            self._ledger.failed(entry.key, time.time(), trouble.reason, blame=trouble.blame)
        kind = type(error).__name__ if trouble.reason == "unexpected" else None
        self._log.trouble("dossier", dossier=entry.key, reason=trouble.reason, error=kind)
        return trouble
