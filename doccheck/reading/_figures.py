"""Two readings of one place held against each other: digits, months, signs, currencies, and numbers with letters.

What decides must be the same in both. What engines lose without harm – an accent, a space, a letter of a word, the
mark before thousands – contradicts nothing.
"""

from __future__ import annotations

import re
import unicodedata
from enum import Enum

from doccheck.values import dates


class Verdict(Enum):
    """What one reading says of the other."""

    SAME = "same"
    OPEN = "open"  # the same figures; a month or a sign that belongs to them was read by one engine only
    OTHER = "other"


_CODES = (
    *("EUR", "USD", "GBP", "CHF", "MAD", "TND", "DZD", "XOF", "XAF", "CAD", "AUD", "NZD", "JPY", "CNY", "INR", "TRY"),
    *("RUB", "BRL", "MXN", "COP", "ARS", "CLP", "EGP", "NGN", "GHS", "KES", "ZAR", "VND", "KRW", "IDR", "THB", "PKR"),
    *("BDT", "LKR", "NPR", "IRR", "IQD", "JOD", "LBP", "SAR", "AED", "QAR", "KWD", "BHD", "OMR", "PLN", "CZK", "HUF"),
    *("RON", "RSD", "SEK", "NOK", "DKK", "UAH", "AMD", "AZN", "KZT", "UZS", "ILS", "PHP", "MYR", "SGD", "HKD", "TWD"),
    *("GNF", "CDF", "RWF", "MGA", "MUR", "MRU", "LYD", "SYP", "FCFA", "CFA", "RMB", "DT", "DA", "DH", "DHS"),
)
_WORDS = (
    r"euros?|d[oó]ll?are?s?|dirhams?|dirhames|dinare?s?|pounds?|francs?|francos?|franken|pesos?|rupees?|roupies?"
    r"|rupien?|rupias?|yuans?|yens?|zloty|złoty|naira|rands?"
)
_MONEY = re.compile(
    rf"[€$£¥₹₺₽₩₦₫₴₱₪]|(?<![^\W\d_])(?:{'|'.join(_CODES)}|(?i:{_WORDS}))(?![^\W\d_])",
)
_LETTERS = re.compile(r"[^\W\d_]+")
_LABEL = re.compile(r"[^\W\d_]?[a-zß-öø-ÿœ]+|[a-zºª]")  # "Nr", "du", "er", "h": it belongs to no number
_CAPITALS = re.compile(r"^\W*[^\W\d_]{5,}|[^\W\d_]{5,}\W*$")  # "LOYER450": a word without its space
_LOOK_ALIKE = str.maketrans({"O": "0", "o": "0", "I": "1", "l": "1", "|": "1"})
_FIGURES = re.compile(r"\d|(?<=\d)[.,/:-](?=\d)")
_APART = re.compile(r"(?<=\d) [.,/:·-] (?=\d)")  # "61 - 13300": it belongs to neither number
_THOUSANDS = re.compile(r"(?<![\d.,/:-])\d{1,3}(?:[.,']\d{3})+(?!\d)")
_DAY = re.compile(r"(?<![\d.,/:-])\d{1,2}([./-])\d{1,2}\1\d{4}(?![.,/:-]?\d)")
# A minus: right before a figure or its currency, or behind it; with a space before a figure.
_MINUS = re.compile(r"(?<![^\s(])-(?=[€$£]?\d)|(?<=[.,]\d\d)-(?!\S)|(?<![^\s(])-\s(?=[€$£]?\s?\d)")
_DASHES = str.maketrans({"–": "-", "—": "-", "−": "-", "‐": "-", "‑": "-", "’": "'"})


def compared(first: str, other: str, *, around_first: str = "", around_other: str = "", well: bool = True) -> Verdict:
    """What the second engine's reading `other` says of the first one's.

    `around_…`: the same text with what stands beside it, where either engine may have drawn the border elsewhere.
    `well`: the other engine is confident; otherwise a minus that it alone sees may be a speck.
    """
    first, other = _plain(first), _plain(other)
    whole_first, whole_other = _plain(around_first) or first, _plain(around_other) or other
    same = _same_figures(first, other) or _same_figures(whole_first, whole_other)
    if not same and _same_codes(first, other):
        same = _same_figures(_without_codes(first), _without_codes(other))
    if not same or not (_holds_codes(whole_other, first) and _holds_codes(whole_first, other)):
        return Verdict.OTHER
    money, other_money = _currencies(first), _currencies(other)
    if money - other_money and other_money - money:
        return Verdict.OTHER
    months, minus = _months(dates.months(first), dates.months(other)), _minus(whole_first, whole_other, well)
    return max(months, minus, key=list(Verdict).index)


