"""Whose document it is by all that stands around the names: a second opinion beside labels and sentences.

Labels and sentence patterns know how known issuers name a person. A linear model over the surroundings of every name on
the page (words before and behind, the cell on the left, the lines above and below, where it stands, how often it comes
back) tells of each whether its bearer is whom the paper is about, somebody else, or nobody. It does not hear what the
rules say, so that where both say the same that is sure. `scripts/learn` makes it; nobody's name is in it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from doccheck import settings
from doccheck.model import Certainty, Field, Page
from doccheck.understanding import name_sure, name_tags
from doccheck.understanding.fold import fold
from doccheck.understanding.linear import model
from doccheck.understanding.name_bodies import CARE_OF, is_nobody
from doccheck.understanding.name_families import COUPLE, FAMILY
from doccheck.understanding.name_features import OF_RELATIVE, PARTS, Person, Ruled, keys, people
from doccheck.understanding.places import line_evidence

MODEL = "name_roles"
HOLDER, OTHER, NOBODY = "holder", "other", "nobody"
_PAGES = 2  # of a document that are looked at
_FULL = "full_name"
DECLARANT = "DECLARANT"  # the voice of sentences in which somebody speaks: "I, Ada Okoro, …"
PARTY = "PARTY"  # the voice of contracts that say what they call the one whose they are
HEIR = "HEIR"  # the voice of labels that ask who would inherit an account
OFFICIAL = "OFFICIAL"  # the voice of sentences that tell who signs, represents or is given powers
LABEL, SUBJECT = "LABEL", "SUBJECT"  # the voices of labels and of the subject of a letter
KEPT = "KEPT"  # the voice of a child told of on a paper about what its parent earns

_BESIDE = frozenset({OFFICIAL, HEIR, KEPT})
_READERS = frozenset({"ADDRESSED", "WRITTEN_TO"})  # of a letter whose subject names somebody
_TOLD_OF = frozenset({"HOLDER", "CERTIFIED", "LABEL", "AIDED", "CHILD", "PARTY", "SUBJECT", "POINTED"})
_OF_DECLARANTS = frozenset({"affidavit"})
Words = frozenset[str]


class Weighed(NamedTuple):
    """Somebody named on a page."""

    person: Person
    page: Page
    odds: float  # the logarithm of the odds that the paper is his or hers, by all that is around the name


def weighed(pages: tuple[Page, ...], kind: str, ruled: Sequence[Ruled]) -> tuple[Field, ...]:
    """What the rules found, and whom all surroundings speak for, likeliest first."""
    fields = tuple(each.field for each in ruled)
    everybody = opinions(pages, kind, ruled)
    voices = {each.voice for each in ruled}
    if voices & {DECLARANT, PARTY, HEIR, KEPT, SUBJECT}:
        everybody = _without_agents(everybody, ruled, _BESIDE | _READERS if SUBJECT in voices else _BESIDE)
    if DECLARANT in voices and kind in _OF_DECLARANTS:
        everybody = _told(everybody, ruled)
    if not everybody:
        return fields
    several = kind in FAMILY or kind in COUPLE or KEPT in voices
    found = combined(fields, everybody, () if several else pages)
    return _labelled_first(found, ruled) if kind in _OF_PAYERS else found


# Papers that go to whoever pays, and have whom they are for behind a label.
_OF_PAYERS = frozenset({"tuition_receipt"})


def _labelled_first(fields: tuple[Field, ...], ruled: Sequence[Ruled]) -> tuple[Field, ...]:
    """The fields with the whole name behind a label before whom only the surroundings speak for."""
    sure = [each.field for each in ruled if each.voice == LABEL and each.field.certainty is Certainty.CERTAIN]
    first = [field for field in fields if any(field.name == s.name == _FULL and field.value == s.value for s in sure)]
    return (*first, *(field for field in fields if field not in first))


def opinions(pages: tuple[Page, ...], kind: str, ruled: Sequence[Ruled]) -> list[Weighed]:
    """Everybody named on the first pages, with the odds."""
    named = [
        (page, person)
        for page in pages[:_PAGES]
        for person in people(page, ruled, kind)
        if OF_RELATIVE not in person.features and not _is_beside(person, page)
    ]
    attended = [each for each in named if _ATTENTION.match(each[0].lines[each[1].line].text)]
    told = [_words(each.field) for each in ruled if each.voice in _TOLD_OF and each.field.name == _FULL]
    rest = [each for each in named if each not in attended]
    named = rest if any(person.words in told for _, person in rest) else named
    if not named:
        return []
    import numpy as np

    weights = model(MODEL)
    sums = weights.sums_each([keys(person.features) for _, person in named])
    place = weights.classes.index(HOLDER)
    others = np.logaddexp.reduce(np.delete(sums, place, 1), axis=1)
    odds = (sums[:, place] - others).tolist()
    return [Weighed(person, page, value) for (page, person), value in zip(named, odds, strict=True)]


# Before whoever opens a letter to an office or an agency, and before whoever pays for somebody.
_ATTENTION = re.compile(
    r"(?:received from|paid by|payer|reçu de|payé par|versé par|recib(?:í|imos|ido) de|pagad[oa] por|erhalten von|"
    r"eingezahlt von|bezahlt (?:von|durch)|einzahler(?:in)?|ricevuto da|pagato da|receb(?:i|emos|ido) de|pago por|"
    r"принято от|получено от|отримано від|прийнято від|otrzymano od|wpłacający|primit de la|plătit de)(?=[ :])|"
    r"(?:z\. ?H(?:d|dn)?\.|zu Händen|attn\.?|attention|for the attention of|à l['’]attention d[eu']|"
    r"a la (?:atención|atencion) d|at\.: |all['’]attenzione d|à atenção d|c\.a\.)(?=[ :’'])",
    re.IGNORECASE,
)


def _is_beside(person: Person, page: Page) -> bool:
    return is_nobody(person.name) or CARE_OF.match(page.lines[person.line].text) is not None


def _told(everybody: list[Weighed], ruled: Sequence[Ruled]) -> list[Weighed]:
    """Of everybody whom the rules name as well: what somebody declares may have many names in it."""
    names = [_words(each.field) for each in ruled if each.field.name == _FULL]
    return [each for each in everybody if each.person.words in names] or everybody


def _without_agents(everybody: list[Weighed], ruled: Sequence[Ruled], beside: frozenset[str]) -> list[Weighed]:
    """Everybody but those who sign, represent, inherit, are kept or are given powers, where another speaks."""
    others = [_words(each.field) for each in ruled if each.voice not in beside and each.field.name == _FULL]
    agents = [_words(each.field) for each in ruled if each.voice in beside] if others else []
    agents = [words for words in agents if not any(_is_same(words, other) for other in others)]
    return [each for each in everybody if each.person.words not in agents]


def combined(fields: tuple[Field, ...], everybody: Sequence[Weighed], pages: Sequence[Page] = ()) -> tuple[Field, ...]:
    """The fields of the rules weighed with the odds.

    What the rules are certain of stays so unless all surroundings speak for somebody else: then neither is certain.
    What is only probable is put in the order that both together give; where they agree, it is certain.
    """
    ranked = _ruled(fields)
    best = max(everybody, key=lambda each: each.odds + _said(each.person.words, ranked))
    words = best.person.words
    if ranked and ranked[0].certain:
        if not _is_denied(ranked, everybody):
            return _certain_first(fields, ranked[0])
        fields = tuple(_probable(field) for field in fields)
        rival = max(everybody, key=lambda each: each.odds)
        return _first(rival, fields) if rival is best else (*fields, *_new(rival, fields))
    if ranked and words == ranked[0].words:
        agreed = best.odds > settings.NAME_AGREED_ODDS and not ranked[0].shared
        if agreed or (pages and _is_sure(best, ranked[0], fields, everybody, pages)):
            return tuple(_certain(field) if _is_of(field, words, ranked[0]) else field for field in fields)
        return fields
    if best.odds < (settings.NAME_FIRST_ODDS if ranked else settings.NAME_LEAST_ODDS):
        return fields
    if ranked and best.odds < settings.NAME_LONGER_ODDS and _is_same(words, ranked[0].words):
        return fields
    return _first(best, fields)


def _is_denied(ranked: Sequence[_Said], everybody: Sequence[Weighed]) -> bool:
    """Whether all surroundings speak for somebody else than whom the rules are certain of.

    The same name in other letters, of which they are certain as well, is nobody else.
    """
    words = ranked[0].words
    also = [each.words for each in ranked if each.certain and _is_latin(each.words) != _is_latin(words)]
    everybody = [each for each in everybody if each.person.words not in also]
    own = max((each.odds for each in everybody if each.person.words == words), default=0.0)
    rival = max((each.odds for each in everybody if not _is_same(each.person.words, words)), default=0.0)
    return rival > settings.NAME_RIVAL_ODDS and rival - own > settings.NAME_RIVAL_AHEAD


def _is_sure(
    best: Weighed, said: _Said, fields: Sequence[Field], everybody: Sequence[Weighed], pages: Sequence[Page]
) -> bool:
    """Whether nobody comes near whom both speak for, and the name is read whole."""
    if best.odds < (name_sure.LEAST_OF_SEVERAL if said.shared else name_sure.LEAST):
        return False
    words = best.person.words
    if len({_is_latin(frozenset({word})) for word in words}) > 1:
        return False  # a surname in one script beside given names in another
    others = [each.odds for each in everybody if each.person.words != words]
    if any(odds > best.odds - name_sure.AHEAD for odds in others):
        return False
    lines = name_sure.lines_of(pages[:_PAGES])
    return all(name_sure.is_clean(lines, field) for field in fields if _is_of(field, words, said))


def _certain_first(fields: tuple[Field, ...], said: _Said) -> tuple[Field, ...]:
    """The fields with whom the rules are certain of before a whole name that is only probable."""
    first = next((field for field in fields if field.name == _FULL), None)
    if said.parts or first is None or first.certainty is Certainty.CERTAIN:
        return fields
    own = tuple(field for field in fields if _is_of(field, said.words, said))
    return (*own, *(field for field in fields if field not in own))


def _is_latin(words: Words) -> bool:
    return all(word[0] < "\u0370" for word in words)


def _first(found: Weighed, fields: tuple[Field, ...]) -> tuple[Field, ...]:
    """The fields with that of somebody put first."""
    first = tuple(f for f in fields if f.name == _FULL and _words(f) == found.person.words) or _new(found, fields)
    return (*first, *(field for field in fields if field not in first))


class _Said(NamedTuple):
    """Somebody the rules name."""

    words: Words
    certain: bool
    parts: bool  # surname and given names apart
    shared: bool  # others are named as well


def _ruled(fields: Sequence[Field]) -> list[_Said]:
    """Whom the rules name, the first certain one first."""
    parts = {field.name: field for field in reversed(fields) if field.name in PARTS}
    found: dict[Words, tuple[bool, bool]] = {}
    for field in fields:
        if field.name == _FULL:
            found.setdefault(_words(field), (field.certainty is Certainty.CERTAIN, False))
        elif len(parts) == len(PARTS):
            both = frozenset().union(*map(_words, parts.values()))
            certain = all(part.certainty is Certainty.CERTAIN for part in parts.values())
            found.setdefault(both, (certain, True))
    said = [_Said(words, certain, apart, len(found) > 1) for words, (certain, apart) in found.items()]
    said.sort(key=lambda each: not each.certain)
    return said


def _said(words: Words, ranked: Sequence[_Said]) -> float:
    """What the voice of the rules adds to the odds."""
    if ranked and words == ranked[0].words:
        return settings.NAME_RULED_ODDS
    return settings.NAME_ALSO_RULED_ODDS if any(words == each.words for each in ranked) else 0.0


def _is_same(one: Words, other: Words) -> bool:
    """Whether two names may be one, written at different lengths."""
    return one <= other or other <= one


def _is_of(field: Field, words: Words, said: _Said) -> bool:
    return field.name in PARTS if said.parts else field.name == _FULL and _words(field) == words


def _new(found: Weighed, fields: Sequence[Field]) -> tuple[Field, ...]:
    """A field for somebody the rules do not name."""
    if any(field.name == _FULL and _words(field) == found.person.words for field in fields):
        return ()
    evidence = (line_evidence(found.page, found.page.lines[found.person.line]),)
    return (Field(name=_FULL, value=found.person.name, evidence=evidence, certainty=Certainty.PROBABLE),)


def _probable(field: Field) -> Field:
    return replace(field, certainty=Certainty.PROBABLE) if field.certainty is Certainty.CERTAIN else field


def _certain(field: Field) -> Field:
    return replace(field, certainty=Certainty.CERTAIN) if field.certainty is Certainty.PROBABLE else field


def _words(field: Field) -> Words:
    return frozenset(fold(str(field.value)).split())


def load() -> None:
    """Read the weights, which is otherwise done when they are first asked."""
    model(MODEL)
    model(name_tags.MODEL)
