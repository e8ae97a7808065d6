"""How a finding about a document is made: its kind first among the values, and always a proof."""

from __future__ import annotations

from dataclasses import replace

from doccheck.model import Document, Evidence, Field, Finding, KindName, Severity, Value

ERROR, REVIEW, WARNING, INFO = Severity.ERROR, Severity.REVIEW, Severity.WARNING, Severity.INFO


def kind_of(document: Document) -> str:
    """What the document counts as: a translation counts as what was translated."""
    return document.content_kind or document.kind if document.kind == "sworn_translation" else document.kind


def first_page(document: Document) -> tuple[Evidence, ...]:
    """The document's first page as a proof, for what stands nowhere on it."""
    return tuple(Evidence(file=page.file, page=page.page, box=None, text="") for page in document.pages[:1])


def file_of(document: Document) -> str:
    return document.pages[0].file if document.pages else document.id


def about(
    document: Document,
    code: str,
    severity: Severity,
    reason: str = "",
    evidence: tuple[Evidence, ...] = (),
    **values: Value,
) -> Finding:
    """A finding that names the document's kind. Without `evidence` its first page is the proof."""
    return Finding(
        code=code,
        severity=severity,
        reason=reason,
        values=(("document", KindName(id=kind_of(document))), *values.items()),
        evidence=evidence or first_page(document),
    )


def proof(fields: tuple[Field, ...]) -> tuple[Evidence, ...]:
    return tuple(evidence for field in fields for evidence in field.evidence)


def same_place(one: Finding, other: Finding) -> bool:
    """Whether a proof of one finding stands in the line of a proof of the other."""
    return any(_in_one_line(a, b) for a in one.evidence for b in other.evidence)


def _in_one_line(a: Evidence, b: Evidence) -> bool:
    if (a.file, a.page) != (b.file, b.page) or not (a.text and b.text):
        return False
    if a.box is None or b.box is None:
        return a.text in b.text or b.text in a.text
    return min(a.box.y1, b.box.y1) - max(a.box.y0, b.box.y0) > 0.5 * min(a.box.height, b.box.height)


def unknown(fact: str, reason: str = "", severity: Severity = REVIEW) -> Finding:
    """A fact nobody gave and no document shows."""
    return Finding(code="fact_unknown", severity=severity, reason=reason, values=(("fact", fact),))


def softened(finding: Finding) -> Finding:
    """An error that depends on something unknown is for a person to judge."""
    return replace(finding, severity=REVIEW) if finding.severity is ERROR else finding
