"""Small print that holds for whoever it may be, and the same words said of the paper at hand."""

from __future__ import annotations

from types import SimpleNamespace
from typing import cast

import pytest

from doccheck.judging.reserved.labels import is_named_as_none
from doccheck.judging.reserved.rules import speaks_of_no_fault
from doccheck.judging.reserved.said import Said, Sentence
from doccheck.model import Document, Evidence, TextLine
from tests.judging.reserved.test_papers_asserted import ADDRESS, CONSENT, HOST, LODGING, POWER, TEST, _found

PAIRS = [
    # What would follow, and what did.
    (
        LODGING,
        "Zieht die Mieterin nicht fristgerecht ein, kann der Vertrag nicht aufrechterhalten werden.",
        "Der Vertrag konnte nicht aufrechterhalten werden.",
    ),
    (HOST, "Le comité est alors tenu de chercher une autre famille.", "Le comité cherche une autre famille."),
    (TEST, "Bei Fälschung wird das Zeugnis für ungültig erklärt.", "Das Zeugnis wurde für ungültig erklärt."),
    # Other papers, the list of another year, a telephone.
    (
        "birth_certificate",
        "Certificates issued before that reform can no longer be used.",
        "This certificate can no longer be used.",
    ),
    (
        "medical_certificate",
        "Arzt der Botschaft nach der Liste 2026 (Liste 2024 gilt nicht mehr).",
        "Das Attest gilt nicht mehr.",
    ),
    (HOST, "Die Telefonnummer 030 11 22 33 ist nicht mehr vergeben.", "Ein Zimmer haben wir nicht mehr für ihn."),
    # What did no harm.
    (LODGING, "Das Haus 3 hat der Wasserschaden, der im Mai war, nicht betroffen.", "Das Zimmer ist noch nicht frei."),
    (LODGING, "La chambre n'a pas été touchée.", "La chambre n'a pas été attribuée."),
    # A list of cases, and one that came true.
    (
        LODGING,
        "The contract may be ended free of charge: visa refused; tenancy withdrawn; illness; course cancelled.",
        "The tenancy was withdrawn.",
    ),
    # What a house forbids of those who live there.
    (LODGING, "Gewerbliche Nutzung ist untersagt.", "Die Nutzung des Zimmers zum Wohnen ist untersagt."),
    (LODGING, "Sub-letting is prohibited.", "Occupation of the room is prohibited."),
    # Who was on a list before the room was given.
    (
        LODGING,
        "Am 3. Mai wurde ihm Zimmer 12 zugewiesen.\nEr war seit Januar auf der Warteliste.",
        "Er steht auf der Warteliste.",
    ),
    (LODGING, "Le locataire précédent libère les lieux le 31 août.", "La locataire libère les lieux le 31 août."),
    # A payment on a bill of the home.
    (
        ADDRESS,
        "Der Abschlag vom 3. Mai konnte nicht abgebucht werden.",
        "Der Vertrag konnte nicht geschlossen werden, sie wohnt nicht hier.",
    ),
    # A scale of marks.
    (TEST, "unter 60: nicht bestanden", "Hören 41: nicht bestanden"),
    # An older power that this deed ends.
    (
        POWER,
        "El 4 de marzo de 2025 otorgó el 4 de marzo un poder a don Luis Pérez. Queda revocado en este acto.\n"
        "Dado en Lima el 2 de junio de 2026.",
        "El poder del señor Roth queda revocado en este acto.",
    ),
    # What a consent does not reach, and what it must.
    (
        CONSENT,
        "La autorización no comprende el cambio definitivo de residencia.",
        "La autorización no comprende la residencia en España.",
    ),
]


@pytest.mark.parametrize(("kind", "rule", "own"), PAIRS)
def test_small_print_is_no_restriction_and_the_same_of_the_paper_is_one(kind: str, rule: str, own: str) -> None:
    assert _found(kind, rule) == []
    assert _found(kind, own) != []


NOTES = [
    ("Tachado «Lima» en el renglón 4: no vale.", "El poder no vale."),
    ("Deux mots rayés nuls.", "Le présent acte est nul."),
    (
        "L'interdiction de sortie que le père avait demandée en 2019 pendant la procédure a été levée.",
        "Une interdiction de sortie a été prononcée.",
    ),
    ("No resident is evicted without a hearing.", "The resident is evicted."),
    ("Wer zu spät kommt, verliert das Zimmer, nicht aber den Platz.", "Er verliert das Zimmer."),
]


@pytest.mark.parametrize(("note", "fault"), NOTES)
def test_what_a_notary_struck_out_and_a_ban_that_was_lifted_are_no_fault(note: str, fault: str) -> None:
    assert speaks_of_no_fault(Sentence(text=note, evidence=()))
    assert not speaks_of_no_fault(Sentence(text=fault, evidence=()))


ROWS = [
    ("Saldo retenido: 0.00", "Saldo retenido: 5,000.00"),
    ("Pfändungen: keine", "Pfändungen: keine, außer der vom 3. Mai über 900 EUR"),
    ("Lien marked on deposits: None", "Lien marked on deposits: INR 50,000"),
    ("Test IGRA (contrôle): NÉGATIF", "Test IGRA (contrôle): POSITIF"),
    ("Saisie sur salaire: néant", "Bourse: néant"),
]


@pytest.mark.parametrize(("none", "some"), ROWS)
def test_an_ill_that_is_named_to_be_denied_is_none(none: str, some: str) -> None:
    for text, expected in ((none, True), (some, False)):
        proof = Evidence(file="a.pdf", page=1, box=None, text=text)
        document = SimpleNamespace(lines=(TextLine(text=text, evidence=proof),))
        said = Said(cast(Document, document))
        assert is_named_as_none(said, said.sentences[0]) is expected
