"""Sums and hours that were changed, that stand beside another one, or whose currency stands elsewhere."""

from __future__ import annotations

from decimal import Decimal

import pytest

from doccheck.understanding.hours import hours_fields
from doccheck.understanding.sums import amount_fields
from tests.understanding.pages import SURE, Text, page


def _first(kind: str, *rows: Text) -> tuple[Decimal | object, object, object, str]:
    found = amount_fields((page(*rows),), kind)
    return found[0].value, found[1].value, found[2].value, SURE[found[0].certainty]


def _hours(*rows: Text) -> list[tuple[object, str]]:
    return [(field.value, SURE[field.certainty]) for field in hours_fields((page(*rows),))]


@pytest.mark.parametrize(
    ("kind", "text", "amount"),
    [
        ("scholarship_certificate", "Das monatliche Stipendium wird von 870 EUR auf 960 EUR angehoben.", "960"),
        ("scholarship_certificate", "The monthly stipend was raised from EUR 1,050 to EUR 1,180.", "1180"),
        ("scholarship_certificate", "La mensualité, fixée à 910 €, a été portée à 1 020 € en mai.", "1020"),
        ("loan_certificate", "Ihr Darlehen wurde von 9.000 EUR auf 11.500 EUR aufgestockt.", "11500"),
        ("sponsorship_declaration", "I undertook to pay EUR 700 a month. I now raise this to EUR 840 a month.", "840"),
        ("sponsorship_declaration", "Je lui verserai 760 € par mois au lieu des 640 € promis en mars.", "760"),
        ("sponsorship_declaration", "Mi impegno a versare 820 euro al mese anziché i 700 di prima.", "820"),
        ("sponsorship_declaration", "Me comprometo a pagar 905 € al mes, en lugar de los 800 € anteriores.", "905"),
        ("bank_guarantee", "Wir bürgen bis zu 10.400 EUR; diese Urkunde ersetzt jene vom 2. Mai über 8.100 EUR.", "10400"),
    ],
)
def test_the_new_sum_counts(kind: str, text: str, amount: str) -> None:
    assert _first(kind, text)[0] == Decimal(amount)


def test_an_event_that_takes_place_replaces_nothing() -> None:
    assert _first("tuition_receipt", "Der Kurs findet im Haus 3 statt. Bezahlt: 480,00 EUR")[0] == Decimal("480.00")


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("Die Kurszeit wurde von 16 auf 22 Stunden pro Woche erhöht.", 22),
        ("The tuition has been increased from 15 to 21 hours per week.", 21),
        ("El curso pasa de 18 a 24 horas semanales.", 24),
        ("Le volume horaire est ramené de 26 à 20 heures par semaine.", 20),
        ("Der Kurs umfasst 19 Unterrichtsstunden pro Woche statt bisher 14.", 19),
        ("Instead of the 12 hours first booked she attends 23 hours per week.", 23),
        ("Der Kurs findet werktags statt und umfasst 27 Unterrichtsstunden pro Woche.", 27),
    ],
)
def test_the_new_hours_count(text: str, hours: int) -> None:
    assert _hours(text) == [(Decimal(hours), "certain")]


def test_a_range_of_hours_is_no_change() -> None:
    assert _hours("From 20 to 25 hours per week")[0][0] == Decimal(20)


def test_optional_hours_are_not_the_courses() -> None:
    rows = ("Carga lectiva semanal | 22 horas", "Talleres optativos | 2 horas semanales")
    assert _hours(*rows)[0][0] == Decimal(22)


@pytest.mark.parametrize(
    ("rows", "currency"),
    [
        (("Agence de Dschang", "Solde créditeur : 3 410 000 FCFA"), "XAF"),
        (("Tél. +241 11 70 00 00", "Solde créditeur : 3 410 000 FCFA"), "XAF"),
        (("Agence de Thiès, Sénégal", "Solde créditeur : 3 410 000 FCFA"), "XOF"),
        (("Balance: 21 400 $ CA",), "CAD"),
        (("Balance: CDN$21,400.00",), "CAD"),
        (("Level 3, Carlton VIC 3053", "Balance: $21,400.00"), "AUD"),
        (("Item | | AUD", "Balance | | 21,400.00"), "AUD"),
        (("Compte | Intitulé | Solde FCFA", "10044 71120 0091 07 | Épargne | 6 250 000", "Yaoundé"), "XAF"),
        (("Счёт | Валюта | Остаток", "KZ11 722C 0000 1234 5678 | KZT | 6 800 000,00", "KZ54 722C | EUR | 0,00"), "KZT"),
    ],
)
def test_the_currency_of_the_place_the_head_or_the_row(rows: tuple[str, ...], currency: str) -> None:
    assert _first("bank_certificate", *rows)[1] == currency


def test_an_account_kept_in_addition_in_another_currency_is_not_attested() -> None:
    rows = ("The credit balance amounted to EUR 19,300.00.", "", "A local account (balance RSD 40,100.00) is kept", "in addition.")  # fmt: skip
    assert _first("bank_certificate", *rows)[:2] == (Decimal("19300.00"), "EUR")


def test_what_is_held_back_does_not_count() -> None:
    rows = ("Saldo total | USD 4,300.00", "Bloqueado | USD 500.00", "Saldo disponible | USD 3,800.00")
    assert _first("bank_statement", *rows)[0] == Decimal("3800.00")


def test_pay_before_the_tax_is_not_what_is_paid() -> None:
    rows = (
        "BULLETIN DE PAIE mai 2026",
        "Net à payer avant impôt : 1 930,40 €",
        "Prélèvement à la source : 61,20 €",
        "Net à payer : 1 869,20 €",
        "Coût total employeur : 3 020,00 €",
    )
    assert _first("income_proof", *rows) == (Decimal("1869.20"), "EUR", "month", "certain")


def test_the_budget_of_a_grant_is_not_its_rate() -> None:
    rows = ("Bourse mensuelle : 1 100 €", "Forfait d'installation, une seule fois : 600 €", "Budget total : 27 000 €")
    assert _first("scholarship_certificate", *rows) == (Decimal("1100"), "EUR", "month", "certain")


def test_parts_of_a_grant_are_not_its_rate() -> None:
    rows = ("The scholarship is valued at EUR 16,400 per annum.", "Living allowance, included above: EUR 1,000 monthly")
    assert _first("scholarship_certificate", *rows)[0] == Decimal("16400")


def test_what_somebody_else_pays_beside_is_not_pledged() -> None:
    text = "Ich zahle ihm monatlich 640 Euro, zusätzlich zu den 380 Euro, die sein Vater überweist."
    assert _first("sponsorship_declaration", text)[0] == Decimal("640")


@pytest.mark.parametrize(
    ("rows", "amount"),
    [
        (("Quittung", "für | 2. Rate Kurs B1 (Gesamtpreis 2.910,00 €)", "Betrag | 970,00 €"), "970.00"),
        (("Amount: EUR 1,400.00", "Being: part payment of school fees (EUR 2,800.00)"), "1400.00"),
    ],
)
def test_the_part_that_was_paid(rows: tuple[str, ...], amount: str) -> None:
    assert _first("tuition_receipt", *rows)[0] == Decimal(amount)


def test_an_interns_allowance_is_the_pay_and_the_policys_sum_is_not() -> None:
    rows = ("Allowance. S$940.00 a month, no bonus.", "Cover. Personal accident policy ($60,000 for disablement).")
    assert _first("internship_agreement", *rows)[:3] == (Decimal("940.00"), "SGD", "month")
