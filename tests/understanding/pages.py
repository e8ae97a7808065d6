"""Pages in Python: lines of text with plausible places on an A4 sheet. All people are invented."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from itertools import groupby

from doccheck.engines.pdf import in_blocks
from doccheck.model import (
    Box,
    Certainty,
    Document,
    Face,
    FileReading,
    Finding,
    Grade,
    InkGrid,
    Line,
    Page,
    PictureFacts,
    Severity,
    TextOrigin,
    Word,
)
from doccheck.understanding.understand import understand
from doccheck.values.mrz import check_digit

LEFT, TOP, SIZE, TITLE_SIZE = 0.12, 0.05, 0.013, 0.02
_COLUMNS = (0.0, 0.36, 0.62)  # of the cells of a table row, from the left edge of its first
_LEADING = 1.35  # from one line to the next, in heights: no new block
_SIGN = 0.6  # width of a sign in heights, on a sheet that is 1.41 times as high as wide
_INK_COLUMNS, _INK_ROWS = 60, 85
SURE = {Certainty.CERTAIN: "certain", Certainty.PROBABLE: "probable", Certainty.AMBIGUOUS: "ambiguous"}


@dataclass(frozen=True, kw_only=True)
class Row:
    """One line, or one row of a table: its cells stand in columns."""

    cells: tuple[str, ...]
    x: float = LEFT
    size: float = SIZE
    y: float | None = None  # None: below the row before


Text = str | Row


def row(text: str, *, x: float = LEFT, size: float = SIZE, y: float | None = None) -> Row:
    """A row of its own place or size. "label | value" are two cells of a table."""
    return Row(cells=tuple(cell.strip() for cell in text.split("|")), x=x, size=size, y=y)


def title(text: str, *, x: float = 0.25, y: float | None = None) -> Row:
    return row(text, x=x, size=TITLE_SIZE, y=y)


def foot(*texts: str) -> tuple[Row, ...]:
    """Small print at the bottom of the sheet."""
    return tuple(row(text, size=0.009, y=0.93 + 0.013 * index) for index, text in enumerate(texts))


def page(
    *rows: Text | Iterable[Text],
    origin: TextOrigin = TextOrigin.TEXT_LAYER,
    confidence: float = 0.95,
    unsure: Mapping[str, float] | None = None,
    grade: Grade = Grade.GOOD,
    mrz: str = "",
    ink: tuple[Box, ...] | None = None,
    pens: tuple[Box, ...] = (),
    photos: tuple[PictureFacts, ...] = (),
    findings: tuple[Finding, ...] = (),
) -> Page:
    """A page with these rows from top to bottom; "" leaves a line free and so ends the paragraph.

    `confidence` is that of every word an engine read, `unsure` that of single words. `mrz`: the second reading of the
    machine-readable zone. `ink`: where somebody wrote by hand; None: nobody looked, () nothing was found.
    `pens`: the lines in it that a pen drew.
    """
    lines: list[tuple[Word, ...]] = []
    y = TOP
    known = (unsure or {}) if origin is TextOrigin.OCR else {}
    usual = confidence if origin is TextOrigin.OCR else None
    for entry in _flat(rows):
        here = row(entry) if isinstance(entry, str) else entry
        y = here.y if here.y is not None else y
        x = here.x
        for column, cell in zip((*_COLUMNS, *[None] * len(here.cells)), here.cells, strict=False):
            x = max(x, here.x + column) if column is not None else x
            words = _words(cell, x, y, here.size, usual, known)
            if words:
                lines.append(words)
                x = words[-1].box.x1 + 4 * here.size
        y += here.size * _LEADING
    return Page(
        file="",
        number=1,
        width=595.0,
        height=842.0,
        origin=origin if lines else TextOrigin.NONE,
        lines=_in_page(in_blocks(lines)),
        grade=grade,
        mrz_lines=in_blocks([w for i, text in enumerate(mrz.split()) if (w := _zone_line(text, i))]),
        ink=None if ink is None and not pens else _grid((*(ink or ()), *pens), pens),
        photos=photos,
        findings=findings,
    )


def scan(*rows: Text | Iterable[Text], confidence: float = 0.95, unsure: Mapping[str, float] | None = None) -> Page:
    """A page an engine read."""
    return page(*rows, origin=TextOrigin.OCR, confidence=confidence, unsure=unsure)


def twice(page: Page, seconds: Mapping[str, str]) -> Page:
    """The page with what a second engine reads in the place of these words, each of which stands once on it."""
    texts = [word.text for line in page.lines for word in line.words]
    assert [texts.count(text) for text in seconds] == [1] * len(seconds)
    lines = tuple(
        replace(line, words=tuple(replace(word, second=seconds.get(word.text)) for word in line.words))
        for line in page.lines
    )
    return replace(page, lines=lines)


def blank() -> Page:
    return page(findings=(Finding(code="blank_page", severity=Severity.INFO),))


def file(*pages: Page, name: str = "dossier.pdf") -> FileReading:
    numbered = tuple(replace(found, file=name, number=number) for number, found in enumerate(pages, 1))
    return FileReading(file=name, pages=numbered, page_count=len(numbered))


def documents(*pages: Page) -> tuple[Document, ...]:
    """What one file of these pages holds."""
    return understand([file(*pages)])


def document(*rows: Text | Iterable[Text]) -> Document:
    """The one document that a file of one page with these rows is."""
    return only(page(*rows))


def only(*pages: Page) -> Document:
    (found,) = documents(*pages)
    return found


def cut(*readings: FileReading) -> list[tuple[str, str]]:
    """Kind and pages of each document: ("passport", "a.pdf 1-2")."""
    return [(found.kind, _pages(found)) for found in understand(readings)]


def _pages(found: Document) -> str:
    parts = []
    for name, refs in groupby(found.pages, key=lambda ref: ref.file):
        numbers = [ref.page for ref in refs]
        parts.append(f"{name} {','.join(map(str, numbers))}")
    return " + ".join(parts)


def fields(found: Document, *names: str) -> list[tuple[str, str | date | Decimal, str]]:
    """(name, value, certainty) of every reading of these fields."""
    return [(field.name, field.value, SURE[field.certainty]) for field in found.fields if field.name in names]


def readings(found: Document, name: str) -> list[tuple[str | date | Decimal, str]]:
    """(value, certainty) of every reading of one field, best first."""
    return [(field.value, SURE[field.certainty]) for field in found.all(name)]


def codes(found: Document) -> list[str]:
    return [f"{f.code}{'.' + f.reason if f.reason else ''}" for f in found.findings]


def picture(*, faces: int = 1, width: int = 413, height: int = 531, box: Box | None = None) -> PictureFacts:
    """A picture of the size of an identity photo, its face half as high as itself."""
    return PictureFacts(
        box=box or Box(0.0, 0.0, 1.0, 1.0),
        width_px=width,
        height_px=height,
        colour=True,
        background=232,
        background_spread=9,
        faces=(Face(box=Box(0.3, 0.2, 0.7, 0.7), confidence=99),) * faces,
    )


def td3(
    *,
    code: str = "P<",
    issuer: str = "MAR",
    surname: str = "TAZI",
    given: str = "SALMA",
    number: str = "XK4471902",
    nationality: str = "MAR",
    birth: str = "041122",
    sex: str = "F",
    expiry: str = "310615",
) -> str:
    """The two lines of a passport's zone (ICAO Doc 9303 part 4) with their check digits."""
    names = f"{surname}<<{given}".replace(" ", "<")
    upper = f"{code}{issuer}{names}".ljust(44, "<")
    number, rest = number.ljust(9, "<"), "<" * 14
    body = f"{number}{check_digit(number)}{nationality}{birth}{check_digit(birth)}{sex}{expiry}{check_digit(expiry)}{rest}0"
    composite = body[:10] + body[13:20] + body[21:43]
    return f"{upper}\n{body}{check_digit(composite)}"


