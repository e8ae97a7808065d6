"""What a document says in figures: amounts with currency and period."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from doccheck import settings
from doccheck.model import UNKNOWN_PERIOD, Certainty, Field, Page
from doccheck.understanding.abroad import is_abroad
from doccheck.understanding.hours import hours_fields as hours_fields
from doccheck.understanding.sum_amended import amended
from doccheck.understanding.sum_beside import (
    after_tax,
    by_month_first,
    gross_at_least,
    only_amount,
    without_budget,
    without_foreign,
    without_price,
    without_seconds,
)
from doccheck.understanding.sum_drawn import without_charges, without_draws
from doccheck.understanding.sum_learned import Told, opinions
from doccheck.understanding.sum_named import NAMED_KINDS, named_sums
from doccheck.understanding.sum_parts import (
    by_the_month,
    without_additions,
    without_credit,
    without_frame,
    without_held,
    without_own_parts,
    without_unpaid,
)
from doccheck.understanding.sum_periods import is_for_nothing, is_let, timed
from doccheck.understanding.sum_proofs import adds_up, closing, is_of_others, is_rest
from doccheck.understanding.sum_reduced import is_in_doubt, without_reduced
from doccheck.understanding.sum_roles import BARE, FINAL, NEAR, OTHER, SOME, UNSAID, WANTED, is_named_total
from doccheck.understanding.sum_together import timed_together
from doccheck.understanding.sum_totals import by_rows, last_of_column, of_balances, of_parts
from doccheck.understanding.sum_weighing import weighed
from doccheck.understanding.sums_on_page import BALANCE_KINDS, RENT_KINDS, Sum, sums_on

# Papers that may say nothing of money: only a sum with words that say so is theirs.
_OF_NO_SUM = frozenset({"affidavit", "host_commitment", "organiser_commitment", "residence_application_form"})
_PLEDGES = _OF_NO_SUM | {"sponsorship_declaration"}
# Papers that are about something else, and prove no money: only a sum with words that say so is given, never certain.
_NO_PROOF = frozenset({"other", "information_form", "exchange_agreement", "volunteering_agreement"})
_AGREEMENTS = frozenset({"exchange_agreement", "volunteering_agreement"})
# Papers that are about something else: what is paid or earned stands on them beside other sums. What a form says is
# said by whoever fills it in.
_ONE_OF_MANY = frozenset(
    {*("internship_agreement", "language_course_confirmation", "residence_application_form"), *_NO_PROOF}
)
_PAID_KINDS = frozenset({"tuition_receipt", "language_course_confirmation"})
_RESTS = frozenset({"income_proof", *_PAID_KINDS})
_FORMS = frozenset({"residence_application_form", "information_form"})
_CENT = Decimal("0.005")
_MOST_ROWS = 12
_FEES = 20  # times as much is a sum than what is charged for the paper


def amount_fields(pages: tuple[Page, ...], kind: str) -> tuple[Field, ...]:
    """amount, currency and amount_period in parallel: the n-th of each belong together, the best first.

    An unknown currency is "" and an unknown period is "unknown".
    """
    if kind in NAMED_KINDS:
        return tuple(each for found in named_sums(pages, kind) for each in _parallel(found))
    told = by_rules([found for page in pages for found in sums_on(page, kind)], pages, kind)
    said = opinions(told, kind)
    if kind in _PLEDGES and all(one.sum.rank >= OTHER for one in told):
        # All it names are charges and the income of who signs: such a promise is of no sum.
        likely = [(one, each) for one, each in zip(told, said, strict=True) if each.own >= settings.SUM_ALONE]
        told, said = [one for one, _ in likely], [each for _, each in likely]
    fields: list[Field] = []
    for one in weighed(told, said, abroad=bool(told) and is_abroad(pages)):
        found, certainty = one.sum, one.certainty
        if certainty is Certainty.CERTAIN and is_in_doubt(found, [each.sum for each in told], pages, kind):
            certainty = Certainty.PROBABLE
        fields += _parallel(found, certainty, one.period_certainty, one.periods)
    return tuple(fields)


def _parallel(
    found: Sum,
    certainty: Certainty = Certainty.PROBABLE,
    of_period: Certainty = Certainty.PROBABLE,
    periods: tuple[str, ...] = (),
) -> tuple[Field, Field, Field]:
    """The three fields of a sum; `periods`: for what time else it may be."""
    proof = (found.evidence,)
    return (
        Field(name="amount", value=found.amount, evidence=proof, certainty=certainty),
        Field(name="currency", value=found.currency or "", evidence=proof, certainty=certainty),
        Field(
            name="amount_period", value=found.period, evidence=proof, certainty=of_period, alternatives=periods
        ),
    )


def by_rules(sums: list[Sum], pages: tuple[Page, ...], kind: str) -> list[Told]:
    """What labels and their order say of the sums of a document, best first, those of which nothing is said last."""
    sums = without_reduced(_beside(amended(timed_together(sums), kind), kind), pages, kind)
    if kind == "bank_statement":
        sums = _closed(sums)
    ranked = _promoted([s for s in _owned(sums, kind) if s.rank < UNSAID], kind)
    said = timed(sorted(ranked, key=lambda s: s.rank), pages, kind)
    if kind in _NO_PROOF:
        named = [found for found in said if found.rank <= WANTED and found.amount > 0]
        related = [found for found in said if found.rank <= NEAR and found.amount > 0]
        only = len({found.amount for found in related}) == 1 and related[0].currency
        said = named or (related if only or kind in _AGREEMENTS else [])
        if named and kind == "information_form":  # what a form asks for is said in many ways
            said = [*named, *(found for found in related if found not in named)]
    best = [found for found in said if found.rank == said[0].rank] if said else []
    told = [_told(s, best, said, kind, pages) for s in said]
    return [
        *told,
        *(Told(sum=s, certainty=Certainty.PROBABLE) for s in sums if s.rank == UNSAID and kind not in _NO_PROOF),
    ]


def _beside(sums: list[Sum], kind: str) -> list[Sum]:
    """The sums; what the others say of one that it is not what the paper is about, whatever its own words say."""
    if kind in BALANCE_KINDS:
        sums = without_credit(without_held(sums))
        sums = of_balances(sums) if kind == "bank_statement" else sums
        return without_seconds(sums) if kind == "bank_certificate" else sums
    sums = without_own_parts(without_additions(sums))
    if kind in _FORMS:
        return by_month_first(sums)
    if kind == "blocked_account":
        return without_draws(without_charges(without_unpaid(sums)))
    if kind == "bank_guarantee":
        return without_draws(sums)
    if kind == "loan_certificate":
        return without_frame(sums)
    if kind == "internship_agreement":
        return by_the_month(sums)
    if kind == "income_proof":
        return gross_at_least(after_tax(sums))
    if kind == "scholarship_certificate":
        return of_parts(by_rows(without_budget(sums)))
    if kind == "sponsorship_declaration":
        return of_parts(sums)
    sums = without_price(sums) if kind in _PAID_KINDS else sums
    return only_amount(without_foreign(sums)) if kind == "tuition_receipt" else sums


def _told(found: Sum, best: list[Sum], sums: list[Sum], kind: str, pages: tuple[Page, ...]) -> Told:
    certainty = Certainty.AMBIGUOUS if found.ambiguous else _certainty(found, best, sums, kind)
    if certainty is Certainty.CERTAIN and kind in RENT_KINDS and (is_for_nothing(pages) or not is_let(pages)):
        certainty = Certainty.PROBABLE  # a bill is about something else than what it costs to live there
    proven = certainty is Certainty.CERTAIN and _is_proven(found, best, sums, kind)
    return Told(sum=found, certainty=certainty, proven=proven)


def _is_proven(found: Sum, best: list[Sum], sums: list[Sum], kind: str) -> bool:
    """Whether words and arithmetic say the same of a sum."""
    if kind == "scholarship_certificate" and found in best and _is_of_months(best):
        return True
    if found.rank != FINAL or kind in _OF_NO_SUM:
        return False
    at = next(place for place, one in enumerate(sums) if one is found)
    return adds_up(sums, at) or (kind in _RESTS and is_rest(found, sums))


def _is_of_months(best: list[Sum]) -> bool:
    """Whether a sum and that many months of another are both named."""
    return len({found.amount for found in best}) > 1 and _agree(best)


def _owned(sums: list[Sum], kind: str) -> list[Sum]:
    """The sums, without those that only repeat one in another currency, and without the totals of fees."""
    again = {(found.amount, found.currency) for found in sums if found.converted} if kind != "bank_guarantee" else set()
    first = {(found.amount, found.currency) for found in sums if not found.converted and found.rank == FINAL}
    written = [found for found in sums if found.rank != UNSAID]
    fees = {id(s) for at, s in enumerate(written) if kind not in _PAID_KINDS and is_of_others(written, at)}
    kept: list[Sum] = []
    for found in sums:
        repeats = (found.amount, found.currency) in again and (
            found.converted or (found.amount, found.currency) not in first
        )
        least = OTHER if id(found) in fees else NEAR if repeats else found.rank
        kept.append(replace(found, rank=max(found.rank, least)) if least > found.rank else found)
    return kept


def _closed(sums: list[Sum]) -> list[Sum]:
    """The sums of a statement; where no words say which the last balance is, what the bookings come to."""
    if any(found.rank <= WANTED for found in sums):
        return sums
    at = last_of_column(sums)
    if at is not None:
        return [replace(found, rank=WANTED) if place == at else found for place, found in enumerate(sums)]
    last = closing(sums)
    at = max((place for place, found in enumerate(sums) if found.amount == last), default=None)
    return [replace(found, rank=WANTED) if place == at else found for place, found in enumerate(sums)]


def _is_total(found: Sum, kind: str) -> bool:
    """Whether the row of a grant's table says that it is the total of the rows above."""
    return kind == "scholarship_certificate" and found.rank == BARE and is_named_total(found.around[0])


