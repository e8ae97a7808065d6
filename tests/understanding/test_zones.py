"""Fields of passports and cards from their machine-readable zone, crossed with the print."""

from __future__ import annotations

from datetime import date

import pytest

from doccheck.model import Document
from tests.understanding.pages import Text, codes, fields, mrv, only, page, readings, row, scan, td1, td3, title

_ZONE = ("surname", "given_names", "birth_date", "expiry_date", "nationality", "issuing_country", "document_number")


def _passport(
    *,
    zone: str = "",
    surname: str = "TAZI",
    given: str = "SALMA",
    birth: str = "22/11/2004",
    expiry: str = "15/06/2031",
    rows: tuple[Text, ...] = (),
) -> Document:
    lines = (zone or td3()).split()
    return only(
        scan(
            title("PASSEPORT / PASSPORT"),
            "Nom / Surname",
            surname,
            "Prénoms / Given names",
            given,
            "Date de naissance / Date of birth",
            birth,
            "Date d'expiration / Date of expiry",
            expiry,
            rows,
            (row(text, x=0.05, y=0.88 + 0.03 * index) for index, text in enumerate(lines)),
        )
    )


def test_the_fields_of_a_passport() -> None:
    found = _passport()

    assert found.kind == "passport"
    assert codes(found) == []
    assert found.issuing_country == "MAR"
    assert fields(found, *_ZONE) == [
        ("surname", "TAZI", "certain"),
        ("given_names", "SALMA", "certain"),
        ("birth_date", date(2004, 11, 22), "certain"),
        ("expiry_date", date(2031, 6, 15), "certain"),
        ("nationality", "MAR", "certain"),
        ("issuing_country", "MAR", "certain"),
        ("document_number", "XK4471902", "certain"),
    ]
    assert readings(found, "mrz") == [(td3(), "certain")]


def test_the_zone_is_the_proof() -> None:
    (evidence,) = _passport().all("birth_date")[0].evidence

    assert evidence.text == td3()
    assert evidence.box is not None
    assert (round(evidence.box.x0, 2), round(evidence.box.y0, 2)) == (0.05, 0.88)


def test_the_second_reading_of_the_zone_is_taken_too() -> None:
    found = only(page(title("PASSPORT"), "Surname", "TAZI", "Given names", "SALMA", mrz=td3()))

    assert found.kind == "passport"
    assert readings(found, "document_number") == [("XK4471902", "certain")]
    assert readings(found, "surname") == [("TAZI", "certain")]


def test_the_issue_date_comes_from_the_print() -> None:
    found = _passport(rows=("Date de délivrance / Date of issue", "16/06/2026"))

    assert readings(found, "issue_date") == [(date(2026, 6, 16), "certain")]


# -- names ------------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(("surname", "given"), [("TAZY", "SALMA"), ("LAMRANI", "SALMA"), ("TAZI", "SELMA"), ("", "")])
def test_names_are_certain_only_where_they_are_printed_too(surname: str, given: str) -> None:
    found = _passport(surname=surname, given=given)

    assert readings(found, "surname") == [("TAZI", "probable")]
    assert readings(found, "given_names") == [("SALMA", "probable")]
    assert readings(found, "birth_date") == [(date(2004, 11, 22), "certain")]


@pytest.mark.parametrize(
    ("zone_surname", "zone_given", "surname", "given"),
    [
        ("MUELLER", "JOERG", "MÜLLER", "Jörg"),
        ("BENALI", "AMINA ZOHRA", "Ben Ali", "Amina Zohra"),
        ("NUNEZ GARCIA", "JOSE", "NÚÑEZ GARCÍA", "JOSÉ"),
    ],
)
def test_names_with_accents_are_the_same_in_the_zone(
    zone_surname: str, zone_given: str, surname: str, given: str
) -> None:
    found = _passport(zone=td3(surname=zone_surname, given=zone_given), surname=surname, given=given)

    assert readings(found, "surname") == [(zone_surname, "certain")]
    assert readings(found, "given_names") == [(zone_given, "certain")]


