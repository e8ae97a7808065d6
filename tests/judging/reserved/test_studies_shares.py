"""Results that show hardly any, signs with a legend, enrolments without rights, agreements that were undone."""

from __future__ import annotations

from dataclasses import replace
from types import SimpleNamespace
from typing import Any, cast

import pytest

from doccheck.judging.case import Case
from doccheck.judging.reserved.said import Said
from doccheck.judging.reserved.studies_others import of_other_studies, of_school_at_home
from doccheck.judging.reserved.studies_rights import without_rights
from doccheck.judging.reserved.studies_rows import by_rows
from doccheck.judging.reserved.studies_shares import hardly_any
from doccheck.judging.reserved.studies_undone import undone
from doccheck.model import Document
from tests.judging.builder import doc


def said(kind: str, *lines: str) -> Said:
    return Said(doc(kind, *lines))


def case(*documents: Document, country: str = "DEU") -> Case:
    stub: Any = SimpleNamespace(documents=documents, checklist=SimpleNamespace(country=country), applicant=None)
    return cast(Case, stub)


@pytest.mark.parametrize(
    "lines",
    [
        (
            *("Botanik   WS   5,0   NB   0", "Zoologie   WS   –   NE   0", "Genetik   SS   5,0   NB   0"),
            *("Latein   SS   2,3   BE   3", "NB = nicht bestanden, NE = nicht erschienen, BE = bestanden"),
        ),
        ("Histoire   03,00   AJ   0", "Droit   ABI   DEF   0", "Latin   05,50   AJ   0", "Sport   14,00   ADM   2"),
        ("Crédits validés: 9 sur 60 inscrits",),
        ("Credits attempted: 60", "Credits earned: 12"),
        ("Belegte Leistungspunkte: 55", "Erreichte Leistungspunkte: 7"),
        ("Promedio: 3,4 / 10",),
        ("Décision du jury: défaillante",),
    ],
)
def test_hardly_any_passed(lines: tuple[str, ...]) -> None:
    assert list(hardly_any(said("transcript", *lines)))


@pytest.mark.parametrize(
    "lines",
    [
        ("Botanik   WS   1,3   BE   6", "Zoologie   WS   5,0   NB   0", "Genetik   SS   2,0   BE   6"),
        ("Botanik   5,0   A", "Zoologie   5,0   B", "Genetik   5,0   A"),  # credits
        ("Crédits validés: 57 sur 60 inscrits",),
        ("60 of 180 ECTS credits earned",),
        ("Promedio: 8,4 / 10",),
        ("Résultat: ajournée", "Résultat final: admise"),
    ],
)
def test_enough_passed(lines: tuple[str, ...]) -> None:
    assert not list(hardly_any(said("transcript", *lines)))


@pytest.mark.parametrize(
    "lines",
    [
        ("Status: L", "H: Haupthörerin, L: beurlaubt"),
        ("Situation: 2", "1 = étudiante, 2 = auditrice libre"),
        ("Tipo de alumno: O", "O = oyente, R = regular"),
        ("Registration: autumn term †", "† provisional until the diploma arrives"),
        ("Einschreibung: Wintersemester, U", "Schlüssel U: Urlaubssemester"),
    ],
)
def test_signs_with_a_legend(lines: tuple[str, ...]) -> None:
    assert list(by_rows(said("enrolment_certificate", *lines), "enrolment_certificate"))


@pytest.mark.parametrize(
    "lines",
    [
        ("Status: H", "H: Haupthörerin, L: beurlaubt"),
        ("Situation: 1", "1 = étudiante, 2 = auditrice libre"),
        ("Tipo de alumno: R", "O = oyente, R = regular"),
        ("Registration: autumn term †", "† fees settled"),
    ],
)
def test_signs_that_say_nothing_against_it(lines: tuple[str, ...]) -> None:
    assert not list(by_rows(said("enrolment_certificate", *lines), "enrolment_certificate"))


@pytest.mark.parametrize(
    "line",
    [
        "Sie nimmt als Gasthörerin teil und darf keine Prüfungen ablegen.",
        "Cette inscription ne permet pas de passer les examens.",
        "La matrícula no da derecho a examen.",
        "Attendance carries no entitlement to sit examinations.",
        "Est admise en qualité d'auditrice.",
        "The holder is not a matriculated student.",
    ],
)
def test_without_rights(line: str) -> None:
    assert list(without_rights(said("enrolment_certificate", line)))


