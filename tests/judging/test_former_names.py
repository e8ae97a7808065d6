"""The applicant in the papers of a marriage, under the name before it."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from doccheck.checklist import Person
from tests.judging.builder import codes, doc, req, single

WIFE: dict[str, Any] = {"surname": "Durand", "given_names": "Amina Salma", "birth_date": date(1996, 5, 8)}


def judged(kind: str, *lines: str) -> list[str]:
    paper = doc(kind, *lines, full_name="Paul Durand", unsure=("full_name",))
    return codes(single(req("link", Person(check="person"), accepts=(kind,)), paper, facts=WIFE))


@pytest.mark.parametrize(
    "line",
    [
        "BENALI, Amina Salma, née à Rabat le 8 mai 1996, et DURAND, Paul, né à Lyon le 3 juin 1994",
        "Amina Salma Benali, geboren am 08.05.1996 in Rabat, und Paul Durand, geboren am 03.06.1994 in Lyon",
        "Amina Salma Benali, nacida el 8 de mayo de 1996, y Paul Durand, nacido el 3 de junio de 1994",
        "Amina Salma BENALI born 8 May 1996 and Paul DURAND born 3 June 1994",
    ],
)
def test_the_given_names_before_the_date_of_birth_are_the_applicant(line: str) -> None:
    assert judged("marriage_certificate", line) == []


@pytest.mark.parametrize(
    ("kind", "line"),
    [
        ("marriage_certificate", "Nora Salma Benali, née le 8 mai 1996, et Paul Durand, né le 3 juin 1994"),
        ("marriage_certificate", "Amina Salma Benali, née le 9 mai 1997, et Paul Durand, né le 3 juin 1994"),
        ("marriage_certificate", "Amina Salma Benali, née le 8 mai 1996, et Paul Martin, né le 3 juin 1994"),
        ("marriage_certificate", "Amina Salma Benali, née le 2 mai 1990; Nora Durand, née le 8 mai 1996"),
        ("health_insurance", "Amina Salma Benali, née le 8 mai 1996, und Paul Durand"),
    ],
)
def test_another_name_or_date_is_not(kind: str, line: str) -> None:
    assert "R name_mismatch" in judged(kind, line)
