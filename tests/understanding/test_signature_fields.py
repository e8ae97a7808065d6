"""Signature fields of a PDF: empty, signed by somebody the paper names, by somebody else, and without a place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from doccheck.model import Box, Document, SignatureField
from tests.understanding.pages import only, page, row, title

_MANDATE = (
    title("PROCURATION"),
    "",
    "Je soussignée Nadège Okoumba, née le 3 mai 1971 à Libreville, donne procuration à Monsieur Paul Lenoir pour",
    "déposer en mon nom la demande de visa de mon fils Loïc Okoumba et retirer son passeport.",
    "",
    "Fait à Lyon, le 4 mars 2026",
)
_BELOW = Box(0.12, 0.62, 0.40, 0.68)


def _field(*, signer: str = "", box: Box | None = _BELOW, name: str = "Champ1") -> SignatureField:
    return SignatureField(box=box, name=name, signed=bool(signer), signer=signer)


def _mandate(fields: Sequence[SignatureField], *labels: tuple[str, float, float]) -> Document:
    sheet = page(_MANDATE, *(row(text, x=x, y=y) for text, x, y in labels), ink=())
    return only(replace(sheet, signatures=tuple(fields)))


def test_a_field_signed_by_who_gives_the_mandate() -> None:
    found = _mandate([_field(signer="OKOUMBA NADEGE")])

    assert found.kind == "power_of_attorney"
    assert found.signed is True
    assert [(evidence.text, evidence.box) for evidence in found.signed_evidence] == [("OKOUMBA NADEGE", _BELOW)]


@pytest.mark.parametrize(
    "signer",
    [
        "Paul Lenoir",  # who receives it
        "Plateforme des démarches en ligne",  # who made the form
        "Okoumba",  # a name alone: her son, her brother
        "Loïc Okoumba",  # her son, whom the paper names
        "Nadia Okoumba",
    ],
)
def test_a_field_signed_by_somebody_else_is_for_a_person_to_judge(signer: str) -> None:
    assert _mandate([_field(signer=signer)]).signed is None


def test_an_empty_field_is_not_signed() -> None:
    assert _mandate([_field()]).signed is False


def test_a_field_beside_a_label_is_that_label() -> None:
    label = ("Signature du mandant", 0.12, 0.60)

    assert _mandate([_field()], label).signed is False
    assert _mandate([_field(signer="Nadège Okoumba")], label).signed is True


def test_a_field_of_the_office_does_not_count() -> None:
    office = _field(name="Signature de l'agent consulaire", box=Box(0.6, 0.8, 0.9, 0.86))

    assert _mandate([_field(signer="Nadège Okoumba"), office]).signed is True
    assert _mandate([_field(), replace(office, signed=True, signer="Nadège Okoumba")]).signed is not True


def test_one_of_two_fields_is_empty() -> None:
    found = _mandate([_field(signer="Nadège Okoumba"), _field(box=Box(0.6, 0.62, 0.9, 0.68))])

    assert found.signed is None


def test_a_signature_without_a_place_fills_one_place() -> None:
    unseen = _field(signer="Nadège Okoumba", box=None)
    first, second = ("Signature de la mère", 0.12, 0.60), ("Signature du père", 0.60, 0.60)

    assert _mandate([unseen]).signed is True
    assert _mandate([unseen], first).signed is True
    assert _mandate([unseen], first, second).signed is None
    assert _mandate([replace(unseen, signer="Portail")], first).signed is None
    assert _mandate([replace(unseen, signer="Portail")]).signed is None


@pytest.mark.parametrize(("signer", "signed"), [("Nadège Okoumba", True), ("Plateforme des démarches", None)])
def test_what_a_signed_field_shows_is_no_statement_of_its_own(signer: str, signed: bool | None) -> None:
    shown = (f"Digitally signed by {signer}", 0.14, 0.64)

    assert _mandate([_field(signer=signer)], shown).signed is signed
