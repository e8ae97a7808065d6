"""The smallest list of things to do that settles a report's findings, in the order in which they are best done.

One visit to one authority is one step; what another step makes needless is left out. A new document comes before its
apostille, that before its translation, and what takes longest is begun first: the critical path of a project plan, with
classes of time instead of days (`errands.toml`).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from doccheck.model import CountryName, Document, Finding, Report, RequirementResult, Severity
from doccheck.reporting import show
from doccheck.reporting.decided import asked_by_decision, is_settled
from doccheck.reporting.errands import LEADS, Lead, authority_of, errand_of, errands, kinds_of, lead_of, settles
from doccheck.reporting.letter_words import letter_words
from doccheck.reporting.messages import action, wording_key

_OPEN = (Severity.ERROR, Severity.REVIEW)
_FIRST = 1000  # what may change all the rest comes before the longest path
_DECIDED = "decided"  # what a member of the staff asks for in words of his own


@dataclass(frozen=True, kw_only=True)
class Step:
    """One thing to do, and what for."""

    action: str
    severity: Severity
    about: tuple[str, ...]  # titles of requirements or names of files; empty: the dossier as a whole
    requirements: tuple[str, ...] = ()  # ids
    errand: str = "look"
    lead: Lead = "none"
    way: str = ""  # of a legalisation: "apostille" or "consular"; empty: either
    detail: str = ""  # the country of an apostille, the first day to apply: in the reader's language

    @property
    def requirement(self) -> str | None:
        """The first requirement it serves, if any."""
        return next(iter(self.requirements), None)


@dataclass(frozen=True, kw_only=True)
class _Task:
    """One finding that asks for something. `document` is the id of the original where it is about a translation."""

    finding: Finding | None  # None: asked for by a decision
    action: str
    severity: Severity
    about: str
    requirement: str | None
    document: str | None
    errand: str


def steps(report: Report, language: str) -> tuple[Step, ...]:
    """What to do next: the errors first, and among them what must or should be begun first."""
    tasks = tuple(_tasks(report, language))
    needed = tuple(task for task in tasks if not any(_settlers(task, tasks)))
    groups: dict[tuple[object, ...], list[_Task]] = {}
    for task in needed:
        groups.setdefault(_visit(task), []).append(task)
    found = tuple(map(tuple, groups.values()))
    weights = _weights(found)
    order = sorted(range(len(found)), key=lambda at: (found[at][0].severity is not Severity.ERROR, -weights[at]))
    return tuple(_step(found[at], tasks, needed, report, language) for at in order)


def needless(report: Report, language: str) -> frozenset[tuple[str | None, Finding]]:
    """The findings that no step is for, because another step leaves nothing of them, each with its requirement."""
    tasks = tuple(_tasks(report, language))
    left_out = (task for task in tasks if any(_settlers(task, tasks)))
    return frozenset((task.requirement, task.finding) for task in left_out if task.finding is not None)


def _tasks(report: Report, language: str) -> Iterator[_Task]:
    for result in report.requirements:
        asked = asked_by_decision(result, language)
        if asked:
            title = result.title.in_language(language)
            yield _Task(
                finding=None, action=asked[0], severity=asked[1], about=title, requirement=result.id, document=None,
                errand=_DECIDED,
            )  # fmt: skip
    documents = {document.id: document for document in report.documents}
    for finding, title, asking in _findings(report, language):
        advice = action(finding, language)
        if advice and finding.severity in _OPEN:
            yield _Task(
                finding=finding,
                action=advice,
                severity=finding.severity,
                about=title,
                requirement=asking.id if asking else None,
                document=_document(finding, asking, documents),
                errand=errand_of(finding),
            )


def _findings(report: Report, language: str) -> Iterator[tuple[Finding, str, RequirementResult | None]]:
    """What is found, without that about which the staff decided that it is settled."""
    open_ones = [result for result in report.requirements if not is_settled(result)]
    for result in open_ones:
        if not result.optional:
            for finding in result.findings:
                yield finding, result.title.in_language(language), result
    for finding in report.findings:
        yield finding, _fact(finding, language), None
    for file in report.files:
        for finding in file.findings:
            yield finding, file.name, None
    for result in open_ones:
        if result.optional:
            for finding in result.findings:
                yield finding, result.title.in_language(language), result


def _fact(finding: Finding, language: str) -> str:
    """What the applicant stated that the documents contradict: which of the two to check is not said elsewhere."""
    fact = dict(finding.values).get("fact")
    return show.fact_name(str(fact), language) if fact and finding.code == "fact_conflict" else ""


def _document(finding: Finding, result: RequirementResult | None, documents: dict[str, Document]) -> str | None:
    """The document on whose page the finding's proof stands; of several on that page, the one of its kind."""
    if result is None or not finding.evidence:
        return None
    place = (finding.evidence[0].file, finding.evidence[0].page)
    own = [documents[id_] for id_ in result.documents if id_ in documents]
    own += [each for each in documents.values() if each.translation_of in result.documents and each not in own]
    there = [each for each in own if any((ref.file, ref.page) == place for ref in each.pages)]
    kinds = kinds_of(finding)
    chosen = next((each for each in there if each.kind in kinds), next(iter(there), None))
    return (chosen.translation_of or chosen.id) if chosen else None


