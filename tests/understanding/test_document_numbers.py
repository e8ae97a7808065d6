"""The number a paper bears."""

from __future__ import annotations

import pytest

from doccheck.understanding.document_numbers import number_fields
from tests.understanding.pages import SURE, Text, page


def _numbers(*rows: Text) -> list[tuple[object, str]]:
    return [(found.value, SURE[found.certainty]) for found in number_fields((page(*rows),))]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Certificate No.: AB-2026/118", "AB-2026/118"),
        ("Certidão n.º 118447-2026, expedida em 3 de maio", "118447-2026"),
        ("CERTIFICATO NUMERO: 4418/2026/R", "4418/2026/R"),
        ("Bescheinigungs-Nr. 2026-11844", "2026-11844"),
        ("treścią aktu urodzenia nr 046/00/AU/2004/118", "046/00/AU/2004/118"),
        ("证书编号 No. CD-2026-077", "CD-2026-077"),
        ("証明書番号 26-T-0044", "26-T-0044"),
        ("발급번호 4418-2026-0511", "4418-2026-0511"),
        ("Nr zapytania | 8K/26/04418", "8K/26/04418"),
        ("PCC No. | TR1A44182", "TR1A44182"),
        ("მოწმობის ნომერი | GN 0441827", "GN 0441827"),
        ("Acte n° 1127 – Année 2004", "1127"),
    ],
)
def test_a_label_that_says_of_what(text: str, number: str) -> None:
    assert _numbers(text) == [(number, "certain")]


@pytest.mark.parametrize("text", ["Nr. 118447 din 04.05.2026", "№ 118447 от 26.05.2026", "N.º | 118447"])
def test_a_sign_alone_is_probable(text: str) -> None:
    assert _numbers(text) == [("118447", "probable")]


def test_the_number_stands_on_the_next_line() -> None:
    assert _numbers("Potwierdza się zgodność odpisu z treścią aktu urodzenia nr", "046/00/AU/2004/118.")[0] == (
        "046/00/AU/2004/118",
        "certain",
    )


def test_two_of_them_are_not_certain() -> None:
    found = _numbers("Extrait de l'acte de naissance n° 6551", "", "Extrait de l'acte de naissance n° 1102")

    assert found == [("6551", "probable"), ("1102", "probable")]


@pytest.mark.parametrize(
    "text",
    [
        "Passport No. XK4471902",
        "N° étudiant | 42207715",
        "Número | 220-418-77120-4",
        "Certificat du 03/05/2026",
        "Tel. Nr 07251 5580",
        "con cuenta n.º 118447",
    ],
)
def test_numbers_of_other_things(text: str) -> None:
    assert _numbers(text) == []
