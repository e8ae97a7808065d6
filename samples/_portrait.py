"""Identity photographs of people who do not exist, painted with gradients and blurred shapes."""

from __future__ import annotations

import io
import math
from dataclasses import dataclass, replace
from functools import lru_cache

import numpy as np
from PIL import Image, ImageChops, ImageDraw, ImageFilter

Colour = tuple[int, int, int]
Point = tuple[float, float]

WIDTH, HEIGHT = 413, 531  # 35 × 45 mm at 300 dpi
SCALE = 2  # painted larger, then reduced: smooth edges


@dataclass(frozen=True, kw_only=True)
class Face:
    """What one person looks like, and (the last four) how this one picture of them was taken."""

    skin: Colour
    hair: Colour
    iris: Colour
    lips: Colour
    clothes: Colour
    long_hair: bool = False
    beard: bool = False
    width: float = 1.0
    seed: int = 1
    shift: Point = (0.0, 0.0)
    zoom: float = 1.0
    light: float = 1.0
    background: Colour = (226, 229, 232)

    def again(self) -> Face:
        """The same person a minute later: other clothes, other light, a little nearer."""
        return replace(self, shift=(5.0, 4.0), zoom=1.035, light=0.95, seed=self.seed + 50, clothes=(92, 46, 58))


@lru_cache(maxsize=16)
def photo(face: Face) -> Image.Image:
    """A portrait of 413 × 531 pixels on a light background."""
    painter = _Painter(face)
    painter.background()
    if face.long_hair:
        painter.hair_behind()
    painter.body()
    painter.head()
    painter.hair_front()
    painter.eyes()
    painter.nose()
    painter.mouth()
    return painter.finished()


def photo_jpeg(face: Face) -> bytes:
    """The portrait as a JPEG file of 300 dpi."""
    target = io.BytesIO()
    photo(face).save(target, "JPEG", quality=92, dpi=(300, 300))
    return target.getvalue()


def _mix(first: Colour, second: Colour, part: float) -> Colour:
    red, green, blue = (round(a + (b - a) * part) for a, b in zip(first, second, strict=True))
    return red, green, blue


