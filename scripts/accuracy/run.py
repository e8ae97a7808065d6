"""Goes through the set: read all files, understand each document alone, check each dossier, compare with the truth."""

from __future__ import annotations

import gc
import sys
import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from doccheck.model import Document, FileReading, TextOrigin
from doccheck.pipeline import check_dossier
from doccheck.understanding import documents_of, load_beforehand
from scripts.accuracy.asked import Asked
from scripts.accuracy.checks import Check, Entry, Outcome, entries
from scripts.accuracy.documents import document_checks
from scripts.accuracy.dossiers import dossier_checks
from scripts.accuracy.readings import Reader, files_below
from scripts.accuracy.truth import CAPTURES, Case, Single, Truth

DOSSIER = "dossier"  # where a capture is named, what was found inside dossiers


@dataclass(kw_only=True, slots=True)
class Cost:
    """CPU time of understanding, after reading, of documents that stand alone; by where their words come from."""

    pages: dict[str, int] = field(default_factory=dict)
    seconds: dict[str, float] = field(default_factory=dict)

    def add(self, origin: str, pages: int, seconds: float) -> None:
        self.pages[origin] = self.pages.get(origin, 0) + pages
        self.seconds[origin] = self.seconds.get(origin, 0.0) + seconds


def run(truth: Truth, folder: Path, reader: Reader, asked: Asked) -> tuple[list[Entry], dict[str, Cost]]:
    """Every check that was made, and for each set what understanding cost."""
    documents = list(_documents(truth.singles, asked)) if "documents" in asked.parts else []
    cases = [case for case in truth.cases if asked.has(case.which, case.id)] if "dossiers" in asked.parts else []
    paths = [folder / name for single, capture in documents for name in single.captures[capture]]
    paths += [path for case in cases for path in files_below(folder / case.folder)]
    reader.read(paths)
    load_beforehand()
    found: list[Entry] = []
    costs = {which: Cost() for which in asked.sets}
    for n, (single, capture) in enumerate(documents):
        _tell(n, len(documents), "documents")
        paths = [folder / name for name in single.captures[capture]]
        checks = _document(single, paths, reader, costs[single.which])
        found += entries(single.which, capture, single.label.id, checks)
    for n, case in enumerate(cases):
        _tell(n, len(cases), "dossiers")
        found += entries(case.which, DOSSIER, case.id, _dossier(case, folder / case.folder, reader))
    return found, costs


def _documents(singles: Iterable[Single], asked: Asked) -> Iterator[tuple[Single, str]]:
    for single in singles:
        if asked.has(single.which, single.label.id):
            captures = (name for name in CAPTURES if name in single.captures and name in asked.captures)
            yield from ((single, capture) for capture in captures)


def _document(single: Single, paths: Sequence[Path], reader: Reader, cost: Cost) -> list[Check]:
    readings = reader.readings(paths)
    documents: tuple[Document, ...] = ()
    crashed: list[Check] = []
    gc.disable()  # as the commands do, whose cost this is
    start = time.process_time()
    try:
        documents = documents_of(readings)
    except Exception as error:  # noqa: BLE001 – one document that cannot be understood is a result, and the rest goes on
        crashed = [_crash(error)]
    seconds = time.process_time() - start
    gc.enable()
    if origin := _origin(readings):
        cost.add(origin, sum(len(reading.pages) for reading in readings), seconds)
    return [*crashed, *document_checks(single.label, documents)]


def _origin(readings: Sequence[FileReading]) -> str | None:
    """Where the words of all pages come from; None: from several sources, or there are none."""
    origins = {page.origin for reading in readings for page in reading.pages}
    return str(origins.pop()) if len(origins) == 1 and TextOrigin.NONE not in origins else None


def _dossier(case: Case, folder: Path, reader: Reader) -> list[Check]:
    try:
        report = check_dossier(folder, checklist=case.checklist, jobs=reader.jobs, cache=reader.cache)
        return list(dossier_checks(case, report))
    except Exception as error:  # noqa: BLE001 – as above
        lost = [Check(what="requirement", outcome=Outcome.CRASH, note=id) for id in case.expected]
        return [_crash(error), *lost, Check(what="verdict", outcome=Outcome.CRASH)]


def _crash(error: Exception) -> Check:
    return Check(what="crash", outcome=Outcome.CRASH, got=f"{type(error).__name__}: {error}")


def _tell(done: int, total: int, what: str) -> None:
    if done % 20 == 0:
        print(f"understood {done} of {total} {what}   ", end="\r", file=sys.stderr)
