"""Document kinds as data: `doccheck/kinds/*.toml` → `Kind`. A new kind is a new file there, no code.

A phrase is written as it stands on paper; it is compared without case, accents and repeated spaces. In `strong`,
`phrases` and `unless` "…" stands for words between ("ist … eingeschrieben"), all in one sentence and none denying it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any, ClassVar, Literal

from doccheck.definitions import read_toml, shape
from doccheck.errors import InvalidDefinition
from doccheck.model import Texts

Phrases = dict[str, tuple[str, ...]]  # language (ISO 639-1) → phrases

FOLDER = Path(__file__).parent / "kinds"

GROUPS = ("identity", "studies", "means", "health", "housing", "forms", "companions", "other")


@dataclass(frozen=True, kw_only=True)
class LookAlike:
    """Something that resembles the kind and does not count as it, e.g. a conditional offer for an admission."""

    id: str
    title: Texts
    phrases: Phrases  # any of these on the page makes it the look-alike, unless `unless` is there too
    unless: Phrases = field(default_factory=dict)
    # Kinds it is never said of; only for the look-alikes of `other`, which are looked for in every kind.
    not_for: tuple[str, ...] = ()
    __pydantic_config__: ClassVar[Any] = {"extra": "forbid"}


@dataclass(frozen=True, kw_only=True)
class Kind:
    """How one kind of document is recognised and what is read from it."""

    id: str
    group: Literal["identity", "studies", "means", "health", "housing", "forms", "companions", "other"]
    title: Texts
    # What such a document calls itself, at the top of its first page, in any language it is issued in.
    titles: Phrases = field(default_factory=dict)
    # Phrases only such a document has in its body ("atteste que … est inscrit"): each speaks strongly for it.
    strong: Phrases = field(default_factory=dict)
    # Words such a document usually has: each speaks a little for it.
    cues: Phrases = field(default_factory=dict)
    # Phrases that speak against it, because they belong to something else.
    against: Phrases = field(default_factory=dict)
    look_alikes: tuple[LookAlike, ...] = ()
    # Contract field names worth reading from it.
    fields: tuple[str, ...] = ()
    # Labels of dates that this kind has and others have not: role (a date field of the contract) → phrases.
    date_labels: dict[str, tuple[str, ...]] = field(default_factory=dict)
    # Whether a public authority issues it, so that apostille or legalisation can be asked for.
    public: bool = False
    # Whether it carries a place for a signature of the applicant or a representative.
    signature: bool = False
    # Usual number of pages; segmentation is slow to cut inside a kind that has many.
    pages: Literal["one", "few", "many"] = "few"
    __pydantic_config__: ClassVar[Any] = {"extra": "forbid"}


def load_kind(path: Path) -> Kind:
    """The kind a TOML file describes. Raises `InvalidDefinition` naming file, line and key."""
    kind = shape(Kind, read_toml(path), path=path)
    if kind.id != path.stem:
        raise InvalidDefinition(f"{path}: id is {kind.id!r}, but the file's name says {path.stem!r}")
    return kind


class _Kinds(Mapping[str, Kind]):
    """The kinds of a folder, each read when it is first asked for: a report names a few, a checklist only their ids."""

    def __init__(self, folder: Path) -> None:
        self._paths = {path.stem: path for path in sorted(folder.glob("*.toml"))}
        self._loaded: dict[str, Kind] = {}

    def __getitem__(self, id: str) -> Kind:
        if id not in self._loaded:
            self._loaded[id] = load_kind(self._paths[id])
        return self._loaded[id]

    def __contains__(self, id: object) -> bool:
        return id in self._paths

    def head(self, id: str) -> dict[str, Any]:
        """What stands in the file before its phrases."""
        path = self._paths[id]
        return read_toml(path, path.read_bytes().partition(b"\n[")[0])

    def speaking_of(self, word: str) -> Iterator[Kind]:
        """The kinds in whose file a quoted word stands."""
        quoted = f'"{word}"'.encode()
        yield from (self[id] for id, path in self._paths.items() if quoted in path.read_bytes())

    def __iter__(self) -> Iterator[str]:
        return iter(self._paths)

    def __len__(self) -> int:
        return len(self._paths)


def all_kinds() -> Mapping[str, Kind]:
    """Every kind that ships with doccheck, by id."""
    return _all()


@cache
def title_of(id: str) -> Texts | None:
    """The title of a kind, if there is one of that id; its many phrases are not read for it."""
    kinds = _all()
    return shape(Texts, kinds.head(id)["title"], path=FOLDER / f"{id}.toml") if id in kinds else None


@cache
def look_alike_title_of(id: str) -> Texts | None:
    """The title of the look-alike of that id, if there is one."""
    found = (each.title for kind in _all().speaking_of(id) for each in kind.look_alikes if each.id == id)
    return next(found, None)


@cache
def _all() -> _Kinds:
    return _Kinds(FOLDER)
