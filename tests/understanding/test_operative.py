"""The sentence by which a paper does what it is for, beside those that offer, ask, deny or tell of a past."""

from __future__ import annotations

import pytest

from doccheck.understanding.operative import operative_in


@pytest.mark.parametrize(
    ("kind", "done", "not_done"),
    [
        (
            "scholarship_certificate",
            "Das Kuratorium hat Frau Petrosyan das Vollstipendium für ein zweites Jahr bewilligt.",
            "Das Kuratorium hat über das Vollstipendium von Frau Petrosyan noch nicht entschieden.",
        ),
        (
            "scholarship_certificate",
            "Le jury vous a attribué une bourse de 870 euros par mois.",
            "Le jury ne vous a pas attribué de bourse.",
        ),
        (
            "scholarship_certificate",
            "El patronato ha renovado a doña Irina Popa la beca de movilidad.",
            "Doña Irina Popa ha solicitado la beca que el patronato ha renovado otros años.",
        ),
        (
            "scholarship_certificate",
            "The trustees have awarded Mr Otieno a bursary of EUR 950 a month.",
            "The trustees have not awarded Mr Otieno a bursary.",
        ),
        (
            "bank_certificate",
            "Nous certifions que M. Sarr est titulaire de deux comptes dont les soldes sont de 9 200 euros.",
            "Nous certifions que M. Sarr était titulaire de deux comptes dans nos livres.",
        ),
        (
            "bank_certificate",
            "Wir bestätigen, dass Herr Öz bei uns ein Konto mit einem Guthaben von 11.300 EUR unterhält.",
            "Wir bestätigen, dass das Konto von Herrn Öz geschlossen ist.",
        ),
        (
            "bank_certificate",
            "We certify that Ms Adjei holds two accounts with this branch, with a balance of EUR 9,200.",
            "We certify that Ms Adjei holds two accounts with this branch.",
        ),
        (
            "health_insurance",
            "Ihre Tochter Lale ist ab dem 3. August 2026 kranken- und haftpflichtversichert.",
            "Ab 29 EUR im Monat sind Sie krankenversichert.",
        ),
        (
            "health_insurance",
            "Mme Sarr est couverte pour ses frais de santé.",
            "Mme Sarr serait couverte pour ses frais de santé.",
        ),
        (
            "admission_letter",
            "La alumna ha sido admitida en 1.º de Bachillerato.",
            "La alumna ha sido admitida a la prueba de acceso.",
        ),
        ("admission_letter", "M. Sarr est admis en licence 2.", "M. Sarr est admis sur liste d'attente."),
        (
            "accommodation_certificate",
            "Wir nehmen unsere Nichte, geboren am 4. Mai 2009, bei uns auf.",
            "Wir nehmen unsere Nichte, geboren am 4. Mai 2009, nicht bei uns auf.",
        ),
    ],
)
def test_what_the_issuer_says_is_so(kind: str, done: str, not_done: str) -> None:
    assert kind in operative_in(done)
    assert kind not in operative_in(not_done)


@pytest.mark.parametrize(
    ("kind", "done", "not_done"),
    [
        (
            "bank_certificate",
            "À votre demande, nous certifions que vous êtes titulaire des comptes ci-dessous au 4 mai 2026, "
            "total des avoirs 8 200 euros.",
            "Suite à votre demande de compte, nous certifions que vous êtes titulaire d'un dossier en cours au 4 mai 2026, "
            "solde 8 200 euros.",
        ),
        (
            "bank_certificate",
            "Auf Ihren Wunsch bestätigen wir Frau Öz, dass wir für Sie zwei Sparkonten mit einem Guthaben von 9.100 EUR führen.",
            "Auf Ihren Antrag bestätigen wir Frau Öz, dass wir das Sparkonto mit einem Guthaben von 9.100 EUR nicht führen.",
        ),
        (
            "power_of_attorney",
            "Hiermit bevollmächtige ich Frau Mina Sato, geboren am 3. Mai 1980, mich bei Ihnen zu vertreten.",
            "Ich möchte Frau Mina Sato, geboren am 3. Mai 1980, bitten, mich zu vertreten.",
        ),
        (
            "power_of_attorney",
            "Je donne procuration à M. Paul Roux, né le 3 mai 1980, pour me représenter et signer tout document.",
            "Je ne donne pas procuration à M. Paul Roux, né le 3 mai 1980, pour me représenter et signer.",
        ),
        (
            "power_of_attorney",
            "I hereby authorise Ms Ada Obi, born 3 May 1980, to sign on my behalf.",
            "I no longer authorise Ms Ada Obi, born 3 May 1980, to sign on my behalf.",
        ),
    ],
)
def test_what_was_asked_for_and_is_done(kind: str, done: str, not_done: str) -> None:
    assert kind in operative_in(done)
    assert kind not in operative_in(not_done)
