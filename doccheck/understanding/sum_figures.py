"""The amounts of a page as its lines part them: whole figures, none with the currency of the cell below, no numbers."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from doccheck.model import Line, TextOrigin
from doccheck.understanding.places import PageText
from doccheck.values import amounts

_CUT_FIGURE = re.compile(r"\d{3}(?:[.,]\d{2})?(?!\d)")
_FIRST_DIGITS = re.compile(r"(?<!\d)(?<!\d[ .,'’\u00a0\u202f])[1-9]\d{0,2}$")
_FIGURE_LINE = re.compile(r"[+\-−–]?\d[\d.,'’ \u00a0\u202f]*[+\-−–]?\s*\n")  # that ends in a figure
_GOES_ON = re.compile(r"\s*[\d\-−–+]|[ ]?[^\W\d_]{3}")  # what a currency belongs to instead: a figure, or a word's rest
_REACH = 60  # letters looked at behind a currency for the figure that it is of
# What makes a figure the number of a thing: "client n° 88 417", "account …9028".
_NUMBER_SIGN = re.compile(
    r"(?:\b(?:n[°ºo]\.?|n\.[°º]|nr\.?|no\.|num\.?|núm\.?|number|nummer|numéro|número|#|№|№\.)"
    r"|\b(?:konto|kontos|account|compte|cuenta|conto|conta|sparbuch|livret|libreta|a/c)\s*(?:…|\.{3}|x{2,}|\*+))\s*$",
    re.IGNORECASE,
)
_BEFORE = 16


def figures(text: PageText) -> list[amounts.AmountReading]:
    """The amounts that stand on a page, in their order."""
    found: list[amounts.AmountReading] = []
    for reading in amounts.find(text.text):
        parted = _parted(text.text, reading)
        if parted is None:
            found.append(_uncut(text, _unbarred(text, reading)))
        else:
            found += (one for one in parted if not found or one.start >= found[-1].end)
    return [one for one in found if one.currency is not None or not is_number(text.text, one.start)]


def is_number(text: str, start: int) -> bool:
    """Whether what stands before a figure makes it the number of a thing."""
    return _NUMBER_SIGN.search(text[max(0, start - _BEFORE) : start]) is not None


def _parted(text: str, reading: amounts.AmountReading) -> Sequence[amounts.AmountReading] | None:
    """The amounts in place of one whose currency stands in the next line, before another figure; None if it does not.

    "21.44 ⏎ £10,427.64", "9,410.00 ⏎ Real estate".
    """
    written = text[reading.start : reading.end]
    if reading.currency is None or "\n" not in written or not _FIGURE_LINE.match(written):
        return None
    if not _GOES_ON.match(text, reading.end):
        return None
    below = reading.start + written.index("\n") + 1
    return [*_in_line_below(text, below, reading.end)]


def _in_line_below(text: str, below: int, end: int) -> Iterator[amounts.AmountReading]:
    """The amount that the currency of a line begins, whose end is given."""
    for one in amounts.find(text[below : end + _REACH]):
        if below + one.start < end and one.currency is not None:
            yield replace(one, start=below + one.start, end=below + one.end)


def _uncut(text: PageText, reading: amounts.AmountReading) -> amounts.AmountReading:
    """The amount; one whose first thousands stand at the end of the line above is read whole, and never certain."""
    index = text.line_at(reading.start)
    start, lines = text.starts[index], text.page.lines
    if not index or reading.start != start or not runs_on(lines[index - 1], lines[index]):
        return reading
    rest = text.text[start : reading.end]
    digits = _FIRST_DIGITS.search(lines[index - 1].text)
    if digits is None or not _CUT_FIGURE.match(rest):
        return reading
    whole = amounts.find(f"{digits[0]} {rest}")
    if len(whole) != 1 or whole[0].amount <= reading.amount:
        return reading
    begin = text.starts[index - 1] + digits.start()
    return replace(reading, amount=whole[0].amount, start=begin, repaired=True)


def _unbarred(text: PageText, reading: amounts.AmountReading) -> amounts.AmountReading:
    """The amount without the bar of a table before it, which engines read for a one, but a text layer does not."""
    if text.text[reading.start] != "|" or text.page.origin is not TextOrigin.TEXT_LAYER:
        return reading
    again = amounts.find(text.text[reading.start + 1 : reading.end])
    if len(again) != 1:
        return reading
    return replace(again[0], period=reading.period, start=reading.start + 1 + again[0].start, end=reading.end)


def runs_on(line: Line, following: Line) -> bool:
    """Whether a sentence may go from one line to the next: they begin below each other, and the first one is full."""
    first, second = line.box, following.box
    return line.block == following.block and abs(first.x0 - second.x0) < 0.05 and first.x1 > 0.65
