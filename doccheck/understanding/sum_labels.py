"""Which cells are the label of a sum that stands in a cell of its own: those on its left, or the one over it where each
value of the row stands below its label."""

from __future__ import annotations

import re

from doccheck.model import Line, Page
from doccheck.understanding.fold import fold
from doccheck.understanding.places import boxes, left_neighbours, upper_neighbour
from doccheck.values import amounts

_LETTERS = re.compile(r"[^\W\d_]{2,}")
_WORD = re.compile(r"[^\W\d_]{3,}|[぀-ヿ㐀-鿿가-힯]")
_DIGITS = 5  # a cell of more, and no word of three letters, is a number or a date and no label
_MOST = 2  # cells of a row that are its labels
_ALIGNED = 0.012  # of the page's width: between left edges that are one
_TIGHT = 0.45  # of a value's height: between it and the label over it
_SMALLER = 0.93  # as high as its value is a label that is printed smaller
_UPRIGHT = 3  # times as high as its row is what runs along the page's edge


def labels_left(page: Page, index: int) -> list[Line]:
    """The cells of the row that say something in words, nearest first; other sums in between say nothing."""
    return [line for line in left_neighbours(page, index) if says_something(line.text)][:_MOST]


def labels_of(page: Page, index: int) -> list[Line]:
    """The cells that say what a sum alone in its cell is, nearest first; none where there are none."""
    here = boxes(page)[index]
    left = [line for line in labels_left(page, index) if not _is_value(line, _UPRIGHT * here.height)]
    above = upper_neighbour(page, index)
    if above is None or not says_something(above.text):
        return left
    if not left:
        return [above]
    tight = here.y0 - above.box.y1 < _TIGHT * here.height and abs(above.box.x0 - here.x0) < _ALIGNED
    own = tight and above.box.height < _SMALLER * here.height and not any(map(str.isdigit, above.text))
    # In a row of values each has its label over it: the left one is no label then.
    return [above] if own and _has_label_over(page, left[0]) else left


def says_something(text: str) -> bool:
    """Whether a cell holds more words than the name of a currency."""
    return any(not amounts.is_currency(word) for word in _LETTERS.findall(fold(text)))


def _is_value(line: Line, highest: float) -> bool:
    """Whether a cell is an account's number, a date or the like, or runs upwards along the edge."""
    folded = fold(line.text)
    if line.box.height > highest and line.box.height > line.box.x1 - line.box.x0:
        return True
    return sum(map(str.isdigit, folded)) >= _DIGITS and _WORD.search(folded) is None


def _has_label_over(page: Page, line: Line) -> bool:
    above = upper_neighbour(page, next(at for at, each in enumerate(page.lines) if each is line))
    if above is None or abs(above.box.x0 - line.box.x0) > _ALIGNED:
        return False
    return above.box.height < _SMALLER * line.box.height and line.box.y0 - above.box.y1 < _TIGHT * line.box.height
