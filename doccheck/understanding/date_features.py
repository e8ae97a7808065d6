"""What stands around a date, as a set of features: the words, the cells, its place and its rank among the dates."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from doccheck.kinds import Kind
from doccheck.understanding import date_patterns
from doccheck.understanding.date_surroundings import Here
from doccheck.understanding.fold import fold

# What features that come from the rules begin with.
OF_RULES = ("s:", "sk:", "sK:", "sp:", "sn:", "has:", "same:", "sr:")
FIRST, LAST = "first", "last"  # of a period
_NEAR, _BEHIND, _CELL, _OTHER_LINE = 6, 5, 8, 4  # words that are looked at
_STEM = 5  # letters by which the forms of a word are taken together
_LINE = 90  # characters of a line before or behind that are looked at
_UNSPACED = re.compile(r"[぀-ヿ㐀-鿿가-힯ᄀ-ᇿ฀-๿]{2,}")
_YEARS_APART = (-15, -5, -2, -1, 0, 1, 2, 5, 15)
_STAYS = (32, 100, 200, 340, 370, 800)  # days
_LENGTHS = (0, 2, 8, 25)


@dataclass(frozen=True, kw_only=True, slots=True)
class Candidate:
    """A date of a document. `said`: what the rules make of it; `part`: of a period, which end of it."""

    here: Here
    said: str
    part: str = ""
    length: int = 0  # days of the period


def features(candidates: Sequence[Candidate], kind: Kind) -> list[list[str]]:
    """The features of each of the dates of one document, which are in reading order; some come several times."""
    if not candidates:
        return []
    days = [each.here.reading.value or each.here.reading.readings[0] for each in candidates]
    distinct = sorted(set(days))
    newest, middle = distinct[-1].year, distinct[len(distinct) // 2].year
    pair = _pair(kind)
    lengths = sorted({each.length for each in candidates if each.part})
    stays = bool(lengths)
    found: list[list[str]] = []
    for at, (each, day) in enumerate(zip(candidates, days, strict=True)):
        said, part, here = each.said, each.part, each.here
        rank = _rank(distinct.index(day), len(distinct))
        own = [
            f"k:{kind.id}",
            f"g:{kind.group}",
            f"pair:{pair}",
            f"part:{part}|{pair}",
            f"vp:{rank}|{pair}|{part}",
            f"s:{said}",
            f"sk:{said}|{kind.group}",
            f"y:{_step(day.year - newest, _YEARS_APART)}",
            f"m:{_step(day.year - middle, _YEARS_APART)}",
            f"v:{rank}",
            f"o:{_rank(at, len(candidates))}",
            f"n:{min(len(distinct), 6)}",
            f"vk:{rank}|{kind.group}",
            f"vK:{rank}|{kind.id}",
            f"sK:{said}|{kind.id}",
            f"yp:{_step(day.year - newest, _YEARS_APART)}|{pair}|{'in' if part else ''}",
        ]
        if part:
            own.append(f"pl:{_step(each.length, _STAYS)}|{part}")
            own.append(f"pr:{_rank(lengths.index(each.length), len(lengths))}|{part}|{pair}")
        else:
            own.append(f"ps:{stays}|{pair}")
        if day.day == 1:
            own += ("d:1", f"d:1|{part}")
        elif day.day >= 28 and _is_last_of_month(day):
            own += ("d:last", f"d:last|{part}")
        before = candidates[at - 1] if at and candidates[at - 1].here.text is here.text else None
        after = candidates[at + 1] if at + 1 < len(candidates) else None
        own += _around(here, before, after if after and after.here.text is here.text else None, pair)
        own += _others(at, candidates, days)
        found.append(own)
    return found


def _pair(kind: Kind) -> str:
    """Which beginnings and ends papers of the kind tell."""
    return "".join(name[0] for name in ("start_date", "end_date", "valid_from", "valid_until") if name in kind.fields)


def _others(at: int, candidates: Sequence[Candidate], days: Sequence[date]) -> list[str]:
    """What the rules say of the other dates, and where the date stands among those of which they say the same."""
    said, day = candidates[at].said, days[at]
    found: dict[str, None] = {}
    alike = {day}
    again = False
    for other, (each, its) in enumerate(zip(candidates, days, strict=True)):
        if other == at:
            continue
        found[f"same:{each.said}" if its == day else f"has:{each.said}"] = None
        again = again or its == day
        if each.said == said:
            alike.add(its)
    rank = f"sr:{said}|{_rank(sorted(alike).index(day), len(alike))}"
    return [*found, rank, "again"] if again else [*found, rank]


def _is_last_of_month(day: date) -> bool:
    return date.fromordinal(day.toordinal() + 1).month != day.month


def _step(value: int, steps: Sequence[int]) -> int:
    return bisect_left(steps, value)


def _rank(at: int, of: int) -> str:
    if of == 1:
        return "only"
    return "0" if at == 0 else "-1" if at == of - 1 else "1" if at == 1 else "-2" if at == of - 2 else "mid"


def _around(here: Here, previous: Candidate | None, following: Candidate | None, pair: str) -> list[str]:
    """The words before and behind, up to the dates before and behind."""
    text, start, end = here.text.text, here.reading.start, here.reading.end
    first = here.text.starts[here.index]
    own, behind = here.before, here.rest
    found: list[str] = []
    if previous and previous.here.reading.end > first:  # another date stands before on the line
        own = text[previous.here.reading.end : start]
        found.append(f"sp:{previous.said}")
        found += [f"w:{word[:_STEM]}" for word in _words(text[first : previous.here.reading.start][-_LINE:])[-_NEAR:]]
    words = _words(own[-_LINE:])
    if len(words) < 2 and here.runs_on:
        words = [*_words(here.page.lines[here.index - 1].text[-_LINE:]), *words]
        found.append("runs_on")
    stems = [word[:_STEM] for word in words]
    for far in range(1, min(3, len(words)) + 1):
        stem = stems[-far]
        found += (f"b{far}:{words[-far]}", f"b{far}:{stem}*", f"b{far}|{pair}:{stem}")
    near = stems[-_NEAR:]
    found += [f"b:{stem}" for stem in near]
    found += [f"bw:{stem}" for stem in stems[:-_NEAR]]
    if not words:
        found.append(f"b0|{pair}")
    ahead = following is not None and following.here.reading.start <= end + len(behind)
    if following and ahead:
        behind = text[end : following.here.reading.start]
        found.append(f"sn:{following.said}")
    after = _words(behind[:_LINE])[:_BEHIND]
    if after:
        found += (f"a1:{after[0]}", f"a1:{after[0][:_STEM]}*")
    found += [f"a:{word[:_STEM]}" for word in after]
    found.append(f"al:{_step(len(own.strip()), _LENGTHS)}|{_step(len(behind.strip()), _LENGTHS)}")
    if len(words) < 3:
        found += _cells(here, bool(words))
    return found + _place(here)


def _cells(here: Here, labelled: bool) -> list[str]:
    """The label left of the cell, the head over it where no words stand before the date, the line before."""
    found: list[str] = []
    if here.left:
        found += [f"l:{word[:_STEM]}" for word in _words(here.left[0].text[-_LINE:])[-_CELL:]]
    if not labelled and here.above:
        found += [f"u:{word[:_STEM]}" for word in _words(here.above.text[:_LINE])[:_CELL]]
    if here.index:
        before = here.page.lines[here.index - 1]
        same = "p" if before.block == here.line.block else "q"
        found += [f"{same}:{word[:_STEM]}" for word in _words(before.text[-_LINE:])[-_OTHER_LINE:]]
    return found


def _place(here: Here) -> list[str]:
    of, x = len(here.page.lines), int(4 * here.line.words[0].box.x0)
    fifth = 5 * here.index // of
    found = [f"at:{fifth}", f"x:{x}|{fifth}", f"up:{min(here.index, 4)}|dn:{min(of - 1 - here.index, 4)}"]
    if date_patterns.PLACE_DATE.search(here.before):
        found += ("place", f"place|{fifth}")
    found.append("form:words" if any(map(str.isalpha, here.reading.text)) else "form:figures")
    return found


@lru_cache(maxsize=2_000)  # a line is looked at from each of its dates, and from those above and below
def _words(text: str) -> list[str]:
    """Folded words; figures as one sign; scripts without spaces in pairs of signs."""
    words: list[str] = []
    for word in fold(text).split():
        if not word.isalpha() and any(map(str.isdigit, word)):
            if not words or words[-1] != "#":
                words.append("#")
        elif word.isascii() or not _UNSPACED.search(word):
            words.append(word)
        else:
            words += [word[at : at + 2] for at in range(len(word) - 1)]
    return words
