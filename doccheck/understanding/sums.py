"""What a document says in figures: amounts with currency and period, hours a week."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from doccheck.model import UNKNOWN_PERIOD, Certainty, Evidence, Field, Page
from doccheck.understanding.fold import fold
from doccheck.understanding.labels import (
    AMOUNT_LABELS,
    AMOUNT_OTHER,
    BALANCE_LABELS,
    FINAL_BALANCE_LABELS,
    NET_PAY_LABELS,
    RENT_LABELS,
)
from doccheck.understanding.places import is_doubtful, left_neighbours, line_evidence, page_text, upper_neighbour
from doccheck.values import amounts, dates

_UNIT = (
    r"(?:heures?|h|stunden|unterrichtseinheiten|unterrichtsstunden|wochenstunden|ue|u\.?-?std\.?|lektionen|"
    r"hours?|lessons?|horas?|clases|ore|lezioni|aulas|godzin\w*|ders saati|saat|час(?:а|ов)|годин\w?)"
)
_WEEK = r"(?:par\s+semaine|hebdomadaires?|pro\s+woche|je\s+woche|w[öo]chentlich|per\s+week|a\s+week|weekly|" + (
    r"semanales|por\s+semana|a\s+la\s+semana|alla\s+settimana|a\s+settimana|settimanali|semanais|tygodniowo|"
    r"na\s+tydzień|w\s+tygodniu|haftada|haftalık|pe\s+săptămână|в\s+неделю|на\s+тиждень|"
    r"/\s*(?:semaine|woche|week|semana|settimana))"
)
# The first number of a range is what is promised: "15 à 25 heures", "zwischen 15 und 25 Stunden".
_FIGURE = (
    r"(?<![\d.,])(\d{1,2})(?:[.,]\d)?(?!\d)(?:\s*(?:-|–|à|a|bis|to|y|und|and|et|ou|o|or|oder)\s*\d{1,2}(?:[.,]\d)?)?"
    r"(?:\s*\([^)\d]{2,20}\))?"
)
_LONG = r"(?:\s*\(?(?:(?:à|a|de|of|zu je|je)\s*)?\d{2}\s*(?:min\w*\.?|')\)?)?"  # "25 UE à 45 Minuten"
_HOURS = (
    re.compile(rf"{_FIGURE}\s*{_UNIT}{_LONG}[^.\d]{{0,45}}?{_WEEK}", re.IGNORECASE),
    re.compile(rf"{_WEEK}[^.\d]{{0,30}}?{_FIGURE}\s*{_UNIT}", re.IGNORECASE),
    re.compile(rf"{_FIGURE}\s*wochenstunden", re.IGNORECASE),
    re.compile(
        r"(?:volume horaire|umfang|stundenzahl|carga lectiva|hours per week|stunden pro woche|wochenstunden|"
        rf"unterrichtseinheiten pro woche|heures par semaine|horas semanales)\s*:?\s*{_FIGURE}(?![.,/]?\d)",
        re.IGNORECASE,
    ),
)
# How well an amount is placed: behind the label of a final balance, of the amount the kind is about, of some amount,
# without a label, behind the label of something else.
_FINAL, _WANTED, _SOME, _BARE, _OTHER = range(5)
_GENERAL_LABELS = frozenset({"total", "montant", "betrag", "importe", "amount", "summe", "somme de", "toplam", "сумма"})
_SPECIFIC_LABELS = tuple(label for label in AMOUNT_LABELS if label not in _GENERAL_LABELS)
_RENT_KINDS = frozenset({"proof_of_residence", "accommodation_certificate"})
_BALANCE_KINDS = frozenset({"bank_certificate", "bank_statement"})
# A figure alone in its cell: the currency stands in the head of the table.
_CELL = re.compile(r"[+\-−]?\s?\d{1,3}(?:[ .'’\u00a0\u202f]?\d{3})*[.,]\d{2}\s?(?:[+\-−]|CR|C|H|S|D|DR)?")
_CURRENCY_SIGN = re.compile(
    r"€|\b(?:EUR|USD|GBP|CHF|MAD|TND|DZD|XOF|XAF|CNY|INR|BRL|TRY|RUB|UAH|JPY|KRW|VND|MXN|COP)\b"
)
# Slips of countries where pay is by the month; in English they may be of a week or two unless they say otherwise.
_PAY_SLIP = re.compile(
    r"\b(?:bulletin de (?:paie|salaire)|fiche de (?:paie|salaire)|(?:gehalts|lohn|verdienst|entgelt|"
    r"bezuge)\w*(?:abrechnung|mitteilung)|"
    r"(?:gehalts|lohn)(?:zettel|nachweis)|verdienstabrechnung|abrechnung der brutto netto bezuge|nomina|recibo "
    r"de (?:salarios?|"
    r"vencimentos?)|recibo individual justificativo|liquidacion de (?:sueldo|haberes)|busta paga|cedolino|"
    r"holerite|contracheque|"
    r"maas bordrosu|ucret bordrosu|pasek wynagrodzen|fluturas de salariu|расчетныи лист\w*|"
    r"(?:monthly )(?:pay ?slip|pay statement|salary slip))\b"
)
_MONTH_NAMED = re.compile(r"\b(?:20\d\d|mois|monat|mes|mese|month|ay|luna|miesiac|месяц)\b")
_HOURS_CELL = re.compile(rf"(\d{{1,2}})(?:[.,]0)?\s*{_UNIT}?", re.IGNORECASE)
_WEEK_LABEL = re.compile(
    r"horas semanales|horas (?:por|a la) semana|heures (?:par semaine|hebdomadaires)|volume horaire hebdomadaire|"
    r"stunden (?:pro|je) woche|wochenstunden|unterrichtseinheiten (?:pro|je) woche|ue woche|hours (?:per|a) week|"
    r"weekly hours|lessons per week"
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
    day: date | None = None  # the day its label names: "Kontostand am 30.06.2026"


def amount_fields(pages: tuple[Page, ...], kind: str) -> tuple[Field, ...]:
    """amount, currency and amount_period in parallel: the n-th of each belong together, the best first.

    An unknown currency is "" and an unknown period is "unknown".
    """
    sums = [found for page in pages for found in (*_sums(page, kind), *_cells(page, kind))]
    if kind == "income_proof" and any(_is_monthly_slip(page) for page in pages):
        # "Total" beside the sum of a slip is that of the month.
        sums = [replace(s, period="month") if s.rank == _FINAL and s.period != "year" else s for s in sums]
    sums = _with_periods(sorted(_promoted(sums, kind), key=lambda s: s.rank))
    best = [found for found in sums if found.rank == sums[0].rank] if sums else []
    # Several balances, of several accounts: which one counts a person says.
    several = kind in _BALANCE_KINDS and len({(found.amount, found.currency) for found in best}) > 1
    fields: list[Field] = []
    for found in sums:
        certainty = Certainty.AMBIGUOUS if found.ambiguous else _certainty(found, best, several)
        proof = (found.evidence,)
        fields.append(Field(name="amount", value=found.amount, evidence=proof, certainty=certainty))
        fields.append(Field(name="currency", value=found.currency or "", evidence=proof, certainty=certainty))
        fields.append(Field(name="amount_period", value=found.period, evidence=proof, certainty=certainty))
    return tuple(fields)


def _is_monthly_slip(page: Page) -> bool:
    """Whether the page is the slip of a month's pay, which need not say so beside the sum."""
    return any(_PAY_SLIP.search(folded) and _MONTH_NAMED.search(folded) for folded in (fold(page.text),))


