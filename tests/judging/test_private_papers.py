"""A text that wants "foreign documents" legalised: what that means for papers no authority issued."""

from __future__ import annotations

import pytest

from doccheck.checklist import Legalised
from tests.judging.builder import codes, doc, req, single


@pytest.mark.parametrize(
    ("country", "legalised", "found"),
    [
        ("MAR", False, ["R legalisation_missing.private"]),
        ("NGA", False, ["R legalisation_missing.private"]),
        ("MAR", True, []),
        ("FRA", False, []),
        ("ESP", False, []),
        (None, False, []),  # a doctor's paper that names no country was written where the applicant lives
        (None, True, []),
    ],
)
def test_a_private_paper_from_abroad_is_for_a_person(country: str | None, legalised: bool, found: list[str]) -> None:
    requirement = req("medical_certificate", Legalised(check="legalised", private=True))
    document = doc("medical_certificate", issuing_country=country, legalised=legalised)
    assert codes(single(requirement, document)) == found
