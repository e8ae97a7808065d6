"""What the types of a checklist cannot say: words that must exist elsewhere, values that nothing uses."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from doccheck.checklist.conditions import facts_of
from doccheck.checklist.parts import Checklist, conditions
from doccheck.checklist.rules import Means
from doccheck.definitions import at, unknown_word
from doccheck.facts import DERIVED, FACT_TYPES, is_currency
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
            said = "uses names" if value in checklist.uses else "values has"
            yield f"{path}: {said} {value!r}, which no rule uses"
    yield from _figures(checklist, path)


def _figures(checklist: Checklist, path: Path) -> Iterator[str]:
    """Amounts and rates that cannot be, terms that end before they begin."""
    for name, value in checklist.values.items():
        if value.amount <= 0:
            yield f"{at(path, ('values', name, 'amount'))}values.{name}.amount = {value.amount}: it must be above 0"
        if value.valid_until is not None and value.valid_until < value.valid_from:
            yield f"{at(path, ('values', name, 'valid_until'))}values.{name} ends before it begins"
    for name, rate in checklist.rates.items():
        if not is_currency(name):
            yield f"{at(path, ('rates', name))}rates.{name}: use the three capital letters of ISO 4217, e.g. MAD"
        if rate.per_eur <= 0:
            yield f"{at(path, ('rates', name, 'per_eur'))}rates.{name}.per_eur = {rate.per_eur}: it must be above 0"