def _promoted(sums: list[_Sum], kind: str) -> list[_Sum]:
    """The total of a table outranks its rows; of several balances the one of the latest day does."""
    labelled = [found for found in sums if found.rank < _OTHER]
    for total in labelled:
        # Rows of fees count as well: they are parts of what was paid.
        rows = [found for found in sums if found is not total and found.currency == total.currency]
        if len({found.evidence for found in rows}) >= 2 and _adds_up(total.amount, [found.amount for found in rows]):
            sums = [replace(found, rank=_FINAL) if found is total else found for found in sums]
    best = min((found.rank for found in sums), default=_OTHER)
    dated = [found for found in sums if found.rank == best and found.day is not None]
    if kind in _BALANCE_KINDS and best <= _WANTED and len(dated) == sum(found.rank == best for found in sums):
        latest = max(found.day for found in dated if found.day is not None)
        sums = [replace(f, rank=_OTHER) if f.rank == best and f.day != latest else f for f in sums]
    return sums


def _adds_up(total: Decimal, amounts: list[Decimal]) -> bool:
    """Whether `total` is the sum of all `amounts` that are smaller than it."""
    parts = [amount for amount in amounts if 0 < amount < total]
    return len(parts) >= 2 and sum(parts) == total


def _certainty(found: _Sum, best: list[_Sum], several: bool) -> Certainty:
    """A sum behind its label is what the document is about; a single one without a label can be nothing else."""
    if found not in best or found.doubtful:
        return Certainty.PROBABLE
    if several:
        return Certainty.AMBIGUOUS
    alone = len({(other.amount, other.currency) for other in best}) == 1
    return Certainty.CERTAIN if found.rank <= _WANTED or (found.rank <= _BARE and alone) else Certainty.PROBABLE


