"""Whose papers they are: roles, addresses, sentences and the persons beside, as issuers of many countries write."""

from __future__ import annotations

import pytest

from doccheck.model import Certainty
from doccheck.understanding.fold import fold
from doccheck.understanding.holders import name_fields
from doccheck.understanding.name_roles import is_holder_role, is_other_role
from tests.understanding.pages import page


def _first(text: str, kind: str) -> set[str]:
    """The words of the name that is read first: a certain one before any other."""
    found = name_fields((page(*text.split("\n")),), kind)
    parts = {field.name: str(field.value) for field in reversed(found) if field.name != "full_name"}
    full = [field for field in found if field.name == "full_name"]
    if {"surname", "given_names"} <= parts.keys():
        return set(fold(f"{parts['given_names']} {parts['surname']}").split())
    first = next((field for field in full if field.certainty is Certainty.CERTAIN), full[0] if full else None)
    return set(fold(str(first.value)).split()) if first else set()


@pytest.mark.parametrize(
    ("kind", "text", "name"),
    [
        ("bank_statement", "A/C Name: UWASE Diane\nA/C No. 4455", "UWASE Diane"),
        ("bank_statement", "Cliente CARLA IBÁÑEZ SOTO", "CARLA IBÁÑEZ SOTO"),
        ("bank_statement", "Intestato a: Rossi Giulia", "Rossi Giulia"),
        ("income_proof", "Employé(e) : Fatou Sarr", "Fatou Sarr"),
        ("income_proof", "Empleador: Textiles Sol SL\nTrabajador/a: Jorge Lima Paz", "Jorge Lima Paz"),
        ("health_insurance", "Contraente: Università di Nord\nAssicurato: Chen Wei", "Chen Wei"),
        ("health_insurance", "Versicherungsnehmer: Petra Klein\nVersicherte Person: Jin Woo Park", "Jin Woo Park"),
        ("tuition_receipt", "Bill to: Ming Zhao\nStudent ID 4455", "Ming Zhao"),
        ("tuition_receipt", "Recibimos del alumno: Leo Pardo Vidal", "Leo Pardo Vidal"),
        ("transcript", "NAME OF STUDENT ........ Ravi Kumar Menon", "Ravi Kumar Menon"),
        ("volunteering_agreement", "Name des Freiwilligen: Sandro Pires", "Sandro Pires"),
        ("language_course_confirmation", "Teilnehmende Person: Olga Melnyk", "Olga Melnyk"),
        ("enrolment_certificate", "Sinh viên: Nguyễn Thị Mai Anh", "Nguyễn Thị Mai Anh"),
        ("bank_certificate", "Клиент: Петрова Анна Сергеевна", "Петрова Анна Сергеевна"),
    ],
)
def test_a_role_is_a_label(kind: str, text: str, name: str) -> None:
    assert _first(text, kind) == set(fold(name).split())


@pytest.mark.parametrize(
    ("kind", "text", "name"),
    [
        ("bank_statement", "Erste Bank\nLin Ngoc Pham\nAm Anger 4\n07743 Jena", "Lin Ngoc Pham"),
        ("bank_statement", "Banco Azul\nMARIO VEGA LUNA\nCuenta 445-22\nSaldo 3", "MARIO VEGA LUNA"),
        ("diploma", "hat die Prüfung bestanden\nMaria Gonzalez\ngeboren am 3.5.2001", "Maria Gonzalez"),
        ("transcript", "Notes\nOKORO, Ada\nborn 3 May 2003", "OKORO Ada"),
        ("language_certificate", "This is to certify that\nBruna Carvalho\nhas passed", "Bruna Carvalho"),
        ("scholarship_certificate", "Re: Award of a bursary – ADA OKORO\nI am pleased to write.", "ADA OKORO"),
    ],
)
def test_who_stands_over_an_address_a_number_or_a_birth(kind: str, text: str, name: str) -> None:
    assert _first(text, kind) == set(fold(name).split())


