"""The tables: for the terminal and, between its two marks, for README.md."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from scripts.bench.captures import BY_NAME
from scripts.bench.goals import goals
from scripts.bench.machine import described
from scripts.bench.passports import PASSPORT_CAPTURES
from scripts.bench.process import Cost, best, median_wall
from scripts.bench.quality import Cell, Quality, Zones
from scripts.bench.results import Results
from scripts.bench.speed import Timing
from scripts.readme_part import renewed

_IDLE = 0.5  # mean number of runnable processes
NAMES = {
    "doccheck": "doccheck",
    "doccheck-neural": "`--ocr neural`",
    "doccheck-tesseract": "`--ocr tesseract`",
    "plain": "pytesseract",
    "ocrmypdf": "OCRmyPDF",
}


def report(results: Results) -> str:
    """Everything that was measured, as Markdown."""
    parts = [f"Machine: {described(results.machine)}."]
    if results.quality:
        parts += [_table(_quality_rows(results.quality)), _memory(results.quality)]
    if results.mrz:
        parts.append(_table(_zone_rows(results.mrz)))
    if results.speed:
        parts.append(_table(_speed_rows(results.speed)) + _other_work(results))
    if results.digital:
        found = results.digital
        rows = [("sample dossier", "pages", "seconds"), *((n, str(p), f"{s:.2f}") for n, p, s in found.samples)]
        parts += [f"`import doccheck`: {found.import_s * 1000:.0f} ms.", _table(rows)]
    parts.append(_goal_table(results))
    return "\n\n".join(parts) + "\n"


def readme_part(results: Results) -> str:
    """The short form for README.md."""
    parts = []
    if results.quality:
        parts += [_table(_quality_rows(results.quality)), _memory(results.quality)]
    if results.speed:
        parts.append(_table(_speed_rows(results.speed)) + _other_work(results))
    parts += [_goal_table(results), f"Measured on: {described(results.machine)}."]
    return "\n\n".join(parts)


def write_readme(results: Results, readme: Path) -> bool:
    """Renews the part of README.md; False where it has no place for it."""
    return renewed(readme, "bench", readme_part(results))


def _quality_rows(quality: Quality) -> list[tuple[str, ...]]:
    engines = [engine for engine in NAMES if any(cell.engine == engine for cell in quality.cells)]
    cells = {(cell.engine, cell.capture): cell for cell in quality.cells}
    rows: list[tuple[str, ...]] = [(f"{quality.documents} pages each", *(NAMES[engine] for engine in engines))]
    for capture in BY_NAME.values():
        found = [cells.get((engine, capture.name)) for engine in engines]
        if any(found):
            rows.append((capture.title, *(_cell(cell) if cell else "" for cell in found)))
    return rows


def _cell(cell: Cell) -> str:
    score = cell.score
    shares = (score.cer, score.word_recall, score.accent_recall, score.field_recall)
    return " · ".join([*(_percent(share) for share in shares), f"{cell.cpu:.1f} s"])


def _percent(share: float) -> str:
    return f"{100 * share:.1f}"


def _memory(quality: Quality) -> str:
    used = ", ".join(f"{NAMES[engine]} {size / 1e6:.0f} MB" for engine, size in quality.memory.items())
    legend = "Per cent of character errors · words · accents · dates, amounts and numbers right; CPU seconds a page "
    legend += "(pytesseract with OMP_THREAD_LIMIT=1, which costs it least)."
    return f"{legend}  \nMemory of all processes at its highest: {used}."


def _zone_rows(zones: Sequence[Zones]) -> list[tuple[str, ...]]:
    titles = {capture.name: capture.title for capture in PASSPORT_CAPTURES}
    rows: list[tuple[str, ...]] = [("machine-readable zone", "exact", "valid", "falsely valid", "CPU s")]
    for row in zones:
        numbers = (f"{row.exact}/{row.pages}", str(row.valid), str(row.false_valid), f"{row.cpu:.2f}")
        rows.append((titles[row.capture], *numbers))
    total = sum(row.exact for row in zones), sum(row.pages for row in zones)
    sums = str(sum(row.valid for row in zones)), str(sum(row.false_valid for row in zones))
    return [*rows, ("all", f"{total[0]}/{total[1]}", *sums, "")]


def _speed_rows(timings: Sequence[Timing]) -> list[tuple[str, ...]]:
    rows: list[tuple[str, ...]] = [("12-page flatbed scan", "wall s, best (median)", "CPU s", "cores busy", "memory")]
    for timing in timings:
        cost = best(timing.runs)
        wall = f"{cost.wall:.1f} ({median_wall(timing.runs):.1f})"
        rows.append((timing.title, wall, f"{cost.cpu:.1f}", f"{100 * cost.busy:.0f} %", _megabytes(cost)))
    return rows


def _other_work(results: Results) -> str:
    if results.load is None or results.load < _IDLE:
        return ""
    return f"\n\n**Other work was running (load {results.load:.1f}): the wall times are too long.**"


def _megabytes(cost: Cost) -> str:
    return f"{cost.memory / 1e6:.0f} MB" if cost.memory else ""


def _goal_table(results: Results) -> str:
    rows = [("goal", "measured", "")]
    rows += [(goal.text, goal.measured, "✓" if goal.met else "✗") for goal in goals(results)]
    return _table(rows)


def _table(rows: Sequence[Sequence[str]]) -> str:
    return "\n".join(_lines(rows))


def _lines(rows: Sequence[Sequence[str]]) -> Iterator[str]:
    yield "| " + " | ".join(rows[0]) + " |"
    yield "|" + "---|" * len(rows[0])
    for row in rows[1:]:
        yield "| " + " | ".join(row) + " |"
