"""Looking for words in the lines of a document: without case, accents, punctuation, and across line breaks."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from doccheck.model import Document, Evidence

_NOT_WORD = re.compile(r"[^\w]+")
_SPECIAL = str.maketrans({"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ı": "i", "_": " "})
# Some PDF readers put spaces inside words ("To t a l"); below this length a phrase without its spaces hits others.
_UNSPACED_FROM = 10


class _Bare(dict[int, int | None]):
    """A translation table without what stands on letters, filled as signs are met."""

    def __missing__(self, code: int) -> int | None:
        self[code] = None if unicodedata.combining(chr(code)) else code
        return self[code]


_BARE = _Bare()


@lru_cache(maxsize=20_000)
def fold(text: str) -> str:
    """`text` as it is compared."""
    plain = text.casefold().translate(_SPECIAL)
    if not plain.isascii():
        plain = unicodedata.normalize("NFKD", plain).translate(_BARE)
    return _NOT_WORD.sub(" ", plain).strip()


def holds(text: str, phrase: str) -> bool:
    """Whether the folded `phrase` stands in the folded `text` as whole words."""
    return bool(phrase) and f" {phrase} " in f" {text} "


def find(document: Document, phrases: tuple[str, ...]) -> Evidence | None:
    """Where the document says one of `phrases`, also across a line break; None where it does not."""
    folded = [fold(line.text) for line in document.lines]
    whole = " ".join(filter(None, folded))
    unspaced = whole.replace(" ", "")
    for phrase in map(fold, phrases):
        bare = phrase.replace(" ", "")
        # Most phrases stand nowhere: only for the others it is worth looking where.
        if not holds(whole, phrase) and bare not in unspaced:
            continue
        for index, line in enumerate(document.lines):
            after = folded[index + 1] if index + 1 < len(folded) else ""
            here, both = folded[index], f"{folded[index]} {after}".strip()
            if holds(here, phrase) or (holds(both, phrase) and not holds(after, phrase)):
                return line.evidence
            if len(bare) >= _UNSPACED_FROM and bare in here.replace(" ", ""):
                return line.evidence
    return None


def letters(document: Document) -> int:
    """How many letters of text the document has."""
    return sum(sign.isalpha() for line in document.lines for sign in line.text)
