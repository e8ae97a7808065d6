"""A watched folder for tests inside this process: `once` is a whole run of the watcher."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from doccheck.checklist import load
from doccheck.watch.ledger import Entry, Ledger
from doccheck.watch.loop import run
from doccheck.watch.options import Options
from tests.watch.process import PASSPORT, TINY, letter


@dataclass
class House:
    base: Path
    root: Path = field(init=False)
    state: Path = field(init=False)
    checklists: Path = field(init=False)

    def __post_init__(self) -> None:
        self.root, self.state, self.checklists = (self.base / name for name in ("inbox", "state", "checklists"))
        self.root.mkdir()
        self.checklists.mkdir()
        (self.checklists / "tiny.toml").write_text(TINY + PASSPORT, "utf-8")

    def dossier(self, name: str, files: Mapping[str, bytes] | None = None, checklist: str = "tiny") -> Path:
        folder = self.root / checklist / name
        folder.mkdir(parents=True, exist_ok=True)
        for path, content in ({"letter.txt": letter(name)} if files is None else files).items():
            (folder / path).write_bytes(content)
        return folder

    def options(self, **more: Any) -> Options:
        return Options(**{"folder": self.root, "state": self.state, "once": True, "quiet": 0.0, "jobs": 1, **more})

    def once(self, **more: Any) -> int:
        return run(self.options(**more))

    def entry(self, name: str) -> Entry:
        with Ledger(self.state, read_only=True) as ledger:
            return next(entry for entry in ledger.entries() if entry.name == name)

    def report(self, name: str, checklist: str = "tiny") -> dict[str, Any]:
        text = (self.root / "_reports" / checklist / name / "report.json").read_text("utf-8")
        found: dict[str, Any] = json.loads(text)
        return found

    def overview(self) -> str:
        return (self.root / "_reports" / "index.html").read_text("utf-8")


@contextmanager
def holding(state: Path) -> Iterator[int]:
    """Another process holds the state folder; its number."""
    code = "import sys; from pathlib import Path; from doccheck.watch.lock import held\n"
    code += "with held(Path(sys.argv[1])): print('held', flush=True); sys.stdin.read()"
    command = [sys.executable, "-c", code, str(state)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"held\n"
        yield process.pid
        process.communicate()


@pytest.fixture
def house(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> House:
    made = House(tmp_path)
    monkeypatch.setattr(load, "FOLDERS", (*load.FOLDERS, made.checklists))
    return made
