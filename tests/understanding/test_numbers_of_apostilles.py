"""The number of an apostille is that of its eighth item, not that of the document it is on."""

from __future__ import annotations

import pytest

from doccheck.understanding.document_numbers import number_fields
from tests.understanding.pages import page, row


def _numbers(*rows: str, kind: str = "apostille") -> list[object]:
    return [found.value for found in number_fields((page(*map(row, rows)),), kind)]


@pytest.mark.parametrize("sign", ["8. за №", "8. bajo el n.º", "8. sous n°", "8. unter Nr.", "8. No."])
def test_the_eighth_item(sign: str) -> None:
    rows = ("Certificado n.º ZX-0044718-2025", "5. en | Quito", "7. por | Ministerio", f"{sign} | EC-2026-55102")
    assert _numbers("APOSTILLE", *rows) == ["EC-2026-55102"]


def test_without_an_eighth_item_what_there_is_counts() -> None:
    assert _numbers("APOSTILLE", "Apostille n° EC-2026-55102") == ["EC-2026-55102"]


def test_what_a_bulletin_is_called_is_not_its_number() -> None:
    assert _numbers("Bulletin n° 3 – n° 4471/B3/2026", kind="criminal_record")[0] == "4471/B3/2026"
