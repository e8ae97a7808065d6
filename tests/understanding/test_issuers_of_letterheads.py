"""The house of a letterhead: told by its print, by the foot and the text that say it again, over two lines."""

from __future__ import annotations

import pytest

from doccheck.understanding.institution_house import house
from doccheck.understanding.institution_names import name_of
from doccheck.understanding.institutions import institution
from tests.understanding.pages import Text, foot, page, row

_TEXT = tuple(f"Zeile {word} des Schreibens mit gewöhnlichem Druck" for word in ("eins", "zwei", "drei", "vier", "fünf"))
_BIG = 0.024


def _issuer(kind: str, *rows: Text) -> str | None:
    found = institution((page(*rows),), kind)
    return str(found[0].value) if found else None


def _big(text: str, y: float = 0.04) -> Text:
    return row(text, size=_BIG, y=y)


@pytest.mark.parametrize(
    ("kind", "mark", "beside", "legal", "name"),
    [
        ("proof_of_residence", "lumeva.", "Service clients", "Lumeva SA, 4 rue des Prés", "Lumeva SA"),
        ("accommodation_certificate", "Wohnwerk", "Studentenwohnheime – Trier", "Wohnwerk GmbH, Trier", "Wohnwerk GmbH"),
        ("health_insurance", "Sanabel", "Dirección de Siniestros", "Sanabel Seguros, S.A. · Bilbao", "Sanabel Seguros, S.A"),
        ("bank_certificate", "Northmoor Bank", "Lending Office", "Northmoor Bank plc, Leeds", "Northmoor Bank plc"),
    ],
)
def test_the_name_in_large_print_and_its_form(kind: str, mark: str, beside: str, legal: str, name: str) -> None:
    rows = (_big(mark), row(beside, x=0.6, y=0.045), "", *_TEXT, row(legal, y=0.6))
    assert (_issuer(kind, *rows) or "").rstrip(".") == name.rstrip(".")


def test_among_the_particulars_of_the_foot_the_form_is_none_of_the_name() -> None:
    rows = (_big("Haute École Arvelle"), row("Service des admissions", x=0.6, y=0.05), "", *_TEXT)
    assert _issuer("admission_letter", *rows, *foot("Haute École Arvelle ASBL – 3 rue du Lac")) == "Haute École Arvelle"


def test_a_university_over_two_lines_before_its_department() -> None:
    rows = (
        _big("Université", 0.04),
        row("Direction des études et de la scolarité", x=0.6, y=0.045),
        _big("Monts-Argentés", 0.066),
        "",
        *_TEXT,
        "La présidente de l'université Monts-Argentés atteste que",
    )
    assert _issuer("enrolment_certificate", *rows) == "Université Monts-Argentés"


def test_a_large_title_that_the_text_repeats_is_no_house() -> None:
    rows = (_big("Certificat de scolarité"), "", *_TEXT, "Ce certificat de scolarité est valable un an.")
    assert house(page(*rows)) is None


def test_a_large_slogan_that_nobody_repeats_is_no_house() -> None:
    assert house(page(_big("Zusammen weiter"), "", *_TEXT, *foot("Alsterkontor AG, Hamburg"))) is None


def test_a_product_of_one_word_in_the_text_is_no_house() -> None:
    assert house(page(_big("sparfuchs"), "", *_TEXT, "Ihr Konto sparfuchs ist eröffnet.")) is None


@pytest.mark.parametrize(
    ("first", "second", "whole"),
    [
        ("TRIBUNAL DE PREMIÈRE", "INSTANCE DE BAKOUMA", "TRIBUNAL DE PREMIÈRE INSTANCE DE BAKOUMA"),
        ("OFFICE DES EXAMENS", "DU NIGER", "OFFICE DES EXAMENS DU NIGER"),
        ("Universidad", "Ribera del Oja", "Universidad Ribera del Oja"),
        ("REGISTRADURÍA", "NACIONAL DEL ESTADO CIVIL", "REGISTRADURÍA NACIONAL DEL ESTADO CIVIL"),
    ],
)
def test_names_over_two_lines(first: str, second: str, whole: str) -> None:
    assert _issuer("criminal_record", first, second, "", "Nombre: Aya Ndiaye", *_TEXT) == whole


@pytest.mark.parametrize("second", ["Der Geschäftsführer", "14 rue des Lilas", "Réf. : 18/2026"])
def test_what_stands_below_a_whole_name_is_none_of_it(second: str) -> None:
    assert _issuer("scholarship_certificate", "Hanna-Moll-Stiftung", second, "", *_TEXT) == "Hanna-Moll-Stiftung"


