"""The verdict in one line, and what to do next (`todo`)."""

from __future__ import annotations

from doccheck.model import Report, Status, Verdict
from doccheck.reporting.decided import rests_on_decisions
from doccheck.reporting.todo import Step, steps
from doccheck.reporting.wording import wording

__all__ = ["Step", "steps", "why"]

_OPEN = (Status.MISSING, Status.PROBLEM, Status.REVIEW)


def why(report: Report, language: str) -> str:
    """One line that names what is open and what was decided: "Missing: photo, passport · To correct: means"."""
    words = wording(language)
    parts = []
    for status in _OPEN:
        titles = [
            result.title.in_language(language)
            for result in report.requirements
            if result.settled == status and not (result.optional and status != Status.REVIEW)
        ]
        if titles:
            parts.append(words.say("label", name=words.status[status], value=", ".join(titles)))
    decided = [result.title.in_language(language) for result in rests_on_decisions(report)]
    if not parts:
        as_found = not decided or report.verdict is not Verdict.COMPLETE
        parts.append(words.why[report.verdict] if as_found else words.ui["why_decided"])
    if decided:
        parts.append(words.say("label", name=words.ui["rests_on_decisions"], value=", ".join(decided)))
    return " · ".join(parts)
