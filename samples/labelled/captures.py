"""What a scanner, a telephone or a fax machine makes of clean pages. The same bytes for the same seed."""

from __future__ import annotations

import io
import math
import random
from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import Any

import cv2
import numpy as np
import pypdfium2
from _scan import _jpeg, as_pdf
from numpy.typing import NDArray
from PIL import Image
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

Pixels = NDArray[np.uint8]
A4_INCHES = (8.27, 11.69)
_NOISE_SIDE = 1024
PHONE_SIZE = (1500, 2000)


def page_picture(pdf: bytes, dpi: float, page: int) -> Pixels:
    """A page (from 1) as RGB pixels. One smaller than half of A4 (a photo) lies on a sheet of A4."""
    document = pypdfium2.PdfDocument(pdf)
    return _on_paper(np.asarray(document[page - 1].render(scale=dpi / 72).to_pil().convert("RGB")), dpi)


def _on_paper(picture: Pixels, dpi: float) -> Pixels:
    wide, high = (round(side * dpi) for side in A4_INCHES)
    if picture.shape[0] > high / 2 or picture.shape[1] > wide:
        return picture
    sheet = np.full((high, wide, 3), 250, np.uint8)
    top, left = high // 6, (wide - picture.shape[1]) // 2
    sheet[top : top + picture.shape[0], left : left + picture.shape[1]] = picture
    return sheet


@lru_cache(maxsize=4)
def _noise(seed: int) -> NDArray[np.float32]:
    """A tile of normal noise; drawing it anew for each page would take most of the time."""
    return np.random.default_rng(seed).standard_normal((_NOISE_SIDE, _NOISE_SIDE), dtype=np.float32)


def _noisy(pixels: NDArray[np.float32], strength: float, rng: random.Random) -> NDArray[np.float32]:
    """Noise added in place, the same in all channels: a tile from a place that the page's generator chooses."""
    high, wide = pixels.shape[:2]
    tile = np.roll(_noise(rng.randrange(4)), (rng.randrange(_NOISE_SIDE), rng.randrange(_NOISE_SIDE)), (0, 1))
    spread = np.tile(tile, (math.ceil(high / _NOISE_SIDE), math.ceil(wide / _NOISE_SIDE)))[:high, :wide] * strength
    pixels += spread if pixels.ndim == 2 else spread[:, :, None]
    return pixels


def _picture(pixels: NDArray[Any]) -> Image.Image:
    return Image.fromarray(np.clip(pixels, 0, 255).astype(np.uint8))


# -- flatbed
def flatbed(pages: Sequence[Callable[[float], Pixels]], seed: str) -> list[tuple[bytes, float]]:
    """JPEGs with their dpi: 150 to 200 dpi, grey or colour, a little skewed. `pages`: makers of pixels at a dpi."""
    rng = random.Random(f"flatbed {seed}")
    dpi, grey, quality = rng.choice((150, 150, 170, 200)), rng.random() < 0.4, rng.randint(50, 72)
    skew = rng.uniform(0.2, 1.6) * rng.choice((-1, 1))
    return [(_flatbed(page(dpi), rng, dpi, skew + rng.uniform(-0.3, 0.3), grey, quality), dpi) for page in pages]


def _flatbed(page: Pixels, rng: random.Random, dpi: int, skew: float, grey: bool, quality: int) -> bytes:
    high, wide = page.shape[:2]
    turn = cv2.getRotationMatrix2D((wide / 2, high / 2), skew, 1.0)
    turned = cv2.warpAffine(page, turn, (wide, high), flags=cv2.INTER_LINEAR, borderValue=(243, 243, 240))
    if grey:
        turned = cv2.cvtColor(turned, cv2.COLOR_RGB2GRAY)
    soft = cv2.GaussianBlur(turned, (0, 0), rng.uniform(0.3, 0.55)).astype(np.float32)
    shade = 1 - rng.uniform(0.02, 0.1) * np.linspace(0, 1, wide, dtype=np.float32) ** 2
    soft *= (0.97 * shade)[None, :] if grey else (0.97 * shade)[None, :, None]
    pixels = _noisy(soft, rng.uniform(2.5, 5.5), rng)
    for _ in range(rng.randint(5, 30)):  # dust
        y, x = rng.randrange(high - 4), rng.randrange(wide - 4)
        pixels[y : y + rng.randint(1, 2), x : x + rng.randint(1, 2)] *= 0.55
    return _jpeg(_picture(pixels), quality, dpi)


# -- telephone
def phone(pages: Sequence[Callable[[float], Pixels]], seed: str) -> list[tuple[bytes, float]]:
    """One JPEG a page, lying on a desk, in perspective and uneven light; some stored turned, with the EXIF mark."""
    rng = random.Random(f"phone {seed}")
    return [(_photographed(page(170), rng), 72) for page in pages]


