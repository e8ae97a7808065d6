"""Amounts of money in a text, with currency and period as far as the text says them.

A number alone is no amount. It needs a currency beside it, or the label of an amount before it ("solde", "Betrag").
Currency codes: ISO 4217; names and minor units from Unicode CLDR through Babel.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import cache, cached_property
from typing import Literal

from doccheck.errors import ValueNotRead
from doccheck.model import Money
from doccheck.values import dates
from doccheck.values._amount_cues import TOTALS, Period, is_debit, labels, period_near, stated_currency
from doccheck.values._amount_cues import currency_named as currency_named
from doccheck.values._amount_cues import period_before as period_before
from doccheck.values._amount_numbers import TRAILING_MINUS, Number, numbers, value_of
from doccheck.values._currencies import (
    TITLE_CASE,
    WORDS_TOO,
    code_of,
    currencies_at,
    currency_words,
    goes_on,
    is_in_hangul,
)
from doccheck.values._currencies_more import GLUED
from doccheck.values._plain import PlainText, plain_text


@dataclass(frozen=True, kw_only=True, slots=True)
class AmountReading:
    """One amount of a text. `start` and `end` are offsets in the text that was searched."""

    amount: Decimal
    currency: str | None  # ISO 4217; None where the text does not say it
    period: Literal["month", "year", "total"] | None  # None: unknown, never assumed
    text: str
    start: int
    end: int
    ambiguous: bool = False  # the separator may mark thousands or decimals
    repaired: bool = False  # look-alike signs were read as digits


# No date has a group of three digits, nor more than 31 before two others, but for a year: "2026.05".
_NO_DATE = re.compile(r"\d{1,3}(?:[ .,']\d{3})+(?:[.,]\d{1,2})?|(?:3[2-9]|[4-9]\d|\d{3}|(?!19|20)\d{4,})[.,]\d\d")


class _Search:
    """One text with its numbers, and its dates as soon as a number asks for them."""

    def __init__(self, text: str) -> None:
        self.plain = plain_text(text)
        self.numbers = tuple(numbers(self.plain))

    @cached_property
    def undated(self) -> str:
        """The folded text with a NUL for every sign of a date."""
        found = dates.find(self.plain.text)
        if self.plain.offsets:
            dated = {at for each in found for at in range(each.start, each.end)}
            origin = self.plain.origin
            return "".join("\0" if origin(at) in dated else sign for at, sign in enumerate(self.plain.folded))
        parts, end = [], 0
        for each in sorted(found, key=lambda reading: reading.start):
            if each.end > end:
                start = max(end, each.start)
                parts += [self.plain.folded[end:start], "\0" * (each.end - start)]
                end = each.end
        return "".join((*parts, self.plain.folded[end:]))

    def in_date(self, number: Number) -> bool:
        return not _NO_DATE.fullmatch(number.digits) and "\0" in self.undated[number.start : number.end]


def find(text: str) -> tuple[AmountReading, ...]:
    """Every amount of `text`, in order."""
    search = _Search(text)
    found: list[_Found] = []
    for amount in (*_beside_currency(search), *_after_label(search)):
        if all(amount.number.end <= other.number.start or other.number.end <= amount.number.start for other in found):
            found.append(amount)
    readings: list[AmountReading] = []
    floor = 0
    for amount in sorted(found, key=lambda one: one.start):
        period, floor = period_near(search.plain, amount.start, amount.end, floor)
        readings.append(_reading(search.plain, amount, period))
    return tuple(readings)


def parse(text: str) -> Money:
    """The one amount that `text` names. Raises `ValueNotRead` when there is none, several, or an unclear separator."""
    found = find(text)
    if len(found) != 1 or found[0].ambiguous:
        raise ValueNotRead(f"not one clear amount: {text[:60]!r}")
    return Money(amount=found[0].amount, currency=found[0].currency)


def is_currency(folded: str) -> bool:
    """Whether a folded word names a currency."""
    return folded in currency_words()


def show(amount: Decimal, currency: str | None, language: str) -> str:
    """The amount as `language` (ISO 639-1) writes it.

    >>> show(Decimal("12450"), "EUR", "de").replace(chr(160), " ")
    '12.450,00 €'
    """
    from babel.numbers import format_currency, format_decimal

    if currency is None:
        return str(format_decimal(amount, locale=language))
    return str(format_currency(amount, currency, locale=language))


# -- beside a currency, after a label ---------------------------------------------------------------------------------
@dataclass(frozen=True, kw_only=True, slots=True)
class _Found:
    """A number that is an amount, with its currency and the span of both."""

    number: Number
    currency: str | None
    start: int
    end: int


def _beside_currency(search: _Search) -> Iterator[_Found]:
    plain = search.plain
    beside: dict[tuple[int, int], list[Number]] = {}  # by the currency's place
    for number in search.numbers:
        for start, end in (_currency_behind(plain, number), _currency_ahead(plain, number.start)):
            if not end or _is_head_of_rows(plain.plain, end, number):
                continue
            if _is_currency_here(plain.plain[start:end], number) and not _is_no_amount(search, number):
                beside.setdefault((start, end), []).append(number)
    used: set[tuple[int, int]] = set()
    for start, end in sorted(beside):
        free = [n for n in beside[start, end] if (n.start, n.end) not in used]
        nearest = _nearest(free, start)
        if nearest:
            used.add((nearest.start, nearest.end))
            yield _Found(
                number=nearest,
                currency=code_of(plain.folded[start:end], plain.folded, plain.plain[start:end]),
                start=min(nearest.start, start),
                end=max(nearest.end, end, _closing_word(plain, nearest.end)),
            )


_CLOSING_WORD = re.compile(r" ?(?:[元圆圓円](?:整|正|也)?|원정?)")


def _closing_word(plain: PlainText, end: int) -> int:
    """Where the currency ends that closes a sum before which it stands too: "人民币3,000元"."""
    closing = _CLOSING_WORD.match(plain.plain, end)
    return closing.end() if closing else end


def _is_head_of_rows(plain: str, end: int, number: Number) -> bool:
    """Whether a number opens the first row below a head that names the currency: "Amount (Rs.)", "1 Tuition"."""
    opens = len(number.digits) <= 2 or bool(_YEAR.fullmatch(number.digits))
    return opens and number.start > end and "\n" in plain[end : number.start]


_YEAR = re.compile(r"(?:19|20)\d\d")


# "(850) €", "#5000# درهم", "85,000/- روپے", "12.500,00-TL", "5.000,= €"
_GAP_BEHIND = re.compile(r"(?:[)#*]|/[-=]|,?[-=](?=(?:tl|eur|usd|lei)\b))? {0,2}\n?(?P<of>d'|de )?")
# "12 340,00 (twelve thousand …) euros", "9 317,44 (… евро 44 цента) EUR"
_GAP_WORDS = re.compile(r" ?\((?:[^\d()]|(?<!\d)\d\d(?!\d)){5,160}\)[ \n]?")
_COMPOUND = re.compile(r"-\w|(?<=ssp)/")  # "EUR-Konto" is no currency, nor "RG 6.118.204 SSP/SC"
_ACCOUNT = re.compile(r"[A-Z]{2}\d\d ?[0-9A-Z]{4}(?: ?[0-9A-Z]{4})+")  # an IBAN: "KZ19 771A 9780 …"
_IBAN = re.compile(r"[A-Z]{2}\d\d ?[0-9A-Z]{4}[ 0-9]")  # its first letters are no currency: "5 200,00", "KZ27 918K"
_IN_ACCOUNT = re.compile(r"\b[A-Z]{2}\d\d(?: [0-9A-Z]{4})+ $")


def _currency_behind(text: PlainText, number: Number) -> tuple[int, int]:
    """Where the currency stands that follows a number; (0, 0) for none."""
    folded, end = text.folded, number.end
    gap = _GAP_BEHIND.match(folded, end)
    if gap and folded.startswith(")", end) and folded[max(0, number.start - 1)] != "(":
        gap = None  # a number of a list: "9) NT$ 500"
    starts = (gap.end(), gap.start("of")) if gap and gap["of"] else (gap.end(),) if gap else ()
    if words := _GAP_WORDS.match(folded, end):
        starts = (*starts, words.end())
    for start in starts:
        for word_end in currencies_at(folded, start):
            if _COMPOUND.match(folded, word_end) or goes_on(text.plain, word_end):
                continue
            if _IBAN.match(text.plain, start):
                continue
            if not _is_hangul(text.plain[start]) or is_in_hangul(text.plain[start:word_end]):
                return start, word_end
    return 0, 0


def _is_hangul(sign: str) -> bool:
    return "가" <= sign <= "힣"


_GAP_AHEAD = re.compile(r"(?:\)? ?[:=]? {0,3}|\. ?|-)$")  # "EUR 500", "(EUR) : 500", "EUR: 500", "Rs. 500"
_LONGEST_GAP = 7  # with the line's end that `$` passes over
_MOST_WORDS = 5  # of a currency's name: "bosnia-herzegovina convertible mark" has four


def _currency_ahead(text: PlainText, start: int) -> tuple[int, int]:
    """Where the currency stands that is followed by a number starting at `start`; (0, 0) for none."""
    folded = text.folded
    reach = max(0, start - 50)
    before = folded[reach:start]
    gap = _GAP_AHEAD.search(before, max(0, len(before) - _LONGEST_GAP))
    name = before[: gap.start()] if gap else before
    if not name or name[-1].isdigit() or name[-1] in ",;)]":
        return 0, 0
    if not name.isascii() and (glued := _glued_ahead(name)):
        return reach + glued, reach + len(name)
    last = _last_word(name)
    if not last or last not in _last_words():
        return 0, 0
    words = [match.start() for match in re.finditer(r"[^\s:=(\[;,]+", name)][-_MOST_WORDS:]
    for at in words:
        for end in (len(name), len(name) + 1):  # with the point of an abbreviation, or without
            if before[at:end] in currency_words() and (end == len(before) or before[at:end] not in GLUED):
                return reach + at, reach + end
    return 0, 0


_UNSPACED = re.compile(r"[\u1100-\u1112\u3041-\u30ff\u3400-\u9fff（）「」、。]")
_SIGN = re.compile(r"[^\w\s.,:;()（）、。/-]")


def _glued_ahead(name: str) -> int:
    """Where the currency begins that ends a text without spaces: "每月港幣$", "（¥"; 0 for none."""
    for length in range(min(7, len(name) - 1), 0, -1):
        at = len(name) - length
        word = name[at:]
        if word not in currency_words() or (len(word) == 1 and word.isalpha()):
            continue
        apart = bool(_UNSPACED.match(name, at - 1)) or not (word[0].isalnum() or name[at - 1].isalnum())
        if _UNSPACED.match(word) or (apart and _SIGN.match(word, length - 1)):
            return at
    return 0


_WORD_ENDS = ":=([;,"


def _last_word(name: str) -> str:
    """The last word of what may be a currency's name, without the point of an abbreviation."""
    last = name.split()[-1] if name[-1:].strip() else ""
    for sign in _WORD_ENDS:
        if sign in last:
            last = last.rpartition(sign)[2]
    return last.rstrip(".")


