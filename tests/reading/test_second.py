"""What decides is read twice: what confirms a figure, what contradicts it, and what leaves it open."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
import pytest

from doccheck import settings
from doccheck.model import Box, Line, Word
from doccheck.reading import second
from doccheck.reading.attempt import Attempt

PAPER = np.full((400, 1600, 3), 255, np.uint8)
Reading = tuple[str, ...]


def line(text: str, confidence: float = 0.9, top: float = 0.3) -> Line:
    words, x = [], 0.02
    for word in text.split():
        words.append(Word(text=word, box=Box(x, top, x + 0.012 * len(word), top + 0.08), confidence=confidence))
        x += 0.012 * len(word) + 0.012
    return Line(words=tuple(words), block=0)


def saying(text: str, confidence: float = 0.95) -> Callable[..., list[tuple[str, float]]]:
    return lambda crops, closely: [(text, confidence)] * len(crops)


def read(first: str, other: str, *, sure: float = 0.9, heard: float = 0.95) -> tuple[Word, ...]:
    (found,) = second.confirmed(Attempt(picture=PAPER, lines=(line(first, sure),)), saying(other, heard))
    return found.words


def verdict(words: Sequence[Word]) -> str:
    figures = [word for word in words if any(sign.isdigit() for sign in word.text)]
    if any(word.second is not None for word in words):
        return "other"
    if all((word.confidence or 0) >= 0.99 for word in figures):
        return "same"
    assert all((word.confidence or 0) < settings.OCR_WORD_SURE for word in figures)
    return "open"


@pytest.mark.parametrize(
    ("first", "other"),
    [
        ("12 Jan 2026", "12 Jun 2026"),
        ("valid until 31 Mai 2026", "valid until 31 Mär 2026"),
        ("13 de junio de 2026", "13 de julio de 2026"),
        ("1 décembre 2026", "1 septembre 2026"),
        ("Septembre 2026", "Décembre 2026"),
        ("Passport L7XR01T2K", "Passport I7XA01T2X"),
        ("Passport AB12345XY", "Passport AB12345XV"),
        ("Saldo 4450,00 EUR", "Saldo -4450,00 EUR"),
        ("Saldo -4450,00 EUR", "Saldo 4450,00 EUR"),
        ("Saldo 4450,00- EUR", "Saldo 4450,00 EUR"),
        ("Total 1.450,00 € net", "Total 1.450,00 £ net"),
        ("Total 1450 USD", "Total 1450 EUR"),
        ("Total 12.50 EUR", "Total 1250 EUR"),
        ("Total 12,50 EUR", "Total 12,60 EUR"),
        ("le 12.03.2026", "le 13.03.2026"),
        ("Guthaben 11904 Euro", "Guthaben 17904 Euro"),
        ("Miete 350 Euro monatlich", "Miete 850 Euro monatlich"),
        ("loyer 600 euros par mois", "loyer 500 euros par mois"),
    ],
)
def test_readings_that_say_something_else_are_both_kept(first: str, other: str) -> None:
    words = read(first, other)
    assert verdict(words) == "other"
    told = " ".join(word.second if word.second is not None else word.text for word in words)
    assert told.split() == other.split()


@pytest.mark.parametrize(
    ("first", "other"),
    [
        ("12 septembre 2026", "12 septernbre 2026"),
        ("1 décembre 2026", "1 decembre 2026"),
        ("31 März 2026", "31 Marz 2026"),
        ("13 juin 2026", "13juin2026"),
        ("13juin2026", "13 juin 2026"),
        ("Nr.12345 vom", "Nr. 12345 vom"),
        ("NO 12345 vom", "NO12345 vom"),
        ("Document 0GT8KR4712P", "Document OGT8KR4712P"),
        ("Document L7XR01T2K", "Document L7XROIT2K"),
        ("Total 1.450,00 EUR", "Total 1450,00 EUR"),
        ("Total 450,00 €", "Total 450,00"),
        ("Total 450,00 EUR", "Total 450,00EUR"),
        ("Total 450,00 euros", "Total 450,00 euro"),
        ("le 12.03.2026", "le 12032026"),
        ("le 12/03/2026", "le 1210312026"),
        ("von 2026 - 2027", "von 2026-2027"),
        ("calle 61 · 13300", "calle 61 - 13300"),
        ("Saldo -450,00 EUR", "Saldo − 450,00 EUR"),
        ("Betrag Überweisung 450,00", "Betrag Uberweisnng 450,00"),
    ],
)
def test_what_engines_lose_without_harm_confirms(first: str, other: str) -> None:
    assert verdict(read(first, other)) == "same"


@pytest.mark.parametrize(
    ("first", "other", "heard"),
    [
        ("Nr 1234567", "", 0.0),
        ("Nr 1234567", "Nr 7654321", 0.2),
        ("Nr 1234567", "Nr abcdefg", 0.9),
        ("12 Mai 2026", "12 Wal 2026", 0.9),
        ("- 450,00 EUR", "450,00 EUR", 0.9),
        ("Saldo 4450,00 EUR", "Saldo -4450,00 EUR", 0.5),
    ],
)
def test_what_nothing_confirms_is_doubtful_unless_the_first_engine_was_very_sure(
    first: str, other: str, heard: float
) -> None:
    assert verdict(read(first, other, sure=0.98, heard=heard)) == "open"
    assert [word.confidence for word in read(first, other, sure=0.995, heard=heard)] == [0.995] * len(first.split())


def test_a_confirmed_figure_is_sure_and_other_words_stay_as_they_are() -> None:
    words = read("Miete 450,00 EUR", "Miete 450,00 EUR")
    assert [word.confidence for word in words] == [0.9, 0.99, 0.9]


def test_a_month_that_differs_is_kept_where_the_words_are_cut_otherwise() -> None:
    words = read("12 Jan 2026", "12Jun2026")
    assert [word.second for word in words] == ["12Jun2026", "", ""]


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("11904 Euro", 1),
        ("11904 euros", 1),
        ("992 Euro", 1),
        ("600 dirhams", 1),
        ("450EUR", 1),
        ("10115 Berlin", 0),
        ("D-10115 Berlin", 0),
        ("Seite 12", 0),
        ("Tel. +49 30 1234567", 0),
    ],
)
def test_amounts_are_asked_for_and_postcodes_are_not(text: str, asked: int) -> None:
    seen: list[int] = []

    def other(crops: Sequence[Any], closely: bool) -> list[tuple[str, float]]:
        seen.append(len(crops))
        return [(text, 0.9)] * len(crops)

    second.confirmed(Attempt(picture=PAPER, lines=(line(text),)), other)
    assert seen[0] == asked


@pytest.mark.parametrize("box", [Box(0.5, 1.0, 0.6, 1.0), Box(1.0, 0.0, 1.0, 0.0), Box(0.0, 0.0, 1.0, 0.0)])
def test_a_word_at_the_edge_has_a_crop(box: Box) -> None:
    at_edge = Line(words=(Word(text="12.03.2026", box=box, confidence=0.9),), block=0)
    shapes: list[tuple[int, ...]] = []

    def other(crops: Sequence[Any], closely: bool) -> list[tuple[str, float]]:
        shapes.extend(crop.shape for crop in crops)
        return [("", 0.0)] * len(crops)

    second.confirmed(Attempt(picture=PAPER, lines=(at_edge,)), other)
    assert [shape[0] for shape in shapes] == [36, 44]
    assert all(1 <= shape[1] <= 4400 for shape in shapes)


def test_where_the_other_engine_failed_no_figure_is_certain() -> None:
    lines = (line("Miete 450,00 EUR am 12.03.2026", 0.999), line("Seite 2", 0.999, top=0.6))
    first, last = second.unconfirmed(Attempt(picture=PAPER, lines=lines))
    doubtful = [word.text for word in first.words if (word.confidence or 0) < settings.OCR_WORD_SURE]
    assert doubtful == ["450,00", "12.03.2026"]
    assert last == lines[1]
