"""Whether a document begins on a page: by how papers open and end, and by what the page shares with those before it.

Issuers that nobody knows open their papers alike all the same: a sender, a place and day, a number, a title; and the
second page of a paper opens with the next article, the rest of a table, a sentence that goes on. One linear model over
the first lines of the page and the last ones of the page before says which it is; its sum is weighed with what tells
pages of one paper apart from copies of one form. `scripts/learn/cuts.py` makes both.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise

from rapidfuzz import fuzz

from doccheck.model import Line, Page
from doccheck.understanding.fold import fold
from doccheck.understanding.kind_phrases import title_phrases
from doccheck.understanding.linear import FOLDER, keys_of, model
from doccheck.understanding.page_marks import (
    carries_on,
    counts_on,
    is_attached,
    is_next_sheet,
    number_of,
    salutes,
    sheet_number,
)
from doccheck.understanding.seen import Group, SeenPage, kind_of

CUTS, WEIGHED = "cuts", "cut_signals"  # the names of the files of weights
SIGNALS = (
    *("titled", "large", "titled_other", "other_kind", "same_kind", "own_score", "held_here", "little", "one_head"),
    *("some_heads", "all_heads", "strange", "copy", "numbers", "changed", "kept", "goes_on", "counts_on", "sheet_one"),
    *("next_sheet", "no_sheet", "salutes", "attached", "large_head"),
)
_TOP, _TAIL = 6, 3  # lines that are looked at
_STEM = 6  # letters by which the forms of a word are taken together
_UNSPACED = re.compile(r"[぀-ヿ㐀-鿿가-힯ᄀ-ᇿ฀-๿]")
_DAY = re.compile(r"\b(?:19|20)\d\d\b|\d[./-]\d{1,2}[./-]\d")
_ITEM = re.compile(
    r"^\W*(?:art\w*\.?|§+|section|clause|cl[áa]usula|ziffer|punkt)?\s*(?:\d{1,2}|[ivx]{1,4}|[a-z])\s*[.):–-]", re.I
)
_LEAST, _MOST = -2.5, 4.0  # log-odds
_AMID = -6.0  # (log-odds) of a page that goes on with a sentence, a table, a list; one of 2000 that begin has less
_TITLE_LINES = 3
_FEW_WORDS = 20  # of a page: with fewer, nothing is said by what it shares
_STRANGE = 0.03  # of the words of two pages: fewer are common to two languages
_COPY = 0.85  # of the lines of a page: so many are those of another paper of the same form
_NUMBERED = 10  # lines on top whose figures are compared
_DIGIT = re.compile(r"\d")
_HEAD_SAME = 88.0  # of 100: two readings of one line
_LONG_NUMBER = re.compile(r"\d{5,}")


def page_words(before: Page, here: Page) -> Iterator[str]:
    """How the page before ends and this one opens, as features; the same one may come several times."""
    for at, line in enumerate(_not_of_one_head(before, here)):
        yield from _line_words("t", line.text)
        if at < 2:
            yield from (f"{at}{each}" for each in _line_words("t", line.text))
        if at < 3:
            yield from (f"{at}#{shape}" for shape in _shapes(line.text))
    for at, line in enumerate(reversed(_body(before.lines)[-_TAIL:])):
        yield from _line_words("e", line.text)
        if at < 2:
            yield from (f"e{at}#{shape}" for shape in _shapes(line.text))


def _not_of_one_head(before: Page, here: Page) -> list[Line]:
    """The first lines of a page but for those of the page before's head: what one sender prints on all pages tells
    nothing of a beginning."""
    heads = _heads(before)
    return [line for line in _body(here.lines)[: 2 * _TOP] if not _stands_in(fold(line.text), heads)][:_TOP]


def _body(lines: Sequence[Line]) -> list[Line]:
    """The lines without those that only number the page."""
    return [line for line in lines if sum(map(str.isalnum, line.text)) > 1 and sheet_number(line.text) is None]


def _line_words(place: str, text: str) -> Iterator[str]:
    stems = ["#" if any(map(str.isdigit, word)) else word[:_STEM] for word in fold(text).split()]
    for stem in stems:
        if _UNSPACED.search(stem):
            yield from (f"{place}:{stem[at : at + n]}" for n in (1, 2) for at in range(len(stem) - n + 1))
        else:
            yield f"{place}:{stem}"
    yield from (f"{place}:{one} {other}" for one, other in pairwise(stems))


def _shapes(text: str) -> Iterator[str]:
    text = text.strip()
    letters = [sign for sign in text if sign.isalpha()]
    if len(letters) > 5 and all(map(str.isupper, letters)):
        yield "upper"
    if text[:1].islower():
        yield "lower"
    if not text[:1].isalnum():
        yield "sign"
    if _ITEM.match(text):
        yield "item"
    if _DAY.search(text):
        yield "day"
    if len(letters) * 2 < len(text.replace(" ", "")):
        yield "figures"
    if ":" in text[:40]:
        yield "label"
    yield f"ends{text[-1]}" if text[-1:] and text[-1] in ".,;:)!?" else "ends"
    yield f"long{min(4, len(text) // 20)}"


def opens(before: Page, here: Page) -> float:
    """The log-odds by the words of both pages; 0 where nothing is known of them."""
    sums = model(CUTS).sums(keys_of(page_words(before, here)))
    return float(sums[0]) if sums is not None else 0.0


def goes_on_amid(before: Page, here: Page) -> bool:
    """Whether the page plainly opens amid what the one before speaks of, so that no title below begins a paper.

    A letter has its title below the names of whom it is from and to, which may be those at the head of the page before.
    """
    return opens(before, here) <= _AMID and not salutes(here) and not title_phrases().standing_in(_top_of(here))


def _top_of(page: Page) -> str:
    return " ".join(fold(line.text) for line in _body(page.lines)[:_TITLE_LINES])


def bounded(told: float) -> float:
    """What the words say, no more than they can know: a paper of a sort never seen opens like no other."""
    return max(_LEAST, min(_MOST, told))


def signals(seen: SeenPage, group: Group) -> dict[str, float]:
    """What speaks for a beginning on this page, given the pages of the document before, each about -1 to 1."""
    last, first = group[-1], group[0]
    kind, current = seen.kinds.best, kind_of(group)
    strength, held = min(seen.kinds.strength, 10.0) / 10, min(first.kinds.strength, 10.0) / 10
    heads = _heads(seen.page)
    shared = _shared_lines(heads, _heads(first.page))
    number, counted = number_of(seen.page), number_of(last.page)
    common = _common_words(seen.page, last.page)
    return {
        "titled": float(seen.kinds.titled is not None),
        "large": float(seen.kinds.large),
        "titled_other": float(seen.kinds.titled is not None and seen.kinds.titled != current),
        "other_kind": strength * held if kind != current else 0.0,
        "same_kind": strength if kind == current else 0.0,
        "own_score": min(1.0, seen.kinds.score(kind) / 10 - seen.kinds.score(current) / 10) if kind != current else 0.0,
        "held_here": min(1.0, seen.kinds.score(current) / 10),
        "little": float(seen.kinds.strength < 3.0),
        "one_head": float(shared in (1, 2)),
        "some_heads": float(shared in (3, 4)),
        "all_heads": float(shared > 4),
        "strange": float(common < _STRANGE),
        "copy": _same_form(seen.page, first.page),
        "numbers": _common_numbers(seen.page, group),
        "changed": _changed_numbers(seen.page, first.page),
        "kept": _kept_numbers(seen.page, first.page),
        "goes_on": float(carries_on(last.page, seen.page)),
        "counts_on": float(counts_on(last.page, seen.page)),
        "sheet_one": float(number == 1),
        "next_sheet": float(is_next_sheet(last.page, seen.page)),
        "no_sheet": float(number is None and counted is not None),
        "salutes": float(salutes(seen.page)),
        "attached": float(is_attached(seen.page)),
        "large_head": float(_large_head(seen.page)),
    }


@cache
def _weights() -> dict[str, float]:
    import numpy as np

    with np.load(FOLDER / f"{WEIGHED}.npz") as data:
        return dict(zip(map(str, data["names"]), data["weights"].tolist(), strict=True))


def load() -> None:
    """Read the weights, which is otherwise done when they are first asked for."""
    model(CUTS)
    _weights()


def log_odds(seen: SeenPage, group: Group) -> float:
    """That a document begins here."""
    told, weights = signals(seen, group), _weights()
    words = bounded(opens(group[-1].page, seen.page))
    return weights["bias"] + weights["opens"] * words + sum(weights[name] * value for name, value in told.items())


def same_head(one: Page, other: Page) -> bool:
    """Whether two lines stand on top of both pages: more than the name of the applicant."""
    return _shared_lines(_heads(one), _heads(other)) > 1


def _heads(page: Page) -> list[str]:
    return [fold(line.text) for line in _body(page.lines)[:_TOP]]


def _shared_lines(here: list[str], first: list[str]) -> int:
    """How many of the first lines stand on top of both pages."""
    return sum(_stands_in(one, first) for one in here)


def _stands_in(line: str, lines: list[str]) -> bool:
    return len(line) > 3 and any(fuzz.ratio(line, other) >= _HEAD_SAME for other in lines)


def _changed_numbers(here: Page, first: Page) -> float:
    """Whether lines on top of both pages differ in their figures alone: the pay of another month."""
    one, other = _by_mask(here), _by_mask(first)
    return min(2, sum(one[mask].isdisjoint(other[mask]) for mask in one.keys() & other.keys())) / 2


def _kept_numbers(here: Page, first: Page) -> float:
    """Whether lines on top of both pages have the same figures: an account, a file number above every page."""
    one, other = _by_mask(here), _by_mask(first)
    return min(2, sum(not one[mask].isdisjoint(other[mask]) for mask in one.keys() & other.keys())) / 2


def _by_mask(page: Page) -> dict[str, set[str]]:
    """The lines on top that hold figures, by what they are without them."""
    found: dict[str, set[str]] = {}
    for line in _body(page.lines)[:_NUMBERED]:
        mask = _DIGIT.sub("#", line.text)
        if mask != line.text and sum(map(str.isalpha, mask)) > 3:
            found.setdefault(" ".join(mask.split()), set()).add(line.text)
    return found


def _same_form(here: Page, first: Page) -> float:
    """Whether nearly all lines are those of the first page but for their figures."""
    masks = _masks(here)
    return float(len(masks) > 2 and len(masks & _masks(first)) > _COPY * len(masks))


def _masks(page: Page) -> set[str]:
    return {mask for line in page.lines if sum(map(str.isalpha, mask := _DIGIT.sub("#", line.text))) > 3}


def figures_changed(here: Page, first: Page) -> bool:
    """Whether a line on top of the page differs in its figures alone from one on top of the first."""
    return _changed_numbers(here, first) > 0


def _words(page: Page) -> set[str]:
    text = fold(" ".join(line.text for line in page.lines))
    found = {word[:_STEM] for word in text.split() if len(word) > 2 and not any(map(str.isdigit, word))}
    return found | {sign for sign in text if _UNSPACED.match(sign)}


def _common_words(here: Page, before: Page) -> float:
    """The share (0..1) of the words of two pages that both have: pages in one language have many. 1 for a few words."""
    one, other = _words(here), _words(before)
    if min(len(one), len(other)) < _FEW_WORDS:
        return 1.0
    return len(one & other) / math.sqrt(len(one) * len(other))


def _common_numbers(here: Page, group: Group) -> float:
    found = set(_LONG_NUMBER.findall(" ".join(line.text for line in here.lines)))
    before = set(_LONG_NUMBER.findall(" ".join(line.text for seen in group for line in seen.page.lines)))
    return min(1.0, len(found & before) / 2)


def _large_head(page: Page) -> bool:
    heights = sorted(line.box.height for line in page.lines)
    if not heights:
        return False
    usual = heights[len(heights) // 2]
    return any(line.box.height > 1.25 * usual and len(line.text) > 6 for line in page.lines[:_TOP])
