"""What a second engine reads in the same places, held against the fields that were found.

Dates, amounts, hours and numbers are read twice. Where the two engines differ the field keeps both values; which one is
right only a person can say.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from itertools import groupby

from doccheck.model import UNKNOWN_PERIOD, Box, Certainty, Evidence, Field, Line, Page, Word
from doccheck.understanding.places import page_text
from doccheck.values import dates

# Finds the fields made of figures on pages: called again with the second engine's words in the place of the first's.
FigureReader = Callable[[tuple[Page, ...]], tuple[Field, ...]]
Value = str | date | Decimal

_SUM = ("amount", "currency", "amount_period")  # lists that run in parallel: what is added is added to all three
_NUMBERS = frozenset({"document_number"})
_NOTHING = ("", UNKNOWN_PERIOD)  # what stands for a value the document does not say
_TRIMMED = ".,;:()[]°"
_SHORT = 3  # letters: "de", "of", "del"


@dataclass(frozen=True, kw_only=True, slots=True)
class _Twice:
    """A page as the first and as the second engine reads it, and the places where they differ."""

    first: Page
    second: Page
    differing: tuple[Word, ...]  # words of the first

    def days(self, day_first: bool | None) -> _Days:
        """The dates of both readings."""
        return _Days(page=self.first, first=_dates(self.first, day_first), second=_dates(self.second, day_first))


_Placed = tuple[tuple[dates.DateReading, Box], ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class _Days:
    """The dates of a page with their places, as the first and as the second engine reads it."""

    page: Page
    first: _Placed
    second: _Placed


def compared(
    fields: tuple[Field, ...],
    pages: tuple[Page, ...],
    read: FigureReader,
    *,
    day_first: bool | None = None,
    untouched: Iterable[str] = (),
) -> tuple[Field, ...]:
    """The fields with what the second engine makes of the places they stand in.

    Another value becomes an alternative and the field ambiguous; no value at all leaves it at most probable; the same
    value, however it is written, changes nothing. A value that only the second engine reads is added, never certain.
    `untouched`: names of fields with a better confirmation of their own (check digits).
    """
    twice = tuple(_twice(page) for page in pages)
    if not any(page.differing for page in twice):
        return fields
    left = frozenset(untouched)
    again = tuple(found for found in read(tuple(page.second for page in twice)) if found.name not in left)
    search = _Search(twice=twice, again=again, days=tuple(page.days(day_first) for page in twice))
    certain = {(f.name, f.value) for f in fields if f.certainty is Certainty.CERTAIN}
    settled = [f if f.name in left or not _is_figure(f) else _settled(f, search, certain) for f in fields]
    return (*_best_sum(settled, again), *_only_second(settled, search, certain))


# -- one field --------------------------------------------------------------------------------------------------------
def _is_figure(found: Field) -> bool:
    return isinstance(found.value, (date, Decimal)) or found.name in _SUM or found.name in _NUMBERS


def _settled(found: Field, search: _Search, certain: set[tuple[str, Value]]) -> Field:
    """The field after the second engine was heard."""
    doubted = search.differs_at(found)
    others = search.values_of(found)
    said = tuple(value for value in others if value not in _NOTHING)
    if said and (found.value not in said or (doubted and len(said) > 1)):
        # A weak reading beside a certain one stays one that decides nothing and contradicts nothing.
        weak = found.certainty is Certainty.PROBABLE and any(name == found.name for name, _ in certain)
        return _with_alternatives(found, said, Certainty.PROBABLE if weak else Certainty.AMBIGUOUS)
    if said or not doubted or found.value in _NOTHING:
        return found
    # One engine alone reads a value here. Where the document says another one elsewhere, that may not settle it.
    disputed = any(name == found.name and value != found.value for name, value in certain)
    return _at_most(found, Certainty.AMBIGUOUS if disputed and found.name not in _SUM else Certainty.PROBABLE)


def _with_alternatives(found: Field, values: Iterable[Value], certainty: Certainty = Certainty.AMBIGUOUS) -> Field:
    more = tuple(value for value in values if value != found.value)
    alternatives = tuple(dict.fromkeys((*found.alternatives, *more)))
    return replace(found, certainty=certainty, alternatives=alternatives)


_ORDER = (Certainty.CERTAIN, Certainty.PROBABLE, Certainty.AMBIGUOUS)


def _at_most(found: Field, certainty: Certainty) -> Field:
    return replace(found, certainty=max(found.certainty, certainty, key=_ORDER.index))


def _best_sum(fields: list[Field], again: tuple[Field, ...]) -> list[Field]:
    """Which sum is the document's hangs on figures too, the day of a balance for one: the choice must be the same."""
    for name in _SUM:
        at = next((index for index, found in enumerate(fields) if found.name == name), None)
        other = next((found for found in again if found.name == name), None)
        if at is None or other is None or other.value in (fields[at].value, *fields[at].alternatives, *_NOTHING):
            continue
        fields[at] = _with_alternatives(fields[at], (other.value,))
    return fields


