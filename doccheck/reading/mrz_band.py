"""The machine-readable zone, read again with its own alphabet (ICAO Doc 9303: A–Z, 0–9, <).

Its lines are long, thin and parallel, and may lie any way on the page: a passport copied sideways on an upright sheet.
They are read until all check digits hold and two readings agree, or no try is left. Where readings differ in what no
check digit sees, the line keeps both (`Word.second`): such a zone is not certain.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import TYPE_CHECKING

from doccheck.engines.ocr.readers import Readers
from doccheck.model import Box, Line, Word
from doccheck.reading import _mrz_tesseract
from doccheck.reading._mrz_columns import Row
from doccheck.reading._mrz_reading import Bands, Found
from doccheck.reading._mrz_strips import Strip, strip, zones
from doccheck.reading.attempt import Attempt

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from doccheck.engines.ocr.neural import NeuralReader

    Quad = NDArray[np.float32]

_FILLERS = re.compile(r"[A-Z0-9<«]{4,}[<«]{2,}|[<«>»]{3,}")
_NAME_LINE = re.compile(r"[PIACV][A-Z<«][A-Z]{3}[A-Z<«]{10,}")
_ID_WORDS = re.compile(r"passe?port|reisepass|pasaporte|identit|identidad|ausweis|titre de s|aufenthaltst|visa", re.I)
_GROUPS = 6  # of strips that are looked at on one page: a sheet holds two cards, front and back
_THIN = 12.0  # times longer than high: 30 signs of a card are 17 to 20, with one or two pieces missing
_SURE_TEXT = 0.8  # confidence above which a line of print is what it seems to be


def read(attempt: Attempt, readers: Readers) -> tuple[Line, ...]:
    """A second reading of the machine-readable zones, where the page seems to have any. Raises `OcrTimeout`."""
    seen = [line.box for line in attempt.lines if _looks_like_mrz(line.words)]
    if not (attempt.bands or seen or _is_identity_document(attempt)):
        return ()
    reader = readers.neural()
    if reader is None:
        wanted = seen or _is_identity_document(attempt)
        return _mrz_tesseract.read(attempt, readers.tesseract, tuple(seen)) if readers.tesseract and wanted else ()
    bands = attempt.bands
    if not bands and not seen:
        bands = tuple(quad for quad in reader.quads(attempt.picture) if _is_thin(strip(quad)))
    return by_neural(attempt, tuple(_strips(attempt, bands)), reader)


def by_neural(attempt: Attempt, strips: Sequence[Strip], reader: NeuralReader) -> tuple[Line, ...]:
    """The zones among the strips."""
    lines: list[Line] = []
    places: list[Strip] = []
    for group in islice(zones(strips), _GROUPS):
        if any(_lies_on(line, place) for line in group for place in places):
            continue  # a piece of a zone that was found already
        found = Bands(attempt.picture, reader).read(group)
        if found:
            lines += _lines(found, attempt, block=len(lines))
            places += found.strips
    return tuple(lines)


def _lies_on(line: Strip, other: Strip) -> bool:
    along, below = other.place(*line.middle)
    return 0 <= along <= other.length and abs(below) < other.height / 2


def _lines(found: Found, attempt: Attempt, block: int) -> Iterator[Line]:
    for at, row in enumerate(found.rows):
        word = Word(
            text=found.verdict.texts[at],
            box=_box(found.strips[at], row, attempt),
            confidence=round(found.verdict.confidences[at], 4),
            second=found.verdict.others[at],
        )
        yield Line(words=(word,), block=block)


def _box(line: Strip, row: Row, attempt: Attempt) -> Box:
    """The upright box around the line's signs."""
    height, width = attempt.picture.shape[:2]
    start = row.start - row.pitch / 2
    corners = line.between(start, start + len(row.cells) * row.pitch).quad(1.0)
    low, high = corners.min(0), corners.max(0)
    return Box(
        max(0.0, float(low[0]) / width),
        max(0.0, float(low[1]) / height),
        min(1.0, float(high[0]) / width),
        min(1.0, float(high[1]) / height),
    )


# -- candidates -------------------------------------------------------------------------------------------------------
def _strips(attempt: Attempt, bands: Sequence[Quad]) -> Iterator[Strip]:
    """The bands that are no ordinary print, and lines that look like a zone but have no band."""
    height, width = attempt.picture.shape[:2]
    covered: set[Box] = set()
    for quad in bands:
        words = _words_in(quad, attempt)
        covered |= {word.box for word in words}
        if _looks_like_mrz(words):
            yield strip(quad, known=True)
        elif not _is_print(words) and _is_thin(strip(quad)):
            yield strip(quad)
    for line in attempt.lines:
        if _looks_like_mrz(line.words) and not any(word.box in covered for word in line.words):
            box = line.box
            middle = (box.y0 + box.y1) / 2 * height
            yield Strip(box.x0 * width, middle, box.x1 * width, middle, box.height * height, known=True)


def _words_in(quad: Quad, attempt: Attempt) -> list[Word]:
    """The words that were read in a band: one line of the page may hold several pieces side by side."""
    height, width = attempt.picture.shape[:2]
    band = strip(quad)
    found = []
    for word in (word for line in attempt.lines for word in line.words):
        along, below = band.place((word.box.x0 + word.box.x1) / 2 * width, (word.box.y0 + word.box.y1) / 2 * height)
        if 0 <= along <= band.length and abs(below) < band.height / 2:
            found.append(word)
    return found


def _is_print(words: Sequence[Word]) -> bool:
    """Whether these are surely words: a zone has neither spaces nor small letters."""
    sure = [word.confidence for word in words if word.confidence is not None]
    if not sure or sum(sure) / len(sure) < _SURE_TEXT:
        return False
    letters = [sign for word in words for sign in word.text if sign.isalpha()]
    small = sum(sign.islower() for sign in letters)
    return 4 * small > len(letters) or len(words) > 3


def _is_thin(line: Strip) -> bool:
    return line.length > _THIN * line.height


def _is_identity_document(attempt: Attempt) -> bool:
    return any(_ID_WORDS.search(line.text) for line in attempt.lines)


def _looks_like_mrz(words: Sequence[Word]) -> bool:
    """Whether there are runs of fillers, or a word as long as only the beginning of a zone is."""
    return bool(_FILLERS.search("".join(word.text for word in words).replace(" ", ""))) or any(
        _NAME_LINE.match(word.text) for word in words
    )
