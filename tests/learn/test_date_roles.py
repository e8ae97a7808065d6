"""What the weights for the roles of dates are learned from. Needs the extra `learn` only to learn."""

from __future__ import annotations

import pytest

from doccheck.understanding.date_learned import NAME, OTHER
from scripts.learn.annotated import Mark, Paper
from scripts.learn.date_examples import labelled, of_paper

_TEXT = """Harbour School
Issued on 14.09.2026 for a guest
Born 18.05.2006   Seen 14.09.2026
Boats leave on 03.02.2026 at noon"""


def paper(text: str = _TEXT) -> Paper:
    def mark(name: str, day: str) -> Mark:
        at = text.index(day)
        return Mark(name=name, start=at, end=at + len(day))

    marks = (mark("issue", "14.09.2026"), mark("birth", "18.05.2006"))
    return Paper(kind="enrolment_certificate", language="en", text=text, marks=marks, source="here")


def test_a_date_has_the_role_of_the_mark_over_it() -> None:
    assert of_paper(paper()).roles == ["issue_date", "birth_date", None, OTHER]


def test_of_a_day_that_is_marked_elsewhere_nobody_knows() -> None:
    example = of_paper(paper())

    assert example.roles[2] is None
    assert len(example.features) == len(example.roles)


def test_a_mark_in_a_row_that_runs_on_is_found() -> None:
    long = "words " * 30 + "and the paper is issued on 14.09.2026 here\nBorn 18.05.2006"

    assert of_paper(paper(long)).roles == ["issue_date", "birth_date"]


def test_of_the_labelled_set_only_what_is_surely_a_date_of_the_paper_has_a_role() -> None:
    roles = [role for example in labelled() for role in example.roles]

    assert OTHER not in roles
    assert roles.count("issue_date") > 200


def test_the_same_papers_give_the_same_weights_and_tell_the_roles() -> None:
    pytest.importorskip("sklearn")
    import numpy as np

    from doccheck.understanding.linear import keys_of
    from scripts.learn.date_roles import weights

    examples = [of_paper(paper(_TEXT.replace("Harbour", word))) for word in ("Alpha", "Beta", "Gamma", "Delta")]
    once, again = weights(examples), weights(examples)
    sums = once.sums([keys_of(row) for row in examples[0].features])

    assert NAME == "date_roles"
    assert np.array_equal(once.weights, again.weights)
    assert [once.classes[at] for at in sums.argmax(axis=1)][:2] == ["issue_date", "birth_date"]
