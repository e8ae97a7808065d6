"""A decision and what the check itself says stand side by side, in every output and language."""

from __future__ import annotations

import html
import json
from dataclasses import replace
from datetime import date
from itertools import product

import pytest

from doccheck.model import (
    LANGUAGES,
    Decision,
    DecisionResult,
    Finding,
    Report,
    RequirementResult,
    Severity,
    Standing,
    Status,
    Verdict,
)
from doccheck.reporting import render_report
from doccheck.reporting.decided import decision_lines
from doccheck.reporting.messages import action, message
from doccheck.reporting.show import shown
from doccheck.reporting.summary import steps, why
from doccheck.reporting.wording import wording
from tests.reporting.dossier import HOSTILE, REPORT, TOO_SOON

OK = Decision(
    requirement="passport",
    status=Status.OK,
    by="M. Roux",
    reason="The extension was seen at the counter.",
    on=date(2026, 6, 30),
    documents=("ab" * 32,),
)


def with_decisions(*decisions: DecisionResult, verdict: Verdict = REPORT.verdict) -> Report:
    """The report of the other tests with decisions on its first requirement, which is a problem."""
    first, *others = REPORT.requirements
    return replace(REPORT, verdict=verdict, requirements=(replace(first, decisions=decisions), *others))


def only(requirement: RequirementResult, verdict: Verdict) -> Report:
    return replace(REPORT, verdict=verdict, requirements=(requirement,), findings=(), files=())


def counting(**changes: object) -> DecisionResult:
    return DecisionResult(decision=replace(OK, **changes), standing=Standing.COUNTS)  # type: ignore[arg-type]


def flat(text: str) -> str:
    """Without the way in which lines were wrapped."""
    return " ".join(text.split())


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("standing", Standing)
def test_terminal_and_html_say_who_decided_what_when_why_and_what_the_check_says(
    language: str, standing: Standing
) -> None:
    report = with_decisions(DecisionResult(decision=OK, standing=standing))
    (line,) = decision_lines(report.requirements[0], language)
    words = wording(language)
    for part in ("M. Roux", shown(OK.on, language), words.status["ok"], OK.reason):
        assert part in line.text
    assert (words.status["problem"] in line.text) == (standing is not Standing.REPLACED)
    assert line.counts == (standing is Standing.COUNTS)
    assert flat(line.text) in flat(render_report(report, output_format="terminal", language=language, width=100))
    assert flat(line.text) in flat(html.unescape(render_report(report, output_format="html", language=language)))
    too_soon = message(TOO_SOON, language)
    assert too_soon in html.unescape(render_report(report, output_format="html", language=language))


def test_json_has_the_decision_beside_the_checks_own_status() -> None:
    (requirement, *others) = json.loads(render_report(with_decisions(counting()), output_format="json", language="en"))[
        "requirements"
    ]
    assert requirement["decision"] == {
        "status": "ok",
        "by": "M. Roux",
        "reason": "The extension was seen at the counter.",
        "on": "2026-06-30",
        "documents": ["ab" * 32],
        "valid": True,
    }
    assert requirement["status"] == "problem"
    assert [finding["code"] for finding in requirement["findings"]] == ["expires_too_soon"]
    assert "other_decisions" not in requirement
    assert not any("decision" in other for other in others)


def test_json_keeps_every_decision_and_says_why_one_does_not_count() -> None:
    report = with_decisions(counting(), DecisionResult(decision=OK, standing=Standing.REPLACED))
    requirement = json.loads(render_report(report, output_format="json", language="en"))["requirements"][0]
    (other,) = requirement["other_decisions"]
    assert (other["valid"], other["why_not"]) == (False, "replaced")
    assert "why_not" not in requirement["decision"]


