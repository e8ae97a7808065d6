"""Passports and cards that a stamp takes out of use."""

from __future__ import annotations

from dataclasses import replace

import pytest

from doccheck.judging.reserved.said import Said
from doccheck.judging.reserved.voided import voided
from doccheck.model import Document
from tests.judging.builder import doc


def said_of(*lines: str, kind: str = "passport", page: int = 1) -> list[str]:
    made = doc(kind, *lines, document_number="K4471208")
    moved = tuple(replace(line, evidence=replace(line.evidence, page=page)) for line in made.lines)
    document: Document = replace(made, lines=moved)
    return [sentence.text for sentence in voided(Said(document), kind, None)]  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "stamp",
    [
        "ANNULÉ – CANCELLED",
        "PASAPORTE ANULADO",
        "Ungültig gemacht, Bürgeramt Trier",
        "Als verloren gemeldet am 3.2.2026",
        "Reported stolen 12 MAR 2026",
        "VOID",
        "ПАСПОРТ НЕДЕЙСТВИТЕЛЕН",
        "作废",
        "ملغى",
    ],
)
def test_a_stamp_takes_it_out_of_use(stamp: str) -> None:
    assert said_of("PASSPORT", stamp, "P<UTO") == [stamp]


@pytest.mark.parametrize(
    "line",
    [
        "This passport is void if it has been altered or if pages have been removed from it",
        "Gültig bis / valid until",
        "Any entry that was cancelled by the authority must bear its seal and the signature of an officer",
        "Reported to the consulate",
    ],
)
def test_small_print_does_not(line: str) -> None:
    assert said_of("PASSPORT", line) == []


def test_an_old_visa_on_another_page_was_cancelled() -> None:
    assert said_of("VISA 2019 – CANCELLED WITHOUT PREJUDICE", page=9) == []


def test_of_other_papers_it_says_nothing() -> None:
    assert said_of("ANNULÉ", kind="bank_statement") == []
