"""The machine-readable zone of passports, identity cards, residence permits and visas.

ICAO Doc 9303 parts 3 to 7 (https://www.icao.int/publications/doc-series/doc-9303) and the French identity card of 1988.
Check digits protect number and dates only; names and country codes have none. Marking a wrong zone valid is the worst
error here: every doubt makes a zone not valid, and a person looks.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from doccheck.errors import ValueNotRead
from doccheck.values._mrz_codes import country
from doccheck.values._mrz_layout import (
    CODE,
    FILLER,
    ISSUER,
    LAYOUTS,
    Layout,
    composite_holds,
    date_holds,
    digit_of,
    holds,
    is_zone_text,
    number_of,
)
from doccheck.values._mrz_lines import Arrangement, arrangements, may_begin, may_open, readings
from doccheck.values._mrz_repair import is_date, repaired


@dataclass(frozen=True, kw_only=True, slots=True)
class Mrz:
    """One zone. Names in capitals, words parted by spaces, as the zone writes them."""

    format: str  # "TD1", "TD2", "TD3", "MRV-A", "MRV-B", "FRA-ID"
    document_code: str  # "P", "PO", "ID", "IR", "V" …
    issuing_country: str | None  # alpha-3, or a code of ICAO's own ("UTO", "XXA"); None: no such code
    surname: str
    given_names: str  # empty: the holder has one name only
    document_number: str
    document_number_certain: bool  # False: repaired, its digit fails, or its last K may be a filler
    nationality: str | None
    birth_date: date | None  # None: (partly) unknown to the issuer, or no such day
    sex: str  # "M", "F", "X" for not specified; empty: not read
    expiry_date: date | None  # None: the format has none, or no such day
    optional: str
    lines: tuple[str, ...]  # after repair
    raw: tuple[str, ...]  # the text lines as handed in
    checks: tuple[tuple[str, bool], ...]  # the check digits this format has
    valid: bool  # every digit holds, every code and date is possible, the number was not repaired
    repaired: bool  # `lines` differ from `raw` in more than spaces and small letters


@dataclass(frozen=True, kw_only=True, slots=True)
class MrzHit:
    """A zone and the indexes of its first and last text line."""

    mrz: Mrz
    first: int
    last: int


def find(lines: Sequence[str]) -> tuple[MrzHit, ...]:
    """Every zone in the text lines of a page, in order; empty lines in between do not matter."""
    return _found(tuple(lines))


@lru_cache(maxsize=4)  # where the zone of a page stands is asked for several times
def _found(lines: tuple[str, ...]) -> tuple[MrzHit, ...]:
    found: list[tuple[int, MrzHit]] = []
    written = [index for index, text in enumerate(lines) if text.strip()]
    for at, index in enumerate(written):
        if may_open(lines[index]) and any(map(may_begin, readings(lines[index]))):
            found += _hits(lines, [(each, readings(lines[each])) for each in written[at : at + 3]])
    kept: list[MrzHit] = []
    for _, hit in sorted(found, key=lambda scored: (-scored[0], scored[1].first)):
        if all(hit.last < other.first or other.last < hit.first for other in kept):
            kept.append(hit)
    return tuple(sorted(kept, key=lambda hit: hit.first))


def parse(text: str) -> Mrz:
    """The zone that `text` is, its lines parted by newlines. Raises `ValueNotRead` when it is not one zone."""
    lines = [line for line in text.splitlines() if line.strip()]
    found = find(lines)
    if len(found) != 1 or (found[0].first, found[0].last) != (0, len(lines) - 1):
        raise ValueNotRead(f"not one machine-readable zone: {text[:60]!r}")
    return found[0].mrz


def show(mrz: Mrz) -> str:
    """The lines of the zone after repair, parted by newlines."""
    return "\n".join(mrz.lines)


def checked_fields(format_name: str) -> tuple[tuple[int, int, int], ...]:
    """Line, first column and last column + 1 of the fields that a check digit covers, their own digit among them.

    Lines and columns count from 0. Without the composite digit itself.
    """
    layout = _layout(format_name)
    own = [layout.number.with_check, *(span.with_check for span in layout.dates)]
    if layout.composite:
        own += [span.with_check if layout.optional_checked else span for span in layout.optional]
    return tuple((span.line, span.start, span.end) for span in own)


def is_checked(format_name: str, line: int, column: int) -> bool:
    """Whether a check digit covers the sign in this line and column (both from 0), or it is one."""
    layout = _layout(format_name)
    composite = (layout.composite_digit, *layout.composite) if layout.composite else ()
    covered = [*checked_fields(format_name), *((span.line, span.start, span.end) for span in composite)]
    return any(at == line and start <= column < end for at, start, end in covered)


def _layout(format_name: str) -> Layout:
    return next(layout for layout in LAYOUTS if layout.format == format_name)


def check_digit(text: str) -> str:
    """The check digit of `text` (Doc 9303-3, 4.9). Raises `ValueNotRead` for signs that no zone has.

    >>> check_digit("L898902C3")
    '6'
    """
    if not is_zone_text(text):
        raise ValueNotRead(f"not signs of a machine-readable zone: {text[:60]!r}")
    return digit_of(text)


def _hits(lines: Sequence[str], texts: list[tuple[int, tuple[str, ...]]]) -> Iterator[tuple[int, MrzHit]]:
    """The zones that begin with the first of `texts`, each with how well it fits."""
    for count in range(1, len(texts) + 1):
        window = texts[:count]
        if not all(options for _, options in window):
            return
        for layout in LAYOUTS:
            for arrangement in arrangements(layout, tuple(options for _, options in window)):
                if CODE.of(arrangement.lines)[0] not in layout.codes + ("1L" if "I" in layout.codes else ""):
                    continue
                raw = tuple(lines[index] for index, _ in window)
                mrz = _read(layout, arrangement.lines, raw)
                if _plausible(layout, arrangement, mrz):
                    hit = MrzHit(mrz=mrz, first=window[0][0], last=window[-1][0])
                    yield _fit(layout, arrangement, mrz), hit


def _fit(layout: Layout, arrangement: Arrangement, mrz: Mrz) -> int:
    return 6 * sum(held for _, held in mrz.checks) + 6 * mrz.valid + _digits(layout, mrz) - arrangement.off


def _digits(layout: Layout, mrz: Mrz) -> int:
    return sum(sign.isdigit() for span in layout.dates for sign in span.of(mrz.lines))


def _plausible(layout: Layout, arrangement: Arrangement, mrz: Mrz) -> bool:
    """Whether this is a zone at all. Ordinary text has neither pairs of fillers nor digits where the dates stand."""
    names = layout.names.of(mrz.lines)
    if FILLER * 2 not in "".join(mrz.lines) or FILLER not in names or not mrz.surname:
        return False
    if layout.format == "FRA-ID" and mrz.issuing_country != "FRA":
        return False
    dates = "".join(span.of(mrz.lines) for span in layout.dates)
    digits, unknown = sum(map(str.isdigit, dates)), dates.count(FILLER)
    if 2 * digits < len(dates) or 3 * (digits + unknown) < 2 * len(dates) or not mrz.document_number:
        return False
    real = {"birth_date": mrz.birth_date, "expiry_date": mrz.expiry_date, "document_number": mrz.document_number}
    if any(held and real.get(name) for name, held in mrz.checks):
        return mrz.issuing_country is not None or sum(held for _, held in mrz.checks) > 1
    return mrz.issuing_country is not None and arrangement.off <= 2 * layout.count and FILLER * 2 in names


def _read(layout: Layout, read: tuple[str, ...], raw: tuple[str, ...]) -> Mrz:
    lines, number_repaired = repaired(layout, read)
    number = number_of(layout, lines)
    checks = tuple(_checks(layout, lines, number.holds))
    issuer = country(ISSUER.of(lines))
    nationality = country(layout.nationality.of(lines)) if layout.nationality else issuer
    surname, given, named = _names(layout, lines)
    sex = {FILLER: "X"}.get(layout.sex.of(lines), layout.sex.of(lines))
    birth_text, expiry_text = layout.birth.of(lines), layout.expiry.of(lines) if layout.expiry else ""
    expiry = date(2000 + int(expiry_text[:2]), *_month_day(expiry_text)) if is_date(expiry_text) else None
    trusted = expiry if dict(checks).get("expiry_date") else None
    birth = _birth(birth_text, _latest_birth(layout, lines, trusted)) if is_date(birth_text) else None
    possible = (
        issuer is not None
        and nationality is not None
        and named
        and number.shape
        and not number_repaired
        and sex in ("M", "F", "X")
        and re.fullmatch("[PVIAC][A-Z<]|C[12]", CODE.of(lines)) is not None
        and (birth is not None or re.fullmatch(r"(?:\d\d|<<)(?:\d\d|<<)<<", birth_text) is not None)
        and (expiry is not None or not expiry_text.strip(FILLER))
    )
    return Mrz(
        format=layout.format,
        document_code=CODE.of(lines).rstrip(FILLER),
        issuing_country=issuer,
        surname=surname,
        given_names=given,
        document_number=number.text,
        # K has the value of a filler and looks like one, so the digit holds for the number without it as well.
        document_number_certain=number.holds and number.shape and not number_repaired and number.text[-1:] != "K",
        nationality=nationality,
        birth_date=birth,
        sex=sex if sex in ("M", "F", "X") else "",
        expiry_date=expiry,
        optional=_words(number.rest),
        lines=lines,
        raw=raw,
        checks=checks,
        valid=possible and all(held for _, held in checks),
        repaired="".join(lines) != "".join("".join(raw).split()).upper(),
    )


def _checks(layout: Layout, lines: tuple[str, ...], number_holds: bool) -> Iterator[tuple[str, bool]]:
    yield "document_number", number_holds
    yield "birth_date", date_holds(layout.birth, lines)
    if layout.expiry:
        yield "expiry_date", date_holds(layout.expiry, lines)
    if layout.optional_checked:
        yield "optional", holds(layout.optional[0].of(lines), layout.optional[0].check.of(lines))
    if layout.composite:
        yield "composite", composite_holds(layout, lines)


def _names(layout: Layout, lines: tuple[str, ...]) -> tuple[str, str, bool]:
    """Surname, given names, and whether the field is as it must be: SURNAME<<GIVEN<NAMES<<<."""
    field = layout.names.of(lines)
    if layout.given:
        given = layout.given.of(lines)
        surname = _words(field)
        return surname, _words(given), bool(surname) and re.fullmatch("[A-Z][A-Z<]*", field + given) is not None
    groups = [_words(group) for group in field.strip(FILLER).split(FILLER * 2) if group.strip(FILLER)]
    regular = re.fullmatch("[A-Z]+(?:<[A-Z]+)*(?:<<[A-Z]+(?:<[A-Z]+)*)?<*", field) is not None
    return groups[0] if groups else "", " ".join(groups[1:]), regular


def _words(text: str) -> str:
    return " ".join(text.replace(FILLER, " ").split())


def _month_day(text: str) -> tuple[int, int]:
    return int(text[2:4]), int(text[4:])


# A document "without end" writes 991231; an expiry date so far away says nothing about the holder's age.
_NO_END = 2070
# Without an expiry date to compare with: a student born in 1930 is less likely than one born in 2029.
_BORN_BEFORE = date(2030, 1, 1)
_FIRST_FRENCH_YEAR = 88


def _latest_birth(layout: Layout, lines: tuple[str, ...], expiry: date | None) -> date:
    """The day before which the holder was born."""
    number = layout.number.of(lines)
    if layout.format == "FRA-ID" and number[:2].isdigit():
        # The number of the French card begins with the year of issue, from 1988 on.
        year = int(number[:2])
        return date((1900 if year >= _FIRST_FRENCH_YEAR else 2000) + year, 12, 31)
    return expiry if expiry and expiry.year < _NO_END else _BORN_BEFORE


def _birth(text: str, before: date) -> date | None:
    """The latest day yymmdd before `before`. "26" in a passport that expires in 2031 is 1926 or 2026: passports of
    infants are valid for up to five years, and a holder of a hundred years is the rarer of the two."""
    for century in (2000, 1900):
        try:
            born = date(century + int(text[:2]), *_month_day(text))
        except ValueError:  # 29 February 1900
            continue
        if born < before:
            return born
    return None
