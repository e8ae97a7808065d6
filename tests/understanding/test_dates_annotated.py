"""Whose and which a date is, in wordings of many issuers: births, other papers' dates, beginnings and ends."""

from __future__ import annotations

from datetime import date

import pytest

from doccheck.kinds import all_kinds
from doccheck.understanding.dates import date_fields
from tests.understanding.pages import page, row

DAY = date(2026, 5, 18)


def told(kind: str, name: str, *rows: str) -> list[tuple[object, str]]:
    fields, _ = date_fields((page(*map(row, rows)),), all_kinds()[kind], True)
    return [(f.value, str(f.certainty.value)) for f in fields if f.name == name]


# -- whose birth ------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("kind", "row"),
    [
        ("host_commitment", "Eu, Mihai Pop, născut la 03.02.1971, primesc pe Ana Pop, născută la 18.05.2006"),
        ("sponsorship_declaration", "I, Omar Aziz, born 3 February 1971, support my niece Lina Aziz, born 18 May 2006"),
        ("parental_authorisation", "Wir, Jan Holm (geb. 03.02.1971), erlauben unserer Tochter Ida (geb. 18.05.2006)"),
        ("internship_agreement", "Rapp.: Ugo Neri, nato il 03/02/1971; tirocinante Li Wen, nata a Roma il 18/05/2006"),
    ],
)
def test_of_who_speaks_for_a_student_the_birth_is_doubtful(kind: str, row: str) -> None:
    found = told(kind, "birth_date", row, "Ort, den 01.07.2026")

    assert found == [(date(2006, 5, 18), "certain"), (date(1971, 2, 3), "probable")]


def test_who_makes_a_power_of_attorney_may_be_either() -> None:
    row = "Yo, Eva Sol, nacida el 18/05/2006, faculto a Juan Sol, nacido el 03/02/1971"

    assert {c for _, c in told("power_of_attorney", "birth_date", row, "Quito, 1 de julio de 2026")} == {"probable"}


@pytest.mark.parametrize(
    "row",
    [
        "Candidate : Awa Sow | Née : 18.05.2006",
        "Resident: Sara Abebe * 18.05.2006 | Adama",
        "Funcionária: Rita Melo | D. nasc. 18-05-2006",
        "Candidato: Ugo Eze | F/N: 2006-05-18",
        "Student: Mina Rad, b. 1385/02/28 (18 May 2006)",
        "Die am 18. Mai 2006 in Rom geborene Ana Sala besucht uns",
        "Видана Іваненко Олені, 18.05.2006 р.н., про те",
    ],
)
def test_short_words_for_a_birth(row: str) -> None:
    assert told("enrolment_certificate", "birth_date", row) == [(date(2006, 5, 18), "certain")]


@pytest.mark.parametrize("row", ["Tenant: Zoe Kaya (18/05/2006, Izmir)", "Frau Abena Mensah, 18.05.2006, Accra, wohnt hier"])
def test_a_date_behind_a_name_is_probably_that_of_a_birth(row: str) -> None:
    assert told("accommodation_certificate", "birth_date", row, "Lyon, le 01.07.2026") == [(date(2006, 5, 18), "probable")]


# -- which paper's issue ----------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    "row",
    [
        "Je, Ali Ba, CNI n° 4471 délivrée le 04/02/2017, déclare ce qui suit",
        "con cédula 0441-7 expedida el 04/02/2017, comparece",
        "carta d'identità rilasciata il 04/02/2017",
        "theo CCCD cấp ngày 04/02/2017",
        "mandat de notaire délivré par le juge, permis d'études délivré le 04/02/2017",
    ],
)
def test_a_card_is_not_the_paper(row: str) -> None:
    assert told("affidavit", "issue_date", row) == []


@pytest.mark.parametrize(
    "row",
    [
        "Agrément n° 12 délivré le 04/02/2017",
        "Contrat de travail signé le 04/02/2017",
        "Bachelor of Arts (issued 04/02/2017)",
        "Facture 26-11 du 04/02/2017",
    ],
)
def test_what_a_paper_mentions_gives_way_to_its_own_day(row: str) -> None:
    assert told("scholarship_certificate", "issue_date", row, "—", "Nantes, le 18 mai 2026")[0] == (DAY, "certain")


