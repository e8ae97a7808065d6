"""A text as a set of features: words, their beginnings, neighbours; for scripts without spaces, groups of signs.

Numbers are only told to be there: what a paper is does not hang on them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from doccheck.understanding.fold import fold

NUMBER = "#"
_SHORT_STEM, _LONG_STEM = 5, 8  # letters by which the forms of a word are taken together ("inscrit", "inscrite")
_UNSPACED_RUN = re.compile(r"[぀-ヿ㐀-鿿가-힯ᄀ-ᇿ฀-๿]+")
_GROUPS = (1, 2, 3, 4)  # signs of a script without spaces taken together


def features(text: str) -> Iterator[str]:
    """The features of `text`; the same one may come several times."""
    words = [NUMBER if any(map(str.isdigit, word)) else word for word in fold(text).split()]
    for word in words:
        if word == NUMBER:
            continue
        if runs := _UNSPACED_RUN.findall(word):
            yield from (run[at : at + n] for run in runs for n in _GROUPS for at in range(len(run) - n + 1))
            continue
        yield word
        if len(word) > _SHORT_STEM + 1:
            yield f"{word[:_SHORT_STEM]}*"
        if len(word) > _LONG_STEM + 1:
            yield f"{word[:_LONG_STEM]}*"
    stems = [word[:_SHORT_STEM] for word in words]
    for at in range(len(words) - 1):
        if (words[at], words[at + 1]) != (NUMBER, NUMBER):
            yield f"{words[at]} {words[at + 1]}"
            yield f"{stems[at]}+{stems[at + 1]}"
    for at in range(len(words) - 2):
        if len(stems[at]) > 2 and len(stems[at + 2]) > 2:
            yield f"{stems[at]}~{stems[at + 2]}"
