"""A value counts as right only in its role; names are compared word by word."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from doccheck.model import Certainty
from scripts.accuracy.checks import Outcome
from scripts.accuracy.fields import field_checks, is_named, is_same_name
from tests.accuracy.made import AMINA, document, field, label, outcomes

MAY, JUNE = date(2026, 5, 11), date(2026, 6, 30)


def found(name: str, true: dict[str, str], *fields: Any, kind: str = "transcript") -> Outcome:
    checks = list(field_checks(label(kind, fields=true), document(kind, fields=fields)))
    return outcomes(checks, f"field:{name}")[0]


@pytest.mark.parametrize(
    ("fields", "outcome"),
    [
        ((field("issue_date", MAY),), Outcome.RIGHT),
        ((field("issue_date", MAY, Certainty.PROBABLE),), Outcome.RIGHT),
        ((field("issue_date", JUNE), field("issue_date", MAY)), Outcome.WRONG),  # the best reading decides
        ((field("issue_date", JUNE, Certainty.PROBABLE),), Outcome.DOUBTFUL),
        ((field("issue_date", JUNE, Certainty.AMBIGUOUS),), Outcome.DOUBTFUL),
        ((field("start_date", MAY),), Outcome.ROLE),
        ((field("start_date", MAY, Certainty.PROBABLE),), Outcome.ABSENT),
        ((field("start_date", JUNE),), Outcome.ABSENT),
        ((), Outcome.ABSENT),
    ],
)
def test_a_date(fields: tuple[Any, ...], outcome: Outcome) -> None:
    assert found("issue_date", {"issue_date": "2026-05-11"}, *fields) is outcome


def test_a_date_that_is_both_is_not_of_another_role() -> None:
    true = {"issue_date": "2026-05-11", "start_date": "2026-05-11"}
    assert found("issue_date", true, field("start_date", MAY)) is Outcome.ABSENT


@pytest.mark.parametrize(
    ("kind", "true", "read", "outcome"),
    [
        ("health_insurance", "end_date", "valid_until", Outcome.RIGHT),
        ("health_insurance", "valid_from", "start_date", Outcome.RIGHT),
        ("passport", "expiry_date", "valid_until", Outcome.RIGHT),
        ("admission_letter", "expiry_date", "valid_until", Outcome.RIGHT),
        ("admission_letter", "end_date", "valid_until", Outcome.ROLE),  # an offer ends before the studies do
        ("health_insurance", "valid_from", "issue_date", Outcome.ROLE),
    ],
)
def test_synonyms_are_those_of_the_kind(kind: str, true: str, read: str, outcome: Outcome) -> None:
    assert found(true, {true: "2026-05-11"}, field(read, MAY), kind=kind) is outcome


def test_a_synonym_with_a_truth_of_its_own_stands_for_nothing_else() -> None:
    true = {"end_date": "2026-06-30", "expiry_date": "2026-05-11"}
    assert found("end_date", true, field("expiry_date", JUNE), kind="visa") is Outcome.ROLE


@pytest.mark.parametrize(
    ("name", "true", "read", "outcome"),
    [
        ("amount", "7640.00", Decimal("7640"), Outcome.RIGHT),
        ("amount", "7640.00", Decimal("7.64"), Outcome.WRONG),
        ("amount_period", "month", "unknown", Outcome.ABSENT),
        ("currency", "EUR", "", Outcome.ABSENT),
        ("document_number", "AB 12-34", "ab1234", Outcome.RIGHT),
        ("document_number", "AB1234", "AB1235", Outcome.WRONG),
        ("institution", "Universidad de León", "UNIVERSIDAD DE LEON", Outcome.RIGHT),
        ("institution", "Universidad de León", "Universidad de León, Secretaría", Outcome.PARTIAL),
        ("hours_per_week", "20", Decimal("20.0"), Outcome.RIGHT),
    ],
)
def test_other_values(name: str, true: str, read: str | Decimal, outcome: Outcome) -> None:
    assert found(name, {name: true}, field(name, read)) is outcome


@pytest.mark.parametrize(
    ("fields", "outcome"),
    [
        ((field("full_name", "EL IDRISSI Amina"),), Outcome.RIGHT),
        ((field("surname", "EL IDRISSI"), field("given_names", "AMINA")), Outcome.RIGHT),
        ((field("surname", "AMINA"), field("given_names", "EL IDRISSI")), Outcome.WRONG),
        ((field("surname", "EL IDRISSI"),), Outcome.PARTIAL),
        ((field("full_name", "Amina Idrissi"),), Outcome.PARTIAL),
        ((field("full_name", "Amina El Idrissi Fassi"),), Outcome.PARTIAL),
        ((field("full_name", "Karim El Idrissi"),), Outcome.WRONG),
        ((field("full_name", "Karim El Idrissi", Certainty.PROBABLE),), Outcome.DOUBTFUL),
        ((), Outcome.ABSENT),
    ],
)
def test_a_name(fields: tuple[Any, ...], outcome: Outcome) -> None:
    checks = list(field_checks(label(person=AMINA), document(fields=fields)))
    assert outcomes(checks, "field:full_name") == [outcome]


def test_on_papers_of_several_persons_any_of_them_may_come_first() -> None:
    fields = (field("full_name", "Karim Tazi"), field("full_name", "Amina El Idrissi"))

    def check(kind: str) -> list[Outcome]:
        return outcomes(field_checks(label(kind, person=AMINA), document(kind, fields=fields)), "field:full_name")

    assert check("sponsorship_declaration") == [Outcome.RIGHT]
    assert check("transcript") == [Outcome.WRONG]


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Jörg Weiß", "JOERG WEISS", True),
        ("Öztürk", "OZTURK", True),
        ("D'Angelo", "DANGELO", True),
        ("D’Angelo", "D ANGELO", True),
        ("Işık İnan", "ISIK INAN", True),
        ("Nguyễn Thị Mai", "NGUYEN THI MAI", True),
        ("Søren Ærø", "SOREN AERO", True),
        ("Wang", "Yang", False),
        ("Paul", "Pauline", False),
    ],
)
def test_how_names_are_written(one: str, other: str, same: bool) -> None:
    assert is_same_name(one, other) is same


def test_only_names_in_latin_letters_are_asked_for() -> None:
    assert not is_named(label(languages=("ar",)))
    assert is_named(label(languages=("ar", "fr")))
    assert is_named(label(languages=()))
    assert not is_named(label("identity_photo"))


@pytest.mark.parametrize(
    ("fields", "outcome"),
    [
        ((field("mrz", "P<UTO\n123"),), Outcome.RIGHT),
        ((field("mrz", "P<UTO\n124"),), Outcome.WRONG),
        ((field("mrz", "P<UTO\n124", Certainty.PROBABLE),), Outcome.DOUBTFUL),
        ((), Outcome.ABSENT),
    ],
)
def test_a_zone_is_right_to_the_sign(fields: tuple[Any, ...], outcome: Outcome) -> None:
    checks = list(field_checks(label("passport", mrz=("P<UTO", "123")), document("passport", fields=fields)))
    assert outcomes(checks, "mrz") == [outcome]
