"""What a command costs: wall and processor time, and the memory of the whole tree of processes at its highest."""

from __future__ import annotations

import os
import subprocess
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

PROC = Path("/proc")
_TICKS = os.sysconf("SC_CLK_TCK")
_SAMPLE_SECONDS = 0.2


@dataclass(frozen=True, kw_only=True, slots=True)
class Cost:
    """Seconds and bytes. `memory` is the proportional set size: pages shared by several processes count once."""

    wall: float
    cpu: float
    memory: int = 0

    @property
    def busy(self) -> float:
        """The share of all cores that was at work."""
        return self.cpu / self.wall / cores()


class CommandFailed(Exception):
    """A command of the bench ended with an error."""


def run(command: Sequence[str], *, env: Mapping[str, str] | None = None, accepted: Sequence[int] = (0,)) -> Cost:
    """Runs a command to its end. Raises `CommandFailed`, with the end of what it said, for another exit status."""
    start = time.perf_counter()
    process = subprocess.Popen(command, env=env, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    said: list[bytes] = []
    assert process.stderr is not None  # noqa: S101 – as asked for above
    reader = threading.Thread(target=lambda pipe: said.append(pipe.read()), args=(process.stderr,), daemon=True)
    reader.start()
    try:
        with Watch(process.pid) as watch:
            _, status, usage = os.wait4(process.pid, 0)
    except BaseException:  # Ctrl-C: nothing is left running
        process.kill()
        raise
    wall = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    reader.join(5)
    process.stderr.close()
    if process.returncode not in accepted:
        end = b"".join(said).decode(errors="replace")[-600:]
        raise CommandFailed(f"{Path(command[0]).name} ended with status {process.returncode}: {end}")
    return Cost(wall=wall, cpu=usage.ru_utime + usage.ru_stime, memory=watch.peak)


class Watch:
    """Looks at the memory of a tree of processes now and then."""

    def __init__(self, root: int) -> None:
        self.peak = 0
        self._root = root
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._look, daemon=True)

    def __enter__(self) -> Watch:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        self._thread.join()

    def _look(self) -> None:
        while not self._stop.wait(_SAMPLE_SECONDS):
            self.peak = max(self.peak, sum(map(_proportional_bytes, tree(self._root))))


def tree(root: int) -> list[int]:
    """The process `root` and all that descend from it."""
    found, parents = [root], [root]
    while parents:
        parents = [child for parent in parents for child in _children(parent)]
        found += parents
    return found


def tree_cpu(root: int) -> float:
    """Processor seconds that the living processes of a tree have used so far, and those they have waited for."""
    return sum(map(_cpu_seconds, tree(root)))


def timed(function: Callable[[], object]) -> Cost:
    """What a call costs in this process and those below it."""
    start, cpu = time.perf_counter(), tree_cpu(os.getpid())
    function()
    return Cost(wall=time.perf_counter() - start, cpu=tree_cpu(os.getpid()) - cpu)


def best(costs: Sequence[Cost]) -> Cost:
    """The run with the least wall time."""
    return min(costs, key=lambda cost: cost.wall)


def median_wall(costs: Sequence[Cost]) -> float:
    return median(cost.wall for cost in costs)


def cores() -> int:
    return len(os.sched_getaffinity(0))


def _children(pid: int) -> list[int]:
    try:
        tasks = list((PROC / str(pid) / "task").iterdir())
        return [int(child) for task in tasks for child in (task / "children").read_text().split()]
    except OSError:  # it has ended meanwhile
        return []


def _proportional_bytes(pid: int) -> int:
    try:
        for line in (PROC / str(pid) / "smaps_rollup").read_text().splitlines():
            if line.startswith("Pss:"):
                return int(line.split()[1]) * 1024
    except (OSError, ProcessLookupError):
        pass
    return 0


def _cpu_seconds(pid: int) -> float:
    try:
        fields = (PROC / str(pid) / "stat").read_text().rpartition(")")[2].split()
    except (OSError, ProcessLookupError):
        return 0.0
    return sum(map(int, fields[11:15])) / _TICKS  # utime, stime, cutime, cstime (proc(5), counted after the name)
