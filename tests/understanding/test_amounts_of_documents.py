"""Sums of money and hours a week, as whole documents give them."""

from __future__ import annotations

from decimal import Decimal

import pytest

from doccheck.model import Document
from tests.understanding.pages import SURE, Text, document, only, readings, scan, title

_BANK = (
    "Caisse Rurale de Valbrune",
    "",
    title("ATTESTATION BANCAIRE"),
    "",
    "Nous certifions que Madame Salma TAZI est titulaire d'un compte ouvert dans nos livres.",
)
_STATEMENT = ("Caisse Rurale de Valbrune", "", title("RELEVÉ DE COMPTE"), "", "Titulaire | TAZI Salma")
_GRANT = ("Fondation Lavergne", "", title("ATTESTATION DE BOURSE"), "", "Salma TAZI est bénéficiaire d'une bourse.")
_COURSE = ("Sprachschule Neckarau", "", title("Anmeldebestätigung Deutschkurs"), "")

Sum = tuple[str, str, str, str]  # amount, currency, period, certainty


def _sums(found: Document) -> list[Sum]:
    """The sums, best first; amount, currency and period stand in parallel."""
    amounts, currencies, spans = (found.all(name) for name in ("amount", "currency", "amount_period"))
    assert len(amounts) == len(currencies) == len(spans)
    assert all(
        a.evidence == c.evidence == p.evidence and a.certainty == c.certainty
        for a, c, p in zip(amounts, currencies, spans, strict=True)
    )
    return [
        (str(a.value), str(c.value), str(p.value), SURE[a.certainty])
        for a, c, p in zip(amounts, currencies, spans, strict=True)
    ]


# -- balances ---------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    "text",
    [
        "Son compte présente un solde de 8 140,00 EUR.",
        "Solde au 12 février 2026 : 8 140,00 EUR",
        "Solde disponible | 8 140,00 EUR",
        "Guthaben: 8.140,00 EUR",
        "Kontostand | 8.140,00 EUR",
        "Saldo disponible: 8.140,00 EUR",
        "Available balance: EUR 8,140.00",
        "Der Kontostand beträgt 8.140,00 EUR.",
    ],
)
def test_a_balance(text: str) -> None:
    assert _sums(document(_BANK, text)) == [("8140.00", "EUR", "total", "certain")]


def test_the_capital_of_the_bank_is_not_its_customers_money() -> None:
    found = document(_BANK, "Solde créditeur : 8 140,00 EUR", "", "Société anonyme au capital de 52 000 000,00 EUR")

    assert _sums(found) == [
        ("8140.00", "EUR", "total", "certain"),
        ("52000000.00", "EUR", "total", "probable"),
    ]


@pytest.mark.parametrize(
    "other",
    [
        "Ancien solde : 9 300,00 EUR",
        "Plafond : 9 300,00 EUR",
        "Alter Saldo: 9.300,00 EUR",
        "Dispositionsrahmen: 9.300,00 EUR",
        "Saldo anterior: 9.300,00 EUR",
        "Previous balance: EUR 9,300.00",
        "Credit limit: EUR 9,300.00",
        "Solde moyen : 9 300,00 EUR",
    ],
)
def test_limits_and_former_balances_are_not_the_balance(other: str) -> None:
    expected = [("8140.00", "EUR", "total", "certain"), ("9300.00", "EUR", "total", "probable")]

    assert _sums(document(_BANK, other, "", "Solde créditeur : 8 140,00 EUR")) == expected
    assert _sums(document(_BANK, "Solde créditeur : 8 140,00 EUR", "", other)) == expected


def test_a_limit_alone_is_only_probable() -> None:
    assert _sums(document(_BANK, "Plafond de paiement : 9 300,00 EUR")) == [("9300.00", "EUR", "total", "probable")]


