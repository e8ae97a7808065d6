"""Which documents come into question for a requirement, and which of them it rests on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import cast

from doccheck.checklist import IssuedWithin, Person, Photo, Requirement, Rule
from doccheck.judging import persons
from doccheck.judging.case import Case
from doccheck.judging.checks import ON_DOCUMENT, ON_SELECTION
from doccheck.judging.checks.dates import aged, jointly_cover, lapsed
from doccheck.judging.checks.person import is_applicants_own
from doccheck.judging.checks.photo import count as photos_of
from doccheck.judging.common import common
from doccheck.judging.conditions import holds
from doccheck.judging.confirmed import confirmed
from doccheck.judging.examined import Examined, Selection
from doccheck.judging.findings import ERROR, REVIEW, kind_of, same_place, softened, unknown
from doccheck.judging.lasting import once
from doccheck.judging.reserved import reserved
from doccheck.judging.reserved.said import Same
from doccheck.model import Document, Facts, Finding

_COMPANIONS = ("apostille",)


@dataclass(frozen=True, kw_only=True, slots=True)
class Accepted:
    """The kinds a requirement accepts. `lacking`: the facts that would say which; then any of them may be the one.

    `always`: those of them that will do whatever the answer.
    """

    kinds: tuple[str, ...]
    lacking: tuple[str, ...] = ()
    always: frozenset[str] = frozenset()


def accepted(requirement: Requirement, facts: Facts) -> Accepted:
    """The kinds of the option whose condition holds, else those of the requirement itself."""
    answers = [(option, holds(option.when, facts)) for option in requirement.options]
    certain = [option for option, answer in answers if answer.value is True]
    if certain:
        return Accepted(kinds=_union(*(option.accepts for option in certain)))
    possible = [(option, answer) for option, answer in answers if answer.value is None]
    if not possible:
        return Accepted(kinds=requirement.accepts)
    kinds = _union(requirement.accepts, *(option.accepts for option, _ in possible))
    choices = [option.accepts for option, _ in possible] + [requirement.accepts] * bool(requirement.accepts)
    always = frozenset.intersection(*map(frozenset, choices))
    return Accepted(kinds=kinds, lacking=_union(*(answer.lacking for _, answer in possible)), always=always)


def _union(*parts: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(word for part in parts for word in part))


def candidates(requirement: Requirement, kinds: tuple[str, ...], case: Case) -> tuple[Document, ...]:
    """Documents of an accepted kind that count as it; a translation only where its original is not there."""
    ids = {document.id for document in case.documents}
    others = requires_other_person(requirement)
    return tuple(
        document
        for document in case.documents
        if kind_of(document) in kinds
        and document.kind not in _COMPANIONS
        and document.look_alike is None
        and not (document.kind == "sworn_translation" and _original_counts(document, kinds, ids, case))
        # The applicant's own passport cannot be the parent's: it is not a wrong document, it is not one at all.
        and not (others and is_applicants_own(document, case))
    )


def _original_counts(translation: Document, kinds: tuple[str, ...], ids: set[str], case: Case) -> bool:
    if translation.translation_of not in ids:
        return False
    original = next(document for document in case.documents if document.id == translation.translation_of)
    return original.kind in kinds


def requires_other_person(requirement: Requirement) -> bool:
    """Whether the documents must be those of somebody other than the applicant."""
    whose = {rule.whose for rule in requirement.rules if isinstance(rule, Person)}
    return bool(whose) and whose.isdisjoint({"applicant", "any"})


def examine(document: Document, requirement: Requirement, case: Case) -> Examined:
    """All checks that look at this document alone.

    Rules look at the original together with its translation: names and dates of an original in another script are
    read from the translation.
    """
    asked = (Same(document), requirement.id, requirement.language)
    findings = list(once(case, asked, lambda known: common(document, requirement, known)))
    read = _with_translation(document, case)
    for rule in requirement.rules:
        if type(rule) in ON_DOCUMENT and (not rule.kinds or kind_of(document) in rule.kinds):
            findings += _by(rule, read, case)
    if not any(finding.code == "expired" for finding in findings):
        findings += lapsed(read, case)
    if not any(isinstance(rule, IssuedWithin) for rule in requirement.rules):
        findings += aged(read, case)
    serious = [f for f in findings if f.severity in (ERROR, REVIEW)]
    findings += (each for each in reserved(read, requirement, case) if not any(same_place(each, f) for f in serious))
    return Examined(document=document, read=read, findings=tuple(dict.fromkeys(findings)))


def _by(rule: Rule, document: Document, case: Case) -> Iterator[Finding]:
    """A rule whose condition is unknown cannot fail: what it finds is for a person to weigh."""
    answer = holds(rule.when, case.facts)
    if answer.value is False:
        return
    check = ON_DOCUMENT[type(rule)]
    findings = once(case, (Same(document), Same(rule)), lambda known: check(rule, document, known))
    if answer.value is None:
        serious = any(finding.severity in (ERROR, REVIEW) for finding in findings)
        findings = tuple(softened(finding) for finding in findings)
        if serious:
            yield from (unknown(fact, "condition") for fact in answer.lacking)
    yield from findings


def _with_translation(document: Document, case: Case) -> Document:
    """The document with the fields and lines of its translations behind its own; its own fields come first."""
    translations = case.translations_of(document)
    return _merged(Same(document), tuple(map(Same, translations))) if translations else document


@lru_cache(maxsize=128)  # the same each time: what was found out about it is kept by what it is
def _merged(document: Same, translations: tuple[Same, ...]) -> Document:
    original = cast(Document, document.thing)
    translated = [cast(Document, each.thing) for each in translations]
    fields, lines = confirmed(original, translated), original.lines
    for translation in translated:
        have = {field.name for field in fields}
        fields += tuple(field for field in translation.fields if field.name not in have)
        lines += translation.lines
    return replace(original, fields=fields, lines=lines)


def select(requirement: Requirement, examined: tuple[Examined, ...], case: Case) -> Selection:
    """The documents the requirement rests on; `examined` come best first."""
    roles = _roles(requirement, case)
    if len(roles) > 1:
        return _one_for_each(roles, requirement, examined, case)
    for rule in requirement.rules:
        answer = holds(rule.when, case.facts)
        if type(rule) not in ON_SELECTION or answer.value is False:
            continue
        concerned = tuple(one for one in examined if not rule.kinds or kind_of(one.document) in rule.kinds)
        if not concerned:
            continue
        selection = ON_SELECTION[type(rule)](rule, concerned, case)
        serious = any(finding.severity in (ERROR, REVIEW) for finding in selection.findings)
        if answer.value is None and serious:
            asked = tuple(unknown(fact, "condition") for fact in answer.lacking)
            selection = replace(selection, findings=(*asked, *map(softened, selection.findings)))
        return selection
    return _one_after_the_other(_best(requirement, examined), examined, case)


def _roles(requirement: Requirement, case: Case) -> tuple[Person, ...]:
    """The rules that ask for the documents of other persons: a minor's parent and the representative, say."""
    others = (rule for rule in requirement.rules if isinstance(rule, Person) and rule.whose not in ("applicant", "any"))
    asked = {rule.whose: rule for rule in others if not rule.kinds and holds(rule.when, case.facts).value is True}
    return tuple(asked.values())


