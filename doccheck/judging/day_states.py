"""What a day would say of the dossier's dates if the application were filed on it.

The checks themselves are asked, so that the calendar never says anything else than the report of that day.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum

from doccheck.checklist import CoversStay, IssuedWithin, Requirement, Timing, ValidAt
from doccheck.judging.case import Case, fact_of
from doccheck.judging.conditions import holds
from doccheck.judging.findings import ERROR, REVIEW, WARNING, kind_of, unknown
from doccheck.judging.requirement import judged
from doccheck.judging.timing import first_day, last_day
from doccheck.model import Document, Finding, KindName, RequirementResult, Severity

DATED = ("expired", "expires_too_soon", "issued_too_long_ago", "not_yet_valid", "period_not_covered")
# A rule may ask for a person where these are found: the day is as definite as that of an error.
_FOR_A_PERSON = ("issued_too_long_ago", "not_yet_valid")


class Weight(IntEnum):
    """What a finding means for the day: told only, leaves it open but doubtful, or closes it."""

    TOLD = 0
    DOUBT = 1
    CLOSES = 2


@dataclass(frozen=True, kw_only=True, slots=True)
class Found:
    """A finding of a day. `other`: not about a date; it counts only where it is new, so brought about by time."""

    finding: Finding
    weight: Weight
    certain: bool
    requirement: str | None = None
    document: str | None = None
    rule: int = 0  # tells terms apart
    other: bool = False

    @property
    def key(self) -> tuple[str, ...]:
        """What makes it the same thing on another day."""
        code, reason = self.finding.code, self.finding.reason
        if code == "fact_unknown":  # one question, wherever it comes up
            return code, str(dict(self.finding.values).get("fact", ""))
        return code, reason, self.requirement or "", self.document or "", str(self.rule)


State = tuple[Found, ...]

_VALUES_OUT_OF_DATE = (("not_evaluated", "value_expired"), ("not_evaluated", "value_not_yet"))


def of_requirement(requirement: Requirement, case: Case) -> State:
    """What the day of `case` says of the requirement: its dates, and whatever else is wrong."""
    result = judged(requirement, case)
    return tuple(_classified(result, requirement, case))


def _classified(result: RequirementResult, requirement: Requirement, case: Case) -> Iterator[Found]:
    unsettled = _unsettled(requirement, case)
    moments = set(_moments(requirement))
    for finding in result.findings:
        if finding.severity not in (ERROR, REVIEW) or finding.reason == "reserved":  # no day is known for a sentence
            continue
        code, error = finding.code, finding.severity is ERROR
        dated = code in DATED
        certain = error or (dated and code in _FOR_A_PERSON and not unsettled)
        doubt = code == "date_not_found" or (code, finding.reason) in _VALUES_OUT_OF_DATE
        doubt |= code == "fact_unknown" and dict(finding.values).get("fact") in moments
        yield Found(
            finding=finding,
            weight=Weight.CLOSES if certain else Weight.DOUBT,
            certain=certain,
            requirement=requirement.id,
            document=_document(finding, result, case),
            other=not dated and not doubt,
        )


def _unsettled(requirement: Requirement, case: Case) -> bool:
    """Whether it is not known if the requirement, or one of its rules about dates, applies."""
    rules = (rule for rule in requirement.rules if isinstance(rule, (ValidAt, IssuedWithin, CoversStay)))
    return any(holds(when, case.facts).value is None for when in (requirement.when, *(rule.when for rule in rules)))


def _moments(requirement: Requirement) -> Iterator[str]:
    """The facts that say against which days the requirement's dates are judged."""
    for rule in requirement.rules:
        if isinstance(rule, ValidAt):
            yield fact_of(rule.at)
        elif isinstance(rule, IssuedWithin):
            yield fact_of(rule.before)
        elif isinstance(rule, CoversStay):
            yield from ("stay.start", "stay.end")


def _document(finding: Finding, result: RequirementResult, case: Case) -> str | None:
    """The document a finding is about: the one on whose pages, or its translation's, the proof stands."""
    places = {(proof.file, proof.page) for proof in finding.evidence}
    kind = dict(finding.values).get("document")
    ids = result.rests_on or result.documents
    for document in (d for id_ in ids for d in case.documents if d.id == id_):
        alike = not isinstance(kind, KindName) or kind.id == kind_of(document)
        if alike and places & _pages(document, case):
            return document.id
    return None


def _pages(document: Document, case: Case) -> set[tuple[str, int]]:
    parts = (document, *case.translations_of(document))
    return {(page.file, page.page) for part in parts for page in part.pages}


def of_timing(rule: Timing, number: int, case: Case) -> State:
    """Whether the day lies before or after a term. Where it is unknown whether the term counts, that is a doubt."""
    answer = holds(rule.when, case.facts)
    if answer.value is False:
        return ()
    moment = case.moment(rule.moment)
    if moment is None:
        lacking = unknown(fact_of(rule.moment), "timing", WARNING)
        return (Found(finding=lacking, weight=Weight.DOUBT, certain=False, rule=number),)
    first, last = first_day(rule, moment), last_day(rule, moment)
    findings = []
    if first is not None and case.application < first:
        findings.append(_timed("too_early", rule, ("date", first)))
    if last is not None and case.application > last:
        findings.append(_timed("too_late", rule, ("date", last)))
    if answer.value is None and findings:
        findings += [unknown(fact, "timing", WARNING) for fact in answer.lacking]
    weight = Weight.CLOSES if answer.value else Weight.DOUBT
    certain = bool(answer.value)
    return tuple(Found(finding=finding, weight=weight, certain=certain, rule=number) for finding in findings)


def _timed(code: str, rule: Timing, value: tuple[str, object]) -> Finding:
    values = (("text", rule.text), value)
    return Finding(code=code, severity=Severity(rule.severity), values=values)  # type: ignore[arg-type]
