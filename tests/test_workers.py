"""One bad file or page stops nothing: what happens to a worker is a finding of its file or its page."""

from __future__ import annotations

import gc
import multiprocessing
import os
import signal
import time
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ProcessPoolExecutor, ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from typing import Any

import pebble
import pytest
from PIL import Image

from doccheck import reading, settings, workers
from doccheck.engines.faces import find_faces
from doccheck.engines.pool import own_pool
from doccheck.model import FileReading, Page, SourceFile
from doccheck.reading import ReadingOptions, picture_page
from doccheck.reading.read import OpenedFile, PageReading
from doccheck.workers import Progress, WorkerOptions, read_all
from tests.reading.files import LETTER, FakeOcr, pdf, printed, saved, source

ROOT = Path(__file__).parents[1]
PDF = pdf(LETTER)
FILES = tuple(source(PDF + str(n).encode(), name=f"{n}.pdf") for n in range(4))
SMALL = printed().crop((100, 140, 600, 380)).resize((250, 120))
SCAN = source(saved(SMALL, "TIFF", save_all=True, append_images=[SMALL] * 9), "image/tiff", "scan.tiff")
OPTIONS = WorkerOptions(reading=ReadingOptions())

Behaviour = Callable[[], object]


def read_four(monkeypatch: pytest.MonkeyPatch, behaviour: Behaviour, executor: Any = None) -> dict[str, FileReading]:
    """The readings of `FILES` where file 2 meets `behaviour` in its worker."""
    real = reading.open_file

    def opened(file: SourceFile, options: ReadingOptions) -> OpenedFile:
        if file.name == "2.pdf":
            behaviour()
        return real(file, options)

    monkeypatch.setattr(reading, "open_file", opened)  # workers are forked: they have it too
    steps: list[Progress] = []
    found = read_all(FILES, OPTIONS, 2, executor, steps.append)
    assert [step.done for step in steps] == [1, 2, 3, 4]
    assert {step.total for step in steps} == {4}
    assert [each.file for each in found] == [file.name for file in FILES]
    return {each.file: each for each in found}


def reason_of(read: FileReading) -> list[tuple[str, str]]:
    return [(finding.code, finding.reason) for finding in read.findings]


def others_are_read(readings: dict[str, FileReading]) -> bool:
    return all(len(readings[f"{n}.pdf"].pages) == 1 for n in (0, 1, 3))


def kill() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def eat() -> None:
    bytearray(64 * 1024**3)


def test_all_files_are_read_in_their_order(monkeypatch: pytest.MonkeyPatch) -> None:
    readings = read_four(monkeypatch, lambda: None)
    assert all(reason_of(each) == [] for each in readings.values())


def test_a_worker_that_is_killed_costs_its_file_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    readings = read_four(monkeypatch, kill)
    assert reason_of(readings["2.pdf"]) == [("not_read", "worker_died")]
    assert others_are_read(readings)


def test_a_worker_that_never_ends_is_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(settings, "OPEN_SECONDS", 1)
    readings = read_four(monkeypatch, lambda: time.sleep(60))
    assert reason_of(readings["2.pdf"]) == [("not_read", "time_limit")]
    assert dict(readings["2.pdf"].findings[0].values) == {"seconds": 1}
    assert others_are_read(readings)


def test_a_worker_that_eats_memory_is_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    readings = read_four(monkeypatch, eat)
    assert reason_of(readings["2.pdf"]) == [("not_read", "memory_limit")]
    assert others_are_read(readings)


