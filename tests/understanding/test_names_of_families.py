"""Whose papers of families, couples and parents they are, and names on lines as pixels are read."""

from __future__ import annotations

import pytest

from doccheck.model import Certainty, Field
from doccheck.understanding.fold import fold
from doccheck.understanding.holders import name_fields
from tests.understanding.pages import page


def _names(text: str, kind: str) -> list[str]:
    """The words of each name in order, as doccheck compares them."""
    found = name_fields((page(*text.split("\n")),), kind)
    parts = {field.name: str(field.value) for field in reversed(found) if field.name != "full_name"}
    full = [" ".join(sorted(fold(str(field.value)).split())) for field in found if field.name == "full_name"]
    if {"surname", "given_names"} <= parts.keys():
        both = " ".join(sorted(fold(f"{parts['given_names']} {parts['surname']}").split()))
        first = next(field.name for field in found if field.name in ("full_name", *parts))
        return [*full, both] if first == "full_name" else [both, *full]
    return full


def _form(name: str) -> str:
    return " ".join(sorted(fold(name).split()))


def _fields(text: str, kind: str) -> tuple[Field, ...]:
    return name_fields((page(*text.split("\n")),), kind)


_GRADE = "Livret n° 3\nÉpoux : KOFFI Serge, né le 3 mai 1979 à Dax\nÉpouse : AMANI Rose, née le 9 mai 1981\n"


@pytest.mark.parametrize(
    ("text", "child"),
    [
        (f"{_GRADE}Premier enfant\nKOFFI Luc Yann, né le 2 mars 2007 à Dax", "KOFFI Luc Yann"),
        ("I. Ehegatten\nEhemann: Berg, Olaf, geb. 01.02.1975\nII. Gemeinsame Kinder\n1. Berg, Ida Lou   geb. 03.04.2006",
         "Berg Ida Lou"),
        ("Titular: Raúl Vega Soto\nNacido el 02-03-1975\nHijos\n1.º Nombre: Alba Vega Gil\nNacida el 05-06-2006",
         "Alba Vega Gil"),
        ("1  DE SANTIS MARCO nato il 02/03/1975 intestatario\n2  DE SANTIS ELENA nata il 04/05/2006 figlia",
         "DE SANTIS ELENA"),
    ],
)  # fmt: skip
def test_the_child_comes_before_its_parents(text: str, child: str) -> None:
    assert _names(text, "family_record")[0] == _form(child)


def test_a_small_child_is_no_student() -> None:
    text = "Titular: Raúl Vega Soto\nNacido el 02-03-1995\nHijos\nNombre: Alba Vega Gil\nNacida el 05-06-2023"
    assert _names(text, "family_record")[0] == _form("Raúl Vega Soto")


def test_the_wife_who_asked_for_the_certificate_comes_first() -> None:
    text = (
        "L'ÉPOUX : DIOP Moussa, né le 4 août 1993 à Thiès\nL'ÉPOUSE : SECK Awa Marie, née le 26 mai 1997 à Dakar\n"
        "Extrait délivré à la requête de l'épouse"
    )
    assert _names(text, "marriage_certificate")[0] == _form("SECK Awa Marie")


def test_both_spouses_are_named_where_a_line_has_all_parts() -> None:
    text = (
        "1) Familienname Roka, Vornamen Maya Devi, Geburtstag 09.12.1999\n"
        "2) Familienname Anders, Vornamen Till, Geburtstag 28.03.1996"
    )
    assert {_form("Maya Devi Roka"), _form("Till Anders")} <= set(_names(text, "marriage_certificate"))


def test_a_name_taken_at_the_wedding_is_among_the_names() -> None:
    text = (
        "ANA PAULA REIS, nascida em 3 de maio de 1996, filha de Rui Reis\n"
        "A contraente passou a assinar ANA PAULA REIS LEAL"
    )
    assert _form("ANA PAULA REIS LEAL") in _names(text, "marriage_certificate")


