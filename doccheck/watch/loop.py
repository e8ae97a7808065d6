"""`doccheck watch`: rounds, with sleep between them, until it is told to end or there is nothing left to do."""

from __future__ import annotations

import gc
import logging
import os
import sys
import time
import traceback
from contextlib import ExitStack, suppress
from pathlib import Path

from doccheck import settings
from doccheck.errors import DoccheckError, UsageError
from doccheck.pipeline import ReadingCache
from doccheck.watch.attempts import DEBUG
from doccheck.watch.board import Board
from doccheck.watch.database import FILE as LEDGER
from doccheck.watch.files import folder_below, tidy
from doccheck.watch.ledger import Ledger, LedgerDamaged, make_private, state_folder
from doccheck.watch.lock import held
from doccheck.watch.logs import Log
from doccheck.watch.names import REPORTS, printable
from doccheck.watch.options import Options
from doccheck.watch.plan import plan
from doccheck.watch.purge import purge_old
from doccheck.watch.state import StateUnusable
from doccheck.watch.wake import Waker
from doccheck.watch.watcher import Round, Watcher
from doccheck.watch.work import StopAsked, Work, trouble_of

# Seconds after an event: a burst is one change, and where looking takes long, it is not half of what is done.
_LEAST_SLEEP, _MOST_SLEEP = 0.2, 5.0
_PURGE_EVERY = 3600.0
EXIT_BUG = 70  # EX_SOFTWARE, as of `check`


def run(options: Options) -> int:
    """Watch a folder. 0: told to end, or all done with `once`; 1: with `once`, a dossier failed; 70: a bug.

    Raises `UsageError` where there is no such folder, or another watcher is at it; `StateUnusable`.
    """
    root = options.folder.absolute()
    state = state_folder(root, options.state)
    known = os.path.exists(state / LEDGER)
    if not known and not os.path.isdir(root):  # one that was watched before is on a share that is away
        raise UsageError(f"no such folder: {printable(str(options.folder))}")
    if options.dry_run:
        sys.stdout.write(plan(options, root, state))
        return 0
    gc.enable()  # a watcher lives for months, other than the commands
    # What libraries warn of holds names and texts: without this Python writes it to stderr.
    logging.getLogger().addHandler(logging.NullHandler())
    log = Log(options.log)
    try:
        make_private(state, options.rights.group)
        if not known:  # later, a folder without `_reports` is a share that is not mounted
            with suppress(OSError), folder_below(root, (REPORTS,), options.rights):
                pass  # so that there is something to hold: a second watcher with another state is found by it
        with held(state, root, options.rights), Ledger(state, gid=options.rights.group) as ledger:
            return _Loop(options, root, state, ledger, log).run()
    except OSError as error:
        why = error.strerror or error
        raise StateUnusable(f"the state cannot be kept in {printable(str(state))}: {why}") from error
    except DoccheckError:
        raise
    except Exception as error:
        if os.environ.get(DEBUG):
            raise
        log.error("bug", error=type(error).__name__, where=_where(error))  # a traceback may hold names
        return EXIT_BUG


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
        self._started = False
        self._reload = False  # the checklists are to be loaded anew
        self._purged = float("-inf")
        self._took = 0.0  # seconds of the last round in which nothing was judged

    def run(self) -> int:
        with ExitStack() as stack:
            stack.callback(self._waker.close)
            stack.callback(self._waker.listen())
            if self._ledger.damaged is not None:
                self._log.error("ledger_damaged")
            tidy(self._root, self._options.rights)
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
            done = self._round()
            if self._options.once and done is not None and not done.waiting:
                if not done.judged:
                    return
                continue  # was anything handed in meanwhile?
            self._sleep(done)

    def _round(self) -> Round | None:
        """A round; None where the ledger could not be used."""
        try:
            self._get_ready()
            began = time.monotonic()
            done = self._watcher.round()
            self._took = 0.0 if done.judged else time.monotonic() - began
            self._board.beat()
        except LedgerDamaged:
            return self._begin_anew()
        except OSError as error:
            self._troubled(error)
            return None
        self._log.mended("ledger")
        self._purge()
        return done

    def _get_ready(self) -> None:
        """The start, and what SIGHUP asks for. Raises `OSError`: then it is done before the next round."""
        if not self._started:
            self._watcher.start()
            self._log.info("started", **{state.value: count for state, count in self._ledger.counts().items()})
            self._started = True
        self._reload |= self._waker.take_reload()
        if self._reload:
            self._watcher.load_checklists()
            self._reload = False

    def _begin_anew(self) -> Round | None:
        """The ledger was damaged while it was in use: what lies there is new once more, which costs judging again."""
        self._log.error("ledger_damaged")
        try:
            self._ledger.renew()
        except OSError as error:
            self._troubled(error)
            return None
        return Round(seconds=0.0, waiting=1, judged=0)  # all of it

    def _troubled(self, error: OSError) -> None:
        reason = trouble_of(error).reason
        self._log.trouble("ledger", reason=reason)
        self._board.trouble = reason
        self._watcher.has_failed()
        if self._options.once:
            raise StopAsked from error

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
        if days is None or self._watcher.lost or time.monotonic() - self._purged < _PURGE_EVERY:
            return
        self._purged = time.monotonic()
        removed = purge_old(self._ledger, self._root, self._state, self._options.rights, time.time() - days * 86400.0)
        if removed.problem is not None:
            self._log.trouble("purge", reason=trouble_of(removed.problem).reason)
        else:
            self._log.mended("purge")
        if removed.dossiers or removed.files or removed.readings:
            self._log.info("purged", dossiers=len(removed.dossiers), reports=removed.files, readings=removed.readings)
            self._board.changed = True


def _where(error: Exception) -> str:
    """Module and line of a bug."""
    frames = list(traceback.walk_tb(error.__traceback__))
    return ":".join((str(frames[-1][0].f_globals.get("__name__")), str(frames[-1][1]))) if frames else ""
