"""What a document says in figures: amounts with currency and period, hours a week."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal

from doccheck.model import Certainty, Evidence, Field, Page
from doccheck.understanding.fold import fold
from doccheck.understanding.labels import AMOUNT_LABELS, AMOUNT_OTHER, BALANCE_LABELS, FINAL_BALANCE_LABELS
from doccheck.understanding.places import is_doubtful, left_neighbours, line_evidence, page_text, upper_neighbour
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


# How well an amount is placed: behind the label of a final balance, of the amount the kind is about, of some amount,
# without a label, behind the label of something else.
_FINAL, _WANTED, _SOME, _BARE, _OTHER = range(5)
_BALANCE_KINDS = frozenset({"bank_certificate", "bank_statement"})
# A figure alone in its cell: the currency stands in the head of the table.
_CELL = re.compile(r"[+\-−]?\s?\d{1,3}(?:[ .'’\u00a0\u202f]?\d{3})*[.,]\d{2}\s?(?:[+\-−]|CR|C|H|S|D|DR)?")
_CURRENCY_SIGN = re.compile(
    r"€|\b(?:EUR|USD|GBP|CHF|MAD|TND|DZD|XOF|XAF|CNY|INR|BRL|TRY|RUB|UAH|JPY|KRW|VND|MXN|COP)\b"
)


@dataclass(frozen=True, kw_only=True, slots=True)
class _Sum:
    amount: Decimal
    currency: str | None
    period: str
    evidence: Evidence
    rank: int
    ambiguous: bool
    doubtful: bool  # read by OCR with little confidence


def amount_fields(pages: tuple[Page, ...], kind: str) -> tuple[Field, ...]:
    """amount, currency and amount_period in parallel: the n-th of each belong together, the best first.

    An unknown currency is "" and an unknown period is "unknown".
    """
    sums = [found for page in pages for found in (*_sums(page, kind), *_cells(page, kind))]
    sums = _with_periods(sorted(sums, key=lambda s: s.rank))
    best = [found for found in sums if found.rank == sums[0].rank] if sums else []
    # Several balances, of several accounts or days: which one counts a person says.
    several = kind in _BALANCE_KINDS and len({(found.amount, found.currency) for found in best}) > 1
    fields: list[Field] = []
    for found in sums:
        certainty = Certainty.AMBIGUOUS if found.ambiguous else _certainty(found, best, several)
        proof = (found.evidence,)
        fields.append(Field(name="amount", value=found.amount, evidence=proof, certainty=certainty))
        fields.append(Field(name="currency", value=found.currency or "", evidence=proof, certainty=certainty))
        fields.append(Field(name="amount_period", value=found.period, evidence=proof, certainty=certainty))
    return tuple(fields)


def _certainty(found: _Sum, best: list[_Sum], several: bool) -> Certainty:
    """A sum behind its label is what the document is about; a single one without a label can be nothing else."""
    if found not in best or found.doubtful:
        return Certainty.PROBABLE
    if several:
        return Certainty.AMBIGUOUS
    alone = len({(other.amount, other.currency) for other in best}) == 1
    return Certainty.CERTAIN if found.rank <= _WANTED or (found.rank <= _BARE and alone) else Certainty.PROBABLE


def _sums(page: Page, kind: str) -> Iterator[_Sum]:
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
            rank=_rank([fold(context) for context in contexts], kind),
            ambiguous=reading.ambiguous,
            doubtful=reading.repaired or text.doubtful(reading.start, reading.end),
        )


def _cells(page: Page, kind: str) -> Iterator[_Sum]:
    """Amounts in a table whose currency stands in its head: only in rows that say what they are."""
    signs = {sign if sign != "€" else "EUR" for sign in _CURRENCY_SIGN.findall(page.text)}
    currency = signs.pop() if len(signs) == 1 else None
    for index, line in enumerate(page.lines):
        if not _CELL.fullmatch(line.text.strip()) or amounts.find(line.text):
            continue
        rank = _rank([fold(label.text) for label in left_neighbours(page, index)[:2]], kind)
        if rank > _WANTED:
            continue
        for reading in amounts.find(f"{line.text} {currency or 'EUR'}"):
            yield _Sum(
                amount=reading.amount,
                currency=currency,
                period=UNKNOWN_PERIOD,
                evidence=line_evidence(page, line),
                rank=rank,
                ambiguous=reading.ambiguous,
                doubtful=reading.repaired or is_doubtful(line.words),
            )


def _rank(contexts: list[str], kind: str) -> int:
    for context in contexts:
        wanted, other = _last(AMOUNT_LABELS, context), _last(AMOUNT_OTHER, context)
        if wanted < 0 and other < 0:
            continue
        if other >= wanted:
            return _OTHER
        if kind not in _BALANCE_KINDS:
            return _WANTED
        if _last(FINAL_BALANCE_LABELS, context) >= 0:
            return _FINAL
        return _WANTED if _last(BALANCE_LABELS, context) >= wanted else _SOME
    return _BARE


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
