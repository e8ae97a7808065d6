"""What papers about studies say against themselves, and what only sounds like it."""

from __future__ import annotations

from datetime import date
from types import SimpleNamespace
from typing import Any, cast

import pytest

from doccheck.judging.case import Case
from doccheck.judging.reserved.said import Said
from doccheck.judging.reserved.studies import studies
from tests.judging.builder import doc


def found(kind: str, *lines: str, country: str = "DEU") -> list[str]:
    """The sentences that are found in a paper with these lines, in a dossier for this country."""
    dates = {"stay.start": date(2026, 10, 1), "stay.end": date(2027, 9, 30)}
    case = cast(Case, cast(Any, SimpleNamespace(checklist=SimpleNamespace(country=country), date_of=dates.get)))
    return [sentence.text for sentence in studies(Said(doc(kind, *(f"{line}." for line in lines))), kind, case)]


@pytest.mark.parametrize(
    ("country", "line"),
    [
        ("LUX", "Studienort: Standort Saarbrücken (Deutschland)"),
        ("DEU", "Kursort: Seestraße 4, 6911 Lochau"),
        ("LUX", "Campus: Uferweg 2, 54290 Trier"),
        ("DEU", "Unterrichtsort: A-5020 Salzburg"),
        ("FRA", "Lieu des cours : site de Lugano (Suisse)"),
        ("FRA", "Les enseignements des deux semestres ont lieu à Turin, en Italie"),
        ("ESP", "Sede de las clases: Oporto (Portugal)"),
        ("ESP", "La docencia de todo el curso se imparte en nuestro centro de Tánger (Marruecos)"),
        ("DEU", "Place of study: Dubai campus, United Arab Emirates"),
        ("DEU", "All lectures are held at our partner college in Poland"),
        ("LUX", "Aucun cours n'est donné sur notre site"),
        ("DEU", "In Mainz finden keine Lehrveranstaltungen statt"),
        ("DEU", "No classes are held at the main campus"),
        ("FRA", "Modalité : enseignement à distance"),
        ("DEU", "Das Studium ist ein Fernstudium"),
        ("ESP", "Máster de modalidad virtual, cien por cien"),
        ("DEU", "The programme is delivered online"),
        ("ESP", "Il corso si svolge a Lisbona, Portugal"),
    ],
)
def test_held_elsewhere(country: str, line: str) -> None:
    assert found("admission_letter", line, country=country)


@pytest.mark.parametrize(
    ("country", "line"),
    [
        ("LUX", "Studienort: Standort Esch (Luxemburg)"),
        ("DEU", "Kursort: Seestraße 4, 88131 Lindau"),
        ("LUX", "Campus: Uferweg 2, L-6794 Grevenmacher"),
        ("FRA", "Lieu de naissance : Lugano (Suisse)"),
        ("FRA", "Les enseignements du troisième semestre peuvent être suivis à Turin, en Italie"),
        ("ESP", "La docencia se imparte en Huesca; el último semestre se realiza en Portugal"),
        ("DEU", "One semester of the programme takes place in Poland"),
        ("DEU", "Am 3. Oktober findet kein Unterricht statt"),
        ("DEU", "No classes are held during the Christmas break"),
        ("FRA", "Aucun cours n'est donné pendant les vacances de février"),
        ("ESP", "No hay clases los días festivos"),
        ("DEU", "Das Studium ist kein Fernstudium"),
        ("DEU", "Bitte melden Sie sich online an"),
        ("FRA", "L'enseignement à distance n'est pas proposé"),
        ("DEU", "Der Einstufungstest findet online statt"),
    ],
)
def test_held_in_the_country(country: str, line: str) -> None:
    assert found("admission_letter", line, country=country) == []