def test_the_closing_balance_of_a_table_whose_currency_stands_in_the_head() -> None:
    found = document(
        _STATEMENT,
        "",
        "Date | Opération | Montant en EUR",
        "04/05/2026 | Virement reçu | 320,00",
        "11/05/2026 | Loyer mai | 415,50",
        "Ancien solde | | 9 300,00",
        "Nouveau solde | | 8 140,00",
    )

    assert _sums(found)[0] == ("8140.00", "EUR", "total", "certain")
    assert {row for row in _sums(found) if row[3] == "certain"} == {("8140.00", "EUR", "total", "certain")}


def test_a_balance_without_any_currency() -> None:
    found = document(_STATEMENT, "", "Nouveau solde | 8 140,00")

    assert set(_sums(found)) == {("8140.00", "", "total", "certain")}


def test_a_final_balance_outranks_the_balances_of_the_days() -> None:
    found = document(
        _STATEMENT,
        "",
        "Solde au 04/05/2026 : 8 460,00 EUR",
        "",
        "Solde au 11/05/2026 : 8 044,50 EUR",
        "",
        "Nouveau solde au 31/05/2026 : 8 140,00 EUR",
    )

    assert _sums(found)[0] == ("8140.00", "EUR", "total", "certain")
    assert [row[3] for row in _sums(found)] == ["certain", "probable", "probable"]


def test_several_accounts_are_ambiguous() -> None:
    found = document(_BANK, "", "Compte courant, solde : 1 120,00 EUR", "", "Livret, solde : 7 020,00 EUR")

    assert sorted(_sums(found)) == [
        ("1120.00", "EUR", "total", "ambiguous"),
        ("7020.00", "EUR", "total", "ambiguous"),
    ]


def test_a_total_that_is_the_sum_of_the_accounts_settles_them() -> None:
    found = document(
        _BANK,
        "",
        "Compte | Solde",
        "Compte courant, solde | 1 120,00 EUR",
        "Livret, solde | 7 020,00 EUR",
        "Total des soldes | 8 140,00 EUR",
    )

    amount, currency, _, certainty = _sums(found)[0]
    assert (amount, currency, certainty) == ("8140.00", "EUR", "certain")
    assert [row[3] for row in _sums(found)[1:]] == ["probable", "probable"]


def test_a_total_that_is_not_the_sum_settles_nothing() -> None:
    found = document(
        _BANK,
        "",
        "Compte courant, solde | 1 120,00 EUR",
        "Livret, solde | 7 020,00 EUR",
        "Total des soldes | 9 999,00 EUR",
    )

    assert _sums(found)[0][3] == "ambiguous"
    assert "certain" not in {row[3] for row in _sums(found)}


def test_the_same_balance_twice_is_certain() -> None:
    found = document(_BANK, "Solde : 8 140,00 EUR", "", "Solde créditeur : 8 140,00 EUR")

    assert set(_sums(found)) == {("8140.00", "EUR", "total", "certain")}


def test_two_currencies_are_ambiguous() -> None:
    found = document(_BANK, "", "Solde : 88 200,00 MAD", "", "Solde : 8 140,00 EUR")

    assert sorted(_sums(found)) == [
        ("8140.00", "EUR", "total", "ambiguous"),
        ("88200.00", "MAD", "total", "ambiguous"),
    ]


def test_a_separator_before_three_digits_marks_thousands() -> None:
    assert _sums(document(_BANK, "Solde : 8.140 EUR")) == [("8140", "EUR", "total", "certain")]


def test_an_amount_the_engine_was_unsure_of_is_only_probable() -> None:
    found = only(scan(_BANK, "Solde : 8140,00 EUR", unsure={"8140,00": 0.4}))

    assert _sums(found) == [("8140.00", "EUR", "total", "probable")]


