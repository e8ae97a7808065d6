"""Which sum a paper is about, after the rules and the learned weights were heard."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from doccheck import settings
from doccheck.model import UNKNOWN_PERIOD, Certainty
from doccheck.understanding.sum_learned import Opinion, Told
from doccheck.understanding.sum_roles import BARE, NEAR, OTHER, UNSAID, WANTED
from doccheck.understanding.sums_on_page import Sum

_LESS = 0.3  # so much lower stands what words say is something else


@dataclass(frozen=True, kw_only=True, slots=True)
class Weighed:
    """A sum, how sure it is that it is the paper's, and how sure that it is for its time."""

    sum: Sum
    certainty: Certainty
    period_certainty: Certainty
    periods: tuple[str, ...] = ()  # what else it may be for


def weighed(told: Sequence[Told], said: Sequence[Opinion], *, abroad: bool = False) -> list[Weighed]:
    """The sums, the best first: what the rules are sure of and the weights do not deny, then the likeliest.

    `abroad`: the paper is in a language whose words the rules know less well.
    """
    denied = settings.SUM_DENIED_ABROAD if abroad else settings.SUM_DENIED
    both = [(one, opinion) for one, opinion in zip(told, said, strict=True) if _is_named(one, opinion)]
    if not both:  # a figure that hardly anything speaks for is more than none: a person looks
        likeliest = max(zip(told, said, strict=True), key=lambda pair: pair[1].own, default=None)
        both = [likeliest] if likeliest is not None and likeliest[1].own >= settings.SUM_ALONE else []
    certainties = [_certainty(one, opinion, both, denied) for one, opinion in both]
    order = sorted(
        range(len(both)), key=lambda at: (0, at) if certainties[at] is Certainty.CERTAIN else (1, -_chance(*both[at]))
    )
    return [_timed(*both[at], certainties[at]) for at in order]


def _chance(one: Told, opinion: Opinion) -> float:
    """How likely a sum is the paper's, by the weights, and by whether the rules are sure of it."""
    ruled = settings.SUM_RULED * (one.certain or one.sum.rank <= WANTED)
    return opinion.own + ruled - _LESS * (one.sum.rank in (NEAR, OTHER))


def _is_named(one: Told, opinion: Opinion) -> bool:
    return one.sum.rank != UNSAID or opinion.own >= settings.SUM_LIKELY


def _certainty(one: Told, opinion: Opinion, both: Sequence[tuple[Told, Opinion]], denied: float) -> Certainty:
    """Where one of the two is sure and the other denies it, nothing is certain: a person decides."""
    if one.proven:
        return Certainty.CERTAIN
    if one.certain:
        return Certainty.CERTAIN if opinion.own >= _least(one, opinion, both, denied) else Certainty.PROBABLE
    if one.certainty is Certainty.PROBABLE and _is_chosen(one, opinion, both):
        return Certainty.CERTAIN
    if one.certainty is Certainty.PROBABLE and opinion.own >= settings.SUM_SURE and _may_be_certain(one, both):
        return Certainty.CERTAIN
    return one.certainty


def _least(one: Told, opinion: Opinion, both: Sequence[tuple[Told, Opinion]], denied: float) -> float:
    """From where the weights do not deny what the rules are sure of."""
    if not _is_only_one(one, both):
        return denied
    alone = all(other.sum.amount == one.sum.amount for other, _ in both)
    monthly = one.sum.period == opinion.period == "month" and opinion.share >= settings.PERIOD_SURE
    return settings.SUM_DENIED_ONLY if alone and monthly else settings.SUM_DENIED_ALONE


def _is_chosen(one: Told, opinion: Opinion, both: Sequence[tuple[Told, Opinion]]) -> bool:
    """Whether words say the same of it and of others, and the weights hardly take any of those for the paper's."""
    found = one.sum
    if found.doubtful or found.ambiguous or found.rank > WANTED or not found.currency:
        return False
    if opinion.own < settings.SUM_CHOSEN:
        return False
    others = [(other, each) for other, each in both if other.sum.amount != found.amount]
    if any(other.sum.rank < found.rank or each.own > settings.SUM_PASSED_OVER for other, each in others):
        return False
    return any(other.sum.rank == found.rank for other, _ in others)


def _is_only_one(one: Told, both: Sequence[tuple[Told, Opinion]]) -> bool:
    """Whether the words of a sum say that it is the paper's, and those of all others that they are something else."""
    others = [other.sum for other, _ in both if other.sum.amount != one.sum.amount]
    return one.sum.rank <= WANTED and all(other.rank == OTHER for other in others)


def _may_be_certain(one: Told, both: Sequence[tuple[Told, Opinion]]) -> bool:
    """Whether the rules do not speak against a sum, nor for another, and no other is likely too."""
    others = [(other, opinion) for other, opinion in both if other.sum.amount != one.sum.amount]
    if one.sum.doubtful or one.sum.ambiguous or one.sum.rank > BARE or not one.sum.currency:
        return False
    if any(other.sum.rank <= min(one.sum.rank, WANTED) for other, _ in others):
        return False  # words say the same of another one
    return not any(other.certain or opinion.own >= settings.SUM_LIKELY for other, opinion in others)


def _timed(one: Told, opinion: Opinion, certainty: Certainty) -> Weighed:
    """The sum with its time: that of the rules, or where they know none, the likeliest, which is never certain."""
    found, weaker = one.sum, Certainty.PROBABLE if certainty is Certainty.CERTAIN else certainty
    if found.period == UNKNOWN_PERIOD and opinion.share >= settings.PERIOD_LIKELY:
        return Weighed(sum=replace(found, period=opinion.period), certainty=certainty, period_certainty=weaker)
    if opinion.share >= settings.PERIOD_DENIED and found.period not in (UNKNOWN_PERIOD, opinion.period):
        return Weighed(sum=found, certainty=certainty, period_certainty=weaker, periods=(opinion.period,))
    return Weighed(sum=found, certainty=certainty, period_certainty=certainty)
