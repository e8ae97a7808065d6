"""Dates of other calendars in figures, where the page shows which calendar it is, and whole days written together:
"۱۴۰۵/۰۶/۱۵" of Iran, "115年8月1日" and "115/08/01" of Taiwan, "R8.4.1" of Japan, "20260511-20260904"."""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterator
from datetime import date

from doccheck.values._date_east import AFGHAN, IRANIAN, iranian, month_of_iran
from doccheck.values._date_forms import FIRST_YEAR, LAST_YEAR, Candidate, real_date
from doccheck.values._date_numbers import in_words
from doccheck.values._plain import PlainText

# Letters Arabic has not; and how papers of Iran name themselves in English.
_PERSIAN = re.compile("[گچپژی۰-۹]")  # the last: its own figures
_OF_IRAN_IN_ENGLISH = re.compile(r"\biran\b|solar hijri|shamsi|islamic republic of iran|persian calendar")
_ARABIC = re.compile("[\u0621-\u064a]")
_OTHER_YEAR = re.compile(r"1(?<!\d1)[34]\d\d(?!\d)")
_IRANIAN_FIGURES = re.compile(
    r"(?<![\w./\-])(?:(?P<y>1[34]\d\d) ?(?P<s>[./\-]) ?(?P<m>\d{1,2}) ?(?P=s) ?(?P<d>\d{1,2})"
    r"|(?P<d2>\d{1,2}) ?(?P<s2>[./\-]) ?(?P<m2>\d{1,2}) ?(?P=s2) ?(?P<y2>1[34]\d\d))(?![\w]|[./\-]\d)"
)
_IRANIAN_MONTH = re.compile(rf"(?<!\w)(?:{'|'.join((*IRANIAN, *AFGHAN))})(?!\w)")
_WORDS_BEFORE = re.compile(r"(?:^|[^\w])((?:[^\W\d_]+ ){1,3})$")
_IRANIAN_YEAR = re.compile(r" ?(?:ماه )?(?:سال )?(?:(?P<figures>1[34]\d\d)(?!\d)|(?P<words>(?:[^\W\d_]+ ?){1,7}))")
_DAY_BEFORE = re.compile(r"(?<!\d)(\d{1,2}) ?$")
_LAST_IRANIAN = 1430  # years from there on are those of the Islamic calendar, which is now ahead by forty
_TAIWAN = re.compile("民 ?[國国]|臺灣|台灣|中華民")
_TAIWANESE = re.compile(
    r"(?:(?:中 ?[華华] ?)?民 ?[國国] ?)?(?<![\d年])(?P<year>0?[5-9]\d"
    r"|1[0-3]\d) ?(?:年 ?(?P<month>\d{1,2}) ?月 ?(?P<day>\d{1,2}) ?日"
    r"|(?P<sign>[./\-]) ?(?P<month2>\d{1,2}) ?(?P=sign) ?(?P<day2>\d{1,2})(?![\d./\-]))"
)
_TAIWAN_BEGAN = 1911
_ERAS = {"M": 1867, "T": 1911, "S": 1925, "H": 1988, "R": 2018}
_JAPANESE = re.compile("[\u3040-\u30ff]|[年月日]")
_ERA_LETTER = re.compile(
    r"(?<![\w.])(?P<era>[MTSHR]) ?(?P<year>\d{1,2}"
    r"|元)(?: ?(?P<sign>[./\-]) ?(?P<month>\d{1,2}) ?(?P=sign) ?(?P<day>\d{1,2})"
    r"|年 ?(?P<month2>\d{1,2})月 ?(?P<day2>\d{1,2})日)(?![\w./\-])"
)
# The last day of a month: "令和9年9月末日", "2027年6月底".
_MONTH_END = re.compile(r"(?P<era>令和|平成)? ?(?P<year>\d{1,4}|元)年 ?(?P<month>\d{1,2})月 ?(?:末日?|底|晦日)")
_TOGETHER = re.compile(
    r"(2(?<![\d./\-]2)0[0-4]\d)(0[1-9]|1[0-2])([0-3]\d) ?(?:[-–—~～〜至]|--) ?(20[0-4]\d)(0[1-9]|1[0-2])([0-3]\d)(?!\d)"
)
_YEAR_FIRST_PAIR = re.compile(
    r"([12](?<![\d./\-][12])(?:(?<=1)9|(?<=2)0)\d\d)([./])(\d{1,2})\2(\d{1,2})"
    r" ?[-–—~～〜] ?((?:19|20)\d\d)\2(\d{1,2})\2(\d{1,2})(?!\d)"
)


