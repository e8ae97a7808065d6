"""The checklists, as they were when a watcher loaded them."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field

from doccheck.checklist import Checklist, checklist_ids, load_checklist
from doccheck.errors import ChecklistNotFound, DoccheckError


@dataclass(kw_only=True, slots=True)
class Checklists:
    """The checklists as they were when they were loaded. A faulty one raises when it is asked for."""

    loaded: dict[str, Checklist | DoccheckError] = field(default_factory=dict)
    hashes: dict[str, str] = field(init=False)  # tell whether one, with its legal values, is another than before

    def __post_init__(self) -> None:
        self.hashes = {name: hashlib.sha256(repr(found).encode()).hexdigest() for name, found in self.loaded.items()}

    @classmethod
    def load(cls) -> Checklists:
        found: dict[str, Checklist | DoccheckError] = {}
        for name in checklist_ids():
            try:
                found[name] = load_checklist(name)
            except DoccheckError as error:
                found[name] = error
        return cls(loaded=found)

    @property
    def ids(self) -> tuple[str, ...]:
        return tuple(self.loaded)

    def get(self, name: str) -> Checklist:
        found = self.loaded.get(name)
        if found is None:
            raise ChecklistNotFound(f"no checklist {name!r}")
        if isinstance(found, DoccheckError):
            raise found
        return found
