"""An editable file is no document of a third party: whoever has it can write a balance into it."""

from __future__ import annotations

import pytest

from doccheck.model import Document, Evidence, Finding, Status
from tests.judging.builder import codes, doc, file_of, req, single, sworn_translation, values

DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
ODT = "application/vnd.oasis.opendocument.text"
EDITABLE = ["R format_not_accepted.editable"]


def judged(document: Document, media_type: str | None) -> tuple[Status, list[str]]:
    result = single(req(document.kind), document, files=(file_of(document, media_type=media_type),))
    return result.status, codes(result)


@pytest.mark.parametrize("media_type", ["text/plain", DOCX, ODT, "application/vnd.ms-word.document.macroEnabled.12"])
@pytest.mark.parametrize("kind", ["bank_certificate", "admission_letter", "passport", "health_insurance"])
def test_what_others_issue_is_not_proven_by_an_editable_file(kind: str, media_type: str) -> None:
    assert judged(doc(kind), media_type) == (Status.REVIEW, EDITABLE)


@pytest.mark.parametrize(
    "kind", ["sponsorship_declaration", "parental_authorisation", "power_of_attorney", "affidavit"]
)
def test_a_declaration_counts_by_its_signature_which_an_editable_file_has_not(kind: str) -> None:
    assert judged(doc(kind), DOCX) == (Status.REVIEW, EDITABLE)


@pytest.mark.parametrize("kind", ["cv", "motivation_letter", "study_history_form", "information_form"])
def test_what_one_writes_oneself_may_be_editable(kind: str) -> None:
    assert judged(doc(kind), DOCX) == (Status.OK, [])
    assert judged(doc(kind), "text/plain") == (Status.OK, [])


@pytest.mark.parametrize("media_type", ["application/pdf", "image/jpeg", "image/heic"])
def test_pdfs_and_pictures_are_not_editable(media_type: str) -> None:
    assert judged(doc("bank_certificate"), media_type) == (Status.OK, [])


def test_the_issued_document_beside_the_editable_one_counts() -> None:
    issued, copied = doc("bank_certificate"), doc("bank_certificate")
    files = (file_of(issued), file_of(copied, media_type="text/plain"))
    result = single(req("bank_certificate"), copied, issued, files=files)
    assert (result.status, codes(result)) == (Status.OK, [])
    assert result.documents[0] == issued.id


def test_the_file_is_named_with_its_page_as_the_proof() -> None:
    document = doc("bank_certificate", file="mail.eml/body")
    result = single(req("bank_certificate"), document, files=(file_of(document, media_type="text/plain"),))
    assert values(result, "format_not_accepted")["file"] == "mail.eml/body"
    assert evidence(result.findings) == [("mail.eml/body", 1)]


def evidence(findings: tuple[Finding, ...]) -> list[tuple[str, int]]:
    return [(proof.file, proof.page) for finding in findings for proof in finding.evidence]


# -- translations and apostilles --------------------------------------------------------------------------------------

ORIGINAL = doc("birth_certificate", languages=("ar",))


def test_an_editable_translation_is_for_a_person() -> None:
    translation = sworn_translation(ORIGINAL, "birth_certificate")
    files = (file_of(ORIGINAL), file_of(translation, media_type=DOCX))
    result = single(req("birth_certificate"), ORIGINAL, translation, files=files)
    assert (result.status, codes(result)) == (Status.REVIEW, EDITABLE)


def test_the_issued_translation_beside_it_counts() -> None:
    issued, copied = (sworn_translation(ORIGINAL, "birth_certificate") for _ in range(2))
    files = (file_of(ORIGINAL), file_of(copied, media_type=DOCX), file_of(issued))
    assert single(req("birth_certificate"), ORIGINAL, copied, issued, files=files).status is Status.OK


def test_a_translation_of_what_one_writes_oneself_is_still_the_translators() -> None:
    own = doc("cv", languages=("ar",))
    translation = sworn_translation(own, "cv")
    files = (file_of(own, media_type=DOCX), file_of(translation, media_type=DOCX))
    result = single(req("cv"), own, translation, files=files)
    assert (result.status, codes(result)) == (Status.REVIEW, EDITABLE)


def test_an_editable_apostille_legalises_nothing_for_certain() -> None:
    by = (Evidence(file="apostille.docx", page=1, box=None, text="APOSTILLE"),)
    document = doc("birth_certificate", legalised=True, legalised_by=by)
    apostille = doc("apostille", file="apostille.docx")
    files = (file_of(document), file_of(apostille, media_type=DOCX))
    result = single(req("birth_certificate"), document, apostille, files=files)
    assert (result.status, codes(result)) == (Status.REVIEW, EDITABLE)
    assert evidence(result.findings) == [("apostille.docx", 1)]
