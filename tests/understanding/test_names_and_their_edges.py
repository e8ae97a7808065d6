"""Where a name begins and ends: particles of all peoples, nicknames, names at birth; what is no name at all."""

from __future__ import annotations

import pytest

from doccheck.understanding.name_candidates import persons
from doccheck.understanding.name_shapes import is_no_name, name_at, without_address
from doccheck.understanding.name_tags import bare
from doccheck.understanding.name_values import as_name
from tests.understanding.pages import page


def candidates(*lines: str) -> list[str]:
    sheet = page(*lines)
    return [each[0].text for each in persons(sheet, [line.text for line in sheet.lines]).values()]


@pytest.mark.parametrize(
    "name",
    [
        "Joseph Kimutai arap Langat", "Wanjiru wa Njoroge", "Carys Mair ap Dafydd", "Noor ul Hassan Mirza",
        "Femke van 't Veer", "Omar al-Khatib", "Laila es-Sabbagh", "Zanele Dube-van der Byl", "Botir Salim o'g'li",
        "Prakash s/o Raman", "Adébáyọ̀ Ọlá", "Morel--Rakoto Lina", "Jeanne d'Aubigny", 'Rosa Elena "Chayo" Duarte Mena',
        "Tamara „Tako“ Beridze", "DIARRA née KONATÉ Salimata", "Weber geb. Lang Petra",
    ],
)  # fmt: skip
def test_a_name_is_taken_whole(name: str) -> None:
    assert as_name(name, "full_name") == name
    found = name_at(f"{name}, 3.4.2004", 0)
    assert found
    assert found.text == name
    assert name in candidates(f"We confirm that {name}, born 3 April 2004, lives here.")


@pytest.mark.parametrize(
    ("value", "name"),
    [
        (": YILDIZ ACAR, Deniz Ece", "YILDIZ ACAR Deniz Ece"),
        ("COSTA E MELO, Rui Afonso da", "COSTA E MELO Rui Afonso da"),
        ("Broek, Sanne van den", "Broek Sanne van den"),
        ("Awa DIOP née FALL, juriste", "Awa DIOP"),
    ],
)
def test_a_surname_with_a_comma(value: str, name: str) -> None:
    assert as_name(value, "full_name") == name


def test_given_names_parted_by_commas() -> None:
    assert as_name("Lucas, Jean, Marie", "given_names") == "Lucas Jean Marie"
    assert as_name("Lucas, né à Paris", "given_names") == "Lucas"


def test_a_father_behind_a_whole_name_is_no_part_of_it() -> None:
    found = candidates("Mr Imran Javed Malik s/o Tariq Mehmood Malik", "Ms Sana Iqbal D/o Kamran Iqbal Butt")
    assert "Imran Javed Malik" in found
    assert "Sana Iqbal" in found
    assert not any("s/o" in each or each.endswith(" D") for each in found)


@pytest.mark.parametrize(
    "text",
    [
        "TRES MIL SETECIENTOS EUROS", "DEUX MILLE TROIS CENTS EUROS", "DREITAUSEND EURO", "HACE CONSTAR",
        "GOOD CONDUCT", "ACADEMIC RECORD", "Trade Finance", "Stadt Fürth Bürgeramt Nord", "Mar del Plata",
        "Land Baden-Württemberg", "KNOW ALL MEN BY THESE PRESENTS", "PREMIER ENFANT", "PODER ESPECIAL",
        "LIVRET DE FAMILLE",
    ],
)  # fmt: skip
def test_what_is_no_name(text: str) -> None:
    assert is_no_name(text)
    assert as_name(text, "full_name") is None


@pytest.mark.parametrize(
    "name", ["Gift Ojo", "Million Bekele", "Nada Haddad", "Bill Carter", "Thế Anh Nguyễn", "Lei Wang", "Lina Colombo"]
)
def test_names_that_mean_something_are_names(name: str) -> None:
    assert not is_no_name(name)


def test_a_town_and_its_country_are_nobody() -> None:
    assert candidates("Kandahar, Afghanistan", "Morelia, Mich., a 3 de mayo") == []


def test_eras_and_reading_aids() -> None:
    assert bare("小川 圭太　平成") == "小川 圭太"
    assert bare("フリガナ オガワ") == "オガワ"


@pytest.mark.parametrize(
    ("printed", "name"),
    [
        ("C. ITZEL NAYELI DE LA CRUZ OROZCO", "ITZEL NAYELI DE LA CRUZ OROZCO"),
        ("MLE HAMDI SALMA BENT RIDHA", "HAMDI SALMA BENT RIDHA"),
        ("C. R. Oyelaran", "C. R. Oyelaran"),
        ("C. Winston Boateng", "C. Winston Boateng"),
    ],
)
def test_a_citizen_and_a_miss_are_no_part_of_the_name_and_an_initial_is(printed: str, name: str) -> None:
    assert without_address(printed) == name


def test_a_korean_surname_is_no_german_noun() -> None:
    assert candidates("We welcome Su-bin Namgung and Klara Hornung.") == ["Su-bin Namgung", "Klara Hornung"]
    assert is_no_name("Ausbildung Hartmann")


def test_a_surname_first_with_a_small_word_and_a_remark_behind() -> None:
    assert as_name("da Costa Lima, Ana Beatriz  (Angola, 3.º ano)", "full_name") == "da Costa Lima Ana Beatriz"
    assert as_name("da Costa Lima, Ana Beatriz (geb. 03.05.2004)", "full_name") == "da Costa Lima Ana Beatriz"