@cache
def _last_words() -> frozenset[str]:
    """The last words of all names of currencies: most numbers stand behind none of them."""
    return frozenset(last for word in currency_words() if word.strip() and (last := _last_word(word.strip())))


def _nearest(candidates: list[Number], currency: int) -> Number | None:
    """Of the numbers on both sides of a currency the one it belongs to: cents decide, else the one before it."""
    ahead = next((n for n in reversed(candidates) if n.start < currency), None)
    behind = next((n for n in candidates if n.start > currency), None)
    if ahead and behind:
        return behind if _has_cents(behind) and not _has_cents(ahead) else ahead
    return ahead or behind


def _has_cents(number: Number) -> bool:
    return bool(re.search(r"[.,] ?\w\w$", number.digits))


_SMALL_CODES = frozenset({"eur", "chf", "usd", "gbp", "mad", "dh", "dhs", "rmb", "lei", "leu"})  # written so as well


def _is_currency_here(written: str, number: Number) -> bool:
    """Codes count in capitals or as a well-known word; those that are words too, only beside cents or groups."""
    if _is_hangul(written[:1]):
        least = {"원": 1, "동": 5}.get(written, 1 if len(written) > 1 else 3)  # "203동" is a building
        return is_in_hangul(written) and len(number.digits) >= least
    if len(written) <= 3 and written.isalpha() and written.isascii() and not written.isupper():
        if written in TITLE_CASE:
            return not number.digits.isdigit() or len(number.digits) >= 3 or number.times > 1
        return written.lower() in _SMALL_CODES and written not in ("Mad", "mad")
    if len(written.strip(".")) == 1 and written.strip(".").isascii() and written.strip(".").isalpha():
        return bool(re.fullmatch(r"\d{1,3}(?:[ .,']?\d{3})*[.,]\d\d|\d{1,3}(?:[ .,']\d{3})+", number.digits))
    formed = not number.digits.isdigit() or len(number.digits) >= 4 or number.times > 1
    return formed or written.upper() not in WORDS_TOO


