"""Forms that only Adobe's programs can draw (XFA, Adobe XML Forms Architecture 3.3; withdrawn in PDF 2.0)."""

from __future__ import annotations

from itertools import islice
from typing import Any


def is_dynamic(reader: Any) -> bool:
    """Whether the pages of the PDF are a placeholder ("Please wait …") for a form that is drawn when it is opened.

    A static XFA form has its fields on its pages as every form has: that one can be read.
    """
    try:
        catalogue = reader.root_object
        form = catalogue.get("/AcroForm")
        if form is None or "/XFA" not in form.get_object():
            return False
        pages = list(islice(reader.pages, 20))
        if any(_has_fields(page) for page in pages):
            return False
        if bool(catalogue.get("/NeedsRendering", False)):
            return True
        # Without that mark: nothing but one page that sends its reader to Adobe, in whatever language.
        return len(pages) == 1 and "adobe" in str(pages[0].extract_text()).casefold()
    except Exception:  # noqa: BLE001 – a damaged form is read as what its pages show
        return False


def _has_fields(page: Any) -> bool:
    notes = page.get("/Annots")
    every = notes.get_object() if notes is not None else ()
    return any(note.get_object().get("/Subtype") == "/Widget" for note in every)