def mrv(*, issuer: str = "FRA", surname: str = "TAZI", given: str = "SALMA", nationality: str = "MAR") -> str:
    """The two lines of a visa's zone (ICAO Doc 9303 part 7, format A)."""
    upper = f"V<{issuer}{surname}<<{given}".ljust(44, "<")
    number, birth, expiry = "F60218834", "041122", "270830"
    lower = f"{number}{check_digit(number)}{nationality}{birth}{check_digit(birth)}F{expiry}{check_digit(expiry)}"
    return f"{upper}\n{lower.ljust(44, '<')}"


def td1(
    *,
    code: str = "ID",
    issuer: str = "ESP",
    surname: str = "ARREGUI",
    given: str = "IKER",
    number: str = "BCC418207",
    nationality: str = "ESP",
    birth: str = "790304",
    sex: str = "M",
    expiry: str = "320119",
) -> str:
    """The three lines of a card's zone (ICAO Doc 9303 part 5)."""
    number = number.ljust(9, "<")
    first = f"{code}{issuer}{number}{check_digit(number)}".ljust(30, "<")
    dates = f"{birth}{check_digit(birth)}{sex}{expiry}{check_digit(expiry)}"
    composite = first[5:] + dates[:7] + dates[8:] + "<" * 11
    second = f"{dates}{nationality}".ljust(29, "<") + check_digit(composite)
    third = f"{surname}<<{given}".replace(" ", "<").ljust(30, "<")
    return f"{first}\n{second}\n{third}"


