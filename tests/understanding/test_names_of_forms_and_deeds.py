"""Names under the heads of tables, behind dots, of declarants and minors, with small words, and single ones."""

from __future__ import annotations

import pytest

from doccheck.understanding.holders import name_fields
from doccheck.understanding.name_edges import trimmed
from doccheck.understanding.name_sections import places_for_whom
from doccheck.understanding.name_values import as_name
from tests.understanding.pages import SURE, Text, page

Names = list[tuple[str, object, str]]


def _names(*rows: Text, kind: str = "") -> Names:
    return [(found.name, found.value, SURE[found.certainty]) for found in name_fields((page(*rows),), kind)]


def _first(*rows: Text, kind: str = "") -> object:
    return _names(*rows, kind=kind)[0][1]


def _parts(*rows: Text, kind: str = "") -> dict[str, object]:
    return {name: value for name, value, _ in _names(*rows, kind=kind) if name != "full_name"}


# -- forms and tables -------------------------------------------------------------------------------------------------
@pytest.mark.parametrize("born", ["Born", "Geboren", "Birth date", "DOB", "Nacido"])
def test_a_name_under_its_head_beside_the_head_of_a_birth(born: str) -> None:
    rows = (f"Insured | {born} | Class", "BERISHA Arta | 3 May 2003 | Gold")

    assert _first(*rows, kind="health_insurance") == "BERISHA Arta"


def test_a_name_under_its_head_beside_a_head_that_is_not_known() -> None:
    rows = ("Student | Heimatuniversität | Stufe", "Arta Berisha | Universität Wien | B1")

    assert _first(*rows, kind="enrolment_certificate") == "Arta Berisha"


@pytest.mark.parametrize("head", ["Name & father's name", "Name with parentage", "Nom, prénom et filiation"])
def test_a_name_with_that_of_the_father(head: str) -> None:
    rows = (f"{head} | Université", "Farida Rahman, D/O Karim Rahman | Graz")

    assert _first(*rows, kind="scholarship_certificate") == "Farida Rahman"


@pytest.mark.parametrize("dots", [" ........ : ", " : ....... ", " ______ : ", " . . . . . : ", " --------- : "])
def test_dots_between_a_label_and_a_name(dots: str) -> None:
    assert _parts(f"Nom{dots}TAZI", f"Prénoms{dots}Salma Nour") == {"surname": "TAZI", "given_names": "Salma Nour"}


@pytest.mark.parametrize(
    ("given", "surname"),
    [
        ("Prénoms du titulaire", "Premier nom"),
        ("Vornamen des Kindes", "Familienname des Kindes"),
        ("Nombres del titular", "Apellidos del titular"),
        ("Holder's given names", "Holder's surname"),
    ],
)
def test_parts_of_a_name_by_whose_they_are(given: str, surname: str) -> None:
    assert _parts(f"{given}: Rosa Inés", f"{surname}: Huanca") == {"given_names": "Rosa Inés", "surname": "Huanca"}


def test_the_parts_of_a_parents_name_are_not_the_holders() -> None:
    assert _parts("Prénoms de la mère : Rosa Inés", "Apellidos del padre: Huanca") == {}


def test_a_mother_beside_her_label_heads_no_letter() -> None:
    assert _names("Mère | Elsa Choque Flores, née le 3 mai 1970") == []


def test_whose_part_of_a_form_it_is() -> None:
    rows = (
        "Angaben zum Gastgeber",
        "Name, Vorname: Berger, Monika",
        "Angaben zum Gast",
        "Name, Vorname: Sarr, Fatou",
    )

    assert len(places_for_whom(page(*rows))) == 2
    assert _names(*rows, kind="host_commitment")[0] == ("full_name", "Sarr Fatou", "probable")


@pytest.mark.parametrize("phrase", ["haftet für", "zugunsten von", "en faveur de la personne suivante", "a favor de"])
def test_for_whom_somebody_answers(phrase: str) -> None:
    rows = ("Name, Vorname: Berger, Monika", f"erklärt {phrase}", "Name, Vorname: Sarr, Fatou")

    assert _first(*rows, kind="sponsorship_declaration") == "Sarr Fatou"


def test_a_child_on_the_payslip_of_a_parent() -> None:
    rows = ("Mitarbeiter: Thomas Weber", "Kind: Jonas Weber", "Netto: 3.200,00")

    assert _names(*rows, kind="income_proof")[0] == ("full_name", "Jonas Weber", "probable")


