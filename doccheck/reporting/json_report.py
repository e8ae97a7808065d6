"""The report as JSON, `schema_version` "1": for programs. Keys stand in a fixed order, and nothing is left out."""

from __future__ import annotations

import json
import math
from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from typing import TypeAlias

from doccheck.model import (
    UNKNOWN_PERIOD,
    Calendar,
    CalendarEntry,
    Certainty,
    DecisionResult,
    Document,
    Evidence,
    Fact,
    FactValue,
    Field,
    FileResult,
    Finding,
    PageRef,
    Report,
    RequirementResult,
    SwornStatement,
)
from doccheck.reporting.calendar_lines import entry_text
from doccheck.reporting.clean import encodable, plain
from doccheck.reporting.decided import rests_on_decisions
from doccheck.reporting.messages import action, message
from doccheck.reporting.show import number
from doccheck.reporting.summary import Step, steps

Json: TypeAlias = "bool | int | float | str | list[Json] | dict[str, Json] | None"

SCHEMA_VERSION = "1"


def report_json(report: Report, language: str) -> str:
    """The report as in the contract; `title`, `message` and `action` are in `language`."""
    return _text(
        {
            "schema_version": SCHEMA_VERSION,
            "verdict": report.verdict.value,
            "checklist": {
                "id": report.checklist.id,
                "title": report.checklist.title.in_language(language),
                "source": report.checklist.source,
            },
            "checked_on": report.checked_on.isoformat(),
            "facts": [_fact(fact) for fact in report.facts],
            "requirements": [_requirement(result, language) for result in report.requirements],
            "documents": [_document(document, language) for document in report.documents],
            "files": [_file(file, language) for file in report.files],
            "findings": _findings(report.findings, language),
            "language": language,
            "next_steps": [_step(step) for step in steps(report, language)],
            **_rests_on_decisions(report),
            "calendar": _calendar(report.calendar, language) if report.calendar else None,
        }
    )


def classification_json(documents: tuple[Document, ...], files: tuple[FileResult, ...], language: str) -> str:
    """What was recognised: `documents` and `files` as in the report."""
    return _text(
        {
            "schema_version": SCHEMA_VERSION,
            "documents": [_document(document, language) for document in documents],
            "files": [_file(file, language) for file in files],
            "language": language,
        }
    )


def _text(value: Json) -> str:
    return json.dumps(value, ensure_ascii=False, indent=2, allow_nan=False) + "\n"


def _fact(fact: Fact) -> Json:
    return {
        "key": fact.key,
        "value": _fact_value(fact.value),
        "origin": fact.origin.value,
        "evidence": _evidence(fact.evidence),
    }


def _fact_value(value: FactValue) -> Json:
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple):
        return [plain(part) for part in value]
    return plain(value) if isinstance(value, str) else value


def _requirement(result: RequirementResult, language: str) -> Json:
    return {
        "id": result.id,
        "title": result.title.in_language(language),
        "status": result.status.value,
        "optional": result.optional,
        "documents": list(result.documents),
        "findings": _findings(result.findings, language),
        "source": result.source,
        **_decisions(result),
    }


def _step(step: Step) -> Json:
    """`lead`: how long it usually takes (long, medium, short, none). The list is in the order of doing."""
    return {
        "action": plain(step.action),
        "severity": step.severity.value,
        "about": [plain(name) for name in step.about],
        "requirements": list(step.requirements),
        "errand": step.errand,
        "lead": step.lead,
    }


def _decisions(result: RequirementResult) -> dict[str, Json]:
    """`decision`: the one that counts, else the latest; further ones follow. Left out where nobody decided.

    `status` of the requirement is always the check's own; where the decision is `valid`, the verdict goes by it.
    """
    if not result.decisions:
        return {}
    first, *others = map(_decision, result.decisions)
    return {"decision": first, "other_decisions": list(others)} if others else {"decision": first}


def _decision(result: DecisionResult) -> Json:
    decision = result.decision
    entry: dict[str, Json] = {
        "status": decision.status.value,
        "by": plain(decision.by),
        "reason": plain(decision.reason),
        "on": decision.on.isoformat(),
        "documents": list(decision.documents),
        "valid": result.counts,
    }
    if not result.counts:
        entry["why_not"] = result.standing.value
    return entry


def _rests_on_decisions(report: Report) -> dict[str, Json]:
    """The requirements whose status in the verdict is a decided one; left out where there is none."""
    found: list[Json] = [result.id for result in rests_on_decisions(report)]
    return {"rests_on_decisions": found} if found else {}


def _document(document: Document, language: str) -> Json:
    return {
        "id": document.id,
        "kind": document.kind,
        "confidence": _rounded(document.confidence, 2),
        "languages": list(document.languages),
        "pages": [_page(ref) for ref in document.pages],
        "translation_of": document.translation_of,
        "legalised": document.legalised,
        "fields": _fields(document),
        "rival": document.rival,
        "look_alike": document.look_alike,
        "content_kind": document.content_kind,
        "issuing_country": document.issuing_country,
        "grade": document.grade.value,
        "signed": document.signed,
        "sworn_translation": document.sworn.sworn if document.sworn else None,
        "translator": _translator(document.sworn) if document.sworn else None,
        "certified_copy": bool(document.certified_copy),
        "findings": _findings(document.findings, language),
    }


