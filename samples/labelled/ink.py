"""What is not set in type: signatures, stamps, tick boxes, portraits. Every shape comes from a seeded generator."""

from __future__ import annotations

import io
import random
from dataclasses import replace
from functools import lru_cache
from typing import Any

import _portrait
from PIL import Image
from reportlab.lib.units import mm
from reportlab.lib.utils import ImageReader
from reportlab.platypus import Flowable

from . import typefaces
from .model import Person

_WOMEN = (_portrait.WOMAN_FROM_FES, _portrait.WOMAN_FROM_THIES, _portrait.WOMAN_FROM_PUNE,
          _portrait.WOMAN_FROM_GRENOBLE)
_MEN = (_portrait.MAN_FROM_SFAX, _portrait.MAN_FROM_CURITIBA)
_STAMP_INKS = ((0.1, 0.15, 0.55), (0.55, 0.1, 0.12), (0.1, 0.35, 0.2))


def face_of(person: Person, picture: int = 0) -> _portrait.Face:
    """The same face for the same person, one of 24: painting takes a second. `picture` 1 is taken a minute later."""
    rng = random.Random(f"face of {person.id}")
    face = rng.choice(_MEN if person.sex == "M" else _WOMEN)
    rng = random.Random(rng.randrange(4))
    clothes = (rng.randint(30, 150), rng.randint(30, 120), rng.randint(40, 140))
    face = replace(face, clothes=clothes, seed=rng.randint(1, 10_000), width=face.width * rng.uniform(0.97, 1.03))
    return face.again() if picture else face


@lru_cache(maxsize=64)
def portrait_jpeg(face: _portrait.Face) -> bytes:
    """The picture at the resolution at which it is printed in a document."""
    target = io.BytesIO()
    _portrait.photo(face).resize((248, 318), Image.Resampling.LANCZOS).save(target, "JPEG", quality=88)
    return target.getvalue()


def draw_portrait(canvas: Any, face: _portrait.Face, x: float, y: float, wide: float, high: float) -> None:
    canvas.drawImage(ImageReader(io.BytesIO(portrait_jpeg(face))), x, y, wide, high)


def sign(canvas: Any, x: float, y: float, wide: float, high: float, rng: random.Random) -> None:
    """A signature in blue or black ink."""
    canvas.saveState()
    canvas.setStrokeColorRGB(0.05, 0.08, 0.45 if rng.random() < 0.7 else 0.1)
    canvas.setLineWidth(1.3)
    canvas.setLineCap(1)
    path = canvas.beginPath()
    here_x, here_y, turns = x, y + high * 0.4, rng.randint(5, 8)
    path.moveTo(here_x, here_y)
    step = wide / turns
    for turn in range(1, turns + 1):
        next_x, next_y = x + step * turn, y + high * rng.random()
        path.curveTo(here_x + step * rng.uniform(-0.6, 0.9), y + high * rng.uniform(-0.2, 1.3),
                     next_x - step * rng.uniform(-0.3, 1), y + high * rng.uniform(-0.3, 1.2), next_x, next_y)
        here_x, here_y = next_x, next_y
    canvas.drawPath(path)
    canvas.line(x + wide * 0.1, y - 2, x + wide * 1.05, y + high * 0.15)
    canvas.restoreState()


def stamp(canvas: Any, x: float, y: float, radius: float, lines: list[str], rng: random.Random) -> None:
    """A round rubber stamp with its middle at x, y (points)."""
    canvas.saveState()
    canvas.translate(x, y)
    canvas.rotate(rng.uniform(-14, 14))
    ink = rng.choice(_STAMP_INKS)
    canvas.setStrokeColorRGB(*ink)
    canvas.setFillColorRGB(*ink)
    canvas.setLineWidth(1.4)
    canvas.circle(0, 0, radius)
    canvas.setLineWidth(0.6)
    canvas.circle(0, 0, radius - 4)
    for number, words in enumerate(lines):
        size = 7.4
        while typefaces.width(words, "condensed-Bold", size) > 1.75 * radius and size > 3.5:
            size -= 0.3
        typefaces.draw(canvas, 0, (len(lines) / 2 - number - 0.75) * 8.6, words, "condensed-Bold", size, align="centre")
    canvas.restoreState()


class Signature(Flowable):  # type: ignore[misc]  # reportlab has no types
    """A line to sign on with the words under it; `signed`: with a signature."""

    def __init__(self, words: list[str], *, signed: bool, right: bool, font: str, rng: random.Random) -> None:
        super().__init__()
        self.words, self.signed, self.right, self.font, self.rng = words, signed, right, font, rng
        self.height = 20 * mm + 10 * len(words)

    def wrap(self, wide: float, _high: float) -> tuple[float, float]:
        self.wide = wide
        return wide, self.height

    def draw(self) -> None:
        x = self.wide - 70 * mm if self.right else 0.0
        base = 10 * len(self.words) + 4
        self.canv.setLineWidth(0.5)
        self.canv.line(x, base, x + 62 * mm, base)
        if self.signed:
            sign(self.canv, x + 6 * mm, base + 3, 36 * mm, 11 * mm, self.rng)
        for number, words in enumerate(self.words, 1):
            typefaces.draw(self.canv, x, base - 10 * number, words, self.font, 8.5)


class Stamp(Flowable):  # type: ignore[misc]
    """A round stamp, mostly over what follows (a signature): it takes no room of its own."""

    def __init__(self, lines: list[str], rng: random.Random) -> None:
        super().__init__()
        self.lines, self.rng = lines, rng

    def wrap(self, wide: float, _high: float) -> tuple[float, float]:
        self.wide = wide
        return wide, 4

    def draw(self) -> None:
        stamp(self.canv, self.wide * 0.62, -18, 17 * mm, self.lines, self.rng)


class TickBox(Flowable):  # type: ignore[misc]
    """A box of a form, crossed or not, with its text."""

    def __init__(self, ticked: bool, text: Flowable, size: float) -> None:
        super().__init__()
        self.ticked, self.text, self.size = ticked, text, size

    def wrap(self, wide: float, high: float) -> tuple[float, float]:
        self.wide = wide
        _, self.high = self.text.wrapOn(self.canv, wide - 1.7 * self.size, high)
        return wide, self.high

    def draw(self) -> None:
        top = self.high - 1.2 * self.size
        self.canv.setFillColorRGB(0, 0, 0)
        typefaces.draw(self.canv, 0, top, "\N{BALLOT BOX WITH X}" if self.ticked else "\N{BALLOT BOX}", "dejavu",
                       self.size)
        self.text.drawOn(self.canv, 1.7 * self.size, 0)
