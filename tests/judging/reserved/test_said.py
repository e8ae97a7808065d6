"""Where one sentence ends and the next begins."""

from __future__ import annotations

import pytest

from doccheck.judging.reserved.said import said_of
from tests.judging.builder import doc


def _sentences(*lines: str) -> list[str]:
    return [sentence.text for sentence in said_of(doc("school_certificate", *lines)).sentences]


@pytest.mark.parametrize("label", ["Miete:", "Geb. am :", "Date d'entrée :", "N.º de recibo:", "Host family (local):"])
def test_a_row_is_no_end_of_the_sentence_above_it(label: str) -> None:
    told = _sentences("Wohnheim am Anger", f"{label} siehe unten")
    assert told[0] == "Wohnheim am Anger"


def test_a_line_that_breaks_off_runs_on() -> None:
    assert _sentences("Wir bestätigen hiermit der", "Mieterin: Frau Ott")[0] == "Wir bestätigen hiermit der Mieterin:"
    assert _sentences("Nous attestons que,", "Locataire : Mme Roux")[0].startswith("Nous attestons que, Locataire")


def test_a_wrapped_line_runs_on() -> None:
    assert _sentences("Sie wohnt seit dem Frühjahr", "bei uns im Haus.") == ["Sie wohnt seit dem Frühjahr bei uns im Haus."]


@pytest.mark.parametrize("value", ["900,00 EUR", "EUR 1,200.00", "12.06.2026", "12 juin 2026", "3. Oktober 2026"])
def test_nothing_runs_on_from_a_figure_in_a_row(value: str) -> None:
    assert _sentences(f"Guthaben am Tage: {value}", "Vermerkt ist nichts.")[-1] == "Vermerkt ist nichts."


def test_a_sum_within_a_sentence_runs_on() -> None:
    assert _sentences("Wir zahlen ihr monatlich 900 EUR", "Miete und das Essen.") == [
        "Wir zahlen ihr monatlich 900 EUR Miete und das Essen."
    ]


def test_what_became_of_a_sum_runs_on() -> None:
    assert _sentences("Montant : 650 €", "Remboursé le 20 août.") == ["Montant : 650 € Remboursé le 20 août."]
