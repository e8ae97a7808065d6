"""Troubles that are told of nobody here, of an earlier time or as a rule, beside those of the holder and of the paper."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any, cast

import pytest

from doccheck.judging.reserved.rules import speaks_of_no_fault
from doccheck.judging.reserved.said import Sentence
from tests.judging.reserved.test_troubles import said_of


@pytest.mark.parametrize(
    ("kind", "language", "line"),
    [
        ("accommodation_certificate", "en", "Parcels for other addresses are refused."),
        ("health_insurance", "de", "Eine mündliche Kündigung ist unwirksam."),
        ("bank_statement", "de", "Kontogebühr Juni (storniert)"),
        ("bank_statement", "es", "RECHAZO RECIBO GAS"),
        ("loan_certificate", "fr", "Une demande plus forte avait été rejetée en mars."),
        ("accommodation_certificate", "fr", "Les badges de l'an passé ne sont plus acceptés à la grille."),
        ("health_insurance", "fr", "L'assureur renonce à son droit de recours."),
        ("tuition_receipt", "en", "Visa refused."),
        ("tuition_receipt", "en", "A late charge is payable only if the sum comes after May."),
        ("affidavit", "de", "Ich bin weder in Kenia noch in einem anderen Land verurteilt worden."),
        ("host_commitment", "de", "Die Eltern des Mannes sind geschieden."),
        ("admission_letter", "fr", "La liste d'attente ne vous concerne plus."),
    ],
)
def test_of_nobody_here(kind: str, language: str, line: str) -> None:
    assert said_of(kind, language, "Mit Brief und Siegel.", line) == []


@pytest.mark.parametrize(
    ("kind", "language", "line"),
    [
        ("accommodation_certificate", "en", "Your booking was refused."),
        ("health_insurance", "de", "Der Vertrag ist unwirksam."),
        ("bank_statement", "de", "Das Konto ist seit Juni gesperrt und gekündigt."),
        ("loan_certificate", "fr", "La demande de prêt a été rejetée en mars."),
        ("accommodation_certificate", "fr", "La chambre ne lui est plus réservée."),
        ("health_insurance", "fr", "L'assuré renonce à sa couverture."),
        ("host_commitment", "en", "This undertaking is good only if my wife signs it too."),
        ("affidavit", "de", "Ich bin in Kenia verurteilt worden."),
        ("marriage_certificate", "de", "Die Eheleute sind geschieden."),
        ("admission_letter", "en", "You are on the waiting list."),
    ],
)
def test_of_the_holder_or_of_the_paper(kind: str, language: str, line: str) -> None:
    assert said_of(kind, language, "Mit Brief und Siegel.", line) != []


@pytest.mark.parametrize(
    ("line", "harmless"),
    [
        ("- Failure to enrol by 4 September: the place is given up.", True),
        ("Retard de plus de dix jours : la chambre est réattribuée.", True),
        ("Nach Ablauf dieser Frist verfällt der Platz.", True),
        ("Falta la firma del rector; queda por confirmar.", False),
        ("Non payé à ce jour.", False),
        ("Failure to enrol by 4 September: the place was withdrawn.", False),
        ("Retard de paiement : votre chambre a été réattribuée.", False),
        ("Nach Ablauf dieser Frist wurde der Platz vergeben.", False),
    ],
)
def test_what_would_follow_from_an_omission(line: str, harmless: bool) -> None:
    assert speaks_of_no_fault(Sentence(text=line, evidence=cast(Any, (SimpleNamespace(),)))) is harmless