def _sums(page: Page, kind: str) -> Iterator[_Sum]:
    text, currency = page_text(page), _stated_currency(page)
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
            currency=reading.currency or currency,
            period=reading.period or _period_by(contexts, reading.text),
            evidence=text.evidence(reading.start, reading.end),
            rank=_rank([fold(context) for context in contexts], kind) if reading.amount else _OTHER,
            ambiguous=reading.ambiguous,
            doubtful=reading.repaired or text.doubtful(reading.start, reading.end),
            day=_day_in(contexts),
        )


def _cells(page: Page, kind: str) -> Iterator[_Sum]:
    """Amounts in a table whose currency stands in its head: only in rows that say what they are."""
    currency = _stated_currency(page)
    for index, line in enumerate(page.lines):
        if not _CELL.fullmatch(line.text.strip()) or amounts.find(line.text):
            continue
        labels = [label.text for label in left_neighbours(page, index)[:2]]
        rank = _rank([fold(label) for label in labels], kind)
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
                day=_day_in(labels),
            )


def _stated_currency(page: Page) -> str | None:
    """The only currency the page names, which then holds for figures in its tables too."""
    signs = {sign if sign != "€" else "EUR" for sign in _CURRENCY_SIGN.findall(page.text)}
    return signs.pop() if len(signs) == 1 else None


def _period_by(contexts: list[str], amount: str) -> str:
    """The period that the amount's label names: the label beside it, or the line before in its sentence."""
    for context in contexts:
        readings = amounts.find(f"{context} {amount}")
        if readings and readings[-1].period and readings[-1].text.endswith(amount[-4:]):
            return readings[-1].period
    return UNKNOWN_PERIOD


def _day_in(contexts: list[str]) -> date | None:
    days = [reading.value for context in contexts for reading in dates.find(context, day_first=True) if reading.value]
    return max(days, default=None)


def _rank(contexts: list[str], kind: str) -> int:
    for context in contexts:
        wanted, other = _last(AMOUNT_LABELS, context), _last(AMOUNT_OTHER, context)
        if 0 <= other < wanted and _last(_SPECIFIC_LABELS, context) < wanted:
            return _OTHER  # "Arancel … Total 61,30 €": the total of the fees
        if kind not in _RENT_KINDS and _last(RENT_LABELS, context) >= max(wanted, other, 0):
            return _OTHER
        if wanted < 0 and other < 0:
            continue
        if other >= wanted:
            return _OTHER
        if kind == "income_proof" and _last(NET_PAY_LABELS, context) >= 0:
            return _FINAL
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
        replace(found, period="year") if found.period == UNKNOWN_PERIOD and found.amount / 12 in monthly else found
        for found in sums
    ]


def _hours_in_cells(page: Page) -> Iterator[tuple[int, Evidence, bool]]:
    """The same of figures under or beside a cell that asks for the hours of a week."""
    for index, line in enumerate(page.lines):
        figure = _HOURS_CELL.fullmatch(line.text.strip())
        if not figure or not 1 <= int(figure[1]) <= 60:
            continue
        above = upper_neighbour(page, index)
        labels = [*left_neighbours(page, index)[:1], *([above] if above else [])]
        if any(_WEEK_LABEL.search(fold(label.text)) for label in labels):
            yield int(figure[1]), line_evidence(page, line), is_doubtful(line.words)


def hours_fields(pages: tuple[Page, ...]) -> tuple[Field, ...]:
    """hours_per_week, the smallest reading first: a course of "20 to 25" lessons promises 20."""
    found: dict[int, Field] = {}
    for page in pages:
        for hours, evidence, doubtful in (*_hours_in_text(page), *_hours_in_cells(page)):
            certainty = Certainty.PROBABLE if doubtful else Certainty.CERTAIN
            if hours not in found or (found[hours].certainty is Certainty.PROBABLE and not doubtful):
                value = Decimal(hours)
                found[hours] = Field(name="hours_per_week", value=value, evidence=(evidence,), certainty=certainty)
    return tuple(found[hours] for hours in sorted(found))


def _hours_in_text(page: Page) -> Iterator[tuple[int, Evidence, bool]]:
    """Hours, their place, and whether the engine was unsure of them."""
    text = page_text(page)
    flat = text.text.replace("\n", " ")
    for pattern in _HOURS:
        for match in pattern.finditer(flat):
            if 1 <= int(match[1]) <= 60:
                yield int(match[1]), text.evidence(*match.span()), text.doubtful(*match.span(1))
