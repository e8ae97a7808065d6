"""Checklists as data: TOML → `Checklist`. A new procedure is a new file in `checklists/`, no code.

Every requirement and rule carries the sentence of the official text it rests on. Legal values (an income threshold,
a fee) stand once, in `[values]`, with their dates; a value used past its date makes the verdict `review`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any, ClassVar, Literal

from doccheck.definitions import nearest_word, read_toml, shape, unknown_word
from doccheck.errors import ChecklistNotFound, InvalidDefinition
from doccheck.facts import DERIVED, FACT_TYPES
from doccheck.kinds import all_kinds
from doccheck.model import Texts

STRICT: Any = {"extra": "forbid"}

# The days against which something can be judged.
Moment = Literal["application", "entry", "stay_start", "stay_end", "permit_expiry"]


@dataclass(frozen=True, kw_only=True)
class Condition:
    """Three-valued: holds, does not hold, or unknown because a fact is missing. Exactly one form is used:

    `all` / `any` / `not`, or one comparison of the fact `fact`: `is`, `one_of`, `over`, `at_least`, `under`, `known`.
    Facts are the contract's (`stay.purpose`) or derived (`derived.minor`, `derived.age`, `derived.stay_days`,
    `derived.stay_months`, `derived.eu_citizen`, `derived.permit_expired_months`).
    """

    all: tuple[Condition, ...] = ()
    any: tuple[Condition, ...] = ()
    not_: Condition | None = None
    fact: str | None = None
    is_: str | bool | int | None = None
    one_of: tuple[str, ...] = ()
    over: int | None = None
    at_least: int | None = None
    under: int | None = None
    known: bool | None = None
    __pydantic_config__: ClassVar[Any] = STRICT


@dataclass(frozen=True, kw_only=True)
class LegalValue:
    """A figure from a law or a public notice, with the time it holds."""

    amount: Decimal
    currency: str
    period: Literal["month", "year", "total"]
    valid_from: date
    valid_until: date | None  # a figure that is revised has one: the day it must be looked at again
    source: str
    verified_on: date
    title: Texts
    __pydantic_config__: ClassVar[Any] = STRICT


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
    whose: Literal["applicant", "parent", "host", "representative", "student", "any"] = "applicant"


@dataclass(frozen=True, kw_only=True)
class Legalised(Rule):
    """A public document issued outside `outside` bears an apostille or legalisation. Country unknown: review."""

    check: Literal["legalised"]
    outside: Literal["EU", "EEA"] = "EU"


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


@dataclass(frozen=True, kw_only=True)
class Option:
    """Which kinds are accepted under a condition (`study`: an admission; `language_course`: a confirmation)."""

    when: Condition
    accepts: tuple[str, ...]
    __pydantic_config__: ClassVar[Any] = STRICT


@dataclass(frozen=True, kw_only=True)
class Requirement:
    """One thing the authority asks for."""

    id: str
    title: Texts
    source: str
    accepts: tuple[str, ...] = ()
    options: tuple[Option, ...] = ()  # used instead of `accepts` where one's condition holds
    when: Condition | None = None
    optional: bool = False
    count: int = 1  # how many separate documents (photos: pictures)
    # Languages for this requirement alone: "checklist" (the default rules) or "any" (no demand, e.g. a photo).
    language: Literal["checklist", "any"] = "checklist"
    rules: tuple[Rule, ...] = ()
    __pydantic_config__: ClassVar[Any] = STRICT


@dataclass(frozen=True, kw_only=True)
class Translation:
    """Which languages the authority reads, and what it wants where a document is in another one."""

    languages: tuple[str, ...]
    into: tuple[str, ...]  # languages a translation may be in
    sworn: bool
    exempt: tuple[str, ...] = ()  # kinds that need no translation
    exempt_issuers: tuple[str, ...] = ()  # "kind: words on the document", e.g. transcripts of one school
    source: str
    __pydantic_config__: ClassVar[Any] = STRICT


@dataclass(frozen=True, kw_only=True)
class Files:
    """Which media types the authority takes; others are `format_not_accepted`, a warning."""

    accepts: tuple[str, ...]
    source: str
    __pydantic_config__: ClassVar[Any] = STRICT


@dataclass(frozen=True, kw_only=True)
class Timing:
    """When to apply, counted from `moment`: not before `earliest_*` and not after `latest_*` ahead of it.

    `after` turns it round: counted from the moment on (three months after entry).
    """

    moment: Moment
    earliest_months_before: int | None = None
    earliest_weeks_before: int | None = None
    latest_months_before: int | None = None
    latest_weeks_before: int | None = None
    latest_days_before: int | None = None
    latest_months_after: int | None = None
    when: Condition | None = None
    severity: Literal["error", "review", "warning"] = "warning"
    source: str
    text: Texts  # the rule in words
    __pydantic_config__: ClassVar[Any] = STRICT


@dataclass(frozen=True, kw_only=True)
class Route:
    """A route other than the usual one, for those whom `when` describes: reported as `wrong_route`."""

    when: Condition
    severity: Literal["error", "review", "warning"] = "warning"
    source: str
    text: Texts
    __pydantic_config__: ClassVar[Any] = STRICT


@dataclass(frozen=True, kw_only=True)
class Notice:
    """Something to know (fees, originals): a `reminder` on the dossier, where `when` holds."""

    text: Texts
    source: str
    when: Condition | None = None
    __pydantic_config__: ClassVar[Any] = STRICT


@dataclass(frozen=True, kw_only=True)
class Outside:
    """A sentence of the source that asks for something this checklist leaves out on purpose."""

    quote: str
    reason: str
    __pydantic_config__: ClassVar[Any] = STRICT


@dataclass(frozen=True, kw_only=True)
class Source:
    file: str  # name of the official text as it was archived
    title: str
    authority: str
    language: str
    dated: date | None = None  # the day the text gives itself
    sha256: str = ""
    __pydantic_config__: ClassVar[Any] = STRICT


@dataclass(frozen=True, kw_only=True)
class Checklist:
    id: str
    title: Texts
    country: str  # alpha-3 of the country one applies to
    source: Source
    translation: Translation
    requirements: tuple[Requirement, ...]
    values: dict[str, LegalValue] = field(default_factory=dict)
    files: Files | None = None
    timing: tuple[Timing, ...] = ()
    routes: tuple[Route, ...] = ()
    notices: tuple[Notice, ...] = ()
    outside: tuple[Outside, ...] = ()
    purposes: tuple[str, ...] = ()  # the values stay.purpose may have here; empty: any
    __pydantic_config__: ClassVar[Any] = STRICT


FOLDERS = (Path(__file__).parent / "checklists", Path(__file__).parent.parent / "checklists")  # installed, checkout

_ARRAYS = {
    "requirement": "requirements",
    "route": "routes",
    "notice": "notices",
}


def checklist_ids() -> tuple[str, ...]:
    """The ids of the checklists that ship with doccheck, sorted."""
    return tuple(sorted({path.stem for folder in FOLDERS for path in folder.glob("*.toml")}))


def load_checklist(id_or_path: str | Path) -> Checklist:
    """The checklist with that id, or the one in that TOML file.

    Raises `ChecklistNotFound` (it names the nearest id) or `InvalidDefinition` (file, line, key, nearest right word).
    """
    path = _find(id_or_path)
    table = _renamed(read_toml(path))
    if not isinstance(table.get("requirements"), list):
        raise InvalidDefinition(f"{path}: a checklist needs at least one [[requirement]]")
    for index, requirement in enumerate(table["requirements"]):
        rules = requirement.pop("rule", [])
        requirement["rules"] = tuple(
            _rule(rule, path=path, place=("requirement", index, "rule", number)) for number, rule in enumerate(rules)
        )
        requirement["options"] = requirement.pop("option", [])
    checklist = shape(Checklist, table, path=path)
    mistakes = list(_mistakes(checklist, path))
    if mistakes:
        raise InvalidDefinition("\n".join(mistakes))
    return checklist


def _find(id_or_path: str | Path) -> Path:
    for folder in FOLDERS:
        path = folder / f"{id_or_path}.toml"
        if "/" not in str(id_or_path) and path.is_file():
            return path
    path = Path(id_or_path)
    if path.is_file():
        return path
    nearest = nearest_word(str(id_or_path), checklist_ids())
    raise ChecklistNotFound(f"no checklist {str(id_or_path)!r}{nearest}; `doccheck checklists list` shows them all")


def _renamed(value: Any) -> Any:
    """TOML keys that are words of Python get an underscore; [[requirement]] becomes `requirements`."""
    if isinstance(value, dict):
        names = {"is": "is_", "not": "not_", **_ARRAYS}
        return {names.get(key, key): _renamed(part) for key, part in value.items()}
    if isinstance(value, list):
        return [_renamed(part) for part in value]
    return value


def _rule(table: Any, *, path: Path, place: tuple[str | int, ...]) -> Rule:
    check = table.get("check") if isinstance(table, dict) else None
    if check not in RULES:
        raise InvalidDefinition(unknown_word(str(check), RULES, what="check", path=path, place=(*place, "check")))
    return shape(RULES[check], table, path=path, place=place)


def conditions(checklist: Checklist) -> Iterator[tuple[tuple[str | int, ...], Condition]]:
    """Every condition of the checklist with the place where it stands."""
    for index, requirement in enumerate(checklist.requirements):
        place: tuple[str | int, ...] = ("requirement", index)
        if requirement.when:
            yield (*place, "when"), requirement.when
        for option in requirement.options:
            yield (*place, "option", "when"), option.when
        for rule in requirement.rules:
            if rule.when:
                yield (*place, "rule", "when"), rule.when
    tables: tuple[tuple[str, tuple[Timing | Route | Notice, ...]], ...] = (
        ("timing", checklist.timing),
        ("route", checklist.routes),
        ("notice", checklist.notices),
    )
    for name, parts in tables:
        for index, part in enumerate(parts):
            if part.when:
                yield (name, index, "when"), part.when


def facts_of(condition: Condition) -> Iterator[str]:
    """The keys of all facts a condition looks at."""
    if condition.fact:
        yield condition.fact
    for part in (*condition.all, *condition.any, *((condition.not_,) if condition.not_ else ())):
        yield from facts_of(part)


def _mistakes(checklist: Checklist, path: Path) -> Iterator[str]:
    """What the types cannot say: words that must exist elsewhere."""
    kinds = all_kinds()
    seen: set[str] = set()
    for index, requirement in enumerate(checklist.requirements):
        place: tuple[str | int, ...] = ("requirement", index)
        if requirement.id in seen:
            yield f"{path}: requirement {requirement.id!r} stands twice"
        seen.add(requirement.id)
        if not requirement.accepts and not requirement.options:
            yield f"{path}: requirement {requirement.id!r} accepts no kind"
        named = [*requirement.accepts, *(kind for option in requirement.options for kind in option.accepts)]
        named += [kind for rule in requirement.rules for kind in rule.kinds]
        for kind in named:
            if kind not in kinds:
                yield unknown_word(kind, kinds, what="kind", path=path, place=(*place, "accepts"))
        for rule in requirement.rules:
            if isinstance(rule, Means) and rule.value not in checklist.values:
                yield unknown_word(rule.value, checklist.values, what="value", path=path, place=(*place, "rule"))
    for kind in checklist.translation.exempt:
        if kind not in kinds:
            yield unknown_word(kind, kinds, what="kind", path=path, place=("translation", "exempt"))
    for where, condition in conditions(checklist):
        for key in facts_of(condition):
            if key not in FACT_TYPES and key not in DERIVED:
                yield unknown_word(key, (*FACT_TYPES, *DERIVED), what="fact", path=path, place=where)
    for value in checklist.values:
        if not any(isinstance(rule, Means) and rule.value == value for r in checklist.requirements for rule in r.rules):
            yield f"{path}: values.{value} is not used by any rule"
