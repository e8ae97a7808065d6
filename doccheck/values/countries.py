"""Countries: ISO 3166-1 alpha-3 codes, read from codes and names, and found in running text.

Names: Unicode CLDR through Babel in French, German, Spanish, English and the country's own language, and a table of
official long forms. Membership as of 2026: https://european-union.europa.eu/principles-countries-history/eu-countries
Kosovo has no ISO code; XKX is what the Commission and the World Bank use, RKS what its passports say.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from doccheck.errors import ValueNotRead
from doccheck.values._country_context import is_chinese_bank, is_other_name, state_start
from doccheck.values._country_names import LANGUAGES, Names, countries, key, names
from doccheck.values._country_tables import OTHER_CODES
from doccheck.values._plain import PlainText, plain_text

# fmt: off
EU = frozenset({
    "AUT", "BEL", "BGR", "HRV", "CYP", "CZE", "DNK", "EST", "FIN", "FRA", "DEU", "GRC", "HUN", "IRL", "ITA",
    "LVA", "LTU", "LUX", "MLT", "NLD", "POL", "PRT", "ROU", "SVK", "SVN", "ESP", "SWE",
})
# fmt: on
EEA = EU | {"ISL", "LIE", "NOR"}
EU_EEA_SWISS = EEA | {"CHE"}


@dataclass(frozen=True, kw_only=True, slots=True)
class CountryReading:
    """One country a text names. `start` and `end` are offsets in the text that was searched."""

    code: str  # ISO 3166-1 alpha-3
    text: str  # the very characters, with "Republic of" and such
    start: int
    end: int


_ARTICLE = frozenset({"le", "la", "les", "l", "the", "der", "die", "das", "el", "los", "las"})


def parse(text: str) -> str:
    """The alpha-3 code of a country given as alpha-2 or alpha-3 code, as in a passport ("D"), or by name.

    Raises `ValueNotRead` when it is none. "Congo" alone is the country ISO calls so (COG).

    >>> parse("Maroc"), parse("ma"), parse("D")
    ('MAR', 'MAR', 'DEU')
    """
    code = text.strip().rstrip("<").upper()
    if code in countries():
        return code
    if code in OTHER_CODES:
        return OTHER_CODES[code]
    if len(code) == 2 and code.isascii():
        for alpha3, country in countries().items():
            if country.alpha2 == code:
                return alpha3
    known, parts = names(), key(text)
    for name in (parts, parts[1:] if parts and parts[0] in _ARTICLE else ()):
        if name in known.parsed:
            return known.parsed[name]
    raise ValueNotRead(f"not a country: {text[:60]!r}")


def find(text: str) -> tuple[CountryReading, ...]:
    """The countries `text` names, in order. Codes are not looked for, nor dependencies ("Martinique").

    Whole words, the longest name first. Left out: companies ("Banque de France", "Air China"), streets ("rue de
    France") and persons ("Monsieur Jordan Bernard", "Jordan Smith") where the words around say so; a bare "Jordan",
    "Georgia" or "Chad" counts as the country. Words that are rather something else ("Maurice", "Granada", "Island",
    "Palau", "Congo", of which there are two) count only after "Republic of" and such.
    """
    known, plain = names(), plain_text(text)
    found = _spaced(known, plain)
    if not text.isascii():
        found += [
            _reading(plain, known.unspaced[match[0]], match.start(), match.end())
            for match in known.unspaced_pattern.finditer(plain.plain)
            if known.unspaced[match[0]] and not is_chinese_bank(plain.plain, match.end())
        ]
        found.sort(key=lambda reading: reading.start)
    return tuple(found)


def show(code: str, language: str) -> str:
    """The name of the country `code` in `language` (ISO 639-1); the code itself where it has no name.

    >>> show("MAR", "de")
    'Marokko'
    """
    country = countries().get(OTHER_CODES.get(code, code))
    if country and language in LANGUAGES:
        return country.shown[LANGUAGES.index(language)]
    from babel import Locale

    return str(Locale.parse(language).territories.get(country.alpha2 if country else code, code))


_WORD = re.compile(r"[^\W_]+")
_BETWEEN = re.compile(r"[ \n.'’&()-]{0,3}")
# "and", "in", "by", "for" as Arabic writes them: one word with what follows.
_ARABIC_PREFIX = re.compile("[وبفك](?=ال)|و")
_PREFIXES = "وبفكل"


def _spaced(known: Names, plain: PlainText) -> list[CountryReading]:
    tokens = [(match[0], match.start(), match.end()) for match in _WORD.finditer(plain.folded)]
    found: list[CountryReading] = []
    at = 0
    while at < len(tokens):
        first = tokens[at][0]
        if first not in known.lengths and first[0] not in _PREFIXES:  # nearly always
            at += 1
            continue
        count, code, start = _name_at(known, plain, tokens, at)
        if code:
            found.append(_reading(plain, code, start, tokens[at + count - 1][2]))
        at += max(count, 1)
    return found


def _name_at(known: Names, plain: PlainText, tokens: list[tuple[str, int, int]], at: int) -> tuple[int, str, int]:
    """How many words the name at word `at` has, its code, and where it starts; (0, "", 0) where there is no name."""
    first, start, _ = tokens[at]
    if first not in known.lengths and first[0] in _PREFIXES:
        first = "ال" + first[2:] if first.startswith("لل") else _ARABIC_PREFIX.sub("", first, count=1)
    for count in known.lengths.get(first, ()):
        run = tokens[at : at + count]
        name = known.spaced.get((first, *(token[0] for token in run[1:])))
        if name is None or len(run) < count or not _is_joined(plain, run):
            continue
        end = run[-1][2]
        state = state_start(plain.folded, start)
        written = plain.plain[start:end]
        if (
            (name.only_as_state and state == start)
            or (name.capital and written[0].islower())
            or (name.capitals and not written.isupper())
            or (state == start and is_other_name(plain.plain, plain.folded, start, end))
        ):
            return count, "", start
        return count, name.code, state
    return 0, "", 0


def _is_joined(plain: PlainText, run: list[tuple[str, int, int]]) -> bool:
    """Whether nothing but spaces, hyphens and such stands between the words of a name."""
    return all(_BETWEEN.fullmatch(plain.folded, left[2], right[1]) for left, right in pairwise(run))


def _reading(plain: PlainText, code: str, start: int, end: int) -> CountryReading:
    first, last = plain.origin(start), plain.origin_end(end)
    return CountryReading(code=code, text=plain.text[first:last], start=first, end=last)
