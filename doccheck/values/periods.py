"""Periods in a text: two dates that belong together, a duration from a date on, a semester, an academic year."""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import pairwise

from doccheck.errors import ValueNotRead
from doccheck.values import _period_forms, dates
from doccheck.values._date_words import letter_runs
from doccheck.values._months import month_names
from doccheck.values._numbers import number_in_words
from doccheck.values._plain import PlainText, plain_text


@dataclass(frozen=True, kw_only=True, slots=True)
class PeriodReading:
    """One period of a text, both days included. The offsets are those in the text that was searched."""

    start: date | None  # None: the text says only how long
    end: date | None
    text: str
    start_offset: int
    end_offset: int
    months: int | None = None  # how long, where the text says it in months or years
    # True: a semester or an academic year. Its days are a convention of many universities, not what the text says.
    conventional: bool = False
    counted: bool = False  # the last day was counted from how long it lasts, by words that are less well known


def find(text: str, *, day_first: bool | None = None, year_last: bool = False) -> tuple[PeriodReading, ...]:
    """Every period of `text`, in order; `day_first` and `year_last` as in `dates.find`. A period of which a date is
    ambiguous or impossible is left out: `dates.find` keeps its readings."""
    plain = plain_text(text)
    readings = dates.find(text, day_first=day_first, year_last=year_last)
    found = [
        *_between(plain, readings, year_last),
        *_elided(plain, readings),
        *_lasting(plain, readings),
        *_academic(plain),
        *_in_more_forms(plain, readings),
    ]
    kept: list[PeriodReading] = []
    for period in sorted(found, key=lambda p: (p.start_offset - p.end_offset, p.start_offset)):
        if all(period.end_offset <= o.start_offset or o.end_offset <= period.start_offset for o in kept):
            kept.append(period)
    return tuple(sorted(kept, key=lambda p: p.start_offset))


def parse(text: str) -> tuple[date, date]:
    """First and last day of the one period in `text`. Raises `ValueNotRead` when it does not name both days."""
    found = find(text)
    if len(found) != 1 or found[0].start is None or found[0].end is None or found[0].conventional:
        raise ValueNotRead(f"not one clear period: {text[:60]!r}")
    return found[0].start, found[0].end


def show(start: date | None, end: date | None, language: str) -> str:
    """The period in words of `language` (ISO 639-1); one side may be None.

    >>> show(date(2026, 9, 1), date(2027, 6, 30), "de")
    'vom 1. September 2026 bis 30. Juni 2027'
    """
    both, from_only, until_only = _SHOWN.get(language, _SHOWN["en"])
    first, last = (dates.show(day, language) if day else "" for day in (start, end))
    if start and end:
        return both.format(first, last)
    return from_only.format(first) if start else until_only.format(last) if end else ""


_SHOWN = {
    "fr": ("du {} au {}", "à partir du {}", "jusqu'au {}"),
    "de": ("vom {} bis {}", "ab {}", "bis {}"),
    "es": ("del {} al {}", "desde el {}", "hasta el {}"),
    "en": ("from {} to {}", "from {}", "until {}"),
}

