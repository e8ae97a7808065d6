"""Every name a country is known by, and its code.

Short names: Unicode CLDR, in French, German, Spanish, English and the country's official languages.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from doccheck.values._country_tables import CAPITAL, DEPENDENCIES, IN_CAPITALS, MORE_NAMES, NO_COUNTRY, ONLY_AS_STATE
from doccheck.values._plain import plain_text
from doccheck.values._tables import rows

LANGUAGES = ("fr", "de", "es", "en")
_TOKEN = re.compile(r"[^\W_]+")
# Scripts without spaces, or whose vowel signs are no letters: their names are looked for as they stand.
_UNSPACED = "[\u0900-\u109f\u1100-\u137f\u1780-\u17ff\u2e80-\ud7ff\uf900-\ufaff]"


@dataclass(frozen=True, kw_only=True, slots=True)
class Name:
    """One name as `find` knows it."""

    code: str  # "": the name is of no country that is reported
    only_as_state: bool = False
    capital: bool = False  # the first letter must be a capital
    capitals: bool = False  # all letters must be


@dataclass(frozen=True, kw_only=True, slots=True)
class Names:
    """All names, made once."""

    alpha2: dict[str, str]  # by alpha-3
    parsed: dict[tuple[str, ...], str]
    spaced: dict[tuple[str, ...], Name]
    lengths: dict[str, tuple[int, ...]]  # by first word: how many words the names have, most first
    unspaced: dict[str, str]
    unspaced_pattern: re.Pattern[str]


def words(folded: str) -> tuple[str, ...]:
    return tuple(_TOKEN.findall(folded))


def key(text: str) -> tuple[str, ...]:
    """The words of a name as they are compared."""
    if re.search(_UNSPACED, text):
        return (plain_text(text).plain.strip(),)
    return words(plain_text(text).folded)


# From Hebrew on, other words stick to names, as "and" and "in" do in Arabic, or there are no spaces; all signs of
# `_UNSPACED` are among these.
_NOT_BY_WORDS = re.compile("[\u0590-\u1fff\u2e80-\U0010ffff]")


def may_stand_in(folded: str) -> bool:
    """Whether a text (of `plain_text`) may name a country: most lines have no word that a name begins with."""
    if not folded.isascii() and _NOT_BY_WORDS.search(folded):
        return True
    return not names().lengths.keys().isdisjoint(_TOKEN.findall(folded))


@cache
def names() -> Names:
    parsed: dict[tuple[str, ...], str] = {}
    spaced: dict[tuple[str, ...], Name] = {}
    unspaced: dict[str, str] = {}
    only_as_state = {key(name) for name in ONLY_AS_STATE.split("|")}
    for code, name in _all_names():
        parts = key(name)
        if not parts or parts in parsed:
            continue
        parsed[parts] = code
        found = "" if code in DEPENDENCIES else code
        if re.search(_UNSPACED, name):
            unspaced[parts[0]] = found
            continue
        spaced[parts] = Name(
            code=found,
            only_as_state=parts in only_as_state,
            capital=" ".join(parts) in CAPITAL,
            capitals=" ".join(parts) in IN_CAPITALS,
        )
    spaced |= {("usa",): Name(code="USA", capitals=True), ("uk",): Name(code="GBR", capitals=True)}
    spaced |= {key(name): Name(code="") for name in NO_COUNTRY.split("|")}
    lengths: dict[str, set[int]] = {}
    for parts in spaced:
        lengths.setdefault(parts[0], set()).add(len(parts))
    longest_first = sorted(unspaced, key=len, reverse=True)
    return Names(
        alpha2={code: country.alpha2 for code, country in countries().items()},
        parsed=parsed,
        spaced=spaced,
        lengths={first: tuple(sorted(counts, reverse=True)) for first, counts in lengths.items()},
        unspaced=unspaced,
        unspaced_pattern=re.compile("|".join(re.escape(name) for name in longest_first)),
    )


@dataclass(frozen=True, kw_only=True, slots=True)
class Country:
    """What CLDR says of a country."""

    alpha2: str
    shown: tuple[str, ...]  # its name in each of LANGUAGES
    own: tuple[str, ...]  # and in its own languages


@cache
def countries() -> dict[str, Country]:
    """Every country by its alpha-3 code: ISO 3166-1 as CLDR has it, and XKX for Kosovo."""
    return {
        alpha3: Country(alpha2=alpha2, shown=tuple(shown), own=tuple(own.split("|")) if own else ())
        for alpha3, alpha2, *shown, own in rows("countries")
    }


def _all_names() -> Iterator[tuple[str, str]]:
    """(code, name), the surest first: of two countries with one name the first keeps it."""
    shown = [(code, name) for code, country in countries().items() for name in country.shown]
    yield from shown
    for code, names_ in MORE_NAMES.items():
        yield from ((code, name) for name in names_.split("|"))
    for code, country in countries().items():
        yield from ((code, name) for name in country.own)
    for code, name in shown:
        yield from ((code, variant) for variant in _variants(name))
    for code, country in countries().items():
        german = country.shown[LANGUAGES.index("de")]
        if not german.endswith(("s", "z")):
            yield code, f"{german}s"  # the genitive: "Marokkos"


def _variants(name: str) -> Iterator[str]:
    """ "Bosnia & Herzegovina" with "and", "St. Lucia" with "Saint", "Myanmar (Burma)" without what is in brackets."""
    bare = re.sub(r"\s*\(.*\)", "", name)
    if bare != name:
        yield bare
    if "&" in name:
        yield name.replace("&", "and")
    if name.startswith("St. "):
        yield name.replace("St.", "Saint")
        yield name.replace("St.", "Sankt")
