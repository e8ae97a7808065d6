"""A word that the engine hardly read decides nothing, whatever the page is worth."""

from __future__ import annotations

import pytest

from doccheck.model import Certainty
from tests.understanding.pages import documents, scan

ROWS = ("Copie intégrale d'acte de naissance", "Nom : NDIAYE", "Prénoms : Awa", "Née le 19 août 2002 à Thiès")


@pytest.mark.parametrize(("confidence", "certainty"), [(0.9, Certainty.CERTAIN), (0.4, Certainty.PROBABLE)])
def test_a_name_that_was_guessed_is_probable(confidence: float, certainty: Certainty) -> None:
    (document,) = documents(scan(*ROWS, unsure={"NDIAYE": confidence}))
    assert [(found.value, found.certainty) for found in document.all("surname")] == [("NDIAYE", certainty)]
