"""How well each engine reads the bench's pages, and what that costs. Parts `quality` and `mrz`."""

from __future__ import annotations

import json
import os
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from scripts.bench import engine_plain, texts
from scripts.bench.pages import pages
from scripts.bench.passports import passports
from scripts.bench.process import Cost, run
from scripts.bench.reader import Reading
from scripts.bench.score import Score, score


@dataclass(frozen=True, kw_only=True, slots=True)
class Cell:
    """One engine on one capture."""

    engine: str
    capture: str
    pages: int
    score: Score
    cpu: float  # seconds a page, what is loaded with the first page left out
    failed: int = 0  # pages on which the engine ended with an error


@dataclass(frozen=True, kw_only=True, slots=True)
class Quality:
    """Every cell, and for each engine the memory of its processes at its highest."""

    cells: tuple[Cell, ...]
    memory: dict[str, int]
    documents: int


@dataclass(frozen=True, kw_only=True, slots=True)
class Zones:
    """The zones of one capture: how many were read to the last character, how many called valid, how many wrongly."""

    capture: str
    pages: int
    exact: int
    found: int
    valid: int
    false_valid: int
    cpu: float
    wrong: tuple[str, ...] = field(default=())  # names of the pages that were called valid wrongly


def quality(engines: Sequence[str], captures: Sequence[str], limit: int | None) -> Quality:
    """Makes the pages once and lets every engine read them in a process of its own."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        captured = []
        for page in pages("bench", tuple(captures), limit):
            (folder / f"{page.name}{page.picture.suffix}").write_bytes(page.picture.content)
            if page.capture not in captured:
                captured.append(page.capture)
        cells, memory = [], {}
        for engine in engines:
            _say(f"{engine} reads {len(captured)} captures …")
            cost, readings = _read(engine, folder)
            memory[engine] = cost.memory
            cells += [_cell(engine, capture, readings) for capture in captured]
    return Quality(cells=tuple(cells), memory=memory, documents=len(texts.names()[:limit]))


def zones(choice: str, captures: Sequence[str], limit: int | None) -> tuple[Zones, ...]:
    """The passports and cards, read by doccheck with the engine `choice`."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        truth = {}
        for page in passports("bench", tuple(captures), limit):
            (folder / f"{page.name}{page.picture.suffix}").write_bytes(page.picture.content)
            truth[page.name] = "\n".join(page.lines)
        _say(f"doccheck reads {len(truth)} passports …")
        _, readings = _read(f"mrz:{choice}", folder)
    captured = dict.fromkeys(name.partition(".")[2] for name in truth)
    return tuple(_zones(capture, readings, truth) for capture in captured)


def _read(engine: str, folder: Path) -> tuple[Cost, list[Reading]]:
    env = {**os.environ, **engine_plain.ONE_THREAD} if engine == "plain" else None
    cost = run([sys.executable, "-m", "scripts.bench.reader", engine, str(folder)], env=env)
    content = json.loads((folder / f"{engine.replace(':', '-')}.json").read_text("utf-8"))
    return cost, [Reading(**reading) for reading in content]


def _cell(engine: str, capture: str, readings: Sequence[Reading]) -> Cell:
    here = [reading for reading in readings if reading.name.partition(".")[2] == capture]
    scores = [score(texts.sheet("bench", reading.name.partition(".")[0]).truth, reading.text) for reading in here]
    return Cell(
        engine=engine,
        capture=capture,
        pages=len(here),
        score=sum(scores, Score()),
        cpu=_cpu(here),
        failed=sum(bool(reading.error) for reading in here),
    )


def _zones(capture: str, readings: Sequence[Reading], truth: dict[str, str]) -> Zones:
    here = [reading for reading in readings if reading.name.partition(".")[2] == capture]
    wrong = tuple(r.name for r in here if r.valid and r.text != truth[r.name])
    return Zones(
        capture=capture,
        pages=len(here),
        exact=sum(reading.text == truth[reading.name] for reading in here),
        found=sum(bool(reading.text) for reading in here),
        valid=sum(bool(reading.valid) for reading in here),
        false_valid=len(wrong),
        cpu=_cpu(here),
        wrong=wrong,
    )


def _cpu(readings: Sequence[Reading]) -> float:
    counted = [reading.cpu for reading in readings if not reading.first] or [reading.cpu for reading in readings]
    return sum(counted) / len(counted)


def _say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)
