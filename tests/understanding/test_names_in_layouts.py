"""Names between strokes, behind numbers, over two lines, with joined and shortened words; what leaves them doubtful."""

from __future__ import annotations

import pytest

from doccheck.model import Certainty
from doccheck.understanding.holders import name_fields
from doccheck.understanding.name_bodies import is_nobody
from doccheck.understanding.name_shapes import is_name_line, name_at, name_before, without_address
from doccheck.understanding.name_values import as_name
from tests.understanding.pages import Text, page


def _values(*rows: Text, kind: str = "") -> list[str]:
    return [str(found.value) for found in name_fields((page(*rows),), kind)]


def _certain(*rows: Text, kind: str = "") -> list[str]:
    found = name_fields((page(*rows),), kind)
    return [str(field.value) for field in found if field.certainty is Certainty.CERTAIN]


# -- layouts ----------------------------------------------------------------------------------------------------------
def test_the_person_a_document_is_of_on_an_apostille() -> None:
    rows = ("APOSTILLE", "has been signed by Olaf Berg", "Bearer of the document: Lucía Ferreyra")

    assert "Lucía Ferreyra" in _values(*rows, kind="apostille")


def test_parts_of_a_name_behind_a_role() -> None:
    rows = ("Le doctorant : Nom Koffi, prénom Awa Rose, née le 3 mai 1998", "Sujet : sols")

    assert {"Koffi", "Awa Rose"} <= set(_values(*rows, kind="host_commitment"))


def test_a_name_behind_a_label_in_two_languages_without_a_gap() -> None:
    rows = ("Прізвище / Surname Коваль", "Власне ім'я / Given name Марта", "Дата народження 03.05.2006")

    assert {"Коваль", "Марта"} <= set(_values(*rows, kind="birth_certificate"))


def test_the_pupil_behind_a_number_is_named_beside_who_pays() -> None:
    rows = ("Exmo. Sr. Abílio Costa", "Aluno n.º 77-180 Costa, Marta Luísa", "Total pago 100,00 EUR")

    assert "Costa Marta Luísa" in _values(*rows, kind="tuition_receipt")


@pytest.mark.parametrize("row", ["Employee No. 4471 Grade Seven", "Candidate number QA77. Royal Charter"])
def test_what_else_stands_behind_a_number_is_no_name(row: str) -> None:
    assert "Royal Charter" not in _values(row, kind="diploma")
    assert "Grade Seven" not in _values(row, kind="diploma")


# -- words ------------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Thandi kaNgubane, born", "Thandi kaNgubane"),
        ("Marco diStefano, born", "Marco diStefano"),
        ("MA. LUZ SANTOS y REYES, Filipino", "MA. LUZ SANTOS y REYES"),
        ("BITANG à MBASSA Joël, étudiant", "BITANG à MBASSA Joël"),
        ("M.-A. Diop, née", "M.-A. Diop"),
        ("Awa KOFFI épouse AMANI, née", "Awa KOFFI épouse AMANI"),
    ],
)
def test_joined_and_shortened_words_are_of_a_name(text: str, name: str) -> None:
    found = name_at(text, 0)

    assert found is not None
    assert found.text == name


def test_a_place_of_origin_is_not_of_a_name() -> None:
    text = "dass\nFlurina Caduff\nvon Ilanz GR\n"

    found = name_before(text, len(text))

    assert found is not None
    assert found.text.endswith("Flurina Caduff")


def test_a_sentence_behind_a_name_is_not_of_it() -> None:
    assert as_name("Lucía Ferreyra. Tasa pagada", "full_name") == "Lucía Ferreyra"


@pytest.mark.parametrize("text", ["C. MA. LUZ SOLÍS-REYES", "Antragstellerin Ana Ruiz", "Demandeur Luc Amani"])
def test_what_stands_before_a_name_is_not_of_it(text: str) -> None:
    assert is_name_line(without_address(text))
    assert without_address(text).split()[0] in {"MA.", "Ana", "Luc"}


@pytest.mark.parametrize("text", ["دولار أمريكي", "الدينار العراقي", "人民币"])
def test_a_currency_is_nobody(text: str) -> None:
    assert is_nobody(text)


# -- doubts -----------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    "row",
    ["Volunteer: Ana M. F.", "Student: Lin Qiaoyu (Oscar)", "Étudiant : Mamadou Alpha 2 BAH"],
)
def test_a_name_that_may_be_longer_is_not_certain(row: str) -> None:
    assert not _certain(row, "Since 3 May 2026", kind="enrolment_certificate")


@pytest.mark.parametrize("at_birth", ["AMANI", "KOFFI"])
def test_a_form_that_asks_for_both_surnames_is_about_the_one_in_use(at_birth: str) -> None:
    rows = ("Surname: AMANI", f"Surname at birth: {at_birth}", "First name: Awa Rose")
    assert _certain(*rows, kind="visa_application_form") == ["AMANI", "Awa Rose"]


@pytest.mark.parametrize(
    ("row", "kind"),
    [
        ("Kontoinhaber: Brandl Maria, Huber Josef", "bank_certificate"),
        ("Mieter: Lena Vogt, Paul Krüger (Hauptmieter)", "accommodation_certificate"),
        ("Titulaire : BLANC CLAIRE, ROUX LUC  (compte joint)", "bank_statement"),
    ],
)
def test_two_holders_parted_by_a_comma_are_not_one_for_certain(row: str, kind: str) -> None:
    assert not _certain(row, kind=kind)


def test_a_surname_before_the_comma_is_certain_where_only_one_person_is_meant() -> None:
    assert _certain("Kontoinhaberin: BRANDL HUBER, Maria Anna", kind="bank_certificate") == ["BRANDL HUBER Maria Anna"]
    assert _certain("Alumna: Rojas Vega, Ana Lucía", kind="enrolment_certificate") == ["Rojas Vega Ana Lucía"]
