"""Invented passports and cards with a machine-readable zone in OCR-B, and the ways in which they come in.

Needs the Debian packages fonts-ocr-b (the font is in the public domain) and fonts-liberation.
"""

from __future__ import annotations

import random
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from scripts.bench.captures import (
    Capture,
    Picture,
    blurred,
    encoded,
    gradient,
    levels,
    lit,
    noisy,
    photographed,
    quarter_turned,
    resized,
    shadow,
    tilted,
)
from scripts.bench.holders import CALIBRATION, HOLDERS, Holder

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Pixels = NDArray[np.uint8]
    Random = np.random.Generator

OCR_B = Path("/usr/share/fonts/opentype/ocr-b/OCRB.otf")
SANS = Path("/usr/share/fonts/truetype/liberation/LiberationSans-Regular.ttf")
BOLD = Path("/usr/share/fonts/truetype/liberation/LiberationSans-Bold.ttf")
DPI = 600  # of the drawn document
_PITCH = DPI / 10  # ten characters an inch (Doc 9303-3, 4.3)
_OCR_B_ADVANCE = 0.723  # width of a character in ems


@dataclass(frozen=True, kw_only=True, slots=True)
class PassportPage:
    """One document as it came in, and its zone."""

    name: str  # "b03-td3.a4_200"
    capture: str
    picture: Picture
    lines: tuple[str, ...]


def passports(which: str = "bench", captures: tuple[str, ...] = (), limit: int | None = None) -> Iterator[PassportPage]:
    """Every document of the set in every one of `captures` (empty: all eleven). `limit`: so many documents."""
    import numpy as np

    for at, holder in enumerate({"bench": HOLDERS, "calibration": CALIBRATION}[which][:limit], 1):
        name = f"{which[0]}{at:02}-td{3 if len(holder.lines) == 2 else 1}"
        sides = drawn(holder, name)
        for capture in PASSPORT_CAPTURES:
            if captures and capture.name not in captures:
                continue
            seed = np.random.default_rng(zlib.crc32(f"{name}/{capture.name}".encode()))
            on_paper = capture.name.startswith(("a4", "copy"))
            pixels = capture.damage(sheet(sides, seed) if on_paper else sides[-1], seed)
            picture = Picture(content=encoded(pixels, "JPEG", capture.quality, capture.dpi), format="JPEG")
            yield PassportPage(name=f"{name}.{capture.name}", capture=capture.name, picture=picture, lines=holder.lines)


def dump(folder: Path, which: str, captures: tuple[str, ...], limit: int | None) -> int:
    """Writes the pages as NAME.CAPTURE.jpg with their zone in NAME.CAPTURE.txt; how many there were."""
    folder.mkdir(parents=True, exist_ok=True)
    count = 0
    for page in passports(which, captures, limit):
        (folder / f"{page.name}{page.picture.suffix}").write_bytes(page.picture.content)
        (folder / f"{page.name}.txt").write_text("\n".join(page.lines) + "\n", encoding="ascii")
        count += 1
    return count


# -- drawing ----------------------------------------------------------------------------------------------------------
def _px(millimetres: float) -> int:
    return round(millimetres * DPI / 25.4)


def drawn(holder: Holder, seed: str) -> tuple[Pixels, ...]:
    """A passport's data page, or a card's front and back, RGB at 600 dpi. The zone is on the last."""
    dice = random.Random(zlib.crc32(seed.encode()))
    if len(holder.lines) == 2:
        return (_side(holder, (125, 88), dice, printed=True, zone=True),)
    size = (85.6, 54)
    return _side(holder, size, dice, printed=True, zone=False), _side(holder, size, dice, printed=False, zone=True)


def _side(holder: Holder, size: tuple[float, float], dice: random.Random, *, printed: bool, zone: bool) -> Pixels:
    import numpy as np
    from PIL import Image, ImageDraw

    paper = tuple(dice.randint(228, 246) for _ in range(3))
    picture = Image.new("RGB", (_px(size[0]), _px(size[1])), paper)
    draw = ImageDraw.Draw(picture)
    _guilloche(draw, picture.size, dice)
    if printed:
        _viz(draw, holder, size)
    else:
        text = "Wohnort / Domicile · Größe / Taille 1,71 m · Autorité / Behörde: Bürgeramt 3"
        draw.text((_px(4), _px(6)), text, (50, 50, 60), _font(SANS, 1.9))
        draw.rectangle((_px(4), _px(12), _px(24), _px(28)), outline=(110, 110, 120), width=5)
    if zone:
        _zone(draw, holder.lines, size)
    return np.asarray(picture)


