"""One engine in a process of its own: `python -m scripts.bench.reader ENGINE FOLDER` reads the pictures in FOLDER.

FOLDER holds NAME.CAPTURE.jpg (.png, .tif). What was read goes to FOLDER/ENGINE.json, a list of `Reading`s as objects.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from functools import partial
from itertools import groupby
from pathlib import Path

from scripts.bench.process import tree_cpu

SUFFIXES = (".jpg", ".png", ".tif")
DOCCHECK = {"doccheck": "auto", "doccheck-neural": "neural", "doccheck-tesseract": "tesseract"}
ENGINES = (*DOCCHECK, "plain", "ocrmypdf")


@dataclass(frozen=True, kw_only=True, slots=True)
class Reading:
    """What an engine read on one page, and its processor seconds, those of its helpers included."""

    name: str  # NAME.CAPTURE
    text: str
    cpu: float
    first: bool = False  # the first page of a process pays for what is loaded then
    error: str = ""
    valid: bool | None = None  # of a machine-readable zone


def read(engine: str, files: list[Path]) -> Iterator[Reading]:
    """The files read by `engine`. OCRmyPDF gets the pages of one capture as one PDF, as it is meant to be used."""
    if engine == "ocrmypdf":
        for _, group in groupby(sorted(files, key=lambda file: (_capture(file), file)), key=_capture):
            yield from _read_pdf(list(group))
        return
    reads = _reader(engine)
    for at, file in enumerate(files):
        before, error, text = tree_cpu(os.getpid()), "", ""
        try:
            text = reads(file.name, file.read_bytes())
        except Exception as problem:  # noqa: BLE001 – a page that an engine cannot read counts as not read
            error = f"{type(problem).__name__}: {problem}"[:300]
        yield Reading(name=file.stem, text=text, cpu=tree_cpu(os.getpid()) - before, first=at == 0, error=error)


def _reader(engine: str) -> Callable[[str, bytes], str]:
    """Only what this engine needs is loaded: its memory is measured."""
    if engine in DOCCHECK:
        from scripts.bench import engine_doccheck

        return partial(engine_doccheck.text, choice=DOCCHECK[engine])
    from scripts.bench import engine_plain

    return engine_plain.text


def read_zones(files: list[Path], choice: str) -> Iterator[Reading]:
    """The machine-readable zones that doccheck reads: `text` is the zone's lines, empty where none was found."""
    from scripts.bench import engine_doccheck

    for at, file in enumerate(files):
        before = tree_cpu(os.getpid())
        zone = engine_doccheck.zone(file.name, file.read_bytes(), choice)
        cpu = tree_cpu(os.getpid()) - before
        lines = "\n".join(zone.lines) if zone else ""
        yield Reading(name=file.stem, text=lines, cpu=cpu, first=at == 0, valid=zone.valid if zone else None)


def _read_pdf(files: list[Path]) -> Iterator[Reading]:
    from scripts.bench import engine_ocrmypdf
    from scripts.bench.scans import scan_pdf

    error = ""
    with tempfile.TemporaryDirectory() as folder:
        pdf = Path(folder) / "in.pdf"
        pdf.write_bytes(scan_pdf(file.read_bytes() for file in files))
        before = tree_cpu(os.getpid())
        try:
            texts = engine_ocrmypdf.texts(pdf)
        except Exception as problem:  # noqa: BLE001 – as above
            texts, error = [], f"{type(problem).__name__}: {problem}"[:300]
    cpu = (tree_cpu(os.getpid()) - before) / len(files)
    for file, text in zip(files, [*texts, *[""] * len(files)], strict=False):
        yield Reading(name=file.stem, text=text, cpu=cpu, error=error)


def _capture(file: Path) -> str:
    return file.stem.partition(".")[2]


def pictures(folder: Path) -> list[Path]:
    return sorted(file for file in folder.iterdir() if file.suffix in SUFFIXES)


def main() -> None:
    engine, folder = sys.argv[1], Path(sys.argv[2])
    files = pictures(folder)
    mrz = engine.startswith("mrz:")
    found = read_zones(files, engine.removeprefix("mrz:")) if mrz else read(engine, files)
    readings = [asdict(reading) for reading in found]
    (folder / f"{engine.replace(':', '-')}.json").write_text(json.dumps(readings, ensure_ascii=False), encoding="utf-8")


if __name__ == "__main__":
    main()
