"""Where jobs run: in a pool of processes of our own, or in an executor of the caller's."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from concurrent.futures import BrokenExecutor, Executor, Future
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any, Protocol

from doccheck import settings
from doccheck.engines import isolation, scratch

# Workers take their jobs one after the other; who is killed while he does keeps the others from theirs until they have
# waited so long, and a new pool is begun. It takes milliseconds to take one.
_TAKING_SECONDS = 20


class Scheduler(Protocol):
    """Starts a job in a worker: `function(*arguments)`, to end within `seconds`."""

    def __call__(self, function: Callable[..., Any], arguments: tuple[Any, ...], seconds: float) -> Future[Any]:
        """The job's result to come."""


@contextmanager
def own_pool(workers: int) -> Iterator[Scheduler]:
    """Processes with a wall-clock and a memory limit. What has not ended when an exception leaves is stopped."""
    from pebble import ProcessPool

    with scratch.scratch_folder() as folder, _looking_often():
        context = isolation.context_for_workers()

        def begun() -> Any:
            return ProcessPool(max_workers=workers, initializer=_prepare, initargs=(folder,), context=context)

        pool = begun()

        def schedule(function: Callable[..., Any], arguments: tuple[Any, ...], seconds: float) -> Future[Any]:
            nonlocal pool
            try:
                future: Future[Any] = pool.schedule(function, args=arguments, timeout=seconds)
            except RuntimeError:
                # A worker that is killed before the pool has heard what it does takes the whole pool with it.
                pool.stop()
                pool.join()
                pool = begun()
                future = pool.schedule(function, args=arguments, timeout=seconds)
            return future

        stop = True  # Ctrl-C does not wait for an hour of pages
        try:
            yield schedule
            stop = False
        finally:
            if stop:
                pool.stop()
            else:
                pool.close()
            pool.join()


@contextmanager
def given(executor: Executor, workers: int) -> Iterator[Scheduler]:
    """The caller's executor, which knows no time limit of a job; once it is broken, `workers` processes of our own."""
    with ExitStack() as stack:
        own: list[Scheduler] = []

        def schedule(function: Callable[..., Any], arguments: tuple[Any, ...], seconds: float) -> Future[Any]:
            if not own:
                try:
                    return executor.submit(function, *arguments)
                except BrokenExecutor:
                    executor.shutdown()  # its threads end, and our processes can be forked as its own were
                    own.append(stack.enter_context(own_pool(workers)))
            return own[0](function, arguments, seconds)

        yield schedule


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
