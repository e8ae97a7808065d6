"""Several proofs are added, and no money is counted twice: 600 EUR a month, ten months of stay."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from doccheck.checklist import Means
from doccheck.model import Document, Money, RequirementResult, Status
from tests.judging.builder import FACTS, NAME, STAY, ambiguous, codes, doc, money, req, single, values

KINDS = (
    *("bank_certificate", "bank_statement", "blocked_account", "scholarship_certificate", "loan_certificate"),
    *("sponsorship_declaration", "income_proof"),
)
ONCE = ["R amount_too_low.counted_once"]
OWN = {"full_name": "Amina BENALI"}


def judged(*documents: Document, **more: Any) -> RequirementResult:
    requirement = req("means", Means(check="means", value="income"), accepts=KINDS)
    return single(requirement, *documents, facts={**FACTS, **STAY}, **more)


def paper(kind: str, amount: str, *lines: str, period: str = "total", **more: Any) -> Document:
    return doc(kind, *lines, amount=Decimal(amount), currency="EUR", amount_period=period, **more)


# -- one account ------------------------------------------------------------------------------------------------------
IBAN = "IBAN ES91 2100 0418 4502 0005 1332"


def test_statements_of_a_joint_account_in_different_months_are_one_account() -> None:
    """Under one name or the other, and issued by another branch: the number tells."""
    march = paper("bank_statement", "9000", IBAN, issue_date=date(2026, 3, 31), institution="Banco Uno", **OWN)
    may = paper("bank_statement", "4000", IBAN, issue_date=date(2026, 5, 31), full_name="Karim BENALI")
    result = judged(march, may)
    assert codes(result) == ["R amount_too_low"]
    assert values(result, "amount_too_low")["found"] == Money(amount=Decimal(4000), currency="EUR")
    assert judged(march, paper("bank_certificate", "6000", IBAN, issue_date=date(2026, 6, 1))).status is Status.OK


def test_an_account_in_dirhams_and_the_banks_letter_in_euros_are_one_account() -> None:
    rate = {"rates.MAD.per_eur": "10.85", "rates.MAD.on": date(2026, 6, 1)}
    dirhams = doc("bank_statement", IBAN, amount=Decimal(54_250), currency="MAD", issue_date=date(2026, 6, 1))
    euros = paper("bank_certificate", "5000", IBAN, issue_date=date(2026, 6, 5))
    requirement = req("means", Means(check="means", value="income"), accepts=KINDS)
    result = single(requirement, dirhams, euros, facts={**FACTS, **STAY, **rate})
    assert result.status is Status.REVIEW
    assert values(result, "amount_too_low")["found"] == Money(amount=Decimal(5000), currency="EUR")


# -- a grant that is also in the account --------------------------------------------------------------------------------
@pytest.mark.parametrize(
    "line", ["Virement reçu – bourse septembre", "ABONO BECA 1.200,00", "Gutschrift Stipendium DAAD", "Scholarship"]
)
def test_a_scholarship_that_was_paid_into_the_account_counts_once(line: str) -> None:
    grant = paper("scholarship_certificate", "4000", institution="Fondation Exemple")
    account = paper("bank_statement", "3000", "Solde 3 000,00", line, institution="Banque Fictive")
    result = judged(grant, account)
    assert codes(result) == ONCE
    assert values(result, "amount_too_low")["found"] == Money(amount=Decimal(4000), currency="EUR")
    assert set(result.documents) == {grant.id, account.id}


def test_a_transfer_from_the_foundation_is_known_by_its_name() -> None:
    grant = paper("scholarship_certificate", "400", period="month", institution="Fondation Exemple")
    account = paper("bank_statement", "3000", "VIR FONDATION EXEMPLE 2 000,00", institution="Banque Fictive")
    assert codes(judged(grant, account)) == ONCE


def test_a_scholarship_and_an_account_that_does_not_show_it_are_two() -> None:
    grant = paper("scholarship_certificate", "4000", institution="Fondation Exemple")
    account = paper("bank_statement", "3000", "Solde 3 000,00", institution="Banque Fictive")
    assert judged(grant, account).status is Status.OK


def test_a_loan_of_the_bank_may_be_in_the_account_already() -> None:
    loan = paper("loan_certificate", "4000", institution="Banque Fictive")
    account = paper("bank_certificate", "3000", "Banque Fictive, agence du Port", institution="Banque Fictive")
    assert codes(judged(loan, account)) == ONCE
    assert judged(paper("loan_certificate", "6000", institution="Banque Fictive"), account).status is Status.OK


def test_what_is_enough_alone_is_not_harmed_by_what_may_be_the_same_money() -> None:
    grant = paper("scholarship_certificate", "6000", institution="Fondation Exemple")
    account = paper("bank_statement", "3000", "bourse", institution="Banque Fictive")
    assert judged(grant, account).status is Status.OK


def test_a_third_source_is_added_to_the_larger_of_two() -> None:
    grant = paper("scholarship_certificate", "4000", institution="Fondation Exemple")
    account = paper("bank_statement", "3000", "bourse", institution="Banque Fictive")
    other = paper("bank_certificate", "2000", institution="Caixa Ficticia")
    assert judged(grant, account, other).status is Status.OK


def test_an_account_between_two_others_does_not_make_them_one() -> None:
    """The old account may have filled the blocked one or hold the grant; these two are not the same money."""
    grant = paper("scholarship_certificate", "3000", institution="Fondation Exemple")
    blocked = paper("blocked_account", "3000", institution="Sperrbank", issue_date=date(2026, 6, 1))
    old = paper("bank_statement", "3000", "bourse", institution="Banque Fictive", issue_date=date(2026, 3, 1))
    assert judged(grant, blocked).status is Status.OK
    assert judged(grant, blocked, old).status is Status.OK


# -- money that moved -------------------------------------------------------------------------------------------------
def test_an_account_from_which_a_blocked_account_may_have_been_filled_counts_once() -> None:
    blocked = paper("blocked_account", "4000", institution="Sperrbank", issue_date=date(2026, 6, 1))
    before = paper("bank_statement", "3000", institution="Banque Fictive", issue_date=date(2026, 5, 31))
    after = paper("bank_statement", "3000", institution="Banque Fictive", issue_date=date(2026, 6, 1))
    undated = paper("bank_statement", "3000", institution="Banque Fictive")
    assert codes(judged(blocked, before)) == ONCE
    assert codes(judged(blocked, undated)) == ONCE
    assert judged(blocked, after).status is Status.OK


def test_the_sponsors_account_and_income_stand_behind_the_declaration() -> None:
    declared = paper("sponsorship_declaration", "400", period="month", full_name="Karim BENALI")
    passport = doc("passport", **NAME, birth_date=date(2004, 5, 17))
    account = paper("bank_certificate", "3000", institution="Banque Fictive", full_name="Karim BENALI")
    income = paper("income_proof", "300", period="month", institution="Atelier Fictif", full_name="Karim BENALI")
    own = paper("bank_certificate", "3000", institution="Banque Fictive", **OWN)
    assert codes(judged(declared, account, passport)) == ONCE
    assert codes(judged(declared, income, passport)) == ONCE
    assert judged(declared, own, passport).status is Status.OK


# -- month by month ---------------------------------------------------------------------------------------------------
@pytest.mark.parametrize("kind", ["bank_certificate", "bank_statement"])
def test_a_monthly_figure_of_an_account_is_for_a_person(kind: str) -> None:
    """The average balance of a month is not there again in the next one."""
    assert codes(judged(paper(kind, "6000", period="month"))) == ["R amount_not_found.balance"]


def test_a_blocked_account_pays_out_no_more_than_it_holds() -> None:
    def blocked(held: int) -> Document:
        sums = {"amount": [Decimal(700), Decimal(held)], "currency": ["EUR", "EUR"], "amount_period": ["month", "total"]}
        return doc("blocked_account", **sums)

    assert judged(blocked(8400)).status is Status.OK
    result = judged(blocked(4200))
    assert codes(result) == ["E amount_too_low"]
    assert values(result, "amount_too_low")["found"] == Money(amount=Decimal(4200), currency="EUR")


@pytest.mark.parametrize(
    ("since", "until", "found", "sum_"),
    [
        (date(2026, 9, 1), date(2027, 6, 30), [], None),
        (date(2026, 1, 1), date(2028, 1, 1), [], None),
        (date(2026, 9, 1), date(2027, 1, 31), ["R period_not_covered.paid", "R amount_too_low"], 3000),
        (date(2026, 10, 1), date(2027, 6, 30), ["R period_not_covered.paid", "R amount_too_low"], 5400),
        (date(2027, 7, 1), date(2028, 6, 30), ["R period_not_covered.paid", "R amount_too_low"], 0),
    ],
)
def test_a_promise_counts_for_the_months_for_which_it_is_paid(
    since: date, until: date, found: list[str], sum_: int | None
) -> None:
    result = judged(paper("scholarship_certificate", "600", period="month", start_date=since, end_date=until))
    assert codes(result) == found
    if sum_ is not None:
        assert values(result, "amount_too_low")["found"] == Money(amount=Decimal(sum_), currency="EUR")


def test_a_part_of_the_stay_is_enough_where_the_rest_is_paid_otherwise() -> None:
    half = paper("scholarship_certificate", "600", period="month", start_date=STAY["stay.start"], end_date=date(2027, 1, 31))
    assert judged(half, paper("bank_certificate", "3000", institution="Banque Fictive")).status is Status.OK


def test_a_promise_that_would_not_be_enough_for_the_whole_stay_either_is_an_error() -> None:
    half = paper("scholarship_certificate", "500", period="month", start_date=STAY["stay.start"], end_date=date(2027, 1, 31))
    assert codes(judged(half)) == ["R period_not_covered.paid", "E amount_too_low"]


def test_an_unsure_end_of_a_promise_is_for_a_person() -> None:
    grant = paper("scholarship_certificate", "600", period="month")
    assert codes(judged(ambiguous(grant, "end_date", date(2027, 7, 3), date(2027, 3, 7)))) == [
        "R date_not_found.ambiguous"
    ]
    assert judged(ambiguous(grant, "end_date", date(2027, 8, 7), date(2027, 7, 8))).status is Status.OK


def test_the_period_of_a_payslip_is_not_a_promise() -> None:
    slip = paper("income_proof", "600", period="month", start_date=date(2026, 5, 1), end_date=date(2026, 5, 31))
    assert judged(slip).status is Status.OK


def test_a_total_is_a_total_whatever_its_time() -> None:
    grant = money("scholarship_certificate", "6000", start_date=date(2026, 9, 1), end_date=date(2026, 12, 31))
    assert judged(grant).status is Status.OK
