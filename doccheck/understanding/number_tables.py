"""Numbers told by their place: left of a label in Arabic, under the head of a column, at the end of a title."""

from __future__ import annotations

import re

from doccheck.model import Line, Page
from doccheck.understanding.fold import fold
from doccheck.understanding.institution_words import PAPER
from doccheck.understanding.places import left_neighbours, lower_neighbour

_RIGHT_TO_LEFT = re.compile(r"[֐-ۿݐ-ݿ]")
# "… for use abroad · D 20 417 881": the number of a sheet of security paper, not a telephone.
_OF_SHEET = re.compile(r"(?![FMPT] )[A-Z]{1,3} ?\d[\d ]{6,11}")
_APART = re.compile(r"(?:[·|•]| {2,})\s*$")
_SHIFT = 0.015  # of the page's width: how far a cell may begin left of its head


def is_right_to_left(text: str) -> bool:
    return not text.isascii() and _RIGHT_TO_LEFT.search(text) is not None


def left_value(page: Page, index: int) -> Line | None:
    """The nearest line to the left of a label of a script that runs from right to left."""
    if not is_right_to_left(page.lines[index].text):
        return None
    return next(iter(left_neighbours(page, index)), None)


def under_head(page: Page, index: int) -> Line | None:
    """What stands under the head of a column where the cells of a row were read as one line."""
    below = lower_neighbour(page, index)
    if below is None:
        return None
    head = page.lines[index].box
    if below.box.x0 >= head.x0 - _SHIFT:
        return None
    cell = tuple(word for word in below.words if word.box.x0 >= head.x0 - _SHIFT)
    if not cell or cell[0].box.x0 > head.x1:
        return None
    return Line(words=cell, block=below.block)


def ends_title(page: Page, line: Line, before: str, value: str) -> bool:
    """Whether a number without a label, set apart at the end of its line, belongs to the title there or above."""
    if not (_OF_SHEET.fullmatch(value) and _APART.search(before)):
        return False
    at = page.lines.index(line)
    return any(PAPER.search(fold(text)) for text in (before, page.lines[at - 1].text if at else ""))
