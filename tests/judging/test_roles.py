"""Who has a role: a minor's parent, the representative, the student whom a family accompanies."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from doccheck.checklist import Condition, Person, ValidAt
from doccheck.model import Box, Document, Evidence, RequirementResult, Status, TextLine
from tests.judging.builder import FACTS, codes, doc, passport, req, single

MINOR: dict[str, Any] = {**FACTS, "birth_date": date(2010, 5, 17)}
CHILD: dict[str, Any] = {"surname": "BENALI", "given_names": "Amina"}


def of(surname: str, given: str, born: int = 1980) -> Document:
    return passport(surname=surname, given_names=given, birth_date=date(born, 1, 1))


def role(whose: Any, *documents: Document, **facts: Any) -> RequirementResult:
    rule = Person(check="person", whose=whose)
    return single(req("identity", rule, accepts=("passport",)), *documents, facts={**MINOR, **facts})


# -- the strongest documents tell ---------------------------------------------------------------------------------------
def test_a_consent_that_names_the_aunt_makes_her_no_parent() -> None:
    birth = doc("birth_certificate", "Père : Karim Benali", "Mère : Leila Haddad", **CHILD)
    consent = doc("parental_authorisation", "ma fille Amina Benali vivra chez sa tante Nora Saadi")
    aunt = of("SAADI", "Nora")
    assert role("parent", aunt, consent).status is Status.OK  # nothing else says who the parents are
    assert codes(role("parent", aunt, consent, birth)) == ["R name_mismatch.role"]
    assert role("parent", of("HADDAD", "Leila"), consent, birth).status is Status.OK


def test_an_uncle_of_the_same_surname_is_no_parent_where_a_birth_certificate_names_others() -> None:
    birth = doc("birth_certificate", "Père : Karim Benali", **CHILD)
    assert codes(role("parent", of("BENALI", "Omar"), birth)) == ["R name_mismatch.role"]


def test_an_elder_brother_or_sister_is_no_parent() -> None:
    assert role("parent", of("BENALI", "Sami", 1996)).status is Status.OK
    assert codes(role("parent", of("BENALI", "Sami", 1997))) == ["R name_mismatch.role"]


def test_the_student_is_whom_the_admission_names_not_the_other_parent() -> None:
    birth = doc("birth_certificate", "Père : Karim Benali", "Mère : Leila Haddad", **CHILD)
    admission = doc("admission_letter", full_name="Leila Haddad")
    father, mother = of("BENALI", "Karim"), of("HADDAD", "Leila")
    assert role("student", father, birth).status is Status.OK
    assert codes(role("student", father, birth, admission)) == ["R name_mismatch.role"]
    assert role("student", mother, birth, admission).status is Status.OK


def test_a_student_to_whom_no_paper_of_the_family_leads() -> None:
    marriage = doc("marriage_certificate", "Karim Saadi", "Amina Benali")
    admission = doc("admission_letter", full_name="Jean Petit")
    assert codes(role("student", of("PETIT", "Jean"), marriage, admission)) == ["R name_mismatch.role"]
    assert role("student", of("PETIT", "Jean"), admission).status is Status.OK


def test_the_childs_own_school_says_nothing_about_the_student() -> None:
    birth = doc("birth_certificate", "Mère : Leila Haddad", **CHILD)
    school = doc("enrolment_certificate", full_name="Amina Benali")
    assert role("student", of("HADDAD", "Leila"), birth, school).status is Status.OK


def test_the_familys_money_is_the_students_or_a_members() -> None:
    marriage = doc("marriage_certificate", "Karim Saadi", "Amina Benali")
    admission = doc("admission_letter", full_name="Karim Saadi")
    rule = req("means", Person(check="person", whose="family"), accepts=("bank_certificate",))
    for name, found in (("Karim Saadi", []), ("Amina Benali", []), ("Jean Petit", ["R name_mismatch.role"])):
        account = doc("bank_certificate", full_name=name)
        assert codes(single(rule, account, marriage, admission)) == found, name


# -- two roles ----------------------------------------------------------------------------------------------------------
def both(*documents: Document, represented: bool | None = True) -> RequirementResult:
    parent = Person(check="person", whose="parent")
    when = Condition(fact="situation.represented", is_=True)
    representative = Person(check="person", whose="representative", when=when)
    facts = MINOR if represented is None else {**MINOR, "situation.represented": represented}
    return single(req("identity", parent, representative, accepts=("passport", "national_id_card")), *documents, facts=facts)


MANDATE = doc("power_of_attorney", "Je soussignée Leila Haddad donne pouvoir à Hugo Lamarre")
BIRTH = doc("birth_certificate", "Mère : Leila Haddad", **CHILD)
MOTHER, LAWYER = of("HADDAD", "Leila"), of("LAMARRE", "Hugo")


def test_a_minors_parent_and_the_representative_both_show_who_they_are() -> None:
    result = both(MOTHER, LAWYER, MANDATE, BIRTH)
    assert (result.status, set(result.documents)) == (Status.OK, {MOTHER.id, LAWYER.id})
    assert codes(both(LAWYER, MOTHER, MANDATE, BIRTH)) == []


def test_one_of_the_two_is_not_enough() -> None:
    assert codes(both(MOTHER, MANDATE, BIRTH)) == ["R too_few.roles"]
    assert codes(both(LAWYER, MANDATE, BIRTH)) == ["R too_few.roles", "R name_mismatch.role"]


def test_a_second_card_of_the_parent_is_not_the_representatives() -> None:
    card = doc("national_id_card", surname="HADDAD", given_names="Leila", birth_date=date(1980, 1, 1))
    assert codes(both(MOTHER, card, MANDATE, BIRTH)) == ["R too_few.roles"]


def test_a_representative_whom_the_mandate_does_not_name() -> None:
    assert codes(both(MOTHER, of("PETIT", "Jean"), MANDATE, BIRTH)) == ["R name_mismatch.role"]


def test_without_a_representative_the_parent_is_enough() -> None:
    assert both(MOTHER, BIRTH, represented=False).status is Status.OK
    assert both(MOTHER, BIRTH, represented=None).status is not Status.PROBLEM


# -- names known only as a whole ----------------------------------------------------------------------------------------
def test_an_account_holder_is_found_in_the_birth_certificate() -> None:
    birth = doc("birth_certificate", "Pai: Ricardo Moreira Duarte", "Mãe: Helena Prado Silveira", **CHILD)
    rule = req("means", Person(check="person", whose="parent"), accepts=("bank_certificate",))
    for name in ("Ricardo Moreira Duarte", "MOREIRA DUARTE Ricardo", "Helena Prado Silveira"):
        account = doc("bank_certificate", full_name=name)
        assert single(rule, account, birth, facts=MINOR).status is Status.OK, name
    for name in ("Ricardo Prado Silveira", "Ricardo Silveira", "Moreira"):
        account = doc("bank_certificate", full_name=name)
        assert codes(single(rule, account, birth, facts=MINOR)) == ["R name_mismatch.role"], name


def test_of_two_papers_that_need_a_look_the_one_with_the_name_serves() -> None:
    rule = req("passport", Person(check="person"), ValidAt(check="valid_at", at="application"), accepts=("passport",))
    named = doc("passport", issue_date=date(2020, 1, 1), **CHILD)
    nameless = doc("passport", issue_date=date(2022, 1, 1), expiry_date=date(2032, 1, 1))
    assert single(rule, nameless, named).documents == (named.id, nameless.id)


# -- what was not read for certain, but stands in another paper as well --------------------------------------------------
def home(*lines: str, **more: Any) -> Document:
    return doc("proof_of_residence", *lines, unsure=("full_name",), **more)


def living(*documents: Document) -> list[str]:
    rule = req("residence", Person(check="person", whose="parent"), accepts=("proof_of_residence", "bank_certificate"))
    return codes(single(rule, *documents, facts=MINOR))


def test_a_doubtful_reading_that_the_birth_certificate_bears_out_is_the_parent() -> None:
    bill = home("Locataires : Mme HADDAD Leila et M. Benali Karim", full_name=["HADDAD Leila", "Benali Karim"])
    assert living(bill, BIRTH) == []
    stranger = home("Locataire : PETIT Jean", full_name=["PETIT Jean"])
    assert living(stranger, BIRTH) == ["R name_mismatch.role"]


def test_a_parent_who_stands_beside_the_tenant_is_not_the_tenant() -> None:
    for line in ("Mieter: die Schwester von Leila Haddad", "Zahlung: Überweisung Leila Haddad"):
        assert living(home(line, full_name="Leila Haddad"), BIRTH) == ["R name_mismatch.role"], line


@pytest.mark.parametrize(
    "said",
    [
        "Attestation remise pour le visa de votre fille Amina Benali",
        "Zur Vorlage für das Visum Ihrer Tochter Amina Benali",
        "Para el visado de su hija Amina Benali",
        "Issued for the visa of your daughter Amina Benali",
    ],
)
def test_an_account_whose_paper_speaks_of_the_holders_child(said: str) -> None:
    more: dict[str, Any] = {"full_name": ["Amina Benali", "Leila Haddad"], "unsure": ("full_name",)}
    assert living(doc("bank_certificate", "Madame Leila Haddad", said, **more), BIRTH) == []
    own = doc("bank_certificate", "Titulaire : Amina Benali", "Mandataire : Leila Haddad", **more)
    assert living(own, BIRTH) == ["R name_mismatch.role"]


def test_a_card_with_another_date_of_birth_than_the_mandate_gives() -> None:
    mandate = doc("power_of_attorney", "donne pouvoir à M. Hugo Lamarre, né le 1er janvier 1980 à Lille")
    card: dict[str, Any] = {"surname": "LAMARRE", "given_names": "Hugo", "unsure": ("surname",)}
    assert role("representative", passport(birth_date=date(1980, 1, 1), **card), mandate).status is Status.OK
    namesake = passport(birth_date=date(1991, 6, 3), **card)
    assert codes(role("representative", namesake, mandate)) == ["R name_mismatch.role"]


# -- whom a family accompanies -------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    "label",
    [
        *("22. Étudiant(e) accompagné(e)", "Estudiante a quien acompaña", "Accompanied student"),
        *("Begleitete Studentin", "Nom de l'étudiant", "Name of the student"),
    ],
)
def test_the_form_says_whom_the_family_accompanies(label: str) -> None:
    birth = doc("birth_certificate", "Père : Karim Benali", "Mère : Leila Haddad", **CHILD)
    form = doc("visa_application_form", f"{label} : HADDAD, LEILA (MÈRE)", **CHILD)
    assert codes(role("student", of("BENALI", "Karim"), birth, form)) == ["R name_mismatch.role"]
    assert role("student", of("HADDAD", "Leila"), birth, form).status is Status.OK


@pytest.mark.parametrize(
    "line",
    [
        *("Lien avec l'étudiant accompagné : Fils Mineur", "Universidad del estudiante : Colegio San Telmo"),
        *("Étudiant accompagné : oui", "Adresse de l'étudiant : Rue Victor Hugo"),
    ],
)
def test_other_lines_about_the_student_name_nobody(line: str) -> None:
    birth = doc("birth_certificate", "Père : Karim Benali", **CHILD)
    form = doc("visa_application_form", line, **CHILD)
    assert role("student", of("BENALI", "Karim"), birth, form).status is Status.OK


def test_the_parent_of_one_who_marries_is_not_the_student() -> None:
    text = "Karim SAADI, fils de Driss SAADI et de Mona HAJJI, a épousé Amina BENALI"
    marriage = doc("marriage_certificate", text)
    assert codes(role("student", of("SAADI", "Driss"), marriage)) == ["R name_mismatch.role"]
    assert role("student", of("SAADI", "Karim"), marriage).status is Status.OK


def test_a_grant_to_the_other_parent() -> None:
    birth = doc("birth_certificate", "Père : Karim Benali", "Mère : Leila Haddad", **CHILD)
    grant = doc("scholarship_certificate", full_name="Leila Haddad")
    assert codes(role("student", of("BENALI", "Karim"), birth, grant)) == ["R name_mismatch.role"]
    assert role("student", of("HADDAD", "Leila"), birth, grant).status is Status.OK
    own = doc("scholarship_certificate", full_name="Amina Benali")
    assert role("student", of("BENALI", "Karim"), birth, own).status is Status.OK


# -- a name borne since the marriage -----------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("line", "parent"),
    [
        ("Mère : HADDAD Leila, épouse BENALI, née le 1er janvier 1980 à Fès", True),
        ("Mère : HADDAD Leila, née le 01/01/1980", True),  # the date says who it is, the father's surname whose wife
        ("Mutter: Leila Haddad, geboren am 01.01.1980 in Fès", True),
        ("Madre: Leila Haddad Amrani, nacida el 1 de enero de 1980", True),
        ("Mother: Leila Haddad, born 1 January 1980", True),
        ("Mère : HADDAD Leila, épouse BENALI", True),
        ("Mutter: Leila Haddad, verheiratete Benali", True),
        ("Madre: Leila Haddad, de casada Benali", True),
        ("Mother: Leila Haddad, married Benali", True),
        ("Mère : HADDAD Leila, épouse BENALI, née le 3 mars 1977", False),  # a namesake
        ("Mère : HADDAD Leila, née le 03/03/1977", False),
        ("Mutter: Leila Haddad, geboren am 03.03.1977", False),
        ("Mère : HADDAD Samira, épouse BENALI, née le 1er janvier 1980", False),
        ("Mère : HADDAD Leila, épouse SAADI", False),
        ("Mère : HADDAD Leila", False),
    ],
)
def test_a_mother_who_bears_the_fathers_surname(line: str, parent: bool) -> None:
    book = doc("family_record", "Père : BENALI Karim", line, **CHILD)

    assert (codes(role("parent", of("BENALI", "Leila"), book)) == []) is parent
    assert codes(role("parent", of("BENALI", "Nora"), book)) == ["R name_mismatch.role"]


@pytest.mark.parametrize(("born", "found"), [(1980, True), (1979, False)])
def test_a_paper_without_a_date_of_birth_is_that_of_the_identity_paper_under_the_name(born: int, found: bool) -> None:
    book = doc("family_record", "Père : BENALI Karim", "Mère : HADDAD Leila, née le 01/01/1980", **CHILD)
    account = doc("bank_certificate", "Titulaire : Mme Leila BENALI", full_name="Leila BENALI")
    rule = Person(check="person", whose="parent")
    papers = (account, book, of("BENALI", "Leila", born), passport(**CHILD, birth_date=MINOR["birth_date"]))
    judged = single(req("means", rule, accepts=("bank_certificate",)), *papers, facts=MINOR)

    assert (codes(judged) == []) is found


def test_a_name_that_goes_on_in_the_next_line() -> None:
    birth = doc("birth_certificate", "fille de Karim Benali et de Leila Samira", "Haddad, son épouse", **CHILD)

    assert codes(role("parent", of("HADDAD", "Leila Samira"), birth)) == []
    assert codes(role("parent", of("HADDAD", "Nora Samira"), birth)) == ["R name_mismatch.role"]


def _table(*cells: tuple[str, float, float]) -> Document:
    """A marriage certificate with husband and wife in two columns."""
    paper = doc("marriage_certificate")
    lines = [
        TextLine(text=text, evidence=Evidence(file="m.pdf", page=1, box=Box(x, y, x + 0.1, y + 0.01), text=text))
        for text, x, y in cells
    ]
    return replace(paper, lines=tuple(lines))


@pytest.mark.parametrize(
    ("given", "day", "found"),
    [("LEILA", "01.01.1980", True), ("NORA", "01.01.1980", False), ("LEILA", "01.01.1981", False)],
)
def test_husband_and_wife_in_the_columns_of_a_table(given: str, day: str, found: bool) -> None:
    labels = (("Surname", 0.1, 0.2), ("Given names", 0.1, 0.22), ("Born", 0.1, 0.24), ("New surname", 0.1, 0.26))
    husband = (("BENALI", 0.4, 0.2), ("KARIM", 0.4, 0.22), ("05.05.1978", 0.4, 0.24), ("BENALI", 0.4, 0.26))
    wife = (("HADDAD", 0.6, 0.2), (given, 0.6, 0.22), (day, 0.6, 0.24), ("BENALI", 0.6, 0.26))
    paper = _table(*labels, *husband, *wife)

    assert (codes(role("student", of("BENALI", "Leila"), paper)) == []) is found


def test_the_date_in_the_column_of_the_other_spouse_is_not_hers() -> None:
    names = (("Given names", 0.1, 0.22), ("KARIM", 0.4, 0.22), ("LEILA", 0.6, 0.22), ("BENALI", 0.4, 0.2))
    dates = (("Born", 0.1, 0.24), ("01.01.1980", 0.4, 0.24), ("05.05.1978", 0.6, 0.24))

    assert codes(role("student", of("BENALI", "Leila"), _table(*names, *dates))) == ["R name_mismatch.role"]
