"""What a document says in figures: amounts with currency and period, hours a week."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal

from doccheck.model import Certainty, Evidence, Field, Page
from doccheck.understanding.fold import fold
from doccheck.understanding.labels import AMOUNT_LABELS, AMOUNT_OTHER
from doccheck.understanding.places import left_neighbours, page_text, upper_neighbour
from doccheck.values import amounts

UNKNOWN_PERIOD = "unknown"

_UNIT = (
    r"(?:heures?|h|stunden|unterrichtseinheiten|unterrichtsstunden|wochenstunden|ue|u\.?-?std\.?|lektionen|"
    r"hours?|lessons?|horas?|clases)"
)
_WEEK = r"(?:par\s+semaine|hebdomadaires?|pro\s+woche|je\s+woche|w[öo]chentlich|per\s+week|a\s+week|weekly|" + (
    r"semanales|por\s+semana|a\s+la\s+semana|/\s*(?:semaine|woche|week|semana))"
)
_HOURS = (
    re.compile(rf"(\d{{1,2}})(?:[.,]0)?\s*{_UNIT}[^.\d]{{0,45}}?{_WEEK}", re.IGNORECASE),
    re.compile(rf"{_WEEK}[^.\d]{{0,30}}?(\d{{1,2}})(?:[.,]0)?\s*{_UNIT}", re.IGNORECASE),
    re.compile(r"(\d{1,2})\s*wochenstunden", re.IGNORECASE),
    re.compile(
        r"(?:volume horaire|umfang|stundenzahl|carga lectiva|hours per week|stunden pro woche|"
        r"unterrichtseinheiten pro woche|heures par semaine|horas semanales)\s*:?\s*(\d{1,2})\b",
        re.IGNORECASE,
    ),
)


@dataclass(frozen=True, kw_only=True, slots=True)
class _Sum:
    amount: Decimal
    currency: str | None
    period: str
    evidence: Evidence
    rank: int  # 0: behind a label of a balance; 1: none; 2: behind a label of something else
    ambiguous: bool


def amount_fields(pages: tuple[Page, ...]) -> tuple[Field, ...]:
    """amount, currency and amount_period in parallel: the n-th of each belong together, the best first.

    An unknown currency is "" and an unknown period is "unknown".
    """
    sums = sorted((found for page in pages for found in _sums(page)), key=lambda s: s.rank)
    sums = _with_periods(sums)
    best = [found for found in sums if found.rank == sums[0].rank] if sums else []
    fields: list[Field] = []
    for found in sums:
        # A sum behind a label is what the document is about; a single one without a label can be nothing else.
        sure = found.rank == 0 or (found.rank == 1 and len(best) == 1 and found is best[0])
        certainty = Certainty.AMBIGUOUS if found.ambiguous else Certainty.CERTAIN if sure else Certainty.PROBABLE
        proof = (found.evidence,)
        fields.append(Field(name="amount", value=found.amount, evidence=proof, certainty=certainty))
        fields.append(Field(name="currency", value=found.currency or "", evidence=proof, certainty=certainty))
        fields.append(Field(name="amount_period", value=found.period, evidence=proof, certainty=certainty))
    return tuple(fields)


def _sums(page: Page) -> Iterator[_Sum]:
    text = page_text(page)
    for reading in amounts.find(text.text):
        index = text.line_at(reading.start)
        before = text.text[text.starts[index] : reading.start]
        contexts = [before[-60:]]
        if len(fold(before)) < 3:
            contexts += [line.text for line in left_neighbours(page, index)[:2]]
            above = upper_neighbour(page, index)
            contexts += [above.text] if above else []
        elif index and page.lines[index - 1].block == page.lines[index].block:
            contexts[0] = f"{page.lines[index - 1].text} {before}"[-60:]
        yield _Sum(
            amount=reading.amount,
            currency=reading.currency,
            period=reading.period or UNKNOWN_PERIOD,
            evidence=text.evidence(reading.start, reading.end),
            rank=_rank([fold(context) for context in contexts]),
            ambiguous=reading.ambiguous,
        )


def _rank(contexts: list[str]) -> int:
    for context in contexts:
        wanted, other = _last(AMOUNT_LABELS, context), _last(AMOUNT_OTHER, context)
        if wanted >= 0 or other >= 0:
            return 0 if wanted > other else 2
    return 1


def _last(phrases: tuple[str, ...], context: str) -> int:
    padded = f" {context} "
    return max((at + len(p) for p in phrases if (at := padded.rfind(f" {p} ")) >= 0), default=-1)


def _with_periods(sums: list[_Sum]) -> list[_Sum]:
    """Twelve times a monthly sum is the sum of a year: a total that is twelve months of another gets its period."""
    monthly = {found.amount for found in sums if found.period == "month"}
    return [
        replace(found, period="year")
        if found.period == UNKNOWN_PERIOD and found.amount / 12 in monthly
        else found
        for found in sums
    ]


def hours_fields(pages: tuple[Page, ...]) -> tuple[Field, ...]:
    """hours_per_week, the smallest certain reading first: a course of "20 to 25" lessons promises 20."""
    found: dict[int, Field] = {}
    for page in pages:
        text = page_text(page)
        flat = text.text.replace("\n", " ")
        for pattern in _HOURS:
            for match in pattern.finditer(flat):
                hours = int(match[1])
                if 1 <= hours <= 60:
                    proof = (text.evidence(match.start(), match.end()),)
                    found.setdefault(hours, Field(name="hours_per_week", value=Decimal(hours), evidence=proof))
    return tuple(found[hours] for hours in sorted(found))
