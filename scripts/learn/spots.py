"""Which date and which sum of a paper is which."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from doccheck.understanding.learned_spots import DATES, NONE, SUMS, date_features, sum_features
from doccheck.values import amounts, dates
from scripts.learn.annotated import ROLES, Paper, places
from scripts.learn.model import Target, Weights, fitted

_CLOSENESS, _SHARPNESS = 20.0, 1.5
_PARTS = 5

Example = tuple[frozenset[int], str]


def of_dates(paper: Paper) -> list[Example]:
    """The dates of a paper with what they are."""
    found = [reading for reading in dates.find(paper.text) if reading.readings]
    around = places(paper.text, [(reading.start, reading.end) for reading in found])
    years = [(reading.value or reading.readings[0]).year for reading in found]
    names = [paper.marked(reading.start, reading.end, tuple(ROLES)) for reading in found]
    return [*zip(date_features(around, years, paper.kind), [ROLES.get(n or "", NONE) for n in names], strict=True)]


def of_sums(paper: Paper) -> list[Example]:
    """The sums of a paper with what they are: nothing, or the one it is about, by month, by year, or in all."""
    found = amounts.find(paper.text)
    around = places(paper.text, [(reading.start, reading.end) for reading in found])
    names = [paper.marked(reading.start, reading.end, ("amount",)) for reading in found]
    features = sum_features(around, [r.amount for r in found], [r.currency for r in found], paper.kind)
    periods = [name.partition("/")[2] or "unknown" if name else NONE for name in names]
    return [*zip(features, periods, strict=True)]


def spots(papers: Sequence[Paper]) -> dict[str, Weights]:
    """The weights that tell them best, by the name of their model."""
    of = {DATES: of_dates, SUMS: of_sums}
    return {name: _fitted([each for paper in papers for each in examples(paper)]) for name, examples in of.items()}


def told(papers: Sequence[Paper]) -> str:
    """How well each fifth of the papers is told by what was learned from the others."""
    lines = []
    for name, of in ((DATES, of_dates), (SUMS, of_sums)):
        examples = [of(paper) for paper in papers]
        counts: Counter[str] = Counter()
        for part in range(_PARTS):
            weights = _fitted([e for i, each in enumerate(examples) if i % _PARTS != part for e in each])
            there = [e for i, each in enumerate(examples) if i % _PARTS == part for e in each]
            for row, (_, label) in zip(weights.sums([found for found, _ in there]), there, strict=True):
                said = weights.classes[row.argmax()]
                counts["marked" if label != NONE else "not"] += 1
                counts["marked right" if label != NONE and said == label else ""] += 1
                counts["not, but said"] += label == NONE and said != NONE
        lines.append(
            f"{name}: {counts['marked right'] / counts['marked']:.1%} of {counts['marked']} marked ones right; "
            f"{counts['not, but said'] / counts['not']:.1%} of {counts['not']} others taken for one"
        )
    return "\n".join(lines)


def _fitted(examples: Sequence[Example]) -> Weights:
    labels = [label for _, label in examples]
    target = Target(labels=labels, closeness=_CLOSENESS, sharpness=_SHARPNESS)
    return fitted([found for found, _ in examples], [target])
