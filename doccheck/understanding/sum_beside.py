"""Sums that stand beside the one a paper is about: another account, pay before the tax, a grant with all its extras."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from doccheck.understanding.fold import fold
from doccheck.understanding.sum_roles import BARE, FINAL, NEAR, OTHER, SOME, WANTED
from doccheck.understanding.sums_on_page import Sum

_ALSO = re.compile(
    r"(?:^| )(?:in addition|additionally|besides|also|further|furthermore|moreover|par ailleurs|en outre|"
    r"de plus|"
    r"egalement|aussi|en complement|ausserdem|daneben|daruber hinaus|zusatzlich|ferner|weiterhin|des weiteren|"
    r"ebenfalls|"
    r"ademas|asimismo|adicionalmente|tambien|igualmente|inoltre|altresi|alem disso|tambem|ponadto|oprocz tego|"
    r"кроме того|также|крім того|також|de asemenea|ayrica)(?= |$)"
)
_WITHIN = re.compile(
    r"(?:^| )(?:dont|davon|darunter|darin|enthalten|of which|included|including|inbegriffen|compris\w*|inclus\w*|"
    r"incluid[oa]s?|de los cuales|di cui|w tym)(?= |$)"
)
_TAX = re.compile(r"\b(?:impots?|prelevements?|retenues?|\w*steuer|tax|withholding|irpf|isr|ritenut\w*|impuestos?)\b")
_SENTENCE_END = re.compile(r"[.;](?:\s|$)")
_REACH = 80
# What a part was paid of: "being part payment of school fees (700,000)".
_PART_OF = re.compile(
    r"(?:^| )(?:part|partial|first|second|third|1st|2nd|3rd|premier|deuxieme|acompte|anzahlung|teilzahlung|rate|"
    r"anticipo|plazo|cuota|a cuenta|acconto|rata)(?: payment| instal\w*| versement)?"
    r"(?: (?:of|towards|on|sur|auf|de|del|des|du|della|za)) \w+"
)
_MOST_EXTRAS, _MOST_MONTHS = 5, 72


def without_seconds(sums: Sequence[Sum]) -> list[Sum]:
    """The balances of an attestation; one in another currency that is there "in addition" is not what it attests."""
    first = next((found for found in sums if found.rank <= WANTED and found.amount > 0 and not _is_also(found)), None)
    if first is None:
        return list(sums)
    return [
        replace(found, rank=SOME)
        if found.rank <= WANTED and found.currency not in (None, first.currency) and _is_also(found)
        else found
        for found in sums
    ]


def _is_also(found: Sum) -> bool:
    before, behind = found.around
    return any(_ALSO.search(words) for words in (before[-_REACH:], behind, _rest_of_sentence(found)))


def _rest_of_sentence(found: Sum) -> str:
    """What follows a sum in its sentence, in the next line as well."""
    lines = " ".join(line.text for line in found.page.lines[found.line : found.line + 2])
    behind = lines.partition(found.evidence.text)[2]
    return fold(_SENTENCE_END.split(behind, maxsplit=1)[0])


_DUE = re.compile(
    r"(?:^| )(?:restes?|restante?s?|rest|\w*rest\w*betrag|restzahlung|offen\w*|fallig\w*|dues?|outstanding|"
    r"remaining|remains|unpaid|balance|soldes?|saldo|pendientes?|por pagar|a pagar|a payer|a regler|zu zahlen|bleib\w*|"
    r"impaye\w*|residuo|da saldare|em divida|pozostal\w*|остаток|остальн\w*)(?= |$)"
)


def without_price(sums: Sequence[Sum]) -> list[Sum]:
    """The sums of a receipt; what the paid and the due come to together is the price, and not what is paid by the month
    beside it."""
    due = {found.amount for found in sums if found.rank == OTHER and found.amount > 0 and _DUE.search(found.around[0])}
    paid = {found.amount for found in sums if found.rank <= SOME and found.amount > 0 and found.period != "month"}

    def is_price(found: Sum) -> bool:
        return found.rank <= BARE and any(found.amount - each in due for each in paid)

    def is_beside(found: Sum) -> bool:
        return found.rank == WANTED and found.period == "month" and any(each > found.amount for each in paid)

    return [replace(found, rank=NEAR) if is_price(found) or is_beside(found) else found for found in sums]


def without_foreign(sums: Sequence[Sum]) -> list[Sum]:
    """The sums of a receipt; what stands in brackets in the label of one in another currency says how it was sent."""
    return [
        replace(found, rank=NEAR) if found.rank <= WANTED and _is_sent(found, sums[at + 1 : at + 2]) else found
        for at, found in enumerate(sums)
    ]


def _is_sent(found: Sum, following: Sequence[Sum]) -> bool:
    value = next(iter(following), None)
    if value is None or value.rank > WANTED or value.page is not found.page or None in (found.currency, value.currency):
        return False
    if value.currency == found.currency or not 0 <= value.line - found.line <= 1:
        return False
    label = found.page.lines[found.line].text
    before, there, behind = label.partition(found.evidence.text)
    return bool(there) and before.rfind("(") > before.rfind(")") and ")" in behind


def after_tax(sums: Sequence[Sum]) -> list[Sum]:
    """The sums of a slip; of two net sums the one that is less by what was taken off is the last."""
    nets = [found for found in sums if found.rank == FINAL and found.amount > 0]
    taken = {abs(found.amount) for found in sums if found.amount and _TAX.search(found.around[0])}
    before = {net.amount for net in nets if any(net.amount - less.amount in taken for less in nets)}
    return [replace(found, rank=NEAR) if found.rank == FINAL and found.amount in before else found for found in sums]


_GROSS = re.compile(
    r"(?:^| )(?:brut|brute|bruts|\w*brutto|bruto|bruta|brutos|gross|lordo|lorda)(?= |$)"
)


def gross_at_least(sums: Sequence[Sum]) -> list[Sum]:
    """The sums of pay; where only pay before the tax is named, what no words name is not rather the pay."""
    if any(found.rank < BARE for found in sums):
        return list(sums)
    if not any(found.rank == NEAR and _GROSS.search(f"{found.around[0]} {found.around[1]}") for found in sums):
        return list(sums)
    return [replace(found, rank=OTHER) if found.rank == BARE and found.around[0] else found for found in sums]


def by_month_first(sums: Sequence[Sum]) -> list[Sum]:
    """The sums of a form; beside what comes every month, what is there once counts less, unless it is all of it."""
    monthly = any(found.rank == WANTED and found.period == "month" for found in sums)
    if not monthly or any(found.rank == FINAL for found in sums):
        return list(sums)
    return [replace(found, rank=SOME) if found.rank == WANTED and found.period != "month" else found for found in sums]


def without_budget(sums: Sequence[Sum]) -> list[Sum]:
    """The sums of a grant; a total that is so many months of its rate and what comes on top once is only its budget."""
    rates = {found.amount for found in sums if found.rank <= WANTED and found.period == "month" and found.amount > 0}
    if len(rates) != 1:
        return list(sums)
    rate = rates.pop()
    others = [found for found in sums if found.rank > WANTED and found.amount > 0]
    if any(_WITHIN.search(f"{found.around[0]} {found.around[1]}") for found in others):
        return list(sums)  # "included above": parts of it, not what comes on top
    extras = [found.amount for found in others][:_MOST_EXTRAS]
    reached = {Decimal(0)}
    for extra in extras:
        reached |= {start + extra for start in reached}
    reached.discard(Decimal(0))
    return [
        replace(found, rank=NEAR)
        if found.rank <= WANTED
        and found.period != "year"
        and found.amount % rate
        and any(_is_months(found.amount - each, rate) for each in reached)
        else found
        for found in sums
    ]


def _is_months(amount: Decimal, rate: Decimal) -> bool:
    return amount > rate and amount % rate == 0 and amount // rate <= _MOST_MONTHS


def only_amount(sums: Sequence[Sum]) -> list[Sum]:
    """The sums of a receipt; where none is said to be paid, the one behind "amount", beside prices, was."""
    some = {found.amount for found in sums if found.rank == SOME}
    if len(some) != 1:
        return list(sums)
    least = min(some)
    whole = [found for found in sums if found.rank < SOME and found.amount > least and _PART_OF.search(found.around[0])]
    if len(whole) < sum(found.rank < SOME for found in sums):
        return list(sums)
    told = [replace(found, rank=NEAR) if any(found is one for one in whole) else found for found in sums]
    return [replace(found, rank=WANTED) if found.rank == SOME else found for found in told]
