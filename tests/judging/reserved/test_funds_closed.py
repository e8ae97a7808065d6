"""Statements of accounts that have been closed since."""

from __future__ import annotations

import pytest

from doccheck.judging.reserved.funds_closed import account_closed
from doccheck.judging.reserved.said import Said
from tests.judging.builder import doc


def _found(line: str) -> list[str]:
    return [each.text for each in account_closed(Said(doc("bank_statement", "Movements.", line)))]


@pytest.mark.parametrize(
    "line",
    [
        "The account was closed on 3 June 2026.",
        "Account closed",
        "Account no. 4711 08 closed on 3 June 2026",
        "Das Girokonto wurde am 3. Juni 2026 auf Wunsch der Inhaberin aufgelöst.",
        "Konto geschlossen am 03.06.2026",
        "Le compte a été clôturé le 3 juin 2026.",
        "La cuenta fue cancelada el 3 de junio de 2026.",
        "Cuenta cerrada",
    ],
)
def test_the_account_is_gone(line: str) -> None:
    assert _found(line) == [line]


@pytest.mark.parametrize(
    "line",
    [
        "The account was not closed in this period.",
        "If the account is closed before the end of the month, no interest is paid.",
        "The savings account of the sister was closed in 2024.",
        "Wird das Konto geschlossen, endet die Vollmacht.",
        "Le compte n'est pas clôturé.",
        "Compte n° 4711 – solde au 3 juin 2026 : 3 400 EUR",
        "La cuenta puede ser cancelada en cualquier momento.",
        "Accounting closed for the month of May",
    ],
)
def test_the_account_is_there(line: str) -> None:
    assert _found(line) == []
