"""What a paper says of its own holder and as a fact: without open boxes, warnings, rules and what concerns others.

A sentence is taken apart into its clauses, and those that state nothing of this paper are left out before anybody looks
for what takes it back: an option whose box is empty beside one that is ticked, what awaits forgers, marks below which
anybody fails, what would follow "otherwise", other applicants on the waiting list, a place to park.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from doccheck.judging.reserved.lazily import lazily
from doccheck.judging.reserved.papers_asserted_consents import (
    is_beside_the_consent,
    is_beside_the_power,
    is_beside_the_stay,
)
from doccheck.judging.reserved.papers_asserted_homes import is_beside_the_home, is_of_former_tenant
from doccheck.judging.reserved.papers_asserted_powers import is_of_an_earlier_power, is_of_that_power
from doccheck.judging.reserved.papers_asserted_results import is_beside_the_result, is_in_a_scale
from doccheck.judging.reserved.papers_asserted_rules import is_listed_case, is_row_of_cases, is_rule
from doccheck.judging.reserved.papers_asserted_warnings import is_of_whoever
from doccheck.judging.reserved.said import Row, Said, Sentence
from doccheck.judging.words import fold
from doccheck.values import dates
from doccheck.values.checkboxes import AMONG_OPTIONS, Option, are_behind, options_before, options_behind

_HOMES = frozenset({"accommodation_certificate", "proof_of_residence"})
_POWER, _CONSENT, _HOST = "power_of_attorney", "parental_authorisation", "host_commitment"
_RECORD = "criminal_record"
_TEST = "language_certificate"
_PART = lazily(r"(?<=;)\s+|(?<=[^\W\d_]{4}\.)\s+(?=[A-ZÀ-ÖØ-Þ])")
_ERASED = lazily(
    r"\b(?:getilgte?\w*|tilgung\w*|tilgungsreif\w*|spent|expunged|sealed|effacee?s?|rehabilite\w*|amnistie\w*|"
    r"cancelad[oa]s|prescrit[oa]s|caducad[oa]s)\b"
)
_SHOWN_NOT = lazily(
    r"\b(?:nicht|not|no|ne|n|pas|kein\w*)\b(?: \w+){0,4}? (?:aufgefuhrt|aufgenommen|ausgewiesen|enthalten|shown|"
    r"included|"
    r"listed|disclosed|figur\w*|apparai\w*|mentionnee?s?|aparec\w*|constan|recog\w*|incluy\w*)\b"
)
_UNION = frozenset({"marriage_certificate", "partnership_certificate"})
_CONDITION = lazily(
    r"\b(?:familienstand|(?:civil|marital) status|condition|etat matrimonial|situation matrimoniale|estado civil|"
    r"stato civile|previous marriages?|vorehen?|fruhere ehen?|mariages? (?:precedents?|anterieurs?)|"
    r"matrimonios? anterior(?:es)?)\b"
)


@dataclass(frozen=True)
class Asserted(Said):
    """A document's text without the clauses that state nothing of it."""

    whole: Said
    kind: str

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """The sentences, each with what it states; those that state nothing are left out."""
        told = self.whole.sentences
        own = ((at, each) for at, each in enumerate(told) if not self._is_of_others(at))
        kept = (self._kept(each, self._without_condition(_unticked(told, at))) for at, each in own)
        return tuple(each for each in kept if each is not None) or told

    @cached_property
    def rows(self) -> tuple[Row, ...]:
        """The rows, without what stands behind empty boxes and lists of cases."""
        return tuple(_with_ticked(row) for row in self.whole.rows if not is_row_of_cases(row))

    def _is_of_others(self, at: int) -> bool:
        """Whether it is of a list or scale, another tenant or power, or what somebody was before the marriage."""
        if is_listed_case(self.whole.sentences, at):
            return True
        if self.kind == _TEST:
            return is_in_a_scale(self.whole, self.whole.sentences[at].text)
        if self.kind == _POWER:
            return is_of_that_power(self.whole, at)
        if self.kind in _UNION:
            return any(self.whole.sentences[at].text in value for value in self._conditions)
        return self.kind in _HOMES and is_of_former_tenant(self.whole, at)

    def _without_condition(self, text: str) -> str:
        """A text without what each of the two was before the marriage."""
        for value in self._conditions if self.kind in _UNION else ():
            text = text.replace(value, " ") if value in text and value != text else text
        return text

    @cached_property
    def _conditions(self) -> tuple[str, ...]:
        return tuple(row.value for row in self.whole.rows if _CONDITION.search(fold(row.label)))

    def _kept(self, sentence: Sentence, text: str) -> Sentence | None:
        parts = _PART.split(text)
        stating = [part for part in parts if not self._states_nothing(part)]
        if len(stating) == len(parts):
            return sentence if text == sentence.text else Sentence(text=text, evidence=sentence.evidence)
        return Sentence(text=" ".join(stating), evidence=sentence.evidence) if stating else None

    def _states_nothing(self, part: str) -> bool:
        """Whether a clause is a rule, a warning, or about somebody or something else."""
        folded = fold(part)
        return is_rule(part, folded) or is_of_whoever(part, folded, self.kind) or self._is_beside(part, folded)

    def _is_beside(self, part: str, folded: str) -> bool:
        """Whether a clause says what no paper of this kind is asked for."""
        if self.kind == _TEST:
            return is_beside_the_result(self.whole, part, folded)
        if self.kind in _HOMES:
            return is_beside_the_home(self.whole, part, folded)
        if self.kind == _RECORD:
            return bool(_ERASED.search(folded) and _SHOWN_NOT.search(folded)) and not dates.find(part)
        if self.kind == _HOST:
            return is_beside_the_stay(folded)
        if self.kind == _CONSENT:
            return is_beside_the_consent(folded)
        if self.kind != _POWER:
            return False
        return is_beside_the_power(self.whole, folded) or is_of_an_earlier_power(self.whole, part, folded)


def asserted(said: Said, kind: str) -> Said:
    """What a paper of this kind states."""
    return Asserted(said.document, said, kind)


def _unticked(told: Sequence[Sentence], at: int) -> str:
    """The text of a sentence without options whose box is empty, where one beside them is ticked."""
    text = told[at].text
    options = _options(text)
    if not options or not (_is_any_ticked(options) or (len(options) == 1 and _ticked_near(told, at))):
        return text
    return _ticked_only(text)


def _ticked_near(told: Sequence[Sentence], at: int) -> bool:
    """Whether an option of the same question is ticked: one that stands in the same run of boxes."""
    for step in (-1, 1):
        near = at + step
        while 0 <= near < len(told) and (options := _options(told[near].text)):
            if _is_any_ticked(options):
                return True
            near += step
    return False


def _with_ticked(row: Row) -> Row:
    if not _is_any_ticked(_options(row.value)):
        return row
    return Row(label=row.label, value=_ticked_only(row.value), evidence=row.evidence)


def _options(text: str) -> tuple[Option, ...]:
    return options_behind(text, AMONG_OPTIONS)[1]


def _is_any_ticked(options: tuple[Option, ...]) -> bool:
    return any(each.is_ticked for each in options)


def _ticked_only(text: str) -> str:
    """What stands before the first box, and the options that are ticked."""
    head, options = options_behind(text, AMONG_OPTIONS)
    if are_behind(options):
        return "".join(f"{each.text}{each.box}" for each in options_before(text, AMONG_OPTIONS) if each.is_ticked)
    return head + "".join(f"{each.box}{each.text}" for each in options if each.is_ticked)