def _one_for_each(
    roles: tuple[Person, ...], requirement: Requirement, examined: tuple[Examined, ...], case: Case
) -> Selection:
    """For each role the document of another person. One person in two roles is for somebody to confirm."""
    chosen: list[Examined] = []
    for role in roles:
        rules = tuple(rule for rule in requirement.rules if rule is role or not isinstance(rule, Person))
        alone = replace(requirement, rules=rules)
        left = (one.document for one in examined if not any(_same_person(one, other) for other in chosen))
        chosen += sorted((examine(document, alone, case) for document in left), key=lambda one: one.rank)[:1]
    findings: tuple[Finding, ...] = ()
    if len(chosen) < len(roles):
        values = (("wanted", len(roles)), ("found", len(chosen)))
        findings = (Finding(code="too_few", severity=REVIEW, reason="roles", values=values),)
    return Selection(chosen=tuple(chosen), findings=findings)


def _same_person(first: Examined, second: Examined) -> bool:
    one, other = persons.person_of(first.read), persons.person_of(second.read)
    same = one is not None and other is not None and persons.same_person(one, other)
    return same or first.document.id == second.document.id


def _one_after_the_other(selection: Selection, examined: tuple[Examined, ...], case: Case) -> Selection:
    """Two certificates that cover the stay only together, a year each: whether that is enough a person decides."""
    periods = tuple(one for one in examined if _only_too_short(one))
    if not any(one in periods for one in selection.chosen):
        return selection
    if not jointly_cover(tuple(one.read for one in periods), case):
        return selection
    softer = tuple(replace(one, findings=tuple(map(softened, one.findings))) for one in periods)
    return replace(selection, chosen=softer)


def _only_too_short(one: Examined) -> bool:
    codes = {finding.code for finding in one.findings if finding.severity is ERROR}
    return codes == {"period_not_covered"}


def _best(requirement: Requirement, examined: tuple[Examined, ...]) -> Selection:
    """The best documents, as many as are asked for; photos are counted by what is on them."""
    photos = any(isinstance(rule, Photo) for rule in requirement.rules)
    chosen: list[Examined] = []
    found = 0
    for one in examined:
        if found < requirement.count:
            chosen.append(one)
            found += photos_of(one.document) if photos else 1
    findings: tuple[Finding, ...] = ()
    if found < requirement.count:
        values = (("wanted", requirement.count), ("found", found))
        findings = (Finding(code="too_few", severity=ERROR, values=values),)
    return Selection(chosen=tuple(chosen), findings=findings)
