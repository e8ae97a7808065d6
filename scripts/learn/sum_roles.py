"""Which sum a paper is about, and for what time: learned from the annotated papers and the labelled set's tuned part.

The rules were written with many of these papers at hand: on them they are right more often than on any other. So each
paper is learned from twice more with labels that the rules do not know, and without some of its words.
"""

from __future__ import annotations

import random
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from pathlib import Path
from zlib import crc32

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from doccheck.kinds import all_kinds
from doccheck.model import UNKNOWN_PERIOD
from doccheck.understanding.abroad import is_abroad
from doccheck.understanding.sum_learned import ABROAD, NAME, PERIODS, Told, key_of, surroundings
from doccheck.understanding.sum_named import NAMED_KINDS
from doccheck.understanding.sum_roles import BARE, NEAR, OTHER, UNSAID, WANTED
from doccheck.understanding.sums import by_rules
from doccheck.understanding.sums_on_page import Sum, sums_on
from doccheck.values import amounts
from samples.labelled.filling import filled
from samples.labelled.loader import load
from scripts.learn.annotated import Paper
from scripts.learn.check import as_page
from scripts.learn.texts import ROOT

_PARTS = 5
_SEEN = 2  # examples a feature must be in
_CLOSENESS = 0.3  # how closely the examples are followed: the inverse of the penalty on weights
_WORD = 0.8  # of a word beside the other surroundings: there are many, and each says little
_UNHEARD = (0.3, 0.6)  # of the labels of a paper, in its first and its second copy
_MISHEARD = 0.1  # of these, that say something else than they should
_LEFT_OUT = (0.0, 0.5)  # of the sums, in the copies: a short paper has two, the smaller of which may be its own
_DROPPED = 0.15  # of the words, in the copies
_UNTIMED = 0.5  # of the sums for which the rules know a time, in the copies
_LEAST = 0.004  # a smaller weight says nothing
_PRINT = re.compile(r"^(?:!!|!|>>|\^|##|#|~) |\[(?:sigr?|nosigr?|stamp|photo|x| )\] ?|\*\*", re.M)
_GAP = "     "  # what parts the cells of a row


@dataclass(frozen=True, kw_only=True, slots=True)
class Example:
    """One sum of a paper: what is around it, whether the paper is about it, and for what time it is, where marked."""

    placed: tuple[str, ...]
    said: tuple[str, ...]
    own: bool
    period: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Model:
    """Weights of features for "it is the paper's own" and for each time."""

    keys: NDArray[np.uint32]  # sorted
    weights: NDArray[np.float64]  # features × (1 + times)
    bias: NDArray[np.float64]

    def own(self, found: Sequence[Example]) -> NDArray[np.float64]:
        """How much is said for each that it is the paper's own."""
        rows = [np.isin(self.keys, [*map(key_of, (*one.placed, *one.said))]) for one in found]
        return np.array([self.weights[row, 0].sum() for row in rows])

    def save(self, file: Path) -> None:
        """Each column is kept in 256 steps."""
        scale = np.abs(self.weights).max(axis=0) / 127
        np.savez_compressed(
            file,
            keys=self.keys,
            weights=np.round(self.weights / scale).astype(np.int8),
            scale=scale.astype(np.float32),
            bias=self.bias.astype(np.float32),
        )


@dataclass(frozen=True, kw_only=True, slots=True)
class Marked:
    """A text with the sums it is about, and the time of each; "" where none is known."""

    text: str
    kind: str
    sums: Mapping[Decimal, str]


# Papers that the weights are judged by. With them, figures on pages of few words came out less sure than by the rules.
_JUDGED = "b"


def sum_roles(papers: Sequence[Paper]) -> dict[str, Model]:
    """The weights that tell the sums of these papers and of the labelled documents best, by the name of the model.

    One model for papers in French, German, Spanish and English, learned from such papers alone, and one for the others.
    """
    texts = [*annotated(paper for paper in papers if not paper.source.startswith(_JUDGED)), *labelled()]
    told = [(is_abroad([as_page(text.text)]), list(examples(text))) for text in texts]
    return {
        NAME: fitted([example for abroad, each in told if not abroad for example in each]),
        ABROAD: fitted([example for _, each in told for example in each]),
    }


def sums_told(papers: Sequence[Paper]) -> str:
    """How often the likeliest sum of a paper is its own, each fifth told by what was learned from the others."""
    papers = [text for text in annotated(papers) if text.sums]
    right = total = 0
    for part in range(_PARTS):
        model = fitted([e for at, text in enumerate(papers) if at % _PARTS != part for e in examples(text)])
        for text in papers[part::_PARTS]:
            found = list(_heard(text))
            total += 1
            right += bool(found) and found[int(model.own(found).argmax())].own
    return f"sums left out and told: {right / total:.1%} of {total}"


def annotated(papers: Iterable[Paper]) -> Iterator[Marked]:
    """The annotated papers of kinds that have sums; on some of them none is the paper's own."""
    for paper in papers:
        if "amount" in all_kinds()[paper.kind].fields and paper.kind not in NAMED_KINDS:
            yield Marked(text=paper.text, kind=paper.kind, sums=_marked(paper))


