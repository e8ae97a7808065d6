"""What is said of the dossier as a whole, and the verdict."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from doccheck.checklist import Condition, Manual, Notice, Route, Signed, Timing, checklist_ids, load_checklist
from doccheck.judging import judge
from doccheck.model import Box, Evidence, Finding, Severity, Status, TextLine, Verdict
from tests.judging.builder import (
    FACTS,
    ON,
    checklist,
    codes,
    doc,
    file_of,
    proof,
    report,
    req,
    sworn_translation,
    text,
    unreadable,
    values,
)

CV = req("cv")


@pytest.mark.parametrize(
    ("requirements", "verdict"),
    [
        ((CV,), Verdict.COMPLETE),
        ((CV, req("diploma")), Verdict.INCOMPLETE),
        ((CV, req("diploma", optional=True)), Verdict.COMPLETE),
        ((req("cv", Signed(check="signed")),), Verdict.INCOMPLETE),
        ((req("cv", Manual(check="manual", text=text())),), Verdict.REVIEW),
        ((req("cv", Manual(check="manual", text=text())), req("diploma")), Verdict.INCOMPLETE),
        ((req("cv", when=Condition(fact="derived.minor", is_=True)),), Verdict.COMPLETE),
    ],
)
def test_verdict(requirements: tuple[Any, ...], verdict: Verdict) -> None:
    assert report(checklist(*requirements), doc("cv", signed=False)).verdict is verdict


def test_every_requirement_stands_in_the_report_in_order() -> None:
    requirements = tuple(req(id) for id in ("passport", "cv", "diploma"))
    result = report(checklist(*requirements), doc("cv"))
    assert [requirement.id for requirement in result.requirements] == ["passport", "cv", "diploma"]
    assert (result.checklist.id, result.checklist.source, result.checked_on) == ("test", "The text", ON)
    assert result.pictures == ()


@pytest.mark.parametrize("code", ["corrupt_file", "password_protected", "unsupported_format"])
def test_a_dossier_with_a_file_nobody_could_read_is_never_complete(code: str) -> None:
    result = report(checklist(CV), doc("cv"), files=(unreadable("x.pdf", code),))
    assert (result.verdict, codes(result)) == (Verdict.REVIEW, ["R not_read.dossier"])


def test_a_page_without_ocr_counts_as_not_read_and_a_warning_does_not() -> None:
    cv = doc("cv")
    for reason, severity, verdict in (
        ("no_ocr", Severity.REVIEW, "review"),
        ("text_layer", Severity.WARNING, "complete"),
    ):
        finding = Finding(code="not_read", severity=severity, reason=reason, evidence=(proof("b.pdf", ""),))
        other = file_of(doc("other", file="b.pdf"), findings=(finding,))
        assert report(checklist(CV), cv, files=(other,)).verdict == verdict


def test_leftovers_are_named() -> None:
    diploma, letter = doc("diploma", file="diploma.pdf"), doc("other", "…", file="letter.pdf")
    result = report(checklist(CV), doc("cv"), diploma, letter)
    assert (result.verdict, codes(result)) == (
        Verdict.COMPLETE,
        ["I unused_document", "W unrecognised_document.dossier"],
    )
    assert values(result, "unused_document")["file"] == "diploma.pdf"
    assert values(result, "unrecognised_document") == {"file": "letter.pdf", "page": 1}


def test_what_belongs_to_another_document_is_no_leftover() -> None:
    stamp = Evidence(file="apostille.pdf", page=1, box=Box(0, 0, 1, 1), text="APOSTILLE")
    cv = doc("cv", legalised=True, legalised_by=(stamp,))
    apostille = doc("apostille", file="apostille.pdf", lines=(TextLine(text="APOSTILLE", evidence=stamp),))
    blank = doc("other", findings=(Finding(code="blank_page", severity=Severity.INFO),))
    assert codes(report(checklist(CV), cv, apostille, sworn_translation(cv, "cv"), blank)) == []
    assert codes(report(checklist(CV), doc("cv"), doc("apostille"))) == ["I unused_document"]
    half_blank = doc("other", "some words", findings=(Finding(code="blank_page", severity=Severity.INFO),))
    assert codes(report(checklist(CV), doc("cv"), half_blank)) == ["W unrecognised_document.dossier"]


BEFORE = Timing(moment="stay_start", latest_months_before=2, source="…", text=text())
BETWEEN = Timing(
    moment="permit_expiry", earliest_months_before=3, latest_months_before=2, severity="error", source="…", text=text()
)
WEEKS = Timing(moment="permit_expiry", latest_weeks_before=8, source="…", text=text())
AFTER = Timing(moment="entry", latest_months_after=3, source="…", text=text())
AHEAD = Timing(moment="entry", latest_days_before=0, severity="review", source="…", text=text())


@pytest.mark.parametrize(
    ("rule", "fact", "found", "day"),
    [
        (BEFORE, {"stay.start": date(2026, 8, 15)}, [], None),
        (BEFORE, {"stay.start": date(2026, 8, 14)}, ["W too_late"], date(2026, 6, 14)),
        (BEFORE, {}, ["W fact_unknown.timing"], None),
        (BETWEEN, {"current_permit_expires": date(2026, 9, 15)}, [], None),
        (BETWEEN, {"current_permit_expires": date(2026, 9, 16)}, ["E too_early"], date(2026, 6, 16)),
        (BETWEEN, {"current_permit_expires": date(2026, 8, 14)}, ["E too_late"], date(2026, 6, 14)),
        (WEEKS, {"current_permit_expires": date(2026, 8, 10)}, [], None),
        (WEEKS, {"current_permit_expires": date(2026, 8, 9)}, ["W too_late"], date(2026, 6, 14)),
        (AFTER, {"first_entry": date(2026, 3, 15)}, [], None),
        (AFTER, {"first_entry": date(2026, 3, 14)}, ["W too_late"], date(2026, 6, 14)),
        (AHEAD, {"first_entry": date(2026, 6, 15)}, [], None),
        (AHEAD, {"first_entry": date(2026, 6, 14)}, ["R too_late"], date(2026, 6, 14)),
    ],
)
def test_timing(rule: Timing, fact: dict[str, Any], found: list[str], day: date | None) -> None:
    result = report(checklist(CV, timing=(rule,)), doc("cv"), facts={**FACTS, **fact})
    assert codes(result) == found
    if day:
        assert dict(result.findings[0].values)["date"] == day
    serious = {"E", "R"} & {code[0] for code in found}
    assert result.verdict is (Verdict.REVIEW if serious else Verdict.COMPLETE)


HOSTED = Condition(fact="situation.hosted", is_=True)


@pytest.mark.parametrize(
    ("facts", "timing", "route", "notice"),
    [
        ({"hosted": True}, ["E too_late"], ["E wrong_route"], ["I reminder"]),
        ({"hosted": False}, [], [], []),
        ({}, ["W fact_unknown.timing", "R too_late"], ["R fact_unknown"], ["I fact_unknown"]),
    ],
)
def test_conditions_of_timing_routes_and_notices(
    facts: dict[str, Any], timing: list[str], route: list[str], notice: list[str]
) -> None:
    late = Timing(moment="application", latest_days_before=1, when=HOSTED, severity="error", source="…", text=text())
    other = Route(when=HOSTED, severity="error", source="…", text=text())
    told = Notice(when=HOSTED, source="…", text=text())
    for part, expected in (
        ({"timing": (late,)}, timing),
        ({"routes": (other,)}, route),
        ({"notices": (told,)}, notice),
    ):
        assert codes(report(checklist(CV, **part), doc("cv"), facts={**FACTS, **facts})) == expected


@pytest.mark.parametrize("name", checklist_ids())
def test_an_empty_dossier_is_incomplete_for_every_checklist(name: str) -> None:
    rules = load_checklist(name)
    result = judge((), (), rules, {}, ON)
    assert result.verdict is Verdict.INCOMPLETE
    assert len(result.requirements) == len(rules.requirements)
    assert not [requirement.id for requirement in result.requirements if requirement.status is Status.OK]
