"""From the markup of a document's `body` to a PDF. README.md lists the marks."""

from __future__ import annotations

import io
import random
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import (
    BaseDocTemplate,
    Flowable,
    Frame,
    HRFlowable,
    Image,
    PageBreak,
    PageTemplate,
    Spacer,
    Table,
    TableStyle,
)

from . import arabic, ink, typefaces
from .model import Person

WIDE = A4[0] - 44 * mm
_COLOURS = ("#1a3c6e", "#7a1420", "#0b5a43", "#222222", "#334a5e", "#444444")
_FONTS = ("helv", "helv", "times", "cond", "dejavu", "serif")
_OPTION = re.compile(r"%(\w+) (.*)")
_MARK = re.compile(r"\[(sig|sigr|nosig|nosigr|stamp|photo|x| )\] ?(.*)")
_PREFIX = re.compile(r"(!! |! |>> |\^ |## |# |~ )(.*)")


@dataclass
class _Look:
    """How one document looks: by its options, the rest by its seed."""

    family: str
    size: float
    colour: Any
    grid: bool
    label: float  # width of the label column, points
    foot: list[str]

    def style(self, *, size: float = 0.0, bold: bool = False, **more: Any) -> ParagraphStyle:
        size = size or self.size
        return ParagraphStyle("body", fontName=self.family + ("-Bold" if bold else ""), fontSize=size,
                              leading=size * 1.32, **more)


@dataclass
class _Setter:
    """Goes through the lines and collects what reportlab places on the pages."""

    lines: list[str]
    look: _Look
    rng: random.Random
    person: Person | None
    place: int = 0
    flow: list[Flowable] = field(default_factory=list)

    def run(self) -> list[Flowable]:
        while self.place < len(self.lines):
            line = self.lines[self.place]
            if mark := _MARK.fullmatch(line):
                self._marked(mark[1], mark[2])
            elif _is_pair(line):
                self._pairs()
                continue
            elif line.startswith("|"):
                self._table()
                continue
            else:
                self._line(line)
            self.place += 1
        return self.flow

    def _line(self, line: str) -> None:
        look = self.look
        if not line:
            self.flow.append(Spacer(1, 6))
        elif line == "---":
            self.flow.append(HRFlowable(width="100%", thickness=0.8, color=look.colour, spaceBefore=3, spaceAfter=5))
        elif line == "===":
            self.flow.append(PageBreak())
        elif prefix := _PREFIX.fullmatch(line):
            self._text(prefix[2], _STYLES[prefix[1].strip()](look))
        else:
            self._text(line, look.style())

    def _text(self, text: str, style: ParagraphStyle) -> None:
        self.flow.append(typefaces.paragraph(text, style))

    def _marked(self, mark: str, text: str) -> None:
        look = self.look
        words = [part.strip() for part in text.split("/")] if text else []
        if mark == "stamp":
            self.flow.append(ink.Stamp(words, self.rng))
        elif mark == "photo":
            self._photo()
        elif mark in ("x", " "):
            self.flow.append(ink.TickBox(mark == "x", typefaces.paragraph(text, look.style()), look.size))
        else:
            self.flow.append(ink.Signature(words, signed=not mark.startswith("no"), right=mark.endswith("r"),
                                           font=look.family, rng=self.rng))

    def _photo(self) -> None:
        person = self.person or _nobody(self.rng)
        picture = Image(io.BytesIO(ink.portrait_jpeg(ink.face_of(person))), 30 * mm, 38.6 * mm)
        picture.hAlign = "RIGHT"
        self.flow.append(picture)

    def _pairs(self) -> None:
        """`label :: value` lines as a table of two columns; from the right where the labels are Arabic."""
        look, rows = self.look, []
        while self.place < len(self.lines) and _is_pair(self.lines[self.place]):
            label, _, value = self.lines[self.place].partition(" ::")
            rows.append((label.strip(), value.strip()))
            self.place += 1
        right = any(arabic.from_the_right(label) for label, _ in rows)
        cells = [[typefaces.paragraph(label, look.style(size=look.size - 0.5, alignment=2 * right)),
                  typefaces.paragraph(value, look.style(bold=look.grid, alignment=2 * right))] for label, value in rows]
        widths = [look.label, WIDE - look.label]
        if right:
            cells, widths = [row[::-1] for row in cells], widths[::-1]
        rules: list[Any] = [("VALIGN", (0, 0), (-1, -1), "TOP"), ("TOPPADDING", (0, 0), (-1, -1), 1.5),
                            ("BOTTOMPADDING", (0, 0), (-1, -1), 2.5)]
        if look.grid:
            rules.append(("GRID", (0, 0), (-1, -1), 0.5, colors.grey))
        self.flow.append(Table(cells, colWidths=widths, style=TableStyle(rules)))

    def _table(self) -> None:
        look, rows = self.look, []
        while self.place < len(self.lines) and self.lines[self.place].startswith("|"):
            rows.append([cell.strip() for cell in self.lines[self.place].strip("|").split("|")])
            self.place += 1
        count = max(map(len, rows))
        rows = [row + [""] * (count - len(row)) for row in rows]
        if any(arabic.from_the_right(cell) for cell in rows[0]):
            rows = [row[::-1] for row in rows]
        cells = [[typefaces.paragraph(cell, look.style(size=look.size - 1.2, bold=number == 0)) for cell in row]
                 for number, row in enumerate(rows)]
        rules = [("GRID", (0, 0), (-1, -1), 0.4, colors.grey), ("VALIGN", (0, 0), (-1, -1), "TOP"),
                 ("BACKGROUND", (0, 0), (-1, 0), colors.HexColor("#e8ebf0")), ("TOPPADDING", (0, 0), (-1, -1), 2),
                 ("BOTTOMPADDING", (0, 0), (-1, -1), 3)]
        self.flow += [Table(cells, colWidths=self._widths(rows), style=TableStyle(rules), repeatRows=1), Spacer(1, 4)]

    def _widths(self, rows: list[list[str]]) -> list[float]:
        """Column widths by the longest cell, none more than its share by half when the page is too narrow."""
        font, size = self.look.family + "-Bold", self.look.size - 1
        widest = [max(max(typefaces.width(cell, font, size) for cell in column) + 12, 18)
                  for column in zip(*rows, strict=True)]
        if sum(widest) <= WIDE:
            return widest
        capped = [min(one, WIDE / len(widest) * 1.5) for one in widest]
        return [one * WIDE / sum(capped) for one in capped]


