"""Amounts the documents prove, each source of money counted once."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal

from rapidfuzz import fuzz

from doccheck.judging.case import Case
from doccheck.judging.findings import kind_of
from doccheck.judging.readings import dates_of
from doccheck.judging.words import fold
from doccheck.model import Certainty, Document, Evidence, Field, Money

# Attest what is in an account: one account may be shown by several of them, month by month.
_BALANCES = ("bank_certificate", "bank_statement", "blocked_account")
# Sums of these are paid once where nothing else is said: a balance, a guarantee, a declared total.
_TOTAL_BY_NATURE = (*_BALANCES, "bank_guarantee")
_IBAN = re.compile(r"\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?\b")
_SAME_INSTITUTION = 85  # of 100: "Banque Exemple" and "Banque Exemple, Agence Lyon" are one
_MISREAD = 2  # signs of an account number in which two readings of the same one may differ
_PERIODS = ("month", "year", "total")


@dataclass(frozen=True, kw_only=True, slots=True)
class Amount:
    """The best amount of a document. `currency` and `period` are None where it does not say them.

    `others`: what else the same figures may say; then it is not `certain`.
    """

    document: Document
    value: Decimal
    currency: str | None
    period: str | None
    certain: bool
    evidence: tuple[Evidence, ...]
    others: tuple[Money, ...] = ()

    def over(self, months: int | None) -> Decimal | None:
        """What it comes to in a stay of so many months; None where the period or the length of the stay is unknown."""
        if self.period == "total":
            return self.value
        if months is None or self.period is None:
            return None
        return self.value * months / (12 if self.period == "year" else 1)


def amount_of(document: Document) -> Amount | None:
    """The first amount with the currency and the period that stand at the same place in their own lists."""
    found = document.all("amount")
    if not found or not isinstance(found[0].value, Decimal):
        return None
    currency, period = (_parallel(document, name, len(found)) for name in ("currency", "amount_period"))
    parts = [part for part in (found[0], currency, period) if part is not None]
    said = str(period.value) if period is not None and period.value in _PERIODS else None
    if said in (None, "year") and kind_of(document) in _TOTAL_BY_NATURE:
        said = "total"  # an account with a year's money in it does not fill again the next year
    return Amount(
        document=document,
        value=found[0].value,
        currency=str(currency.value) or None if currency is not None else None,
        period=said,
        certain=all(part.certainty is Certainty.CERTAIN for part in parts),
        evidence=found[0].evidence,
        others=tuple(_others(found[0], currency)),
    )


def _others(amount: Field, currency: Field | None) -> Iterator[Money]:
    """The other readings of an amount and of its currency, each with the first of the other of the two."""
    code = str(currency.value) or None if currency is not None else None
    yield from (Money(amount=o, currency=code) for o in amount.alternatives if isinstance(o, Decimal))
    if currency is not None and isinstance(amount.value, Decimal):
        yield from (Money(amount=amount.value, currency=str(other)) for other in currency.alternatives if other)


def _parallel(document: Document, name: str, length: int) -> Field | None:
    """The first value of a list that runs beside the amounts; of a list of another length only if it has one value."""
    fields = document.all(name)
    return fields[0] if fields and len(fields) in (length, 1) else None


def sources(amounts: list[Amount], case: Case) -> list[list[Amount]]:
    """The amounts, those that may be the same money in one group.

    Two documents count twice only where it is sure that they speak of different money: three statements of one
    account, or three payslips of one employer, prove no more than one.
    """
    groups: list[list[Amount]] = []
    for amount in amounts:
        near = [g for g in groups if any(_may_be_same(amount.document, other.document, case) for other in g)]
        groups = [group for group in groups if not any(group is other for other in near)]
        groups.append([*(member for group in near for member in group), amount])
    return groups


def counted(group: list[Amount]) -> Amount:
    """Of several documents about the same money the newest; the lowest where the dates do not tell."""
    dated = [(dates_of(amount.document, "issue_date").latest, amount) for amount in group]
    days = [day for day, _ in dated if day is not None]
    if len(days) == len(dated):
        group = [amount for day, amount in dated if day == max(days)]
    return min(group, key=lambda amount: amount.value)


def replaces(disputed: Amount, amount: Amount, case: Case) -> bool:
    """Whether a document of which the figure is not certain may speak of the same money and would count instead.

    The newest statement of an account does not give way to an older one because two engines read it differently.
    """
    if disputed.currency not in (None, amount.currency) or len(sources([disputed, amount], case)) > 1:
        return False
    lowest = min((other.amount for other in disputed.others), default=disputed.value)
    return counted([amount, replace(disputed, value=min(lowest, disputed.value))]) is not amount


def _may_be_same(first: Document, second: Document, case: Case) -> bool:
    contents = [{file.sha256 for file in case.files_of(document)} for document in (first, second)]
    pages = [{page.page for page in document.pages} for document in (first, second)]
    # One file may hold several certificates; the very same pages are the same money.
    if contents[0] & contents[1] and pages[0] & pages[1]:
        return True
    if _family(first) != _family(second):
        return False
    accounts, others = _accounts(first), _accounts(second)
    if accounts and others:
        return any(_same_account(one, other) for one in accounts for other in others)
    here, there = first.first("institution"), second.first("institution")
    if here is None or there is None:
        return True
    one, other = str(here.value), str(there.value)
    # The line taken for the issuer may be another: two papers of one bank name it both, somewhere.
    alike = fuzz.token_set_ratio(fold(one), fold(other)) >= _SAME_INSTITUTION
    return alike or _names(second, one) or _names(first, other)


def _names(document: Document, institution: str) -> bool:
    """Whether the institution stands anywhere on the document."""
    text = fold(" ".join(line.text for line in document.lines))
    return fuzz.partial_ratio(fold(institution), text) >= _SAME_INSTITUTION


def _family(document: Document) -> str:
    return "balance" if kind_of(document) in _BALANCES else kind_of(document)


def _same_account(first: str, second: str) -> bool:
    """Numbers that differ in two signs are one misread: of two accounts the check digits differ as well."""
    return len(first) == len(second) and sum(a != b for a, b in zip(first, second, strict=True)) <= _MISREAD


def _accounts(document: Document) -> frozenset[str]:
    return frozenset(
        match[0].replace(" ", "") for line in document.lines for match in _IBAN.finditer(line.text.upper())
    )
