"""What is learned about names: which persons of a marked paper are its holder, others, or nobody."""

from __future__ import annotations

from pathlib import Path

import pytest

from doccheck.understanding.linear import FOLDER, Linear
from doccheck.understanding.name_learned import HOLDER, MODEL, NOBODY, OTHER
from scripts.learn.annotated import papers

_PAPER = """@@ proof_of_residence | en
Rental contract for Mill Lane 4
between {other=Jonas Abele}, and {name=Thandi Mbeki}, also written
{name=Mbeki Thandi}. Witness: Ola Nordmann Berg
"""


def test_the_weights_are_small_and_know_their_classes() -> None:
    file = FOLDER / f"{MODEL}.npz"
    assert file.stat().st_size < 400_000
    assert set(Linear(file).classes) == {HOLDER, NOBODY, OTHER}


def test_sums_of_many_are_those_of_each() -> None:
    model = Linear(FOLDER / f"{MODEL}.npz")
    rows = [sorted(map(int, model._keys[start : start + 30 : 3])) for start in (0, 50, 500)]
    each = model.sums_each([*rows, [1]])
    for row, sums in zip(rows, each, strict=False):
        one = model.sums(row)
        assert one is not None
        assert sums.tolist() == pytest.approx(one.tolist(), abs=1e-4)
    assert each[-1].tolist() == pytest.approx(model._bias.tolist(), abs=1e-6)


def test_the_persons_of_a_paper_are_told_by_its_marks(tmp_path: Path) -> None:
    pytest.importorskip("sklearn")
    from scripts.learn.check import as_page
    from scripts.learn.name_roles import examples, holders_of, others_of

    (tmp_path / "a.txt").write_text(_PAPER, "utf-8")
    (paper,) = papers(tmp_path)
    found = examples(iter([(as_page(paper.text), paper.kind, holders_of(paper), others_of(paper))]))
    assert sorted(found.labels) == [HOLDER, NOBODY, NOBODY, OTHER]  # nobody: the lane and the witness
    assert all(found.found)
