"""Papers about studies and stays that are open, for somebody else, without results, or not whole."""

from __future__ import annotations

from datetime import date
from types import SimpleNamespace
from typing import Any, cast

import pytest

from doccheck.judging.case import Case
from doccheck.judging.persons import Person
from doccheck.judging.reserved.said import Said
from doccheck.judging.reserved.studies import studies, studies_in_time
from doccheck.model import Document
from tests.judging.builder import doc

APPLICANT = Person(surname="Benali", given_names="Amina")


def case(*others: Document, country: str = "DEU") -> Case:
    dates = {"stay.start": date(2026, 10, 1), "stay.end": date(2027, 9, 30), "application_date": date(2026, 8, 20)}
    checklist = SimpleNamespace(country=country)
    stub: Any = SimpleNamespace(checklist=checklist, date_of=dates.get, documents=others, applicant=APPLICANT)
    return cast(Case, stub)


def found(kind: str, *lines: str, country: str = "DEU", others: tuple[Document, ...] = (), **fields: Any) -> list[str]:
    """The sentences that are found in a paper with these lines."""
    said = Said(doc(kind, *(f"{line}." for line in lines), **fields))
    judged = case(*others, country=country)
    return [sentence.text for reader in (studies, studies_in_time) for sentence in reader(said, kind, judged)]


@pytest.mark.parametrize(
    ("kind", "line"),
    [
        ("school_certificate", "Die Genehmigung der Schulbehörde liegt noch nicht vor"),
        ("school_certificate", "Bis dahin ist der Besuch des Unterrichts nicht gestattet"),
        ("admission_letter", "The faculty's approval has not been received so far"),
        ("admission_letter", "Until then no enrolment is possible"),
        ("enrolment_certificate", "L'autorisation du conseil n'est pas encore parvenue à nos services"),
        ("exchange_agreement", "La autorización de la consejería aún no ha sido recibida"),
        ("language_course_confirmation", "Hasta entonces la plaza no está garantizada"),
    ],
)
def test_decision_is_open(kind: str, line: str) -> None:
    assert found(kind, line)


@pytest.mark.parametrize(
    ("kind", "line"),
    [
        ("school_certificate", "Die Genehmigung der Schulbehörde liegt vor"),
        ("school_certificate", "Eine Genehmigung der Behörde ist nicht erforderlich"),
        ("admission_letter", "Once the visa has been granted, please register in person"),
        ("admission_letter", "If your approval has not been received, write to the registrar"),
        ("enrolment_certificate", "L'autorisation de séjour n'a pas encore été délivrée"),
        ("exchange_agreement", "La autorización de la consejería fue concedida en mayo"),
        ("admission_letter", "Hasta entonces puede alojarse en la residencia"),
    ],
)
def test_decision_is_made(kind: str, line: str) -> None:
    assert found(kind, line) == []


@pytest.mark.parametrize(
    "line",
    [
        "Wir könnten uns vorstellen, sie ab Oktober bei uns aufzunehmen",
        "Wir würden Amina gern bei uns aufnehmen",
        "Nous pourrions la recevoir chez nous toute l'année",
        "Nous envisageons de loger la jeune fille",
        "Podríamos alojarla durante el curso",
        "Pendiente de nuestra decisión definitiva, recibiríamos a la joven",
        "We are considering hosting her for the year",
        "Our offer is subject to final confirmation in August",
    ],
)
def test_host_only_thinks_of_it(line: str) -> None:
    assert found("host_commitment", line)


@pytest.mark.parametrize(
    "line",
    [
        "Wir verpflichten uns, Amina ab Oktober bei uns aufzunehmen",
        "Auch ihre Eltern könnten wir bei uns aufnehmen",
        "Nous nous engageons à la recevoir chez nous toute l'année",
        "En cas de besoin nous pourrions aussi loger sa sœur",
        "Nos comprometemos a alojarla durante el curso",
        "Podríamos alojar también a sus padres cuando vengan de visita",
        "We will host her for the whole year",
        "Other families could host her if we fell ill",
    ],
)
def test_host_promises(line: str) -> None:
    assert found("host_commitment", line) == []


