"""Sums that something on the page corrects, lessens, holds or shares: what is left counts, or none is certain."""

from __future__ import annotations

from decimal import Decimal

import pytest

from doccheck.model import Certainty
from doccheck.understanding.sums import amount_fields
from tests.understanding.pages import page


def _first(kind: str, *rows: str) -> tuple[object, bool]:
    found = amount_fields((page(*rows),), kind)
    return found[0].value, found[0].certainty is Certainty.CERTAIN


@pytest.mark.parametrize(
    ("kind", "rows", "amount"),
    [
        (
            "bank_certificate",
            ("Fe de erratas", "Donde dice: saldo EUR 9.300,00", "debe decir: saldo EUR 3.900,00"),
            "3900",
        ),
        (
            "bank_certificate",
            (
                "In our certificate of 3 May the balance was stated as GBP 8,250.00.",
                "A cheque of GBP 1,250.00 was reversed since.",
                "Correct balance: GBP 7,000.00",
            ),
            "7000",
        ),
        (
            "tuition_receipt",
            ("Montant payé : 3 200,00 €", "Trop perçu remboursé : 200,00 €", "Montant conservé : 3 000,00 €"),
            "3000",
        ),
        (
            "income_proof",
            ("Net pay EUR 2,410.00", "Salary advance EUR 310.00", "Credited to account EUR 2,100.00"),
            "2100",
        ),
    ],
)
def test_what_is_left_counts(kind: str, rows: tuple[str, ...], amount: str) -> None:
    assert _first(kind, *rows)[0] == Decimal(amount)


@pytest.mark.parametrize(
    ("kind", "rows"),
    [
        ("bank_certificate", ("Solde du compte : 14 600,00 €", "Somme nantie au profit du bailleur : 2 000,00 €")),
        ("bank_certificate", ("Kontostand: 6.300,00 EUR", "Gemeinschaftskonto, Anteil der Kundin: 3.150,00 EUR")),
        ("bank_statement", ("Closing balance GBP 2,940.00", "Lien amount GBP 500.00")),
        ("loan_certificate", ("Kreditrahmen: 21.000 EUR", "Ausgezahlt wird als erste Tranche: 7.000 EUR")),
        ("tuition_receipt", ("Amount paid: EUR 4,100.00", "Refunded on 4 June: EUR 350.00")),
    ],
)
def test_signs_that_another_sum_may_count_leave_none_certain(kind: str, rows: tuple[str, ...]) -> None:
    assert not _first(kind, *rows)[1]


@pytest.mark.parametrize(
    ("kind", "rows", "amount"),
    [
        ("bank_certificate", ("Solde du compte : 14 600,00 €", "Frais de l'attestation : 15,00 €"), "14600"),
        ("tuition_receipt", ("Amount paid: EUR 4,100.00", "The fee is not refunded after the start."), "4100"),
        ("income_proof", ("Net pay EUR 2,410.00", "Savings plan EUR 40.00"), "2410"),
        ("bank_certificate", ("Balance: GBP 7,300.00", "You may ask for rectification of your data."), "7300"),
    ],
)
def test_ordinary_papers_stay_certain(kind: str, rows: tuple[str, ...], amount: str) -> None:
    assert _first(kind, *rows) == (Decimal(amount), True)


@pytest.mark.parametrize(
    "text",
    [
        "Ab Oktober zahle ich meiner Nichte nicht 420 €, sondern 610 € im Monat.",
        "I will pay my niece not EUR 420 but EUR 610 a month.",
        "Je verserai à ma nièce non pas 420 € mais 610 € par mois.",
        "Pagaré a mi sobrina no 420 € sino 610 € al mes.",
    ],
)
def test_what_is_denied_is_not_pledged(text: str) -> None:
    assert _first("sponsorship_declaration", text)[0] == Decimal(610)


def test_a_figure_beside_a_sign_nobody_can_read_is_never_certain() -> None:
    assert not _first("bank_guarantee", "La banque garantit jusqu'à concurrence de EUR 8█.000")[1]
