"""Tesseract through pytesseract used plainly, as its README shows it: four languages, all else as it comes.

python -m scripts.bench.engine_plain FILE.pdf    the usual way for a PDF: pdf2image at 300 dpi, then each page
"""

from __future__ import annotations

import io
import sys

LANGUAGES = "fra+deu+spa+eng"
ONE_THREAD = {"OMP_THREAD_LIMIT": "1"}  # Tesseract's threads wait for each other: on two cores it is quicker with one
_DPI = 300


def text(name: str, content: bytes) -> str:
    """What is written on a picture."""
    import pytesseract
    from PIL import Image

    with Image.open(io.BytesIO(content)) as picture:
        return str(pytesseract.image_to_string(picture, lang=LANGUAGES))


def main() -> None:
    import pytesseract
    from pdf2image import convert_from_path

    for picture in convert_from_path(sys.argv[1], dpi=_DPI):
        print(pytesseract.image_to_string(picture, lang=LANGUAGES))


if __name__ == "__main__":
    main()
