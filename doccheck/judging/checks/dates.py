"""Validity, age and period of a document against the moments that matter."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from doccheck.checklist import CoversStay, IssuedWithin, NotOver, ValidAt
from doccheck.judging.case import Case, fact_of
from doccheck.judging.conditions import asked_for
from doccheck.judging.findings import ERROR, REVIEW, about, kind_of, proof, unknown
from doccheck.judging.goes_on import since_when
from doccheck.judging.months import add_days, add_months
from doccheck.judging.readings import Dates, dates_of, possible, undecided
from doccheck.model import Document, Finding


def valid_at(rule: ValidAt, document: Document, case: Case) -> Iterator[Finding]:
    """Valid at the moment, plus what the rule asks beyond. Expired on the day of the application is always an error."""
    until = dates_of(document, "expiry_date", "valid_until")
    moment = case.moment(rule.at)
    yield from _begun(document, moment or case.application)
    if not until.found:
        if rule.without_date == "review":
            yield from undecided(document, until)
        return
    applied = case.application
    if until.all_pass(lambda day: day >= applied) is False:
        yield about(document, "expired", ERROR, "", proof(until.certain), expiry=until.latest or applied, at=applied)
        return
    if moment is None:
        yield unknown(fact_of(rule.at))
        return
    needed = add_days(add_months(moment, rule.months), rule.days)
    passed = until.all_pass(lambda day: day >= max(needed, applied))
    if passed is False:
        expiry = until.latest or applied
        yield about(document, "expires_too_soon", ERROR, "", proof(until.certain), expiry=expiry, needed=needed)
    elif passed is None:
        yield from undecided(document, until)


def _begun(document: Document, moment: date) -> Iterator[Finding]:
    """A document whose validity begins later is not valid yet."""
    since = dates_of(document, "valid_from")
    begun = since.all_pass(lambda day: day <= moment)
    if begun is False:
        start = since.earliest or moment
        yield about(document, "not_yet_valid", ERROR, "", proof(since.certain), start=start, at=moment)
    elif begun is None and since.found:
        yield from undecided(document, since)


def issued_within(rule: IssuedWithin, document: Document, case: Case) -> Iterator[Finding]:
    """Issued at most so long before the moment, and not in the future."""
    issued = dates_of(document, "issue_date")
    moment = case.moment(rule.before)
    latest = max(case.application, case.on)
    if issued.certain and issued.all_pass(lambda day: day > latest):
        start = issued.earliest or latest
        yield about(document, "not_yet_valid", REVIEW, "", proof(issued.certain), start=start, at=latest)
        return
    if not issued.certain:
        yield from undecided(document, issued)
        return
    if moment is None:
        yield unknown(fact_of(rule.before))
        return
    oldest = add_days(add_months(moment, -12 * rule.years - rule.months), -rule.days)
    passed = issued.all_pass(lambda day: oldest <= day <= latest)
    if passed is False:
        severity = REVIEW if rule.adjustable else ERROR
        values = {"issued": issued.latest or oldest, "oldest": oldest}
        yield about(document, "issued_too_long_ago", severity, "", proof(issued.certain), **values)
    elif passed is None:
        yield from undecided(document, issued)


def covers_stay(rule: CoversStay, document: Document, case: Case) -> Iterator[Finding]:
    """From the first to the last day of the stay."""
    since, until = _period(document)
    start, end = case.date_of("stay.start"), case.date_of("stay.end")
    for fact, day in (("stay.start", start), ("stay.end", end)):
        if day is None:
            yield from (unknown(missing) for missing in asked_for(fact, case.facts))
    applied = case.application
    if until.all_pass(lambda day: day >= applied) is False:
        yield about(document, "expired", ERROR, "", proof(until.certain), expiry=until.latest or applied, at=applied)
        return
    late = start is not None and since.all_pass(lambda day: day <= start) is False
    short = end is not None and until.all_pass(lambda day: day >= end) is False
    if (late or short) and rule.shorter == "error":
        yield about(
            document,
            "period_not_covered",
            ERROR,
            "",
            proof((*since.certain, *until.certain)),
            start=(since.earliest or "") if late else "",
            end=(until.latest or "") if short else "",
            needed_start=start or "",
            needed_end=end or "",
        )
    lasting = None if until.found else since_when(document, applied)
    if lasting and start is not None and not late and lasting <= start:
        return  # a membership that the law goes on with
    if start is not None and not late and since.all_pass(lambda day: day <= start) is None:
        yield from undecided(document, since)
    if document.open_ended and not until.found:
        return  # a cover that ends only when somebody ends it
    if end is not None and not short and until.all_pass(lambda day: day >= end) is None:
        yield from undecided(document, until)


def not_over(rule: NotOver, document: Document, case: Case) -> Iterator[Finding]:
    """Last year's enrolment is none. A document that only may be over is for a person to look at."""
    _, until = _period(document)
    applied = case.application
    lasts = until.all_pass(lambda day: day >= applied)
    days = possible((*until.certain, *until.unsure))
    past = any(isinstance(day, date) and day < applied for day in days)
    if lasts is False and all(isinstance(day, date) and day < applied for day in days):
        yield about(document, "expired", ERROR, "", proof(until.certain), expiry=until.latest or applied, at=applied)
    elif not lasts and past:
        yield from undecided(document, until)


