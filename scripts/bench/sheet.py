"""Sets a document of `documents/` on an A4 page: a PDF, and the truth about what is printed on it.

A document is a text file. Its first line names the print: `@font FAMILY SIZE [LEADING]`. Then, line by line:

    # name            letterhead, bold and large          = title      bold, in the middle
    > text            flush right                         ~ text       small print, 7.5 pt
    * text            bold                                ---          a rule over the whole width
    | a | b | c       a table row; `|! a | b` its head; `|: 50 25> 25>` the widths in per cent, `>` for flush right
    %% … % … %%       two columns side by side            (empty)      half a line of space
    [stamp] a / b     a round stamp, [sign] a signature, both where the text stands at that moment, at the right
    [foot]            a rule and what follows at the foot of the page

Anything else is a paragraph, broken into lines. `{…}` marks a decisive field: a date, an amount, a number. A field is
never broken.
"""

from __future__ import annotations

import io
import math
import random
import re
import zlib
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

FONTS = Path("/usr/share/fonts/truetype")
FAMILIES = {
    "LiberationSans": ("liberation/LiberationSans-Regular.ttf", "liberation/LiberationSans-Bold.ttf"),
    "LiberationSerif": ("liberation/LiberationSerif-Regular.ttf", "liberation/LiberationSerif-Bold.ttf"),
    "LiberationMono": ("liberation/LiberationMono-Regular.ttf", "liberation/LiberationMono-Bold.ttf"),
    "LiberationSansNarrow": ("liberation/LiberationSansNarrow-Regular.ttf", "liberation/LiberationSansNarrow-Bold.ttf"),
    "DejaVuSans": ("dejavu/DejaVuSans.ttf", "dejavu/DejaVuSans-Bold.ttf"),
    "DejaVuSansCondensed": ("dejavu/DejaVuSansCondensed.ttf", "dejavu/DejaVuSansCondensed-Bold.ttf"),
    "DejaVuSerif": ("dejavu/DejaVuSerif.ttf", "dejavu/DejaVuSerif-Bold.ttf"),
    "DejaVuSerifCondensed": ("dejavu/DejaVuSerifCondensed.ttf", "dejavu/DejaVuSerifCondensed-Bold.ttf"),
}
WIDTH, HEIGHT = 595.28, 841.89  # A4 in points
LEFT, RIGHT, TOP, BOTTOM = 57.0, 538.0, 52.0, 805.0
FOOT = 724.0
SMALL = 7.5
_FIELD = re.compile(r"\{([^{}]+)\}")
_JOIN = "\N{NO-BREAK SPACE}"  # inside a field while lines are broken


@dataclass(frozen=True, kw_only=True, slots=True)
class Truth:
    """What is printed: `lines` in reading order (a table cell is a line of its own), the decisive fields in them, and
    the words of stamps, which may be read or not."""

    name: str
    language: str
    lines: tuple[str, ...]
    fields: tuple[str, ...]
    optional: tuple[str, ...] = ()

    @property
    def words(self) -> tuple[str, ...]:
        return tuple(word for line in self.lines for word in line.split())


@dataclass(frozen=True, kw_only=True, slots=True)
class Sheet:
    """One printed page."""

    pdf: bytes
    truth: Truth


def print_document(name: str, text: str) -> Sheet:
    """The A4 page that the document `text` describes. `name` begins with its language."""
    setting = _Setting(name, text.partition("\n")[0])
    for line in text.rstrip().splitlines()[1:]:
        setting.add(line)
    return setting.finished()


