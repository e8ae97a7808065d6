"""How the weights for sums are learned. Needs the extra `learn`; without it, only that the weights are there."""

from __future__ import annotations

from decimal import Decimal

import pytest

from doccheck.understanding.linear import FOLDER
from doccheck.understanding.sum_learned import NAME

_LARGEST = 400_000  # bytes


def test_the_weights_are_there_and_small() -> None:
    assert 0 < (FOLDER / f"{NAME}.npz").stat().st_size < _LARGEST


def test_what_comes_last_is_learned_from_papers_where_it_is_the_sum() -> None:
    pytest.importorskip("sklearn")
    from scripts.learn.sum_roles import Marked, examples, fitted

    def paper(number: int) -> Marked:
        rows = (f"Alpha {310 + number},20 EUR", f"Beta {120 + number},40 EUR", f"Omega {840 + number},60 EUR")
        return Marked(text="\n".join(rows), kind="income_proof", sums={Decimal(f"{840 + number}.60"): "month"})

    papers = [paper(number) for number in range(8)]
    others = [
        Marked(text=f"Theta {500 + n},00 EUR", kind="loan_certificate", sums={Decimal(500 + n): "total"})
        for n in range(8)
    ]
    found = [example for text in (*papers, *others) for example in examples(text)]
    model = fitted(found)
    own = model.own(found)

    assert min(value for value, one in zip(own, found, strict=True) if one.own) > max(
        value for value, one in zip(own, found, strict=True) if not one.own
    )


def test_the_same_papers_give_the_same_weights() -> None:
    pytest.importorskip("sklearn")
    from scripts.learn.sum_roles import Marked, examples, fitted

    papers = [
        Marked(text=f"Eins {n},10 EUR\nZwei {n + 9},30 EUR", kind=kind, sums={Decimal(f"{n + 9}.30"): period})
        for n in range(100, 108)
        for kind, period in (("income_proof", "month"), ("loan_certificate", "total"))
    ]
    one, other = (fitted([e for text in papers for e in examples(text)]) for _ in range(2))

    for part, again in ((one.keys, other.keys), (one.weights, other.weights), (one.bias, other.bias)):
        assert (part == again).all()
