"""Names in the cells of forms and lists: parts in cells of their own, who pays beside who studies, numbered rows."""

from __future__ import annotations

import pytest

from doccheck.understanding.holders import ruled
from doccheck.values import names
from tests.understanding.pages import SURE, Text, page, row

Found = list[tuple[str, object, str]]


def _ruled(*rows: Text, kind: str = "") -> Found:
    """What the rules alone say."""
    fields = [each.field for each in ruled((page(*rows),), kind)]
    return [(field.name, field.value, SURE[field.certainty]) for field in fields]


def _parts(*rows: Text) -> tuple[object, object]:
    found = {name: value for name, value, _ in reversed(_ruled(*rows))}
    return found.get("surname"), found.get("given_names")


@pytest.mark.parametrize(
    ("rows", "parts"),
    [
        (("Nom de famille : SOUMARÉ", "Deuxième nom : CAMARA", "Prénoms : Lassina Ag Omar"), ("SOUMARÉ CAMARA", "Lassina Ag Omar")),
        (("Zuname: Gamper Rosas", "Name: Luz Elena"), ("Gamper Rosas", "Luz Elena")),
        (("Nom de l'enfant / Surname | EKWALLA MBOUA", "Prénoms / Given names | Joël Cédric"), ("EKWALLA MBOUA", "Joël Cédric")),
        (("Nom / Name | N'DRI", "Prénoms / Vornamen | Affoué Rose"), ("N'DRI", "Affoué Rose")),
        (("PRÉNOM 1 | Ulrich", "PRÉNOM 2 | Landry", "NOM | OBIANG"), ("OBIANG", "Ulrich Landry")),
        (("Apellidos | RIVERO", "Nombres | ANA BELÉN"), ("RIVERO", "ANA BELÉN")),
        (("Soyadı Surname | ATAYEVA", "Adı Name | MAYSA"), ("ATAYEVA", "MAYSA")),
        (("Amtlicher Name | Sarr", "Vornamen (Rufname unterstrichen) Aminata Rokhaya"), ("Sarr", "Aminata Rokhaya")),
        (("1. Venkataraman", "2. Divya Lakshmi", "3. 05.02.2001 Madurai"), ("Venkataraman", "Divya Lakshmi")),
        (("First surname: ORDÓÑEZ | Second surname: PAZ", "Name(s): LUZ MARINA"), ("ORDÓÑEZ PAZ", "LUZ MARINA")),
    ],
)  # fmt: skip
def test_a_surname_and_given_names_in_cells_of_their_own(rows: tuple[str, ...], parts: tuple[str, str]) -> None:
    assert _parts(*rows) == parts


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Surname, Name | BOAKYE-DANSO, KOFI YAW", "BOAKYE-DANSO KOFI YAW"),
        ("Arbeitnehmerin: Quiroga Lasarte, Nerea, geb. 18.10.2000", "Quiroga Lasarte Nerea"),
        ("Otorgado a: Kowalczyk Bianchi, Bruno Nahuel", "Kowalczyk Bianchi Bruno Nahuel"),
        ("Applicant's full name | Tenzin Dolkar Sherpa", "Tenzin Dolkar Sherpa"),
        ("Name laut Reisepass | Tenzin Dolkar Sherpa", "Tenzin Dolkar Sherpa"),
        ("Imię i nazwisko ubezpieczonego | Olena Bondar", "Olena Bondar"),
        ("Name der/des Studierenden | Anjali Gurung", "Anjali Gurung"),
    ],
)
def test_a_whole_name(line: str, name: str) -> None:
    assert name in [value for _, value, _ in _ruled("Amt für Beispiele", line)]


@pytest.mark.parametrize(
    ("paid", "studies"),
    [
        ("Facturé à : Mr. Tunde BALOGUN (financeur)", "Étudiant : BALOGUN Ife Grace, née 21.01.05"),
        ("Erhalten von | Lim Jae-won", "für | LIM DA-EUN, geb. 2004. 12. 01."),
        ("RECIBIMOS DE: CLARA INÉS RUEDA", "ESTUDIANTE: TOMÁS VARGAS RUEDA"),
        ("Agent: Bold Enkhjin", "Student: Munkh Saruul, born 23-Sep-2001"),
    ],
)
def test_who_studies_goes_before_who_pays(paid: str, studies: str) -> None:
    found = _ruled(paid, studies, kind="tuition_receipt")
    assert str(found[0][1]).split()[0] in studies
    assert [sure for _, value, sure in found if str(value).split()[0] in paid and str(value).split()[-1] in paid] == [
        "probable"
    ]