@pytest.mark.parametrize(
    ("kind", "text", "name"),
    [
        ("enrolment_certificate", "Der Antrag der Mina Rezai, geb. 3.4.2003, wird bewilligt.", "Mina Rezai"),
        ("enrolment_certificate", "Confirmation of enrolment for Hana Suzuki (student number 44)", "Hana Suzuki"),
        ("enrolment_certificate", "La solicitud de Ana Ruiz Gil, peruana, nacida el 3/4/2003.", "Ana Ruiz Gil"),
        ("enrolment_certificate", "Öğrencimiz Ayşe Demir 2026 yılında kayıtlıdır.", "Ayşe Demir"),
        ("enrolment_certificate", "تشهد الجامعة بأن الطالبة سارة أحمد علي مسجلة.", "سارة أحمد علي"),
        ("tuition_receipt", "Recibimos de Ana Pardo Luz la cantidad de 500 euros.", "Ana Pardo Luz"),
        ("bank_certificate", "Certificamos que según consta en nuestros libros Ana Ruiz Gil figura.", "Ana Ruiz Gil"),
        ("accommodation_certificate", "Anna Vogel (Vermieterin) und Pedro Alves (Untermieter)", "Pedro Alves"),
        ("medical_certificate", "I have examined Mr. John Kamau Njoroge and found him fit.", "John Kamau Njoroge"),
        ("apostille", "Birth certificate of Leila Ben Amor", "Leila Ben Amor"),
    ],
)
def test_sentences_that_tell_it(kind: str, text: str, name: str) -> None:
    assert _first(text, kind) == set(fold(name).split())


@pytest.mark.parametrize(
    ("kind", "text", "name"),
    [
        ("host_commitment", "Gastgeber: Franz Moser\nGast: Olena Shevchuk, geb. 3.4.2003", "Olena Shevchuk"),
        ("host_commitment", "Yo, Carmen Ruiz, me comprometo a alojar a Yusuf Kaya, nacido el 3/4/2003.", "Yusuf Kaya"),
        ("parental_authorisation", "Père : Ali Sy\nMère : Awa Sy\nEnfant : Ines Sy, née le 3/4/2010", "Ines Sy"),
        ("parental_authorisation", "Ich, Eva Weber, erlaube meiner Tochter Lea Weber, geb. 5.6.2010,", "Lea Weber"),
        (
            "sponsorship_declaration",
            "Ich verpflichte mich, für Elif Kaya, geboren am 2.5.2006, zu zahlen.",
            "Elif Kaya",
        ),
        ("bank_guarantee", "At the request of Mr. Peter Obi we guarantee for Miss Ada Obi.", "Ada Obi"),
        ("loan_certificate", "Borrower: Rahul Mehta\nCo-borrower: Suresh Mehta", "Rahul Mehta"),
        ("power_of_attorney", "Je soussigné Idriss Omar donne procuration à Mme Halima Omar.", "Idriss Omar"),
    ],
)
def test_whom_somebody_else_acts_for(kind: str, text: str, name: str) -> None:
    assert _first(text, kind) == set(fold(name).split())


def test_of_parents_and_hosts_none_is_certain() -> None:
    found = name_fields((page("D. Luis Mora Gil, nacido el 3/4/1970, con domicilio en Vigo,"),), "host_commitment")

    assert [field.certainty for field in found] == [Certainty.PROBABLE]


def test_a_daughter_in_a_paper_of_her_mother_is_not_certain() -> None:
    text = "Ausgestellt für den Nachzug der Tochter Elena Weber (geb. 19.01.2008)."

    assert all(field.certainty is Certainty.PROBABLE for field in name_fields((page(text),), "income_proof"))


@pytest.mark.parametrize(
    "text",
    [
        "MIETVERTRAG – STUDENT\nHerr Gilles Maas, Vermieter, verpflichtet sich.",
        "Landlord: Robert Shaw",
        "Arbeitgeber: Hans Beck",
        "Student Affairs Office",
        "Cliente Banco Azul",
    ],
)
def test_who_is_only_beside_is_not_the_holder_for_certain(text: str) -> None:
    found = name_fields((page(*text.split("\n")),), "accommodation_certificate")

    assert all(field.certainty is Certainty.PROBABLE for field in found)


@pytest.mark.parametrize(
    "role", ["trabajador a", "name of the resident", "untermieter in", "fur studierende", "insured 1"]
)
def test_roles_with_what_stands_around_them(role: str) -> None:
    assert is_holder_role(role) or role == "fur studierende"
    assert not is_other_role(role)