def _is_no_amount(search: _Search, number: Number) -> bool:
    plain, digits = search.plain.plain, number.digits
    if re.match(r" ?%| ?‰", plain[number.end : number.end + 2]):
        return True
    if _CENTS.match(search.plain.folded, number.end):
        return True
    if digits.isdigit() and (len(digits) >= 9 or (digits[0] == "0" and len(digits) > 1)):
        return True  # an account, telephone or reference number
    if digits.isdigit() and len(digits) >= 4 and _GOES_ON.match(plain, number.end):
        return True
    if digits.isdigit() and len(digits) <= 4 and _IN_ACCOUNT.search(plain, max(0, number.start - 40), number.start):
        return True
    if digits.isdigit() and len(digits) == 2 and _ACCOUNT.match(plain, max(0, number.start - 2)):
        return True
    if (
        re.search(r"[\w)] ?[/:]$|\d-$|\d $", plain[max(0, number.start - 3) : number.start])
        and digits.isdigit()
        and len(digits) <= 2
    ):
        return True  # the end of a telephone number, a fraction, a time
    return search.in_date(number)


# "150 000 руб. 50 коп.": what follows are cents of the sum before.
_CENTS = re.compile(
    r" ?(?:коп(?:\.|\w*)|цент(?:а|ов|ів|и)?\b|kop(?:\.|iej\w*)|gr(?:\.|oszy\b|osze\b|osz\b)|kurus\b|bani\b|"
    r"centavos?\b|centimes?\b|"
    r"centimos?\b|centesimi\b|cents?\b|тиын\w*|тийин\w*|дирам\w*|سنتيم\w*|هللة|فلس\w*|مليم\w*|قرش\w*)"
)
_AND_CENTS = re.compile(r"[ ,]{0,2}(?:(?:и|і|i|e|si|y|et|and|و) )?(?P<cents>\d\d)(?=[^\W\d_ ]| [^\W\d_])")


