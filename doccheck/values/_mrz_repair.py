"""Repair of a zone, guided by what may stand in a field and by its check digit.

A check digit cannot tell signs of equal value modulo 10 apart ({6 G Q} {8 I S} {1 B L V} {0 A K U <}), and one digit in
ten holds by chance. So: one edit with a single solution, or none; and in a date more than letters read as digits only
where the composite digit agrees too. Optional data are never searched: that makes false zones valid.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from doccheck.values._mrz_codes import repaired_code
from doccheck.values._mrz_layout import (
    CODE,
    FILLER,
    ISSUER,
    Layout,
    Span,
    composite_holds,
    date_holds,
    holds,
    number_of,
)

_LETTER_TO_DIGIT = dict(zip("OQDILZSBGT", "0001125867", strict=True))
_DIGIT_TO_LETTER = dict(zip("01582", "OISBZ", strict=True))
_TO_DIGIT = str.maketrans(_LETTER_TO_DIGIT)
_TO_LETTER = str.maketrans(_DIGIT_TO_LETTER)
# Digits that are read for one another.
_LIKE_DIGIT = {"0": "86", "1": "7", "3": "8", "5": "6", "6": "50", "7": "1", "8": "03"}


class Repaired(NamedTuple):
    lines: tuple[str, ...]
    number_repaired: bool


def repaired(layout: Layout, lines: tuple[str, ...]) -> Repaired:
    """`lines` as far as they can be repaired."""
    fixed = _codes(layout, _letters(layout, lines))
    fixed = _empty_optional(layout, fixed)
    if layout.composite:
        fixed = _typed(fixed, layout.composite_digit)
    if layout.optional_checked:
        fixed = _typed(fixed, layout.optional[0].check)
    for span in layout.dates:
        typed = _typed(fixed, span.with_check)
        fixed = typed if date_holds(span, typed) else fixed
    numbered = _number(layout, fixed)
    return Repaired(_dates(layout, numbered), layout.number.of(numbered) != layout.number.of(lines))


def is_date(text: str) -> bool:
    """Whether yymmdd is a day. 29 February counts: the century is settled elsewhere."""
    if not (text.isascii() and text.isdigit()):
        return False
    try:
        date(2000 + int(text[:2]), int(text[2:4]), int(text[4:]))
    except ValueError:
        return False
    return True


def _typed(lines: tuple[str, ...], span: Span) -> tuple[str, ...]:
    return span.put(lines, span.of(lines).translate(_TO_DIGIT))


def _letters(layout: Layout, lines: tuple[str, ...]) -> tuple[str, ...]:
    for span in (layout.names, *((layout.given,) if layout.given else ())):
        lines = span.put(lines, span.of(lines).translate(_TO_LETTER))
    return lines


def _codes(layout: Layout, lines: tuple[str, ...]) -> tuple[str, ...]:
    lines = ISSUER.put(lines, repaired_code(ISSUER.of(lines)))
    if layout.nationality:
        lines = layout.nationality.put(lines, repaired_code(layout.nationality.of(lines)))
    code = CODE.of(lines)
    first, second = code[0], code[1]
    first = {"1": "I", "L": "I"}.get(first, first)
    # Permits of the USA are C1 and C2, Schengen visas VC; no state's code ends with K, no passport is PC.
    if not (first == "C" and ISSUER.of(lines) == "USA"):
        second = second.translate(_TO_LETTER)
    if second == "K" or first + second == "PC":
        second = FILLER
    return CODE.put(lines, first + second)


def _empty_optional(layout: Layout, lines: tuple[str, ...]) -> tuple[str, ...]:
    """Fillers where an optional field is nothing but fillers and the letters they are misread as."""
    if layout.given:
        return lines
    for span in layout.optional:
        text = span.of(lines)
        if set(text) <= set("<KC") and 2 * text.count(FILLER) >= len(text):
            lines = span.put(lines, FILLER * len(text))
            if layout.optional_checked and span.check.of(lines) in "KC":
                lines = span.check.put(lines, FILLER)
    return lines


def _number(layout: Layout, lines: tuple[str, ...]) -> tuple[str, ...]:
    """The one number with one sign read otherwise that its check digit allows. Of numbers repaired at two signs, most
    were wrong; of those repaired at one, a third."""
    typed = _typed(lines, layout.number.check)
    if number_of(layout, lines).holds or number_of(layout, typed).holds:
        return lines if number_of(layout, lines).holds else typed
    digit = layout.number.check.of(typed)
    if digit == FILLER or not digit.isdigit():
        return lines
    text = layout.number.of(lines)
    found = {
        changed
        for at in range(len(text))
        for sign in _look_alikes(text, at)
        if holds(changed := text[:at] + sign + text[at + 1 :], digit)
    }
    return layout.number.put(typed, found.pop()) if len(found) == 1 else lines


def _look_alikes(text: str, at: int) -> Iterator[str]:
    sign = text[at]
    yield from _LETTER_TO_DIGIT.get(sign, "")
    yield from _DIGIT_TO_LETTER.get(sign, "")
    if sign in "KC" and not text[at + 1 :].strip(FILLER):
        yield FILLER


def _dates(layout: Layout, lines: tuple[str, ...]) -> tuple[str, ...]:
    """One date that is still wrong, with one sign changed so that its own digit and the composite one hold."""
    wrong = [span for span in layout.dates if not date_holds(span, lines)]
    if len(wrong) != 1 or not layout.composite:
        return lines
    span = wrong[0].with_check
    found = {
        changed
        for text in _one_sign_changed(span.of(lines))
        if is_date(text[:6]) and holds(text[:6], text[6]) and composite_holds(layout, changed := span.put(lines, text))
    }
    return found.pop() if len(found) == 1 else lines


def _one_sign_changed(text: str) -> Iterator[str]:
    """A date and its digit with one sign read otherwise: the one that is no digit as any digit, else a look-alike."""
    letters = [at for at, sign in enumerate(text) if not sign.isdigit()]
    if len(letters) > 1 or letters == [len(text) - 1]:
        return  # without its digit, a date rests on the composite one alone
    for at in letters or range(len(text)):
        others = "0123456789" if letters else _LIKE_DIGIT.get(text[at], "")
        yield from (text[:at] + sign + text[at + 1 :] for sign in others)
