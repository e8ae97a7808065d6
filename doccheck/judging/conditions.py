"""Conditions with three values (Kleene): holds, does not hold, or unknown because facts are missing."""

from __future__ import annotations

from dataclasses import dataclass

from doccheck.checklist import Condition
from doccheck.errors import InvalidDefinition, ValueNotRead
from doccheck.model import Facts, FactValue
from doccheck.values import countries

_COUNTRY_FACTS = ("applicant.nationality", "applicant.residence_countries")
# What has to be asked where a derived fact is unknown.
_ASKED_FOR: dict[str, tuple[str, ...]] = {
    "derived.age": ("applicant.birth_date",),
    "derived.minor": ("applicant.birth_date",),
    "derived.stay_days": ("stay.start", "stay.end"),
    "derived.stay_months": ("stay.start", "stay.end"),
    "derived.eu_citizen": ("applicant.nationality",),
    "derived.permit_expired_months": ("situation.current_permit_expires",),
}


@dataclass(frozen=True, kw_only=True, slots=True)
class Answer:
    """`value` None: unknown, and `lacking` are the facts that would settle it."""

    value: bool | None
    lacking: tuple[str, ...] = ()


YES, NO = Answer(value=True), Answer(value=False)


def holds(condition: Condition | None, facts: Facts) -> Answer:
    """Whether the condition holds. No condition always does.

    Raises `InvalidDefinition` where a condition compares a fact with a value of another type.
    """
    if condition is None:
        return YES
    answers = [
        *([_all([holds(part, facts) for part in condition.all])] if condition.all else []),
        *([_any([holds(part, facts) for part in condition.any])] if condition.any else []),
        *([_not(holds(condition.not_, facts))] if condition.not_ else []),
        *([_comparison(condition, condition.fact, facts)] if condition.fact else []),
    ]
    return _all(answers)


def asked_for(fact: str, facts: Facts) -> tuple[str, ...]:
    """The given facts that would settle `fact`: itself, or what it is computed from and not known."""
    wanted = _ASKED_FOR.get(fact, (fact,))
    return tuple(key for key in wanted if key not in facts) or wanted


def _all(answers: list[Answer]) -> Answer:
    if any(answer.value is False for answer in answers):
        return NO
    return _unknown(answers) or YES


def _any(answers: list[Answer]) -> Answer:
    if any(answer.value is True for answer in answers):
        return YES
    return _unknown(answers) or NO


def _not(answer: Answer) -> Answer:
    return answer if answer.value is None else Answer(value=not answer.value)


def _unknown(answers: list[Answer]) -> Answer | None:
    unsettled = [answer for answer in answers if answer.value is None]
    if not unsettled:
        return None
    return Answer(value=None, lacking=tuple(dict.fromkeys(fact for answer in unsettled for fact in answer.lacking)))


def _comparison(condition: Condition, key: str, facts: Facts) -> Answer:
    fact = facts.get(key)
    if condition.known is not None:
        return YES if (fact is not None) is condition.known else NO
    if fact is None:
        return Answer(value=None, lacking=asked_for(key, facts))
    results = []
    if condition.is_ is not None:
        results.append(_is(key, fact.value, condition.is_))
    if condition.one_of:
        results.append(any(_is(key, fact.value, word) for word in condition.one_of))
    number = _number(key, fact.value, condition)
    if condition.over is not None:
        results.append(number > condition.over)
    if condition.at_least is not None:
        results.append(number >= condition.at_least)
    if condition.under is not None:
        results.append(number < condition.under)
    if not results:
        raise InvalidDefinition(f"the condition on {key} compares it with nothing")
    return YES if all(results) else NO


def _is(key: str, value: FactValue, wanted: str | bool | int) -> bool:
    if isinstance(value, tuple):
        return any(_is(key, part, wanted) for part in value)
    if type(value) is not type(wanted):
        # Unequal types are never equal: said aloud, or the requirement would silently never apply.
        raise InvalidDefinition(f"the condition on {key} compares {value!r} with {wanted!r}, which is of another type")
    if isinstance(value, str) and isinstance(wanted, str):
        if key in _COUNTRY_FACTS:
            return country(value) == country(wanted)
        return value.strip().casefold() == wanted.strip().casefold()
    return value == wanted


def country(text: str) -> str:
    """The alpha-3 code of a country given as alpha-2, alpha-3 or name; the text itself where it is none."""
    try:
        return countries.parse(text)
    except ValueNotRead:
        return text.strip().upper()


def _number(key: str, value: FactValue, condition: Condition) -> int:
    if condition.over is None and condition.at_least is None and condition.under is None:
        return 0
    if isinstance(value, bool) or not isinstance(value, int):
        raise InvalidDefinition(f"the condition on {key} compares {value!r} with a number")
    return value
