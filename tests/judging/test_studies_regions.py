"""Schools that name the region which runs them, and not the country."""

from __future__ import annotations

import pytest

from doccheck.checklist import StudiesIn
from tests.judging.builder import codes, doc, req, single

UNSEEN = ["R wrong_purpose.country_not_shown"]


@pytest.mark.parametrize(
    ("country", "line", "found"),
    [
        ("ES", "Principado de Asturias, Consejería de Educación", []),
        ("ES", "Junta de Andalucía · IES Sierra Blanca", []),
        ("ES", "Generalitat de Catalunya, Departament d'Educació", []),
        ("FR", "Lycée Mounier, Région Auvergne-Rhône-Alpes", []),
        ("LU", "établissement autorisé par arrêté grand-ducal", []),
        ("ES", "Gobierno de Mendoza, Dirección General de Escuelas", UNSEEN),
        ("ES", "La alumna nació en el Principado de Asturias, nacida en Oviedo", UNSEEN),
        ("ES", "Admisión", UNSEEN),
        ("FR", "Lycée des Alpes", UNSEEN),
    ],
)
def test_region(country: str, line: str, found: list[str]) -> None:
    rule = StudiesIn(check="studies_in", country=country)
    assert codes(single(req("admission_letter", rule), doc("admission_letter", line))) == found
