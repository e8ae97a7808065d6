"""Files that anybody can change: text, DOCX, ODT. What somebody else issued is not proven by them."""

from __future__ import annotations

from collections.abc import Iterator

from doccheck.judging.case import Case
from doccheck.judging.findings import REVIEW, about
from doccheck.model import Document, Evidence, Finding

# What applicants write themselves. Declarations that count by their signature are not here: an editable file has none.
_OWN = frozenset(
    {
        "cv",
        "motivation_letter",
        "study_history_form",
        "information_form",
        "visa_application_form",
        "residence_application_form",
    }
)


def editable(document: Document, case: Case) -> Iterator[Finding]:
    """A document of a third party, its translation or its apostille that comes in an editable file: a person looks."""
    if document.kind in _OWN:
        return
    proofs = (*document.legalised_by, *document.certified_copy)
    wanted = {page.file for page in document.pages} | {proof.file for proof in proofs}
    for file in case.files:
        if file.name in wanted and is_editable(file.media_type):
            evidence = _place(document, proofs, file.name)
            yield about(document, "format_not_accepted", REVIEW, "editable", evidence, file=file.name)


def is_editable(media_type: str | None) -> bool:
    """Whatever is neither a PDF nor a picture; also formats that come to be read some day."""
    return media_type is not None and media_type != "application/pdf" and not media_type.startswith("image/")


def _place(document: Document, proofs: tuple[Evidence, ...], file: str) -> tuple[Evidence, ...]:
    pages = tuple(Evidence(file=p.file, page=p.page, box=None, text="") for p in document.pages if p.file == file)
    return pages[:1] or tuple(proof for proof in proofs if proof.file == file)[:1]
