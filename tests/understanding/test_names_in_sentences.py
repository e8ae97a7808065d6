"""Whom sentences, letters and the papers of other languages are about."""

from __future__ import annotations

import pytest

from doccheck.model import Page
from doccheck.understanding.holders import name_fields
from tests.understanding.pages import SURE, Text, page, row

Names = list[tuple[str, object, str]]


def _names(*rows: Text, kind: str = "") -> Names:
    return _of(page(*rows), kind)


def _of(sheet: Page, kind: str = "") -> Names:
    return [(found.name, found.value, SURE[found.certainty]) for found in name_fields((sheet,), kind)]


def _whole(name: str, certainty: str) -> tuple[str, object, str]:
    return ("full_name", name, certainty)


# -- the sentence that says whom it is about --------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Nous attestons que l'étudiante Nadia Ferrand, née le 3 mai 2004, suit les cours.", "Nadia Ferrand"),
        ("Hiermit wird bestätigt, dass die Schülerin Nadia Ferrand, geb. 03.05.2004, uns besucht.", "Nadia Ferrand"),
        ("Se certifica que doña Nadia Ferrand Gil, con pasaporte AB118822, cursa estudios.", "Nadia Ferrand Gil"),
        ("This is to certify that Ms Nadia Ferrand is enrolled as a full-time student.", "Nadia Ferrand"),
        ("There is nothing against Mr. NADIR FERRAND, s/o Karim Ferrand, born on 3 May 2004.", "NADIR FERRAND"),
        ("Si attesta che la studentessa Nadia Ferrand, nata a Parma, risulta iscritta.", "Nadia Ferrand"),
        ("Certifica-se que Nadia Ferrand, nascida a 3 de maio de 2004, está inscrita.", "Nadia Ferrand"),
        ("Zaświadcza się, że Pani Nadia Ferrand, urodzona 3 maja 2004 r., jest studentką.", "Nadia Ferrand"),
        ("Se adeverește prin prezenta că studenta Nadia Ferrand este înscrisă la facultate.", "Nadia Ferrand"),
        ("兹证明NADIA FERRAND（娜迪亚）女士为我校学生。", "NADIA FERRAND"),
    ],
)
def test_a_sentence_about_the_holder(text: str, name: str) -> None:
    assert _names(text)[0] == _whole(name, "certain")


@pytest.mark.parametrize(
    ("text", "first", "other"),
    [
        (
            "D. Luis Prada Gil, con DNI 118, en calidad de director, DECLARA que Dña. Nadia Ferrand está matriculada.",
            ("Nadia Ferrand", "certain"),
            ("Luis Prada Gil", "probable"),
        ),
        (
            "Entre le centre, représenté par sa présidente Mme Odile Marne, et Mme Nadia Ferrand, née le 3 mai 2004",
            ("Nadia Ferrand", "certain"),
            ("Odile Marne", "probable"),
        ),
        (
            "Je soussigné, Docteur Paul Marne, certifie avoir examiné ce jour Mme Nadia Ferrand.",
            ("Nadia Ferrand", "probable"),
            ("Paul Marne", "probable"),
        ),
        (
            "I, Nadia Ferrand, of 3 Hill Road, hereby appoint Mr Paul Marne, born 3 May 1970, to act for me.",
            ("Nadia Ferrand", "probable"),
            ("Paul Marne", "probable"),
        ),
        (
            "Entre M. Paul Marne, bailleur, et Mme Nadia Ferrand, née le 3 mai 2004, locataire",
            ("Nadia Ferrand", "certain"),
            ("Paul Marne", "probable"),
        ),
    ],
)
def test_the_holder_goes_before_who_signs_or_acts(text: str, first: tuple[str, str], other: tuple[str, str]) -> None:
    assert _names(text) == [_whole(*first), _whole(*other)]


def test_parents_are_not_the_child() -> None:
    found = _names("est née à Sète, Nadia FERRAND, de sexe féminin, fille de Karim FERRAND, né à Fès le 3 mai 1971")

    assert [value for _, value, _ in found] == ["Nadia FERRAND"]


def test_a_name_on_a_line_of_its_own_between_the_words_of_a_diploma() -> None:
    found = _names(
        "La Universidad confiere a", "", "Nadia Ferrand Gil", "", "nacida el 3 de mayo de 2004", "", "el título"
    )

    assert found[0] == _whole("Nadia Ferrand Gil", "certain")


def test_a_surname_in_capitals_before_a_comma() -> None:
    assert _names("respecto de FERRAND GIL, Nadia – DNI 11882233 – nacida el 3/5/2004")[0][1] == "FERRAND GIL Nadia"


def test_the_town_below_is_no_part_of_a_name() -> None:
    assert _names("Ms Nadia Ferrand", "Bristol 44, England") == [_whole("Nadia Ferrand", "probable")]


# -- letters ----------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    "rows",
    [
        ("Nadia Ferrand", "3 Hill Road", "", "Dear Ms Ferrand,", "We are pleased to offer you a place."),
        ("Nadia Ferrand", "3 Hill Road", "", "Dear Nadia", "We are pleased to offer you a place."),
        ("Nadia Ferrand · Am Hang 3 · 55116 Mainz", "", "Sehr geehrte Frau Ferrand,", "Sie sind zugelassen."),
        ("Mme Nadia Ferrand", "3 rue des Lilas", "38000 Grenoble", "", "Madame,", "Votre candidature est retenue."),
        ("Herr Paul Marne", "Sachbearbeiter", "", "Nadia Ferrand", "Am Hang 3", "", "Liebe Frau Ferrand,", "ja."),
    ],
)
def test_a_letter_is_about_whom_it_is_sent_to(rows: tuple[Text, ...]) -> None:
    assert _names(*rows)[0] == _whole("Nadia Ferrand", "probable")


