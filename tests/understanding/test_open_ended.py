"""A validity that ends only when somebody ends it."""

from __future__ import annotations

import pytest

from doccheck.understanding.marks import open_ended
from tests.understanding.letters import page_of


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Ihre Mitgliedschaft endet nicht durch Zeitablauf.", True),
        ("Der Versicherungsschutz besteht fort, solange Sie immatrikuliert sind.", True),
        ("Die Mitgliedschaft läuft während des Studiums ohne Enddatum weiter.", True),
        ("La cobertura no lleva recargo y rige sin fecha de fin.", True),
        ("La póliza no puede emitirse sin fecha de fin: vence el 30/11/2026.", False),
        ("Eine Fortsetzung ohne Enddatum ist nicht möglich.", False),
        ("La garantie est maintenue tant que vous êtes inscrite.", True),
        ("La cobertura permanece vigente mientras dure su matrícula.", True),
        ("Wir wünschen Ihnen für die Dauer Ihres Studiums alles Gute.", False),
        ("Solange Sie eingeschrieben sind, zahlen Sie den ermäßigten Beitrag.", False),
        ("A reduced premium applies for the duration of your studies.", False),
        ("Le tarif étudiant s'applique tant que vous êtes inscrit.", False),
        ("Votre contrat se renouvelle chaque année.", False),
    ],
)
def test_cover_without_an_end_says_so_of_itself(text: str, said: bool) -> None:
    assert bool(open_ended((page_of(text, "a.pdf"),))) is said
