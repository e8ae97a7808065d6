"""What a checklist is made of: requirements, legal values, timing, routes, notices, and the text it comes from."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Any, ClassVar, Literal

from doccheck.checklist.conditions import STRICT, Condition, Moment
from doccheck.checklist.rules import Rule
from doccheck.model import Texts


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
class Rate:
    """What one euro was worth in another currency on a day. It is never fetched."""

    per_eur: Decimal
    on: date
    source: str
    __pydantic_config__: ClassVar[Any] = STRICT


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
    uses: tuple[str, ...] = ()  # legal values that stand in files of their own: values/<id>.toml
    values: dict[str, LegalValue] = field(default_factory=dict)  # those, and the checklist's own
    rates: dict[str, Rate] = field(default_factory=dict)  # by currency, ISO 4217
    files: Files | None = None
    timing: tuple[Timing, ...] = ()
    routes: tuple[Route, ...] = ()
    notices: tuple[Notice, ...] = ()
    outside: tuple[Outside, ...] = ()
    purposes: tuple[str, ...] = ()  # the values stay.purpose may have here; empty: any
    __pydantic_config__: ClassVar[Any] = STRICT


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