# -- two dates --------------------------------------------------------------------------------------------------------
_WEEKDAY = (
    r"(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|montag|dienstag|mittwoch|donnerstag|freitag|samstag"
    r"|sonntag"
    r"|lunes|martes|miercoles|jueves|viernes|sabado|domingo|(?:mon|tues|wednes|thurs|fri|satur|sun)day)"
)
_HOUR = (
    r"(?:(?:a|at|um|a las|de|from|,|ore|alle ore|as) ?(?:\d{1,2} ?(?:[:h.] ?\d{0,2})? ?(?:heures?|h|uhr|am|pm|horas"
    r"|hours|ore)?|minuit|midnight|mitternacht)"
    r"|\(?\d{1,2}[:h]\d{2} ?(?:heures|h|uhr|horas|hours|hrs|ore|[ap]\.?m\.?)?\)?)"
)
_ASIDE = rf"(?:\(?(?:inclus(?:ivement)?|einschlie(?:ss|ß)lich|inkl\.|incluido|inclusive|compris)\)?|{_HOUR})"
# "to midnight on", "hasta las 24:00 h del", "às 24h00 de": an hour before the last day
_AT_HOUR = (
    r"(?:(?:las|le|ore|um|at)? ?(?:\d{1,2}(?:[:h.]\d{2}| ?h\d{2})?|noon|midnight)"
    r" ?(?:horas|hours|heures|h|uhr|hrs?|a\.?m\.?|p\.?m\.?)?\.? (?:del dia|del?|du|ngay|of|on|am|di|dia)\s)"
)
# "з 00:00 25.08.2026 до 24:00", "с 00 ч. 00 мин. …": hours before a day, with nothing between
_CLOCK = (
    r"(?:\d{1,2}[:.]\d{2}(?: ?(?:год|час|ч|h|uhr|[ap]\.?m)[^\W\d_]*\.?)?"
    r"|\d{1,2} ?(?:час|год|ч)[^\W\d_]*\.?(?: ?\d{2} ?(?:мин|хв)[^\W\d_]*\.?)?)"
)
_KOREAN_FROM = plain_text("부터").folded  # folding takes Korean signs apart
# What begins or ends on a day may be said right behind it: "2026년 8월 31일 개강 – 2027년 6월 18일 종강".
_SAID_BEHIND = (
    rf"(?: ?(?:{'|'.join(plain_text(word).folded for word in ('개강', '입학', '시작', '입사', '개시'))}|開始"
    rf"|开始|入学|開講|開学|开学|آغاز)"
    r"(?:し|に)?)?"
)
_A_WEEKDAY_EAST = r"(?: ?\((?:[月火水木金土日]|[^\W\d_]{1,3})\))?"  # "(火)", "(Tue)"
_CONNECTOR = re.compile(
    rf"{_A_WEEKDAY_EAST}{_SAID_BEHIND}(?: ?[rг]\.?| р\.?|\.| року| года| roku|日?起| ?م\.?"
    rf"| ?هـ)?[\s,;、,]*{_ASIDE}?[\s,]*"
    rf"(?P<word>tarihinden(?: itibaren)?|'?[dt][ae]n(?: itibaren)?(?: baslayarak)?|ile|il[aâ]|tarihi ile|-?den"
    rf"|i konczac[aey]?(?: sie)?|i konczy sie|az do|i trwa do|i do|a(?= \d)"
    rf"|(?:и|і|та|й)? ?(?:заканчивая|закінчуючи|завершаясь|включительно по)|(?:и|і|та|й) (?:по|до)"
    rf"|e (?:[fs]ino al|al)|[fs]ino al?|e il"
    rf"|(?:e|si|și)? ?(?:com )?(?:termin\w+|fim|conclu\w+|encerramento|finit\w*|fine|scadenza|incheier\w+)"
    rf" (?:em|no dia|il|al|la|la data de)"
    rf"|e (?:o dia )?ate(?: ao?)?|ate a[o]?|e"
    rf"|si(?: pana la| pana in)?|p[ai]na (?:la|in|pe)(?: data de)?|tới|toi|cho đen(?: het)?|va"
    rf"|(?:و ?)?(?:الى متم|متم|لغاية|ولغاية|والى|وحتى|حتى غاية|و(?:يوم)?|الى يوم|الى تاريخ|حتى تاريخ)"
    rf"|(?:و ?)?(?:تا(?: تاریخ)?|لغایت|الی|الي)|سے|起至|--|到"
    rf"|pana la(?: data de)?|الى غاية|حتى|{_KOREAN_FROM}|より"
    rf"|jusqu'(?:au|a)|et jusqu'au|au|a|bis(?: einschlie(?:ss|ß)lich)?(?: zum)?"
    rf"|hasta(?: el)?|ao(?: dia)?"
    rf"|al|as(?= ?\d)|to|until|till|through|thru|up to|and|et|und|y|bis zu[mr]|–|—|-|→|->|/|ate|fino al"
    rf"|do|по|до|đen(?: het)?|и|і|та"
    rf"|الى|至|到|から|~|〜|～|∼|˜|[–—-] ?(?:до|по|do|al|ate|den|đen|Đen)|a tutto il|[fs]ino a tutto il"
    rf"|la(?: data de)?|cho (?:toi|tới)"
    rf"|cho đến)(?: ?/ ?(?:au|to|till|until|bis(?: zum)?|al|hasta(?: el)?|do|до|по|ate|fino al|الى))?"
    rf"[\s:]*(?:le|el|dem|den|the|dia|dnia|ngay|au|al|o dia|il|data de|تاریخ|تاريخ|يوم)?[\s,]*(?:{_AT_HOUR}"
    rf"|{_CLOCK})?{_WEEKDAY}?[\s,]*"
)
_OPENER = re.compile(
    rf"(?P<word>(?<![^\W\d_])(?:du|des|a compter du|a partir du|depuis le|vom|von|ab|desde(?: el)?|del|de|from|between"
    rf"|entre(?: le| el)?|zwischen(?: dem)?|dal|с|з|од|od|tu|من|بين|ما بين|از|از تاریخ|ابتداء من|اعتبارا من"
    rf"|tra(?: il)?|fra(?: il)?"
    rf"|compreso tra(?: il)?|intre|miedzy|pomiedzy|między|pomiędzy|між|между|din|de la(?: data de)?"
    rf"|incepand cu(?: data de)?"
    rf"|начиная с|починаючи з|период|період|donem|period|periode|periodo|zeitraum)|自|从|從)"
    rf"[\s:]*(?:dem|the|dia|dnia|ngay)?[\s,]*(?:{_AT_HOUR}|{_CLOCK})?{_WEEKDAY}?[\s,]*$"
)
_NEEDS_OPENER = frozenset({"a", "and", "et", "und", "y", "/", "e", "e il", "si", "va", "و", "ويوم", "и", "і", "та"})
_AT_LINE_START = frozenset({"a"})  # in the cell of a table: "1 settembre 2026 a 30 giugno 2027"
_SLASHED = range(14, 7 * 366)  # days of a period "21/09/2026 / 20/06/2031"; more are those of a card
_NEEDS_BETWEEN = frozenset({"and", "et", "und", "y", "e", "e il", "si", "va", "و", "ويوم", "и", "і", "та"})
_BETWEEN = (
    *("between", "entre", "zwischen", "tra", "fra", "compreso", "intre", "miedzy", "pomiedzy", "між", "между"),
    *("بين", "ما"),
)
# Turkish says between what, and from when, behind the days: without it "ile" and "'den" link something else.
_NEEDS_BEHIND = frozenset({"ile", "ila", "ilâ", "tarihi ile", "سے"})
_BEHIND = re.compile(r"(?: tarih\w*)? ?aras|(?: tarihine)? ?(?:kadar|dek|degin)|.{0,4} ?تک|'?[ny]?[ea]? kadar")


