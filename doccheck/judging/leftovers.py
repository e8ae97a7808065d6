"""Documents and files that no requirement rests on: each is named, none is dropped."""

from __future__ import annotations

from collections.abc import Iterator

from doccheck.judging.case import Case
from doccheck.judging.certified import certified_beside
from doccheck.judging.findings import INFO, REVIEW, WARNING, about, file_of, first_page
from doccheck.model import Document, Evidence, Finding, RequirementResult


def leftovers(case: Case, results: tuple[RequirementResult, ...]) -> Iterator[Finding]:
    """Files not read, documents not recognised, documents not asked for."""
    for file in case.unread:
        evidence = tuple(proof for finding in file.findings for proof in finding.evidence)
        values = (("file", file.name),)
        yield Finding(code="not_read", severity=REVIEW, reason="dossier", values=values, evidence=evidence)
    used = {id_ for result in results for id_ in result.documents}
    for document in case.documents:
        if document.id in used or _attached(document, case):
            continue
        if document.kind == "other":
            yield from _unrecognised(document)
        else:
            yield about(document, "unused_document", INFO, file=file_of(document))


def _attached(document: Document, case: Case) -> bool:
    """A translation, an apostille or a page that certifies a copy speaks for the document it belongs to."""
    if document.certified_copy and any(certified_beside(other, (document,)) for other in case.documents):
        return True
    if document.kind == "sworn_translation":
        return any(other.id == document.translation_of for other in case.documents)
    if document.kind == "apostille":
        pages = {(page.file, page.page) for page in document.pages}
        return any((proof.file, proof.page) in pages for other in case.documents for proof in other.legalised_by)
    return False


def _unrecognised(document: Document) -> Iterator[Finding]:
    """One finding for the document, with all its pages as proof. Blank pages need no recognising."""
    if not document.lines and any(finding.code == "blank_page" for finding in document.findings):
        return
    first = first_page(document)
    values = (("file", file_of(document)), ("page", first[0].page if first else 1))
    pages = tuple(Evidence(file=page.file, page=page.page, box=None, text="") for page in document.pages)
    yield Finding(code="unrecognised_document", severity=WARNING, reason="dossier", values=values, evidence=pages)