@pytest.mark.parametrize(
    "line",
    [
        "Studienform: berufsbegleitend",
        "Sie studieren in Teilzeit",
        "Unterricht: dienstags und donnerstags 17:30 bis 20:45 Uhr",
        "Régime : études à temps partiel",
        "Cours du lundi au jeudi de 18h30 à 21h00",
        "Matrícula a tiempo parcial",
        "Horario de clases: de 19:00 a 21:30",
        "Mode of attendance: part-time",
        "Classes run from 6 pm to 9 pm",
        "Corso serale di tedesco",
    ],
)
def test_not_full_time(line: str) -> None:
    assert found("admission_letter", line)


@pytest.mark.parametrize(
    "line",
    [
        "Das Programm wird nicht berufsbegleitend angeboten",
        "Neben dem Studium ist eine Beschäftigung in Teilzeit erlaubt",
        "Unterricht: Montag bis Freitag 13:30 bis 17:45 Uhr",
        "Das Büro ist montags von 17:00 bis 19:00 Uhr geöffnet",
        "Le travail à temps partiel est possible",
        "Cours du lundi au vendredi de 9h00 à 12h30",
        "No se admite el tiempo parcial",
        "Horario de clases: de 9:00 a 14:00 y de 17:00 a 19:00",
        "Students may work part-time",
        "Classes run from 9 am to 1 pm",
    ],
)
def test_full_time(line: str) -> None:
    assert found("admission_letter", line) == []


@pytest.mark.parametrize(
    ("kind", "line"),
    [
        ("school_certificate", "Die Genehmigung des Schulamts steht noch aus"),
        ("school_certificate", "Über die Aufnahme der Schülerin entscheidet die Konferenz im August"),
        ("admission_letter", "Sie stehen derzeit auf der Warteliste"),
        ("enrolment_certificate", "Der Antrag ist noch nicht genehmigt"),
        ("admission_letter", "Votre candidature figure sur liste d'attente"),
        ("internship_agreement", "La convention est en attente de signature"),
        ("admission_letter", "La solicitud está pendiente de resolución"),
        ("admission_letter", "Queda usted incluida en lista de espera"),
        ("admission_letter", "You have been placed on the waiting list"),
        ("exchange_agreement", "The host school has not yet approved the stay"),
        ("volunteering_agreement", "L'accordo è in attesa di approvazione"),
        ("exchange_agreement", "Exemplar zur Durchsicht"),
        ("exchange_agreement", "Borrador"),
        ("exchange_agreement", "Projet de convention"),
        ("exchange_agreement", "Draft"),
        ("volunteering_agreement", "Die Stelle würde Unterkunft und Verpflegung übernehmen"),
        ("organiser_commitment", "The association would cover food and lodging"),
    ],
)
def test_not_settled(kind: str, line: str) -> None:
    assert found(kind, line)


@pytest.mark.parametrize(
    ("kind", "line"),
    [
        ("admission_letter", "Die Zulassung hängt von keiner Bedingung ab"),
        ("admission_letter", "Wird der Platz nicht angenommen, geht er an die Warteliste"),
        ("admission_letter", "Für Zimmer im Wohnheim gibt es eine Warteliste"),
        ("admission_letter", "Votre admission ne dépend plus d'aucune condition"),
        ("admission_letter", "À défaut, votre place sera proposée à un candidat de la liste d'attente"),
        ("admission_letter", "La plaza pasará al siguiente de la lista de espera"),
        ("admission_letter", "La admisión no está supeditada a ningún requisito"),
        ("admission_letter", "This offer is unconditional"),
        ("admission_letter", "If you do not accept, your place goes to the waiting list"),
        ("exchange_agreement", "Die Vereinbarung wurde von allen Beteiligten unterschrieben"),
        ("volunteering_agreement", "Der Freiwillige haftet für Schäden, die er vorsätzlich verursachen würde"),
        ("exchange_agreement", "Convention signée en trois exemplaires"),
    ],
)
def test_settled(kind: str, line: str) -> None:
    assert found(kind, line) == []


