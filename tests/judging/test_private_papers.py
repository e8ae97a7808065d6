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


_ADDRESS, _SIGNED = "4 rue des Lilas, 38000 Grenoble", "Fait à {}, le 3 juin 2026"


@pytest.mark.parametrize(
    ("homes", "town", "found"),
    [
        (("FRA",), "Grenoble", []),
        (("MAR",), "Grenoble", ["R legalisation_missing.country_unknown"]),
        (("FRA",), "Rabat", ["R legalisation_missing.country_unknown"]),
    ],
)
def test_signed_in_the_town_where_the_applicant_lives(homes: tuple[str, ...], town: str, found: list[str]) -> None:
    requirement = req("parental_authorisation", Legalised(check="legalised"))
    paper = doc("parental_authorisation", "Nous autorisons notre fille à partir", _SIGNED.format(town))
    lease = doc("proof_of_residence", _ADDRESS)
    result = single(requirement, paper, lease, facts={"applicant.residence_countries": homes})
    assert [code for code in codes(result) if "legalisation" in code] == found
