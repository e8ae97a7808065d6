"""What is asked of a document, one class for each `check` of a `[[requirement.rule]]`."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Any, ClassVar, Literal

from doccheck.checklist.conditions import STRICT, Condition, Moment
from doccheck.model import Texts


@dataclass(frozen=True, kw_only=True)
class Rule:
    """What every rule has. `when` limits it; `source` is its sentence where the requirement's is another one."""

    check: str
    when: Condition | None = None
    source: str | None = None
    kinds: tuple[str, ...] = ()  # only for these of the accepted kinds; empty: for all
    __pydantic_config__: ClassVar[Any] = STRICT


@dataclass(frozen=True, kw_only=True)
class ValidAt(Rule):
    """The document is valid (expiry_date, valid_until) at `at`, plus `months` and `days` beyond."""

    check: Literal["valid_at"]
    at: Moment
    months: int = 0
    days: int = 0
    # What it means when the document names no expiry: a criminal record has none, a passport must.
    without_date: Literal["review", "accept"] = "review"


@dataclass(frozen=True, kw_only=True)
class IssuedWithin(Rule):
    """The document was issued at most `months`/`years`/`days` before `before`."""

    check: Literal["issued_within"]
    before: Moment = "application"
    days: int = 0
    months: int = 0
    years: int = 0
    # The source says "recent" without a number: a document that is too old is `review`, not a problem.
    adjustable: bool = False


@dataclass(frozen=True, kw_only=True)
class CoversStay(Rule):
    """valid_from..valid_until (or start_date..end_date) of the document covers the stay, start to end."""

    check: Literal["covers_stay"]
    # A grant for a part of the stay counts for that part in the means: with `accept` it only has to say which part.
    shorter: Literal["error", "accept"] = "error"


@dataclass(frozen=True, kw_only=True)
class NotOver(Rule):
    """The period the document states has not ended before the application. It need not state one."""

    check: Literal["not_over"]


@dataclass(frozen=True, kw_only=True)
class Supplement:
    """Per-cent of the reference for further persons."""

    fact: str  # a count, e.g. situation.family_members
    first: Decimal  # per cent for the first person
    each_further: Decimal


@dataclass(frozen=True, kw_only=True)
class Means(Rule):
    """The documents together prove `percent` of the legal value per month of stay."""

    check: Literal["means"]
    value: str  # key in [values]
    percent: Decimal = Decimal(100)
    supplements: tuple[Supplement, ...] = ()
    # A fact that, when true or unknown, lowers what is asked by an unknown amount: too little is then `review`.
    reduced_by: str | None = None
    per: Literal["month_of_stay", "total"] = "month_of_stay"


@dataclass(frozen=True, kw_only=True)
class Person(Rule):
    """The document names the person it must: the applicant, or somebody in a role."""

    check: Literal["person"]
    whose: Literal["applicant", "parent", "host", "representative", "student", "family", "any"] = "applicant"
    # Of `whose = "applicant"`: what belongs to somebody who may be a relative – the same surname, or named in a paper
    # of the family – is for a person to judge: parents' savings, where the text leaves open whose money it is.
    relatives: bool = False


@dataclass(frozen=True, kw_only=True)
class Legalised(Rule):
    """A public document issued outside `outside` bears an apostille or legalisation. Country unknown: review."""

    check: Literal["legalised"]
    outside: Literal["EU", "EEA"] = "EU"
    # A bank's, an insurer's or a doctor's paper: a text that asks it of "foreign documents" may mean these too, but an
    # apostille certifies public documents. Of a country that asks for it: review. Country unknown: nothing, for most
    # such papers name none and come from where the applicant lives.
    private: bool = False


@dataclass(frozen=True, kw_only=True)
class Signed(Rule):
    """The form bears a signature in its signature field."""

    check: Literal["signed"]
    by: Literal["applicant", "representative", "either"] = "applicant"


@dataclass(frozen=True, kw_only=True)
class HoursPerWeek(Rule):
    check: Literal["hours_per_week"]
    at_least: int


@dataclass(frozen=True, kw_only=True)
class States(Rule):
    """The document says at least one of these phrases. Not found: `review` with `code`, or `error` if `required`."""

    check: Literal["states"]
    phrases: tuple[str, ...]
    unless: tuple[str, ...] = ()  # speak against it: "Monday to Friday", but an evening course. Found: review
    code: Literal["wrong_purpose", "not_signed", "incomplete_copy", "not_certified_copy"] = "wrong_purpose"
    required: bool = False
    says: Texts  # what must be stated, in words for the applicant


@dataclass(frozen=True, kw_only=True)
class StudiesIn(Rule):
    """The institution or the place of the studies is in `country` (alpha-3). Not shown: review; elsewhere: error."""

    check: Literal["studies_in"]
    country: str


@dataclass(frozen=True, kw_only=True)
class PerResidenceCountry(Rule):
    """One document for each country in applicant.residence_countries."""

    check: Literal["per_residence_country"]


@dataclass(frozen=True, kw_only=True)
class InDistrict(Rule):
    """The address is in the district: its postcode in `country` begins with one of `postcodes`. None found: review."""

    check: Literal["in_district"]
    country: str
    postcodes: tuple[str, ...] = ()
    name: Texts


@dataclass(frozen=True, kw_only=True)
class CompleteCopy(Rule):
    """A copy of the whole booklet, not of the data page alone: at least `pages` pages."""

    check: Literal["complete_copy"]
    pages: int


@dataclass(frozen=True, kw_only=True)
class CertifiedCopy(Rule):
    """Bears a certified-copy statement."""

    check: Literal["certified_copy"]


@dataclass(frozen=True, kw_only=True)
class Photo(Rule):
    """One face, colour, light even background, portrait format of `width_mm` × `height_mm` at ≥ `dpi`."""

    check: Literal["photo"]
    width_mm: int = 35
    height_mm: int = 45
    dpi: int = 200
    colour: bool = True
    light_background: bool = True


@dataclass(frozen=True, kw_only=True)
class PaymentStated(Rule):
    """A document that is not a receipt counts only where it says that the fees were paid."""

    check: Literal["payment_stated"]


@dataclass(frozen=True, kw_only=True)
class Reminder(Rule):
    """Something no document can show (two blank pages, originals to bring): told, changes no status."""

    check: Literal["reminder"]
    text: Texts


@dataclass(frozen=True, kw_only=True)
class Manual(Rule):
    """Something this version does not evaluate: always `review`, with the text. Never ok."""

    check: Literal["manual"]
    text: Texts


RULES: dict[str, type[Rule]] = {
    "valid_at": ValidAt,
    "issued_within": IssuedWithin,
    "covers_stay": CoversStay,
    "not_over": NotOver,
    "means": Means,
    "person": Person,
    "legalised": Legalised,
    "signed": Signed,
    "hours_per_week": HoursPerWeek,
    "states": States,
    "studies_in": StudiesIn,
    "per_residence_country": PerResidenceCountry,
    "in_district": InDistrict,
    "complete_copy": CompleteCopy,
    "certified_copy": CertifiedCopy,
    "photo": Photo,
    "payment_stated": PaymentStated,
    "reminder": Reminder,
    "manual": Manual,
}