# The same day said twice: "06 سبتمبر 2026 / 06 Sept 2026", "令和8年10月1日(2026年10月1日)"; or in two calendars, which
# may be a day apart: "1447/3/5هـ الموافق 28-8-2025".
_SAID_TWICE = re.compile(
    r"[\s/(（=,،]{1,4}|.{0,3}(?:الموافق|الموافقة|موافق|برابر(?: با)?|مطابق(?: با)?|مطابق)(?: ل| ?[:(])?\s?"
)


def _once(plain: PlainText, readings: tuple[dates.DateReading, ...]) -> list[dates.DateReading]:
    """The dates of a text, those that are said twice, one right behind the other, as one."""
    kept: list[dates.DateReading] = []
    for reading in readings:
        before = kept[-1] if kept else None
        if before and before.value and reading.value and abs((before.value - reading.value).days) <= 1:
            between = plain.text[before.end : reading.start]
            if _SAID_TWICE.fullmatch(between) and (before.value == reading.value or len(between) > 4):
                behind = plain.text[reading.end : reading.end + 1]
                end = reading.end + (1 if behind in (")", "）") else 0)
                kept[-1] = replace(reading, start=before.start, end=end)
                continue
        kept.append(reading)
    return kept


def _between(plain: PlainText, readings: tuple[dates.DateReading, ...], year_last: bool) -> Iterator[PeriodReading]:
    for first, last in pairwise(_once(plain, readings)):
        if first.value is None or last.value is None or first.value > last.value:
            continue
        gap = _period_forms.folded_part(plain, first.end, last.start)
        link = _CONNECTOR.fullmatch(gap)
        if not link:
            continue
        if gap.startswith(",") and _FROM_ON.fullmatch(gap) and _UP_TO.match(plain.text, last.end):
            continue
        before = _period_forms.folded_part(plain, max(0, first.start - 40), first.start)
        opener = _OPENER.search(before)
        word = link["word"]
        if word == "/" and " / " in gap and not year_last and (last.value - first.value).days in _SLASHED:
            word = "–"
        if word in _NEEDS_BETWEEN and not (opener and opener["word"].startswith(_BETWEEN)):
            continue
        if word in _NEEDS_OPENER and not opener and not (word in _AT_LINE_START and _begins(plain, first.start)):
            continue
        behind = _period_forms.folded_part(plain, last.end, last.end + 30)
        if word in _NEEDS_BEHIND and not _BEHIND.match(behind) and not (word == "سے" and "تک" in behind):
            continue
        start = first.start - len(opener[0]) if opener and len(opener[0]) <= first.start else first.start
        yield _period(plain, first.value, last.value, (start, last.end))


