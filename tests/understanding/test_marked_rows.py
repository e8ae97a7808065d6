"""Rows that tell what somebody was marked with, against rows of a curriculum, a bill or a budget."""

from __future__ import annotations

import pytest

from doccheck.understanding.marked_rows import has_marks
from tests.understanding.pages import document, page, title


@pytest.mark.parametrize(
    "row",
    [
        "4711 Werkstoffkunde WS 24/25 1,7 6 BE",
        "Analyse numérique 12,50 6 admis",
        "Cálculo avanzado 2025 8.4 6",
        "Thermodynamique 13/20 5",
        "MAT201 Linear algebra 3.7 4 Spring",
    ],
)
def test_a_mark_and_its_credits(row: str) -> None:
    assert has_marks([page(*[row] * 4)])
    assert not has_marks([page(*[row] * 3)])


@pytest.mark.parametrize(
    "row",
    [
        "4711 Werkstoffkunde 4 SWS 6 LP",
        "Abonnement 6 kVA 13,74 €",
        "Unterkunft 12 Monate 410,00",
        "Teilnahme am 12.05.2026 2 Stunden",
        "Analyse numérique semestre 1 obligatoire",
        "Kapitel 2.1 Messtechnik",
    ],
)
def test_other_rows(row: str) -> None:
    assert not has_marks([page(*[row] * 8)])


def test_a_titled_table_of_marks_is_a_transcript() -> None:
    rows = ["Faserkunde WS 24/25 2,3 6 BE", "Verbunde WS 24/25 1,7 6 BE", "Statistik WS 24/25 3,0 5 BE"]
    rows += ["Biopolymere SS 25 2,0 7 BE", "Summe der Leistungspunkte: 24 von 120"]
    found = document(title("Notenübersicht"), "Name : Sarr, Awa", "Matrikelnummer : 0084162", *rows)
    assert (found.kind, found.confidence > 0.7) == ("transcript", True)
