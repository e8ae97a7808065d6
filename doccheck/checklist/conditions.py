"""When something applies: conditions over facts, and the days against which something can be judged."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, ClassVar, Literal

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


def facts_of(condition: Condition) -> Iterator[str]:
    """The keys of all facts a condition looks at."""
    if condition.fact:
        yield condition.fact
    for part in (*condition.all, *condition.any, *((condition.not_,) if condition.not_ else ())):
        yield from facts_of(part)
