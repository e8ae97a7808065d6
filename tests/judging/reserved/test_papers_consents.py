"""Consents and powers for another child, office, family or country, and of one parent who does not agree."""

from __future__ import annotations

from datetime import date
from types import SimpleNamespace
from typing import Any, cast

import pytest

from doccheck.judging.case import Case
from doccheck.judging.persons import Person
from doccheck.judging.reserved.papers import papers
from doccheck.judging.reserved.said import Said
from doccheck.model import Document, Evidence, TextLine

_APPLICANT = Person(surname="Okafor Bello", given_names="Adaeze Ruth", birth_date=date(2010, 5, 2))
_FACTS = {
    "applicant.nationality": SimpleNamespace(value="NGA"),
    "applicant.residence_countries": SimpleNamespace(value=("BEN",)),
}


def _document(kind: str, text: str) -> Document:
    lines = tuple(
        TextLine(text=line, evidence=Evidence(file="a.pdf", page=1, box=None, text=line)) for line in text.split("\n")
    )
    return cast(Document, SimpleNamespace(lines=lines, kind=kind))


def _found(kind: str, text: str, *others: Document) -> list[str]:
    document = _document(kind, text)
    checklist = SimpleNamespace(country="DEU", source=SimpleNamespace(authority="Landeshauptstadt Mainz, Team Recht"))
    case = SimpleNamespace(
        application=date(2026, 6, 20),
        date_of={"stay.start": date(2026, 9, 1), "stay.end": date(2027, 6, 30)}.get,
        applicant=_APPLICANT,
        facts=_FACTS,
        checklist=checklist,
        documents=(document, *others),
    )
    return [sentence.text for sentence in papers(Said(document), kind, cast(Case, cast(Any, case)))]


OTHERWISE = [
    # One who has to agree takes note, or keeps it open.
    ("parental_authorisation", "Die Mutter hat nur zur Kenntnisnahme unterzeichnet."),
    ("parental_authorisation", "Der Vater stimmt nicht zu."),
    ("parental_authorisation", "Le père n'est pas d'accord."),
    ("parental_authorisation", "La madre no está conforme."),
    ("parental_authorisation", "Le père signe à titre purement informatif."),
    ("parental_authorisation", "El padre firma únicamente como enterado."),
    ("parental_authorisation", "The mother signs merely to acknowledge receipt."),
    ("parental_authorisation", "Whether the father consents will be known after his journey."),
    ("parental_authorisation", "La mère décidera plus tard si elle autorise le départ."),
    ("parental_authorisation", "La madre decidirá en otoño si firma el consentimiento."),
    ("parental_authorisation", "Der Vater bittet um Bedenkzeit."),
    ("parental_authorisation", "The father objects to the stay."),
    ("parental_authorisation", "La mère hésite encore."),
    # Another child.
    ("power_of_attorney", "Für meinen Sohn Ikenna Paul Okafor Bello beantragt er den Aufenthaltstitel."),
    ("power_of_attorney", "Visa de notre fille mineure Ngozi Okafor Bello, sœur d'Adaeze Ruth Okafor Bello."),
    ("parental_authorisation", "Autorizamos a nuestro hijo Ikenna Okafor Bello a residir en Alemania."),
    ("parental_authorisation", "We consent to the stay of our daughter Ngozi Okafor Bello in Germany."),
    ("parental_authorisation", "Name des Kindes: Ngozi Okafor Bello"),
    # Another country, that of the dossier being one to pass through.
    ("parental_authorisation", "Wir stimmen zu, dass sie in Polen lebt.\nDie Klassenfahrt nach Deutschland ist erlaubt."),
    ("parental_authorisation", "Nous autorisons le séjour en Belgique.\nUne excursion en Allemagne est permise."),
    ("parental_authorisation", "Demeurant au Bénin, nous autorisons son séjour en Belgique."),
    # Months later than the stay, though a passport is named before.
    ("parental_authorisation", "Notre fille, passeport A12, peut séjourner en Allemagne du 03/07/2026 au 20/07/2026."),
    ("parental_authorisation", "Sie darf mit Pass A12 in Deutschland wohnen vom 1.9.2026 bis 20.10.2026."),
    # Another office.
    ("power_of_attorney", "Er beantragt den Titel bei der Ausländerbehörde der Stadt Kassel."),
    ("power_of_attorney", "Visa : démarches auprès du consulat général à Nantes."),
    # A letter for another country.
    ("motivation_letter", "Je demande un visa pour étudier en Belgique."),
    ("motivation_letter", "I would like to study medicine in Poland next year."),
]