class _Painter:
    def __init__(self, face: Face) -> None:
        self.face = face
        self.size = (WIDTH * SCALE, HEIGHT * SCALE)
        self.image = Image.new("RGB", self.size, face.background)

    def at(self, x: float, y: float) -> Point:
        """Coordinates of the drawing: the middle of the face is 0, 0, the chin 0, 122."""
        face = self.face
        wide = x * (face.width if abs(x) < 120 else 1)
        return ((WIDTH / 2 + face.shift[0] + wide * face.zoom) * SCALE, (238 + face.shift[1] + y * face.zoom) * SCALE)

    def mask(self, points: list[Point], soft: float) -> Image.Image:
        mask = Image.new("L", self.size, 0)
        ImageDraw.Draw(mask).polygon([self.at(*point) for point in points], fill=255)
        return mask.filter(ImageFilter.GaussianBlur(soft * SCALE))

    def fill(self, points: list[Point], colour: Colour, soft: float = 0.6, strength: float = 1.0) -> None:
        mask = self.mask(points, soft)
        if strength < 1:
            mask = mask.point(lambda value: int(value * strength))
        self.image.paste(colour, (0, 0, *self.size), mask)

    def shade(self, points: list[Point], colour: Colour, *, inside: Image.Image, soft: float, strength: float) -> None:
        """Like `fill`, but only within the mask `inside`."""
        mask = ImageChops.multiply(self.mask(points, soft).point(lambda value: int(value * strength)), inside)
        self.image.paste(colour, (0, 0, *self.size), mask)

    def background(self) -> None:
        ramp = Image.linear_gradient("L").resize(self.size).point(lambda value: value // 12)
        self.image = ImageChops.subtract(self.image, Image.merge("RGB", (ramp, ramp, ramp)))

    def body(self) -> None:
        face = self.face
        dark = _mix(face.skin, (40, 15, 10), 0.42)
        clothes: list[Point] = [(-210, 310), (-196, 226), (-130, 190), (-52, 166), (52, 166),
                                 (130, 190), (196, 226), (210, 310)]
        self.fill(clothes, face.clothes, 1.0)
        self.fill([(-60, 170), (0, 250), (60, 170), (30, 160), (-30, 160)], _mix(face.clothes, (0, 0, 0), 0.35), 2)
        neck: list[Point] = [(-43, 70), (-45, 150), (-60, 172), (0, 218), (60, 172), (45, 150), (43, 70)]
        self.fill(neck, _mix(face.skin, (60, 25, 15), 0.16), 1.2)
        self.fill([(-43, 92), (0, 140), (43, 92), (44, 130), (0, 158), (-44, 130)], dark, 7, 0.55)
        for side in (-1, 1):
            self.fill([(side * 20, 168), (side * 120, 196), (side * 150, 310), (side * 90, 310)],
                      _mix(face.clothes, (255, 255, 255), 0.10), 9, 0.7)

    def head(self) -> None:
        face = self.face
        dark, bright = _mix(face.skin, (70, 25, 15), 0.34), _mix(face.skin, (255, 244, 232), 0.42)
        for side in (-1, 1):
            self.fill(_ellipse(side * 91, 8, 12, 27), _mix(face.skin, (120, 50, 40), 0.25), 1)
            self.fill(_ellipse(side * 92, 8, 5, 16), dark, 2, 0.6)
        outline = _head_outline()
        self.fill(outline, face.skin, 0.9)
        inside = self.mask(outline, 0.9)
        self.shade([(92, -120), (92, 120), (20, 125), (66, 60), (74, -20), (60, -110)], dark, inside=inside, soft=14,
                   strength=0.75)
        self.shade([(-94, -110), (-94, 100), (-40, 122), (-74, 50), (-80, -30)], dark, inside=inside, soft=12,
                   strength=0.5)
        self.shade(_ellipse(-14, -62, 48, 26), bright, inside=inside, soft=16, strength=0.7)
        for side in (-1, 1):
            self.shade(_ellipse(side * 44, 40, 24, 17), _mix(face.skin, (206, 92, 82), 0.4), inside=inside, soft=12,
                       strength=0.4)
            self.shade(_ellipse(side * 40, 26, 22, 9), bright, inside=inside, soft=8, strength=0.45)
            self.shade(_ellipse(side * 38, -6, 29, 16), dark, inside=inside, soft=8, strength=0.5)
        self.shade(_ellipse(0, 108, 30, 10), bright, inside=inside, soft=7, strength=0.35)
        if face.beard:
            jaw: list[Point] = [(-84, 20), (-80, 62), (-54, 108), (0, 124), (54, 108), (80, 62), (84, 20), (62, 52),
                                (34, 62), (30, 88), (0, 96), (-30, 88), (-34, 62), (-62, 52)]
            self.shade(jaw, _mix(face.hair, face.skin, 0.25), inside=inside, soft=5, strength=0.62)
            self.shade(_ellipse(0, 57, 30, 5), _mix(face.hair, face.skin, 0.3), inside=inside, soft=3, strength=0.6)

    def hair_behind(self) -> None:
        hair: list[Point] = [(-118, 190), (-112, -20), (-96, -100), (-50, -146), (0, -156), (50, -146), (96, -100),
                             (112, -20), (118, 190), (60, 210), (-60, 210)]
        self.fill(hair, _mix(self.face.hair, (0, 0, 0), 0.2), 2.5)

    def hair_front(self) -> None:
        face = self.face
        if face.long_hair:
            lock: list[Point] = [(0, -152), (-54, -142), (-98, -96), (-108, -10), (-112, 120), (-92, 150), (-84, 40),
                                 (-80, -40), (-58, -84), (8, -108), (60, -80), (80, -36), (84, 40), (92, 150),
                                 (112, 120), (108, -10), (98, -96), (54, -142)]
        else:
            lock = [(0, -148), (-50, -142), (-88, -104), (-95, -50), (-88, -14), (-82, -56), (-62, -88), (-10, -100),
                    (44, -96), (72, -78), (83, -50), (88, -14), (95, -50), (88, -104), (50, -142)]
        self.fill(lock, face.hair, 1.6)
        inside = self.mask(lock, 1.6)
        rng = np.random.default_rng(face.seed)
        lines = Image.new("RGB", self.size, face.hair)
        draw = ImageDraw.Draw(lines)
        for _ in range(420):
            x = float(rng.uniform(-112, 112))
            y = -150 + abs(x) * 0.5 + float(rng.uniform(0, 120))
            tone = _mix(face.hair, (255, 235, 215) if rng.random() > 0.6 else (0, 0, 0), float(rng.uniform(0.05, 0.28)))
            draw.line([self.at(x, y), self.at(x * 1.07, y + 22), self.at(x * 1.1, y + 52)], fill=tone, width=SCALE)
        self.image.paste(lines.filter(ImageFilter.GaussianBlur(SCALE * 0.8)), (0, 0), inside)

    def eyes(self) -> None:
        face = self.face
        for side in (-1, 1):
            x, y = side * 37.0, -4.0
            brow: list[Point] = [(x - side * 22, y - 21), (x - side * 4, y - 28), (x + side * 25, y - 20),
                                 (x + side * 24, y - 17), (x - side * 2, y - 21), (x - side * 22, y - 15)]
            self.fill(brow, _mix(face.hair, face.skin, 0.12), 1.2, 0.92)
            almond: list[Point] = [(x - 19, y + 2), (x - 10, y - 7), (x, y - 9.5), (x + 11, y - 6.5), (x + 19, y + 1),
                                   (x + 9, y + 7), (x - 2, y + 8.5), (x - 12, y + 6.5)]
            self.fill(almond, (236, 232, 228), 0.7)
            inside = self.mask(almond, 0.7)
            self.shade(_ellipse(x, y - 0.5, 9.2, 9.2), _mix(face.iris, (0, 0, 0), 0.35), inside=inside, soft=0.6,
                       strength=1)
            self.shade(_ellipse(x, y, 7.2, 7.2), face.iris, inside=inside, soft=1.2, strength=1)
            self.shade(_ellipse(x, y - 0.5, 3.9, 3.9), (12, 9, 9), inside=inside, soft=0.5, strength=1)
            self.fill(_ellipse(x - 2.6, y - 3.2, 1.5, 1.5), (250, 250, 250), 0.5)
            lid: list[Point] = [(x - 21, y + 3), (x - 11, y - 9), (x, y - 12), (x + 12, y - 9), (x + 21, y + 2),
                                (x + 11, y - 5.5), (x, y - 8.2), (x - 10, y - 5.8)]
            self.fill(lid, (32, 20, 18), 0.8, 0.92)
            self.fill([(x - 17, y + 5), (x, y + 10), (x + 17, y + 4), (x, y + 8.5)], (70, 40, 34), 0.8, 0.6)
            self.fill([(x - 20, y - 11), (x, y - 17), (x + 21, y - 10), (x, y - 15)],
                      _mix(face.skin, (60, 25, 15), 0.5), 1.2, 0.7)
            self.fill(_ellipse(x, y + 17, 17, 4), _mix(face.skin, (80, 40, 40), 0.3), 4, 0.5)

    def nose(self) -> None:
        skin = self.face.skin
        dark, bright = _mix(skin, (70, 25, 15), 0.45), _mix(skin, (255, 250, 242), 0.5)
        self.fill([(9, -16), (13, 20), (21, 40), (12, 42), (7, 12)], dark, 3.5, 0.6)
        self.fill([(-9, -16), (-12, 18), (-19, 38), (-12, 38), (-6, 10)], dark, 3.5, 0.35)
        self.fill([(-3, -14), (3, -14), (4, 28), (-4, 28)], bright, 3.2, 0.65)
        self.fill(_ellipse(0, 31, 9, 7), bright, 4, 0.5)
        self.fill([(-20, 42), (-8, 45), (0, 49), (8, 45), (20, 42), (10, 51), (-10, 51)], dark, 2.4, 0.75)
        for side in (-1, 1):
            self.fill(_ellipse(side * 9, 44, 4.6, 2.3), _mix(skin, (20, 5, 5), 0.78), 1.0, 0.95)

    def mouth(self) -> None:
        lips, skin = self.face.lips, self.face.skin
        self.fill([(-3, 51), (3, 51), (4, 62), (-4, 62)], _mix(skin, (80, 30, 20), 0.3), 2, 0.5)
        upper: list[Point] = [(-30, 74), (-15, 66), (-5, 63.5), (0, 65.5), (5, 63.5), (15, 66), (30, 74), (14, 75.5),
                              (0, 76), (-14, 75.5)]
        lower: list[Point] = [(-30, 74), (-14, 76), (0, 76.5), (14, 76), (30, 74), (17, 85), (0, 89), (-17, 85)]
        self.fill(upper, _mix(lips, (40, 5, 10), 0.22), 0.9)
        self.fill(lower, lips, 1.1)
        self.fill([(-32, 73.6), (-14, 75), (0, 76.3), (14, 75), (32, 73.6), (14, 77.2), (0, 78), (-14, 77.2)],
                  (58, 18, 20), 0.8, 0.85)
        self.fill(_ellipse(-2, 81.5, 11, 2.4), _mix(lips, (255, 235, 230), 0.6), 1.8, 0.6)
        self.fill(_ellipse(0, 95, 19, 4.5), _mix(skin, (70, 25, 15), 0.4), 3.5, 0.6)

    def finished(self) -> Image.Image:
        """Reduced, with the grain of a sensor."""
        small = self.image.resize((WIDTH, HEIGHT), Image.Resampling.LANCZOS).filter(ImageFilter.GaussianBlur(0.5))
        rng = np.random.default_rng(self.face.seed + 7)
        grain = rng.normal(0, 2.1, (HEIGHT, WIDTH, 1)) + rng.normal(0, 0.9, (HEIGHT, WIDTH, 3))
        pixels = np.asarray(small, dtype=float) * self.face.light + grain
        return Image.fromarray(np.clip(pixels, 0, 255).astype(np.uint8))


def _ellipse(x: float, y: float, across: float, down: float) -> list[Point]:
    return [(x + across * math.cos(turn), y + down * math.sin(turn))
            for turn in (step * math.tau / 48 for step in range(48))]


def _head_outline() -> list[Point]:
    left: list[Point] = [(0, -136), (-40, -130), (-72, -106), (-88, -64), (-91, -10), (-88, 34), (-78, 70), (-58, 100),
                         (-32, 118), (0, 124)]
    return left + [(-x, y) for x, y in reversed(left[1:-1])]


WOMAN_FROM_FES = Face(skin=(216, 172, 142), hair=(38, 26, 22), iris=(84, 54, 34), lips=(178, 92, 90),
                      clothes=(44, 74, 92), long_hair=True, width=0.94, seed=11)
MAN_FROM_SFAX = Face(skin=(202, 156, 124), hair=(28, 22, 20), iris=(62, 42, 28), lips=(164, 96, 88),
                     clothes=(52, 58, 70), beard=True, width=1.02, seed=12)
WOMAN_FROM_THIES = Face(skin=(134, 90, 64), hair=(20, 16, 16), iris=(46, 30, 22), lips=(132, 66, 62),
                        clothes=(150, 92, 48), long_hair=True, width=0.98, seed=13, background=(232, 234, 236))
MAN_FROM_CURITIBA = Face(skin=(210, 164, 132), hair=(58, 38, 26), iris=(88, 74, 48), lips=(174, 104, 96),
                         clothes=(70, 88, 68), width=1.0, seed=14)
WOMAN_FROM_PUNE = Face(skin=(186, 138, 104), hair=(22, 18, 18), iris=(54, 36, 26), lips=(160, 84, 80),
                       clothes=(104, 44, 74), long_hair=True, width=0.95, seed=15)
WOMAN_FROM_GRENOBLE = Face(skin=(146, 100, 72), hair=(52, 46, 44), iris=(48, 32, 24), lips=(140, 76, 70),
                           clothes=(60, 60, 96), width=1.0, seed=16)
