"""Declarations of those who vouch for themselves, and of those who vouch for another."""

from __future__ import annotations

import pytest

from tests.judging.reserved.test_funds import found

RESTRICTED = [
    ("sponsorship_declaration", "I, the undersigned Ms Rania Haddad, student, guarantee all costs of Ms Rania Haddad."),
    (
        "sponsorship_declaration",
        "Hiermit erkläre ich, Rania Haddad, geboren am 6.5.2004, für sämtliche Kosten des "
        "Aufenthalts von Rania Haddad aufzukommen.",
    ),
    ("sponsorship_declaration", "I, Rania HADDAD, undertake to bear all costs of Miss Rania Haddad's studies."),
    (
        "sponsorship_declaration",
        "Yo, Dña. Rania Haddad, con pasaporte X123, me comprometo a sufragar los gastos de la "
        "estudiante.",
    ),
    ("sponsorship_declaration", "Verpflichtungsgeber: Haddad, Rania\nBegünstigte: Haddad, Rania"),
    ("sponsorship_declaration", "1. Garant\nNom : HADDAD\nPrénom : Rania\n2. Étudiant\nNom : HADDAD\nPrénom : Rania"),
    ("sponsorship_declaration", "Je m'engage à financer mes propres études par mes économies."),
    ("sponsorship_declaration", "I will be sponsoring myself during my studies."),
    ("sponsorship_declaration", "Ich trage meine eigenen Lebenshaltungskosten."),
    ("sponsorship_declaration", "Name of sponsor: Ms Rania Haddad\nName of student: Ms Rania Haddad"),
    ("bank_guarantee", "Bürge: Rania Haddad"),
    ("sponsorship_declaration", "La soussignée HADDAD Rania déclare prendre en charge l'étudiante HADDAD Rania."),
    ("sponsorship_declaration", "Die Unterzeichnerin Rania Haddad sorgt selbst für ihren Unterhalt."),
    ("sponsorship_declaration", "Financial supporter\nSurname: Haddad\nFirst name: Rania"),
    ("sponsorship_declaration", "Responsable económico: Rania Haddad"),
]
FREE = [
    ("sponsorship_declaration", "I, Rania Haddad, born on 4 June 1975, support my daughter of the same name."),
    ("sponsorship_declaration", "Ich, Karim Haddad, Vater von Rania Haddad, komme für ihren Lebensunterhalt auf."),
    (
        "sponsorship_declaration",
        "Je soussigné, Karim Haddad, m'engage à prendre en charge les frais de ma fille Rania "
        "Haddad.",
    ),
    ("sponsorship_declaration", "Verpflichtungsgeber: Haddad, Karim\nBegünstigte: Haddad, Rania"),
    ("sponsorship_declaration", "1. Garant\nNom : HADDAD\nPrénom : Karim\n2. Étudiant\nNom : HADDAD\nPrénom : Rania"),
    ("sponsorship_declaration", "Neben meinen eigenen Lebenshaltungskosten kann ich den Betrag aufbringen."),
    ("sponsorship_declaration", "I, Karim Haddad, will pay the fees from my own income."),
    ("sponsorship_declaration", "Declaro que mi hija Rania Haddad será mantenida por mí, Salma Haddad."),
    ("bank_guarantee", "Auftraggeber: Rania Haddad\nBürge: Volksbank Mainz eG"),
    ("sponsorship_declaration", "The undersigned Dr. Rania-Maria Klein sponsors Rania Haddad."),
    (
        "sponsorship_declaration",
        "Ich, Salma Haddad, Mutter der Studentin Rania Haddad, trage alle "
        "Kosten.\nUnterschrift: Salma Haddad",
    ),
    (
        "sponsorship_declaration",
        "Yo, Karim Haddad, me comprometo a pagar la estancia de mi hija Rania Haddad en "
        "Alemania.",
    ),
    ("sponsorship_declaration", "The sponsor declares that he supports himself and Miss Rania Haddad."),
    ("sponsorship_declaration", "Student: Rania Haddad\nSponsor: Dr. Karim Haddad"),
]


@pytest.mark.parametrize(("kind", "text"), RESTRICTED)
def test_vouching_for_oneself(kind: str, text: str) -> None:
    assert found(kind, *text.split("\n"))


@pytest.mark.parametrize(("kind", "text"), FREE)
def test_vouching_for_another(kind: str, text: str) -> None:
    assert found(kind, *text.split("\n")) == []
