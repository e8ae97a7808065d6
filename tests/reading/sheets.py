"""Sheets of paper drawn for the tests of geometry and quality: A4 at 100 dpi, with their words' places."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
from PIL import Image, ImageDraw, ImageFont

from doccheck.model import Box

WIDE, HIGH = 827, 1170
TEXT = "attestation de logement pour Mara Lindqvist née le 12.03.2001 solde 7 640,00 EUR valable jusqu’au"


@dataclass(frozen=True)
class Sheet:
    rgb: Any
    boxes: tuple[tuple[float, float, float, float], ...]  # pixels

    @property
    def grey(self) -> Any:
        return cv2.cvtColor(self.rgb, cv2.COLOR_RGB2GRAY)

    def cropped(self, left: int, top: int, right: int, bottom: int) -> tuple[tuple[Box, ...], Any]:
        """The words' boxes as fractions, and the grey picture, of a part of the sheet."""
        wide, high = right - left, bottom - top
        seen = []
        for x0, y0, x1, y1 in self.boxes:
            x0, x1 = max(0.0, x0 - left), min(float(wide), x1 - left)
            y0, y1 = max(0.0, y0 - top), min(float(high), y1 - top)
            if x1 - x0 > 5 and y1 - y0 > 8:
                seen.append(Box(x0 / wide, y0 / high, x1 / wide, y1 / high))
        return tuple(seen), np.ascontiguousarray(self.grey[top:bottom, left:right])


def empty(paper: int = 250, noise: float = 2.0) -> Any:
    """Paper and grain, RGB."""
    rng = np.random.default_rng(1)
    grain = rng.normal(0, noise, (HIGH, WIDE, 1))
    return np.clip(np.full((HIGH, WIDE, 3), float(paper)) + grain, 0, 255).astype(np.uint8)


def written(size: int = 18, lines: int = 34, paper: int = 250, ink: int = 30, noise: float = 2.0) -> Sheet:
    """A letter with wide margins; lines are 26 px apart."""
    picture = Image.fromarray(empty(paper, noise))
    draw = ImageDraw.Draw(picture)
    font = ImageFont.load_default(size)
    boxes = []
    words = TEXT.split()
    for line in range(lines):
        x, y = 90.0, 110 + 26 * line
        for word in words[line % 5 :] + words:
            end = x + draw.textlength(word, font=font)
            if end > WIDE - 90:
                break
            draw.text((x, y), word, font=font, fill=(ink, ink, ink))
            boxes.append((x, y + 2.0, end, y + size + 3.0))
            x = end + 6
    return Sheet(np.asarray(picture), tuple(boxes))


def leaning(rgb: Any, degrees: float) -> Any:
    """The sheet in a crooked scan: its lines fall to the right by that angle."""
    high, wide = rgb.shape[:2]
    matrix = cv2.getRotationMatrix2D(((wide - 1) / 2, (high - 1) / 2), -degrees, 1.0)
    return cv2.warpAffine(rgb, matrix, (wide, high), flags=cv2.INTER_CUBIC, borderValue=(250, 250, 250))


def on_desk(rgb: Any, corners: Any, size: tuple[int, int] = (900, 1200), desk: int = 95) -> Any:
    """The sheet photographed: laid with its corners at those points of a picture of that size (width, height)."""
    high, wide = rgb.shape[:2]
    matrix = matrix_to(corners, wide, high)
    rng = np.random.default_rng(2)
    ground = np.clip(rng.normal(desk, 4, (size[1], size[0], 1)), 0, 255).astype(np.uint8).repeat(3, axis=2)
    there = cv2.warpPerspective(np.full((high, wide), 255, np.uint8), matrix, size)
    laid = cv2.warpPerspective(rgb, matrix, size, flags=cv2.INTER_AREA)
    return np.where(there[..., None] > 127, laid, ground)


def slanted(ratio: float = 2**0.5, size: tuple[int, int] = (900, 1200), fill: float = 0.37) -> Any:
    """The corners of a sheet (height by width) in the picture of a telephone that is not held straight."""
    sheet = np.array([[-1, -ratio, 0], [1, -ratio, 0], [1, ratio, 0], [-1, ratio, 0]]) / max(1.0, ratio)
    turned = sheet @ cv2.Rodrigues(np.array([0.3, 0.12, 0.06]))[0].T
    focal = 0.7 * float(np.hypot(*size))
    seen = focal * turned[:, :2] / (turned[:, 2:] + focal / (fill * max(size))) + np.array(size) / 2
    return seen.astype(np.float32)


def matrix_to(corners: Any, wide: int = WIDE, high: int = HIGH) -> Any:
    """What takes a point of the sheet to the photograph."""
    sheet = np.array([[0, 0], [wide, 0], [wide, high], [0, high]], np.float32)
    return cv2.getPerspectiveTransform(sheet, np.asarray(corners, np.float32))


def corners_of(boxes: Any) -> Any:
    """Four corners for each (left, top, right, bottom)."""
    return np.array([[(a, b), (c, b), (c, d), (a, d)] for a, b, c, d in boxes], np.float32)
