"""The languages a translator is sworn for, and translators of whom it does not say who they are."""

from __future__ import annotations

import pytest

from doccheck.understanding.fold import fold
from doccheck.understanding.language_pairs import language_pair, working_languages
from doccheck.understanding.marks import languages_of
from doccheck.understanding.translations import says_sworn, without_anybody
from tests.understanding.pages import page, row


@pytest.mark.parametrize(
    ("text", "languages"),
    [
        ("Als vereidigter Übersetzer für Polnisch und Tschechisch bestätige ich die Richtigkeit", {"pl", "cs"}),
        ("allgemein beeidigte Dolmetscherin für die arabische und die französische Sprache", {"ar", "fr"}),
        ("expert près la cour d'appel de Lyon (portugais, espagnol), certifie que la traduction", {"pt", "es"}),
        ("traductrice assermentée pour les langues russe et ukrainienne", {"ru", "uk"}),
        ("Traductora-intérprete jurada de inglés, nombrada por el Ministerio", {"en"}),
        ("sworn translator for Turkish and Arabic", {"tr", "ar"}),
        ("vereidigter Übersetzer für Polnisch und Wepsisch", set()),  # the list goes on with what is not known
        ("Als ermächtigte Übersetzerin bestätige ich die Übersetzung aus dem Polnischen", set()),
        ("traductrice assermentée, certifie la traduction du russe", set()),
        ("sworn translator at the High Court", set()),
        ("traducteur habilité pour l'italien", {"it"}),
        ("Übersetzerin für die spanische und englische Sprache", {"es", "en"}),
        ("court interpreter for the Italian language", {"it"}),
        ("langues de travail : espagnol, italien", {"es", "it"}),
        ("traductrice : traduction de l'espagnol", set()),
    ],
)
def test_working_languages(text: str, languages: set[str]) -> None:
    assert working_languages(fold(text)) == languages


def test_two_working_languages_are_no_pair_where_the_source_is_named() -> None:
    text = "Traduction du portugais. Je soussigné, traducteur expert près la cour d'appel (portugais, espagnol)"
    assert language_pair(fold(text)) == ("pt", None)
    assert language_pair(fold("Traductor jurado inglés español")) == ("en", "es")


@pytest.mark.parametrize(
    ("text", "sworn"),
    [
        ("Die Übersetzung ist noch durch einen vereidigten Übersetzer zu bestätigen", False),
        ("Relecture par un traducteur assermenté à prévoir", False),
        ("Debe ser revisada por un traductor jurado", False),
        ("To be checked by a sworn translator", False),
        ("Geprüft durch eine Freundin. Maria Kunz, ermächtigte Übersetzerin", True),
        ("Traduit par Anne Roy, traductrice assermentée", True),
        ("Traducido por Ana Ríos, traductora jurada", True),
        ("Translated by Ann Roy, sworn translator", True),
    ],
)
def test_a_translator_that_is_still_to_be_found_has_not_sworn(text: str, sworn: bool) -> None:
    assert says_sworn(without_anybody(fold(text)), attested=True) is sworn


def test_a_table_of_short_cells_is_in_the_language_of_its_labels() -> None:
    cells = (
        *("Tabellarischer Lebenslauf", "Persönliche Angaben", "geboren", "12.08.2001 in Gweru", "Staatsangehörigkeit"),
        *("Anschrift", "Hauptstraße 8, 55116 Mainz", "Ausbildung", "Midlands State University, Bachelor of Science"),
        *("St Patrick's Senior High School for Boys", "Beruf", "Muttersprache", "Deutsch", "fließend", "Unterschrift"),
    )
    pages = page(*(row(cell, x=0.1 + 0.4 * (n % 2), y=0.1 + 0.05 * n) for n, cell in enumerate(cells)))
    assert languages_of((pages,)) == ("de",)
