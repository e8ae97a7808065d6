"""Amounts that may speak of the same money: they count once."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from itertools import combinations

from rapidfuzz import fuzz

from doccheck.judging import persons
from doccheck.judging.case import Case
from doccheck.judging.findings import kind_of
from doccheck.judging.readings import dates_of
from doccheck.judging.sums import BALANCES, Amount
from doccheck.judging.words import fold
from doccheck.model import Document

_IBAN = re.compile(r"\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?\b")
_SAME_INSTITUTION = 85  # of 100: "Banque Exemple" and "Banque Exemple, Agence Lyon" are one
_MISREAD = 2  # signs of an account number in which two readings of the same one may differ
_NAMED = 5  # letters of an institution's name, below which it is found by chance
_WEIGHED = 8  # sources of money that depend on each other, of which every selection is tried; the smallest are left out
# What a scholarship that was paid into an account is called there.
_GRANT = re.compile(
    r"\b(?:bourses?|becas?|ayuda al estudio|stipendi\w*|scholarship\w*|grants?|fellowship\w*|crous|daad|bafog|"
    r"erasmus)\b"
)


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


def replaces(disputed: Amount, group: list[Amount], case: Case) -> bool:
    """Whether a document of which the figure is not certain may speak of the money of `group` and would count for it.

    The newest statement of an account does not give way to an older one because two engines read it differently.
    """
    alike = [each for each in group if disputed.currency in (None, each.currency)]
    if not any(len(sources([disputed, each], case)) == 1 for each in alike):
        return False
    lowest = min((other.amount for other in disputed.others), default=disputed.value)
    least = replace(disputed, value=min(lowest, disputed.value))
    with_it = counted([*group, least])
    return with_it is least or with_it.value < counted(group).value  # one without a date leaves open which is newest


def surely_apart(groups: list[list[Amount]], worth: list[Decimal], case: Case) -> list[int]:
    """Which of the groups to add up, so that none may hold what came from another, and they come to most.

    A grant that was paid into the account stands in its balance; an account that a declaration of support rests on, or
    that a blocked account was filled from, is not there a second time. Gives the places of the groups, in order.
    """
    clashes = {(a, b) for a, b in combinations(range(len(groups)), 2) if _linked(groups[a], groups[b], case)}
    if not clashes:
        return list(range(len(groups)))
    free = [n for n in range(len(groups)) if not any(n in pair for pair in clashes)]
    bound = sorted(set(range(len(groups))) - set(free), key=lambda n: -worth[n])[:_WEIGHED]
    best: tuple[int, ...] = ()
    for size in range(1, len(bound) + 1):
        for chosen in combinations(sorted(bound), size):
            if clashes.isdisjoint(combinations(chosen, 2)) and _total(chosen, worth) > _total(best, worth):
                best = chosen
    return sorted((*free, *best))


def _total(chosen: tuple[int, ...], worth: list[Decimal]) -> Decimal:
    return sum((worth[n] for n in chosen), Decimal(0))


def _linked(group: list[Amount], other: list[Amount], case: Case) -> bool:
    pairs = [(one.document, two.document) for one in group for two in other]
    return any(_may_come_from(one, two, case) or _may_come_from(two, one, case) for one, two in pairs)


def _may_come_from(balance: Document, origin: Document, case: Case) -> bool:
    """Whether the money of `balance` may have come from `origin`, or the other way round."""
    kind, source = kind_of(balance), kind_of(origin)
    if source == "sponsorship_declaration":
        return kind == "income_proof" or (kind in BALANCES and _is_anothers(balance, case))
    if kind not in BALANCES:
        return False
    if source in ("scholarship_certificate", "loan_certificate"):
        paid_in = any(_GRANT.search(fold(line.text)) for line in balance.lines)
        return (paid_in and source == "scholarship_certificate") or _names_issuer(balance, origin)
    if kind == "blocked_account" and source in ("bank_certificate", "bank_statement"):
        filled, shown = dates_of(balance, "issue_date"), dates_of(origin, "issue_date")
        return filled.latest is None or shown.earliest is None or shown.earliest < filled.latest
    return False


def _is_anothers(document: Document, case: Case) -> bool:
    """Whether it names somebody, and not the applicant."""
    named = persons.bearers(document)
    return bool(named) and (case.applicant is None or not persons.names_person(document, case.applicant))


def _names_issuer(balance: Document, origin: Document) -> bool:
    issuer = origin.first("institution")
    return issuer is not None and len(fold(str(issuer.value))) >= _NAMED and _names(balance, str(issuer.value))


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
    return "balance" if kind_of(document) in BALANCES else kind_of(document)


def _same_account(first: str, second: str) -> bool:
    """Numbers that differ in two signs are one misread: of two accounts the check digits differ as well."""
    return len(first) == len(second) and sum(a != b for a, b in zip(first, second, strict=True)) <= _MISREAD


def _accounts(document: Document) -> frozenset[str]:
    return frozenset(
        match[0].replace(" ", "") for line in document.lines for match in _IBAN.finditer(line.text.upper())
    )
