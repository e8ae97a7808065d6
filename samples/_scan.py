"""From a clean PDF to what a scanner or a telephone makes of it."""

from __future__ import annotations

import io
import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pypdfium2
from PIL import Image, ImageFilter
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

_TURNED_TAG = {0: 1, 90: 6, 180: 3, 270: 8}  # EXIF orientation: what the viewer must do


@dataclass(frozen=True, kw_only=True)
class Scanner:
    """How well a flatbed scanner is treated."""

    seed: int
    dpi: int = 150
    skew: float = 0.0  # degrees, anticlockwise
    noise: float = 4.0
    grey: bool = False
    shade: float = 0.06  # how much darker one edge is
    quality: int = 55
    blur: float = 0.4
    dust: int = 25


def pictures(pdf: bytes, dpi: int) -> list[Image.Image]:
    """Every page of the PDF as a picture."""
    document = pypdfium2.PdfDocument(pdf)
    return [page.render(scale=dpi / 72).to_pil().convert("RGB") for page in document]


def scanned(pdf: bytes, scanner: Scanner) -> bytes:
    """The PDF printed and scanned again: one JPEG a page, no text layer."""
    pages = [scan_picture(page, scanner, number) for number, page in enumerate(pictures(pdf, scanner.dpi))]
    return as_pdf([_jpeg(page, scanner.quality, scanner.dpi) for page in pages], scanner.dpi)


def scan_picture(page: Image.Image, scanner: Scanner, number: int = 0) -> Image.Image:
    rng = np.random.default_rng(scanner.seed * 100 + number)
    turned = page.rotate(scanner.skew + float(rng.uniform(-0.15, 0.15)), resample=Image.Resampling.BICUBIC,
                         fillcolor=(243, 243, 240))
    pixels = np.asarray(turned.filter(ImageFilter.GaussianBlur(scanner.blur)), dtype=float)
    high, wide = pixels.shape[:2]
    ramp = 1 - scanner.shade * np.linspace(0, 1, wide)[None, :, None] ** 2
    pixels = pixels * ramp * 0.97 + rng.normal(0, scanner.noise, (high, wide, 1))
    for _ in range(scanner.dust):
        y, x = int(rng.integers(2, high - 4)), int(rng.integers(2, wide - 4))
        pixels[y : y + int(rng.integers(1, 3)), x : x + int(rng.integers(1, 3))] *= 0.55
    image = Image.fromarray(np.clip(pixels, 0, 255).astype(np.uint8))
    return image.convert("L") if scanner.grey else image


def blank_page(scanner: Scanner) -> Image.Image:
    """The back of a sheet: nothing but paper."""
    size = (round(8.27 * scanner.dpi), round(11.69 * scanner.dpi))
    return scan_picture(Image.new("RGB", size, (250, 250, 247)), scanner, 99)


def jpeg(image: Image.Image, quality: int = 60, dpi: int = 150) -> bytes:
    return _jpeg(image, quality, dpi)


def png(image: Image.Image, colours: int = 32) -> bytes:
    """A screenshot."""
    target = io.BytesIO()
    image.quantize(colours).save(target, "PNG", optimize=True)
    return target.getvalue()


def _jpeg(image: Image.Image, quality: int, dpi: int, turned: int = 0, camera: bool = False) -> bytes:
    target = io.BytesIO()
    exif = Image.Exif()
    if camera:
        exif[0x0112] = _TURNED_TAG[turned]
        exif[0x010F], exif[0x0110] = "Sample", "Telephone 1"
        exif[0x0132] = "2026:07:11 08:34:12"
    image.save(target, "JPEG", quality=quality, dpi=(dpi, dpi), optimize=True, exif=exif)
    return target.getvalue()


def as_pdf(pages: Sequence[bytes], dpi: int) -> bytes:
    """JPEG pictures as the pages of a PDF, as a scanner's software does."""
    target = io.BytesIO()
    canvas = Canvas(target, invariant=1)
    canvas.setCreator("Scan to PDF")
    for page in pages:
        source = ImageReader(io.BytesIO(page))
        wide, high = (side * 72 / dpi for side in source.getSize())
        canvas.setPageSize((wide, high))
        canvas.drawImage(source, 0, 0, wide, high)
        canvas.showPage()
    canvas.save()
    return target.getvalue()


