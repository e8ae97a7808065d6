"""What was aimed at, beside what was measured."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from scripts.bench.process import best
from scripts.bench.quality import Cell, Quality, Zones
from scripts.bench.results import Results
from scripts.bench.speed import Timing

_TURNED = ("rot90", "rot180", "rot270", "skew+3", "skew-3", "skew+8", "skew-8")
_AS_GOOD = 0.01  # of the words: what a dozen pages cannot tell apart


@dataclass(frozen=True, kw_only=True, slots=True)
class Goal:
    text: str
    measured: str
    met: bool


def goals(results: Results) -> Iterator[Goal]:
    """The goals whose figures are there."""
    if results.quality:
        yield from _quality(results.quality)
    if results.mrz:
        yield _zones(results.mrz)
    if results.speed:
        yield from _speed({timing.name: timing for timing in results.speed})
    if results.digital:
        page, dossier = results.digital.page.wall, results.digital.dossier.wall
        yield _at_most("a page with a text layer", page * 1000, 15, "ms")
        yield _at_most("ten files with a text layer, once started", dossier, 1, "s", digits=2)
        if results.digital.judging:
            yield _at_most("judging a dossier that is understood", results.digital.judging * 1000, 20, "ms")


def _quality(quality: Quality) -> Iterator[Goal]:
    cells = {cell.capture: cell for cell in quality.cells if cell.engine == "doccheck"}
    if flat := cells.get("flatbed"):
        yield _at_most("flatbed scan: character errors", 100 * flat.score.cer, 1.5, "%")
        yield _at_least("flatbed scan: dates, amounts, numbers right", 100 * flat.score.field_recall, 99)
        turned = [cells[name] for name in _TURNED if name in cells]
        if turned:
            worst = min(turned, key=lambda cell: cell.score.word_recall)
            words, upright = worst.score.word_recall, flat.score.word_recall
            measured = f"words {100 * words:.1f} %, upright {100 * upright:.1f} %"
            yield Goal(text="worst of turned and askew: as good", measured=measured, met=upright - words <= _AS_GOOD)
    for name, title, words, fields in (("photo_easy", "easy", 97, 99), ("photo_hard", "hard", 94, 96)):
        if cell := cells.get(name):
            yield from _photo(cell, title, words, fields)
    if "doccheck" in quality.memory:
        yield _at_most("memory of a worker", quality.memory["doccheck"] / 1e6, 900, "MB", digits=0)


def _photo(cell: Cell, title: str, words: float, fields: float) -> Iterator[Goal]:
    yield _at_least(f"phone photo, {title}: words", 100 * cell.score.word_recall, words)
    yield _at_least(f"phone photo, {title}: dates, amounts, numbers", 100 * cell.score.field_recall, fields)


def _zones(zones: tuple[Zones, ...]) -> Goal:
    exact, pages = sum(row.exact for row in zones), sum(row.pages for row in zones)
    wrong = sum(row.false_valid for row in zones)
    wanted = -(-pages * 170 // 176)
    measured = f"{exact} of {pages} exact, {wrong} falsely valid"
    text = f"machine-readable zones: {wanted} of {pages} exact, none falsely valid"
    return Goal(text=text, measured=measured, met=exact >= wanted and not wrong)


def _speed(timings: dict[str, Timing]) -> Iterator[Goal]:
    wall = {name: best(timing.runs).wall for name, timing in timings.items()}
    for task, peer, share, title in (
        ("cold", "ocrmypdf", 2, "cold command: at most 1/2 of OCRmyPDF"),
        ("warm", "ocrmypdf", 4, "warm process: at most 1/4 of OCRmyPDF"),
        ("warm", "plain", 10, "warm process: at most 1/10 of pdf2image + pytesseract"),
    ):
        if task in wall and peer in wall:
            ratio = wall[peer] / wall[task]
            measured = f"1/{ratio:.1f}"
            if single := wall.get(f"{peer}_single"):
                measured += f"; 1/{single / wall[task]:.1f} of it with one thread"
            yield Goal(text=title, measured=measured, met=ratio >= share)
    if "warm" in timings:
        yield _at_least("cores busy in a warm process", 100 * best(timings["warm"].runs).busy, 90)
    if "three" in wall:
        yield _at_most("three scanned pages, cold", wall["three"], 6, "s")
    if "again" in wall:
        yield _at_most("the unchanged dossier again", wall["again"], 0.3, "s", digits=2)


def _at_most(text: str, value: float, limit: float, unit: str, digits: int = 1) -> Goal:
    return Goal(text=f"{text} ≤ {limit:g} {unit}", measured=f"{value:.{digits}f} {unit}", met=value <= limit)


def _at_least(text: str, value: float, limit: float) -> Goal:
    return Goal(text=f"{text} ≥ {limit:g} %", measured=f"{value:.1f} %", met=value >= limit)
