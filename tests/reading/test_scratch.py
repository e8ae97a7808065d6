"""No temporary file outlives its run, however the run or its workers end. Processes are really killed here."""

from __future__ import annotations

import os
import signal
import stat
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import pytest

from doccheck import settings
from doccheck.engines import scratch
from doccheck.engines.scratch import remove_leftovers, scratch_folder, use_scratch

ROOT = Path(__file__).parents[2]

# A worker as the pool has them: it takes the folder it is given, writes a page's picture, and hangs.
WORKER = """
import sys, tempfile, time
from pathlib import Path
from doccheck.engines.scratch import use_scratch
use_scratch(Path(sys.argv[1]))
with tempfile.NamedTemporaryFile(prefix="tess_", suffix=".png", delete=False) as file:
    file.write(b"a passport")
print(file.name, flush=True)
time.sleep(60)
"""
# The same while it waits for a program, as for Tesseract.
WORKER_WITH_PROGRAM = """
import subprocess, sys
from pathlib import Path
from doccheck.engines.scratch import use_scratch
use_scratch(Path(sys.argv[1]))
program = subprocess.Popen(["sleep", "60"])
print(program.pid, flush=True)
program.wait()
"""
RUN = """
import sys, time
from pathlib import Path
from doccheck import settings
from doccheck.engines import scratch
scratch.MEMORY, settings.SCRATCH_BYTES = Path(sys.argv[1]), 0
with scratch.scratch_folder() as folder:
    (folder / "page.png").write_bytes(b"a passport")
    print(folder, flush=True)
    time.sleep(60)
"""
RUN_WITH_WORKER = """
import os, sys, time
from pathlib import Path
from doccheck import settings
from doccheck.engines import scratch
scratch.MEMORY, settings.SCRATCH_BYTES = Path(sys.argv[1]), 0
with scratch.scratch_folder() as folder:
    if not os.fork():
        (folder / "page.png").write_bytes(b"a passport")
        print(folder / str(os.getpid()), flush=True)
    time.sleep(60)
"""
BUSY = """
import sys
from pathlib import Path
from doccheck import settings
from doccheck.engines import scratch
scratch.MEMORY, settings.SCRATCH_BYTES = Path(sys.argv[1]), 0
for _ in range(60):
    with scratch.scratch_folder() as folder:
        (folder / "page.png").write_bytes(b"1")
        assert (folder / "page.png").read_bytes() == b"1"
    assert not folder.exists()
"""


@pytest.fixture(autouse=True)
def memory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that stands for /dev/shm, and another for /tmp."""
    for name in ("shm", "tmp"):
        (tmp_path / name).mkdir()
    monkeypatch.setattr(scratch, "MEMORY", tmp_path / "shm")
    monkeypatch.setattr(settings, "SCRATCH_BYTES", 0)
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "tmp"))
    monkeypatch.setenv("TMPDIR", str(tmp_path / "tmp"))
    return tmp_path / "shm"


def start(code: str, argument: Path) -> tuple[subprocess.Popen[str], Path]:
    """A process that runs `code`, and the path it says it has written."""
    process = subprocess.Popen([sys.executable, "-c", code, str(argument)], stdout=subprocess.PIPE, text=True, cwd=ROOT)
    assert process.stdout is not None
    return process, Path(process.stdout.readline().strip())


def kill(process: subprocess.Popen[str]) -> None:
    process.send_signal(signal.SIGKILL)
    process.wait(10)
    assert process.stdout is not None
    process.stdout.close()


def test_it_is_its_owners_alone_and_gone_at_the_end(memory: Path) -> None:
    with scratch_folder() as folder:
        assert folder.parent == memory
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700
        (folder / "inner").mkdir()
        (folder / "inner" / "page.png").write_bytes(b"a passport")
    assert list(memory.iterdir()) == []


def test_it_is_gone_after_an_error(memory: Path) -> None:
    def fail() -> None:
        with scratch_folder() as folder:
            (folder / "page.png").write_bytes(b"a passport")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert list(memory.iterdir()) == []


def test_the_caller_keeps_its_own_temporary_folder(tmp_path: Path) -> None:
    with scratch_folder():
        assert tempfile.gettempdir() == os.environ["TMPDIR"] == str(tmp_path / "tmp")


def test_what_a_killed_worker_left_goes_with_the_run(memory: Path) -> None:
    with scratch_folder() as folder:
        worker, written = start(WORKER, folder)
        assert written.parent == folder
        kill(worker)
        assert written.read_bytes() == b"a passport"
    assert not written.exists()
    assert list(memory.iterdir()) == []


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells what a program was started with")
def test_the_program_of_a_killed_worker_ends_with_the_run() -> None:
    with scratch_folder() as folder, scratch_folder() as other:
        worker, said = start(WORKER_WITH_PROGRAM, folder)
        neighbour, said_too = start(WORKER_WITH_PROGRAM, other)
        kill(worker)
        assert is_running(said)
        remove_leftovers()
        assert is_running(said)
        scratch._stop_programs(folder)
        deadline = time.monotonic() + 10
        while is_running(said) and time.monotonic() < deadline:
            time.sleep(0.01)
        assert not is_running(said)
        assert is_running(said_too)
        kill(neighbour)


@pytest.mark.parametrize("missing", ["/proc", "pidfd_open"])
def test_it_is_gone_where_nobody_tells_what_runs(
    memory: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, missing: str
) -> None:
    """Without /proc, or with a C library that cannot hold on to a process, only its programs are left alone."""
    listdir = os.listdir

    def hidden(path: str = ".") -> list[str]:
        if str(path).startswith("/proc"):
            raise FileNotFoundError(2, "No such file or directory", str(path))
        return listdir(path)

    worker = None
    with scratch_folder() as folder:
        if missing == "/proc":
            monkeypatch.setattr(os, "listdir", hidden)
        else:
            monkeypatch.delattr(os, "pidfd_open")
            worker, _ = start(WORKER, folder)
    if worker:
        kill(worker)
    assert not folder.exists()
    assert list(memory.iterdir()) == []


def is_running(pid: Path) -> bool:
    """Whether there is such a process that is more than the record of its end."""
    try:
        return Path("/proc", pid, "stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False


def test_what_a_killed_run_left_goes_with_the_next_one(memory: Path) -> None:
    dead, left = start(RUN, memory)
    alive, kept = start(RUN, memory)
    try:
        kill(dead)
        assert (left / "page.png").exists()
        with scratch_folder() as folder:
            assert not left.exists()
            assert (kept / "page.png").read_bytes() == b"a passport"
            assert folder.exists()
    finally:
        kill(alive)
    assert remove_leftovers() == 1
    assert list(memory.iterdir()) == []


def test_a_worker_that_outlives_its_killed_run_keeps_nothing(memory: Path) -> None:
    run, said = start(RUN_WITH_WORKER, memory)
    try:
        assert remove_leftovers() == 0
        kill(run)
        assert (said.parent / "page.png").exists()
        os.kill(int(said.name), 0)  # it lives
        assert remove_leftovers() == 1
        assert list(memory.iterdir()) == []
    finally:
        os.kill(int(said.name), signal.SIGKILL)


def test_a_forked_copy_that_leaves_the_block_removes_nothing(memory: Path) -> None:
    code = RUN.replace(
        "    time.sleep(60)",
        """
    worker = os.fork()
    if worker:
        os.waitpid(worker, 0)
        assert (folder / "page.png").exists()
