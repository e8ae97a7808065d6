"""How a page comes in: what a scanner, a fax, a cheap copy or a telephone makes of it.

Everything starts from the page at 300 dpi. The same page, capture and set always give the same bytes: each picture has
its own seed. Lengths are in pixels, angles in degrees, clockwise as a person sees the page.
"""

from __future__ import annotations

import io
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Pixels = NDArray[np.uint8]  # rows × columns × RGB
    Random = np.random.Generator

DPI = 300
FAX_DPI = (204, 196)
Damage = Callable[["Pixels", "Random"], "Pixels"]


@dataclass(frozen=True, kw_only=True, slots=True)
class Capture:
    """One way for a page to come in. `dpi` is what the file says of itself; None: nothing, as telephones do."""

    name: str
    title: str
    damage: Damage
    dpi: tuple[int, int] | None
    format: str = "JPEG"
    quality: int = 70

    def of(self, page: Pixels, seed: str) -> Picture:
        """The picture file of a page (300 dpi, RGB)."""
        import numpy as np

        pixels = self.damage(page, np.random.default_rng(zlib.crc32(f"{seed}/{self.name}".encode())))
        return Picture(content=encoded(pixels, self.format, self.quality, self.dpi), format=self.format)


@dataclass(frozen=True, kw_only=True, slots=True)
class Picture:
    """A picture file."""

    content: bytes
    format: str  # JPEG, PNG or TIFF

    @property
    def suffix(self) -> str:
        return {"JPEG": ".jpg", "PNG": ".png", "TIFF": ".tif"}[self.format]


def encoded(pixels: Pixels, form: str, quality: int, dpi: tuple[int, int] | None) -> bytes:
    """The pixels as a file. A fax is one bit a pixel."""
    from PIL import Image

    picture = Image.fromarray(pixels)
    options: dict[str, Any] = {"dpi": dpi} if dpi else {}
    if form == "TIFF":
        picture = picture.convert("L").point(lambda value: 255 * (value > 127)).convert("1")
        options["compression"] = "group4"
    elif form == "JPEG":
        options["quality"] = quality
    else:
        options["compress_level"] = 1
    buffer = io.BytesIO()
    picture.save(buffer, form, **options)
    return buffer.getvalue()


# -- what can happen to a page ----------------------------------------------------------------------------------------
def resized(page: Pixels, dpi: tuple[int, int]) -> Pixels:
    import cv2

    size = (round(page.shape[1] * dpi[0] / DPI), round(page.shape[0] * dpi[1] / DPI))
    return cv2.resize(page, size, interpolation=cv2.INTER_AREA)  # type: ignore[return-value]


def tilted(page: Pixels, angle: float, paper: tuple[int, int, int] = (255, 255, 255)) -> Pixels:
    """Turned by a small angle; the size stays, as on the glass of a scanner."""
    import cv2

    height, width = page.shape[:2]
    turn = cv2.getRotationMatrix2D((width / 2, height / 2), -angle, 1)
    return cv2.warpAffine(  # type: ignore[return-value]
        page, turn, (width, height), flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_CONSTANT, borderValue=paper
    )


