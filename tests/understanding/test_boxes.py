"""What a page says where boxes of it are ticked."""

from __future__ import annotations

import pytest

from doccheck.understanding.boxes import without_unticked


@pytest.mark.parametrize(
    ("line", "kept"),
    [
        ("Status:  [x] aktiv   [ ] gesperrt seit", "Status: aktiv"),
        ("☐ annulée ☒ payée ☐ en attente", "payée"),
        ("Impagos:  [ ] sí  [x] no", "no"),
        ("Status:  [ ] aktiv   [x] gesperrt", "Status: gesperrt"),
        ("aktiv [ ]   gesperrt [x]", "aktiv [ ] gesperrt [x]"),
        ("[ ] active   [ ] suspended", "[ ] active [ ] suspended"),
        ("Abholung im Büro [x], Versand [ ].", "Abholung im Büro [x], Versand [ ]."),
        ("Zahlung: ⊠ erfolgt  ⬜ offen  [_] gestundet", "Zahlung: erfolgt"),
        ("Rente: [x] nein, siehe Seite 2", "Rente: [x] nein, siehe Seite 2"),
    ],
)
def test_what_stands_behind_an_empty_box_is_not_said(line: str, kept: str) -> None:
    assert " ".join(without_unticked(line).split()) == kept
