"""Sums in figures and the words beside them."""

from __future__ import annotations

from decimal import Decimal

import pytest

from doccheck.model import Certainty
from doccheck.understanding.sums import amount_fields
from doccheck.values import spelled
from tests.understanding.pages import page

SAME = [
    ("bank_certificate", "The balance is EUR 11,904.00 (eleven thousand nine hundred and four euros) as of today."),
    (
        "bank_certificate",
        "Le solde du compte est de 7 640,50 € (sept mille six cent quarante euros et cinquante centimes).",
    ),
    ("bank_certificate", "Das Guthaben beträgt 13.204,55 EUR (in Worten: dreizehntausendzweihundertvier 55/100)."),
    (
        "bank_certificate",
        "El saldo de la cuenta es de 9.840,55 euros (nueve mil ochocientos cuarenta euros con cincuenta y cinco céntimos).",
    ),
    (
        "bank_certificate",
        "Closing balance: INR 18,45,220.00 (Rupees eighteen lakh forty-five thousand two hundred twenty only).",
    ),
    (
        "bank_certificate",
        "Saldo disponível de 21.770,06 EUR (vinte e um mil, setecentos e setenta euros e seis cêntimos).",
    ),
    ("tuition_receipt", "Recibí la suma de mil doscientos euros (1.200,00 EUR) en concepto de matrícula."),
    (
        "scholarship_certificate",
        "Import / Importe: 2.400,00 € (dos mil quatre-cents euros / dos mil cuatrocientos euros).",
    ),
]
OTHER = [
    ("bank_certificate", "The balance is EUR 11,904.00 (nine hundred euros) as of today."),
    ("bank_certificate", "Le solde du compte est de 17 640,50 € (sept mille six cent quarante euros et cinquante centimes)."),
    ("bank_certificate", "Das Guthaben beträgt 18.204,55 EUR (in Worten: dreizehntausendzweihundertvier 55/100)."),
    ("bank_certificate", "El saldo de la cuenta es de 19.840,55 euros (nueve mil ochocientos cuarenta euros con cincuenta y cinco céntimos)."),
    ("bank_certificate", "Closing balance: INR 81,45,220.00 (Rupees eighteen lakh forty-five thousand two hundred twenty only)."),
    ("bank_certificate", "Остаток на счёте составляет 514 620,00 EUR (четырнадцать тысяч шестьсот двадцать евро)."),
    ("tuition_receipt", "Recibí la suma de mil doscientos euros (12.000,00 EUR) en concepto de matrícula."),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "text"), SAME, ids=range(len(SAME)))
def test_the_same_in_words_changes_nothing(kind: str, text: str) -> None:
    with_words = amount_fields((page(text),), kind)
    plain = text.split(" (")[0] if kind == "bank_certificate" else ""
    assert with_words
    if plain:
        without = amount_fields((page(f"{plain}."),), kind)
        assert [f.certainty for f in with_words] == [f.certainty for f in without]


@pytest.mark.parametrize(("kind", "text"), OTHER, ids=range(len(OTHER)))
def test_other_words_make_a_sum_doubtful(kind: str, text: str) -> None:
    found = [f for f in amount_fields((page(text),), kind) if f.name == "amount"]
    assert found
    assert all(f.certainty is not Certainty.CERTAIN for f in found)


def test_each_sum_is_held_against_its_own_words() -> None:
    both = "Frei werden 992,00 EUR (neunhundertzweiundneunzig) im Monat, gesperrt sind 11.904,00 EUR (elftausendneunhundertvier)."
    plain = "Frei werden 992,00 EUR im Monat, gesperrt sind 11.904,00 EUR."
    told = [(f.value, f.certainty) for f in amount_fields((page("Sperrkonto", both),), "blocked_account")]
    assert told == [(f.value, f.certainty) for f in amount_fields((page("Sperrkonto", plain),), "blocked_account")]
    assert (Decimal("11904.00"), Certainty.CERTAIN) in told


@pytest.mark.parametrize(
    ("words", "values"),
    [
        ("elf tausend neun hundert vier Euro", {11904}),
        ("Zwoelftausendfuenfhundert", {12500}),
        ("ONE MILLION TWO HUNDRED THOUSAND", {1200000}),
        ("deux crore", set()),
        ("one crore two lakh", {10200000}),
        ("siete mil doscientos euros", {7200}),
        ("one hundred to two hundred", set()),  # two numbers
        ("twelve months", set()),
        ("veintitres mil quinientos", {23500}),
        ("Gebühr laut Ordnung", set()),
    ],
)
def test_numbers_in_words(words: str, values: set[int]) -> None:
    assert spelled.values(words) == values
