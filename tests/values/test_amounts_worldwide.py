"""Sums as offices of other countries write them: their words for money, signs glued to figures, thousands as words."""

from __future__ import annotations

from decimal import Decimal

import pytest

from doccheck.values import amounts


@pytest.mark.parametrize(
    ("text", "amount", "currency"),
    [
        ("Bon pour 375.000 F, fait à Lomé", "375000", "XOF"),
        ("Reçu 82 500 F à Douala", "82500", "XAF"),
        ("Aide de 310 000 F CFP", "310000", "XPF"),
        ("Montant : 4.200.000 F.CFA", "4200000", "XOF"),
        ("aylık 870 Avro", "870", "EUR"),
        ("a balance of P58,204.75", "58204.75", "PHP"),
        ("the sum of N725,000.00", "725000.00", "NGN"),
        ("RM4,150.00", "4150.00", "MYR"),
        ("Rs.85,000/-", "85000", "INR"),
        ("R14 300.00", "14300.00", "ZAR"),
        ("Ksh62,000", "62000", "KES"),
        ("S/.2,750.00", "2750.00", "PEN"),
        ("Tk 340,000", "340000", "BDT"),
        ("42,000 Birr", "42000", "ETB"),
        ("90.000.000đ", "90000000", "VND"),
        ("4200 долларов США", "4200", "USD"),
        ("3600 доларів США", "3600", "USD"),
        ("250 000 د.ج", "250000", "DZD"),
        ("٧٥٠٠ ر.س", "7500", "SAR"),
        ("7 200 kr, Københavns Kommune", "7200", "DKK"),
        ("2.750.000 pesos m/cte", "2750000", "COP"),
        ("6 500 000 сум", "6500000", "UZS"),
    ],
)
def test_words_for_money(text: str, amount: str, currency: str) -> None:
    (found,) = amounts.find(text)

    assert (found.amount, found.currency) == (Decimal(amount), currency)


@pytest.mark.parametrize(
    ("text", "amount", "currency"),
    [
        ("3 millions de FCFA", "3000000", "XOF"),
        ("1,5 Mio. EUR", "1500000", "EUR"),
        ("Rs. 12 Lakhs", "1200000", "INR"),
        ("INR 1.2 crore", "12000000", "INR"),
        ("20万元", "200000", "CNY"),
        ("800만원", "8000000", "KRW"),
        ("250万円", "2500000", "JPY"),
        ("120 triệu đồng", "120000000", "VND"),
        ("480 тыс. руб.", "480000", "RUB"),
        ("15 mil euros", "15000", "EUR"),
    ],
)
def test_thousands_and_millions_as_words(text: str, amount: str, currency: str) -> None:
    (found,) = amounts.find(text)

    assert (found.amount, found.currency) == (Decimal(amount), currency)


@pytest.mark.parametrize(
    "text",
    ["Salle 12 F", "p. 14", "N 12", "Gate P12", "Q3 2026", "L 5", "Raum R12", "km 12", "5 Mio Bücher", "12 Br", "3 kr"],
)
def test_letters_that_are_no_money(text: str) -> None:
    assert amounts.find(text) == ()


@pytest.mark.parametrize("text", ["12.05.2026 EUR", "am 12.05. EUR", "2026.05.12 USD"])
def test_a_day_beside_a_currency_is_no_sum(text: str) -> None:
    assert amounts.find(text) == ()


def test_a_sum_behind_a_day_is_none_of_it() -> None:
    (found,) = amounts.find("le 23 mai, 1 900 DH")

    assert found.amount == Decimal(1900)
