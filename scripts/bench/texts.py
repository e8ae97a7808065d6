"""The two sets of documents: the bench's, and other ones on which thresholds are chosen."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from scripts.bench.sheet import Sheet, print_document

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

FOLDER = Path(__file__).parent / "documents"
SETS = ("bench", "calibration")
DPI = 300


def names(which: str = "bench") -> tuple[str, ...]:
    """The documents of a set, languages taken in turn, so that the first few are a fair choice."""
    stems = sorted(file.stem for file in (FOLDER / which).glob("*.txt"))
    return tuple(sorted(stems, key=lambda stem: (_place_in_language(stem, stems), stem)))


@cache
def sheet(which: str, name: str) -> Sheet:
    """The printed page `name` of the set `which`."""
    return print_document(name, (FOLDER / which / f"{name}.txt").read_text("utf-8"))


def picture(which: str, name: str) -> NDArray[np.uint8]:
    """The page at 300 dpi, RGB: the original from which every capture is made."""
    import pypdfium2

    with pypdfium2.PdfDocument(sheet(which, name).pdf) as document:
        return document[0].render(scale=DPI / 72, rev_byteorder=True).to_numpy()[:, :, :3].copy()


def _place_in_language(stem: str, stems: list[str]) -> int:
    return [other for other in stems if other[:2] == stem[:2]].index(stem)
