"""How long somebody stays, beside how long the guarantee for that person itself holds."""

from __future__ import annotations

from datetime import date

import pytest

from doccheck.kinds import all_kinds
from doccheck.model import Certainty
from doccheck.understanding.dates import date_fields
from scripts.learn.check import as_page

_STAY = [
    "Wir bürgen für Frau Lindqvist, die vom 01.09.2026 bis zum 28.02.2027 in Trier studiert.",
    "Nous garantissons les frais de Mme Lindqvist, qui étudiera à Lyon du 01/09/2026 au 28/02/2027.",
    "We guarantee the costs of Ms Lindqvist, who will be staying from 1 September 2026 to 28 February 2027.",
    "Avalamos a la Sra. Lindqvist, que residirá en León del 01/09/2026 al 28/02/2027.",
]
_HOLDS = [
    "Die Bürgschaft erlischt am {}.",
    "La garantie expire le {}.",
    "This guarantee is valid until {}.",
    "El aval vence el {}.",
]


def _ends(text: str) -> list[tuple[object, bool]]:
    fields, _ = date_fields((as_page(text),), all_kinds()["bank_guarantee"], True)
    names = ("valid_until", "expiry_date", "end_date")
    return [(f.value, f.certainty is Certainty.CERTAIN) for f in fields if f.name in names]


@pytest.mark.parametrize(("stay", "holds"), list(zip(_STAY, _HOLDS, strict=True)))
@pytest.mark.parametrize("day", [date(2027, 4, 30), date(2026, 12, 31)])
def test_a_guarantee_ends_when_it_says_so_itself(stay: str, holds: str, day: date) -> None:
    assert [value for value, _ in _ends(f"{stay}\n\n{holds.format(f'{day:%d.%m.%Y}')}")] == [day]


@pytest.mark.parametrize("stay", _STAY)
def test_where_it_does_not_the_stay_is_all_it_names(stay: str) -> None:
    assert date(2027, 2, 28) in [value for value, _ in _ends(stay)]
