"""Dates in the forms of East Asia, and with the month in Roman numerals: "ngày 5 tháng 9 năm 2026", "令和8年9月5日",
"二〇二六年九月五日", "5.IX.2026"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta

from doccheck.values._date_forms import FIRST_YEAR, LAST_YEAR, Candidate, real_date
from doccheck.values._plain import PlainText

_VIETNAMESE = re.compile(
    r"(?:(?<!\w)|(?<=ngay))(?:ngay ?)?(?P<day>\d{1,2})[ ,]{0,2}thang ?(?P<month>\d{1,2}|gieng|chap)[ ,]{0,2}"
    r"nam ?(?P<year>\d{4})(?!\d)"
)
_FIGURES = "〇零○Ｏ一二三四五六七八九"
_FIGURE = {sign: value for value, sign in enumerate("〇一二三四五六七八九")} | {"零": 0, "○": 0, "Ｏ": 0}
_NUMBER = "[一二三四五六七八九十]{1,3}"
_IN_CHARACTERS = re.compile(rf"([{_FIGURES}]{{4}}) ?年 ?({_NUMBER}) ?月 ?({_NUMBER}) ?日")
# The year before the first of each era; the Chinese Republic's years are Taiwan's.
_ERAS = {"明治": 1867, "大正": 1911, "昭和": 1925, "平成": 1988, "令和": 2018, "民國": 1911, "民国": 1911}
_OF_ERA = re.compile(rf"(?:中華|中华)?({'|'.join(_ERAS)}) ?(\d{{1,3}}|元) ?年 ?(\d{{1,2}}) ?月 ?(\d{{1,2}}) ?日")
_OF_ERA_IN_CHARACTERS = re.compile(
    rf"({'|'.join(_ERAS)}) ?([{_FIGURES}十百]{{1,5}}) ?年 ?({_NUMBER}) ?月 ?({_NUMBER}) ?日"
)
_ROMAN = {
    name: number
    for number, name in enumerate(("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"), 1)
}
_ROMAN_MONTH = re.compile(
    rf"(\d(?<![\w.,/\-]\d)\d?)(?:[. ] ?({'|'.join(_ROMAN)})\.? ?|([/\-])({'|'.join(_ROMAN)})\3)((?:19|20)\d\d)(?!\d)"
)
# The Buddhist calendar of Thailand; the Iranian one, whose months no other calendar has.
_THAI = (
    *("มกราคม", "กุมภาพันธ์", "มีนาคม", "เมษายน", "พฤษภาคม", "มิถุนายน", "กรกฎาคม", "สิงหาคม", "กันยายน", "ตุลาคม"),
    *("พฤศจิกายน", "ธันวาคม"),
)
IRANIAN = (*("فروردین", "اردیبهشت", "خرداد", "تیر", "مرداد", "شهریور", "مهر", "آبان", "آذر", "دی", "بهمن", "اسفند"),)
# The same months have the names of the zodiac in Afghanistan.
AFGHAN = ("حمل", "ثور", "جوزا", "سرطان", "اسد", "سنبله", "میزان", "عقرب", "قوس", "جدی", "دلو", "حوت")
_OF_THAILAND = re.compile(rf"(\d{{1,2}}) ?(?:เดือน ?)?({'|'.join(_THAI)}) ?(?:พุทธศักราช|พ\.?ศ\.?)? ?(\d{{4}})(?!\d)")
_OF_IRAN = re.compile(
    rf"(?<!\d)(\d{{1,2}}) ?({'|'.join((*IRANIAN, *AFGHAN))})(?: ?ماه)? ?،? ?(?:سال )?(1[34]\d\d)(?!\d)"
)
_THAI_SIGN, _PERSIAN_SIGN = re.compile("[กนตพม]"), re.compile("[یگچپژخمآا]")
_BUDDHIST = 543  # years


def eastern(text: PlainText) -> Iterator[Candidate]:
    """Candidates in these forms; each has one order of day and month."""
    for match in _ROMAN_MONTH.finditer(text.plain):
        yield from _candidate(match, int(match[5]), _ROMAN[match[2] or match[4]], int(match[1]))
    if text.plain.isascii():
        return
    if "thang" in text.folded:
        for match in _VIETNAMESE.finditer(text.folded):
            named = {"gieng": 1, "chap": 12}.get(match["month"])
            yield from _candidate(match, int(match["year"]), named or int(match["month"]), int(match["day"]))
    if "年" in text.plain:
        for match in _IN_CHARACTERS.finditer(text.plain):
            year = int("".join(str(_FIGURE[sign]) for sign in match[1]))
            yield from _candidate(match, year, _tens(match[2]), _tens(match[3]))
        for match in _OF_ERA.finditer(text.plain):
            year = _ERAS[match[1]] + (1 if match[2] == "元" else int(match[2]))
            yield from _candidate(match, year, int(match[3]), int(match[4]))
        for match in _OF_ERA_IN_CHARACTERS.finditer(text.plain):
            year = _ERAS[match[1]] + _year_of_era(match[2])
            yield from _candidate(match, year, _tens(match[3]), _tens(match[4]))
    if _THAI_SIGN.search(text.plain):
        for match in _OF_THAILAND.finditer(text.plain):
            yield from _candidate(match, int(match[3]) - _BUDDHIST, _THAI.index(match[2]) + 1, int(match[1]))
    if _PERSIAN_SIGN.search(text.plain):
        for match in _OF_IRAN.finditer(text.plain):
            found = iranian(int(match[3]), month_of_iran(match[2]), int(match[1]))
            yield Candidate(start=match.start(), end=match.end(), others=(found,) if found else ())


def _candidate(match: re.Match[str], year: int, month: int, day: int) -> Iterator[Candidate]:
    if FIRST_YEAR <= year <= LAST_YEAR and month <= 12 and day <= 39:
        found = real_date(year, month, day)
        yield Candidate(start=match.start(), end=match.end(), others=(found,) if found else ())


def _year_of_era(signs: str) -> int:
    """一一五 and 一百十五 are 115, 八 is 8."""
    hundreds, hundred, rest = signs.rpartition("百")
    if hundred:
        return 100 * _FIGURE.get(hundreds, 1) + _tens(rest)
    return _tens(signs) if "十" in signs or len(signs) == 1 else int("".join(str(_FIGURE[sign]) for sign in signs))


def month_of_iran(name: str) -> int:
    return (IRANIAN if name in IRANIAN else AFGHAN).index(name) + 1


def iranian(year: int, month: int, day: int) -> date | None:
    """The day of the Iranian calendar: years begin on 20 or 21 March, leap years come in a cycle of 33."""
    if not (1300 <= year <= 1500 and 1 <= day <= (31 if month <= 6 else 30)):
        return None
    leaps = sum(1 for each in range(1300, year) if each % 33 in (1, 5, 9, 13, 17, 22, 26, 30))
    days = 365 * (year - 1300) + leaps + 31 * min(month - 1, 6) + 30 * max(0, month - 7) + day - 1
    return date(1921, 3, 21) + timedelta(days=days)


def _tens(signs: str) -> int:
    """A number below a hundred in Chinese characters: 十二 is 12, 二十 is 20."""
    tens, ten, units = signs.rpartition("十")
    if not ten:
        return _FIGURE.get(signs, 0)
    return (_FIGURE.get(tens, 0) if tens else 1) * 10 + (_FIGURE.get(units, 0) if units else 0)