def has_money(text: str) -> bool:
    """Whether a currency or a percentage stands in it."""
    return "%" in text or _MONEY.search(text) is not None


def _currencies(text: str) -> frozenset[str]:
    """The currencies as they are written, without the ending of the plural."""
    found = (_bare(match[0]).rstrip("s") for match in _MONEY.finditer(text))
    return frozenset("€" if word in ("eur", "euro") else word for word in found)


# -- digits -----------------------------------------------------------------------------------------------------------
def _same_figures(first: str, other: str) -> bool:
    """Whether the second engine confirms the digits and the marks between them.

    It may lose the mark before thousands and those of a whole date, or take a slash for a one: it then confirms what
    the first engine saw. The mark before cents it may not lose: 12.50 is not 1250.
    """
    one, two = _figures(first), _figures(other)
    slashed = ["1" if sign == "/" else sign for sign in one]
    return (
        one == two
        or ("/" in one and slashed == two)
        or _figures(_APART.sub(" ", first)) == _figures(_APART.sub(" ", other))
        or _figures(_THOUSANDS.sub(_digits_of, first)) == _figures(_THOUSANDS.sub(_digits_of, other))
        or _figures(_DAY.sub(_digits_of, first)) == two
    )


def _figures(text: str) -> list[str]:
    """The digits, and the marks between digits."""
    folded = re.sub(r"(?<=\d)[lI|!\\](?=\d)", "/", "".join(text.split()))
    folded = re.sub(r"[Oo](?=\d)|(?<=\d)[Oo]", "0", folded)  # neither engine can tell them apart
    return _FIGURES.findall(folded)


def _digits_of(match: re.Match[str]) -> str:
    return "".join(sign for sign in match[0] if sign.isdigit())


def _plain(text: str) -> str:
    return unicodedata.normalize("NFKC", text).translate(_DASHES)


# -- numbers with letters ---------------------------------------------------------------------------------------------
def _codes(text: str) -> list[str]:
    """The numbers with letters: L7XR01T2K, RE-2026/A4; their letters are no word, no month and no currency."""
    return [word for word in text.split() if _code_in(word)]


def _code_in(word: str) -> str:
    """What is left of a word without the letters that belong to no number; "" where no letter is left."""
    if not any(sign.isdigit() for sign in word):
        return ""
    bare = _CAPITALS.sub(" ", _MONEY.sub(" ", word))
    bare = _LETTERS.sub(lambda letters: " " if _is_word(letters[0]) else letters[0], bare)
    return bare if any(sign.isalpha() for sign in bare) else ""


def _is_word(letters: str) -> bool:
    return _LABEL.fullmatch(letters) is not None or bool(dates.months(letters))


def _same_codes(first: str, other: str) -> bool:
    return [_signs_of(code) for code in _codes(first)] == [_signs_of(code) for code in _codes(other)]


def _without_codes(text: str) -> str:
    return " ".join(word for word in text.split() if not _code_in(word))


def _holds_codes(whole: str, text: str) -> bool:
    """Whether every number with letters of `text` stands in `whole`."""
    there = _signs_of(whole)
    return all(_signs_of(_code_in(code)) in there for code in _codes(text))


def _signs_of(text: str) -> str:
    """Letters and digits, with one sign for those that neither engine can tell apart."""
    return "".join(sign for sign in _bare(text.translate(_LOOK_ALIKE)) if sign.isalnum())


def _bare(text: str) -> str:
    """Small letters without accents."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(sign for sign in decomposed if not unicodedata.combining(sign))


# -- months and signs -------------------------------------------------------------------------------------------------
def _months(first: tuple[int, ...], other: tuple[int, ...]) -> Verdict:
    """Months that only one engine could read are open: they are not confirmed, and not contradicted."""
    if first == other:
        return Verdict.SAME
    longer, shorter = sorted((first, other), key=len, reverse=True)
    left = iter(longer)
    lost = len(shorter) < len(longer) and all(month in left for month in shorter)
    return Verdict.OPEN if lost else Verdict.OTHER


def _minus(first: str, other: str, well: bool) -> Verdict:
    """Whether both see as many minus signs. A dash and a space may begin a list instead: that is open."""
    one, two = _minus_signs(first), _minus_signs(other)
    if len(one) == len(two):
        return Verdict.SAME
    return Verdict.OTHER if "-" in (one if len(one) > len(two) or not well else two) else Verdict.OPEN


def _minus_signs(text: str) -> list[str]:
    """The minus signs; a dash between spaces after a figure is none: "2026 - 2027"."""
    found = _MINUS.finditer(text)
    return [sign[0] for sign in found if sign[0] == "-" or not text[: sign.start()].rstrip()[-1:].isdigit()]
