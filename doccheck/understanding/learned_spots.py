"""Which date and which sum of a paper is which, learned from annotated papers: a second opinion beside the labels."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from doccheck.understanding.linear import keys_of, model, shares
from doccheck.understanding.places import PageText, left_neighbours, right_neighbour, upper_neighbour
from doccheck.understanding.surrounding_features import Spot, features

DATES, SUMS = "dates", "sums"  # the names of the models
NONE = "none"  # a date or sum that is nothing a rule asks for
_YEARS = (0, 1, 2, 6, 15)  # before the newest date of the paper


@dataclass(frozen=True, kw_only=True, slots=True)
class Place:
    """Where on a page of text something stands: offsets in the text, the texts around it, and its height (0..1)."""

    start: int
    end: int
    before: str
    behind: str
    above: str
    height: float


def places(text: PageText, spans: Sequence[tuple[int, int]]) -> list[Place]:
    """The surroundings of spans of a page's text."""
    return [_place(text, start, end) for start, end in spans]


def _place(text: PageText, start: int, end: int) -> Place:
    page, index = text.page, text.line_at(start)
    last = text.line_at(max(start, end - 1))
    before = text.text[text.starts[index] : start]
    behind = text.text[end : text.starts[last] + len(page.lines[last].text)]
    left = " ".join(line.text for line in reversed(left_neighbours(page, index)))
    right = right_neighbour(page, last)
    before = f"{left} {before}"
    over = upper_neighbour(page, index) if not before.strip() else None
    over = over or (page.lines[index - 1] if index else None)
    return Place(
        start=start,
        end=end,
        before=before,
        behind=f"{behind} {right.text if right else ''}",
        above=over.text if over else "",
        height=min(1.0, max(0.0, page.lines[index].box.y0)),
    )


def spots(found: Sequence[Place], kind: str) -> Iterator[Spot]:
    for order, place in enumerate(found):
        yield Spot(
            before=place.before,
            behind=place.behind,
            above=place.above,
            kind=kind,
            order=order,
            count=len(found),
            height=place.height,
        )


def date_features(found: Sequence[Place], years: Sequence[int], kind: str) -> list[frozenset[int]]:
    """The features of the dates of a paper; `years`: that of each."""
    newest = max(years, default=0)
    return [
        keys_of(features(spot, [f"years {sum(newest - year >= limit for limit in _YEARS)}"]))
        for spot, year in zip(spots(found, kind), years, strict=True)
    ]


def sum_features(
    found: Sequence[Place], amounts: Sequence[Decimal], currencies: Sequence[str | None], kind: str
) -> list[frozenset[int]]:
    """The features of the sums of a paper."""
    return [
        keys_of(features(spot, tuple(_of_amount(at, amounts, currencies, kind))))
        for at, spot in enumerate(spots(found, kind))
    ]


def _of_amount(at: int, amounts: Sequence[Decimal], currencies: Sequence[str | None], kind: str) -> Iterator[str]:
    amount, alike = amounts[at], [a for a, c in zip(amounts, currencies, strict=True) if c == currencies[at]]
    larger = sum(other > amount for other in set(alike))
    yield f"larger {min(larger, 4)}"
    yield f"larger {min(larger, 4)} {kind}"
    yield f"smaller {min(sum(other < amount for other in set(alike)), 4)}"
    yield f"said {min(amounts.count(amount), 3)}"
    yield f"currency {'stated' if currencies[at] else 'unknown'}"
    if currencies[at] and currencies[at] != currencies[0]:
        yield "another currency than the first"
    if any(other and other * 12 == amount for other in alike):
        yield "twelve times another"
    if amount and any(other == amount * 12 for other in alike):
        yield "a twelfth of another"
    parts = sorted({other for other in alike if 0 < other < amount})
    if len(parts) >= 2 and sum(parts) == amount:
        yield "the sum of the smaller"


def opinions(name: str, found: Sequence[frozenset[int]]) -> list[dict[str, float]]:
    """For each date or sum the probability of what it may be."""
    spoken = model(name)
    said: list[dict[str, float]] = []
    for each in found:
        sums = spoken.sums(each)
        said.append(dict(zip(spoken.classes, shares(sums).tolist(), strict=True)) if sums is not None else {})
    return said