@pytest.mark.parametrize(
    ("kind", "text", "child"),
    [
        ("income_proof", "Nous employons M. Paul ZOUA, père de Lina Zoua (née le 03.04.2005), depuis 2011.", "Lina Zoua"),
        ("income_proof", "Purpose: studies abroad of his daughter Mei Lin Tan, born 3 May 2005", "Mei Lin Tan"),
        ("income_proof", "兹证明陈建军先生在我司任职。\n陈先生将承担其女陈雨欣（2006年1月25日出生）的全部费用。", "陈雨欣"),
        ("power_of_attorney",
         "Ich, Gia Beridze, geboren am 29.07.1978, Vater meines minderjährigen Kindes\nNino Beridze, geboren am 02.11.2009,\n"
         "bevollmächtige hiermit Frau Tamar Beridze.", "Nino Beridze"),
        ("exchange_agreement", "und den Eltern Min Seo und Jin Pak, als gesetzliche Vertreter von\nPak Su-bin, geb. 18.12.2009",
         "Pak Su-bin"),
    ],
)  # fmt: skip
def test_papers_of_parents_are_for_the_child_and_not_certain(kind: str, text: str, child: str) -> None:
    assert _names(text, kind)[0] == _form(child)
    assert all(field.certainty is not Certainty.CERTAIN for field in _fields(text, kind))


@pytest.mark.parametrize(
    ("kind", "text", "name"),
    [
        ("national_id_card", "Surname: BAKO\nFirst name: Ruth\nMiddle name: Ene", "Ruth Ene BAKO"),
        ("birth_certificate",
         "REPUBLIC OF THE PHILIPPINES\n1. NAME | (First) Liza Mae | (Middle) Cruz\n(Last) Santos", "Liza Mae Santos"),
        ("criminal_record", "Фамилия / Surname: Орлов / ORLOV\nИмя, отчество / Name, patronymic: Илья Петрович / ILYA PETROVICH",
         "ORLOV ILYA PETROVICH"),
        ("health_insurance", "Pasajero: ROJAS PEÑA / INÉS EVA\nDestino: Alemania", "ROJAS PEÑA INÉS EVA"),
        ("tuition_receipt", "Received from Ruth Ene Chukwudung", "Ruth Ene Chukwudung"),
        ("residence_permit", "Soyadı / Surname OVEZOVA\nAdı / Name AYNA\nDoğum Tarihi 16.09.2004", "AYNA OVEZOVA"),
        ("residence_application_form", "1.er Apellido Rakoto | Nombre Lala Fara", "Lala Fara Rakoto"),
        ("accommodation_certificate", "シン・アルジュン 殿（SINGH Arjun）\n生年月日 2003年11月8日", "SINGH Arjun"),
        ("tuition_receipt", "Платник: Мороз Ірина Іванівна\nПрийнято за студента: Мороз Данило Олегович",
         "Мороз Данило Олегович"),
        ("enrolment_certificate", "Se hace constar que el C. Iker Abel Luna Ríos, CURP LURI030127, cursa el 9.º semestre.",
         "Iker Abel Luna Ríos"),
        ("school_certificate", "TESTIMONIAL – ADJEI RITA EFUA\nThe above-named was a student of this school from 2020.",
         "ADJEI RITA EFUA"),
    ],
)  # fmt: skip
def test_all_parts_of_a_name_and_none_too_many(kind: str, text: str, name: str) -> None:
    assert _names(text, kind)[0] == _form(name)


@pytest.mark.parametrize(
    ("kind", "text", "name"),
    [
        ("language_course_confirmation", "Teilnehmerin: Hala Amin El-Sayed Kennnummer: ISZ-26-0317", "Hala Amin El-Sayed"),
        ("income_proof", "Employee Joyce Njeri Kamau Payroll no. 219", "Joyce Njeri Kamau"),
        ("income_proof", "Trabajador: Tomás Rey Milla RUT: 21.330.118-4", "Tomás Rey Milla"),
        ("health_insurance", "Nom, prénom Bold Oyuna", "Bold Oyuna"),
        ("birth_certificate", "Geburtsname Rajan\nVorname(n) Abi", "Abi Rajan"),
        ("tuition_receipt", "Reçu de :\nM. Konan Yao Paul (père)\nPour le compte de l'étudiant :\nKONAN Ange Ruth",
         "KONAN Ange Ruth"),
        ("bank_statement", "고객명:\n한가람\n생년월일: 2005.02.14", "한가람"),
        ("bank_statement", "Клієнт / Customer: | Гай Орест Ігорович / HAI OREST", "HAI OREST"),
        ("accommodation_certificate",
         "Je soussignee, Madame Rose Petit, nee le 17/10/1958 a Tarbes, atteste heberger\n"
         "Monsieur Anis BEKRI, ne le 05/03/2005 a Tlemcen, etudiant.", "Anis BEKRI"),
    ],
)  # fmt: skip
def test_lines_as_pixels_are_read(kind: str, text: str, name: str) -> None:
    assert _form(name) in _names(text, kind)[:1]