@pytest.mark.parametrize(
    ("kind", "line"),
    [
        ("enrolment_certificate", "Herr Demir ist am 31. März 2026 exmatrikuliert worden"),
        ("internship_agreement", "Der Vertrag wurde am 3. Mai 2026 gekündigt"),
        ("language_course_confirmation", "Der Kurs kommt nicht zustande"),
        ("enrolment_certificate", "L'inscription a été annulée le 4 février 2026"),
        ("school_certificate", "L'élève a quitté l'établissement en janvier"),
        ("enrolment_certificate", "La matrícula fue anulada el 3 de marzo de 2026"),
        ("enrolment_certificate", "El alumno causó baja en noviembre"),
        ("admission_letter", "Your offer has been withdrawn"),
        ("enrolment_certificate", "She is no longer enrolled at this university"),
        ("language_course_confirmation", "The course will not take place"),
        ("tuition_receipt", "Die Gebühr wurde am 12. August zurückerstattet"),
        ("tuition_receipt", "The tuition fee was refunded on 4 August"),
        ("admission_letter", "Leider können wir Sie nicht zulassen"),
        ("enrolment_certificate", "L'iscrizione: lo studente non è più iscritto"),
    ],
)
def test_ended(kind: str, line: str) -> None:
    assert found(kind, line)


@pytest.mark.parametrize(
    ("kind", "line"),
    [
        ("enrolment_certificate", "Wer sich nicht zurückmeldet, wird exmatrikuliert"),
        ("internship_agreement", "Der Vertrag kann mit einer Frist von zwei Wochen gekündigt werden"),
        ("language_course_confirmation", "Wird der Kurs abgesagt, erstatten wir die Gebühr"),
        ("enrolment_certificate", "En cas de fausse déclaration, l'inscription est annulée"),
        ("enrolment_certificate", "La matrícula podrá ser anulada si no se abona"),
        ("admission_letter", "The offer may be withdrawn if documents are missing"),
        ("tuition_receipt", "Fees will not be refunded after 1 October"),
        ("tuition_receipt", "Les frais versés ne sont pas remboursables"),
        ("admission_letter", "Leider können wir Ihnen kein Zimmer im Wohnheim anbieten"),
        ("study_history_form", "2021: Studium abgebrochen, wurde exmatrikuliert"),
    ],
)
def test_not_ended(kind: str, line: str) -> None:
    assert found(kind, line) == []


@pytest.mark.parametrize(
    ("kind", "line", "counts"),
    [
        ("transcript", "Die Noten stehen noch nicht fest", False),
        ("transcript", "Les notes seront saisies : notes à renseigner", False),
        ("transcript", "Plan de estudios", False),
        ("transcript", "Grades will be released in June", False),
        ("diploma", "Der Grad wird erst nach Abgabe der Arbeit verliehen", False),
        ("diploma", "El alumno no ha superado la prueba final", False),
        ("diploma", "She has not yet passed the final examination", False),
        ("transcript", "Nicht bestandene Module können wiederholt werden", True),
        ("transcript", "Plan d'études 2023, toutes les notes sont définitives", True),
        ("transcript", "Escala de calificaciones: de 0 a 10", True),
        ("transcript", "A degree has not been conferred at this date", True),
        ("diploma", "Der Grad wird hiermit verliehen", True),
        ("passport", "Entwurf", True),
    ],
)
def test_results(kind: str, line: str, *, counts: bool) -> None:
    assert (found(kind, line) == []) is counts


@pytest.mark.parametrize(
    ("lines", "counts"),
    [
        (("Sie sind für das Studienjahr 2025/26 zugelassen",), False),
        (("Vous êtes admise pour l'année universitaire 2025-2026",), False),
        (("Admitida en el curso académico 2028/2029",), False),
        (("You are admitted for the academic year 2024/2025",), False),
        (("Sie sind für das Wintersemester 2026/27 zugelassen",), True),
        (("Nach dem Schuljahr 2025/26 werden Sie aufgenommen", "Beginn: Studienjahr 2026/27"), True),
        (("Vous êtes admis pour l'année universitaire 2026-2027",), True),
        (("Our reference for the session: 2025/118",), True),
    ],
)
def test_academic_year(lines: tuple[str, ...], *, counts: bool) -> None:
    assert (found("admission_letter", *lines) == []) is counts
