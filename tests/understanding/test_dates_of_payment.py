"""When a grant is paid and a cover holds, and whose day of birth is told, where labels and rows alone say so."""

from __future__ import annotations

from datetime import date

import pytest

from doccheck.kinds import all_kinds
from doccheck.understanding.dates import date_fields
from tests.understanding.pages import Text, page, row


def told(kind: str, *rows: Text) -> dict[str, list[tuple[object, str]]]:
    fields, _ = date_fields((page(*rows),), all_kinds()[kind], True)
    found: dict[str, list[tuple[object, str]]] = {}
    for field in fields:
        found.setdefault(field.name, []).append((field.value, str(field.certainty.value)))
    return found


@pytest.mark.parametrize(
    ("first", "last"),
    [
        ("Paid from", "Paid until"),
        ("Gezahlt ab", "Gezahlt bis"),
        ("Versée à partir du", "Versée jusqu'au"),
        ("Se abona desde el", "Se abona hasta el"),
    ],
)
def test_from_when_to_when_a_grant_is_paid(first: str, last: str) -> None:
    found = told("scholarship_certificate", row(f"{first} | 01.11.2026"), row(f"{last} | 31.10.2027"))
    assert found["start_date"][0] == (date(2026, 11, 1), "certain")
    assert found["end_date"][0] == (date(2027, 10, 31), "certain")


def test_a_fee_that_was_paid_begins_nothing() -> None:
    assert "start_date" not in told("tuition_receipt", row("Paid on | 01.11.2026"))


@pytest.mark.parametrize(
    "heads",
    [
        "Name | geboren | Schutz von | Schutz bis",
        "Nom | né le | Couvert du | Couvert au",
        "Nombre | nacimiento | Cobertura desde | Cobertura hasta",
        "Name | date of birth | Cover from | Cover until",
    ],
)
def test_columns_of_a_cover(heads: str) -> None:
    found = told("health_insurance", row(heads), row("Lindiwe Dube | 12.03.2004 | 01.08.2026 | 31.01.2027"))
    assert found["valid_from"][0][0] == date(2026, 8, 1)
    assert found["valid_until"][0][0] == date(2027, 1, 31)


def test_columns_of_what_was_paid_are_no_cover() -> None:
    found = told("health_insurance", row("Name | Beitrag am | Mahnung am"), row("Dube | 01.08.2026 | 31.01.2027"))
    assert (date(2026, 8, 1), "certain") not in found.get("valid_from", [])


def test_the_passports_days_are_not_those_of_the_stay() -> None:
    found = told(
        "visa_application_form",
        row("9. Expedido / válido hasta | 04/03/2023 / 04/03/2033"),
        row("14. Entrada prevista / fin de la estancia | 01/09/2026 / 30/06/2027"),
    )
    assert found["end_date"][0][0] == date(2027, 6, 30)


_CONSENT = (
    "Wir, Jonas Adler, geboren am 02.05.1981, und Mira Adler, geboren am 17.09.1984,",
    "erlauben unserer Tochter Lea Adler, geboren am {}, den Aufenthalt in Spanien.",
    "Bonn, den 03.06.2026",
)


@pytest.mark.parametrize("day", ["21.02.2017", "21.02.2010"])
def test_the_minor_is_who_parents_sign_for(day: str) -> None:
    found = told("parental_authorisation", *(line.format(day) for line in _CONSENT))
    assert str(found["birth_date"][0][0])[:4] == day[-4:]


def test_of_two_minors_none_is_sure() -> None:
    more = "Auch für Tim, geboren am 11.11.2014, gilt das."
    found = told("parental_authorisation", *(line.format("21.02.2017") for line in _CONSENT[:2]), more, _CONSENT[2])
    assert all(certainty != "certain" for _, certainty in found["birth_date"])
