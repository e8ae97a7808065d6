"""What the head of its column and the time of its row say of a figure in a table of pay."""

from __future__ import annotations

import re
from datetime import date

from doccheck.model import Line, Page
from doccheck.understanding.fold import fold
from doccheck.understanding.places import left_neighbours
from doccheck.understanding.sum_roles import BARE, NEAR, WANTED, rank_of
from doccheck.values import amounts, dates

_YEAR = re.compile(r"(?<!\d)20\d\d(?!\d)")
_SO_FAR = re.compile(
    r"\b(?:year to date|ytd|cumul\w*|kum(?:ul\w*)?\b|aufgelaufen\w*|jahreswert\w*|jahressumme\w*|seit jahresbeginn|"
    r"acumulad\w*|"
    r"progressiv\w*|narastajaco|od poczatku roku|с начала года|annuels?)\b|累计|累計|누계"
)


def in_column(kind: str, page: Page, index: int, rank: int) -> tuple[int, date | None]:
    """What the head of its column makes of a figure, and the last day of the year that its row names."""
    head = fold(column_head(page, index))
    if rank <= WANTED:
        return (NEAR if _SO_FAR.search(head) else rank), None
    if rank != BARE or not head:
        return rank, None
    times = [line.text for line in left_neighbours(page, index) if _YEAR.search(line.text)]
    ranked = rank_of(kind, head, "") if times else None
    if ranked is None:
        return rank, None
    if ranked > WANTED:
        return ranked, None
    months = day_in([f"1 {time}" for time in times])
    return ranked, months or date(max(int(year) for time in times for year in _YEAR.findall(time)), 12, 31)


def column_head(page: Page, index: int) -> str:
    """What stands over the column of a figure that is alone in its cell."""
    lines, here = page.lines, page.lines[index]
    left, right, top = here.words[0].box.x0, here.words[-1].box.x1, here.words[0].box.y0
    above = (
        line
        for line in reversed(lines[:index])
        if line.words[0].box.y1 <= top and line.words[0].box.x0 < right and line.words[-1].box.x1 > left
    )
    head = next((line for line in above if not any(map(str.isdigit, line.text))), None)
    if head is None:
        return ""
    heads, cells = _row_of(page, head), _row_of(page, here)
    # In a table set loosely the n-th cell of a row belongs to the n-th head, wherever they stand.
    return heads[cells.index(here)].text if len(heads) == len(cells) > 1 else head.text


def _row_of(page: Page, line: Line) -> list[Line]:
    """The cells that stand in one row with a line, from the left."""
    top, bottom = line.words[0].box.y0, line.words[0].box.y1
    row = [one for one in page.lines if one.words[0].box.y0 < bottom and one.words[0].box.y1 > top]
    return sorted(row, key=lambda one: one.words[0].box.x0)


def day_in(contexts: list[str]) -> date | None:
    """The last day that the texts name."""
    days = [reading.value for context in contexts for reading in dates.find(context, day_first=True) if reading.value]
    return max(days, default=None)


_MOST_LETTERS = 16  # of a cell that only names a currency: "FCFA", "EUR (€)"


def currency_beside(page: Page, index: int, text: str) -> str | None:
    """The currency that a cell of its own in the row of a figure names, or the head of its column."""
    for cell in _row_of(page, page.lines[index]):
        short = len(cell.text) <= _MOST_LETTERS and not any(map(str.isdigit, cell.text)) and len(fold(cell.text)) <= 4
        if short and (named := amounts.currency_named(cell.text, text)):
            return named
    return amounts.currency_named(column_head(page, index), text)
