"""What is found once in a dossier that is judged for many days: all that does not depend on the day."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from functools import lru_cache
from typing import Any, TypeVar, cast

from doccheck.judging.case import Case
from doccheck.judging.persons import Person
from doccheck.judging.reserved.said import Same

_T = TypeVar("_T")
_STAY = ("stay.start", "stay.end")
_LASTING = ("checklist", "documents", "files", "applicant", "translations_of", "files_of")


def once(case: Case, key: tuple[object, ...], find: Callable[[Case], Iterable[_T]]) -> tuple[_T, ...]:
    """What `find` finds in the dossier; found anew only if it asked for something that changes with the day.

    `key`: what `find` looks for and where.
    """
    kept = _found(Same(case.documents), Same(case.files), case.applicant, Same(case.checklist))
    key = (*key, *map(case.date_of, _STAY))
    if key in kept:
        return kept[key]
    watched = _Watched(case)
    found = tuple(find(cast(Case, watched)))
    if not watched.asked:
        kept[key] = found
    return found


@lru_cache(maxsize=8)
def _found(documents: Same, files: Same, applicant: Person | None, checklist: Same) -> dict[Any, tuple[Any, ...]]:
    """What was found in a dossier."""
    return {}


class _Watched:
    """A dossier that knows whether it was asked for something that changes with the day it is judged for."""

    def __init__(self, case: Case) -> None:
        self._case, self.asked = case, False

    def __getattr__(self, name: str) -> Any:
        self.asked = self.asked or name not in _LASTING
        return getattr(self._case, name)

    def date_of(self, fact: str) -> date | None:
        self.asked = self.asked or fact not in _STAY
        return self._case.date_of(fact)
