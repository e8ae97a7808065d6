"""The words that announce or follow dates, made ready to be looked for."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from doccheck.kinds import all_kinds
from doccheck.understanding.date_labels import BORN_BEHIND, DATE_ROLES, FAR_LABELS, ROLES_BEHIND, VAGUE_DATE_LABELS
from doccheck.understanding.date_labels_kinds import own_labels
from doccheck.understanding.date_labels_more import MORE_DATE_ROLES
from doccheck.understanding.date_labels_world import WORLD_DATE_ROLES
from doccheck.understanding.fold import fold, folded_each, signs_and_pairs

# Chinese, Japanese, Korean and Thai letters: words are not set apart by spaces.
_WORDS = re.compile(r"\w+")
_UNSPACED = re.compile(r"[぀-ヿ㐀-鿿가-힯ᄀ-ᇿ฀-๿]")


def is_unspaced(phrase: str) -> bool:
    """Whether a phrase is written without spaces between the words before and after it."""
    return bool(_UNSPACED.search(phrase))


HEADS = ("begin", "end")  # roles whose words count only where they stand alone


@dataclass(frozen=True, kw_only=True, slots=True)
class Label:
    phrase: str
    role: str
    after: int  # letters between it and the end of what it was looked for in


class Labels:
    """Phrases with their role; those that end in the same word are compared together."""

    def __init__(self, pairs: Iterable[tuple[str, str]], general: Labels | None = None) -> None:
        """`general`: more of them, after which the pairs come first where two are alike."""
        pairs = tuple(pairs)
        self.heads: dict[str, frozenset[str]] = {
            role: frozenset(word for phrase, r in pairs if r == role for word in phrase.split() if word != "date")
            | (general.heads[role] if general else frozenset())
            for role in HEADS
        }
        # By their last two words, which few of them share; those of one word by that.
        self._by_last: dict[tuple[str, ...], list[tuple[tuple[str, ...], str]]] = {}
        self._unspaced: dict[str, list[tuple[str, str]]] = {}  # by their first two signs
        for phrase, role in sorted((pair for pair in pairs if pair[1] not in HEADS), key=lambda pair: -len(pair[0])):
            if is_unspaced(phrase):
                self._unspaced.setdefault(phrase[:2], []).append((phrase, role))
            elif phrase:
                words = tuple(phrase.split(" "))
                self._by_last.setdefault(words[-2:], []).append((words, role))
        if general:
            for head, others in general._unspaced.items():
                self._unspaced[head] = [*self._unspaced.get(head, ()), *others]
            for last, own in self._by_last.items():
                own += general._by_last.get(last, ())
                own.sort(key=lambda label: -len(" ".join(label[0])))
            self._by_last = {**general._by_last, **self._by_last}

    def head(self, context: str) -> str | None:
        """Which of `HEADS` all words of the folded `context` are."""
        words = set(context.split()) - {"date"}
        # "bis" is a word of "von bis" too, which heads a column of beginnings.
        return next((role for role in reversed(HEADS) if words and words <= self.heads[role]), None)

    def last(self, context: str) -> Label | None:
        """The label that stands last in the folded `context`, the longest of those."""
        best = self._last_spaced(context)
        if context.isascii():
            return best
        heads = self._unspaced.keys() & signs_and_pairs(context)
        for phrase, role in (pair for head in heads for pair in self._unspaced[head]):
            at = context.rfind(phrase)
            after = len(context) - at - len(phrase)
            if at >= 0 and (best is None or (after, -len(phrase)) < (best.after, -len(best.phrase))):
                best = Label(phrase=phrase, role=role, after=after)
        return best

    def _last_spaced(self, context: str) -> Label | None:
        words = tuple(context.split(" "))
        after = 0
        for end in range(len(words), 0, -1):
            for last in (words[end - 2 : end], words[end - 1 : end]):  # the longer first
                for phrase, role in self._by_last.get(last, ()):
                    if len(phrase) <= 2 or words[max(0, end - len(phrase)) : end] == phrase:
                        return Label(phrase=" ".join(phrase), role=role, after=after)
            after += len(words[end - 1]) + 1
        return None


_ALL_ROLES = (*DATE_ROLES.items(), *MORE_DATE_ROLES.items(), *WORLD_DATE_ROLES.items())


@cache
def labels(kind: str) -> Labels:
    known = all_kinds().get(kind)
    own = [(fold(p), role) for role, phrases in (known.date_labels if known else {}).items() for p in phrases]
    return Labels([*own, *((fold(phrase), role) for phrase, role in own_labels(kind))], _general())


@cache
def _general() -> Labels:
    roles = [role for role, phrases in _ALL_ROLES for _ in phrases]
    return Labels(zip(folded_each([p for _, phrases in _ALL_ROLES for p in phrases]), roles, strict=True))


def before_label(kind: str, raw: str) -> tuple[str, str]:
    """What stands before the label in the text `raw` before a date, as it is written; and the label."""
    label = labels(kind).last(fold(raw))
    if label is None:
        return raw, ""
    words = len(label.phrase.split()) + len(fold(raw)[len(fold(raw)) - label.after :].split() if label.after else ())
    ends = [match.start() for match in _WORDS.finditer(raw)]
    return (raw[: ends[-words]] if 0 < words <= len(ends) else ""), label.phrase


@cache
def vague() -> frozenset[str]:
    return frozenset(map(fold, VAGUE_DATE_LABELS))


@cache
def vague_words() -> frozenset[str]:
    return frozenset(phrase for phrase in vague() if " " not in phrase)


def is_vague(head: str) -> bool:
    """Whether a folded head says "date" and nothing else, in one language or in two: "Дата / Date"."""
    return head in vague() or (bool(head) and all(word in vague_words() for word in head.split()))


@cache
def far() -> frozenset[str]:
    return frozenset(map(fold, FAR_LABELS))


@cache
def behind() -> tuple[tuple[str, str], ...]:
    pairs = [(fold(phrase), role) for role, phrases in ROLES_BEHIND.items() for phrase in phrases]
    return tuple(sorted(pairs, key=lambda pair: -len(pair[0])))


@cache
def phrases_behind() -> tuple[str, ...]:
    return tuple(phrase for phrase, _ in behind())


@cache
def born() -> re.Pattern[str]:
    return re.compile(r"(?<!\w)(?:" + "|".join(sorted(map(fold, BORN_BEHIND), key=len, reverse=True)) + r")(?!\w)")
