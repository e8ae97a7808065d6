"""Text as it is compared: lower case, without accents, punctuation and repeated spaces."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from rapidfuzz import fuzz

_NOT_WORD = re.compile(r"[^\w]+")
_UNSPACED = re.compile(r"[぀-ヿ㐀-鿿가-힯ᄀ-ᇿ฀-๿]")
_SPECIAL = str.maketrans({"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ı": "i", "’": "'", "_": " "})
FUZZY_FROM = 10  # letters from which a phrase is also found with OCR slips; shorter ones hit other words
FUZZY_SCORE = 90.0  # of 100: one wrong letter in ten


@lru_cache(maxsize=20_000)
def fold(text: str) -> str:
    """`text` as it is compared."""
    plain = unicodedata.normalize("NFKD", text.casefold().translate(_SPECIAL))
    plain = "".join(sign for sign in plain if not unicodedata.combining(sign))
    return _NOT_WORD.sub(" ", plain).strip()


def stands_in(phrase: str, text: str) -> int:
    """Where the folded `phrase` stands in the folded `text` as whole words (any place in unspaced scripts), or -1."""
    if _UNSPACED.search(phrase):
        return text.find(phrase)
    return f" {text} ".find(f" {phrase} ")


def nearly_stands_in(phrase: str, text: str) -> bool:
    """The same, allowing for the slips of OCR in longer phrases."""
    if stands_in(phrase, text) >= 0:
        return True
    # A text shorter than the phrase would be looked for in the phrase instead.
    if not FUZZY_FROM <= len(phrase) <= len(text) + 2:
        return False
    return fuzz.partial_ratio(phrase, text, score_cutoff=FUZZY_SCORE) > 0
