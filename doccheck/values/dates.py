"""Dates in a text, with every reading that is possible.

The order of day and month is settled, first rule first: a mask the text states ("MM/DD/YYYY"), dots (day first),
another date of the same text with a part over 12, the caller's `day_first` (the issuing country's habit); else both
readings are kept. Nothing is ever relative to today.

Month names: Unicode CLDR through Babel. Islamic dates: Umm al-Qura calendar through hijridate, which may differ by a
day from a date set by local sighting.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache

from doccheck.errors import ValueNotRead
from doccheck.values._date_calendars import of_calendars
from doccheck.values._date_captioned import captioned
from doccheck.values._date_east import eastern
from doccheck.values._date_forms import Candidate, D, Order, as_number, numeric
from doccheck.values._date_words import hijri_named, worded
from doccheck.values._months import FUZZY_LETTERS, month_names, nearest_month, shown_months
from doccheck.values._plain import PlainText, plain_text


@dataclass(frozen=True, kw_only=True, slots=True)
class DateReading:
    """One date of a text. `start` and `end` are offsets in the text that was searched."""

    value: date | None  # None: ambiguous or impossible
    readings: tuple[date, ...]  # every possible reading; empty when impossible
    text: str  # the very characters
    start: int
    end: int
    impossible: bool = False  # the form of a date, but no such day: 31.02.2026
    repaired: bool = False  # look-alike signs were read as digits, or a misspelt month as the nearest one

    @property
    def ambiguous(self) -> bool:
        """Whether a person must choose among `readings`."""
        return self.value is None and not self.impossible


def find(text: str, *, day_first: bool | None = None, year_last: bool = False) -> tuple[DateReading, ...]:
    """Every date of `text`, in order. `day_first`: what the issuing country writes, where nothing better is known.
    `year_last`: no paper of the kind puts a year of two digits first, as in 26-09-01.

    Dates in the names of streets ("rue du 8 mai 1945"), telephone numbers, versions and article numbers are left out.
    """
    return _found(text, day_first, year_last)


@lru_cache(maxsize=16)  # the dates of a page are asked for several times: as dates, as periods
def _found(text: str, day_first: bool | None, year_last: bool) -> tuple[DateReading, ...]:
    plain, candidates = _candidates(text)
    if not candidates:
        return ()
    order = _order(plain.folded, candidates, day_first)
    if year_last:
        candidates = [_year_last(candidate) for candidate in candidates]
    return tuple(_reading(plain, candidate, order) for candidate in candidates)


@lru_cache(maxsize=16)  # the dates of a page are asked for several times: as dates, as periods, beside its amounts
def _candidates(text: str) -> tuple[PlainText, list[Candidate]]:
    plain = plain_text(text)
    written = (*_hijri(plain), *worded(plain), *eastern(plain), *of_calendars(plain), *captioned(plain))
    written += tuple(numeric(plain.plain))
    candidates = _without_overlaps(written)
    return plain, [candidate for candidate in candidates if not _names_a_street(plain, candidate)]


def _year_last(candidate: Candidate) -> Candidate:
    """Without the reading that takes the first two digits for the year."""
    short = candidate.end - candidate.start == len("01-09-26") and not candidate.repaired
    return replace(candidate, others=()) if short and (candidate.day_first or candidate.month_first) else candidate


def parse(text: str) -> date:
    """The one date that `text` is. Raises `ValueNotRead` when there is none, several, or more than one reading."""
    found = find(text)
    if (
        len(found) != 1
        or found[0].value is None
        or text[: found[0].start].strip()
        or text[found[0].end :].strip(" .\n")
    ):
        raise ValueNotRead(f"not one clear date: {text[:60]!r}")
    return found[0].value


_LETTERS = re.compile(r"[^\W\d_]{3,}")


def months(text: str) -> tuple[int, ...]:
    """The months (1 to 12) that words of `text` name, in its order; a misspelt one as the nearest."""
    words = _LETTERS.findall(plain_text(text).folded)
    named = (month_names().get(word) or (len(word) >= FUZZY_LETTERS and nearest_month(word)) for word in words)
    return tuple(month.number for month in named if month)


# CLDR's long form; a test holds it against Babel, which takes longer to load than a whole report takes.
_LONG = {
    "fr": "{day} {month} {year}",
    "de": "{day}. {month} {year}",
    "es": "{day} de {month} de {year}",
    "en": "{month} {day}, {year}",
}


def show(value: date, language: str) -> str:
    """The date in words of `language` (ISO 639-1): "1er septembre 2026".

    >>> show(date(2026, 9, 1), "de")
    '1. September 2026'
    """
    if language in _LONG:
        month = shown_months()[language][value.month - 1]
        day = "1er" if language == "fr" and value.day == 1 else value.day
        return _LONG[language].format(day=day, month=month, year=value.year)
    from babel.dates import format_date

    return str(format_date(value, format="long", locale=language))


def _reading(plain: PlainText, candidate: Candidate, order: Order | None) -> DateReading:
    readings = candidate.readings
    if order and candidate.day_first and candidate.month_first:
        chosen = candidate.day_first if order == "day_first" else candidate.month_first
        readings = tuple(dict.fromkeys(chosen + candidate.others))
    start, end = plain.origin(candidate.start), plain.origin_end(candidate.end)
    return DateReading(
        value=readings[0] if len(readings) == 1 and not candidate.doubtful else None,
        readings=readings,
        text=plain.text[start:end],
        start=start,
        end=end,
        impossible=not readings,
        repaired=candidate.repaired,
    )


def _without_overlaps(candidates: tuple[Candidate, ...]) -> list[Candidate]:
    """Of overlapping candidates the longest, in the order of the text."""
    kept: list[Candidate] = []
    for candidate in sorted(candidates, key=lambda c: (c.start - c.end, c.start)):
        if all(candidate.end <= other.start or other.end <= candidate.start for other in kept):
            kept.append(candidate)
    return sorted(kept, key=lambda c: c.start)


_MONTH_FIRST_MASK = re.compile(
    r"\bm{1,2} ?[./\-] ?[djt]{1,2} ?[./\-] ?[yaj]{2,4}\b|\b(?:month|mois|mes|monat) ?/ ?(?:day|jour|dia|tag)\b"
)
_DAY_FIRST_MASK = re.compile(
    r"\b[djt]{1,2} ?[./\-] ?m{1,2} ?[./\-] ?[yaj]{2,4}\b|\b(?:day|jour|dia|tag) ?/ ?(?:month|mois|mes|monat)\b"
)


def _order(folded: str, candidates: list[Candidate], day_first: bool | None) -> Order | None:
    """The order that holds for the whole text, or None. Evidence for both orders is no evidence."""
    if not any(candidate.day_first and candidate.month_first for candidate in candidates):
        return None  # nobody asks
    masks: set[Order] = set()
    if _MONTH_FIRST_MASK.search(folded):
        masks.add("month_first")
    if _DAY_FIRST_MASK.search(folded):
        masks.add("day_first")
    for evidence in (masks, {c.shows for c in candidates if c.shows}):
        if evidence:
            return next(iter(evidence)) if len(evidence) == 1 else None
    if day_first is None:
        return None
    return "day_first" if day_first else "month_first"


_STREET = re.compile(
    r"\b(?:rue|avenue|av\.?|ave\.?|boulevard|bd\.?|blvd\.?|square|quai|impasse|allee|chemin|esplanade|rond-point|calle"
    r"|c/|avenida|avda\.?|plaza|paseo|pasaje|via|viale|piazza|rua|praca|ulica|ul\.)"
    r"(?: (?!du |des |de |del )[^\W\d]+)?(?: (?:du|des|de la|de|del|dos|delle|the|d'))? ?$"
    r"|(?:stra(?:ss|ß)e|str\.|platz|allee|ufer|damm)(?: (?:des|der|vom))? ?$"
)
# Nouns that also take a date as such ("place du 1er septembre au …"): only old, commemorated years are streets.
_PERHAPS_STREET = re.compile(
    r"\b(?:place|pl\.|cours|pont|stade|cite|residence|lycee|college|ecole|caserne) (?:du|des?) ?$"
)
_COMMEMORATED_UNTIL = 1975


def _names_a_street(plain: PlainText, candidate: Candidate) -> bool:
    before = plain.folded[max(0, candidate.start - 40) : candidate.start]
    if _STREET.search(before):
        return True
    old = all(found.year <= _COMMEMORATED_UNTIL for found in candidate.readings)
    return old and bool(_PERHAPS_STREET.search(before))


_HIJRI = re.compile(
    rf"(?<![\w./\-])(?:(?P<y>1[345]{D}{{2}}) ?(?P<s>[./\-]) ?(?P<m>{D}{{1,2}}) ?(?P=s) ?(?P<d>{D}{{1,2}})"
    rf"|(?P<d2>{D}{{1,2}}) ?(?P<s2>[./\-]) ?(?P<m2>{D}{{1,2}}) ?(?P=s2) ?(?P<y2>1[345]{D}{{2}}))"
    r" ?\(?(?P<mark>هـ|ه\b|A\.? ?H\b\.?|H\b\.?|[Hh]ijri)?"
)
_HIJRI_YEAR = re.compile(rf"1[345]{D}{{2}}")
_SOLAR = re.compile(r" ?\.? ?(?:ش(?!\w)|شمسی|خورشیدی)")  # of the Iranian calendar: `_date_calendars`
_HIJRI_BEFORE = re.compile(r"(?:hijri|hegire|hegira|hidschra|هجري|الهجري|هـ)[^\d\n]{0,20}$")


def _hijri(plain: PlainText) -> Iterator[Candidate]:
    """Islamic dates, where the text marks them as such. They are written with the day or the year first, never the
    month."""
    if not _HIJRI_YEAR.search(plain.plain):
        return
    for match in _HIJRI.finditer(plain.plain):
        if _SOLAR.match(plain.plain, match.end()):
            continue
        if match["mark"] or _HIJRI_BEFORE.search(plain.folded, max(0, match.start() - 40), match.start()):
            parts = ("y", "m", "d") if match["y"] else ("y2", "m2", "d2")
            year, month, day = (as_number(match[name]) for name in parts)
            yield _gregorian(match.start(), match.end(), year, month, day)
    for start, end, year, month, day in hijri_named(plain):
        if 1300 <= year <= 1500:
            yield _gregorian(start, end, year, month, day)


def _gregorian(start: int, end: int, year: int, month: int, day: int) -> Candidate:
    from hijridate import Hijri

    try:
        found = Hijri(year, month, day).to_gregorian()
    except (ValueError, OverflowError):
        return Candidate(start=start, end=end)
    return Candidate(start=start, end=end, others=(date(found.year, found.month, found.day),))
