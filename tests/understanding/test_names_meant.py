"""Whom of several persons a paper means: children of whom it speaks to, dependants, who asked, who was born abroad."""

from __future__ import annotations

import pytest

from doccheck.model import Certainty
from doccheck.understanding.fold import fold
from doccheck.understanding.holders import name_fields
from doccheck.understanding.name_bodies import is_nobody
from tests.understanding.pages import page


def _whole(text: str, kind: str) -> list[tuple[str, Certainty]]:
    """The words of each whole name in order, and how sure it is."""
    fields = name_fields((page(*text.split("\n")),), kind)
    return [(_form(str(each.value)), each.certainty) for each in fields if each.name == "full_name"]


def _form(name: str) -> str:
    return " ".join(sorted(fold(name).split()))


@pytest.mark.parametrize(
    ("kind", "text", "first"),
    [
        (
            "language_course_confirmation",
            "To: Mr Obinna Okoro\nYour daughter Adaeze Ruth Okoro (born 4 May 2007) has a place in our summer course.",
            "Adaeze Ruth Okoro",
        ),
        (
            "health_insurance",
            "Titulaire : FERRAND NADIA\nPersonne à charge : FERRAND-DIOP MOUSSA, né le 14/11/2003",
            "FERRAND-DIOP MOUSSA",
        ),
        (
            "sponsorship_declaration",
            "I, Obinna Okoro, residing at 4 Hill Road, undertake\nto pay the expenses of my nephew Chidi Eze in Bonn.",
            "Chidi Eze",
        ),
        (
            "power_of_attorney",
            "Hiermit erteile ich, Okoro Adaeze, geb. am 15.05.2002, meinem Bruder\n"
            "Okoro Chidi, geb. am 02.12.1997, Vollmacht, meine Post abzuholen.",
            "Okoro Adaeze",
        ),
    ],
)
def test_whom_a_paper_of_another_is_for_goes_first(kind: str, text: str, first: str) -> None:
    found = _whole(text, kind)
    assert found[0][0] == _form(first)
    assert Certainty.CERTAIN not in [certainty for name, certainty in found if name != _form(first)]


@pytest.mark.parametrize(
    ("kind", "text", "first"),
    [
        (
            "family_record",
            "Ehemann: Okoro, Obinna, geb. 11.06.1968\nGemeinsame Kinder\n1. Okoro, Chidi Paul  geb. 02.02.2001\n"
            "2. Okoro, Ada Ruth  geb. 24.10.2004\nAuf Antrag der Tochter Ada Ruth Okoro erteilt.",
            "Ada Ruth Okoro",
        ),
        (
            "family_record",
            "Father  OBINNA OKORO\nCHILDREN\n1  Chidi Paul Okoro  11 Jul 2000\n2  Ada Ruth Okoro  04 Oct 2006  *\n"
            "* requesting party",
            "Ada Ruth Okoro",
        ),
        (
            "marriage_certificate",
            "Bräutigam: HUBER Lukas, geboren in Brixen am 02.05.1990\n"
            "Braut: OKORO Ada, geboren in Enugu (Nigeria) am 21.12.1993",
            "OKORO Ada",
        ),
        (
            "marriage_certificate",
            "Premier époux : MOREL Jean, né à Dinant le 16 avril 1995\n"
            "Second époux : OKORO Ada, née à Enugu le 7 août 1999\nDélivré à la demande de la seconde nommée",
            "OKORO Ada",
        ),
    ],
)
def test_who_asked_for_the_paper_goes_first(kind: str, text: str, first: str) -> None:
    assert _whole(text, kind)[0][0] == _form(first)


def test_partners_called_by_letters_are_named() -> None:
    text = "Pareja A / Partner A: Ada Ruth Okoro\nPareja B / Partner B: Jean Paul Morel"
    names = [name for name, _ in _whole(text, "partnership_certificate")]
    assert names == [_form("Ada Ruth Okoro"), _form("Jean Paul Morel")]


def test_towns_and_offices_are_nobody() -> None:
    assert is_nobody("Stadt Fürth Bürgeramt Nord")
    assert is_nobody("La Rectora Ana Ruiz Gil")
    assert is_nobody("Partner B")
    assert not is_nobody("Ada Ruth Okoro")
    assert not is_nobody("Lander Ruiz")
