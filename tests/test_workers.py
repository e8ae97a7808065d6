"""One bad file stops nothing: what happens to a worker is a finding of its file."""

from __future__ import annotations

import multiprocessing
import os
import signal
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from doccheck import settings, workers
from doccheck.engines.faces import find_faces
from doccheck.model import FileReading, SourceFile
from doccheck.reading import ReadingOptions
from tests.reading.files import LETTER, pdf, source

ROOT = Path(__file__).parents[1]
PDF = pdf(LETTER)
FILES = tuple(source(PDF + str(n).encode(), name=f"{n}.pdf") for n in range(4))


def read(monkeypatch: pytest.MonkeyPatch, behaviour: Any, **changes: Any) -> dict[str, FileReading]:
    """The readings of `FILES` where file 2 meets `behaviour` in its worker."""
    real = workers.read_file

    def reader(file: SourceFile, options: ReadingOptions, ocr: object) -> FileReading:
        if file.name == "2.pdf":
            behaviour()
        return real(file, options, None)

    monkeypatch.setattr(workers, "read_file", reader)  # workers are forked: they have it too
    steps: list[workers.Progress] = []
    found = workers.read_all(FILES, ReadingOptions(), 2, changes.get("executor"), steps.append)
    assert [step.done for step in steps] == [1, 2, 3, 4]
    assert [reading.file for reading in found] == [file.name for file in FILES]
    return {reading.file: reading for reading in found}


def reason_of(reading: FileReading) -> list[tuple[str, str]]:
    return [(finding.code, finding.reason) for finding in reading.findings]


def others_are_read(readings: dict[str, FileReading]) -> bool:
    return all(len(readings[f"{n}.pdf"].pages) == 1 for n in (0, 1, 3))


def test_all_files_are_read_in_their_order(monkeypatch: pytest.MonkeyPatch) -> None:
    readings = read(monkeypatch, lambda: None)
    assert all(reason_of(reading) == [] for reading in readings.values())


def test_a_worker_that_is_killed_costs_its_file_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    readings = read(monkeypatch, lambda: os.kill(os.getpid(), signal.SIGKILL))
    assert reason_of(readings["2.pdf"]) == [("not_read", "worker_died")]
    assert others_are_read(readings)


def test_a_worker_that_never_ends_is_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(settings, "FILE_SECONDS", 1)
    readings = read(monkeypatch, lambda: time.sleep(60))
    assert reason_of(readings["2.pdf"]) == [("not_read", "time_limit")]
    assert others_are_read(readings)


def test_a_worker_that_eats_memory_is_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(settings, "WORKER_BYTES", 2 * 1024**3)
    readings = read(monkeypatch, lambda: bytearray(4 * 1024**3))
    assert reason_of(readings["2.pdf"]) == [("not_read", "memory_limit")]
    assert others_are_read(readings)


def test_an_error_nobody_expected_becomes_a_finding(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail() -> None:
        raise ZeroDivisionError("by\nzero")

    readings = read(monkeypatch, fail)
    assert reason_of(readings["2.pdf"]) == [("corrupt_file", "")]
    assert dict(readings["2.pdf"].findings[0].values) == {"detail": "ZeroDivisionError: by zero"}
    assert others_are_read(readings)


def test_any_executor_will_do(monkeypatch: pytest.MonkeyPatch) -> None:
    with ThreadPoolExecutor(2) as executor:
        readings = read(monkeypatch, lambda: None, executor=executor)
    assert others_are_read(readings)


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
