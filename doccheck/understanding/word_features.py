"""A text as a set of features: words, their beginnings, neighbours; for scripts without spaces, groups of signs.

Numbers are only told to be there: what a paper is does not hang on them.
"""

from __future__ import annotations

import re

from doccheck.understanding.fold import fold

NUMBER = "#"
_SHORT_STEM, _LONG_STEM = 5, 8  # letters by which the forms of a word are taken together ("inscrit", "inscrite")
_UNSPACED_RUN = re.compile(r"[぀-ヿ㐀-鿿가-힯ᄀ-ᇿ฀-๿]+")
_GROUPS = (1, 2, 3, 4)  # signs of a script without spaces taken together


def features(text: str) -> list[str]:
    """The features of `text`; the same one may come several times."""
    words = [
        word if word.isalpha() or not any(map(str.isdigit, word)) else NUMBER for word in fold(text).split()
    ]
    found: list[str] = []
    for word in words:
        if word == NUMBER:
            continue
        if not word.isascii() and (runs := _UNSPACED_RUN.findall(word)):
            found += [run[at : at + n] for run in runs for n in _GROUPS for at in range(len(run) - n + 1)]
            continue
        found.append(word)
        if len(word) > _SHORT_STEM + 1:
            found.append(f"{word[:_SHORT_STEM]}*")
            if len(word) > _LONG_STEM + 1:
                found.append(f"{word[:_LONG_STEM]}*")
    stems = [word[:_SHORT_STEM] for word in words]
    for one, other, begins, goes_on in zip(words, words[1:], stems, stems[1:], strict=False):
        if one != NUMBER or other != NUMBER:
            found.append(f"{one} {other}")
            found.append(f"{begins}+{goes_on}")
    found += [
        f"{one}~{other}" for one, other in zip(stems, stems[2:], strict=False) if len(one) > 2 and len(other) > 2
    ]
    return found
