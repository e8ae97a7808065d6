"""PDFs of scans, as scanners write them: one picture a page, a JPEG embedded as it is."""

from __future__ import annotations

import io
from collections.abc import Iterable

A4 = (595.28, 841.89)  # points


def scan_pdf(pictures: Iterable[bytes]) -> bytes:
    """The pictures as the pages of a PDF: of the size their resolution says, or as large as A4 allows."""
    import pypdfium2

    with pypdfium2.PdfDocument.new() as document:
        for content in pictures:
            width, height = _points(content)
            page = document.new_page(width, height)
            image = _image(document, content)
            image.set_matrix(pypdfium2.PdfMatrix().scale(width, height))
            page.insert_obj(image)
            page.gen_content()
            page.close()
        buffer = io.BytesIO()
        document.save(buffer)
    return buffer.getvalue()


def _points(content: bytes) -> tuple[float, float]:
    from PIL import Image

    with Image.open(io.BytesIO(content)) as picture:
        width, height = picture.size
        dpi = picture.info.get("dpi")
    if dpi:
        return width / float(dpi[0]) * 72, height / float(dpi[1]) * 72
    scale = min(max(A4) / max(width, height), min(A4) / min(width, height))
    return width * scale, height * scale


def _image(document: object, content: bytes) -> object:
    import pypdfium2
    from PIL import Image

    image = pypdfium2.PdfImage.new(document)
    if content.startswith(b"\xff\xd8"):
        image.load_jpeg(io.BytesIO(content), inline=True)
        return image
    with Image.open(io.BytesIO(content)) as picture:
        bitmap = pypdfium2.PdfBitmap.from_pil(picture.convert("L" if picture.mode == "1" else picture.mode))
    image.set_bitmap(bitmap)
    bitmap.close()
    return image
