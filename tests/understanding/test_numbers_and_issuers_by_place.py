"""Numbers and issuers told by their place and by the kind of the paper: tables, feet, ministries, other papers."""

from __future__ import annotations

import pytest

from doccheck.model import Certainty
from doccheck.understanding.document_numbers import number_fields
from doccheck.understanding.institution_places import is_label_of_row
from doccheck.understanding.institutions import institution
from tests.understanding.pages import Text, foot, page, row


def _number(kind: str, *rows: Text) -> str | None:
    found = number_fields((page(*rows),), kind)
    return str(found[0].value) if found else None


def _issuer(kind: str, *rows: Text) -> str | None:
    found = institution((page(*rows),), kind)
    return str(found[0].value) if found else None


@pytest.mark.parametrize(
    ("label", "number"),
    [
        ("Ihre Rechnung Nr. 2026-R-00718", "2026-R-00718"),
        ("Su factura n.º F26/330817", "F26/330817"),
        ("Your invoice no. NW-77182", "NW-77182"),
        ("Votre quittance n° 26-0418", "26-0418"),
    ],
)
def test_what_the_issuer_calls_yours_is_its_own_paper(label: str, number: str) -> None:
    assert _number("proof_of_residence", "Stadtwerke Hohentann", label) == number


@pytest.mark.parametrize("label", ["Ihr Zeichen: AB 7718/26", "Your ref: 77182/X", "Votre réf. : 77182/X"])
def test_the_reference_of_the_addressee_is_none(label: str) -> None:
    assert _number("admission_letter", "Hochschule Ostfelden", label, "Unser Zeichen: Z-2026/0318") == "Z-2026/0318"


@pytest.mark.parametrize(
    "entry",
    [
        "Anno 2021 – Parte II – Serie C – Atto n. 18",
        "Jahr 2005, Akt Nr. 18, Teil I, Serie A",
        "atto n. 18 p. I s. A anno 2004",
    ],
)
def test_entries_of_italian_registers(entry: str) -> None:
    assert _number("marriage_certificate", "COMUNE DI VALMARA", "ESTRATTO", entry, "Prot. V-2026/44718") == "18"


def test_the_entry_of_a_person_in_brackets_is_not_the_papers() -> None:
    line = "Ugo Marenghi, nato a Valmara (atto n. 77, p. I, s. A, anno 1999), residente a Valmara"
    assert _number("marriage_certificate", "COMUNE DI VALMARA", "Prot. V-2026/44718", line) == "V-2026/44718"


@pytest.mark.parametrize("behind", [" du 14/03/2004 du registre", " – anul 2026 luna 03", " din 14.03.2026"])
def test_a_dated_number_under_the_title_is_before_the_printers(behind: str) -> None:
    rows = ("MAIRIE DE KOUMANTOU", "EXTRAIT", f"N° 0771{behind}", "", *foot("Réf. imprimé : EC-07/2019"))
    assert _number("birth_certificate", *rows) == "0771"


@pytest.mark.parametrize(
    ("kind", "other", "own"),
    [
        ("family_record", "Mariage, acte n° 3318", "Livret n° 18842"),
        ("medical_certificate", "Convention CPAM n° 331-2024", "Certificat n° 1188/26"),
        ("criminal_record", "Droit de timbre : quittance n° 118842", "Réf. du dossier : 26/44718"),
        ("power_of_attorney", "Escribana titular, Registro N.º 44", "ACTUACIÓN NOTARIAL N.º 00118842"),
        ("family_record", "Famiglia anagrafica n. 44718", "Identificativo: VLM-2026-0011"),
        ("birth_certificate", "Adresse N° : 3310982745", "Acte n° 118"),
    ],
)
def test_numbers_of_other_papers_stand_behind(kind: str, other: str, own: str) -> None:
    assert _number(kind, "COMMUNE DE TAZARINE", other, own) == own.split()[-1]


@pytest.mark.parametrize(
    "line",
    [
        "Jahr 2026/2027",
        "WS 26/27",
        "Número de hojas: 12",
        "Fecha 2026-05-29T18:02:41",
        "Regulamentului (UE) nr. 910/2014",
    ],
)
def test_years_counts_and_laws_are_none(line: str) -> None:
    assert _number("enrolment_certificate", "Universität Ostfelden", line) is None


@pytest.mark.parametrize(
    ("kind", "number"), [("transcript", "20261188"), ("admission_letter", "20261188"), ("bank_certificate", None)]
)
def test_a_students_number_is_for_schools_alone(kind: str, number: str | None) -> None:
    assert _number(kind, "Marlow", "Student ID 20261188") == number


@pytest.mark.parametrize(
    "label",
    [
        "Αρ. Πρωτ.: 11884/2026",
        "Číslo jednací: 11884/2026",
        "Iktatószám: 11884/2026",
        "Diarienummer: 11884/2026",
        "Kenmerk: 11884/2026",
        "Број: 11884/2026",
        "Nomor: 11884/2026",
        "الرقم: 11884/2026",
        "שם המסמך, מספר: 11884/2026",
    ],
)
def test_labels_of_more_languages(label: str) -> None:
    assert _number("enrolment_certificate", "UNIVERSITAS", label) == "11884/2026"