def of_calendars(text: PlainText) -> Iterator[Candidate]:
    """Candidates in these forms."""
    for pattern in (_TOGETHER, _YEAR_FIRST_PAIR):
        for match in pattern.finditer(text.plain):
            yield from _pair(match)
    if _OTHER_YEAR.search(text.plain):
        yield from _iranian(text)
    if text.plain.isascii():
        return
    if _ARABIC.search(text.plain) and _IRANIAN_MONTH.search(text.plain):
        yield from _iranian_named(text)
    if _TAIWAN.search(text.plain):
        for match in _TAIWANESE.finditer(text.plain):
            month, day = match["month"] or match["month2"], match["day"] or match["day2"]
            yield from _one(match, _TAIWAN_BEGAN + int(match["year"]), int(month), int(day))
    if _JAPANESE.search(text.plain):
        for match in _ERA_LETTER.finditer(text.plain):
            month, day = match["month"] or match["month2"], match["day"] or match["day2"]
            yield from _one(match, _of_era(match), int(month), int(day))
        for match in _MONTH_END.finditer(text.plain):
            year, month = _of_era(match), int(match["month"])
            if FIRST_YEAR <= year <= LAST_YEAR and 1 <= month <= 12:
                yield from _one(match, year, month, calendar.monthrange(year, month)[1])


def _of_era(match: re.Match[str]) -> int:
    year = 1 if match["year"] == "元" else int(match["year"])
    return year + {"令和": _ERAS["R"], "平成": _ERAS["H"]}.get(match["era"] or "", _ERAS.get(match["era"] or "", 0))


def _pair(match: re.Match[str]) -> Iterator[Candidate]:
    """The two days of a period written without spaces."""
    groups = [group for group in match.groups() if group.isdigit()]
    spans = [match.span(at) for at, group in enumerate(match.groups(), 1) if group.isdigit()]
    for at in (0, 3):
        found = real_date(*map(int, groups[at : at + 3]))
        if found:
            yield Candidate(start=spans[at][0], end=spans[at + 2][1], others=(found,))


def _one(match: re.Match[str], year: int, month: int, day: int) -> Iterator[Candidate]:
    found = real_date(year, month, day) if FIRST_YEAR <= year <= LAST_YEAR else None
    if found:
        yield Candidate(start=match.start(), end=match.end(), others=(found,))


def _iranian(text: PlainText) -> Iterator[Candidate]:
    """Days of the Iranian calendar; in Arabic papers years from 1300 to 1500 are those of the Islamic one."""
    persian = bool(_PERSIAN.search(text.text) or _OF_IRAN_IN_ENGLISH.search(text.folded))
    if not persian and not _ARABIC.search(text.plain):
        return
    for match in _IRANIAN_FIGURES.finditer(text.plain):
        parts = ("y", "m", "d") if match["y"] else ("y2", "m2", "d2")
        year, month, day = (int(match[name]) for name in parts)
        if persian and year < _LAST_IRANIAN:
            found = iranian(year, month, day) if 1 <= month <= 12 else None
        elif not persian:
            found = _islamic(year, month, day)
        else:
            continue
        if found:
            unsaid = not persian and "هـ" not in text.text
            yield Candidate(start=match.start(), end=match.end(), others=(found,), repaired=unsaid)


def _islamic(year: int, month: int, day: int) -> date | None:
    from hijridate import Hijri

    try:
        found = Hijri(year, month, day).to_gregorian()
    except (ValueError, OverflowError):
        return None
    return real_date(found.year, found.month, found.day)


def _iranian_named(text: PlainText) -> Iterator[Candidate]:
    """ "پانزدهم شهریور ماه یکهزار و چهارصد و پنج", "یکم مهر ۱۴۰۵": what is written in words."""
    for match in _IRANIAN_MONTH.finditer(text.plain):
        before = text.plain[max(0, match.start() - 30) : match.start()]
        after = _IRANIAN_YEAR.match(text.plain, match.end())
        if not after:
            continue
        figures = _DAY_BEFORE.search(before)
        words = _WORDS_BEFORE.search(before)
        day, start = (int(figures[1]), figures.start(1)) if figures else _spelt_day(words[1] if words else "", before)
        year, end = _spelt_year(after)
        if not day or not year or (figures and after["figures"]):
            continue
        found = iranian(year, month_of_iran(match[0]), day)
        if found:
            yield Candidate(start=max(0, match.start() - 30) + start, end=end, others=(found,))


def _spelt_day(words: str, before: str) -> tuple[int, int]:
    said = words.split()
    for count in range(len(said), 0, -1):
        phrase = " ".join(said[-count:])
        if day := in_words(phrase, "fa"):
            return day, before.rindex(said[-count]) if count == 1 else before.rindex(phrase)
    return 0, 0


def _spelt_year(match: re.Match[str]) -> tuple[int, int]:
    if match["figures"]:
        return int(match["figures"]), match.end("figures")
    said = match["words"].split()
    for count in range(len(said), 0, -1):
        phrase = " ".join(said[:count])
        year = in_words(phrase, "fa")
        if year and 1300 <= year <= 1500 and match["words"].startswith(phrase):
            return year, match.start("words") + len(phrase)
    return 0, 0
