"""What leaves a medical certificate open beside the diseases it denies, and what only sounds like it."""

from __future__ import annotations

import pytest

from tests.judging.reserved.test_medical import found

_DENIES = "Elle ne souffre d'aucune maladie visée par le Règlement sanitaire international (2005)."


@pytest.mark.parametrize(
    ("line", "twin"),
    [
        ("Consultation menée par téléphone.", "Rendez-vous et consultation : téléphone 04 00 00 00 00."),
        ("Eine körperliche Untersuchung hat nicht stattgefunden.", "Die körperliche Untersuchung ergab keinen Befund."),
        ("Radiografía de tórax: sospechosa", "Radiografía de tórax: sin hallazgos"),
        ("Sputum smear: positive", "Measles antibodies: positive"),
        ("Elle suit un traitement contre la tuberculose.", "Elle suit un traitement contre l'asthme."),
        ("Absonderung: Quarantäne bis Monatsende", "Eine Quarantäne ist nicht nötig."),
        ("She should not fly before the next check.", "There is no objection to her flying."),
        ("Sospecha de tuberculosis.", "Sin sospecha de tuberculosis."),
        ("Provisoire, résultats du laboratoire à venir.", "Résultats du laboratoire normaux."),
        ("Not valid for visa purposes.", "Valid for visa purposes."),
        ("Die Identität wurde nicht geprüft.", "Die Identität wurde anhand des Passes geprüft."),
        ("Firmado por: el farmacéutico", "Firmado por: la médica de familia"),
        ("Ce certificat est annulé.", "Ce certificat est valable trois mois."),
        ("This certificate is void.", "Any erasure makes this certificate void."),
        ("Das Attest ist ungültig.", "Jede nachträgliche Streichung macht das Attest ungültig."),
        ("Röntgen der Lunge: unklar; wiederholt, noch ausstehend.", "Röntgen der Lunge: unklar; wiederholt, unauffällig."),
        ("Chest X-ray: dubious; repeated, not normal.", "Chest X-ray: dubious; repeated on 3 May, normal."),
        ("Ein Befund war positiv.", "Ein Befund, der positiv wäre, würde gemeldet."),
        ("☒ Tuberculosis test pending ☐ cleared", "☐ Tuberculosis test pending ☒ cleared"),
        ("Sie darf nicht reisen.", "Sie ist nicht ansteckend und darf reisen."),
    ],
)
def test_left_open(line: str, twin: str) -> None:
    assert found(_DENIES, line)
    assert not found(_DENIES, twin)


def test_of_another_person_or_another_year() -> None:
    assert found(_DENIES.replace("Elle", "Sa mère"))
    assert found("En 2021, elle ne présentait aucune maladie visée par le Règlement sanitaire international.", "Le 3 mai 2026")
    assert not found("En 2026, elle ne présentait aucune maladie visée par le Règlement sanitaire international.", "Le 3 mai 2026")
    assert not found(_DENIES)
