"""Which of the periods, beginnings and ends that a paper tells is the one it is about."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

from doccheck.model import Certainty, Field

HOLIDAYS = 45  # days between two parts of a course at most
_BEGINNINGS, _ENDINGS = frozenset({"start_date", "valid_from"}), frozenset({"end_date", "valid_until"})


def hinted(hints: list[tuple[int, Field]], told: set[str]) -> Iterator[Field]:
    """The beginnings and ends that only stems of words tell, where nothing better does."""
    for names in (_BEGINNINGS, _ENDINGS):
        if not names & told:
            yield from (f for _, f in sorted(hints, key=lambda pair: -pair[0]) if f.name in names)


def latest_first(found: list[Field]) -> list[Field]:
    """Where somebody tells of the studies before those that are planned: the planned ones first, all in doubt."""
    stay = [f for f in found if f.name in _BEGINNINGS | _ENDINGS]
    stay.sort(key=lambda f: str(f.value), reverse=True)
    return [*(f for f in found if f not in stay), *map(doubted, stay)]


def longest_first(stays: list[tuple[Field, ...]]) -> list[tuple[Field, ...]]:
    """Of several periods the one that holds the others first; where none does, all are doubtful."""
    sure = [stay for stay in stays if len(stay) == 2 and stay[0].certainty is Certainty.CERTAIN]
    days = {(str(stay[0].value), str(stay[1].value)) for stay in sure}
    if len(days) < 2:
        return stays
    start, end = min(day for day, _ in days), max(day for _, day in days)
    whole = (start, end) in days

    def kept(stay: tuple[Field, ...]) -> tuple[Field, ...]:
        if stay and whole and (str(stay[0].value), str(stay[-1].value)) == (start, end):
            return stay
        return tuple(replace(f, certainty=Certainty.PROBABLE) for f in stay)

    joined = [] if whole else _joined(sure)
    return [*joined, *map(kept, sorted(stays, key=_length, reverse=True))]


def _joined(parts: Sequence[tuple[Field, ...]]) -> list[tuple[Field, ...]]:
    """The whole, in doubt, that several parts make up: of a cover without a gap, of a course with its holidays."""
    days = {(part[0].value, part[1].value): part for part in parts}
    in_order = sorted(days.values(), key=lambda part: str(part[0].value))
    gap = HOLIDAYS if in_order[0][0].name == "start_date" else 1
    for (_, last), (first, _) in pairwise(in_order):
        if not (isinstance(last.value, date) and isinstance(first.value, date)):
            return []
        if not 0 <= (first.value - last.value).days <= gap:
            return []
    if {part[0].name for part in parts} != {in_order[0][0].name}:
        return []
    return [(doubted(in_order[0][0]), doubted(in_order[-1][1]))]


def continued(found: list[Field], stays: list[tuple[Field, ...]]) -> list[Field]:
    """The fields; where a period begins right when the first one ends, its end comes first, in doubt."""
    for name in _ENDINGS:
        ends = next((f for f in found if f.name == name and f.certainty is Certainty.CERTAIN), None)
        if ends is None or not isinstance(ends.value, date):
            continue
        parts = [stay for stay in stays if len(stay) == 2 and stay[1].name == name and isinstance(stay[0].value, date)]
        days = {part[0].value: part[1] for part in parts}
        more = days.get(ends.value + timedelta(days=1)) or days.get(ends.value)
        if more:
            others = (doubted(f) if f.name == name else f for f in found if f != more)
            found = [doubted(more), *others]
    return found


def _length(stay: tuple[Field, ...]) -> int:
    days = [f.value for f in stay if isinstance(f.value, date)]
    return (days[-1] - days[0]).days if len(days) == 2 else 0


def beside_labelled(periods_found: list[Field], labelled: list[Field]) -> Iterator[Field]:
    """Where "Kursbeginn" and "Kursende" are said, the periods of a timetable or of the enrolment are something else."""
    told = {(f.name, f.value) for f in labelled if f.certainty is Certainty.CERTAIN}
    names = {name for name, _ in told}
    for found in periods_found:
        other = found.name in names and (found.name, found.value) not in told
        yield replace(found, certainty=Certainty.PROBABLE) if other else found


def doubted(found: Field) -> Field:
    return replace(found, certainty=Certainty.PROBABLE) if found.certainty is Certainty.CERTAIN else found
