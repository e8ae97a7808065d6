"""Conditions that can never hold, or always do: a requirement that nobody meets, a rule that is never looked at.

Each fact is tried with the values that make a difference: those the conditions name, one besides, the numbers on both
sides of each limit, and "not known".
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product
from math import prod
from pathlib import Path

from doccheck.checklist.conditions import Condition, facts_of
from doccheck.checklist.parts import Checklist
from doccheck.definitions import at, unknown_word
from doccheck.facts import FACT_TYPES

_Value = str | int | bool | None
_OTHER = "(another)"
_MOST = 200_000  # combinations; a condition with more is left alone
_ADULT = 18
_Place = tuple[str | int, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class _Where:
    """A condition with those that must hold as well for it to be looked at."""

    condition: Condition
    place: _Place
    name: str
    within: tuple[Condition, ...] = ()


def unreachable(checklist: Checklist, path: Path) -> Iterator[str]:
    """A message, with file and line, for each condition that can never hold, or always holds."""
    yield from _unknown_purposes(checklist, path)
    for one in _places(checklist):
        where = f"{at(path, one.place)}{one.name}"
        worlds = list(_worlds(checklist, one.condition, *one.within))
        if not worlds:
            continue
        inside = [world for world in worlds if all(_holds(c, world) for c in one.within)]
        if inside and not any(_holds(one.condition, world) for world in inside):
            yield f"{where}: this condition can never hold{' here' if one.within else ''}"
        elif inside and all(_holds(one.condition, world) for world in inside):
            yield f"{where}: this condition always holds{' here' if one.within else ''}; leave it out"


def _places(checklist: Checklist) -> Iterator[_Where]:
    for index, need in enumerate(checklist.requirements):
        place: _Place = ("requirement", index)
        within = (need.when,) if need.when else ()
        if need.when:
            yield _Where(condition=need.when, place=(*place, "when"), name=f"requirement {need.id}")
        for option in need.options:
            name = f"requirement {need.id}, option {'/'.join(option.accepts)}"
            yield _Where(condition=option.when, place=(*place, "option", "when"), name=name, within=within)
        for rule in need.rules:
            if rule.when:
                name = f"requirement {need.id}, rule {rule.check}"
                yield _Where(condition=rule.when, place=(*place, "rule", "when"), name=name, within=within)
    for table, whens in (
        ("timing", [part.when for part in checklist.timing]),
        ("route", [part.when for part in checklist.routes]),
        ("notice", [part.when for part in checklist.notices]),
    ):
        for index, when in enumerate(whens):
            if when:
                yield _Where(condition=when, place=(table, index, "when"), name=f"{table} {index + 1}")


def _unknown_purposes(checklist: Checklist, path: Path) -> Iterator[str]:
    """A purpose this checklist does not know is never one's: such a condition is always false."""
    for one in _places(checklist):
        for part in _parts(one.condition):
            named = [*part.one_of, *([part.is_] if isinstance(part.is_, str) else [])]
            for word in named if part.fact == "stay.purpose" and checklist.purposes else ():
                if word not in checklist.purposes:
                    yield unknown_word(word, checklist.purposes, what="purpose", path=path, place=one.place)


def _parts(condition: Condition) -> Iterator[Condition]:
    yield condition
    for part in (*condition.all, *condition.any, *((condition.not_,) if condition.not_ else ())):
        yield from _parts(part)


def _worlds(checklist: Checklist, *conditions: Condition) -> Iterator[dict[str, _Value]]:
    """Every combination of the values of the facts that the conditions look at, without impossible ones."""
    parts = [part for condition in conditions for part in _parts(condition)]
    keys = sorted({key for condition in conditions for key in facts_of(condition)})
    choices = [_values(key, [part for part in parts if part.fact == key], checklist) for key in keys]
    if prod(map(len, choices)) > _MOST:
        return
    for values in product(*choices):
        world = dict(zip(keys, values, strict=True))
        age, minor = world.get("derived.age"), world.get("derived.minor")
        contradiction = isinstance(age, int) and isinstance(minor, bool) and (age < _ADULT) is not minor
        if not contradiction:
            yield world


def _values(key: str, parts: list[Condition], checklist: Checklist) -> list[_Value]:
    said: set[_Value] = {part.is_ for part in parts if part.is_ is not None}
    said |= {word for part in parts for word in part.one_of}
    limits = {n for part in parts for n in (part.over, part.at_least, part.under) if n is not None}
    if FACT_TYPES.get(key) is bool or key in ("derived.minor", "derived.eu_citizen"):
        said |= {True, False}
    elif limits or FACT_TYPES.get(key) is int or key.startswith("derived."):
        said |= {n + step for n in limits or {0} for step in (-1, 0, 1)}
    elif key == "stay.purpose" and checklist.purposes:
        said |= set(checklist.purposes)
    else:
        said |= {_OTHER}
    return [*sorted(said, key=repr), None]


def _holds(condition: Condition, world: dict[str, _Value]) -> bool:
    """Whether it holds for certain where the facts are so; what is not known is not certain."""
    return _truth(condition, world) is True


def _truth(condition: Condition, world: dict[str, _Value]) -> bool | None:
    answers = [
        *([_every([_truth(part, world) for part in condition.all])] if condition.all else []),
        *([_some([_truth(part, world) for part in condition.any])] if condition.any else []),
        *([_other(_truth(condition.not_, world))] if condition.not_ else []),
        *([_compared(condition, world[condition.fact])] if condition.fact else []),
    ]
    return _every(answers)


def _every(answers: list[bool | None]) -> bool | None:
    return False if False in answers else None if None in answers else True


def _some(answers: list[bool | None]) -> bool | None:
    return True if True in answers else None if None in answers else False


def _other(answer: bool | None) -> bool | None:
    return None if answer is None else not answer


def _compared(condition: Condition, value: _Value) -> bool | None:
    if condition.known is not None:
        return (value is not None) is condition.known
    if value is None:
        return None
    answers = []
    if condition.is_ is not None:
        answers.append(value == condition.is_ and type(value) is type(condition.is_))
    if condition.one_of:
        answers.append(value in condition.one_of)
    if isinstance(value, int):
        answers += [value > condition.over] if condition.over is not None else []
        answers += [value >= condition.at_least] if condition.at_least is not None else []
        answers += [value < condition.under] if condition.under is not None else []
    return all(answers)
