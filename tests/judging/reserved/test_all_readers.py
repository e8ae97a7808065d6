"""What all readers together say of a paper with one sentence more: the fault, and its harmless twin."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from doccheck.facts import given
from doccheck.judging.case import Case
from doccheck.judging.reserved import reserved
from tests.judging.builder import FACTS, ON, STAY, checklist, doc, req


def is_doubted(kind: str, language: str, text: str) -> bool:
    document = replace(doc(kind, text, issue_date=date(2026, 6, 10)), languages=(language,))
    facts = given(FACTS | STAY)
    case = Case(checklist=checklist(), documents=(document,), files=(), facts=facts, applicant=None, on=ON)
    return bool([*reserved(document, req(kind), case)])


@pytest.mark.parametrize(
    ("kind", "language", "text"),
    [
        ("blocked_account", "de", "Die Sperre wurde am 4. Juni 2026 aufgehoben."),
        ("blocked_account", "en", "The block was lifted on 4 June 2026."),
        ("blocked_account", "de", "Der Sperrvermerk wurde gelöscht."),
        ("enrolment_certificate", "de", "Die Studentin wurde am 3. Mai 2026 exmatrikuliert."),
        ("school_certificate", "de", "Die Schülerin wurde der Schule verwiesen."),
        ("accommodation_certificate", "de", "Die Mieterin wurde fristlos gekündigt."),
        ("health_insurance", "en", "The policy had been cancelled for non-payment."),
        ("scholarship_certificate", "fr", "La bourse avait été retirée en mai."),
        ("bank_statement", "en", "The account was closed on 3 June 2026."),
        ("income_proof", "en", "A contract dated 9 February 2026 was terminated; he no longer works here."),
        ("enrolment_certificate", "de", "Die frühere Bescheinigung ist ungültig, ebenso diese."),
        ("loan_certificate", "en", "A first application was rejected. A second one was rejected too."),
        ("power_of_attorney", "en", "A power of attorney was revoked."),
        ("language_course_confirmation", "en", "Courses are cancelled."),
    ],
)
def test_a_fault(kind: str, language: str, text: str) -> None:
    assert is_doubted(kind, language, text)


@pytest.mark.parametrize(
    ("kind", "language", "text"),
    [
        ("bank_certificate", "de", "Die Sperre der Karte wurde am 4. Juni 2026 aufgehoben."),
        ("enrolment_certificate", "de", "Studentinnen, die nicht zahlen, werden exmatrikuliert."),
        ("loan_certificate", "fr", "Une première demande avait été rejetée faute de garant."),
        ("bank_statement", "en", "The savings account of her sister was closed in 2024."),
        ("enrolment_certificate", "de", "Die frühere Bescheinigung ist ungültig."),
    ],
)
def test_its_harmless_twin(kind: str, language: str, text: str) -> None:
    assert not is_doubted(kind, language, text)
