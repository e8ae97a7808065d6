"""Money of a relative, and phrases that speak against what must be stated: both for a person."""

from __future__ import annotations

import pytest

from doccheck.checklist import Person, States
from doccheck.facts import given
from doccheck.judging import judge
from doccheck.model import Status
from tests.judging.builder import FACTS, ON, checklist, codes, doc, passport, req, single, text

RELATIVES = Person(check="person", relatives=True)
DAYTIME = States(check="states", phrases=("Montag bis Freitag",), unless=("Abendkurs", "21:15 Uhr"), says=text())


@pytest.mark.parametrize(
    ("name", "rule", "found"),
    [
        ("Amina Benali", RELATIVES, []),
        ("Rachid Benali", RELATIVES, ["R name_mismatch"]),
        ("Rachid Benali", Person(check="person"), ["E wrong_person"]),
        ("Linda Kowalczyk", RELATIVES, ["R name_mismatch"]),  # the consent names her among the parents
        ("Peter Hoffmann", RELATIVES, ["E wrong_person"]),
    ],
)
def test_an_account_of_a_relative_is_for_a_person(name: str, rule: Person, found: list[str]) -> None:
    consent = doc("parental_authorisation", "Wir, die Eltern Linda Kowalczyk und Rachid Benali, sind einverstanden.")
    account = doc("bank_statement", full_name=name)
    assert codes(single(req("bank_statement", rule), account, consent, passport())) == found


def test_a_particle_makes_no_relative() -> None:
    facts = {**FACTS, "surname": "von Berg"}
    account = doc("bank_statement", full_name="Peter von Hagen")
    result = judge((account,), (), checklist(req("bank_statement", RELATIVES)), given(facts), ON).requirements[0]
    assert codes(result) == ["E wrong_person"]


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("Montag bis Freitag, 9:00 bis 12:30 Uhr", []),
        ("Abendkurs, Montag bis Freitag", ["R wrong_purpose.contrary"]),
        ("Montag bis Freitag, 18:00 bis 21.15 Uhr", ["R wrong_purpose.contrary"]),
        ("Abendkurs", ["R wrong_purpose.contrary"]),
        ("zweimal wöchentlich", ["R wrong_purpose"]),
        ("Montag bis Freitag. Es|handelt sich nicht um einen Abendkurs.", []),
        ("Montag bis Freitag; dies ist kein|Abendkurs.", []),
        ("Montag bis Freitag. Der Preis ist nicht ermäßigt. Abendkurs.", ["R wrong_purpose.contrary"]),
        ("Abendkurs. Montag bis Freitag, nicht am Wochenende.", ["R wrong_purpose.contrary"]),
        ("Kein Abendkurs, Montag bis Freitag|Raum 3|Ihr Abendkurs beginnt", ["R wrong_purpose.contrary"]),
    ],
)
def test_what_speaks_against_it_is_for_a_person(line: str, found: list[str]) -> None:
    result = single(req("language_course_confirmation", DAYTIME), doc("language_course_confirmation", *line.split("|")))
    assert codes(result) == found
    assert result.status is (Status.REVIEW if found else Status.OK)
