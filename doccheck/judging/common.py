"""What is asked of every document, whatever the requirement: sure of its kind, readable, in a language one reads."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from doccheck import settings
from doccheck.checklist import Requirement
from doccheck.judging.case import Case
from doccheck.judging.editable import editable
from doccheck.judging.findings import ERROR, REVIEW, WARNING, about
from doccheck.judging.translation import translated
from doccheck.model import Certainty, Document, Finding, Grade, KindName

_SERIOUS = (ERROR, REVIEW)


def common(document: Document, requirement: Requirement, case: Case) -> Iterator[Finding]:
    """The findings every document of a requirement can have."""
    yield from _kind(document)
    poor = document.grade is Grade.POOR
    if poor:
        yield about(document, "illegible", REVIEW, "document")
    for finding in _passed_on(document, case):
        if not (poor and finding.code == "illegible"):
            yield finding
    yield from translated(document, requirement, case)
    yield from editable(document, case)
    yield from _format(document, case)


def _kind(document: Document) -> Iterator[Finding]:
    if document.confidence >= settings.KIND_SURE:
        return
    rival = document.rival or "other"
    yield about(document, "wrong_purpose", REVIEW, "unsure", rival=KindName(id=rival))


def _passed_on(document: Document, case: Case) -> Iterator[Finding]:
    """What reading and understanding found on this document's pages, and on its files as a whole."""
    seen: set[tuple[str, str, tuple[object, ...]]] = set()
    pages = {(page.file, page.page) for page in document.pages}
    of_files = [
        finding
        for file in case.files_of(document)
        for finding in file.findings
        if not finding.evidence or any((proof.file, proof.page) in pages for proof in finding.evidence)
    ]
    for finding in (*document.findings, *of_files):
        if finding.code == "not_read" and finding.reason == "script" and _is_told_by_zone(finding, document):
            continue
        key = (finding.code, finding.reason, tuple((proof.file, proof.page) for proof in finding.evidence))
        if finding.severity in _SERIOUS and key not in seen:
            seen.add(key)
            yield finding


def _is_told_by_zone(finding: Finding, document: Document) -> bool:
    """Whether a machine-readable zone on that very page says in Latin letters what it prints in another script.

    Another page in that script may be anything, a paper of its own among them.
    """
    zones = {
        (proof.file, proof.page)
        for field in document.fields
        if field.name == "mrz" and field.certainty is Certainty.CERTAIN
        for proof in field.evidence
    }
    return bool(finding.evidence) and all((proof.file, proof.page) in zones for proof in finding.evidence)


def _format(document: Document, case: Case) -> Iterator[Finding]:
    """The media types the authority takes; told, for the file can be saved anew."""
    if case.checklist.files is None:
        return
    for file in case.files_of(document):
        if file.media_type not in case.checklist.files.accepts:
            values = (("file", file.name), ("media_type", file.media_type or ""))
            finding = about(document, "format_not_accepted", WARNING)
            yield replace(finding, values=values)
