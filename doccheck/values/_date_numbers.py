"""Days and years in words, in the languages that `_numbers` has not: "двадцять дев'ятого", "iki bin yirmi altı"."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from doccheck.values._plain import plain_text

LANGUAGES = frozenset({"ru", "uk", "pl", "ro", "tr", "ar", "fa"})
_TENS_RU = "двадцат тридцат сорок пятьдесят шестьдесят семьдесят восемьдесят девяност"
_TENS_UK = "двадцят тридцят сорок п'ятдесят шістдесят сімдесят вісімдесят дев'яност"
# Stems of the numbers from one on; "-" where a language needs none. Any ending may follow a stem of Slavic words.
_STEMS = {
    "ru": (
        "перв втор трет четверт|четыре пят шест седьм|семь восьм|восем девят десят одиннадцат двенадцат тринадцат"
        " четырнадцат пятнадцат шестнадцат семнадцат восемнадцат девятнадцат",
        _TENS_RU,
    ),
    "uk": (
        "перш друг трет четверт|чотири п'ят шост|шіст сьом|сім восьм|вісім дев'ят десят одинадцят дванадцят тринадцят"
        " чотирнадцят п'ятнадцят шістнадцят сімнадцят вісімнадцят дев'ятнадцят",
        _TENS_UK,
    ),
    "pl": (
        "pierwsz|jeden|jedn drug trzeci|trzy czwart|cztery|czterech piat|piec szost|szesc siodm|siedem osm|osiem"
        " dziewiat|dziewiec dziesiat|dziesiec jedenast dwunast|dwanasc trzynast czternast pietnast szesnast siedemnast"
        " osiemnast dziewietnast",
        "dwudziest|dwadziesci trzydziest|trzydziesci czterdziest piecdziesiat szescdziesiat siedemdziesiat"
        " osiemdziesiat dziewiecdziesiat",
    ),
}
_MORE_STEMS = {
    "ru": {"две": 2, "два": 2, "двух": 2, "один": 1, "одна": 1, "сот": 100, "сто": 100, "девятьсот": 900}
    | {"тысяч": 1000, "двухтысячн": 2000},
    "uk": {"дві": 2, "два": 2, "двох": 2, "один": 1, "одна": 1, "сто": 100, "сот": 100, "дев'ятсот": 900}
    | {"тисяч": 1000, "двохтисячн": 2000, "двотисячн": 2000},
    "pl": {"dwa": 2, "dwie": 2, "dwoch": 2, "sto": 100, "dziewiecset": 900, "tysiac": 1000, "tysiec": 1000}
    | {"dwutysieczn": 2000},
}
# Languages whose words are counted as they are.
_WORDS = {
    "ro": (
        "unu|intai|prima doi|doua trei patru cinci sase sapte opt noua zece unsprezece doisprezece|douasprezece"
        " treisprezece paisprezece cincisprezece saisprezece saptesprezece optsprezece nouasprezece",
        "douazeci treizeci patruzeci cincizeci saizeci saptezeci optzeci nouazeci",
        {"suta": 100, "sute": 100, "mie": 1000, "mii": 1000, "si": 0, "de": 0},
    ),
    "tr": (
        "bir iki uc dort bes altı|alti yedi sekiz dokuz on",
        "yirmi otuz kırk|kirk elli altmıs|altmis yetmis seksen doksan",
        {"yuz": 100, "bin": 1000},
    ),
    "ar": (
        "واحد|اول|حادي|فاتح اثنين|اثنان|اثني|ثاني ثلاثة|ثالث|ثلاث اربعة|رابع|اربع خمسة|خامس|خمس"
        " ستة|سادس|ست سبعة|سابع|سبع"
        " ثمانية|ثامن|ثماني|ثمان تسعة|تاسع|تسع عشرة|عاشر|عشر",
        "عشرين|عشرون ثلاثين|ثلاثون اربعين|اربعون خمسين|خمسون ستين|ستون سبعين|سبعون ثمانين|ثمانون تسعين|تسعون",
        {"مائة": 100, "مئة": 100, "تسعمائة": 900, "تسعمئة": 900, "الف": 1000, "الفين": 2000, "الفان": 2000},
    ),
    "fa": (
        "یکم|یک|اول دوم|دو سوم|سه چهارم|چهار پنجم|پنج ششم|شش هفتم|هفت هشتم|هشت"
        " نهم|نه دهم|ده یازدهم|یازده دوازدهم|دوازده"
        " سیزدهم|سیزده چهاردهم|چهارده پانزدهم|پانزده شانزدهم|شانزده هفدهم|هفده هجدهم|هجده نوزدهم|نوزده",
        "بیستم|بیست سیام|سی چهل پنجاه شصت هفتاد هشتاد نود",
        {"صد": 100, "سیصد": 300, "چهارصد": 400, "نهصد": 900, "هزار": 1000, "یکهزار": 1000, "دوهزار": 2000, "و": 0},
    ),
}
_TURKISH_ORDINALS = re.compile(r"[iıuü]nc[iıuü]$"), re.compile(r"nc[iıuü]$")
_NO_NUMBERS = frozenset({"вторник", "вторника", "четверг"})
_HUNDRED, _THOUSAND = 100, 1000


@lru_cache(maxsize=2000)
def in_words(words: str, language: str) -> int | None:
    """The number that folded `words` as a whole say, as a cardinal or an ordinal, or None.

    >>> in_words("двадцать второго", "ru")
    22
    """
    whole, part = 0, 0
    for word in words.replace("-", " ").split():
        values = _values(word, language)
        if values is None:
            return None
        for value in values:
            if value == _THOUSAND:
                whole, part = whole + (part or 1) * _THOUSAND, 0
            elif value == _HUNDRED:
                part = (part or 1) * _HUNDRED
            else:
                part += value
    return whole + part or None


def _values(word: str, language: str) -> tuple[int, ...] | None:
    if language in _STEMS:
        if word in _NO_NUMBERS:
            return None
        return next(((value,) for stem, value in _stems(language) if word.startswith(stem)), None)
    known = _words(language)
    if language == "tr":
        return _turkish(word)
    if language == "ar" and word not in known:
        word = word.removeprefix("و")
        word = word.removeprefix("لل") if word.startswith("لل") else word.removeprefix("ال") if word != "الف" else word
        word = word if word in known else {"فين": "الفين", "ف": "الف", "فان": "الفان"}.get(word, word)
    return (known[word],) if word in known else None


def _turkish(word: str) -> tuple[int, ...] | None:
    """Turkish numbers, which may be written as one word: "ikibinyirmialtı"."""
    names = _turkish_names()
    for form in (word, *(ordinal.sub("", word) for ordinal in _TURKISH_ORDINALS)):
        if names.fullmatch(form):
            return tuple(_words("tr")[name] for name in _turkish_parts().findall(form))
    return None


@cache
def _turkish_parts() -> re.Pattern[str]:
    return re.compile("|".join(sorted(_words("tr"), key=len, reverse=True)))


@cache
def _turkish_names() -> re.Pattern[str]:
    return re.compile(f"(?:{_turkish_parts().pattern})+")


@cache
def _stems(language: str) -> tuple[tuple[str, int], ...]:
    ones, tens = _STEMS[language]
    found = [(stem, value) for value, stems in enumerate(ones.split(), 1) for stem in stems.split("|")]
    found += [(stem, 10 * value) for value, stems in enumerate(tens.split(), 2) for stem in stems.split("|")]
    found += _MORE_STEMS[language].items()
    return tuple(sorted(found, key=lambda pair: -len(pair[0])))


@cache
def _words(language: str) -> dict[str, int]:
    ones, tens, more = _WORDS[language]
    found = {word: value for value, words in enumerate(ones.split(), 1) for word in words.split("|")}
    found |= {word: 10 * value for value, words in enumerate(tens.split(), 2) for word in words.split("|")}
    return {plain_text(word).folded: value for word, value in (found | more).items()}
