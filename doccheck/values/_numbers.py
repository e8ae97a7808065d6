"""Numbers written out in words, through text2num."""

from __future__ import annotations

import re
from functools import lru_cache

LANGUAGES = ("fr", "de", "es", "en", "it", "pt", "nl")

_DIGITS = re.compile(r"(\d+)(?:\.|er|ère|re|e|ème|st|nd|rd|th|[ºª°])?")
_CENTURY_PAIR = re.compile(r"(1[89]|20) (\d\d)")  # "nineteen ninety-nine", "twenty twenty-six"
# What text2num asks for and documents leave out: accents, umlauts, and an old ordinal.
_SPELLINGS = {
    "es": (("veintidos", "veintidós"), ("veintitres", "veintitrés"), ("veintiseis", "veintiséis")),
    "de": (("oe", "ö"), ("ue", "ü"), ("fuenf", "fünf"), ("zwolf", "zwölf"), ("funf", "fünf"), ("siebenten", "siebten")),
    "fr": (("1er", "premier"),),
    "pt": (("tres", "três"),),
}


def alpha_to_digits(words: str, language: str) -> str:
    """`words`, in small letters, with every number that is spelled out in figures: "elf euro" → "11 euro"."""
    for written, wanted in _SPELLINGS.get(language, ()):
        words = words.replace(written, wanted)
    return _digits(words, language)


def _digits(words: str, language: str) -> str:
    from text_to_num import alpha2digit

    return str(alpha2digit(words, language, 0))  # threshold 0: also "un" and "first" become digits


@lru_cache(maxsize=4000)
def number_in_words(words: str, language: str) -> int | None:
    """The number, cardinal or ordinal, that `words` as a whole say in `language`, or None.

    >>> number_in_words("deux mille vingt-quatre", "fr")
    2024
    >>> number_in_words("zwölften", "de")
    12
    """
    words = " ".join(words.lower().split())
    value = _read(words, language)
    if value is None:
        plain = words
        for written, wanted in _SPELLINGS.get(language, ()):
            plain = plain.replace(written, wanted)
        if plain != words:
            value = _read(plain, language)
    return value


def _read(words: str, language: str) -> int | None:
    if language not in LANGUAGES or not words or any(sign.isdigit() for sign in words):
        return None
    digits = _digits(words, language)
    whole = _DIGITS.fullmatch(digits)
    if whole:
        return int(whole[1]) if len(whole[1]) <= 9 else None
    pair = _CENTURY_PAIR.fullmatch(digits) if language == "en" else None
    return int(pair[1] + pair[2]) if pair else None
