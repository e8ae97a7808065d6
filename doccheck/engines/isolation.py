"""Work on hostile bytes in a process of its own, with limits: what hangs or crashes there costs that work alone.

`Isolated` is one process that is started when it is first needed and serves until it is closed; one that had to be
stopped is replaced by the next piece of work. The reading of pages has a pool of its own (`workers`).
"""

from __future__ import annotations

import multiprocessing
import os
import signal
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from multiprocessing.connection import Connection
from types import TracebackType
from typing import Any

from doccheck import settings

DEBUG = "DOCCHECK_DEBUG"  # set in the environment: what libraries written in C say on stderr is not thrown away

_ITEM, _END, _ERROR = "item", "end", "error"


class Stopped(Exception):
    """The work did not end by itself. `reason` is that of the finding `not_read`."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason  # "time_limit", "memory_limit", "worker_died"


class Isolated:
    """A process for pieces of work, one after the other. Use it in a `with` block."""

    def __init__(self, memory: int = settings.WORKER_BYTES) -> None:
        self._memory = memory
        self._process: Any = None
        self._channel: Connection | None = None

    def __enter__(self) -> Isolated:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def items(
        self, function: Callable[..., Iterator[Any]], arguments: tuple[Any, ...], seconds: float
    ) -> Iterator[Any]:
        """What the generator `function(*arguments)` yields, as it comes; its exceptions are raised here.

        Raises `Stopped` after what was yielded before: `seconds` of wall clock are over, memory is used up, or the
        process is gone.
        """
        ends = time.monotonic() + seconds
        finished = False
        try:
            channel = self._started()
            channel.send((function, arguments))
            while True:
                if not channel.poll(max(0.0, ends - time.monotonic())):
                    raise Stopped("time_limit")
                what, value = channel.recv()
                if what == _ITEM:
                    yield value
                    continue
                finished = True
                if what == _ERROR:
                    raise Stopped("memory_limit") if isinstance(value, MemoryError) else value
                return
        except (EOFError, OSError) as error:
            if finished:
                raise  # it is the function's own
            raise Stopped("worker_died") from error
        finally:
            if not finished:  # also where the caller wants no more
                self.close()

    def close(self) -> None:
        """End the process, whatever it is doing."""
        if self._channel is not None:
            self._channel.close()
            self._channel = None
        if self._process is not None:
            self._process.kill()
            self._process.join()
            self._process.close()
            self._process = None

    def _started(self) -> Connection:
        if self._channel is not None and self._process.is_alive():
            return self._channel
        self.close()
        context = context_for_workers()
        ours, theirs = context.Pipe()
        # A fork inherits both ends; it must close ours, or it would not see that we are gone.
        inherited = ours if context.get_start_method() == "fork" else None
        self._process = context.Process(target=_serve, args=(theirs, inherited, self._memory), daemon=True)  # type: ignore[attr-defined]
        self._process.start()
        theirs.close()
        self._channel = ours
        return ours


def _serve(channel: Connection, inherited: Connection | None, memory: int) -> None:
    """The life of the process: one piece of work after the other, until the other end is closed."""
    if inherited is not None:
        inherited.close()
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the process that asked
    silence()
    limit_memory(memory)
    with suppress(EOFError, OSError):
        while True:
            function, arguments = channel.recv()
            _work(channel, function, arguments)


def _work(channel: Connection, function: Callable[..., Iterator[Any]], arguments: tuple[Any, ...]) -> None:
    try:
        for item in function(*arguments):
            channel.send((_ITEM, item))
    except MemoryError:
        channel.send((_ERROR, MemoryError()))
    except Exception as error:  # noqa: BLE001 – it is raised again where the work was asked for
        channel.send((_ERROR, error))
    else:
        channel.send((_END, None))


def context_for_workers() -> multiprocessing.context.BaseContext:
    """fork where it is safe (one thread): it starts at once and needs no `if __name__ == "__main__"` of the caller.

    The threads of NumPy's OpenBLAS do not count: it ends them itself before a fork. On macOS libraries of the system
    break in a process that was forked.
    """
    if sys.platform != "linux":
        return multiprocessing.get_context("spawn")
    safe = threading.active_count() == 1 and not _opencv_has_threads()
    return multiprocessing.get_context("fork" if safe else "forkserver")


def _opencv_has_threads() -> bool:
    """Whether our caller uses OpenCV with threads: a forked process waits for ever for those it did not inherit."""
    opencv = sys.modules.get("cv2")
    return opencv is not None and opencv.getNumThreads() > 1


def limit_memory(count: int) -> None:
    """This process may have `count` bytes of address space, and no more.

    Where the system has no such limit, as Windows, or refuses it, as macOS, the wall clock alone limits a worker.
    """
    with suppress(ImportError, AttributeError, ValueError, OSError):
        import resource

        _, hard = resource.getrlimit(resource.RLIMIT_AS)
        resource.setrlimit(resource.RLIMIT_AS, (count if hard == resource.RLIM_INFINITY else min(count, hard), hard))


def silence() -> None:
    """stderr of this process leads nowhere: libtiff and others write there what is said by findings."""
    if os.environ.get(DEBUG):
        return
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 2)
    os.close(nowhere)