def test_a_doctor_in_larger_print_than_the_practice() -> None:
    small = row("Maison de santé du Vieux-Pont", size=0.010, y=0.085)
    rows = (row("Docteur Aline Morvan-Le Goff", size=0.018, y=0.05), row("Médecine générale", size=0.010, y=0.072), small)
    assert _issuer("medical_certificate", *rows, "", *_TEXT) == "Docteur Aline Morvan-Le Goff"


def test_a_doctor_in_the_print_of_the_practice_stands_below_it() -> None:
    rows = ("Dr. Anjali Perera, MBBS", "Lotus Hill Medical Centre", "", "MEDICAL CERTIFICATE", *_TEXT)
    assert _issuer("medical_certificate", *rows) == "Lotus Hill Medical Centre"


@pytest.mark.parametrize("office", ["Casier judiciaire national", "Service du casier judiciaire national"])
def test_the_national_register_below_its_directorate(office: str) -> None:
    rows = ("MINISTÈRE DE LA JUSTICE", "Direction des affaires criminelles", office, "", "BULLETIN N° 3", *_TEXT)
    assert _issuer("criminal_record", *rows) == office


def test_a_university_beside_its_faculty() -> None:
    head = (row("Université Val-Clair", y=0.05), row("UFR Lettres et langues", x=0.6, y=0.042))
    assert _issuer("transcript", *head, "", "RELEVÉ DE NOTES", *_TEXT) == "Université Val-Clair"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("✚ Sanitas Nord Krankenkasse", "Sanitas Nord Krankenkasse"),
        ("• Landeshauptstadt Kiel", "Landeshauptstadt Kiel"),
        ("ein Angebot der Weserkontor Treuhand AG", "Weserkontor Treuhand AG"),
        ("a service of Halden Bank plc", "Halden Bank plc"),
        ("ESCUELA «LA RIBERA»·BURGOS", "ESCUELA «LA RIBERA»"),
        ("«Lumen» Akademie", "«Lumen» Akademie"),
    ],
)
def test_what_stands_before_and_behind_a_name(text: str, name: str) -> None:
    assert name_of(text) == name


@pytest.mark.parametrize(
    ("rows", "name"),
    [
        (("7. par / xyz : le Procureur général près la cour", "d'appel de Fès", "8. sous n° 12/26"), "Procureur général"),
        (("7. Por: (By / Par)", "CARTÓRIO DO LAGO", "8. Nº 12/26"), "CARTÓRIO DO LAGO"),
    ],
)
def test_who_made_an_apostille_out(rows: tuple[str, ...], name: str) -> None:
    assert (_issuer("apostille", "APOSTILLE", "1. País: Brasil", *rows) or "").startswith(name)


@pytest.mark.parametrize("line", ["33 – Bürgeramt", "Standesamt", "Amt 32.1 – Ausländerbehörde"])
def test_a_town_with_its_office(line: str) -> None:
    office = line.rpartition(" ")[2]
    rows = ("Landeshauptstadt Kiel", line, "Rathausplatz 4, 24103 Kiel", "", "Amtliche Meldebestätigung", *_TEXT)
    assert _issuer("proof_of_residence", *rows) == f"Landeshauptstadt Kiel, {office}"


@pytest.mark.parametrize("line", ["zur Vorlage beim Standesamt", "Ausländerbehörde Kiel", "Frau"])
def test_an_office_that_is_only_spoken_of_is_none_of_the_towns(line: str) -> None:
    rows = ("Landeshauptstadt Kiel", line, "", "Amtliche Meldebestätigung", *_TEXT)
    assert "," not in (_issuer("proof_of_residence", *rows) or "")


def test_a_label_in_two_languages_and_what_it_labels() -> None:
    rows = ("RÉPUBLIQUE DU CAMEROUN", "DÉPARTEMENT / DIVISION", "Centre d'état civil de / Civil status centre of : BANKA II")
    assert _issuer("birth_certificate", *rows, "", "ACTE DE NAISSANCE", *_TEXT) == "Centre d'état civil de BANKA II"


def test_the_tribunal_below_its_court_of_appeal_in_two_scripts() -> None:
    rows = ("Ministère de la Justice", "محكمة الاستئناف بفاس", "Tribunal de première instance de Fès", "", *_TEXT)
    assert _issuer("criminal_record", "ROYAUME DU MAROC", *rows) == "Tribunal de première instance de Fès"
