"""What a text says where: the words of its first lines, of titles, of labels, and those that begin a line.

"Certificate of enrolment" above a paper says more than the same words in its midst.
"""

from __future__ import annotations

import re
from itertools import pairwise

from doccheck.understanding.fold import fold

_FIRST = 6  # lines at the top
_STEM = 6  # letters by which the forms of a word are taken together
_TITLE = 8  # words that a title has at most
_CELLS = re.compile(r"\n|\s{3,}")  # a wide gap parts the cells of a row
_NUMBER = "#"


def line_features(text: str) -> list[str]:
    """The features of the lines of `text`; the same one may come several times."""
    found: list[str] = []
    lines = [line for line in map(str.strip, _CELLS.split(text)) if line]
    for at, line in enumerate(lines):
        stems = [
            word[:_STEM] if word.isalpha() or not any(map(str.isdigit, word)) else _NUMBER
            for word in fold(line).split()
        ]
        if not stems:
            continue
        pairs = [f"{one} {other}" for one, other in pairwise(stems)]
        brief = len(stems) <= _TITLE
        if at < _FIRST:
            found += [f"top:{stem}" for stem in stems]
            if brief:
                found += [f"head:{each}" for each in (*stems, *pairs)]
        if line.isupper() or (brief and line[-1] not in ".,;" and ":" not in line):
            found += [f"title:{each}" for each in (*stems, *pairs)]
        found.append(f"begins:{stems[0]}")
        if pairs:
            found.append(f"begins:{pairs[0]}")
        if ":" in line and (label := line.partition(":")[0].strip()):
            found.append(f"label:{' '.join(stems[: min(4, len(label.split()))])}")
    return found
