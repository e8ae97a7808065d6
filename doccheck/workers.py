"""Files are read in worker processes with a wall-clock and a memory limit: one bad file or page stops nothing.

First every file is opened and what needs no OCR is read, then the pages that are left, some at a time, so that one long
scan keeps every core busy. A job that dies with several pages is done again page by page: only the bad page is lost.
"""

from __future__ import annotations

import gc
import os
from collections.abc import Callable, Iterator
from concurrent.futures import FIRST_COMPLETED, BrokenExecutor, Executor, Future, wait
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from doccheck import reading, settings
from doccheck.engines.ocr.identity import tesseract_identity
from doccheck.engines.ocr.readers import OcrChoice, readers
from doccheck.engines.pool import Scheduler, given, own_pool
from doccheck.model import FileReading, Finding, Severity, SourceFile, TextOrigin
from doccheck.reading.cache import ReadingCache, cache_key, installed_packages
from doccheck.reading.options import ReadingOptions
from doccheck.values import languages

if TYPE_CHECKING:  # what reads is loaded where something is to be read
    _PagesRead = tuple[tuple[reading.PageReading, ...], str | None]  # and the engine that was wanted and is not there

# The reason of a finding about a reading in which one engine could confirm nothing of the other's; it is the same for
# every file of a run.
ONE_ENGINE = "one_engine"
_LOOK_SECONDS = 0.5  # nothing has ended for so long: whether it still can


@dataclass(frozen=True, kw_only=True, slots=True)
class Progress:
    """How far reading has come. `pages` grows while files are opened."""

    done: int  # files
    total: int
    name: str  # of the file something was read of last
    pages_done: int
    pages: int  # known so far


@dataclass(frozen=True, kw_only=True, slots=True)
class WorkerOptions:
    """What a worker process needs to know besides the file."""

    reading: ReadingOptions
    ocr: OcrChoice = OcrChoice.AUTO
    compiled: Path | None = None  # where compiled neural models are kept for the next process


@dataclass(kw_only=True, slots=True)
class _File:
    """A file on its way through the two steps."""

    source: SourceFile
    opened: reading.OpenedFile | None = None
    pages: list[reading.PageReading] = field(default_factory=list)
    stopped: int = 0  # pages that stopped their worker
    missing: str | None = None  # the engine that could not confirm what was read of its pages
    again: set[tuple[int, ...]] = field(default_factory=set)  # jobs that another job's end took with it, begun again

    @property
    def complete(self) -> bool:
        return self.opened is not None and len(self.pages) >= len(self.opened.left)


@dataclass(frozen=True, kw_only=True, slots=True)
class KeptReadings:
    """Readings in the order of their files. `keys`: name and key of those that are in the cache."""

    readings: tuple[FileReading, ...]
    keys: tuple[tuple[str, str], ...]

    @property
    def complete(self) -> bool:
        """Whether all of them are in the cache."""
        return len(self.keys) == len(self.readings)


def read_kept(
    files: tuple[SourceFile, ...],
    options: WorkerOptions,
    jobs: int | None,
    executor: Executor | None,
    progress: Callable[[Progress], None] | None,
    cache: ReadingCache,
    meanwhile: Callable[[], None] | None = None,
) -> KeptReadings:
    """The same as `read_all`, without reading what `cache` has of unchanged files; new readings are kept there."""
    keys = {file.name: _key(file, options) for file in files}
    readings = {name: found for name, key in keys.items() if (found := cache.get(key, name))}
    missing = tuple(file for file in files if file.name not in readings)
    kept: dict[str, bool] = {}

    def keep(made: FileReading) -> None:
        # At once, not at the end: whoever is stopped before it reads the other files alone the next time.
        kept[made.file] = cache.put(keys[made.file], made)

    new = read_all(missing, options, jobs, executor, progress, meanwhile, keep)
    readings |= {made.file: made for made in new}
    return KeptReadings(
        readings=tuple(readings[file.name] for file in files),
        keys=tuple((name, key) for name, key in keys.items() if kept.get(name, True)),
    )