@pytest.mark.parametrize(
    ("lines", "is_found"),
    [
        (("Teilnehmerin: Clara Winter, geb. 03.02.2009", "Gegenbesuch von Amina Benali erwünscht"), True),
        (("Alumno/a: Clara Winter, DNI 12345678", "Hermana de acogida: Amina Benali"), True),
        (("Wir nehmen die Schülerin Clara Winter, geboren am 03.02.2009, auf", "Amina Benali kommt später"), True),
        (("The pupil Clara Winter, born on 3 February 2009, will attend", "as did Amina Benali"), True),
        (("Teilnehmerin: Amina Benali, geb. 17.05.2004", "Gastschwester: Clara Winter, geb. 03.02.2009"), False),
        (("Participante: Benali, Amina", "Tutora: Clara Winter, DNI 12345678"), False),
        (("Student: Full Time", "Amina Benali, born 17 May 2004"), False),
        (("L'élève Amina Benali, née le 17 mai 2004, et l'élève Clara Winter, née le 3 février 2009",), False),
    ],
)
def test_made_out_to_somebody_else(lines: tuple[str, ...], *, is_found: bool) -> None:
    assert bool(found("exchange_agreement", *lines)) is is_found


@pytest.mark.parametrize(
    ("line", "is_found"),
    [
        ("Modalidad: presencial, en nuestra sede de Lisboa (Portugal)", False),
        ("Unterrichtsform: Präsenz in unseren Räumen in Innsbruck (Österreich)", True),
        ("Cours en présentiel dans nos locaux de Genève (Suisse)", True),
        ("In person at our branch in Dublin, Ireland", True),
        ("Präsenz in unseren Räumen in Mainz (Deutschland)", False),
        ("Cours en présentiel à Mayence ; nos sites en Suisse et en Allemagne sont agréés", False),
    ],
)
def test_house_abroad(line: str, *, is_found: bool) -> None:
    country = "PRT" if "Lisboa" in line else "DEU"
    assert bool(found("language_course_confirmation", line, country=country)) is is_found


@pytest.mark.parametrize(
    ("lines", "is_found"),
    [
        (("Algebra | – | abgemeldet", "Optik | – | nicht erschienen", "Statik | – | abgemeldet"), True),
        (("Algèbre | ABI | défaillant", "Optique | ABI | absent", "Statique | – | défaillant"), True),
        (("Total de créditos superados: 0 de 240",), True),
        (("Credits earned: 0",), True),
        (("No modules have been passed to date",), True),
        (("Bisher wurde keine Prüfung bestanden",), True),
        (("Aucune unité n'a été validée",), True),
        (("Algebra | 1,7 | bestanden", "Optik | 2,0 | bestanden", "Statik | 5,0 | nicht bestanden"), False),
        (("Credits earned: 60 of 180",), False),
        (("Transfer credits earned: 0",), False),
        (("180 credits earned, 0 outstanding",), False),
        (("Alle Prüfungen wurden bestanden",), False),
        (("Die Prüfung Statik wurde nicht bestanden",), False),
    ],
)
def test_nothing_passed(lines: tuple[str, ...], *, is_found: bool) -> None:
    assert bool(found("transcript", *lines)) is is_found


def test_subject_is_no_heading() -> None:
    """A subject called "Projet de laboratoire" is not the draft of a transcript."""
    lines = "Projet de laboratoire | 14 | 14,8 | validée", "Optique | 6 | 12,0 | validée", "Algèbre | 6 | 11 | validée"
    assert found("transcript", *lines) == []
    assert found("exchange_agreement", "Projet de convention")


def test_enrolment_that_ends_before_the_stay() -> None:
    """Alone it shows no studies in the stay; beside an admission it may be what ends."""
    term: dict[str, Any] = {"start_date": date(2026, 3, 1), "end_date": date(2026, 8, 31)}
    assert found("enrolment_certificate", "Sommersemester 2026", **term)
    assert not found("enrolment_certificate", "Sommersemester 2026", others=(doc("admission_letter"),), **term)
    assert not found("enrolment_certificate", "Trimester", end_date=date(2026, 9, 25))
    assert not found("enrolment_certificate", "Studienjahr", start_date=date(2026, 3, 1), end_date=date(2027, 2, 28))


def test_all_pages() -> None:
    """The first of two pages by itself is not the whole transcript."""
    assert found("transcript", "Algebra 2,0", "Seite 1 von 2")
    assert not found("transcript", "Algebra 2,0", "Seite 1 von 2", "Seite 2 von 2")