def test_a_salutation_is_no_label() -> None:
    assert _names("Madame, Monsieur,", "Actuellement diplômée, je souhaite venir.") == []


def test_who_writes_about_himself_stands_at_the_head_and_below() -> None:
    rows = (
        "Nadia Ferrand",
        "3 Hill Road",
        "",
        "I would like to study in Mainz.",
        "",
        "Yours faithfully,",
        "Nadia Ferrand",
    )

    assert _names(*rows, kind="motivation_letter") == [_whole("Nadia Ferrand", "probable")]
    assert _names(*rows, kind="bank_certificate") == []


def test_the_head_of_a_cv() -> None:
    assert _names("Curriculum Vitae", "Nadia Ferrand", "22 ans", kind="cv") == [_whole("Nadia Ferrand", "certain")]


# -- labels of other languages ----------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("surname", "given"),
    [
        ("Cognome", "Nome"),
        ("Sobrenome", "Nome"),
        ("Nazwisko", "Imiona"),
        ("Numele", "Prenumele"),
        ("Soyadı", "Adı"),
        ("Фамилия", "Имя"),
        ("Прізвище", "Ім'я"),
        ("姓", "名"),
        ("Apellidos", "Nombre"),
        ("Name", "Vorname(n)"),
    ],
)
def test_parts_of_a_name(surname: str, given: str) -> None:
    found = _names(f"{surname} | FERRAND", f"{given} | NADIA")

    assert sorted(found) == [("given_names", "NADIA", "certain"), ("surname", "FERRAND", "certain")]


@pytest.mark.parametrize(
    "text",
    [
        "Cognome e Nome: FERRAND NADIA",
        "Imię i nazwisko: FERRAND NADIA",
        "Adı Soyadı | FERRAND NADIA",
        "Họ và tên: FERRAND NADIA",
        "Прізвище, ім'я, по батькові | FERRAND NADIA",
        "Nombre de la trabajadora: FERRAND, NADIA",
        "Votre étudiant(e) : Mme FERRAND NADIA",
        "3 – LE STAGIAIRE | FERRAND NADIA, née le 3 mai 2004",
        "Awardee: FERRAND NADIA Date of birth: 3 May 2004",
        "Salariée : FERRAND NADIA – Matricule 0041",
        "姓名 Name | FERRAND NADIA",
    ],
)
def test_whole_names(text: str) -> None:
    assert _names(text) == [_whole("FERRAND NADIA", "certain")]


def test_a_label_that_may_ask_for_a_part_alone_is_not_certain() -> None:
    assert _names("Nombre | NADIA FERRAND GIL") == [_whole("NADIA FERRAND GIL", "probable")]
    assert _names("Nome: NADIA FERRAND") == [_whole("NADIA FERRAND", "probable")]


@pytest.mark.parametrize("label", ["氏名", "姓名", "성명", "الاسم واللقب"])
def test_the_latin_form_beside_other_letters_goes_first(label: str) -> None:
    native = {"氏名": "佐藤 花", "姓名": "王小明", "성명": "김민수", "الاسم واللقب": "نادية فران"}[label]

    assert _names(f"{label} | {native} (FERRAND NADIA)") == [
        _whole("FERRAND NADIA", "certain"),
        _whole(native, "certain"),
    ]


def test_two_surnames_in_cells_of_their_own() -> None:
    found = _names("Nombre(s) | NADIA", "Primer apellido | FERRAND", "Segundo apellido | GIL")

    assert sorted(found) == [("given_names", "NADIA", "certain"), ("surname", "FERRAND GIL", "certain")]


def test_two_labels_on_one_line() -> None:
    assert sorted(_names("Nom : FERRAND Prénom : NADIA")) == [
        ("given_names", "NADIA", "certain"),
        ("surname", "FERRAND", "certain"),
    ]


def test_values_below_heads_that_were_read_as_one_line() -> None:
    found = _names(row("Familienname Vorname", x=0.3), row("Ferrand | Nadia", x=0.3), "Ich bestätige den Einzug.")

    assert ("surname", "Ferrand", "certain") in found


def test_a_form_of_address_in_a_cell_of_its_own() -> None:
    assert _names("Le Président certifie que", "Madame | FERRAND Nadia") == [_whole("FERRAND Nadia", "certain")]


@pytest.mark.parametrize(
    "text",
    [
        "Imię i nazwisko rodowe ojca | Karim Ferrand",
        "Nom du père : Karim Ferrand",
        "Nombre de la madre | Nadia Gil",
        "Họ, chữ đệm, tên người mẹ | FERRAND NADIA",
        "姓名 | 学号",
        "The course is valid for",
    ],
)
def test_whose_names_they_are_not(text: str) -> None:
    assert _names(text) == []


def test_the_second_of_two_persons_in_a_form_is_a_whole_name() -> None:
    found = _names("Name | Marne", "Vorname | Paul", "für", "Name | Ferrand", "Vorname | Nadia")

    assert [value for name, value, _ in found if name == "full_name"] == ["Nadia Ferrand"]
    assert found[0][1] in ("Marne", "Paul")
