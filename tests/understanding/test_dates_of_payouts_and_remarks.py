"""Days that a remark, a bracket or a payment stands beside: whose they are, and what begins or ends then."""

from __future__ import annotations

from datetime import date

import pytest

from doccheck.kinds import all_kinds
from doccheck.understanding import date_papers, date_patterns, date_signings, date_stems
from doccheck.understanding.dates import date_fields
from doccheck.understanding.fold import fold
from tests.understanding.pages import Text, page, row


def told(kind: str, name: str, *rows: Text) -> list[tuple[object, bool]]:
    fields, _ = date_fields((page(*rows),), all_kinds()[kind], True)
    return [(f.value, f.certainty.value == "certain") for f in fields if f.name == name]


def first(kind: str, name: str, *rows: Text) -> object:
    return next((day for day, _ in told(kind, name, *rows)), None)


# -- loans ------------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    "line",
    [
        "Erste Auszahlung am 05.10.2026, letzte Auszahlung am 05.03.2029",
        "Auszahlung in 30 Raten, erstmals am 5. Oktober 2026, letztmals am 5. März 2029",
        "Premier versement le 5 octobre 2026, dernier versement le 5 mars 2029",
        "Primer desembolso: 05/10/2026, último desembolso: 05/03/2029",
        "First drawdown on 5 October 2026, last drawdown on 5 March 2029",
    ],
)
def test_a_loan_runs_from_its_first_payout_to_its_last(line: str) -> None:
    rows = ("Kreditkasse Trier", "Loan 77-18, EUR 18.000,00", line, "Trier, 12.08.2026")

    assert told("loan_certificate", "start_date", *rows)[0] == (date(2026, 10, 5), False)
    assert told("loan_certificate", "end_date", *rows)[0] == (date(2029, 3, 5), False)


@pytest.mark.parametrize(
    "line",
    [
        "Rückzahlung: erste Rate 05.10.2030",
        "Remboursement, premier versement le 5 octobre 2030",
        "Devolución: primera entrega el 5 de octubre de 2030",
        "Repayment, first instalment on 5 October 2030",
    ],
)
def test_what_is_paid_back_begins_nothing(line: str) -> None:
    rows = ("Kreditkasse Trier", "Loan 77-18, EUR 18.000,00", line, "Trier, 12.08.2026")

    assert (date(2030, 10, 5), True) not in told("loan_certificate", "start_date", *rows)
    assert date_stems.is_paid_back(fold(line))


# -- remarks and brackets ---------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    "line",
    [
        "Zeitraum: vom 20. August 2026 (Ankunft) bis 25. Juni 2027 (Heimflug)",
        "Séjour : du 20 août 2026 (arrivée) au 25 juin 2027 (départ)",
        "Estancia: del 20 de agosto de 2026 (llegada) al 25 de junio de 2027 (salida)",
        "Stay: from 20 August 2026 (arrival) to 25 June 2027 (departure)",
    ],
)
def test_a_remark_behind_a_day_speaks_of_that_day(line: str) -> None:
    rows = ("Austauschverein Lahn", line, "Limburg, 30. April 2026")

    assert first("exchange_agreement", "start_date", *rows) == date(2026, 8, 20)
    assert first("exchange_agreement", "end_date", *rows) == date(2027, 6, 25)


def test_a_day_in_brackets_behind_a_term_begins_or_ends_it() -> None:
    kind = all_kinds()["sponsorship_declaration"]

    assert date_stems.hint("bis zum Ende des Wintersemesters 2028/29 (", kind) == ("end_date", date_stems.BY_WORD)
    assert date_stems.hint("jusqu'à la fin du semestre d'été 2029 (", kind) == ("end_date", date_stems.BY_WORD)
    assert date_stems.hint("until the end of the spring term 2029 (", kind) == ("end_date", date_stems.BY_WORD)
    assert date_stems.hint("Prüfungen im Wintersemester 2028/29 (", kind) is None


# -- whose day it is --------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    "words",
    ["dieses Schreiben vom", "la présente attestation du", "this letter dated", "esta carta de fecha", "questa lettera del"],
)
def test_a_paper_that_names_its_own_day(words: str) -> None:
    assert date_papers.tells_its_day(fold(words))


@pytest.mark.parametrize(
    "words", ["dieser Schein ersetzt den vom", "cette facture annule celle du", "Ihr Schreiben vom", "unser Bescheid vom"]
)
def test_a_paper_that_names_the_day_of_another(words: str) -> None:
    assert not date_papers.tells_its_day(fold(words))


