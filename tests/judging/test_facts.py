"""What is known, where it comes from, and what contradicts it."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from doccheck.facts import given
from doccheck.judging.facts import Knowledge, known
from doccheck.model import Document, Origin
from tests.judging.builder import FACTS, NAME, ON, STAY, checklist, codes, doc, passport, report, req

CHECKLIST = checklist(req("passport"), purposes=("study", "language_course"))
MARTIN: dict[str, Any] = {"surname": "MARTIN", "given_names": "Paul", "birth_date": date(1975, 1, 1)}


def learned(*documents: Document, **facts: Any) -> Knowledge:
    return known(documents, CHECKLIST, given(facts), ON)


def value(knowledge: Knowledge, key: str) -> Any:
    fact = knowledge.facts.get(key)
    return fact.value if fact else None


def conflicts(knowledge: Knowledge) -> list[Any]:
    return [dict(f.values)["fact"] for f in knowledge.findings if f.code == "fact_conflict"]


def test_the_passport_tells_who_the_applicant_is() -> None:
    knowledge = learned(passport())
    assert value(knowledge, "applicant.surname") == "BENALI"
    assert value(knowledge, "applicant.birth_date") == date(2004, 5, 17)
    assert value(knowledge, "applicant.nationality") == "MAR"
    fact = knowledge.facts["applicant.birth_date"]
    assert (fact.origin, fact.evidence[0].text) == (Origin.DERIVED, "2004-05-17")
    assert knowledge.applicant is not None
    assert knowledge.applicant.full == "Amina BENALI"


def test_the_application_is_made_on_the_day_of_the_check_unless_said_otherwise() -> None:
    assert learned().facts["application_date"].origin is Origin.DEFAULT
    assert value(learned(), "application_date") == ON
    assert value(learned(application_date=date(2026, 7, 1)), "application_date") == date(2026, 7, 1)


@pytest.mark.parametrize("field", ["birth_date", "nationality"])
def test_what_is_not_certain_is_unknown(field: str) -> None:
    assert value(learned(passport(unsure=(field,))), f"applicant.{field}") is None


def test_passports_of_two_people_leave_the_applicant_unknown() -> None:
    knowledge = learned(passport(), passport(**MARTIN))
    assert knowledge.applicant is None
    assert value(knowledge, "applicant.birth_date") is None


def test_a_given_name_says_which_passport_is_the_applicants() -> None:
    knowledge = learned(passport(**MARTIN), passport(), surname="Benali", given_names="Amina")
    assert value(knowledge, "applicant.birth_date") == date(2004, 5, 17)
    assert conflicts(knowledge) == []
    assert value(learned(passport(**MARTIN), passport(), surname="Benali"), "applicant.birth_date") == date(2004, 5, 17)


def test_the_admission_says_which_passport_is_the_applicants() -> None:
    knowledge = learned(passport(**MARTIN), passport(), doc("admission_letter", **NAME))
    assert value(knowledge, "applicant.birth_date") == date(2004, 5, 17)


def test_an_application_that_names_both_says_nothing() -> None:
    form = doc("visa_application_form", "demandeur : Amina Benali", "père : Paul Martin")
    assert learned(passport(**MARTIN), passport(), form).applicant is None


def test_passport_and_residence_permit_of_one_person() -> None:
    permit = doc("residence_permit", **NAME, birth_date=date(2004, 5, 17), expiry_date=date(2026, 10, 15))
    old = doc("residence_permit", **NAME, birth_date=date(2004, 5, 17), expiry_date=date(2025, 10, 15))
    knowledge = learned(passport(), old, permit)
    assert value(knowledge, "situation.current_permit_expires") == date(2026, 10, 15)
    assert value(knowledge, "derived.permit_expired_months") == -4


def test_somebody_elses_permit_is_not_the_applicants() -> None:
    knowledge = learned(passport(), doc("residence_permit", **MARTIN, expiry_date=date(2026, 10, 15)))
    assert value(knowledge, "situation.current_permit_expires") is None


ADMITTED: dict[str, Any] = {"start_date": date(2026, 9, 1), "end_date": date(2027, 6, 30)}


def test_the_admission_tells_the_stay() -> None:
    knowledge = learned(passport(), doc("admission_letter", **NAME, **ADMITTED))
    assert value(knowledge, "stay.start") == date(2026, 9, 1)
    assert value(knowledge, "derived.stay_months") == 10
    assert value(knowledge, "derived.stay_days") == 303


@pytest.mark.parametrize(
    "paper",
    [
        doc("admission_letter", **ADMITTED, unsure=("start_date",)),
        doc("admission_letter", **ADMITTED, look_alike="conditional_offer"),
        doc("admission_letter", **ADMITTED, confidence=0.5),
        doc("admission_letter", **ADMITTED, full_name="Paul Martin"),
        doc("health_insurance", **ADMITTED),
        doc("admission_letter", **{**ADMITTED, "start_date": [date(2026, 9, 1), date(2026, 10, 1)]}),
    ],
)
def test_a_paper_that_does_not_count_tells_no_stay(paper: Document) -> None:
    assert value(learned(passport(), paper), "stay.start") is None


def test_papers_that_disagree_tell_no_stay() -> None:
    other = doc("enrolment_certificate", start_date=date(2026, 10, 1), end_date=date(2027, 6, 30))
    knowledge = learned(doc("admission_letter", **ADMITTED), other)
    assert value(knowledge, "stay.start") is None
    assert value(knowledge, "stay.end") == date(2027, 6, 30)


def test_a_school_tells_the_stay_where_no_admission_does() -> None:
    assert value(learned(doc("school_certificate", **ADMITTED)), "stay.end") == date(2027, 6, 30)


@pytest.mark.parametrize(
    ("facts", "found"),
    [
        ({"birth_date": date(2004, 5, 18)}, ["applicant.birth_date"]),
        ({"birth_date": date(2004, 5, 17)}, []),
        ({"nationality": "MA"}, []),
        ({"nationality": "MAR"}, []),
        ({"nationality": "FR"}, ["applicant.nationality"]),
        ({"surname": "Martin", "given_names": "Paul"}, ["applicant.surname"]),
        ({"surname": "Benali", "given_names": "Amina"}, []),
        ({"surname": "Martin"}, ["applicant.surname"]),
        ({"surname": "Benali"}, []),
        ({"stay.start": date(2026, 8, 20)}, []),
        ({"stay.start": date(2026, 7, 1)}, ["stay.start"]),
        ({"stay.end": date(2027, 7, 31)}, []),
        ({"stay.end": date(2027, 9, 30)}, ["stay.end"]),
        ({"stay.end": date(2027, 6, 30)}, []),
    ],
)
def test_a_document_that_contradicts_a_given_fact(facts: dict[str, Any], found: list[str]) -> None:
    knowledge = learned(passport(), doc("admission_letter", **ADMITTED), **{**FACTS_OF_NAME(facts), **facts})
    assert conflicts(knowledge) == found


def FACTS_OF_NAME(facts: dict[str, Any]) -> dict[str, Any]:  # noqa: N802
    """The applicant's name, so that the passport is the applicant's, unless the case is about names."""
    return {} if "surname" in facts else {"surname": "Benali", "given_names": "Amina"}


def test_the_given_fact_wins_and_the_conflict_makes_review() -> None:
    result = report(checklist(req("passport")), passport(), facts={**FACTS, "birth_date": date(2010, 1, 1)})
    assert {fact.key: fact.value for fact in result.facts}["derived.minor"] is True
    assert (result.verdict, codes(result)) == ("review", ["R fact_conflict"])


def test_a_stay_that_ends_before_it_starts_is_unknown() -> None:
    knowledge = learned(**{"stay.start": date(2027, 1, 1), "stay.end": date(2026, 1, 1)})
    assert conflicts(knowledge) == ["stay.end"]
    assert "derived.stay_days" not in knowledge.facts


@pytest.mark.parametrize(
    ("key", "wrong"),
    [("stay.purpose", "holiday"), ("applicant.nationality", "Atlantis"), ("residence_countries", ("MA", "Atlantis"))],
)
def test_a_fact_that_means_nothing_is_unknown_and_that_is_said(key: str, wrong: Any) -> None:
    knowledge = learned(**{key: wrong})
    assert not any(fact.value == wrong for fact in knowledge.facts.values())
    assert [finding.code for finding in knowledge.findings] == ["fact_unknown"]


@pytest.mark.parametrize(
    ("born", "age", "minor"),
    [(date(2008, 6, 15), 18, False), (date(2008, 6, 16), 17, True), (date(2027, 1, 1), None, None)],
)
def test_age_on_the_day_of_the_application(born: date, age: int | None, minor: bool | None) -> None:
    knowledge = learned(birth_date=born)
    assert (value(knowledge, "derived.age"), value(knowledge, "derived.minor")) == (age, minor)


@pytest.mark.parametrize(("code", "citizen"), [("FR", True), ("CHE", True), ("NO", True), ("MA", False)])
def test_eu_citizens(code: str, citizen: bool) -> None:
    assert value(learned(nationality=code), "derived.eu_citizen") is citizen


def test_countries_are_alpha_3_in_the_report() -> None:
    knowledge = learned(nationality="ma", residence_countries=("MA", "FRA"))
    assert value(knowledge, "applicant.nationality") == "MAR"
    assert value(knowledge, "applicant.residence_countries") == ("MAR", "FRA")


def test_a_person_with_a_single_name() -> None:
    knowledge = learned(passport(surname="SUHARTO", given_names=[]))
    assert knowledge.applicant is not None
    assert knowledge.applicant.full == "SUHARTO"


def test_stay_facts_reach_the_report() -> None:
    keys = {fact.key for fact in report(CHECKLIST, passport(), facts=STAY).facts}
    assert {"stay.start", "derived.stay_days", "derived.age", "application_date"} <= keys
