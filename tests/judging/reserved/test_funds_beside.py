"""What letters of banks say beside the balance: a relative's power over the account, a debt that is served."""

from __future__ import annotations

import pytest

from tests.judging.reserved.test_funds import found

_HELD = "Rania Haddad est titulaire du compte."


@pytest.mark.parametrize(
    "line",
    [
        "Sa tante dispose seulement d'un droit de consultation.",
        "M. Karim Saleh, son oncle, a une procuration limitée aux relevés.",
        "Ihre Großmutter hat nur Einsicht in die Umsätze.",
        "Ihr Vater, Herr Saleh, ist lediglich bevollmächtigt.",
        "Her parents have viewing access only.",
        "Su padre figura solo como autorizado.",
    ],
)
def test_the_power_of_a_relative_takes_nothing_from_the_holder(line: str) -> None:
    assert found("bank_certificate", _HELD, line) == []


@pytest.mark.parametrize(
    "line",
    [
        "Elle a une simple procuration sur le compte de sa tante.",
        "Sa tante lui a consenti une procuration limitée.",
        "Ihre Großmutter hat ihr nur eine Vollmacht erteilt.",
        "Sie ist lediglich bevollmächtigt.",
        "Her uncle granted her viewing access only.",
        "Su padre la ha nombrado únicamente autorizada.",
    ],
)
def test_a_power_that_a_relative_gives_is_all_that_she_has(line: str) -> None:
    assert found("bank_certificate", "Compte d'épargne, solde 9 000 EUR, client : voir ci-dessous.", line)


@pytest.mark.parametrize(
    "line",
    [
        "Un emprunt contracté pour des travaux est remboursé sans retard.",
        "Ein 2019 aufgenommenes Darlehen wird vereinbarungsgemäß zurückgezahlt.",
        "A housing loan granted in 2018 is being repaid on schedule.",
        "El préstamo de la vivienda se amortiza con regularidad.",
    ],
)
def test_a_debt_that_is_served_takes_nothing_from_the_balance(line: str) -> None:
    assert found("bank_certificate", line) == []


@pytest.mark.parametrize(
    "line",
    [
        "Un emprunt contracté auprès de sa tante est à rendre, remboursé en juin.",
        "Das Guthaben ist ein Darlehen und wird pünktlich im Juli zurückgezahlt.",
        "The sum was lent by an uncle and is repaid in monthly instalments.",
        "El depósito es un préstamo que se devuelve puntualmente en julio.",
    ],
)
def test_money_that_is_lent_does(line: str) -> None:
    assert found("bank_certificate", line)
