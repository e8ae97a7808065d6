"""Whose signature it is, by the name printed beside it: a parent's whom other papers show, and nobody else's."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from doccheck.checklist import Signed
from doccheck.judging.checks.signatories import is_name_of, may_name
from doccheck.judging.persons import Person
from doccheck.model import Document, Evidence
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
