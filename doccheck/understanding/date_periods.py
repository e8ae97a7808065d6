"""Which of the periods, beginnings and ends that a paper tells is the one it is about."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from doccheck.model import Certainty, Field

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
    days = {(str(first.value), str(last.value)) for first, last in sure}
    if len(days) < 2:
        return stays
    start, end = min(day for day, _ in days), max(day for _, day in days)
    whole = (start, end) in days

    def kept(stay: tuple[Field, ...]) -> tuple[Field, ...]:
        if stay and whole and (str(stay[0].value), str(stay[-1].value)) == (start, end):
            return stay
        return tuple(replace(f, certainty=Certainty.PROBABLE) for f in stay)

    return [*map(kept, sorted(stays, key=_length, reverse=True))]


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
