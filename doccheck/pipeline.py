"""The way of a dossier through the house, short enough to read at a glance.

paths → intake → reading (one worker per core) → understanding → judging → Report
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from concurrent.futures import Executor
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from doccheck.checklist import Checklist, load_checklist
from doccheck.errors import UsageError
from doccheck.facts import given, read_facts
from doccheck.intake import collect
from doccheck.judging.judge import judge
from doccheck.model import Document, Fact, Facts, FactValue, FileReading, FileResult, PagePicture, Report, SourceFile
from doccheck.reading import ReadingOptions
from doccheck.understanding.understand import understand
from doccheck.workers import Progress, read_all

__all__ = ["FileCheck", "Progress", "check_dossier", "check_file", "classify_files"]

Paths = str | Path | Iterable[str | Path]


@dataclass(frozen=True, kw_only=True, slots=True)
class FileCheck:
    """What one file is, without a checklist: how it could be read and the documents it holds."""

    file: FileResult
    documents: tuple[Document, ...]


def check_dossier(
    paths: Paths,
    *,
    checklist: str | Path | Checklist | None = None,
    on: date | None = None,
    facts: Mapping[str, FactValue] | Facts | None = None,
    jobs: int | None = None,
    executor: Executor | None = None,
    pictures: bool = False,
    progress: Callable[[Progress], None] | None = None,
) -> Report:
    """Check a dossier (a folder, or files) against a checklist.

    `checklist`: an id, a TOML file or a loaded one; default: what the folder's `dossier.toml` says.
    `on`: the application date; default: the fact `application_date`. The library never looks at the clock.
    `facts`: more facts, by dotted or short key; they win over `dossier.toml`.
    `jobs`: worker processes (default: one per core). `executor`: any `concurrent.futures.Executor` instead.
    `pictures`: keep a picture of every page in the report, for the HTML output.

    Raises `InputNotFound`, `ChecklistNotFound`, `InvalidDefinition`, `UsageError`, `EngineMissing`. Defects of the
    documents are findings of the report, never exceptions.
    """
    found = collect(_as_paths(paths))
    known: dict[str, Fact] = dict(read_facts(found.facts_file)) if found.facts_file else {}
    known.update(_as_facts(facts))
    wanted = checklist or (known["checklist"].value if "checklist" in known else None)
    if wanted is None:
        raise UsageError('no checklist: name one (--checklist ID), or write `checklist = "…"` into dossier.toml')
    rules = wanted if isinstance(wanted, Checklist) else load_checklist(str(wanted))
    day = on or (known["application_date"].value if "application_date" in known else None)
    if not isinstance(day, date):
        raise UsageError("no application date: give `on`, or the fact application_date")
    if not found.files:
        raise UsageError("nothing to check: there is no file in what was named")
    readings = read_all(found.files, ReadingOptions(pictures=pictures), jobs, executor, progress)
    report = judge(understand(readings), _file_results(found.files, readings), rules, known, day)
    return replace(report, pictures=_pictures(readings))


def check_file(path: str | Path, *, jobs: int | None = 1) -> FileCheck:
    """What one file is: its documents with kind, languages, fields and proofs. Raises `InputNotFound`."""
    documents, files = classify_files(path, jobs=jobs)
    return FileCheck(file=files[0], documents=documents)


def classify_files(
    paths: Paths, *, jobs: int | None = None, progress: Callable[[Progress], None] | None = None
) -> tuple[tuple[Document, ...], tuple[FileResult, ...]]:
    """The documents in files and folders, and how each file could be read. Raises `InputNotFound`, `EngineMissing`."""
    found = collect(_as_paths(paths))
    readings = read_all(found.files, ReadingOptions(), jobs, None, progress)
    return understand(readings), _file_results(found.files, readings)


def _as_paths(paths: Paths) -> list[str | Path]:
    return [paths] if isinstance(paths, (str, Path)) else list(paths)


def _as_facts(facts: Mapping[str, FactValue] | Facts | None) -> dict[str, Fact]:
    plain = {key: value for key, value in (facts or {}).items() if not isinstance(value, Fact)}
    return {key: value for key, value in (facts or {}).items() if isinstance(value, Fact)} | given(plain)


def _file_results(files: tuple[SourceFile, ...], readings: tuple[FileReading, ...]) -> tuple[FileResult, ...]:
    by_name = {reading.file: reading for reading in readings}
    return tuple(
        FileResult(
            name=file.name,
            sha256=file.sha256,
            media_type=file.media_type,
            pages=by_name[file.name].page_count if file.name in by_name else None,
            findings=(*file.findings, *(by_name[file.name].findings if file.name in by_name else ())),
        )
        for file in files
    )


def _pictures(readings: tuple[FileReading, ...]) -> tuple[PagePicture, ...]:
    return tuple(
        PagePicture(file=page.file, page=page.number, width=page.width, height=page.height, jpeg=page.picture)
        for reading in readings
        for page in reading.pages
        if page.picture
    )
