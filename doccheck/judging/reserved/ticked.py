"""A form without the options whose box is empty: "☒ in force ☐ suspended" says nothing of a suspension."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property

from doccheck.judging.reserved.said import Row, Said, Sentence
from doccheck.values.checkboxes import IN_FORM, Option, is_empty, may_be_a_bullet, options_behind


@dataclass(frozen=True)
class Ticked(Said):
    """What a form says; all of it where no box has a cross, which then may have been set by hand."""

    whole: Said

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """The sentences without what no cross stands before."""
        if not self._has_crosses:
            return self.whole.sentences
        rests = (_ticked(each.text, tuple(line.text for line in each.evidence)) for each in self.whole.sentences)
        pairs = zip(self.whole.sentences, rests, strict=True)
        return tuple(each if rest == each.text else replace(each, text=rest) for each, rest in pairs if rest.strip())

    @cached_property
    def rows(self) -> tuple[Row, ...]:
        """The rows without what no cross stands before, and without the crosses."""
        return tuple(map(_of_row, self.whole.rows)) if self._has_crosses else self.whole.rows

    @cached_property
    def _has_crosses(self) -> bool:
        boxes = (box for line in self.document.lines for box in IN_FORM.findall(line.text))
        return any(not is_empty(box) and not may_be_a_bullet(box) for box in boxes)


def crossed(said: Said) -> Iterator[tuple[Sentence, str]]:
    """The options of a form before which a cross stands, each with its sentence, where another box is left empty."""
    told = [(sentence, _options(sentence.text)) for sentence in said.sentences]
    if any(is_empty(option.box) for _, options in told for option in options):
        for sentence, options in told:
            for option in options:
                if option.is_ticked and not may_be_a_bullet(option.box):
                    yield sentence, option.text.strip()


def _ticked(text: str, lines: tuple[str, ...]) -> str:
    """The text without the options behind an empty box, each to the next box or the end of its line."""
    for line in lines:
        for option in _options(line):
            if not option.is_ticked:
                text = text.replace(f"{option.box}{option.text}".rstrip(), " ", 1)
    return text


def _options(text: str) -> tuple[Option, ...]:
    return options_behind(text, IN_FORM)[1]


def _of_row(row: Row) -> Row:
    lines = tuple(each.text for each in row.evidence)
    label, value = (IN_FORM.sub(" ", _ticked(text, lines)).strip() for text in (row.label, row.value))
    return row if (label, value) == (row.label, row.value) else replace(row, label=label, value=value)