@pytest.mark.parametrize(
    "line",
    [
        "Sie darf alle Prüfungen ablegen.",
        "L'étudiante n'est pas en congé.",
        "She is no longer a part-time student but takes all examinations.",
        "This is not a student visa.",
    ],
)
def test_with_rights(line: str) -> None:
    assert not list(without_rights(said("enrolment_certificate", line)))


@pytest.mark.parametrize(
    "line",
    [
        "Nachtrag vom 3. August: Der vorstehende Vertrag wurde aufgehoben.",
        "Die Gasteltern sind am 2. August abgesprungen.",
        "Par avenant du 3 août, la convention est résiliée.",
        "La famille d'accueil s'est retirée du programme.",
        "This agreement is null and void as of 3 August.",
        "The school has withdrawn.",
        "El acuerdo ha quedado sin efecto.",
        "La familia anfitriona ha desistido.",
        "Il presente accordo è stato annullato.",
        "El presente convenio se deja sin efecto.",
    ],
)
def test_undone(line: str) -> None:
    assert list(undone(said("exchange_agreement", line)))


@pytest.mark.parametrize(
    "line",
    [
        "Bei Ablehnung des Visums ist der Vertrag hinfällig.",
        "Der Vertrag kann jederzeit gekündigt werden.",
        "Nachtrag: Die Gasteltern haben eine neue Anschrift, alles andere bleibt.",
        "Toute convention antérieure est annulée.",
        "If the host family withdraws, another one is found.",
        "El acuerdo anterior queda sin efecto.",
        "De resultar falsa la declaración, el acuerdo queda sin efecto.",
        "The agreement becomes void on two months' unexcused absence.",
        "This agreement is not valid for tax purposes.",
    ],
)
def test_not_undone(line: str) -> None:
    assert not list(undone(said("exchange_agreement", line)))


def test_results_of_the_school_they_are_sent_to() -> None:
    enrolment = doc("enrolment_certificate", institution="Hochschule Tannfeld")
    home = doc(
        "transcript", "Okoro River College", "Destination: Hochschule Tannfeld", institution="Okoro River College"
    )
    abroad = replace(home, issuing_country="NGA")
    assert list(of_other_studies(Said(abroad), case(enrolment)))
    own = doc("transcript", "Hochschule Tannfeld", "Destination: Ausländerbehörde", institution="Hochschule Tannfeld")
    assert not list(of_other_studies(Said(replace(own, issuing_country="DEU")), case(enrolment)))


def test_the_school_of_the_exchange() -> None:
    agreement = doc("exchange_agreement", "Die Schülerin besucht das Gymnasium am Tannfeld in Mainz.")
    host = doc("school_certificate", "Gymnasium am Tannfeld", "55118 Mainz", institution="Gymnasium am Tannfeld")
    home = doc("school_certificate", "Colegio Las Lomas", "Colima, México", institution="Colegio Las Lomas")
    other = doc("school_certificate", "Realschule Birkau", "55118 Mainz", institution="Realschule Birkau")
    assert not list(of_school_at_home(Said(replace(host, issuing_country="DEU")), case(agreement)))
    assert list(of_school_at_home(Said(replace(home, issuing_country="MEX")), case(agreement)))
    assert list(of_school_at_home(Said(home), case(agreement)))
    assert list(of_school_at_home(Said(replace(other, issuing_country="DEU")), case(agreement)))


@pytest.mark.parametrize(
    ("head", "same"),
    [
        (("Université", "Haute-Rive", "Direction de la formation"), True),
        (("Université", "Basse-Rive", "Direction de la formation"), False),
        (("Direction de la formation", "-", "-", "-", "-", "-", "Licence obtenue à l'Université Haute-Rive"), False),
        (("Direction de la formation", "-", "-", "-", "-", "-", "La présidente de l'Université Haute-Rive certifie"), True),
    ],
)
def test_the_enrolment_of_the_same_school_read_by_its_office(head: tuple[str, ...], same: bool) -> None:
    enrolment = doc("enrolment_certificate", *head, institution="Direction de la formation")
    results = doc("transcript", "Université Haute-Rive", "Relevé de notes", institution="Université Haute-Rive")
    assert (not list(of_other_studies(Said(results), case(enrolment)))) is same
