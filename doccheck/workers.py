"""Files are read in worker processes with a wall-clock and a memory limit: one bad file stops nothing."""

from __future__ import annotations

import multiprocessing
import os
import threading
from collections.abc import Callable
from concurrent.futures import Executor, Future, as_completed
from dataclasses import dataclass
from functools import cache

from doccheck import settings
from doccheck.engines.ocr import Ocr, available_ocr
from doccheck.model import FileReading, Finding, Severity, SourceFile
from doccheck.reading import ReadingOptions, read_file


@dataclass(frozen=True, kw_only=True, slots=True)
class Progress:
    """How many files are read, and which one was read last."""

    done: int
    total: int
    name: str


def read_all(
    files: tuple[SourceFile, ...],
    options: ReadingOptions,
    jobs: int | None,
    executor: Executor | None,
    progress: Callable[[Progress], None] | None,
) -> tuple[FileReading, ...]:
    """The readable files' pages, in the order of `files`. A worker that dies or runs too long is a finding."""
    readable = [file for file in files if file.readable]
    results: dict[str, FileReading] = {}

    def keep(reading: FileReading) -> None:
        results[reading.file] = reading
        if progress:
            progress(Progress(done=len(results), total=len(readable), name=reading.file))

    if executor is not None:
        for file, future in [(file, executor.submit(_read, file, options)) for file in readable]:
            keep(_outcome(file, future))
    elif readable:
        _read_in_pool(readable, options, jobs or _cores(), keep)
    return tuple(results[file.name] for file in readable)


def _read_in_pool(
    files: list[SourceFile], options: ReadingOptions, jobs: int, keep: Callable[[FileReading], None]
) -> None:
    from pebble import ProcessPool

    with ProcessPool(max_workers=min(jobs, len(files)), initializer=_limit_memory, context=_context()) as pool:
        # The longest first, so that no core waits for a big file at the end.
        by_size = sorted(files, key=lambda file: -file.size)
        futures: dict[Future[FileReading], SourceFile] = {
            pool.schedule(_read, args=(f, options), timeout=settings.FILE_SECONDS): f for f in by_size
        }
        for future in as_completed(futures):
            keep(_outcome(futures[future], future))


def _outcome(file: SourceFile, future: Future[FileReading]) -> FileReading:
    try:
        return future.result()
    except TimeoutError:
        return _failed(file, "time_limit", (("seconds", settings.FILE_SECONDS),))
    except MemoryError:
        return _failed(file, "memory_limit", ())
    except Exception as error:  # noqa: BLE001 – whatever a damaged file does to a reader ends as its finding
        if type(error).__name__ in {"ProcessExpired", "BrokenProcessPool", "KilledWorker"}:
            return _failed(file, "worker_died", ())
        detail = f"{type(error).__name__}: {' '.join(str(error).split())[:100]}"
        finding = Finding(code="corrupt_file", severity=Severity.ERROR, values=(("detail", detail),))
        return FileReading(file=file.name, pages=(), page_count=None, findings=(finding,))


def _failed(file: SourceFile, reason: str, values: tuple[tuple[str, int], ...]) -> FileReading:
    finding = Finding(code="not_read", severity=Severity.ERROR, reason=reason, values=values)
    return FileReading(file=file.name, pages=(), page_count=None, findings=(finding,))


def _read(file: SourceFile, options: ReadingOptions) -> FileReading:
    return read_file(file, options, _ocr())


@cache
def _ocr() -> Ocr | None:
    """One engine per worker process."""
    return available_ocr()


def _limit_memory() -> None:
    try:
        import resource
    except ImportError:  # not on Windows: there the wall clock alone limits a worker
        return
    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    limit = settings.WORKER_BYTES if hard == resource.RLIM_INFINITY else min(settings.WORKER_BYTES, hard)
    resource.setrlimit(resource.RLIMIT_AS, (limit, hard))


def _context() -> multiprocessing.context.BaseContext:
    """fork where it is safe (one thread): it starts at once and needs no `if __name__ == "__main__"` of the caller."""
    methods = multiprocessing.get_all_start_methods()
    if "fork" in methods and threading.active_count() == 1:
        return multiprocessing.get_context("fork")
    return multiprocessing.get_context("forkserver" if "forkserver" in methods else "spawn")


def _cores() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
