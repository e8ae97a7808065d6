"""The dates a document states, and what a limit says of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from doccheck.judging.findings import REVIEW, about, proof
from doccheck.model import Certainty, Document, Field, Finding


@dataclass(frozen=True, kw_only=True, slots=True)
class Dates:
    """The readings of one or several date fields. Only certain ones decide; ambiguous ones may contradict them."""

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

    @property
    def ambiguous(self) -> tuple[Field, ...]:
        """Fields of which several readings are possible, two engines' for one."""
        return tuple(field for field in self.unsure if field.certainty is Certainty.AMBIGUOUS)

    def all_pass(self, test: Callable[[date], bool]) -> bool | None:
        """True or False where every certain reading agrees, None where they do not, or where there is none.

        A reading that is only possible settles nothing, but where it says the contrary it unsettles.
        """
        if not self.certain:
            return None
        results = {test(day) for day in possible((*self.certain, *self.ambiguous)) if isinstance(day, date)}
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


def readings_of(field: Field) -> tuple[str | date | Decimal, ...]:
    """The value of a field and its alternatives."""
    return (field.value, *field.alternatives)


def possible(fields: tuple[Field, ...]) -> tuple[str | date | Decimal, ...]:
    """Every reading of the fields, without those that are a certain date with day and month the other way round.

    "01/09/2026" beside "1 September 2026" is no second date; what two engines read differently is.
    """
    certain = {value for field in fields if field.certainty is Certainty.CERTAIN for value in readings_of(field)}
    days = {swapped(value) for value in certain if isinstance(value, date)}
    others = [value for field in fields for value in readings_of(field) if value in certain or value not in days]
    return tuple(dict.fromkeys(others))


def swapped(day: date) -> date | None:
    """The date with day and month exchanged; None where that is no date."""
    return day.replace(month=day.day, day=day.month) if day.day <= 12 else None


def undecided(document: Document, dates: Dates) -> Iterator[Finding]:
    """Why these dates decide nothing: none found, not read with certainty, or several that disagree."""
    fields = (*dates.certain, *dates.ambiguous) if dates.certain else dates.unsure
    if not fields:
        yield about(document, "date_not_found", REVIEW, role=dates.role)
        return
    days = possible(fields)
    text = " / ".join(str(day) for day in days)
    reason = "uncertain" if len(days) == 1 else "ambiguous"
    yield about(document, "date_not_found", REVIEW, reason, proof(fields), role=dates.role, text=text)
