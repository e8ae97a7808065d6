"""Letters without a field for signatures: the names they close with, and the strokes beside them."""

from __future__ import annotations

import pytest

from doccheck.model import Box, Document
from tests.understanding.pages import only, page, row, title

_LETTER = (
    title("EINVERSTÄNDNISERKLÄRUNG"),
    "",
    "Wir sind damit einverstanden, dass unsere Tochter Ayla Demirci, geboren am 3. Mai 2009, ein Schuljahr in",
    "Mainz verbringt und in dieser Zeit bei der Familie Kolb wohnt.",
    "",
)
_PEN = Box(0.14, 0.54, 0.32, 0.58)  # over a line at 0.6
_RIGHT = Box(0.60, 0.54, 0.78, 0.58)
_STAMP = Box(0.56, 0.52, 0.74, 0.66)


def _closed(*lines: tuple[str, float, float], ink: tuple[Box, ...]) -> Document:
    """The letter with lines of their own: text, left edge and top."""
    return only(page(_LETTER, *(row(text, x=x, y=y) for text, x, y in lines), ink=ink))


@pytest.mark.parametrize(
    "name",
    [
        "Selin Demirci",
        "Maria José Ferreira da Costa",
        "DEMIRCI Selin",
        "Selin Demirci (Mutter)",
        "S. Demirci",
        "Demirci Selin / mère",
        "La madre: Selin Demirci",
        "Die Mutter",
        "Le mandant",
        "Il padre",
        "O outorgante",
        "The Principal",
    ],
)
def test_a_stroke_over_the_name_that_closes_a_letter(name: str) -> None:
    found = _closed((name, 0.12, 0.6), ink=(_PEN,))

    assert found.signed is True
    assert [evidence.text for evidence in found.signed_evidence] == [name]


@pytest.mark.parametrize(
    "line",
    [
        "Mit freundlichen Grüßen",
        "Yours Sincerely",
        "Anlagen",
        "Geburtsurkunde von Ayla, beglaubigt",
        "Stadt Mainz",
        "Telefon 06131 44 18 20",
    ],
)
def test_what_is_no_name_is_not_signed(line: str) -> None:
    assert _closed((line, 0.12, 0.6), ink=(_PEN,)).signed is None


def test_a_printed_name_alone_is_no_signature() -> None:
    assert _closed(("Selin Demirci", 0.12, 0.6), ink=()).signed is None


def test_of_two_parents_both_must_sign() -> None:
    parents = (("Selin Demirci", 0.12, 0.6), ("Kemal Demirci", 0.58, 0.6))
    one, both = _closed(*parents, ink=(_PEN,)), _closed(*parents, ink=(_PEN, _RIGHT))

    assert (one.signed, [evidence.text for evidence in one.signed_evidence]) == (None, ["Kemal Demirci"])
    assert both.signed is True


@pytest.mark.parametrize("below", [0.66, 0.615])
def test_of_two_parents_named_one_below_the_other_both_must_sign(below: float) -> None:
    lines = (("Wir, Selin Demirci und Kemal Demirci,", 0.12, 0.3), ("Selin Demirci", 0.12, 0.6))
    found = _closed(*lines, ("Kemal Demirci", 0.12, below), ink=(_PEN,))

    assert (found.signed, [evidence.text for evidence in found.signed_evidence]) == (None, ["Kemal Demirci"])


def test_who_signs_as_what_over_a_name_is_one_place() -> None:
    found = _closed(("Die Mutter", 0.12, 0.53), ("Selin Demirci", 0.12, 0.6), ink=(Box(0.14, 0.55, 0.32, 0.59),))

    assert found.signed is True


def test_a_stamp_is_no_signature() -> None:
    assert _closed(("Selin Demirci", 0.58, 0.6), ink=(_STAMP,)).signed is None


def test_a_stamp_in_the_place_of_a_parent_is_no_signature() -> None:
    lines = (("Wir, Selin Demirci und Kemal Demirci,", 0.12, 0.3), ("Selin Demirci", 0.12, 0.6))
    found = _closed(*lines, ("Kemal Demirci", 0.58, 0.6), ink=(_PEN, _STAMP))

    assert (found.signed, [evidence.text for evidence in found.signed_evidence]) == (None, ["Kemal Demirci"])


def test_a_stamp_on_the_name_of_an_official_leaves_the_parents_signature() -> None:
    lines = (("Selin Demirci", 0.12, 0.6), ("Graça Almiro", 0.58, 0.6))

    assert _closed(*lines, ink=(_PEN, _STAMP)).signed is True


def test_the_acceptance_of_who_is_empowered_is_not_the_signature() -> None:
    lines = (("Selin Demirci", 0.12, 0.6), ("Le mandataire, Paul Roche", 0.58, 0.6))

    assert _closed(*lines, ink=(_RIGHT,)).signed is None


def test_names_in_the_text_are_no_places() -> None:
    lines = (("Familie Kolb", 0.12, 0.3), ("Selin Demirci", 0.12, 0.6))

    assert _closed(*lines, ink=(_PEN,)).signed is True


@pytest.mark.parametrize(("name", "signed"), [("Paul Roche", None), ("Selin Demirci", True), ("S. Demirci", True)])
def test_who_writes_a_mandate_must_sign_it_not_its_agent(name: str, signed: bool | None) -> None:
    text = "Ich, Selin Demirci, bevollmächtige Herrn Paul Roche, meinen Antrag auf Aufenthalt zu stellen."
    found = only(page(title("VOLLMACHT"), "", text, "", row(name, x=0.12, y=0.6), ink=(_PEN,)))

    assert found.signed is signed
