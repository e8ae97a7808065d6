"""Insurance for accidents that reads like a health insurance, and health insurances that speak of accidents."""

from __future__ import annotations

import pytest

from doccheck import settings
from doccheck.understanding.accidents import is_for_accidents_only
from tests.understanding.pages import document, title


@pytest.mark.parametrize(
    "text",
    [
        "Les frais médicaux et d'hospitalisation sont remboursés en cas d'accident survenu à l'école.",
        "Branche accidents. Soins et hospitalisation pris en charge sans plafond.",
        "Soins à la suite d'un accident : 100 %. Les maladies ne sont pas couvertes. Rapatriement compris.",
        "Ärztliche Behandlung und Krankenhaus bei Unfall auf dem Schulweg, ohne Selbstbehalt.",
        "Behandlung nach einem Unfall: voll. Krankheiten sind nicht mitversichert.",
        "Asistencia hospitalaria por accidente en el centro. Urgencias las 24 horas.",
        "Gastos médicos en caso de accidente; enfermedad excluida.",
        "Medical and hospital costs following an accident are paid in full.",
        "Treatment after an accident: covered. Illness is not covered.",
        "Spese mediche a seguito di infortunio, ricovero compreso.",
        "Despesas médicas e internamento em caso de acidente.",
        "Treatment is paid. What is not the consequence of an accident remains with the family. We pay by accident.",
    ],
)
def test_what_pays_for_accidents_alone_is_told(text: str) -> None:
    assert is_for_accidents_only(text)


@pytest.mark.parametrize(
    "text",
    [
        "Frais de maladie, de maternité et en cas d'accident : 100 %.",
        "Les maladies préexistantes sont exclues. Soins en cas de maladie ou à la suite d'un accident.",
        "Versicherungsschutz bei Krankheit und bei Unfall, ambulant und stationär.",
        "Ohne Deckung für Krankheiten, die vor Beginn bekannt waren; sonst Krankheit und Unfall bei Unfall weltweit.",
        "Asistencia sanitaria completa por enfermedad o por accidente, sin copagos.",
        "No cubre enfermedades preexistentes. Cubre enfermedad y hospitalización, también en caso de accidente.",
        "Covers illness and injury following an accident; excluding pre-existing conditions.",
        "Student health insurance with repatriation in case of accident.",
        "Tous les frais médicaux et d'hospitalisation.",
        "Ricovero per malattia o per infortunio.",
    ],
)
def test_what_pays_for_illness_too_is_a_health_insurance(text: str) -> None:
    assert not is_for_accidents_only(text)


def test_a_person_looks_at_it() -> None:
    head = (title("Attestation d'assurance"), "", "Nous attestons que Bo Lindahl, né le 3 février 2003, est assuré chez nous")
    until = "du 1er septembre 2026 au 31 août 2027 pour les frais médicaux et d'hospitalisation"
    genuine = document(*head, f"{until}, pour maladie et en cas d'accident.")
    narrow = document(*head, f"{until} en cas d'accident.")
    assert genuine.kind == narrow.kind == "health_insurance"
    assert narrow.confidence < settings.KIND_SURE <= genuine.confidence
