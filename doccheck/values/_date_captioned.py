"""Dates whose parts are named one by one: "anul 2004 luna martie ziua 13", "DÍA 13 MES 03 AÑO 2004"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from doccheck.values._date_forms import FIRST_YEAR, LAST_YEAR, Candidate, real_date
from doccheck.values._months import month_names
from doccheck.values._plain import PlainText

_DAY_WORD = r"(?:ziua|dia|jour|day|tag|giorno|gün|gun|dzien|день|число)"
_MONTH_WORD = r"(?:luna|mes|mois|month|monat|mese|ay|miesiac|месяц|місяць)"
_YEAR_WORD = r"(?:anul|an|ano|annee|year|jahr|anno|yıl|yil|rok|год|рік)"
_TO = r"[ :.\-]{0,3}"
_NEXT = r"[ ,;/|\-]{0,4}\n?"
_DAY, _MONTH, _YEAR = r"(?P<day>\d{1,2})", r"(?P<month>\d{1,2}|[^\W\d_]{3,10})", r"(?P<year>(?:18|19|20)\d\d)"
_YEAR_FIRST = re.compile(
    rf"(?<!\w){_YEAR_WORD}{_TO}{_YEAR}{_NEXT}{_MONTH_WORD}{_TO}{_MONTH}{_NEXT}{_DAY_WORD}{_TO}{_DAY}(?!\w)"
)
_DAY_FIRST = re.compile(
    rf"(?<!\w){_DAY_WORD}{_TO}{_DAY}{_NEXT}{_MONTH_WORD}{_TO}{_MONTH}{_NEXT}{_YEAR_WORD}{_TO}{_YEAR}(?!\w)"
)
_PERHAPS = re.compile(_YEAR_WORD + _TO + _YEAR)  # of both


def captioned(text: PlainText) -> Iterator[Candidate]:
    """Candidates in these forms; each has one order of day and month."""
    if not _PERHAPS.search(text.folded):
        return
    for pattern in (_YEAR_FIRST, _DAY_FIRST):
        for match in pattern.finditer(text.folded):
            named = month_names().get(match["month"])
            month = named.number if named else int(match["month"]) if match["month"].isdecimal() else 0
            year, day = int(match["year"]), int(match["day"])
            if not FIRST_YEAR <= year <= LAST_YEAR or not 1 <= month <= 12 or day > 39:
                continue
            found = real_date(year, month, day)
            yield Candidate(start=match.start(), end=match.end(), others=(found,) if found else ())
