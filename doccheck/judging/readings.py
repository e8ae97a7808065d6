"""The dates a document states, and what a limit says of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

from doccheck.judging.findings import REVIEW, about, proof
from doccheck.model import Certainty, Document, Field, Finding


@dataclass(frozen=True, kw_only=True, slots=True)
class Dates:
    """The readings of one or several date fields. Only certain ones decide."""

    role: str  # the field's name, for a message
    certain: tuple[Field, ...]
    unsure: tuple[Field, ...]

    @property
    def earliest(self) -> date | None:
        return min((day for day in map(day_of, self.certain)), default=None)

    @property
    def latest(self) -> date | None:
        return max((day for day in map(day_of, self.certain)), default=None)

    @property
    def found(self) -> bool:
        return bool(self.certain or self.unsure)

    def all_pass(self, test: Callable[[date], bool]) -> bool | None:
        """True or False where every certain reading agrees, None where they do not, or where there is none."""
        results = {test(day_of(field)) for field in self.certain}
        return results.pop() if len(results) == 1 else None


def dates_of(document: Document, *names: str) -> Dates:
    """The readings of all the fields `names` together; the role is the first of them that the document has."""
    fields = [field for name in names for field in document.all(name) if isinstance(field.value, date)]
    return Dates(
        role=next((field.name for field in fields), names[0]),
        certain=tuple(field for field in fields if field.certainty is Certainty.CERTAIN),
        unsure=tuple(field for field in fields if field.certainty is not Certainty.CERTAIN),
    )


def day_of(field: Field) -> date:
    """The date of a field that was chosen because it has one."""
    return field.value if isinstance(field.value, date) else date.min


def undecided(document: Document, dates: Dates) -> Iterator[Finding]:
    """Why these dates decide nothing: none found, not read with certainty, or several that disagree."""
    fields = dates.certain or dates.unsure
    if not fields:
        yield about(document, "date_not_found", REVIEW, role=dates.role)
        return
    days = [day for field in fields for day in (field.value, *field.alternatives)]
    text = " / ".join(dict.fromkeys(str(day) for day in days))
    single = len(set(days)) == 1
    reason = "uncertain" if single else "ambiguous"
    yield about(document, "date_not_found", REVIEW, reason, proof(fields), role=dates.role, text=text)
