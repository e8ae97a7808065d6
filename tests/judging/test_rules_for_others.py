"""Rules for whoever it may be, and what has been settled, beside sentences of the same shape that are faults."""

from __future__ import annotations

import pytest

from doccheck.judging.reserved.rules import speaks_of_no_fault
from doccheck.judging.reserved.said import Sentence


@pytest.mark.parametrize(
    "text",
    [
        "Wer bis zum 15. September nicht zahlt, verliert den Platz.",
        "2. Quien no presente el título antes de octubre causa baja.",
        "Any holder who leaves the country for good is no longer insured.",
        "L'étudiant qui renonce perd son acompte.",
        "Applicants who defer are placed on a waiting list.",
        "Les candidats inscrits sur liste d'attente seront informés en juillet.",
        "The refusal of 4 May has been withdrawn.",
        "Die Aussetzung vom 3. Februar wurde aufgehoben.",
        "La denegación de fecha 2 de marzo fue revocada.",
        "La suspensión del 3 de mayo queda sin objeto.",
        "Die Abmahnung vom 4. Mai wurde zurückgenommen.",
        "Le rappel du 20 juillet, expédié trop tôt, est sans objet.",
        "La sospensione del 3 maggio è superata.",
        "Residents who move out keep the house rules.",
        "La bourse, interrompue en mars, a été rétablie.",
        "Les noms propres n'ont pas été traduits.",
        "Eigennamen und Ortsnamen wurden nicht übersetzt.",
        "Los nombres propios no se han traducido.",
        "Proper names have not been translated.",
        "Die Studentinnen und Studenten, die nicht zahlen, werden exmatrikuliert.",
    ],
)
def test_speaks_of_no_fault(text: str) -> None:
    assert speaks_of_no_fault(Sentence(text=text, evidence=()))


@pytest.mark.parametrize(
    "text",
    [
        "Sie haben bis zum 15. September nicht gezahlt und verlieren den Platz.",
        "Usted no presentó el título y causa baja.",
        "The holder is no longer insured.",
        "L'étudiant a renoncé et perd son acompte.",
        "You are placed on a waiting list.",
        "Les noms propres et la page 2 n'ont pas été traduits.",
        "Eigennamen und der Vermerk am Rand wurden nicht übersetzt.",
        "Los nombres propios y el sello no se han traducido.",
        "Proper names and the stamp have not been translated.",
        "Following the refusal of your appeal the admission was withdrawn.",
        "Nach der Ablehnung des Widerspruchs wurde die Zulassung aufgehoben.",
        "The refusal of 4 May was withdrawn but issued again on 9 May.",
        "La póliza ha quedado resuelta.",
        "Die Studentin wurde am 3. Mai exmatrikuliert.",
        "The student, who was expelled in May, attended until April.",
        "Alle Versicherten wurden zum 1. Juni abgemeldet.",
        "Tous les assurés ont été radiés le 1er juin.",
        "Die Mieterin wurde fristlos gekündigt.",
        "Die Bewerberin wurde abgelehnt.",
        "Une erreur de saisie a été constatée, les notes sont annulées.",
        "La bourse a été interrompue en mars.",
        "Son inscription a été annulée à sa demande.",
        "Wer nicht zahlt, verliert den Platz; deshalb gilt Ihre Zusage nicht mehr.",
    ],
)
def test_a_fault_stays_one(text: str) -> None:
    assert not speaks_of_no_fault(Sentence(text=text, evidence=()))
