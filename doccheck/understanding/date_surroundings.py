"""What stands around a date on its page: the words before and behind it, the cells beside and over it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from functools import cached_property

from doccheck.model import Box, Certainty, Field, Line, Page, Word
from doccheck.understanding import date_phrases
from doccheck.understanding.date_stems import REMARK
from doccheck.understanding.fold import fold
from doccheck.understanding.places import PageText, boxes, left_neighbours, lower_neighbour, right_neighbour
from doccheck.values import dates

_A_WORD = 5  # letters before a date, with the space behind them
CAPTION = 30  # letters of a caption at most
_SIGNS_OF_A_CAPTION = 10  # the same in Chinese characters
_BEFORE = 130  # characters before a date in which its label is looked for
_RUNNING = 60  # characters of a line of running text at least
_UNFINISHED = re.compile(r"(?:[,(–-]|(?<!\w)[^\W\d_A-Z]{1,4}|\([^)]*)$")  # a line that ends so goes on in the next
_BEHIND = 130  # … and behind it
_FIGURES = re.compile(  # of another date
    r"\d{1,4}[./\-]\d{1,2}[./\-]\d{2,4}|\b(?:19|20)\d\d\b"
    r"|(?:(?<!\d)(?:19|20)\d\d|(?:令和|平成|昭和|民[國国])\s?(?:\d{1,3}|元))\s?[年년]\s?\d{1,2}\s?[月월]\s?\d{1,2}\s?[日일]"
)
# "Date of birth 1383/07/02 (": the same day by the Iranian or Islamic calendar stands before.
_OTHER_CALENDAR = re.compile(r"(?:1[345]\d\d[./\-]\d{1,2}[./\-]\d{1,2}|\d{1,2}[./\-]\d{1,2}[./\-]1[345]\d\d) ?\(?$")
ROW = re.compile(r"\d{1,4}[./\-]\d{1,2}[./\-]\d{2,4}|\d[\d .]*[.,]\d\d\b")  # a date or an amount: the row of a table
_ARABIC = re.compile(r"[\u0600-\u06ff]")
# Over the days of a column of movements.
_OF_MOVEMENTS = re.compile(
    r"(?:tr[nx]s?|txns?|trans(?:action)?|tran|post(?:ing|ed)?|book(?:ing|ed)?|entry|value|val|eff(?:ective)?|process\w*)"
    r" (?:date|dt)$"
    r"|(?:date|fecha|data) (?:val(?:eur|or|uta)?|op(?:e|er|eration|eracion|erazione)?|mov\w*|compta\w*|cont\w*)$"
    r"|(?:buchungs|wert|umsatz|valuta)(?:datum|tag)$"
)


class Here:
    """A date with what stands around it."""

    def __init__(self, text: PageText, reading: dates.DateReading) -> None:
        self.text, self.reading, self.page = text, reading, text.page
        self.index = text.line_at(reading.start)
        self.line = self.page.lines[self.index]
        self.before = text.text[text.starts[self.index] : reading.start]  # on its line
        # what stands between the previous date and this one is this one's label
        last = text.line_at(max(reading.start, reading.end - 1))
        self.rest = text.text[reading.end : text.starts[last] + len(self.page.lines[last].text)]
        said = self.before
        begins = self.before.lstrip()
        self.runs_on = (not begins or (begins[0].islower() and len(begins) < CAPTION)) and self._goes_on_from_above()
        if self.runs_on:
            said = f"{self.page.lines[self.index - 1].text} {self.before}"
        self.wide = said[-_BEFORE:]  # with what belongs to the dates before
        *earlier, self.own = _FIGURES.split(_OTHER_CALENDAR.sub("", self.wide))
        if earlier:
            self.own = REMARK.sub("", self.own)
        self.label = fold(self.own)
        # nothing before it in its cell
        self.first = len(self.label) < 3 and len(self.before) == len(self.own) and not self.runs_on

    def _goes_on_from_above(self) -> bool:
        """Whether the line before is one of running text whose sentence goes on here."""
        above = self.page.lines[self.index - 1] if self.index else None
        if above is None or above.block != self.line.block or len(above.text) < _RUNNING:
            return False
        text = above.text.rstrip()
        if text[-1:] in ".:;!?|" or abs(above.words[0].box.x0 - self.line.words[0].box.x0) > 0.03:
            return False
        return bool(self.before.strip()) or len(fold(self.rest)) >= 3 or bool(_UNFINISHED.search(text))

    @cached_property
    def left(self) -> list[Line]:
        return left_neighbours(self.page, self.index)

    @cached_property
    def right(self) -> Line | None:
        return right_neighbour(self.page, self.index)

    @cached_property
    def box(self) -> Box:
        """That of the date alone: its line may be a whole row of a table."""
        words = self.text.words(self.reading.start, self.reading.end)
        return Box.around(tuple(word.box for word in words)) if words else self.line.box

    @cached_property
    def above(self) -> Line | None:
        return _above(self.page, self.box)

    def field(self, role: str, *, sure: bool, day: date | None = None) -> Field:
        """The date as a field; doubtful where it was hardly read. `day`: which of its readings comes first."""
        reading = self.reading
        first = day or reading.value or reading.readings[0]
        certainty = Certainty.CERTAIN if sure else Certainty.PROBABLE
        if reading.value is None:
            certainty = Certainty.AMBIGUOUS
        elif sure and (reading.repaired or self.text.doubtful(reading.start, reading.end)):
            certainty = Certainty.PROBABLE
        evidence = self.text.evidence(reading.start, reading.end)
        others = tuple(value for value in reading.readings if value != first)
        return Field(name=role, value=first, evidence=(evidence,), certainty=certainty, alternatives=others)

    def line_before(self) -> str:
        """The line before in the same paragraph with what stands before the date on its own; "" where there is none."""
        lines, index = self.page.lines, self.index
        if not index or lines[index - 1].block != self.line.block or len(self.own) != len(self.before[-_BEFORE:]):
            return ""
        return f"{_FIGURES.split(lines[index - 1].text)[-1]} {self.own}"[-_BEFORE:]

    def row_before(self) -> str:
        """What stands before the date in its row, cell by cell."""
        return " ".join((*(line.text for line in reversed(self.left)), self.before))

    def behind(self) -> str:
        """The rest of the sentence, up to the next date; it may run over the line's end."""
        more = self.text.text[self.reading.end : self.reading.end + _BEHIND]
        following = self.page.lines[self.index + 1 : self.index + 2]
        if following and following[0].block != self.line.block:
            more = self.rest
        return re.split(r"(?<!\b\w)[.;](?:\s|$)|\d{1,2}[./\-]\d{1,2}[./\-]\d{2,4}", more)[0]

    def cells(self) -> Iterator[str]:
        """The texts that may be the label of the date's cell, the likeliest first."""
        beside = self.left[:2] if len(self.own) == len(self.before) else []
        if self.right and _ARABIC.search(self.right.text):
            beside = [self.right, *beside]  # Arabic stands right of what it announces
        if self.first and not self.left and (caption := _caption_below(self)):
            yield caption.text
            return
        for line in beside:
            # Where words stand before the date in its own cell, only a label and nothing else counts.
            if self.first or len(line.text) <= 2 * CAPTION:
                yield line.text
        if self.above:
            head = _over(self.above, self.box)
            vague_in_table = (date_phrases.is_vague(fold(head)) or _OF_MOVEMENTS.match(fold(head))) and self._in_rows()
            if (self.first or len(head) <= CAPTION) and not vague_in_table and not _FIGURES.search(head):
                yield head

    def _in_rows(self) -> bool:
        """Whether the date stands in a table of movements: with words behind it, figures beside, a date under it."""
        below = lower_neighbour(self.page, self.index)
        dated = bool(below and ROW.match(below.text)) or bool(self.right and ROW.search(self.right.text))
        return len(fold(self.rest)) >= 3 or dated

    def first_in_cell(self) -> bool:
        """Whether at most one short word stands before it, and nothing beside it."""
        return len(self.before) == len(self.own) <= _A_WORD and not self.left and not self.runs_on

    def amid_a_row(self) -> bool:
        """Whether other cells of its row stand on both sides: "Zug 402 | 14.09.2026 | ab 12:00"."""
        middle = (self.box.y0 + self.box.y1) / 2
        right = self.right is not None and self.right.box.y0 < middle < self.right.box.y1
        return right and bool(self._beside())

    def in_table(self) -> bool:
        """A date in a table is not the date of a letter: something short, or figures, stand beside it."""
        if self.in_row_of_figures() or (self.right and _ARABIC.search(self.right.text)):
            return True
        return any(len(line.text) < CAPTION and not any(s.isdigit() for s in line.text) for line in self._beside())

    def _beside(self) -> list[Line]:
        middle = (self.box.y0 + self.box.y1) / 2
        return [line for line in self.left if line.box.y0 < middle < line.box.y1]

    def in_row_of_figures(self) -> bool:
        """Whether dates or amounts stand beside, over or under it."""
        beside = (*self._beside(), *([self.right] if self.right else []))
        column = (self.above, lower_neighbour(self.page, self.index))
        return any(ROW.search(line.text) for line in beside) or any(line and ROW.match(line.text) for line in column)

    def captioned(self, eastern: bool) -> bool:
        """Whether a short line over the date may be its caption, in words that are not known."""
        above = self.above
        if above is None or above.block != self.line.block:
            return False
        if any(sign.isdigit() for sign in above.text) or "@" in above.text:
            return False
        box = above.box
        # A caption stands over its value, not to one side of it.
        apart = abs(box.x0 - self.line.box.x0) > 0.02 and abs((box.x0 + box.x1) - (self.box.x0 + self.box.x1)) > 0.04
        if apart or box.height > 1.3 * self.box.height:
            return False
        return len(above.text) <= (_SIGNS_OF_A_CAPTION if eastern else CAPTION)


