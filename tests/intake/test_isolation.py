"""Containers are taken apart in a process of their own: what hangs or dies there is a finding of that container."""

from __future__ import annotations

import gc
import os
import resource
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from doccheck import settings
from doccheck.engines import archive, pdf_attachments
from doccheck.engines.container import Budget, ContainerProblem, Entry
from doccheck.engines.isolation import DEBUG, Isolated, Stopped, context_for_workers
from doccheck.intake import collect
from doccheck.model import SourceFile
from tests.intake.container_files import zipped
from tests.intake.test_containers import attached
from tests.reading.files import LETTER, pdf

ROOT = Path(__file__).parents[2]
PDF = pdf(LETTER)
ZIP = zipped({"a.pdf": PDF, "b.pdf": PDF + b"\n"})


def counted(number: int, then: str) -> Iterator[int]:
    """So many numbers, and then something bad."""
    yield from range(number)
    if then == "hang":
        time.sleep(60)
    elif then == "die":
        os.kill(os.getpid(), signal.SIGKILL)
    elif then == "eat":
        bytearray(64 * 1024**3)
    elif then == "fail":
        raise ContainerProblem("too_large", "unpacked", "7 MB")
    elif then == "speak":
        os.write(2, b"TIFFReadDirectory: something is wrong")


def taken(isolated: Isolated, then: str, seconds: float = 20) -> tuple[list[int], BaseException | None]:
    found: list[int] = []
    try:
        for number in isolated.items(counted, (3, then), seconds):
            found.append(number)
    except (Stopped, ContainerProblem) as error:
        return found, error
    return found, None


@pytest.mark.parametrize(("then", "reason"), [("hang", "time_limit"), ("die", "worker_died"), ("eat", "memory_limit")])
def test_what_came_before_the_end_is_kept_and_the_next_work_is_done(then: str, reason: str) -> None:
    with Isolated() as isolated:
        started = time.monotonic()
        found, error = taken(isolated, then, 0.5 if then == "hang" else 20)
        assert found == [0, 1, 2]
        assert isinstance(error, Stopped)
        assert error.reason == reason
        assert time.monotonic() - started < 5
        assert taken(isolated, "") == ([0, 1, 2], None)


def test_an_exception_arrives_with_all_it_says() -> None:
    with Isolated() as isolated:
        found, error = taken(isolated, "fail")
    assert found == [0, 1, 2]
    assert isinstance(error, ContainerProblem)
    assert (error.code, error.reason, error.detail) == ("too_large", "unpacked", "7 MB")


def test_no_process_is_left() -> None:
    before = children()  # those of other tests in this process
    with Isolated() as isolated:
        assert taken(isolated, "") == ([0, 1, 2], None)
        (child,) = set(children()) - set(before)
        for number in isolated.items(counted, (3, "hang"), 20):
            if number == 1:
                break
        gc.collect()
    assert set(children()) <= set(before)
    assert not Path("/proc", child).exists()


def children() -> list[str]:
    tasks = Path("/proc", str(os.getpid()), "task")
    return [child for task in tasks.iterdir() for child in (task / "children").read_text().split()]


def test_it_works_beside_other_threads() -> None:
    """There a fork is not safe: the process is started afresh."""
    over = threading.Event()
    other = threading.Thread(target=over.wait)
    other.start()
    try:
        with Isolated() as isolated:
            budget = Budget(len(ZIP), 10)
            entries = [item for item in isolated.items(archive.entries, (ZIP, budget), 60)]  # noqa: C416
        assert [entry.name for entry in entries] == ["a.pdf", "b.pdf"]
    finally:
        over.set()
        other.join()


@pytest.mark.parametrize(("debug", "said"), [("", ""), ("1", "TIFFReadDirectory: something is wrong")])
def test_libraries_that_talk_to_stderr_are_not_heard(debug: str, said: str) -> None:
    code = (
        "from doccheck.engines.isolation import Isolated\n"
        "from tests.intake.test_isolation import counted\n"
        "with Isolated() as isolated: assert list(isolated.items(counted, (1, 'speak'), 20)) == [0]\n"
    )
    environment = {**os.environ, "PYTHONPATH": str(ROOT), DEBUG: debug}
    done = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True)
    assert done.stderr == said


# -- in intake --------------------------------------------------------------------------------------------------------


def files(folder: Path) -> dict[str, SourceFile]:
    return {file.name: file for file in collect([folder]).files}


def said(file: SourceFile) -> list[tuple[str, str]]:
    return [(finding.code, finding.reason) for finding in file.findings]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "1.zip").write_bytes(ZIP)
    (tmp_path / "2.zip").write_bytes(zipped({"c.pdf": PDF + b"\n\n"}))
    return tmp_path


@pytest.mark.parametrize(
    ("then", "reason", "values"),
    [("hang", "time_limit", {"seconds": "1"}), ("die", "worker_died", {}), ("eat", "memory_limit", {})],
)
def test_a_container_that_stops_its_process_costs_itself_alone(
    folder: Path, monkeypatch: pytest.MonkeyPatch, then: str, reason: str, values: dict[str, str]
) -> None:
    hostile(monkeypatch, then)
    found = files(folder)
    assert list(found) == ["1.zip", "1.zip/a.pdf", "2.zip", "2.zip/c.pdf"]
    assert said(found["1.zip"]) == [("unfolded", ""), ("not_read", reason)]
    assert {name: value for name, value in found["1.zip"].findings[1].values if value} == values
    assert found["1.zip/a.pdf"].readable
    assert said(found["2.zip"]) == [("unfolded", "")]


