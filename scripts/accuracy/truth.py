"""What is true of the labelled documents: `truth.json`, written beside the rendered files."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

SETS = ("tuned", "locked")
FAULTS = "faults"  # measured by scripts/faults.py
CAPTURES = ("digital", "flatbed", "phone", "fax")


@dataclass(frozen=True, kw_only=True, slots=True)
class Person:
    full_name: str
    surname: str
    given_names: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Label:
    """What a document truly is and says. Dates are ISO 8601, amounts decimals, all as texts."""

    id: str
    kind: str
    accepts: tuple[str, ...] = ()  # kinds that are just as right
    look_alike_of: tuple[str, ...] = ()  # kinds it must not count as; empty for genuine documents
    languages: tuple[str, ...] = ()
    fields: Mapping[str, str] = field(default_factory=dict)
    person: Person | None = None
    content_kind: str | None = None
    signed: bool | None = None
    mrz: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class Single:
    """A document by itself. `captures`: capture → its files, relative to the folder of the set."""

    which: str  # "tuned" or "locked"
    label: Label
    captures: Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, kw_only=True, slots=True)
class Part:
    """A document inside a dossier, with its pages (file, page) in the order of the document."""

    label: Label
    pages: tuple[tuple[str, int], ...]
    translates: int | None = None  # index of the original among the dossier's documents
    attached_to: int | None = None  # index of the document an apostille certifies


@dataclass(frozen=True, kw_only=True, slots=True)
class Case:
    """A dossier. Of `verdict` and of each requirement the right answer comes first, then those that are honest too."""

    which: str
    id: str
    folder: str  # relative to the folder of the set; its dossier.toml holds the facts
    checklist: str
    verdict: tuple[str, ...]
    expected: Mapping[str, tuple[str, ...]]
    parts: tuple[Part, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class Truth:
    singles: tuple[Single, ...]
    cases: tuple[Case, ...]


def truth_of(content: Mapping[str, Any]) -> Truth:
    """The truth in what a `truth.json` holds. Raises `KeyError` where something that must be there is not."""
    singles = tuple(
        Single(
            which=_set(entry["set"]),
            label=_label(entry),
            captures={name: _files(files) for name, files in entry["captures"].items()},
        )
        for entry in content["documents"]
    )
    return Truth(singles=singles, cases=tuple(map(_case, content["dossiers"])))


def _case(entry: dict[str, Any]) -> Case:
    return Case(
        which=_set(entry["set"]),
        id=entry["id"],
        folder=entry["folder"],
        checklist=entry["checklist"],
        verdict=tuple(entry["verdict"]),
        expected={name: tuple(statuses) for name, statuses in entry["expected"].items()},
        parts=tuple(
            Part(
                label=_label(part),
                pages=tuple((page["file"], int(page["page"])) for page in part["pages"]),
                translates=part.get("translates"),
                attached_to=part.get("attached_to"),
            )
            for part in entry["documents"]
        ),
    )


def _label(entry: dict[str, Any]) -> Label:
    person = entry.get("person")
    names = ("full_name", "surname", "given_names")
    return Label(
        id=entry["id"],
        kind=entry["kind"],
        accepts=tuple(entry.get("accepts") or ()),
        look_alike_of=tuple(entry.get("look_alike_of") or ()),
        languages=tuple(entry.get("languages") or ()),
        fields={name: str(value) for name, value in (entry.get("fields") or {}).items()},
        person=Person(**{name: person[name] for name in names}) if person else None,
        content_kind=entry.get("content_kind"),
        signed=entry.get("signed"),
        mrz=tuple(entry.get("mrz") or ()),
    )


def _set(name: str) -> str:
    if name not in (*SETS, FAULTS):
        raise ValueError(f"truth.json: set {name!r}: one of {', '.join((*SETS, FAULTS))}")
    return name


def _files(files: str | list[str]) -> tuple[str, ...]:
    return (files,) if isinstance(files, str) else tuple(files)
