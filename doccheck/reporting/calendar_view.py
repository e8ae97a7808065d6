"""The calendar as the HTML template wants it, with a bar of the time in question."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from doccheck.model import Calendar, Report
from doccheck.reporting.calendar_lines import (
    EntryLine,
    WindowLine,
    blocked_lines,
    entry_lines,
    renewal_line,
    window_lines,
)
from doccheck.values import dates

_LONGEST = timedelta(days=730)  # a bar of more than two years shows nothing of the next weeks
_ROOM = timedelta(days=14)  # behind the last day shown, so that one sees what comes after it


@dataclass(frozen=True, kw_only=True)
class BarPiece:
    """A window on the bar, or the day from which something stands in the way: in per cent of its length."""

    tone: str
    left: str
    width: str
    label: str


@dataclass(frozen=True, kw_only=True)
class BarView:
    first: str
    last: str
    windows: tuple[BarPiece, ...]
    marks: tuple[BarPiece, ...]


@dataclass(frozen=True, kw_only=True)
class EntryView:
    line: EntryLine
    anchor: str | None  # of the requirement


@dataclass(frozen=True, kw_only=True)
class CalendarView:
    windows: tuple[WindowLine, ...]
    blocked: tuple[str, ...]
    renewal: str
    entries: tuple[EntryView, ...]
    bar: BarView | None  # None: there is no day to show


def calendar_view(report: Report, anchors: Mapping[str, str], language: str) -> CalendarView | None:
    """The calendar of the report; `anchors` by the id of the requirement."""
    calendar = report.calendar
    if calendar is None:
        return None
    lines = entry_lines(report, language)
    return CalendarView(
        windows=window_lines(calendar, language),
        blocked=blocked_lines(calendar, language),
        renewal=renewal_line(report, language),
        entries=tuple(EntryView(line=line, anchor=anchors.get(line.entry.requirement or "")) for line in lines),
        bar=_bar(calendar, lines, language),
    )


def _bar(calendar: Calendar, lines: tuple[EntryLine, ...], language: str) -> BarView | None:
    """From the first day looked at to the last that matters within the next two years."""
    start = calendar.start
    horizon = date.max if date.max - start < _LONGEST else start + _LONGEST
    days = [day for line in lines if line.entry.closes and (day := line.entry.day) and start < day <= horizon]
    if not days:
        return None
    end = max(days) if max(days) > horizon - _ROOM else max(days) + _ROOM

    def piece(tone: str, first: date, last: date | None, label: str) -> BarPiece:
        last = end if last is None else min(last + timedelta(days=1) if last < date.max else last, end)
        left, right = (100 * (day - start) / (end - start) for day in (first, last))
        return BarPiece(tone=tone, left=f"{left:.2f}%", width=f"{max(right - left, 0):.2f}%", label=label)

    shown = [line for line in window_lines(calendar, language) if line.window.first < end]
    marked = [line for line in lines if line.entry.closes and line.entry.day in days]
    return BarView(
        first=dates.show(start, language),
        last=dates.show(end, language),
        windows=tuple(
            piece("ok" if line.certain else "review", line.window.first, line.window.last, line.text) for line in shown
        ),
        marks=tuple(piece("problem", line.entry.day or end, line.entry.day, line.text) for line in marked),
    )
