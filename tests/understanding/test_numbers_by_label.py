"""Numbers of papers by what stands beside, below or around them: references, codes in groups, persons' numbers."""

from __future__ import annotations

import pytest

from doccheck.understanding.document_numbers import number_fields
from tests.understanding.pages import Text, page, row


def _number(kind: str, *rows: Text) -> str | None:
    found = number_fields((page(*rows),), kind)
    return str(found[0].value) if found else None


@pytest.mark.parametrize(
    ("line", "number"),
    [
        ("Zeichen: 41.07 – K 26/01934", "41.07 – K 26/01934"),
        ("Unser Zeichen: Be/Lo – SK 26-11", "Be/Lo – SK 26-11"),
        ("Réf. : LG-118 / 26-27", "LG-118 / 26-27"),
        ("Our ref: HR-204 / 26-27", "HR-204 / 26-27"),
    ],
)
def test_references_with_signs_between_spaces(line: str, number: str) -> None:
    assert _number("school_certificate", "Gymnasium Talheim", line) == number


@pytest.mark.parametrize("line", ["Ihr Zeichen: Be/Lo – SK 26-11", "Datum: 12.05.2026 – 13.05.2026", "Zeichen: heute – morgen"])
def test_what_is_no_reference_of_the_issuer(line: str) -> None:
    assert _number("school_certificate", "Gymnasium Talheim", line) is None


def test_a_code_in_groups_is_read_whole() -> None:
    assert _number("tuition_receipt", "Œuvres du Midi", "", "Numéro d'attestation", "KX4 8B2M 7Q") == "KX4 8B2M 7Q"


@pytest.mark.parametrize(
    ("label", "number"),
    [("Ihr Vertrag", "KV-0088 417 220"), ("Póliza", "61-0441770/3"), ("Votre contrat", "MS-2204 118")],
)
def test_a_contract_below_its_label(label: str, number: str) -> None:
    assert _number("health_insurance", row(f"{label} | Tarif", y=0.1), row(number, y=0.12), "", "Fon 040 7718-442") == number


def test_a_telephone_is_no_number_of_a_paper() -> None:
    assert _number("health_insurance", "Nordkasse", "Fon 040 7718-442", "Hotline 0800 441 200") is None


def test_the_box_of_free_post_is_no_number() -> None:
    line = "Médiateur, Libre réponse n° 71340, 75009 Paris"
    assert _number("proof_of_residence", "Lumeva", "N° client : 7 118 204 663", "", line) == "7 118 204 663"


@pytest.mark.parametrize(("kind", "number"), [("proof_of_residence", "20447718"), ("bank_certificate", None)])
def test_customers_have_numbers_on_bills(kind: str, number: str | None) -> None:
    assert _number(kind, "Lumeva", "Kundennummer 20447718") == number


def test_the_service_for_customers_has_a_telephone() -> None:
    assert _number("proof_of_residence", "Lumeva", "Service clients : 09 71 00 44 18") is None


def test_the_student_before_a_code_to_check_by() -> None:
    rows = ("Université Val-Clair", "N° étudiant : 41180227", "clé de vérification 7C2F-01AD")
    assert _number("enrolment_certificate", *rows) == "41180227"


def test_a_number_of_the_paper_before_the_student() -> None:
    rows = ("Université Val-Clair", "Certificat n° SC-2026/118", "N° étudiant : 41180227")
    assert _number("enrolment_certificate", *rows) == "SC-2026/118"


def test_the_insured_person_before_the_sign_of_the_letter() -> None:
    rows = ("Heimkasse BKK", "Versichertennummer K 204 118 337", "Unser Zeichen: BE-26/4471")
    assert _number("health_insurance", *rows) == "K 204 118 337"


def test_in_figures_is_said_of_the_number() -> None:
    assert _number("birth_certificate", "COMMUNE DE THIÈS", "N° dans le registre (en chiffres) 3318") == "3318"


def test_a_passport_in_vietnamese_is_none_of_the_papers() -> None:
    assert _number("criminal_record", "CÔNG AN TỈNH", "Số: 2204/LLTP", "Hộ chiếu số C04417718") == "2204/LLTP"


def test_letters_with_a_dash_belong_to_the_number() -> None:
    rows = (row("Versicherungsschein-Nr. | Tarif", y=0.1), row("ET-VIS 26-5511804", y=0.12))
    assert _number("health_insurance", *rows) == "ET-VIS 26-5511804"
