"""The commands in README.md and what they really print.

    python scripts/readme.py     writes the real output under every `$ doccheck …` of a console block

A line `…` in a block stands for any lines; blocks with one are checked by the tests and not rewritten.
"""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[1]
README = ROOT / "README.md"
BLOCK = re.compile(r"^```(?P<language>\w+)\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL)
ELLIPSIS = "…"


def blocks(markdown: str, language: str) -> list[str]:
    """The fenced blocks in that language."""
    return [match["text"] for match in BLOCK.finditer(markdown) if match["language"] == language]


def sessions(block: str) -> Iterator[tuple[str, list[str]]]:
    """Each `$ ` command of a console block with the lines shown under it."""
    for part in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
        command, *shown = part.splitlines()
        while shown and not shown[-1].strip():
            shown.pop()
        yield command, [row.rstrip() for row in shown]


def output_of(command: str) -> list[str]:
    """What the command prints, stdout and stderr, without colours and in English."""
    program, *arguments = shlex.split(command)
    if program != "doccheck":
        raise ValueError(f"README.md: only doccheck is run in console blocks, not {program!r}")
    result = subprocess.run(
        [sys.executable, "-m", "doccheck", *arguments],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT), "LC_ALL": "C.UTF-8"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        check=False,
    )
    rows = [row.rstrip() for row in result.stdout.splitlines()]
    while rows and not rows[-1]:
        rows.pop()
    return rows


def agrees(shown: list[str], real: list[str]) -> bool:
    """Whether the lines are the real ones, `…` standing for any number of them."""
    pattern = "".join(r"(?:.*\n)*?" if row == ELLIPSIS else re.escape(row) + r"\n" for row in shown)
    return re.fullmatch(pattern, "".join(f"{row}\n" for row in real)) is not None


def renewed(match: re.Match[str]) -> str:
    """A console block with the real output of its commands."""
    if match["language"] != "console" or any(ELLIPSIS in shown for _, shown in sessions(match["text"])):
        return match[0]
    parts = ["\n".join([f"$ {command}", *output_of(command)]) for command, _ in sessions(match["text"])]
    return "```console\n" + "\n\n".join(parts) + "\n```"


if __name__ == "__main__":
    README.write_text(BLOCK.sub(renewed, README.read_text("utf-8")), encoding="utf-8")
