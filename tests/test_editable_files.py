"""A balance that somebody typed into a text file or a mail proves nothing, from the file to the report."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from doccheck import Status, Verdict, check_dossier
from doccheck.reporting.messages import action, message
from tests.intake.container_files import mail, outlook
from tests.reading.files import LETTER, pdf
from tests.reading.office_files import docx, odt, p
from tests.test_bad_input import ON
from tests.test_cli import CHECKLIST

BANK = CHECKLIST.replace("motivation_letter", "bank_certificate")
TEXT = "\n".join(
    (*LETTER, "Pour servir et valoir ce que de droit.", "Le directeur de l'agence", "Solde : 8 450,00 EUR", "Signature")
)
EDITABLE: dict[str, Callable[[], bytes]] = {
    "attestation.txt": TEXT.encode,
    "attestation.docx": lambda: docx("".join(map(p, TEXT.splitlines()))),
    "attestation.odt": lambda: odt("".join(f"<text:p>{line}</text:p>" for line in TEXT.splitlines())),
    "mail.eml": lambda: mail(TEXT).as_bytes(),
    "mail.msg": lambda: outlook(TEXT, {}),
}


@pytest.fixture
def dossier(tmp_path: Path) -> Path:
    (tmp_path / "list.toml").write_text(BANK, encoding="utf-8")
    (tmp_path / "dossier").mkdir()
    return tmp_path / "dossier"


@pytest.mark.parametrize("name", EDITABLE)
def test_an_editable_certificate_is_never_ok(dossier: Path, name: str) -> None:
    (dossier / name).write_bytes(EDITABLE[name]())
    report = check_dossier(dossier, checklist=dossier.parent / "list.toml", on=ON, jobs=1)
    assert [document.kind for document in report.documents] == ["bank_certificate"]
    (requirement,) = report.requirements
    assert (requirement.status, report.verdict) == (Status.REVIEW, Verdict.REVIEW)
    (finding,) = [found for found in requirement.findings if found.code == "format_not_accepted"]
    assert finding.reason == "editable"
    for language in ("fr", "de", "es", "en"):
        assert name in message(finding, language)
        assert "PDF" in action(finding, language)


def test_the_same_words_in_a_pdf_are_ok(dossier: Path) -> None:
    """What makes the difference is the file alone."""
    (dossier / "attestation.pdf").write_bytes(pdf(TEXT.splitlines()))
    report = check_dossier(dossier, checklist=dossier.parent / "list.toml", on=ON, jobs=1)
    assert [requirement.status for requirement in report.requirements] == [Status.OK]
