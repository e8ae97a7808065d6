"""What papers about studies say against themselves, and what only sounds like it."""

from __future__ import annotations

from datetime import date
from types import SimpleNamespace
from typing import Any, cast

import pytest

from doccheck.judging.case import Case
from doccheck.judging.reserved.said import Said
from doccheck.judging.reserved.studies import studies, studies_in_time
from doccheck.model import Document
from tests.judging.builder import doc


def found(kind: str, *lines: str, country: str = "DEU") -> list[str]:
    """The sentences that are found in a paper with these lines, in a dossier for this country."""
    dates = {"stay.start": date(2026, 10, 1), "stay.end": date(2027, 9, 30)}
    checklist = SimpleNamespace(country=country)
    stub: Any = SimpleNamespace(checklist=checklist, date_of=dates.get, documents=(), applicant=None)
    case = cast(Case, stub)
    said = Said(doc(kind, *(f"{line}." for line in lines)))
    return [sentence.text for reader in (studies, studies_in_time) for sentence in reader(said, kind, case)]


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


def dossier(kind: str, *lines: str, others: tuple[Document, ...] = (), country: str = "DEU", **fields: Any) -> list[str]:
    """What is found in a paper with these lines and fields, in a dossier applied for on 1 July 2026."""
    dates = {"stay.start": date(2026, 9, 15), "stay.end": date(2027, 7, 31), "application_date": date(2026, 7, 1)}
    checklist = SimpleNamespace(country=country)
    stub: Any = SimpleNamespace(checklist=checklist, date_of=dates.get, documents=others, applicant=None)
    paper = doc(kind, *(f"{line}." for line in lines), **fields)
    readers, said = (studies, studies_in_time), Said(paper)
    return [sentence.text for reader in readers for sentence in reader(said, kind, cast(Case, stub))]


@pytest.mark.parametrize(
    ("kind", "line", "fields", "is_found"),
    [
        ("admission_letter", "Curso académico", {"end_date": date(2026, 6, 30)}, True),
        ("admission_letter", "Curso académico", {"end_date": date(2027, 6, 30)}, False),
        ("admission_letter", "Studienbeginn", {"start_date": date(2027, 10, 1)}, True),
        ("enrolment_certificate", "Année", {"end_date": date(2026, 6, 30)}, True),
        ("enrolment_certificate", "Année", {"end_date": date(2026, 8, 31)}, False),  # valid when applied for
        ("admission_letter", "Zulassung zum Wintersemester 2025/26", {}, True),
        ("admission_letter", "Admission à la rentrée de septembre 2025", {}, True),
        ("admission_letter", "Admitted for fall 2025", {}, True),
        ("admission_letter", "Admitted for fall 2026", {}, False),
        ("admission_letter", "Admission pour la rentrée de septembre 2026", {}, False),
    ],
)
def test_time(kind: str, line: str, fields: dict[str, Any], is_found: bool) -> None:
    assert bool(dossier(kind, line, **fields)) is is_found


@pytest.mark.parametrize(
    ("line", "is_found"),
    [
        ("Nehmen Sie den Platz bis 15. Juni 2026 an, sonst verfällt er", True),
        ("Vous devez confirmer avant le 10 juin 2026, à défaut l'admission sera annulée", True),
        ("Deberá aceptar la plaza antes del 5 de junio de 2026; en caso contrario la perderá", True),
        ("Please accept by 12 June 2026, after which the offer lapses", True),
        ("Nehmen Sie den Platz bis 15. August 2026 an, sonst verfällt er", False),
        ("Bitte bestätigen Sie den Erhalt bis 15. Juni 2026", False),
        ("Please accept by 12 August 2026, after which the offer lapses", False),
    ],
)
def test_deadline(line: str, is_found: bool) -> None:
    assert bool(dossier("admission_letter", line)) is is_found
    assert not dossier("admission_letter", line, others=(doc("tuition_receipt"),))


