"""What an original says in figures and its translation does not: a date, an amount.

Only what is read beyond doubt is held against the translation, and every reading of the translation counts, so that a
slip of an engine or another way to write a day is no omission.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal

from doccheck.model import Document, Evidence, Finding, Grade, Severity
from doccheck.values import amounts, dates

_SHOWN = 6  # more are named by their number


def omitted(original: Document, translation: Document) -> Finding | None:
    """A warning that names what is missing, with its places in the original; None where nothing is or none can say."""
    if Grade.POOR in (original.grade, translation.grade):
        return None
    told = "\n".join(line.text for line in translation.lines)
    known_dates = {value for reading in dates.find(told) for value in reading.readings}
    known_sums = {reading.amount for reading in amounts.find(told)}
    plain = {digits for word in told.split() if (digits := _digits(word))}
    found: dict[str, Evidence] = {}
    for text, value, proof in _figures(original):
        known = value in (known_dates if isinstance(value, date) else known_sums) or _digits(text) in plain
        if not known:
            found.setdefault(text, proof)
    if not found:
        return None
    texts = [*found][:_SHOWN]
    more = f" … ({len(found)})" if len(found) > _SHOWN else ""
    return Finding(
        code="translation_incomplete",
        severity=Severity.WARNING,
        values=(("text", "; ".join(texts) + more),),
        evidence=tuple(found[text] for text in texts),
    )


def _figures(original: Document) -> Iterator[tuple[str, date | Decimal, Evidence]]:
    """The dates and amounts that the original says beyond doubt."""
    for line in original.lines:
        for day in dates.find(line.text):
            if day.value is not None and not day.repaired:
                yield day.text, day.value, replace(line.evidence, text=day.text)
        for money in amounts.find(line.text):
            if not money.ambiguous and not money.repaired and money.currency:
                yield money.text, money.amount, replace(line.evidence, text=money.text)


def _digits(text: str) -> str:
    return "".join(sign for sign in text if sign.isdigit())
