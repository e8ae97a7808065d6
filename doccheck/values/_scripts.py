"""The script a letter belongs to (ISO 15924), by Unicode block."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from functools import lru_cache

# First code point of a range → script; "" where a range has no letters of interest.
_RANGES = (
    (0x0041, "Latn"),
    (0x0370, "Grek"),
    (0x0400, "Cyrl"),
    (0x0530, "Armn"),
    (0x0590, "Hebr"),
    (0x0600, "Arab"),
    (0x0700, ""),
    (0x0750, "Arab"),
    (0x0780, ""),
    (0x0900, "Deva"),
    (0x0980, "Beng"),
    (0x0A00, "Guru"),
    (0x0A80, "Gujr"),
    (0x0B00, ""),
    (0x0B80, "Taml"),
    (0x0C00, "Telu"),
    (0x0C80, "Knda"),
    (0x0D00, "Mlym"),
    (0x0D80, "Sinh"),
    (0x0E00, "Thai"),
    (0x0E80, "Laoo"),
    (0x0F00, "Tibt"),
    (0x1000, "Mymr"),
    (0x10A0, "Geor"),
    (0x1100, "Hang"),
    (0x1200, "Ethi"),
    (0x13A0, ""),
    (0x1780, "Khmr"),
    (0x1800, "Mong"),
    (0x18B0, ""),
    (0x1C90, "Geor"),
    (0x1CC0, ""),
    (0x1E00, "Latn"),
    (0x1F00, "Grek"),
    (0x2000, ""),
    (0x3040, "Kana"),
    (0x3100, ""),
    (0x3130, "Hang"),
    (0x3190, ""),
    (0x31F0, "Kana"),
    (0x3200, ""),
    (0x3400, "Hani"),
    (0xA000, ""),
    (0xAC00, "Hang"),
    (0xD7B0, ""),
    (0xF900, "Hani"),
    (0xFB00, "Latn"),
    (0xFB13, ""),
    (0xFB1D, "Hebr"),
    (0xFB50, "Arab"),
    (0xFE00, ""),
    (0xFE70, "Arab"),
    (0xFF00, "Latn"),
    (0xFF66, "Kana"),
    (0xFFA0, ""),
    (0x20000, "Hani"),
    (0x32000, ""),
)
_STARTS = tuple(start for start, _ in _RANGES)

# Scripts that one language of today's documents uses. Arabic, Cyrillic, Latin and Devanagari have several.
LANGUAGE_OF_SCRIPT = {
    "Grek": "el",
    "Armn": "hy",
    "Hebr": "he",
    "Thai": "th",
    "Laoo": "lo",
    "Mymr": "my",
    "Geor": "ka",
    "Hang": "ko",
    "Kana": "ja",
    "Khmr": "km",
    "Sinh": "si",
    "Taml": "ta",
    "Telu": "te",
    "Knda": "kn",
    "Mlym": "ml",
    "Gujr": "gu",
    "Guru": "pa",
    "Tibt": "bo",
    "Ethi": "am",
}

# Of a script that was named and not read: the language of most papers in it, and that of some countries.
LANGUAGE_OF_UNREAD = {
    **LANGUAGE_OF_SCRIPT,
    "Arab": "ar", "Cyrl": "ru", "Deva": "hi", "Beng": "bn", "Hani": "zh", "Hans": "zh", "Hant": "zh", "Jpan": "ja",
    "Hira": "ja", "Kore": "ko",
}  # fmt: skip
LANGUAGE_IN = {
    ("Arab", "IRN"): "fa", ("Arab", "AFG"): "fa", ("Arab", "PAK"): "ur", ("Cyrl", "UKR"): "uk", ("Cyrl", "BGR"): "bg",
    ("Cyrl", "SRB"): "sr", ("Cyrl", "MNE"): "sr", ("Cyrl", "BIH"): "sr", ("Cyrl", "MKD"): "mk", ("Deva", "NPL"): "ne",
    ("Cyrl", "MNG"): "mn", ("Hani", "JPN"): "ja",
}  # fmt: skip


@lru_cache(maxsize=20_000)
def script_of(sign: str) -> str:
    """The ISO 15924 code of a letter, "" for what is no letter."""
    if not sign.isalpha():
        return ""
    place = bisect_right(_STARTS, ord(sign)) - 1
    return _RANGES[place][1] if place >= 0 else ""


_NO_LETTERS = bytes(sign for sign in range(256) if not chr(sign).isalpha())
_BEYOND = re.compile("[\u0100-\U0010ffff]")
# Up to the Greek ones all letters are Latin; the others here are dashes, quotation marks and currency signs.
_LATIN = re.compile("[\\x00-\u036f\u2010-\u2027\u20a0-\u20bf]*")


def letters_in(text: str) -> int:
    """How many letters `text` has."""
    first = text.encode("latin-1", "ignore")  # where they are counted at once
    letters = len(first.translate(None, _NO_LETTERS))
    return letters if len(first) == len(text) else letters + sum(map(str.isalpha, _BEYOND.findall(text)))


def letters_by_script(text: str) -> Counter[str]:
    """How many letters of each script `text` has, every script in the order of its first letter."""
    counts: Counter[str] = Counter()
    if text.isascii() or _LATIN.fullmatch(text):  # the same, sooner
        if letters := letters_in(text):
            counts["Latn"] = letters
        return counts
    for sign, number in Counter(text).items():
        script = script_of(sign)
        if script:
            counts[script] += number
    return counts
