"""The reports on the sample dossiers, made once for all tests that look at them."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from functools import cache
from pathlib import Path

from doccheck import Report, check_dossier

SAMPLES = Path(__file__).parents[1] / "samples"


def report_of(name: str) -> Report:
    """The report on samples/NAME. The first call makes all of them."""
    return _reports()[name]


@cache
def _reports() -> dict[str, Report]:
    """Two at a time: one sample is a scanned booklet, which a single worker reads while the other core would wait."""
    folders = [path.parent for path in SAMPLES.glob("*/dossier.toml")]
    folders.sort(key=lambda folder: -sum(file.stat().st_size for file in folder.iterdir()))
    with ThreadPoolExecutor(2) as pool:
        return dict(zip((folder.name for folder in folders), pool.map(check_dossier, folders), strict=True))
