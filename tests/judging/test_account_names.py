"""Accounts that are in another name than that of the one to whom the letter goes."""

from __future__ import annotations

import pytest

from doccheck.judging.account_names import held_in_another_name
from doccheck.judging.persons import Person
from doccheck.judging.reserved.holders import made_out_to_another
from doccheck.judging.reserved.said import said_of
from tests.judging.builder import doc

RANIA = Person(surname="Haddad", given_names="Rania Lina")


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


@pytest.mark.parametrize(
    "text",
    [
        "Wir bestätigen, dass Herr Karim Haddad bei uns ein Konto unterhält. Frau Rania "
        "Haddad ist verfügungsberechtigt.",
        "We certify that Mr Karim Haddad, born on 3 May 1970, is the sole holder of account "
        "44. Miss Rania Haddad may operate it.",
        "Certificamos que D. Karim Haddad es titular de la cuenta 1234. Dª Rania Haddad figura como autorizada.",
        "Titular: Karim Haddad\nAutorizada: Rania Haddad",
        "Kontoinhaber: Haddad, Karim\nBevollmächtigte: Haddad, Rania",
        "Account name: KARIM HADDAD\nAttn: Miss Rania Haddad",
        "Nous attestons tenir les comptes ouverts au nom de Monsieur Karim HADDAD, né le "
        "02/12/1971. Mme Rania HADDAD a une simple procuration.",
        "Les avoirs appartiennent à Madame Salma Haddad. Mlle Rania Haddad reçoit les relevés.",
        "The funds are held by Dr. Karim Haddad, father of Rania Haddad.",
        "Il conto è intestato a Karim Haddad; Rania Haddad è delegata.",
        "Das Konto lautet auf den Namen Karim und Salma Haddad. Post an Frau Rania Haddad.",
        "Intitulé du compte : M. ou Mme Karim Haddad\nDestinataire : Rania Haddad",
        "Die Bank führt für Herrn Karim Haddad das Sparbuch 77. Frau Rania Haddad ist zur Abhebung ermächtigt.",
        "Depositor: Karim Haddad\nNominee: Rania Haddad",
        "Account holder: Ms Salma Haddad (mother of Rania Haddad)",
        "Certifie que les fonds déposés au nom de Monsieur Karim Haddad sont disponibles. Copie : Rania Haddad",
        "El titular es D. Karim Haddad Ben Ali y la apoderada Dña. Rania Haddad.",
        "Our customers Karim and Salma Haddad maintain a savings account. Miss Rania Haddad holds a card.",
        "Nous certifions que M. Karim Haddad est client de notre banque depuis 2003. À l'attention de Rania Haddad.",
        "Savings account 44 belongs to Karim Haddad; statements are sent to Rania Haddad.",
    ],
)
def test_another_of_the_family_holds_it(text: str) -> None:
    document = doc("bank_certificate", *text.split("\n"))
    assert held_in_another_name(document, RANIA.full, person=RANIA) is not None


@pytest.mark.parametrize(
    "text",
    [
        "Wir bestätigen, dass Frau Rania Haddad bei uns ein Konto unterhält. Ihr Vater Karim "
        "Haddad ist verfügungsberechtigt.",
        "We certify that Miss R. Haddad is the sole holder of account 44.",
        "Compte ouvert au nom de M. et Mme Haddad.",
        "Titular: Rania Haddad\nAutorizado: Karim Haddad",
        "Kontoinhaber: HADDAD Rania Lina",
        "Titular: Karim Haddad\nCotitular: Rania Haddad",
        "Der Kontoinhaber ist Student der Hochschule Mainz. Rania Haddad wohnt in Mainz.",
        "Le titulaire du compte, Mme Rania Haddad, a donné procuration à Karim Haddad.",
        "Titulaire : Rania Haddad\nConseiller clientèle : Paul Martin",
        "The account is held by Rania Lina Haddad with Atlas Bank Ltd.",
        "Compte n° 12 Livret A ouvert à Lyon au nom de Rania HADDAD, Crédit Lyonnais",
        "Kundin: Rania Haddad\nBank: Volksbank Mainz eG hat ihren Sitz in Mainz.",
        "Atlas Bank Ltd has the honour to confirm that Rania Haddad is a customer.",
        "Commerzbank Mainz hat eine Einlagensicherung. Rania Haddad hat ein Guthaben von 9.000 EUR.",
        "Wir bescheinigen Frau Rania Haddad ein Guthaben von 9.000 EUR. Vollmacht: Karim Haddad",
        "Kontoinhaberin ist Frau Rania Haddad, vertreten durch ihren Vater Karim Haddad.",
        "Account holders: Karim Haddad and Rania Haddad",
        "El cliente Rania Haddad mantiene con Banco Popular una cuenta; gestor: Luis Gil.",
        "Mlle Rania Haddad, fille de Karim Haddad, est titulaire du livret 12.",
        "Customer: Ms. Rania Haddad\nRelationship manager: Tom Baker",
    ],
)
def test_the_person_holds_it(text: str) -> None:
    document = doc("bank_certificate", *text.split("\n"))
    assert held_in_another_name(document, RANIA.full, person=RANIA) is None


@pytest.mark.parametrize(
    ("row", "another"),
    [
        ("Kontoinhaberin: Geburtsdatum Staatsangehörigkeit", False),
        ("Titulaire : Date de naissance Nationalité", False),
        ("Titular: Fecha de nacimiento Nacionalidad", False),
        ("Account holder: Date of birth Nationality", False),
        ("Kontoinhaberin: Samira Haddad", True),
        ("Titulaire : Samira Khoury", True),
    ],
)
def test_captions_beside_a_label_are_no_name(row: str, another: bool) -> None:
    account = doc("blocked_account", row)
    assert (held_in_another_name(account, RANIA.full, person=RANIA) is not None) is another
    assert bool([*made_out_to_another(said_of(account), RANIA)]) is (another and "Haddad" not in row)
