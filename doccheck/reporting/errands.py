"""What a finding sends somebody to do, and how long that usually takes: `errands.toml`, which gives the reasons."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, ClassVar, Literal

from doccheck.definitions import read_toml, shape
from doccheck.model import Finding, KindName
from doccheck.reporting.messages import wording_key

PATH = Path(__file__).parent / "errands.toml"

Lead = Literal["long", "medium", "short", "none"]
LEADS: tuple[Lead, ...] = ("none", "short", "medium", "long")  # rising


@dataclass(frozen=True, kw_only=True)
class LeadTime:
    """The kinds that usually take so long to get, and why."""

    kinds: tuple[str, ...]
    reason: str
    __pydantic_config__: ClassVar[Any] = {"extra": "forbid"}


@dataclass(frozen=True, kw_only=True)
class Errand:
    """One sort of thing to do. `codes` are keys of the report's messages."""

    codes: tuple[str, ...]
    lead: Literal["long", "medium", "short", "none", "kind"]
    phase: int
    settles: tuple[str, ...] = ()  # codes or errands about the same document that no longer matter afterwards
    __pydantic_config__: ClassVar[Any] = {"extra": "forbid"}


@dataclass(frozen=True, kw_only=True)
class Errands:
    lead: dict[str, LeadTime]
    authority: dict[str, tuple[str, ...]]  # name → the kinds it alone issues
    errand: dict[str, Errand]
    __pydantic_config__: ClassVar[Any] = {"extra": "forbid"}


@cache
def errands() -> Errands:
    """The table. Raises `InvalidDefinition` where it is not as it should be."""
    return shape(Errands, read_toml(PATH), path=PATH)


@cache
def _by_code() -> dict[str, str]:
    return {code: name for name, errand in errands().errand.items() for code in errand.codes}


def errand_of(finding: Finding) -> str:
    """The name of the errand. What nobody has classed is for a person to look at."""
    known = _by_code()
    return known.get(wording_key(finding), known.get(finding.code, "look"))


def lead_of(errand: str, kinds: Iterable[str]) -> Lead:
    """How long the errand takes for a document of one of `kinds`: of several that would do, the quickest."""
    lead = errands().errand[errand].lead
    if lead != "kind":
        return lead
    found = [_lead_of_kind(kind) for kind in kinds]
    return min(found, key=LEADS.index, default="medium")


@cache
def _lead_of_kind(kind: str) -> Lead:
    table = errands().lead
    return next((lead for lead in LEADS if lead in table and kind in table[lead].kinds), "medium")


def kinds_of(finding: Finding) -> tuple[str, ...]:
    """The kinds a finding is about: those that are missing, or the kind of its document."""
    values = dict(finding.values)
    kinds = values.get("kinds")
    if isinstance(kinds, tuple):
        return tuple(part.id for part in kinds if isinstance(part, KindName))
    document = values.get("document")
    return (document.id,) if isinstance(document, KindName) else ()


def authority_of(kinds: tuple[str, ...]) -> str | None:
    """The one sort of office that issues all of `kinds`, if there is one."""
    return next((name for name, issued in errands().authority.items() if kinds and set(kinds) <= set(issued)), None)


def settles(errand: str, finding: Finding) -> bool:
    """Whether the errand, done for the document of the finding, makes needless what the finding asks for."""
    return bool({errand_of(finding), wording_key(finding)} & _settled(errand))


@cache
def _settled(errand: str) -> frozenset[str]:
    """The codes and errands it settles: what settles others passes that on."""
    table = errands().errand
    own = frozenset(table[errand].settles)
    return own.union(*(_settled(name) for name in own if name in table))