def _flat(rows: Iterable[Text | Iterable[Text]]) -> Iterable[Text]:
    for entry in rows:
        if isinstance(entry, str | Row):
            yield entry
        else:
            yield from entry


def _words(
    text: str, x: float, y: float, size: float, usual: float | None, known: Mapping[str, float]
) -> tuple[Word, ...]:
    words: list[Word] = []
    sign = size * _SIGN
    for part in text.split():
        box = Box(x, y, x + sign * len(part), y + size)
        words.append(Word(text=part, box=box, confidence=known.get(part, usual)))
        x = box.x1 + sign
    return tuple(words)


def _in_page(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """What would run over the right edge is set closer, as a document does with a long line."""
    width = max((line.box.x1 for line in lines), default=0.0)
    height = max((line.box.y1 for line in lines), default=0.0)
    across, down = max(1.0, width / 0.97), max(1.0, height / 0.98)

    def smaller(b: Box) -> Box:
        return Box(b.x0 / across, b.y0 / down, b.x1 / across, b.y1 / down)

    return tuple(replace(line, words=tuple(replace(w, box=smaller(w.box)) for w in line.words)) for line in lines)


def _zone_line(text: str, index: int) -> tuple[Word, ...]:
    y = 0.88 + 0.03 * index
    return (Word(text=text, box=Box(0.05, y, 0.95, y + 0.02), confidence=0.9),)


def _grid(marks: tuple[Box, ...], pens: tuple[Box, ...] = ()) -> InkGrid:
    """A pen stroke fills a sixth of every cell it crosses."""
    strokes = _cells(pens) if pens else b""
    return InkGrid(columns=_INK_COLUMNS, rows=_INK_ROWS, cells=_cells(marks), strokes=strokes)


def _cells(marks: tuple[Box, ...]) -> bytes:
    cells = bytearray(_INK_COLUMNS * _INK_ROWS)
    for mark in marks:
        for line in range(int(mark.y0 * _INK_ROWS), int(mark.y1 * _INK_ROWS) + 1):
            for column in range(int(mark.x0 * _INK_COLUMNS), int(mark.x1 * _INK_COLUMNS) + 1):
                cells[line * _INK_COLUMNS + column] = 40
    return bytes(cells)
