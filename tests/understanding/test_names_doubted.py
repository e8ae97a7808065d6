"""Names that may not be the holder's are not certain; those of ordinary papers are."""

from __future__ import annotations

import pytest

from doccheck.model import Certainty
from doccheck.understanding.holders import name_fields
from tests.understanding.pages import page


def _certain(text: str, kind: str) -> list[str]:
    found = name_fields((page(*text.split("\n")),), kind)
    return [str(field.value) for field in found if field.certainty is Certainty.CERTAIN]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        # two named as surely
        ("Kontoinhaber: Olaf Berg\nKontoinhaberin: Ida Lindt\nSaldo: 9.000,00 EUR", "bank_statement"),
        ("Titular: Rosa Quispe Mamani\nAsegurada: Lucía Ferreyra Soto\nPóliza 77-1", "health_insurance"),
        # who acts for another, was there before, is to inherit
        ("Solicitante (apoderada): Rosa Quispe Mamani\nNo registra antecedentes", "criminal_record"),
        ("Antragsteller (Bevollmächtigter): Olaf Berg\nKeine Eintragungen", "criminal_record"),
        ("Demandeur (mandataire) : Luc Amani\nNéant", "criminal_record"),
        ("Tenant: Kofi Osei (moved out on 3 May 2026)\nRent 500 GBP", "accommodation_certificate"),
        ("Mieter: Olaf Berg (ausgezogen zum 31.05.2026)\nMiete 500 EUR", "accommodation_certificate"),
        ("Nominee: Ravi Menon\nBalance INR 4,12,880.00", "bank_statement"),
        # a firm is nobody
        ("Versicherungsnehmer: Lindt Reisen GmbH\nVertrag 7", "health_insurance"),
        # for whom it is
        ("Policyholder: Grace Osei\nWe confirm that your son, Kofi Yaw, is covered.", "health_insurance"),
        ("Titular: Rosa Quispe\nCertificamos que su hija, Lucía Ferreyra, está cubierta.", "health_insurance"),
        ("Assuré : Luc Amani\nNous attestons que votre fille Awa Koffi est couverte.", "health_insurance"),
        ("Versicherungsnehmer: Olaf Berg\nVersichert ist der Sohn des Versicherungsnehmers, Berg, Jan.",
         "health_insurance"),
        # the surname in use beside that of the birth
        ("Nom de naissance : KOFFI\nNom d'usage : AMANI\nPrénoms : Awa Rose", "criminal_record"),
        ("Salarié : AMANI R.\nPrénoms : Rose", "income_proof"),
    ],
)  # fmt: skip
def test_a_name_that_may_be_anothers_is_not_certain(text: str, kind: str) -> None:
    assert _certain(text, kind) == []


@pytest.mark.parametrize(
    ("text", "kind", "name"),
    [
        ("Kontoinhaber: Olaf Berg\nSaldo: 9.000,00 EUR", "bank_statement", "Olaf Berg"),
        ("Insured: Grace Osei\nWe confirm that your policy is valid.", "health_insurance", "Grace Osei"),
        ("Assurée : Awa Koffi\nÉtabli au profit de l'Université de Lyon.", "health_insurance", "Awa Koffi"),
        ("There is nothing against Mr. RAVI MENON, s/o Arun Menon, born on 3 May 2004.", "", "RAVI MENON"),
    ],
)
def test_the_name_of_an_ordinary_paper_is_certain(text: str, kind: str, name: str) -> None:
    assert name in _certain(text, kind)