# What a rule of the checklist asks of them is all that is asked: a permit that has expired may be just the reason.
_CARDS = frozenset({"passport", "national_id_card", "residence_permit", "visa"})


def lapsed(document: Document, case: Case) -> Iterator[Finding]:
    """A paper whose own printed validity is over, whatever the rules ask: a certificate "valid for three months".

    No rule of the source says that it counts no more, and another day may have been read: a person decides.
    """
    if kind_of(document) in _CARDS:
        return
    until = dates_of(document, "expiry_date", "valid_until")
    applied = case.application
    lasts = until.all_pass(lambda day: day >= applied)
    if lasts is False:
        yield about(document, "expired", REVIEW, "", proof(until.certain), expiry=until.latest or applied, at=applied)
        return
    days = possible((*until.certain, *until.unsure))
    if not lasts and any(isinstance(day, date) and day < applied for day in days):
        yield from undecided(document, until)


_BALANCES = frozenset({"bank_certificate", "bank_statement"})
_BALANCE_MONTHS = 6  # after which what was in an account says little; sources that name a term name three at most


def aged(document: Document, case: Case) -> Iterator[Finding]:
    """A balance of long ago, where the source names no term: it may be another one today, which a person weighs."""
    if kind_of(document) not in _BALANCES:
        return
    issued = dates_of(document, "issue_date")
    oldest = add_months(case.application, -_BALANCE_MONTHS)
    if issued.certain and issued.all_pass(lambda day: day >= oldest) is False:
        values = {"issued": issued.latest or oldest, "oldest": oldest}
        yield about(document, "issued_too_long_ago", REVIEW, "balance", proof(issued.certain), **values)


def jointly_cover(documents: tuple[Document, ...], case: Case) -> bool:
    """Whether the certain periods of several documents follow each other over the whole stay without a gap."""
    needed, end = case.date_of("stay.start"), case.date_of("stay.end")
    periods = [(since.latest, until.earliest) for since, until in map(_period, documents)]
    for first, last in sorted((first, last) for first, last in periods if first is not None and last is not None):
        if needed is not None and first <= needed <= last:
            needed = add_days(last, 1)
    return needed is not None and end is not None and needed > end


def _period(document: Document) -> tuple[Dates, Dates]:
    """valid_from to valid_until, or start_date to end_date: never one end of each where one pair is complete.

    An ambiguous date does not give way to the other pair, which may say something else.
    """
    pairs = (("valid_from", "valid_until"), ("start_date", "end_date"))
    for since, until in pairs:
        both = dates_of(document, since), dates_of(document, until)
        if all(dates.certain or dates.ambiguous for dates in both):
            return both
    return dates_of(document, "valid_from", "start_date"), dates_of(document, "valid_until", "expiry_date", "end_date")
