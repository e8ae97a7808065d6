"""From which day to which day a dossier can be submitted as it stands."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from doccheck.judging.day_states import State, Weight
from doccheck.judging.months import add_days
from doccheck.model import CalendarEntry, CalendarWindow

_TERMS = ("too_early", "too_late")
Entries = dict[tuple[str, ...], CalendarEntry]  # by what makes a finding the same on another day


@dataclass(frozen=True, slots=True)
class Scene:
    """A day from which on, until the next one, the same is said."""

    day: date
    state: State
    entries: Entries

    def weighing(self, weight: Weight) -> tuple[CalendarEntry, ...]:
        found = (self.entries[one.key] for one in self.state if one.weight is weight)
        return tuple(dict.fromkeys(found))

    @property
    def closings(self) -> tuple[CalendarEntry, ...]:
        return self.weighing(Weight.CLOSES)

    @property
    def doubts(self) -> tuple[CalendarEntry, ...]:
        return self.weighing(Weight.DOUBT)

    @property
    def weight(self) -> Weight:
        return max((one.weight for one in self.state), default=Weight.TOLD)


def windows_of(scenes: tuple[Scene, ...]) -> Iterator[CalendarWindow]:
    """The days on which nothing closes the dossier; those with doubts apart from those without."""
    runs: list[list[Scene]] = []
    for day in scenes:
        if runs and day.weight is runs[-1][-1].weight:
            runs[-1].append(day)
        else:
            runs.append([day])
    for number, run in enumerate(runs):
        if run[0].weight is Weight.CLOSES:
            continue
        before = runs[number - 1][-1] if number else None
        after = runs[number + 1][0] if number + 1 < len(runs) else None
        here = {entry for day in run for entry in day.doubts}
        yield CalendarWindow(
            first=run[0].day,
            last=add_days(after.day, -1) if after else None,
            opened_by=tuple(entry for entry in _reasons(before) if entry not in here),
            closed_by=tuple(entry for entry in _reasons(after) if entry not in here),
            doubts=tuple(dict.fromkeys(entry for day in run for entry in day.doubts)),
        )


def _reasons(day: Scene | None) -> tuple[CalendarEntry, ...]:
    """What makes a day worse than an open one."""
    return (day.closings or day.doubts) if day else ()


def blocked_by(scenes: tuple[Scene, ...]) -> tuple[CalendarEntry, ...]:
    """What stands in the way on the day that lacks least. Terms weigh most: no document helps against them."""

    def lacks(day: Scene) -> tuple[int, int, date]:
        return sum(entry.what in _TERMS for entry in day.closings), len(day.closings), day.day

    best = min(scenes, key=lacks)
    waited = (entry for day in scenes if day.day < best.day for entry in day.closings if entry.what == "too_early")
    return tuple(dict.fromkeys((*waited, *best.closings)))