@pytest.mark.parametrize(
    ("kind", "line", "is_found"),
    [
        ("admission_letter", "Studienort ist die Zweigstelle in Nairobi (Kenia)", True),
        ("admission_letter", "Alle Pflichtveranstaltungen finden in Portugal statt", True),
        ("admission_letter", "La sede del corso è Fez, in Marocco", True),
        ("admission_letter", "A presence in Mainz is not required", True),
        ("admission_letter", "Studienort ist Mainz in Deutschland", False),
        ("admission_letter", "Your presence is not required for enrolment", False),
        ("language_course_confirmation", "Von den 20 Stunden sind 8 Unterricht, der Rest ist Selbststudium", True),
        ("language_course_confirmation", "20 heures, dont 9 sur notre plateforme", True),
        ("language_course_confirmation", "De las 25 horas, 10 de las cuales son de autoestudio", True),
        ("language_course_confirmation", "24 hours, including 12 hours of self-study", True),
        ("language_course_confirmation", "20 Stunden Unterricht, zusätzlich Selbststudium", False),
        ("language_course_confirmation", "Course book included, 20 hours of lessons", False),
        ("volunteering_agreement", "Die Freiwillige ist als Ersatzperson vorgesehen", True),
        ("volunteering_agreement", "Il est retenu comme remplaçant", True),
        ("volunteering_agreement", "Queda designada suplente", True),
        ("volunteering_agreement", "She has been selected as a substitute", True),
        ("volunteering_agreement", "Der Dienst beginnt nur, wenn eine andere Person absagt", True),
        ("volunteering_agreement", "The service does not replace substitute teachers", False),
        ("volunteering_agreement", "Er wird im Naturschutzreservat eingesetzt", False),
        ("organiser_commitment", "Sämtliche Kosten des Aufenthalts werden von der Familie getragen", True),
        ("organiser_commitment", "Les frais de séjour sont à la charge des parents", True),
        ("organiser_commitment", "El alojamiento corre a cargo de la familia", True),
        ("organiser_commitment", "All costs of the stay are paid by the parents", True),
        ("organiser_commitment", "The organisation bears no costs", True),
        ("organiser_commitment", "Das Taschengeld wird von der Familie getragen", False),
        ("organiser_commitment", "Les frais de séjour ne sont pas à la charge des parents", False),
        ("organiser_commitment", "Asumimos los gastos de estancia y de regreso de la alumna", False),
        ("organiser_commitment", "We bear all costs of the pupil's stay", False),
        ("enrolment_certificate", "This certificate makes no statement on credits", True),
        ("enrolment_certificate", "Die Bescheinigung enthält keine Angaben zum Studienfortschritt", True),
        ("enrolment_certificate", "L'attestation ne préjuge pas des résultats", True),
        ("enrolment_certificate", "The certificate states 60 credits", False),
        ("transcript", "Degree plan", True),
        ("transcript", "Contrat pédagogique", True),
        ("transcript", "A transcript cannot be issued", True),
        ("transcript", "Transcript of records, study plan", False),
    ],
)
def test_says_something_else(kind: str, line: str, is_found: bool) -> None:
    assert bool(dossier(kind, line)) is is_found


def test_columns_of_marks() -> None:
    """A plan has a dash where the marks stand; one subject that goes on does not make a plan."""
    assert dossier("transcript", "Algebra | – | 6", "Optik | – | 5", "Statik | – | 4")
    assert not dossier("transcript", "Algebra | 1,7 | 6", "Optik | 2,3 | 5", "Statik | – | 4")


def test_results_of_another_school() -> None:
    enrolment = doc("enrolment_certificate", institution="Hochschule Silberberg")
    results: dict[str, Any] = {"institution": "Kestrel University", "issuing_country": "KEN", "others": (enrolment,)}
    assert dossier("transcript", "Kestrel University", **results) == ["Kestrel University"]
    assert not dossier("transcript", "Hochschule Silberberg", **{**results, "institution": "Hochschule Silberberg"})


def test_school_abroad() -> None:
    """Its own address is abroad, and the paper names no other place."""
    lines = "Colégio do Cedro", "Rua Nova 4 · 3000-123 Coimbra"
    assert dossier("school_certificate", *lines, institution="Colégio do Cedro")
    assert not dossier("school_certificate", *lines, "Schulort: 55116 Mainz", institution="Colégio do Cedro")


def test_school_abroad_with_four_figures() -> None:
    """An address with its house number before the postal code, not a year."""
    name = "Deutsche Schule Moldauufer"
    assert dossier("school_certificate", name, "Hauptgasse 12 · 4051 Basel", institution=name)
    assert not dossier("school_certificate", name, "Halbjahr 1 – 2026 Mainz", institution=name)


@pytest.mark.parametrize(
    ("kind", "line", "twin"),
    [
        (
            "transcript",
            "Les notes du semestre 2 ont été annulées par la section disciplinaire pour plagiat",
            "Le plagiat entraîne une sanction de la section disciplinaire",
        ),
        (
            "transcript",
            "Wegen Täuschung wurden die Noten des Semesters aberkannt",
            "Jede Täuschung führt dazu, dass Noten aberkannt werden",
        ),
        (
            "transcript",
            "Las notas de mayo fueron anuladas por fraude",
            "Cualquier fraude supone que las notas sean anuladas",
        ),
        (
            "transcript",
            "The marks of June were withdrawn for cheating",
            "Marks may be withdrawn in any case of cheating",
        ),
        (
            "language_course_confirmation",
            "Wir haben den Platz inzwischen an eine andere Bewerberin vergeben",
            "Sonst wird der Platz an eine andere Bewerberin vergeben",
        ),
        (
            "school_certificate",
            "La place a été attribuée entre-temps à un autre élève",
            "Faute de réponse, la place sera attribuée à un autre élève",
        ),
        (
            "admission_letter",
            "La plaza ha sido adjudicada a otra alumna",
            "Si no confirma, la plaza podrá ser adjudicada a otra alumna",
        ),
        (
            "admission_letter",
            "The place has since been given to somebody else",
            "The place will be given to somebody else unless you answer",
        ),
    ],
)
def test_marks_and_places_taken_away(kind: str, line: str, twin: str) -> None:
    assert found(kind, line)
    assert not found(kind, twin)
