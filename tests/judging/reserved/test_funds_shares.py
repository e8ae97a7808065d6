"""Sums of which a part is kept back, for several persons, or paid once; and whole ones."""

from __future__ import annotations

import pytest

from tests.judging.reserved.test_funds import found

RESTRICTED = [
    ("scholarship_certificate", "Monatlich werden 265,00 EUR für Studiengebühren einbehalten."),
    ("scholarship_certificate", "Montant brut : 900,00 EUR\nRetenue logement : 400,00 EUR\nNet versé : 500,00 EUR"),
    (
        "scholarship_certificate",
        "From each payment of EUR 900.00 we deduct EUR 350.00 for the repayment of an "
        "advance.",
    ),
    ("scholarship_certificate", "Importe mensual: 900,00 EUR\nDescuento residencia: 450,00 EUR"),
    ("scholarship_certificate", "Gesamtbetrag der Förderung: 900,00 EUR"),
    ("scholarship_certificate", "Total de l'aide pour toute la durée : 900,00 EUR"),
    ("scholarship_certificate", "The amount is to be divided among three scholars."),
    ("sponsorship_declaration", "Der Betrag von 900 EUR ist für drei Kinder zusammen bestimmt."),
    ("scholarship_certificate", "Becarias: Rania Haddad y Salma Haddad"),
    ("scholarship_certificate", "La bourse est répartie entre les deux étudiants."),
    ("scholarship_certificate", "Davon gehen 500,00 EUR unmittelbar an das Wohnheim."),
    ("scholarship_certificate", "Auszahlung netto: 400,00 EUR nach Abzug der Gebühren"),
    ("blocked_account", "Anzahl der Personen: 3"),
    ("blocked_account", "Beneficiaries: Rania Haddad / Omar Haddad"),
]
FREE = [
    ("scholarship_certificate", "Monatlich werden 35,00 EUR für die Krankenversicherung einbehalten."),
    ("scholarship_certificate", "Gesamtbetrag: 12 x 900,00 EUR = 10.800,00 EUR"),
    ("scholarship_certificate", "Die Stiftung fördert jährlich drei Stipendiaten."),
    ("scholarship_certificate", "Stipendiatin: Rania Haddad"),
    ("sponsorship_declaration", "Ich habe drei Kinder und lebe mit ihnen zusammen in Lyon."),
    ("sponsorship_declaration", "Nombre de personnes à charge : 3"),
    ("scholarship_certificate", "Montant mensuel : 900,00 EUR, net d'impôt"),
    ("scholarship_certificate", "Die Förderung umfasst 900,00 EUR monatlich, abzugsfrei."),
    ("scholarship_certificate", "Aufgeteilt in zwölf Monatsraten von je 900,00 EUR."),
]


@pytest.mark.parametrize(("kind", "text"), RESTRICTED)
def test_a_sum_that_is_less(kind: str, text: str) -> None:
    assert found(kind, *text.split("\n"), amount="900.00", amount_period="month", currency="EUR")


@pytest.mark.parametrize(("kind", "text"), FREE)
def test_a_sum_that_is_whole(kind: str, text: str) -> None:
    assert found(kind, *text.split("\n"), amount="900.00", amount_period="month", currency="EUR") == []
