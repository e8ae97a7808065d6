"""What the abbreviations of a table stand for is said of nobody."""

from __future__ import annotations

import pytest

from doccheck.understanding.legends import without_legends


@pytest.mark.parametrize(
    "line",
    [
        "BE bestanden · NB nicht bestanden · EN endgültig nicht bestanden · LP Leistungspunkte",
        "AJ : ajourné ; ADM : admis ; DEF : défaillant",
        "P = passed, F = failed, W = withdrawn, X = excluded",
        "(A) aprobado | (S) suspenso | (NP) no presentado",
    ],
)
def test_a_legend(line: str) -> None:
    assert without_legends(f"Statistik 3,0\n{line}\nStand: 3. Mai") == "Statistik 3,0\nStand: 3. Mai"


@pytest.mark.parametrize(
    "line",
    [
        "Die Masterprüfung ist endgültig nicht bestanden.",
        "Modul 4, Statistik, endgültig nicht bestanden",
        "EN – endgültig nicht bestanden",
        "Herr AB Meier, Frau Kunz, Herr Roth",
    ],
)
def test_what_is_said_of_somebody(line: str) -> None:
    assert without_legends(line) == line
