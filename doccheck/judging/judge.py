"""The order in which a dossier is judged."""

from __future__ import annotations

from datetime import date

from doccheck.checklist import Checklist
from doccheck.judging.calendar import calendar
from doccheck.judging.case import Case
from doccheck.judging.decisions import decided, outdated
from doccheck.judging.facts import known
from doccheck.judging.findings import ERROR, REVIEW
from doccheck.judging.leftovers import leftovers
from doccheck.judging.requirement import judged
from doccheck.judging.timing import notices, routes, timing
from doccheck.model import (
    ChecklistRef,
    Decision,
    Document,
    Facts,
    FileResult,
    Finding,
    Report,
    RequirementResult,
    Status,
    Verdict,
)


def judge(
    documents: tuple[Document, ...],
    files: tuple[FileResult, ...],
    checklist: Checklist,
    given: Facts,
    on: date,
    decisions: tuple[Decision, ...] = (),
) -> Report:
    """The report on a dossier: every requirement in the checklist's order, and what concerns the dossier as a whole.

    `given`: the facts somebody stated; `on`: the day on which the dossier is judged, and the day of the application
    unless another one is given; `decisions`: what the staff decided, each about a requirement of the checklist. The
    pictures of the pages are left out. Raises `InvalidDefinition` where a condition of the checklist compares a fact
    with a value of another type.
    """
    knowledge = known(documents, checklist, given, on)
    case = Case(
        checklist=checklist,
        documents=documents,
        files=files,
        facts=knowledge.facts,
        applicant=knowledge.applicant,
        on=on,
    )
    results = tuple(decided(judged(requirement, case), case, decisions) for requirement in checklist.requirements)
    about_dossier = (
        *knowledge.findings,
        *timing(case),
        *routes(case),
        *notices(case),
        *leftovers(case, results),
    )
    findings = tuple(dict.fromkeys(about_dossier))
    return Report(
        verdict=_verdict(results, findings),
        checklist=ChecklistRef(id=checklist.id, title=checklist.title, source=checklist.source.title),
        checked_on=on,
        facts=tuple(knowledge.facts.values()),
        requirements=results,
        documents=documents,
        files=files,
        findings=findings,
        calendar=calendar(case, _settled(results)),
    )


def _settled(results: tuple[RequirementResult, ...]) -> frozenset[str]:
    """What the staff decided to be in order, or not asked for."""
    fine = (Status.OK, Status.NOT_APPLICABLE)
    return frozenset(result.id for result in results if result.decided is not None and result.settled in fine)


def _verdict(results: tuple[RequirementResult, ...], findings: tuple[Finding, ...]) -> Verdict:
    """Contract, section 2. What is wrong with the dossier as a whole is for a person: it is never complete then.

    A decision of the staff counts instead of the check's own status; one that no longer holds is for a person.
    """
    if any(result.settled in (Status.MISSING, Status.PROBLEM) for result in results if not result.optional):
        return Verdict.INCOMPLETE
    serious = any(finding.severity in (ERROR, REVIEW) for finding in findings)
    if serious or any(result.settled is Status.REVIEW or outdated(result) for result in results):
        return Verdict.REVIEW
    return Verdict.COMPLETE
