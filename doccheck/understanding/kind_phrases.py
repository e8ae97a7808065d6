"""The phrases of all kinds, folded, and ready to be looked for together."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from doccheck.kinds import all_kinds
from doccheck.understanding.fold import Phrases, fold
from doccheck.understanding.folded_kinds import folded_phrases, keep_in, phrases_of_kinds
from doccheck.understanding.gapped import GAP, GappedPhrases, said_of_now, sentences
from doccheck.understanding.referents import is_of_enrolment

_FORM = "specimen"  # what an empty form is
# The look-alikes that tell of an end, a debt or a refusal, of which rules and conditions speak as well.
_ENDS = frozenset(
    (
        *("account_closed", "accommodation_withdrawn", "bank_account_closed", "commitment_ended", "consent_refused"),
        *("employment_ending", "ended", "guarantee_ended", "host_declined", "insurance_arrears", "insurance_ended"),
        *("marriage_dissolved", "moved_out", "no_longer_enrolled", "not_granted", "partnership_ended", "rejection"),
        *("rent_arrears", "revoked", "scholarship_ended", "scholarship_rejection", "sponsorship_withdrawn"),
    )
)
_UNDECIDED = frozenset(("not_issued_yet", "request_pending", "request_received"))
_OF_PAYMENT = "tuition_receipt"  # what a receipt proves is no enrolment, and it may say so
_PASSING = frozenset(("on_waiting_list", "scholarship_application", "waiting_list"))
_RESERVED = frozenset(("admission_with_reservation", "conditional_offer"))
# The forms of the authorities have boxes that concern few, and translators put in brackets what a stamp says.
_TO_BE_FILLED = frozenset(("information_form", "study_history_form", "sworn_translation", "visa_application_form"))


@cache
def title_phrases() -> Phrases:
    """The titles of all kinds."""
    return Phrases(phrase for phrases in phrases_of_kinds().values() for phrase in phrases.titles)


@cache
def body_phrases() -> Phrases:
    """What all kinds look for in the text of a page."""
    kinds = phrases_of_kinds().values()
    parts = (part for kind in kinds for part in (kind.strong, kind.cues, kind.against))
    return Phrases(phrase for part in parts for phrase in part if GAP not in phrase)


@cache
def gapped_phrases() -> GappedPhrases:
    """What only such a document says, in words that stand apart ("ist … eingeschrieben"), of all kinds."""
    return GappedPhrases(phrase for kind in phrases_of_kinds().values() for phrase in kind.strong if GAP in phrase)


@cache
def owners() -> tuple[dict[str, tuple[str, ...]], dict[str, tuple[str, ...]], dict[str, tuple[str, ...]]]:
    """The kinds a phrase of the text speaks for strongly, speaks for a little, and speaks against."""
    strong: dict[str, list[str]] = {}
    cues: dict[str, list[str]] = {}
    against: dict[str, list[str]] = {}
    for kind, phrases in phrases_of_kinds().items():
        for table, own in ((strong, phrases.strong), (cues, phrases.cues), (against, phrases.against)):
            for phrase in own:
                table.setdefault(phrase, []).append(kind)
    first, second, third = ({p: tuple(kinds) for p, kinds in table.items()} for table in (strong, cues, against))
    return first, second, third


@cache
def strong_phrases() -> Phrases:
    """What only such a document says, of all kinds."""
    return Phrases(phrase for kind in phrases_of_kinds().values() for phrase in kind.strong if GAP not in phrase)


@cache
def titled_kinds() -> dict[str, tuple[tuple[int, str], ...]]:
    """The kinds that have a title, by the title, each with its place in the order of all titles."""
    found: dict[str, list[tuple[int, str]]] = {}
    pairs = [(kind, phrase) for kind, phrases in phrases_of_kinds().items() for phrase in phrases.titles]
    for number, (kind, phrase) in enumerate(pairs):
        found.setdefault(phrase, []).append((number, kind))
    return {phrase: tuple(kinds) for phrase, kinds in found.items()}


@dataclass(frozen=True, kw_only=True, slots=True)
class LookAlikePhrases:
    """A look-alike's phrases, folded."""

    id: str
    phrases: frozenset[str]
    unless: frozenset[str]
    not_for: frozenset[str]  # kinds it is never said of


def look_alikes_in(text: str, kind: str, *, fuzzy: bool, unfilled: bool = False) -> Iterator[LookAlikePhrases]:
    """Those that `text` speaks of: the kind's own first, then those of `other`, said of nearly every kind.

    `fuzzy`: also with the slips of OCR. `unfilled`: the paper is an empty form, whatever it says.
    """
    general = tuple(each for each in _look_alikes("other").all if kind not in each.not_for) if kind != "other" else ()
    folded = fold(text)
    there: set[str] = set()
    for id in dict.fromkeys((kind, "other")):
        tables = _look_alikes(id)
        there |= tables.phrases.standing_in(folded)
        if fuzzy:
            there.update(tables.phrases.nearly_in(folded))
        if tables.gapped.may_stand_in(folded):
            there |= tables.gapped.said_in(sentences(text))
    for each in (*_look_alikes(kind).all, *general):
        found = each.phrases & there if each.unless.isdisjoint(there) else frozenset()
        empty = unfilled and each.id == _FORM and kind not in _TO_BE_FILLED
        if empty or any(_is_said(phrase, text, each.id, kind) for phrase in found):
            yield each


def _is_said(phrase: str, text: str, id: str, kind: str) -> bool:
    """Whether a sentence of `text` says of this case what a phrase of that look-alike says."""
    undecided, reserved = id in _UNDECIDED, id in _RESERVED
    ends, passing = id in _ENDS, id in _PASSING
    beside = is_of_enrolment if kind == _OF_PAYMENT and id == "not_a_proof" else None
    return said_of_now(
        phrase,
        sentences(text),
        an_end=ends,
        undecided=undecided,
        reserved=reserved,
        passing=passing,
        beside=beside,
    )


@dataclass(frozen=True, kw_only=True, slots=True)
class _LookAlikes:
    """The look-alikes that stand with a kind, in their order, and all their phrases."""

    all: tuple[LookAlikePhrases, ...]
    phrases: Phrases
    gapped: GappedPhrases


@cache
def _look_alikes(kind: str) -> _LookAlikes:
    found = tuple(
        LookAlikePhrases(
            id=each.id,
            phrases=frozenset(folded_phrases(each.phrases)),
            unless=frozenset(folded_phrases(each.unless)),
            not_for=frozenset(each.not_for),
        )
        for each in all_kinds()[kind].look_alikes
    )
    phrases = [phrase for each in found for phrase in sorted(each.phrases | each.unless)]
    return _LookAlikes(
        all=found,
        phrases=Phrases(phrase for phrase in phrases if GAP not in phrase),
        gapped=GappedPhrases(phrase for phrase in phrases if GAP in phrase),
    )


def load_phrases(folder: Path | None = None) -> None:
    """Read and fold them all, which is otherwise done when they are first looked for.

    `folder`: where they are kept folded for the next process.
    """
    keep_in(folder)
    titled_kinds()
    title_phrases()
    body_phrases()
    gapped_phrases()
    owners()
    _look_alikes("other")
