"""What two engines read differently is for a person, and both readings are named."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given as with_examples
from hypothesis import strategies as st

from doccheck.checklist import CoversStay, HoursPerWeek, IssuedWithin, Means, Person, ValidAt
from doccheck.model import LANGUAGES, Document, Field, Report, Status
from doccheck.reporting.messages import action, message
from doccheck.understanding.understand import understand
from doccheck.values import amounts
from tests.judging.builder import (
    FACTS,
    NAME,
    STAY,
    ambiguous,
    checklist,
    codes,
    doc,
    money,
    passport,
    report,
    req,
    single,
    values,
)
from tests.understanding.pages import file, scan, title, twice

VALID = ValidAt(check="valid_at", at="application")
NEED_NOT_SAY = ValidAt(check="valid_at", at="application", without_date="ok")
RECENT = IssuedWithin(check="issued_within", months=3)
COVER = CoversStay(check="covers_stay")
MEANS = Means(check="means", value="income")  # 6000 EUR for the ten months
COURSE = HoursPerWeek(check="hours_per_week", at_least=18)
PERSON = Person(check="person")
FULL = {**FACTS, **STAY}
GOOD, BAD = date(2031, 1, 1), date(2021, 1, 1)


def dated(kind: str, name: str, *readings: date, **more: Any) -> Document:
    return ambiguous(doc(kind, **more), name, *readings)


def disputed(kind: str, *amounts: str, **more: Any) -> Document:
    """A document about money whose amount has several readings; the other figures are certain."""
    document = money(kind, amounts[0], **more)
    (amount,) = document.all("amount")
    shaky = ambiguous(replace(document, fields=()), "amount", *map(Decimal, amounts)).fields
    return replace(document, fields=(*shaky, *(f for f in document.fields if f is not amount)))


# -- dates ------------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize("rule", [VALID, NEED_NOT_SAY])
@pytest.mark.parametrize("days", [(GOOD, BAD), (BAD, GOOD), (GOOD, date(2037, 1, 1)), (BAD, date(2020, 1, 1))])
def test_a_validity(rule: ValidAt, days: tuple[date, ...]) -> None:
    result = single(req("passport", rule), ambiguous(passport(expiry_date=[]), "expiry_date", *days))
    assert (result.status, codes(result)) == (Status.REVIEW, ["R date_not_found.ambiguous"])
    assert values(result, "date_not_found")["text"] == " / ".join(map(str, days))


@pytest.mark.parametrize(
    ("certain", "days", "found"),
    [
        (GOOD, (GOOD, BAD), ["R date_not_found.ambiguous"]),
        (GOOD, (BAD, date(2020, 1, 1)), ["R date_not_found.ambiguous"]),
        (GOOD, (BAD,), ["R date_not_found.ambiguous"]),
        (GOOD, (date(2032, 1, 1), date(2037, 1, 1)), []),
        (BAD, (GOOD, BAD), ["R date_not_found.ambiguous"]),
        (BAD, (date(2020, 1, 1), date(2019, 1, 1)), ["E expired"]),
    ],
)
def test_beside_a_certain_date(certain: date, days: tuple[date, ...], found: list[str]) -> None:
    document = ambiguous(passport(expiry_date=certain), "expiry_date", *days)
    assert codes(single(req("passport", VALID), document)) == found


def test_day_and_month_either_way_is_no_second_date_beside_a_certain_one() -> None:
    certain, either = date(2026, 9, 5), date(2026, 5, 9)
    document = ambiguous(passport(expiry_date=certain), "expiry_date", certain, either)
    assert codes(single(req("passport", VALID), document)) == []


@pytest.mark.parametrize("days", [(date(2026, 6, 1), date(2026, 1, 1)), (date(2026, 6, 1), date(2026, 6, 7))])
def test_an_age(days: tuple[date, ...]) -> None:
    result = single(req("criminal_record", RECENT), dated("criminal_record", "issue_date", *days))
    assert (result.status, codes(result)) == (Status.REVIEW, ["R date_not_found.ambiguous"])


@pytest.mark.parametrize("last", [date(2027, 6, 30), date(2029, 6, 30)])
def test_a_cover(last: date) -> None:
    document = dated("health_insurance", "valid_until", last, date(2021, 6, 30), valid_from=date(2026, 9, 1))
    result = single(req("health_insurance", COVER), document, facts=FULL)
    assert (result.status, codes(result)) == (Status.REVIEW, ["R date_not_found.ambiguous"])


def test_a_disputed_cover_does_not_give_way_to_the_dates_of_something_else() -> None:
    course = {"start_date": date(2026, 9, 1), "end_date": date(2027, 6, 30), "valid_from": date(2026, 9, 1)}
    document = dated("health_insurance", "valid_until", date(2026, 12, 31), date(2028, 12, 31), **course)
    result = single(req("health_insurance", COVER), document, facts=FULL)
    assert (result.status, codes(result)) == (Status.REVIEW, ["R date_not_found.ambiguous"])


# -- facts ------------------------------------------------------------------------------------------------------------
def facts_of(found: Report) -> dict[str, Any]:
    return {fact.key: fact.value for fact in found.facts}


def test_a_disputed_term_is_no_fact() -> None:
    letter = dated("admission_letter", "end_date", date(2027, 6, 30), date(2021, 6, 30), start_date=date(2026, 9, 1))
    known = facts_of(report(checklist(), letter))
    assert known["stay.start"] == date(2026, 9, 1)
    assert "stay.end" not in known


def test_a_disputed_term_contradicts_a_certain_one() -> None:
    letter = doc("admission_letter", start_date=date(2026, 9, 1), end_date=date(2027, 6, 30))
    longer = dated("enrolment_certificate", "end_date", date(2028, 6, 30), date(2026, 6, 30))
    assert facts_of(report(checklist(), letter))["stay.end"] == date(2027, 6, 30)
    assert "stay.end" not in facts_of(report(checklist(), letter, longer))


def test_of_an_old_and_a_disputed_permit_the_old_one_is_not_the_current_one() -> None:
    old = doc("visa", **NAME, expiry_date=date(2026, 7, 1))
    new = dated("residence_permit", "expiry_date", date(2026, 1, 1), date(2028, 1, 1), **NAME)
    assert facts_of(report(checklist(), old))["situation.current_permit_expires"] == date(2026, 7, 1)
    assert "situation.current_permit_expires" not in facts_of(report(checklist(), old, new))


def test_a_given_fact_is_contradicted_only_where_neither_reading_agrees() -> None:
    for other, conflict in ((date(2004, 5, 17), False), (date(2001, 1, 1), True)):
        document = ambiguous(passport(birth_date=[]), "birth_date", date(2004, 5, 11), other)
        assert ("R fact_conflict" in codes(report(checklist(), document))) is conflict


# -- persons ----------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("days", "found"),
    [
        ((date(2004, 5, 17), date(2004, 5, 11)), ["R date_not_found.ambiguous"]),
        ((date(2004, 5, 11), date(2004, 5, 17)), ["R date_not_found.ambiguous"]),
        ((date(1999, 5, 11), date(1999, 5, 17)), ["R date_not_found.ambiguous"]),
    ],
)
def test_a_birth_date(days: tuple[date, ...], found: list[str]) -> None:
    assert codes(single(req("diploma", PERSON), dated("diploma", "birth_date", *days, **NAME))) == found


def test_a_birth_date_with_day_and_month_either_way_is_the_expected_one() -> None:
    born = {**FACTS, "birth_date": date(2004, 5, 7)}
    document = dated("diploma", "birth_date", date(2004, 7, 5), date(2004, 5, 7), **NAME)
    assert codes(single(req("diploma", PERSON), document, facts=born)) == []


def test_a_wrong_birth_date_beside_a_disputed_one_is_for_a_person() -> None:
    document = doc("diploma", **NAME, birth_date=date(1999, 5, 17))
    assert codes(single(req("diploma", PERSON), document)) == ["E birth_date_mismatch"]
    document = ambiguous(document, "birth_date", date(2004, 5, 11), date(2004, 5, 17))
    assert codes(single(req("diploma", PERSON), document)) == ["R birth_date_mismatch"]


# -- sums -------------------------------------------------------------------------------------------------------------
def judged(*documents: Document) -> Any:
    kinds = ("bank_certificate", "bank_statement", "scholarship_certificate")
    return single(req("means", MEANS, accepts=kinds), *documents, facts=FULL)


@pytest.mark.parametrize("both", [("8450", "3450"), ("3450", "8450"), ("8450", "8150"), ("345", "845")])
def test_an_amount(both: tuple[str, str]) -> None:
    result = judged(disputed("bank_certificate", *both))
    assert (result.status, codes(result)) == (Status.REVIEW, ["R amount_not_found.ambiguous"])
    told = values(result, "amount_not_found")
    assert (str(told["found"].amount), str(told["other"].amount)) == both


def test_a_currency() -> None:
    document = doc("bank_certificate", amount=Decimal(8450), amount_period="total")
    result = judged(ambiguous(document, "currency", "EUR", "USD"))
    assert (result.status, codes(result)) == (Status.REVIEW, ["R amount_not_found.ambiguous"])
    assert values(result, "amount_not_found")["other"].currency == "USD"


def test_a_sum_that_is_reached_without_it_is_reached() -> None:
    sure = money("bank_certificate", "6000", institution="Banque de l'Exemple")
    assert judged(sure, disputed("scholarship_certificate", "500", "900", period="month")).status is Status.OK


def test_the_newest_statement_counts_though_its_figure_is_disputed() -> None:
    bank = {"institution": "Banque de l'Exemple"}
    old = money("bank_statement", "9000", issue_date=date(2026, 3, 1), **bank)
    new = disputed("bank_statement", "9000", "500", issue_date=date(2026, 5, 1), **bank)
    assert judged(old).status is Status.OK
    result = judged(old, new)
    assert result.status is Status.REVIEW
    assert "R amount_not_found.ambiguous" in codes(result)
    older = disputed("bank_statement", "9000", "500", issue_date=date(2026, 1, 1), **bank)
    assert judged(old, older).status is Status.OK


@with_examples(st.lists(st.integers(1, 20_000).map(str), min_size=2, max_size=3, unique=True))
def test_a_disputed_amount_never_decides(readings: list[str]) -> None:
    assert judged(disputed("bank_certificate", *readings)).status is Status.REVIEW


def test_an_account_number_misread_in_one_sign_is_no_second_account() -> None:
    rest = {"amount": Decimal(3000), "currency": "EUR", "amount_period": "total"}
    first = doc("bank_statement", "IBAN ES91 2100 0418 4502 0005 1332", **rest)
    misread = doc("bank_statement", "IBAN ES91 2100 0418 4502 0006 1332", **rest)
    other = doc("bank_statement", "IBAN FR76 3000 6000 0112 3456 7890 189", **rest)
    assert judged(first, misread).status is Status.REVIEW
    assert judged(first, other).status is Status.OK


# -- hours ------------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("certain", "other", "found"),
    [
        ([], (16, 26), ["R hours_too_low.ambiguous"]),
        ([], (20, 26), ["R hours_too_low.ambiguous"]),
        ([20], (16, 26), ["R hours_too_low.ambiguous"]),
        ([20], (16,), ["R hours_too_low.ambiguous"]),
        ([20], (26, 28), []),
        ([16], (20, 10), ["R hours_too_low"]),
        ([16], (15, 10), ["E hours_too_low"]),
        ([], (26,), ["R hours_too_low.not_found"]),
    ],
)
def test_hours(certain: list[int], other: tuple[int, ...], found: list[str]) -> None:
    document = doc("language_course_confirmation", hours_per_week=[Decimal(hours) for hours in certain])
    document = ambiguous(document, "hours_per_week", *map(Decimal, other))
    assert codes(single(req("language_course_confirmation", COURSE), document)) == found


# -- unused, and from the page to the words ---------------------------------------------------------------------------
def test_a_field_no_rule_looks_at_changes_nothing() -> None:
    document = dated("diploma", "issue_date", date(2026, 5, 4), date(2026, 5, 9), **NAME)
    assert single(req("diploma", PERSON), document).status is Status.OK


_BALANCE = (
    "Caisse Rurale de Valbrune",
    "",
    title("ATTESTATION BANCAIRE"),
    "",
    "Nous certifions que Madame Amina BENALI est titulaire d'un compte ouvert dans nos livres.",
    "Solde disponible : 8450,00 EUR",
    "",
    "Date d'émission : 04.05.2026",
)


def from_page(seconds: dict[str, str]) -> Any:
    documents = understand([file(twice(scan(*_BALANCE), seconds))])
    requirement = req("means", MEANS, RECENT, accepts=("bank_certificate",))
    return single(requirement, *documents, facts=FULL)


@pytest.mark.parametrize(
    ("seconds", "found"),
    [
        ({}, []),
        ({"8450,00": "8.450,00", "04.05.2026": "04/05/2026"}, []),
        ({"8450,00": "3450,00"}, ["R amount_not_found.ambiguous"]),
        ({"8450,00": "9450,00"}, ["R amount_not_found.ambiguous"]),
        ({"8450,00": "B4"}, ["R amount_not_found.uncertain"]),
        ({"04.05.2026": "04.05.2020"}, ["R date_not_found.ambiguous"]),
        ({"04.05.2026": "04.05"}, ["R date_not_found.uncertain"]),
    ],
)
def test_from_the_page_to_the_finding(seconds: dict[str, str], found: list[str]) -> None:
    assert codes(from_page(seconds)) == found


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_message_names_both_readings(language: str) -> None:
    (finding,) = from_page({"8450,00": "3450,00"}).findings
    said = message(finding, language)
    assert all(amounts.show(Decimal(amount), "EUR", language) in said for amount in (8450, 3450)), said
    assert action(finding, language)
    (finding,) = from_page({"04.05.2026": "04.05.2020"}).findings
    assert "2026-05-04 / 2020-05-04" in message(finding, language)
    assert action(finding, language)


def test_a_demoted_certain_reading_never_makes_ok_what_was_not() -> None:
    """Two dates that contradict each other stay a contradiction when the second engine doubts one of them."""
    both = passport(expiry_date=[GOOD, BAD])
    assert codes(single(req("passport", VALID), both)) == ["R date_not_found.ambiguous"]
    fields: list[Field] = [f for f in both.fields if f.value != BAD]
    doubted = ambiguous(replace(both, fields=tuple(fields)), "expiry_date", BAD, date(2037, 1, 1))
    assert codes(single(req("passport", VALID), doubted)) == ["R date_not_found.ambiguous"]


DAYS = st.dates(date(2025, 1, 1), date(2029, 1, 1))
_DATED = [
    ("passport", "expiry_date", VALID),
    ("passport", "valid_from", VALID),
    ("criminal_record", "issue_date", RECENT),
    ("health_insurance", "valid_until", COVER),
    ("health_insurance", "valid_from", COVER),
    ("health_insurance", "end_date", COVER),
]


@with_examples(st.sampled_from(_DATED), st.lists(DAYS, min_size=1, max_size=3, unique=True), DAYS)
def test_a_second_reading_of_a_date_never_makes_ok_what_was_not(
    case: tuple[str, str, Any], days: list[date], other: date
) -> None:
    kind, name, rule = case
    fixed = {"valid_from": date(2026, 1, 1), "valid_until": date(2028, 1, 1), "start_date": date(2026, 1, 1)}
    before = doc(kind, **{**fixed, "expiry_date": date(2028, 1, 1), name: days})
    fields = tuple(f for f in before.fields if (f.name, f.value) != (name, days[0]))
    after = ambiguous(replace(before, fields=fields), name, days[0], other)
    requirement = req(kind, rule)
    if single(requirement, before, facts=FULL).status is not Status.OK:
        assert single(requirement, after, facts=FULL).status is not Status.OK


@with_examples(
    st.lists(
        st.tuples(
            st.sampled_from(["bank_certificate", "bank_statement", "scholarship_certificate"]),
            st.integers(1, 12_000).map(str),
            st.sampled_from(["Banque de l'Exemple", "Caixa Ficticia"]),
            st.sampled_from([[], [date(2026, 3, 1)], [date(2026, 5, 1)]]),
        ),
        min_size=1,
        max_size=3,
    ),
    st.integers(1, 12_000).map(str),
)
def test_a_second_reading_of_an_amount_never_makes_ok_what_was_not(papers: list[Any], other: str) -> None:
    rest = [money(kind, sum_, institution=bank, issue_date=day) for kind, sum_, bank, day in papers]
    kind, sum_, bank, day = papers[0]
    shaky = disputed(kind, sum_, other, institution=bank, issue_date=day)
    if judged(*rest).status is not Status.OK:
        assert judged(shaky, *rest[1:]).status is not Status.OK


def test_a_disputed_paper_without_a_date_leaves_open_which_of_the_others_is_newest() -> None:
    march, may = (
        money("scholarship_certificate", sum_, institution="Caixa Ficticia", issue_date=day)
        for sum_, day in (("1", date(2026, 3, 1)), ("6000", date(2026, 5, 1)))
    )
    undated = disputed("scholarship_certificate", "1", "1", institution="Caixa Ficticia", issue_date=[])
    assert judged(undated, march, may).status is not Status.OK
    assert judged(march, may).status is Status.OK


@with_examples(st.lists(st.integers(10, 30), min_size=1, max_size=3, unique=True), st.integers(10, 30))
def test_a_second_reading_of_hours_never_makes_ok_what_was_not(hours: list[int], other: int) -> None:
    kind = "language_course_confirmation"
    before = doc(kind, hours_per_week=[Decimal(figure) for figure in hours])
    after = doc(kind, hours_per_week=[Decimal(figure) for figure in hours[1:]])
    after = ambiguous(after, "hours_per_week", Decimal(hours[0]), Decimal(other))
    if single(req(kind, COURSE), before).status is not Status.OK:
        assert single(req(kind, COURSE), after).status is not Status.OK


def test_a_disputed_older_paper_counts_beside_one_without_a_date() -> None:
    march, unsaid, may = date(2026, 3, 1), [], date(2026, 5, 1)
    newer = [money("bank_certificate", "6000", institution="Caixa Ficticia", issue_date=day) for day in (unsaid, may)]

    for older in ("1", "6000"):
        certain = judged(money("bank_certificate", older, institution="Caixa Ficticia", issue_date=march), *newer)
        doubted = judged(disputed("bank_certificate", older, "1", institution="Caixa Ficticia", issue_date=march), *newer)
        assert (certain.status is Status.OK) == (older == "6000")
        assert doubted.status is Status.REVIEW