def labelled() -> Iterator[Marked]:
    """The documents of the tuned part of the labelled set that state which sum is theirs."""
    for document in load(ROOT / "labelled", ("tuned",)).documents.values():
        kind, amount = document.content_kind or document.kind, document.fields.get("amount")
        if amount is not None and document.body and not document.draw and "amount" in all_kinds()[kind].fields:
            period = str(document.fields.get("amount_period", ""))
            yield Marked(text=_set(filled(document)), kind=kind, sums={Decimal(str(amount)): period})


def _set(body: str) -> str:
    """A body in plain print: its tables with gaps between the cells, without its marks."""
    lines = (line.removeprefix("%foot ") for line in body.splitlines())
    kept = [line for line in lines if line[:1] != "%" and line not in ("---", "===")]
    cells = (re.split(r" *(?:\||::) *", line.strip("| ")) if "|" in line or "::" in line else [line] for line in kept)
    return _PRINT.sub("", "\n".join(_GAP.join(row) for row in cells)).replace("\N{NO-BREAK SPACE}", " ")


def examples(text: Marked) -> Iterator[Example]:
    """The sums of a text, and of its copies."""
    page, kind = as_page(text.text), text.kind
    sums = list(sums_on(page, kind))
    yield from _heard(text)
    for number, share in enumerate(_UNHEARD):
        chance = random.Random(crc32(text.text.encode()) + number)
        fewer = [found for found in sums if chance.random() >= _LEFT_OUT[number]]
        told = by_rules([_unheard(found, share, chance) for found in fewer], (page,), kind)
        told = [_untimed(one) if chance.random() < _UNTIMED else one for one in told]
        for one in _examples(told, text):
            yield replace(one, said=tuple(word for word in one.said if chance.random() >= _DROPPED))


def _heard(text: Marked) -> Iterator[Example]:
    """The sums of a text as they are read."""
    page = as_page(text.text)
    yield from _examples(by_rules(list(sums_on(page, text.kind)), (page,), text.kind), text)


def _examples(told: Sequence[Told], text: Marked) -> Iterator[Example]:
    for one, (placed, said) in zip(told, surroundings(told, text.kind), strict=True):
        amount = one.sum.amount
        own = amount in text.sums
        yield Example(placed=tuple(placed), said=tuple(said), own=own, period=text.sums.get(amount, ""))


def _marked(paper: Paper) -> Mapping[Decimal, str]:
    """The marked sums with the time of each; "" where none is marked."""
    found: dict[Decimal, str] = {}
    for mark in paper.marks:
        name, _, period = mark.name.partition("/")
        if name == "amount":
            text = paper.text[mark.start : mark.end]
            for reading in amounts.find(text) or amounts.find(f"{text} EUR"):
                found.setdefault(reading.amount, period)
    return found


def _unheard(found: Sum, share: float, chance: random.Random) -> Sum:
    """The sum as it would be with a label that the rules do not know, or mistake."""
    if found.rank == UNSAID or chance.random() >= share:
        return found
    return replace(found, rank=chance.choice((WANTED, NEAR, OTHER)) if chance.random() < _MISHEARD else BARE)


def _untimed(one: Told) -> Told:
    return replace(one, sum=replace(one.sum, period=UNKNOWN_PERIOD))


def fitted(found: Sequence[Example]) -> Model:
    counts = Counter(feature for one in found for feature in {*one.placed, *one.said})
    keys = np.array(sorted({key_of(feature) for feature, count in counts.items() if count >= _SEEN}), np.uint32)
    matrix = _matrix(found, keys)
    own = LogisticRegression(C=_CLOSENESS, solver="liblinear", random_state=0, max_iter=1000)
    own.fit(matrix, [one.own for one in found])
    timed = [at for at, one in enumerate(found) if one.period in PERIODS]
    times = LogisticRegression(C=_CLOSENESS, max_iter=1000)
    times.fit(matrix[timed], [PERIODS.index(found[at].period) for at in timed])
    worded = np.array(sorted({key_of(word) for one in found for word in one.said}), np.uint32)
    weights = np.concatenate([own.coef_, times.coef_]).T
    weights[np.isin(keys, worded)] *= _WORD
    kept = np.abs(weights).max(axis=1) >= _LEAST
    return Model(keys=keys[kept], weights=weights[kept], bias=np.concatenate([own.intercept_, times.intercept_]))


def _matrix(found: Sequence[Example], keys: NDArray[np.uint32]) -> csr_matrix:
    """A row for each example. A word counts half: by which its weights are halved afterwards."""
    data, columns, starts = [], [], [0]
    place = {int(key): at for at, key in enumerate(keys)}
    for one in found:
        for features, value in ((one.placed, 1.0), (one.said, _WORD)):
            own = [place[key] for feature in features if (key := key_of(feature)) in place]
            columns += own
            data += [value] * len(own)
        starts.append(len(columns))
    matrix = csr_matrix((data, columns, starts), shape=(len(found), len(keys)))
    matrix.sum_duplicates()
    return matrix
