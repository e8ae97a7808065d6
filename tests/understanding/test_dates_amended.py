"""Beginnings and ends that a later sentence changes, and the whole that several parts of a course or a cover make up."""

from __future__ import annotations

from datetime import date

import pytest

from tests.understanding.test_dates_unseen_forms import told

OLD, NEW = date(2027, 3, 26), date(2027, 4, 16)
FIRST = date(2026, 9, 14)


def first_of(kind: str, name: str, *rows: str) -> date | None:
    found = told(kind, name, *rows)
    return found[0][0] if found else None  # type: ignore[return-value]


@pytest.mark.parametrize(
    "sentence",
    [
        "Correctif : lire « au 16/04/2027 » au lieu de « au 26/03/2027 ».",
        "Durch Zusatzvereinbarung wurde das Praktikum bis zum 16.04.2027 verlängert.",
        "Con un anexo, la fecha de finalización se prorroga hasta el 16/04/2027.",
        "By an amendment the internship now ends on 16/04/2027.",
        "Par avenant, la date de fin est repoussée au 16/04/2027.",
        "Con atto aggiuntivo il termine è prorogato al 16/04/2027.",
        "Por aditamento, o termo foi prorrogado até 16/04/2027.",
        "Staż został przedłużony, umowa przedłużona do dnia 16.04.2027.",
        "Das Praktikum endet nun am 16.04.2027 statt am 26.03.2027.",
    ],
)
def test_a_later_sentence_moves_the_end(sentence: str) -> None:
    found = told("internship_agreement", "end_date", "14/09/2026 – 26/03/2027", "", sentence)

    assert found[0][0] == NEW
    assert (OLD, "certain") not in found
    assert first_of("internship_agreement", "start_date", "14/09/2026 – 26/03/2027", "", sentence) == FIRST


@pytest.mark.parametrize(
    "sentence",
    [
        "Eine Verlängerung bis 16.04.2027 ist auf Antrag möglich.",
        "Le stage pourra être prolongé jusqu'au 16/04/2027.",
        "The internship may be extended until 16/04/2027.",
        "El periodo es prorrogable hasta el 16/04/2027.",
        "Die Frist für den Bericht wurde bis 16.04.2027 verlängert.",
        "La date limite de paiement est reportée au 16/04/2027.",
    ],
)
def test_what_may_come_or_is_a_deadline_changes_nothing(sentence: str) -> None:
    found = told("internship_agreement", "end_date", "14/09/2026 – 26/03/2027", "", sentence)

    assert found[0] == (OLD, "certain")


@pytest.mark.parametrize(
    "rows",
    [
        ("Der Kurs beginnt nicht am 07.09.2026, sondern am 14.09.2026.",),
        ("El curso no comenzará el 07/09/2026 sino el 14/09/2026.",),
        ("Instead of 7 September 2026, the course will begin on 14 September 2026.",),
        ("Le cours commencera le 14/09/2026 (et non le 07/09/2026).",),
        ("Kursbeginn: 07.09.2026", "Der Kursbeginn wurde auf den 14.09.2026 verschoben."),
    ],
)
def test_a_beginning_that_is_taken_back_is_not_the_first(rows: tuple[str, ...]) -> None:
    assert first_of("language_course_confirmation", "start_date", *rows) == FIRST


def test_what_takes_place_is_not_taken_back() -> None:
    found = told("language_course_confirmation", "start_date", "Der Kurs findet statt vom 14.09.2026 bis 26.03.2027.")

    assert found == [(FIRST, "certain")]


@pytest.mark.parametrize("words", ["wird ersetzt durch", "est remplacé par", "se sustituye por", "is replaced by"])
def test_a_period_that_takes_the_place_of_another_is_first(words: str) -> None:
    row = f"01.09.2026 – 28.02.2027 {words}: 14.09.2026 – 26.03.2027"

    assert first_of("internship_agreement", "start_date", row) == FIRST
    assert first_of("internship_agreement", "end_date", row) == OLD