# Portuguese and Galician "do" begins what Polish "do" ends: "nada o 19/07/2009, do 1/9/2026 ao 27/6/2027".
_FROM_ON = re.compile(r",\s*(?:do|dal|de|la)(?: dia)?\s*")
_UP_TO = re.compile(r"\s*(?:ao?|até|ate|al)(?: dia)? \d")


def _begins(plain: PlainText, start: int) -> bool:
    """Whether nothing stands before on the line, or only what announces it: "Period of award: "."""
    before = plain.text[:start].rstrip(" ")
    return not before or before[-1] in "\n:(|"


_FIGURE = re.compile(r"\d")
_FIRST_DAY = re.compile(
    r"(?P<opener>\b(?:du|vom|von|desde el|desde|del|de|from|entre le|entre el|between|dal|od|с|з)[ :]+)?"
    r"(?<![\d.,/])(?P<day>\d{1,2}) ?(?:er|st|nd|rd|th|°|\.)?"
    r"(?: ?(?:de )?(?P<month>[^\W\d_]{3,})\.?| ?(?P<number>\d{1,2})\.)?"
    r"[ \n]*(?:au|jusqu'au|bis(?: zum)?|al|hasta(?: el)?|to|until|till|through|fino al|a|ate|do|по|до|–|—|-)[ \n]*"
    r"(?:le |el |the )?$"
)
_FIRST_DAY_BEHIND = re.compile(
    r"(?P<opener>\b(?:from|between)[ :]+)?\b(?P<month>[^\W\d_]{3,9})\.? (?P<day>\d{1,2})(?:st|nd|rd|th)?"
    r"[ \n]*(?:to|until|till|through|and|–|—|-)[ \n]*$"
)