def read_all(
    files: tuple[SourceFile, ...],
    options: WorkerOptions,
    jobs: int | None,
    executor: Executor | None,
    progress: Callable[[Progress], None] | None,
    meanwhile: Callable[[], None] | None = None,
    complete: Callable[[FileReading], None] | None = None,
) -> tuple[FileReading, ...]:
    """The pages of `files`, in their order. A worker that dies or runs too long is a finding.

    `meanwhile` is called once in this process while the workers read; not where there is nothing to read. `complete`
    is called with every file's reading as soon as there is one.
    """
    workers = jobs or _cores()
    readings: dict[str, FileReading] = {}
    if files:
        _load_before_forking(files)
        with own_pool(workers) if executor is None else given(executor, workers) as schedule:
            readings = _Run(files, options, schedule, workers, progress, complete).readings(meanwhile)
    return tuple(readings[file.name] for file in files)


def _load_before_forking(files: tuple[SourceFile, ...]) -> None:
    """Workers inherit this instead of loading it each; one forked while it is half loaded would wait for ever."""
    with uncollected():
        import numpy
        import pebble

        _ = numpy, pebble, reading.open_file
        if any(file.media_type == "application/pdf" for file in files):
            import pypdf
            import pypdfium2

            _ = pypdf, pypdfium2


