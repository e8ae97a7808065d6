"""The sums of one page, each with the words around it and how well it answers what the paper is about."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from functools import cache

from doccheck.model import UNKNOWN_PERIOD, Evidence, Page
from doccheck.understanding.fold import fold
from doccheck.understanding.labels import (
    AMOUNT_LABELS,
    AMOUNT_OTHER,
    BALANCE_LABELS,
    FINAL_BALANCE_LABELS,
    NET_PAY_LABELS,
    RENT_LABELS,
)
from doccheck.understanding.places import (
    PageText,
    is_doubtful,
    line_evidence,
    page_text,
    upper_neighbour,
)
from doccheck.understanding.sum_columns import currency_beside, day_in, in_column
from doccheck.understanding.sum_figures import figures, is_number, runs_on
from doccheck.understanding.sum_labels import labels_left, labels_of, says_something
from doccheck.understanding.sum_roles import BARE, FINAL, NEAR, OTHER, SOME, UNSAID, WANTED, has_rules, rank_of
from doccheck.understanding.sum_spelled import contradicted
from doccheck.values import amounts

RENT_KINDS = frozenset({"proof_of_residence", "accommodation_certificate"})
_BY_THE_MONTH = RENT_KINDS | {
    *("volunteering_agreement", "scholarship_certificate", "visa_application_form", "parental_authorisation")
}
BALANCE_KINDS = frozenset({"bank_certificate", "bank_statement"})
_OWN_PERIOD = BALANCE_KINDS | {"volunteering_agreement"}  # of these only the words right behind a sum say its time
_GENERAL_LABELS = frozenset({"total", "montant", "betrag", "importe", "amount", "summe", "somme de", "toplam", "сумма"})
_SPECIFIC_LABELS = tuple(label for label in AMOUNT_LABELS if label not in _GENERAL_LABELS)
# A figure at the end of a row, with cents or in groups: the currency stands in the head of the table.
_FIGURE = re.compile(
    r"(?:^|(?<=\s))(?P<sign>[+\-−–]?)\s?(?P<figure>\d{1,3}(?:[ .,'’\u00a0\u202f]?\d{3})*[.,]\d{2}"
    r"|\d{1,3}(?:\.\d{3})+,\d{3}|\d{1,3}(?:,\d{3})+\.\d{3}"  # of currencies in thousandths
    r"|\d{1,2}(?:,\d{2})*,\d{3}\.\d{2}|\d{1,3}(?P<group>[.,'’])\d{3}(?:(?P=group)\d{3})*"
    r"|(?P<spaced>(?<!\d )\d{1,3}(?:[ \u00a0\u202f]\d{3})+))"
    r"\s?(?P<side>[+\-−]|CR|C|H|S|D|DR)?$"
)
_DIGITS = re.compile(r"\d+")
_SIDES = "+-−CRHSD "
_SIDE_WORDS = frozenset({"+", "-", "−", "CR", "C", "H", "S", "D", "DR"})
_DEBIT = frozenset({"-", "−", "–", "S", "D", "DR"})
_DAY_CELL = re.compile(r"(?:0[1-9]|[12]\d|3[01])[./](?:0[1-9]|1[0-2])")
_CURRENCY_SIGN = re.compile(
    r"(?=[€EeUGCMTDXIBRJKV])"  # what one begins with
    r"(?:€|\b[Ee]uros?\b|\b(?:EUR|USD|GBP|CHF|MAD|TND|DZD|XOF|XAF|CNY|INR|BRL|TRY|RUB|UAH|JPY|KRW|VND|MXN|COP)\b)"
)
_LETTERS = re.compile(r"[^\W\d_]{2,}")
_CAPITALS = "A-ZÀ-ÖØ-Þ\u0410-\u042f"  # Latin and Cyrillic
# Where the words that belong to a sum begin, and where they end.
_SENTENCE_END = re.compile(
    r"(?<=[^\W\d_]{3})(?<!\bMrs)(?<!\bSra)(?<!\bDra)(?<!\bSta)(?<!Prof)(?<!\bMgr)(?<!\bIng)"
    rf"[.:!?][ \n](?=[{_CAPITALS}])|(?<=\d)\.[ \n](?=[{_CAPITALS}])|[;|·•/] |[。；]|\n\n"
)
_CLAUSE_END = re.compile(
    r"[;.|·•\n。；、，]|, (?=(?:dont|davon|of which|di cui|darunter|including|de los cuales)\b)| / "
)
_NEXT_OPENS = re.compile(
    r"[,(]| (?:dont|davon|of which|di cui|de los cuales|und|and|et|y|e|plus|zuzüglich|zzgl\.|más|sowie|as well as|"
    r"ainsi que|più|oraz|ve|și|та|и|in addition to|zusätzlich|en plus|además|oltre a\w*|кроме|помимо|إضافة|بالإضافة) "
)
# Of two sums that each have their word behind them, that of the first: "1.165 EUR brutto, 934 EUR netto".
_NET_OR_GROSS = r" (?:gross|brutto|netto|nets?|bruts?|bruto|neto|lord[oi]|netti)"
_WORD_OF_ANOTHER = re.compile(rf"{_NET_OR_GROSS}(?:,| /| und| and| et| y)? ")
_OWN_WORD = re.compile(rf"{_NET_OR_GROSS}\b")
_UNREADABLE = frozenset("█▓▒░■□▪▮�?")
_REMARK = re.compile(r"\([^()]*\)")  # "monthly rent (VAT included)"
_REACH_BEFORE, _REACH_BEHIND = 140, 60
_REACH_BETWEEN = 110
_TIMES = re.compile(r" ?[×x*] ?\d")  # "5 EUR × 273": only a part
_RATE = re.compile(r" ?= ?\d")  # "1 EUR = 19,74 MDL"
_CONVERTED = re.compile(
    r"[(=≈~] ?$|\b(?:soit|environ|env|contre[- ]valeur|équivalents?|equivalen[tc]\w*|equivalient\w*|approx\w*|circa|"
    r"ca|etwa|"
    r"rund|ungefähr|entspr\w+|umgerechnet|gegenwert|i\.? ?e|unos|aproximadamente|contravalor|es decir|ossia|pari a|"
    r"cerca de|ou seja|około|czyli|równowartość|aproximativ|echivalent\w*|yaklaşık|karşılığı|около|примерно|"
    r"эквивалент\w*|"
    r"что составляет|приблизно|еквівалент\w*|khoảng|tương đương)\b|about|约|折合|約|相当|약|환산|ما يعادل",
    re.IGNORECASE,
)


@dataclass(frozen=True, kw_only=True, slots=True)
class Sum:
    amount: Decimal
    currency: str | None
    period: str
    evidence: Evidence
    rank: int
    ambiguous: bool
    doubtful: bool  # read by OCR with little confidence, or other words beside it
    day: date | None = None  # of a balance, the day its label names: "Kontostand am 30.06.2026"
    page: Page = field(compare=False, repr=False)
    line: int  # of the page's lines, the one it begins in
    around: tuple[str, str] = ("", "")  # the folded words before and behind that can belong to it
    converted: bool = False  # the same sum as the one before it, in another currency


def sums_on(page: Page, kind: str) -> Iterator[Sum]:
    text = page_text(page)
    readings = figures(text)
    currency = _stated_currency(text.text, readings)
    yield from _written(text, kind, readings, currency)
    yield from _in_cells(text, kind, readings, currency)


def _written(
    text: PageText, kind: str, readings: Sequence[amounts.AmountReading], currency: str | None
) -> Iterator[Sum]:
    """Sums with their currency, or behind the label of a sum."""
    page = text.page
    other_words = contradicted(text.text, readings)
    for number, reading in enumerate(readings):
        index = text.line_at(reading.start)
        before = text.text[text.starts[index] : reading.start]
        contexts = [before[-60:]]
        if len(fold(before)) < 3:
            contexts += [line.text for line in labels_of(page, index)]
            above = upper_neighbour(page, index) if len(contexts) == 1 else None
            contexts += [above.text] if above else []
        elif index and page.lines[index - 1].block == page.lines[index].block:
            contexts[0] = f"{page.lines[index - 1].text} {before}"[-60:]
        period = reading.period or _period_by([contexts[0], *(_DIGITS.sub("", label) for label in contexts[1:])])
        rank, around, day = OTHER, ("", ""), None
        if reading.amount:
            floor = readings[number - 1].end if number else 0
            ceiling = readings[number + 1].start if number + 1 < len(readings) else len(text.text)
            around = _around(page, text, reading, index, floor, ceiling)
            rank = _ranked(kind, around, [fold(context) for context in contexts])
            own = (reading.period or "") if kind in _OWN_PERIOD else period
            rank = _by_period(kind, rank, own, reading.amount)
            if _TIMES.match(text.text, reading.end) or _RATE.match(text.text, reading.end):
                rank = max(rank, NEAR)
            if kind in BALANCE_KINDS:
                day = _day_of_balance(contexts, around[1])
            elif kind == "income_proof" and len(contexts) > 1:  # alone in its cell
                rank, day = in_column(kind, page, index, rank)
        own_currency = reading.currency or currency_beside(page, index, text.text) or currency
        converted = bool(number) and _is_converted(text.text, readings[number - 1], reading)
        yield Sum(
            amount=reading.amount,
            currency=own_currency,
            period=period,
            evidence=text.evidence(reading.start, reading.end),
            rank=rank,
            ambiguous=reading.ambiguous,
            doubtful=number in other_words
            or reading.repaired
            or text.doubtful(reading.start, reading.end)
            or _is_cut(text.text, reading),
            day=day,
            page=page,
            line=index,
            around=around,
            converted=converted,
        )


def _is_cut(text: str, reading: amounts.AmountReading) -> bool:
    """Whether a sign that cannot be read touches its figures: "7█.000.000"."""
    beside = text[max(0, reading.start - 1) : reading.start] + text[reading.end : reading.end + 1]
    return any(sign in _UNREADABLE for sign in beside)


def _is_converted(text: str, first: amounts.AmountReading, second: amounts.AmountReading) -> bool:
    """Whether the second sum only says the first in another currency: "550 000 FCFA par mois, soit environ 838 €"."""
    between = text[first.end : second.start]
    if None in (first.currency, second.currency) or first.currency == second.currency or len(between) > _REACH_BETWEEN:
        return False
    return bool(_CONVERTED.search(between)) and not _SENTENCE_END.search(between)


def _around(
    page: Page, text: PageText, reading: amounts.AmountReading, index: int, floor: int, ceiling: int
) -> tuple[str, str]:
    """The folded words before and behind a sum that can belong to it: none of another sentence or sum."""
    start = text.starts[index]
    left = max(floor, reading.start - _REACH_BEFORE)
    before = text.text[max(left, start) : reading.start]
    if index and text.starts[index - 1] < floor <= start and runs_on(page.lines[index - 1], page.lines[index]):
        before = text.text[left : reading.start]  # what stands before the sum above is not said of this one
    elif floor <= start and not _LETTERS.search(fold(before)):
        labels = labels_of(page, index)
        above = upper_neighbour(page, index) if not labels else None
        before = f"{' '.join(label.text for label in reversed(labels)) or (above.text if above else '')} {before}"
    elif floor <= start and index and runs_on(page.lines[index - 1], page.lines[index]):
        before = text.text[left : reading.start]
    sentences = _SENTENCE_END.split(before)
    # "Arancel: n.º 5. Total 61,30 €": a word alone is no sentence, but what is said behind another sum is said of that.
    whole = len(_LETTERS.findall(sentences[-1])) > 1 or (len(sentences) == 2 and left == floor and floor > start)
    before = " ".join(sentences[-1 if whole else -2 :])
    behind = text.text[reading.end : min(ceiling, reading.end + _REACH_BEHIND)]
    if floor > start and _WORD_OF_ANOTHER.fullmatch(text.text[floor : reading.start]) and _OWN_WORD.match(behind):
        before = ""
    cut = _CLAUSE_END.split(behind, maxsplit=1)[0]
    if len(cut) >= len(behind.rstrip()) and reading.end + len(behind) == ceiling:
        cut = _NEXT_OPENS.split(behind, maxsplit=1)[0]  # the rest belongs to the sum that follows
    opened = text.text.rfind("(", max(0, floor - _REACH_BETWEEN), reading.start)
    if 0 <= opened < floor and ")" not in text.text[opened : reading.start]:
        cut = cut.partition(")")[0]  # of several in brackets: what follows those is said of the whole before
    remarked = _REMARK.sub(" ", before)
    return fold(remarked if _LETTERS.search(remarked) else before), fold(cut)


def _ranked(kind: str, around: tuple[str, str], contexts: list[str]) -> int:
    if has_rules(kind):
        rank = rank_of(kind, *around)
        if rank is not None:
            return rank
        general = _rank([around[0]], kind)
        return SOME if general in (FINAL, WANTED) else general
    return _rank(contexts, kind)


def _by_period(kind: str, rank: int, period: str, amount: Decimal) -> int:
    """What the time a sum is for says about it, where its words say nothing better."""
    if amount < 0 and kind not in BALANCE_KINDS:
        return OTHER  # a discount, a deduction
    if kind in BALANCE_KINDS and rank == BARE and period in ("month", "year"):
        return OTHER  # what is drawn or paid in every month is no balance
    if kind == "blocked_account" and period == "month" and rank < WANTED:
        return WANTED  # what is released of it
    if kind in _BY_THE_MONTH and period == "month" and rank == BARE:
        return WANTED
    if kind == "scholarship_certificate" and period == "month" and rank == SOME:
        return WANTED  # "L'importo riconosciuto è di euro 700 mensili"
    return rank


def _in_cells(
    text: PageText, kind: str, readings: Sequence[amounts.AmountReading], currency: str | None
) -> Iterator[Sum]:
    """Amounts in a table whose currency stands in its head: `UNSAID` where their row does not say what they are."""
    page = text.page
    for index, (line, start) in enumerate(zip(page.lines, text.starts, strict=True)):
        last = line.words[-1].text
        if not last[-3:].strip(_SIDES)[-1:].isdigit() and not (last in _SIDE_WORDS and len(line.words) > 1):
            continue  # most lines do not end in a figure
        written = line.text
        figure = _FIGURE.search(written.strip())
        if not figure or _DAY_CELL.fullmatch(figure["figure"]):
            continue
        begin, end = start + figure.start("figure"), start + figure.end("figure")
        if any(reading.start < end and reading.end > begin for reading in readings) or is_number(text.text, begin):
            continue
        said = written.strip()[: figure.start()]
        labels = [label.text for label in labels_left(page, index)] if not says_something(said) else [said]
        before = fold(" ".join(reversed(labels)))
        rank = _ranked(kind, (before, ""), [fold(label) for label in labels])
        day = day_in(labels) if kind in BALANCE_KINDS else None
        if kind == "income_proof":
            rank, day = in_column(kind, page, index, rank)
        period = _period_by([_DIGITS.sub("", label) for label in labels])
        if period == UNKNOWN_PERIOD and kind == "income_proof" and day and (day.month, day.day) == (12, 31):
            period = "year"
        minus = "-" if {figure["sign"], figure["side"]} & _DEBIT else ""
        named = currency_beside(page, index, text.text)
        if figure["spaced"] and not named:
            continue  # "044 120 300": no sum, where no head says so
        own = named or currency
        for reading in amounts.find(f"{minus}{figure['figure']} {own or 'EUR'}"):
            rank = rank if reading.amount else OTHER
            yield Sum(
                amount=reading.amount,
                currency=own,
                period=period,
                evidence=line_evidence(page, line),
                rank=rank if rank <= (SOME if kind == "tuition_receipt" else WANTED) else UNSAID,
                ambiguous=reading.ambiguous,
                doubtful=reading.repaired or is_doubtful(line.words),
                day=day,
                page=page,
                line=index,
                around=(before, ""),
            )


def _stated_currency(text: str, readings: Sequence[amounts.AmountReading]) -> str | None:
    """The only currency the page names, or the only one of its sums, which then holds for figures in its tables too."""
    signs = {"EUR" if sign == "€" or len(sign) > 3 else sign for sign in _CURRENCY_SIGN.findall(text)}
    signs = signs or {reading.currency for reading in readings if reading.currency}
    if not signs:
        return amounts.currency_named(text, text)
    return signs.pop() if len(signs) == 1 else None


def _period_by(contexts: list[str]) -> str:
    """The period that the amount's label names: the label beside it, or the line before in its sentence."""
    for context in contexts:
        if period := amounts.period_before(context):
            return period
    return UNKNOWN_PERIOD


