"""Sums of papers in other languages, and of whole documents."""

from __future__ import annotations

from decimal import Decimal

import pytest

from doccheck.model import Certainty
from doccheck.understanding.sums import amount_fields, hours_fields
from doccheck.values import amounts
from tests.understanding.pages import SURE, Text, page


def _sums(kind: str, *rows: Text) -> list[tuple[object, ...]]:
    found = amount_fields((page(*rows),), kind)
    values = [field.value for field in found]
    return [(*values[at : at + 3], SURE[found[at].certainty]) for at in range(0, len(values), 3)]


@pytest.mark.parametrize(
    ("text", "amount", "currency"),
    [
        ("￥3,150,000―", "3150000", "CNY"),
        ("残高 3,150,000円", "3150000", "JPY"),
        ("人民币30,000.00元", "30000.00", "CNY"),
        ("잔액: 7,500,000원", "7500000", "KRW"),
        ("остаток 350 000,00 руб.", "350000.00", "RUB"),
        ("залишок 25 500,00 грн", "25500.00", "UAH"),
        ("150.000.000 đồng", "150000000", "VND"),
        ("saldo 8.500,00 zł", "8500.00", "PLN"),
        ("sold 4.700,00 lei", "4700.00", "RON"),
        ("2.500,00 reais", "2500.00", "BRL"),
    ],
)
def test_currencies_as_they_are_written(text: str, amount: str, currency: str) -> None:
    (found,) = amounts.find(text)

    assert (found.amount, found.currency) == (Decimal(amount), currency)


@pytest.mark.parametrize(
    "text",
    [
        "850 EUR al mese",
        "850 EUR miesięcznie",
        "850 EUR pe lună",
        "850 EUR aylık",
        "shall send EUR 850 to her every\nmonth",
    ],
)
def test_the_month_in_other_languages(text: str) -> None:
    assert [found.period for found in amounts.find(text)] == ["month"]


def test_the_number_of_a_card_under_the_head_of_a_sum_is_no_sum() -> None:
    assert amounts.find("Amount Maturity\n6230 4418") == ()


def test_a_fee_below_the_balance_is_not_the_sum() -> None:
    found = _sums("bank_certificate", "残高証明書", "金額 | 3,150,000円", "", "発行手数料 770円")

    assert found[0] == (Decimal(3150000), "JPY", "total", "certain")
    assert found[1][-1] == "probable"


def test_the_total_of_fees_is_not_the_sum() -> None:
    found = _sums("sponsorship_declaration", "Entregarán 900,00 euros mensuales.", "", "Arancel: n.º 5. Total 48,30 €.")

    assert found[0] == (Decimal("900.00"), "EUR", "month", "certain")


def test_the_rent_is_not_what_a_sponsor_gives() -> None:
    found = _sums("sponsorship_declaration", "Je lui verserai 700 euros chaque mois,", "en plus du loyer (430 euros).")

    assert found[0][:3] == (Decimal(700), "EUR", "month")


@pytest.mark.parametrize("title", ["Verdienstabrechnung Mai 2026", "BULLETIN DE PAIE mai 2026", "NÓMINA mayo 2026"])
def test_a_slip_of_pay_is_of_a_month(title: str) -> None:
    found = _sums("income_proof", title, "Auszahlungsbetrag | 1.500,00 EUR")

    assert found[0] == (Decimal("1500.00"), "EUR", "month", "certain")


def test_a_pay_slip_in_english_may_be_of_two_weeks() -> None:
    found = amount_fields((page("PAY STATEMENT 2026", "Net pay | 1,500.00 USD"),), "income_proof")
    (period,) = (field for field in found if field.name == "amount_period")

    assert period.certainty is not Certainty.CERTAIN


@pytest.mark.parametrize(
    "text", ["22 Unterrichtsstunden (45 min) pro Woche", "22 ore alla settimana", "22 godziny tygodniowo"]
)
def test_hours_of_a_week(text: str) -> None:
    assert [found.value for found in hours_fields((page(text),))] == [Decimal(22)]
