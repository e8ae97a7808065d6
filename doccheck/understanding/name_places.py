"""Where in a form the value of a label stands when it is neither the next cell of its row nor simply the line below:
printed larger right under it while something else shares its row, centred in its cell, or on the line over its caption.
"""

from __future__ import annotations

from doccheck.model import Line, Page
from doccheck.understanding.name_labels import is_label
from doccheck.understanding.places import boxes, lower_neighbour, upper_neighbour

_ALIGNED = 0.012  # of the page's width: between left edges that are one
_TIGHT = 0.6  # of a label's height: between it and a value of its own
_LARGER = 1.15  # as high as its label is a value that is printed larger
_CENTRED = 0.03  # of the page's width: between the middles of a cell and of what is centred in it
_FAR = 2.0  # times as far from the next line as from its value is a caption


def right_under(page: Page, index: int, beside: Line) -> Line | None:
    """The value right under a label whose row has something else: "1. Apellidos" beside "For official use only".

    None where what stands beside is printed as large as values are.
    """
    here, below = boxes(page)[index], lower_neighbour(page, index)
    if below is None or below is beside or is_label(below.text):
        return None
    if abs(below.box.x0 - here.x0) > _ALIGNED or below.box.y0 - here.y1 > _TIGHT * here.height:
        return None
    larger = below.box.height > _LARGER * here.height
    return below if larger and beside.box.height < _LARGER * here.height else None


def in_middle_of_cell(page: Page, index: int, beside: Line | None) -> Line | None:
    """The only line right under a label within its cell, which ends where the next label of the row begins, or that is
    centred on the page."""
    at = boxes(page)
    here = at[index]
    end = beside.box.x0 if beside is not None else 1.0
    within = [
        (line, box)
        for line, box in zip(page.lines, at, strict=True)
        if -0.3 * here.height <= box.y0 - here.y1 < _TIGHT * here.height and here.x0 <= box.x0 and box.x1 <= end
    ]
    if len(within) != 1 or is_label(within[0][0].text):
        return None
    ((line, box),) = within
    middle = (box.x0 + box.x1) / 2
    return line if beside is not None or abs(middle - 0.5) < _CENTRED else None


def over_caption(page: Page, index: int) -> Line | None:
    """The value over a label printed small under the line on which it is written: "Mizuki Abe" over "Name, Vorname"."""
    here = boxes(page)[index]
    above = upper_neighbour(page, index)
    if above is None or above.box.height < _LARGER * here.height or abs(above.box.x0 - here.x0) > _ALIGNED:
        return None
    gap = max(here.y0 - above.box.y1, 0.05 * here.height)
    if gap > _TIGHT * here.height or is_label(above.text):
        return None
    below = lower_neighbour(page, index)
    if below is not None and below.box.y0 - here.y1 < _FAR * gap:
        return None
    over = next((at for at, line in enumerate(page.lines) if line is above), 0)
    higher = upper_neighbour(page, over)
    # What stands between two labels is the value of the nearer.
    return None if higher is not None and above.box.y0 - higher.box.y1 < gap and is_label(higher.text) else above