def test_json_says_what_the_verdict_rests_on() -> None:
    def rests_on(*decisions: DecisionResult) -> object:
        report = render_report(with_decisions(*decisions), output_format="json", language="en")
        return json.loads(report).get("rests_on_decisions")

    assert rests_on(counting()) == ["passport"]
    assert rests_on(counting(status=Status.PROBLEM)) is None  # the check says so too
    assert rests_on(DecisionResult(decision=OK, standing=Standing.CHANGED)) is None
    assert rests_on() is None


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_line_of_the_verdict_says_that_it_rests_on_decisions(language: str) -> None:
    words = wording(language)
    decided = replace(REPORT.requirements[0], decisions=(counting(),))
    report = only(decided, Verdict.COMPLETE)
    said = why(report, language)
    assert words.why["complete"] not in said  # for something wrong was found
    assert said.startswith(words.ui["why_decided"])
    assert words.say("label", name=words.ui["rests_on_decisions"], value=f"Passport {language}") in said
    for output in ("terminal", "html"):
        assert flat(said) in flat(
            html.unescape(render_report(report, output_format=output, language=language, width=200))
        )  # type: ignore[arg-type]
    open_too = why(with_decisions(counting()), language)
    assert words.ui["rests_on_decisions"] in open_too
    assert words.status["missing"] in open_too


@pytest.mark.parametrize(
    ("language", "standing"), [*product(LANGUAGES, [each for each in Standing if each is not Standing.COUNTS])]
)
def test_a_decision_that_does_not_count_is_nothing_to_rest_on(language: str, standing: Standing) -> None:
    report = with_decisions(DecisionResult(decision=OK, standing=standing))
    assert why(report, language) == why(REPORT, language)
    assert steps(report, language) == steps(REPORT, language)


def test_a_complete_dossier_without_decisions_says_what_it_said() -> None:
    fine = replace(REPORT.requirements[0], status=Status.OK, findings=())
    assert why(only(fine, Verdict.COMPLETE), "en") == wording("en").why["complete"]
    agreed = replace(fine, decisions=(counting(),))
    assert why(only(agreed, Verdict.COMPLETE), "en") == wording("en").why["complete"]


def test_what_was_decided_to_be_in_order_is_nobodys_next_step() -> None:
    advice = action(TOO_SOON, "en")
    assert advice in {step.action for step in steps(REPORT, "en")}
    assert advice not in {step.action for step in steps(with_decisions(counting()), "en")}
    assert advice in {step.action for step in steps(with_decisions(counting(status=Status.PROBLEM)), "en")}


@pytest.mark.parametrize(
    ("status", "severity"),
    [
        (Status.PROBLEM, Severity.ERROR),
        (Status.MISSING, Severity.ERROR),
        (Status.REVIEW, Severity.REVIEW),
        (Status.OK, None),
        (Status.NOT_APPLICABLE, None),
    ],
)
def test_what_was_decided_to_be_wrong_is_a_next_step(status: Status, severity: Severity | None) -> None:
    report = with_decisions(counting(status=status, reason="The photo page is torn."))
    found = [step for step in steps(report, "en") if "The photo page is torn." in step.action]
    assert [(step.severity, step.about, step.requirement) for step in found] == [
        (severity, ("Passport en",), "passport") for severity in [severity] if severity
    ]


def test_what_somebody_wrote_into_a_decision_is_not_believed() -> None:
    stale = Finding(
        code="decision_outdated", reason="changed", severity=Severity.REVIEW,
        values=(("by", HOSTILE), ("on", OK.on), ("files", HOSTILE)),
    )  # fmt: skip
    report = with_decisions(counting(by=HOSTILE, reason=HOSTILE, status=Status.PROBLEM))
    report = replace(report, findings=(stale,))
    page = render_report(report, output_format="html", language="en")
    assert "<script" not in page
    json.loads(render_report(report, output_format="json", language="en"))
    for text in (page, render_report(report, output_format="terminal", language="en", width=80)):
        assert not any(sign in text for sign in "\x1b\x00\x07\u202e\u2066")