def _elided(plain: PlainText, readings: tuple[dates.DateReading, ...]) -> Iterator[PeriodReading]:
    """ "du 1er au 30 septembre 2026", "01.09. – 30.09.2026", "from 1 September to 15 December 2026"."""
    for last in readings:
        if last.value is None:
            continue
        if not _FIGURE.search(plain.text, max(0, last.start - 60), last.start):
            continue  # the first day has one
        begin = max(0, last.start - 60)
        before = plain_text(plain.text[begin : last.start]) if plain.offsets else None
        folded = before.folded if before else plain.folded[begin : last.start]
        month_first = last.text[:1].isalpha()  # "from February 1 to July 31, 2027"
        match = (_FIRST_DAY_BEHIND if month_first else _FIRST_DAY).search(folded)
        if not match or not any(match.groupdict().get(name) for name in ("opener", "month", "number")):
            continue
        month = last.value.month
        if match["month"]:
            named = month_names().get(match["month"])
            if named is None:
                continue
            month = named.number
        elif not month_first and match["number"]:
            month = int(match["number"])
        start = _day(last.value.year, month, int(match["day"]))
        if start and start > last.value and match["month"]:  # "from 7 September to 25 June 2027"
            start = _day(last.value.year - 1, month, int(match["day"]))
        if start and start <= last.value:
            offset = begin + (before.origin(match.start()) if before else match.start())
            yield _period(plain, start, last.value, (offset, last.end))


# -- a duration -------------------------------------------------------------------------------------------------------
_UNITS = {
    "fr": (("mois",), ("an", "ans", "annee", "annees")),
    "de": (("monat", "monate", "monaten", "monats"), ("jahr", "jahre", "jahren", "jahres")),
    "es": (("mes", "meses"), ("ano", "anos")),
    "en": (("month", "months"), ("year", "years")),
}
_UNIT = {
    word: (language, factor)
    for language, units in _UNITS.items()
    for words, factor in zip(units, (1, 12), strict=True)
    for word in words
}
_DURATION = re.compile(
    r"\b(?P<number>\d{1,2}|(?:[^\W\d_]++-){0,2}[^\W\d_]++(?: et un| y uno)?)(?: ?\(\d{1,2}\))?[ \n]"
    rf"(?P<unit>{'|'.join(sorted(_UNIT, key=len, reverse=True))})\b"
)
_BEHIND_A_NUMBER = re.compile(rf"[ \n](?:{'|'.join(sorted(_UNIT, key=len, reverse=True))})\b")
_LONGEST_NUMBER = 200  # letters
_DURATION_CUE = re.compile(
    r"(?:duree|periode|validite|valable|valide|pendant|dauer|zeitraum|gultig(?:keit)?|fur|wahrend|laufzeit"
    r"|duracion|periodo"
    r"|vigencia|validez|valido|valida|durante|plazo|period|duration|term|valid|validity|for)"
    r"(?: (?:de|of|d'|von|for|pour|fur|por|para|une|un|a|the|der|die|einer|maximale|minimum|total|duree"
    r"|periode)\b)*[ :\n']*$"
)
_PAID = re.compile(  # for how long somebody paid, and on which day
    r"\b(?:(?:be|ge|vorausbe|voraus|ein)zahlt|beglichen|entrichtet|paid|prepaid|payee?s?|reglee?s?|acquittee?s?|versee?s?"
    r"|pagad[oa]s?|abonad[oa]s?|pagat[oaie]|versat[oaie]|pag[oa]s?|oplacon\w*|оплачен\w*|сплачен\w*)"
    r"(?: (?:fur|for|pour|por|per|para|za|на|за|die|the|les|los|le|lo|i|ersten|first|premiers?|primeros)\b)*[ \n']*$"
)
_FROM = re.compile(
    r"[ \n,]*(?:,? ?(?:valable|gultig|valido|valid|beginnend|starting|commencing|effective|debutant))?[ \n]*"
    r"(?:a compter du|a partir du|des le|a dater du|depuis le|ab dem|ab|seit dem|am|mit dem|a partir del?"
    r"|a contar (?:desde|de)(?:l| el)?"
    rf"|desde(?: el)?|from and including|from|on|as of|as from|commencing|starting|beginning)"
    rf"[ \n:]*(?:the )?{_WEEKDAY}?[ ,]*"
)
_FOR_AFTER = re.compile(
    r"[ \n,]*(?:et |und |and |y )?(?:pour|fur|for|por|durante|pendant|auf)?[ \n]*(?:[^\W\d_]+[ \n']){0,4}$"
)