def _promoted(sums: list[Sum], kind: str) -> list[Sum]:
    """The total of a table outranks its rows; of several balances the one of the latest day does."""
    least = WANTED if kind in _PAID_KINDS else BARE if kind in RENT_KINDS else SOME
    total = {
        at for at, found in enumerate(sums) if (found.rank <= least or _is_total(found, kind)) and adds_up(sums, at)
    }
    if any(sums[at].rank == FINAL for at in total):  # named and proven: what else adds up does so by chance
        named = {at for at in total if sums[at].rank == FINAL}
        largest = max(abs(sums[at].amount) for at in named)
        total = {at for at in named if abs(sums[at].amount) == largest}
        sums = [replace(s, rank=WANTED) if s.rank == FINAL and at not in total else s for at, s in enumerate(sums)]
    sums = [replace(found, rank=FINAL) if at in total else found for at, found in enumerate(sums)]
    monthly = [found.amount for found in sums if found.period == "month" and found.rank <= WANTED]
    if kind in RENT_KINDS and monthly:  # beside what a month costs, the cost of the whole stay counts less
        sums = [
            replace(s, rank=NEAR) if s.rank <= WANTED and s.period != "month" and s.amount > 2 * max(monthly) else s
            for s in sums
        ]
    best = min((found.rank for found in sums), default=OTHER)
    dated = [found for found in sums if found.rank == best and found.day is not None]
    if (
        (kind in BALANCE_KINDS or kind == "income_proof")
        and best <= WANTED
        and len(dated) == sum(found.rank == best for found in sums)
    ):
        latest = max(found.day for found in dated if found.day is not None)
        sums = [replace(f, rank=OTHER) if f.rank == best and f.day != latest else f for f in sums]
    return sums


