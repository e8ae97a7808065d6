"""Phrases with other words between their parts: "ist … eingeschrieben" in "ist seit 2025 in Physik eingeschrieben".

In a definition "…" stands for the words between. The parts stand in one sentence, in their order, not far apart.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import islice

from doccheck.understanding.affirming import is_of_now, is_open, is_taken_back
from doccheck.understanding.clauses import CLAUSE
from doccheck.understanding.conditions import is_a_rule, is_condition, is_if_told_truly, is_possible
from doccheck.understanding.fold import Phrases, folded_each, stands_in
from doccheck.understanding.negation import cannot_be, denies, is_neither, is_none_of_it, is_one_of_none
from doccheck.understanding.other_papers import is_of_another_paper
from doccheck.understanding.referents import is_asked_by_a_sibling, is_of_later, is_told_of_then

GAP = "…"
_FOLLOWING = 400  # signs behind a sentence
_WIDEST = 20  # words between two parts: a name, a birth date and a course of studies with its faculty
_END = " | "  # between two sentences of the folded text; folding leaves no such sign
_NUMBERS = ("Nr", "nr", "No", "no", "núm", "Art", "art", "Abs")  # behind which a number stands
_CLAUSE_END = re.compile(r"(?<=;)\s+")
_UNSPACED = re.compile(r"[぀-ヿ㐀-鿿가-힯ᄀ-ᇿ฀-๿]")
_STOP = re.compile(r"[.!?;](?<=\S{5}.)\s+(?=\S)")  # behind four letters: "geb.", "Prof.", "Nr." end no sentence


def parted_each(phrases: Sequence[str]) -> list[str]:
    """The phrases of a definition, folded part by part."""
    parts = [phrase.split(GAP) for phrase in phrases]
    left = iter(folded_each([part for each in parts for part in each]))
    return [GAP.join(islice(left, len(each))) for each in parts]


@lru_cache(maxsize=16)  # the same text is asked for by what speaks for the kinds, and by what resembles them
def sentences(text: str) -> str:
    """`text` folded, its sentences kept apart, and their clauses by `CLAUSE`."""
    ends = [0]
    for stop in _STOP.finditer(text):
        after = text[stop.end()]
        numbered = after.isdigit() and text[: stop.start()].endswith(_NUMBERS)  # "(UR-Nr. 14/2025)"
        if not text[stop.start() - 1].isdigit() and not after.islower() and not numbered:
            ends.append(stop.end())
    wholes = [text[start:end] for start, end in zip(ends, [*ends[1:], len(text)], strict=True)]
    clauses = [_CLAUSE_END.split(whole) for whole in wholes]
    left = iter(folded_each([clause for each in clauses for clause in each]))
    return _END.join(f" {CLAUSE} ".join(filter(None, islice(left, len(each)))) for each in clauses)


def each_sentence(text: str) -> list[str]:
    """The sentences of `text`, folded."""
    return sentences(text).split(_END)


class GappedPhrases:
    """Phrases of several parts (of `parted_each`), of which a text says few."""

    def __init__(self, phrases: Iterable[str]) -> None:
        self._by_last: dict[str, list[tuple[str, tuple[list[str], ...]]]] = {}
        for phrase in dict.fromkeys(phrases):
            *before, last = phrase.split(GAP)
            self._by_last.setdefault(last, []).append((phrase, tuple(part.split() for part in before)))
        self._lasts = Phrases(self._by_last)

    def may_stand_in(self, text: str) -> bool:
        """Whether the folded text holds the last part of one, so that its sentences are worth looking at."""
        return bool(self._lasts.standing_in(text))

    def said_in(self, text: str) -> frozenset[str]:
        """Those that a sentence of `text` (of `sentences`) holds, and neither denies nor makes a condition."""
        return frozenset(self._said(text))

    def _said(self, text: str) -> Iterator[str]:
        words = frozenset(text.split())
        for last in self._lasts.standing_in(text):
            likely = [(phrase, parts) for phrase, parts in self._by_last[last] if words.issuperset(parts[-1])]
            for before in _sentence_before(last, text) if likely else ():
                there = frozenset(before)
                for phrase, parts in likely:
                    if there.issuperset(parts[-1]) and _leads_up(parts, before):  # hardly ever
                        yield phrase


def _sentence_before(phrase: str, text: str) -> Iterator[list[str]]:
    """The words of the sentence before each place where the phrase stands."""
    return (before for before, _, _ in _around(phrase, text))


def _around(phrase: str, text: str) -> Iterator[tuple[list[str], list[str], str]]:
    """The words of the sentence before and behind each place where the phrase stands, and what follows it."""
    at = stands_in(phrase, text)
    if at < 0:
        return
    within, wanted = (text, phrase) if _UNSPACED.search(phrase) else (f" {text} ", f" {phrase} ")
    while at >= 0:
        end = at + len(phrase)
        opens, closes = text.rfind(_END, 0, at), text.find(_END, end)
        yield (
            text[opens + len(_END) if opens >= 0 else 0 : at].split(),
            text[end : closes if closes >= 0 else len(text)].split(),
            text[closes : closes + _FOLLOWING] if closes >= 0 else "",
        )
        at = within.find(wanted, end)


def said_of_now(
    phrase: str,
    text: str,
    *,
    an_end: bool = False,
    undecided: bool = False,
    reserved: bool = False,
    passing: bool = False,
    beside: Callable[[Sequence[str], Sequence[str]], bool] | None = None,
) -> bool:
    """Whether one of the sentences of `text` (of `sentences`) that hold the phrase says it of now.

    A phrase that none of them holds, as it stands across their ends or is misread, is taken to be. What there is none
    of is not said: "sin importe pendiente". `an_end`: the phrase tells of an end, a debt or a refusal, which is not
    said where it would or may come: "wird unwirksam, wenn …". `undecided`: it tells of a decision to come, which
    concerns the paper only where that is not about what may follow later. `reserved`: it tells of a reservation, which
    is none where only what the holder stated must be true. `passing`: it tells of what passes, a waiting list, an
    application, which may be how it came about; and of an application, which may be a brother's. `beside`: tells, by
    its last words and those behind it, whether it is said of what the paper need not be.
    """
    first, gap, rest = phrase.partition(GAP)
    last = rest.rpartition(GAP)[2] if gap else first
    places = [*_around(last, text)]
    if gap:  # where the last part alone stands, nothing is said
        places = [each for each in places if stands_in(first, " ".join(each[0])) >= 0] or places
    return not places or any(
        is_of_now(before)
        and not (cannot_be(before) or is_one_of_none(before))
        and not is_taken_back(before, after)
        and not (is_condition(before) if gap else is_none_of_it(before, after))
        and not (undecided and is_of_later(before))
        and not (reserved and is_if_told_truly(after))
        and not (an_end and _is_supposed(*_parted(first.split(), last.split(), before), after))
        and not (passing and _has_passed([*before, *first.split()], before, after, behind))
        and not (beside is not None and beside(last.split(), after))
        and not is_of_another_paper(
            *_parted(first.split(), last.split(), before), after, text=text, behind=behind
        )
        for before, after, behind in places
    )


def _has_passed(with_first: list[str], before: list[str], after: list[str], behind: str) -> bool:
    told = is_told_of_then(with_first, f"{' '.join(after)} {behind}")
    return told or is_asked_by_a_sibling(before, after)


def _parted(first: list[str], last: list[str], before: list[str]) -> tuple[list[str], list[str]]:
    """The words before a phrase whose last part stands behind `before`, and those from its first part on."""
    begin = len(before)
    if first != last:
        places = (at for at in range(len(before) - len(first), -1, -1) if before[at : at + len(first)] == first)
        begin = next(places, begin)
    return before[:begin], [*before[begin:], *last]


def _is_supposed(ahead: list[str], found: list[str], after: list[str]) -> bool:
    """Whether what a phrase says is a rule, only possible, or denied together with more."""
    return is_a_rule(ahead, found, after) or is_possible(ahead, found) or is_neither(ahead, found)


def _leads_up(parts: tuple[list[str], ...], words: Sequence[str]) -> bool:
    """Whether the parts stand in the words, one behind the other and the last near their end, and are said."""
    for part in reversed(parts):
        if not set(part).issubset(words):  # nearly always
            return False
        place = next(
            (
                at
                for at in range(len(words) - len(part), max(-1, len(words) - len(part) - _WIDEST - 1), -1)
                if words[at : at + len(part)] == part
            ),
            None,
        )
        if place is None or denies(words[place + len(part) :]):
            return False
        words = words[:place]
    return is_open(words)
