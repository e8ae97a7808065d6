"""Which of the sums of a paper is the one it is about, and for what time it is: a second opinion, learned.

The words of `sum_words` know how known issuers write. Another issuer has other words for the same thing, but writes
them in the same places: a label ahead, a head of the column above, a total below its parts, a sum of which others are
twelfths. One linear model over such surroundings, and over what the words said, tells how likely a sum is the paper's
own. `scripts/learn` makes it from papers with marked sums; no sum of theirs is in it, only weights of surroundings.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING
from zlib import crc32

from doccheck.model import Certainty
from doccheck.understanding.abroad import is_abroad
from doccheck.understanding.fold import fold
from doccheck.understanding.linear import FOLDER
from doccheck.understanding.sum_columns import column_head
from doccheck.understanding.sum_roles import UNSAID
from doccheck.understanding.sums_on_page import Sum

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

NAME = "sum_roles"
ABROAD = "sum_roles_abroad"  # for papers in languages whose words are known less well: from all papers, those with them
PERIODS = ("total", "month", "year")
_FAMILIES = {
    **dict.fromkeys(("income_proof", "internship_agreement"), "pay"),
    **dict.fromkeys(("bank_certificate", "bank_statement"), "bank"),
    **dict.fromkeys(("sponsorship_declaration", "affidavit", "host_commitment", "organiser_commitment"), "pledge"),
    **dict.fromkeys(("tuition_receipt", "language_course_confirmation"), "paid"),
    **dict.fromkeys(("accommodation_certificate", "proof_of_residence"), "let"),
}
_NEAR, _BEHIND, _BESIDE = 10, 5, 4  # words looked at before a sum, behind it, in the lines around
_STEM, _LONG, _TAIL = 5, 8, 6  # letters: the forms of a word are taken together, of a compound its last part
_UNSPACED = "\u2fff"  # from here on scripts are written without spaces
_COMMON = frozenset({"EUR", "USD", "GBP", "CHF", ""})  # currencies of like worth: the size of a sum says something
_MOST_MONTHS = 36


@dataclass(frozen=True, kw_only=True, slots=True)
class Told:
    """A sum and what the rules say of it, in their order."""

    sum: Sum
    certainty: Certainty
    proven: bool = False  # by words and by arithmetic

    @property
    def certain(self) -> bool:
        return self.certainty is Certainty.CERTAIN


@dataclass(frozen=True, kw_only=True, slots=True)
class Opinion:
    own: float  # 0..1: how likely the paper is about this sum
    period: str  # for what time, if it is
    share: float  # 0..1: how likely it is that time


def opinions(told: Sequence[Told], kind: str) -> list[Opinion]:
    """The opinion on each of the sums of a document."""
    import numpy as np

    if not told:
        return []
    sums = _weights(model_of(told)).sums([[*placed, *said] for placed, said in surroundings(told, kind)])
    own = 1 / (1 + np.exp(-sums[:, 0]))
    powers = np.exp(sums[:, 1:] - sums[:, 1:].max(axis=1, keepdims=True))
    shares = powers / powers.sum(axis=1, keepdims=True)
    best = shares.argmax(axis=1)
    return [
        Opinion(own=float(o), period=PERIODS[b], share=float(row[b]))
        for o, row, b in zip(own, shares, best, strict=True)
    ]


def model_of(told: Sequence[Told]) -> str:
    """The name of the weights for a document with these sums."""
    return ABROAD if is_abroad({id(one.sum.page): one.sum.page for one in told}.values()) else NAME


def key_of(feature: str) -> int:
    return crc32(feature.encode("utf-8", "surrogatepass"))


class _Weights:
    """The sums of the weights of what is there: for "it is the paper's own", and for each time."""

    def __init__(self, file: Path) -> None:
        import numpy as np

        with np.load(file) as data:
            self._keys: NDArray[np.uint32] = data["keys"]
            weights = data["weights"].astype(np.float32) * data["scale"]
            self._weights: NDArray[np.float32] = np.concatenate([weights, np.zeros((1, weights.shape[1]), np.float32)])
            self._bias: NDArray[np.float32] = data["bias"]

    def sums(self, rows: Sequence[Sequence[str]]) -> NDArray[np.float32]:
        """A row of sums for each row of features."""
        import numpy as np

        own = np.array([key_of(feature) for row in rows for feature in row], np.uint32)
        at = np.minimum(np.searchsorted(self._keys, own), len(self._keys) - 1)
        at[self._keys[at] != own] = len(self._keys)  # unknown: the row of zeros behind them
        starts = np.cumsum([0, *(len(row) for row in rows[:-1])])
        found: NDArray[np.float32] = np.add.reduceat(self._weights[at], starts, axis=0) + self._bias
        return found


@cache
def _weights(name: str) -> _Weights:
    return _Weights(FOLDER / f"{name}.npz")


def load() -> None:
    """Read the weights, which is otherwise done when they are first asked."""
    _weights(NAME)


# -- surroundings -----------------------------------------------------------------------------------------------------
def surroundings(told: Sequence[Told], kind: str) -> list[tuple[list[str], list[str]]]:
    """For each sum what is said of it by its place and the rules, and by the words around it."""
    if not told:
        return []
    family = _FAMILIES.get(kind, kind)
    page = _Sums(told)
    return [([f"k{kind}", *_placed(one, page, kind, family)], [*_said(one.sum, family)]) for one in told]


class _Sums:
    """The sums of a document beside each other."""

    def __init__(self, told: Sequence[Told]) -> None:
        self.amounts = [abs(one.sum.amount) for one in told]
        self.by_size = sorted(set(self.amounts), reverse=True)
        self.currencies = [one.sum.currency or "" for one in told]
        self.most = max(self.currencies, key=self.currencies.count)
        ranks = [one.sum.rank for one in told]
        self.best = min(ranks)
        self.alike = len({one.sum.amount for one in told if one.sum.rank == self.best})
        order = sorted(range(len(told)), key=lambda at: (told[at].sum.page.number, told[at].sum.line))
        self.places = {id(told[at]): place for place, at in enumerate(order)}
        self.certain = any(one.certain for one in told)
        self.rows = [told[at].sum for at in order]


def _placed(one: Told, page: _Sums, kind: str, family: str) -> Iterator[str]:
    """Its size and place among the others, and what the rules say."""
    found, size = one.sum, abs(one.sum.amount)
    place, count = page.places[id(one)], len(page.rows)
    rank = "7" if found.rank == UNSAID else str(found.rank)
    yield from (f"r{rank}", f"{kind}r{rank}", f"r{rank}b{page.best}")
    rule = "sure" if one.certain else "doubt" if found.rank == page.best else "less" if page.certain else "none"
    yield from (rule, f"{kind}{rule}", f"{rule}{min(page.alike, 3)}")
    yield from (f"t{found.period}", f"{kind}t{found.period}", f"t{found.period}r{rank}")
    at = page.by_size.index(size)
    by_size = "largest" if at == 0 else "smallest" if at == len(page.by_size) - 1 else f"size{min(at, 3)}"
    many = str(min(len(page.by_size), 5))
    yield from (by_size, f"{kind}{by_size}", f"many{many}", f"{by_size}{many}")
    where = "only" if count == 1 else "last" if place == count - 1 else "first" if place == 0 else "amid"
    yield from (where, f"{kind}{where}", f"{by_size}{where}", f"{family}{by_size}{where}")
    yield f"part{min(9, int(10 * size / page.by_size[0])) if page.by_size[0] else 0}"
    if page.amounts.count(size) > 1:
        yield from ("again", f"{family}again")
    yield from _related(size, page, family)
    if found.amount < 0:
        yield from ("minus", f"{family}minus")
    if found.currency in _COMMON and size:
        yield f"{family}e{int(2 * math.log10(float(size)))}"
    whole = size == size.to_integral_value()
    yield "cents" if not whole else "hundreds" if size % 100 == 0 else "whole"
    yield from ("foreign", f"{family}foreign") if (found.currency or "") != page.most else ("alike",)
    yield f"down{4 * found.line // max(1, len(found.page.lines))}"
    if found.doubtful or found.ambiguous:
        yield "doubtful"


def _related(size: Decimal, page: _Sums, family: str) -> Iterator[str]:
    """Whether other sums are parts or multiples of it."""
    others = [amount for amount in page.by_size if amount and amount != size]
    if not others or not size:
        return
    smaller = [amount for amount in others if amount < size]
    if len(smaller) > 1 and sum(smaller) == size:
        yield from ("all", f"{family}all")
    if any(a + b == size for i, a in enumerate(smaller) for b in smaller[i + 1 : i + 8]):
        yield from ("two", f"{family}two")
    if any(a + size in others for a in smaller):
        yield from ("rest", f"{family}rest")
    if any(amount % size == 0 and amount // size <= _MOST_MONTHS for amount in others if amount > size):
        yield from ("month", f"{family}month")
    if any(size % amount == 0 and size // amount <= _MOST_MONTHS for amount in smaller):
        yield from ("months", f"{family}months")
    if any(size == 12 * amount for amount in smaller):
        yield "twelve"


def _said(found: Sum, family: str) -> Iterator[str]:
    """The words before and behind it, those of the lines around, those that its row begins with."""
    before, behind = found.around
    words = _words(before)[-_NEAR:]
    stems = [word[:_STEM] for word in words]
    for distance, (word, stem) in enumerate(zip(reversed(words), reversed(stems), strict=True)):
        yield f"<{stem}"
        yield f"{family}<{stem}"
        if distance < 3:
            yield f"{min(distance, 1)}<{stem}"
        if len(word) > _LONG:
            yield from (f"<{word[:_LONG]}", f"<-{word[-_TAIL:]}", f"{family}<-{word[-_TAIL:]}")
    yield from (f"{first}+{second}" for first, second in zip(stems[-6:], stems[-5:], strict=False))
    for distance, word in enumerate(_words(behind)[:_BEHIND]):
        yield from (f">{word[:_STEM]}", f"{family}>{word[:_STEM]}")
        if not distance:
            yield f"1>{word[:_STEM]}"
    if not words:
        yield "<"
    lines, at = found.page.lines, found.line
    own = _words(fold(lines[at].text))
    yield from (f"^{word[:_STEM]}" for word in own[:3])
    if not own or own[0] == "#":
        yield from (f"h{word[:_STEM]}" for word in _words(fold(column_head(found.page, found.line)))[:3])
    if at:
        yield from (f"p{word[:_STEM]}" for word in _words(fold(lines[at - 1].text))[-_BESIDE:])
    if at + 1 < len(lines):
        yield from (f"n{word[:_STEM]}" for word in _words(fold(lines[at + 1].text))[:_BESIDE])


def _words(folded: str) -> list[str]:
    """The words of a folded text, numbers as "#"; of scripts without spaces pairs of signs."""
    found: list[str] = []
    for word in folded.split():
        if word[0] > _UNSPACED:
            found += [word[at : at + 2] for at in range(max(1, len(word) - 1))]
        else:
            found.append(word if word.isalpha() else "#" if any(map(str.isdigit, word)) else word)
    return found