def _certainty(found: Sum, best: list[Sum], sums: list[Sum], kind: str) -> Certainty:
    """A single sum of the best rank is what the document is about; of several none is certain.

    Where no words say what it is, it must stand alone but for small fees.
    """
    alone = all(other.amount == found.amount or other.amount * _FEES < found.amount for other in sums)
    if kind in _OF_NO_SUM and found.period == UNKNOWN_PERIOD:
        return Certainty.PROBABLE
    related = kind in RENT_KINDS and any(other.rank == NEAR and other.amount != found.amount for other in sums)
    least = BARE if alone and not related and kind not in _OF_NO_SUM else WANTED
    if found not in best or found.doubtful or found.rank > least or kind in _ONE_OF_MANY:
        return Certainty.PROBABLE
    if kind == "bank_certificate" and found.rank == FINAL and _contradicted(found, sums):
        return Certainty.AMBIGUOUS
    if len({(other.amount, other.currency) for other in best}) == 1 or _agree(best):
        return Certainty.CERTAIN
    # Several balances, of several accounts: which one counts a person says.
    return Certainty.AMBIGUOUS if kind in BALANCE_KINDS else Certainty.PROBABLE


def _contradicted(total: Sum, sums: list[Sum]) -> bool:
    """Whether the balances of several accounts are given, and no choice of them comes to their total."""
    if adds_up(sums, sums.index(total)):
        return False
    accounts = [found for found in sums if found.rank == WANTED]
    if any(each.currency == total.currency and each.amount > total.amount for each in accounts):
        return True
    if len(accounts) < 2 or any(each.currency != total.currency for each in accounts):
        return False
    reached = {Decimal(0)}
    for each in accounts[:_MOST_ROWS]:
        reached |= {start + each.amount for start in reached}
    return total.amount not in reached


def _agree(best: list[Sum]) -> bool:
    """Whether the sums say the same for different times: so much a month, and that many months of it in all."""
    amounts = sorted({found.amount for found in best})
    if len({found.currency for found in best}) > 1 or not amounts[0] > 0 or best[0].rank > WANTED:
        return False
    if not any(found.period == "month" for found in best if found.amount == amounts[0]):
        return False
    return all(any(abs(each - amounts[0] * n) <= n * _CENT for n in range(2, 73)) for each in amounts[1:])
