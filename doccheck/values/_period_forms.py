"""Periods in more languages than `periods` has words for: how long from a day on, and years of study."""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Protocol

from doccheck.values._date_words import letter_runs
from doccheck.values._plain import PlainText, plain_text

# fmt: off
_SMALL = (
    "um uma un uno una один одного одну bir mot jeden",
    "dois duas due два две двух дві двох doi doua iki hai dwa dwoch",
    "tres tre три трех трьох trei uc ba trzy trzech ثلاثة ثلاث",
    "quatro quattro четыре чотири patru dort bon cztery اربعة",
    "cinco cinque пять п'ять cinci bes piec خمسة", "seis sei шесть шести шість sase altı sau szesc ستة",
    "sete sette семь сім sapte yedi bay siedem سبعة", "oito otto восемь вісім opt sekiz tam osiem ثمانية",
    "nove девять дев'ять noua dokuz chin dziewiec تسعة", "dez dieci десять zece on muoi dziesiec عشرة",
    "onze undici одиннадцать одинадцять unsprezece jedenascie",
    "doze dodici двенадцать дванадцять doisprezece dwanascie",
)
# fmt: on
_NUMBERS = {word: number for number, words in enumerate(_SMALL, 1) for word in words.split()}
_KOREAN_MONTHS, _KOREAN_YEARS, _KOREAN_FROM = (
    "|".join(plain_text(word).folded for word in words) for words in (("개월",), ("년간",), ("부터", "에 시작하여"))
)
_MONTHS = (
    r"mes(?:i|e|es)?|месяц(?:а|ев|ы)?|місяц(?:і|ів|я)?|miesi[ae]c(?:e|y|a)?|luni|ay|thang|شهرا?|اشهر|شهور|ماه"
    rf"|[个個か箇ヶカケ]月|{_KOREAN_MONTHS}"
)
_YEARS = (
    r"ann[io]|anos?|год(?:а|у)?|лет|рок[иу]|рік|років|lat[a]?|rok|ani?|yıl|yil|nam|سنوات|سنة|اعوام|سال"
    rf"|年[间間]?(?!\d)|{_KOREAN_YEARS}"
)
# fmt: off
_UNITS = frozenset((  # all words of these, without those of East Asia
    *("mes", "mesi", "mese", "meses", "месяц", "месяца", "месяцев", "месяцы", "місяць", "місяц", "місяці", "місяців"),
    *("місяця", "miesiac", "miesiace", "miesiacy", "miesiaca", "miesiec", "miesiece", "miesiecy", "miesieca"),
    *("luni", "ay", "thang", "شهر", "شهرا", "اشهر", "شهور", "ماه", "anni", "anno", "ano", "anos", "год", "года"),
    *("году", "лет", "роки", "року", "рік", "років", "lat", "lata", "rok", "an", "ani", "yıl", "yil", "nam"),
    *("سنوات", "سنة", "اعوام", "سال"),
))
# fmt: on
_NUMBER_WORDS = frozenset(part for word in _NUMBERS for part in word.split("'"))
_BEHIND_FIGURE = re.compile(rf"[\d)] ?(?:{_MONTHS}|{_YEARS})(?![^\W\d_])")
_EAST = re.compile("[\u1100-\u11ff\u3040-\u30ff\u3400-\u9fff]")
_DURATION = re.compile(
    rf"(?=[\d{''.join(sorted({word[0] for word in _NUMBERS}))}])(?:"
    rf"(?<![\w.,/\-])(?:(?P<figures>\d{{1,2}})(?: ?\([^)\d]{{2,25}}\))? ?|(?P<words>{'|'.join(_NUMBERS)})"
    rf"(?: ?\(\d{{1,2}}\))? )(?:(?P<months>{_MONTHS})|(?P<years>{_YEARS}))(?:(?![^\W\d_])"
    rf"|(?<=[\u1100-\u11ff\u3400-\u9fff]))"
    r"|(?<=[から起より,、 ])(?P<east>\d{1,2}) ?(?:(?P<east_months>[个個か箇ヶカケ]月)|(?P<east_years>年[间間])))"
)
# Between a duration and the day from which it counts.
_FROM = re.compile(
    r"[\s,;(]{0,3}(?:e |и |і |i |si |ve )?(?:(?:com|con|con la) )?"
    r"(?:(?:com |con )?(?:inicio|inizio|decorrenza|vigencia) (?:em|a|il|dal|no dia)|a (?:contar|partir) (?:de"
    r"|do dia|d[eo])"
    r"|a (?:partire|decorrere|far data) dal|dal|da|начиная с|считая с|с|починаючи з|з|начиная|poczawszy od|od|od dnia"
    r"|incepand (?:cu|de la|din)(?: data de)?|de la(?: data de)?|din|ke tu ngay|tu ngay|tu|ابتداء من|اعتبارا من|بدءا من"
    r"|تبدا من|من تاريخ|من|از تاریخ|از|自|从|從)(?: dnia| ngay| تاريخ| يوم)?[\s:]*"
)
# ... and the other way round, where words before the day say "from", or words behind it.
_THEN = re.compile(
    rf"(?: ?[rг]\.?| р\.?| года| року)? ?(?:から|より|起|{_KOREAN_FROM}|'?[dt][ae]n itibaren"
    rf"|tarihinden itibaren)[\s,、]*(?:向こう|算|为期|為期|的)?"
    r"[\s,、]*"
)
_AND_FOR = re.compile(
    r"(?: ?[rг]\.?| р\.?| года| року| roku)?[\s,;]{1,3}(?:и |і |i |si |e |ve )?(?:сроком|строком|на срок"
    r"|на період|на период|на|por|pelo"
    r"|per|pe|durante|przez|na|trong|لمدة|ولمدة|به مدت|برای)"
    r"(?: (?:o periodo di|un periodo di|um periodo de|o periodo de|o perioada de|perioada de|okres|thoi gian"
    r"|un|una|o|durata di))? $"
)
_BEFORE = re.compile(
    r"(?:a (?:contar|partir) de|a partire dal|dal|начиная с|с|починаючи з|з|od(?: dnia)?|incepand (?:cu|din"
    r"|de la)(?: data de)?"
    r"|de la(?: data de)?|tu ngay|tu|ابتداء من|اعتبارا من|من|از)[\s:]*$"
)
_LONGEST = 72  # months


