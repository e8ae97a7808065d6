"""One bad file or page stops nothing: what happens to a worker is a finding of its file or its page."""

from __future__ import annotations

import multiprocessing
import os
import signal
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from doccheck import reading, settings, workers
from doccheck.engines.faces import find_faces
from doccheck.model import FileReading, SourceFile
from doccheck.reading import ReadingOptions
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
