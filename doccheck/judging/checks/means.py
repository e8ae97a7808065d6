"""Whether the documents together prove enough money for the stay."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import ROUND_CEILING, ROUND_HALF_UP, Decimal

from doccheck.checklist import LegalValue, Means
from doccheck.judging.case import Case
from doccheck.judging.checks.payments import Payment, payment
from doccheck.judging.conditions import asked_for
from doccheck.judging.examined import Examined, Selection
from doccheck.judging.findings import ERROR, REVIEW, unknown
from doccheck.judging.same_money import counted, replaces, sources, surely_apart
from doccheck.judging.sums import amount_of
from doccheck.model import Evidence, Finding, Money, Severity, Value

_CENT = Decimal("0.01")


@dataclass(frozen=True, kw_only=True, slots=True)
class _Sum:
    """What the documents come to. Only `sure` can make a requirement ok, only `possible` can make it fail."""

    sure: Decimal
    possible: Decimal
    used: tuple[Examined, ...]  # documents that make up `sure`
    unsure: tuple[Finding, ...]  # why further documents are not in `sure`
    shortened: tuple[Finding, ...]  # what is in it for a part of the stay only
    told: tuple[Finding, ...]  # how those of `used` that are in another currency were converted
    left_out: tuple[Examined, ...]  # documents that may speak of money that is in `sure` already


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
    payments = {one.document.id: payment(one, value.currency, months, case) for one in usable}
    clean = tuple(one for one in usable if not one.has(REVIEW))
    first = _sum(clean, payments, months, case)
    # Another document that only needs a look never harms a sum that is reached without it.
    total = first if first.sure >= needed else _sum(usable, payments, months, case)
    findings = [*(unknown(fact) for fact in unknown_facts), *_stale(value, case), *total.told]
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
        # What is asked for a month is a sum in cents, as the official texts state it (80 % of 1,348.18 are 1,078.54).
        # A value for a year is asked for each month of the stay by its twelfth; a total is asked once.
        monthly = each.quantize(_CENT, rounding=ROUND_HALF_UP) * months
        each = {"month": monthly, "year": each * months / 12, "total": each}[value.period]
    return each.quantize(_CENT, rounding=ROUND_CEILING), tuple(lacking)


def _sum(examined: tuple[Examined, ...], payments: dict[str, Payment], months: int | None, case: Case) -> _Sum:
    """What `examined` come to. Money that a document of uncertain figures may speak of too is not sure."""
    parts = [payments[one.document.id] for one in examined]
    amounts = {id: p.amount for id, p in payments.items() if p.amount is not None}
    disputed = [amount for amount in amounts.values() if not amount.certain]
    groups = sources([part.amount for part in parts if part.amount is not None and not part.doubts], case)
    best = [counted(group) for group in groups]
    worth = [payments[amount.document.id].sure for amount in best]
    apart = surely_apart(groups, worth, case)
    used = {best[n].document.id for n in apart if not any(replaces(d, groups[n], case) for d in disputed)}
    kept = {best[n].document.id for n in apart}
    return _Sum(
        sure=sum((payments[id].sure for id in sorted(used)), Decimal(0)),
        possible=sum((part.possible for part in parts), Decimal(0)),
        used=tuple(one for one in examined if one.document.id in used),
        unsure=tuple(finding for part in parts for finding in part.doubts),
        shortened=tuple(finding for part in parts for finding in part.shortened),
        told=tuple(f for one in examined if one.document.id in used for f in payments[one.document.id].told),
        left_out=tuple(one for one in examined if one.document.id in {a.document.id for a in best} - kept),
    )


def _too_little(
    rule: Means, total: _Sum, needed: Money, months: int | None, case: Case, stale: bool
) -> Iterator[Finding]:
    """An error only where nothing that is unknown could make it enough."""
    yield from (*total.unsure, *total.shortened)
    if total.sure == 0 and total.unsure:
        return  # no sum to speak of: the findings about the single documents say why
    evidence: tuple[Evidence, ...] = tuple(e for one in total.used for e in _proof(one))
    values: tuple[tuple[str, Value], ...] = (
        ("found", Money(amount=total.sure, currency=needed.currency)),
        ("needed", needed),
    )
    if rule.reduced_by is not None and (reason := _reduced(rule.reduced_by, case)):
        if reason == "perhaps_reduced":
            yield unknown(rule.reduced_by)
        yield Finding(code="amount_too_low", severity=REVIEW, reason=reason, values=values, evidence=evidence)
        return
    open_question = bool(total.unsure) or total.possible >= needed.amount or stale
    severity: Severity = REVIEW if open_question else ERROR
    if months is not None and rule.per == "month_of_stay":
        values += (("months", months),)
    reason = "counted_once" if total.left_out and severity is REVIEW else ""
    evidence += tuple(e for one in total.left_out for e in _proof(one)) if reason else ()
    yield Finding(code="amount_too_low", severity=severity, reason=reason, values=values, evidence=evidence)


def _proof(one: Examined) -> tuple[Evidence, ...]:
    """Where its sum stands, and that which is paid out of it in a month."""
    found, amount = one.read.first("amount"), amount_of(one.read)
    monthly = amount.monthly if amount is not None else None
    by_month = (field for field in one.read.all("amount") if monthly is not None and field.value == monthly)
    return tuple(evidence for field in (found, *by_month) if field is not None for evidence in field.evidence)


def _reduced(fact: str, case: Case) -> str:
    """Whether the fact lowers what is asked: "reduced", "perhaps_reduced" where it is unknown, empty where not."""
    found = case.facts.get(fact)
    if found is None:
        return "perhaps_reduced"
    return "reduced" if found.value is True else ""


def _stay_unknown(case: Case) -> Iterator[Finding]:
    yield Finding(code="amount_not_found", severity=REVIEW, reason="stay")
    yield from (unknown(fact) for fact in asked_for("derived.stay_months", case.facts))


def _stale(value: LegalValue, case: Case) -> tuple[Finding, ...]:
    """The figure is judged by as it stood; before and after its time nobody knows what it is.

    It has to hold on the day of the application and on the day of judging.
    """
    days = (case.application, case.on)
    if value.valid_until is not None and max(days) > value.valid_until:
        reason, day = "value_expired", ("until", value.valid_until)
    elif min(days) < value.valid_from:
        reason, day = "value_not_yet", ("since", value.valid_from)
    else:
        return ()
    amount = Money(amount=value.amount, currency=value.currency)
    values: tuple[tuple[str, Value], ...] = (("value", value.title), ("amount", amount), day)
    return (Finding(code="not_evaluated", severity=REVIEW, reason=reason, values=values),)
