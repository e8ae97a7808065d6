"""Boxes to tick, as forms print them: what a box is, which are ticked, and what stands behind or before each.

"[x] unbefristet  [ ] gekündigt zum", "☒ bezahlt ☐ storniert", "consents ☑  refuses ☐". What is a box depends on where
it is looked for: a bare tick may begin the lines of a list, "(x)" may be the tenth paragraph.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

__all__ = [
    "AMONG_OPTIONS",
    "DRAWN",
    "IN_FORM",
    "Option",
    "are_behind",
    "is_empty",
    "may_be_a_bullet",
    "options_before",
    "options_behind",
]

_BULLET = "■"
_EMPTY, _TICKED = "☐□▢◻❏❑⬜", "☒☑✅🗹⊠"
_WRITTEN_EMPTY, _WRITTEN_TICKED = r"\s{0,3}|_", r"\s?[xX×✓✔]\s?"  # between square brackets
_WRITTEN = rf"\[(?:{_WRITTEN_EMPTY}|{_WRITTEN_TICKED})\]"
# Sign by sign, not as a set beside others: so `re` skips quickly to the first of them.
DRAWN = re.compile(f"{'|'.join(_EMPTY + _TICKED)}|{_WRITTEN}")  # a box wherever it stands
# … also a tick without a box, and a box that is filled: signs of a form that may begin the lines of a list elsewhere …
IN_FORM = re.compile(f"{'|'.join(f'{_BULLET}✓✔')}|{DRAWN.pattern}")
# … and among the options of one sentence or cell also a cross without a box, which is a "no" in a table, and "( )".
AMONG_OPTIONS = re.compile(rf"✗|✘|☓|{IN_FORM.pattern}|\([ _xX]?\)")
_IS_EMPTY = re.compile(rf"[{_EMPTY}]|\[(?:{_WRITTEN_EMPTY})\]|\([ _]?\)")


@dataclass(frozen=True, kw_only=True, slots=True)
class Option:
    """A box and the words that belong to it, as they are written."""

    box: str
    text: str

    @property
    def is_ticked(self) -> bool:
        return not is_empty(self.box)


def is_empty(box: str) -> bool:
    """Whether nobody ticked the box."""
    return _IS_EMPTY.fullmatch(box) is not None


def may_be_a_bullet(box: str) -> bool:
    """Whether a filled box may begin a line of a list, and be ticked by nobody."""
    return box == _BULLET


def options_behind(text: str, boxes: re.Pattern[str]) -> tuple[str, tuple[Option, ...]]:
    """What stands before the first box, and every box with what stands behind it, to the next."""
    found = [*boxes.finditer(text)]
    if not found:
        return text, ()
    ends = [*(each.start() for each in found[1:]), len(text)]
    options = (Option(box=box[0], text=text[box.end() : end]) for box, end in zip(found, ends, strict=True))
    return text[: found[0].start()], tuple(options)


def options_before(text: str, boxes: re.Pattern[str]) -> Iterator[Option]:
    """Every box with what stands before it, from the one before."""
    begin = 0
    for box in boxes.finditer(text):
        yield Option(box=box[0], text=text[begin : box.start()])
        begin = box.end()


def are_behind(options: tuple[Option, ...]) -> bool:
    """Whether the boxes stand behind their words, as nothing is behind the last: "consents [x]  refuses [ ]"."""
    return bool(options) and all(sign.isspace() or sign in ".,;" for sign in options[-1].text)
