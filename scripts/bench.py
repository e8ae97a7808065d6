"""How long a dossier takes: import, the whole dossier, and its files with a text layer alone (no OCR).

Wall-clock seconds, each the best of two runs, with one worker process for each core.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from time import perf_counter

from golden import SAMPLES, needs_ocr, sample_files, sample_names

from doccheck import Report, check_dossier
from doccheck.facts import FILE_NAME, read_facts

RUNS = 2


def main() -> None:
    print(f"import doccheck: {_import_ms():.0f} ms   Python {sys.version.split()[0]}, {os.cpu_count()} cores")
    print(f"{'sample':32} {'files':>5} {'pages':>5} {'seconds':>8} {'pages/s':>8}")
    for name in sample_names():
        folder = SAMPLES / name
        facts = read_facts(folder / FILE_NAME)
        _row(name, lambda folder=folder: check_dossier(folder))
        text = [file for file in sample_files(name) if _readable_without_ocr(file)]
        if text:
            _row(f"{name}, without OCR", lambda text=text, facts=facts: check_dossier(text, facts=facts))


def _row(title: str, check: Callable[[], Report]) -> None:
    seconds, report = min((_timed(check) for _ in range(RUNS)), key=lambda timed: timed[0])
    pages = sum(file.pages or 0 for file in report.files)
    print(f"{title:32} {len(report.files):5} {pages:5} {seconds:8.2f} {pages / seconds:8.1f}", flush=True)


def _timed(check: Callable[[], Report]) -> tuple[float, Report]:
    start = perf_counter()
    report = check()
    return perf_counter() - start, report


def _readable_without_ocr(file: Path) -> bool:
    try:
        return not needs_ocr(file)
    except RuntimeError:  # pdfium's error: a sample damaged on purpose is not part of this figure
        return False


def _import_ms() -> float:
    """The import in a fresh process, less what an empty process takes."""
    return (_process("import doccheck") - _process("pass")) * 1000


def _process(script: str) -> float:
    return min(_timed(lambda: subprocess.run([sys.executable, "-c", script], check=True))[0] for _ in range(5))


if __name__ == "__main__":
    main()
