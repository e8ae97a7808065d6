"""Whose a day is that a place, a name or a stamp stands beside: the paper's, a payer's, a child's who asked for it."""

from __future__ import annotations

from datetime import date

import pytest

from doccheck.kinds import all_kinds
from doccheck.understanding import date_births, date_signings
from doccheck.understanding.dates import date_fields
from doccheck.values import periods
from tests.understanding.pages import page, row

DAY = date(2026, 5, 18)


def told(kind: str, name: str, *rows: str) -> list[tuple[object, str]]:
    fields, _ = date_fields((page(*map(row, rows)),), all_kinds()[kind], True)
    return [(f.value, str(f.certainty.value)) for f in fields if f.name == name]


# -- others' days -----------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    "before",
    [
        *("Einzahler: Karl Nowak, ", "Depositor: Li Wen Hua, ", "Ordenante: Eva Sol Paz, ", "Versante: Ugo Neri, "),
        *("Accepted: Ana Ruiz, ", "Lu et accepté : Paul Roux, ", "Zeuge: Jan Holm, ", "Testigo: Luz Mora, "),
    ],
)
def test_the_day_of_who_pays_or_agrees_is_not_the_papers(before: str) -> None:
    assert date_signings.is_of_others(before, "", "blocked_account")


@pytest.mark.parametrize("before", ["Köln, den ", "Ort und Datum: Köln, ", "Pour copie conforme : Albi, le "])
def test_the_day_of_who_makes_it_out_is(before: str) -> None:
    assert not date_signings.is_of_others(before, "", "blocked_account")


@pytest.mark.parametrize("before", ["Registered at Leeds, ", "Célébré à Albi, ", "Zawarte w Opolu, "])
def test_where_a_wedding_took_place_is_not_where_the_paper_was_made_out(before: str) -> None:
    assert date_signings.is_of_others(before, "", "marriage_certificate")
    assert not date_signings.is_of_others(before, "", "enrolment_certificate")


def test_who_pays_in_does_not_date_the_banks_letter() -> None:
    rows = ("Konto DE00 1111, Guthaben 9.000 EUR", "Einzahler: Karl Nowak, 18.05.2026")
    found = told("blocked_account", "issue_date", *rows)

    assert all(certainty != "certain" for _, certainty in found)


# -- stamps -----------------------------------------------------------------------------------------------------------
def test_stars_around_a_day_are_those_of_a_stamp() -> None:
    assert date_signings.is_of_a_stamp("(Stempel) SPARBANK * ", " * Roth")
    assert not date_births.told("(Stempel) SPARBANK *", " * Roth")
    assert date_births.told("Nowak, Karl (*", ")")


def test_the_stamp_of_an_office_that_received_a_form_is_no_signature() -> None:
    assert not date_signings.is_of_a_stamp("Eingangsstempel: ", "")
    assert not date_signings.is_of_a_stamp("Poststempel: ", "")


# -- signed below -----------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("before", "behind"),
    [
        ("I certify that this is a true extract. ", ""),
        ("Je certifie l'exactitude de ce qui précède. Le ", ", Paul Roux"),
        ("Ich versichere die Richtigkeit der Angaben. Am ", ", Jan Holm"),
        ("Declaro que lo dicho es cierto. El ", ""),
    ],
)
def test_a_day_behind_what_certifies_the_paper_is_its_own(before: str, behind: str) -> None:
    assert date_signings.is_signed(before, behind, "study_history_form")


@pytest.mark.parametrize(
    ("before", "behind"),
    [("The course is given in Leeds. ", ""), ("I certify this. On ", " he was admitted")],
)
def test_a_day_in_any_other_sentence_is_not(before: str, behind: str) -> None:
    assert not date_signings.is_signed(before, behind, "study_history_form")


