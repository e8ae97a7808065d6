"""The verdict in one line, and what to do next."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from doccheck.model import Finding, Report, Severity, Status
from doccheck.reporting.messages import action
from doccheck.reporting.wording import wording

_OPEN = (Status.MISSING, Status.PROBLEM, Status.REVIEW)


@dataclass(frozen=True, kw_only=True)
class Step:
    """One thing to do, and what for. `requirement` is the id of the first requirement it serves, if any."""

    action: str
    severity: Severity
    about: tuple[str, ...]  # titles of requirements or names of files; empty: the dossier as a whole
    requirement: str | None


def why(report: Report, language: str) -> str:
    """One line that names what is open: "Missing: photo, passport · To correct: means"."""
    words = wording(language)
    parts = []
    for status in _OPEN:
        titles = [
            result.title.in_language(language)
            for result in report.requirements
            if result.status == status and not (result.optional and status != Status.REVIEW)
        ]
        if titles:
            parts.append(words.say("label", name=words.status[status], value=", ".join(titles)))
    return " · ".join(parts) or words.why[report.verdict]


def steps(report: Report, language: str) -> tuple[Step, ...]:
    """What to do next, the errors first; the same advice for several requirements stands once."""
    gathered: dict[tuple[str, Severity], tuple[list[str], str | None]] = {}
    for finding, title, requirement in _findings(report, language):
        advice = action(finding, language)
        if not advice or finding.severity not in {Severity.ERROR, Severity.REVIEW}:
            continue
        about, _ = gathered.setdefault((advice, finding.severity), ([], requirement))
        if title and title not in about:
            about.append(title)
    found = [
        Step(action=advice, severity=severity, about=tuple(about), requirement=requirement)
        for (advice, severity), (about, requirement) in gathered.items()
    ]
    return tuple(sorted(found, key=lambda step: step.severity != Severity.ERROR))


def _findings(report: Report, language: str) -> Iterator[tuple[Finding, str, str | None]]:
    for result in report.requirements:
        if not result.optional:
            for finding in result.findings:
                yield finding, result.title.in_language(language), result.id
    for finding in report.findings:
        yield finding, "", None
    for file in report.files:
        for finding in file.findings:
            yield finding, file.name, None
    for result in report.requirements:
        if result.optional:
            for finding in result.findings:
                yield finding, result.title.in_language(language), result.id