def _over(line: Line, box: Box) -> str:
    """Of a row of heads the one that stands over the box: between the heads is more than the space of a word."""
    heads: list[list[Word]] = []
    apart = 0.7 * line.box.height
    for word in line.words:
        if not heads or word.box.x0 - heads[-1][-1].box.x1 > apart:
            heads.append([])
        heads[-1].append(word)
    over = [head for head in heads if head[0].box.x0 < box.x1 and head[-1].box.x1 > box.x0]
    return " ".join(word.text for head in over for word in head)


def _above(page: Page, box: Box) -> Line | None:
    """The line right over the box, in the same column."""
    height = box.height
    limit = box.y0 + 0.3 * height
    fitting = [
        (line, at)
        for line, at in zip(page.lines, boxes(page), strict=True)
        if at.y1 <= limit
        and at.x0 < box.x1
        and at.x1 > box.x0
        and box.y0 - at.y1 < 1.6 * max(height, at.height)
        and box.y0 - line.words[0].box.y1 < 1.6 * height + 0.03
    ]
    return max(fitting, key=lambda found: found[1].y1)[0] if fitting else None


def _caption_below(here: Here) -> Line | None:
    """On a card the caption may stand under its value: then it is the nearer one."""
    below = lower_neighbour(here.page, here.index)
    if below is None or any(sign.isdigit() for sign in below.text):
        return None
    gap = here.line.box.y0 - here.above.box.y1 if here.above else 1.0
    return below if below.box.y0 - here.line.box.y1 < 0.6 * gap else None
