"""The end of a paper's own validity, and what on a card belongs to another one, in wordings of many issuers."""

from __future__ import annotations

from datetime import date

import pytest

from doccheck.kinds import all_kinds
from doccheck.understanding.dates import date_fields
from doccheck.values import dates, periods
from tests.understanding.pages import page, row


def told(kind: str, name: str, *rows: str) -> list[tuple[object, str]]:
    fields, _ = date_fields((page(*map(row, rows)),), all_kinds()[kind], True)
    return [(f.value, str(f.certainty.value)) for f in fields if f.name == name]


# -- printed ----------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("kind", "words"),
    [
        ("proof_of_residence", "Attestation non valide après le 18/08/2026"),
        ("enrolment_certificate", "Bescheinigung verwendbar bis 18.08.2026"),
        ("bank_certificate", "Esta certificación es válida hasta el 18/08/2026"),
        ("birth_certificate", "Certificato valevole fino al 18/08/2026"),
        ("school_certificate", "This letter is valid until 18/08/2026"),
        ("enrolment_certificate", "Справка действительна до 18.08.2026"),
    ],
)
def test_of_papers_that_are_no_cards_the_printed_end_is_read(kind: str, words: str) -> None:
    assert [value for value, _ in told(kind, "expiry_date", words)] == [date(2026, 8, 18)]


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        ("proof_of_residence", "Facture de mai, à payer, échéance 18/08/2026"),
        ("bank_certificate", "Depósito a plazo fijo, vencimiento 18/08/2026"),
        ("enrolment_certificate", "Passport K1182004 valid until 18/08/2031"),
        ("admission_letter", "Pasaporte válido hasta 18/08/2031"),
    ],
)
def test_what_ends_otherwise_is_not_the_paper(kind: str, words: str) -> None:
    assert ("certain" in [certainty for _, certainty in told(kind, "expiry_date", words)]) is False


# -- worked out -------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("words", "last"),
    [
        ("Le présent certificat est valable trois mois", date(2026, 8, 18)),
        ("Dieses Zeugnis ist sechs Monate gültig", date(2026, 11, 18)),
        ("Validez: 90 días", date(2026, 8, 16)),
        ("This certificate is valid for one year", date(2027, 5, 18)),
        ("Validità: sei mesi", date(2026, 11, 18)),
        ("Справка действительна в течение 3 месяцев", date(2026, 8, 18)),
        ("本证明三个月内有效", date(2026, 8, 18)),
        ("Giấy có giá trị 6 tháng", date(2026, 11, 18)),
    ],
)
def test_how_long_a_paper_is_valid_gives_its_end_in_doubt(words: str, last: date) -> None:
    found = told("medical_certificate", "expiry_date", "Issued on 18/05/2026", words)

    assert found == [(last, "probable")]


@pytest.mark.parametrize(
    "words",
    ["Le passeport doit être valable au moins trois mois", "Die Karte ist sechs Monate gültig", "Three months ago"],
)
def test_how_long_something_else_is_valid_says_nothing_of_the_paper(words: str) -> None:
    assert told("medical_certificate", "expiry_date", "Issued on 18/05/2026", words) == []


def test_nothing_is_worked_out_where_the_last_day_is_told() -> None:
    rows = ("Issued on 18/05/2026", "Valid for three months, valid until 10/08/2026")

    assert {value for value, _ in told("medical_certificate", "expiry_date", *rows)} == {date(2026, 8, 10)}


def test_a_told_end_goes_before_one_that_is_counted() -> None:
    found = periods.find("Ausgestellt am 18. Mai 2026\nGültigkeit zwei Jahre ab Prüfung, bis 3. April 2028")

    assert date(2028, 5, 17) not in [period.end for period in found]


# -- cards ------------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    "other",
    [
        "Ancien titre du 19/08/2024 au 18/08/2025",
        "Vorheriger Titel 19.08.2024 - 18.08.2025",
        "Autorización anterior: del 19/08/2024 al 18/08/2025",
        "Previous permit: 19/08/2024 to 18/08/2025",
        "Visum vom 19.08.2024 bis 18.08.2025",
    ],
)
def test_an_earlier_permit_is_never_the_present_one(other: str) -> None:
    rows = ("GÜLTIG BIS 18.08.2026", other)

    assert told("residence_permit", "expiry_date", *rows) == [(date(2026, 8, 18), "certain")]
    assert "certain" not in [certainty for _, certainty in told("residence_permit", "valid_until", *rows)]


def test_of_several_periods_the_one_that_ends_with_the_card_is_its_own() -> None:
    rows = ("19.08.2024 - 18.08.2025", "19.08.2025 - 18.08.2026", "Ablauf 18.08.2026")

    assert told("residence_permit", "valid_from", *rows)[0] == (date(2025, 8, 19), "certain")


@pytest.mark.parametrize("words", ["Passport no. 4410 expiry 18/08/2031", "Pass 4410, gültig bis 18.08.2031"])
def test_the_passport_named_on_a_permit_does_not_end_it(words: str) -> None:
    assert told("residence_permit", "expiry_date", words) == []


def test_the_day_of_a_letter_that_grants_a_visa_leaves_the_grant_in_doubt() -> None:
    rows = ("Genève, 12.08.2026", "Visa national: autorisation délivrée le 05.08.2026")

    assert told("visa", "issue_date", *rows)[0] == (date(2026, 8, 12), "probable")


# -- beside a cover ---------------------------------------------------------------------------------------------------
def test_the_studies_named_on_an_insurance_are_never_sure() -> None:
    rows = ("Couverture du 01/09/2026 au 31/08/2027", "Études déclarées : 14/09/2026 – 30/06/2027")

    assert told("health_insurance", "valid_until", *rows)[0][0] == date(2027, 8, 31)
    assert "certain" not in [certainty for _, certainty in told("health_insurance", "end_date", *rows)]


def test_letters_with_points_are_no_figures() -> None:
    assert [reading.value for reading in dates.find("D.O.B. 28/02/2000")] == [date(2000, 2, 28)]