def quarter_turned(page: Pixels, angle: int) -> Pixels:
    import numpy as np

    return np.ascontiguousarray(np.rot90(page, -(angle // 90)))


def blurred(page: Pixels, sigma: float) -> Pixels:
    import cv2

    return cv2.GaussianBlur(page, (0, 0), sigma)  # type: ignore[return-value]


def noisy(page: Pixels, sigma: float, random: Random, coloured: float = 0.3) -> Pixels:
    """Noise of a sensor: mostly of lightness, a share of it in the colours."""
    import numpy as np

    shape = page.shape[:2]
    noise = random.standard_normal((*shape, 1), dtype=np.float32)
    if coloured:
        noise = noise + coloured * random.standard_normal((*shape, 3), dtype=np.float32)
    return np.clip(page + sigma * noise, 0, 255).astype(np.uint8)


def levels(page: Pixels, black: float, white: float) -> Pixels:
    """Black ink becomes `black`, white paper becomes `white`."""
    import numpy as np

    return (black + page.astype(np.float32) * ((white - black) / 255)).astype(np.uint8)


def lit(page: Pixels, light: NDArray[np.float32]) -> Pixels:
    import numpy as np

    return np.clip(page * light[:, :, None], 0, 255).astype(np.uint8)


def gradient(shape: tuple[int, ...], low: float, angle: float) -> NDArray[np.float32]:
    """Light that falls from 1 to `low` over the picture, in the direction `angle`."""
    import numpy as np

    rows, columns = np.mgrid[0 : shape[0], 0 : shape[1]].astype(np.float32)
    along = columns / shape[1] * np.cos(np.radians(angle)) + rows / shape[0] * np.sin(np.radians(angle))
    along = (along - along.min()) / (along.max() - along.min())
    return (1 - (1 - low) * along).astype(np.float32)


def shadow(shape: tuple[int, ...], depth: float, softness: float, random: Random) -> NDArray[np.float32]:
    """The shadow of a hand or a telephone: one side of a slanting edge is darker by `depth`."""
    import cv2
    import numpy as np

    height, width = shape[:2]
    mask = np.ones((height, width), np.float32)
    top, bottom = random.uniform(0.35, 0.6) * width, random.uniform(0.45, 0.75) * width
    corner = np.array([[top, 0], [width, 0], [width, height], [bottom, height]], np.int32)
    cv2.fillPoly(mask, [corner], 1 - depth)
    return cv2.GaussianBlur(mask, (0, 0), softness)  # type: ignore[return-value]


# -- the captures -----------------------------------------------------------------------------------------------------
def _clean(dpi: int) -> Damage:
    return lambda page, random: resized(page, (dpi, dpi))


def _flatbed(page: Pixels, random: Random, angle: float | None = None) -> Pixels:
    """200 dpi, slightly soft and grey, up to 0.7° askew."""
    skew = random.uniform(-0.7, 0.7) if angle is None else angle + random.uniform(-0.2, 0.2)
    page = blurred(resized(tilted(page, skew), (200, 200)), 0.6)
    return noisy(levels(page, 18, random.uniform(238, 248)), 4, random)


def _skewed(angle: float) -> Damage:
    return lambda page, random: _flatbed(page, random, angle)


def _turned(angle: int) -> Damage:
    return lambda page, random: quarter_turned(_flatbed(page, random), angle)


def _heavy_noise(page: Pixels, random: Random) -> Pixels:
    return noisy(_flatbed(page, random), 32, random)


def _low_contrast(page: Pixels, random: Random) -> Pixels:
    page = blurred(resized(tilted(page, random.uniform(-0.7, 0.7)), (200, 200)), 0.6)
    return noisy(levels(page, 160, 160 + 0.22 * 255), 4, random)


def _uneven(page: Pixels, random: Random) -> Pixels:
    page = _flatbed(page, random)
    light = gradient(page.shape, 0.55, random.uniform(20, 70)) * shadow(page.shape, 0.4, 9, random)
    return noisy(lit(page, light), 3, random)


def _fax(page: Pixels, random: Random) -> Pixels:
    """One bit a pixel, with specks of dust and lost dots."""
    import cv2
    import numpy as np

    grey = cv2.cvtColor(resized(tilted(page, random.uniform(-0.6, 0.6)), FAX_DPI), cv2.COLOR_RGB2GRAY)
    bits = np.where(grey + 22 * random.standard_normal(grey.shape, dtype=np.float32) > 150, 255, 0)
    bits[random.random(bits.shape) < 0.002] = 0
    bits[random.random(bits.shape) < 0.004] = 255
    return np.repeat(bits.astype(np.uint8)[:, :, None], 3, axis=2)


def desk(size: tuple[int, int], random: Random) -> Pixels:
    """A table top, `size` = (width, height): a colour with grain along one direction."""
    import cv2
    import numpy as np

    width, height = size
    colour = np.array([(112, 78, 52), (70, 74, 82), (150, 132, 108), (58, 84, 72)][random.integers(4)], np.float32)
    grain = random.standard_normal((height // 40 + 2, width // 4 + 2), dtype=np.float32)
    grain = cv2.GaussianBlur(cv2.resize(grain, size, interpolation=cv2.INTER_CUBIC), (0, 0), 2)
    return np.clip(colour + 12 * grain[:, :, None], 0, 255).astype(np.uint8)  # type: ignore[no-any-return]


def photographed(
    page: Pixels, size: tuple[int, int], random: Random, *, fill: float, tilt: float, turn: float
) -> Pixels:
    """The page on a table: it takes `fill` of the frame; its corners are moved by up to `tilt` of its size by the
    camera's angle, and it lies up to `turn` degrees askew. `size` = (width, height) of the frame."""
    import cv2
    import numpy as np

    height, width = page.shape[:2]
    scale = fill * min(size[0] / width, size[1] / height)
    half = np.array([width, height]) * scale / 2
    corners = np.array([[-1, -1], [1, -1], [1, 1], [-1, 1]], np.float64) * half
    # A camera that looks at the page from one side sees the far edge shorter and the sides running together.
    across, along = (random.choice([-1, 1]) * random.uniform(0.6, 1) * tilt for _ in range(2))
    depth = 1 + across * corners[:, 0] / half[0] + along * corners[:, 1] / half[1]
    corners = corners / depth[:, None]
    angle = np.radians(random.uniform(-turn, turn))
    corners = corners @ np.array([[np.cos(angle), np.sin(angle)], [-np.sin(angle), np.cos(angle)]])
    corners *= min(1.0, *(0.97 * np.array(size) / (corners.max(0) - corners.min(0))))
    corners += np.array(size) / 2 - (corners.max(0) + corners.min(0)) / 2
    corners += random.uniform(-0.01, 0.01, 2) * size
    source = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32)
    warp = cv2.getPerspectiveTransform(source, corners.astype(np.float32))
    # Seen from farther away a pixel of the picture holds several of the page: average them first.
    soft = blurred(page, max(0.3, 0.45 / scale)) if scale < 0.9 else page
    scene = desk(size, random)
    cv2.warpPerspective(soft, warp, size, scene, cv2.INTER_LINEAR, cv2.BORDER_TRANSPARENT)
    return scene


def _photo_easy(page: Pixels, random: Random) -> Pixels:
    """12 MP, held nearly straight above the page, light from one side."""
    scene = photographed(page, (3000, 4000), random, fill=0.94, tilt=0.035, turn=1.5)
    scene = lit(levels(scene, 22, 242), gradient(scene.shape, 0.78, random.uniform(0, 360)))
    return noisy(blurred(scene, 0.9), 5, random)


def _photo_hard(page: Pixels, random: Random) -> Pixels:
    """8 MP, the page fills 72 % of the frame, strongly tilted, not quite sharp, in the shadow of the telephone."""
    scene = photographed(page, (2448, 3264), random, fill=0.72, tilt=0.10, turn=6)
    light = gradient(scene.shape, 0.62, random.uniform(0, 360)) * shadow(scene.shape, 0.35, 40, random)
    return noisy(blurred(lit(levels(scene, 26, 236), light), 1.2), 7, random)


CAPTURES = (
    Capture(name="clean300", title="clean, 300 dpi", damage=_clean(300), dpi=(300, 300), format="PNG"),
    Capture(name="clean200", title="clean, 200 dpi", damage=_clean(200), dpi=(200, 200), format="PNG"),
    Capture(name="clean150", title="clean, 150 dpi", damage=_clean(150), dpi=(150, 150), format="PNG"),
    Capture(name="clean100", title="clean, 100 dpi", damage=_clean(100), dpi=(100, 100), format="PNG"),
    Capture(name="flatbed", title="flatbed scan, 200 dpi", damage=_flatbed, dpi=(200, 200)),
    Capture(name="skew+3", title="scan, 3° askew", damage=_skewed(3), dpi=(200, 200)),
    Capture(name="skew-3", title="scan, −3° askew", damage=_skewed(-3), dpi=(200, 200)),
    Capture(name="skew+8", title="scan, 8° askew", damage=_skewed(8), dpi=(200, 200)),
    Capture(name="skew-8", title="scan, −8° askew", damage=_skewed(-8), dpi=(200, 200)),
    Capture(name="rot90", title="scan, turned 90°", damage=_turned(90), dpi=(200, 200)),
    Capture(name="rot180", title="scan, turned 180°", damage=_turned(180), dpi=(200, 200)),
    Capture(name="rot270", title="scan, turned 270°", damage=_turned(270), dpi=(200, 200)),
    Capture(name="jpeg15", title="scan, JPEG quality 15", damage=_flatbed, dpi=(200, 200), quality=15),
    Capture(name="noise", title="scan, heavy noise", damage=_heavy_noise, dpi=(200, 200), quality=85),
    Capture(name="lowcontrast", title="scan, 22 % contrast", damage=_low_contrast, dpi=(200, 200)),
    Capture(name="uneven", title="uneven light, shadow", damage=_uneven, dpi=(200, 200), quality=85),
    Capture(name="fax", title="fax", damage=_fax, dpi=FAX_DPI, format="TIFF"),
    Capture(name="photo_easy", title="phone photo, easy", damage=_photo_easy, dpi=None, quality=88),
    Capture(name="photo_hard", title="phone photo, hard", damage=_photo_hard, dpi=None, quality=85),
)
BY_NAME = {capture.name: capture for capture in CAPTURES}
