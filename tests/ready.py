"""`doccheck` in a process of its own that need not load itself first.

Loading takes two seconds of a processor, and the tests start hundreds of commands: one process loads everything and is
forked for each of them. What a command does, reads and writes is its own as if it had been started; what is tested is
the same `main`. Tests of the start itself, of what is loaded and of memory start Python.
"""

from __future__ import annotations

import atexit
import contextlib
import gc
import io
import json
import os
import runpy
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from datetime import date
from functools import cache
from pathlib import Path
from typing import IO, Any

ROOT = Path(__file__).parents[1]
_LETTER = "Lettre de motivation\n\nCamille Exemple\n\nMadame, Monsieur, je souhaite poursuivre mes études en France.\n"


class Started:
    """A command that runs, with the part of `subprocess.Popen` that the tests use."""

    def __init__(self, connection: socket.socket) -> None:
        self._connection = connection
        number = b""
        while not number.endswith(b"\n"):
            number += connection.recv(1)
        self.pid = int(number)
        self.returncode: int | None = None

    def poll(self) -> int | None:
        with contextlib.suppress(subprocess.TimeoutExpired):
            self.wait(0)
        return self.returncode

    def wait(self, timeout: float | None = None) -> int:
        if self.returncode is None:
            self._connection.settimeout(timeout)
            try:
                said = self._connection.recv(64)
            except (TimeoutError, BlockingIOError):
                raise subprocess.TimeoutExpired("doccheck", timeout or 0) from None
            self.returncode = os.waitstatus_to_exitcode(int(said))
            self._connection.close()
        return self.returncode

    def send_signal(self, number: int) -> None:
        if self.poll() is None:
            os.kill(self.pid, number)

    def kill(self) -> None:
        self.send_signal(signal.SIGKILL)


def start(
    arguments: list[str],
    *,
    cwd: Path,
    env: Mapping[str, str],
    stdout: IO[Any] | int,
    stderr: IO[Any] | int,
    site: Path | None = None,
) -> Started:
    """`python -m doccheck ARGUMENTS`, in a session of its own; `site` is run first, as a `sitecustomize.py` is."""
    connection = socket.socket(socket.AF_UNIX)
    connection.connect(_server())
    asked = {"arguments": arguments, "cwd": str(cwd), "env": dict(env), "site": str(site or "")}
    files = [file if isinstance(file, int) else file.fileno() for file in (stdout, stderr)]
    with open(os.devnull, "rb") as nothing:
        socket.send_fds(connection, [json.dumps(asked).encode()], [nothing.fileno(), *files])
    connection.shutdown(socket.SHUT_WR)
    return Started(connection)


def run(arguments: list[str], *, cwd: Path, env: Mapping[str, str]) -> subprocess.CompletedProcess[str]:
    """The same to its end, which comes within two minutes, with what it wrote."""
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        started = start(arguments, cwd=cwd, env=env, stdout=out, stderr=err)
        try:
            status = started.wait(120)
        finally:
            started.kill()
        for file in (out, err):
            file.seek(0)
        return subprocess.CompletedProcess(arguments, status, out.read().decode(), err.read().decode())


@cache
def _server() -> str:
    """Where the process that is forked is to be asked. It ends with this one."""
    folder = tempfile.mkdtemp(prefix="doccheck-tests-")
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    address = f"{folder}/socket"
    listening = socket.socket(socket.AF_UNIX)
    listening.bind(address)
    listening.listen(64)
    server = subprocess.Popen([sys.executable, "-m", "tests.ready"], cwd=ROOT, stdin=listening.fileno())
    atexit.register(server.wait)
    atexit.register(server.terminate)
    listening.close()
    return address


# -- the process that is forked ----------------------------------------------------------------------------------------

def _serve(listening: socket.socket, parent: int) -> None:
    _load()
    gc.freeze()  # what is there is not looked through, and so stays shared
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    listening.settimeout(1)
    while os.getppid() == parent:
        try:
            connection, _ = listening.accept()
        except TimeoutError:
            continue
        connection.setblocking(True)
        if os.fork() == 0:
            listening.detach()  # it is stdin, which the command gets another of
            signal.signal(signal.SIGCHLD, signal.SIG_DFL)
            _mind(connection)
            return
        connection.close()


def _mind(connection: socket.socket) -> None:
    """Begin the command, tell its number, wait for its end, tell its status."""
    message, files, _, _ = socket.recv_fds(connection, 1 << 20, 3)
    while part := connection.recv(1 << 20):
        message += part
    child = os.fork()
    if child == 0:
        connection.close()
        _run(json.loads(message), files)
        return
    for file in files:
        os.close(file)
    connection.sendall(b"%d\n" % child)
    _, status = os.waitpid(child, 0)
    with contextlib.suppress(OSError):  # nobody wants to know
        connection.sendall(b"%d" % status)
    os._exit(0)


def _run(asked: dict[str, Any], files: list[int]) -> None:
    """The command, as Python runs it. Leaves with its exit status."""
    os.setsid()
    for number, file in enumerate(files):
        os.dup2(file, number)
        os.close(file)
    os.chdir(asked["cwd"])
    os.environ.clear()
    os.environ.update(asked["env"])
    tempfile.tempdir = None
    sys.stdin, sys.stdout, sys.stderr = (
        io.TextIOWrapper(open(number, mode, closefd=False), "utf-8", errors, line_buffering=number == 2)  # noqa: SIM115 – until its end
        for number, mode, errors in ((0, "rb", "strict"), (1, "wb", "strict"), (2, "wb", "backslashreplace"))
    )
    sys.argv = ["doccheck", *asked["arguments"]]
    if asked["site"]:
        runpy.run_path(asked["site"])
    runpy.run_module("doccheck", run_name="__main__")


def _load() -> None:
    """Everything a check needs, by a check."""
    from doccheck import check_dossier
    from doccheck.cli import main

    _ = main
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "letter.txt").write_text(_LETTER, "utf-8")
        check_dossier(folder, checklist="fr-grenoble-student", on=date(2026, 7, 1), jobs=1)


if __name__ == "__main__":
    _serve(socket.socket(fileno=0), os.getppid())