@pytest.mark.parametrize(
    "before",
    ["For the host: Dr Joan Reed, Dean – ", "Für die Schule: Jan Holm, Rektor, ", "Por el centro: Luz Mora – "],
)
def test_who_signs_for_a_party_dates_an_agreement(before: str) -> None:
    assert date_signings.is_signed(before, "", "exchange_agreement")
    assert not date_signings.is_signed(before, "", "cv")


# -- since when, until when -------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("kind", "line"),
    [
        ("enrolment_certificate", "Gemeldet seit 18.05.2026"),
        ("enrolment_certificate", "Étudiante depuis le 18/05/2026"),
        ("enrolment_certificate", "Matriculada desde el 18/05/2026"),
        ("enrolment_certificate", "Iscritta dal 18/05/2026"),
        ("proof_of_residence", "Taşınma tarihi: 18.05.2026"),
        ("proof_of_residence", "Дата реєстрації: 18.05.2026"),
        ("proof_of_residence", "Tenant since 18 May 2026"),
    ],
)
def test_since_when_somebody_studies_or_lives_there(kind: str, line: str) -> None:
    assert DAY in {day for day, _ in told(kind, "start_date", line)}


@pytest.mark.parametrize(
    "line",
    ["Course completion: 18/05/2026", "cours devant s'achever le 18/05/2026", "La sesión debe finalizar el 18/05/2026"],
)
def test_when_a_course_is_to_end(line: str) -> None:
    assert DAY in {day for day, _ in told("enrolment_certificate", "end_date", line)}


def test_how_long_a_school_may_teach_is_not_how_long_somebody_studies() -> None:
    rows = ("Reg. No. 4711X (valid 1 May 2024 to 30 April 2029)", "Studies commenced on 18 May 2026")

    assert told("enrolment_certificate", "start_date", *rows)[0][0] == DAY


def test_what_a_supplement_reads_takes_the_place_of_what_it_says() -> None:
    line = 'Donde dice "hasta el 01/02/2027" léase 18/05/2027. Inicio: 01/06/2026.'

    assert told("health_insurance", "valid_until", line)[0][0] == date(2027, 5, 18)


# -- families ---------------------------------------------------------------------------------------------------------
_FAMILY = (
    "Father: Omar Aziz, born 03.02.1971",
    "1. Child: Lina Aziz, born 04.03.2001",
    "2. Child: Samir Aziz, born 18.05.2006",
)


@pytest.mark.parametrize("line", ["Issued at the request of Samir Aziz", "Remis à Samir Aziz"])
def test_whose_name_a_family_record_says_again_asked_for_it(line: str) -> None:
    found = told("family_record", "birth_date", *_FAMILY, line, "Leeds, 1 July 2026")

    assert found[0] == (date(2006, 5, 18), "probable")


def test_the_row_that_is_marked_is_that_of_who_asked() -> None:
    rows = (*_FAMILY[:2], f"{_FAMILY[2]} (applicant)", "Leeds, 1 July 2026")

    assert told("family_record", "birth_date", *rows)[0] == (date(2006, 5, 18), "probable")


@pytest.mark.parametrize("before", ["(ii) Lina Aziz, f, ", "2 Lina Aziz ", "2e ENFANT AZIZ Lina ", "李小明 长女 ", "三 次子 "])
def test_a_row_names_a_child(before: str) -> None:
    assert date_births.names_a_child(before)


@pytest.mark.parametrize("before", ["3 Married Leeds ", "2 Date Mariage ", "4 Acte Mariage "])
def test_a_row_names_a_wedding(before: str) -> None:
    assert not date_births.names_a_child(before)


def test_an_age_with_its_unit_stands_before_a_birth() -> None:
    assert date_births.looks_so("Edad: 21 años (", ")")
    assert date_births.looks_so("Alter: 19 J. (", ")")


# -- periods ----------------------------------------------------------------------------------------------------------
def test_portuguese_do_begins_a_period() -> None:
    (found,) = periods.find("nada o 19/07/2009, do 13/9/2026 ao 27/6/2027")

    assert (found.start, found.end) == (date(2026, 9, 13), date(2027, 6, 27))
