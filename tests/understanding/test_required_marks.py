"""Tables of what it takes to pass, and tables of what somebody has got."""

from __future__ import annotations

import pytest

from doccheck.understanding.required_marks import tells_only_required_marks
from tests.understanding.pages import page, title


@pytest.mark.parametrize(
    "heading",
    [
        "Matière ECTS | Note minimale / 20 | Épreuve",
        "Modul Leistungspunkte | Mindestnote | Prüfungsform",
        "Asignatura créditos | Nota mínima | Modalidad",
        "Course credits | Pass mark | Assessment",
        "Insegnamento CFU | Voto minimo | Prova",
    ],
)
def test_a_table_of_the_lowest_marks_says_no_result(heading: str) -> None:
    assert tells_only_required_marks([page(title("2025-2026"), "", heading, "", "A 6 | 8,00 | B", "C 3 | 8,00 | D")])


@pytest.mark.parametrize(
    "rows",
    [
        ("Matière ECTS | Note minimale / 20 | Note obtenue / 20", "Droit 6 | 8,00 | 13,50"),
        ("Matière ECTS | Note / 20 | Résultat", "Droit 6 | 13,50 | admis", "Note minimale : 10 / 20"),
        ("Modul Leistungspunkte | Mindestnote | Note", "Recht 6 | 4,0 | 2,3"),
        ("Asignatura créditos | Calificación | Convocatoria", "Derecho 6 | 8,1 | 1ª", "Nota mínima aprobatoria: 5"),
        ("Course credits | Grade | Session", "Law 6 | 71 | May", "Pass mark: 40"),
        ("Matière ECTS | Coefficient | Épreuve", "Droit 6 | 2 | écrit"),
    ],
)
def test_a_table_of_results_may_name_the_lowest_mark(rows: tuple[str, ...]) -> None:
    assert not tells_only_required_marks([page(title("2025-2026"), "", *rows)])
