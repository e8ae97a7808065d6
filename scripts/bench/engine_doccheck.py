"""doccheck as one of the readers: a picture in, its lines out. The only place of the bench that calls its reading."""

from __future__ import annotations

import hashlib

from doccheck.engines.ocr.readers import OcrChoice, readers
from doccheck.model import Page, SourceFile
from doccheck.reading import ReadingOptions, read_file
from doccheck.understanding.classify import zones_of
from doccheck.values.mrz import Mrz

MEDIA_TYPES = {".jpg": "image/jpeg", ".png": "image/png", ".tif": "image/tiff", ".pdf": "application/pdf"}


def source(name: str, content: bytes) -> SourceFile:
    """A file as intake hands it on; its type is told by `name`."""
    media_type = MEDIA_TYPES[name[name.rindex(".") :]]
    digest = hashlib.sha256(content).hexdigest()
    return SourceFile(name=name, content=content, media_type=media_type, sha256=digest, size=len(content))


def pages(name: str, content: bytes, choice: str = "auto") -> tuple[Page, ...]:
    """The pages of a picture or PDF, read in this process. `choice`: auto, neural or tesseract."""
    return read_file(source(name, content), ReadingOptions(), readers(OcrChoice(choice))).pages


def text(name: str, content: bytes, choice: str = "auto") -> str:
    """What is written on it, line by line."""
    return "\n".join(page.text for page in pages(name, content, choice))


def zone(name: str, content: bytes, choice: str = "auto") -> Mrz | None:
    """The machine-readable zone that doccheck would use, or None."""
    found = [zone for page in pages(name, content, choice) for zone in zones_of(page)]
    return found[0] if found else None