@contextmanager
def uncollected() -> Iterator[None]:
    """While tables are loaded and used: they stay, and looking through them for garbage takes a tenth more."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()


def _key(file: SourceFile, options: WorkerOptions) -> str:
    asked = {"pictures": str(options.reading.pictures), "ocr": str(options.ocr)}
    here = {"packages": installed_packages(), "tesseract": tesseract_identity()}
    return cache_key(file, asked | here)


class _Run:
    """One pass over some files."""

    def __init__(
        self,
        files: tuple[SourceFile, ...],
        options: WorkerOptions,
        schedule: Scheduler,
        workers: int,
        progress: Callable[[Progress], None] | None,
        complete: Callable[[FileReading], None] | None = None,
    ) -> None:
        self._files = {source.name: _File(source=source) for source in files}
        self._options = options
        self._schedule = schedule
        self._workers = workers
        self._progress = progress
        self._complete = complete or (lambda reading: None)
        self._readings: dict[str, FileReading] = {}
        self._waiting: dict[Future[Any], tuple[_File, tuple[int, ...]]] = {}  # no numbers: the file is being opened

    def readings(self, meanwhile: Callable[[], None] | None) -> dict[str, FileReading]:
        """Every file's reading by its name."""
        try:
            # The longest first, so that no core waits for a big file at the end.
            for file in sorted(self._files.values(), key=lambda file: -file.source.size):
                self._submit_file(file)
            if meanwhile:
                languages.prepare(self._options.compiled)  # takes longest, on a core of its own
                with uncollected():
                    meanwhile()
            while self._waiting:
                ended = wait(self._waiting, timeout=_LOOK_SECONDS, return_when=FIRST_COMPLETED).done
                for future in ended:
                    self._done(future)
                if not ended:
                    self._schedule.look()
        finally:  # on Ctrl-C, or where somebody who is told of progress wants no more, jobs are left
            for future in self._waiting:
                future.cancel()
        return self._readings

    def _done(self, future: Future[Any]) -> None:
        if future not in self._waiting:  # taken back meanwhile
            return
        file, numbers = self._waiting.pop(future)
        if _is_broken(future) and numbers not in file.again:
            # A pool that one job broke has lost all the others: they are done again in a pool of our own.
            file.again.add(numbers)
            if numbers:
                self._submit_pages(file, numbers)
            else:
                self._submit_file(file)
            return
        if numbers:
            self._read(file, numbers, future)
        else:
            self._open(file, future)
        if file.complete and file.opened is not None and file.source.name not in self._readings:
            made = self._readings[file.source.name] = _assembled(file.opened, file)
            self._complete(made)
        self._tell(file)

    def _open(self, file: _File, future: Future[reading.OpenedFile]) -> None:
        try:
            file.opened = future.result()
        except BaseException as error:  # noqa: BLE001 – whatever a damaged file does to a reader is its finding
            problem = _what_happened(error, settings.OPEN_SECONDS)
            file.opened = reading.OpenedFile(reading=reading.unread(file.source.name, problem))
        left = file.opened.left
        size = max(1, min(settings.PAGES_PER_JOB, -(-len(left) // (8 * self._workers))))
        for start in range(0, len(left), size):
            self._submit_pages(file, left[start : start + size])

    def _read(self, file: _File, numbers: tuple[int, ...], future: Future[_PagesRead]) -> None:
        try:
            pages, missing = future.result()
            file.pages.extend(pages)
            file.missing = missing or file.missing
        except BaseException as error:  # noqa: BLE001 – as above
            if len(numbers) > 1:
                # One bad page is seldom alone: from now on this file is read page by page, each with its own clock.
                for job in (numbers, *self._taken_back(file)):
                    for number in job:
                        self._submit_pages(file, (number,))
                return
            problem = _what_happened(error, settings.PAGE_SECONDS)
            file.pages.append(reading.PageReading(number=numbers[0], problem=problem))
            file.stopped += problem.code == "not_read"
            if file.stopped >= settings.STOPPED_PAGES:
                self._give_up(file)

    def _give_up(self, file: _File) -> None:
        """A file of which every page stops its worker would take the day: what is left of it is not tried."""
        problem = _not_read("given_up")
        for job in self._taken_back(file):
            file.pages.extend(reading.PageReading(number=number, problem=problem) for number in job)

    def _taken_back(self, file: _File) -> list[tuple[int, ...]]:
        """The pages of the file's jobs that have not begun; these jobs are no more."""
        taken: list[tuple[int, ...]] = []
        for future, (other, numbers) in list(self._waiting.items()):
            if other is file and not future.running() and not future.done() and future.cancel():
                del self._waiting[future]
                taken.append(numbers)
        return taken

    def _submit_file(self, file: _File) -> None:
        self._submit(file, (), _open, (file.source, self._options), settings.OPEN_SECONDS)

    def _submit_pages(self, file: _File, numbers: tuple[int, ...]) -> None:
        # Many pages need less than the worst one each; where they do not, each is tried alone.
        seconds = settings.PAGE_SECONDS * (3 + len(numbers)) / 4
        self._submit(file, numbers, _read_pages, (file.source, numbers, self._options), seconds)

    def _submit(
        self, file: _File, numbers: tuple[int, ...], function: Callable[..., Any], arguments: tuple[Any, ...], s: float
    ) -> None:
        self._waiting[self._schedule(function, arguments, s)] = (file, numbers)

    def _tell(self, file: _File) -> None:
        if self._progress is None:
            return
        opened = [f for f in self._files.values() if f.opened is not None]
        self._progress(
            Progress(
                done=sum(f.complete for f in opened),
                total=len(self._files),
                name=file.source.name,
                pages_done=sum(len(f.opened.reading.pages) + len(f.pages) for f in opened if f.opened),
                pages=sum(len(f.opened.reading.pages) + len(f.opened.left) for f in opened if f.opened),
            )
        )


def _open(source: SourceFile, options: WorkerOptions) -> reading.OpenedFile:
    return reading.open_file(source, options.reading)


def _read_pages(source: SourceFile, numbers: tuple[int, ...], options: WorkerOptions) -> _PagesRead:
    here = readers(options.ocr, options.compiled)
    return reading.read_pages(source, numbers, options.reading, here), here.missing()


def _assembled(opened: reading.OpenedFile, file: _File) -> FileReading:
    made = reading.assembled(opened, file.pages)
    if file.missing is None or all(page.origin is not TextOrigin.OCR for page in made.pages):
        return made
    values = (("missing", file.missing),)
    notice = Finding(code="not_read", severity=Severity.WARNING, reason=ONE_ENGINE, values=values)
    return replace(made, findings=(*made.findings, notice))


def _is_broken(future: Future[Any]) -> bool:
    return not future.cancelled() and isinstance(future.exception(), BrokenExecutor)


def _what_happened(error: BaseException, seconds: int) -> Finding:
    """The finding about a job that did not end well. Ctrl-C and the like go on their way."""
    if isinstance(error, TimeoutError):
        return _not_read("time_limit", ("seconds", seconds))
    if isinstance(error, MemoryError):
        return _not_read("memory_limit")
    if type(error).__name__ in {"ProcessExpired", "BrokenProcessPool", "KilledWorker"}:
        return _not_read("worker_died")
    if not isinstance(error, Exception):
        raise error
    detail = f"{type(error).__name__}: {' '.join(str(error).split())[:100]}"
    return Finding(code="corrupt_file", severity=Severity.ERROR, values=(("detail", detail),))


def _not_read(reason: str, *values: tuple[str, int]) -> Finding:
    return Finding(code="not_read", severity=Severity.ERROR, reason=reason, values=values)


def _cores() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