def test_an_error_nobody_expected_becomes_a_finding(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail() -> None:
        raise ZeroDivisionError("by\nzero")

    readings = read_four(monkeypatch, fail)
    assert reason_of(readings["2.pdf"]) == [("corrupt_file", "")]
    assert dict(readings["2.pdf"].findings[0].values) == {"detail": "ZeroDivisionError: by zero"}
    assert others_are_read(readings)


def test_any_executor_will_do(monkeypatch: pytest.MonkeyPatch) -> None:
    with ThreadPoolExecutor(2) as executor:
        readings = read_four(monkeypatch, lambda: None, executor)
    assert others_are_read(readings)


def test_threads_of_one_process_read_one_page_at_a_time(monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither engine is made for two: a second thread in one of them would abort the process."""
    inside: list[int] = []
    together: list[int] = []
    real = picture_page.read

    def read(*arguments: Any, **options: Any) -> Page:
        inside.append(1)
        together.append(len(inside))
        time.sleep(0.02)
        inside.pop()
        return real(*arguments, **options)

    monkeypatch.setattr(picture_page, "read", read)
    monkeypatch.setattr(workers, "readers", lambda *_: FakeOcr("Attestation de la banque " * 5))
    monkeypatch.setattr(settings, "PAGES_PER_JOB", 1)
    with ThreadPoolExecutor(4) as executor:
        scan, letter = read_all((SCAN, FILES[0]), OPTIONS, 4, executor, None)
    assert (len(scan.pages), len(letter.pages)) == (10, 1)
    assert together == [1] * 10


def test_a_job_that_breaks_the_pool_of_the_caller_costs_its_file_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    with ProcessPoolExecutor(2, mp_context=multiprocessing.get_context("fork")) as executor:
        readings = read_four(monkeypatch, kill, executor)
    assert reason_of(readings["2.pdf"]) == [("not_read", "worker_died")]
    assert others_are_read(readings)
    assert multiprocessing.active_children() == []


@pytest.mark.parametrize("error", [KeyboardInterrupt, ZeroDivisionError])
def test_who_wants_no_more_does_not_wait_for_the_rest(
    monkeypatch: pytest.MonkeyPatch, error: type[BaseException]
) -> None:
    real = reading.open_file

    def opened(file: SourceFile, options: ReadingOptions) -> OpenedFile:
        time.sleep(0 if file.name == "0.pdf" else 10)
        return real(file, options)

    def progress(step: Progress) -> None:
        raise error

    monkeypatch.setattr(reading, "open_file", opened)
    started = time.monotonic()
    with pytest.raises(error):
        read_all(FILES, OPTIONS, 2, None, progress)
    assert time.monotonic() - started < 5
    assert multiprocessing.active_children() == []


def test_an_executor_of_the_caller_is_not_asked_for_the_rest_either() -> None:
    done: list[str] = []

    class Slow(ThreadPoolExecutor):
        def submit(self, fn: Callable[..., Any], /, *arguments: Any, **options: Any) -> Any:
            def job() -> Any:
                done.append(arguments[0].name)
                return fn(*arguments, **options)

            return super().submit(job)

    def progress(step: Progress) -> None:
        raise KeyboardInterrupt

    many = tuple(source(PDF + str(n).encode(), name=f"{n}.pdf") for n in range(60))
    with Slow(1) as executor, pytest.raises(KeyboardInterrupt):
        read_all(many, OPTIONS, 2, executor, progress)
    assert len(done) < 60


# -- what confirms it --------------------------------------------------------------------------------------------------


class Alone(FakeOcr):
    def missing(self) -> str | None:  # type: ignore[override]
        return "openvino, rapidocr"


def test_where_one_engine_read_alone_that_is_said_of_what_it_read(monkeypatch: pytest.MonkeyPatch) -> None:
    """As the worker found it: that a package is installed does not say that it works."""
    monkeypatch.setattr(workers, "readers", lambda *_: Alone("Attestation de la banque " * 5))
    scan, letter = read_all((SCAN, FILES[0]), OPTIONS, 2, None, None)
    assert reason_of(scan) == [("not_read", "one_engine")]
    assert dict(scan.findings[0].values) == {"missing": "openvino, rapidocr"}
    assert letter.findings == ()


def test_a_blank_page_needs_no_engine_to_confirm_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "readers", lambda *_: Alone(""))
    blank = source(saved(Image.new("L", (250, 120), 255), "PNG"), "image/png", "blank.png")
    (read,) = read_all((blank,), OPTIONS, 1, None, None)
    assert read.findings == ()


# -- pages ------------------------------------------------------------------------------------------------------------


def read_scan(monkeypatch: pytest.MonkeyPatch, behaviours: dict[int, Behaviour]) -> tuple[FileReading, list[Progress]]:
    """A scan of ten pages and a letter; the pages in `behaviours` do something to their worker."""
    real = reading.read_pages

    def pages(
        file: SourceFile, numbers: Sequence[int], options: ReadingOptions, readers: Any
    ) -> tuple[PageReading, ...]:
        for number in numbers:
            if number in behaviours:
                behaviours[number]()
        return real(file, numbers, options, readers)

    monkeypatch.setattr(reading, "read_pages", pages)
    monkeypatch.setattr(workers, "readers", lambda *_: FakeOcr("Attestation de la banque " * 5))
    steps: list[Progress] = []
    scan, letter = read_all((SCAN, FILES[0]), OPTIONS, 2, None, steps.append)
    assert len(letter.pages) == 1
    assert letter.findings == ()
    assert scan.page_count == 10
    return scan, steps


def pages_of(read: FileReading) -> list[int]:
    return [page.number for page in read.pages]


@pytest.mark.parametrize(
    ("behaviour", "reason", "values"),
    [
        (kill, "page_worker_died", {"page": 7}),
        (eat, "page_memory_limit", {"page": 7}),
        (lambda: time.sleep(60), "page_time_limit", {"page": 7, "seconds": 1}),
    ],
)
@pytest.mark.parametrize("at_once", [1, 8])
def test_a_page_that_stops_its_worker_costs_that_page_alone(
    monkeypatch: pytest.MonkeyPatch, behaviour: Behaviour, reason: str, values: dict[str, int], at_once: int
) -> None:
    if "seconds" in values:
        monkeypatch.setattr(settings, "PAGE_SECONDS", 1)
    monkeypatch.setattr(settings, "PAGES_PER_JOB", at_once)
    scan, _ = read_scan(monkeypatch, {7: behaviour})
    assert pages_of(scan) == [1, 2, 3, 4, 5, 6, 8, 9, 10]
    assert all(page.lines for page in scan.pages)
    assert reason_of(scan) == [("not_read", reason)]
    assert dict(scan.findings[0].values) == values


def test_an_error_of_one_page_names_the_page(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail() -> None:
        raise ZeroDivisionError("by\nzero")

    scan, _ = read_scan(monkeypatch, {1: fail, 10: fail})
    assert pages_of(scan) == [2, 3, 4, 5, 6, 7, 8, 9]
    assert reason_of(scan) == [("not_read", "page")] * 2
    details = [dict(finding.values)["detail"] for finding in scan.findings]
    assert details == ["1: ZeroDivisionError: by zero", "10: ZeroDivisionError: by zero"]


def test_a_scan_of_which_every_page_stops_its_worker_is_one_finding(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "readers", lambda *_: FakeOcr())
    monkeypatch.setattr(reading, "read_pages", lambda *_: kill())
    two = source(saved(SMALL, "TIFF", save_all=True, append_images=[SMALL]), "image/tiff", "two.tiff")
    scan, letter = read_all((two, FILES[0]), OPTIONS, 1, None, None)
    assert (scan.pages, scan.page_count) == ((), None)
    assert reason_of(scan) == [("not_read", "worker_died")]
    assert len(letter.pages) == 1


def test_a_file_whose_pages_stop_too_often_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(settings, "PAGES_PER_JOB", 1)
    monkeypatch.setattr(settings, "STOPPED_PAGES", 2)
    scan, _ = read_scan(monkeypatch, dict.fromkeys(range(2, 11), kill))
    assert pages_of(scan) == [1]  # which is tried first
    reasons = [finding.reason for finding in scan.findings]
    assert set(reasons) == {"page_worker_died", "page_given_up"}
    assert len(reasons) == 9  # no page is dropped
    assert reasons.count("page_worker_died") < 6  # two, and what had begun meanwhile


def test_a_file_is_given_up_though_pages_stop_after_that(monkeypatch: pytest.MonkeyPatch) -> None:
    """Jobs that were running when it was given up end later, and may have been cut into pages by then."""
    monkeypatch.setattr(settings, "STOPPED_PAGES", 1)
    run = workers._Run((SCAN,), OPTIONS, lambda *_: Future(), 1, None)
    file = run._files[SCAN.name]
    for number in (1, 2):
        stopped: Future[Any] = Future()
        stopped.set_exception(TimeoutError())
        run._submit_pages(file, (number + 2,))
        run._read(file, (number,), stopped)
        assert run._waiting == {}
    assert [(page.number, page.problem and page.problem.reason) for page in file.pages] == [
        (1, "time_limit"), (3, "given_up"), (2, "time_limit"), (4, "given_up"),
    ]  # fmt: skip


def test_what_was_said_of_a_file_before_all_its_pages_failed_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "readers", lambda *_: FakeOcr())
    monkeypatch.setattr(reading, "read_pages", lambda *_: kill())
    monkeypatch.setattr(settings, "MAX_PAGES", 2)
    (scan,) = read_all((SCAN,), OPTIONS, 1, None, None)
    assert reason_of(scan) == [("not_read", "too_many_pages"), ("not_read", "worker_died")]


def test_a_scan_of_pages_that_never_end_is_given_up_in_time(monkeypatch: pytest.MonkeyPatch) -> None:
    """Forty pages, of which each would be waited for."""
    monkeypatch.setattr(settings, "PAGE_SECONDS", 1)
    monkeypatch.setattr(settings, "STOPPED_PAGES", 2)
    monkeypatch.setattr(workers, "readers", lambda *_: FakeOcr())
    monkeypatch.setattr(reading, "read_pages", lambda *_: time.sleep(60))
    long = source(saved(SMALL, "TIFF", save_all=True, append_images=[SMALL] * 39), "image/tiff", "long.tiff")
    started = time.monotonic()
    scan, letter = read_all((long, FILES[0]), OPTIONS, 2, None, None)
    assert time.monotonic() - started < 15
    assert (scan.pages, len(letter.pages)) == ((), 1)
    assert [finding.code for finding in scan.findings] == ["not_read"]


def test_progress_is_told_by_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(settings, "PAGES_PER_JOB", 1)
    _, steps = read_scan(monkeypatch, {})
    done = [step.pages_done for step in steps]
    assert done == sorted(done)
    assert (steps[-1].pages_done, steps[-1].pages, steps[-1].done, steps[-1].total) == (11, 11, 2, 2)
    assert {step.name for step in steps} == {"scan.tiff", "0.pdf"}
    assert len(steps) == 12  # two files are opened, ten pages are read


def test_nothing_is_said_on_stderr_by_libraries(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    """libtiff writes about damaged files to stderr itself."""
    damaged = SCAN.content[: len(SCAN.content) // 2]
    (damage,) = read_all((source(damaged, "image/tiff"),), OPTIONS, 1, None, None)
    assert damage.findings
    assert capfd.readouterr().err == ""


def test_faces_are_found_in_a_worker_though_the_caller_looked_for_some() -> None:
    """OpenMP's threads do not survive a fork: a worker that inherited them would wait until its time is over."""
    picture = Image.open(ROOT / "samples" / "bw-complete" / "foto_1.jpg")
    assert len(find_faces(picture)) == 1
    process = multiprocessing.get_context("fork").Process(target=find_faces, args=(picture,))
    process.start()
    process.join(20)
    ended = process.exitcode
    process.kill()
    assert ended == 0


def test_the_caller_finds_everything_as_it_was() -> None:
    """Reading loads libraries without looking for garbage, and has the pool look often whether it is to end."""
    before = (gc.isenabled(), pebble.CONSTS.sleep_unit)
    meanwhile: list[bool] = []
    found = read_all(FILES, OPTIONS, 2, None, None, lambda: meanwhile.append(gc.isenabled()))
    assert [len(each.pages) for each in found] == [1, 1, 1, 1]
    assert meanwhile == [False]
    assert (gc.isenabled(), pebble.CONSTS.sleep_unit) == before
    assert multiprocessing.active_children() == []

    def broken() -> None:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        read_all(FILES, OPTIONS, 2, None, None, broken)
    assert (gc.isenabled(), pebble.CONSTS.sleep_unit) == before


def test_a_pool_that_an_idle_workers_death_broke_is_begun_anew() -> None:
    with own_pool(1) as schedule:
        first = schedule(os.getpid, (), 20).result()
        os.kill(first, signal.SIGKILL)
        time.sleep(0.5)  # until the pool has seen it
        assert schedule(os.getpid, (), 20).result() != first


def test_a_job_that_went_with_its_worker_is_done_again(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Killed after it has taken the job and before it has said so: of this the pool never hears."""
    real = pebble.pool.channel.WorkerChannel._make_recv_method

    def dying(channel: Any) -> Any:
        receive = real(channel)

        def received() -> Any:
            job = receive()
            with suppress(FileExistsError):
                (tmp_path / "died").touch(exist_ok=False)
                kill()
            return job

        return received

    monkeypatch.setattr(pebble.pool.channel.WorkerChannel, "_make_recv_method", dying)
    found = read_all(FILES[:1], OPTIONS, 2, None, None)
    assert (tmp_path / "died").exists()
    assert [(len(each.pages), reason_of(each)) for each in found] == [(1, [])]


def test_a_job_given_to_a_pool_that_breaks_that_moment_is_done_again(monkeypatch: pytest.MonkeyPatch) -> None:
    real = pebble.ProcessPool.schedule
    broken: list[int] = []

    def scheduled(pool: Any, *arguments: Any, **options: Any) -> Any:
        if not broken:
            pool._check_pool_status()
            broken.append(1)
            pool._context.status = pebble.pool.base_pool.PoolStatus.ERROR
            return pebble.ProcessFuture()
        return real(pool, *arguments, **options)

    monkeypatch.setattr(pebble.ProcessPool, "schedule", scheduled)
    found = read_all(FILES, OPTIONS, 2, None, None)
    assert broken
    assert [(len(each.pages), reason_of(each)) for each in found] == [(1, [])] * 4
