"""The report for a terminal: the verdict first, then every requirement, document, file and fact.

Text from documents is never read as markup, and its control characters are made visible.
"""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from doccheck.model import Document, Evidence, Fact, FileResult, Finding, Report, RequirementResult, Status
from doccheck.reporting import show
from doccheck.reporting.calendar_lines import (
    EntryLine,
    WindowLine,
    blocked_lines,
    entry_lines,
    renewal_line,
    window_lines,
)
from doccheck.reporting.clean import visible
from doccheck.reporting.decided import decision_lines
from doccheck.reporting.messages import action, message
from doccheck.reporting.summary import steps, why
from doccheck.reporting.wording import Wording, wording

if TYPE_CHECKING:
    from rich.text import Text

SYMBOLS = {"ok": "✓", "problem": "!", "missing": "✗", "review": "?", "not_applicable": "–"}
MARKS = {"error": "!", "review": "?", "warning": "•", "info": "i"}
VERDICTS = {"complete": "✓", "incomplete": "✗", "review": "?"}
_STYLES = {
    "ok": "green", "complete": "bold green", "problem": "red", "missing": "red", "incomplete": "bold red",
    "error": "red", "review": "yellow", "warning": "cyan", "info": "dim", "not_applicable": "dim",
}  # fmt: skip

# rich wraps at spaces that must not break ("Quel jour ?"); signs of the private use area stand for them meanwhile.
# `visible` has removed any such sign from the text before.
_UNBREAKABLE = {"\u00a0": "\ue000", "\u202f": "\ue001"}
_TO_PRIVATE = str.maketrans(_UNBREAKABLE)
_FROM_PRIVATE = str.maketrans({private: space for space, private in _UNBREAKABLE.items()})

_NARROWEST = 40


class _Sheet:
    """The terminal as a piece of paper of fixed width. Nothing of the environment is looked at."""

    def __init__(self, language: str, width: int, colour: bool) -> None:
        from rich.console import Console

        self.words: Wording = wording(language)
        self.language = language
        self.width = max(width, _NARROWEST)
        self._paper = io.StringIO()
        self._console = Console(
            file=self._paper,
            width=self.width,
            force_terminal=colour,
            color_system="standard" if colour else None,
            no_color=not colour,
            legacy_windows=False,
            markup=False,
            highlight=False,
            emoji=False,
            _environ={},
        )

    def text(self) -> str:
        lines = self._paper.getvalue().translate(_FROM_PRIVATE).splitlines()
        return "\n".join(line.rstrip() for line in lines).strip("\n") + "\n"

    def blank(self) -> None:
        self._console.print()

    def heading(self, title: str) -> None:
        self.blank()
        self._console.print(_words(title, "bold"))
        self._console.print(_words("─" * min(self.width, 72), "dim"))

    def row(self, *cells: tuple[str, str, int], indent: int = 0) -> None:
        """Cells (text, style, width) side by side, each wrapped in its column; width 0 takes what is left."""
        from rich.padding import Padding
        from rich.table import Table

        table = Table.grid(padding=(0, 1, 0, 0), expand=True)
        for _, _, width in cells:
            table.add_column(width=width or None, ratio=None if width else 1, overflow="fold")
        table.add_row(*(_words(text, style) for text, style, _ in cells))
        self._console.print(Padding(table, (0, 0, 0, indent)))

    def labelled(self, name: str, value: str) -> str:
        return self.words.say("label", name=name, value=value)


def _words(text: str, style: str = "") -> Text:
    from rich.text import Text

    return Text(visible(text).translate(_TO_PRIVATE), style=style)


def report_text(report: Report, language: str, *, width: int, colour: bool) -> str:
    """The whole report at `width` columns; with `colour`, ANSI escape codes."""
    sheet = _Sheet(language, width, colour)
    _verdict(sheet, report)
    sheet.heading(sheet.words.ui["requirements"])
    for result in report.requirements:
        _requirement(sheet, result, report.documents)
    _calendar(sheet, report)
    _whole(sheet, report)
    _documents(sheet, report.documents)
    _files(sheet, report.files)
    _facts(sheet, report.facts)
    sheet.blank()
    sheet.row((sheet.words.ui["disclaimer"], "dim", 0))
    return sheet.text()


