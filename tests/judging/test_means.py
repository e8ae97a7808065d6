"""Sums: 600 EUR a month, ten months of stay."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given as with_examples
from hypothesis import strategies as st

from doccheck.checklist import Condition, Means, Supplement, ValidAt
from doccheck.model import Document, Money, PageRef, Status
from tests.judging.builder import FACTS, STAY, codes, doc, file_of, legal_value, money, req, single, values

KINDS = ("bank_certificate", "bank_statement", "blocked_account", "scholarship_certificate", "income_proof")
RULE = Means(check="means", value="income")
FULL = {**FACTS, **STAY}


def judged(*documents: Document, rule: Means = RULE, facts: dict[str, Any] = FULL, **more: Any) -> Any:
    return single(req("means", rule, accepts=KINDS), *documents, facts=facts, **more)


@pytest.mark.parametrize(
    ("kind", "amount", "period", "found"),
    [
        ("bank_certificate", "6000", "total", []),
        ("bank_certificate", "5999.99", "total", ["E amount_too_low"]),
        ("bank_certificate", "6000", "unknown", []),
        ("scholarship_certificate", "600", "month", []),
        ("scholarship_certificate", "599", "month", ["E amount_too_low"]),
        ("scholarship_certificate", "7200", "year", []),
        ("scholarship_certificate", "7199", "year", ["E amount_too_low"]),
        ("scholarship_certificate", "9000", "unknown", ["R amount_not_found.period"]),
    ],
)
def test_one_document(kind: str, amount: str, period: str, found: list[str]) -> None:
    assert codes(judged(money(kind, amount, period=period))) == found


def test_what_is_found_and_needed_is_said() -> None:
    told = values(judged(money("bank_certificate", "1000")), "amount_too_low")
    assert told == {
        "found": Money(amount=Decimal(1000), currency="EUR"),
        "needed": Money(amount=Decimal(6000), currency="EUR"),
        "months": 10,
    }


@pytest.mark.parametrize(
    ("document", "found"),
    [
        (money("bank_certificate", "90000", currency="MAD"), ["R currency_unconverted"]),
        (money("bank_certificate", "90000", currency=""), ["R amount_not_found.currency"]),
        (money("bank_certificate", "90000", unsure=("amount",)), ["R amount_not_found.uncertain"]),
        (doc("bank_certificate"), ["R amount_not_found"]),
    ],
)
def test_a_doubtful_amount_is_for_a_person(document: Document, found: list[str]) -> None:
    result = judged(document)
    assert result.status is Status.REVIEW
    assert codes(result) == found


def test_sources_of_different_kinds_add_up() -> None:
    assert (
        judged(money("bank_certificate", "3000"), money("scholarship_certificate", "300", period="month")).status
        == "ok"
    )


def test_two_accounts_add_up() -> None:
    first = money("bank_certificate", "3000", institution="Banque de l'Exemple")
    second = money("bank_certificate", "3000", institution="Caixa Ficticia")
    result = judged(first, second)
    assert result.status is Status.OK
    assert set(result.documents) == {first.id, second.id}


def test_a_bank_that_both_papers_name_is_one_bank() -> None:
    """The line taken for the issuer of the first is another; its letterhead is that of the second."""
    rest = {"amount": Decimal(3000), "currency": "EUR", "amount_period": "total"}
    first = doc("bank_certificate", "Banque de l'Exemple", "Agence du Port", institution="Agence du Port", **rest)
    second = doc("bank_certificate", "Banque de l'Exemple", institution="Banque de l'Exemple", **rest)
    assert judged(first, second).status is Status.REVIEW


def test_ibans_tell_accounts_apart() -> None:
    line = "IBAN ES91 2100 0418 4502 0005 1332"
    other = "IBAN FR76 3000 6000 0112 3456 7890 189"
    first, second = money("bank_statement", "3000"), money("bank_statement", "3000")
    rest = {"amount": Decimal(3000), "currency": "EUR", "amount_period": "total"}
    assert judged(doc("bank_statement", line, **rest), doc("bank_statement", other, **rest)).status is Status.OK
    assert judged(doc("bank_statement", line, **rest), doc("bank_statement", line, **rest)).status is Status.REVIEW
    assert judged(first, second).status is Status.REVIEW


def test_statements_of_one_account_count_once_and_the_newest_counts() -> None:
    def statement(amount: str, month: int) -> Document:
        return money("bank_statement", amount, institution="Banque de l'Exemple", issue_date=date(2026, month, 1))

    assert judged(statement("2500", 3), statement("2400", 4), statement("2300", 5)).status is Status.REVIEW
    assert judged(statement("9000", 3), statement("500", 5)).status is Status.REVIEW
    assert judged(statement("500", 3), statement("9000", 5)).status is Status.OK


def test_payslips_of_one_employer_count_once() -> None:
    slips = [money("income_proof", "300", period="month", institution="Atelier Fictif SARL") for _ in range(3)]
    assert codes(judged(*slips)) == ["R amount_too_low"]


def test_the_same_file_twice_counts_once() -> None:
    first = money("bank_certificate", "3000", institution="Banque A", file="a.pdf")
    second = money("scholarship_certificate", "3000", institution="Fondation B", file="b.pdf")
    same = tuple(file_of(document, sha256="f" * 64) for document in (first, second))
    assert judged(first, second, files=same).status is Status.REVIEW
    assert judged(first, second).status is Status.OK


def test_two_certificates_on_two_pages_of_one_file_are_two() -> None:
    first = money("scholarship_certificate", "3000", institution="Fondation B", file="all.pdf")
    second = money("bank_certificate", "3000", pages=(PageRef(file="all.pdf", page=2),), file="all.pdf")
    assert judged(first, second, files=(file_of(first),)).status is Status.OK


def test_a_sum_that_is_reached_is_not_harmed_by_a_document_in_another_currency() -> None:
    assert (
        judged(money("bank_certificate", "6000"), money("scholarship_certificate", "1", currency="MAD")).status == "ok"
    )


def test_a_document_with_an_error_proves_nothing() -> None:
    valid = ValidAt(check="valid_at", at="application")
    expired = money("bank_certificate", "6000", valid_until=date(2026, 1, 1))
    requirement = req("means", RULE, valid, accepts=KINDS)
    assert codes(single(requirement, expired, facts=FULL)) == ["E expired"]
    current = money("scholarship_certificate", "100", valid_until=date(2030, 1, 1))
    assert codes(single(requirement, expired, current, facts=FULL)) == ["E amount_too_low"]


@pytest.mark.parametrize("missing", ["stay.start", "stay.end"])
def test_without_the_length_of_the_stay_no_sum_is_enough(missing: str) -> None:
    facts = {key: value for key, value in FULL.items() if key != missing}
    result = judged(money("bank_certificate", "1000000"), facts=facts)
    assert (result.status, codes(result)) == (Status.REVIEW, ["R amount_not_found.stay", "R fact_unknown"])
    assert values(result, "fact_unknown")["fact"] == missing


def test_a_total_needs_no_stay_but_monthly_money_does() -> None:
    rule = Means(check="means", value="income", per="total")
    assert judged(money("bank_certificate", "600"), rule=rule, facts=FACTS).status is Status.OK
    assert codes(judged(money("bank_certificate", "599"), rule=rule, facts=FACTS)) == ["E amount_too_low"]
    monthly = judged(money("scholarship_certificate", "600", period="month"), rule=rule, facts=FACTS)
    assert codes(monthly) == ["R amount_not_found.stay"]


FAMILY = Means(
    check="means",
    value="income",
    supplements=(Supplement(fact="situation.family_members", first=Decimal(75), each_further=Decimal(50)),),
)


@pytest.mark.parametrize(
    ("persons", "amount", "status"),
    [
        (0, "6000", Status.OK),
        (1, "10500", Status.OK),
        (1, "10499", Status.PROBLEM),
        (3, "16500", Status.OK),
        (3, "16499", Status.PROBLEM),
        (None, "1000000", Status.REVIEW),
        (None, "5999", Status.PROBLEM),
    ],
)
def test_family_members_cost_more(persons: int | None, amount: str, status: Status) -> None:
    facts = {**FULL, **({} if persons is None else {"family_members": persons})}
    assert judged(money("bank_certificate", amount), rule=FAMILY, facts=facts).status is status


@pytest.mark.parametrize(
    ("prepaid", "found"),
    [
        (True, ["R amount_too_low.reduced"]),
        (None, ["R fact_unknown", "R amount_too_low.perhaps_reduced"]),
        (False, ["E amount_too_low"]),
    ],
)
def test_prepaid_accommodation_lowers_what_is_asked_by_an_unknown_amount(
    prepaid: bool | None, found: list[str]
) -> None:
    rule = Means(check="means", value="income", reduced_by="situation.accommodation_prepaid")
    facts = {**FULL, **({} if prepaid is None else {"accommodation_prepaid": prepaid})}
    assert codes(judged(money("bank_certificate", "4000"), rule=rule, facts=facts)) == found
    assert judged(money("bank_certificate", "6000"), rule=rule, facts=facts).status is Status.OK


@pytest.mark.parametrize(
    ("day", "reason", "name", "said"),
    [
        (date(2027, 1, 1), "value_expired", "until", date(2026, 12, 31)),
        (date(2025, 12, 31), "value_not_yet", "since", date(2026, 1, 1)),
    ],
)
def test_a_figure_outside_its_time_makes_review_whatever_the_sum(
    day: date, reason: str, name: str, said: date
) -> None:
    for amount in ("6000", "1"):
        result = judged(money("bank_certificate", amount), on=day)
        assert result.status is Status.REVIEW
        assert f"R not_evaluated.{reason}" in codes(result)
        told = values(result, "not_evaluated")
        assert told["amount"] == Money(amount=Decimal(600), currency="EUR")
        assert told[name] == said


def test_a_figure_holds_on_its_first_and_its_last_day() -> None:
    for day in (date(2026, 1, 1), date(2026, 12, 31)):
        assert judged(money("bank_certificate", "6000"), on=day).status is Status.OK


def test_a_figure_that_ends_before_the_application_is_filed_makes_review() -> None:
    later = {**FULL, "application_date": date(2027, 2, 1)}
    assert codes(judged(money("bank_certificate", "6000"), facts=later)) == ["R not_evaluated.value_expired"]


def test_percent_and_period_of_the_legal_value() -> None:
    rule = Means(check="means", value="income", percent=Decimal(80))
    assert judged(money("bank_certificate", "4800"), rule=rule).status is Status.OK
    assert judged(money("bank_certificate", "4799"), rule=rule).status is Status.PROBLEM
    yearly = {"income": legal_value("7200", period="year")}
    assert judged(money("bank_certificate", "6000"), values=yearly).status is Status.OK
    assert judged(money("bank_certificate", "5999"), values=yearly).status is Status.PROBLEM


def test_a_means_rule_that_does_not_apply_asks_for_no_sum() -> None:
    rule = Means(check="means", value="income", when=Condition(fact="situation.renewal", is_=False))
    poor = money("bank_certificate", "1")
    assert judged(poor, rule=rule, facts={**FULL, "renewal": True}).status is Status.OK
    assert codes(judged(poor, rule=rule)) == ["R fact_unknown.condition", "R amount_too_low"]
    assert judged(poor, rule=rule, facts={**FULL, "renewal": False}).status is Status.PROBLEM


AMOUNTS = st.integers(0, 20_000).map(str)
BANKS = st.sampled_from(["Banque de l'Exemple", "Caixa Ficticia", "Sparkasse Musterstadt"])


@with_examples(st.lists(st.tuples(st.sampled_from(KINDS), AMOUNTS, BANKS), max_size=4), AMOUNTS)
def test_a_sum_is_never_ok_below_what_is_needed(papers: list[tuple[str, str, str]], last: str) -> None:
    documents = [money(kind, amount, institution=bank) for kind, amount, bank in papers]
    documents.append(money("bank_certificate", last, institution="Banque Dernière"))
    result = judged(*documents)
    total = sum(Decimal(amount) for _, amount, _ in papers) + Decimal(last)
    if total < 6000:
        assert result.status is Status.PROBLEM


@with_examples(st.lists(AMOUNTS, min_size=1, max_size=4))
def test_copies_of_one_certificate_are_worth_one(amounts: list[str]) -> None:
    if max(map(int, amounts)) < 6000:
        assert judged(*(money("bank_certificate", amount) for amount in amounts)).status is not Status.OK


def test_an_account_with_a_years_money_does_not_fill_again_the_next_year() -> None:
    account = doc("blocked_account", amount=Decimal(7200), currency="EUR", amount_period="year")
    grant = doc("scholarship_certificate", amount=Decimal(7200), currency="EUR", amount_period="year")
    three_years = {**FULL, "stay.end": date(2029, 8, 31)}
    assert judged(grant, facts=three_years).status is Status.OK
    assert judged(account, facts=three_years).status is Status.PROBLEM


def blocked(whole: str, monthly: str, *, certain: bool = True) -> Document:
    """A blocked account that states both what is in it and what is paid out in a month."""
    return doc(
        "blocked_account",
        unsure=() if certain else ("amount",),
        amount=[Decimal(whole), Decimal(monthly)],
        currency=["EUR", "EUR"],
        amount_period=["total", "month"],
    )


@pytest.mark.parametrize(
    ("whole", "monthly", "found"),
    [
        ("6600", "600", []),
        ("6000", "600", []),
        ("6600", "550", ["R amount_too_low"]),  # ten months of 550; the rest is paid out after the stay
        ("5500", "550", ["E amount_too_low"]),
        ("6600", "49", []),  # a fee
        ("6600", "3300", []),  # two instalments are no monthly sum of a stay
    ],
)
def test_a_blocked_account_proves_what_it_pays_out_in_the_stay(whole: str, monthly: str, found: list[str]) -> None:
    assert codes(judged(blocked(whole, monthly))) == found


def test_what_is_paid_out_too_slowly_is_proven_by_both_sums() -> None:
    result = judged(blocked("6600", "550"))
    told = values(result, "amount_too_low")
    assert told["found"] == Money(amount=Decimal(5500), currency="EUR")
    (finding,) = [each for each in result.findings if each.code == "amount_too_low"]
    assert [each.text for each in finding.evidence] == ["6600", "550"]


def test_other_means_make_up_for_what_is_paid_out_too_slowly() -> None:
    assert judged(blocked("6600", "550"), money("scholarship_certificate", "50", period="month")).status is Status.OK
