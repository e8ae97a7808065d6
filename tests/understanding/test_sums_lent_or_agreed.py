"""Sums that are not the holder's: what a bank would lend, what was agreed and not paid in; and what is by the month."""

from __future__ import annotations

import pytest

from doccheck.model import Certainty, Field
from doccheck.understanding.sums import amount_fields
from scripts.learn.check import as_page


def _all(text: str, kind: str) -> list[Field]:
    return [found for found in amount_fields((as_page(text),), kind) if found.name == "amount"]


def _certain(text: str, kind: str) -> list[object]:
    return [found.value for found in _all(text, kind) if found.certainty is Certainty.CERTAIN]


@pytest.mark.parametrize(
    ("own", "lent", "total"),
    [
        ("Compte courant", "Crédit renouvelable", "Total disponible"),
        ("Girokonto", "Kreditrahmen", "Verfügbar insgesamt"),
        ("Cuenta corriente", "Línea de crédito", "Total disponible"),
        ("Current account", "Arranged overdraft", "Total available"),
    ],
)
def test_what_the_bank_would_lend_is_no_balance(own: str, lent: str, total: str) -> None:
    text = f"{own}   2.150,00 EUR\n{lent}   9.000,00 EUR\n{total}   11.150,00 EUR"
    assert 11150 not in _certain(text, "bank_certificate")


def test_the_total_of_two_accounts_is_one() -> None:
    text = "Girokonto   2.150,00 EUR\nSparkonto   9.000,00 EUR\nGuthaben insgesamt   11.150,00 EUR"
    assert _certain(text, "bank_certificate") == [11150]


@pytest.mark.parametrize(
    ("agreed", "paid"),
    [
        ("Vereinbarter Sperrbetrag", "Eingezahlt"),
        ("Montant bloqué convenu", "Versé à ce jour"),
        ("Importe bloqueado", "Ingresado"),
        ("Blocked amount", "Received"),
    ],
)
def test_less_was_paid_in_than_agreed(agreed: str, paid: str) -> None:
    text = f"{agreed}   11.904,00 EUR\n{paid}   2.400,00 EUR"
    assert 11904 not in _certain(text, "blocked_account")


def test_all_of_it_was_paid_in() -> None:
    text = "Sperrbetrag   11.904,00 EUR\nEingezahlt   11.904,00 EUR\nMonatlich verfügbar   992,00 EUR"
    assert 11904 in _certain(text, "blocked_account")


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("Quittance de loyer – mai 2026\nLoyer   500,00 €\nCharges   50,00 €\nTotal   550,00 €", "month"),
        ("Rent receipt for May 2026\nRent   500.00 €\nService charge   50.00 €\nTotal   550.00 €", "month"),
        ("Facture d'électricité – mai 2026\nConsommation   500,00 €\nTaxes   50,00 €\nTotal   550,00 €", "total"),
    ],
)
def test_the_receipt_of_a_months_rent(text: str, period: str) -> None:
    fields = amount_fields((as_page(text),), "proof_of_residence")
    assert next(found.value for found in fields if found.name == "amount_period") == period


@pytest.mark.parametrize(
    "text",
    [
        "Wir bürgen bis zu einem Betrag von 9.600,00 EUR. Abrufbar sind je Kalendermonat bis zu 800,00 EUR.",
        "Nous nous portons garants à hauteur de 9.600,00 EUR, dont 800,00 EUR par mois civil au plus.",
    ],
)
def test_so_much_in_all_and_so_much_a_month(text: str) -> None:
    fields = amount_fields((as_page(text),), "bank_guarantee")
    amounts = [found.value for found in fields if found.name == "amount"]
    periods = [found.value for found in fields if found.name == "amount_period"]
    assert (periods[amounts.index(800)], periods[amounts.index(9600)]) == ("month", "total")
