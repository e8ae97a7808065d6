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