def _photographed(page: Pixels, rng: random.Random) -> bytes:
    wide, high = PHONE_SIZE
    source = np.array([(0, 0), (page.shape[1], 0), (page.shape[1], page.shape[0]), (0, page.shape[0])], np.float32)
    terms = cv2.getPerspectiveTransform(source, _corners(page.shape[1], page.shape[0], rng))
    laid = cv2.warpPerspective(page, terms, PHONE_SIZE, flags=cv2.INTER_AREA)
    mask = cv2.warpPerspective(np.full(page.shape[:2], 255, np.uint8), terms, PHONE_SIZE).astype(np.float32) / 255
    shadow = cv2.resize(cv2.GaussianBlur(cv2.resize(mask, (wide // 8, high // 8)), (0, 0), 5), PHONE_SIZE)
    desk = np.array(rng.choice(((112, 84, 62), (176, 170, 160), (70, 74, 80), (150, 112, 84))), np.float32)
    grain = cv2.resize(_noise(4)[: high // 16, : wide // 4] * 9, PHONE_SIZE)
    table = (grain * (1 - 0.45 * shadow))[:, :, None] + desk * (1 - 0.45 * shadow)[:, :, None]
    pixels = np.where(mask[:, :, None] > 0.5, laid, np.clip(table, 0, 255).astype(np.uint8)).astype(np.float32)
    warm = rng.uniform(0.92, 0.98)
    pixels *= _light(rng)[:, :, None]
    pixels[:, :, 1] *= np.float32(0.985)
    pixels[:, :, 2] *= np.float32(warm)
    pixels = _noisy(pixels, rng.uniform(3, 5.5), rng)
    soft = cv2.GaussianBlur(np.clip(pixels, 0, 255).astype(np.uint8), (0, 0), rng.uniform(0.4, 0.85))
    turned = rng.choice((0, 0, 0, 90, 180, 270))
    stored = Image.fromarray(soft).rotate(turned, expand=True)
    return _jpeg(stored, rng.randint(60, 78), 72, turned, camera=True)


def _corners(wide: int, high: int, rng: random.Random) -> NDArray[np.float32]:
    """Where the corners of the page lie in the picture."""
    fill, tilt, angle = rng.uniform(0.86, 0.95), rng.uniform(0.01, 0.06), math.radians(rng.uniform(-3, 3))
    scale = min(PHONE_SIZE[0] * fill / wide, PHONE_SIZE[1] * fill / high)
    corners = []
    for x, y in ((-1, -1), (1, -1), (1, 1), (-1, 1)):
        near = 1 + tilt * (y * 0.8 + rng.uniform(-0.4, 0.4))
        across, down = x * wide * scale / 2 * near, y * high * scale / 2
        corners.append((PHONE_SIZE[0] / 2 + across * math.cos(angle) - down * math.sin(angle),
                        PHONE_SIZE[1] / 2 + across * math.sin(angle) + down * math.cos(angle)))
    return np.array(corners, np.float32)


def _light(rng: random.Random) -> NDArray[np.float32]:
    """Brightness of each place: a lamp somewhere above, darker away from it."""
    wide, high = PHONE_SIZE
    across = (np.linspace(0, 1, wide, dtype=np.float32) - np.float32(rng.uniform(0.1, 0.9))) ** 2
    down = (np.linspace(0, 1, high, dtype=np.float32) - np.float32(rng.uniform(0.1, 0.7))) ** 2
    light: NDArray[np.float32] = 1.03 - np.float32(rng.uniform(0.2, 0.45)) * (across[None, :] + down[:, None])
    return light


# -- fax
def fax(pages: Sequence[Callable[[float], Pixels]], seed: str) -> bytes:
    """A PDF of 1-bit pages: 204 × 98 (normal) or 204 × 196 dpi (fine), thresholded, with speckles and lost lines."""
    rng = random.Random(f"fax {seed}")
    fine = rng.random() < 0.7
    target = io.BytesIO()
    canvas = Canvas(target, invariant=1, pageCompression=1)
    canvas.setCreator("Fax server")
    for page in pages:
        bits = _faxed(page(204), rng, fine)
        wide, high = bits.width * 72 / 204, bits.height * 72 / (196 if fine else 98)
        canvas.setPageSize((wide, high))
        canvas.drawImage(ImageReader(bits), 0, 0, wide, high)
        canvas.showPage()
    canvas.save()
    return target.getvalue()


def _faxed(page: Pixels, rng: random.Random, fine: bool) -> Image.Image:
    grey = cv2.cvtColor(page, cv2.COLOR_RGB2GRAY)
    high, wide = grey.shape
    turn = cv2.getRotationMatrix2D((wide / 2, high / 2), rng.uniform(-0.8, 0.8), 1.0)
    grey = cv2.warpAffine(grey, turn, (wide, high), flags=cv2.INTER_LINEAR, borderValue=255)
    grey = cv2.resize(grey, (wide, round(high * (196 if fine else 98) / 204)), interpolation=cv2.INTER_AREA)
    noisy = _noisy(grey.astype(np.float32), rng.uniform(10, 22), rng)
    black = noisy < rng.uniform(135, 165)
    black |= _noise(2)[np.ix_(*(np.arange(side) % _NOISE_SIDE for side in black.shape))] > 3.6  # speckles
    for _ in range(rng.randint(0, 2)):  # a line that did not arrive
        black[rng.randrange(black.shape[0])] = False
    return Image.fromarray(np.where(black, 0, 255).astype(np.uint8)).convert("1")


# -- files
def as_scan(pictures: Sequence[tuple[bytes, float]]) -> bytes:
    """JPEGs as the pages of a PDF without text."""
    if any(dpi == 72 for _, dpi in pictures):  # pictures of a telephone: an app puts them on A4
        return as_pdf([picture for picture, _ in pictures], round(PHONE_SIZE[0] / A4_INCHES[0]))
    return as_pdf([picture for picture, _ in pictures], round(pictures[0][1]))


def blank_pixels(dpi: float) -> Pixels:
    """The back of a sheet: nothing but paper."""
    return np.full((round(A4_INCHES[1] * dpi), round(A4_INCHES[0] * dpi), 3), 249, np.uint8)