def _guilloche(draw: Any, size: tuple[int, int], dice: random.Random) -> None:
    """Fine waves over the whole page, also under the zone, as on real documents."""
    import numpy as np

    along = np.arange(0, size[0] + 12, 12)
    for wave in range(3):
        tint = tuple(dice.randint(165, 225) for _ in range(3))
        height, length, phase = dice.uniform(20, 70), dice.uniform(300, 900), dice.uniform(0, 6)
        for row in range(-60, size[1] + 60, dice.randint(26, 38)):
            across = row + height * np.sin(along / length * 6.283 + phase + row * 0.004 * (wave - 1))
            draw.line(list(zip(along.tolist(), across.tolist(), strict=True)), fill=tint, width=3)


def _viz(draw: Any, holder: Holder, size: tuple[float, float]) -> None:
    """The printed part: title, portrait, labelled values."""
    passport = len(holder.lines) == 2
    ink, label = (25, 25, 35), (80, 80, 110)
    unit = size[0] / 125
    title = "PASSEPORT · PASSPORT · REISEPASS" if passport else "CARTE D’IDENTITÉ · IDENTITY CARD"
    draw.text((_px(5 * unit), _px(4 * unit)), title, ink, _font(BOLD, 3.6 * unit))
    left, top = 6 * unit, 13 * unit
    draw.rectangle((_px(left), _px(top), _px(left + 32 * unit), _px(top + 41 * unit)), fill=(196, 200, 206))
    draw.ellipse((_px(left + 9 * unit), _px(top + 7 * unit), _px(left + 23 * unit), _px(top + 26 * unit)),
                 fill=(168, 140, 120))  # fmt: skip
    draw.pieslice((_px(left + 3 * unit), _px(top + 25 * unit), _px(left + 29 * unit), _px(top + 57 * unit)), 180, 360,
                  fill=(70, 78, 96))  # fmt: skip
    rows = (
        ("Nom / Surname", holder.surname.upper()),
        ("Prénoms / Given names", holder.given),
        ("Nationalité / Nationality", holder.nationality or holder.issuer),
        ("Date de naissance / Date of birth", _day(holder.birth, 2030)),
        ("Sexe / Sex", holder.sex),
        ("Date d’expiration / Date of expiry", _day(holder.expiry, 2100)),
        ("N° / No.", holder.number),
    )
    y = 12 * unit
    for name, value in rows:
        draw.text((_px(44 * unit), _px(y)), name, label, _font(SANS, 1.7 * unit))
        draw.text((_px(44 * unit), _px(y + 1.9 * unit)), value, ink, _font(BOLD, 2.7 * unit))
        y += 6.6 * unit


def _day(text: str, before: int) -> str:
    year = 2000 + int(text[:2])
    return f"{text[4:]}.{text[2:4]}.{year if year < before else year - 100}"


def _zone(draw: Any, lines: tuple[str, ...], size: tuple[float, float]) -> None:
    """The zone at its place above the lower edge: 23.2 mm high, lines 6.35 mm apart for a passport (Doc 9303-4)."""
    font = _font(OCR_B, 25.4 / 10 / _OCR_B_ADVANCE)
    bottom, apart = (7.2, 6.35) if len(lines) == 2 else (4.6, 4.9)
    left = (_px(size[0]) - len(lines[0]) * _PITCH) / 2
    for row, line in enumerate(lines):
        y = _px(size[1] - bottom - apart * (len(lines) - 1 - row))
        for at, sign in enumerate(line):
            draw.text((left + at * _PITCH, y), sign, (20, 20, 25), font, anchor="ls")


@cache
def _font(path: Path, millimetres: float) -> Any:
    from PIL import ImageFont

    if not path.exists():
        raise FileNotFoundError(f"{path}: the passports need the Debian packages fonts-ocr-b and fonts-liberation")
    return ImageFont.truetype(str(path), _px(millimetres))