def _page(ref: PageRef) -> Json:
    """`why`: what made the page begin this document or belong to it; left out where there is nothing to explain."""
    entry: dict[str, Json] = {"file": encodable(ref.file), "page": ref.page}
    if ref.why:
        entry["why"] = ref.why
    return entry


def _translator(statement: SwornStatement) -> Json:
    return {
        "name": plain(statement.translator or "") or None,
        "authority": plain(statement.authority or "") or None,
        "register_number": plain(statement.register_number or "") or None,
        "source_language": statement.source_language,
        "target_language": statement.target_language,
    }


def _fields(document: Document) -> Json:
    """The best reading of each field; further readings of the same field stand under "others".

    A currency or period that the document does not say is left out.
    """
    fields: dict[str, Json] = {}
    for name in dict.fromkeys(field.name for field in document.fields):
        best, *others = document.all(name)
        if best.value in ("", UNKNOWN_PERIOD):
            continue
        entry = _field(best)
        others = [other for other in others if other.value not in ("", UNKNOWN_PERIOD)]
        if others:
            entry["others"] = [_field(other) for other in others]
        fields[name] = entry
    return fields


def _field(field: Field) -> dict[str, Json]:
    entry: dict[str, Json] = {"value": _value(field.value), "evidence": _evidence(field.evidence)}
    if field.certainty != Certainty.CERTAIN:
        entry["certainty"] = field.certainty.value
    if field.alternatives:
        entry["alternatives"] = [_value(other) for other in field.alternatives]
    return entry


def _value(value: str | date | Decimal) -> Json:
    if isinstance(value, date):
        return value.isoformat()
    return number(value) if isinstance(value, Decimal) else plain(value)


def _file(file: FileResult, language: str) -> Json:
    return {
        "name": encodable(file.name),
        "sha256": file.sha256,
        "media_type": file.media_type,
        "pages": file.pages,
        "findings": _findings(file.findings, language),
    }


def _findings(findings: Iterable[Finding], language: str) -> Json:
    return [_finding(finding, language) for finding in findings]


def _finding(finding: Finding, language: str) -> Json:
    entry: dict[str, Json] = {
        "code": finding.code,
        "severity": finding.severity.value,
        "message": plain(message(finding, language)),
        "action": plain(action(finding, language)),
        "evidence": _evidence(finding.evidence),
    }
    if finding.reason:
        entry["reason"] = finding.reason
    return entry


def _calendar(calendar: Calendar, language: str) -> Json:
    """`entries` in the order of their days; everywhere else an entry is named by its number there, from 0."""
    numbers = {entry: number for number, entry in enumerate(calendar.entries)}

    def named(entries: Iterable[CalendarEntry]) -> list[Json]:
        return [numbers[entry] for entry in entries if entry in numbers]

    window = calendar.window
    return {
        "start": calendar.start.isoformat(),
        "submit_from": _day(calendar.submit_from),
        "submit_until": _day(calendar.submit_until),
        "certain": window.certain if window else None,
        "windows": [
            {
                "first": _day(window.first),
                "last": _day(window.last),
                "certain": window.certain,
                "opened_by": named(window.opened_by),
                "closed_by": named(window.closed_by),
                "doubts": named(window.doubts),
            }
            for window in calendar.windows
        ],
        "blocked_by": named(calendar.blocked_by),
        "renew_first": named(calendar.renew_first),
        "entries": [_calendar_entry(entry, language) for entry in calendar.entries],
    }


def _calendar_entry(entry: CalendarEntry, language: str) -> Json:
    """`day`: the first day on which it is so; null where there is no definite one."""
    return {
        "day": _day(entry.day),
        "what": entry.what,
        "reason": entry.reason,
        "requirement": entry.requirement,
        "document": entry.document,
        "certain": entry.certain,
        "closes": entry.closes,
        "message": plain(entry_text(entry, language)),
        "evidence": _evidence(entry.evidence),
    }


def _day(day: date | None) -> str | None:
    return day.isoformat() if day is not None else None


def _evidence(evidence: Iterable[Evidence]) -> Json:
    return [
        {
            "file": encodable(proof.file),
            "page": proof.page,
            "box": [_rounded(side, 4) for side in (proof.box.x0, proof.box.y0, proof.box.x1, proof.box.y1)]
            if proof.box
            else None,
            "text": plain(proof.text),
        }
        for proof in evidence
    ]


def _rounded(value: float, digits: int) -> float | None:
    """JSON knows no NaN and no infinity: such a value is null."""
    return round(float(value), digits) if math.isfinite(value) else None
