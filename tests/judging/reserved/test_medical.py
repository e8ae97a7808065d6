"""What medical certificates say of diseases that endanger public health."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any, cast

import pytest

from doccheck.judging.case import Case
from doccheck.judging.reserved.medical import medical
from doccheck.judging.reserved.said import Said
from tests.judging.builder import doc


def found(*lines: str, kind: str = "medical_certificate") -> list[str]:
    case = cast(Case, cast(Any, SimpleNamespace(applicant=None, documents=())))
    return [sentence.text for sentence in medical(Said(doc(kind, *lines)), kind, case)]


@pytest.mark.parametrize(
    "line",
    [
        "Elle est atteinte d'une tuberculose, maladie aux répercussions graves sur la santé publique.",
        "Le certificat relatif au Règlement sanitaire international de 2005 sera délivré après la radiographie.",
        "L'absence de maladie visée par le Règlement sanitaire international reste à confirmer.",
        "Il n'est pas possible d'exclure une maladie visée par le Règlement sanitaire international.",
        "Le patient déclare ne souffrir d'aucune maladie visée par le Règlement sanitaire international.",
        "Hormis une hépatite active, elle n'a aucune maladie visée par le Règlement sanitaire international.",
        "Son carnet de vaccination est conforme au Règlement sanitaire international (2005).",
        "Presenta una enfermedad incluida en el Reglamento Sanitario Internacional.",
        "Se ha detectado un cólera, mal con repercusiones graves para la salud pública; no padece ninguna otra enfermedad.",
        "No se puede certificar que no padezca enfermedad con repercusiones graves para la salud pública.",
        "Hechas las pruebas se certificará que no padece enfermedad del Reglamento Sanitario Internacional.",
        "According to the patient, she has no disease listed in the International Health Regulations.",
        "I have not tested her for the diseases listed in the International Health Regulations.",
        "Whether he has no disease under the International Health Regulations will be known in May.",
        "This note does not say that he is free of the diseases in the International Health Regulations (2005).",
        "Eine Krankheit im Sinne der Internationalen Gesundheitsvorschriften kann nicht ausgeschlossen werden.",
        "Außer einer offenen Tuberkulose leidet sie an keiner Krankheit nach den Internationalen Gesundheitsvorschriften.",
        "Das Gelbfieberzertifikat entspricht den Internationalen Gesundheitsvorschriften (2005).",
        "I have never examined the patient.",
        "Das Ergebnis der Blutprobe steht noch aus.",
        "La prueba de tuberculina resultó positiva.",
        "Je n'ai pas vu la patiente.",
    ],
)
def test_nothing_is_ruled_out(line: str) -> None:
    assert found(line)
    assert not found(line, kind="diploma")


@pytest.mark.parametrize(
    "line",
    [
        "Elle ne souffre d'aucune des maladies susceptibles d'avoir des répercussions graves sur la santé publique.",
        "L'état clinique répond à l'absence de toute maladie visée par le Règlement sanitaire international de 2005.",
        "M. Diallo est indemne de tuberculose et de toute autre maladie visée au Règlement sanitaire international.",
        "Je peux attester qu'elle ne souffre d'aucune maladie visée par le Règlement sanitaire international.",
        "Suivi pour un asthme léger, il ne présente aucune maladie au sens du Règlement sanitaire international.",
        "Sa vaccination répond au Règlement sanitaire international et il n'est atteint d'aucune maladie contagieuse.",
        "No padece tuberculosis ni ninguna otra enfermedad con repercusiones graves para la salud pública.",
        "Enfermedades del Reglamento Sanitario Internacional (2005), ninguna.",
        "Puedo certificar que no padece ninguna enfermedad prevista en el Reglamento Sanitario Internacional.",
        "She is not suffering from tuberculosis or any other disease under the International Health Regulations.",
        "I can confirm that she has no disease within the meaning of the International Health Regulations (2005).",
        "He is treated for gout and does not suffer from any disease with serious public health implications.",
        "Krankheiten im Sinne der Internationalen Gesundheitsvorschriften wurden nicht festgestellt.",
        "Sie hat weder Tuberkulose noch eine andere Krankheit nach den Internationalen Gesundheitsvorschriften.",
        "Non è affetto da malattie ai sensi del Regolamento Sanitario Internazionale.",
        "Blood group O, rhesus positive.",
        "Masern IgG positiv, Schutz ausreichend.",
        "I have examined the patient.",
    ],
)
def test_ruled_out(line: str) -> None:
    assert not found(line)


def test_the_statement_stands_in_a_sentence_of_its_own() -> None:
    rules = "Certificat établi conformément au Règlement sanitaire international de 2005."
    assert not found(rules, "L'examen ne révèle aucune maladie contagieuse.")
    assert found(rules, "Elle ne souffre d'aucune affection contre-indiquant la randonnée.")
    assert found(rules, "Elle porte des lunettes.")


def test_no_other_disease() -> None:
    other = "Aucune autre maladie visée par le Règlement sanitaire international."
    assert found("Elle est atteinte de tuberculose.", other)
    assert not found("L'examen ne révèle aucun signe de tuberculose.", other)