@pytest.mark.parametrize(
    ("kind", "begins", "ends", "rows"),
    [
        ("health_insurance", "valid_from", "valid_until", ("14.09.2026 – 31.12.2026", "01.01.2027 – 26.03.2027")),
        (
            "language_course_confirmation",
            "start_date",
            "end_date",
            ("A1: 14/09/2026 – 18/12/2026", "A2: 11/01/2027 – 26/03/2027"),
        ),
        (
            "language_course_confirmation",
            "start_date",
            "end_date",
            ("Stufe | von | bis", "A1 | 14.09.2026 | 18.12.2026", "A2 | 11.01.2027 | 26.03.2027"),
        ),
    ],
)
def test_parts_make_up_a_whole_in_doubt(kind: str, begins: str, ends: str, rows: tuple[str, ...]) -> None:
    assert told(kind, begins, *rows)[0] == (FIRST, "probable")
    assert told(kind, ends, *rows)[0] == (OLD, "probable")


def test_parts_of_a_cover_with_a_gap_make_up_no_whole() -> None:
    rows = ("14.09.2026 – 18.12.2026", "11.01.2027 – 26.03.2027")

    assert {certainty for _, certainty in told("health_insurance", "valid_until", *rows)} == {"probable"}


def test_a_cover_that_goes_on_ends_with_its_continuation() -> None:
    cover = ("Versicherungsbeginn | 14.09.2026", "Versicherungsende | 31.12.2026")
    rows = (*cover, "", "Anschluss: 01.01.2027 bis 26.03.2027")

    assert told("health_insurance", "valid_until", *rows)[0] == (OLD, "probable")


@pytest.mark.parametrize(
    "paid",
    [
        "bezahlt für 6 Monate am 02.09.2026",
        "premium paid for 6 months on 02/09/2026",
        "pagado por 6 meses el 02/09/2026",
    ],
)
def test_for_how_long_somebody_paid_is_not_how_long_it_lasts(paid: str) -> None:
    rows = ("Beginn: 14.09.2026", "Ende: 26.03.2027", "", paid)

    assert told("health_insurance", "valid_from", *rows) == [(FIRST, "certain")]
    assert told("health_insurance", "valid_until", *rows) == [(OLD, "certain")]


@pytest.mark.parametrize(
    "row",
    [
        "Der Kurs schließt mit der Abschlussprüfung am 26.03.2027.",
        "El curso finaliza con una prueba oral el 26/03/2027.",
        "Le cours se termine par un test le 26/03/2027.",
    ],
)
def test_a_course_ends_with_what_is_done_on_its_last_day(row: str) -> None:
    assert first_of("language_course_confirmation", "end_date", row) == OLD


def test_the_day_of_the_other_side_of_an_exchange_is_an_aside() -> None:
    row = "Die Schülerin besucht uns vom 14.09.2026 bis 26.03.2027; im Gegenzug kommt Ida vom 27.03.2027 bis 30.06.2027."

    assert told("exchange_agreement", "end_date", row)[0] == (OLD, "certain")


# -- when it was made out ------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    "rows",
    [
        ("Fait à Nantes, le 12/06/2026", "", "Imprimé le 19/06/2026 par poste 7"),
        ("Se extiende la presente a quien la pida en la ciudad de Loja, el 12 de junio del año 2026.",),
        ("Dada en Holguín, a los 12 días de junio de 2026. Hecho por: R. T.",),
        ("Nr. 77 – anul 2026 luna 06 ziua 12",),
    ],
)
def test_when_it_was_made_out(rows: tuple[str, ...]) -> None:
    assert told("birth_certificate", "issue_date", *rows)[0] == (date(2026, 6, 12), "certain")


def test_who_legalises_it_comes_after() -> None:
    rows = ("Beira, 12 de Junho de 2026", "", "Reconheço a assinatura supra. Beira, aos 13-06-2026.")

    assert told("sponsorship_declaration", "issue_date", *rows)[0] == (date(2026, 6, 12), "probable")
