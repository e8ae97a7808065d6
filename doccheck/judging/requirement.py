"""One requirement: does it apply, what was found for it, and what is said of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from doccheck import settings
from doccheck.checklist import Requirement
from doccheck.judging.case import Case
from doccheck.judging.checks import ON_NOTHING
from doccheck.judging.choose import Accepted, accepted, candidates, examine, select
from doccheck.judging.conditions import Answer, holds
from doccheck.judging.examined import Examined
from doccheck.judging.findings import ERROR, INFO, REVIEW, about, file_of, first_page, kind_of, softened, unknown
from doccheck.judging.readings import dates_of
from doccheck.model import Document, Finding, KindName, RequirementResult, Status


def judged(requirement: Requirement, case: Case) -> RequirementResult:
    """The status of the requirement with the documents considered for it, best first."""
    answer = holds(requirement.when, case.facts)
    if answer.value is False:
        return _result(requirement, Status.NOT_APPLICABLE, (), ())
    case = replace(case, wanted=requirement.count)
    kinds = accepted(requirement, case.facts)
    found = candidates(requirement, kinds.kinds, case)
    if not found:
        return _absent(requirement, kinds, answer, case)
    looked_at = (_by_option(examine(document, requirement, case), kinds) for document in found)
    examined = tuple(sorted(looked_at, key=lambda one: one.rank))
    selection = select(requirement, examined, case)
    chosen = tuple(one.document for one in selection.chosen)
    others = tuple(document for one in examined if (document := one.document) not in chosen)
    findings = (
        *selection.findings,
        *(finding for one in selection.chosen for finding in one.findings),
        *_told(requirement, chosen, case),
        *_spare(others, chosen, case),
    )
    findings = _if_unknown(answer, tuple(dict.fromkeys(findings)))
    result = _result(requirement, status_of(findings), (*chosen, *others), findings)
    return replace(result, rests_on=tuple(document.id for document in chosen))


def _by_option(one: Examined, kinds: Accepted) -> Examined:
    """Where it is not known which kinds are asked for, a document that would do for some answers only is not enough.

    Said of the document, so that one that will do whatever the answer goes before it.
    """
    if kind_of(one.document) in kinds.always:
        return one
    return replace(one, findings=(*one.findings, *(unknown(fact, "condition") for fact in kinds.lacking)))


def status_of(findings: Iterable[Finding]) -> Status:
    severities = {finding.severity for finding in findings}
    if ERROR in severities:
        return Status.PROBLEM
    return Status.REVIEW if REVIEW in severities else Status.OK


def _if_unknown(answer: Answer, findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """Where it is unknown whether the requirement applies, nothing about it is an error, and nothing amiss is ok."""
    if answer.value is not None or status_of(findings) is Status.OK:
        return findings
    return (*(unknown(fact, "condition") for fact in answer.lacking), *map(softened, findings))


def _told(requirement: Requirement, chosen: tuple[Document, ...], case: Case) -> Iterator[Finding]:
    """Reminders, and rules left to a person; also where it is unknown whether they apply."""
    kinds = {kind_of(document) for document in chosen}
    for rule in requirement.rules:
        concerned = not rule.kinds or not kinds.isdisjoint(rule.kinds)
        if type(rule) in ON_NOTHING and concerned and holds(rule.when, case.facts).value is not False:
            yield from ON_NOTHING[type(rule)](rule)


def _spare(others: tuple[Document, ...], chosen: tuple[Document, ...], case: Case) -> Iterator[Finding]:
    """The documents that would do as well, or worse, and why none of them was taken."""
    newest = max((day for d in chosen if (day := dates_of(d, "issue_date").latest)), default=None)
    contents = {file.sha256 for document in chosen for file in case.files_of(document)}
    for document in others:
        issued = dates_of(document, "issue_date").latest
        if contents & {file.sha256 for file in case.files_of(document)} - {""}:
            reason = "same_file"
        else:
            reason = "older" if issued is not None and newest is not None and issued < newest else "other"
        yield about(document, "unused_document", INFO, reason, file=file_of(document))


def _absent(requirement: Requirement, kinds: Accepted, answer: Answer, case: Case) -> RequirementResult:
    """No document counts. What resembles one is named; what may be one asks for a person."""
    alike = tuple(d for d in case.documents if d.look_alike is not None and kind_of(d) in kinds.kinds)
    maybe = tuple(d for d in case.documents if _may_be(d, kinds.kinds))
    considered = (*maybe, *(d for d in alike if d not in maybe))
    told = tuple(_told(requirement, (), case))
    names = tuple(KindName(id=kind) for kind in kinds.kinds or _all_options(requirement))
    if maybe:
        findings = (*(_unsure(d) for d in maybe), *told)
        return _result(requirement, Status.REVIEW, considered, _if_unknown(answer, findings))
    if requirement.optional and not alike:
        findings = (Finding(code="optional_missing", severity=INFO, values=(("kinds", names),)), *told)
        return _result(requirement, Status.MISSING, (), findings)
    if kinds.lacking or not kinds.kinds:
        option = Finding(code="missing_document", severity=REVIEW, reason="option", values=(("kinds", names),))
        asked = (unknown(fact, "condition") for fact in dict.fromkeys((*kinds.lacking, *answer.lacking)))
        return _result(requirement, Status.REVIEW, considered, (option, *asked, *told))
    missing = tuple(_look_alike(d, names) for d in alike) or (_missing(names),)
    findings = (*missing, *_unread(case), *told)
    status = Status.MISSING if answer.value else Status.REVIEW
    return _result(requirement, status, considered, _if_unknown(answer, findings))


def _all_options(requirement: Requirement) -> tuple[str, ...]:
    return tuple(dict.fromkeys(kind for option in requirement.options for kind in option.accepts))


def _may_be(document: Document, kinds: tuple[str, ...]) -> bool:
    """A document nobody is sure of, whose second choice would do."""
    unsure = document.kind == "other" or document.confidence < settings.KIND_SURE
    return unsure and document.rival in kinds and document.look_alike is None


def _missing(kinds: tuple[KindName, ...]) -> Finding:
    return Finding(code="missing_document", severity=ERROR, values=(("kinds", kinds),))


def _look_alike(document: Document, kinds: tuple[KindName, ...]) -> Finding:
    values = (("kinds", kinds), ("look_alike", document.look_alike or ""), ("file", file_of(document)))
    evidence = first_page(document)
    return Finding(code="missing_document", severity=ERROR, reason="look_alike", values=values, evidence=evidence)


def _unsure(document: Document) -> Finding:
    values = (
        ("kind", KindName(id=document.kind)),
        ("rival", KindName(id=document.rival or "other")),
        ("file", file_of(document)),
    )
    evidence = first_page(document)
    return Finding(code="missing_document", severity=REVIEW, reason="unsure", values=values, evidence=evidence)


def _unread(case: Case) -> Iterator[Finding]:
    """What could not be read might be what is missing."""
    for file in case.unread:
        yield Finding(code="not_read", severity=REVIEW, reason="dossier", values=(("file", file.name),))


def _result(
    requirement: Requirement, status: Status, documents: tuple[Document, ...], findings: tuple[Finding, ...]
) -> RequirementResult:
    return RequirementResult(
        id=requirement.id,
        title=requirement.title,
        status=status,
        optional=requirement.optional,
        source=requirement.source,
        documents=tuple(document.id for document in documents),
        findings=findings,
    )
