"""Whom a paper speaks of, where the applicant and somebody else are named."""

from __future__ import annotations

from datetime import date

import pytest

from doccheck.judging.persons import Person, bearers
from doccheck.judging.subjects import given_by_another, given_by_oneself, spoken_of_instead
from tests.judging.builder import doc

AMINA = Person(surname="Benali", given_names="Amina", birth_date=date(2004, 5, 17))


def other(*lines: str, name: str, kind: str = "bank_certificate") -> str:
    document = doc(kind, *lines, full_name=name)
    find = given_by_another if kind == "power_of_attorney" else spoken_of_instead
    found = find(document, bearers(document), AMINA)
    return found[0].full if found else ""


@pytest.mark.parametrize(
    "lines",
    [
        ("Le compte ouvert au nom de Mme Samira Benali présente un solde.", "Remis à Mlle Amina Benali."),
        ("Das auf den Namen von Frau Samira Benali geführte Konto.", "Frau Amina Benali darf es einsehen."),
        ("La cuenta a nombre de D.ª Samira Benali tiene saldo.", "D.ª Amina Benali figura como apoderada."),
        ("The account in the name of Ms Samira Benali is in credit.", "Ms Amina Benali may view it."),
        ("Nous certifions que Mlle Samira Benali est inscrite.", "Copie adressée à Mlle Amina Benali."),
        ("Hiermit bescheinigen wir, dass Frau Samira Benali immatrikuliert ist.", "An: Amina Benali"),
        ("Versicherte Person: Samira Benali", "Korrespondenz an Amina Benali"),
        ("Autorisons notre fille Samira Benali à partir.", "Amina Benali reste avec nous."),
    ],
)
def test_somebody_else(lines: tuple[str, ...]) -> None:
    assert other(*lines, name="Samira Benali") == "Samira Benali"


@pytest.mark.parametrize(
    "lines",
    [
        ("Compte ouvert au nom de M. Samira Benali et Mlle Amina Benali.",),
        ("Nous certifions que Mlle Amina Benali est inscrite, comme sa sœur Samira Benali.",),
        ("Versicherungsnehmer: Samira Benali", "Versicherte Person: Amina Benali"),
        ("Titular: Samira Benali", "Estudiante: Amina Benali"),
        ("Ansprechpartnerin: Samira Benali", "Für Amina Benali"),
        ("Contact: Samira Benali", "We confirm that Ms Amina Benali is enrolled."),
    ],
)
def test_the_applicant(lines: tuple[str, ...]) -> None:
    assert other(*lines, name="Samira Benali") == ""


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("Je soussigné Omar Benali, né à Fès, donne mandat pour la demande de ma fille Amina Benali.", True),
        ("Ich, Omar Benali, bevollmächtige Herrn Klein für Amina Benali.", True),
        ("Yo, Omar Benali, otorgo poder en favor de D. Luis Gil para mi hija Amina Benali.", True),
        ("I, Omar Benali, appoint Mr Hill to act for Amina Benali.", True),
        ("Je soussignée Amina Benali donne mandat à M. Omar Benali.", False),
        ("Ich, Amina Benali, bevollmächtige Omar Benali.", False),
        ("Yo, Amina Benali, otorgo poder a Omar Benali.", False),
        ("I, Amina Benali, appoint Omar Benali.", False),
    ],
)
def test_who_gives_a_power(line: str, found: bool) -> None:
    assert bool(other(line, name="Omar Benali", kind="power_of_attorney")) is found


@pytest.mark.parametrize(
    "line",
    [
        "Je soussignée Amina Benali atteste héberger M. Paul Tissot à mon domicile.",
        "La que suscribe, D.ª Amina Benali, aloja en su casa a D. Pablo Ruiz.",
        "Ich, Frau Amina Benali, nehme Herrn Paul Tisch bei mir auf.",
        "I, Amina Benali, confirm that Mr Paul Tyler lives with me.",
    ],
)
def test_given_by_the_applicant(line: str) -> None:
    assert given_by_oneself(doc("accommodation_certificate", line), AMINA) is not None


@pytest.mark.parametrize(
    "lines",
    [
        ("Je soussigné Paul Tissot atteste héberger Mlle Amina Benali.",),
        ("Je soussigné Paul Tissot atteste héberger Mlle Amina Benali.", "Je soussignée Amina Benali le confirme."),
        ("Hiermit bestätige ich, dass Frau Amina Benali bei mir wohnt.",),
        ("Locataire : Amina Benali", "Bailleur : Paul Tissot"),
    ],
)
def test_given_by_somebody_else(lines: tuple[str, ...]) -> None:
    assert given_by_oneself(doc("accommodation_certificate", *lines), AMINA) is None