def _only_second(fields: list[Field], search: _Search, certain: set[tuple[str, Value]]) -> Iterator[Field]:
    """Values the second engine reads where the first has none. They may be what the document says."""
    sums = [found.evidence for found in search.again if found.name == "amount"]
    new = [proof for proof in dict.fromkeys(sums) if search.differs_in(proof) and not _sum_at(proof, fields)]
    known = {(found.name, value) for found in fields for value in (found.value, *found.alternatives)}
    names = {found.name for found in fields}
    for found in search.again:
        if found.name in _SUM:
            if found.evidence in new:
                yield _at_most(found, Certainty.PROBABLE)
        elif (found.name, found.value) in known or not search.differs_at(found):
            continue
        elif found.name not in names:
            yield _at_most(found, Certainty.PROBABLE)
        elif found.certainty is not Certainty.PROBABLE:
            disputed = any(name == found.name for name, _ in certain)
            yield _at_most(found, Certainty.AMBIGUOUS if disputed else Certainty.PROBABLE)


def _sum_at(proof: tuple[Evidence, ...], fields: list[Field]) -> bool:
    return any(found.name == "amount" and _overlap(proof, found.evidence) > 0 for found in fields)


# -- the same place ---------------------------------------------------------------------------------------------------
@dataclass(frozen=True, kw_only=True, slots=True)
class _Search:
    """Where the engines differ, and what the second one reads there."""

    twice: tuple[_Twice, ...]
    again: tuple[Field, ...]
    days: tuple[_Days, ...]

    def differs_at(self, found: Field) -> bool:
        return self.differs_in(found.evidence)

    def differs_in(self, proof: tuple[Evidence, ...]) -> bool:
        return any(self._differing(evidence) for evidence in proof)

    def _differing(self, evidence: Evidence) -> tuple[Word, ...]:
        pages = [page for page in self.twice if _is_on(evidence, page.first)]
        return tuple(w for p in pages for w in p.differing if evidence.box is not None and _holds(evidence.box, w.box))

    def values_of(self, found: Field) -> tuple[Value, ...]:
        """What the second engine reads where the field stands, the same value included; empty: nothing it makes one."""
        if found.name in _NUMBERS:
            return self._number(found)
        if isinstance(found.value, date) and (days := self._days(found)):
            return days
        near = [(_overlap(found.evidence, f.evidence), f) for f in self.again if f.name == found.name]
        best = max((share for share, _ in near), default=0.0)
        here = [f for share, f in near if share == best and share > 0]
        return tuple(dict.fromkeys(value for f in here for value in (f.value, *f.alternatives)))

    def _days(self, found: Field) -> tuple[date, ...]:
        """The readings of the very date: a period or a label may fall apart over the other's figures."""
        for evidence in found.evidence:
            for days in (days for days in self.days if _is_on(evidence, days.page)):
                for reading, place in days.first:
                    if found.value in reading.readings and evidence.box and _share(place, evidence.box) > 0:
                        return next((r.readings for r, there in days.second if _share(place, there) > 0), ())
        return ()

    def _number(self, found: Field) -> tuple[Value, ...]:
        """The number with the second engine's signs in the place of the first's; None of its words read: nothing."""
        value = str(found.value)
        for evidence in found.evidence:
            for word in self._differing(evidence):
                here, there = word.text.strip(_TRIMMED), (word.second or "").strip(_TRIMMED)
                if not here or here not in value:
                    continue
                if not there:
                    return ()
                value = value.replace(here, there, 1)
        return (found.value,) if _signs(value) == _signs(str(found.value)) else (value,)


