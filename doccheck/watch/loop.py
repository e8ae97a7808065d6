"""`doccheck watch`: rounds, with sleep between them, until it is told to end or there is nothing left to do."""

from __future__ import annotations

import gc
import os
import sys
import time
from contextlib import ExitStack, suppress
from pathlib import Path

from doccheck import settings
from doccheck.checklist import checklist_ids
from doccheck.errors import UsageError
from doccheck.pipeline import ReadingCache
from doccheck.watch.board import Board
from doccheck.watch.database import FILE as LEDGER
from doccheck.watch.files import clear_work, folder_below
from doccheck.watch.ledger import Ledger, State, make_private, state_folder
from doccheck.watch.lock import held
from doccheck.watch.logs import Log
from doccheck.watch.names import REPORTS, printable
from doccheck.watch.options import Options
from doccheck.watch.purge import purge_old
from doccheck.watch.scan import scan
from doccheck.watch.wake import Waker
from doccheck.watch.watcher import Round, Watcher
from doccheck.watch.work import StopAsked, Work, trouble_of

# Seconds after an event: a burst is one change, and where looking takes long, it is not half of what is done.
_LEAST_SLEEP, _MOST_SLEEP = 0.2, 5.0
_PURGE_EVERY = 3600.0


def run(options: Options) -> int:
    """Watch a folder. 0: told to end, or all done with `once`; 1: with `once`, a dossier failed.

    Raises `UsageError` where there is no such folder, or another watcher is at it.
    """
    root = options.folder.absolute()
    if not root.is_dir():
        raise UsageError(f"no such folder: {printable(str(options.folder))}")
    state = state_folder(root, options.state)
    if options.dry_run:
        return _dry_run(options, root, state)
    gc.enable()  # a watcher lives for months, other than the commands
    log = Log(options.log)
    try:
        make_private(state, options.rights.group)
        if not (state / LEDGER).exists():  # later, a folder without `_reports` is a share that is not mounted
            with suppress(OSError), folder_below(root, (REPORTS,), options.rights):
                pass  # so that there is something to hold: a second watcher with another state is found by it
        with held(state, root / REPORTS), Ledger(state, gid=options.rights.group) as ledger:
            return _Loop(options, root, state, ledger, log).run()
    except OSError as error:
        raise UsageError(f"the state cannot be kept in {printable(str(state))}: {error.strerror or error}") from error


class _Loop:
    def __init__(self, options: Options, root: Path, state: Path, ledger: Ledger, log: Log) -> None:
        self._options, self._root, self._state, self._ledger, self._log = options, root, state, ledger, log
        self._waker = Waker()
        self._board = Board(root, state, ledger, log, options.rights, options.language)
        work = Work(
            root=root,
            state=state,
            rights=options.rights,
            language=options.language,
            json_language=options.json_language,
            letters=options.letters,
            jobs=options.jobs,
            cache=ReadingCache(state),
        )
        self._watcher = Watcher(options, ledger, work, log, self._board, self._going_on, self._waker.rest)
        self._events = options.poll is None and not options.once
        self._purged = float("-inf")
        self._took = 0.0  # seconds of the last round in which nothing was judged

    def run(self) -> int:
        with ExitStack() as stack:
            stack.callback(self._waker.close)
            stack.callback(self._waker.listen())
            if self._ledger.damaged is not None:
                self._log.error("ledger_damaged")
            clear_work(self._root, self._options.rights)
            self._watcher.start()
            self._log.info("started", **{state.value: count for state, count in self._ledger.counts().items()})
            with suppress(StopAsked):
                self._rounds()
            with suppress(OSError):
                if not self._watcher.lost:
                    self._board.write(force=True)
                self._board.beat(force=True)
            self._log.info("stopped")
        return 1 if self._options.once and self._watcher.failed else 0

    def _rounds(self) -> None:
        while not self._waker.stopping:
            if self._waker.take_reload():
                self._watcher.load_checklists()
            done = self._round()
            if self._options.once and done is not None and not done.waiting:
                if not done.judged:
                    return
                continue  # was anything handed in meanwhile?
            self._sleep(done)

    def _round(self) -> Round | None:
        """A round; None where the ledger could not be used."""
        try:
            self._purge()
            began = time.monotonic()
            done = self._watcher.round()
            self._took = 0.0 if done.judged else time.monotonic() - began
            self._board.beat()
        except OSError as error:
            reason = trouble_of(error).reason
            self._log.trouble("ledger", reason=reason)
            self._board.trouble = reason
            self._watcher.failed = True
            if self._options.once:
                raise StopAsked from error
            return None
        self._log.mended("ledger")
        return done

    def _sleep(self, done: Round | None) -> None:
        seconds = settings.WATCH_TROUBLE_SECONDS if done is None else done.seconds
        if seconds <= 0:
            return
        if self._observe():
            return  # what changed after the last scan and before events came is seen by one more
        if self._waker.sleep(min(seconds, self._options.poll or settings.WATCH_POLL_SECONDS)):
            ends = time.monotonic() + min(_MOST_SLEEP, max(_LEAST_SLEEP, self._took))
            while not self._waker.stopping and (rest := ends - time.monotonic()) > 0:
                self._waker.sleep(rest)

    def _observe(self) -> bool:
        """Let events wake the sleep; whether they were off. Where there are none, it is said once: polling does it."""
        if self._watcher.lost:
            self._waker.rest()  # what it looked at is gone
        if not self._events or self._watcher.lost:
            return False
        try:
            return self._waker.observe(self._root)
        except (ImportError, OSError) as error:
            self._events = False
            self._log.warning("polling", reason=type(error).__name__)
        return False

    def _going_on(self) -> None:
        if self._waker.stopping:
            raise StopAsked
        if self._board.beat():
            self._board.write()  # a long scan takes minutes: what is being checked is shown meanwhile

    def _purge(self) -> None:
        days = self._options.retention_days
        if days is None or time.monotonic() - self._purged < _PURGE_EVERY:
            return
        self._purged = time.monotonic()
        removed = purge_old(self._ledger, self._root, self._state, self._options.rights, time.time() - days * 86400.0)
        if removed.dossiers:
            self._log.info("purged", dossiers=len(removed.dossiers), reports=removed.files, readings=removed.readings)
            self._board.changed = True


def _dry_run(options: Options, root: Path, state: Path) -> int:
    """Say on stdout what a watcher would do now, and write nothing."""
    found = scan(root, checklist_ids())
    if found.problem is not None:
        raise UsageError(f"cannot open {printable(str(root))}: {found.problem.strerror or found.problem}")
    rows = []
    with Ledger(state, read_only=True) as ledger:
        for seen in found.dossiers:
            entry = ledger.entry(seen.key)
            if seen.checklist is None:
                what = f"report as without a checklist (there are: {', '.join(checklist_ids())})"
            elif seen.empty:
                what = "set aside: there is no file in it"
            elif entry and entry.judged_signature == seen.signature and entry.state is State.DONE:
                what = "nothing: its report is there"
            else:
                what = f"check against {seen.checklist}"
            rows.append(f"{printable(os.path.join(seen.place, seen.name))}: {what}\n")
    rows += [f"{printable(stray.path)}: nothing: not in a dossier folder\n" for stray in found.strays]
    sys.stdout.write("".join(rows) or "nothing to do\n")
    return 0
