"""The calendar in the reader's language: when to submit, what to renew, and what lapses when."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from doccheck.model import Calendar, CalendarEntry, CalendarWindow, Finding, Report, Severity
from doccheck.reporting import show
from doccheck.reporting.messages import action, filled_from, message
from doccheck.reporting.wording import wording
from doccheck.values import dates


@dataclass(frozen=True, kw_only=True)
class EntryLine:
    """One day: what is so from then on, the requirement and the file it concerns (empty: none)."""

    entry: CalendarEntry
    day: str  # "no definite day" where there is none
    text: str
    about: str
    file: str


@dataclass(frozen=True, kw_only=True)
class WindowLine:
    """Some days on which the dossier can be submitted. `certain` False: only if what is doubtful turns out well."""

    window: CalendarWindow
    text: str
    certain: bool
    doubts: tuple[str, ...]
    after: tuple[str, ...]  # what is so from the day after its last


def entry_lines(report: Report, language: str) -> tuple[EntryLine, ...]:
    """Every entry of the calendar, in its order."""
    calendar = report.calendar
    return tuple(_line(entry, report, language) for entry in calendar.entries) if calendar else ()


def window_lines(calendar: Calendar, language: str) -> tuple[WindowLine, ...]:
    """The days on which the dossier can be submitted; none where there is no such day."""
    return tuple(_window(window, language) for window in calendar.windows)


def blocked_lines(calendar: Calendar, language: str) -> tuple[str, ...]:
    """Why there is no such day."""
    return _texts(calendar.blocked_by, language, with_day=True)


def renewal_line(report: Report, language: str) -> str:
    """What must be renewed first, with its file; empty where nothing must be."""
    entries = report.calendar.renew_first if report.calendar else ()
    names = dict.fromkeys(_paper(entry, report, language) for entry in entries)
    listed = show.listed((name for name in names if name), language, "and")
    return wording(language).say("calendar_renew", documents=listed) if listed else ""


def entry_text(entry: CalendarEntry, language: str) -> str:
    """What is so from the day on. What has no words of the calendar's own says what the report of that day would."""
    words = wording(language).calendar
    template = words.get(f"{entry.what}.{entry.reason}" if entry.reason else entry.what)
    if not entry.certain and not entry.reason:
        template = words.get(f"{entry.what}.uncertain", template)
    finding = Finding(
        code=entry.what, severity=Severity.REVIEW, reason=entry.reason, values=entry.values, evidence=entry.evidence
    )
    if template is None and entry.what == "fact_unknown":
        return f"{message(finding, language)} {action(finding, language)}"
    return message(finding, language) if template is None else filled_from(template, finding, language)


def _line(entry: CalendarEntry, report: Report, language: str) -> EntryLine:
    titles = (result.title.in_language(language) for result in report.requirements if result.id == entry.requirement)
    return EntryLine(
        entry=entry,
        day=_day(entry.day, language) or wording(language).ui["calendar_no_day"],
        text=entry_text(entry, language),
        about=next(titles, ""),
        file=_file(entry, report),
    )


def _window(window: CalendarWindow, language: str) -> WindowLine:
    key = "calendar_window" if window.certain else "calendar_doubtful"
    key += "" if window.last else "_open"
    first, last = _day(window.first, language), _day(window.last, language)
    # The question that would settle an uncertain term stands among the entries.
    after = [entry for entry in window.closed_by if entry.what != "fact_unknown"]
    return WindowLine(
        window=window,
        text=wording(language).say(key, first=first, last=last),
        certain=window.certain,
        doubts=_texts(window.doubts, language),
        after=_texts(after or window.closed_by, language),
    )


def _texts(entries: Iterable[CalendarEntry], language: str, *, with_day: bool = False) -> tuple[str, ...]:
    """The texts of entries, each once."""
    return tuple(dict.fromkeys(_texts_of(entries, language, with_day)))


def _texts_of(entries: Iterable[CalendarEntry], language: str, with_day: bool) -> Iterator[str]:
    for entry in entries:
        text, day = entry_text(entry, language), _day(entry.day, language)
        yield wording(language).say("calendar_from", day=day, text=text) if with_day and day else text


def _day(day: date | None, language: str) -> str:
    return dates.show(day, language) if day is not None else ""


def _file(entry: CalendarEntry, report: Report) -> str:
    document = next((d for d in report.documents if d.id == entry.document), None)
    return document.pages[0].file if document and document.pages else ""


def _paper(entry: CalendarEntry, report: Report, language: str) -> str:
    """ "criminal record (casier.pdf)"."""
    document = next((d for d in report.documents if d.id == entry.document), None)
    if document is None:
        return ""
    title = show.kind_title(document.content_kind or document.kind, language, inline=True)
    file = _file(entry, report)
    return f"{title} ({file})" if file else title