def sheet(sides: tuple[Pixels, ...], seed: Random) -> Pixels:
    """An A4 sheet, RGB at 300 dpi, with the sides somewhere on its upper half."""
    import cv2
    import numpy as np

    page = np.full((3508, 2480, 3), 255, np.uint8)
    top, left = int(seed.integers(200, 600)), int(seed.integers(150, 2480 - 1480 - 150))
    for side in sides:
        small = cv2.resize(side, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA)
        page[top : top + small.shape[0], left : left + small.shape[1]] = small
        top += small.shape[0] + 120
    return page


# -- captures ---------------------------------------------------------------------------------------------------------
def _scan(dpi: int, turn: int = 0, *, grey: bool = False) -> Any:
    def damage(page: Pixels, random: Random) -> Pixels:
        import cv2
        import numpy as np

        page = blurred(resized(tilted(page, random.uniform(-1, 1)), (dpi, dpi)), 0.55)
        page = noisy(levels(page, 16, 246), 4, random)
        if grey:  # a copier: no colours, hard contrast, dirt
            lightness = cv2.cvtColor(page, cv2.COLOR_RGB2GRAY).astype(np.float32)
            lightness = np.clip((lightness - 60) * 1.45, 0, 255) + 6 * random.standard_normal(lightness.shape)
            page = np.repeat(np.clip(lightness, 0, 255).astype(np.uint8)[:, :, None], 3, axis=2)
        return quarter_turned(page, turn)

    return damage


def _cropped(page: Pixels, random: Random) -> Pixels:
    page = resized(page, (150, 150))  # half of 600 dpi: 300
    return noisy(blurred(tilted(page, random.uniform(-1.5, 1.5)), 0.6), 4, random)


def _photo(
    size: tuple[int, int], fill: float, tilt: float, turn: float, blur: float, noise: float, *,
    quarter: int = 0, light: float = 0.8, dark: float = 1.0, hand: bool = False,
) -> Any:  # fmt: skip
    def damage(page: Pixels, random: Random) -> Pixels:
        scene = photographed(page, size, random, fill=fill, tilt=tilt, turn=turn)
        brightness = dark * gradient(scene.shape, light, random.uniform(0, 360))
        if hand:
            brightness = brightness * shadow(scene.shape, 0.3, 35, random)
        return quarter_turned(noisy(blurred(lit(levels(scene, 20, 242), brightness), blur), noise, random), quarter)

    return damage


PASSPORT_CAPTURES = (
    Capture(name="a4_300", title="A4 scan, 300 dpi", damage=_scan(300), dpi=(300, 300), quality=80),
    Capture(name="a4_200", title="A4 scan, 200 dpi", damage=_scan(200), dpi=(200, 200), quality=75),
    Capture(name="a4_150", title="A4 scan, 150 dpi", damage=_scan(150), dpi=(150, 150), quality=75),
    Capture(name="copy", title="grey copy, 200 dpi", damage=_scan(200, grey=True), dpi=(200, 200), quality=75),
    Capture(name="crop300", title="the page alone, 300 dpi", damage=_cropped, dpi=(300, 300), quality=80),
    Capture(name="a4_90", title="A4 scan, turned 90°", damage=_scan(200, 90), dpi=(200, 200), quality=75),
    Capture(name="a4_180", title="A4 scan, turned 180°", damage=_scan(200, 180), dpi=(200, 200), quality=75),
    Capture(name="photo_a", title="phone photo", damage=_photo((4000, 3000), 0.85, 0.03, 2, 1.2, 6), dpi=None,
            quality=88),
    Capture(name="photo_b", title="phone photo, from the side, shadow",
            damage=_photo((3264, 2448), 0.70, 0.09, 6, 1.3, 7, light=0.65, hand=True), dpi=None, quality=85),
    Capture(name="photo_c", title="phone photo, turned 270°, from the side",
            damage=_photo((3264, 2448), 0.62, 0.08, 8, 1.2, 7, quarter=270), dpi=None, quality=85),
    Capture(name="lowlight", title="phone photo in low light",
            damage=_photo((3264, 2448), 0.75, 0.05, 4, 1.4, 11, dark=0.38), dpi=None, quality=85),
)  # fmt: skip
