"""Whether a translation says the dates and numbers of the document it lies with."""

from __future__ import annotations

from dataclasses import replace

import pytest

from doccheck.judging.same_figures import other_figures
from doccheck.model import Document, Grade
from tests.judging.builder import doc

ORIGINAL = ("Data de nascimento: 12/04/2003", "Matrícula 0034407 21", "Lavrado em 22/04/2003", "Chapecó, 06/05/2026")


def places(*lines: str, grade: Grade = Grade.GOOD, original: tuple[str, ...] = ORIGINAL) -> list[str]:
    translation = replace(doc("sworn_translation", *lines), grade=grade)
    return [proof.text.strip() for proof in other_figures(certificate(*original), translation)]


def certificate(*lines: str) -> Document:
    return doc("birth_certificate", *lines)


@pytest.mark.parametrize(
    "lines",
    [
        # the same, with the day and number of the translator and of the apostille that is translated with it
        ("geboren am 12. April 2003", "Nr. 0034407 21", "eingetragen 22.04.2003", "6. Mai 2026", "18. Mai 2026"),
        ("né le 12 avril 2003", "n° 0034407", "le 22 avril 2003", "6 mai 2026", "répertoire 26-118, le 1er juin 2026"),
        ("nacida el 12/04/2003", "22/04/2003", "06/05/2026", "0034407", "apostilla 0077412, 5 de octubre de 1961"),
        # one of its days was not read
        ("geboren am 12. April 2003", "Nr. 0034407", "6. Mai 2026", "18. Mai 2026"),
        # one digit of the number misread
        ("geboren am 12. April 2003", "Nr. 0034497", "22.04.2003", "6. Mai 2026"),
        ("in words only",),
    ],
)
def test_the_same(lines: tuple[str, ...]) -> None:
    assert places(*lines) == []


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        # another person's
        (("geboren am 9. Februar 2005", "Nr. 0034407", "22.04.2003", "6. Mai 2026"), ["12/04/2003"]),
        # an older issue
        (("né le 12 avril 2003", "0034407", "22 avril 2003", "Chapecó, le 2 mars 2025"), ["06/05/2026"]),
        # another record
        (("born 12 April 2003", "no. 0037215", "22 April 2003", "6 May 2026"), ["0034407"]),
        # a number of which one digit is none that engines take for the other
        (("born 12 April 2003", "no. 0034427", "22 April 2003", "6 May 2026"), ["0034407"]),
        # two days left out
        (("nacida el 12/04/2003", "0034407", "hoy, 1 de junio de 2026"), ["22/04/2003", "06/05/2026"]),
    ],
)
def test_another(lines: tuple[str, ...], found: list[str]) -> None:
    assert places(*lines) == found


def test_what_was_read_badly_says_nothing() -> None:
    assert places("geboren am 9. Februar 2005", "22.04.2003", "6. Mai 2026", grade=Grade.POOR) == []


def test_day_and_month_exchanged() -> None:
    original = ("Geboren am 04.09.2006", "Nr. 0034407 21", "eingetragen am 12.09.2006", "Speyer, 19.05.2026")
    same = ("née le 04/09/2006", "n° 0034407 21", "inscrit le 12/09/2006", "Spire, le 19/05/2026")
    exchanged = ("née le 09/04/2006", *same[1:])
    assert places(*same, original=original) == []
    assert places(*exchanged, original=original) == ["04.09.2006"]


def test_in_english_both_orders_are_written() -> None:
    original = ("born 9/4/2006", "No. 0034407 21", "registered 12 September 2006", "Dayton, 19 May 2026")
    translation = doc("sworn_translation", "née le 04/09/2006", "0034407 21", "12/09/2006", "19/05/2026")
    assert other_figures(replace(certificate(*original), languages=("en",)), translation) == ()


@pytest.mark.parametrize(
    ("told", "same"),
    [
        ("née le vingt-trois novembre deux mille un (23/11/2001)", True),
        ("née le vingt-trois novembre deux mille trois (23/11/2003)", False),
    ],
)
def test_the_year_in_words_goes_on_in_the_line_below(told: str, same: bool) -> None:
    original = ("aos vinte e três de novembro de dois mil", "23", "e um", "Registrado em 04/12/2004")
    assert (places(told, "enregistré le 4 décembre 2004", original=original) == []) is same
