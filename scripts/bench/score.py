"""How much of a page was read right.

Both texts are made alike first (`normalised`): Unicode NFC, every run of white space one space, typographic quotes,
dashes and the ellipsis as on a keyboard. Case, accents, ß, œ, € and all other signs count.

- **Character errors** (after Clausner, Pletschacher and Antonacopoulos, "Flexible character accuracy measure", 2020):
  engines print the columns and cells of a page in different orders, and none of these is wrong. So the lines of the
  truth (a table cell is a line of its own) are each found wherever they were read, the longest first; what surrounds
  the place stays for the other lines, what a line broken in two has left is sought again. Errors are insertions,
  deletions and substitutions inside the places found, lines not found at all, and read text that no line claimed.
  Stamps are neither asked for nor counted as inserted.
- **Words**: the share of the printed words that were read exactly, as a multiset.
- **Accents**: the share of the printed letters and signs beyond ASCII that were read, as a multiset.
- **Fields**: the share of dates, amounts and numbers that stand in the text character by character, white space aside,
  with no further digit directly before or after them.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from scripts.bench.sheet import Truth

_ALIKE = str.maketrans({"’": "'", "‘": "'", "‚": "'", "`": "'", "´": "'", "“": '"', "”": '"', "„": '"', "–": "-",
                        "—": "-", "‐": "-", "‑": "-", "−": "-", "…": "..."})  # fmt: skip
_FOUND = 0.5  # a line is found where at least half of its characters agree; otherwise it counts as missing
_FLOOR = 4  # shorter matches between longer lines are chance


@dataclass(frozen=True, kw_only=True, slots=True)
class Score:
    """Counts, so that pages can be added up."""

    errors: int = 0
    characters: int = 0
    words_right: int = 0
    words: int = 0
    accents_right: int = 0
    accents: int = 0
    fields_right: int = 0
    fields: int = 0

    def __add__(self, other: Score) -> Score:
        return Score(**{name: getattr(self, name) + getattr(other, name) for name in self.__slots__})

    @property
    def cer(self) -> float:
        """Character errors for every printed character; more than 1 where much was read that is not there."""
        return self.errors / self.characters if self.characters else 0.0

    @property
    def word_recall(self) -> float:
        return self.words_right / self.words if self.words else 1.0

    @property
    def accent_recall(self) -> float:
        return self.accents_right / self.accents if self.accents else 1.0

    @property
    def field_recall(self) -> float:
        return self.fields_right / self.fields if self.fields else 1.0


def score(truth: Truth, text: str) -> Score:
    """How well `text` gives what `truth` says is printed."""
    printed = [normalised(line) for line in truth.lines]
    read = [line for line in map(normalised, text.splitlines()) if line]
    whole = "\n".join(printed)
    fields = Counter({field: _times(field, whole) for field in {normalised(field) for field in truth.fields}})
    right = sum(min(count, _times(field, "\n".join(read))) for field, count in fields.items())
    accents, words = _beyond_ascii(printed), Counter(" ".join(printed).split())
    return Score(
        errors=character_errors(printed, read, [normalised(line) for line in truth.optional]),
        characters=sum(map(len, printed)),
        words_right=(words & Counter(" ".join(read).split())).total(),
        words=words.total(),
        accents_right=(accents & _beyond_ascii(read)).total(),
        accents=accents.total(),
        fields_right=right,
        fields=fields.total(),
    )


def normalised(text: str) -> str:
    """The text in the form that is compared.

    >>> normalised("l’État  \N{EN DASH} « ça »")
    "l'État - « ça »"
    """
    return " ".join(unicodedata.normalize("NFC", text).translate(_ALIKE).split())


def character_errors(printed: Iterable[str], read: Iterable[str], optional: Iterable[str] = ()) -> int:
    """Insertions, deletions and substitutions between the printed lines and the lines read, in any order."""
    rest = [line for line in read if line]
    errors, missing = _claimed([line for line in printed if line], rest)
    errors += sum(map(len, missing))
    _claimed([line for line in optional if line], rest)
    return errors + sum(map(len, rest))


def _claimed(wanted: list[str], rest: list[str]) -> tuple[int, list[str]]:
    """Takes every wanted line out of `rest`; the errors inside, and the lines that were not found."""
    errors, missing = 0, []
    while wanted:
        wanted.sort(key=len)
        line = wanted.pop()
        at = _most_alike(line, rest)
        if at is None:
            missing.append(line)
            continue
        other = rest.pop(at)
        if len(other) >= len(line):
            cost, start, end = place(line, other)
            rest += [part for part in (other[:start].strip(), other[end:].strip()) if part]
        else:
            cost, start, end = place(other, line)
            wanted += [part for part in (line[:start].strip(), line[end:].strip()) if part]
        errors += cost
    return errors, missing


def _most_alike(line: str, rest: list[str]) -> int | None:
    """The index of the line that shares most with `line`, or None."""
    from rapidfuzz import fuzz, process

    if not rest:
        return None
    ratios = process.cdist([line], rest, scorer=fuzz.partial_ratio)[0] / 100
    best, shared = None, 0.0
    for at, ratio in enumerate(ratios):
        size = min(len(line), len(rest[at]))
        # Between equals, the line whose length fits: "45" is in "1945" too, but it is "45".
        value = size * (2 * ratio - 1) - 0.01 * abs(len(line) - len(rest[at]))
        if ratio >= _FOUND and (size >= _FLOOR or len(line) < _FLOOR) and value > shared:
            best, shared = at, value
    return best


def place(needle: str, text: str) -> tuple[int, int, int]:
    """Where in `text` the `needle` stands with the fewest errors: (errors, start, end) (Sellers 1980).

    >>> place("bcd", "abxcde")
    (1, 2, 5)
    """
    end, cost = _cheapest_end(needle, text)
    length, _ = _cheapest_end(needle[::-1], text[:end][::-1])
    return cost, end - length, end


def _cheapest_end(needle: str, text: str) -> tuple[int, int]:
    import numpy as np

    signs = np.array([ord(sign) for sign in text], dtype=np.int64)
    steps = np.arange(len(text) + 1)
    row = np.zeros(len(text) + 1, dtype=np.int64)  # the needle may begin anywhere, at no cost
    for sign in needle:
        below = row + 1
        below[1:] = np.minimum(below[1:], row[:-1] + (signs != ord(sign)))
        row = np.minimum.accumulate(below - steps) + steps
    end, cost = int(np.argmin(row)), int(row.min())
    while end < min(len(needle), len(text)) and row[end + 1] == cost:
        end += 1  # a wrong sign is a substitution rather than one missing here and one too many beside it
    return end, cost


def _beyond_ascii(lines: Iterable[str]) -> Counter[str]:
    return Counter(sign for line in lines for sign in line if ord(sign) > 127)


def _times(field: str, text: str) -> int:
    signs = r"\s*".join(re.escape(sign) for sign in field if not sign.isspace())
    return len(re.findall(rf"(?<!\d)(?<!\d[.,/]){signs}(?!\d)(?![.,/]\d)", text))