def classification_text(
    documents: tuple[Document, ...], files: tuple[FileResult, ...], language: str, *, width: int, colour: bool
) -> str:
    """What was recognised, document by document, and every file."""
    sheet = _Sheet(language, width, colour)
    _documents(sheet, documents, with_fields=True)
    _files(sheet, files)
    return sheet.text()


def _verdict(sheet: _Sheet, report: Report) -> None:
    words, style = sheet.words, _STYLES[report.verdict]
    title = report.checklist.title.in_language(sheet.language)
    sheet.row((VERDICTS[report.verdict], style, 2), (f"{words.verdict[report.verdict].upper()} – {title}", style, 0))
    sheet.row((why(report, sheet.language), "", 0), indent=3)
    checked_on = words.say("checked_on", date=show.shown(report.checked_on, sheet.language))
    sheet.row((f"{checked_on} · {report.checklist.source}", "dim", 0), indent=3)
    for severity, heading in (("error", "next_steps"), ("review", "step_more")):
        found = [step for step in steps(report, sheet.language) if step.severity == severity]
        if found:
            sheet.heading(words.ui[heading])
        for number, step in enumerate(found, 1):
            about = f" ({', '.join(step.about)})" if step.about else ""
            sheet.row((f"{number}.", _STYLES[severity], 3), (step.action + about, "", 0))


def tone_of(result: RequirementResult) -> str:
    """How a requirement looks: as the status that counts, but an optional one that is missing alarms nobody."""
    unneeded = result.optional and result.settled == Status.MISSING
    return Status.NOT_APPLICABLE.value if unneeded else result.settled.value


