"""What the types of a checklist cannot say: words that must exist elsewhere, values that nothing uses."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from doccheck.checklist.conditions import facts_of
from doccheck.checklist.parts import Checklist, conditions
from doccheck.checklist.rules import Means
from doccheck.definitions import unknown_word
from doccheck.facts import DERIVED, FACT_TYPES
from doccheck.kinds import all_kinds


def mistakes(checklist: Checklist, path: Path) -> Iterator[str]:
    """Every mistake, with the file, the line and the key."""
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
