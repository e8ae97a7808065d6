"""The engines of this machine: the tests of real pixels run with each one that is installed, and with all of them."""

from __future__ import annotations

from doccheck.engines.ocr import neural, tesseract
from doccheck.engines.ocr.readers import OcrChoice

INSTALLED = [
    choice
    for choice, found in ((OcrChoice.TESSERACT, tesseract.usable()), (OcrChoice.NEURAL, neural.installed()))
    if found
]
