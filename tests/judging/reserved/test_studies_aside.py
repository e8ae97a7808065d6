"""Papers about studies: who else stepped back, few lessons of many, what ended well; and twins of the studies."""

from __future__ import annotations

import pytest

from tests.judging.reserved.test_studies import found


@pytest.mark.parametrize(
    ("kind", "line"),
    [
        ("exchange_agreement", "Une autre candidate, d'abord retenue, s'est désistée"),
        ("admission_letter", "La décision devient caduque le 15 mai en l'absence de réponse"),
        ("admission_letter", "L'émolument reste dû, même en cas de désistement"),
        ("admission_letter", "Su solicitud ha sido resuelta favorablemente por la comisión"),
        ("admission_letter", "Weitere Bewerbungen können wir nicht aufnehmen"),
        ("admission_letter", "Two of the eighteen modules are taught as webinars"),
        ("language_course_confirmation", "22 heures hebdomadaires en présentiel, dont aucune à distance"),
        ("enrolment_certificate", "Sa demande d'annulation a été retirée le 4 mai"),
        ("school_certificate", "L'élève, née à Oran (Algérie), suit les cours en présentiel dans nos locaux"),
    ],
)
def test_nothing_against_the_studies(kind: str, line: str) -> None:
    assert found(kind, line, country="FRA") == []


@pytest.mark.parametrize(
    ("kind", "line"),
    [
        ("exchange_agreement", "L'étudiante, d'abord retenue, s'est désistée"),
        ("admission_letter", "L'admission est caduque depuis le 15 mai"),
        ("admission_letter", "Votre place n'est acquise qu'en cas de désistement"),
        ("admission_letter", "Su solicitud ha sido resuelta negativamente por la comisión"),
        ("admission_letter", "Leider können wir Sie nicht aufnehmen"),
        ("admission_letter", "All eighteen modules are taught as webinars"),
        ("language_course_confirmation", "22 heures hebdomadaires, dont dix à distance"),
        ("enrolment_certificate", "Son inscription a été retirée le 4 mai"),
        ("school_certificate", "L'élève suit les cours en présentiel dans nos locaux d'Oran (Algérie)"),
    ],
)
def test_a_twin_of_the_studies_themselves(kind: str, line: str) -> None:
    assert found(kind, line, country="FRA") != []