def _cents_behind(plain: PlainText, end: int) -> Decimal:
    """The part of a sum that is written apart behind its currency, in whole units of the currency."""
    behind = _AND_CENTS.match(plain.folded, end)
    return Decimal(behind["cents"]) / 100 if behind and _CENTS.match(plain.folded, behind.end()) else Decimal(0)


def _after_label(search: _Search) -> Iterator[_Found]:
    folded = search.plain.folded
    marks = list(labels(folded))
    if not marks:
        return
    for start, end in marks:
        grouped_only = folded[start:end] in TOTALS  # what is counted has a total too: hours, points
        for number in search.numbers:
            if not 0 <= number.start - end <= 60 or _is_no_amount(search, number):
                continue
            between = folded[end : number.start]
            if not re.fullmatch(r"[^\n]*|[^\n\d]{0,15}\n[ ]*", between):
                break
            # Other digits between the label and the number are a date ("solde au 31/05/2026 : 1 250,00"), or it is
            # not this label's number.
            if _DIGIT.search(between) and _DIGIT.search(search.undated, end, number.start):
                break
            if grouped_only and not _IN_GROUPS.match(number.digits):
                break
            if _looks_like_money(number, folded) and not _in_reference(search.plain.plain, number):
                currency = stated_currency(folded)
                yield _Found(number=number, currency=currency, start=number.start, end=number.end)
            break


