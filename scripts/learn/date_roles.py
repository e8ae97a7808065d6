"""The weights that tell the role of a date by what stands around it, and how well they do."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

import numpy as np

from doccheck.understanding.date_features import OF_RULES
from doccheck.understanding.date_learned import NAME
from doccheck.understanding.linear import keys_of
from scripts.learn.annotated import Paper
from scripts.learn.date_examples import Example, examples
from scripts.learn.model import Target, Weights, fitted

_SEEN = 3  # dates a feature must stand beside
_CLOSENESS = 10.0
_PARTS = 5
_SURE = 0.95


def date_roles(papers: Iterable[Paper]) -> dict[str, Weights]:
    """The weights, by the name of their model."""
    return {NAME: weights(examples(papers))}


def weights(known: Sequence[Example]) -> Weights:
    """The weights that tell the roles best: of each paper once with what the rules say, once without.

    The rules were made with most of these papers before the eyes: the model must not believe them everything.
    """
    rows = [(set(row), role) for each in known for row, role in zip(each.features, each.roles, strict=True)]
    counts = Counter(feature for row, _ in rows for feature in row)
    known = {feature for feature, count in counts.items() if count >= _SEEN}
    with_rules = [(row & known, role) for row, role in rows]
    without = [({f for f in row if not f.startswith(OF_RULES)}, role) for row, role in with_rules]
    target = Target(labels=[role for _, role in (*with_rules, *without)], closeness=_CLOSENESS)
    return fitted([keys_of(row) for row, _ in (*with_rules, *without)], [target])


def dates_told(papers: Iterable[Paper]) -> str:
    """How well the roles of dates of papers left out are told."""
    return told(examples(papers))


def told(each_paper: Sequence[Example]) -> str:
    """The same for examples that are made."""
    right = known = sure = wrong = 0
    for part in range(_PARTS):
        model = weights([each for at, each in enumerate(each_paper) if at % _PARTS != part])
        there = [each for at, each in enumerate(each_paper) if at % _PARTS == part]
        sums = model.sums([keys_of(row) for each in there for row in each.features])
        shares = np.exp(sums - sums.max(axis=1, keepdims=True))
        shares /= shares.sum(axis=1, keepdims=True)
        for row, role in zip(shares, (role for each in there for role in each.roles), strict=True):
            if role is not None:
                best = model.classes[row.argmax()]
                known, right = known + 1, right + (best == role)
                sure, wrong = sure + (row.max() >= _SURE), wrong + (row.max() >= _SURE and best != role)
    return (
        f"roles of dates left out: {right / known:.1%} of {known}; sure of {sure / known:.1%}, "
        f"{wrong / sure:.1%} of them wrong"
    )