AS_IT_SHOULD = [
    ("parental_authorisation", "Beide Eltern haben in voller Kenntnis der Sache unterzeichnet."),
    ("parental_authorisation", "La mère déclare avoir pris connaissance du programme et l'autorise."),
    ("parental_authorisation", "Die Gasteltern entscheiden im Alltag für uns, womit wir einverstanden sind."),
    ("parental_authorisation", "Vater und Mutter stimmen ohne Vorbehalte zu."),
    ("parental_authorisation", "The father does not object to the stay in Germany."),
    ("parental_authorisation", "If the host family decides on a doctor, we consent."),
    ("parental_authorisation", "El padre y la madre firman de común acuerdo."),
    ("parental_authorisation", "Autorizamos a nuestra hija Adaeze Ruth Okafor Bello a residir en Alemania."),
    ("parental_authorisation", "Unser Sohn Ikenna Okafor Bello und unsere Tochter Adaeze Ruth Okafor Bello dürfen."),
    ("parental_authorisation", "Name des Kindes: Okafor Bello, Adaeze Ruth"),
    ("parental_authorisation", "Our daughter Adaeze lives in Germany; our son Ikenna Okafor Bello stays here."),
    ("parental_authorisation", "Sie lebt in Deutschland.\nDie Klassenfahrt nach Polen ist erlaubt."),
    ("parental_authorisation", "Demeurant au Bénin, nous autorisons son séjour en Allemagne."),
    ("parental_authorisation", "Passeport A12 valable du 03/07/2024 au 20/07/2026."),
    ("power_of_attorney", "Er beantragt den Titel bei der Ausländerbehörde der Stadt Mainz."),
    ("power_of_attorney", "Ausländerbehörde Mainz; früher zuständig war die Ausländerbehörde Kassel."),
    ("power_of_attorney", "Démarches pour le visa auprès du consulat d'Allemagne."),
    ("motivation_letter", "Je demande un visa pour étudier en Allemagne."),
    ("motivation_letter", "J'ai visité la Belgique, et je veux étudier à Mayence."),
    ("motivation_letter", "After my studies in Benin I want to study in Germany."),
]


@pytest.mark.parametrize(("kind", "text"), OTHERWISE)
def test_otherwise(kind: str, text: str) -> None:
    assert _found(kind, text)


@pytest.mark.parametrize(("kind", "text"), AS_IT_SHOULD)
def test_as_it_should(kind: str, text: str) -> None:
    assert not _found(kind, text)


@pytest.mark.parametrize(
    ("consent", "other", "found"),
    [
        ("Sie wohnt bei Familie Hartwig in Mainz.", "Gastfamilie Sommerfeld", True),
        ("Sie wohnt bei Familie Hartwig in Mainz.", "Gastfamilie Klaus Hartwig", False),
        ("Sie wohnt bei Familie Hartwig in Mainz.", "Wir bestätigen den Schulbesuch.", False),
        ("Sie wohnt bei Familie Hartwig in Mainz.", "An Familie Okafor Bello in Cotonou", False),
        ("Vivirá con la familia Ortega.", "Acoge la familia Lozano Peña", True),
        ("Elle ira au Lycée Pierre Loti.", "Lycée Jules Verne de Mayence", True),
        ("Elle ira au Lycée Pierre Loti.", "Lycée P. Loti", False),
    ],
)
def test_families_and_schools(consent: str, other: str, found: bool) -> None:
    assert bool(_found("parental_authorisation", consent, _document("exchange_agreement", other))) is found


@pytest.mark.parametrize(
    ("power", "found"),
    [
        ("Ich, Chidi Paul Okafor, bevollmächtige die Mutter für den Aufenthaltstitel.", False),
        ("Je soussigné Chidi Okafor donne pouvoir à la mère pour le titre de séjour.", False),
        ("Je soussigné Emeka Nwosu donne pouvoir à la mère pour le titre de séjour.", True),
        ("I, Grace Adeyemi, authorise Mr Weber to apply for her residence permit.", True),
        ("Yo, Emeka Nwosu, otorgo poder para el permiso de residencia.", True),
        ("Der Vater bevollmächtigt die Mutter für den Aufenthaltstitel.", False),
    ],
)
def test_who_gives_it_for_a_minor(power: str, found: bool) -> None:
    consent = _document("parental_authorisation", "Vater: Chidi Paul Okafor\nMutter: Amara Bello")
    assert bool(_found("power_of_attorney", power, consent)) is found
    assert not _found("power_of_attorney", power)
