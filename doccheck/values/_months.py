"""Month names as documents write them, from the tables of CLDR, folded as in `_plain`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache

from rapidfuzz import fuzz, process

from doccheck.values._plain import plain_text
from doccheck.values._tables import rows

_ARABIC = "ابتجحدذرزسشصضطظعغفقكلمنهويپچژگکی"
FUZZY_LETTERS = 5  # shorter names are one slip away from other words ("mai", "may", "mars")
FUZZY_SCORE = 82.0  # of 100: measured, "févrler" and "Septernber" pass, "octets" does not

# Spellings CLDR does not have: passports' abbreviations, old or regional names, the Arabic names of the Maghreb.
# Arabic names of the Maghreb and of the Levant, those of Urdu, and those Persian has for the months of Europe.
_MORE = {
    1: ("jan", "janv", "jaen", "جانفي", "جنوری", "ژانویه", "كانون الثاني", "كانون ثاني", "ينير", "جنفي"),
    2: ("fev", "fevr", "feb", "فيفري", "شباط", "فروری", "فوریه", "فبرير"),
    3: ("mrz", "maerz", "mar", "mär", "آذار", "اذار", "مارچ"),
    4: ("avr", "apr", "ابريل", "أفريل", "نيسان", "اپریل", "آوریل"),
    5: ("ماي", "أيار", "ايار", "مئی", "مايو", "مايس"),
    6: ("جوان", "حزيران", "جون", "ژوئن", "يونية"),
    7: ("juil", "يوليوز", "جويلية", "جويليه", "تموز", "جولائی", "ژوئیه", "جولای"),
    8: ("aou", "aug", "غشت", "أوت", "آب", "اگست", "اوت"),
    9: ("sep", "sept", "setiembre", "sett", "شتنبر", "أيلول", "ايلول", "ستمبر", "سپتامبر", "سپتمبر"),
    10: ("okt", "oct", "تشرين الأول", "تشرين أول", "اکتوبر", "اکتبر", "أكتوبر", "اكتوبر"),
    11: ("نونبر", "تشرين الثاني", "تشرين ثاني", "نومبر", "نوامبر"),
    12: ("dec", "dez", "dic", "دجنبر", "كانون الأول", "كانون أول", "دسمبر", "دسامبر"),
}


@dataclass(frozen=True, kw_only=True, slots=True)
class Month:
    number: int  # 1..12
    languages: tuple[str, ...]


@cache
def month_names() -> Mapping[str, Month]:
    """Folded month name or abbreviation → month. A spelling that means two months is left out."""
    found: dict[str, set[int]] = {}
    languages: dict[str, tuple[str, ...]] = {}
    for word, numbers, spoken in rows("months"):
        found[word] = set(map(int, numbers.split()))
        languages[word] = tuple(spoken.split())
    for number, names in _MORE.items():
        for name in names:
            word = folded_month(name)
            found.setdefault(word, set()).add(number)
            if word[0] in _ARABIC:
                languages.setdefault(word, ("ar", "fa"))
    return {
        word: Month(number=min(numbers), languages=languages.get(word, ()))
        for word, numbers in found.items()
        if len(numbers) == 1
    }


@cache
def shown_months() -> Mapping[str, tuple[str, ...]]:
    """The names of the months as a date is written with them, January first, by language."""
    return {language: tuple(names) for language, *names in rows("shown_months")}


# Months of two words in Arabic, with the other name some have and the case endings.
_HIJRI = {
    3: ("ربيع الأول",),
    4: ("ربيع الآخر", "ربيع الثاني"),
    5: ("جمادى الأولى", "جمادى الأول"),
    6: ("جمادى الآخرة", "جمادى الثانية", "جمادى الآخر"),
    11: ("ذو القعدة", "ذي القعدة"),
    12: ("ذو الحجة", "ذي الحجة"),
}


@cache
def hijri_months() -> Mapping[str, int]:
    """Folded name of a month of the Islamic calendar → 1..12, in English, Arabic and Turkish transcription."""
    from hijridate import Hijri

    names: dict[str, int] = {}
    for number in range(1, 13):
        for language in ("en", "ar"):
            word = folded_month(Hijri(1445, number, 1).month_name(language))
            if word.isalpha():  # Rabi' al-awwal is written in many ways
                names[word] = number
    return names | {folded_month(name): number for number, spelt in _HIJRI.items() for name in spelt}


@lru_cache(maxsize=1000)
def nearest_month(word: str) -> Month | None:
    """The month a misread folded `word` must have been, or None."""
    word = word.translate(str.maketrans("10|", "ioi"))
    best = process.extractOne(word, _long_names(), scorer=fuzz.ratio, score_cutoff=FUZZY_SCORE)
    return month_names()[best[0]] if best else None


@cache
def _long_names() -> tuple[str, ...]:
    return tuple(word for word in month_names() if len(word) >= FUZZY_LETTERS and word.isascii())


def folded_month(name: str) -> str:
    """The name as it is compared."""
    return plain_text(name).folded.strip(" .")
