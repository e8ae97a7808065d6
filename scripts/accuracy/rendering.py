"""The files of the labelled set, drawn by `python -m samples.labelled`; again only what has changed since."""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
from collections.abc import Callable, Collection, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from scripts.accuracy.asked import Asked
from scripts.accuracy.truth import CAPTURES, FAULTS, Truth, truth_of

if TYPE_CHECKING:
    from samples.labelled.model import Document, Dossier, LabelledSet

ROOT = Path(__file__).parents[2]
TRUTH = "truth.json"  # what the drawing program writes: of what it has drawn this time
_DRAWN = "drawn.json"  # of everything in the folder: id → version, captures, group, truth
_CODE = ("samples/*.py", "samples/labelled/**/*.py", "samples/labelled/*.toml")
_AT_ONCE = 60  # documents: what is drawn when somebody stops it is kept

Draw = Callable[[Path, Sequence[str], Sequence[str]], None]


class NotDrawn(Exception):
    """Something could not be drawn; the drawing program has said what, on stderr."""


def rendered(folder: Path, asked: Asked) -> Truth:
    """The truth about what is to be measured, with every file it names in `folder`. Raises `NotDrawn`."""
    from samples.labelled.loader import load
    from samples.labelled.model import SetProblem

    faults = FAULTS in asked.sets
    draw = _draw_faults if faults else _draw
    try:
        return drawn(folder, load(sets=(FAULTS,)) if faults else load(), asked, code_version(ROOT), draw)
    except SetProblem as problem:
        raise NotDrawn(str(problem)) from problem


def drawn(folder: Path, labelled: LabelledSet, asked: Asked, code: str, draw: Draw) -> Truth:
    """The same of `labelled`. `draw`: draws documents and dossiers by id, in some captures, and writes `truth.json`."""
    wanted = _versions(labelled, asked, code)
    kept = _kept(folder)
    stale = [id for id, version in wanted.items() if not _is_fresh(kept.get(id), version, asked.captures)]
    for start in range(0, len(stale), _AT_ONCE):
        print(f"drawn {start} of {len(stale)} documents and dossiers", file=sys.stderr)
        ids = stale[start : start + _AT_ONCE]
        # What was drawn once stays of use: the files of one version are in all the captures that were ever asked for.
        earlier = {capture for id in ids if id in kept for capture in kept[id]["captures"]}
        captures = [capture for capture in CAPTURES if capture in asked.captures or capture in earlier]
        kept |= _made(folder, ids, captures, wanted, draw)
        (folder / _DRAWN).write_text(json.dumps(kept, ensure_ascii=False), encoding="utf-8")
        if missing := [id for id in ids if not _is_fresh(kept.get(id), wanted[id], asked.captures)]:
            raise NotDrawn(f"{len(missing)} documents or dossiers are missing")
    found = [kept[id] for id in wanted]
    groups = {name: [each["truth"] for each in found if each["group"] == name] for name in ("documents", "dossiers")}
    return truth_of(groups)


def _versions(labelled: LabelledSet, asked: Asked, code: str) -> dict[str, str]:
    """id → a hash of the code that draws and of everything that is written about the document or dossier."""
    versions: dict[str, str] = {}
    if "documents" in asked.parts:
        documents = [one for one in labelled.documents.values() if asked.has(one.set, one.id)]
        versions |= {document.id: _version(code, document) for document in documents}
    if "dossiers" in asked.parts:
        dossiers = [one for one in labelled.dossiers.values() if asked.has(one.set, one.id)]
        versions |= {dossier.id: _version(code, dossier, *_used(labelled, dossier)) for dossier in dossiers}
    return versions


def _is_fresh(kept: Mapping[str, Any] | None, version: str, captures: Collection[str]) -> bool:
    if kept is None or kept["version"] != version:
        return False
    return kept["group"] == "dossiers" or set(captures) <= set(kept["captures"])


def _made(
    folder: Path, ids: Sequence[str], captures: Sequence[str], versions: Mapping[str, str], draw: Draw
) -> dict[str, Any]:
    """What was drawn of `ids`."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / TRUTH).unlink(missing_ok=True)
    draw(folder, ids, captures)
    if not (folder / TRUTH).exists():
        return {}
    content = json.loads((folder / TRUTH).read_text("utf-8"))
    return {
        truth["id"]: {"version": versions[truth["id"]], "captures": list(captures), "group": group, "truth": truth}
        for group, truths in content.items()
        for truth in truths
    }


def _draw_faults(folder: Path, ids: Sequence[str], captures: Sequence[str]) -> None:
    _draw(folder, ids, captures, "--set", FAULTS)


def _draw(folder: Path, ids: Sequence[str], captures: Sequence[str], *more: str) -> None:
    options = [*more, "--captures", ",".join(captures), "--only", *ids]
    command = [sys.executable, "-m", "samples.labelled", str(folder.absolute()), *options]
    subprocess.run(command, cwd=ROOT, check=False, stdout=subprocess.DEVNULL)  # truth.json says what was drawn


def _kept(folder: Path) -> dict[str, Any]:
    file = folder / _DRAWN
    return dict(json.loads(file.read_text("utf-8"))) if file.exists() else {}


def _used(labelled: LabelledSet, dossier: Dossier) -> list[Document]:
    ids = sorted({use.id for file in dossier.files for use in file.documents})
    return [labelled.documents[id] for id in ids]


def _version(code: str, *described: Document | Dossier) -> str:
    return hashlib.sha256("\0".join((code, *map(repr, described))).encode()).hexdigest()


def code_version(root: Path) -> str:
    """A hash of the code that draws and damages; fonts left out."""
    version = hashlib.sha256()
    for pattern in _CODE:
        for path in sorted(root.glob(pattern)):
            content = path.read_bytes()
            version.update(f"{path.relative_to(root).as_posix()}\0{len(content)}\0".encode())
            version.update(content)
    return version.hexdigest()