def _settlers(task: _Task, tasks: tuple[_Task, ...]) -> Iterator[_Task]:
    """The tasks that, once done, leave nothing of this one. A doubtful one never does that to a certain one."""
    if task.finding is None:
        return
    if wording_key(task.finding) == "not_read.dossier":
        name = dict(task.finding.values).get("file")
        yield from (other for other in tasks if other.about == name and other.requirement is None)
    for other in tasks if task.document is not None else ():
        known = other.document == task.document and other is not task and other.errand in errands().errand
        if known and settles(other.errand, task.finding):
            doubts = task.severity is Severity.REVIEW and other.errand in _RESCANS
            if other.severity is Severity.ERROR or doubts:
                yield other


_RESCANS = ("copy", "rescan")  # asked for because of a doubt, and good for all doubts of the same sort


def _visit(task: _Task) -> tuple[object, ...]:
    """What is done in one go: tasks with the same key are one step."""
    if task.finding is not None:
        values = dict(task.finding.values)
        if task.errand == "legalise":
            return "legalise", task.severity, values.get("country"), task.action
        if task.errand == "translate" and wording_key(task.finding) != "translation_incomplete":
            plain = wording_key(task.finding) == "translation_missing"
            return "translate", task.severity, plain
        if task.errand == "photo":
            return "photo", task.severity, task.requirement
        office = authority_of(kinds_of(task.finding)) if wording_key(task.finding) == "missing_document" else None
        if office:
            return "office", task.severity, office
    return task.errand, task.severity, task.action


def _weights(groups: tuple[tuple[_Task, ...], ...]) -> tuple[int, ...]:
    """How long each step and all that can only follow it take together; phases rise, so there is no circle."""
    phases = [_phase(group) for group in groups]
    weights = [0] * len(groups)
    for at in sorted(range(len(groups)), key=lambda at: -phases[at]):
        about = {task.document for task in groups[at]} - {None}
        after = [
            weights[other]
            for other, group in enumerate(groups)
            if phases[other] > phases[at] and about & {task.document for task in group}
        ]
        weights[at] = LEADS.index(_lead(groups[at])) + max(after, default=0) + (_FIRST if phases[at] == 0 else 0)
    return tuple(weights)


def _phase(group: tuple[_Task, ...]) -> int:
    errand = errands().errand.get(group[0].errand)
    return errand.phase if errand else 1


def _lead(group: tuple[_Task, ...]) -> Lead:
    leads = [lead_of(task.errand, kinds_of(task.finding)) for task in group if task.finding is not None]
    return max(leads, key=LEADS.index, default="short")


