"""From lines of text to lines of a zone: other signs for the filler, lines of a wrong length, lines run together."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from itertools import filterfalse, product
from typing import NamedTuple

from doccheck.values._mrz_codes import country, repaired_code
from doccheck.values._mrz_layout import FILLER, Layout, is_zone_text

# Fewest signs a line of a zone is read from; a name line that lost its fillers is shorter than its format.
_SHORTEST, _LONGEST = 20, 110
_LENGTH_OFF = 4  # signs by which a line may be too long or short: two pairs of fillers
_TAIL_LOST = 20  # fillers that may be missing at the end of a name line

_SIGNS = str.maketrans(
    {
        **dict.fromkeys("‹〈⟨＜≤({[€", FILLER),
        **dict.fromkeys("|!", "I"),
        "$": "S",
        **dict.fromkeys(".,'’`´·_-–—~:;*\"”“°^", None),
    }
)
# What a reading leaves out (a few of it, all in ASCII), and what it takes for the first sign of a document code.
_BEFORE_A_ZONE = " \t\n\r\v\f\x1c\x1d\x1e\x1f.,'`_-~:;*\"^"
_OPENS_A_ZONE = frozenset("PVIAC1Lpviacl|!")
_GUILLEMET = re.compile("[«《≪]")
_LOWER_FILLER = str.maketrans("ckK", "<<K")
# Runs of K and C beside fillers, and single look-alikes among the fillers behind the names.
_RUN = re.compile(r"(?<=<)[KC]{3,}|[KC]{3,}(?=<|$)")
_AMONG = re.compile(r"(?<=<<)[KC]+(?=<<)")
_BEHIND_NAMES = re.compile(r"(?:<<[^<]+(?:<[^<]+)*<<|<{4})")
_SINGLE = re.compile(r"(?<=<)([KCLESGX])\1?(?=<|$)")


class Arrangement(NamedTuple):
    """Lines of the right number and length for a layout."""

    lines: tuple[str, ...]
    off: int  # signs that were added or taken away


def readings(text: str) -> tuple[str, ...]:
    """`text` in the signs of a zone, in one or two ways: « stands for one filler or two. Empty: not such a line."""
    if not _SHORTEST <= len(text) <= 3 * _LONGEST:
        return ()
    bare = "".join(text.split())
    if ("c" in bare or "k" in bare) and sum(map(str.isupper, bare)) > 3 * sum(map(str.islower, bare)):
        bare = bare.translate(_LOWER_FILLER)
    plain = bare.translate(_SIGNS)
    if not plain.isascii():
        plain = "".join(filterfalse(unicodedata.combining, unicodedata.normalize("NFKD", plain)))
    plain = plain.upper()
    found = dict.fromkeys(_GUILLEMET.sub(fillers, plain) for fillers in ("<<", "<"))
    return tuple(line for line in found if _SHORTEST <= len(line) <= _LONGEST and is_zone_text(line))


def may_open(text: str) -> bool:
    """Whether the first sign of `text` may be one that a zone begins with, however its reading turns out."""
    first = text.lstrip(_BEFORE_A_ZONE)[:1]
    return first in _OPENS_A_ZONE or not first.isascii()


def may_begin(line: str) -> bool:
    """Whether a zone may begin with `line`: a document code and a country, or fillers in pairs."""
    return line[0] in "PVIAC1L" and (country(repaired_code(line[2:5])) is not None or "<<" in line)


def arrangements(layout: Layout, texts: tuple[tuple[str, ...], ...]) -> Iterator[Arrangement]:
    """Every way to see the text lines `texts` as the lines of `layout`, none of them cut in a text line's middle
    unless lines run together."""
    if len(texts) == layout.count:
        yield from _fitted(layout, texts)
        return
    if len(texts) == 1:
        for text in texts[0]:
            for parts in _cut(text, layout.count, layout.length):
                yield from _fitted(layout, tuple((part,) for part in parts))
    elif len(texts) == 2 and layout.count == 3:
        for first, second in product(*texts):
            for parts in _cut(first, 2, layout.length):
                yield from _fitted(layout, ((parts[0],), (parts[1],), (second,)))
            for parts in _cut(second, 2, layout.length):
                yield from _fitted(layout, ((first,), (parts[0],), (parts[1],)))


def _cut(text: str, count: int, length: int) -> Iterator[tuple[str, ...]]:
    """`text` in `count` parts, each of about `length` signs."""
    if abs(len(text) - count * length) > _LENGTH_OFF:
        return
    if count == 1:
        yield (text,)
        return
    for at in range(length - _LENGTH_OFF, length + _LENGTH_OFF + 1):
        for rest in _cut(text[at:], count - 1, length):
            yield (text[:at], *rest)


def _fitted(layout: Layout, texts: tuple[tuple[str, ...], ...]) -> Iterator[Arrangement]:
    lines: list[str] = []
    off = 0
    for index, options in enumerate(texts):
        nearest = min(options, key=lambda line: abs(len(line) - layout.length))
        if layout.given is None and index == layout.names.line:
            line = _name_line(nearest, layout)
        else:
            line = _at_longest_run(_AMONG.sub(_fillers, nearest), layout.length)
        if line is None:
            return
        lines.append(line)
        off += abs(len(nearest) - layout.length)
    yield Arrangement(tuple(lines), off)


def _name_line(line: str, layout: Layout) -> str | None:
    """A line that ends with names: fillers are added or taken away at its end."""
    if FILLER * 2 not in line:
        return line if len(line) == layout.length else None
    cleaned = _without_look_alikes(line, layout.names.start)
    missing = layout.length - len(cleaned)
    if missing >= 0:
        return cleaned + FILLER * missing if missing <= _TAIL_LOST else None
    if missing >= -2 * _LENGTH_OFF and cleaned.endswith(FILLER * -missing):
        return cleaned[:missing]
    return None


def _without_look_alikes(line: str, start: int) -> str:
    """`line` with fillers where K, C and the like stand among the fillers behind the names."""
    cleaned = line[:start] + _RUN.sub(_fillers, line[start:])
    behind = _BEHIND_NAMES.search(cleaned, start)
    if not behind:
        return cleaned
    at = behind.end() - 1
    return cleaned[:at] + _SINGLE.sub(_fillers, cleaned[at:])


def _at_longest_run(line: str, length: int) -> str | None:
    """`line` with fillers added to or taken from its longest run of them: only there nothing else can be missing."""
    missing = length - len(line)
    if missing == 0:
        return line
    run = max(re.finditer("<<+", line), key=lambda found: (len(found[0]), found.start()), default=None)
    if run is None or abs(missing) > _LENGTH_OFF or len(run[0]) + missing < 1:
        return None
    return line[: run.start()] + FILLER * (len(run[0]) + missing) + line[run.end() :]


def _fillers(match: re.Match[str]) -> str:
    return FILLER * len(match[0])
