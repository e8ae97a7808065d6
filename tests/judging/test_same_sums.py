"""Whether a translation names the sums of the document it lies with."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from doccheck.judging.same_sums import missing_sum
from doccheck.model import Grade
from tests.judging.builder import doc

ORIGINAL = ("La fundación concede una beca", "Importe: 1.240,00 EUR al mes", "7 de mayo de 2026")


def missing(*lines: str, grade: Grade = Grade.GOOD, **more: Any) -> list[str]:
    original = doc("scholarship_certificate", *ORIGINAL, amount=Decimal("1240.00"), **more)
    return [proof.text for proof in missing_sum(original, replace(doc("sworn_translation", *lines), grade=grade))]


@pytest.mark.parametrize("line", ["Die Stiftung gewährt ein Stipendium", "1.420,00 EUR im Monat", "7. Mai 2026"])
def test_a_sum_that_was_left_out_or_changed(line: str) -> None:
    assert missing(line) == ["Importe: 1.240,00 EUR al mes"]


@pytest.mark.parametrize(
    "line",
    ["monatlich 1.240,00 EUR", "1 240 € par mois", "EUR 1,240.00 a month", "1240,- Euro", "Betrag: 1240", "١٢٤٠ يورو"],
)
def test_the_same_sum(line: str) -> None:
    assert missing("Übersetzung aus dem Spanischen", line) == []


def test_what_was_not_read_well_proves_nothing() -> None:
    assert missing("ein Stipendium", grade=Grade.FAIR) == []
    assert missing("ein Stipendium", unsure=("amount",)) == []