def _requirement(sheet: _Sheet, result: RequirementResult, documents: tuple[Document, ...]) -> None:
    words, tone = sheet.words, tone_of(result)
    by_id = {document.id: document for document in documents}
    names = dict.fromkeys(ref.file for id_ in result.documents if id_ in by_id for ref in by_id[id_].pages)
    title = result.title.in_language(sheet.language)
    if result.optional:
        title += f" ({words.ui['optional']})"
    status_width = max(len(word) for word in words.status.values())
    rest = sheet.width - status_width - 6
    sheet.row(
        (SYMBOLS[tone], _STYLES[tone], 1),
        (title, "bold" if result.findings or result.decisions else "", rest * 11 // 20),
        (words.status[result.settled], _STYLES[tone], status_width),
        (", ".join(names), "dim", 0),
    )
    for line in decision_lines(result, sheet.language):
        sheet.row((line.text, "bold" if line.counts else "dim", 0), indent=2)
    _findings(sheet, result.findings, indent=2)


def _findings(sheet: _Sheet, findings: tuple[Finding, ...], *, indent: int) -> None:
    for finding in findings:
        sheet.row(
            (MARKS[finding.severity], _STYLES[finding.severity], 1), (_said(sheet, finding), "", 0), indent=indent
        )
        advice = action(finding, sheet.language)
        if advice:
            sheet.row(("→", "bold", 1), (advice, "bold", 0), indent=indent + 2)
        for proof in dict.fromkeys(_proof(sheet, each) for each in finding.evidence):  # two dates of one line: once
            sheet.row((proof, "dim", 0), indent=indent + 2)


def _said(sheet: _Sheet, finding: Finding) -> str:
    return message(finding, sheet.language)


def _proof(sheet: _Sheet, proof: Evidence) -> str:
    where = show.place(proof, sheet.language)
    return sheet.labelled(where, sheet.words.say("quote", text=proof.text)) if proof.text.strip() else where


def _calendar(sheet: _Sheet, report: Report) -> None:
    if report.calendar is None:
        return
    words = sheet.words
    sheet.heading(words.ui["calendar"])
    for window in window_lines(report.calendar, sheet.language):
        _window(sheet, window)
    if not report.calendar.windows:
        sheet.row((SYMBOLS["missing"], _STYLES["missing"], 1), (words.ui["calendar_none"], "bold", 0))
        for text in blocked_lines(report.calendar, sheet.language):
            sheet.row((text, "", 0), indent=2)
    renewal = renewal_line(report, sheet.language)
    if renewal:
        sheet.row(("→", "bold", 1), (renewal, "bold", 0))
    for line in entry_lines(report, sheet.language):
        _entry(sheet, line)


def _window(sheet: _Sheet, window: WindowLine) -> None:
    tone = "ok" if window.certain else "review"
    sheet.row((SYMBOLS[tone], _STYLES[tone], 1), (window.text, "bold", 0))
    for key, texts in (("calendar_doubt", window.doubts), ("calendar_after", window.after)):
        for text in texts:
            sheet.row((sheet.words.say(key, text=text), "", 0), indent=2)


def _entry(sheet: _Sheet, line: EntryLine) -> None:
    certain = "" if line.entry.certain else f" ({sheet.words.ui['uncertain']})"
    sheet.row(
        (line.day, "bold" if line.entry.closes else "", min(20, sheet.width // 4)),
        (line.text + certain, "", 0),
        (line.file, "dim", sheet.width // 4),
    )


def _whole(sheet: _Sheet, report: Report) -> None:
    reminders = tuple(finding for finding in report.findings if finding.code == "reminder")
    others = tuple(finding for finding in report.findings if finding.code != "reminder")
    for title, findings in ((sheet.words.ui["dossier"], others), (sheet.words.ui["reminders"], reminders)):
        if findings:
            sheet.heading(title)
            _findings(sheet, findings, indent=0)


def _documents(sheet: _Sheet, documents: tuple[Document, ...], *, with_fields: bool = False) -> None:
    words = sheet.words
    sheet.heading(words.ui["documents"])
    if not documents:
        sheet.row((words.ui["none_found"], "", 0))
    for document in documents:
        tongues = ", ".join(show.tongue(code, sheet.language) for code in document.languages)
        places = ", ".join(f"{file}, {pages}" for file, pages in show.pages_by_file(document.pages, sheet.language))
        first = sheet.width * 2 // 5
        sheet.row(
            (show.document_title(document, sheet.language), "", first),
            (places, "dim", 0),
            (tongues, "dim", min(20, sheet.width // 5)),
        )
        for note in show.document_notes(document, documents, sheet.language):
            sheet.row((note, "dim", 0), indent=2)
        if with_fields:
            for field in show.fields(document):
                name = show.field_name(field.name, sheet.language)
                sheet.row((sheet.labelled(name, show.field_value(field, sheet.language)), "", 0), indent=2)
        _findings(sheet, document.findings, indent=2)


def _files(sheet: _Sheet, files: tuple[FileResult, ...]) -> None:
    words = sheet.words
    sheet.heading(words.ui["files"])
    if not files:
        sheet.row((words.ui["none_found"], "", 0))
    for file in files:
        count = words.ui[show.no_pages(file)]
        if file.pages is not None:
            count = sheet.labelled(words.ui["column_pages"], str(file.pages))
        sheet.row(
            (file.name, "", 0), (show.media_type(file.media_type) or words.ui["nothing"], "dim", 14), (count, "dim", 18)
        )
        _findings(sheet, file.findings, indent=2)


def _facts(sheet: _Sheet, facts: tuple[Fact, ...]) -> None:
    if not facts:
        return
    sheet.heading(sheet.words.ui["facts"])
    for fact in facts:
        places = ", ".join(dict.fromkeys(show.place(proof, sheet.language) for proof in fact.evidence))
        origin = show.fact_origin(fact, sheet.language)
        sheet.row(
            (show.fact_name(fact.key, sheet.language), "", sheet.width * 2 // 5),
            (show.fact_line(fact, sheet.language), "bold", 0),
            (sheet.labelled(origin, places) if places else origin, "dim", sheet.width * 3 // 10),
        )
