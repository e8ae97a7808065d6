"""Dates with the name of the month: "1er septembre 2026", "12 MAR/MARS 2031", "zwölften März zweitausendeins"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache, lru_cache

from doccheck.values._date_forms import (
    AFTER_WORD,
    FIRST_YEAR,
    LAST_YEAR,
    Candidate,
    D,
    as_number,
    real_date,
    two_digit_years,
)
from doccheck.values._date_numbers import LANGUAGES as MORE_LANGUAGES
from doccheck.values._date_numbers import in_words
from doccheck.values._months import Month, hijri_months, month_names, nearest_month
from doccheck.values._numbers import LANGUAGES, number_in_words
from doccheck.values._plain import PlainText

# Arabic has months of two words, and one of two letters.
_WORD = re.compile(r"[^\W\d_]{3,}")
_ARABIC_WORD = re.compile(r"(?:كانون|تشرين) (?:ال)?(?:اول|ثاني)|(?<!\w)اب(?!\w)|[^\W\d_]{3,}")
_ARABIC = re.compile("[\u0621-\u064a]")
_RUN_OF_LETTERS, _LETTER = re.compile(r"[^\W\d_]+"), re.compile(r"[^\W\d_]")
_JOINED = re.compile(r"\d([^\W\d_]{3,})|([li](?<![^\W\d_][li])er[^\W\d_]*)")  # perhaps with the name of a month
_ORDINAL = r"(?:er|re|ere|st|nd|rd|th|eme|ro|\.?[oeaº°]|\.)?"
_LINK = (
    r"(?:(?:(?:من )?شهر|من|ماه|місяця|месяца|day of|du mois de|del mes de"
    r"|dias? d(?:el|o) mes de|dias? de|giorn[oi] (?:del mese )?di|jours? (?:du mois )?d[eu']|days? of"
    r"|of|del|de|di|do|du)[ \n]?|d' ?)*"
)
# What stands between the words of one date: spaces, at most one line break, a dash, a slash, a comma.
_GAP = r"[ ,.\-/]{0,3}\n?[ \-/]{0,2}"
_DAY_BEFORE = re.compile(
    rf"(?=[(«\"„“ \doil])(?:{AFTER_WORD}|(?<=,))(?<!\d[.,/:])[(«\"„“]? ?(?P<day>[0-9oil]{{1,2}}|\d \d)(?: ?[)»\"“”])?"
    rf" ?{_ORDINAL}{_GAP}{_LINK}$"
)
_FIRST_BEFORE = re.compile(rf"(?<![\w])(?:1|l|i) ?er{_GAP}$")  # "ler septembre" is how OCR reads "1er"
_YEAR_LINK = (
    r"(?:de l'ann?[eé]?e? |de l' ?a[nñ]o |del[ \n]a[nñ]o[ \n]|do ano |dell'anno |del?[ \n]?|of the year |in the year "
    r"|year |of[ \n]|l'an |anno |im jahre? |n\. ?|'|(?:من )?(?:سنة|عام|لسنة|لعام) |(?:ماه ?)?(?:سال )?|yılı )?"
)
_YEAR_AFTER = re.compile(rf"{_GAP}{_YEAR_LINK}\(? ?(?P<year>{D}(?: ?{D}){{3}})(?!\d)", re.IGNORECASE)
_SHORT_YEAR_AFTER = re.compile(
    r"[ .\-/]{0,2}(?P<quote>')? ?(?P<year>\d\d)(?![\w%€$£]|[.,:/\-]\d| ?(?:h\b|heures|uhr|eur\b|€|%|\d))"
)
_DAY_AND_YEAR_AFTER = re.compile(
    r"\.?[ \-]?\n?(?:the )?(?P<day>\d{1,2}) ?(?:st|nd|rd|th)?[ ,.\-]{1,3}\n?(?:of )?(?P<year>\d{4})(?!\d)"
)
_YEAR_BEFORE = re.compile(r"(?<![\w./\-])(?P<year>\d{4})[ .\-/]{1,2}$")
_DAY_AFTER = re.compile(r"[ .\-/]{1,2}(?P<day>\d{1,2})(?![\w]|[./:,]\d)")
_NAME_AFTER = re.compile(r"\.? ?/ ?(?P<name>(?:كانون|تشرين) (?:ال)?(?:اول|ثاني)|اب(?!\w)|[^\W\d_]{3,})")
_NAME_IN_BRACKETS = re.compile(r" ?\( ?(?P<name>(?:كانون|تشرين) (?:ال)?(?:اول|ثاني)|[^\W\d_]{2,9}) ?\)")
_WORDS_BEFORE = re.compile(r"((?:[^\W\d_]+[ \-]\n?|[^\W\d_]+\n){1,5})(?:\( ?\d{1,2} ?\) ?)?$")
_WORDS_AFTER = re.compile(r"[ ,]{0,2}\n?((?:[^\W\d_]+[ \-']?\n?){1,10})")
_YEAR_IN_FRONT = re.compile(
    r"(?:l'an|el ano|ano|im jahre?|in the year|anno)\s+(?P<year>[^.;:]{3,60}?)[,\s]+"
    r"(?:et\s+)?(?:le|el|am|a|on the|den|il giorno|il|addi|aos|no dia|o dia)?\s*$"
)
# fmt: off
_LINK_WORDS = frozenset((
    "de", "del", "du", "of", "day", "mois", "mes", "dia", "dias", "the", "le", "el", "am", "a",
    "an", "ano", "anno", "annee", "jahre", "jahr", "year", "im", "l", "d", "and", "et", "y", "do", "giorno", "jour",
    "mese", "di", "dell", "nell",
))
# fmt: on
# "1erseptembre2026", "12dejuniode2026": a scan without its spaces.
_RUN_TOGETHER = re.compile(r"(?:[li]?er|st|nd|rd|th|de|do|of|di)(?P<name>[^\W\d_]{3,10}?)(?:de|do|of|del)?")
_MISREAD = re.compile(
    rf"(?P<day>\d(?<!\w\d)(?<!\d[.,/:]\d)\d?) ?{_ORDINAL} ?{_LINK}(?P<name>[^\W_]{{5,12}})\.?[ ,]{{1,2}}(?:del? )?"
    r"(?P<year>\d{4})(?!\d)"
)
_SPELT_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")
_SPELT_BEFORE = re.compile(r"((?:[^\W\d_]+(?:'[^\W\d_]+)?[ \-\n]){1,6})(?:\( ?\d{1,2} ?\) ?)?$")
_SPELT_AFTER = re.compile(r"[ ,]{0,2}\n?((?:[^\W\d_]+(?:'[^\W\d_]+)?[ \-]?\n?){1,9})")
_SPELT_LINKS = frozenset({"من", "شهر", "سنة", "عام", "لسنة", "لعام", "ماه", "سال", "месяца", "місяця", "anul", "yılı"})
_READ_ALREADY = frozenset(LANGUAGES)
_SHORT_NAME = 5  # letters of a month's abbreviation at most; only these go with a two-digit year
_REACH = 70  # signs before and after the month in which its day and year are looked for


@dataclass(frozen=True, kw_only=True, slots=True)
class _Found:
    """A day or a year beside a month, with the span it takes."""

    value: int
    start: int
    end: int
    repaired: bool = False
    also: int | None = None  # the other century of a two-digit year


def worded(text: PlainText) -> Iterator[Candidate]:
    """Candidates around every name of a month."""
    names = month_names()
    behind = 0
    for start, end in _perhaps_months(text):
        word = text.folded[start:end]
        month = names.get(word)
        if month is None:
            joined = text.folded[start - 1 : start].isdigit() or word.startswith(("ler", "ier"))
            run_in = _RUN_TOGETHER.fullmatch(word) if joined else None
            month = names.get(run_in["name"]) if run_in else None
            start, end = (start + run_in.start("name"), start + run_in.end("name")) if run_in else (start, end)
        if month is None or start < behind:
            continue
        candidate = _around(text, start, end, month)
        if candidate:
            behind = candidate.end
            yield candidate
    for match in _MISREAD.finditer(text.folded):
        if match["name"] not in names and sum(sign.isalpha() for sign in match["name"]) >= 4:
            nearest = nearest_month(match["name"])
            if nearest:
                day = _Found(value=int(match["day"]), start=match.start(), end=0)
                year = _Found(value=int(match["year"]), start=0, end=match.end(), repaired=True)
                yield from _candidates(nearest, day, year)


@lru_cache(maxsize=4)  # those of a page are asked for dates, periods and sums
def letter_runs(folded: str) -> frozenset[str]:
    """The words of a folded text, without figures."""
    return frozenset(_RUN_OF_LETTERS.findall(folded))


def _perhaps_months(text: PlainText) -> Iterator[tuple[int, int]]:
    """Where the words stand that may name a month. Most words of a text do not, and are not looked at one by one."""
    if not text.plain.isascii() and _ARABIC.search(text.plain):
        yield from (match.span() for match in _ARABIC_WORD.finditer(text.folded))
        return
    spans = [match.span(match.lastindex or 0) for match in _JOINED.finditer(text.folded)]
    for name in letter_runs(text.folded) & month_names().keys():
        at = text.folded.find(name)
        while at >= 0:
            word = _WORD.match(text.folded, at)
            if word and word[0] == name and not _LETTER.match(text.folded[max(0, at - 1) : at]):
                spans.append(word.span())
            at = text.folded.find(name, at + len(name))
    yield from sorted(set(spans))


def hijri_named(text: PlainText) -> Iterator[tuple[int, int, int, int, int]]:
    """Start, end, year, month, day of Islamic dates with the name of the month: "12 Ramadan 1445"."""
    names = hijri_months()
    for match in _hijri_words().finditer(text.folded):
        if match[0] in names:
            day = _DAY_BEFORE.search(text.folded[max(0, match.start() - 12) : match.start()])
            year = _YEAR_AFTER.match(text.folded, match.end())
            if day and year:
                start = max(0, match.start() - 12) + day.start()
                yield start, year.end(), as_number(year["year"]), names[match[0]], as_number(day["day"])


@cache
def _hijri_words() -> re.Pattern[str]:
    """The names of two words and then any word."""
    two = [name for name in hijri_months() if " " in name]
    return re.compile("|".join([*map(re.escape, sorted(two, key=len, reverse=True)), _WORD.pattern]))


def _around(text: PlainText, start: int, end: int, month: Month) -> Candidate | None:
    other = _NAME_AFTER.match(text.folded, end)
    second = month_names().get(other["name"]) if other else None
    if other and (second or len(other["name"]) <= _SHORT_NAME):
        end = other.end()  # passports print the month in two languages: MAR/MARS
    elif (bracket := _NAME_IN_BRACKETS.match(text.folded, end)) and month_names().get(bracket["name"]) == month:
        end = bracket.end()
    before = text.folded[max(0, start - _REACH) : start]
    offset = max(0, start - _REACH)
    day = _day_before(before, offset) or _day_in_words(text, before, offset, month) or _day_spelt(before, offset, month)
    if day is None:
        return next(_candidates(month, *_other_order(text, before, offset, end)), None)
    year = _year_after(text, end, end - start) or _year_in_words(text, end, month) or _year_spelt(text, end, month)
    if year is None:
        front = _year_in_front(before[: day.start - offset], offset, month)
        year = replace(front, end=end) if front else None
        day = replace(day, start=front.start) if front else day
    if year is None:
        return next(_candidates(month, *_other_order(text, before, offset, end)), None)
    found = next(_candidates(month, day, year), None)
    if found and second and second.number != month.number:
        others = next(_candidates(second, day, year), None)
        return replace(found, others=found.others + (others.others if others else ()))
    return found


def _candidates(month: Month, day: _Found | None, year: _Found | None) -> Iterator[Candidate]:
    if day is None or year is None or day.value > 39 or not FIRST_YEAR <= year.value <= LAST_YEAR:
        return
    years = (year.value,) if year.also is None else (year.value, year.also)
    readings = tuple(found for number in years if (found := real_date(number, month.number, day.value)))
    yield Candidate(
        start=min(day.start, year.start or day.start),
        end=max(day.end, year.end),
        others=readings,
        repaired=day.repaired or year.repaired,
    )


def _day_before(before: str, offset: int) -> _Found | None:
    match = _DAY_BEFORE.search(before)
    if match and any(sign.isdigit() for sign in match["day"]):
        day = match["day"]
        return _Found(value=as_number(day), start=offset + match.start(), end=0, repaired=not day.isdigit())
    first = _FIRST_BEFORE.search(before)
    return _Found(value=1, start=offset + first.start(), end=0, repaired=True) if first else None


def _year_after(text: PlainText, end: int, letters: int) -> _Found | None:
    match = _YEAR_AFTER.match(text.plain, end)
    if match:
        digits = sum(sign.isdigit() for sign in match["year"])
        year = as_number(match["year"])
        if digits >= 2 and FIRST_YEAR <= year <= LAST_YEAR:
            return _Found(value=year, start=0, end=match.end(), repaired=not match["year"].isdigit())
    match = _SHORT_YEAR_AFTER.match(text.folded, end)
    if match and (match["quote"] or letters <= _SHORT_NAME or "/" in text.plain[end - letters : end]):
        years = two_digit_years(int(match["year"]))
        return _Found(value=years[0], start=0, end=match.end(), also=years[1] if len(years) > 1 else None)
    return None


def _other_order(text: PlainText, before: str, offset: int, end: int) -> tuple[_Found | None, _Found | None]:
    """ "September 1st, 2026" and "2026-SEP-01"."""
    match = _DAY_AND_YEAR_AFTER.match(text.folded, end)
    if match:
        start = offset + len(before)
        return (
            _Found(value=int(match["day"]), start=start, end=match.end()),
            _Found(value=int(match["year"]), start=0, end=match.end()),
        )
    year, day = _YEAR_BEFORE.search(before), _DAY_AFTER.match(text.folded, end)
    if year and day:
        start = offset + year.start()
        return (
            _Found(value=int(day["day"]), start=start, end=day.end()),
            _Found(value=int(year["year"]), start=start, end=day.end()),
        )
    return None, None


def _day_in_words(text: PlainText, before: str, offset: int, month: Month) -> _Found | None:
    match = _WORDS_BEFORE.search(before)
    if not match:
        return None
    spans = [
        (offset + w.start(), offset + w.end()) for w in re.finditer(r"[^\W\d_]+", before) if w.start() >= match.start()
    ]
    while spans and text.folded[slice(*spans[-1])] in _LINK_WORDS:
        spans.pop()
    for count in range(min(4, len(spans)), 0, -1):
        start = spans[-count][0]
        words = text.plain[start : spans[-1][1]].replace("\n", " ")
        for language in _languages(month):
            value = number_in_words(words, language)
            if value is not None and 1 <= value <= 31:
                return _Found(value=value, start=start, end=0)
    return None


def _year_in_words(text: PlainText, end: int, month: Month) -> _Found | None:
    match = _WORDS_AFTER.match(text.folded, end)
    if not match:
        return None
    spans = [w.span() for w in re.finditer(r"[^\W\d_]+", text.folded[: match.end()][match.start(1) :])]
    spans = [(match.start(1) + a, match.start(1) + b) for a, b in spans]
    while spans and text.folded[slice(*spans[0])] in _LINK_WORDS:
        spans.pop(0)
    for count in range(min(8, len(spans)), 0, -1):
        words = text.plain[spans[0][0] : spans[count - 1][1]].replace("\n", " ")
        for language in _languages(month):
            value = number_in_words(words, language)
            if value is not None and FIRST_YEAR <= value <= LAST_YEAR:
                return _Found(value=value, start=0, end=spans[count - 1][1])
    return None


def _day_spelt(before: str, offset: int, month: Month) -> _Found | None:
    """ "двадцать дев'ятого травня", "yirmi altı Şubat", "الخامس عشر من شهر يونيو"."""
    languages = _more_languages(month)
    match = _SPELT_BEFORE.search(before) if languages else None
    words = [*_SPELT_WORD.finditer(match[1])] if match else []
    while words and words[-1][0] in _SPELT_LINKS:
        words.pop()
    for count in range(min(4, len(words)), 0, -1):
        said = " ".join(word[0] for word in words[-count:])
        for language in languages:
            value = in_words(said, language)
            if match and value is not None and 1 <= value <= 31:
                return _Found(value=value, start=offset + match.start(1) + words[-count].start(), end=0)
    return None


def _year_spelt(text: PlainText, end: int, month: Month) -> _Found | None:
    languages = _more_languages(month)
    match = _SPELT_AFTER.match(text.folded, end) if languages else None
    words = [*_SPELT_WORD.finditer(match[1])] if match else []
    while words and words[0][0] in _SPELT_LINKS:
        words.pop(0)
    for count in range(min(8, len(words)), 0, -1):
        said = " ".join(word[0] for word in words[:count])
        for language in languages:
            value = in_words(said, language)
            if match and value is not None and FIRST_YEAR <= value <= LAST_YEAR:
                return _Found(value=value, start=0, end=match.start(1) + words[count - 1].end())
    return None


def _more_languages(month: Month) -> tuple[str, ...]:
    if not _READ_ALREADY.isdisjoint(month.languages):
        return ()  # "on May 22, 2026": May is a month of Turkish too, and "on" its ten
    return tuple(code for code in month.languages if code in MORE_LANGUAGES)


def _year_in_front(before: str, offset: int, month: Month) -> _Found | None:
    """ "l'an deux mille vingt-quatre, le sept octobre"."""
    match = _YEAR_IN_FRONT.search(before)
    if not match:
        return None
    words = match["year"].strip()
    values = [int(words)] if words.isdecimal() else [number_in_words(words, code) for code in _languages(month)]
    year = next((value for value in values if value is not None and FIRST_YEAR <= value <= LAST_YEAR), None)
    return None if year is None else _Found(value=year, start=offset + match.start(), end=0)


def _languages(month: Month) -> tuple[str, ...]:
    return tuple(code for code in month.languages if code in LANGUAGES)