@dataclass
class _Setting:
    """A page while it is being set: `y` runs down from the top."""

    name: str
    font_line: str
    y: float = TOP
    left: float = LEFT
    right: float = RIGHT
    lines: list[str] = field(default_factory=list)
    fields: list[str] = field(default_factory=list)
    optional: list[str] = field(default_factory=list)
    widths: list[tuple[float, bool]] = field(default_factory=list)
    column_top: float = 0.0
    column_bottom: float = 0.0

    def __post_init__(self) -> None:
        from reportlab.pdfgen.canvas import Canvas

        _, family, size, *leading = self.font_line.split()
        self.regular, self.bold = _registered(family)
        self.size = float(size)
        self.leading = float(leading[0]) if leading else 1.42
        self.buffer = io.BytesIO()
        self.canvas: Any = Canvas(self.buffer, pagesize=(WIDTH, HEIGHT), invariant=True)
        self.canvas.setTitle(self.name)
        self.random = random.Random(zlib.crc32(self.name.encode()))

    def add(self, line: str) -> None:
        mark, _, rest = line.partition(" ")
        match mark:
            case "":
                self.y += self.size * 0.6
            case "#":
                self._paragraph(rest, self.bold, self.size * 1.45)
            case "=":
                self._paragraph(rest, self.bold, self.size * 1.2, align="centre")
            case ">":
                self._paragraph(rest, self.regular, self.size, align="right")
            case "~":
                self._paragraph(rest, self.regular, SMALL)
            case "*":
                self._paragraph(rest, self.bold, self.size)
            case "---":
                self._rule(self.y + 2)
                self.y += 7
            case "|:":
                self.widths = [(float(part.rstrip(">")), part.endswith(">")) for part in rest.split()]
                self._rule(self.y + 1)
            case "|" | "|!":
                self._row([cell.strip() for cell in rest.split("|")], head=mark == "|!")
            case "%%" | "%":
                self._columns(mark)
            case "[stamp]":
                self._stamp([part.strip() for part in rest.split("/")])
            case "[foot]":
                self.y = max(self.y, FOOT)
                self.add("---")
            case "[sign]":
                self._signature()
            case _:
                self._paragraph(line, self.regular, self.size)

    def finished(self) -> Sheet:
        if self.y > BOTTOM:
            raise ValueError(f"{self.name}: the text is {self.y - BOTTOM:.0f} points too long for its page")
        self._save()
        truth = Truth(
            name=self.name,
            language=self.name[:2],
            lines=tuple(self.lines),
            fields=tuple(self.fields),
            optional=tuple(self.optional),
        )
        return Sheet(pdf=self.buffer.getvalue(), truth=truth)

    def _save(self) -> None:
        """Without ASCII85 around every stream, which reportlab puts there and hardly anybody else."""
        from reportlab import rl_config

        usual, rl_config.useA85 = rl_config.useA85, 0
        try:
            self.canvas.showPage()
            self.canvas.save()
        finally:
            rl_config.useA85 = usual

    def _paragraph(self, text: str, font: str, size: float, align: str = "left") -> None:
        for line in _broken(text, font, size, self.right - self.left):
            self.y += size * self.leading
            self._print(line, font, size, self.left, self.right, align)

    def _print(self, line: str, font: str, size: float, left: float, right: float, align: str) -> None:
        self.fields += [found.replace(_JOIN, " ") for found in _FIELD.findall(line)]
        plain = _FIELD.sub(r"\1", line).replace(_JOIN, " ")
        if lost := set(plain) - _signs(font):
            raise ValueError(f"{self.name}: {font} cannot print {''.join(sorted(lost))}")
        self.lines.append(plain)
        self.canvas.setFont(font, size)
        self.canvas.setFillGray(0.08)
        width = self.canvas.stringWidth(plain, font, size)
        x = {"left": left, "right": right - width, "centre": (left + right - width) / 2}[align]
        self.canvas.drawString(x, HEIGHT - self.y, plain)

    def _row(self, cells: list[str], *, head: bool) -> None:
        font, size = self.bold if head else self.regular, self.size * 0.93
        height, x, top = size * self.leading * 1.25, self.left, self.y + 1
        if head:
            self.canvas.setFillGray(0.9)
            self.canvas.rect(self.left, HEIGHT - top - height, self.right - self.left, height, stroke=0, fill=1)
        self.y += size * self.leading
        for (share, flush_right), cell in zip(self.widths, cells, strict=True):
            width = (self.right - self.left) * share / 100
            if cell:
                cell = _FIELD.sub(lambda found: found[0].replace(" ", _JOIN), cell)
                self._print(cell, font, size, x + 4, x + width - 4, "right" if flush_right else "left")
            self.canvas.setLineWidth(0.5)
            self.canvas.line(x, HEIGHT - top, x, HEIGHT - top - height)
            x += width
        self.canvas.line(x, HEIGHT - top, x, HEIGHT - top - height)
        self.y = top + height - 1
        self._rule(self.y + 1)

    def _rule(self, y: float) -> None:
        self.canvas.setLineWidth(0.5)
        self.canvas.setStrokeGray(0.35)
        self.canvas.line(self.left, HEIGHT - y, self.right, HEIGHT - y)

    def _columns(self, mark: str) -> None:
        middle = (LEFT + RIGHT) / 2
        if mark == "%":
            self.column_bottom, self.y = self.y, self.column_top
            self.left, self.right = middle + 11, RIGHT
        elif self.right < RIGHT or self.left > LEFT:
            self.y = max(self.y, self.column_bottom)
            self.left, self.right = LEFT, RIGHT
        else:
            self.column_top, self.left, self.right = self.y, LEFT, middle - 11

    def _stamp(self, texts: list[str]) -> None:
        canvas, radius = self.canvas, 37.0
        canvas.saveState()
        canvas.translate(RIGHT - 60, HEIGHT - self.y - 30)
        canvas.rotate(self.random.uniform(-14, 14))
        colour = self.random.choice([(0.1, 0.15, 0.6), (0.65, 0.1, 0.15), (0.3, 0.1, 0.5)])
        canvas.setStrokeColorRGB(*colour, alpha=0.75)
        canvas.setFillColorRGB(*colour, alpha=0.75)
        canvas.setLineWidth(1.6)
        canvas.circle(0, 0, radius)
        canvas.setLineWidth(0.6)
        canvas.circle(0, 0, radius - 4)
        for row, text in enumerate(texts):
            canvas.setFont(self.bold, 7)
            canvas.drawCentredString(0, (len(texts) - 1) * 4.5 - row * 9 - 2, text)
        canvas.restoreState()
        self.optional += texts

    def _signature(self) -> None:
        """A pen's line of loops, in blue, beside and slightly over what was printed last."""
        canvas, rng = self.canvas, self.random
        canvas.saveState()
        canvas.setStrokeColorRGB(0.05, 0.1, 0.45, alpha=0.85)
        canvas.setLineWidth(1.1)
        path = canvas.beginPath()
        x, y = RIGHT - 225, HEIGHT - self.y - 12
        path.moveTo(x, y)
        for _ in range(rng.randint(4, 9)):
            step, rise = rng.uniform(5, 20), rng.uniform(5, 26)
            path.curveTo(x - 4, y + rise, x + step + 5, y + rise, x + step, y + rng.uniform(-5, 4))
            x += step
        path.curveTo(x + 12, y - 9, x - 40, y - 11 * math.copysign(1, rng.random() - 0.2), x + 20, y + 3)
        canvas.drawPath(path, stroke=1, fill=0)
        canvas.restoreState()


def _broken(text: str, font: str, size: float, width: float) -> list[str]:
    """The lines of a paragraph, each as wide as fits."""
    from reportlab.pdfbase.pdfmetrics import stringWidth

    lines = [""]
    for word in _FIELD.sub(lambda found: found[0].replace(" ", _JOIN), text).split(" "):
        longer = f"{lines[-1]} {word}".strip()
        if lines[-1] and stringWidth(_FIELD.sub(r"\1", longer), font, size) > width:
            lines.append(word)
        else:
            lines[-1] = longer
    return lines


@cache
def _signs(font: str) -> frozenset[str]:
    """What the font can print."""
    from reportlab.pdfbase.pdfmetrics import getFont

    return frozenset(map(chr, getFont(font).face.charToGlyph))


@cache
def _registered(family: str) -> tuple[str, str]:
    """The names of a family's regular and bold font, after reportlab has loaded them."""
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont

    names = (family, f"{family}-Bold")
    for name, file in zip(names, FAMILIES[family], strict=True):
        pdfmetrics.registerFont(TTFont(name, str(FONTS / file)))
    return names
