"""A blocked account that pays out, or has paid out, before the stay: its first month lies long before."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from itertools import chain

from doccheck.judging.case import Case
from doccheck.judging.months import add_months
from doccheck.judging.reserved.funds_figures import largest
from doccheck.judging.reserved.lazily import lazily
from doccheck.judging.reserved.rows import clauses
from doccheck.judging.reserved.said import Said, Sentence
from doccheck.values import amounts, dates

_EARLY = 3  # months before the stay: some arrive weeks before the courses, and the first sum is free at once
_OLDEST = 5  # years before the stay: an account of before that is none for it
_PAYOUT = lazily(
    r"\b(?:\w*auszahl\w*|\w*freigab\w*|freigegeb\w*|verfugbar\w*|verfugen|pay ?outs?|paid out|disburse\w*|released?|"
    r"instal+ments?|versements?|versee?s?|mensualites?|debloque\w*|deblocage|desembols\w*|liberad\w*|libera\w*|"
    r"mensualidad\w*)\b"
)
_FROM = lazily(
    r"\b(?:ab|beginnend|beginn|erstmals|from|starting|beginning|first|a compter|a partir|premiere?|desde|primera?)\b"
)
_SO_FAR = lazily(
    r"\b(?:bisher|bislang|bereits|schon|so far|to date|already|until now|jusqu (?:ici|a present)|a ce jour|deja"
    r"|hasta (?:hoy|ahora|el momento|la fecha)|ya se)\b"
)
_TAKEN = lazily(
    r"\b(?:ausgezahlt|abgehoben|entnommen|ausgezahlte\w*|paid out|released|withdrawn|disbursed|retiree?s?|debloquee?s?"
    r"|decaissee?s?|retirad[oa]s?|liberad[oa]s?|desembolsad[oa]s?|dispuest[oa]s?)\b"
)
_PAID_IN = lazily(
    r"\b(?:eingezahlt|eingegangen|paid in|received|deposited|versee?s?|recue?s?|ingresad[oa]s?|depositad[oa]s?"
    r"|abonad[oa]s?)\b"
)
_RATES = lazily(r"\b(?:raten?|monatsraten?|instal+ments?|mensualites?|mensualidad(?:es)?|cuotas?)\b")
_ALREADY = lazily(r"\b(?:bereits|schon|already|deja|ya)\b")  # of a whole as well as of a part
_NOTHING = lazily(  # or only the price of it
    r"\b(?:\w*gebuhr\w*|fees?|frais|comision\w*|gastos|commission|nichts|nicht|kein\w*|nothing|none|nil|not|no|never"
    r"|rien|aucun\w*|pas|neant|nada|ningun\w*|0 00|0)\b"
)
_LEFT = lazily(r"\b(?:rest\w*|verbleib\w*|remain\w*|solde|saldo|guthaben|balance)\b")  # what is there today
_YEAR = lazily(r"\b20\d\d\b")


def paid_out_before(said: Said, case: Case) -> Iterator[Sentence]:
    """The sentences and rows that name a first month of payouts long before the stay."""
    start = case.date_of("stay.start")
    if start is None:
        return
    yield from _has_paid_out(said, case, start)
    if not _PAYOUT.search(said.folded):
        return
    earliest = add_months(start.replace(day=1), -_EARLY)
    for each in chain(said.sentences, (row.sentence for row in said.rows)):
        if _PAYOUT.search(each.folded) and _FROM.search(each.folded) and not _LEFT.search(each.folded):
            first = _month(each, start.year - _OLDEST)
            if first is not None and first < earliest:
                yield each


def _has_paid_out(said: Said, case: Case, start: date) -> Iterator[Sentence]:
    """The clauses that tell of sums taken out, or of less paid in than is blocked, before the stay has begun."""
    if case.application is None or case.application >= start or not _SO_FAR.search(said.folded):
        return
    of_all = max((largest(each.text) for each, _ in clauses(said)), default=Decimal(0))
    for each, folded in clauses(said):
        if not _SO_FAR.search(folded) or _NOTHING.search(folded):
            continue
        paid_in = sum((one.amount for one in amounts.find(each.text)), Decimal(0))
        is_taken = _TAKEN.search(folded) and (largest(each.text) or _RATES.search(folded))
        if is_taken or (_PAID_IN.search(folded) and 0 < paid_in < of_all and not _ALREADY.search(folded)):
            yield each


def _month(sentence: Sentence, least: int) -> date | None:
    """The first day of the month that is named, where it is only one; a day in full is as good. `least`: a year before
    which nobody opened the account; days before it are of births."""
    read = (day for found in dates.find(sentence.text) for day in found.readings)
    days = {day.replace(day=1) for day in read if isinstance(day, date) and day.year >= least}
    months, years = dates.months(sentence.text), {year for year in _YEAR.findall(sentence.folded) if int(year) >= least}
    if not days and len(set(months)) == 1 and len(years) == 1:
        days = {date(int(years.pop()), months[0], 1)}
    return days.pop() if len(days) == 1 else None
