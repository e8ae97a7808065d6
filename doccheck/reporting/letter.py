"""`Report` → a letter or e-mail to the applicant: plain text, ready to send, without codes and terms of ours."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from doccheck.model import CalendarEntry, Finding, Report, RequirementResult, Severity, Status
from doccheck.reporting import show
from doccheck.reporting.addressee import Addressee, addressee
from doccheck.reporting.calendar_lines import entry_lines
from doccheck.reporting.clean import visible
from doccheck.reporting.letter_entries import OURS, Entries, Entry, with_place
from doccheck.reporting.letter_sheet import LetterSheet
from doccheck.reporting.letter_words import LetterWords, letter_words
from doccheck.reporting.messages import filled_from
from doccheck.reporting.todo import Step, steps
from doccheck.reporting.wording import wording

_OPEN = (Severity.ERROR, Severity.REVIEW)
_TIMING = ("too_early", "too_late", "wrong_route")
_NEAR = 366  # days
_OUR_CALENDAR = ("value_expired", "fact_unknown", "date_not_found")  # nothing an applicant could do about
_NOT_NOTED = (*_TIMING, "fact_unknown", "unused_document", "reminder")


def letter_text(report: Report, language: str) -> str:
    """The letter in `language`, at most 80 columns wide, ending with a line break. The same report, the same letter."""
    return _Letter(report, language).text()


class _Letter:
    def __init__(self, report: Report, language: str) -> None:
        self._report, self._language = report, language
        self._words: LetterWords = letter_words(language)
        self._to: Addressee = addressee(report)
        self._entries = Entries(report, language)
        self._sheet = LetterSheet()

    def text(self) -> str:
        self._opening()
        self._fine()
        self._list("head_missing", map(self._entries.missing, self._results(Status.MISSING)))
        self._list("head_wrong", self._wrong())
        self._list("head_files", self._files())
        self._list("head_open", self._open(), intro="open")
        self._questions()
        self._dates()
        self._order()
        self._notes()
        self._closing()
        return self._sheet.text()

    def _say(self, key: str, **values: str) -> str:
        return self._words.say(key, **{name: visible(value) for name, value in values.items()})

    def _title(self, result: RequirementResult) -> str:
        return result.title.in_language(self._language)

    def _results(self, status: Status) -> tuple[RequirementResult, ...]:
        """The requirements with that status; one that is optional and simply not there asks for nothing."""
        return tuple(
            result
            for result in self._report.requirements
            if result.settled is status and not (status is Status.MISSING and _left_out(result))
        )

    def _opening(self) -> None:
        report, to = self._report, self._to
        title = report.checklist.title.in_language(self._language)
        subject = self._say("subject_minor" if to.minor and to.name else "subject_name", title=title, name=to.name)
        self._sheet.paragraph(self._words.say("subject", text=subject), hanging="  ")
        self._sheet.paragraph(self._say(to.greeting, name=to.name, surname=to.surname))
        application = next((fact.value for fact in report.facts if fact.key == "application_date"), None)
        other_day = application != report.checked_on
        thanks = self._say(
            "thanks",
            title=title,
            date=show.shown(report.checked_on, self._language),
            application=show.shown(application, self._language) if isinstance(application, date) and other_day else "",
            pages=self._counted("page", sum(file.pages or 0 for file in report.files)),
            files=self._counted("file", len(report.files)),
        )
        self._sheet.paragraph(f"{thanks} {self._words.say(self._summary())}")

    def _counted(self, what: str, count: int) -> str:
        """ "3 pages"; nothing where there is none."""
        key = f"{what}_one" if count == 1 else f"{what}_many"
        return self._words.say(key, count=str(count)) if count else ""

    def _listed(self, names: Iterable[str]) -> str:
        return self._words.letter["between"].join(visible(name) for name in dict.fromkeys(names))

    def _summary(self) -> str:
        missing = any(not result.optional for result in self._results(Status.MISSING))
        wrong = any(not result.optional for result in self._results(Status.PROBLEM))
        if missing or wrong:
            return "both" if missing and wrong else "missing" if missing else "problem"
        # Something optional may be amiss in a complete dossier: then the first paragraph does not say that all is well.
        amiss = self._results(Status.MISSING) or self._results(Status.PROBLEM) or self._report.verdict != "complete"
        return "review" if amiss else "complete"

    def _fine(self) -> None:
        fine = self._results(Status.OK)
        if fine:
            self._sheet.heading(self._words.say("head_fine"))
            self._sheet.paragraph(self._listed(self._title(result) for result in fine) + ".")

    def _list(self, heading: str, entries: Iterable[Entry | None], intro: str = "") -> None:
        found = [entry for entry in entries if entry is not None]
        if not found:
            return
        self._sheet.heading(self._words.say(heading))
        if intro:
            self._sheet.paragraph(self._words.say(intro))
        for entry in found:
            self._sheet.item(entry.title, *entry.lines)

    def _wrong(self) -> Iterator[Entry]:
        for result in self._results(Status.PROBLEM):
            yield from self._entries.of(result)

    def _open(self) -> Iterator[Entry]:
        for result in self._results(Status.REVIEW):
            yield from self._entries.of(result)
        unread = {file.name for file in self._report.files if self._serious(file.findings)}
        for finding in self._report.findings:
            named = str(dict(finding.values).get("file", ""))
            doubled = finding.code == "not_read" and named in unread
            if finding.severity in _OPEN and finding.code not in (*_TIMING, "fact_unknown", *OURS) and not doubled:
                yield self._entries.about_dossier(finding)

    def _files(self) -> Iterator[Entry]:
        """Files with something wrong that no entry about a document has told."""
        told = {finding for result in self._report.requirements for finding in result.findings}
        for file in self._report.files:
            findings = [finding for finding in self._serious(file.findings) if finding not in told]
            if findings:
                yield self._entries.about_file(file.name, findings)

    def _serious(self, findings: Iterable[Finding]) -> list[Finding]:
        return [finding for finding in findings if finding.severity in _OPEN]

    def _questions(self) -> None:
        asked: dict[str, None] = {}
        for finding in self._all():
            if finding.code == "fact_unknown":
                fact = str(dict(finding.values).get("fact", ""))
                general = show.fact_question(fact, self._language)
                asked[general if self._to.minor else self._words.question.get(fact, general)] = None
        if asked:
            self._sheet.heading(self._words.say("head_questions"))
            self._sheet.paragraph(self._words.say("questions"))
            for question in asked:
                self._sheet.item(visible(question))

    def _all(self) -> Iterator[Finding]:
        """Every finding that stands in the report, without that about which the staff decided that it is settled."""
        for result in self._report.requirements:
            if not self._entries.settled(result):
                yield from result.findings
        yield from self._report.findings
        for file in self._report.files:
            yield from file.findings

    def _dates(self) -> None:
        said = [self._entries.sentence(finding) for finding in self._report.findings if finding.code in _TIMING]
        said += self._calendar()
        if said:
            self._sheet.heading(self._words.say("head_dates"))
            for sentence in dict.fromkeys(said):
                self._sheet.item(sentence)

    def _calendar(self) -> Iterator[str]:
        """The last day, and what lapses of that which is in order now."""
        fine = {result.id for result in self._results(Status.OK)}
        lines = [
            line
            for line in entry_lines(self._report, self._language)
            if self._is_near(line.entry) and (line.entry.requirement in fine or line.entry.requirement is None)
        ]
        last = next((line.entry for line in lines if line.entry.what == "too_late"), None)
        if last is not None:
            finding = Finding(code="too_late", severity=Severity.INFO, values=last.values)
            yield visible(filled_from(self._words.letter["last_day"], finding, self._language))
        lapsed = {line.entry.day for line in lines if line.entry.what == "expired"}
        for line in lines:
            doubled = line.entry.what == "permit_expires" and line.entry.day in lapsed
            if line.entry.what != "too_late" and not doubled:
                text = with_place(line.text, line.file)
                yield visible(wording(self._language).say("calendar_from", day=line.day, text=text))

    def _is_near(self, entry: CalendarEntry) -> bool:
        """A certain day still to come, and not so far off that it concerns another application."""
        if entry.day is None or not entry.certain or entry.what in _OUR_CALENDAR:
            return False
        return 0 < (entry.day - self._report.checked_on).days <= _NEAR

    def _order(self) -> None:
        found = [step for step in steps(self._report, self._language) if not _is_ours(step)]
        lines = tuple(dict.fromkeys(self._in_short(step) for step in found))
        if len(lines) < 2:
            return
        self._sheet.heading(self._words.say("head_order"))
        self._sheet.paragraph(self._words.say("order"))
        for number, line in enumerate(lines, 1):
            self._sheet.item(line, mark=f"{number}. ")

    def _in_short(self, step: Step) -> str:
        # What a decision asks for stands there in the words of whoever decided.
        short = self._words.in_short(step.errand, step.way, visible(step.detail)) or visible(step.detail or step.action)
        about = "" if step.errand == "answer" else visible(", ".join(step.about))
        said = wording(self._language).say("label", name=about, value=short) if about else short[:1].upper() + short[1:]
        lead = self._words.lead[step.lead]
        return f"{said} – {lead}" if lead else said

    def _notes(self) -> None:
        notes = dict.fromkeys(self._noted())
        if notes:
            self._sheet.heading(self._words.say("head_notes"))
            for note in notes:
                self._sheet.item(note)

    def _noted(self) -> Iterator[str]:
        """Fees and other reminders, warnings, what may be added and what was not needed."""
        for finding in self._report.findings:
            if finding.code == "reminder":
                yield self._entries.sentence(finding)
        for result in self._report.requirements:
            if result.settled is not Status.NOT_APPLICABLE and not _left_out(result):
                # With the others, the entry above says the reminders.
                reminders = self._told(result.findings, "reminder") if result.settled is Status.OK else ()
                for said in (*reminders, *self._told(result.findings)):
                    yield wording(self._language).say("label", name=visible(self._title(result)), value=said)
        yield from self._told(self._report.findings, headed=False)
        for file in self._report.files:
            named = [f for f in file.findings if f.severity is Severity.WARNING or f.code == "duplicate_file"]
            for finding in named:
                if finding.code not in (*OURS, *_NOT_NOTED):
                    said = self._entries.sentence(finding)
                    yield wording(self._language).say("label", name=visible(file.name), value=said)
        left_out = [self._title(result) for result in self._report.requirements if _left_out(result)]
        if left_out:
            yield self._words.say("optional_missing", titles=self._listed(left_out))
        unused = [str(dict(f.values).get("file", "")) for f in self._report.findings if f.code == "unused_document"]
        if unused:
            yield self._words.say("unused", files=self._listed(unused))

    def _told(self, findings: Iterable[Finding], code: str = "", *, headed: bool = True) -> Iterator[str]:
        """The findings of that code, else the warnings."""
        for finding in findings:
            noted = finding.severity is Severity.WARNING and finding.code not in (*OURS, *_NOT_NOTED)
            if finding.code == code or (not code and noted):
                yield self._entries.sentence(finding, headed=headed)

    def _closing(self) -> None:
        self._sheet.rule()
        if self._summary() == "complete":
            self._sheet.paragraph(self._words.say("read_only"))
        else:
            self._sheet.paragraph(self._words.say("send"))
        self._sheet.paragraph(self._words.say("reading_aid"))
        self._sheet.paragraph(self._words.say("closing"))


def _left_out(result: RequirementResult) -> bool:
    """Optional, and simply not there: nothing that looks like it either."""
    return result.optional and result.settled is Status.MISSING and not result.documents


def _is_ours(step: Step) -> bool:
    """Something the staff looks at first."""
    return step.errand == "look" or (step.errand == "amend" and step.severity is Severity.REVIEW)
