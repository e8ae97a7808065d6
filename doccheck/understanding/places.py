"""From characters of a page's text back to the place where they stand."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from itertools import accumulate

from doccheck import settings
from doccheck.model import Box, Evidence, Line, Page, Word


@dataclass(frozen=True, kw_only=True, slots=True)
class PageText:
    """A page's text with, for every line, where it begins. Lines are joined by a line feed."""

    page: Page
    text: str
    starts: tuple[int, ...]

    def line_at(self, offset: int) -> int:
        """The index of the line that holds this character."""
        return max(0, bisect_right(self.starts, offset) - 1)

    def words(self, start: int, end: int) -> tuple[Word, ...]:
        """The words that hold the characters `start` to `end` of the page's text."""
        found: list[Word] = []
        for index in range(self.line_at(start), self.line_at(max(start, end - 1)) + 1):
            offset = self.starts[index]
            for word in self.page.lines[index].words:
                if offset < end and offset + len(word.text) > start:
                    found.append(word)
                offset += len(word.text) + 1
        return tuple(found)

    def doubtful(self, start: int, end: int) -> bool:
        """Whether the engine was unsure of these characters."""
        return is_doubtful(self.words(start, end))

    def evidence(self, start: int, end: int) -> Evidence:
        """The proof for the characters `start` to `end` of the page's text."""
        boxes = [word.box for word in self.words(start, end)]
        return Evidence(
            file=self.page.file,
            page=self.page.number,
            box=Box.around(tuple(boxes)) if boxes else None,
            text=" ".join(self.text[start:end].split()),
        )


def is_doubtful(words: tuple[Word, ...]) -> bool:
    """Whether the engine was unsure of a word that holds a digit; what is not from an engine is never doubtful."""
    figures = [word for word in words if any(sign.isdigit() for sign in word.text)]
    return any(word.confidence is not None and word.confidence < settings.OCR_WORD_SURE for word in figures)


def page_text(page: Page) -> PageText:
    """The text of a page, made once for the page that is being looked at."""
    global _read
    text = _read
    if text is None or text.page is not page:
        lines = [line.text for line in page.lines]
        starts = tuple(accumulate([len(line) + 1 for line in lines[:-1]], initial=0)) if lines else ()
        text = _read = PageText(page=page, text="\n".join(lines), starts=starts)
    return text


_read: PageText | None = None  # replaced as a whole: threads may look at other pages


def line_evidence(page: Page, line: Line) -> Evidence:
    return Evidence(file=page.file, page=page.number, box=line.box, text=line.text)


def boxes(page: Page) -> tuple[Box, ...]:
    """The boxes of the lines of a page, made once for the page that is being looked at."""
    global _looked_at
    seen, made = _looked_at
    if seen is not page:
        made = tuple(line.box for line in page.lines)
        _looked_at = (page, made)
    return made


_looked_at: tuple[Page | None, tuple[Box, ...]] = (None, ())  # replaced as a whole: threads may look at other pages


def left_neighbours(page: Page, index: int) -> list[Line]:
    """The lines that stand on the same row to the left of line `index`, nearest first: table labels."""
    at = boxes(page)
    here = at[index]
    middle = (here.y0 + here.y1) / 2
    limit = min(here.x0 + 0.01, (here.x0 + here.x1) / 2)
    left = [(line, box) for line, box in zip(page.lines, at, strict=True) if box.x1 <= limit]
    row = [(line, box) for line, box in left if box.y0 < middle < box.y1]
    # A value beside a label of two lines stands between them.
    row = row or [(line, box) for line, box in left if box.y0 - here.height < middle < box.y1 + here.height]
    return [line for line, _ in sorted(row, key=lambda found: -found[1].x1)]


def upper_neighbour(page: Page, index: int) -> Line | None:
    """The line right above line `index` in the same column: labels printed over their value."""
    at = boxes(page)
    here = at[index]
    limit = here.y0 + 0.3 * here.height
    above = [
        (line, box)
        for line, box in zip(page.lines, at, strict=True)
        if box.y1 <= limit
        and here.y0 - box.y1 < 1.6 * max(here.height, box.height)
        and box.x0 < here.x1
        and box.x1 > here.x0
    ]
    return max(above, key=lambda found: found[1].y1)[0] if above else None


def right_neighbour(page: Page, index: int) -> Line | None:
    """The nearest line on the same row to the right of line `index`: the value of a table label."""
    at = boxes(page)
    here = at[index]
    middle = (here.y0 + here.y1) / 2
    limit = max(here.x1 - 0.01, (here.x0 + here.x1) / 2)  # a single sign is no neighbour of itself
    lines = zip(page.lines, at, strict=True)
    row = [(line, box) for line, box in lines if box.x0 >= limit and box.y0 < middle < box.y1]
    return min(row, key=lambda found: found[1].x0)[0] if row else None


def lower_neighbour(page: Page, index: int) -> Line | None:
    """The line right below line `index` in the same column: the value printed under its label."""
    at = boxes(page)
    here = at[index]
    limit = here.y1 - 0.3 * here.height
    below = [
        (line, box)
        for line, box in zip(page.lines, at, strict=True)
        if box.y0 >= limit
        and box.y0 - here.y1 < 1.6 * max(here.height, box.height)
        and box.x0 < here.x1
        and box.x1 > here.x0
    ]
    return min(below, key=lambda found: found[1].y0)[0] if below else None
