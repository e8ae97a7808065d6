"""Costs are measured, kept and shown as they are."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

import pytest

from scripts.bench.digital import Digital
from scripts.bench.goals import goals
from scripts.bench.process import CommandFailed, Cost, run
from scripts.bench.quality import Cell, Quality, Zones
from scripts.bench.results import Results, kept, save
from scripts.bench.score import Score
from scripts.bench.speed import Timing
from scripts.bench.tables import report, write_readme

MACHINE = {"processor": "Abacus", "cores": "2", "memory": "1 GiB", "units": "AMX no", "Python": "3.11"}
SCORE = Score(errors=3, characters=100, words_right=9, words=10, accents=4, fields_right=5, fields=5)
RESULTS = Results(
    machine=MACHINE,
    quality=Quality(
        cells=(
            Cell(engine="doccheck", capture="flatbed", pages=1, score=SCORE, cpu=0.8),
            Cell(engine="plain", capture="flatbed", pages=1, score=Score(), cpu=2.5, failed=1),
        ),
        memory={"doccheck": 800_000_000, "plain": 300_000_000},
        documents=1,
    ),
    mrz=(Zones(capture="copy", pages=16, exact=15, found=16, valid=16, false_valid=1, cpu=0.3, wrong=("b01",)),),
    speed=(
        Timing(name="cold", title="cold", pages=12, runs=(Cost(wall=12.0, cpu=20.0), Cost(wall=10.0, cpu=19.0))),
        Timing(name="ocrmypdf", title="peer", pages=12, runs=(Cost(wall=30.0, cpu=50.0, memory=400_000_000),)),
    ),
    load=0.1,
    digital=Digital(
        import_s=0.01, page=Cost(wall=0.02, cpu=0.02), dossier=Cost(wall=0.9, cpu=1.2), samples=(("a", 3, 1.5),)
    ),
)

BEGIN, END = "<!-- bench:begin -->", "<!-- bench:end -->"


def test_a_command_and_what_it_starts_are_counted() -> None:
    work = "sum(i * i for i in range(900_000))"
    child = f"import subprocess, sys; subprocess.run([sys.executable, '-c', {work!r}])"
    cost = run([sys.executable, "-c", child])
    assert 0.02 < cost.cpu < 20
    assert cost.wall > 0.02


def test_memory_of_a_command_is_seen() -> None:
    cost = run([sys.executable, "-c", "import time; kept = bytearray(150_000_000); time.sleep(0.7)"])
    assert 150_000_000 < cost.memory < 250_000_000


def test_a_command_that_fails_says_why() -> None:
    with pytest.raises(CommandFailed, match=r"status 1.*no such thing"):
        run([sys.executable, "-c", "raise SystemExit('no such thing')"])


def test_figures_are_kept_for_their_machine_alone(tmp_path: Path) -> None:
    file = tmp_path / "results.json"
    assert kept(MACHINE, file) == Results(machine=MACHINE)
    save(RESULTS, file)
    assert kept(MACHINE, file) == RESULTS
    assert kept(MACHINE | {"Python": "3.12"}, file).speed == RESULTS.speed
    assert kept(MACHINE | {"cores": "8"}, file).speed is None


def test_an_engine_measured_again_replaces_its_own_cells() -> None:
    again = Cell(engine="doccheck", capture="flatbed", pages=1, score=SCORE, cpu=0.5)
    new = RESULTS.with_quality(Quality(cells=(again,), memory={"doccheck": 1}, documents=1)).quality
    assert new is not None
    assert {(cell.engine, cell.cpu) for cell in new.cells} == {("doccheck", 0.5), ("plain", 2.5)}
    more = RESULTS.with_quality(Quality(cells=(again,), memory={}, documents=12)).quality
    assert more is not None
    assert more.cells == (again,)


def test_goals_are_met_or_not() -> None:
    met = {goal.text: goal.met for goal in goals(RESULTS)}
    assert met["flatbed scan: character errors ≤ 1.5 %"] is False
    assert met["cold command: at most 1/2 of OCRmyPDF"] is True  # 30 s to 10 s
    assert met["machine-readable zones: 16 of 16 exact, none falsely valid"] is False
    assert met["ten files with a text layer, once started ≤ 1 s"] is True


def test_the_tables_show_every_figure() -> None:
    text = report(RESULTS)
    assert "| flatbed scan, 200 dpi | 3.0 · 90.0 · 0.0 · 100.0 · 0.8 s | 0.0 · 100.0 · 100.0 · 100.0 · 2.5 s |" in text
    assert "| cold | 10.0 (11.0) | 19.0 |" in text
    assert "| all | 15/16 | 16 | 1 |" in text
    assert "Abacus, 2 cores" in text


def test_other_work_on_the_machine_is_said() -> None:
    assert "Other work was running" not in report(RESULTS)
    assert "Other work was running (load 3.2)" in report(replace(RESULTS, load=3.2))


def test_the_readme_is_changed_between_its_marks_only(tmp_path: Path) -> None:
    readme = tmp_path / "README.md"
    readme.write_text(f"above\n{BEGIN}\nformer\n{END}\nbelow\n", encoding="utf-8")
    assert write_readme(RESULTS, readme)
    text = readme.read_text("utf-8")
    assert text.startswith(f"above\n{BEGIN}\n| 1 pages each |")
    assert text.endswith(f"{END}\nbelow\n")
    assert "former" not in text
    readme.write_text("nothing", encoding="utf-8")
    assert not write_readme(RESULTS, readme)
