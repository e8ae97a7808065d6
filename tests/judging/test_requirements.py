"""Which documents count, what is said where none does, and what every document is asked."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given as with_examples
from hypothesis import strategies as st

from doccheck.checklist import Condition, Files, Means, Option, Person, Signed, Translation, ValidAt
from doccheck.model import Document, Finding, Grade, Severity, Status
from tests.judging.builder import (
    FACTS,
    NAME,
    checklist,
    codes,
    doc,
    file_of,
    money,
    passport,
    proof,
    report,
    req,
    single,
    sworn_translation,
    text,
    unreadable,
    values,
)

CV = req("cv")
MINOR = Condition(fact="derived.minor", is_=True)
CHILD = {**FACTS, "birth_date": date(2012, 1, 1)}
NOBODY: dict[str, Any] = {}


def test_there_or_not_there() -> None:
    assert single(CV, doc("cv")).status is Status.OK
    missing = single(CV, doc("diploma"))
    assert (missing.status, codes(missing)) == (Status.MISSING, ["E missing_document"])
    assert [kind.id for kind in values(missing, "missing_document")["kinds"]] == ["cv"]


def test_optional_and_not_there() -> None:
    result = single(req("cv", optional=True))
    assert (result.status, result.optional, codes(result)) == (Status.MISSING, True, ["I optional_missing"])
    assert report(checklist(req("cv", optional=True))).verdict == "complete"


@pytest.mark.parametrize(
    ("facts", "documents", "status"),
    [
        (CHILD, (), Status.MISSING),
        (FACTS, (), Status.NOT_APPLICABLE),
        (NOBODY, (), Status.REVIEW),
        (CHILD, (doc("cv"),), Status.OK),
        (FACTS, (doc("cv"),), Status.NOT_APPLICABLE),
        (NOBODY, (doc("cv"),), Status.OK),
        (CHILD, (doc("cv", signed=False),), Status.PROBLEM),
        (FACTS, (doc("cv", signed=False),), Status.NOT_APPLICABLE),
        (NOBODY, (doc("cv", signed=False),), Status.REVIEW),
        (NOBODY, (doc("cv", look_alike="letter"),), Status.REVIEW),
    ],
)
def test_a_condition(facts: dict[str, Any], documents: tuple[Document, ...], status: Status) -> None:
    signed = Signed(check="signed", when=Condition(fact="application_date", known=True))
    documents = tuple(d if d.signed is False else _signed(d) for d in documents)
    result = single(req("cv", signed, when=MINOR), *documents, facts=facts)
    assert result.status is status
    if status is Status.REVIEW:
        assert values(result, "fact_unknown")["fact"] == "applicant.birth_date"
        assert codes(result)[0] == "R fact_unknown.condition"


def _signed(document: Document) -> Document:
    return doc("cv", signed=True, look_alike=document.look_alike)


PURPOSE = replace(
    req(
        "purpose",
        options=(
            Option(when=Condition(fact="stay.purpose", is_="study"), accepts=("admission_letter",)),
            Option(when=Condition(fact="stay.purpose", is_="course"), accepts=("language_course_confirmation",)),
        ),
    ),
    accepts=(),
)


@pytest.mark.parametrize(
    ("purpose", "kind", "status", "found"),
    [
        ("study", "admission_letter", Status.OK, []),
        ("course", "admission_letter", Status.MISSING, ["E missing_document"]),
        # It would do for one purpose only, and nobody said which it is.
        (None, "admission_letter", Status.REVIEW, ["R fact_unknown.condition"]),
        (None, "language_course_confirmation", Status.REVIEW, ["R fact_unknown.condition"]),
        (None, "cv", Status.REVIEW, ["R missing_document.option", "R fact_unknown.condition"]),
        ("other", "cv", Status.REVIEW, ["R missing_document.option"]),
    ],
)
def test_options(purpose: str | None, kind: str, status: Status, found: list[str]) -> None:
    facts = {**FACTS, **({"purpose": purpose} if purpose else {})}
    result = single(PURPOSE, doc(kind), facts=facts)
    assert (result.status, codes(result)) == (status, found)


def test_what_would_do_whatever_the_purpose_is_enough() -> None:
    both = replace(
        PURPOSE, options=tuple(replace(option, accepts=(*option.accepts, "enrolment_certificate")) for option in PURPOSE.options)
    )
    assert single(both, doc("enrolment_certificate")).status is Status.OK


def test_what_was_not_taken_is_named_with_the_reason() -> None:
    taken = doc("diploma", issue_date=date(2026, 5, 1), file="new.pdf")
    older = doc("diploma", issue_date=date(2025, 5, 1), file="old.pdf")
    faulty = doc("diploma", issue_date=date(2026, 6, 1), file="faulty.pdf", confidence=0.4)
    again = doc("diploma", issue_date=date(2026, 5, 1), file="new.pdf", confidence=0.9)
    files = (file_of(taken), file_of(older), file_of(faulty))
    result = single(req("diploma"), older, faulty, again, taken, files=files)
    told = [(f.reason, dict(f.values)["file"], f.severity) for f in result.findings if f.code == "unused_document"]
    assert result.status is Status.OK
    assert told == [
        ("same_file", "new.pdf", Severity.INFO),
        ("older", "old.pdf", Severity.INFO),
        ("other", "faulty.pdf", Severity.INFO),
    ]


def test_what_resembles_it_is_named() -> None:
    offer = doc("admission_letter", look_alike="conditional_offer", file="offer.pdf")
    result = single(req("admission_letter"), offer)
    assert (result.status, codes(result)) == (Status.MISSING, ["E missing_document.look_alike"])
    assert values(result, "missing_document")["file"] == "offer.pdf"
    assert result.documents == (offer.id,)


@pytest.mark.parametrize("more", [{"kind": "other"}, {"kind": "diploma", "confidence": 0.5}])
def test_what_may_be_it_is_for_a_person(more: dict[str, Any]) -> None:
    maybe = doc(more.pop("kind"), rival="transcript", **more)
    result = single(req("transcript"), maybe)
    assert (result.status, codes(result)) == (Status.REVIEW, ["R missing_document.unsure"])
    sure = doc("diploma", rival="transcript", confidence=0.9)
    assert single(req("transcript"), sure).status is Status.MISSING


def test_a_file_that_was_not_read_may_be_what_is_missing() -> None:
    result = report(checklist(CV), files=(unreadable("scan.pdf"),))
    (requirement,) = result.requirements
    assert (requirement.status, codes(requirement)) == (Status.MISSING, ["E missing_document", "R not_read.dossier"])
    assert codes(result) == ["R not_read.dossier"]


def test_too_few() -> None:
    assert codes(single(req("diploma", count=2), doc("diploma"))) == ["E too_few"]
    assert single(req("diploma", count=2), doc("diploma"), doc("diploma")).status is Status.OK


def test_the_best_document_is_chosen_and_the_others_are_named() -> None:
    valid = ValidAt(check="valid_at", at="application")
    own = Person(check="person")
    expired, current = passport(expiry_date=date(2020, 1, 1), signed=False), passport()
    someone = passport(surname="MARTIN", given_names="Paul", birth_date=[], signed=True)
    result = single(req("passport", valid, own), expired, someone, current)
    assert (result.status, result.documents) == (Status.OK, (current.id, expired.id, someone.id))
    assert codes(single(req("passport", valid, own), someone, expired)) == ["E expired"]
    signed = Signed(check="signed")
    assert single(req("passport", valid, own, signed), someone, expired).documents[0] == expired.id


def test_of_equal_documents_the_newest_then_the_surest_is_chosen() -> None:
    old, new = doc("cv", issue_date=date(2025, 1, 1)), doc("cv", issue_date=date(2026, 1, 1))
    assert single(CV, old, new).documents[0] == new.id
    unsure, sure = doc("cv", confidence=0.8), doc("cv", confidence=0.9)
    assert single(CV, unsure, sure).documents[0] == sure.id


@pytest.mark.parametrize(
    ("more", "found"),
    [
        ({"confidence": 0.69, "rival": "motivation_letter"}, ["R wrong_purpose.unsure"]),
        ({"confidence": 0.70}, []),
        ({"grade": Grade.POOR}, ["R illegible.document"]),
        ({"grade": Grade.FAIR}, []),
        ({"findings": (Finding(code="mrz_invalid", severity=Severity.REVIEW),)}, ["R mrz_invalid"]),
        ({"findings": (Finding(code="date_not_found", severity=Severity.WARNING, reason="impossible"),)}, []),
        ({"languages": ("ar",)}, ["E translation_missing.sworn"]),
        ({"languages": ("ar", "fr")}, []),
        ({"languages": ()}, []),
    ],
)
def test_what_every_document_is_asked(more: dict[str, Any], found: list[str]) -> None:
    assert codes(single(CV, doc("cv", **more))) == found


def test_a_finding_about_another_page_of_the_file_is_not_passed_on() -> None:
    cv = doc("cv", file="all.pdf")
    here = Finding(code="cut_off", severity=Severity.REVIEW, evidence=(proof("all.pdf", ""),))
    elsewhere = Finding(code="illegible", severity=Severity.REVIEW, evidence=(proof("other.pdf", ""),))
    assert codes(single(CV, cv, files=(file_of(cv, findings=(here, elsewhere)),))) == ["R cut_off"]


def test_a_text_without_a_known_language() -> None:
    words = "Lorem ipsum dolor sit amet consectetur adipiscing elit sed do"
    assert codes(single(CV, doc("cv", words, languages=()))) == ["R language_unclear"]
    assert codes(single(CV, doc("cv", "Lorem ipsum", languages=()))) == []


def test_the_media_type_is_a_warning() -> None:
    cv = doc("cv", file="cv.jpg")
    files = (file_of(cv, media_type="image/jpeg"),)
    result = single(CV, cv, files=files, files_accepted=Files(accepts=("application/pdf",), source="…"))
    assert (result.status, codes(result)) == (Status.OK, ["W format_not_accepted"])
    assert values(result, "format_not_accepted") == {"file": "cv.jpg", "media_type": "image/jpeg"}


# -- translations -----------------------------------------------------------------------------------------------------
ARABIC = doc("birth_certificate", languages=("ar",))
BIRTH = req("birth_certificate")


@pytest.mark.parametrize(
    ("translation", "status", "found"),
    [
        (sworn_translation(ARABIC, "birth_certificate"), Status.OK, []),
        (sworn_translation(ARABIC, None), Status.OK, []),
        (sworn_translation(ARABIC, "birth_certificate", sworn=False), Status.PROBLEM, ["E translation_not_sworn"]),
        (sworn_translation(ARABIC, "birth_certificate", grade=Grade.POOR), Status.REVIEW, ["R illegible.document"]),
        (
            sworn_translation(ARABIC, "birth_certificate", languages=("en",), target="en"),
            Status.PROBLEM,
            ["E translation_missing.sworn"],
        ),
        (sworn_translation(None, "diploma"), Status.PROBLEM, ["E translation_missing.sworn"]),
    ],
)
def test_translations(translation: Document, status: Status, found: list[str]) -> None:
    result = single(BIRTH, ARABIC, translation)
    assert (result.status, codes(result)) == (status, found)


def test_an_unpaired_translation_of_that_kind_is_for_a_person() -> None:
    result = single(BIRTH, ARABIC, sworn_translation(None, None))
    assert codes(result) == ["R translation_missing.unpaired"]
    assert single(BIRTH, ARABIC, sworn_translation(None, "birth_certificate")).status is Status.REVIEW


def test_a_translation_without_its_original_is_for_a_person() -> None:
    result = single(BIRTH, sworn_translation(None, "birth_certificate"))
    assert (result.status, codes(result)) == (Status.REVIEW, ["R missing_document.original"])


def test_where_no_sworn_translation_is_asked_a_plain_one_will_do() -> None:
    plain = Translation(languages=("de",), into=("de",), sworn=False, source="…")
    original = doc("cv", languages=("fr",))
    translation = sworn_translation(original, "cv", sworn=False, target="de", languages=("de",))
    assert single(CV, original, translation, translation=plain).status is Status.OK
    assert codes(single(CV, original, translation=plain)) == ["E translation_missing"]


def test_exempt_kinds_issuers_and_requirements() -> None:
    rules = Translation(
        languages=("fr",),
        into=("fr",),
        sworn=True,
        exempt=("passport",),
        exempt_issuers=("transcript: École Fictive",),
        source="…",
    )
    assert single(req("passport"), doc("passport", languages=("en",)), translation=rules).status is Status.OK
    own = doc("transcript", "ECOLE FICTIVE de management", languages=("en",))
    assert single(req("transcript"), own, translation=rules).status is Status.OK
    other = doc("transcript", "Other School", languages=("en",))
    assert single(req("transcript"), other, translation=rules).status is Status.PROBLEM
    anything = req("transcript", language="any")
    assert single(anything, other, translation=rules).status is Status.OK


def test_names_and_dates_of_an_original_are_read_from_its_translation() -> None:
    rules = (Person(check="person"), ValidAt(check="valid_at", at="application"))
    translation = sworn_translation(ARABIC, "birth_certificate", **NAME, valid_until=date(2030, 1, 1))
    assert single(req("birth_certificate", *rules), ARABIC, translation).status is Status.OK
    expired = sworn_translation(ARABIC, "birth_certificate", **NAME, valid_until=date(2020, 1, 1))
    assert codes(single(req("birth_certificate", *rules), ARABIC, expired)) == ["E expired"]


def test_a_requirement_keeps_title_source_and_flag() -> None:
    result = single(req("cv", optional=True), doc("cv"))
    assert (result.title, result.source, result.optional) == (text("cv"), "…", True)


# -- properties -------------------------------------------------------------------------------------------------------
RANK = {Status.NOT_APPLICABLE: 0, Status.OK: 0, Status.REVIEW: 1, Status.PROBLEM: 2, Status.MISSING: 3}
OPEN = st.sampled_from(
    [
        Condition(fact="situation.hosted", is_=True),
        Condition(fact="situation.hosted", is_=False),
        Condition(not_=Condition(fact="situation.hosted", is_=True)),
        Condition(any=(Condition(fact="situation.hosted", is_=True), Condition(fact="situation.renewal", is_=True))),
        Condition(all=(Condition(fact="situation.hosted", is_=True), Condition(fact="situation.renewal", is_=True))),
    ]
)
PAPERS = st.lists(
    st.builds(
        lambda signed, confidence, languages: doc("cv", signed=signed, confidence=confidence, languages=languages),
        st.sampled_from([True, False, None]),
        st.sampled_from([0.5, 0.9]),
        st.sampled_from([("fr",), ("ar",)]),
    ),
    max_size=3,
)


@with_examples(OPEN, OPEN, PAPERS)
def test_an_unknown_fact_is_never_ok_where_a_value_of_it_would_be_worse(
    when: Condition, rule_when: Condition, papers: list[Document]
) -> None:
    requirement = req("cv", Signed(check="signed", when=rule_when), when=when)
    unknown = single(requirement, *papers).status
    known = [
        single(requirement, *papers, facts={**FACTS, "hosted": hosted, "renewal": renewal}).status
        for hosted in (True, False)
        for renewal in (True, False)
    ]
    assert min(1, max(map(RANK.__getitem__, known))) <= RANK[unknown] or unknown is Status.REVIEW
    if any(status in (Status.PROBLEM, Status.MISSING, Status.REVIEW) for status in known):
        assert unknown not in (Status.OK, Status.NOT_APPLICABLE)


@with_examples(PAPERS, st.integers(1, 2), st.integers(0, 3))
def test_adding_a_valid_document_never_makes_a_requirement_worse(
    papers: list[Document], wanted: int, place: int
) -> None:
    requirement = req("cv", Signed(check="signed"), count=wanted)
    before = single(requirement, *papers).status
    with_one_more = [*papers[:place], doc("cv", signed=True), *papers[place:]]
    after = single(requirement, *with_one_more)
    assert RANK[after.status] <= RANK[before]
    if wanted == 1:
        assert after.status is Status.OK


@with_examples(st.lists(st.integers(0, 12_000), max_size=3), st.integers(6000, 12_000))
def test_adding_enough_money_of_another_bank_is_always_enough(amounts: list[int], more: int) -> None:
    stay = {**FACTS, "stay.start": date(2026, 9, 1), "stay.end": date(2027, 6, 30)}
    requirement = req("bank_certificate", Means(check="means", value="income"))
    papers = [money("bank_certificate", str(amount), institution="Banque de l'Exemple") for amount in amounts]
    papers.append(money("bank_certificate", str(more), institution="Caixa Ficticia"))
    assert single(requirement, *papers, facts=stay).status is Status.OK
