"""Names under small labels with something else on the row, centred in their cell, over a caption; roles that two words
or a number make."""

from __future__ import annotations

import pytest

from doccheck.model import Certainty
from doccheck.understanding.holders import name_fields
from tests.understanding.pages import Text, page, row

_SMALL, _LARGE = 0.007, 0.011


def _named(*rows: Text, kind: str = "") -> list[tuple[str, str]]:
    return [(found.name, str(found.value)) for found in name_fields((page(*rows),), kind)]


def _certain(*rows: Text, kind: str = "") -> list[str]:
    found = name_fields((page(*rows),), kind)
    return [str(field.value) for field in found if field.certainty is Certainty.CERTAIN]


# -- right under the label, whatever stands beside it -------------------------------------------------------------------
@pytest.mark.parametrize(
    ("surname", "given", "box"),
    [
        ("1. Apellido(s) / Surname(s)", "3. Nombre(s) / First name(s)", "PARTE RESERVADA A LA"),
        ("1. Nom(s)", "3. Prénom(s)", "CADRE RÉSERVÉ À L'AMBASSADE"),
        ("1. Familienname", "3. Vorname(n)", "Amtlicher Teil Berlin"),
        ("1. Surname (Family name)", "3. First name(s)", "For Official Use"),
    ],
)
def test_a_name_under_its_label_beside_a_box_of_the_authority(surname: str, given: str, box: str) -> None:
    rows = (
        row(surname, size=_SMALL, y=0.2),
        row(box, x=0.75, size=_SMALL, y=0.2),
        row("OYELARAN", size=_LARGE, y=0.209),
        row(given, size=_SMALL, y=0.24),
        row("Temitope", size=_LARGE, y=0.249),
    )

    assert _named(*rows, kind="visa_application_form")[:2] == [("surname", "OYELARAN"), ("given_names", "Temitope")]


def test_what_stands_beside_its_label_is_not_taken_from_the_line_below() -> None:
    rows = ("Nachname | Oyelaran", "Vorname | Temitope", "Wohnort | Basel")

    assert _named(*rows)[:2] == [("surname", "Oyelaran"), ("given_names", "Temitope")]


def test_a_larger_value_beside_goes_before_what_is_printed_below() -> None:
    rows = (
        row("Surname", size=_SMALL, y=0.2),
        row("OYELARAN", x=0.4, size=_LARGE, y=0.199),
        row("Lagos", size=_LARGE, y=0.209),
    )

    assert ("surname", "OYELARAN") in _named(*rows)
    assert ("surname", "Lagos") not in _named(*rows)


# -- centred in a cell ----------------------------------------------------------------------------------------------
def test_a_name_centred_between_its_label_and_the_next() -> None:
    rows = (
        row("NOME", size=_SMALL, y=0.2),
        row("CPF", x=0.7, size=_SMALL, y=0.2),
        row("BEATRIZ NUNES ROCHA", x=0.3, size=_LARGE, y=0.208),
        row("071.846.203-58", x=0.74, size=_LARGE, y=0.208),
    )

    assert ("full_name", "BEATRIZ NUNES ROCHA") in _named(*rows, kind="birth_certificate")


def test_what_is_centred_below_the_next_label_is_not_the_name() -> None:
    rows = (
        row("NOME", size=_SMALL, y=0.2),
        row("DATA DO REGISTRO", x=0.5, size=_SMALL, y=0.2),
        row("Santa Luzia", x=0.55, size=_LARGE, y=0.208),
    )

    assert _named(*rows, kind="birth_certificate") == []


# -- over a caption -------------------------------------------------------------------------------------------------
def test_names_over_their_captions_are_read_and_never_certain() -> None:
    rows = (
        row("Oyelaran, Temitope", size=_LARGE, y=0.2),
        row("Familienname, Vorname", size=_SMALL, y=0.2125),
        row("Thomas Kirchgässner", size=_LARGE, y=0.25),
        row("Name", size=_SMALL, y=0.2625),
        row("Ulmenstr. 26, 55131 Mainz", size=_LARGE, y=0.30),
        row("Anschrift", size=_SMALL, y=0.3125),
    )

    values = [value for _, value in _named(*rows)]

    assert "Oyelaran Temitope" in values
    assert not any("Ulmenstr" in value for value in values)
    assert _certain(*rows) == []


# -- who is meant ---------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    "label", ["ASEGURADA Y TOMADORA", "ASSURÉE ET SOUSCRIPTRICE", "VERSICHERUNGSNEHMERIN UND VERSICHERTE PERSON"]
)
def test_two_roles_of_one_person_are_a_label_and_no_name(label: str) -> None:
    rows = (row(label, size=_SMALL), row("MARIAMA BARRY", size=_LARGE), "", "Prima: 480,00 EUR")

    assert _named(*rows, kind="health_insurance") == [("full_name", "MARIAMA BARRY")]


@pytest.mark.parametrize(
    ("payer", "insured"),
    [
        ("Tomador", "Asegurada n.º 2"),
        ("Souscripteur", "Assurée n° 2"),
        ("Versicherungsnehmer", "Versicherte Person Nr. 2"),
        ("Policyholder", "Insured person No. 2"),
    ],
)
def test_the_second_insured_goes_before_who_took_the_policy(payer: str, insured: str) -> None:
    rows = (f"{payer} | Ousmane Barry", f"{insured} | Mariama Barry")

    assert _named(*rows, kind="health_insurance")[0] == ("full_name", "Mariama Barry")


def test_two_insured_persons_leave_it_open_whose_paper_it_is() -> None:
    rows = ("Assuré n° 1 | Ousmane Barry", "Assurée n° 2 | Mariama Barry")

    assert _certain(*rows, kind="health_insurance") == []


def test_what_begins_the_next_line_of_a_pay_slip_is_no_name() -> None:
    rows = ("Emploi : soudeur qualifié – CDI", "Entrée : 03/09/2007", "M. DIARRA OUSMANE", "9 ALLEE DES LILAS")

    assert "CDI Entrée" not in [value for _, value in _named(*rows, kind="income_proof")]
