"""Studies before the degree, courses that prepare, certificates of other languages, columns without marks."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any, cast

import pytest

from doccheck.judging.case import Case
from doccheck.judging.reserved.said import Said
from doccheck.judging.reserved.studies import studies
from tests.judging.builder import doc


def found(
    kind: str, *lines: str, country: str = "LUX", purpose: str | None = "higher_education", accepts: tuple[str, ...] = ()
) -> list[str]:
    """The sentences that are found, for this purpose, by a checklist that accepts these kinds elsewhere."""
    requirement = SimpleNamespace(accepts=accepts, options=())
    checklist = SimpleNamespace(country=country, requirements=(requirement,))
    facts = {"stay.purpose": SimpleNamespace(value=purpose)} if purpose else {}
    stub: Any = SimpleNamespace(checklist=checklist, facts=facts, documents=(), applicant=None)
    said = Said(doc(kind, *(f"{line}." for line in lines)))
    return [sentence.text for sentence in studies(said, kind, cast(Case, stub))]


@pytest.mark.parametrize(
    ("line", "looked_at"),
    [
        ("She is enrolled in the preparatory year", True),
        ("Sie wurden zum Vorbereitungsjahr zugelassen", True),
        ("Il est inscrit en année propédeutique", True),
        ("Ha sido admitida en el curso preparatorio", True),
        ("L'élève est admis en classe de terminale", True),
        ("Danach können Sie sich für das Bachelorstudium bewerben", True),
        ("The course does not lead to a degree", True),
        ("Der Lehrgang führt zu keinem akademischen Abschluss", True),
        ("La formation ne conduit à aucun diplôme", True),
        ("El curso no conduce a ningún título", True),
        ("Angestrebter Abschluss: Abitur", True),
        ("She is admitted to the Bachelor without a foundation year", False),
        ("Nach bestandenem Vorbereitungsjahr sind Sie zum Bachelor zugelassen", False),
        ("Il est admis en classe préparatoire aux grandes écoles", False),
        ("The programme leads to the degree of Bachelor", False),
        ("Le master donne ensuite accès au doctorat", False),
        ("Angestrebter Abschluss: Bachelor of Arts", False),
    ],
)
def test_before_the_degree(line: str, looked_at: bool) -> None:
    assert bool(found("admission_letter", line)) is looked_at
    assert not found("admission_letter", line, purpose="study_application")


@pytest.mark.parametrize(
    ("line", "looked_at"),
    [
        ("Studienvorbereitender Intensivkurs Deutsch", True),
        ("The course prepares for university", True),
        ("Le cours prépare aux études supérieures", True),
        ("El curso prepara para la universidad", True),
        ("Der Kurs bereitet auf die Prüfung B2 vor", False),
        ("Sprachenzentrum der Universität", False),
        ("Die Vorbereitung auf ein Studium ist nicht Ziel des Kurses", False),
        ("The course does not prepare for university", False),
        ("Le cours ne prépare pas aux études supérieures", False),
    ],
)
def test_a_course_that_prepares_studies(line: str, looked_at: bool) -> None:
    kind = "language_course_confirmation"
    assert bool(found(kind, line, country="DEU")) is looked_at
    assert not found(kind, line, country="DEU", accepts=("admission_letter",))


@pytest.mark.parametrize(
    ("country", "line", "looked_at"),
    [
        ("DEU", "Sprache: Italienisch", True),
        ("DEU", "The language tested was English", True),
        ("FRA", "Langue évaluée : anglais", True),
        ("ESP", "Certificado de portugués", True),
        ("DEU", "Zertifikat Deutsch, Muttersprache: Englisch", False),
        ("DEU", "Prüfungssprache: Deutsch", False),
        ("ESP", "Idioma: español", False),
        ("LUX", "Language: English", False),
    ],
)
def test_another_language(country: str, line: str, looked_at: bool) -> None:
    assert bool(found("language_certificate", line, country=country)) is looked_at


@pytest.mark.parametrize(
    ("line", "looked_at"),
    [
        ("Fach: Mindestpunktzahl", True),
        ("Matière : note éliminatoire / 20", True),
        ("Asignatura: nota mínima", True),
        ("Subject: pass mark", True),
        ("Fach: Note, Mindestnote", False),
        ("Subject: result, maximum marks", False),
        ("Barème : note minimale 10", False),
    ],
)
def test_marks_that_are_only_asked_for(line: str, looked_at: bool) -> None:
    assert bool(found("transcript", line)) is looked_at


@pytest.mark.parametrize(
    ("country", "line", "looked_at"),
    [
        ("DEU", "Alle Vorlesungen am Standort Basel (Schweiz)", True),
        ("FRA", "Tous les cours sur notre campus de Liège (Belgique)", True),
        ("ESP", "All classes at the Lisbon campus (Portugal)", True),
        ("DEU", "Ein Seminar im zweiten Semester am Standort Basel (Schweiz), ein Teil der Ausbildung", False),
        ("DEU", "Alle Vorlesungen am Standort Ulm (Deutschland)", False),
    ],
)
def test_lessons_at_a_house_abroad(country: str, line: str, looked_at: bool) -> None:
    assert bool(found("admission_letter", line, country=country, purpose=None)) is looked_at