def _step(
    group: tuple[_Task, ...], tasks: tuple[_Task, ...], needed: tuple[_Task, ...], report: Report, language: str
) -> Step:
    advice, detail = _advice(group, needed, report, language)
    # What it settles of the same document for another requirement it is done for as well.
    settled = (task for task in tasks if task.document and any(other in group for other in _settlers(task, tasks)))
    served = (*group, *settled)
    return Step(
        action=advice,
        severity=group[0].severity,
        about=tuple(dict.fromkeys(task.about for task in served if task.about)),
        requirements=tuple(dict.fromkeys(task.requirement for task in served if task.requirement)),
        errand=group[0].errand,
        lead=_lead(group),
        way=group[0].finding.reason if group[0].errand == "legalise" and group[0].finding else "",
        detail=detail,
    )


def _advice(group: tuple[_Task, ...], needed: tuple[_Task, ...], report: Report, language: str) -> tuple[str, str]:
    """The words of the step, and its detail."""
    words, errand = letter_words(language), group[0].errand
    about = {task.document for task in group} - {None}
    others = {task.errand for task in needed if task.document in about}
    notes = [words.say("together")] if len({task.document for task in group}) > 1 else []
    renewed = {task.document for task in needed if task.errand == "renew"} - {None}
    anew = dict.fromkeys(task.about for task in group if task.document in renewed)
    if anew:
        notes.insert(0, words.say("of_new", titles=", ".join(anew)))
    if errand == _DECIDED:
        decisions = (result.decided for result in report.requirements if result.id == group[0].requirement)
        return group[0].action, next((decision.reason for decision in decisions if decision), "")
    if errand == "legalise":
        country = dict(group[0].finding.values).get("country") if group[0].finding else None
        name = show.country(country.code, language) if isinstance(country, CountryName) else ""
        return " ".join([group[0].action, *notes]), name
    if errand == "photo":
        return photo_advice((task.finding for task in group if task.finding), language), ""
    if errand == "translate":
        # The one that names the language says more than the others.
        said = next((t.action for t in group if _names_language(t)), group[0].action)
        return " ".join([said, *notes]), ""
    if len(group) > 1 and errand == "obtain":
        kinds = [show.listed(_titles(task, language), language, "or") for task in group]
        office = authority_of(kinds_of(group[0].finding)) if group[0].finding else None
        if office and len(set(kinds)) > 1:
            return words.say(office, documents="; ".join(dict.fromkeys(kinds))), ""
    advice = list(dict.fromkeys(task.action for task in group))
    if errand == "renew":
        advice += [words.say(key) for key in _again(about, others, report)]
    return " ".join(advice), _first_day(group, language)


def photo_advice(findings: Iterable[Finding], language: str) -> str:
    """One new photo with all that is wrong with the present one."""
    words = letter_words(language)
    wishes = dict.fromkeys(words.photo[finding.code] for finding in findings if finding.code in words.photo)
    return words.say("photo", points=words.letter["between"].join(wishes))


def _first_day(group: tuple[_Task, ...], language: str) -> str:
    """Of an application that would come too early: when it can be made."""
    first = [dict(task.finding.values).get("date") for task in group if task.finding and task.errand == "apply"]
    return next((show.shown(day, language) for day in first if isinstance(day, date)), "")


def _names_language(task: _Task) -> bool:
    return task.finding is not None and "into" in dict(task.finding.values)


def _titles(task: _Task, language: str) -> Iterator[str]:
    kinds = kinds_of(task.finding) if task.finding else ()
    return (show.kind_title(kind, language, inline=True) for kind in kinds)


def _again(about: set[str | None], others: set[str], report: Report) -> Iterator[str]:
    """What the present document has and the new one will need as well; steps of their own say the rest."""
    if "legalise" not in others and any(each.legalised for each in report.documents if each.id in about):
        yield "legalised_again"
    translated = {each.translation_of for each in report.documents} - {None}
    if "translate" not in others and translated & about:
        yield "translated_again"
