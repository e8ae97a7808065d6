"""Passport numbers beside the applicant's name in other papers."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from doccheck.checklist import Person
from tests.judging.builder import FACTS, codes, doc, passport, req, single

RULE = Person(check="person")
PASSPORT = passport(document_number="KA4471820")


def judged(*lines: str, kind: str = "admission_letter", issued: date = date(2026, 5, 4), **more: Any) -> list[str]:
    paper = doc(kind, *lines, full_name="Amina Benali", issue_date=issued, **more)
    return codes(single(req("person", RULE, accepts=(kind,)), paper, PASSPORT, facts=FACTS))


@pytest.mark.parametrize(
    "line",
    [
        "Amina Benali, titulaire du passeport n° KA2230917, est admise.",
        "Frau Amina Benali (Reisepass-Nr. KA2230917) wird zugelassen.",
        "D.ª Amina Benali, con pasaporte n.º KA 2230917, ha sido admitida.",
        "Ms Amina Benali, born 17 May 2004, passport number KA2230917, has been admitted.",
        "La signora Amina Benali, passaporto n. KA2230917, è ammessa.",
    ],
)
def test_another_passport(line: str) -> None:
    assert judged(line) == ["R wrong_purpose.reserved"]


@pytest.mark.parametrize(
    "line",
    [
        "Amina Benali, titulaire du passeport n° KA4471820, est admise.",
        "Frau Amina Benali (Reisepass-Nr. KA 447 18 20) wird zugelassen.",
        "D.ª Amina Benali, con pasaporte n.º KA44718Z0, ha sido admitida.",  # a sign misread
        "Ms Amina Benali is admitted; her father Omar Benali, passport KA2230917, pays.",
        "Amina Benali et son frère Karim Benali (passeport KA2230917) sont convoqués.",
        "Amina Benali, admission no. KA2230917",
    ],
)
def test_the_own_passport_or_somebody_elses(line: str) -> None:
    assert judged(line) == []


def test_a_paper_from_before_the_passport_names_the_one_before_it() -> None:
    line = "Amina Benali, titulaire du passeport n° KA2230917, est admise."
    assert judged(line, issued=date(2020, 5, 4)) == []


@pytest.mark.parametrize(
    "line",
    [
        "Je soussigné, Omar Amina Benali, né le 03/02/1971, passeport KA2230917, l'inscris.",
        "Frau Amina Benali, geb. 3. Februar 1971, Reisepass KA2230917, meldet ihre Tochter Amina Benali an.",
    ],
)
def test_a_parent_who_bears_the_names_as_well_was_born_otherwise(line: str) -> None:
    assert "R wrong_purpose.reserved" not in judged(line, kind="parental_authorisation")
