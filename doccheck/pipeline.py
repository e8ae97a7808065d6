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
from doccheck.decisions import must_be_asked_for, read_decisions
from doccheck.engines.ocr.readers import OcrChoice
from doccheck.errors import UsageError
from doccheck.facts import given, read_facts
from doccheck.intake import collect, find_facts
from doccheck.judging.judge import judge
from doccheck.model import (
    Decision,
    Document,
    Fact,
    Facts,
    FactValue,
    FileReading,
    FileResult,
    Finding,
    PagePicture,
    Report,
    Severity,
    SourceFile,
)
from doccheck.reading.cache import ReadingCache, default_folder, documents_key
from doccheck.reading.options import ReadingOptions
from doccheck.reading.pieces import KeptPieces
from doccheck.understanding import documents_of, load_beforehand
from doccheck.workers import ONE_ENGINE, Progress, WorkerOptions, read_all, read_kept, uncollected

__all__ = [
    "FileCheck",
    "OcrChoice",
    "Progress",
    "ReadingCache",
    "check_dossier",
    "check_file",
    "classify_files",
    "default_folder",
    "facts_beside",
]

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
    decisions: Iterable[Decision] = (),
    jobs: int | None = None,
    executor: Executor | None = None,
    pictures: bool = False,
    ocr: OcrChoice | str = OcrChoice.AUTO,
    cache: ReadingCache | Path | None = None,
    progress: Callable[[Progress], None] | None = None,
    skip: Callable[[str], bool] | None = None,
) -> Report:
    """Check a dossier (a folder, or files) against a checklist.

    `checklist`: an id, a TOML file or a loaded one; default: what the folder's `dossier.toml` says.
    `on`: the application date; default: the fact `application_date`. The library never looks at the clock.
    `facts`: more facts, by dotted or short key; they win over `dossier.toml`.
    `decisions`: what the staff decided, beside the decisions in `dossier.toml`.
    `jobs`: worker processes (default: one per core). `executor`: any `concurrent.futures.Executor` instead; threads
    read one page at a time, processes as many as they are.
    `pictures`: keep a picture of every page in the report, for the HTML output.
    `ocr`: who reads pixels: `auto` (the page and the processor decide), `neural` or `tesseract`.
    `cache`: a folder that keeps what was read of each file, so that an unchanged one is not read again; none is used
    by default. What lies in it is readable by its owner alone.
    `skip`: says of the name of a file or folder whether it is left out, as copies under way are.

    Raises `InputNotFound`, `ChecklistNotFound`, `InvalidDefinition`, `UsageError`, `EngineMissing`. Defects of the
    documents are findings of the report, never exceptions.
    """
    found = collect(_as_paths(paths), skip)
    known: dict[str, Fact] = dict(read_facts(found.facts_file)) if found.facts_file else {}
    known.update(_as_facts(facts))
    wanted = checklist or (known["checklist"].value if "checklist" in known else None)
    if wanted is None:
        raise UsageError('no checklist: name one (--checklist ID), or write `checklist = "…"` into dossier.toml')
    rules = wanted if isinstance(wanted, Checklist) else load_checklist(str(wanted))
    day = on or (known["application_date"].value if "application_date" in known else None)
    if not isinstance(day, date):
        raise UsageError("no application date: give `on`, or the fact application_date")
    decided = tuple(dict.fromkeys((*decisions, *(read_decisions(found.facts_file) if found.facts_file else ()))))
    must_be_asked_for(decided, [requirement.id for requirement in rules.requirements])
    if not found.files:
        raise UsageError("nothing to check: there is no file in what was named")
    kept = _as_cache(cache)
    options = _options(ocr, kept, pictures=pictures)
    readings, documents = _understood(_readable(found.files), options, jobs, executor, progress, kept)
    readings, notices = _notices(readings)
    report = judge(documents, _file_results(found.files, readings), rules, known, day, decided)
    return replace(report, findings=(*report.findings, *notices), pictures=_pictures(readings))


def facts_beside(paths: Paths) -> dict[str, Fact]:
    """What the `dossier.toml` of a folder or a zip says; nothing where there is none. Raises `InvalidDefinition`."""
    found = find_facts(_as_paths(paths))
    return read_facts(found) if found else {}