@pytest.mark.parametrize(
    "row",
    [
        "3110 Münsingen, 18.05.2026",
        "15230 Frankfurt (Oder), 18.05.2026",
        "Ciudad y fecha: Manizales, 18.05.2026",
        "Gezeichnet in Zenica am 18.05.2026",
        "En la ciudad de Loja, hoy lunes 18 de mayo de 2026, comparece",
        "Diese Bestätigung, ausgestellt auf Wunsch der Mieterin am 18.05.2026, ersetzt alle früheren",
        "Bu belge 18/05/2026 tarihinde sistemden oluşturulmuştur",
        "حرر بزاكورة في 18/05/2026",
        "厦门,2026年5月18日",
        "Quảng Ngãi, ngày 18/05/2026",
    ],
)
def test_places_and_days_of_signing(row: str) -> None:
    assert [day for day, _ in told("scholarship_certificate", "issue_date", row)] == [DAY]


def test_the_end_of_a_validity_is_no_issue() -> None:
    row = "Довіреність видана строком до 18.05.2028"

    assert told("power_of_attorney", "issue_date", row) == []
    assert told("power_of_attorney", "valid_until", row) == [(date(2028, 5, 18), "certain")]


def test_a_date_that_runs_over_the_line_is_not_alone() -> None:
    rows = ("para vender el vehículo matriculado a mi nombre en la ciudad de Cuenca (matrícula vence", "30/11/2026);")

    assert told("power_of_attorney", "issue_date", *rows) == []


# -- beginnings and ends ----------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("kind", "row"),
    [
        ("accommodation_certificate", "Anreise: 18.05.2026 | Abreise: 28.02.2027"),
        ("accommodation_certificate", "Ingreso: 18.05.2026 | Salida: 28.02.2027"),
        ("volunteering_agreement", "Arriving | 18.05.2026 | Leaving | 28.02.2027"),
        ("scholarship_certificate", "Duration: 18.05.2026 / 28.02.2027"),
        ("internship_agreement", "Course 18.05.2026 to 28.02.2027"),
        ("organiser_commitment", "Pobyt: 18 maja 2026 r. – 28 lutego 2027 r."),
        ("accommodation_certificate", "from noon on 18/05/2026 until 10 a.m. on 28/02/2027"),
        ("diploma", "Ausbildung vom 18. Mai 2026 bis 28. Februar 2027"),
    ],
)
def test_pairs_of_days(kind: str, row: str) -> None:
    assert [day for day, _ in told(kind, "start_date", row)] == [DAY]
    assert [day for day, _ in told(kind, "end_date", row)] == [date(2027, 2, 28)]


def test_holidays_are_not_the_course() -> None:
    rows = ("Kurs 18.05.2026 bis 28.02.2027", "Weihnachtsferien 21.12.2026–03.01.2027")

    assert told("language_course_confirmation", "start_date", *rows) == [
        (DAY, "certain"),
        (date(2026, 12, 21), "probable"),
    ]


def test_of_terms_none_is_the_whole() -> None:
    rows = ("1st term: 18/05/2026–14/08/2026", "2nd term: 07/09/2026–11/12/2026")

    assert {c for _, c in told("enrolment_certificate", "start_date", *rows)} == {"probable"}


def test_a_course_is_not_the_cover() -> None:
    rows = ("Cover commences 18/05/2026 and ceases at midnight on 28/02/2027", "Course: Nursing, 01/06/2026 to 30/11/2028")

    assert told("health_insurance", "valid_from", *rows) == [(DAY, "certain")]
    assert told("health_insurance", "valid_until", *rows) == [(date(2027, 2, 28), "certain")]
    assert told("health_insurance", "end_date", *rows) == [(date(2028, 11, 30), "probable")]


def test_what_is_planned_comes_before_what_was_studied() -> None:
    rows = ("Lycée: 01/09/2018 – 30/06/2021", "Projet: BUT Chimie 01/09/2026 – 30/06/2029")

    assert told("study_history_form", "start_date", *rows)[0] == (date(2026, 9, 1), "probable")


@pytest.mark.parametrize("words", ["Période probatoire jusqu'au", "Confidentiality survives until", "Garantie à verser jusqu'au"])
def test_what_else_may_end_is_doubtful(words: str) -> None:
    assert {c for _, c in told("school_certificate", "end_date", f"{words} 18.05.2026")} <= {"probable"}


def test_a_validity_of_a_certificate() -> None:
    row = "Ce certificat est valable trois mois, soit jusqu'au 18.05.2026"

    assert told("medical_certificate", "expiry_date", row) == [(DAY, "certain")]