def test_a_label_in_arabic_has_its_value_on_the_left() -> None:
    rows = (row("عدد الرسم", x=0.78, y=0.2), row("331", x=0.55, y=0.2), row("السنة", x=0.8, y=0.24))
    assert _number("birth_certificate", "الجمهورية التونسية", *rows) == "331"


def test_the_number_under_the_head_of_a_column() -> None:
    head = (row("Member", x=0.2, y=0.2), row("Member No.", x=0.5, y=0.2), row("Plan", x=0.75, y=0.2))
    cells = row("Ilva Adeyemi Brenk, 8 August 2003 XK-4410-7718 Gold", x=0.235, y=0.22)
    assert _number("health_insurance", "Northgate Student Health", *head, cells) == "XK-4410-7718"


def test_letters_before_a_number_are_a_part_of_it() -> None:
    assert _number("health_insurance", "BKK Nordheide", "Ihre Versichertennummer N 114 820 447") == "N 114 820 447"
    assert _number("scholarship_certificate", "Missionswerk", "Az. ÖS 26/118-B") == "ÖS 26/118-B"


def test_the_number_of_a_form_at_the_end_of_its_title() -> None:
    rows = ("BUNDESREPUBLIK DEUTSCHLAND", "Verpflichtungserklärung", "gemäß § 68, zur Vorlage · K 31 718 204")
    found = number_fields((page(*rows),), "sponsorship_declaration")
    assert [(field.value, field.certainty) for field in found] == [("K 31 718 204", Certainty.PROBABLE)]


@pytest.mark.parametrize(
    ("kind", "rows", "issuer"),
    [
        ("birth_certificate", ("AUTONOME REGION LANAU · Gemeinde Lanau · Standesamt", "AUSZUG"), "Gemeinde Lanau"),
        ("family_record", ("Ministère de l'Intérieur", "Commune de Tazarine – Livret"), "Commune de Tazarine – Livret"),
        (
            "school_certificate",
            ("MINISTERIO DE EDUCACIÓN", "Unidad Educativa San Gabriel"),
            "Unidad Educativa San Gabriel",
        ),
        ("transcript", ("OFFICE OF THE REGISTRAR", "Lagunda State University"), "Lagunda State University"),
        ("income_proof", ("Panadería El Trigal Limitada", "LIQUIDACIÓN"), "Panadería El Trigal Limitada"),
        ("bank_certificate", ("Oasis Delta Bank S.A.E. – بنك دلتا الواحة", "BALANCE"), "Oasis Delta Bank S.A.E."),
        ("medical_certificate", ("Județul Neamț", "Unitatea sanitară: CMI Dr. Vlad Ursu"), "CMI Dr. Vlad Ursu"),
        (
            "criminal_record",
            ("Ministère de la Justice", "Cour d'appel de Tazarine – Tribunal de première instance de Tazarine"),
            "Tribunal de première instance de Tazarine",
        ),
        ("birth_certificate", ("ΔΗΜΟΣ ΒΟΛΟΥ", "ΛΗΞΙΑΡΧΙΚΗ ΠΡΑΞΗ"), "ΔΗΜΟΣ ΒΟΛΟΥ"),
        ("birth_certificate", ("REPUBLIKA HRVATSKA", "MATIČNI URED ZELENGRAD"), "MATIČNI URED ZELENGRAD"),
    ],
)
def test_who_issues_below_who_stands_above(kind: str, rows: tuple[str, ...], issuer: str) -> None:
    assert _issuer(kind, *rows) == issuer


def test_a_name_repeated_in_the_foot_is_the_issuer() -> None:
    rows = ("Lingua Rheinpark", "Sprachinstitut am Alten Tor", "", "Bestätigung")
    assert _issuer("language_course_confirmation", *rows, *foot("Lingua Rheinpark gGmbH · Kaiallee 2")) == rows[0]


def test_the_school_of_an_agreement_in_a_table() -> None:
    rows = (
        "CONVENTION DE STAGE",
        "1 – Établissement d'enseignement | École supérieure de Tazarine, 7 allée des Pins",
        "2 – Organisme d'accueil | Fonderies Brenk SAS, 3 rue du Port",
    )
    assert _issuer("internship_agreement", *rows) == "École supérieure de Tazarine"


def test_cells_and_sentences_are_no_issuers() -> None:
    cells = ("Cargo / centro de costo | Jefe de turno", "Fecha de ingreso | 16-03-2009", "Carga familiar | 1")
    assert is_label_of_row(page("LIQUIDACIÓN", *cells), 1)
    sentence = "Aus dem Register der Geburtsurkunden dieser Gemeinde geht hervor"
    assert _issuer("birth_certificate", "AUSZUG", sentence) is None
