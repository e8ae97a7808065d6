"""The figures of the last runs, part by part, in `results.json` beside this file. Another machine starts anew."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any

from scripts.bench.digital import Digital
from scripts.bench.process import Cost
from scripts.bench.quality import Cell, Quality, Zones
from scripts.bench.score import Score
from scripts.bench.speed import Timing

FILE = Path(__file__).with_name("results.json")


@dataclass(frozen=True, kw_only=True, slots=True)
class Results:
    """What was measured; None: not yet on this machine."""

    machine: dict[str, str] = field(default_factory=dict)
    quality: Quality | None = None
    mrz: tuple[Zones, ...] | None = None
    speed: tuple[Timing, ...] | None = None
    load: float | None = None  # other work on the machine when `speed` began: mean number of runnable processes
    digital: Digital | None = None

    def with_quality(self, new: Quality) -> Results:
        """Cells of other engines are kept where they are of as many documents."""
        old = self.quality
        if old is None or old.documents != new.documents:
            return replace(self, quality=new)
        measured = {(cell.engine, cell.capture) for cell in new.cells}
        others = tuple(cell for cell in old.cells if (cell.engine, cell.capture) not in measured)
        memory = old.memory | new.memory
        return replace(self, quality=Quality(cells=(*others, *new.cells), memory=memory, documents=new.documents))


def kept(machine: dict[str, str], file: Path = FILE) -> Results:
    """The figures of this machine; versions may have changed, the processor may not."""
    if not file.exists():
        return Results(machine=machine)
    content = json.loads(file.read_text("utf-8"))
    if any(content["machine"].get(name) != machine[name] for name in ("processor", "cores", "units")):
        return Results(machine=machine)
    return Results(
        machine=machine,
        quality=_made(content["quality"], _quality),
        mrz=_made(content["mrz"], lambda rows: tuple(Zones(**row | {"wrong": tuple(row["wrong"])}) for row in rows)),
        speed=_made(content["speed"], lambda rows: tuple(map(_timing, rows))),
        load=content["load"],
        digital=_made(content["digital"], _digital),
    )


def save(results: Results, file: Path = FILE) -> None:
    content = _rounded(asdict(results))
    file.write_text(json.dumps(content, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def _made(content: Any, make: Callable[[Any], Any]) -> Any:
    return None if content is None else make(content)


def _quality(content: dict[str, Any]) -> Quality:
    cells = tuple(Cell(**cell | {"score": Score(**cell["score"])}) for cell in content["cells"])
    return Quality(cells=cells, memory=content["memory"], documents=content["documents"])


def _timing(content: dict[str, Any]) -> Timing:
    return Timing(**content | {"runs": tuple(Cost(**run) for run in content["runs"])})


def _digital(content: dict[str, Any]) -> Digital:
    costs = {name: Cost(**content[name]) for name in ("page", "dossier")}
    return Digital(**content | costs | {"samples": tuple(map(tuple, content["samples"]))})


def _rounded(value: Any) -> Any:
    if isinstance(value, float):
        return round(value, 4)
    if isinstance(value, dict):
        return {name: _rounded(part) for name, part in value.items()}
    return [_rounded(part) for part in value] if isinstance(value, (list, tuple)) else value
