"""A blocked account that pays out, or has paid out, before the stay: its first month lies long before."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import chain

from doccheck.judging.case import Case
from doccheck.judging.months import add_months
from doccheck.judging.reserved.lazily import lazily
from doccheck.judging.reserved.said import Said, Sentence
from doccheck.values import dates

_EARLY = 3  # months before the stay: some arrive weeks before the courses, and the first sum is free at once
_PAYOUT = lazily(
    r"\b(?:\w*auszahl\w*|\w*freigab\w*|freigegeb\w*|verfugbar\w*|verfugen|pay ?outs?|paid out|disburse\w*|released?|"
    r"instal+ments?|versements?|versee?s?|mensualites?|debloque\w*|deblocage|desembols\w*|liberad\w*|libera\w*|"
    r"mensualidad\w*)\b"
)
_FROM = lazily(
    r"\b(?:ab|beginnend|beginn|erstmals|from|starting|beginning|first|a compter|a partir|premiere?|desde|primera?)\b"
)
_LEFT = lazily(r"\b(?:rest\w*|verbleib\w*|remain\w*|solde|saldo|guthaben|balance)\b")  # what is there today
_YEAR = lazily(r"\b20\d\d\b")


def paid_out_before(said: Said, case: Case) -> Iterator[Sentence]:
    """The sentences and rows that name a first month of payouts long before the stay."""
    start = case.date_of("stay.start")
    if start is None or not _PAYOUT.search(said.folded):
        return
    earliest = add_months(start.replace(day=1), -_EARLY)
    for each in chain(said.sentences, (row.sentence for row in said.rows)):
        if _PAYOUT.search(each.folded) and _FROM.search(each.folded) and not _LEFT.search(each.folded):
            first = _month(each)
            if first is not None and first < earliest:
                yield each


def _month(sentence: Sentence) -> date | None:
    """The first day of the month that is named, where it is only one; a day in full is as good."""
    read = (day for found in dates.find(sentence.text) for day in found.readings)
    days = {day.replace(day=1) for day in read if isinstance(day, date)}
    months, years = dates.months(sentence.text), {*_YEAR.findall(sentence.folded)}
    if not days and len(set(months)) == 1 and len(years) == 1:
        days = {date(int(years.pop()), months[0], 1)}
    return days.pop() if len(days) == 1 else None
