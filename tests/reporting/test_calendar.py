"""The calendar in every output and language."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from datetime import date, timedelta

import pytest

from doccheck.model import LANGUAGES, Calendar, CalendarEntry, CalendarWindow, KindName, Value
from doccheck.reporting import render_report
from doccheck.reporting.calendar_lines import entry_lines, entry_text, renewal_line, window_lines
from doccheck.reporting.calendar_view import calendar_view
from doccheck.reporting.wording import wording
from tests.reporting.dossier import ARABIC, HOSTILE, REPORT, texts
from tests.reporting.test_html import page

START = date(2026, 7, 1)
RECORD: tuple[tuple[str, Value], ...] = (("document", KindName(id="criminal_record")), ("issued", date(2026, 5, 3)))
TOO_OLD = CalendarEntry(
    day=date(2026, 8, 4), what="issued_too_long_ago", requirement="record", document="d3", closes=True, values=RECORD,
    evidence=(ARABIC,),
)  # fmt: skip
TERM = CalendarEntry(
    day=date(2026, 7, 15), what="too_early", closes=True, values=(("text", texts("Rule.")), ("date", date(2026, 7, 15)))
)
FIGURE = CalendarEntry(
    day=date(2027, 1, 1), what="value_expired", values=(("value", texts("Index")), ("until", date(2026, 12, 31)))
)
DOUBT = CalendarEntry(
    day=None, what="date_not_found", reason="ambiguous", requirement="passport", document="d1", certain=False,
    values=(("document", KindName(id="passport")), ("role", "expiry_date"), ("text", HOSTILE)),
)  # fmt: skip
ENTRIES = (TERM, TOO_OLD, FIGURE, DOUBT)
SURE = CalendarWindow(first=date(2026, 7, 15), last=date(2026, 8, 3), opened_by=(TERM,), closed_by=(TOO_OLD,))
OPEN = Calendar(start=START, entries=ENTRIES, windows=(SURE,), renew_first=(TOO_OLD,))
DOUBTFUL = replace(OPEN, windows=(replace(SURE, doubts=(DOUBT,)),))
CLOSED = replace(OPEN, windows=(), blocked_by=(TERM, TOO_OLD))
ALL = (OPEN, DOUBTFUL, CLOSED, replace(OPEN, windows=(replace(SURE, last=None, closed_by=()),)))


def told(calendar: Calendar, language: str = "en", output: str = "terminal") -> str:
    report = replace(REPORT, calendar=calendar)
    return render_report(report, output_format=output, language=language, width=400)  # type: ignore[arg-type]


def squeezed(text: str) -> str:
    return re.sub(r"\s+", "", text)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("calendar", ALL)
def test_terminal_and_page_say_the_same(language: str, calendar: Calendar) -> None:
    report = replace(REPORT, calendar=calendar)
    found = page(language, report)
    assert found.misplaced == []
    words = wording(language).ui
    for text in (squeezed(told(calendar, language)), squeezed("".join(found.words))):
        assert squeezed(words["calendar"]) in text
        assert squeezed(words["calendar_no_day"]) in text
        for line in entry_lines(report, language):
            assert squeezed(line.day) in text
            if line.entry is not DOUBT:  # its text is shown with visible signs
                assert squeezed(line.text) in text
        for window in window_lines(calendar, language):
            assert squeezed(window.text) in text
        assert (squeezed(words["calendar_none"]) in text) is not bool(calendar.windows)
        assert squeezed(renewal_line(report, language)) in text


def test_the_days_are_said_in_words() -> None:
    text = squeezed(told(OPEN))
    assert squeezed("can be submitted from July 15, 2026 to August 3, 2026") in text
    assert squeezed("After that: Criminal record certificate, issued on May 3, 2026: too old.") in text
    assert squeezed("To be renewed first: criminal record certificate (casier.jpg).") in text
    assert squeezed("may be possible") in squeezed(told(DOUBTFUL))
    assert squeezed("From August 4, 2026: Criminal record") in squeezed(told(CLOSED))


@pytest.mark.parametrize("output", ["terminal", "html"])
@pytest.mark.parametrize("calendar", ALL)
def test_hostile_text_is_shown_not_obeyed(output: str, calendar: Calendar) -> None:
    text = told(calendar, output=output)
    assert "<script" not in text or output == "terminal"
    assert not any(sign in text for sign in "\x1b\x07\u202e\u2066")


def test_json_names_the_days_and_the_reasons() -> None:
    calendar = json.loads(told(OPEN, output="json"))["calendar"]
    assert list(calendar) == [
        *("start", "submit_from", "submit_until", "certain", "windows"),
        *("blocked_by", "renew_first", "entries"),
    ]
    assert (calendar["submit_from"], calendar["submit_until"]) == ("2026-07-15", "2026-08-03")
    assert calendar["certain"] is True
    assert calendar["windows"][0]["opened_by"] == [0]
    assert calendar["windows"][0]["closed_by"] == [1]
    assert calendar["renew_first"] == [1]
    entry = calendar["entries"][1]
    assert {key: entry[key] for key in ("day", "what", "requirement", "document", "certain", "closes")} == {
        "day": "2026-08-04",
        "what": "issued_too_long_ago",
        "requirement": "record",
        "document": "d3",
        "certain": True,
        "closes": True,
    }
    assert entry["evidence"][0]["file"] == "casier.jpg"
    assert calendar["entries"][3]["day"] is None


def test_json_of_no_day() -> None:
    calendar = json.loads(told(CLOSED, output="json"))["calendar"]
    assert (calendar["submit_from"], calendar["submit_until"], calendar["certain"]) == (None, None, None)
    assert calendar["blocked_by"] == [0, 1]
    assert json.loads(render_report(REPORT, output_format="json"))["calendar"] is None


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_term_that_may_not_apply_is_not_called_too_late(language: str) -> None:
    late = replace(TERM, what="too_late")
    assert entry_text(late, language) != entry_text(replace(late, certain=False), language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_has_no_words_of_its_own_says_what_a_report_would(language: str) -> None:
    entry = CalendarEntry(day=START, what="cut_off")
    assert entry_text(entry, language) == wording(language).message["cut_off"]
    question = CalendarEntry(day=None, what="fact_unknown", values=(("fact", "stay.end"),), certain=False)
    assert wording(language).fact["stay.end"].question in entry_text(question, language)


def test_the_bar_is_to_scale() -> None:
    view = calendar_view(replace(REPORT, calendar=OPEN), {}, "en")
    assert view is not None
    assert view.bar is not None
    end = date(2026, 8, 4) + timedelta(days=14)
    [window] = view.bar.windows
    assert window.left == f"{100 * 14 / (end - START).days:.2f}%"
    assert window.width == f"{100 * 20 / (end - START).days:.2f}%"
    assert len(view.bar.marks) == 2


@pytest.mark.parametrize("day", [date.max, date.max - timedelta(days=1), date(2030, 1, 1)])
def test_a_bar_of_many_years_is_not_drawn(day: date) -> None:
    far = replace(TOO_OLD, day=day)
    calendar = Calendar(start=START, entries=(far,), windows=(CalendarWindow(first=START, last=day, closed_by=(far,)),))
    view = calendar_view(replace(REPORT, calendar=calendar), {}, "en")
    assert view is not None
    assert view.bar is None


@pytest.mark.parametrize("start", [date(2026, 7, 1), date.max - timedelta(days=3)])
def test_the_end_of_time_is_no_mistake(start: date) -> None:
    last = replace(TOO_OLD, day=date.max)
    window = CalendarWindow(first=start, last=date.max, closed_by=(last,))
    calendar = Calendar(start=start, entries=(last,), windows=(window,))
    assert "9999" in told(calendar, output="html")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_event_of_its_own_has_words(language: str) -> None:
    own = {"value_expired", "permit_expires", "of_age"}
    dated = {"expired", "expires_too_soon", "issued_too_long_ago", "not_yet_valid", "period_not_covered"}
    assert {*own, *dated, "too_early", "too_late"} <= set(wording(language).calendar)
