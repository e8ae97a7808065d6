"""Accounts that are in another name than that of the one to whom the letter goes."""

from __future__ import annotations

import pytest

from doccheck.judging.account_names import held_in_another_name
from tests.judging.builder import doc


@pytest.mark.parametrize(
    "line",
    [
        "Vous pouvez faire fonctionner les comptes ouverts au nom de la SARL Trois Rivières.",
        "Sie verfügen über das Konto, geführt auf den Namen der Nordlicht Handels GmbH.",
        "Es gerente de las cuentas abiertas a nombre de Frutas Andinas S.L.",
        "You may operate the account held in the name of Blue Harbour Trading.",
    ],
)
def test_an_account_in_the_name_of_a_firm(line: str) -> None:
    assert held_in_another_name(doc("bank_certificate", line), "Leila Haddad") is not None
    assert held_in_another_name(doc("health_insurance", line), "Leila Haddad") is None


@pytest.mark.parametrize(
    "line",
    [
        "Les comptes ouverts au nom de Mme Leila HADDAD présentent les soldes suivants.",
        "Das Konto, geführt auf den Namen der Kundin, weist ein Guthaben auf.",
        "Cuenta abierta a nombre de la titular en Madrid.",
        "The account opened in the name of our client with this Bank.",
        "Compte ouvert à Lyon le 3 mai 2021, au nom de M. et Mme Haddad.",
    ],
)
def test_an_account_in_the_holders_name(line: str) -> None:
    assert held_in_another_name(doc("bank_certificate", line), "Leila Haddad") is None