class _Day(Protocol):
    @property
    def value(self) -> date | None: ...
    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


@dataclass(frozen=True, kw_only=True, slots=True)
class Form:
    """A period: its days, where it stands in the text, and how many months it says it lasts."""

    start: date
    end: date
    span: tuple[int, int]
    months: int | None = None


def folded_part(plain: PlainText, start: int, end: int) -> str:
    """A part of the text, folded; where no sign was left out, its places are the same."""
    return plain_text(plain.text[start:end]).folded if plain.offsets else plain.folded[start:end]


def lasting(plain: PlainText, readings: Sequence[_Day]) -> Iterator[Form]:
    """How long something lasts from a day on: "2026年10月1日から1年間", "сроком на 10 месяцев с 01.09.2026"."""
    if not readings or not _may_last(plain.folded):
        return
    for match in _DURATION.finditer(plain.folded):
        months = _months_of(match)
        if not 0 < months <= _LONGEST:
            continue
        begin, end = plain.origin(match.start()), plain.origin_end(match.end())
        anchor = _anchor(plain, begin, end, readings)
        behind = next((r for r in readings if 0 <= r.start - end <= 40), None)
        if anchor is None or anchor.value is None or (behind is not None and behind is not anchor):
            continue  # the last day is told right behind
        span = min(begin, anchor.start), max(end, anchor.end)
        yield Form(start=anchor.value, end=_last(anchor.value, months), span=span, months=months)


def _may_last(folded: str) -> bool:
    """Whether a folded text has months or years behind a figure, or words for both; most texts have neither."""
    if _BEHIND_FIGURE.search(folded) or (not folded.isascii() and _EAST.search(folded)):
        return True
    words = letter_runs(folded)
    return not (words.isdisjoint(_UNITS) or words.isdisjoint(_NUMBER_WORDS))


def _months_of(match: re.Match[str]) -> int:
    if match["east"]:
        return int(match["east"]) * (1 if match["east_months"] else 12)
    number = int(match["figures"]) if match["figures"] else _NUMBERS[match["words"]]
    return number * (1 if match["months"] else 12)


def _anchor(plain: PlainText, begin: int, end: int, readings: Sequence[_Day]) -> _Day | None:
    for reading in readings:
        if 0 <= reading.start - end <= 40 and _FROM.fullmatch(folded_part(plain, end, reading.start)):
            return reading
        if 0 <= begin - reading.end <= 45:
            between = folded_part(plain, reading.end, begin)
            if _THEN.fullmatch(between):
                return reading
            before = folded_part(plain, max(0, reading.start - 30), reading.start)
            if _AND_FOR.fullmatch(between) and _BEFORE.search(before):
                return reading
    return None


def _last(start: date, months: int) -> date:
    years, month = divmod(start.month - 1 + months, 12)
    year = start.year + years
    day = min(start.day, calendar.monthrange(year, month + 1)[1])
    same_day = date(year, month + 1, day)
    return same_day if day < start.day else same_day - timedelta(days=1)


# "2026年9月1日至次年6月30日", "2026年9月1日至9月30日", "2026년 9월 1일부터 12월 20일까지": the second without its year.
_SHORT_SECOND = re.compile(
    r"[\s(（]{0,2}(?:[月火水木金土日월화수목금토일][)）])?(?:日?起)?\s?(?:至|到|から|より|부터"
    r"|[-–—~〜～])\s?(?P<next>次年|翌年|第二年|이듬해|다음해)?"
    r"(?:の)? ?(?P<month>\d{1,2}) ?[月월] ?(?P<day>\d{1,2}) ?[日일]"
)


