"""Statutory memberships that have no end, and those that have one or are no such thing."""

from __future__ import annotations

from datetime import date

import pytest

from doccheck.judging.goes_on import since_when
from tests.judging.builder import doc


def since(*lines: str) -> date | None:
    """Since when the person is insured by a paper with these lines, on 1 September 2026."""
    return since_when(doc("health_insurance", *lines), date(2026, 9, 1))


@pytest.mark.parametrize(
    "lines",
    [
        ("Herr Rao ist seit dem 01.04.2025 bei uns pflichtversichert.", "Höxter, 17.08.2026"),
        ("Mme Rao est affiliée depuis le 1er avril 2025 au régime général.", "Metz, le 17 août 2026"),
        ("Ms Rao has been a member of our statutory fund since 1 April 2025.",),
        ("D. Ravi Rao está afiliado a la Seguridad Social desde el 1 de abril de 2025.",),
    ],
)
def test_it_goes_on(lines: tuple[str, ...]) -> None:
    assert since(*lines) == date(2025, 4, 1)


@pytest.mark.parametrize(
    "lines",
    [
        ("Herr Rao war seit dem 01.04.2025 bei uns pflichtversichert.",),
        ("Herr Rao ist seit dem 01.04.2025 nicht mehr gesetzlich krankenversichert.",),
        ("Herr Rao ist seit dem 01.04.2025 bei uns pflichtversichert.", "Abmeldung: 30.11.2026"),
        ("Herr Rao ist seit dem 01.04.2025 bis zum Ende des Semesters pflichtversichert.",),
        ("Herr Rao ist seit dem 01.04.2025 bei uns reiseversichert.",),
        ("Mme Rao a demandé son affiliation au régime général le 1er avril 2025.",),
    ],
)
def test_it_may_end(lines: tuple[str, ...]) -> None:
    assert since(*lines) is None
