"""Every name a country is known by, and its code.

Short names: Unicode CLDR through Babel, in French, German, Spanish, English and the country's official languages.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from doccheck.values._country_tables import CAPITAL, DEPENDENCIES, IN_CAPITALS, MORE_NAMES, NO_COUNTRY, ONLY_AS_STATE
from doccheck.values._plain import plain_text

LANGUAGES = ("fr", "de", "es", "en")
# Languages whose own countries are looked for under their own name.
# fmt: off
_OWN_LANGUAGES = frozenset({
    "ar", "az", "be", "bg", "bn", "bs", "ca", "cs", "da", "el", "et", "fa", "fi", "fil", "he", "hi", "hr", "hu",
    "hy", "id", "is", "it", "ja", "ka", "kk", "km", "ko", "ky", "lb", "lo", "lt", "lv", "mk", "mn", "ms", "mt",
    "my", "nb", "ne", "nl", "pl", "ps", "pt", "ro", "ru", "si", "sk", "sl", "sq", "sr", "sr_Latn", "sv", "ta",
    "tg", "th", "tr", "uk", "ur", "uz", "vi", "zh", "zh_Hant",
})
# fmt: on
# Regions and private codes of CLDR.
_NOT_A_COUNTRY = frozenset({"AC", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "QO", "TA", "UN", "XA", "XB", "ZZ"})
_WITHDRAWN = frozenset({"BUR", "DDR", "FXX", "TMP", "YMD", "ZAR"})

_TOKEN = re.compile(r"[^\W_]+")
# Scripts without spaces, or whose vowel signs are no letters: their names are looked for as they stand.
_UNSPACED = re.compile("[\u0900-\u109f\u1100-\u137f\u1780-\u17ff\u2e80-\ud7ff\uf900-\ufaff]")


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
    if _UNSPACED.search(text):
        return (plain_text(text).plain.strip(),)
    return words(plain_text(text).folded)


@cache
def names() -> Names:
    alpha2 = _codes()
    parsed: dict[tuple[str, ...], str] = {}
    spaced: dict[tuple[str, ...], Name] = {}
    unspaced: dict[str, str] = {}
    only_as_state = {key(name) for name in ONLY_AS_STATE.split("|")}
    for code, name in _all_names(alpha2):
        parts = key(name)
        if not parts or parts in parsed:
            continue
        parsed[parts] = code
        found = "" if code in DEPENDENCIES else code
        if _UNSPACED.search(name):
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
        alpha2=alpha2,
        parsed=parsed,
        spaced=spaced,
        lengths={first: tuple(sorted(counts, reverse=True)) for first, counts in lengths.items()},
        unspaced=unspaced,
        unspaced_pattern=re.compile("|".join(re.escape(name) for name in longest_first)),
    )


def _codes() -> dict[str, str]:
    """alpha-2 by alpha-3: ISO 3166-1 as CLDR has it, and XKX for Kosovo."""
    from babel import Locale
    from babel.core import get_global

    known = Locale.parse("en").territories
    codes = {
        alpha3: targets[0]
        for alpha3, targets in get_global("territory_aliases").items()
        if len(alpha3) == 3 and alpha3.isalpha() and len(targets) == 1 and alpha3 not in _WITHDRAWN
    }
    codes = {a3: a2 for a3, a2 in codes.items() if a2 in known and a2 not in _NOT_A_COUNTRY}
    codes.pop("XKK", None)
    return codes | {"XKX": "XK"}


def _all_names(alpha2: dict[str, str]) -> Iterator[tuple[str, str]]:
    """(code, name), the surest first: of two countries with one name the first keeps it."""
    from babel import Locale

    territories = [Locale.parse(language).territories for language in LANGUAGES]
    shown = [(code, str(table[short])) for code, short in alpha2.items() for table in territories if short in table]
    yield from shown
    for code, names_ in MORE_NAMES.items():
        yield from ((code, name) for name in names_.split("|"))
    yield from _own_names(alpha2)
    for code, name in shown:
        yield from ((code, variant) for variant in _variants(name))
    german = territories[LANGUAGES.index("de")]
    for code, short in alpha2.items():
        name = str(german.get(short, ""))
        if name and not name.endswith(("s", "z")):
            yield code, f"{name}s"  # the genitive: "Marokkos"


def _own_names(alpha2: dict[str, str]) -> Iterator[tuple[str, str]]:
    from babel import Locale
    from babel.core import get_global

    spoken = get_global("territory_languages")
    for code, short in alpha2.items():
        for language, about in spoken.get(short, {}).items():
            if language in _OWN_LANGUAGES and about["official_status"] in ("official", "de_facto_official"):
                name = Locale.parse(language).territories.get(short)
                if name:
                    yield code, str(name)


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
