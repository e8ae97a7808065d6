"""What the staff decided about a requirement, and whether it still holds for the dossier as it is now.

A decision holds while the files it was about are there unchanged, and the requirement rests on no other ones. The
check's own status and findings always stay beside it. Only when a decision no longer holds does the status change: to
`review`, where the check by itself finds nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date

from doccheck.judging.case import Case
from doccheck.judging.findings import REVIEW, WARNING
from doccheck.model import (
    Decision,
    DecisionResult,
    Document,
    Evidence,
    Finding,
    RequirementResult,
    Severity,
    Standing,
    Status,
    Value,
)

_SHORT = 12  # hex digits of a hash that are enough to name a file


@dataclass(frozen=True, slots=True)
class _Paper:
    """A file with a part of a document in it. `sha256` empty: nothing is known of the file's content."""

    name: str
    sha256: str
    evidence: tuple[Evidence, ...] = ()

    @property
    def named(self) -> str:
        """ "passport.pdf (9f86d081884c)": what a decision must say to be about it."""
        return f"{self.name} ({self.sha256[:_SHORT]})" if self.sha256 else self.name


@dataclass(frozen=True, kw_only=True, slots=True)
class _Papers:
    """The files of a requirement."""

    rests_on: tuple[_Paper, ...]  # of the chosen documents, with their translations and apostilles
    considered: tuple[_Paper, ...]  # of all its documents
    elsewhere: tuple[_Paper, ...]  # what nobody recognised or could read: a person may have seen what it is

    def hashes_of(self, prefix: str) -> frozenset[str]:
        """Of the files whose hash begins so; of none where too little of it is given to mean one file."""
        if len(prefix) < _SHORT:
            return frozenset()
        papers = (*self.rests_on, *self.considered, *self.elsewhere)
        return frozenset(paper.sha256 for paper in papers if paper.sha256.startswith(prefix))

    def unnamed(self, decision: Decision, papers: Iterable[_Paper]) -> tuple[_Paper, ...]:
        """Those of `papers` that the decision does not name."""
        return tuple(paper for paper in papers if not paper.sha256.startswith(decision.documents))

    def lost(self, decision: Decision) -> tuple[str, ...]:
        """The hashes of the decision that are not those of exactly one content."""
        return tuple(prefix for prefix in decision.documents if len(self.hashes_of(prefix)) != 1)


def decided(result: RequirementResult, case: Case, decisions: Iterable[Decision]) -> RequirementResult:
    """The result with the decisions on it, each with its standing, and what is to be said of those that fail."""
    own = sorted((d for d in decisions if d.requirement == result.id), key=lambda d: (not d.packed, d.on), reverse=True)
    if not own:
        return result
    papers = _papers(result, case)
    latest = _latest(own)
    judged = tuple(DecisionResult(decision=d, standing=_standing(d, latest, result, papers, case.on)) for d in own)
    result = replace(result, decisions=judged)
    findings = tuple(dict.fromkeys(_told(result, papers, case)))
    raised = outdated(result) and result.status in (Status.OK, Status.NOT_APPLICABLE)
    return replace(result, status=Status.REVIEW if raised else result.status, findings=(*findings, *result.findings))


def outdated(result: RequirementResult) -> bool:
    """Whether somebody decided, but nothing of it counts now: a person must look again."""
    return bool(result.decisions) and result.decided is None


def _latest(decisions: list[Decision]) -> tuple[Decision, ...]:
    """Those of the last day; `decisions` come latest first. What came with the files replaces nothing."""
    own = [decision for decision in decisions if not decision.packed]
    return tuple(decision for decision in own if decision.on == own[0].on)


def _standing(
    decision: Decision, latest: tuple[Decision, ...], result: RequirementResult, papers: _Papers, on: date
) -> Standing:
    if decision.packed:
        return Standing.PACKED
    if decision not in latest:
        return Standing.REPLACED
    if len(latest) > 1:
        return Standing.SAME_DAY
    if decision.on > on:
        return Standing.FUTURE
    if not decision.documents:
        return Standing.UNNAMED if result.documents else Standing.COUNTS
    if papers.lost(decision):
        return Standing.CHANGED
    return Standing.OTHERS if papers.unnamed(decision, papers.rests_on) else Standing.COUNTS


def _told(result: RequirementResult, papers: _Papers, case: Case) -> Iterator[Finding]:
    severity = REVIEW if outdated(result) else WARNING
    for each in result.decisions:
        decision = each.decision
        match each.standing:
            case Standing.REPLACED:
                continue
            case Standing.COUNTS:
                further = papers.unnamed(decision, papers.considered) if decision.documents else ()
                if further:
                    yield _finding(decision, WARNING, "further", further)
            case Standing.CHANGED:
                yield _finding(decision, severity, "changed", files=", ".join(papers.lost(decision)))
            case Standing.UNNAMED:
                yield _finding(decision, severity, "unnamed", papers.considered)
            case Standing.OTHERS:
                yield _finding(decision, severity, "others", papers.unnamed(decision, papers.rests_on))
            case Standing.FUTURE:
                yield _finding(decision, severity, "future", day=case.on)
            case standing:
                yield _finding(decision, severity, standing.value)


def _finding(
    decision: Decision, severity: Severity, reason: str, papers: tuple[_Paper, ...] = (), **more: Value
) -> Finding:
    values: dict[str, Value] = {"by": decision.by, "on": decision.on, **more}
    if papers:
        values["files"] = ", ".join(dict.fromkeys(paper.named for paper in papers))
    evidence = tuple(dict.fromkeys(proof for paper in papers for proof in paper.evidence))
    return Finding(
        code="decision_outdated", severity=severity, reason=reason, values=tuple(values.items()), evidence=evidence
    )


def _papers(result: RequirementResult, case: Case) -> _Papers:
    by_id = {document.id: document for document in case.documents}
    chosen = [by_id[id] for id in result.rests_on]
    unknown = [document for document in case.documents if document.kind == "other"]
    return _Papers(
        rests_on=tuple(paper for document in chosen for paper in _with_companions(document, case)),
        considered=tuple(paper for id in result.documents for paper in _with_companions(by_id[id], case)),
        elsewhere=(
            *(paper for document in unknown for paper in _of(document, case)),
            *(_Paper(file.name, file.sha256) for file in case.unread),
        ),
    )


def _with_companions(document: Document, case: Case) -> Iterator[_Paper]:
    """The files of a document, of its translations and of its apostilles: whoever decided has seen them all."""
    yield from _of(document, case)
    for translation in case.translations_of(document):
        yield from _of(translation, case)
    for proof in document.legalised_by:
        yield _Paper(proof.file, _hashes(case).get(proof.file, ""))


def _of(document: Document, case: Case) -> Iterator[_Paper]:
    pages = {page.file: page.page for page in reversed(document.pages)}  # the first page in each file
    for name, page in pages.items():
        yield _Paper(name, _hashes(case).get(name, ""), (Evidence(file=name, page=page, box=None, text=""),))


def _hashes(case: Case) -> dict[str, str]:
    return {file.name: file.sha256 for file in case.files}
