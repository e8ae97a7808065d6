"""Whose signature it is, by the name printed beside it: a parent's whom other papers show, and nobody else's."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from doccheck.checklist import Signed
from doccheck.judging.checks.signatories import is_name_of, may_name
from doccheck.judging.persons import Person
from doccheck.model import Box, Document, Evidence, TextLine
from tests.judging.builder import FACTS, codes, doc, passport, req, single

_MOTHER = Person(surname="SALAS PRADO", given_names="ROSA ELVIRA")
_CHILD = Person(surname="RIVA SALAS", given_names="TOMÁS")
_FATHER = Person(surname="Haddad", given_names="Karim Nabil")
_SON = Person(surname="Haddad", given_names="Youssef Karim Nabil")


@pytest.mark.parametrize("text", ["Rosa E. Salas Prado", "R. Salas", "SALAS PRADO Rosa Elvira", "Rosa Salas"])
def test_a_name_with_initials_is_the_mothers(text: str) -> None:
    assert is_name_of(text, _MOTHER)


@pytest.mark.parametrize(
    "text",
    [
        "Salas",  # a name alone: any relative
        "Salas Prado",
        "Rosa",
        "Rosa E.",
        "Tomás Riva Salas",
        "Marta Salas Prado",  # her sister
        "M. Salas",
        "Firma del solicitante",
    ],
)
def test_another_name_or_half_of_one_is_not(text: str) -> None:
    assert not is_name_of(text, _MOTHER)


def test_a_name_of_the_father_that_may_be_the_sons_as_well() -> None:
    assert is_name_of("Karim N. Haddad", _FATHER)
    assert may_name("Karim N. Haddad", _SON)
    assert not may_name("Rosa E. Salas", _CHILD)


_MINOR: dict[str, Any] = {**FACTS, "birth_date": date(2010, 5, 17)}
_BIRTH = doc("birth_certificate", "Père : Karim Benali", "Mère : Leila Haddad", surname="BENALI", given_names="Amina")


def _passport(surname: str, given: str) -> Document:
    return passport(surname=surname, given_names=given, birth_date=date(1980, 1, 1))


def _signed(beside: str, *others: Document) -> list[str]:
    """What is said of a minor's form with this name beside the signature, among these papers."""
    proofs = tuple(Evidence(file="form.pdf", page=1, box=None, text=text) for text in ("29. Firma", beside))
    form = replace(doc("visa_application_form", signed=True), signed_evidence=proofs)
    rule = Signed(check="signed", by="representative")
    return codes(single(req("visa_application_form", rule), form, *others, facts=_MINOR))


def test_the_form_of_a_minor_with_the_name_of_a_parent_who_is_shown_to_be_one() -> None:
    assert _signed("Leila Haddad", _passport("HADDAD", "Leila"), _BIRTH) == []
    assert _signed("L. Haddad / madre", _passport("HADDAD", "Leila"), _BIRTH) == []


@pytest.mark.parametrize("beside", ["Amina Benali", "Nora Saadi", "", "Haddad"])
def test_the_form_of_a_minor_with_another_name_or_none(beside: str) -> None:
    papers = (_passport("HADDAD", "Leila"), _passport("SAADI", "Nora"), _BIRTH)

    assert _signed(beside, *papers) == ["R not_signed.by_whom"]


def test_nothing_shows_that_who_signed_is_a_parent() -> None:
    consent = doc("parental_authorisation", "ma fille Amina Benali vivra chez Leila Haddad")

    assert _signed("Leila Haddad", _BIRTH) == ["R not_signed.by_whom"]  # no identity document
    assert _signed("Leila Haddad", _passport("HADDAD", "Leila"), consent) == ["R not_signed.by_whom"]


def _signed_for_herself(*beside: str, others: tuple[Document, ...] = ()) -> list[str]:
    """What is said of the applicant's own form with this beside the signature."""
    boxes = [Box(x0=0.1, y0=0.5 + 0.02 * at, x1=0.5, y1=0.51 + 0.02 * at) for at in range(len(beside) + 1)]
    rows = ["30. Firma del solicitante (si es menor, de su representante)", *beside]
    proofs = [Evidence(file="f.pdf", page=1, box=box, text=text) for box, text in zip(boxes, rows, strict=True)]
    lines = tuple(TextLine(text=proof.text, evidence=proof) for proof in proofs)
    form = replace(doc("visa_application_form", signed=True, lines=lines, file="f.pdf"), signed_evidence=(proofs[0],))
    return codes(single(req("visa_application_form", Signed(check="signed", by="applicant")), form, *others))


@pytest.mark.parametrize(
    "beside",
    [
        ("Amina Benali",),
        ("A. Benali",),
        ("BENALI Amina, solicitante",),
        (),
        ("Grenoble, 3 de junio de 2026",),
        ("Nora Saadi",),  # the official at the counter
        ("P. A. Benali", "Amina Benali"),
        ("Para uso del consulado",),
    ],
)
def test_nothing_says_that_somebody_else_signed(beside: tuple[str, ...]) -> None:
    assert _signed_for_herself(*beside) == []


@pytest.mark.parametrize(
    "beside",
    [
        ("Karim Benali",),
        ("i. A. Yasmine Kabbaj",),
        ("K. Benali", "für meine Schwester"),
        ("Yasmine Kabbaj", "on behalf of the applicant"),
        ("por poder: Y. Kabbaj",),
        ("pour la demandeuse, empêchée",),
        ("Leila Haddad / madre",),
    ],
)
def test_somebody_else_signed_the_applicants_form(beside: tuple[str, ...]) -> None:
    papers = (_passport("HADDAD", "Leila"), _BIRTH)
    assert _signed_for_herself(*beside, others=papers) == ["R not_signed.by_another"]


@pytest.mark.parametrize(
    ("told", "known"),
    [("Mère : HADDAD Leila, épouse SAADI", True), ("Mère : HADDAD Leila, née le 02/02/1982", False)],
)
def test_a_mother_who_signs_with_the_name_she_bears_since_the_marriage(told: str, known: bool) -> None:
    book = doc("family_record", "Père : Karim Saadi", told, surname="BENALI", given_names="Amina")

    assert (_signed("Leila Saadi (mère)", _passport("SAADI", "Leila"), book) == []) is known
    assert _signed("Nora Saadi", _passport("SAADI", "Nora"), book) == ["R not_signed.by_whom"]