@dataclass(frozen=True, kw_only=True)
class Telephone:
    """How somebody holds a telephone over a document."""

    seed: int
    size: tuple[int, int] = (1500, 2000)
    fill: float = 0.86  # how much of the picture the document takes
    tilt: float = 0.05  # perspective
    turn: float = 2.0  # degrees
    turned: int = 0  # by how much the viewer must turn the picture: 0, 90, 180, 270
    desk: tuple[int, int, int] = (112, 84, 62)
    shade: float = 0.35
    blur: float = 0.7
    quality: int = 62


def photographed(page: Image.Image, telephone: Telephone) -> bytes:
    """The page lying on a desk, photographed; a JPEG with EXIF orientation."""
    rng = np.random.default_rng(telephone.seed)
    corners = _corners(page.size, telephone, rng)
    wide, high = telephone.size
    source = [(0, 0), (page.width, 0), (page.width, page.height), (0, page.height)]
    terms = _perspective(corners, source)
    laid = page.transform(telephone.size, Image.Transform.PERSPECTIVE, terms, Image.Resampling.BICUBIC)
    mask = Image.new("L", page.size, 255).transform(telephone.size, Image.Transform.PERSPECTIVE, terms)
    grain = rng.normal(0, 9, (high // 8, wide // 2)).repeat(8, axis=0).repeat(2, axis=1)
    desk = np.asarray(telephone.desk, dtype=float)[None, None, :] + np.resize(grain, (high, wide))[:, :, None]
    shadow = np.asarray(mask.filter(ImageFilter.GaussianBlur(26)), dtype=float)[:, :, None] / 255
    cover = np.asarray(mask.filter(ImageFilter.GaussianBlur(0.8)), dtype=float)[:, :, None] / 255
    pixels = desk * (1 - 0.45 * shadow) * (1 - cover) + np.asarray(laid, dtype=float) * cover
    down, across = np.mgrid[0:high, 0:wide]
    light = 1.04 - telephone.shade * (((across / wide - 0.3) ** 2 + (down / high - 0.25) ** 2) / 1.1)
    pixels = pixels * light[:, :, None] * np.array([1.0, 0.985, 0.955]) + rng.normal(0, 4.5, (high, wide, 3))
    image = Image.fromarray(np.clip(pixels, 0, 255).astype(np.uint8)).filter(ImageFilter.GaussianBlur(telephone.blur))
    stored = image.rotate(telephone.turned, expand=True)
    return _jpeg(stored, telephone.quality, 72, telephone.turned, camera=True)


def _corners(
    size: tuple[int, int], telephone: Telephone, rng: np.random.Generator
) -> list[tuple[float, float]]:
    wide, high = telephone.size
    scale = min(wide * telephone.fill / size[0], high * telephone.fill / size[1])
    half_wide, half_high = size[0] * scale / 2, size[1] * scale / 2
    angle = math.radians(telephone.turn)
    corners = []
    for x, y in ((-1, -1), (1, -1), (1, 1), (-1, 1)):
        near = 1 + telephone.tilt * (y * 0.8 + float(rng.uniform(-0.4, 0.4)))
        across, down = x * half_wide * near, y * half_high
        corners.append((wide / 2 + across * math.cos(angle) - down * math.sin(angle),
                        high / 2 + across * math.sin(angle) + down * math.cos(angle)))
    return corners


def _perspective(target: Sequence[tuple[float, float]], source: Sequence[tuple[float, float]]) -> list[float]:
    rows, values = [], []
    for (x, y), (u, v) in zip(target, source, strict=True):
        rows += [[x, y, 1, 0, 0, 0, -u * x, -u * y], [0, 0, 0, x, y, 1, -v * x, -v * y]]
        values += [u, v]
    return [float(term) for term in np.linalg.solve(np.array(rows, dtype=float), np.array(values, dtype=float))]
