"""Sentences by which a paper that looks genuine says that it does not count: it was withdrawn, has ended, waits.

They are said of nearly every kind of paper, mostly in one line of small print, and all other words of the paper stay
those of a genuine one. Where one stands, a person must look. `undoing.tsv` holds them by what they say, language and
the groups of kinds they are said of; "*" stands for the rest of a word, "…" for a few words between.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path

from doccheck.kinds import all_kinds
from doccheck.understanding.affirming import is_of_now, is_open, is_taken_back, is_upheld
from doccheck.understanding.conditions import (
    is_a_bound,
    is_a_limit,
    is_a_rule,
    is_condition,
    is_if_told_truly,
    is_month,
)
from doccheck.understanding.fold import fold
from doccheck.understanding.gapped import GAP, each_sentence
from doccheck.understanding.negation import is_neither
from doccheck.understanding.other_papers import is_of_another_paper
from doccheck.understanding.referents import (
    is_of_a_sibling,
    is_of_an_ill,
    is_of_later,
    is_of_other_proof,
    is_of_other_use,
    is_of_sentences,
)
from doccheck.values.rule_words import MAY

FILE = Path(__file__).with_name("undoing.tsv")
_EVERY = "any"  # the group of those that are said of all kinds
_ANCHOR = 4  # letters by which the words are found that begin like one
_WIDEST = 8  # words between two parts
_CHANCE_WINDOW = 8  # words before an expression
# What may be or will be is not so: "the place will be offered to others", "la fianza será devuelta".
_CHANCE = MAY | frozenset(
    (
        *("konnten", "soll", "sollen", "muss", "mussen", "wuerde", "wuerden", "ware", "will", "would", "shall"),
        *("should", "must", "sera", "seront", "serait", "doit", "doivent", "devra", "seran", "seria", "sean", "sea"),
        *("debera", "quedara", "sara", "saranno", "deve", "serao", "devera"),
    )
)
_WOULD = re.compile(r"\b([Ww])ü(?=rden?\b)")  # folded like "wurde"
# What rules and conditions tell of: an end, a debt, a refusal that may come. A condition itself is none of it.
_BY_RULE = frozenset(("ended", "notfree", "notresident", "record", "refusal", "suspended", "unpaid", "withdrawn"))
_UNDECIDED = frozenset(("applied", "conditional"))
_HOUSING = "housing"
_UNTIL_LEFT = "proof_of_residence"  # who will move lives there still
_OWN_WORDS = frozenset(("cv", "motivation_letter"))
_OF_HEALTH = "medical_certificate"
_OF_A_LIFE = "cv"  # it tells of contracts that ended and skills that nobody certified
_IF = {"fr": {"si", "s"}, "es": {"si"}, "it": {"se"}, "pt": {"se"}}

Part = tuple[tuple[str, bool], ...]  # words, and whether others may begin so


@dataclass(frozen=True, kw_only=True, slots=True)
class Undoing:
    """An expression, and of what it is said."""

    says: str  # "withdrawn", "ended", "unpaid" …
    language: str
    groups: frozenset[str]
    parts: tuple[Part, ...]
    place: int  # of the longest word: its part …
    word: int  # … and its place in that
    as_written: frozenset[str]  # the words that stand for no others

    def stands_at(self, words: Sequence[str], at: int) -> tuple[int, int] | None:
        """Where it begins and ends, if `words[at]` is its longest word."""
        begin = at - self.word
        if begin < 0 or not _is_there(self.parts[self.place], words, begin):
            return None
        first, end = begin, begin + len(self.parts[self.place])
        for part in reversed(self.parts[: self.place]):
            places = range(first - len(part), max(-1, first - len(part) - _WIDEST - 1), -1)
            found = next((place for place in places if _is_there(part, words, place)), None)
            if found is None:
                return None
            first = found
        for part in self.parts[self.place + 1 :]:
            found = next((place for place in range(end, end + _WIDEST + 1) if _is_there(part, words, place)), None)
            if found is None:
                return None
            end = found + len(part)
        return first, end

    def hangs_on(self, word: str) -> bool:
        """Whether `word` can be its longest word."""
        longest, begins = self.parts[self.place][self.word]
        return word.startswith(longest) if begins else word == longest

    def is_a_chance(self, before: Sequence[str], found: Sequence[str]) -> bool:
        """Whether the words before it, or between its parts, say that it may be so or will be."""
        own = {word for part in self.parts for word, _ in part}
        near = (*before[-_CHANCE_WINDOW:], *found)
        around = {word for at, word in enumerate(near) if word not in own and not is_month(near, at)}
        return not around.isdisjoint(_CHANCE | _IF.get(self.language, set()))

    def may_be_of(self, kind: str) -> bool:
        """Whether it is said of papers of that kind; of what somebody writes about himself nobody decides."""
        if kind == _OF_A_LIFE:
            return self.says == "draft"
        return kind not in _OWN_WORDS or self.says not in _UNDECIDED

    def is_of_another(self, before: Sequence[str], found: Sequence[str], after: Sequence[str]) -> bool:
        """Whether it is said of no paper at hand: of whoever breaks a rule, of what may follow, of a withdrawn ill."""
        if self.says in _BY_RULE and (is_a_rule(before, found, after) or is_of_a_sibling(before, found)):
            return True
        if self.says == "conditional" and is_if_told_truly(after):
            return True
        if self.says in _UNDECIDED and is_of_later(before):
            return True
        if self.says == "noconsent" and is_a_limit(after):
            return True
        if self.says == "noconsent" and is_a_bound(found, after):
            return True
        return self.says == "withdrawn" and (is_of_an_ill(before) or is_of_sentences(before, after))


def undoings_in(text: str, kind: str) -> Iterator[Undoing]:
    """Those that `text` says of a paper of `kind`, neither denied nor as a condition nor of what was."""
    group = all_kinds()[kind].group
    text = _WOULD.sub(r"\1ue", text)
    whole, begun = _tables()
    told = set(fold(text).split())
    likely = [word for word in told if word in whole or word[:_ANCHOR] in begun]
    by_word = {
        word: said
        for word in likely
        if (said := [e for e in _found_by(word, group) if e.as_written.issubset(told) and e.may_be_of(kind)])
    }
    if not by_word:
        return
    all_sentences = each_sentence(text)
    for number, sentence in enumerate(all_sentences):
        words = sentence.split()
        if by_word.keys().isdisjoint(words):
            continue
        for at, word in enumerate(words):
            for each in by_word.get(word, ()):
                if not (found := each.stands_at(words, at)):
                    continue
                begin, end = found
                before, within, after = words[:begin], words[begin:end], words[end:]
                if not _is_so(before, within, after) or each.is_a_chance(before, within):
                    continue
                upheld = kind == _UNTIL_LEFT and each.says == "notresident" and is_upheld(before, after)
                upheld = upheld or (group == _HOUSING and each.says == "draft" and is_of_other_proof(after))
                upheld = upheld or (kind == _OF_HEALTH and each.says == "draft" and is_of_other_use(after))
                if upheld or each.is_of_another(before, within, after):
                    continue
                behind = " ".join(all_sentences[number + 1 : number + 3])
                if not is_of_another_paper(before, within, after, text=" | ".join(all_sentences), behind=behind):
                    yield each


def _is_so(before: Sequence[str], within: Sequence[str], after: Sequence[str]) -> bool:
    """Whether the words of a sentence around an expression leave it said of now."""
    open_now = is_open(before) and is_of_now(before) and not is_condition(before)
    return open_now and not is_neither(before, within) and not is_taken_back(before, after)


@lru_cache(maxsize=4000)
def _found_by(word: str, group: str) -> tuple[Undoing, ...]:
    """The expressions, said of kinds of that group, whose longest word is this, or begins like it."""
    whole, begun = _tables()
    found = (*whole.get(word, ()), *begun.get(word[:_ANCHOR], ()))
    return tuple(each for each in found if not each.groups.isdisjoint((group, _EVERY)) and each.hangs_on(word))


def _is_there(part: Part, words: Sequence[str], at: int) -> bool:
    if at < 0 or at + len(part) > len(words):
        return False
    return all(
        words[at + n].startswith(word) if begins else words[at + n] == word for n, (word, begins) in enumerate(part)
    )


@cache
def _tables() -> tuple[dict[str, list[Undoing]], dict[str, list[Undoing]]]:
    """By their longest word, and by its first letters where it stands for words that begin so."""
    whole: dict[str, list[Undoing]] = {}
    beginnings: dict[str, list[Undoing]] = {}
    for row in FILE.read_text("utf-8").splitlines():
        says, language, groups, expression = row.split("\t")
        parts = tuple(_part(part) for part in expression.split(GAP))
        _, place, word = max((len(each[0]), m, n) for m, part in enumerate(parts) for n, each in enumerate(part))
        undoing = Undoing(
            says=says,
            language=language,
            groups=frozenset(groups.split(",")),
            parts=parts,
            place=place,
            word=word,
            as_written=frozenset(word for part in parts for word, begins in part if not begins),
        )
        anchor, begins = parts[place][word]
        if begins:
            beginnings.setdefault(anchor[:_ANCHOR], []).append(undoing)
        else:
            whole.setdefault(anchor, []).append(undoing)
    return whole, beginnings


def _part(text: str) -> Part:
    return tuple((word.removesuffix("*"), word.endswith("*")) for word in text.split())


def load() -> None:
    """Read them, which is otherwise done when they are first looked for."""
    _tables()
