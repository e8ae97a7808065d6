"""Admissions and enrolments that are open, elsewhere, at a distance or not for the whole week, and their ordinary twins."""

from __future__ import annotations

from datetime import date
from types import SimpleNamespace
from typing import Any, cast

import pytest

from doccheck.judging.case import Case
from doccheck.judging.reserved.records import records
from doccheck.judging.reserved.said import Said
from doccheck.judging.reserved.studies import studies, studies_in_time
from doccheck.judging.reserved.studies_cities import countries_of
from tests.judging.builder import doc


def found(kind: str, *lines: str, country: str = "DEU", **fields: Any) -> list[str]:
    """The sentences that are found in a paper with these lines, in a dossier for this country."""
    dates = {"stay.start": date(2026, 10, 1), "stay.end": date(2027, 9, 30)}
    checklist = SimpleNamespace(country=country)
    stub: Any = SimpleNamespace(checklist=checklist, date_of=dates.get, documents=(), applicant=None, facts={})
    case = cast(Case, stub)
    said = Said(doc(kind, *lines, **fields))
    return [sentence.text for reader in (studies, studies_in_time, records) for sentence in reader(said, kind, case)]


@pytest.mark.parametrize(
    ("country", "line"),
    [
        ("FRA", "Vous suivrez tous les cours dans notre antenne d'Abidjan"),
        ("DEU", "Zugewiesener Standort: Nairobi"),
        ("ESP", "Todas las asignaturas se cursan en la sede de Montevideo"),
        ("LUX", "You will study at our campus in Beirut"),
        ("DEU", "Unterrichtsform: virtuelle Gruppe über Webex"),
        ("FRA", "Les séances ont lieu par visioconférence"),
        ("ESP", "Modalidad: teleformación"),
        ("LUX", "Classes are taken remotely"),
        ("DEU", "Die Lehrveranstaltungen liegen am Wochenende"),
        ("FRA", "Rythme : deux soirs par semaine"),
        ("ESP", "Dedicación: parcial, 30 créditos"),
        ("LUX", "The programme is taught on Saturdays for working professionals"),
        ("DEU", "Zulassungsstatus: vorläufig"),
        ("FRA", "Votre admission est conditionnelle"),
        ("ESP", "La plaza tiene carácter provisional"),
        ("LUX", "Your application will be considered in June"),
        ("LUX", "This letter is not an offer"),
        ("DEU", "Beurlaubung: Wintersemester"),
        ("FRA", "Régime : auditeur"),
        ("ESP", "Tipo de alumno: oyente"),
    ],
)
def test_takes_itself_back(country: str, line: str) -> None:
    assert found("admission_letter", line, country=country)


@pytest.mark.parametrize(
    ("country", "line"),
    [
        ("FRA", "Vous avez passé l'entretien à Abidjan"),
        ("DEU", "Standort: Mainz"),
        ("ESP", "Nacida en Montevideo, estudia en la sede de Soria"),
        ("LUX", "Your degree from the University of Beirut was recognised"),
        ("DEU", "Die Einschreibung erfolgt online"),
        ("FRA", "Les cours ont lieu sur place"),
        ("LUX", "Classes take place from Monday to Friday; the library is open in the evening"),
        ("DEU", "Die Zulassung ist verbindlich und an keine Bedingung geknüpft"),
        ("FRA", "Situation : admise"),
        ("LUX", "This letter replaces our conditional offer"),
        ("DEU", "Beurlaubung: keine"),
        ("FRA", "Statut : préinscrit ☐ inscrit ☒"),
        ("FRA", "Logement : liste d'attente"),
        ("ESP", "Importe de la matrícula: segundo plazo pendiente"),
        ("ESP", "Pasaporte n.º: K418206 (Túnez)"),
        ("DEU", "Wohnort: Nairobi"),
    ],
)
def test_ordinary(country: str, line: str) -> None:
    assert found("admission_letter", line, country=country) == []


def test_of_the_school_that_is_left() -> None:
    assert found("school_certificate", "Nach ihrer Rückkehr setzt sie den Unterricht bei uns fort")
    assert not found("school_certificate", "Nach der Rückkehr setzt sie den Unterricht an ihrer Heimatschule fort")


def test_too_short_for_the_stay() -> None:
    short = {"start_date": date(2026, 10, 1), "end_date": date(2026, 11, 15)}
    term = {"start_date": date(2026, 10, 1), "end_date": date(2027, 3, 31)}
    assert found("enrolment_certificate", "15.11.2026", **short)
    assert not found("enrolment_certificate", "31.03.2027", **term)


def test_cities() -> None:
    assert countries_of("in Kairo, à Bruxelles y en Bogotá") == {"EGY", "BEL", "COL"}
    assert countries_of("an oral examination") == set()


@pytest.mark.parametrize(
    "line",
    [
        "Geltungsbereich: Kanton Zug",
        "La recherche est limitée au ressort du tribunal de Kaolack",
        "Ámbito: provincial",
        "The national database was not searched",
        "Resultado: sí registra",
    ],
)
def test_limited_record(line: str) -> None:
    assert found("criminal_record", line)


@pytest.mark.parametrize(
    "line",
    [
        "Geltungsbereich: Bundesgebiet",
        "Étendue : ensemble du territoire national",
        "Resultado: no registra",
        "No proceedings are pending",
    ],
)
def test_whole_record(line: str) -> None:
    assert found("criminal_record", line) == []


def test_translation_by_anybody() -> None:
    assert found("birth_certificate", "Traduction du malgache", "Traduit par Mme Rabe")
    assert not found("birth_certificate", "Extrait plurilingue", "Traduction des rubriques au verso")
    assert not found("birth_certificate", "Übersetzung aus dem Türkischen", "Ayla K., vereidigte Übersetzerin")