# -- month, year, total -----------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("text", "amount", "span"),
    [
        ("Montant mensuel : 740,00 EUR", "740.00", "month"),
        ("La bourse s'élève à 740,00 EUR par mois.", "740.00", "month"),
        ("Das Stipendium beträgt monatlich 740,00 EUR.", "740.00", "month"),
        ("Importe mensual: 740,00 EUR", "740.00", "month"),
        ("The stipend is EUR 740.00 per month.", "740.00", "month"),
        ("Montant annuel : 8 880,00 EUR", "8880.00", "year"),
        ("Das Stipendium beträgt 8.880,00 EUR pro Jahr.", "8880.00", "year"),
        ("El importe asciende a 8.880,00 EUR anuales.", "8880.00", "year"),
        ("The grant amounts to EUR 8,880.00 per year.", "8880.00", "year"),
        ("Montant total : 7 400,00 EUR", "7400.00", "total"),
        ("Gesamtbetrag: 7.400,00 EUR", "7400.00", "total"),
        ("Importe total: 7.400,00 EUR", "7400.00", "total"),
        ("Total amount: EUR 7,400.00", "7400.00", "total"),
        ("Montant de la bourse : 7 400,00 EUR", "7400.00", "unknown"),
    ],
)
def test_what_time_a_sum_is_for(text: str, amount: str, span: str) -> None:
    assert _sums(document(_GRANT, text)) == [(amount, "EUR", span, "certain")]


def test_twelve_months_are_a_year() -> None:
    found = document(_GRANT, "", "Montant mensuel | 740,00 EUR", "Montant | 8 880,00 EUR")

    assert [row[:3] for row in _sums(found)] == [("740.00", "EUR", "month"), ("8880.00", "EUR", "year")]


def test_ten_months_are_not_a_year() -> None:
    found = document(_GRANT, "", "Montant mensuel | 740,00 EUR", "Montant | 7 400,00 EUR")

    month, whole = _sums(found)
    assert month[:3] == ("740.00", "EUR", "month")
    assert whole[:2] == ("7400.00", "EUR")
    assert whole[2] in ("total", "unknown")


def test_kinds_without_amounts_have_none() -> None:
    found = document(title("RELEVÉ DE NOTES"), "", "Licence 2, semestre 3", "Droits, montant : 175,00 EUR")

    assert _sums(found) == []


# -- hours a week -----------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    "text",
    [
        "Die Kurse umfassen 20 Unterrichtseinheiten pro Woche.",
        "Umfang: 20 Unterrichtsstunden je Woche",
        "Der Kurs hat wöchentlich 20 Stunden.",
        "Der Kurs umfasst 20 Wochenstunden.",
        "Les cours ont lieu à raison de 20 heures par semaine.",
        "Volume horaire : 20 h hebdomadaires",
        "El curso consta de 20 horas semanales.",
        "Se imparten 20 clases por semana.",
        "The course has 20 lessons per week.",
        "Classes are held for 20 hours a week.",
        "Hours per week: 20",
    ],
)
def test_hours_a_week(text: str) -> None:
    found = document(_COURSE, text)

    assert found.kind == "language_course_confirmation"
    assert readings(found, "hours_per_week")[0] == (Decimal(20), "certain")


@pytest.mark.parametrize(
    "text",
    [
        "Der Kurs umfasst insgesamt 60 Stunden.",
        "Le stage dure 20 heures en tout.",
        "El curso dura 40 horas.",
        "Die Schule besteht seit 20 Jahren; Büro geöffnet von 9 bis 17 Uhr.",
    ],
)
def test_hours_that_are_not_a_weeks(text: str) -> None:
    assert readings(document(_COURSE, text), "hours_per_week") == []


def test_of_two_courses_the_smaller_comes_first() -> None:
    rows: tuple[Text, ...] = ("Kurs A: 24 Stunden pro Woche", "", "Kurs B: 18 Stunden pro Woche")

    assert readings(document(_COURSE, rows), "hours_per_week") == [(Decimal(18), "probable"), (Decimal(24), "probable")]


def test_the_proof_of_hours_stands_where_they_stand() -> None:
    found = document(_COURSE, "", "Der Kurs umfasst 20 Unterrichtseinheiten pro Woche.")
    (evidence,) = found.all("hours_per_week")[0].evidence

    assert evidence.text == "20 Unterrichtseinheiten pro Woche"
    assert evidence.box is not None
