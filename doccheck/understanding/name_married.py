"""Names at birth and by marriage within one name: "TOURÉ née COULIBALY Awa", "Meier geb. Schmidt Anna"."""

from __future__ import annotations

import re

from doccheck.understanding.fold import fold

_WORDS = (
    r"[Nn][ée]e|NÉE|NEE|[ÉéEe]pouse|ÉPOUSE|EPOUSE|[ée]p\.|EP\.|ÉP\.|[Vv]euve|VEUVE|[Vv]ve\.?|VVE|geb\.|geborene|"
    r"verh\.|verehel\.|verw\.|de soltera|de casada|nacida|nata|coniugata|in|z d\.|z domu|roz\."
)
MARRIED = re.compile(rf" (?:{_WORDS}) (?=[^\W\d_a-zß-öø-ÿ][^\W\d_])")
_HEAD = re.compile(rf"((?:[^\W\d_]+['’ -]{{1,2}}){{0,3}}[^\W\d_]+ (?P<word>{_WORDS}) )(?=[^\W\d_a-zß-öø-ÿ][^\W\d_])")


def goes_on_married(before: str, behind: str) -> bool:
    """Whether surnames end before such a word, so that given names must follow behind: "TOURÉ" and "COULIBALY Awa"."""
    words, rest = [word for word in before.split() if not word.islower()], behind.split()
    if len(rest) < _FEWEST or not words:
        return False
    if len(words) == 1:
        return words[0].isupper() is rest[0].isupper()
    return all(map(str.isupper, [*words, rest[0]])) and not rest[-1].isupper()


def ends_married(before: str, word: str, behind: str) -> bool:
    """Whether a whole name ends in the husband's surname: "Awa TOURÉ", "épouse", "COULIBALY"."""
    words, rest = before.split(), behind.split()
    if len(rest) != 1 or len(words) < _FEWEST or fold(word).strip() not in _WIFE:
        return False
    return words[-1].isupper() and rest[0].isupper() and len(rest[0]) > _FEWEST


_WIFE = frozenset({"epouse", "ep", "veuve", "vve"})
_END = re.compile(r"[,;(]| (?=[a-z*\d])")
_FEWEST = 2  # words behind: a surname and a given name


def married_head(text: str) -> str:
    """What stands before the name at birth or by marriage, that word included, where given names follow it."""
    head = _HEAD.match(text)
    if head is None:
        return ""
    before = text[: head.start("word")]
    rest = _END.split(text[head.end() :], maxsplit=1)[0]
    return head[1] if goes_on_married(before, rest) else ""
