"""Where the fields of a machine-readable zone stand, and the check digit.

ICAO Doc 9303, eighth edition: part 3 (check digits), 4 (TD3), 5 (TD1), 6 (TD2), 7 (visas MRV-A and MRV-B). The French
identity card issued from 1988 to 2021 has a layout of its own, older than the Doc's part 6.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

FILLER = "<"
_WEIGHTS = (7, 3, 1)
_VALUES = {FILLER: 0} | {sign: value for value, sign in enumerate("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ")}
_ZONE_SIGNS = frozenset(_VALUES)


class Span(NamedTuple):
    """Signs of one line; `end` is one behind the last. The check digit of a field stands at `end`."""

    line: int
    start: int
    end: int

    def of(self, lines: tuple[str, ...]) -> str:
        return lines[self.line][self.start : self.end]

    @property
    def check(self) -> Span:
        return Span(self.line, self.end, self.end + 1)

    @property
    def with_check(self) -> Span:
        return Span(self.line, self.start, self.end + 1)

    def put(self, lines: tuple[str, ...], text: str) -> tuple[str, ...]:
        """`lines` with `text` in the place of these signs. `text` has their number."""
        line = lines[self.line]
        changed = line[: self.start] + text + line[self.end :]
        return (*lines[: self.line], changed, *lines[self.line + 1 :])


@dataclass(frozen=True, kw_only=True, slots=True)
class Layout:
    """One format. Document code and issuing country are the first five signs of every format."""

    format: str
    codes: str  # the letters the document code may begin with
    count: int  # lines
    length: int  # signs of a line
    names: Span  # surname and given names, or the surname alone
    given: Span | None = None  # given names where they have a field of their own
    number: Span
    long_number: bool = False  # goes on in the optional data, when its check digit is a filler
    birth: Span
    sex: Span
    expiry: Span | None  # None: the format has no expiry date
    nationality: Span | None  # None: that of the issuing country
    optional: tuple[Span, ...]
    optional_checked: bool = False
    composite: tuple[Span, ...] = ()  # what the last sign of `composite_line` covers; empty: no such digit
    composite_line: int = 1

    @property
    def composite_digit(self) -> Span:
        return Span(self.composite_line, self.length - 1, self.length)

    @property
    def dates(self) -> tuple[Span, ...]:
        return (self.birth, self.expiry) if self.expiry else (self.birth,)


CODE = Span(0, 0, 2)
ISSUER = Span(0, 2, 5)


def _two_lines(
    name: str, codes: str, length: int, optional: Span, *, optional_checked: bool = False, composite_to: int = 0
) -> Layout:
    """TD2, TD3 and the visas: one order of fields, and different ends."""
    return Layout(
        format=name,
        codes=codes,
        count=2,
        length=length,
        names=Span(0, 5, length),
        number=Span(1, 0, 9),
        long_number=name == "TD2",
        nationality=Span(1, 10, 13),
        birth=Span(1, 13, 19),
        sex=Span(1, 20, 21),
        expiry=Span(1, 21, 27),
        optional=(optional,),
        optional_checked=optional_checked,
        composite=(Span(1, 0, 10), Span(1, 13, 20), Span(1, 21, composite_to)) if composite_to else (),
    )


LAYOUTS = (
    _two_lines("TD3", "P", 44, Span(1, 28, 42), optional_checked=True, composite_to=43),
    Layout(
        format="TD1",
        codes="IAC",
        count=3,
        length=30,
        names=Span(2, 0, 30),
        number=Span(0, 5, 14),
        long_number=True,
        birth=Span(1, 0, 6),
        sex=Span(1, 7, 8),
        expiry=Span(1, 8, 14),
        nationality=Span(1, 15, 18),
        optional=(Span(0, 15, 30), Span(1, 18, 29)),
        composite=(Span(0, 5, 30), Span(1, 0, 7), Span(1, 8, 15), Span(1, 18, 29)),
    ),
    _two_lines("TD2", "IACP", 36, Span(1, 28, 35), composite_to=35),
    _two_lines("MRV-A", "V", 44, Span(1, 28, 44)),
    _two_lines("MRV-B", "V", 36, Span(1, 28, 36)),
    Layout(
        format="FRA-ID",
        codes="I",
        count=2,
        length=36,
        names=Span(0, 5, 30),
        given=Span(1, 13, 27),
        number=Span(1, 0, 12),
        birth=Span(1, 27, 33),
        sex=Span(1, 34, 35),
        expiry=None,
        nationality=None,
        optional=(Span(0, 30, 36),),  # department and office of issue
        composite=(Span(0, 0, 36), Span(1, 0, 35)),
    ),
)


def digit_of(text: str) -> str:
    """The check digit of `text`, which holds only A–Z, 0–9 and fillers (Doc 9303-3, 4.9)."""
    return str(sum(_VALUES[sign] * _WEIGHTS[at % 3] for at, sign in enumerate(text)) % 10)


def is_zone_text(text: str) -> bool:
    """Whether `text` holds only the signs of a zone."""
    return _ZONE_SIGNS.issuperset(text)


def holds(text: str, digit: str) -> bool:
    """Whether `digit` is the check digit of `text`. An empty field may have a filler for its digit."""
    if digit == FILLER:
        return not text.strip(FILLER)
    return digit_of(text) == digit


def date_holds(span: Span, lines: tuple[str, ...]) -> bool:
    """Whether the digit of a date holds. Letters in it never do, even where their value fits."""
    text = span.of(lines)
    return not text.strip("0123456789<") and holds(text, span.check.of(lines))


def composite_holds(layout: Layout, lines: tuple[str, ...]) -> bool:
    covered = "".join(span.of(lines) for span in layout.composite)
    digit = layout.composite_digit.of(lines)
    return digit != FILLER and holds(covered, digit)


class Number(NamedTuple):
    text: str  # without fillers
    holds: bool
    rest: str  # optional data that is not part of the number
    shape: bool  # False: empty, or a filler in its middle


def number_of(layout: Layout, lines: tuple[str, ...]) -> Number:
    """The document number, with its continuation in the optional data where it is longer than nine signs."""
    text, digit = layout.number.of(lines), layout.number.check.of(lines)
    optional = FILLER.join(span.of(lines) for span in layout.optional)
    more, _, rest = layout.optional[0].of(lines).partition(FILLER)
    if layout.long_number and digit == FILLER and FILLER not in text and len(more) > 1:
        text, digit = text + more[:-1], more[-1]
        optional = FILLER.join((rest, *(span.of(lines) for span in layout.optional[1:])))
    bare = text.rstrip(FILLER)
    return Number(bare.replace(FILLER, ""), holds(text, digit), optional, bool(bare) and FILLER not in bare)
