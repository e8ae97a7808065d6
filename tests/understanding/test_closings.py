"""Papers of houses and offices without a field for signatures: a pen's stroke where they close."""

from __future__ import annotations

import pytest

from doccheck.model import Box, Document
from tests.understanding.pages import only, page, row, title

_TEXT = (
    title("ATTESTATION"),
    "",
    "Notre maison certifie que Monsieur Ilan Brochard, né le 3 mai 2004, est inscrit au cours du soir pour",
    "l'année 2026-2027 et que ses droits sont réglés.",
    "",
)
_PEN = Box(0.14, 0.54, 0.30, 0.58)
_RIGHT = Box(0.60, 0.54, 0.76, 0.58)
_CODE = Box(0.14, 0.52, 0.22, 0.58)


def _closed(
    *lines: tuple[str, float, float], pens: tuple[Box, ...] = (), ink: tuple[Box, ...] = (), text: tuple[object, ...] = _TEXT
) -> Document:
    """The paper with lines of their own: text, left edge and top."""
    return only(page(*text, *(row(each, x=x, y=y) for each, x, y in lines), ink=ink, pens=pens))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "line",
    [
        "La directrice des études",
        "Le greffier en chef,",
        "Pour la Caisse du Forez",
        "Der Schulleiter",
        "Im Auftrag",
        "ppa. Jens Kolb",
        "i. V. Ayse Kilic",
        "La Secretaria General",
        "El Jefe de Estudios",
        "The Registrar",
        "Head of Admissions",
        "Dr. M. Ferrand",
        "Olga Petrenko, gestionnaire",
    ],
)
@pytest.mark.parametrize("y", [0.50, 0.61])
def test_a_stroke_under_or_over_who_signs_for_a_house(line: str, y: float) -> None:
    assert _closed((line, 0.12, y), pens=(_PEN,)).signed is True
    assert _closed((line, 0.12, y), ink=(_CODE,)).signed is not True


@pytest.mark.parametrize(
    "line",
    [
        "Mit freundlichen Grüßen",
        "Yours faithfully",
        "Atentamente,",
        "Reciba un cordial saludo.",
        "Cordialement",
        "Fait à Vienne, le 9 juin 2026",
        "Vienne, le 9 juin 2026",
        "Mainz, 15.08.2026",
        "En Cádiz, a 5 de mayo de 2026",
        "Given at Leeds on 5 May 2026",
    ],
)
def test_a_stroke_under_what_closes_a_letter(line: str) -> None:
    assert _closed((line, 0.12, 0.50), pens=(_PEN,)).signed is True
    assert _closed((line, 0.12, 0.30), pens=(_PEN,)).signed is not True  # too far
    assert _closed((line, 0.12, 0.50), ink=(_CODE,)).signed is not True


def test_what_is_filled_in_behind_place_and_date_is_no_signature() -> None:
    assert _closed(("Fait à", 0.12, 0.56), pens=(Box(0.20, 0.545, 0.34, 0.575),)).signed is not True
    assert _closed(("Vienne, le 9 juin 2026", 0.12, 0.555), pens=(Box(0.45, 0.535, 0.60, 0.58),)).signed is True


def test_a_page_with_many_strokes_is_filled_in_by_hand() -> None:
    rows = tuple(Box(0.14, y, 0.30, y + 0.02) for y in (0.3, 0.36, 0.42, 0.48, 0.54, 0.66, 0.72))
    assert _closed(("La directrice", 0.12, 0.60), pens=rows).signed is not True


def test_a_stroke_in_the_letterhead_is_a_logo() -> None:
    assert _closed(("La directrice", 0.12, 0.20), pens=(Box(0.14, 0.10, 0.30, 0.14),)).signed is not True


def test_a_witness_signs_nothing_of_the_house() -> None:
    assert _closed(("Signed before me, the Registrar", 0.12, 0.60), pens=(_PEN,)).signed is not True


def test_two_who_sign_side_by_side_both_sign() -> None:
    both = (("ppa. Jens Kolb", 0.12, 0.60), ("i. V. Ayse Kilic", 0.58, 0.60))

    assert _closed(*both, pens=(_PEN, _RIGHT)).signed is True
    assert _closed(*both, pens=(_PEN,)).signed is not True


@pytest.mark.parametrize("parties", [("Le bailleur", "Le locataire"), ("Vermieter", "Mieterin"), ("Landlord", "Tenant")])
def test_the_parties_of_a_contract_both_sign(parties: tuple[str, str]) -> None:
    one, other = parties
    side = ((one, 0.12, 0.60), (other, 0.58, 0.60))

    assert _closed(*side, pens=(_PEN, _RIGHT)).signed is True
    assert _closed(*side, pens=(_PEN,)).signed is not True
    assert _closed((one, 0.12, 0.60), (other, 0.12, 0.80), pens=(_PEN,)).signed is not True


def test_an_officials_stroke_is_not_that_of_who_consents() -> None:
    text = (title("EINVERSTÄNDNISERKLÄRUNG"), "", "Ich stimme der Reise meines Sohnes Emil zu.", "")

    assert _closed(("Der Standesbeamte", 0.12, 0.60), pens=(_PEN,), text=text).signed is not True


def test_a_stroke_below_the_text_of_the_undersigned() -> None:
    text = (title("ATTESTATION"), "", "Je soussignée, directrice de la résidence, atteste que Paul Roche y loge.")

    assert _closed(pens=(Box(0.4, 0.16, 0.56, 0.20),), text=text).signed is not True  # a logo may stand so high
    low = tuple(row(each, x=0.12, y=0.50 + 0.02 * at) for at, each in enumerate(text[2:]))
    assert _closed(pens=(Box(0.4, 0.54, 0.56, 0.58),), text=(*text[:2], *low)).signed is True
    assert _closed(pens=(Box(0.4, 0.70, 0.56, 0.74),), text=(*text[:2], *low)).signed is not True  # too far below