_STYLES: dict[str, Callable[[_Look], ParagraphStyle]] = {
    "!!": lambda look: look.style(size=look.size + 6, bold=True, textColor=look.colour),
    "!": lambda look: look.style(size=look.size - 2, textColor=colors.HexColor("#444444")),
    ">>": lambda look: look.style(alignment=2),
    "^": lambda look: look.style(alignment=1),
    "#": lambda look: look.style(size=look.size + 4, bold=True, alignment=1, spaceBefore=5, spaceAfter=6),
    "##": lambda look: look.style(size=look.size + 1, bold=True, spaceBefore=4, spaceAfter=2),
    "~": lambda look: look.style(size=look.size - 2.6, textColor=colors.HexColor("#333333")),
}


def render(text: str, *, seed: str, font: str = "", person: Person | None = None) -> bytes:
    """The filled body as a PDF on A4; the same bytes for the same seed."""
    typefaces.register()
    rng = random.Random(seed)
    options = {"font": font or rng.choice(_FONTS), "size": "10", "grid": "0", "foot": "", "lw": "58"}
    lines = []
    for line in text.strip("\n").split("\n"):
        option = _OPTION.fullmatch(line)
        if option and option[1] in options:
            options[option[1]] = option[2]
        else:
            lines.append(line.rstrip())
    family = typefaces.fitting(text, typefaces.FAMILIES[options["font"].strip()])
    size = float(options["size"]) - 0.8 * typefaces.is_wide(family)
    look = _Look(family, size, colors.HexColor(rng.choice(_COLOURS)), options["grid"].strip() != "0",
                 float(options["lw"]) * mm, options["foot"].split(" // ") if options["foot"] else [])
    return _pages(_Setter(lines, look, rng, person).run(), look)


def _pages(flow: list[Flowable], look: _Look) -> bytes:
    def foot(canvas: Any, page: Any) -> None:
        canvas.saveState()
        canvas.setFillColor(colors.HexColor("#555555"))
        for number, words in enumerate(look.foot):
            typefaces.draw(canvas, 22 * mm, 12 * mm - number * 8, words, look.family, 6.4)
        if look.foot:
            canvas.setFont(look.family, 6.4)
            canvas.drawRightString(A4[0] - 22 * mm, 17 * mm, str(page.page))
        canvas.restoreState()

    target = io.BytesIO()
    template = BaseDocTemplate(target, pagesize=A4, invariant=1)
    frame = Frame(22 * mm, 19 * mm, WIDE, A4[1] - 36 * mm, 0, 0, 0, 0)
    template.addPageTemplates(PageTemplate(frames=[frame], onPage=foot))
    template.build(flow or [Spacer(1, 1)])
    return target.getvalue()


def _is_pair(line: str) -> bool:
    return not line.startswith("|") and (" :: " in line or line.endswith(" ::"))


def _nobody(rng: random.Random) -> Person:
    return Person(id=f"nobody {rng.random()}", surname="", given_names="", birth_date=date(2000, 1, 1),
                  nationality="XX", sex=rng.choice("FM"), birth_place="")
