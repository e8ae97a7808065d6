"""Which role a date has by all that stands around it, learned from papers of many issuers: a second opinion.

The labels and patterns of the rules know how known issuers write. One linear model over the surroundings of a date, and
over what the rules say of it, tells how likely each role is. Where both say the same, that is sure; where they
contradict each other, both readings are kept and neither is sure; where the rules say nothing, what the model says is
probable. `scripts/learn` makes the weights; no text of anybody is in them.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import lru_cache
from zlib import crc32

from doccheck import settings
from doccheck.kinds import Kind
from doccheck.model import Certainty, Field
from doccheck.understanding.date_features import Candidate, features
from doccheck.understanding.linear import model

NAME = "date_roles"
OTHER = "other"
_UNSPACED = "\u2fff"  # from here on scripts are written without spaces
_FEWEST_WORDS = 40  # one in fifty of the papers that were learned from has fewer: the model may only doubt
_HARDLY_ANY_WORDS = 12  # no paper at all
_CARDS = frozenset({"passport", "national_id_card", "residence_permit", "visa"})  # printed as standards have it
ROLES = ("birth_date", "issue_date", "expiry_date", "valid_from", "valid_until", "start_date", "end_date")
_ON_ANY_PAPER = ("birth_date", "issue_date")  # told whatever the paper is
# Hardly any paper is without its day, and a day that a person can correct is better than none.
_LIKELIEST_AT_ALL = 0.05
TWINS = {"valid_from": "start_date", "valid_until": "end_date", "start_date": "valid_from", "end_date": "valid_until"}
_BEGINS = ("valid_from", "start_date")
_ENDS = {"valid_until": "expiry_date", "expiry_date": "valid_until"}
_NEVER_THE_DAY = frozenset({"birth_date", "end_date", "valid_until", "expiry_date"})
Scores = Mapping[date, float]


def weighed(fields: Sequence[Field], candidates: Sequence[Candidate], kind: Kind) -> list[Field]:
    """The dates that the rules found in a document, the best of each role first, weighed with the model's opinion.

    `candidates`: all dates of the document. The roles of the result are one after the other, the best date of each
    first.
    """
    told = {f.name for f in fields}
    names = [name for name in ROLES if name in kind.fields or name in told or name in _ON_ANY_PAPER]
    if not candidates or not names or kind.id in _CARDS:
        return [*fields]
    words = _words_of(candidates)
    if words < _HARDLY_ANY_WORDS:
        return [*fields]
    rows = _shares(features(candidates, kind))
    if words < _FEWEST_WORDS:
        return [_doubted(f) if _is_denied(f, rows, candidates) else f for f in fields]
    kept = [f for f in fields if f.name not in names]
    for name in names:
        own = [f for f in fields if f.name == name]
        scores = _scores(rows, candidates, name, kind)
        if own:
            if name == "issue_date":
                scores = _without_ends(scores, own, fields)
            elif name in _BEGINS:
                scores = _without_day(scores, own, fields)
            kept += _weighed(name, own, scores, candidates)
        elif TWINS.get(name) not in told:  # what the paper calls by the other name
            taken = {f.value for f in fields if f.certainty is Certainty.CERTAIN}
            born = {f.value for f in fields if f.name == "birth_date" and f.certainty is Certainty.CERTAIN}
            found = _unsaid(name, scores, candidates, taken)
            kept += [_doubted(f) if f.value in born and name != "birth_date" else f for f in found]
    if "expiry_date" in told:
        return kept
    ends = {f.value for f in kept if f.name == "end_date" and f.certainty is Certainty.CERTAIN}
    return [f for f in kept if f.name != "expiry_date" or f.value not in ends]  # the last day of a period is only that


def _without_ends(scores: Scores, own: Sequence[Field], fields: Sequence[Field]) -> Scores:
    """How likely each day is that of the paper, without births and last days, which are surely something else."""
    mine = {f.value for f in own}
    taken = {f.value for f in fields if f.name in _NEVER_THE_DAY and f.certainty is Certainty.CERTAIN} - mine
    left = {day: share for day, share in scores.items() if day not in taken}
    return left or scores


def _without_day(scores: Scores, own: Sequence[Field], fields: Sequence[Field]) -> Scores:
    """How likely each day is a beginning, without that of the paper, where the rules are sure of both."""
    mine = {f.value for f in own}
    if own[0].certainty is not Certainty.CERTAIN:
        return scores
    issued = {f.value for f in fields if f.name == "issue_date" and f.certainty is Certainty.CERTAIN} - mine
    left = {day: share for day, share in scores.items() if day not in issued}
    return left or scores


def _words_of(candidates: Sequence[Candidate]) -> int:
    """How many words the pages have that the dates stand on."""
    texts = {id(each.here.text): each.here.text.text for each in candidates}.values()
    words = sum(text.count(" ") + text.count("\n") + 1 for text in texts)
    if words < _FEWEST_WORDS:  # where words are not set apart, two signs are taken for one
        words += sum(sign >= _UNSPACED for text in texts if not text.isascii() for sign in text) // 2
    return words


def _is_denied(found: Field, rows: Sequence[Sequence[float]], candidates: Sequence[Candidate]) -> bool:
    """Whether wherever the day stands its surroundings say plainly that it is something else."""
    classes = model(NAME).classes
    own = [row for row, each in zip(rows, candidates, strict=True) if found.value in each.here.reading.readings]
    if not own or found.name not in classes:
        return False
    place = classes.index(found.name)
    others = [max(share for at, share in enumerate(row) if classes[at] not in (found.name, OTHER)) for row in own]
    return min(others) >= settings.DATE_SCRAP and max(row[place] for row in own) < 1 - settings.DATE_SCRAP


def _unsaid(name: str, scores: Scores, candidates: Sequence[Candidate], taken: Collection[object]) -> list[Field]:
    """The likeliest day for a role of which the rules say nothing. `taken`: days that are surely something else."""
    (best, share), second = _two_likeliest(scores)
    if share < settings.DATE_SAID:
        left = {day: value for day, value in scores.items() if day not in taken} if name == "issue_date" else {}
        best, share = _two_likeliest(left)[0] if left else (best, 0.0)
        return [_field(name, best, candidates, sure=False)] if share >= _LIKELIEST_AT_ALL else []
    sure = share >= settings.DATE_SURE_ALONE and second <= settings.DATE_SECOND
    return [_field(name, best, candidates, sure=sure)]


def _weighed(name: str, own: Sequence[Field], scores: Scores, candidates: Sequence[Candidate]) -> list[Field]:
    """The days the rules give a role, and the likeliest one, in the order of both opinions."""
    first = own[0]
    if first.certainty is Certainty.CERTAIN and _agreed(first, scores):
        return [*own]
    (best, share), second = _two_likeliest(scores)
    found = [*own]
    if best not in {f.value for f in own} and share >= settings.DATE_SAID:
        found.append(_field(name, best, candidates, sure=False))

    def value(at: int) -> float:
        return _share(found[at], scores) + settings.DATE_RULE_ORDER * max(0, len(own) - at)

    order = sorted(range(len(found)), key=lambda at: -value(at))
    doubted = [_doubted(found[at]) for at in order]
    top = doubted[0]
    likely = _share(top, scores) >= settings.DATE_SURE_TOO and second <= settings.DATE_SECOND
    one = all(f.value == top.value for f in own)  # where the rules waver between several days, doubt stays
    if likely and one and isinstance(top.value, date) and top.value in scores:
        read = _field(name, top.value, candidates, sure=True)  # not sure where it was hardly read
        doubted[0] = replace(top, certainty=read.certainty)
    return doubted


def _agreed(first: Field, scores: Scores) -> bool:
    """Whether the model finds a date likely enough for its role, and no other nearly as likely."""
    if not isinstance(first.value, date) or first.value not in scores:
        return True  # a day that was worked out
    share = scores[first.value]
    rival = max((other for day, other in scores.items() if day != first.value), default=0.0)
    if share >= settings.DATE_PLAIN and rival <= settings.DATE_PLAIN_RIVAL:
        return True
    return share >= settings.DATE_KEPT and share >= settings.DATE_AHEAD * rival


def _share(found: Field, scores: Scores) -> float:
    return scores.get(found.value, settings.DATE_UNSEEN) if isinstance(found.value, date) else 0.0


def _two_likeliest(scores: Scores) -> tuple[tuple[date, float], float]:
    """The likeliest day and how likely it is, and how likely the second is."""
    best, *others = sorted(scores.items(), key=lambda pair: -pair[1])
    return best, others[0][1] if others else 0.0


def _doubted(found: Field) -> Field:
    return replace(found, certainty=Certainty.PROBABLE) if found.certainty is Certainty.CERTAIN else found


def _field(name: str, day: date, candidates: Sequence[Candidate], *, sure: bool) -> Field:
    each = next(each for each in candidates if day in each.here.reading.readings)
    return each.here.field(name, sure=sure, day=day)


def load() -> None:
    """Read the weights, which is otherwise done when they are first asked."""
    model(NAME)


@lru_cache(maxsize=20_000)  # most features stand beside many dates
def _key(feature: str) -> int:
    return crc32(feature.encode("utf-8", "surrogatepass"))


def _shares(rows: Sequence[Sequence[str]]) -> list[list[float]]:
    """For each row of features how likely each class of the model is."""
    import numpy as np

    sums = model(NAME).sums_each([[*{*map(_key, row)}] for row in rows])
    powers = np.exp(sums - sums.max(axis=1, keepdims=True))
    shares: list[list[float]] = (powers / powers.sum(axis=1, keepdims=True)).tolist()
    return shares


def _scores(rows: Sequence[Sequence[float]], candidates: Sequence[Candidate], name: str, kind: Kind) -> Scores:
    """How likely each day is that of the role on a paper of the kind."""
    classes = model(NAME).classes
    parts = [(classes.index(role), part) for role, part in _parts(name, kind)]
    scores: dict[date, float] = {}
    for row, each in zip(rows, candidates, strict=True):
        share = sum(row[place] * part for place, part in parts)
        for day in each.here.reading.readings:
            scores[day] = max(share, scores.get(day, 0.0))
    return scores


def _parts(name: str, kind: Kind) -> list[tuple[str, float]]:
    """The roles that stand for the one that is asked for, and how far: what only begins may be called its validity."""
    parts = [(name, 1.0)]
    if name in TWINS and TWINS[name] not in kind.fields:
        parts.append((TWINS[name], settings.DATE_TWIN))
    other = _ENDS.get(name)
    if other is not None and other not in kind.fields:
        parts.append((other, 1.0))
    elif other is not None and kind.group == "health":  # where the two words are used for one another
        parts.append((other, settings.DATE_TWIN))
    return parts
