"""Whose document it is, as whole documents say it."""

from __future__ import annotations

import pytest

from doccheck.model import Document
from tests.understanding.pages import Text, document, fields, only, readings, row, scan, title

_FRENCH = (title("CERTIFICAT DE SCOLARITÉ"), "", "Le bureau des études atteste l'inscription en licence.", "")
_GERMAN = (title("Immatrikulationsbescheinigung"), "")
_SPANISH = (title("CERTIFICADO DE MATRÍCULA"), "")
_ENGLISH = (title("CERTIFICATE OF ENROLMENT"), "")


def _names(found: Document) -> list[tuple[object, ...]]:
    return list(fields(found, "surname", "given_names", "full_name"))


# -- labels -----------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    "rows",
    [
        ("Nom | TAZI", "Prénoms | SALMA"),
        ("Nom : TAZI", "Prénom : SALMA"),
        ("Nom de famille", "TAZI", "Prénoms", "SALMA"),
        ("Nachname: TAZI", "Vorname: SALMA"),
        ("Familienname | TAZI", "Vornamen | SALMA"),
        ("Apellidos", "TAZI", "Nombre", "SALMA"),
        ("Family name | TAZI", "First name | SALMA"),
        ("Surname:", "TAZI", "Given names:", "SALMA"),
        ("Nom | Prénoms", "TAZI | SALMA"),
    ],
)
def test_surname_and_given_names_beside_and_below_their_labels(rows: tuple[Text, ...]) -> None:
    assert _names(document(_FRENCH, rows)) == [
        ("surname", "TAZI", "certain"),
        ("given_names", "SALMA", "certain"),
    ]


@pytest.mark.parametrize(
    "rows",
    [
        ("1. Apellido(s) / Nom(s)", "TAZI", "2. Nombre(s) / Prénom(s)", "SALMA"),
        ("1. Apellido(s) / Nom(s) | TAZI", "2. Nombre(s) / Prénom(s) | SALMA"),
        ("Familienname / Surname | TAZI", "Vornamen / Given names | SALMA"),
        ("Nachname (Geburtsname) | TAZI (LAMRANI)", "Vorname(n) | SALMA"),
    ],
)
def test_labels_in_two_languages_and_with_asides(rows: tuple[Text, ...]) -> None:
    assert _names(document(title("SOLICITUD DE VISADO NACIONAL"), "", rows)) == [
        ("surname", "TAZI", "certain"),
        ("given_names", "SALMA", "certain"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Nom et prénom | TAZI Salma",
        "Étudiante | TAZI Salma",
        "Étudiante : TAZI Salma",
        "Titulaire : TAZI Salma",
        "Versicherte Person | TAZI Salma",
        "Apellidos y nombre | TAZI Salma",
        "Account holder: TAZI Salma",
        "Student name | TAZI, Salma",
        "Alumna: TAZI, Salma",
    ],
)
def test_full_names(text: str) -> None:
    assert _names(document(_FRENCH, text)) == [("full_name", "TAZI Salma", "certain")]


def test_a_value_beside_its_label_goes_before_one_below() -> None:
    found = document(_FRENCH, "Nom | TAZI", "Prénoms | SALMA", "Adresse | VALBRUNE")

    assert readings(found, "surname") == [("TAZI", "certain")]
    assert readings(found, "given_names") == [("SALMA", "certain")]


def test_the_birth_ends_a_name() -> None:
    found = document(_FRENCH, "Étudiante : TAZI Salma, née le 22/11/2004 à Fès")

    assert _names(found) == [("full_name", "TAZI Salma", "certain")]


# -- what is no name --------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    "rows",
    [
        ("Nom :", "Prénom :", "Adresse :"),
        ("Nachname", "Vorname", "Geburtsdatum", "Staatsangehörigkeit"),
        ("Apellidos | Fecha de nacimiento", "Nombre | Lugar de nacimiento"),
        ("Surname | Sex", "Given names | Nationality"),
        ("Nom | Prénoms | Numéro de passeport",),
    ],
)
def test_the_labels_of_an_empty_form_are_no_names(rows: tuple[Text, ...]) -> None:
    assert _names(document(title("SOLICITUD DE VISADO NACIONAL"), "", rows)) == []


def test_values_under_the_heads_of_a_table() -> None:
    found = document(
        title("RELEVÉ DE COMPTE"), "", "Titulaire | Numéro de compte | Agence", "TAZI Salma | 00471 | Valbrune"
    )

    assert _names(found) == [("full_name", "TAZI Salma", "certain")]


@pytest.mark.parametrize(
    "text",
    [
        "Beneficiario: 00471 22 118",
        "Nom : 4471",
        "Prénoms : -",
        "Applicant: yes",
        "Patient: siehe oben",
    ],
)
def test_values_that_are_no_persons(text: str) -> None:
    assert _names(document(_FRENCH, text)) == []


# -- in a sentence ----------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("start", "text", "name"),
    [
        (_FRENCH, "Madame Salma TAZI est inscrite en deuxième année.", "Salma TAZI"),
        (_GERMAN, "Frau Salma Tazi ist seit dem Herbst bei uns.", "Salma Tazi"),
        (_SPANISH, "Que Dña. Salma Tazi Lamrani, con pasaporte XK4471902, estudia aquí.", "Salma Tazi Lamrani"),
        (_ENGLISH, "Mr. Mehdi Ben Trabelsi has been a student here since 2024.", "Mehdi Ben Trabelsi"),
    ],
)
def test_a_person_of_whom_the_certificate_speaks_is_the_holder(start: tuple[Text, ...], text: str, name: str) -> None:
    assert _names(document(start, text)) == [("full_name", name, "certain")]


def test_officials_who_sign_are_not_certain() -> None:
    found = document(
        _FRENCH, "Madame Salma TAZI est inscrite en licence.", "", "La directrice", "", "Madame Hélène DUVAL-MORIN"
    )

    assert _names(found) == [
        ("full_name", "Salma TAZI", "certain"),
        ("full_name", "Hélène DUVAL-MORIN", "probable"),
    ]


def test_officials_who_certify_are_not_certain() -> None:
    found = document(
        _SPANISH, "D. Luis Gómez Prada, secretario de la facultad, certifica que Dña. Salma TAZI está matriculada."
    )

    assert _names(found) == [("full_name", "Salma TAZI", "certain"), ("full_name", "Luis Gómez Prada", "probable")]


# -- proof ------------------------------------------------------------------------------------------------------------
def test_the_evidence_is_the_value_and_not_its_label() -> None:
    found = document(_FRENCH, "Nom | TAZI")
    (evidence,) = found.all("surname")[0].evidence

    assert evidence.text == "TAZI"
    assert evidence.box is not None
    assert round(evidence.box.x0, 2) == 0.48


def test_the_same_name_twice_is_one_reading() -> None:
    found = document(_FRENCH, "Nom | TAZI", "", row("Nom : Tazi", y=0.6))

    assert readings(found, "surname") == [("TAZI", "certain")]


def test_names_of_a_scan() -> None:
    assert _names(only(scan(_FRENCH, "Nom | TAZI", "Prénoms | Salma"))) == [
        ("surname", "TAZI", "certain"),
        ("given_names", "Salma", "certain"),
    ]
