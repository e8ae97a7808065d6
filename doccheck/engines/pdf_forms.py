"""Pages that draw one thing again and again: a bomb of a few lines has billions.

pdfium draws them all, with gigabytes of memory or for hours; so they are counted first, from the structure alone.
"""

from __future__ import annotations

from typing import Any

MOST = 20_000  # pieces (form XObjects) drawn into a page; plans and maps draw a symbol some thousand times
_DEPTH = 30
_TILE = 0.001  # square points; a page of A4 has 500,000, and a hatching has tiles of 4 at least


def bomb(page: Any) -> str:
    """What pypdf's `page` has more of than any honest page does, as one line; "" for nothing."""
    resources = page.get_inherited("/Resources", {}).get_object()
    if _drawn(resources, b"", {}, 0) > MOST:
        return f"{MOST} form XObjects"
    return f"{_TILE} pt² per tile" if _tiles_too_small(resources) else ""


def _drawn(resources: Any, content: bytes, known: dict[Any, int], depth: int) -> int:
    """How many pieces `content` draws at most; where it is empty each is taken to be drawn once."""
    resources = resources.get_object()
    objects = resources["/XObject"].get_object() if "/XObject" in resources else {}
    total = 0
    for name in objects:
        times = content.count(name.encode("latin-1", "replace")) if content else 1
        if times and total <= MOST:
            total += times * (1 + _inside(objects, name, known, depth))
    return total


def _inside(objects: Any, name: str, known: dict[Any, int], depth: int) -> int:
    reference = objects.raw_get(name)
    key = getattr(reference, "idnum", None) or id(reference)
    if key not in known:
        known[key] = 0  # what draws itself is stopped by pdfium
        form = objects[name].get_object()
        if form.get("/Subtype") == "/Form" and "/Resources" in form and depth < _DEPTH:
            known[key] = min(MOST + 1, _drawn(form["/Resources"], form.get_data(), known, depth + 1))
    return known[key]


def _tiles_too_small(resources: Any) -> bool:
    """Whether a pattern of the page repeats within less than can be seen."""
    patterns = resources["/Pattern"].get_object() if "/Pattern" in resources else {}
    for name in patterns:
        pattern = patterns[name].get_object()
        if pattern.get("/PatternType") == 1:
            a, b, c, d = (float(value) for value in list(pattern.get("/Matrix", (1, 0, 0, 1)))[:4])
            if abs(float(pattern["/XStep"]) * float(pattern["/YStep"]) * (a * d - b * c)) < _TILE:
                return True
    return False
