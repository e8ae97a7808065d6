"""How it is learned where papers begin. Needs the extra `learn`; without it, only that the weights are there."""

from __future__ import annotations

import pytest

from doccheck.understanding.beginnings import CUTS, WEIGHED
from doccheck.understanding.linear import FOLDER

_LARGEST = 400_000  # bytes


def test_the_weights_are_there_and_small() -> None:
    assert all(0 < (FOLDER / f"{name}.npz").stat().st_size < _LARGEST for name in (CUTS, WEIGHED))


def test_no_page_is_laid_behind_one_of_another_part() -> None:
    pytest.importorskip("sklearn")
    from scripts.learn.cuts import Sheets, pairs, part_of

    text = "Haus {}\nHerr Falk wohnt hier.\nAm Tor steht ein Baum.\n" + "Zeile\n" * 6
    names = [one + other for one in "Abdelmos" for other in "ainou"]
    sheets = [Sheets(kind="other", pages=(text.format(a),), source=f"{n % 9}.txt:{n}") for n, a in enumerate(names)]
    source_of = {f"Haus {name}": sheet.source for name, sheet in zip(names, sheets, strict=True)}

    made = list(pairs(sheets))

    assert {pair.begins for pair in made} == {True, False}
    assert [pair.begins for pair in pairs(sheets)] == [pair.begins for pair in made]
    for pair in made:
        before = source_of.get(pair.before.page.lines[0].text)
        assert before is None or part_of(before) == part_of(pair.source)