def _signs(number: str) -> str:
    return "".join(sign for sign in number.casefold() if sign.isalnum())


def _dates(page: Page, day_first: bool | None) -> _Placed:
    text = page_text(page)
    found = ((r, text.evidence(r.start, r.end).box) for r in dates.find(text.text, day_first=day_first))
    return tuple((reading, box) for reading, box in found if box is not None)


def _is_on(evidence: Evidence, page: Page) -> bool:
    return (evidence.file, evidence.page) == (page.file, page.number)


def _holds(box: Box, word: Box) -> bool:
    """Whether the middle of the word lies in the box."""
    return box.x0 <= (word.x0 + word.x1) / 2 <= box.x1 and box.y0 <= (word.y0 + word.y1) / 2 <= box.y1


def _overlap(first: tuple[Evidence, ...], second: tuple[Evidence, ...]) -> float:
    """The largest share (0..1) that two places of these proofs have in common."""
    return max(
        (
            _share(one.box, other.box)
            for one in first
            for other in second
            if (one.file, one.page) == (other.file, other.page) and one.box is not None and other.box is not None
        ),
        default=0.0,
    )


def _share(first: Box, second: Box) -> float:
    """What two boxes have in common, as a share of what they cover together; 0 where less than half of the smaller."""
    width = min(first.x1, second.x1) - max(first.x0, second.x0)
    height = min(first.y1, second.y1) - max(first.y0, second.y0)
    if width <= 0 or height <= 0:
        return 0.0
    areas = (first.width * first.height, second.width * second.height)
    common = width * height
    return common / (sum(areas) - common) if common * 2 >= min(areas) else 0.0


# -- the page as the second engine reads it ---------------------------------------------------------------------------
def _twice(page: Page) -> _Twice:
    lines: list[Line] = []
    differing: list[Word] = []
    if all(word.second is None for line in page.lines for word in line.words):
        return _Twice(first=page, second=page, differing=())
    for line in page.lines:
        words: list[Word] = []
        for run, there in _runs(line):
            words += there
            differing += run
        if words:
            lines.append(replace(line, words=tuple(words)))
    if not differing:
        return _Twice(first=page, second=page, differing=())
    return _Twice(first=page, second=replace(page, lines=tuple(lines)), differing=tuple(differing))


def _runs(line: Line) -> Iterator[tuple[list[Word], list[Word]]]:
    """The line cut into runs: the words on which the engines differ, and what stands in the second's line for them.

    Only figures are read twice: a word without a digit counts beside one with a digit ("4 mai 2026"), or a short word
    away from it ("4 de mayo de 2026"), not by itself.
    """
    words = line.words
    for differs, members in groupby(range(len(words)), key=lambda at: _differs(words[at])):
        places = list(members)
        run = [words[at] for at in places]
        around = (*run, *_beside(words[: places[0]][::-1]), *_beside(words[places[-1] + 1 :]))
        if differs and any(_has_digit(f"{word.text}{word.second or ''}") for word in around):
            yield run, _second_words(run)
        else:
            yield [], run


def _beside(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The next word; of a short one the one after it too."""
    return words[: 2 if words and words[0].text.isalpha() and len(words[0].text) <= _SHORT else 1]


def _differs(word: Word) -> bool:
    return word.second is not None and word.second.split() != word.text.split()


def _has_digit(text: str) -> bool:
    return any(sign.isdigit() for sign in text)


def _second_words(run: list[Word]) -> list[Word]:
    """Words for the second reading. One that stands for several of the first takes the place of all of them."""
    found: list[Word] = []
    for word in run:
        if text := " ".join((word.second or "").split()):
            found.append(replace(word, text=text, second=None))
        elif found:
            found[-1] = replace(found[-1], box=Box.around((found[-1].box, word.box)))
    return found