def test_a_holder_with_one_name() -> None:
    upper, lower = td3(surname="SUKARNO", given="").split()
    found = _passport(zone=f"{upper}\n{lower}", surname="SUKARNO", given="")

    assert [value for value, _ in readings(found, "surname")] == ["SUKARNO"]
    assert readings(found, "given_names") == []


# -- crossed with the print -------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("name", "zone", "printed", "found"),
    [
        ("birth_date", "2004-11-22", "2005-11-22", _passport(birth="22/11/2005")),
        ("expiry_date", "2031-06-15", "2036-06-15", _passport(expiry="15/06/2036")),
    ],
)
def test_a_print_that_says_something_else(name: str, zone: str, printed: str, found: Document) -> None:
    (finding,) = found.findings

    assert codes(found) == ["mrz_mismatch"]
    assert dict(finding.values) == {"field": name, "zone": zone, "printed": printed}
    assert finding.evidence[0].text == td3()
    assert len(finding.evidence) == 2


def test_a_print_that_cannot_be_read_is_no_mismatch() -> None:
    found = only(
        scan(
            title("PASSPORT"),
            "Date of birth",
            "22/11/2005",
            (row(text, x=0.05, y=0.88 + 0.03 * index) for index, text in enumerate(td3().split())),
            unsure={"22/11/2005": 0.4},
        )
    )

    assert codes(found) == []


# -- check digits -----------------------------------------------------------------------------------------------------
def _broken(at: int, sign: str) -> str:
    upper, lower = td3().split()
    return f"{upper}\n{lower[:at]}{sign}{lower[at + 1 :]}"


def test_a_wrong_digit_of_the_birth_date() -> None:
    found = _passport(zone=_broken(18, "3"))

    assert "mrz_invalid" in codes(found)
    assert readings(found, "birth_date")[0][1] == "probable"
    assert readings(found, "expiry_date") == [(date(2031, 6, 15), "certain")]
    assert readings(found, "surname") == [("TAZI", "probable")]
    assert readings(found, "nationality") == [("MAR", "probable")]


def test_a_wrong_digit_of_the_number() -> None:
    found = _passport(zone=_broken(3, "9"))

    assert codes(found) == ["mrz_invalid"]
    assert [certainty for _, certainty in readings(found, "document_number")] == ["probable"]
    assert readings(found, "birth_date") == [(date(2004, 11, 22), "certain")]


def test_a_passport_without_a_zone() -> None:
    found = only(page(title("PASSEPORT / PASSPORT"), "Nom / Surname", "TAZI", "Prénoms / Given names", "SALMA"))

    assert found.kind == "passport"
    assert codes(found) == ["mrz_not_found"]
    assert readings(found, "surname") == [("TAZI", "certain")]


# -- kinds ------------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("zone", "rows", "kind", "country"),
    [
        (td3(), (), "passport", "MAR"),
        (td3(code="PO", issuer="D<<", nationality="D<<"), (), "passport", "DEU"),
        (mrv(), (), "visa", "FRA"),
        (td1(), (), "national_id_card", "ESP"),
        (td1(code="IR", issuer="FRA", nationality="MAR"), (), "residence_permit", "FRA"),
        (td1(code="AR", issuer="D<<", nationality="MAR"), (), "residence_permit", "DEU"),
        (td1(code="I<", issuer="FRA", nationality="MAR"), ("TITRE DE SÉJOUR",), "residence_permit", "FRA"),
        (td1(code="I<", issuer="FRA", nationality="FRA"), (), "national_id_card", "FRA"),
    ],
)
def test_the_kind_by_the_code_of_the_zone(zone: str, rows: tuple[Text, ...], kind: str, country: str) -> None:
    found = only(page(rows, mrz=zone))

    assert (found.kind, found.issuing_country) == (kind, country)


def test_a_zone_on_an_application_form_does_not_count_as_its_fields() -> None:
    found = only(
        page(
            title("DEMANDE DE VISA DE LONG SÉJOUR"),
            "",
            "Nom(s) de naissance | TAZI",
            "Type de document de voyage | passeport",
            "Numéro de la pièce | XK4471902",
        )
    )

    assert found.kind == "visa_application_form"
    assert readings(found, "mrz") == []
