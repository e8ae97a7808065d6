"""Whether the documents together prove enough money for the stay."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import ROUND_CEILING, Decimal

from doccheck.checklist import LegalValue, Means
from doccheck.judging.case import Case
from doccheck.judging.conditions import asked_for
from doccheck.judging.examined import Examined, Selection
from doccheck.judging.findings import ERROR, REVIEW, about, unknown
from doccheck.judging.sums import Amount, amount_of, counted, replaces, sources
from doccheck.model import Evidence, Finding, Money, Severity

_CENT = Decimal("0.01")
_LONGEST = 24  # months; what is paid monthly, in a stay of unknown length, could come to so much


@dataclass(frozen=True, kw_only=True, slots=True)
class _Sum:
    """What the documents come to. Only `sure` can make a requirement ok, only `possible` can make it fail."""

    sure: Decimal
    possible: Decimal
    used: tuple[Examined, ...]  # documents that make up `sure`
    unsure: tuple[Finding, ...]  # why further documents are not in `sure`


def means(rule: Means, examined: tuple[Examined, ...], case: Case) -> Selection:
    """The documents that prove the money, and what is wrong with the sum.

    First only documents nothing is wrong with are added up; those a person must look at follow where that is not
    enough. A document with an error of its own (expired, somebody else's) proves nothing.
    """
    usable = tuple(one for one in examined if not one.has(ERROR))
    if not usable:
        return Selection(chosen=examined[:1], findings=())
    value = case.checklist.values[rule.value]
    months = case.number_of("derived.stay_months")
    if months is None and rule.per == "month_of_stay":
        return Selection(chosen=usable, findings=(*_stay_unknown(case), *_stale(value, case)))
    needed, unknown_facts = _needed(rule, value, months or 1, case)
    clean = tuple(one for one in usable if not one.has(REVIEW))
    disputed = [a for one in usable if (a := amount_of(one.read)) is not None and not a.certain]
    first = _sum(clean, disputed, value, months, case)
    # Another document that only needs a look never harms a sum that is reached without it.
    total = first if first.sure >= needed else _sum(usable, disputed, value, months, case)
    findings = [*(unknown(fact) for fact in unknown_facts), *_stale(value, case)]
    chosen = total.used
    if total.sure < needed:
        stale = bool(_stale(value, case))
        findings += _too_little(rule, total, Money(amount=needed, currency=value.currency), months, case, stale)
        chosen = usable
    return Selection(chosen=chosen or usable, findings=tuple(findings))


def _needed(rule: Means, value: LegalValue, months: int, case: Case) -> tuple[Decimal, tuple[str, ...]]:
    """What is asked for the whole stay, and the facts that could raise it."""
    percent, lacking = rule.percent, []
    for supplement in rule.supplements:
        persons = case.number_of(supplement.fact)
        if persons is None:
            lacking.append(supplement.fact)
        elif persons > 0:
            percent += supplement.first + supplement.each_further * (persons - 1)
    each = value.amount * percent / 100
    if rule.per == "month_of_stay":
        # A value for a year is asked for each month of the stay by its twelfth; a total is asked once.
        each *= {"month": Decimal(months), "year": Decimal(months) / 12, "total": Decimal(1)}[value.period]
    return each.quantize(_CENT, rounding=ROUND_CEILING), tuple(lacking)


def _sum(
    examined: tuple[Examined, ...], disputed: list[Amount], value: LegalValue, months: int | None, case: Case
) -> _Sum:
    """What `examined` come to. `disputed`: amounts that are not certain; money they may speak of too is not sure."""
    amounts: dict[str, Amount] = {}
    unsure: list[Finding] = []
    possible = Decimal(0)
    for one in examined:
        amount = amount_of(one.read)
        doubts = tuple(_doubts(one, amount, value, months))
        unsure += doubts
        if amount is not None and not doubts:
            amounts[one.document.id] = amount
        elif amount is not None and amount.currency in (None, value.currency):
            # Read in the most favourable way, to see whether a person could find it to be enough.
            possible += amount.value * (months or _LONGEST)
    groups = sources(list(amounts.values()), case)
    best = [b for b in map(counted, groups) if not any(replaces(d, b, case) for d in disputed)]
    used = {amount.document.id for amount in best}
    return _Sum(
        sure=sum((amount.over(months) or Decimal(0) for amount in best), Decimal(0)),
        possible=possible + sum((amount.over(months) or Decimal(0) for amount in amounts.values()), Decimal(0)),
        used=tuple(one for one in examined if one.document.id in used),
        unsure=tuple(unsure),
    )


def _doubts(one: Examined, amount: Amount | None, value: LegalValue, months: int | None) -> Iterator[Finding]:
    """Why the amount of a document cannot simply be added."""
    document = one.read
    if amount is None:
        yield about(document, "amount_not_found", REVIEW)
        return
    found = Money(amount=amount.value, currency=amount.currency)
    if amount.others:
        other = amount.others[0]
        yield about(document, "amount_not_found", REVIEW, "ambiguous", amount.evidence, found=found, other=other)
    elif not amount.certain:
        yield about(document, "amount_not_found", REVIEW, "uncertain", amount.evidence, found=found)
    if amount.currency is None:
        yield about(document, "amount_not_found", REVIEW, "currency", amount.evidence, found=found)
    elif amount.currency != value.currency:
        wanted = value.currency
        yield about(document, "currency_unconverted", REVIEW, "", amount.evidence, found=found, currency=wanted)
    if amount.period is None:
        yield about(document, "amount_not_found", REVIEW, "period", amount.evidence)
    elif amount.over(months) is None:
        yield Finding(code="amount_not_found", severity=REVIEW, reason="stay", evidence=amount.evidence)


def _too_little(
    rule: Means, total: _Sum, needed: Money, months: int | None, case: Case, stale: bool
) -> Iterator[Finding]:
    """An error only where nothing that is unknown could make it enough."""
    yield from total.unsure
    found = Money(amount=total.sure, currency=needed.currency)
    evidence: tuple[Evidence, ...] = tuple(e for one in total.used for e in _proof(one))
    if total.sure == 0 and total.unsure:
        return  # no sum to speak of: the findings about the single documents say why
    values = (("found", found), ("needed", needed))
    reduced = rule.reduced_by is not None and _reduces(rule.reduced_by, case)
    if reduced:
        yield Finding(code="amount_too_low", severity=REVIEW, reason="reduced", values=values, evidence=evidence)
        return
    open_question = bool(total.unsure) or total.possible >= needed.amount or stale
    severity: Severity = REVIEW if open_question else ERROR
    counted_months = (("months", months),) if months is not None and rule.per == "month_of_stay" else ()
    yield Finding(code="amount_too_low", severity=severity, values=(*values, *counted_months), evidence=evidence)


def _proof(one: Examined) -> tuple[Evidence, ...]:
    amount = amount_of(one.read)
    return amount.evidence if amount is not None else ()


def _reduces(fact: str, case: Case) -> bool:
    """Whether the fact lowers what is asked: true, or unknown."""
    found = case.facts.get(fact)
    return found is None or found.value is True


def _stay_unknown(case: Case) -> Iterator[Finding]:
    yield Finding(code="amount_not_found", severity=REVIEW, reason="stay")
    yield from (unknown(fact) for fact in asked_for("derived.stay_months", case.facts))


def _stale(value: LegalValue, case: Case) -> tuple[Finding, ...]:
    """The figure is judged by as it stood; past its time nobody knows what it is."""
    past = value.valid_until is not None and value.valid_until < case.on
    if not past and value.valid_from <= case.on:
        return ()
    until = value.valid_until if past and value.valid_until is not None else value.valid_from
    values = (("value", value.title), ("until", until))
    return (Finding(code="not_evaluated", severity=REVIEW, reason="value_expired", values=values),)
