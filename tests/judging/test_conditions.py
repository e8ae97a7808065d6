from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given as with_examples
from hypothesis import strategies as st

from doccheck.checklist import Condition
from doccheck.errors import InvalidDefinition
from doccheck.judging.conditions import holds
from doccheck.model import Fact, FactValue, Origin

TRUE = Condition(fact="situation.hosted", is_=True)
FALSE = Condition(fact="situation.hosted", is_=False)
UNKNOWN = Condition(fact="situation.renewal", is_=True)
LEAVES = {True: TRUE, False: FALSE, None: UNKNOWN}


def facts(**values: FactValue) -> dict[str, Fact]:
    keys = {name.replace("__", "."): value for name, value in values.items()}
    return {key: Fact(key=key, value=value, origin=Origin.GIVEN) for key, value in keys.items()}


HOSTED = facts(situation__hosted=True)


@pytest.mark.parametrize(
    ("first", "second", "conjunction", "disjunction"),
    [
        (True, True, True, True),
        (True, False, False, True),
        (True, None, None, True),
        (False, True, False, True),
        (False, False, False, False),
        (False, None, False, None),
        (None, True, None, True),
        (None, False, False, None),
        (None, None, None, None),
    ],
)
def test_three_valued_table(first: Any, second: Any, conjunction: Any, disjunction: Any) -> None:
    parts = (LEAVES[first], LEAVES[second])
    assert holds(Condition(all=parts), HOSTED).value is conjunction
    assert holds(Condition(any=parts), HOSTED).value is disjunction


@pytest.mark.parametrize(("value", "opposite"), [(True, False), (False, True), (None, None)])
def test_not(value: bool | None, opposite: bool | None) -> None:
    assert holds(Condition(not_=LEAVES[value]), HOSTED).value is opposite


def test_an_unknown_answer_names_what_would_settle_it() -> None:
    condition = Condition(all=(TRUE, UNKNOWN, Condition(fact="derived.minor", is_=True)))
    assert holds(condition, HOSTED).lacking == ("situation.renewal", "applicant.birth_date")
    assert holds(Condition(all=(FALSE, UNKNOWN)), HOSTED).lacking == ()


def test_of_a_stay_only_the_missing_end_is_asked_for() -> None:
    known = facts(stay__start="2026-09-01")
    assert holds(Condition(fact="derived.stay_days", over=180), known).lacking == ("stay.end",)


@pytest.mark.parametrize(
    ("condition", "expected"),
    [
        (Condition(fact="derived.age", over=17), True),
        (Condition(fact="derived.age", over=18), False),
        (Condition(fact="derived.age", at_least=18, under=19), True),
        (Condition(fact="derived.age", under=18), False),
        (Condition(fact="derived.age", known=True), True),
        (Condition(fact="derived.age", known=False), False),
        (Condition(fact="stay.purpose", known=False), True),
        (Condition(fact="applicant.nationality", is_="MA"), True),
        (Condition(fact="applicant.nationality", one_of=("CHE", "FR")), False),
        (Condition(fact="applicant.residence_countries", one_of=("FR",)), True),
        (Condition(fact="situation.current_permit", is_="Student"), True),
        (None, True),
    ],
)
def test_comparisons(condition: Condition | None, expected: bool) -> None:
    known = facts(
        derived__age=18,
        applicant__nationality="MAR",
        applicant__residence_countries=("MAR", "FRA"),
        situation__current_permit="student",
    )
    assert holds(condition, known).value is expected


@pytest.mark.parametrize(
    "condition",
    [
        Condition(fact="situation.hosted", is_="true"),
        Condition(fact="situation.hosted", is_=1),
        Condition(fact="situation.hosted", over=0),
        Condition(fact="situation.hosted"),
    ],
)
def test_a_comparison_of_unlike_types_is_an_error_not_false(condition: Condition) -> None:
    with pytest.raises(InvalidDefinition, match=r"situation\.hosted"):
        holds(condition, HOSTED)


LEAF = st.sampled_from(
    [Condition(fact=f"situation.{name}", is_=value) for name in ("hosted", "renewal") for value in (True, False)]
)
CONDITIONS = st.recursive(
    LEAF,
    lambda inner: st.one_of(
        st.lists(inner, min_size=1, max_size=3).map(lambda parts: Condition(all=tuple(parts))),
        st.lists(inner, min_size=1, max_size=3).map(lambda parts: Condition(any=tuple(parts))),
        inner.map(lambda part: Condition(not_=part)),
    ),
    max_leaves=8,
)


@with_examples(CONDITIONS, st.booleans(), st.booleans(), st.sets(st.sampled_from(["hosted", "renewal"])))
def test_what_is_decided_with_few_facts_stays_so_with_more(
    condition: Condition, hosted: bool, renewal: bool, left_out: set[str]
) -> None:
    every = facts(situation__hosted=hosted, situation__renewal=renewal)
    few = {key: fact for key, fact in every.items() if key.partition(".")[2] not in left_out}
    answer = holds(condition, few)
    assert answer.value in (None, holds(condition, every).value)
    assert bool(answer.lacking) is (answer.value is None)
    assert set(answer.lacking).isdisjoint(few)
