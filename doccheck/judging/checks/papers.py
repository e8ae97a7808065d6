"""What a document bears beside its text: signature, certification, all its pages."""

from __future__ import annotations

from collections.abc import Iterator

from doccheck.checklist import CertifiedCopy, CompleteCopy, Signed
from doccheck.judging.case import Case
from doccheck.judging.certified import about_another, certified_beside, taken_back
from doccheck.judging.checks.signatories import signed_by_another, signed_by_parent
from doccheck.judging.findings import ERROR, REVIEW, about
from doccheck.model import Document, Finding


def signed(rule: Signed, document: Document, case: Case) -> Iterator[Finding]:
    """Ink in the place for the signature. Whose signature it is, only a name printed beside it tells."""
    if document.signed is None:
        yield about(document, "not_signed", REVIEW, "unclear", document.signed_evidence)
    elif not document.signed:
        yield about(document, "not_signed", ERROR, "", document.signed_evidence)
    elif rule.by == "representative" and not signed_by_parent(document, case):
        yield about(document, "not_signed", REVIEW, "by_whom", document.signed_evidence)
    elif rule.by == "applicant" and (beside := signed_by_another(document, case)):
        yield about(document, "not_signed", REVIEW, "by_another", beside, text=beside[0].text.strip())


def complete_copy(rule: CompleteCopy, document: Document, case: Case) -> Iterator[Finding]:
    """At least so many pages."""
    if len(document.pages) < rule.pages:
        yield about(document, "incomplete_copy", REVIEW, pages=len(document.pages), wanted=rule.pages)


def certified_copy(rule: CertifiedCopy, document: Document, case: Case) -> Iterator[Finding]:
    """A certified-copy statement, about this document and not denied, on it or on a page of its own beside it."""
    if not document.certified_copy:
        if certified_beside(document, case.documents) is None:
            yield about(document, "not_certified_copy", REVIEW)
    elif others := taken_back(document) or about_another(document):
        text = " ".join(proof.text.strip() for proof in others)
        yield about(document, "wrong_purpose", REVIEW, "reserved", others, text=text)
