"""The tables of Unicode CLDR that doccheck reads, made from the installed Babel.

    python scripts/cldr_tables.py     writes doccheck/values/tables/*.tsv

Tests hold the tables against the installed Babel: after a new version of it, run this and look at the difference.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from babel import Locale
from babel.core import get_global
from babel.numbers import get_currency_name, get_currency_precision, get_territory_currencies

from doccheck.values._country_names import LANGUAGES
from doccheck.values._months import folded_month
from doccheck.values._plain import plain_text
from doccheck.values._tables import FOLDER

Rows = Iterator[tuple[str, ...]]

_MONTHS_IN = ("fr", "de", "de_AT", "es", "en", "pt", "it", "nl", "ro", "pl", "tr", "ar", "ru", "uk")
_CURRENCIES_IN = ("fr", "de", "es", "en", "it", "pt", "ar")
# Currencies are those in use on a fixed day, so that a reading never depends on today.
_IN_USE_ON = date(2026, 1, 1)
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


def countries() -> Rows:
    """alpha-3, alpha-2, the name in each of LANGUAGES, and the names in its own languages with `|` between them."""
    shown = [Locale.parse(language).territories for language in LANGUAGES]
    for alpha3, alpha2 in _codes().items():
        yield alpha3, alpha2, *(str(names[alpha2]) for names in shown), "|".join(_own_names(alpha2))


def _codes() -> dict[str, str]:
    """alpha-2 by alpha-3: ISO 3166-1 as CLDR has it, and XKX for Kosovo."""
    known = Locale.parse("en").territories
    codes = {
        alpha3: targets[0]
        for alpha3, targets in get_global("territory_aliases").items()
        if len(alpha3) == 3 and alpha3.isalpha() and len(targets) == 1 and alpha3 not in _WITHDRAWN
    }
    codes = {a3: a2 for a3, a2 in codes.items() if a2 in known and a2 not in _NOT_A_COUNTRY}
    codes.pop("XKK", None)
    return codes | {"XKX": "XK"}


def _own_names(alpha2: str) -> Iterator[str]:
    for language, about in get_global("territory_languages").get(alpha2, {}).items():
        if language in _OWN_LANGUAGES and about["official_status"] in ("official", "de_facto_official"):
            name = Locale.parse(language).territories.get(alpha2)
            if name:
                yield str(name)


def months() -> Rows:
    """A folded name or abbreviation, the numbers (1..12) of the months it means, and the languages that use it."""
    found: dict[str, set[int]] = {}
    languages: dict[str, list[str]] = {}
    for locale in map(Locale.parse, _MONTHS_IN):
        for context in ("format", "stand-alone"):
            for width in ("wide", "abbreviated"):
                for number, name in locale.months[context][width].items():
                    word = folded_month(name)
                    if len(word) < 3:
                        continue
                    found.setdefault(word, set()).add(number)
                    if locale.language not in languages.setdefault(word, []):
                        languages[word].append(locale.language)
    for word, numbers in found.items():
        yield word, " ".join(map(str, sorted(numbers))), " ".join(languages[word])


def shown_months() -> Rows:
    """A language of the report, and the names of the twelve months in it as dates are written with them."""
    for language in LANGUAGES:
        names = Locale.parse(language).months["format"]["wide"]
        yield language, *(str(names[number]) for number in range(1, 13))


def currencies() -> Rows:
    """A code of ISO 4217, how many decimals it has, and its names of several words, folded, with `|` between them.

    One-word names are shared by several countries or stand in tables of their own. Of two currencies with one name the
    first keeps it.
    """
    codes: set[str] = set()
    for territory in Locale.parse("en").territories:
        codes.update(get_territory_currencies(str(territory), _IN_USE_ON, _IN_USE_ON))
    owners: dict[str, str] = {}
    for locale in map(Locale.parse, _CURRENCIES_IN):
        for code in sorted(codes):
            for count in (None, 1, 2, 3, 11):
                name = plain_text(get_currency_name(code, count=count, locale=locale)).folded
                if " " in name and name.replace(" ", "").replace("-", "").isalpha():
                    owners.setdefault(name, code)
    for code in sorted(codes):
        names = "|".join(name for name, owner in owners.items() if owner == code)
        yield code, str(get_currency_precision(code)), names


TABLES = {"countries": countries, "months": months, "shown_months": shown_months, "currencies": currencies}


def written(table: str) -> str:
    """The table as it stands in its file."""
    return "".join("\t".join(row) + "\n" for row in TABLES[table]())


if __name__ == "__main__":
    for table in TABLES:
        (FOLDER / f"{table}.tsv").write_text(written(table), encoding="utf-8")