# -- sentences --------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    "sentence",
    [
        "Die Unterfertigte, Nadia Ferrand, geboren am 3. Mai 2002, erteilt hiermit Vollmacht.",
        "Die Unterzeichnete Nadia Ferrand, geboren am 3. Mai 2002, erteilt hiermit Vollmacht.",
        "La soussignée Nadia Ferrand, née le 3 mai 2002, donne pouvoir à son frère.",
        "La suscrita Nadia Ferrand, mayor de edad, confiere poder especial.",
    ],
)
def test_declarants_are_not_called_so(sentence: str) -> None:
    assert _first("PROCURA", sentence, kind="power_of_attorney") == "Nadia Ferrand"


@pytest.mark.parametrize(
    "sentence",
    [
        "autorizan a su hijo menor de edad Bruno Salas Rey, DNI 49.111.222, a salir del país.",
        "autorisons notre fils mineur Bruno Salas Rey à séjourner en Espagne.",
        "erlauben unserem minderjährigen Sohn Bruno Salas Rey die Reise.",
        "müşterek çocuğumuz Bruno Salas Rey'in yurt dışına çıkmasına izin veriyoruz.",
    ],
)
def test_minors(sentence: str) -> None:
    assert _first(sentence, kind="parental_authorisation") == "Bruno Salas Rey"


def test_who_was_examined_stands_apart() -> None:
    rows = ("I certify that I have today examined", "", "Grace Otieno", "Identity no. 33445566", "", "who is healthy.")

    assert _first(*rows, kind="medical_certificate") == "Grace Otieno"


def test_whoever_is_certain_goes_before_who_pays() -> None:
    rows = ("Received from Mr Sipho Dlamini on behalf of the student Ms Lerato Dlamini (born 4 December 2001):",)

    assert _names(*rows, kind="tuition_receipt")[0] == ("full_name", "Lerato Dlamini", "certain")


@pytest.mark.parametrize("remark", ["(single name as in passport)", "(one name only)", ", no surname,", "(mononym)"])
def test_single_names(remark: str) -> None:
    assert _first(f"We confirm that Mr. Sukarno {remark} holds an account.", kind="bank_certificate") == "Sukarno"


def test_a_surname_behind_a_form_of_address_is_no_single_name() -> None:
    assert _names("We confirm that Mr. Sukarno holds an account.", kind="bank_certificate") == []


def test_a_letter_that_is_signed_with_a_part_of_the_name() -> None:
    rows = ("Afua Serwaa Boateng", "Kumasi", "", "I wish to study in Mainz.", "", "Afua Serwaa")

    assert _first(*rows, kind="motivation_letter") == "Afua Serwaa Boateng"


# -- names ------------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize("name", ["Ana Paula dos Santos e Silva", "Enric Puig i Pla", "Karl von und zu Stein"])
def test_small_words_between_surnames(name: str) -> None:
    assert as_name(name, "full_name") == name


def test_two_persons_are_not_one_name() -> None:
    assert as_name("Ana e Rui Silva", "full_name") is None


def test_small_words_do_not_count() -> None:
    name = "María de la Concepción de los Reyes Santamaría"

    assert _first(f"Se certifica que doña {name}, nacida el 3 de mayo de 2002, estudia.") == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Arta Berisha, Student, * 3.8.2001", "Arta Berisha"),
        ("Ó Súilleabháin, Liam (né le 3 mai 2003)", "Ó Súilleabháin Liam"),
        ("Farid Rahman, S/O Karim Rahman", "Farid Rahman"),
    ],
)
def test_what_stands_behind_a_name(text: str, name: str) -> None:
    assert as_name(text, "full_name") == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("ȚEPEȘ Gh. ȘTEFAN", "ȚEPEȘ ȘTEFAN"),
        ("IONESCU Vas. RADU", "IONESCU RADU"),
        ("KENNEDY J. PETER", "KENNEDY J. PETER"),
        ("Ștefan C. Țepeș", "Ștefan C. Țepeș"),
    ],
)
def test_the_initial_of_a_father_in_romania(text: str, name: str) -> None:
    assert trimmed(text) == name


def test_a_number_of_an_account_ends_a_name() -> None:
    rows = ("Banco del Sur", "ROJAS QUISPE ELENA Nro. 191-2233445-0-11", "AV. GRAU 221")

    assert _first(*rows, kind="bank_statement") == "ROJAS QUISPE ELENA"


def test_the_rows_of_a_family_by_age() -> None:
    rows = (
        "N. | Cognome e nome | Nato il",
        "1 | FERRI MARCO | 06/11/1967",
        "2 | CONTI PAOLA | 30/01/1971",
        "3 | FERRI GIULIA | 04/09/2003",
        "Rilasciato il 29/05/2026",
    )

    assert _names(*rows, kind="family_record")[0] == ("full_name", "FERRI GIULIA", "probable")
