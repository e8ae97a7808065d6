"""Sums of papers that prove no money: the price of a place to study, what an insurance pays, means that a form names."""

from __future__ import annotations

from decimal import Decimal

import pytest

from doccheck.model import Certainty
from doccheck.understanding.sums import amount_fields
from scripts.learn.check import as_page


def _named(text: str, kind: str) -> list[tuple[Decimal, str]]:
    fields = amount_fields((as_page(text),), kind)
    assert all(found.certainty is Certainty.PROBABLE for found in fields)
    sums = [f.value for f in fields if f.name == "amount"]
    times = [f.value for f in fields if f.name == "amount_period"]
    return list(zip(sums, times, strict=True))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Annual tuition fee (2026/27)     GBP 17,300\nDeposit due by 1 July            GBP 2,500", 17300),
        ("Die Studiengebühr beträgt 6.400 € im Jahr, die Anzahlung von 800 € ist bis 1. Juli fällig.", 6400),
        ("Les frais de scolarité s'élèvent à 5 200 € par an ; un acompte de 600 € est à verser.", 5200),
        ("Precio anual del curso: 4.350 €, en nueve plazos de 483,33 €", 4350),
        ("Tuition per academic year: NOK 148,000, plus a semester fee of NOK 690", 148000),
    ],
)
def test_an_admission_names_what_a_year_costs(text: str, expected: int) -> None:
    assert _named(text, "admission_letter")[0] == (expected, "year")


@pytest.mark.parametrize(
    "text",
    [
        "Der Semesterbeitrag von 287,40 € ist bis zum 15. August zu überweisen.",
        "Your deposit of EUR 1,000 has been received. Please show funds of EUR 11,904 for your visa.",
        "Une bourse de 600 € par mois vous est accordée ; CVEC : 105 €.",
        "Para reservar la plaza deberá abonar una señal de 300 €. Residencia: 420 € al mes.",
        "Application fee: USD 90",
    ],
)
def test_what_is_asked_beside_it_is_not_what_it_costs(text: str) -> None:
    assert _named(text, "admission_letter") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Das Schulgeld von CHF 9'200.00 pro Jahr ist bezahlt.", [(9200, "year")]),
        ("Fees raised for the session: CAD 21,480.00, of which CAD 900.00 remains outstanding.", [(21480, "year")]),
        ("Studiengebühr 740 EUR je Semester", [(740, "unknown")]),
        ("Taxe de l'attestation : 5 €", []),
        ("Coste de la presente constancia: $ 150.00", []),
        ("Er bezieht ein Stipendium von 450 € im Monat.", []),
    ],
)
def test_an_enrolment_names_the_fees_of_the_year(text: str, expected: list[tuple[int, str]]) -> None:
    assert _named(text, "enrolment_certificate") == expected


@pytest.mark.parametrize(
    "text",
    [
        "Medical expenses incl. hospital and repatriation     EUR 40,000\nBaggage     EUR 900\nPremium     EUR 214.00",
        "Heilkosten     40.000 EUR\nRücktransport     20.000 EUR\nPrivathaftpflicht     1.000.000 EUR",
        "Frais médicaux et d'hospitalisation : 40 000 €, franchise 50 €\nResponsabilité civile : 2 000 000 €",
        "Prima total     USD 312.00\nGastos médicos     EUR 40.000\nRepatriación     EUR 15.000\nDeducible     EUR 60",
    ],
)
def test_an_insurance_names_first_what_it_pays_for_an_illness(text: str) -> None:
    assert _named(text, "health_insurance")[0] == (40000, "total")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Monatsbeitrag: 118,20 EUR\nSelbstbehalt: 300 EUR", [(Decimal("118.20"), "month")]),
        ("Prime mensuelle     CHF 301.50\nFranchise     CHF 2'500.00", [(Decimal("301.50"), "month")]),
        ("Repatriación incluida hasta 30.000 €. Sin copagos.", []),
        ("Die gesetzliche Mindestdeckung von 30.000 EUR ist erfüllt.", []),
        ("SA au capital de 3 000 000 €", []),
    ],
)
def test_without_it_an_insurance_names_what_it_costs(text: str, expected: list[tuple[Decimal, str]]) -> None:
    assert _named(text, "health_insurance") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("24. Lebensunterhalt     Sperrkonto 11.500 EUR", [(11500, "total")]),
        ("27. Moyens de subsistance     prise en charge par la tante, 700 € mensuels", [(700, "month")]),
        ("Means of support: sponsor, EUR 900 a month\nVisa fee: EUR 80", [(900, "month")]),
        ("Medios económicos: beca de 950 € al mes\nTasa: 80 €", [(950, "month")]),
        ("Tasa abonada: 80 €", []),
    ],
)
def test_a_form_for_a_visa_names_means_but_not_its_fee(text: str, expected: list[tuple[int, str]]) -> None:
    assert _named(text, "visa_application_form") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Taschengeld von uns: 150 EUR im Monat\nNotargebühr 90,00 EUR", [(150, "month")]),
        ("Nous lui verserons 320 € par mois. Droits perçus : 12 €", [(320, "month")]),
        ("We will send him USD 400 a month. Fee: USD 25.00", [(400, "month")]),
        ("Le enviaremos 280 euros al mes. Cuantía: indeterminada. Tarifa USD 23,50", [(280, "month")]),
        ("Honorarios: 1.800 $", []),
    ],
)
def test_parents_name_what_they_send_and_not_the_fee_of_the_deed(text: str, expected: list[tuple[int, str]]) -> None:
    assert _named(text, "parental_authorisation") == expected


def test_a_bar_of_a_table_is_no_figure() -> None:
    assert _named("Medical expenses | 30,000 EUR | 0", "health_insurance")[0] == (30000, "total")
