"""README.md tells the truth: its commands are run, its Python is executed, its TOML is read."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from doccheck.decisions import read_decisions
from doccheck.facts import read_facts
from doccheck.kinds import load_kind
from scripts.readme import README, ROOT, agrees, blocks, output_of, sessions

TEXT = README.read_text("utf-8")
SESSIONS = [session for block in blocks(TEXT, "console") for session in sessions(block)]
READERS = {"# dossier.toml": read_facts, "# decisions": read_decisions, "# kind": load_kind}


def test_there_is_something_to_test() -> None:
    assert len(SESSIONS) >= 3
    assert blocks(TEXT, "python")
    assert {block.split(":")[0].strip().splitlines()[0] for block in blocks(TEXT, "toml")} == set(READERS)


@pytest.mark.engines
@pytest.mark.parametrize(("command", "shown"), SESSIONS, ids=[command for command, _ in SESSIONS])
def test_a_command_prints_what_is_shown(command: str, shown: list[str]) -> None:
    real = output_of(command)
    assert agrees(shown, real), "\n".join([f"{command} prints:", *real])


@pytest.mark.engines
@pytest.mark.parametrize("code", blocks(TEXT, "python"))
def test_python_runs(code: str) -> None:
    result = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert (result.returncode, result.stderr) == (0, "")
    promised = [row.split("# prints: ")[1] for row in code.splitlines() if "# prints: " in row]
    assert promised == result.stdout.splitlines()[: len(promised)]


@pytest.mark.parametrize("text", blocks(TEXT, "toml"))
def test_toml_is_read_without_a_mistake(text: str, tmp_path: Path) -> None:
    """The first line of a block says what it is: `# dossier.toml`, `# decisions` or `# kind: NAME.toml`."""
    what, _, name = text.splitlines()[0].partition(": ")
    file = tmp_path / (name or "dossier.toml")
    file.write_text(text, encoding="utf-8")
    assert READERS[what](file)


def test_links_to_files_lead_somewhere() -> None:
    import re

    links = [link for link in re.findall(r"\]\(([^)#]+)\)", TEXT) if "://" not in link]
    assert [link for link in links if not (ROOT / link).exists()] == []


@pytest.mark.parametrize(
    ("shown", "real", "same"),
    [
        (["a", "b"], ["a", "b"], True),
        (["a", "…", "d"], ["a", "b", "c", "d"], True),
        (["a", "…", "d"], ["a", "d"], True),
        (["a", "…"], ["a"], True),
        (["a"], ["a", "b"], False),
        (["a.c"], ["abc"], False),
        (["…", "d"], ["d", "e"], False),
    ],
)
def test_elided_lines(shown: list[str], real: list[str], same: bool) -> None:
    assert agrees(shown, real) is same
