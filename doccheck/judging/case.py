"""What every check may look at, beside its rule and its document."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from doccheck.checklist import Checklist, Moment
from doccheck.judging.persons import Person
from doccheck.model import Document, Facts, FileResult, Severity

_MOMENTS: dict[str, str] = {
    "application": "application_date",
    "entry": "situation.first_entry",
    "stay_start": "stay.start",
    "stay_end": "stay.end",
    "permit_expiry": "situation.current_permit_expires",
}


@dataclass(frozen=True, kw_only=True, slots=True)
class Case:
    """A dossier with what is known about it. `applicant` None: it is not clear who that is."""

    checklist: Checklist
    documents: tuple[Document, ...]
    files: tuple[FileResult, ...]
    facts: Facts
    applicant: Person | None
    on: date
    wanted: int = 1  # how many documents the requirement at hand asks for

    @property
    def application(self) -> date:
        """The day of the application."""
        return self.date_of("application_date") or self.on

    def date_of(self, fact: str) -> date | None:
        found = self.facts.get(fact)
        return found.value if found is not None and isinstance(found.value, date) else None

    def moment(self, moment: Moment) -> date | None:
        return self.application if moment == "application" else self.date_of(fact_of(moment))

    def number_of(self, fact: str) -> int | None:
        found = self.facts.get(fact)
        whole = found is not None and isinstance(found.value, int) and not isinstance(found.value, bool)
        return int(str(found.value)) if found is not None and whole else None

    def translations_of(self, document: Document) -> tuple[Document, ...]:
        return tuple(d for d in self.documents if d.translation_of == document.id and d.kind == "sworn_translation")

    def files_of(self, document: Document) -> tuple[FileResult, ...]:
        wanted = {page.file for page in document.pages}
        return tuple(file for file in self.files if file.name in wanted)

    @property
    def unread(self) -> tuple[FileResult, ...]:
        """Files that were not read, or not wholly: they might hold what is missing."""
        return tuple(file for file in self.files if any(_hides(f.code, f.severity) for f in file.findings))


def _hides(code: str, severity: Severity) -> bool:
    return severity is Severity.ERROR or (code in ("not_read", "corrupt_file") and severity is Severity.REVIEW)


def fact_of(moment: Moment) -> str:
    """The fact that says when a moment is."""
    return _MOMENTS[moment]
