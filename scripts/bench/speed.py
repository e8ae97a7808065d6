"""How long things take, doccheck and its peers in turn, on a machine with nothing else to do. Part `speed`."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from scripts.bench import engine_ocrmypdf, engine_plain, texts
from scripts.bench.captures import BY_NAME
from scripts.bench.process import Cost, run
from scripts.bench.scans import scan_pdf

CHECKLIST = "de-bw-student"
DAY = date(2026, 7, 1)
_VERDICTS = (0, 1, 3)


@dataclass(frozen=True, kw_only=True, slots=True)
class Timing:
    """One thing measured, some times."""

    name: str
    title: str
    pages: int
    runs: tuple[Cost, ...]


def speed(repeats: int, peers: bool) -> tuple[Timing, ...]:
    """The 12-page scan by everyone, in turn; then what only doccheck does."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        scan, other, three = folder / "scan.pdf", folder / "other.pdf", folder / "three.pdf"
        scan.write_bytes(flatbed_pdf("bench"))
        other.write_bytes(flatbed_pdf("calibration"))
        three.write_bytes(flatbed_pdf("bench", 3))
        command = _Command(folder / "cache")
        first = command.check(scan)
        tasks: dict[str, Callable[[], list[Cost]]] = {
            "cold": lambda: [command.cleared().check(scan)],
            "again": lambda: [command.check(scan)],
            "three": lambda: [command.cleared().check(three)],
            "warm": lambda: _warm(scan, other),
        }
        if peers:
            tasks["ocrmypdf"] = lambda: [run(engine_ocrmypdf.command(scan, folder))]
            plain = [sys.executable, "-m", "scripts.bench.engine_plain", str(scan)]
            tasks["plain"] = lambda: [run(plain)]
            tasks["plain_single"] = lambda: [run(plain, env={**os.environ, **engine_plain.ONE_THREAD})]
        costs: dict[str, list[Cost]] = {task: [] for task in tasks}
        for repeat in range(repeats):
            for task, measure in tasks.items():
                print(f"speed, round {repeat + 1} of {repeats}: {task} …", file=sys.stderr, flush=True)
                costs[task] += measure()
    pages = {"three": 3}
    runs = [("first", [first]), *costs.items()]
    return tuple(
        Timing(name=task, title=TITLES[task], pages=pages.get(task, 12), runs=tuple(found)) for task, found in runs
    )


TITLES = {
    "first": "doccheck, the very first command (neural models not compiled yet)",
    "cold": "doccheck, a command, cold",
    "warm": "doccheck, in a warm process",
    "again": "doccheck, the same command again (cache)",
    "three": "doccheck, three scanned pages, cold",
    "ocrmypdf": "OCRmyPDF",
    "plain": "pdf2image 300 dpi + pytesseract",
    "plain_single": "the same with OMP_THREAD_LIMIT=1",
}


def flatbed_pdf(which: str, limit: int | None = None) -> bytes:
    """A flatbed scan of the documents of a set."""
    flatbed = BY_NAME["flatbed"]
    names = texts.names(which)[:limit]
    return scan_pdf(flatbed.of(texts.picture(which, name), f"{which}/{name}").content for name in names)


class _Command:
    """`doccheck` with a cache folder of its own."""

    def __init__(self, cache: Path) -> None:
        self._env: Mapping[str, str] = {**os.environ, "DOCCHECK_CACHE": str(cache), "LC_ALL": "C.UTF-8"}

    def check(self, *paths: Path) -> Cost:
        return run([*_DOCCHECK, "check", *map(str, paths), *_options()], env=self._env, accepted=_VERDICTS)

    def cleared(self) -> _Command:
        """Without what was read before; compiled models stay."""
        run([*_DOCCHECK, "cache", "clear"], env=self._env)
        return self


_DOCCHECK = (sys.executable, "-m", "doccheck")


def _options() -> Sequence[str]:
    return ("--checklist", CHECKLIST, "--on", DAY.isoformat(), "--format", "json")


def _warm(scan: Path, other: Path) -> list[Cost]:
    command = [sys.executable, "-m", "scripts.bench.warm", str(scan), str(other), "2"]
    said = subprocess.run(command, check=True, stdout=subprocess.PIPE, encoding="utf-8").stdout
    return [Cost(**json.loads(line)) for line in said.splitlines()]
