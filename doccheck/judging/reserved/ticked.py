"""A form without the options whose box is empty: "☒ in force ☐ suspended" says nothing of a suspension."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property

from doccheck.judging.reserved.lazily import lazily
from doccheck.judging.reserved.said import Row, Said, Sentence

_BOX = lazily(r"(☐|☒|☑|□|■|⬜|✓|✔|\[[ xX]?\])")
_EMPTY = lazily(r"^(?:[☐□⬜]|\[ ?\])$")
_MAY_BE_A_BULLET = "■"


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
        boxes = (box for line in self.document.lines for box in _BOX.findall(line.text))
        return any(not _EMPTY.match(box) and box != _MAY_BE_A_BULLET for box in boxes)


def crossed(said: Said) -> Iterator[tuple[Sentence, str]]:
    """The options of a form before which a cross stands, each with its sentence, where another box is left empty."""
    parts = [(sentence, _BOX.split(sentence.text)) for sentence in said.sentences]
    if any(_EMPTY.match(box) for _, each in parts for box in each[1::2]):
        for sentence, each in parts:
            for box, option in zip(each[1::2], each[2::2], strict=True):
                if not _EMPTY.match(box) and box != _MAY_BE_A_BULLET:
                    yield sentence, option.strip()


def _ticked(text: str, lines: tuple[str, ...]) -> str:
    """The text without the options behind an empty box, each to the next box or the end of its line."""
    for line in lines:
        parts = _BOX.split(line)
        for box, option in zip(parts[1::2], parts[2::2], strict=True):
            if _EMPTY.match(box):
                text = text.replace(f"{box}{option}".rstrip(), " ", 1)
    return text


def _of_row(row: Row) -> Row:
    lines = tuple(each.text for each in row.evidence)
    label, value = (_BOX.sub(" ", _ticked(text, lines)).strip() for text in (row.label, row.value))
    return row if (label, value) == (row.label, row.value) else replace(row, label=label, value=value)
