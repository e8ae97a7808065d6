"""Sentences about another paper than the one at hand, beside those of the same shape about this one."""

from __future__ import annotations

from datetime import date

import pytest

from doccheck.judging.reserved.other_paper import is_of_another_paper
from doccheck.judging.reserved.said import Said, Sentence
from tests.judging.builder import doc


def _is_of_another(kind: str, text: str, *before: str) -> bool:
    lines = ("Ref. TR-26-5501.", *before, text)
    document = doc(kind, *lines, issue_date=date(2026, 6, 19), document_number="TR-26-5501")
    return is_of_another_paper(Said(document), Sentence(text=text, evidence=()))


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("school_certificate", "Die Bescheinigung vom 2. Juni 2026 trug einen falschen Namen und ist ungültig."),
        ("language_certificate", "The first version was withdrawn because of a misprint."),
        ("tuition_receipt", "This receipt replaces receipt R-2026-0411, which still showed the old fee and is cancelled."),
        ("criminal_record", "A first certificate was returned to us and has been destroyed."),
        ("accommodation_certificate", "Le bail n° 26-118 du 3 mai a été résilié d'un commun accord."),
        ("accommodation_certificate", "Der Vertrag über das Doppelzimmer wurde aufgelöst und durch diesen Vertrag ersetzt."),
        ("sponsorship_declaration", "Die im Jahr 2019 abgegebene Erklärung Nr. VE-19-0071 ist erloschen."),
        ("loan_certificate", "Une première demande avait été rejetée faute de garant."),
        ("loan_certificate", "Stand des Verfahrens Ihr erster Antrag wurde im März abgelehnt, weil ein Bürge fehlte."),
        ("bank_certificate", "La constancia anterior fue anulada por un error en el nombre."),
        ("scholarship_certificate", "L'attestation provisoire n° 01987 du 6 juin 2026 est annulée."),
        ("language_course_confirmation", "Die ursprüngliche Buchung wurde storniert."),
    ],
)
def test_it_is_of_another_paper(kind: str, text: str) -> None:
    assert _is_of_another(kind, text)


def test_a_pronoun_goes_on_with_the_other_paper() -> None:
    text = "It was cancelled and destroyed."
    assert _is_of_another("criminal_record", text, "A first certificate was sent back by the applicant.")
    assert not _is_of_another("criminal_record", text, "The certificate bears the seal of the office.")


def test_what_is_told_of_a_person_behind_it_is_of_this_paper() -> None:
    before = "A contract dated 9 February was terminated;"
    assert not _is_of_another("income_proof", "he no longer works here.", before)
    assert not _is_of_another("enrolment_certificate", "sie ist exmatrikuliert.", "Eine Bescheinigung wurde ersetzt;")


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("school_certificate", "Die Bescheinigung vom 19. Juni 2026 ist ungültig."),
        ("school_certificate", "Die Bescheinigung ist ungültig."),
        ("school_certificate", "Die Bescheinigung TR-26-5501 ist ungültig."),
        ("enrolment_certificate", "Der Zulassungsbescheid vom 2. Juni 2026 wurde zurückgenommen."),
        ("enrolment_certificate", "The first letter of admission has been withdrawn."),
        ("admission_letter", "Your application of 2 June 2026 was rejected."),
        ("loan_certificate", "Votre demande a été rejetée faute de garant."),
        ("health_insurance", "Une demande de résiliation a été acceptée le 4 juin."),
        ("income_proof", "Der Arbeitsvertrag vom 3. Mai 2021 wurde gekündigt."),
        ("language_course_confirmation", "Die erste Buchung wurde storniert, und auch für diesen Kurs besteht kein Platz."),
        ("accommodation_certificate", "Le bail n° 26-118 a été résilié ; donc le logement n'est plus disponible."),
        ("blocked_account", "A confirmation will be issued once the sum has been credited."),
        ("power_of_attorney", "This mandate was revoked on 20 June 2026."),
        ("medical_certificate", "The first dose was refused."),
        ("accommodation_certificate", "Le bail a été résilié et remplacé par un bail au nom de M. Roux."),
        ("scholarship_certificate", "An earlier letter announced a grant; it was refused."),
        ("bank_guarantee", "This replaces the guarantee of 3 May, and is itself void."),
    ],
)
def test_it_is_of_this_one(kind: str, text: str) -> None:
    assert not _is_of_another(kind, text)