def hostile(monkeypatch: pytest.MonkeyPatch, then: str) -> None:
    """The second file of a zip, or the first of a PDF, does `then` to who unpacks it."""
    monkeypatch.setattr(settings, "UNFOLD_SECONDS", 1)
    real = archive.entries

    def entries(content: bytes, budget: Budget) -> Iterator[Entry]:
        for number, entry in enumerate(real(content, budget)):
            if number == 1:
                list(counted(0, then))
            yield entry

    def attachments(content: bytes, budget: Budget) -> Iterator[Entry]:
        list(counted(0, then))
        yield Entry(name="never")

    monkeypatch.setattr(archive, "entries", entries)  # the process is forked: it has it too
    monkeypatch.setattr(pdf_attachments, "entries", attachments)


@pytest.mark.parametrize("then", ["hang", "die", "eat"])
def test_a_pdf_whose_attachments_stop_the_process_is_read_itself(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, then: str
) -> None:
    hostile(monkeypatch, then)
    (tmp_path / "form.pdf").write_bytes(attached(PDF, **{"note.txt": b"a note"}))
    found = files(tmp_path)
    assert said(found["form.pdf"]) == [("not_read", "attachments")]
    assert found["form.pdf"].readable


def test_what_was_spent_in_the_process_is_spent(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The limits are those of the container on disk with all that is inside it."""
    monkeypatch.setattr(settings, "MAX_FILES", 4)
    inner = zipped({f"{n}.txt": b"text %d" % n for n in range(3)})
    (tmp_path / "a.zip").write_bytes(zipped({"0.zip": inner, "1.zip": inner + b"\0", "x.txt": b"x"}))
    found = files(tmp_path)
    assert list(found) == ["a.zip", "a.zip/0.zip", "a.zip/0.zip/0.txt", "a.zip/1.zip", "a.zip/x.txt"]
    assert said(found["a.zip/0.zip"]) == [("unfolded", ""), ("too_large", "unpacked")]
    assert said(found["a.zip/1.zip"]) == [("too_large", "unpacked")]


def test_a_container_costs_little_more_than_its_unpacking(tmp_path: Path) -> None:
    for number in range(20):
        (tmp_path / f"{number}.zip").write_bytes(zipped({"a.pdf": PDF + b"%d" % number}))
    started = time.process_time()
    begun = time.monotonic()
    assert len(files(tmp_path)) == 40
    assert time.process_time() - started < 20 * 0.030
    assert time.monotonic() - begun < 20 * 0.15  # three others may want this processor


def test_many_small_bombs_are_one_large_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(settings, "MAX_UNPACKED_BYTES", 250_000)
    for number in range(4):
        (tmp_path / f"{number}.zip").write_bytes(zipped({"a.txt": b"%d" % number * 100_000}))
    found = files(tmp_path)
    assert [name for name in found if name.endswith(".txt")] == ["0.zip/a.txt", "1.zip/a.txt"]
    assert said(found["3.zip"]) == [("too_large", "unpacked")]


def test_the_time_of_a_container_is_for_all_that_is_inside_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(settings, "UNFOLD_SECONDS", 1)
    outer = zipped({f"{n}.zip": zipped({"a.txt": b"%d" % n}) for n in range(20)})
    real = archive.entries

    def entries(content: bytes, budget: Budget) -> Iterator[Entry]:
        yield from real(content, budget)
        if content != outer:
            time.sleep(60)

    monkeypatch.setattr(archive, "entries", entries)
    (tmp_path / "a.zip").write_bytes(outer)
    started = time.monotonic()
    found = files(tmp_path)
    assert time.monotonic() - started < 6
    assert all(("not_read", "time_limit") in said(found[f"a.zip/{n}.zip"]) for n in range(20))


def test_the_threads_of_numpy_end_before_a_fork() -> None:
    """So a fork is safe beside them; Python 3.12 warns where threads are left, which nothing here turns off."""
    code = (
        "import os, numpy\n"
        "from doccheck.engines.isolation import Isolated\n"
        "from tests.intake.test_isolation import counted\n"
        "numpy.ones((300, 300)) @ numpy.ones((300, 300))\n"
        "left = []\n"
        "os.register_at_fork(after_in_parent=lambda: left.append(len(os.listdir('/proc/self/task'))))\n"
        "with Isolated() as isolated: assert list(isolated.items(counted, (1, ''), 20)) == [0]\n"
        "assert left == [1], left\n"
    )
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    subprocess.run([sys.executable, "-W", "error::DeprecationWarning", "-c", code], env=environment, check=True)


@pytest.mark.parametrize("system", ["darwin", "win32"])
def test_nobody_is_forked_on_other_systems(system: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", system)
    assert context_for_workers().get_start_method() == "spawn"


@pytest.mark.parametrize("error", [ValueError("current limit exceeds maximum limit"), OSError(22, "Invalid argument")])
def test_a_system_that_refuses_the_limit_of_memory_ends_no_worker(
    error: Exception, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise error

    monkeypatch.setattr(resource, "setrlimit", refuse)
    with Isolated() as isolated:
        assert taken(isolated, "") == ([0, 1, 2], None)


def test_nobody_is_forked_beside_the_threads_of_opencv() -> None:
    """A forked process would wait for ever for the threads that it did not inherit."""
    import cv2

    before = cv2.getNumThreads()
    try:
        cv2.setNumThreads(2)
        assert context_for_workers().get_start_method() != "fork"
    finally:
        cv2.setNumThreads(before)
