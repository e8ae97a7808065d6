"""Pages that are missing, names that are nearly the applicant's, and bills for another dwelling."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any, cast

import pytest

from doccheck.judging.case import Case
from doccheck.judging.persons import Person
from doccheck.judging.reserved.holders import namesake
from doccheck.judging.reserved.said import Said
from doccheck.judging.reserved.sheets import sheets
from doccheck.judging.reserved.supplied import supplied_elsewhere
from doccheck.model import Document
from tests.judging.builder import doc

_APPLICANT = Person(surname="Okello", given_names="Winnie Grace")


def _case(*documents: Document) -> Case:
    return cast(Case, cast(Any, SimpleNamespace(documents=documents, applicant=_APPLICANT)))


def _sheets(*texts: str) -> list[str]:
    """What is found in the first of the papers with these lines."""
    papers = [doc("bank_guarantee", *text.split("|"), id=f"d{at}") for at, text in enumerate(texts)]
    return [each.text for each in sheets(Said(papers[0]), _case(*papers))]


@pytest.mark.parametrize(
    "mark",
    ["Seite 1 von 2", "Blatt 2 von 2", "Page 1 sur 3", "Page 1/2", "Página 1 de 2", "Hoja 2 de 3", "Bank AG · Page 2 of 2"],
)
def test_a_page_is_missing(mark: str) -> None:
    assert _sheets(f"We guarantee|{mark}") == [mark]


@pytest.mark.parametrize(
    "text",
    ["Seite 1 von 1", "Page 1 of 2|We guarantee|Page 2 of 2", "See page 1 of 3 of the terms for more", "Instalment 1 of 2"],
)
def test_no_page_is_missing(text: str) -> None:
    assert _sheets(text) == []


def test_the_other_page_lies_elsewhere() -> None:
    assert _sheets("Hoja 1 de 2", "Hoja 2 de 2") == []


@pytest.mark.parametrize(
    ("name", "others", "expected"),
    [
        ("Agnes Grace Okello", "", True),
        ("OKELLO Harriet Grace", "", True),
        ("Winnie Okello", "", False),
        ("Grace Okello", "", False),
        ("Winny Grace Okello", "", False),
        ("Winnie Grace Okello Nabirye", "", False),
        ("Agnes Grace Okello", " and Winnie Okello", False),
        ("Samuel Mukasa", "", False),
    ],
)
def test_nearly_the_same_name(name: str, others: str, expected: bool) -> None:
    document = doc("bank_certificate", f"Account of {name}{others}", full_name=name)
    assert bool(list(namesake(Said(document), _APPLICANT))) is expected


@pytest.mark.parametrize(
    ("label", "place", "expected"),
    [
        ("Adresse desservie", "4 rue Basse, 34000 Montpellier", True),
        ("Lieferstelle", "Am Wall 4, 28195 Bremen", True),
        ("Dirección de suministro", "Calle Alta 4, 28013 Madrid", True),
        ("Supply address", "4 rue Basse, 34000 Montpellier", True),
        ("Adresse desservie", "31 rue Ampère, 69002 Lyon", True),
        ("Adresse desservie", "9 quai Vert, 69002 Lyon", False),
        ("Adresse desservie", "9, quai VERT – appt 12, 69002 Lyon", False),
        ("Lieu de consommation (résidence principale)", "4 rue Basse, 34000 Montpellier", True),
        ("Lieferstelle", "Zähler 4471", False),
        ("Lieu de consommation", "9 quai Vert", False),
        ("Agence", "4 rue Basse, 34000 Montpellier", False),
    ],
)
def test_another_dwelling(label: str, place: str, expected: bool) -> None:
    document = doc("proof_of_residence", "Mme Winnie Okello", "9 quai Vert", "69002 Lyon", f"{label} : {place}")
    found = list(supplied_elsewhere(Said(document), _case(document)))
    assert bool(found) is expected


def test_another_dwelling_whose_town_stands_in_a_line_of_its_own() -> None:
    lines = ("Lieferstelle : Hinterhaus, Am Wall 4", "28195 Bremen", "Zählpunkt : DE 4471 2200")
    document = doc("proof_of_residence", "Frau Winnie Okello", "Grüner Kai 9", "69002 Lyon", *lines)
    assert [*supplied_elsewhere(Said(document), _case(document))]
