"""Who translated, as the statements of sworn translators say it."""

from __future__ import annotations

import pytest

from doccheck.understanding.translator import Translator, translator
from tests.understanding.pages import page


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (
            (
                "Je soussigné Driss Ouazzani-Tahiri, expert traducteur près la Cour d'appel de Grenoble,",
                "certifie que la traduction qui précède est conforme à l'original visé ne varietur sous le n° 26-0417.",
            ),
            Translator(name="Driss Ouazzani-Tahiri", authority="Cour d'appel de Grenoble", number=None),
        ),
        (
            (
                "Die Richtigkeit und Vollständigkeit der vorstehenden Übersetzung wird bescheinigt.",
                "Trier, den 9. April 2026",
                "Annegret Wolfsgruber",
                "vom Landgericht Trier öffentlich bestellte und allgemein beeidigte Übersetzerin",
                "Register-Nr. 3162-E-118/09",
            ),
            Translator(name="Annegret Wolfsgruber", authority="Landgericht Trier", number="3162-E-118/09"),
        ),
        (
            (
                "Don Iñaki Etxeberria Sola, Traductor-Intérprete Jurado de ucraniano, nombrado por el",
                "Ministerio de Asuntos Exteriores, Unión Europea y Cooperación, certifica que la que antecede es",
                "traducción fiel y completa al español. T.I.J. n.º 9062",
            ),
            Translator(
                name="Iñaki Etxeberria Sola",
                authority="Ministerio de Asuntos Exteriores, Unión Europea y Cooperación",
                number="9062",
            ),
        ),
        (
            (
                "I, Margaret O'Donovan, sworn translator admitted by the Court of Appeal of Brussels, registered under",
                "number VTI 1140382, certify that the foregoing is a true and complete translation.",
            ),
            Translator(name="Margaret O'Donovan", authority="Court of Appeal of Brussels", number="VTI 1140382"),
        ),
        (
            ("Traduction faite par mes soins, conforme à l'original rédigé en langue turque.",),
            Translator(name=None, authority=None, number=None),
        ),
    ],
    ids=["fr", "de", "es", "en", "nobody"],
)
def test_the_statement_names_its_author(lines: tuple[str, ...], expected: Translator) -> None:
    sheet = page(*lines)

    assert translator([sheet], [(sheet.file, sheet.number, line.text) for line in sheet.lines]) == expected


def test_lines_far_from_the_statement_are_not_asked() -> None:
    far = ("Yo, Pedro Almansa Ruiz, notario de Jaén, n.º 311,", *("otra línea del documento",) * 9)
    sheet = page(*far, "Es traducción fiel y completa al español.")

    found = translator([sheet], [(sheet.file, sheet.number, sheet.lines[-1].text)])

    assert found == Translator(name=None, authority=None, number=None)
