"""A postcode and a town tell a country only together."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from doccheck.values import places


@pytest.mark.parametrize(
    ("text", "countries"),
    [
        ("12 rue des Lilas, 69003 Lyon", ["FRA"]),
        ("38058 GRENOBLE CEDEX 9", ["FRA"]),
        ("38400 Saint-Martin d’Hères", ["FRA"]),
        ("F-67000 Strasbourg", ["FRA"]),
        ("D-72074 Tübingen", ["DEU"]),
        ("Kaiserstraße 3 · 55116 Mainz · Telefon 06131", ["DEU"]),
        ("79098 Freiburg im Breisgau", ["DEU"]),
        ("Avenida de los Naranjos, 214 – 46022 Valencia", ["ESP"]),
        ("28040 MADRID", ["ESP"]),
        ("08193 Bellaterra (Barcelona)", ["ESP"]),
        ("2, avenue de l'Université, L-4365 Esch-sur-Alzette", ["LUX"]),
        ("69006 Lyon (Francia), 46003 Valencia", ["FRA", "ESP"]),
    ],
)
def test_towns_with_their_postcode_are_found(text: str, countries: list[str]) -> None:
    assert [reading.country for reading in places.find(text)] == countries


@pytest.mark.parametrize(
    "text",
    [
        "20000 Casablanca",
        "16000 Alger",
        "2001 Valencia, Carabobo",
        "5000 Córdoba, Argentina",
        "44100 Guadalajara, Jalisco",
        "Lyon, le 3 mai 2026",
        "69003 EUR",
        "D-69003 Lyon",
        "1.250.69003 Lyon",
        "12345",
        "",
    ],
)
def test_nothing_else_is_a_place(text: str) -> None:
    assert places.find(text) == ()


def test_the_very_characters_are_given() -> None:
    text = "Adresse : 12 rue des Lilas, 69003 Lyon, France"
    (reading,) = places.find(text)
    assert text[reading.start : reading.end] == reading.text == "69003 Lyon"


@given(st.text(max_size=80))
def test_any_text_gives_readings_inside_it(text: str) -> None:
    for reading in places.find(text):
        assert 0 <= reading.start < reading.end <= len(text)
