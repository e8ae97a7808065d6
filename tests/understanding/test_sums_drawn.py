"""The whole that an account or a guarantee holds, beside what is drawn of it, its charges, and fees of promises."""

from __future__ import annotations

import pytest

from doccheck.model import Certainty
from doccheck.understanding.sums import amount_fields
from scripts.learn.check import as_page


def _amounts(text: str, kind: str) -> list[tuple[float, bool]]:
    fields = amount_fields((as_page(text),), kind)
    return [(float(str(f.value)), f.certainty is Certainty.CERTAIN) for f in fields if f.name == "amount"]


@pytest.mark.parametrize(
    "text",
    [
        "Sperrkonto\nGuthaben: 11.400,00 EUR\nDie Kontoführung kostet 6,50 EUR im Monat.",
        "Blocked account\nAmount deposited: EUR 11,400.00\nWe charge EUR 6.50 a month for keeping it.",
        "Compte bloqué\nMontant versé : 11 400,00 EUR\nTenue de compte : 6,50 EUR par mois.",
        "Cuenta bloqueada\nImporte bloqueado: 11.400,00 EUR\nEl mantenimiento cuesta 6,50 EUR mensuales.",
    ],
)
def test_what_keeping_an_account_costs_is_not_what_it_holds(text: str) -> None:
    assert _amounts(text, "blocked_account")[0] == (11400, True)


@pytest.mark.parametrize(
    "text",
    [
        "Sperrkonto\nZu sperrender Betrag: 11.400,00 EUR\nAktuelles Guthaben: 15,00 EUR",
        "Blocked account\nAmount to be blocked: EUR 11,400.00\nCurrent balance: EUR 15.00",
        "Cuenta bloqueada\nImporte que debe bloquearse: 11.400,00 EUR\nSaldo actual: 15,00 EUR",
    ],
)
def test_a_small_sum_that_is_there_is_no_charge(text: str) -> None:
    assert (11400, True) not in _amounts(text, "blocked_account")


@pytest.mark.parametrize(
    "text",
    [
        "Bürgschaft\nWir bürgen bis zum Betrag von 6.600,00 EUR; monatlich sind bis zu 990,00 EUR abrufbar.",
        "Aval\nAvalamos hasta un máximo de 6.600,00 EUR; podrán reclamarse hasta 990,00 EUR mensuales.",
    ],
)
def test_what_may_be_called_by_the_month_is_not_the_whole_of_a_guarantee(text: str) -> None:
    assert _amounts(text, "bank_guarantee")[0] == (6600, True)


@pytest.mark.parametrize(
    "text",
    [
        "Ich verpflichte mich, den Lebensunterhalt zu tragen. Gebühr: 29,00 EUR.",
        "Je m'engage à payer tous les frais du séjour. Timbre fiscal : 25,00 EUR.",
    ],
)
def test_a_fee_is_no_sum_of_a_promise(text: str) -> None:
    assert _amounts(text, "sponsorship_declaration") == []
    assert _amounts(f"{text} 850,00 EUR pro Monat zahle ich.", "sponsorship_declaration")
