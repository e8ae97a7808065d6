"""Whose document it is."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from doccheck.checklist import Person
from doccheck.model import Document, Status
from tests.judging.builder import FACTS, NAME, codes, doc, passport, req, single, values

APPLICANT = Person(check="person")
MARTIN = {"surname": "MARTIN", "given_names": "Paul"}


def judged(document: Document, *others: Document, whose: Any = "applicant", **more: Any) -> Any:
    rule = Person(check="person", whose=whose)
    return single(req("person", rule, accepts=(document.kind,)), document, *others, **more)


@pytest.mark.parametrize(
    ("document", "found"),
    [
        (doc("diploma", **NAME), []),
        (doc("diploma", full_name="Amina Benali"), []),
        (doc("diploma", **MARTIN), ["E wrong_person"]),
        (doc("diploma", full_name="Paul Martin"), ["E wrong_person"]),
        (doc("diploma", full_name="Paul Martin", unsure=("full_name",)), ["R name_mismatch"]),
        (doc("diploma", surname="BENALI"), ["R name_mismatch"]),
        (doc("diploma", surname="MARTIN"), ["E wrong_person"]),
        (doc("diploma", full_name="Amina Sofia Benali Martin"), ["R name_mismatch"]),
        (doc("diploma", "La présente atteste que Amina Benali a réussi"), []),
        (doc("diploma", "La présente atteste que Paul Martin a réussi"), ["R name_not_found"]),
        (doc("diploma", "pour Amina Benali", full_name="Paul Martin"), ["R name_mismatch"]),
        (doc("parental_authorisation", "ma fille Amina Benali", full_name="Paul Martin"), []),
        (doc("diploma", **NAME, birth_date=date(2004, 5, 17)), []),
        (doc("diploma", **NAME, birth_date=date(1999, 5, 17)), ["E birth_date_mismatch"]),
        (doc("diploma", **NAME, birth_date=date(1999, 5, 17), unsure=("birth_date",)), []),
        (doc("family_record", **NAME, birth_date=date(1999, 5, 17)), ["R birth_date_mismatch"]),
        (doc("family_record", **NAME, birth_date=[date(1970, 1, 1), date(2004, 5, 17)]), []),
    ],
)
def test_the_applicants_documents(document: Document, found: list[str]) -> None:
    assert codes(judged(document)) == found


def test_both_names_are_told() -> None:
    told = values(judged(doc("diploma", **MARTIN)), "wrong_person")
    assert (told["name"], told["expected"]) == ("Paul MARTIN", "Amina Benali")


def test_without_an_applicant_there_is_nothing_to_compare_with() -> None:
    assert codes(judged(doc("diploma", **NAME), facts={})) == ["R name_not_found.applicant"]


def test_an_equal_birth_date_brings_unlike_names_closer() -> None:
    document = doc("diploma", full_name="Amina Sofia Benali Martin", birth_date=date(2004, 5, 17))
    assert judged(document).status is Status.OK
    other = doc("diploma", full_name="Aicha El Fassi", birth_date=date(2004, 5, 17))
    assert codes(judged(other)) == ["R name_mismatch"]


def test_a_name_read_from_the_zone_alone_makes_nobody_else_wrong() -> None:
    unsure = passport(unsure=("surname", "given_names"))
    result = judged(doc("diploma", **MARTIN), unsure, facts={})
    assert codes(result) == ["R name_mismatch"]
    assert codes(judged(doc("diploma", **MARTIN), passport(), facts={})) == ["E wrong_person"]


FATHER: dict[str, Any] = {"surname": "BENALI", "given_names": "Karim", "birth_date": date(1975, 2, 3)}


def test_a_parent_bears_the_surname_or_is_named_in_the_birth_certificate() -> None:
    assert judged(passport(**FATHER), whose="parent").status is Status.OK
    mother = passport(**{**FATHER, "surname": "HADDAD", "given_names": "Leila"})
    assert codes(judged(mother, whose="parent")) == ["R name_mismatch.role"]
    birth = doc("birth_certificate", "mère : Leila Haddad")
    assert judged(mother, birth, whose="parent").status is Status.OK


def test_a_brother_is_no_parent() -> None:
    brother = passport(**{**FATHER, "birth_date": date(2006, 1, 1)})
    assert codes(judged(brother, whose="parent")) == ["R name_mismatch.role"]


@pytest.mark.parametrize(
    ("whose", "kind"),
    [("host", "accommodation_certificate"), ("representative", "power_of_attorney"), ("student", "admission_letter")],
)
def test_another_document_confirms_a_role(whose: str, kind: str) -> None:
    somebody = passport(**MARTIN, birth_date=date(1980, 1, 1))
    assert codes(judged(somebody, whose=whose)) == ["R name_mismatch.role"]
    assert judged(somebody, doc(kind, "je soussigné Paul Martin"), whose=whose).status is Status.OK
    assert judged(somebody, doc(kind, "je soussigné Jean Petit"), whose=whose).status is Status.REVIEW


def test_a_minor_is_represented_by_a_parent() -> None:
    minor = {**FACTS, "birth_date": date(2010, 5, 17)}
    assert judged(passport(**FATHER), whose="representative", facts=minor).status is Status.OK
    assert judged(passport(**FATHER), whose="representative").status is Status.REVIEW


def test_the_applicants_own_passport_is_nobody_elses() -> None:
    result = judged(passport(), whose="host")
    assert (result.status, codes(result)) == (Status.MISSING, ["E missing_document"])


def test_a_document_without_a_name_confirms_no_role() -> None:
    assert codes(judged(doc("passport"), whose="parent")) == ["R name_not_found.role"]


def test_any_person_will_do() -> None:
    assert judged(doc("diploma", **MARTIN), whose="any").status is Status.OK


def test_a_single_given_name_of_three_beside_the_known_surname() -> None:
    facts = {**FACTS, "given_names": "Amina Salma Rym"}
    rule = req("bill", Person(check="person"), accepts=("proof_of_residence",))
    for name, found in (("BENALI Amina", []), ("BENALI Nora", ["E wrong_person"]), ("Amina Salma", ["R name_mismatch"])):
        assert codes(single(rule, doc("proof_of_residence", full_name=name), facts=facts)) == found, name
