"""Whether a translation says the dates and long numbers of the document it lies with, or those of another.

What stands in one of the two alone proves little: an engine slips, the translator adds a day and a number of his own.
Both together do: a day of the original that the translation has not, and an earlier day there that it has not itself.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from functools import lru_cache

from doccheck.judging.reserved.lazily import lazily
from doccheck.model import Document, Evidence, Grade, TextLine
from doccheck.values import dates

_NUMBER = lazily(r"(?<![\w/.-])[A-Z]{0,4}[-/.]?\d[\d/.-]*\d(?![\w])")
_LONG = 7  # digits of a number that is somebody's or some record's; shorter ones are also telephones and addresses
_CELLS = 6  # lines of the same row that may stand between two of one cell
_MISSING = 2  # days in figures that are enough where the translation has no other instead
_MISREAD = 1  # digits in which two readings of one number may differ, if engines take one for the other
_TAKEN_FOR = ("068", "089", "17", "14", "27", "358", "359", "568", "569", "49")
_CONVENTION = frozenset({date(1961, 10, 5)})  # on the apostille that is translated with it


@lru_cache(maxsize=4096)
def _dates_in(text: str, day_first: bool | None = None) -> tuple[dates.DateReading, ...]:
    """The dates of a line: each document is held against several others."""
    return tuple(dates.find(text, day_first=day_first))


def _day_first(document: Document) -> bool | None:
    """Whether 09/04 is the 9th of April in the language of the document; None where both are written in it."""
    return True if document.languages and "en" not in document.languages else None


def other_figures(document: Document, translation: Document) -> tuple[Evidence, ...]:
    """The places of what the document says and the translation says otherwise; nothing where they may agree."""
    if Grade.GOOD not in (document.grade, translation.grade) or Grade.POOR in (document.grade, translation.grade):
        return ()
    return (*_other_days(document, translation), *_other_numbers(document, translation))


def _other_days(document: Document, translation: Document) -> tuple[Evidence, ...]:
    original, told = [*_days(document)], _readings(translation)
    missing = {meant: proof for meant, proof in original if not meant & told}
    translated = [*_days(translation)] if missing else []
    if not translated:
        return ()
    known = _readings(document)
    latest = max(min(meant) for meant, _ in original)  # the translator's own day, and an apostille's, are later
    instead = [meant for meant, _ in translated if not meant & known and max(meant) < latest and meant != _CONVENTION]
    in_figures = [proof for proof in missing.values() if any(sign.isdigit() for sign in proof.text)]
    return tuple(missing.values()) if instead or len(in_figures) >= _MISSING else ()


def _days(document: Document) -> Iterator[tuple[frozenset[date], Evidence]]:
    """The days it says as they were read, each with all that it may mean (4 May or 5 April)."""
    day_first = _day_first(document)
    for at, line in enumerate(document.lines):
        for day in _dates_in(line.text, day_first):
            if day.readings and not day.repaired:
                meant = _with_its_rest(document, at, day) or frozenset(day.readings)
                yield meant, replace(line.evidence, text=day.text)


def _with_its_rest(document: Document, at: int, day: dates.DateReading) -> frozenset[date]:
    """What a day in words at the end of a line means with the last words of its year below: "dois mil | e um"."""
    line = document.lines[at]
    if any(sign.isdigit() for sign in day.text) or not line.text.rstrip(" .,").endswith(day.text):
        return frozenset()
    for below in document.lines[at + 1 : at + 1 + _CELLS]:
        if not below.text[:1].islower() or any(sign.isdigit() for sign in below.text) or not _is_below(below, line):
            continue
        whole = f"{line.text.rstrip(' .,')} {below.text}"
        found = (each for each in _dates_in(whole, _day_first(document)) if each.text.startswith(day.text))
        return next((frozenset(each.readings) for each in found if each.text != day.text), frozenset())
    return frozenset()


def _is_below(below: TextLine, line: TextLine) -> bool:
    """Whether a line stands right under another, in the same cell."""
    first, second = line.evidence.box, below.evidence.box
    if first is None or second is None:
        return True
    near = 0 < second.y0 - first.y0 < 2 * max(first.height, second.height)
    return near and second.x0 < first.x1 and first.x0 < second.x1


def _readings(document: Document) -> set[date]:
    """All days that its text may mean, also over the end of a line."""
    day_first = _day_first(document)
    lines = [line.text for line in document.lines]
    return {day for text in ("\n".join(lines), *lines) for one in _dates_in(text, day_first) for day in one.readings}


def _other_numbers(document: Document, translation: Document) -> tuple[Evidence, ...]:
    """Numbers of the document for which the translation has another of the same length."""
    here, there = _digits(document), _digits(translation)
    missing = {number: proof for number, proof in _numbers(document) if number not in there}
    instead = {number for number, _ in _numbers(translation) if number not in here}
    return tuple(proof for number, proof in missing.items() if any(_is_another(number, one) for one in instead))


def _is_another(first: str, second: str) -> bool:
    if len(first) != len(second):
        return False
    other = [(a, b) for a, b in zip(first, second, strict=True) if a != b]
    return len(other) > _MISREAD or not all(any(a in group and b in group for group in _TAKEN_FOR) for a, b in other)


def _numbers(document: Document) -> Iterator[tuple[str, Evidence]]:
    """The long numbers, without the days that are written as one."""
    for line in document.lines:
        for match in _NUMBER.finditer(line.text):
            digits = "".join(filter(str.isdigit, match[0]))
            if len(digits) >= _LONG and match[0] not in " ".join(day.text for day in _dates_in(line.text)):
                yield digits, replace(line.evidence, text=match[0])


def _digits(document: Document) -> str:
    return "".join(sign for line in document.lines for sign in line.text if sign.isdigit())
