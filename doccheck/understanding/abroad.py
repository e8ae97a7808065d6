"""Whether a paper is in one of the languages whose words are known less well."""

from __future__ import annotations

import re
from collections.abc import Iterable

from doccheck.model import Page
from doccheck.understanding.fold import fold

# Small words of French, German, Spanish and English, and of other languages that are written in the same letters.
_TRIED = (
    "le les des du et est une dans pour par der die das und den fur mit von ist im los las del el y que con the of and "
    "for is to by per in"
)
_OTHER = (
    "di il della dei che nel da do dos das ao e em na no para com si din pentru cu sau este nr dnia w z za od oraz ve "
    "bir ile icin tarih ngay cua cho va tai so la"
)
_TRIED_WORDS, _OTHER_WORDS = frozenset(_TRIED.split()), frozenset(_OTHER.split())
_OTHER_LETTER = re.compile("[\u0370-\u1dff\u2e80-\U0010ffff]")
_FEW = 0.3  # of the letters


def is_abroad(pages: Iterable[Page]) -> bool:
    """Whether a paper is in another language than French, German, Spanish and English: its letters, its small words."""
    text = "\n".join(page.text for page in pages)
    if len(_OTHER_LETTER.findall(text)) > _FEW * len(text.replace(" ", "")):
        return True
    words = fold(text.replace("\n", " ")).split()  # so it was folded when phrases were looked for
    return sum(word in _OTHER_WORDS for word in words) > sum(word in _TRIED_WORDS for word in words)
