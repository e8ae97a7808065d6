"""The reports on the sample dossiers, whose pages are read once for all tests that look at them."""

from __future__ import annotations

import fcntl
from concurrent.futures import ThreadPoolExecutor
from functools import cache, partial
from pathlib import Path

from doccheck import Report, check_dossier

SAMPLES = Path(__file__).parents[1] / "samples"

folder: Path | None = None  # of this run of the tests, which its processes share; readings are kept in `cache` there


def report_of(name: str) -> Report:
    """The report on samples/NAME. The first call makes all of them."""
    return _reports()[name]


@cache
def _reports() -> dict[str, Report]:
    """A process that comes second waits, and finds what the first has read."""
    if folder is None:
        return _made(None)
    with (folder / "sample_reports.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        return _made(folder / "cache")


def _made(readings: Path | None) -> dict[str, Report]:
    """Two at a time: one sample is a scanned booklet, which a single worker reads while the other core would wait."""
    folders = [path.parent for path in SAMPLES.glob("*/dossier.toml")]
    folders.sort(key=lambda folder: -sum(file.stat().st_size for file in folder.iterdir()))
    with ThreadPoolExecutor(2) as pool:
        reports = pool.map(partial(check_dossier, cache=readings), folders)
        return dict(zip((folder.name for folder in folders), reports, strict=True))
