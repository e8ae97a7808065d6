"""What papers about studies say of others, of the past or of another course; and twins that say it of the holder."""

from __future__ import annotations

from datetime import date

import pytest

from tests.judging.builder import doc
from tests.judging.reserved.test_studies_open import found

_HARMLESS = [
    # A class of others, told apart by what they are.
    ("admission_letter", "Bewerberinnen auf der Warteliste erhalten im August Nachricht"),
    ("admission_letter", "Les étudiants placés en liste complémentaire seront avertis par courriel"),
    ("admission_letter", "Los solicitantes en lista de espera recibirán un aviso en septiembre"),
    ("enrolment_certificate", "Students on a part-time track pay half of the fee"),
    ("enrolment_certificate", "Für beurlaubte Studierende werden keine Ausweise gedruckt"),
    ("admission_letter", "Las plazas libres se ofrecerán a los alumnos de la lista de reserva"),
    # Single lessons.
    ("language_course_confirmation", "Einzelne Stunden können ausnahmsweise per Videokonferenz gehalten werden"),
    ("language_course_confirmation", "Exceptionnellement, un cours pourra avoir lieu en visioconférence"),
    ("admission_letter", "Occasionally a lecture may be streamed from another room"),
    # Once, and others.
    ("admission_letter", "Im Juni waren Sie zunächst auf der Warteliste"),
    ("admission_letter", "Usted figuraba en la lista de espera hasta junio"),
    ("admission_letter", "Le contingent étant atteint, aucune autre demande ne sera examinée"),
    # By the rules of the studies.
    ("admission_letter", "Nach drei Fehlversuchen wird ein Student exmatrikuliert"),
    ("admission_letter", "Tras cuatro suspensos el alumno queda excluido de la titulación"),
    ("school_certificate", "Tout transfert en cours d'année est refusé"),
    # Other courses, houses and programmes.
    ("language_course_confirmation", "Im August findet kein Sommerkurs statt"),
    ("language_course_confirmation", "Shorter hours may apply, but this concerns the evening course only"),
    ("admission_letter", "Notre antenne de Casablanca a été fermée"),
    ("admission_letter", "The Meran campus was closed in 2022"),
    ("admission_letter", "In anderen Studiengängen wird abends unterrichtet"),
    ("admission_letter", "Le cours optionnel de suédois a été annulé"),
    ("admission_letter", "Certificates bearing our former name are no longer valid"),
    # What would be against the paper has itself been undone; another thing was sought.
    ("enrolment_certificate", "The leave of absence requested in May was cancelled"),
    ("enrolment_certificate", "Le congé prévu au printemps a été annulé à la demande de l'étudiante"),
    ("enrolment_certificate", "La excedencia pedida en marzo fue anulada"),
    ("admission_letter", "Su solicitud de beca fue denegada"),
]
_AGAINST = [
    ("admission_letter", "Los solicitantes quedan en lista de espera"),
    ("admission_letter", "Les étudiants doivent suivre les cours le soir"),
    ("admission_letter", "Students must follow all lectures online"),
    ("enrolment_certificate", "Los alumnos a tiempo parcial, como la interesada, pagan la mitad"),
    ("admission_letter", "Die freien Plätze gehen an die Warteliste, Rang 12"),
    ("language_course_confirmation", "Der gesamte Unterricht kann ausnahmsweise online stattfinden"),
    ("admission_letter", "Auf Antrag kann der Unterricht vollständig online besucht werden"),
    ("admission_letter", "You were placed on the waiting list in April"),
    ("admission_letter", "Sie standen im Mai auf der Warteliste und stehen dort noch"),
    ("admission_letter", "Le quota étant atteint, votre candidature n'a pas été retenue"),
    ("admission_letter", "Nach drei Fehlversuchen wurde der Student exmatrikuliert"),
    ("admission_letter", "Nach zwei Mahnungen ist die Anmeldung erloschen"),
    ("language_course_confirmation", "Der Abendkurs findet nicht statt"),
    ("language_course_confirmation", "Ihr Ferienkurs findet nicht statt"),
    ("admission_letter", "Les cours ont lieu à Casablanca, sans incidence sur votre diplôme"),
    ("admission_letter", "Wie in anderen Studiengängen findet der Unterricht abends statt"),
    ("admission_letter", "Letters under this name are no longer valid"),
    ("enrolment_certificate", "La matrícula fue anulada"),
    ("admission_letter", "Su solicitud de admisión fue denegada"),
    ("enrolment_certificate", "L'inscription a été annulée à la demande de l'étudiante"),
]


@pytest.mark.parametrize(("kind", "line"), _HARMLESS)
def test_harmless(kind: str, line: str) -> None:
    assert not found(kind, line)


@pytest.mark.parametrize(("kind", "line"), _AGAINST)
def test_against_the_paper(kind: str, line: str) -> None:
    assert found(kind, line)


def test_the_house_that_is_closed_is_the_one_of_the_paper() -> None:
    assert found(
        "admission_letter", "Les enseignements se tiennent à Casablanca", "L'antenne de Casablanca a été fermée"
    )


@pytest.mark.parametrize(("issued", "harmless"), [(date(2026, 2, 3), True), (date(2024, 11, 3), False)])
def test_academic_year_that_is_over(issued: date, harmless: bool) -> None:
    line = "La matrícula del curso 2024/25 fue anulada"
    assert bool(found("enrolment_certificate", line, issue_date=issued)) is not harmless


@pytest.mark.parametrize(
    ("place", "harmless"), [("Place of study: Paris, France", True), ("Place of study: Hanoi", False), ("", False)]
)
def test_results_of_a_partner_for_studies_held_here(place: str, harmless: bool) -> None:
    admission = doc("admission_letter", institution="École des Trois Ponts")
    lines = ("Mekong University of Technology", place)
    institution = {"institution": "Mekong University of Technology", "issuing_country": "VNM"}
    results = found("transcript", *lines, country="FRA", others=(admission,), **institution)
    assert ("Mekong University of Technology" in results) is not harmless
