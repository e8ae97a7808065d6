"""Where jobs run: in a pool of processes of our own, or in an executor of the caller's."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from concurrent.futures import BrokenExecutor, Executor, Future
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from typing import Any, Protocol

from doccheck import settings
from doccheck.engines import isolation, scratch

# Workers take their jobs one after the other, which takes milliseconds; who is killed while he does keeps the others
# from theirs until they have waited so long, and a new pool is begun.
_TAKING_SECONDS = 5


class Scheduler(Protocol):
    """Starts a job in a worker: `function(*arguments)`, to end within `seconds`."""

    def __call__(self, function: Callable[..., Any], arguments: tuple[Any, ...], seconds: float) -> Future[Any]:
        """The job's result to come; `BrokenExecutor` where the job was lost with the pool it was given to."""

    def look(self) -> None:
        """To be called now and then while jobs are waited for: jobs that nobody will do any more end as lost."""


@contextmanager
def own_pool(workers: int) -> Iterator[Scheduler]:
    """Processes with a wall-clock and a memory limit. What has not ended when an exception leaves is stopped."""
    with scratch.scratch_folder() as folder, _looking_often():
        pool = _OwnPool(workers, folder)
        stop = True  # Ctrl-C does not wait for an hour of pages
        try:
            yield pool
            stop = False
        finally:
            pool.end(stop=stop)


class _OwnPool:
    """A pool of processes, and the next one where it breaks."""

    def __init__(self, workers: int, folder: Path) -> None:
        self._workers, self._folder = workers, folder
        self._context = isolation.context_for_workers()
        self._jobs: set[Future[Any]] = set()  # that have not ended
        self._asked: tuple[Future[Any], frozenset[Future[Any]]] | None = None  # `_nothing`, and the jobs before it
        self._pool = self._begun()

    def __call__(self, function: Callable[..., Any], arguments: tuple[Any, ...], seconds: float) -> Future[Any]:
        try:
            job: Future[Any] = self._pool.schedule(function, args=arguments, timeout=seconds)
        except RuntimeError:
            # A worker that is killed before the pool has heard what it does takes the whole pool with it.
            self._begin_anew()
            job = self._pool.schedule(function, args=arguments, timeout=seconds)
        self._jobs.add(job)
        job.add_done_callback(self._jobs.discard)
        return job

    def look(self) -> None:
        if not self._jobs:
            return
        # A pool that breaks while it is given a job never hears of that job, and says so of none of the later ones.
        if not self._pool.active or self._lost():
            self._begin_anew()

    def _lost(self) -> bool:
        """Whether a job went with a worker that was killed while he took it, so that nobody misses it.

        Jobs are taken, and said to be begun, in the order in which they were given: where one that is given now has
        ended, those before it have at least begun.
        """
        if any(job.running() for job in tuple(self._jobs)):
            return False
        if self._asked is None:
            with suppress(RuntimeError):
                self._asked = self._pool.schedule(_nothing), frozenset(self._jobs)
            return False
        asked, before = self._asked
        if not asked.done():
            return False
        self._asked = None
        return any(not job.running() and not job.done() for job in before)

    def end(self, *, stop: bool) -> None:
        """Ends the processes, with `stop` without the jobs that are left."""
        if stop:
            self._pool.stop()
        else:
            self._pool.close()
        self._pool.join()

    def _begun(self) -> Any:
        from pebble import ProcessPool

        self._asked = None
        return ProcessPool(
            max_workers=self._workers, initializer=_prepare, initargs=(self._folder,), context=self._context
        )

    def _begin_anew(self) -> None:
        self.end(stop=True)
        for job in tuple(self._jobs):
            if not job.done():
                job.set_exception(BrokenExecutor("lost with the pool"))
        self._pool = self._begun()


def _nothing() -> None:
    """The job that shows that workers take jobs."""


@contextmanager
def given(executor: Executor, workers: int) -> Iterator[Scheduler]:
    """The caller's executor, which knows no time limit of a job; once it is broken, `workers` processes of our own."""
    with ExitStack() as stack:
        yield _Given(executor, lambda: stack.enter_context(own_pool(workers)))


class _Given:
    """The executor of the caller, and a pool of our own where it breaks."""

    def __init__(self, executor: Executor, begin_own: Callable[[], Scheduler]) -> None:
        self._executor, self._begin_own = executor, begin_own
        self._own: Scheduler | None = None

    def __call__(self, function: Callable[..., Any], arguments: tuple[Any, ...], seconds: float) -> Future[Any]:
        if self._own is None:
            try:
                return self._executor.submit(function, *arguments)
            except BrokenExecutor:
                self._executor.shutdown()  # its threads end, and our processes can be forked as its own were
                self._own = self._begin_own()
        return self._own(function, arguments, seconds)

    def look(self) -> None:
        if self._own is not None:
            self._own.look()


@contextmanager
def _looking_often() -> Iterator[None]:
    """The pool looks after its workers, and whether it is to end, every 0.02 s instead of 0.1.

    A small dossier is read in 0.3 s: as long again went by until the pool had noticed.
    """
    from pebble import CONSTS

    usual, CONSTS.sleep_unit = CONSTS.sleep_unit, 0.02
    try:
        yield
    finally:
        CONSTS.sleep_unit = usual


def _prepare(folder: Path) -> None:
    """A worker's start: its temporary files go where they are removed for certain, its memory is limited."""
    from pebble import CONSTS

    CONSTS.channel_lock_timeout = _TAKING_SECONDS
    scratch.use_scratch(folder)
    gc.freeze()  # what was inherited is never garbage: it need not be looked through again and again
    isolation.silence()
    isolation.limit_memory(settings.WORKER_BYTES)
