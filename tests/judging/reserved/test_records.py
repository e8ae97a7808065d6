"""A criminal record of a country that has nothing to do with the applicant."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any, cast

import pytest

from doccheck.judging.reserved.records import records
from doccheck.judging.reserved.records_civil import no_entry
from doccheck.judging.reserved.said import Said
from tests.judging.builder import doc


@pytest.mark.parametrize(
    ("issued_in", "lived_in", "nationality", "found"),
    [
        ("TGO", ("BEN",), "BEN", ["République togolaise"]),
        ("BEN", ("BEN",), "TGO", []),
        ("TGO", ("BEN",), "TGO", []),
        ("LUX", ("BEN",), "BEN", []),  # where the application is made
        ("TGO", (), "BEN", []),  # not known
        (None, ("BEN",), "BEN", []),
    ],
)
def test_country_of_issue(issued_in: str | None, lived_in: tuple[str, ...], nationality: str, found: list[str]) -> None:
    record = doc("criminal_record", "Casier judiciaire : néant.", "République togolaise", issuing_country=issued_in)
    facts = {"applicant.nationality": SimpleNamespace(value=nationality)}
    if lived_in:
        facts["applicant.residence_countries"] = SimpleNamespace(value=lived_in)
    case = cast(Any, SimpleNamespace(checklist=SimpleNamespace(country="LUX"), facts=facts))
    assert [sentence.text for sentence in records(Said(record), "criminal_record", case)] == found
    assert not [*records(Said(record), "diploma", case)]


@pytest.mark.parametrize(
    ("note", "twin"),
    [
        ("Por escritura de 12 de marzo de 2026 los contrayentes se divorciaron.", "Los contrayentes no se divorciaron."),
        ("Les époux sont divorcés depuis le 3 mars 2026.", "L'épouse, divorcée d'un précédent mariage, a signé."),
        ("Die Ehe wurde am 3. März 2026 rechtskräftig geschieden.", "Die frühere Ehe der Braut wurde 2015 geschieden."),
        ("The spouses were divorced on 3 March 2026.", "The previous marriage of the groom was dissolved in 2015."),
        ("El matrimonio fue disuelto por sentencia.", "Tipo: nulidad, separación, divorcio, muerte."),
    ],
)
def test_a_marriage_that_was_dissolved(note: str, twin: str) -> None:
    assert [each.text for each in no_entry(Said(doc("marriage_certificate", note)))] == [note]
    assert not [*no_entry(Said(doc("marriage_certificate", twin)))]
    assert not [*no_entry(Said(doc("birth_certificate", note)))]
