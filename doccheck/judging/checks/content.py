"""What the text of a document must say."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise

from doccheck.checklist import HoursPerWeek, StudiesIn
from doccheck.judging import persons, words
from doccheck.judging.case import Case
from doccheck.judging.checks.towns import address_in
from doccheck.judging.conditions import country
from doccheck.judging.findings import ERROR, REVIEW, about, proof
from doccheck.judging.readings import possible
from doccheck.judging.reserved.said import said_of
from doccheck.model import Certainty, CountryName, Document, Evidence, Finding
from doccheck.values import countries, dates

# A country in such a line belongs to a person, not to the studies.
_ABOUT_PERSON = re.compile(
    r"\b(?:ne|nee|naissance|geboren|geburtsort|nacid[oa]|nacimiento|born|birth|nationalit\w*|nacionalidad|citizen\w*|"
    r"staatsangeh\w*|residen\w*|wohnhaft|domicil\w*|pass(?:e?port|nummer)?|pasaporte|reisepass|visa|visum|visado)\b"
)
# Public schools name their region, which runs them, and not the country.
_REGIONS = {
    "ESP": re.compile(
        r"\b(?:(?:gobierno|comunidad autonoma) (?:de )?(?:aragon|canarias|cantabria|la rioja|navarra|vasco)|"
        r"govern de les illes balears|principado de asturias|region de murcia|castilla la mancha|pais vasco|"
        r"junta de (?:andalucia|castilla y leon|extremadura)|generalitat (?:de catalunya|de cataluna|valenciana)|"
        r"xunta de galicia|comunidad de madrid|comunidad foral de navarra|comuni(?:dad|tat) valenciana|"
        r"eusko jaurlaritza)\b"
    ),
    "FRA": re.compile(
        r"\b(?:auvergne rhone alpes|bourgogne franche comte|centre val de loire|hauts de france|ile de france|"
        r"nouvelle aquitaine|region (?:occitanie|normandie|bretagne|grand est)|pays de la loire|"
        r"provence alpes cote d azur)\b"
    ),
    "LUX": re.compile(r"\bgrand ducale?s?\b|\bgrand ducaux\b"),
}
# "69008 Lyon (Francia)", "F-69003 Lyon, France"
_TOWN_AND_COUNTRY = re.compile(
    r"(?:[A-Z]{1,3}[- ])?\d{4,6},?\s+[^\W\d_][\w'’. -]{1,40}?\s*[(,–-]\s*[^\W\d_][^\W\d_ ]{2,30}\)?"
)
_ADDRESS_LINES = 6  # behind a name, the lines of an address beside it among them
_BORN = re.compile(
    r"(?:date (?:et lieu )?de naissance|ne(?: ?e)? (?:le|a)|nee le|geb(?:oren)?(?: am)?|geburts\w*"
    r"|(?:fecha y lugar|fecha) de nacimiento|nacid[oa]|born|date (?:and place )?of birth)\b"
)
_AT = re.compile(
    r"(?:a|in|en|at|zu|lieu|ort|lugar|place|(?:lieu|lugar) de (?:naissance|nacimiento)|geburtsort|place of birth)"
)
_DAY = 20  # letters of a day
_WEB = re.compile(r"\b(?:https?://|www\.)[\w.\-]+\.([a-z]{2})\b", re.IGNORECASE)


def hours_per_week(rule: HoursPerWeek, document: Document, case: Case) -> Iterator[Finding]:
    """So many hours of lessons a week. "20 to 25" promises 20.

    Every reading must be enough, the smallest as well, and one of them certain: at least or at most so many hours, or
    one of several figures, decide nothing.
    """
    fields = tuple(f for f in document.all("hours_per_week") if isinstance(f.value, Decimal))
    certain = tuple(f for f in fields if f.certainty is Certainty.CERTAIN)
    told = sorted(value for value in possible(fields) if isinstance(value, Decimal))
    sure = [f.value for f in certain if isinstance(f.value, Decimal)]
    if len(told) > 1 and (not sure or min(sure) >= rule.at_least > told[0]):
        text = " / ".join(str(_hours(value)) for value in told)
        yield about(document, "hours_too_low", REVIEW, "ambiguous", proof(fields), text=text, needed=rule.at_least)
    elif not certain:
        yield about(document, "hours_too_low", REVIEW, "not_found", proof(fields), needed=rule.at_least)
    elif min(sure) < rule.at_least:
        # Where another figure would be enough, one of the two may be homework or a single week.
        severity = ERROR if told[-1] < rule.at_least else REVIEW
        hours = _hours(min(sure))
        yield about(document, "hours_too_low", severity, "", proof(certain), hours=hours, needed=rule.at_least)


def _hours(value: Decimal) -> int | Decimal:
    """20, not 20.0; 17.5 stays what it is."""
    return value if value % 1 else int(value)


def studies_in(rule: StudiesIn, document: Document, case: Case) -> Iterator[Finding]:
    """The institution stands in the country, or the text says that the studies take place there."""
    wanted = country(rule.country)
    if document.issuing_country == wanted:
        return
    named = dict(_countries_named(document, case))
    elsewhere = document.issuing_country or next((code for code in named if code != wanted), None)
    if elsewhere is None and (wanted in named or address_in(document, wanted) is not None):
        return
    if wanted not in named and document.issuing_country is not None:
        found = CountryName(code=document.issuing_country)
        yield about(document, "wrong_purpose", ERROR, "country", country=CountryName(code=wanted), found=found)
        return
    evidence = (named[wanted],) if wanted in named else ()
    yield about(document, "wrong_purpose", REVIEW, "country_not_shown", evidence, country=CountryName(code=wanted))


def _countries_named(document: Document, case: Case) -> Iterator[tuple[str, Evidence]]:
    """The countries the text names, by a region as well, or a web address does; except in lines about a person, and in
    the address of the one it is sent to."""
    aside = (*_addressed(document, case), *_birth_places(document))
    for line in document.lines:
        if line.evidence in aside:
            continue
        for match in _WEB.finditer(line.text):
            code = country(match[1])
            if len(code) == 3:
                yield code, line.evidence
        folded = words.fold(line.text)
        if not _ABOUT_PERSON.search(folded):
            yield from ((reading.code, line.evidence) for reading in countries.find(line.text))
            yield from ((code, line.evidence) for code, regions in _REGIONS.items() if regions.search(folded))


def _birth_places(document: Document) -> Iterator[Evidence]:
    """The cells of a row about a birth that stand right behind its day, or behind "à", "in": "Né(e) le | … | à | …"."""
    for row in said_of(document).rows:
        if len(row.evidence) > 1 and _BORN.match(words.fold(row.label)):
            for left, cell in pairwise(row.evidence):
                if _AT.fullmatch(words.fold(left.text)) or (dates.find(left.text) and len(left.text) <= _DAY):
                    yield cell


def _addressed(document: Document, case: Case) -> tuple[Evidence, ...]:
    """The lines with a postcode, a town and a country alone that stand right below the applicant's name."""
    named = persons.named_in(document, case.applicant) if case.applicant is not None else None
    start = next((at for at, line in enumerate(document.lines) if line.evidence == named), None)
    if named is None or start is None:
        return ()
    below = document.lines[start + 1 : start + 1 + _ADDRESS_LINES]
    own = {words.fold(str(field.value)) for field in document.all("institution")} - {""}
    above = [words.fold(line.text) for line in document.lines[max(0, start - 1) : start + 1 + _ADDRESS_LINES]]
    if any(name in text for name in own for text in above):  # the address may be the institution's
        return ()
    return tuple(line.evidence for line in below if _TOWN_AND_COUNTRY.fullmatch(line.text.strip()))
