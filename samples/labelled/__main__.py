"""`python -m samples.labelled FOLDER`: prints and captures the labelled set into a folder, with its `truth.json`."""

from __future__ import annotations

import argparse
import json
import os
import sys
import time
from collections import Counter
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Any

from .loader import load
from .model import ALL_SETS, CAPTURES, FAULTS, SETS, Document, Dossier, LabelledSet, SetProblem
from .printing import clean_pdf
from .truth import document_truth, dossier_truth, facts_file
from .uploads import document_files, page_count, uploads

Result = dict[str, Any] | str  # what is true of it, or what went wrong


def make_document(document: Document, folder: Path, captures: Sequence[str]) -> Result:
    """Writes the captures of one document; its truth, or the problem in words."""
    files: dict[str, str | list[str]] = {}
    photo = document.draw == "identity_photo"
    try:
        pdf = None if photo else clean_pdf(document)
        for capture in captures:
            if photo and capture != "digital":
                continue
            contents = document_files(document, capture, pdf)
            ending = "jpg" if photo or capture == "phone" else "pdf"
            names = [f"{document.set}/{capture}/{document.id}.{ending}"]
            if capture == "phone":
                names = [f"{document.set}/phone/{document.id}.{page}.jpg" for page in range(1, len(contents) + 1)]
            for name, content in zip(names, contents, strict=True):
                _write(folder / name, content)
            files[capture] = names if capture == "phone" else names[0]
    except SetProblem as problem:
        return str(problem)
    return document_truth(document, files, page_count(pdf) if pdf else 1)


def make_dossier(dossier: Dossier, documents: dict[str, Document], folder: Path) -> Result:
    """Writes the folder of one dossier; its truth, or the problem in words."""
    place = folder / dossier.set / "dossiers" / dossier.id
    try:
        made = [(file, uploads(dossier, file, documents)) for file in dossier.files]
    except SetProblem as problem:
        return str(problem)
    for _, files in made:
        for upload in files:
            _write(place / upload.name, upload.content)
    _write(place / "dossier.toml", facts_file(dossier).encode())
    return dossier_truth(dossier, made, documents)


def make(labelled: LabelledSet, folder: Path, *, sets: Sequence[str] = SETS, only: Sequence[str] = (),
         captures: Sequence[str] = CAPTURES, jobs: int = 2) -> tuple[dict[str, list[dict[str, Any]]], list[str]]:
    """Everything asked for, in `jobs` processes; what truth.json says, and what could not be made."""
    documents, dossiers = labelled.chosen(sets=sets, only=only)
    with ProcessPoolExecutor(jobs, initializer=_single_threaded) as pool:
        singles = [pool.submit(make_document, document, folder, captures) for document in documents]
        cases = [pool.submit(make_dossier, dossier, _used(labelled, dossier), folder) for dossier in dossiers]
        results = [(group, job.result()) for group, jobs_of in (("documents", singles), ("dossiers", cases))
                   for job in jobs_of]
    truth: dict[str, list[dict[str, Any]]] = {"documents": [], "dossiers": []}
    problems = [result for _, result in results if isinstance(result, str)]
    for group, result in results:
        if not isinstance(result, str):
            truth[group].append(result)
    return truth, problems


def _used(labelled: LabelledSet, dossier: Dossier) -> dict[str, Document]:
    ids = {use.id for file in dossier.files for use in file.documents}
    return {name: labelled.documents[name] for name in sorted(ids)}


def _single_threaded() -> None:
    """One thread a process: there is a process for each core."""
    import cv2

    cv2.setNumThreads(1)


def _write(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m samples.labelled", description=__doc__)
    parser.add_argument("folder", type=Path, help="where everything is written")
    parser.add_argument("--set", choices=ALL_SETS, help="this set alone (default: tuned and locked)")
    parser.add_argument("--only", metavar="ID", nargs="+", default=(), help="these documents and dossiers alone")
    parser.add_argument("--captures", type=lambda text: tuple(text.split(",")), default=CAPTURES,
                        help="of single documents; default: " + ",".join(CAPTURES))
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 2)
    parser.add_argument("--check", action="store_true", help="load the set and say what is in it, make nothing")
    arguments = parser.parse_args()
    if unknown := set(arguments.captures) - set(CAPTURES):
        parser.error("unknown captures: " + ", ".join(sorted(unknown)))
    sets = (arguments.set,) if arguments.set else SETS
    try:
        labelled = load(sets=ALL_SETS if FAULTS in sets else SETS)
        if arguments.check:
            return _counted(labelled, sets, arguments.only)
        started = time.monotonic()
        truth, problems = make(labelled, arguments.folder, sets=sets, only=arguments.only,
                               captures=arguments.captures, jobs=arguments.jobs)
    except SetProblem as problem:
        print(problem, file=sys.stderr)
        return 1
    _write(arguments.folder / "truth.json", json.dumps(truth, ensure_ascii=False, indent=1).encode())
    for words in problems:
        print(words, file=sys.stderr)
    _counted(labelled, sets, arguments.only)
    print(f"made in {time.monotonic() - started:.0f} s; not made: {len(problems)}")
    return 1 if problems else 0


def _counted(labelled: LabelledSet, sets: Sequence[str], only: Sequence[str]) -> int:
    for name in sets:
        documents, dossiers = labelled.chosen(sets=(name,), only=only)
        alike = sum(bool(document.look_alike_of) for document in documents)
        print(f"{name}: {len(documents)} documents ({alike} look-alikes), {len(dossiers)} dossiers")
        _table("kinds", Counter(document.kind for document in documents))
        _table("languages", Counter(code for document in documents for code in document.languages))
        _table("checklists", Counter(dossier.checklist for dossier in dossiers))
    return 0


def _table(title: str, counts: Counter[str]) -> None:

    print(f"  {title}: " + ", ".join(f"{name} {count}" for name, count in sorted(counts.items())))


if __name__ == "__main__":
    sys.exit(main())
