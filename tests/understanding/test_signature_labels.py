"""Lines that ask for a signature, and those that only speak of one."""

from __future__ import annotations

import pytest

from doccheck.model import Box, Document
from tests.understanding.pages import only, page, row, title

_FORM = (title("DEMANDE DE VISA NATIONAL"), "", "1. Nom(s) | PRADO SALAS", "2. Prénom(s) | Luz", "")
_INK = Box(0.14, 0.64, 0.32, 0.68)


def _form(*lines: str, ink: tuple[Box, ...], y: float = 0.6) -> Document:
    rows = [row(text, x=0.12, y=y + 0.014 * at) for at, text in enumerate(lines)]
    return only(page(_FORM, *rows, ink=ink))


@pytest.mark.parametrize(
    "lines",
    [
        ("31. Signature du demandeur (pour un mineur,", "signature de la personne qui exerce l'autorité parentale)"),
        ("31. Firma del solicitante (si es menor,", "firma de quien ejerce la patria potestad)"),
        ("31. Unterschrift (bei Minderjährigen", "Unterschrift der gesetzlichen Vertretung)"),
        ("31. Signature of applicant (for minors,", "signature of the legal guardian)"),
    ],
)
def test_a_label_in_two_lines_is_one_place(lines: tuple[str, ...]) -> None:
    assert _form(*lines, ink=(_INK,)).signed is True
    assert _form(*lines, ink=()).signed is False


@pytest.mark.parametrize(
    ("second", "signed"),
    [
        ("Firma del solicitante", True),
        ("Unterschrift der Antragstellerin", True),
        ("Signature du représentant", None),  # in the same language: somebody else's
    ],
)
def test_a_label_in_two_languages_is_one_place(second: str, signed: bool | None) -> None:
    found = _form("Signature du demandeur", second, ink=(Box(0.14, 0.565, 0.32, 0.595),))

    assert found.signed is signed


def test_two_labels_are_two_places() -> None:
    first = row("Signature de la mère (lisible)", x=0.12, y=0.6)
    rows = (first, row("Signature du père (lisible)", x=0.12, y=0.75))

    assert only(page(_FORM, *rows, ink=(_INK,))).signed is None


@pytest.mark.parametrize(
    "line",
    [
        "RIVA Tomás (signature, sceau de la mairie)",
        "(Unterschrift und Dienstsiegel)",
        "Firmado: Tomás Riva, director. [Sello: Registro]",
        "Dieser Ausdruck trägt keine Unterschrift.",
        "Document valable sans signature",
        "Valid without a signature",
        "Documento válido sin firma",
    ],
)
def test_what_speaks_of_a_signature_asks_for_none(line: str) -> None:
    assert _form(line, ink=()).signed is None


@pytest.mark.parametrize("line", ["(Signature)", "Firmado: Tomás Riva", "Unterschrift", "Signed:"])
def test_an_empty_place_is_not_signed(line: str) -> None:
    assert _form(line, ink=()).signed is False


def test_what_a_translator_tells_of_the_original_is_no_empty_place() -> None:
    original = row("Fdo.: Tomás Riva", x=0.12, y=0.5)
    formula = row("Luz Prado, traductora jurada, certifica que la presente es traducción fiel.", x=0.12, y=0.6)

    assert only(page(_FORM, original, formula, ink=())).signed is None
    assert only(page(_FORM, formula, row("Firma", x=0.12, y=0.7), ink=())).signed is False


@pytest.mark.parametrize("label", ["Signatures des parents", "Unterschriften der Eltern", "Firmas de los padres"])
def test_a_place_for_several_needs_two_signatures(label: str) -> None:
    second = Box(0.40, 0.64, 0.58, 0.68)

    assert _form(label, ink=(_INK, second)).signed is True
    assert _form(label, ink=(_INK,)).signed is None


def test_the_name_beside_a_signature_is_shown() -> None:
    rows = (row("Firma", x=0.12, y=0.6), row("Rosa E. Salas", x=0.12, y=0.69))
    found = only(page(_FORM, *rows, ink=(_INK,)))

    assert [evidence.text for evidence in found.signed_evidence] == ["Firma", "Rosa E. Salas"]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("31. Signature du demandeur ou, s'il est mineur, de son", "représentant légal"),
        ("31. Unterschrift der antragstellenden Person oder, bei Minderjährigen, der", "gesetzlichen Vertretung"),
        ("31. Firma del solicitante o de quien ejerza la", "patria potestad"),
        ("31. Signature of the applicant or, for minors, of the", "legal guardian"),
    ],
)
def test_a_label_that_cannot_end_there_goes_on(first: str, second: str) -> None:
    beside = Box(0.78, 0.648, 0.94, 0.688)  # too far down for the first line alone

    assert _form(first, second, ink=(Box(0.14, 0.64, 0.32, 0.68),)).signed is True
    assert _form(first, second, ink=()).signed is False
    assert _form(first, second, ink=(beside,)).signed is True
    assert _form(first, "Lyon, 3 mai 2026", ink=(beside,)).signed is not True


def test_ink_over_the_printed_name_of_who_writes_is_for_a_person_to_judge() -> None:
    rows = (row("31. Firma del solicitante", x=0.12, y=0.5), row("Luz Prado Salas", x=0.6, y=0.66))
    form = (*_FORM, "3. Apellidos y nombre: Luz Prado Salas")
    over = Box(0.62, 0.6, 0.8, 0.64)

    assert only(page(form, *rows, ink=(over,))).signed is None
    assert only(page(form, *rows, ink=())).signed is False


@pytest.mark.parametrize(("name", "shown"), [("Luz Prado Salas", True), ("Lugar y fecha", False)])
def test_the_name_under_a_place_at_the_head_of_a_last_page(name: str, shown: bool) -> None:
    label = row("Firma de quien ejerce la patria potestad", x=0.12, y=0.1)
    found = only(page(*_FORM), page(label, row(name, x=0.12, y=0.19), ink=(Box(0.14, 0.13, 0.32, 0.17),)))

    assert found.signed is True
    assert (name in [evidence.text for evidence in found.signed_evidence]) is shown


def test_what_is_left_of_printed_letters_is_no_signature() -> None:
    rows = (row("Ort und Datum: Clermont-Ferrand, den 3. Mai 2026", x=0.12, y=0.584), row("Unterschrift", x=0.12, y=0.6))
    left, written = Box(0.24, 0.583, 0.36, 0.599), Box(0.24, 0.61, 0.36, 0.63)

    assert only(page(*_FORM, *rows, ink=(left,))).signed is None
    assert only(page(*_FORM, *rows, ink=(written,))).signed is True


@pytest.mark.parametrize(
    "told",
    [
        "2. has been signed by Rita Moura",
        "2. a été signé par Paul Weill",
        "2. ha sido firmado por Inés Vidal",
        "le déclarant, qui a signé",
        "Arancel: 12,00 por firma",
    ],
)
def test_who_has_signed_another_paper_is_no_empty_place(told: str) -> None:
    assert _form(told, ink=()).signed is None
    assert _form("10. Signature", ink=()).signed is False
