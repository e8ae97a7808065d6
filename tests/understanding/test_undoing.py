"""Sentences by which a paper that looks genuine says that it does not count."""

from __future__ import annotations

import pytest

from doccheck.kinds import all_kinds
from doccheck.understanding.fold import fold
from doccheck.understanding.undoing import FILE, undoings_in
from tests.understanding.letters import page_of
from tests.understanding.pages import only

ROWS = [row.split("\t") for row in FILE.read_text("utf-8").splitlines()]
GROUPS = {"any", *(kind.group for kind in all_kinds().values())}
CERTIFICATE = """
    Universität Auental
    Studierendensekretariat

    # Immatrikulationsbescheinigung

    Frau Ama Boateng, geboren am 03.02.2003, Matrikelnummer 774120,
    ist im Wintersemester 2026/27 im Studiengang Biologie (Bachelor) als
    ordentliche Studierende eingeschrieben.
    Beginn des Semesters: 01.10.2026, Ende des Semesters: 31.03.2027
"""


def test_each_row_is_folded_and_said_of_a_group_of_kinds() -> None:
    assert all(len(row) == 4 for row in ROWS)
    for _, _, groups, expression in ROWS:
        assert GROUPS.issuperset(groups.split(","))
        parts = expression.replace("*", "").split("…")
        assert all(part.split() and fold(part) == " ".join(part.split()) for part in parts), expression
    assert len(ROWS) == len({tuple(row) for row in ROWS})


@pytest.mark.parametrize(
    ("kind", "text", "says"),
    [
        ("enrolment_certificate", "Die Zulassung wurde mit Bescheid vom 3. Mai widerrufen.", {"withdrawn"}),
        ("enrolment_certificate", "Elle a quitté le 4 mars notre établissement.", {"ended"}),
        ("internship_agreement", "Acuerdan rescindir de mutuo acuerdo el presente convenio.", {"ended"}),
        ("health_insurance", "Ihr Anspruch auf Leistungen ruht seit dem 1. Juli.", {"notgeneral", "suspended"}),
        ("bank_certificate", "Herr Kone ist für dieses Konto nur zeichnungsberechtigt.", {"notfree"}),
        ("bank_certificate", "Nothing of the kind is said here.", set()),
        ("enrolment_certificate", "Sie wird exmatrikuliert, wenn die Zulassung widerrufen wurde.", set()),
        ("enrolment_certificate", "The offer was not withdrawn.", set()),
        ("health_insurance", "La tenancy a pris fin.", set()),
        ("health_insurance", "Avis d'échéance de la prime.", {"quote"}),
        ("proof_of_residence", "Avis d'échéance du loyer de mai.", set()),
    ],
)
def test_what_undoes_a_paper(kind: str, text: str, says: set[str]) -> None:
    assert {each.says for each in undoings_in(text, kind)} == says


def test_it_is_said_of_its_group_alone() -> None:
    text = "Er ist nur zeichnungsberechtigt."
    assert [*undoings_in(text, "bank_certificate")]
    assert not [*undoings_in(text, "enrolment_certificate")]


def test_such_a_sentence_makes_a_certificate_one_for_a_person_to_look_at() -> None:
    genuine = only(page_of(CERTIFICATE, "a.pdf"))
    undone = only(page_of(f"{CERTIFICATE}    Frau Boateng hat das Studium zum 15.11.2026 aufgegeben.", "a.pdf"))
    assert (genuine.kind, genuine.rival) == ("enrolment_certificate", None)
    assert (undone.kind, undone.rival) == ("enrolment_certificate", "other")
    assert undone.confidence < 0.7 <= genuine.confidence


@pytest.mark.parametrize(
    ("kind", "harmless", "faulty"),
    [
        # What a register would enter, and what it has entered.
        (
            "criminal_record",
            "Il relève les condamnations non assorties du sursis ou dont le sursis a été révoqué.",
            "Condamnation du 4 mars 2023 à huit mois de prison, dont le sursis a été révoqué.",
        ),
        (
            "criminal_record",
            "Sont mentionnées les peines dont le bénéfice du sursis a été révoqué.",
            "Peines prononcées en 2022, dont le sursis a été révoqué.",
        ),
        (
            "criminal_record",
            "Le bulletin porte les condamnations dont le sursis a été révoqué.",
            "Le présent bulletin a été révoqué.",
        ),
        # What a bill or a letter of a supplier need not prove, and what it must.
        (
            "proof_of_residence",
            "Elle ne peut servir de preuve du paiement des factures.",
            "Elle ne peut servir de preuve de domicile.",
        ),
        (
            "accommodation_certificate",
            "Ce document ne peut servir de quittance.",
            "Ce document ne peut servir de quittance ni de justificatif de domicile.",
        ),
    ],
)
def test_what_a_form_says_of_whatever_it_may_bear(kind: str, harmless: str, faulty: str) -> None:
    assert [*undoings_in(faulty, kind)]
    assert not [*undoings_in(harmless, kind)]


def test_a_receipt_must_prove_the_payment() -> None:
    assert [*undoings_in("Il ne peut servir de preuve du paiement.", "tuition_receipt")]
