"""What the staff decided, in words: beside what the check itself says, never instead of it."""

from __future__ import annotations

from dataclasses import dataclass

from doccheck.model import DecisionResult, Report, RequirementResult, Severity, Standing, Status
from doccheck.reporting import show
from doccheck.reporting.wording import wording

_SETTLES = (Status.OK, Status.NOT_APPLICABLE)
_LINES = {Standing.COUNTS: "decided", Standing.REPLACED: "decided_before"}
_NO_MORE = "decided_no_more"


@dataclass(frozen=True, kw_only=True, slots=True)
class DecisionLine:
    """One decision in one sentence. `counts`: the verdict goes by it."""

    text: str
    counts: bool


def decision_lines(result: RequirementResult, language: str) -> tuple[DecisionLine, ...]:
    """Every decision on the requirement: who decided what, when and why, and what the check itself says."""
    return tuple(
        DecisionLine(text=_said(each, result.status, language), counts=each.counts) for each in result.decisions
    )


def _said(each: DecisionResult, by_itself: Status, language: str) -> str:
    words, decision = wording(language), each.decision
    return words.say(
        _LINES.get(each.standing, _NO_MORE),
        by=decision.by,
        date=show.shown(decision.on, language),
        status=words.status[decision.status],
        reason=decision.reason,
        check=words.status[by_itself],
    )


def rests_on_decisions(report: Report) -> tuple[RequirementResult, ...]:
    """The requirements whose status in the verdict is not the one the check itself found."""
    return tuple(result for result in report.requirements if result.decided and result.settled is not result.status)


def is_settled(result: RequirementResult) -> bool:
    """Whether the staff decided that there is nothing left to do, whatever the check itself found."""
    return result.decided is not None and result.settled in _SETTLES


def asked_by_decision(result: RequirementResult, language: str) -> tuple[str, Severity] | None:
    """What a decision leaves to do, in the words of whoever decided; None: nothing."""
    decision = result.decided
    if decision is None or decision.status in _SETTLES:
        return None
    severity = Severity.REVIEW if decision.status is Status.REVIEW else Severity.ERROR
    return wording(language).say("decided_step", by=decision.by, reason=decision.reason), severity
