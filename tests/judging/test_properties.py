"""What holds of every dossier under every checklist, tried on thousands of invented ones."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from functools import cache
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from doccheck.checklist import Checklist, States, checklist_ids, load_checklist
from doccheck.facts import FACT_TYPES
from doccheck.facts import given as facts_of
from doccheck.judging import judge
from doccheck.kinds import all_kinds
from doccheck.model import Document, FactValue, Report, Status
from tests.judging.builder import NAME, doc, picture

IDS = checklist_ids()
ON = date(2026, 6, 15)
BORN, START, END = date(2004, 5, 17), date(2026, 9, 1), date(2027, 6, 30)
WORSE = {Status.OK: 0, Status.NOT_APPLICABLE: 0, Status.REVIEW: 1, Status.PROBLEM: 2, Status.MISSING: 2}
WRONG = (Status.PROBLEM, Status.MISSING)
# Every fact that somebody may leave out, with values that make a difference somewhere.
VALUES: dict[str, tuple[FactValue, ...]] = {
    "applicant.birth_date": (BORN, date(2010, 3, 2)),
    "applicant.nationality": ("MAR", "CHE", "FRA", "USA"),
    "applicant.residence_countries": (("MAR",), ("FRA", "MAR"), ("MAR", "SEN", "USA")),
    "stay.start": (START, date(2026, 7, 1), date(2027, 2, 1)),
    "stay.end": (END, date(2026, 9, 20), date(2029, 9, 30)),
    "situation.family_members": (0, 1, 3),
    "situation.current_permit": ("student", "concours", "mineur_scolarise", "none"),
    "situation.current_permit_expires": (date(2025, 6, 1), date(2026, 7, 30), date(2026, 9, 1)),
    "situation.first_entry": (date(2026, 1, 10), date(2026, 6, 1)),
    **{key: (True, False) for key, kind in FACT_TYPES.items() if kind is bool},
}
FLAWS: dict[str, dict[str, Any]] = {
    "": {},
    "expired": {"expiry_date": date(2025, 1, 1), "valid_until": date(2025, 1, 1)},
    "ends soon": {"expiry_date": date(2026, 10, 1), "valid_until": date(2026, 10, 1)},
    "old": {"issue_date": date(2019, 1, 1)},
    "no dates": {"issue_date": [], "expiry_date": [], "valid_until": [], "end_date": []},
    "poor": {"amount": Decimal(300)},
    "somebody else": {"surname": "OYELARAN", "given_names": "Folake", "birth_date": date(1999, 9, 9)},
    "other language": {"languages": ("tr",), "legalised": False},
    "from abroad": {"issuing_country": "SEN", "legalised": False},
    "unsure": {"confidence": 0.4, "rival": "other"},
    "look-alike": {"look_alike": "quote"},
    "not signed": {"signed": False, "pages_": 1},
}


@cache
def rules(id: str) -> Checklist:
    return load_checklist(id)


@cache
def phrases(checklist: str) -> tuple[str, ...]:
    """One phrase of each that some document must say."""
    found = (r.phrases for need in rules(checklist).requirements for r in need.rules if isinstance(r, States))
    return tuple(each[0] for each in found if each)


STUDIES = ("admission_letter", "enrolment_certificate", "transcript", "tuition_receipt", "diploma")


def valid(kind: str, checklist: str, **more: Any) -> Document:
    """A document with nothing wrong, as far as one of its kind can be."""
    authority = rules(checklist)
    values: dict[str, Any] = {
        **NAME,
        "birth_date": BORN,
        "nationality": "MAR",
        "issue_date": ON - timedelta(days=20),
        "expiry_date": date(2032, 1, 1),
        "start_date": START,
        "end_date": END,
        "valid_from": date(2026, 6, 1),
        "valid_until": date(2032, 1, 1),
        "amount": Decimal(90_000),
        "currency": "EUR",
        "amount_period": "total",
        "hours_per_week": Decimal(25),
        "institution": "Université" if kind in STUDIES else f"Institution {kind}",  # a record of another one is doubted
        "issuing_country": authority.country,
        "languages": authority.translation.languages[:1],
        "legalised": True,
        "signed": True,
        "certified_copy": (),
        "pictures": (picture(), picture()) if kind == "identity_photo" else (),
    }
    if kind == "identity_photo":
        values = {name: value for name, value in values.items() if name in Document.__dataclass_fields__}
    values |= more
    values.pop("pages_", None)
    return doc(kind, *phrases(checklist), "Frais de scolarité payés", "69003 Lyon", **values)


def judged(checklist: str, documents: tuple[Document, ...], facts: dict[str, FactValue], on: date = ON) -> Report:
    return judge(documents, (), rules(checklist), facts_of(facts), on)


def statuses(report: Report) -> dict[str, Status]:
    return {result.id: result.status for result in report.requirements}


KINDS = sorted(set(all_kinds()) - {"other", "apostille", "sworn_translation"})


@st.composite
def dossiers(draw: st.DrawFn, every_fact: bool) -> tuple[str, tuple[Document, ...], dict[str, FactValue]]:
    """A checklist, documents of kinds it accepts, some of them with flaws, and facts."""
    checklist = draw(st.sampled_from(IDS))
    wanted = {
        kind
        for need in rules(checklist).requirements
        for kind in (*need.accepts, *(k for o in need.options for k in o.accepts))
    }
    kinds = draw(st.lists(st.sampled_from(sorted(wanted)), unique=True, max_size=12))
    documents = tuple(valid(kind, checklist, **FLAWS[draw(st.sampled_from(sorted(FLAWS)))]) for kind in kinds)
    facts: dict[str, FactValue] = {"surname": "Benali", "given_names": "Amina"}
    purposes = {"stay.purpose": rules(checklist).purposes} if rules(checklist).purposes else {}
    for key, choices in {**VALUES, **purposes}.items():
        if every_fact or draw(st.booleans()):
            facts[key] = draw(st.sampled_from(choices))
    return checklist, documents, facts


many = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@many
@given(dossiers(every_fact=True), st.data())
def test_a_valid_document_more_makes_nothing_worse(
    dossier: tuple[str, tuple[Document, ...], dict[str, FactValue]], data: st.DataObject
) -> None:
    checklist, documents, facts = dossier
    facts |= {"applicant.birth_date": BORN, "stay.start": START, "stay.end": END, "applicant.nationality": "MAR"}
    facts["situation.current_permit_expires"] = date(2032, 1, 1)
    before = statuses(judged(checklist, documents, facts))
    kind = data.draw(st.sampled_from(KINDS))
    after = statuses(judged(checklist, (*documents, valid(kind, checklist)), facts))
    worse = {id: (before[id], after[id]) for id in before if WORSE[after[id]] > WORSE[before[id]]}
    assert not worse, (checklist, kind)


@many
@given(dossiers(every_fact=False), st.integers(0, 900), st.integers(1, 900))
def test_what_has_expired_stays_so(
    dossier: tuple[str, tuple[Document, ...], dict[str, FactValue]], days: int, later: int
) -> None:
    checklist, documents, facts = dossier
    day = ON + timedelta(days=days)
    before = judged(checklist, documents, facts, day)
    after = statuses(judged(checklist, documents, facts, day + timedelta(days=later)))
    expired = [
        result.id
        for result in before.requirements
        if result.status is Status.PROBLEM and any(finding.code == "expired" for finding in result.findings)
    ]
    assert Status.OK not in {after[id] for id in expired}


@many
@given(dossiers(every_fact=False), st.data())
def test_what_nobody_said_is_never_ok_where_an_answer_would_make_it_wrong(
    dossier: tuple[str, tuple[Document, ...], dict[str, FactValue]], data: st.DataObject
) -> None:
    checklist, documents, facts = dossier
    purposes = {"stay.purpose": rules(checklist).purposes} if rules(checklist).purposes else {}
    key, values = data.draw(st.sampled_from(sorted({**VALUES, **purposes}.items())))
    facts = {name: value for name, value in facts.items() if name != key}
    # An answer that the documents contradict is no answer.
    documents = tuple(replace(d, fields=tuple(f for f in d.fields if f.name != "birth_date")) for d in documents)
    report = judged(checklist, documents, facts)
    if key in {fact.key for fact in report.facts}:
        return  # the documents tell it
    fine = {id for id, status in statuses(report).items() if status is Status.OK}
    for value in values:
        answered = statuses(judged(checklist, documents, {**facts, key: value}))
        wrong = {id: answered[id] for id in fine if answered[id] in WRONG}
        assert not wrong, (checklist, key, value)


@pytest.mark.parametrize("id", checklist_ids())
def test_the_properties_speak_of_something(id: str) -> None:
    """With all that is valid nothing is wrong, so that the properties above start from requirements that are ok."""
    facts: dict[str, FactValue] = {
        "surname": "Benali", "given_names": "Amina", "birth_date": BORN, "nationality": "MAR",
        "stay.start": START, "stay.end": END, "residence_countries": (rules(id).country,),
    }  # fmt: skip
    kinds = {kind for need in rules(id).requirements for kind in need.accepts}
    report = judged(id, tuple(valid(kind, id) for kind in sorted(kinds)), facts)
    ok = [result for result in report.requirements if result.status is Status.OK]
    assert len(ok) >= 4
    expired = tuple(replace(valid(kind, id), fields=()) for kind in sorted(kinds))
    assert statuses(judged(id, expired, facts)) != statuses(report)