def shortened(plain: PlainText, readings: Sequence[_Day]) -> Iterator[Form]:
    """Periods of whose second day the year is left out, in Chinese, Japanese and Korean."""
    if plain.text.isascii():
        return
    for first in readings:
        match = _SHORT_SECOND.match(plain.text, first.end) if first.value else None
        if match is None or first.value is None:
            continue
        year = first.value.year + bool(match["next"])
        month, day = int(match["month"]), int(match["day"])
        if not 1 <= month <= 12 or not 1 <= day <= calendar.monthrange(year, month)[1]:
            continue
        last = date(year, month, day)
        if last > first.value:
            yield Form(start=first.value, end=last, span=(first.start, match.end()))


# -- years of study ---------------------------------------------------------------------------------------------------
_PAIR = r"(?P<year>(?:20|14)\d\d) ?[/\-–—] ?(?P<next>(?:20|14)\d\d|\d\d)(?!\d|[./\-]\d)"
_TWO_YEARS = re.compile(_PAIR)
_YEAR_NAMED = re.compile(
    r"(?:\b(?:a\. ?a\.|anno (?:accademico|scolastico)|ano le[ct]+ivo|rok[u]? (?:akademick|szkoln)\w+|nam hoc"
    r"|an(?:ul|ului)? (?:universitar|scolar|de studii)|учебн\w+ год\w*|навчальн\w+ р[оі]к\w*|akademik yılı?)"
    r"|السنة (?:الجامعية|الدراسية)|الموسم (?:الجامعي|الدراسي)|العام (?:الدراسي|الجامعي|الاكاديمي)|سال تحصیلی"
    rf"|学年|學年)(?: de| del|:)?[\s:(]*{_PAIR}"
)
_YEAR_BEFORE = re.compile(
    rf"(?<![\d./\-]){_PAIR}(?:-?[гм]\. ?|-?го )? ?(?:учебн\w+ год|уч\.? ?г|навчальн\w+ р[оі]к|н\. ?р\.|egitim"
    rf"|akademik|ogretim"
    r"|学年|學年)"
)
_IRAN_BEGAN = 621  # a year of Iran begins in the spring of the year that is so many more
_TERMS = re.compile(
    r"(?P<korean>20\d\d)학년도 ?(?:제 ?)?(?:(?P<term>[12])학기|(?P<season>봄|가을)학기)?"
    r"|(?P<taiwan>1[1-3]\d)學年度(?:第(?P<half>[一二12])學期)?"
    r"|(?:令和(?P<reiwa>\d{1,2})|(?P<japan>20\d\d))年度(?P<part>前期|後期|春学期|秋学期|春期|秋期)"
)


def years_of_study(plain: PlainText) -> Iterator[Form]:
    """Academic years and terms with the days that are usual where they are called so."""
    for pattern in (_YEAR_NAMED, _YEAR_BEFORE) if _TWO_YEARS.search(plain.folded) else ():
        for match in pattern.finditer(plain.folded):
            year = int(match["year"])
            later = int(match["next"]) + (year // 100 * 100 if len(match["next"]) == 2 else 0)
            year, later = sorted((year, later))  # from right to left the later one may stand first
            if later != year + 1:
                continue
            year += _IRAN_BEGAN if year < 1500 else 0
            span = plain.origin(match.start()), plain.origin_end(match.end())
            yield Form(start=date(year, 9, 1), end=date(year + 1, 6, 30), span=span)
    if "年度" in plain.plain or "학년도" in plain.plain:
        for match in _TERMS.finditer(plain.plain):
            start, end = _term(match)
            yield Form(start=start, end=end, span=(plain.origin(match.start()), plain.origin_end(match.end())))


def _term(match: re.Match[str]) -> tuple[date, date]:
    if match["korean"]:
        year = int(match["korean"])
        second = match["term"] == "2" or match["season"] == "가을"
        first = match["term"] == "1" or match["season"] == "봄"
        start = date(year, 9, 1) if second else date(year, 3, 1)
        return start, date(year, 8, 31) if first else date(year + 1, 3, 1) - timedelta(days=1)
    if match["taiwan"]:
        year = 1911 + int(match["taiwan"])
        second, first = match["half"] in ("二", "2"), match["half"] in ("一", "1")
        start = date(year + 1, 2, 1) if second else date(year, 8, 1)
        return start, date(year + 1, 1, 31) if first else date(year + 1, 7, 31)
    year = 2018 + int(match["reiwa"]) if match["reiwa"] else int(match["japan"])
    early = match["part"] in ("前期", "春学期", "春期")
    return (date(year, 4, 1), date(year, 9, 30)) if early else (date(year, 10, 1), date(year + 1, 3, 31))
