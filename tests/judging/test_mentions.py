"""A paper that names the applicant, and is somebody else's."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from doccheck.checklist import Person
from doccheck.judging.mentions import BESIDE, KIN, OWN, mentions
from doccheck.judging.persons import Person as Somebody
from doccheck.judging.reserved.said import Said
from doccheck.model import Box, Document, Evidence, TextLine
from tests.judging.builder import FACTS, NAME, codes, doc, req, single

AMINA = Somebody(surname="Benali", given_names="Amina", birth_date=date(2004, 5, 17))


def judged(document: Document, **more: Any) -> list[str]:
    rule = Person(check="person", **more)
    return codes(single(req("person", rule, accepts=(document.kind,)), document, facts=FACTS))


def table(kind: str, *rows: str, **fields: Any) -> Document:
    """A document whose rows are "label | value", set as cells side by side."""
    document = doc(kind, **fields)
    lines: list[TextLine] = []
    for number, row in enumerate(rows):
        for column, text in enumerate(row.split(" | ")):
            box = Box(0.1 + 0.4 * column, 0.1 + 0.02 * number, 0.45 + 0.4 * column, 0.112 + 0.02 * number)
            proof = Evidence(file=document.pages[0].file, page=1, box=box, text=text)
            lines.append(TextLine(text=text, evidence=proof))
    return doc(kind, lines=tuple(lines), file=document.pages[0].file, **fields)


# -- in what part a name stands -----------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("line", "part"),
    [
        ("est titulaire du compte Mme Samira Benali, sœur de Mlle Amina Benali", KIN),
        ("le cousin d'Amina Benali", KIN),
        ("Samira Benali, ältere Schwester von Frau Amina Benali", KIN),
        ("Samira Benali, hermana menor de D.ª Amina Benali", KIN),
        ("Omar Benali, uncle of Ms Amina Benali", KIN),
        ("Amina Benali’s brother Omar", KIN),
        ("Samira Benali, sorella di Amina Benali", KIN),
        ("Samira Benali, irmã da Amina Benali", KIN),
        ("Sara Alami, fille de Omar Alami et de Amina Benali", KIN),
        ("Verwendungszweck laut Kunde: Studium Amina Benali", BESIDE),
        ("Concepto: estudios Amina Benali", BESIDE),
        ("Motif du virement : Amina Benali", BESIDE),
        ("Payment reference: Amina Benali", BESIDE),
        ("fonds réservés pour les études de Amina Benali", BESIDE),
        ("das Guthaben dient für das Studium von Amina Benali", BESIDE),
        ("savings held for the studies of Amina Benali", BESIDE),
        ("para los estudios de Amina Benali", BESIDE),
        ("Bevollmächtigte: Amina Benali", BESIDE),
        ("Persona autorizada: Amina Benali", BESIDE),
        ("Mandataire : Mme Amina Benali", BESIDE),
        ("Emergency contact: Amina Benali", BESIDE),
        ("Personne à prévenir : Amina Benali", BESIDE),
        ("Versicherungsnehmerin: Amina Benali", BESIDE),
        ("Tomadora: Amina Benali", BESIDE),
        ("Souscripteur : Amina Benali", BESIDE),
        ("Geschwister: Amina Benali", BESIDE),
        ("Versicherungsnehmerin und versicherte Person: Amina Benali", OWN),
        ("Tomadora y asegurada: Amina Benali", OWN),
        ("Titulaire du compte : Amina Benali", OWN),
        ("Account holder: Amina Benali", OWN),
        ("atteste que Mlle Amina Benali est inscrite", ""),
        ("An die Eltern von Amina Benali", ""),
        ("Nous certifions que Amina Benali, fille de Karim Benali, est inscrite", ""),
        ("Ihre Tochter Amina Benali besucht unsere Schule", ""),
        ("Betreff: Zulassung Amina Benali", ""),
        ("Hermana Pilar Ruiz, directora; Amina Benali, alumna", ""),
    ],
)
def test_the_part_of_a_name(line: str, part: str) -> None:
    assert [mention.part for mention in mentions(Said(doc("other", line)), AMINA)] == [part]


def test_the_end_of_another_name_is_no_mention() -> None:
    sampaio = Somebody(surname="Sampaio Lima", given_names="Clara Sofia")
    assert not mentions(Said(doc("other", "pour Mademoiselle Carina Sofia Sampaio Lima")), sampaio)
    assert mentions(Said(doc("other", "pour Mademoiselle Clara Sofia Sampaio Lima")), sampaio)


# -- papers made out to one person --------------------------------------------------------------------------------------
@pytest.mark.parametrize("sure", [True, False])
@pytest.mark.parametrize(
    "rows",
    [
        ("Kontoinhaber | Omar Benali", "Verwendungszweck | Studium Amina Benali"),
        ("Titulaire | Omar Benali", "Procuration | Amina Benali"),
        ("Titular de la cuenta | Omar Benali", "Autorizada | Amina Benali"),
        ("Account holder | Omar Benali", "Purpose of the account | Studies Amina Benali, born 17.05.2004"),
    ],
)
def test_an_account_in_which_the_applicant_only_stands_beside(rows: tuple[str, ...], sure: bool) -> None:
    names = {"full_name": ["Omar Benali"]} if sure else {"full_name": ["Omar Benali", "Amina Benali"]}
    document = table("blocked_account", *rows, unsure=() if sure else ("full_name",), **names)
    assert judged(document) == ["R name_mismatch"]


@pytest.mark.parametrize(
    "rows",
    [
        ("Versicherungsnehmerin | Amina Benali", "Versicherte Person | Omar Haddad"),
        ("Souscripteur | Amina Benali", "Assuré | Omar Haddad"),
        ("Tomadora | Amina Benali", "Asegurado | Omar Haddad"),
        ("Policyholder | Amina Benali", "Insured person | Omar Haddad"),
    ],
)
def test_a_cover_the_applicant_pays_for_somebody_else(rows: tuple[str, ...]) -> None:
    for names in (["Amina Benali", "Omar Haddad"], ["Omar Haddad", "Amina Benali"]):
        document = table("health_insurance", *rows, unsure=("full_name",), full_name=names)
        assert judged(document) == ["R name_mismatch"]


@pytest.mark.parametrize(
    "document",
    [
        table("health_insurance", "Versicherungsnehmerin | Amina Benali", "Beginn | 1.9.2026", full_name="Amina Benali"),
        table(
            "health_insurance",
            *("Versicherungsnehmer | Omar Benali", "Versicherte Person | Amina Benali"),
            unsure=("full_name",),
            full_name=["Omar Benali", "Amina Benali"],
        ),
        table(
            "health_insurance",
            *("Omar Benali | 03/02/1975", "Samira Benali | 09/08/2001", "Amina Benali | 17/05/2004"),
            unsure=("full_name",),
            full_name=["Omar Benali", "Samira Benali", "Amina Benali"],
        ),
        doc(
            "bank_certificate",
            "Nous certifions que M. Omar Benali et Mme Amina Benali sont titulaires d'un compte joint.",
            unsure=("full_name",),
            full_name=["Omar Benali", "Amina Benali"],
        ),
        doc("blocked_account", "Kontoinhaberin: Amina Benali", "Verwendungszweck: Studium Amina Benali", **NAME),
        doc("enrolment_certificate", "Amina Benali, hija de Omar Benali y Leila Haddad", full_name="Amina Benali"),
        doc("school_certificate", "An die Eltern von Amina Benali", full_name="Amina Benali"),
        doc("bank_statement", "Amina Benali", "Virement reçu : Omar Benali, père d'Amina Benali", full_name="Amina Benali"),
    ],
)
def test_what_is_the_applicants_though_others_are_named(document: Document) -> None:
    assert judged(document) == []


@pytest.mark.parametrize(
    ("kind", "line"),
    [
        ("admission_letter", "Nous vous informons que Samira Benali, sœur de Amina Benali, est admise."),
        ("enrolment_certificate", "Samira Benali, Schwester von Amina Benali, ist eingeschrieben."),
        ("medical_certificate", "He examinado a Samira Benali, hermana de Amina Benali."),
        ("language_course_confirmation", "Samira Benali (sister of Amina Benali) is enrolled in the course."),
    ],
)
def test_the_sisters_paper(kind: str, line: str) -> None:
    assert judged(doc(kind, line, unsure=("full_name",), full_name=["Samira Benali", "Amina Benali"])) != []
    assert judged(doc(kind, line)) == ["R name_mismatch"]


def test_of_two_readings_the_certain_one_says_whose_it_is() -> None:
    document = doc("transcript", "Paul Martin", "Amina Benali", full_name="Paul Martin")
    more = doc("transcript", unsure=("full_name",), full_name="Amina Benali").fields
    assert judged(doc("transcript", fields=(*document.fields, *more))) == ["R name_mismatch"]


# -- papers in which others speak of the applicant ----------------------------------------------------------------------
@pytest.mark.parametrize(
    ("kind", "line", "found"),
    [
        ("accommodation_certificate", "atteste héberger Samira Benali, sœur de Amina Benali, qui est partie", True),
        ("accommodation_certificate", "Ich beherberge Samira Benali, die Schwester von Amina Benali.", True),
        ("host_commitment", "me comprometo a acoger a Samira Benali, hermana de Amina Benali", True),
        ("host_commitment", "We will accommodate Omar Benali, brother of Amina Benali.", True),
        ("sponsorship_declaration", "I will support Omar Benali, cousin of Amina Benali.", True),
        ("accommodation_certificate", "Je soussignée Nora Saadi, tante de Amina Benali, atteste l'héberger", False),
        ("accommodation_certificate", "J'atteste héberger ma nièce Amina Benali", False),
        ("sponsorship_declaration", "Ich, Omar Benali, Bruder von Amina Benali, trage alle Kosten.", False),
        ("host_commitment", "Yo, Nora Saadi, tía de Amina Benali, me comprometo a acogerla.", False),
        ("host_commitment", "I will host her because I am the uncle of Amina Benali.", False),
        ("sponsorship_declaration", "I support Amina Benali; I am the brother of Amina Benali.", False),
    ],
)
def test_whom_a_promise_is_made_to(kind: str, line: str, found: bool) -> None:
    assert judged(doc(kind, line)) == (["R name_mismatch"] if found else [])


# -- dates of birth -----------------------------------------------------------------------------------------------------
def test_every_insured_persons_date_of_birth_is_looked_at() -> None:
    rows = ("Omar Haddad (tomador) | 03/02/1975", "Amina Benali (cónyuge) | 17/05/2004")
    names = {"unsure": ("full_name",), "full_name": ["Omar Haddad", "Amina Benali"]}
    assert judged(table("health_insurance", *rows, birth_date=date(1975, 2, 3), **names)) == []
    rows = ("Omar Haddad (tomador) | 03/02/1975", "Amina Benali (cónyuge) | 17/05/2001")
    document = table("health_insurance", *rows, birth_date=date(1975, 2, 3), **names)
    assert judged(document) == ["E birth_date_mismatch"]


def test_the_date_behind_the_name_is_the_persons() -> None:
    days = {"unsure": ("birth_date",), "birth_date": [date(1964, 7, 2), date(2001, 3, 4)]}
    for line, found in (
        ("Nora Saadi, née le 02.07.1964, héberge Amina Benali, née le 04.03.2001 à Fès", ["R birth_date_mismatch"]),
        ("Nora Saadi, geb. 02.07.1964, beherbergt Amina Benali, geb. am 04.03.2001", ["R birth_date_mismatch"]),
        ("Nora Saadi, nacida el 02/07/1964, aloja a Amina Benali, nacida el 17/05/2004", []),
        ("Nora Saadi, born 2 July 1964, hosts Amina Benali and her son Sami, born 4 March 2001", []),
        ("Nora Saadi, née le 02.07.1964, héberge Amina Benali. Sa fille est née le 04.03.2001", []),
    ):
        assert judged(doc("accommodation_certificate", line, **days)) == found, line