def check_file(
    path: str | Path,
    *,
    jobs: int | None = 1,
    ocr: OcrChoice | str = OcrChoice.AUTO,
    cache: ReadingCache | Path | None = None,
) -> FileCheck:
    """What one file is: its documents with kind, languages, fields and proofs. Raises `InputNotFound`."""
    documents, files = classify_files(path, jobs=jobs, ocr=ocr, cache=cache)
    return FileCheck(file=files[0], documents=documents)


def classify_files(
    paths: Paths,
    *,
    jobs: int | None = None,
    ocr: OcrChoice | str = OcrChoice.AUTO,
    cache: ReadingCache | Path | None = None,
    progress: Callable[[Progress], None] | None = None,
) -> tuple[tuple[Document, ...], tuple[FileResult, ...]]:
    """The documents in files and folders, and how each file could be read. Raises `InputNotFound`, `EngineMissing`."""
    found = collect(_as_paths(paths))
    kept = _as_cache(cache)
    readings, documents = _understood(_readable(found.files), _options(ocr, kept), jobs, None, progress, kept)
    readings, _ = _notices(readings)
    return documents, _file_results(found.files, readings)


def _understood(
    files: tuple[SourceFile, ...],
    options: WorkerOptions,
    jobs: int | None,
    executor: Executor | None,
    progress: Callable[[Progress], None] | None,
    cache: ReadingCache | None,
) -> tuple[tuple[FileReading, ...], tuple[Document, ...]]:
    """What stands in the files, and the documents it makes up."""
    def load() -> None:
        load_beforehand(options.compiled)

    if cache is None:
        return _documents(read_all(files, options, jobs, executor, progress, load))
    found = read_kept(files, options, jobs, executor, progress, cache, load)
    # Documents are kept only of readings that are all kept: a reading that failed this time may be better the next.
    key = documents_key(found.keys) if found.complete else None
    documents = cache.get_documents(key) if key else None
    if documents is not None:
        return found.readings, documents
    load()
    readings, documents = _documents(found.readings, KeptPieces(cache, dict(found.keys)))
    if key and readings is found.readings:
        cache.put_documents(key, documents)
    return readings, documents


def _documents(
    readings: tuple[FileReading, ...], before: KeptPieces | None = None
) -> tuple[tuple[FileReading, ...], tuple[Document, ...]]:
    """The documents in what was read. A file that nobody's code can make sense of takes no other with it.

    Such a file is left without pages, and its finding says so; the readings are those that went in where there is none.
    """
    with uncollected():
        try:
            return readings, documents_of(readings, before)
        except Exception:
            kept = tuple(map(_without_what_fails, readings))
            if kept == readings:
                raise
            return kept, documents_of(kept, before)


def _without_what_fails(reading: FileReading) -> FileReading:
    """The reading; without its pages where it alone cannot be understood."""
    try:
        documents_of((reading,))
    except Exception as error:  # noqa: BLE001 – a defect of doccheck on one paper is a finding about this paper
        detail = f"{type(error).__name__}: {' '.join(str(error).split())[:100]}"
        problem = Finding(code="not_read", severity=Severity.ERROR, reason="defect", values=(("detail", detail),))
        return replace(reading, pages=(), findings=(*reading.findings, problem))
    return reading


def _readable(files: tuple[SourceFile, ...]) -> tuple[SourceFile, ...]:
    return tuple(file for file in files if file.readable)


def _options(ocr: OcrChoice | str, cache: ReadingCache | None, *, pictures: bool = False) -> WorkerOptions:
    try:
        choice = OcrChoice(ocr)
    except ValueError:
        raise UsageError(f"ocr {str(ocr)!r}: one of {', '.join(OcrChoice)}") from None
    compiled = cache.models if cache else None
    return WorkerOptions(reading=ReadingOptions(pictures=pictures), ocr=choice, compiled=compiled)


def _as_cache(cache: ReadingCache | Path | None) -> ReadingCache | None:
    return ReadingCache(cache) if isinstance(cache, Path) else cache


def _notices(readings: tuple[FileReading, ...]) -> tuple[tuple[FileReading, ...], tuple[Finding, ...]]:
    """The readings without what is true of all of them – no engine confirmed the other's figures –, and that once."""
    found = {finding: None for reading in readings for finding in reading.findings if finding.reason == ONE_ENGINE}
    if not found:
        return readings, ()
    without = (tuple(f for f in reading.findings if f.reason != ONE_ENGINE) for reading in readings)
    return tuple(replace(r, findings=f) for r, f in zip(readings, without, strict=True)), tuple(found)


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
