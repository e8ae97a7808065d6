"""Which readings in the cache come from which dossier, so that they can be deleted with it.

One file for each dossier in the state folder, with the keys of readings that were kept or used for it. A key says
nothing about the file; the content of a reading is known to the cache alone.
"""

from __future__ import annotations

import os
import re
from collections.abc import Collection
from contextlib import suppress
from pathlib import Path

FOLDER = "traces"
_KEY = re.compile(r"[0-9a-f]{64}")


def add(state: Path, dossier: str, keys: Collection[str]) -> None:
    """Remember that readings under `keys` are of this dossier. Raises `OSError`."""
    new = set(keys) - of(state, dossier)
    if not new:
        return
    folder = state / FOLDER
    folder.mkdir(mode=0o700, exist_ok=True)
    descriptor = os.open(folder / dossier, os.O_WRONLY | os.O_CREAT | os.O_APPEND | os.O_NOFOLLOW, 0o600)
    with open(descriptor, "w", encoding="ascii") as file:
        file.write("\n" + "".join(f"{key}\n" for key in sorted(new)))  # the last line may have been cut


def of(state: Path, dossier: str) -> set[str]:
    """The keys remembered of a dossier. A line cut by a full disk is no key."""
    try:
        text = (state / FOLDER / dossier).read_text("ascii", "replace")
    except OSError:
        return set()
    return {line for line in text.splitlines() if _KEY.fullmatch(line)}


def of_others(state: Path, dossiers: Collection[str]) -> set[str]:
    """The keys remembered of all dossiers but these."""
    try:
        names = os.listdir(state / FOLDER)
    except OSError:
        return set()
    return {key for name in names if name not in dossiers for key in of(state, name)}


def forget(state: Path, dossier: str) -> None:
    with suppress(FileNotFoundError):
        (state / FOLDER / dossier).unlink()
