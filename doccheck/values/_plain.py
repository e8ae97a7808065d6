"""A text as the finders search it: same signs in the same places, without their many ways of being written."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field
from functools import lru_cache

_SPACES = "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\t\r\f\v"
# Invisible signs a PDF or a right-to-left text carries; they have no place in a comparison.
_INVISIBLE = "\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff"
# Combining accents, Hebrew points and Arabic vowel signs.
_COMBINING = "\u0300-\u036f\u0591-\u05bd\u0610-\u061a\u064b-\u065f\u0670"
_DROPPED = re.compile(f"[{_INVISIBLE}{_COMBINING}]")
_MANY = 40  # signs to be written otherwise; so many are quicker looked up one by one than replaced one after the other
_SIGNS = {
    **dict.fromkeys(_SPACES, " "),
    **dict.fromkeys("\u2010\u2011\uff0d\ufe63", "-"),
    **dict.fromkeys("\u2212", "-"),
    **dict.fromkeys("\u2044\u2215\uff0f", "/"),
    **dict.fromkeys("\u2018\u2019\u02bc\u00b4\u2032\u0060", "'"),
    "º": "°",  # the ordinal of Spanish, not a letter
    "ª": "°",
    "\uff0e": ".",
    "\uff0c": ",",
    "\uff1a": ":",
    "\u066b": ",",
    "\u066c": "'",
}


class _Table(dict[int, str]):
    """A translation table that is filled as signs are met."""

    def __init__(self, lower: bool) -> None:
        super().__init__()
        self.lower = lower

    def __missing__(self, code: int) -> str:
        sign = chr(code)
        plain = _SIGNS.get(sign) or _digit(sign) or (_bare_lower(sign) if self.lower else sign)
        self[code] = plain
        return plain


def _digit(sign: str) -> str:
    value = unicodedata.decimal(sign, None)
    return "" if value is None else str(value)


def _bare_lower(sign: str) -> str:
    """One sign in lower case without its accent; signs that would become several stay as they are."""
    base = unicodedata.normalize("NFKD", sign)[:1] if sign.isalpha() else sign
    return base.lower() if len(base.lower()) == 1 else sign


_PLAIN = _Table(lower=False)
_FOLDED = _Table(lower=True)


@dataclass(frozen=True, kw_only=True, slots=True)
class PlainText:
    """`plain` keeps case and accents, `folded` has neither; both have the same length.

    Spaces, dashes, apostrophes and the digits of all scripts are written in one way. Combining accents and invisible
    signs are gone, so an offset is turned back by `origin`.
    """

    text: str
    plain: str
    folded: str
    offsets: tuple[int, ...] = field(default=(), repr=False)  # empty: the same as in `text`

    def origin(self, offset: int) -> int:
        """The offset in `text` of an offset in `plain`."""
        return self.offsets[offset] if self.offsets else offset

    def origin_end(self, end: int) -> int:
        """The offset in `text` just behind what ends at `end` in `plain`."""
        return self.origin(end - 1) + 1 if end else 0


def bare(word: str) -> str:
    """A word in lower case without accents; as `folded`, for words looked up one by one."""
    return word.translate(_FOLDED)


@lru_cache(maxsize=32)  # a page is searched for dates, periods and sums
def plain_text(text: str) -> PlainText:
    """`text` prepared for the finders."""
    if text.isascii():
        plain = text.translate(_PLAIN)
        return PlainText(text=text, plain=plain, folded=plain.lower())
    signs = set(text)
    if _DROPPED.search("".join(signs)):
        dropped = {match.start() for match in _DROPPED.finditer(text)}
        kept = tuple(at for at in range(len(text)) if at not in dropped)
        bare = "".join(text[at] for at in kept)
        return PlainText(text=text, plain=bare.translate(_PLAIN), folded=bare.translate(_FOLDED), offsets=kept)
    plain, folded = _by_signs(text, signs)
    return PlainText(text=text, plain=plain, folded=folded)


def _by_signs(text: str, signs: set[str]) -> tuple[str, str]:
    """A text of these signs plain and folded: of most texts few signs are not ASCII, each many times."""
    others = {sign: plain for sign in signs if (plain := _PLAIN[ord(sign)]) != sign}
    accented = {sign: bare for sign in signs if sign > "\x7f" and (bare := _FOLDED[ord(sign)]) != sign}
    if len(others) + len(accented) > _MANY:
        return text.translate(_PLAIN), text.translate(_FOLDED)
    plain = text
    for sign, instead in others.items():
        plain = plain.replace(sign, instead)
    folded = plain
    for sign, instead in accented.items():
        folded = folded.replace(sign, instead)
    return plain, folded.lower()