_CLOSED = re.compile(
    r"(?:a la cloture|a la date|en date|au|per|zum|am|stand|as at|as of|on|al|a fecha|a dia|na dzien)\b"
)


def _day_of_balance(contexts: list[str], behind: str) -> date | None:
    """The day that the label of a balance names, or the words right behind it: "CHF 900 à la clôture du 8 juillet"."""
    return day_in(contexts) or (day_in([behind]) if _CLOSED.match(behind) else None)


# -- by labels that hold for any kind of paper ------------------------------------------------------------------------
def _rank(contexts: list[str], kind: str) -> int:
    for context in contexts:
        wanted, other = _last(AMOUNT_LABELS, context), _last(AMOUNT_OTHER, context)
        if 0 <= other < wanted and _last(_SPECIFIC_LABELS, context) < wanted:
            return OTHER  # "Arancel … Total 61,30 €": the total of the fees
        if kind not in RENT_KINDS and _last(RENT_LABELS, context) >= max(wanted, other, 0):
            return OTHER
        if wanted < 0 and other < 0:
            continue
        if other >= wanted:
            return OTHER
        if kind == "income_proof" and _last(NET_PAY_LABELS, context) >= 0:
            return FINAL
        if kind not in BALANCE_KINDS:
            return WANTED
        if _last(FINAL_BALANCE_LABELS, context) >= 0:
            return FINAL
        return WANTED if _last(BALANCE_LABELS, context) >= wanted else SOME
    return BARE


def _last(phrases: tuple[str, ...], context: str) -> int:
    padded = f" {context} "
    return max((at + len(p) - 2 for p in _padded(phrases) if (at := padded.rfind(p)) >= 0), default=-1)


@cache
def _padded(phrases: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(f" {phrase} " for phrase in phrases)
