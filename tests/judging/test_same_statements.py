"""Whether a translation and its original say the same where a word decides."""

from __future__ import annotations

import pytest

from doccheck.judging.same_statements import other_statements
from tests.judging.builder import doc


def differ(kind: str, original: tuple[str, ...], translation: tuple[str, ...], languages: str = "pt de") -> bool:
    first, second = languages.split()
    here = doc(kind, *original, languages=(first,))
    there = doc("sworn_translation", *translation, languages=(second,), content_kind=kind)
    return bool(other_statements(here, there))


@pytest.mark.parametrize(
    ("original", "translation", "languages", "found"),
    [
        ("certifica que nada consta de condenação em nome de", "es liegt eine rechtskräftige Verurteilung vor", "pt de", True),
        ("no registra antecedentes penales en este archivo", "a été condamné à une peine de prison", "es fr", True),
        ("il existe une condamnation inscrite au casier", "no consta ninguna condena en el registro", "fr es", True),
        ("hat eine Verurteilung wegen Diebstahls im Register", "has no convictions of any kind on record", "de en", True),
        ("certifica que nada consta de condenação em nome de", "keine Verurteilung ist hier eingetragen", "pt de", False),
        ("no registra antecedentes penales en este archivo", "ne présente aucun antécédent judiciaire", "es fr", False),
        ("aucune condamnation ne figure au casier", "no consta ninguna condena en el registro", "fr es", False),
        ("hat eine Verurteilung wegen Diebstahls im Register", "was convicted of theft by the court", "de en", False),
    ],
)
def test_convictions(original: str, translation: str, languages: str, found: bool) -> None:
    assert differ("criminal_record", (original,), (translation,), languages) is found


NOTE = "Em 08/11/2011 foi averbada a retificação do nome"


@pytest.mark.parametrize(
    ("original", "translation", "found"),
    [
        (("Averbações / anotações", NOTE), ("Randvermerke: keine",), True),
        (("Averbações: nenhuma",), ("Randvermerke: am 8.11.2011 wurde der Name berichtigt",), True),
        (("Averbações / anotações", NOTE), ("Randvermerke: am 8.11.2011 wurde der Name berichtigt",), False),
        (("Averbações: nada consta",), ("Randvermerke: keine",), False),
        (("Averbações: –",), ("Randvermerke: keine",), False),
        (("Averbações / anotações", NOTE), ("Geburtsurkunde",), False),
    ],
)
def test_notes_in_the_margin(original: tuple[str, ...], translation: tuple[str, ...], found: bool) -> None:
    assert differ("birth_certificate", original, translation) is found


def test_the_name_of_the_one_it_is_about() -> None:
    words = "Geburtsurkunde Standesamt Eltern Mutter Vater Ort Tag Stunde Register Blatt Nummer Siegel Beamter eins"
    for name, found in (("Amina Benali", False), ("BENALY Aminah", False), ("Fatou Diallo", True)):
        here = doc("birth_certificate", "Nome", languages=("pt",), full_name="Amina Benali")
        more = "zwei drei vier fünf sechs sieben acht neun zehn elf zwölf"
        there = doc("sworn_translation", f"Name: {name}", words, more, languages=("de",))
        assert bool(other_statements(here, there)) is found, name


_LETTER = "Je souhaite apprendre la langue pour mon métier et rentrer ensuite dans mon pays"


@pytest.mark.parametrize(
    ("original", "translation", "found"),
    [
        ((_LETTER,), ("Ich will die Sprache lernen.", "[…]"), True),
        ((_LETTER,), ("Ich will die Sprache lernen. (...) Mit freundlichen Grüßen",), True),
        ((_LETTER, "(…)"), ("Ich will die Sprache lernen.", "(…)"), False),
        ((_LETTER,), ("Name ........ Ich will die Sprache lernen...",), False),
        ((_LETTER,) * 10, ("Ich will die Sprache für meinen Beruf lernen und dann zurückkehren",) * 10, False),
        ((_LETTER,) * 10, ("Ich will die Sprache für meinen Beruf lernen und dann zurückkehren",) * 4, True),
    ],
)
def test_what_is_left_out(original: tuple[str, ...], translation: tuple[str, ...], found: bool) -> None:
    assert differ("motivation_letter", original, translation, "fr de") is found
