"""The forms a date is written in: text → candidates. Which of two readings holds is decided in `dates`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Literal

Order = Literal["day_first", "month_first"]

# Signs OCR writes for digits. They count only where a digit must stand, and never outnumber the digits.
# In small letters too, as folded text has no others, with those that a pattern takes for "i" and "s" in either case.
_LOOK_ALIKE = str.maketrans("OoQqDlIi|SsBbZzıİſ", "000001111558822115")
D = r"[0-9OoQlI|SBZ]"
_FIRST = r"[0-9OoQlISBZ]"  # a table rule "|" before a date is no digit
FIRST_YEAR, LAST_YEAR = 1800, 2100  # what a document of these dossiers can name; a number outside is no year
# Two-digit years, fixed and never relative to today: up to 40 is 20xx (no permit runs longer), from 60 on 19xx
# (birth dates); between them both are possible.
_CENTURY_NEW, _CENTURY_OLD = 40, 60


@dataclass(frozen=True, kw_only=True, slots=True)
class Candidate:
    """Something that has the form of a date, with offsets in the plain text. No readings: there is no such day."""

    start: int
    end: int
    day_first: tuple[date, ...] = ()
    month_first: tuple[date, ...] = ()
    others: tuple[date, ...] = ()  # readings in which day and month have only one order
    shows: Order | None = None  # the order this date proves because one part is over 12
    doubtful: bool = False  # the only reading is not one to rely on
    repaired: bool = False  # signs were read as digits, or spaces inside a number closed

    @property
    def readings(self) -> tuple[date, ...]:
        return tuple(dict.fromkeys(self.day_first + self.month_first + self.others))


def numeric(plain: str) -> Iterator[Candidate]:
    """Candidates in digits: 01.09.2026, 1/9/2026, 2026-09-01, 12/25/2001, "1 5/06/2031", 2026年9月1日."""
    for match in _YEAR_FIRST.finditer(plain):
        yield from _year_first(match)
    for match in _YEAR_LAST.finditer(plain):
        if not _part_of_longer(plain, match) and not _is_a_number_of_something(plain, match):
            yield from _year_last(plain, match)
    for match in _SPACED.finditer(plain):
        worded = _DATE_WORD.search(plain, max(0, match.start() - 60), match.start())
        if worded and not _is_a_number_of_something(plain, match):
            yield from _spaced(match)
    yield from _misprinted(plain)
    for match in _CJK.finditer(plain) if "年" in plain or "년" in plain else ():
        yield from _from_parts(match, (as_number(match[1]), as_number(match[2]), as_number(match[3])))


# A pattern that begins with the sign it is looked for by, and looks back over it, is found in a fraction of the time.
_EAST = r"\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af"  # words stand right before and behind: "2003.03.26생"
_YEAR_FIRST = re.compile(
    rf"([12](?<![^\W{_EAST}][12])(?<![./\-][12]){D}{{3}}) ?([./\-]) ?({D}{{1,2}}) ?\2 ?({D}{{1,2}})"
    rf"(?![^\W_T{_EAST}]|_|T(?!\d)|[./\-]\d)"
)
# Words that scans run together with the date: "du01/09/2026au", "le12juin", "vom01.10.2026bis".
_RUN_IN = ("le", "du", "au", "el", "al", "am", "en", "den", "vom", "bis", "del", "the", "dal", "from", "fecha", "datum")
_RUN_INTO = "|".join(rf"(?<=(?<![^\W\d_]){word})" for word in _RUN_IN)
AFTER_WORD = rf"(?:(?<![\w,])|(?=[\dlO])(?<=[a-zA-Z])(?:{_RUN_INTO}))"
_BEFORE_WORD = r"(?![^\W_]|_)|(?=(?:au|bis|al|to|et|[rг]\.?)(?![^\W\d_]))"  # "01.09.2026r.", "01/09/2026au"
_YEAR_LAST = re.compile(  # the letters of "D.O.B. 28/02/2000" are no figures
    rf"(?={_FIRST}){AFTER_WORD}(?!O\. ?B\.)(?!(?<=O\.)B\.|(?<=O\. )B\.)({_FIRST}(?: ?{D})?) ?"
    rf"([./\-]) ?({D}(?: ?{D})?) ?\2 ?"
    rf"({D}(?: ?{D}){{3}}|{D}{{2}})(?:{_BEFORE_WORD})"
)
# Signs between the figures that a scan changed: "12,06,2026", "12.06,2026", "12·06·2026", "12-06.2026"; and, behind
# a word that announces a day, lost: "den 12.06 2026", "Datum: 12062026".
_MISPRINTED = re.compile(
    r"(?P<day>[0-3](?<![\w.,/:;\-][0-3])\d)(?: ?(?P<one>[.,·:;/\-]) ?| )(?P<month>[01]\d)(?: ?(?P<two>[.,·:;/\-]) ?| )"
    r"(?P<year>(?:19|20)\d\d)(?![^\W_]|[.,/:\-]?\d)"
)
_RUN_TOGETHER = re.compile(r"(?P<day>[0-3](?<![\w.,/:\-][0-3])\d)(?P<month>[01]\d)(?P<year>(?:19|20)\d\d)(?![\w/\-])")
_ANNOUNCED = re.compile(
    r"(?:\b(?:dat[aeu]m?|fecha|n[ée]e? le|born|birth|geb\.?|geboren(?: am)?|naissance|nacimiento|le|den|el|am|on)|日期)"
    r"\s*:?\s*$",
    re.IGNORECASE,
)
# "Bonn, 1.6.26", "Lyon, le 1/6/26", "Datum: 1.6.26"
_PLACED = re.compile(
    r"(?:(?<!\w)[A-ZÄÖÜÉ][^\W\d_]{2,}\)?, (?:den |le |am |el |a |lì )?"
    r"|\b(?:[Dd]at(?:um|e|a)|DAT(?:UM|E|A)|[Ff]echa|FECHA)[ :]{1,3})$"
)
_SECTION = re.compile(r"\b(?:abschnitt|section|chapter|kapitel|ziffer)\s?:\s?$", re.IGNORECASE)
_SPACED = re.compile(r"(\d(?<![\w./,\-]\d)(?<!\d \d)\d) (\d\d) ((?:19|20)\d\d)(?! ?[\d./\-])(?!\w)")
_CJK = re.compile(rf"(?<!\d)(\d{{4}}) ?[年년] ?({_FIRST}{{1,2}}) ?[月월] ?({_FIRST}{{1,2}}) ?[日일号號]?")
# French and other identity cards print "13 07 1990"; without one of these words before it, it is just numbers.
_DATE_WORD = re.compile(
    r"dat[eu]|né|birth|born|issue|délivr|expir|geb|fecha|nacim|caduc|valid|gültig|ausgest|(?:\b(?:le|du|au|am|el)|:)\s*$",
    re.IGNORECASE,
)
# Not over the end of a line: "Pass-Nr." heads a cell, and the next line is that of another one.
_NUMBERED = re.compile(
    r"(?:\b(?:version|vers\.|v\.|art\.?|article|artikel|artículo|section|abschnitt|chapter|kapitel|ziffer|rev\.?|release"
    r"|nr\.|no\.|n[°º]|ref\.?|réf\.?|az\.|tel\.?|tél\.?|fax|mobile|phone)|§)[^\S\n]*:?[^\S\n]*\Z",
    re.IGNORECASE,
)


def _year_first(match: re.Match[str]) -> Iterator[Candidate]:
    year, month, day = (as_number(match[group]) for group in (1, 3, 4))
    if not _enough_digits(match[0]) or not 1900 <= year <= LAST_YEAR:
        return
    swapped = real_date(year, day, month) if month > 12 else None
    if swapped:
        # Nobody who writes YYYY-DD-MM means it: the reading is kept, in doubt.
        yield Candidate(start=match.start(), end=match.end(), others=(swapped,), doubtful=True)
    else:
        yield from _from_parts(match, (year, month, day))


def _year_last(plain: str, match: re.Match[str]) -> Iterator[Candidate]:
    first, sign, second, last = match.groups()
    years, end = _years(last, match)
    short = len(last) == 2 or end < match.end()
    # Two-digit years only in the clear form 01.09.26; "1.2.26" is a section number, but not behind a place.
    brief = short and (len(first) < 2 or len(second) < 2)
    placed = brief and _PLACED.search(plain, max(0, match.start() - 30), match.start())
    unclear = (brief and not placed) or (short and plain[end : end + 1] == "%")
    if not years or unclear or not _enough_digits(plain[match.start() : end]):
        return
    parts = as_number(first), as_number(second)
    day_first, month_first = _both_orders(parts, sign, years)
    others = _year_first_two_digits(parts, sign, last)
    if " " in first and second.replace(" ", "")[:1] != "0":
        # "1 5/12/2031" may also be a stray 1 before 5/12/2031. Where the month has its 0, the day would have it too.
        others += _real(years, parts[1], as_number(first[-1]))
    if not (day_first or month_first or others or _day_slip(parts)):
        return
    yield Candidate(
        start=match.start(),
        end=end,
        day_first=day_first,
        month_first=month_first,
        others=others,
        shows=_shown_order(day_first, month_first, sign),
        repaired=brief or bool(re.search(r"[^\d./\- ]|\d \d", plain[match.start() : end])),
    )


def _years(text: str, match: re.Match[str]) -> tuple[tuple[int, ...], int]:
    """The years the last part may mean, and where it ends: "20 31" can be 2031, or 20 before another number."""
    short = text.replace(" ", "")
    if len(short) == 2:
        return two_digit_years(as_number(short)), match.end()
    year = as_number(short)
    plausible = (year,) if 1900 <= year <= LAST_YEAR else ()
    if text[2:3] == " ":
        short_years = two_digit_years(as_number(text[:2]))
        return (plausible + short_years, match.end()) if plausible else (short_years, match.start(4) + 2)
    return plausible, match.end()


def two_digit_years(number: int) -> tuple[int, ...]:
    """The years a two-digit year can mean."""
    if number <= _CENTURY_NEW:
        return (2000 + number,)
    return (1900 + number,) if number >= _CENTURY_OLD else (1900 + number, 2000 + number)


def _both_orders(
    parts: tuple[int, int], sign: str, years: tuple[int, ...]
) -> tuple[tuple[date, ...], tuple[date, ...]]:
    """The readings with the day first, and those with the month first."""
    first, second = parts
    day_first, month_first = _real(years, second, first), _real(years, first, second)
    # Dots mean day first, whatever the slashes of the page mean. In 31/02/2026 the order is clear, the day is not.
    if (sign == "." and second <= 12) or second <= 12 < first:
        return day_first, ()
    return day_first, month_first


def _shown_order(day_first: tuple[date, ...], month_first: tuple[date, ...], sign: str) -> Order | None:
    if sign == "." or bool(day_first) == bool(month_first):
        return None
    return "day_first" if day_first else "month_first"


def _year_first_two_digits(parts: tuple[int, int], sign: str, last: str) -> tuple[date, ...]:
    """26-09-01 can be the short form of 2026-09-01."""
    if sign != "-" or len(last) != 2:
        return ()
    return _real(two_digit_years(parts[0]), parts[1], as_number(last)) if parts[0] < 100 else ()


def _real(years: tuple[int, ...], month: int, day: int) -> tuple[date, ...]:
    return tuple(found for year in years if (found := real_date(year, month, day)))


def _day_slip(parts: tuple[int, int]) -> bool:
    """Whether it has the form of a date although there is no such day: 31.02.2026, 00/05/2004, 37.05.2026."""
    first, second = parts
    return (1 <= second <= 12 and first <= 39) or (1 <= first <= 12 and second <= 39)


_A_DAY_IN_FULL = re.compile(r"\d\d\.\d\d\.(?:19|20)\d\d")


def _part_of_longer(plain: str, match: re.Match[str]) -> bool:
    """Whether the digits go on beyond a separator, as in telephone numbers, versions and paths."""
    sign = match[2]
    before, after = plain[max(0, match.start() - 6) : match.start()], plain[match.end() : match.end() + 4]
    if sign == "." and before[-1:] == "/" and _A_DAY_IN_FULL.match(match[0]):
        return False  # "Nr. 441/03.06.2026": a number and its day
    if before[-1:] in ("/", "-") and before[-1] != sign:
        # 01.09.2026-30.06.2027 is a range written without spaces
        if before[-2:-1].isdigit() and not re.search(r"\d{4}.$", before):
            return True
    elif before[-1:] in (".", "/", "-") and before[-2:-1].isalnum():
        return True
    goes_on = re.match(r"[./,\-]\d", after)
    return bool(goes_on) and not (after[0] in "/-" and after[0] != sign and re.match(r".\d{1,2}[./\-]", after))


def _is_a_number_of_something(plain: str, match: re.Match[str]) -> bool:
    start = max(0, match.start() - 14)
    if _A_DAY_IN_FULL.match(match[0]) and _SECTION.search(plain, start, match.start()):
        return False  # "1. Abschnitt: 01.09.2026 bis 28.02.2027"
    return bool(_NUMBERED.search(plain, start, match.start()))


def _spaced(match: re.Match[str]) -> Iterator[Candidate]:
    found = real_date(int(match[3]), int(match[2]), int(match[1]))
    if found:
        yield Candidate(start=match.start(), end=match.end(), others=(found,))


def _misprinted(plain: str) -> Iterator[Candidate]:
    """Days between whose figures the signs are not those that were printed: to be looked at by a person."""
    for pattern in (_MISPRINTED, _RUN_TOGETHER):
        for match in pattern.finditer(plain):
            signs = {match["one"], match["two"]} if pattern is _MISPRINTED else {None}
            if len(signs) == 1 and signs <= {".", "/", "-"}:
                continue  # well printed
            lost = None in signs
            if lost and not _ANNOUNCED.search(plain, max(0, match.start() - 24), match.start()):
                continue
            if signs == {None} and pattern is _MISPRINTED:
                continue  # "13 07 1990": of its own kind
            found = real_date(int(match["year"]), int(match["month"]), int(match["day"]))
            if found and not _is_a_number_of_something(plain, match):
                yield Candidate(start=match.start(), end=match.end(), others=(found,), repaired=True)


def _from_parts(match: re.Match[str], parts: tuple[int, int, int]) -> Iterator[Candidate]:
    """Year, month, day in the order that leaves no doubt."""
    year, month, day = parts
    if not FIRST_YEAR <= year <= LAST_YEAR or month > 12 or day > 39:
        return
    found = real_date(year, month, day)
    repaired = bool(re.search(r"[A-Za-z|]", match[0]))
    yield Candidate(start=match.start(), end=match.end(), others=(found,) if found else (), repaired=repaired)


def as_number(text: str) -> int:
    """Digits with their look-alikes and inner spaces as a number."""
    return int(text.replace(" ", "").translate(_LOOK_ALIKE))


def _enough_digits(text: str) -> bool:
    signs = [sign for sign in text if sign.isalnum() or sign == "|"]
    digits = sum(sign.isdigit() for sign in signs)
    return digits >= 4 and len(signs) - digits <= 2


def real_date(year: int, month: int, day: int) -> date | None:
    """The date, or None when the calendar has no such day."""
    try:
        return date(year, month, day)
    except ValueError:
        return None
