"""The figures of the last complete runs, set by set, in `results.json` beside this file: numbers, and no document."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path

from scripts.accuracy.figures import Figures

FILE = Path(__file__).with_name("results.json")


@dataclass(frozen=True, kw_only=True, slots=True)
class Results:
    """What was measured of each set, and the machine it was last measured on."""

    machine: Mapping[str, str] = field(default_factory=dict)
    sets: Mapping[str, Figures] = field(default_factory=dict)


def kept(file: Path = FILE) -> Results:
    if not file.exists():
        return Results()
    content = json.loads(file.read_text("utf-8"))
    return Results(machine=content["machine"], sets={name: Figures(**rows) for name, rows in content["sets"].items()})


def save(results: Results, file: Path = FILE) -> None:
    content = asdict(results)
    file.write_text(json.dumps(content, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
