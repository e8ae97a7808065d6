"""So many hours, of whatever time, as a clause says them: in figures, in words, behind a label.

All texts are plain (`hour_words.plain`); places are those in the clause.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal

from doccheck.understanding import hour_words as words
from doccheck.understanding.hour_numbers import CHINESE, WORD, number_in_signs, number_in_words

# Between the two ends of a range.
TO = r" *(?:-|–|—|~|a|bis|to|y|und|and|et|ou|o|or|oder|do|до|至|から|e) *"

_DECIMAL = r"(?P<whole>\d{1,2})(?P<part>[.,٫]\d{1,2}| ?½)?"
_FIGURE = rf"(?<![\d٫a-zßœæøł-])(?<!\d[.,:/]){_DECIMAL}(?![\d:/]|[.,]\d)"
# "20 (zwanzig) Stunden", "achtzehn (18) Stunden": what stands in the brackets is the same again.
_BRACKET = r"(?: *\([^()\d]{2,25}\))?"
_RANGE = rf"(?:{TO}\d{{1,2}}(?:[.,]\d{{1,2}})?(?!\d))?"
_UNIT = f"{words.ADJECTIVE}{words.UNIT}"
_IN_FIGURES = re.compile(rf"{_FIGURE}{_BRACKET}{_RANGE}\)? *{_UNIT}(?: ?(?P<minutes>00|15|30|45)(?!\d))?")
_UNIT_BEHIND_WORDS = re.compile(rf"(?<![^\W\d_]){_UNIT}")
_WORDS_BEFORE = re.compile(rf"((?:{WORD}[ -]+){{1,4}})(?:\([^()]{{2,25}}\) *)?$")
_WORDS_BEHIND = re.compile(rf": *((?:{WORD}[ -]*){{1,4}})")
_LABEL_NEXT = re.compile(r" *: *\d")  # "No 20 Wochenstunden: 25"
_UNIT_NEXT = re.compile(rf" *{_UNIT}")
_IN_SIGNS = re.compile(rf"(?P<signs>{CHINESE}) *{words.UNIT}")
_BARE = re.compile(rf"{_FIGURE}{words.LONG}{_RANGE}(?! *(?:%|€|\$|°)|\.[a-z])")
_WORD_NEXT = re.compile(r" *[a-z]")
_THING_NEXT = re.compile(  # behind "hours per week: 20" another label may follow on the line, but no other unit
    r" *(?:(?:weeks?|wochen?|semaines?|semanas?|settimane|months?|monate?|mois|mes(?:es)?|days?|tage?|jours?|dias?|"
    r"eur\w*|uhr|am|pm|students?|teilnehmer\w*|person\w*|pers|x)(?![a-z])|h ?\d)"
)
_BARE_WEEK = re.compile(rf"{_FIGURE}{_RANGE}\)? *(?={words.WEEK.pattern})")
_LABEL_GAP = re.compile(r"[\s:=.(|–-]*(?:is|are|betragt|de|of|von|es|est|sera|sind|:)?[\s:=.(|–-]*")
_BRACKETED = re.compile(r"\([^()]*\)")
# "40-hour week", "35-Stunden-Woche"
_HOUR_WEEK = re.compile(
    rf"{_FIGURE}[ -]*(?:hour|stunden|godzinn\w*|часов\w*)[ -]*(?:week|woche|tyg\w*|\w* недел\w*)(?![^\W\d_])"
)
_CLOCK_BEHIND = re.compile(rf"{TO}\d{{1,2}} ?h")
_CLOCK_BEFORE = re.compile(rf"\d ?h ?(?:\d\d)?(?:{TO}| +as | +alle )$")


@dataclass(frozen=True, kw_only=True, slots=True)
class Amount:
    """So many hours; `figure` is where the number ends."""

    hours: Decimal
    start: int
    figure: int
    end: int
    lessons: bool = False
    weekly: tuple[int, int] | None = None  # where the amount itself says that it is a week's


def amounts(clause: str) -> list[Amount]:
    """Every amount of hours in the clause, in their order. Of a range it is the first number."""
    found: list[Amount] = []
    for way in (_hour_weeks, _in_figures, _in_words, _in_signs, _bare_with_week, _bare, _bare_words):
        for one in way(clause):
            if all(one.end <= other.start or one.start >= other.end for other in found):
                found.append(one)
    return sorted(found, key=lambda one: one.start)


def whole_or_half(hours: Decimal) -> Decimal:
    """Without zeros behind the point: 20.0 is 20, 38.50 is 38.5."""
    return hours.normalize() if hours % 1 else hours.quantize(Decimal(1))


def _hour_weeks(clause: str) -> Iterator[Amount]:
    for match in _HOUR_WEEK.finditer(clause):
        yield replace(_amount(match, _value(match), match.end("whole")), weekly=match.span())


def _in_figures(clause: str) -> Iterator[Amount]:
    for match in _IN_FIGURES.finditer(clause):
        if (match["minutes"] and _is_clock(clause, match)) or _LABEL_NEXT.match(clause, match.end()):
            continue
        hours = _value(match) + (Decimal("0.5") if match["half"] else 0) + Decimal(match["minutes"] or 0) / 60
        yield _amount(match, hours, match.end("part") if match["part"] else match.end("whole"))


def _is_clock(clause: str, match: re.Match[str]) -> bool:
    """Whether it is a time of day: "9 h 00 – 12 h 30"."""
    before = clause[max(0, match.start() - 12) : match.start()]
    return bool(_CLOCK_BEHIND.match(clause, match.end()) or _CLOCK_BEFORE.search(before))


def _in_words(clause: str) -> Iterator[Amount]:
    for unit in _UNIT_BEHIND_WORDS.finditer(clause):
        offset = max(0, unit.start() - 45)
        before = _WORDS_BEFORE.search(clause[offset : unit.start()])
        for word in re.finditer(WORD, before[1]) if before else ():
            said = before[1][word.start() :] if before else ""
            value = number_in_words(said)
            if before and value is not None:
                start = offset + before.start() + word.start()
                hours = Decimal(value) + (Decimal("0.5") if unit["half"] else 0)
                yield replace(_amount(unit, hours, start + len(said.rstrip())), start=start)
                break


def _in_signs(clause: str) -> Iterator[Amount]:
    for match in _IN_SIGNS.finditer(clause):
        yield _amount(match, Decimal(number_in_signs(match["signs"])), match.end("signs"))


# -- figures whose unit stands before them -----------------------------------------------------------------------------
def _bare_with_week(clause: str) -> Iterator[Amount]:
    """As in "hours of work are 37.5 per week"."""
    for match in _BARE_WEEK.finditer(clause):
        week = words.WEEK.match(clause, match.end())
        if week and _unit_end(clause[max(0, match.start() - 40) : match.start()]) is not None:
            yield replace(_amount(match, _value(match), match.end()), weekly=week.span())


def _bare(clause: str) -> Iterator[Amount]:
    """As in "hours per week: 35"."""
    for match in _BARE.finditer(clause):
        before = _BRACKETED.sub(lambda found: " " * len(found[0]), clause[max(0, match.start() - 60) : match.start()])
        *figures, before = re.split(r"\d", before)
        labelled = before.rstrip().endswith(":")
        if (_THING_NEXT if labelled else _WORD_NEXT).match(clause, match.end()):
            continue
        if figures and _UNIT_NEXT.match(before) and not labelled:
            continue  # "20 lessons per week (2": the label is an amount itself
        at = match.start() - len(before)
        week, unit = _last_week(before), _unit_end(before)
        if week is None or unit is None:
            continue
        if _LABEL_GAP.fullmatch(before, max(week.end(), unit)) or labelled:
            yield replace(_amount(match, _value(match), match.end()), weekly=(at + week.start(), at + week.end()))


def _bare_words(clause: str) -> Iterator[Amount]:
    """As in "heures par semaine : vingt"."""
    for label in _WORDS_BEHIND.finditer(clause):
        offset = max(0, label.start() - 60)
        before = clause[offset : label.start()]
        week = _last_week(before)
        if week is None or _unit_end(before) is None:
            continue
        for word in reversed(list(re.finditer(WORD, label[1]))):
            value = number_in_words(label[1][: word.end()])
            if value is not None:
                start, end = label.start(1), label.start(1) + word.end()
                weekly = (offset + week.start(), offset + week.end())
                yield Amount(hours=Decimal(value), start=start, figure=end, end=end, weekly=weekly)
                break


def _last_week(text: str) -> re.Match[str] | None:
    weeks = [*words.WEEK.finditer(text), *words.WEEK_UNIT.finditer(text)]
    return weeks[-1] if weeks else None


def _unit_end(text: str) -> int | None:
    """Where the last word for hours ends."""
    patterns = (words.UNIT_ALONE, words.TIME_NOUN, words.WEEK_UNIT)
    return max((match.end() for pattern in patterns for match in pattern.finditer(text)), default=None)


def _amount(match: re.Match[str], hours: Decimal, figure: int) -> Amount:
    weekly, at = words.WEEK_UNIT.search(match[0]), match.start()
    return Amount(
        hours=whole_or_half(hours),
        start=at,
        figure=figure,
        end=match.end(),
        lessons=bool(words.LESSON.search(match[0])),
        weekly=(at + weekly.start(), at + weekly.end()) if weekly else None,
    )


def _value(match: re.Match[str]) -> Decimal:
    part = (match["part"] or "").strip()
    if part == "½":
        return Decimal(match["whole"]) + Decimal("0.5")
    return Decimal(f"{int(match['whole'])}.{part[1:]}" if part else int(match["whole"]))
