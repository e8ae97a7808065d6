"""Sums that a text spells out in words, to be held against the figures beside them."""

from __future__ import annotations

import re

from doccheck.values import _amount_words
from doccheck.values._numbers import LANGUAGES, alpha_to_digits
from doccheck.values._plain import plain_text

_LEAST = 100  # smaller numbers are days, months, cents
_MULTIPLE = re.compile(  # of fr, de, es, en, it, pt, nl: of a hundred, of a thousand
    r"hundred|thousand|million|lakh|lac\b|crore|cent(?:s|o|os|as)?\b|mille|mila\b|hundert|tausend|\b(?:cien|ciento|mil)\b"
    r"|cient[oa]s|honderd|duizend|quinient|quinhent|novecent|setecent|cento",
    re.IGNORECASE,
)
_PERHAPS = re.compile(  # what each of these holds, in folded text
    "hundred|hundert|thousand|tausend|m[iı]l|lakh|lac|crore|cent|c[iı]en|honderd|du[iı]zend|qu[iı]n[iı]ent|qu[iı]nhent"
)
_FIGURES = re.compile(r"\S*\d\S*")
_HUNDREDTHS = re.compile(r"\b\d{1,2}/100\b|\bxx/100\b", re.IGNORECASE)
_INDIAN = re.compile(r"(?:\b(\d+) crores? ?(?:and )?)?\b(\d+) (?:lakhs?|lacs?)\b(?: (?:and )?(\d+))?")
_LETTERS = re.compile(r"[^\W\d_]")
_WORD_NUMBERS = re.compile(r"(?<![\w/])\d+(?![\w/])")
# Numbers that stand beside each other are parts of one whose other words were not known.
_IN_PARTS = re.compile(r"\d(?:[ -]|, )\d|\d-[^\W\d_]|[^\W\d_]-\d")


def may_hold(text: str) -> bool:
    """Whether a text may spell out a sum: most hold no word for a hundred or a thousand."""
    plain = plain_text(text)
    # Signs that are left out of the plain text may part words.
    perhaps = plain.offsets or _PERHAPS.search(plain.folded)
    return bool(perhaps and _MULTIPLE.search(text)) or _amount_words.may_hold(plain.folded)


def values(text: str) -> frozenset[int]:
    """What a short text without figures says in number words, by every language in which it says one clear number.

    Empty where it says none, or several.

    >>> values("in Worten: elftausendneunhundertvier Euro")
    frozenset({11904})
    >>> values("Rupees eighteen lakh forty-five thousand two hundred twenty only")
    frozenset({1845220})
    """
    words = _FIGURES.sub("|", _HUNDREDTHS.sub(" ", text))
    words = " ".join(words.lower().replace(",", " ").split())
    if _MULTIPLE.search(words):
        told = {language: alpha_to_digits(words, language) for language in LANGUAGES}
        rest = {language: len(_LETTERS.findall(each)) for language, each in told.items()}
        least = min(rest.values())  # whose number words are not all known, is not the language it is written in
        if least < len(_LETTERS.findall(words)):
            each = {_one_number(told[language]) for language in LANGUAGES if rest[language] == least}
            return frozenset() if None in each else frozenset(value for value in each if value)
    found = (value for _, _, value in _amount_words.in_words(plain_text(words).folded))
    return frozenset(value for value in found if value >= _LEAST)


def _one_number(told: str) -> int | None:
    """The one number of `told`, its parts put together where they are said in lakhs; None where it is not one."""
    if indian := _INDIAN.search(told):
        crores, lakhs, rest = (int(part or 0) for part in indian.groups())
        return crores * 10**7 + lakhs * 10**5 + rest
    if _IN_PARTS.search(told):
        return None
    numbers = [int(each) for each in _WORD_NUMBERS.findall(told) if int(each) >= _LEAST]
    return numbers[0] if len(numbers) == 1 else None