def test_the_text_points_to_a_row_of_a_list() -> None:
    table = [
        "Nr. | Name | geb.",
        "1 | Hakan DEMİRTAŞ | 11.03.1965",
        "2 | Selin DEMİRTAŞ | 20.01.1969",
        "3 | Arda DEMİRTAŞ | 02.11.2004",
    ]
    found = _ruled(*table, "Dieser Auszug wurde für die Person Nr. 3 erstellt.")
    assert found[0] == ("full_name", "Arda DEMİRTAŞ", "probable")
    assert {sure for _, _, sure in _ruled(*table)} <= {"probable"}


def test_whose_given_names_beside_two_surnames_nobody_knows() -> None:
    found = _ruled("Familienname | Tembo", "Familienname | Zulu", "Vornamen | Chipo")
    assert {sure for _, _, sure in found} == {"probable"}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Le salarié DA COSTA REIS Nelson, né le 16.01.2004 à Mindelo, est employé.", "DA COSTA REIS Nelson"),
        ("Herr Gefr PETROV Ivan Georgi, geb. 26.11.2005 in Graz, hat gedient.", "PETROV Ivan Georgi"),
        ("Der Auszug wird auf Antrag von Mira Oyelaran erteilt.", "Mira Oyelaran"),
        ("Délivré à la demande de l'intéressée, Mira Oyelaran", "Mira Oyelaran"),
        ("Mira Oyelaran adlı öğrenci kayıtlıdır.", "Mira Oyelaran"),
        ("begünstigt: dessen Neffe Sarkisian, Aram Levon, geb. 17.7.2003", "Sarkisian Aram Levon"),
    ],
)
def test_a_name_in_a_sentence(text: str, name: str) -> None:
    assert name in [value for _, value, _ in _ruled("Haus der Beispiele", "", text)]


def test_a_surname_on_a_line_of_its_own_after_what_leads_to_it() -> None:
    found = _ruled("Es wird bestätigt, dass über", "TRAJKOVSKI", "Goran Blaže", "geb. am 1.4.1996 in Bitola")
    assert found[0][1] == "TRAJKOVSKI Goran Blaže"


def test_a_visa_for_countries_is_for_no_person() -> None:
    assert _ruled("GÜLTIG FÜR | SCHENGENER STAATEN", "ANZAHL DER EINREISEN | MULT") == []


def test_whoever_is_given_powers_is_not_certain() -> None:
    rows = (
        "Ich, Mai Anh Trinh, geboren am 22. Juni 2000 in Huế,",
        "bestelle",
        row("Frau Colette Wagner, geboren am 7. Juli 1959, zu meiner Vertreterin."),
    )
    assert {sure for _, _, sure in _ruled(*rows, kind="power_of_attorney")} == {"probable"}


def test_a_maiden_name_is_no_birth() -> None:
    found = _ruled("bescheinigen wir den Eheleuten Frau Hanna Nowak geb. Lis, dass ein Konto besteht.")
    assert all(sure == "probable" for _, _, sure in found)


def test_an_article_before_the_parents_is_no_part_of_a_name() -> None:
    line = "die Eltern Carla Wojcik und Owen Hughes, wohnhaft in Bonn"
    assert names.find("Wojcik", "Carla", [line]) is not None
    assert names.find("Hughes", "Owen", [line]) is not None
    assert names.find("Hughes", "Carla", [line]) is None


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Titulaires du contrat | Mme BENALI Salma, M. BENALI Karim", "BENALI Salma"),
        ("Kontoinhaber: Frau Amina Benali, Herr Karim Benali", "Amina Benali"),
        ("Titulares: Sra. Ana Ruiz Sanz, Sr. Luis Gil Mora", "Ana Ruiz Sanz"),
        ("Titulaire : BENALI, Mme Salma", "BENALI Mme Salma"),
    ],
)
def test_a_title_behind_a_whole_name_begins_somebody_else(line: str, name: str) -> None:
    found = [str(value) for _, value, _ in _ruled("Amt für Beispiele", line)]
    assert any(names.compare(each, name).zone == "same" for each in found)
    assert not any(each.count("BENALI") > 1 or each.count("Benali") > 1 or "Luis" in each for each in found[:1])


def test_two_surnames_under_one_label() -> None:
    assert _parts("Prenombres del titular | Luz Marina", "Primer y segundo apellido | ORDÓÑEZ PAZ") == ("ORDÓÑEZ PAZ", "Luz Marina")