@pytest.mark.parametrize("before", ["Eingangsstempel: Graz, ", "Reçu le : Namur, ", "Recibido: Soria, ", "Received: Leeds, "])
def test_when_an_office_got_a_paper_is_not_when_it_was_made_out(before: str) -> None:
    assert date_signings.is_of_others(before, "", "visa_application_form")


@pytest.mark.parametrize(
    "before", ["Registro de salida n.º 2026/118, ", "Prot. n. 4471/2026, ", "Postausgang Nr. 77-26, ", "Jefe  Salida 2026-18, "]
)
def test_what_goes_out_is_entered_on_its_day(before: str) -> None:
    assert date_patterns.SENT_OUT.search(before)


@pytest.mark.parametrize("before", ["Registro de entrada n.º 2026/118, ", "Expediente 2026/118, ", "Posteingang Nr. 77, "])
def test_what_comes_in_is_not(before: str) -> None:
    assert not date_patterns.SENT_OUT.search(before)


def test_the_day_of_a_translation_is_doubtful_beside_that_of_the_paper() -> None:
    rows = ("Extrait de casier judiciaire", "Néant", "Colón (Darién), le 21 mai 2026", "Pour traduction, Mons, le 2 juin 2026")
    found = told("criminal_record", "issue_date", *rows)

    assert {day for day, _ in found} == {date(2026, 5, 21), date(2026, 6, 2)}
    assert not any(sure for _, sure in found)


def test_a_father_in_brackets_is_no_applicant() -> None:
    rows = ("Antrag auf einen Aufenthaltstitel", "Gesetzl. Vertreter: ILIEV PETAR (VATER), GEB. 14.02.1979", "Name ILIEVA")
    assert (date(1979, 2, 14), True) not in told("visa_application_form", "birth_date", *rows)


def test_births_below_one_another_in_a_translated_register_are_doubtful() -> None:
    rows: tuple[Text, ...] = (
        "TRADUCTION CERTIFIÉE CONFORME D'UN EXTRAIT DE REGISTRE",
        (row("Nom et prénom"), row("Naissance", x=0.7)),
        (row("père  Emre KAYA"), row("01.07.1969", x=0.7)),
        (row("mère  Ayla KAYA"), row("15.03.1974", x=0.7)),
        (row("elle-même  Defne KAYA"), row("20.06.2005", x=0.7)),
        "Grenoble, le 25 mai 2026",
    )
    assert not any(sure for _, sure in told("sworn_translation", "birth_date", *rows))


def test_a_curriculum_vitae_begins_with_a_birth_not_with_its_day() -> None:
    rows = ("SAMIR BENALI", "Gabès, Túnez · 3 de agosto de 1998", "desde 02/2020: técnico", "español B1 (11/2025)")
    assert told("cv", "issue_date", *rows) == []


# -- stays ------------------------------------------------------------------------------------------------------------
def test_a_minor_leaves_home_before_the_return() -> None:
    rows = ("Autorización de salida de menor", "Salida: 30/08/2026   Retorno: 04/07/2027", "Quito, a 9 de julio de 2026")

    assert first("parental_authorisation", "start_date", *rows) in (date(2026, 8, 30), None)
    assert first("parental_authorisation", "end_date", *rows) == date(2027, 7, 4)


def test_where_somebody_lived_before_is_no_stay_of_now() -> None:
    rows = (
        "Commune de Ham, certificat de résidence",
        "inscrit : rue du Moulin 27, depuis le 16.09.2024",
        "Adresse antérieure : avenue Rogier 14, du 04.09.2023 au 15.09.2024",
        "Fait à Ham, le 22 avril 2026",
    )
    assert first("proof_of_residence", "start_date", *rows) == date(2024, 9, 16)


def test_since_when_somebody_is_employed() -> None:
    rows = ("Zenith Ltd, Pune, 4 May 2026", "We certify that Ms Rao (EMP 20418) is our analyst since 18 July 2023.")
    assert told("income_proof", "start_date", *rows) == [(date(2023, 7, 18), False)]


def test_the_days_of_movements_are_not_that_of_the_statement() -> None:
    rows: tuple[Text, ...] = (
        "Habari Savings Bank, STATEMENT OF ACCOUNT",
        (row("Trn Date"), row("Details", x=0.3), row("Balance", x=0.7)),
        (row("12-JAN-26"), row("CASH DEPOSIT", x=0.3), row("24,402,110.00", x=0.7)),
        (row("30-JAN-26"), row("LEDGER FEE", x=0.3), row("24,398,610.00", x=0.7)),
    )
    assert not any(sure for _, sure in told("bank_statement", "issue_date", *rows))