def _durations(folded: str) -> Iterator[re.Match[str]]:
    """Every number with a unit behind it: the few units of a text are found sooner than what may be a number."""
    if letter_runs(folded).isdisjoint(_UNIT):
        return
    end = 0
    for unit in _BEHIND_A_NUMBER.finditer(folded):
        match = _DURATION.search(folded, max(end, unit.start() - _LONGEST_NUMBER), unit.end())
        if match:
            end = match.end()
            yield match


def _lasting(plain: PlainText, readings: tuple[dates.DateReading, ...]) -> Iterator[PeriodReading]:
    for match in _durations(plain.folded):
        language, factor = _UNIT[match["unit"]]
        number = _count(plain.plain[match.start("number") : match.end("number")], language)
        if not number:
            continue
        if _PAID.search(plain.folded, max(0, match.start() - 40), match.start()):
            continue
        months = number * factor
        span = plain.origin(match.start()), plain.origin_end(match.end())
        cue = _DURATION_CUE.search(plain.folded, max(0, match.start() - 40), match.start())
        anchor = _anchor(plain, span, readings)
        if anchor and cue and anchor.end <= span[0] and _is_told_behind(plain, span[1], readings):
            continue  # "ausgestellt am …, gültig zwei Jahre ab Prüfung, bis …"
        if anchor and anchor.value and (cue or anchor.start > span[0]):
            end = _plus_months(anchor.value, months)
            yield _period(plain, anchor.value, end, (min(span[0], anchor.start), max(span[1], anchor.end)), months)
        elif cue:
            yield _period(plain, None, None, span, months)


_TOLD_END = re.compile(r"\b(?:bis|until|till|to|jusqu|soit|hasta|fino|ate|do|ending|expir\w*)\b")


def _is_told_behind(plain: PlainText, end: int, readings: tuple[dates.DateReading, ...]) -> bool:
    """Whether the last day stands behind a duration, which then needs not be worked out."""
    behind = next((r for r in readings if 0 <= r.start - end <= 45), None)
    return behind is not None and bool(_TOLD_END.search(_period_forms.folded_part(plain, end, behind.start)))


def _anchor(
    plain: PlainText, span: tuple[int, int], readings: tuple[dates.DateReading, ...]
) -> dates.DateReading | None:
    """The date from which the duration at `span` counts."""
    for reading in readings:
        if 0 <= reading.start - span[1] <= 40:
            if _FROM.fullmatch(_period_forms.folded_part(plain, span[1], reading.start)):
                return reading
        elif 0 <= span[0] - reading.end <= 50:
            between = _period_forms.folded_part(plain, reading.end, span[0])
            before = _period_forms.folded_part(plain, max(0, reading.start - 30), reading.start)
            if _FOR_AFTER.fullmatch(between) and re.search(_FROM.pattern + "$", before):
                return reading
    return None


def _count(words: str, language: str) -> int | None:
    if words.isdecimal():
        return int(words)
    number = 1 if words.lower() in _ONE else number_in_words(words, language)
    return number if number and number <= 60 else None


_ONE = frozenset({"un", "une", "ein", "eine", "einen", "einem", "eines", "einer", "uno", "una", "one"})