""",
    ).replace("import sys", "import os, sys")
    process, _ = start(code, memory)
    assert process.wait(10) == 0
    assert process.stdout is not None
    process.stdout.close()
    assert list(memory.iterdir()) == []


def test_runs_that_begin_and_end_together_leave_each_other_alone(memory: Path) -> None:
    processes = [subprocess.Popen([sys.executable, "-c", BUSY, str(memory)], cwd=ROOT) for _ in range(4)]
    assert [process.wait(60) for process in processes] == [0, 0, 0, 0]
    remove_leftovers()
    assert list(memory.iterdir()) == []


def test_a_folder_that_lost_its_lock_is_a_leftover(memory: Path) -> None:
    """Its run died while it removed it."""
    left = memory / "doccheck-run-1-abc"
    left.mkdir()
    (left / "page.png").write_bytes(b"a passport")
    assert remove_leftovers() == 1
    assert not left.exists()


def test_nothing_else_is_removed(tmp_path: Path, memory: Path) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "letter.pdf").write_bytes(b"mine")
    (memory / "doccheck-run-1-abc").symlink_to(tmp_path / "mine")
    (memory / "doccheck-run-2-abc").write_bytes(b"a file")
    (memory / "doccheck-run-notes").mkdir()
    assert remove_leftovers() == 0
    assert len(list(memory.iterdir())) == 3
    assert (tmp_path / "mine" / "letter.pdf").exists()


def test_folders_of_others_are_left(memory: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (memory / "doccheck-run-1-abc").mkdir()
    monkeypatch.setattr(os, "getuid", lambda: memory.stat().st_uid + 1)
    assert remove_leftovers() == 0
    assert (memory / "doccheck-run-1-abc").exists()


@pytest.mark.parametrize("reason", ["no room", "no such place"])
def test_without_memory_it_lies_on_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, reason: str) -> None:
    if reason == "no room":
        monkeypatch.setattr(settings, "SCRATCH_BYTES", 2**62)
    else:
        monkeypatch.setattr(scratch, "MEMORY", tmp_path / "nowhere")
    with scratch_folder() as folder:
        assert folder.parent == tmp_path / "tmp"
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert list((tmp_path / "tmp").iterdir()) == []


def test_a_worker_uses_it_for_python_and_for_programs(memory: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with scratch_folder() as folder:
        use_scratch(folder)
        with tempfile.NamedTemporaryFile() as file:
            assert Path(file.name).parent == folder
        shown = subprocess.run(["sh", "-c", "echo $TMPDIR"], capture_output=True, text=True, check=True)
        assert shown.stdout.strip() == str(folder)