_DIGIT = re.compile(r"\d")
_IN_GROUPS = re.compile(r"\d{1,3}(?P<group>[ .,'])\d{3}(?:(?P=group)\d{3})*(?!\d)")


def _in_reference(plain: str, number: Number) -> bool:
    """Whether the number is a part of a reference: "NK-5520-88314"."""
    before, behind = plain[max(0, number.start - 2) : number.start], plain[number.end : number.end + 2]
    return bool(re.fullmatch(r"\w[-/]", before) or re.fullmatch(r"[-/]\d", behind))


def _looks_like_money(number: Number, folded: str) -> bool:
    """A bare number after a label: with cents or groups, or three digits and more that are no year."""
    if not number.digits.isdigit():
        return not re.fullmatch(r"\d+[.,]\d", number.digits)
    year = re.fullmatch(r"(?:19|20)\d\d", number.digits)
    unit = re.match(
        r" ?(?:ects|h\b|heures|stunden|horas|hours|jours|tage|dias|days|mois|monate|meses|months|%|m2|kg)",
        folded[number.end :],
    )
    card = len(number.digits) == 4 and _FOUR_MORE.match(folded, number.end)
    return 3 <= len(number.digits) <= 8 and not year and not unit and not card


_GOES_ON = re.compile(r" \d{4,5} \d{2,}")  # an account's: "10033 52211 0041 07"
_FOUR_MORE = re.compile(r"(?: |[* x]+)\d{4}(?!\d)")  # a card's or an account's number: "6230 4418", "6230 **** 4418"


_OPENED = "¥￥₩"  # in East Asia a dash closes a sum: "¥1,200,000-"
_CLOSED_BY_DASH = re.compile(rf"[{_OPENED}] ?\d[\d,]*-$")


def _reading(plain: PlainText, found: _Found, period: Period | None) -> AmountReading:
    amount, unclear = value_of(found.number, found.currency)
    if amount == amount.to_integral_value() and amount > 0:
        cents = _cents_behind(plain, found.end)
        amount = (amount + cents).quantize(Decimal("0.01")) if cents else amount
    if amount < 0 and _CLOSED_BY_DASH.search(plain.plain, max(0, found.start - 3), found.number.end):
        amount = -amount
    debit = is_debit(plain, found.number.start, found.end) or (
        TRAILING_MINUS.match(plain.plain, found.end) and plain.plain[found.start] not in _OPENED
    )
    start, end = plain.origin(found.start), plain.origin_end(found.end)
    return AmountReading(
        amount=-amount if debit and amount > 0 else amount,
        currency=found.currency,
        period=period,
        text=plain.text[start:end],
        start=start,
        end=end,
        ambiguous=unclear,
        repaired=found.number.repaired,
    )