def _plus_months(start: date, months: int) -> date:
    """The last day of `months` months that begin on `start`."""
    years, month = divmod(start.month - 1 + months, 12)
    year = start.year + years
    day = min(start.day, calendar.monthrange(year, month + 1)[1])
    same_day = date(year, month + 1, day)
    # From 31 January on, one month ends on 28 February; from 1 September on, twelve end on 31 August.
    return same_day if day < start.day else same_day - timedelta(days=1)


# -- semesters and academic years -------------------------------------------------------------------------------------
_YEARS = r"(?P<year>20\d\d|\d\d)(?: ?[/\-–] ?(?P<next>20\d\d|\d\d))?(?!\d|[./\-]\d)"
_SEMESTER = re.compile(
    r"\b(?:(?P<winter>wintersemester|winterhalbjahr|wise|ws|semestre d'hiver|winter semester|winter term"
    r"|semestre de invierno)"
    r"|(?P<summer>sommersemester|sommerhalbjahr|sose|ss|semestre d'ete|summer semester|summer term|semestre de verano))"
    rf"[ :]*{_YEARS}"
)
_SEMESTERS = frozenset(  # a word of each of their names
    {
        *("wintersemester", "winterhalbjahr", "wise", "ws", "winter", "semestre"),
        *("sommersemester", "sommerhalbjahr", "sose", "ss", "summer"),
    }
)
_TWO_YEARS = re.compile(r"20\d\d ?[/\-–] ?\d\d")
_ACADEMIC = re.compile(
    r"\b(?:academic year|a\.?y\.?|school year|annee (?:universitaire|academique|scolaire|d'etudes)"
    r"|curso(?: academico| escolar)?"
    r"|ano (?:academico|escolar|lectivo)|studienjahr|schuljahr|akademisches jahr|akademischen jahr"
    r"|anno accademico)[ :]*"
    r"(?P<year>20\d\d) ?[/\-–] ?(?P<next>20\d\d|\d\d)(?!\d|[./\-]\d)"
)


def _academic(plain: PlainText) -> Iterator[PeriodReading]:
    named = not letter_runs(plain.folded).isdisjoint(_SEMESTERS)
    for match in _SEMESTER.finditer(plain.folded) if named else ():
        year = _year(match["year"])
        span = plain.origin(match.start()), plain.origin_end(match.end())
        if match["winter"] and (match["next"] is None or _year(match["next"]) == year + 1):
            yield _period(plain, date(year, 10, 1), date(year + 1, 3, 31), span, conventional=True)
        elif match["summer"] and match["next"] is None:
            yield _period(plain, date(year, 4, 1), date(year, 9, 30), span, conventional=True)
    for match in _ACADEMIC.finditer(plain.folded) if _TWO_YEARS.search(plain.folded) else ():
        year = _year(match["year"])
        if _year(match["next"]) == year + 1:
            span = plain.origin(match.start()), plain.origin_end(match.end())
            yield _period(plain, date(year, 9, 1), date(year + 1, 6, 30), span, conventional=True)


def _in_more_forms(plain: PlainText, readings: tuple[dates.DateReading, ...]) -> Iterator[PeriodReading]:
    for form in _period_forms.shortened(plain, readings):
        yield _period(plain, form.start, form.end, form.span)
    for form in _period_forms.lasting(plain, readings):
        yield replace(_period(plain, form.start, form.end, form.span, form.months), counted=True)
    for form in _period_forms.years_of_study(plain):
        yield _period(plain, form.start, form.end, form.span, conventional=True)


def _year(digits: str) -> int:
    return int(digits) + (2000 if len(digits) == 2 else 0)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _period(
    plain: PlainText,
    start: date | None,
    end: date | None,
    span: tuple[int, int],
    months: int | None = None,
    conventional: bool = False,
) -> PeriodReading:
    return PeriodReading(
        start=start,
        end=end,
        text=plain.text[span[0] : span[1]],
        start_offset=span[0],
        end_offset=span[1],
        months=months,
        conventional=conventional,
    )
