"""Names with kin, case endings, forms of address or a nationality at them, and offices that are nobody's name."""

from __future__ import annotations

import pytest

from doccheck.understanding.holders import name_fields, ruled
from doccheck.understanding.name_edges import is_nationality, trimmed
from tests.understanding.pages import SURE, Text, page

Names = list[tuple[str, object, str]]


def _names(*rows: Text, kind: str = "") -> Names:
    return [(found.name, found.value, SURE[found.certainty]) for found in name_fields((page(*rows),), kind)]


# -- what stands right at a name --------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Kızım Selin Korkmaz'ın", "Selin Korkmaz"),
        ("Selin Korkmaz’a", "Selin Korkmaz"),
        ("Deniz Kaya'ya", "Deniz Kaya"),
        ("Grace Otieno's", "Grace Otieno"),
        ("ونفقات ابنتي ليان خالد الزعبي", "ليان خالد الزعبي"),
        ("سامي خالد أردني الجنسية", "سامي خالد"),
        ("Дочь Вера Лукина", "Вера Лукина"),
        ("TARIQ BALDEH Gambian", "TARIQ BALDEH"),
        ("Tariq Baldeh (Mr)", "Tariq Baldeh"),
        ("孙明亮同学", "孙明亮"),
        ("Clara Neves 様", "Clara Neves"),
        ("민서윤님", "민서윤"),
        ("Aslı Işık Hanım", "Aslı Işık"),
        ("Kerem Işık Bey", "Kerem Işık"),
    ],
)
def test_what_is_no_part_of_a_name_is_left_out(text: str, name: str) -> None:
    assert trimmed(text) == name


@pytest.mark.parametrize(
    "name",
    [
        "Sami Al-Rifa'i", "Olim Jum'a", "Qasem Mo'in", "Karim Salah Bey", "박예님", "BAH Danish", "Neta Cohen",
        "Rosa Roman", "ابني زيد", "Sara D'Angelo",
    ],
)  # fmt: skip
def test_names_that_only_look_so_stay_whole(name: str) -> None:
    assert trimmed(name) == name


@pytest.mark.parametrize(
    ("word", "told"),
    [("Gambian", True), ("Ukrainerin", True), ("Marocaine", True), ("Germán", False), ("Roman", False)],
)
def test_nationalities_are_told_from_given_names(word: str, told: bool) -> None:
    assert is_nationality(word) is told


# -- whom parents and sponsors write for ------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Kızım Selin Korkmaz'ın (doğum tarihi 11.02.2006) tüm giderlerini karşılayacağım.", "Selin Korkmaz"),
        ("I will bear all costs of my daughter Faith Achieng Otieno, born on 3 May 2005.", "Faith Achieng Otieno"),
        ("Je prends en charge mon fils Ibrahim Sow, né le 3 mai 2005 à Thiès.", "Ibrahim Sow"),
        ("Ich trage alle Kosten für meine Tochter Daryna Bilous, geb. 03.05.2005.", "Daryna Bilous"),
        ("Pagaré los gastos de mi hija Milagros Huanca Rey, nacida el 3 de mayo de 2005.", "Milagros Huanca Rey"),
        ("Mi impegno a mantenere mia figlia Chiara Bellini, nata a Bari il 03/05/2005.", "Chiara Bellini"),
        ("Моя дочь Лукина Вера Павловна будет учиться в Вене.", "Лукина Вера Павловна"),
        ("Tôi chi trả mọi chi phí cho con gái tôi là Trần Thị Mai.", "Trần Thị Mai"),
        ("أتعهد بنفقات ابنتي ليان خالد الزعبي، المولودة بتاريخ 03/05/2005", "ليان خالد الزعبي"),
    ],
)
def test_a_child_is_named_without_the_word_for_it(text: str, name: str) -> None:
    assert _names(text, kind="sponsorship_declaration")[0][:2] == ("full_name", name)


def test_a_father_of_whom_somebody_is_the_son_is_no_child() -> None:
    told = ruled((page("Zobowiązuję się utrzymywać mojego syna Adama Nowickiego w Wiedniu."),))
    assert [each.field.value for each in told] == ["Adama Nowickiego"]
    assert ruled((page("W rejestrze nie figuruje Adam, syn Jana Nowickiego."),)) == []


# -- nationality ------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("I, TARIQ OUSMAN BALDEH, Gambian, born on 3 May 2001, appoint my brother.", "TARIQ OUSMAN BALDEH"),
        ("This is to certify that Serhii Bilous Ukrainian national has no record.", "Serhii Bilous"),
        ("Es wird bestätigt, dass Serhij Bilous, ukrainischer Staatsangehöriger, hier wohnt.", "Serhij Bilous"),
    ],
)
def test_a_nationality_is_no_part_of_the_name(text: str, name: str) -> None:
    assert _names(text, kind="power_of_attorney")[0][1] == name


# -- forms of address behind, offices ---------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("OKORO CHUKWU, ADAEZE 同学 (Ms)", "OKORO CHUKWU ADAEZE"),
        ("Nguyen Thi Hoa 님", "Nguyen Thi Hoa"),
        ("Clara Neves 様", "Clara Neves"),
        ("Elif Su Yıldız Hanım", "Elif Su Yıldız"),
    ],
)
def test_a_form_of_address_behind_a_name_tells_it(text: str, name: str) -> None:
    assert _names(text, "2026") == [("full_name", name, "probable")]


@pytest.mark.parametrize("office", ["SIP de Voiron", "Finanzamt Rheinhausen", "URSSAF Bretagne", "Vergi Dairesi Ulus"])
def test_an_office_is_nobody_and_the_addressee_is_the_holder(office: str) -> None:
    rows = (
        office,
        "12 place du Marché, 38500 Voiron",
        "",
        "M. PERRAULT Ludovic",
        "8 chemin des Lilas",
        "38430 Moirans",
    )
    assert _names(*rows, kind="income_proof")[0] == ("full_name", "PERRAULT Ludovic", "probable")


# -- rows of forms ----------------------------------------------------------------------------------------------------
def test_a_fathers_name_in_a_row_of_its_own_is_of_the_whole_name_and_a_middle_one_of_the_given_names() -> None:
    found = _names("Прізвище: Білоус", "Ім'я: Дарина", "По батькові: Олегівна", kind="birth_certificate")
    assert found == [
        ("surname", "Білоус", "certain"),
        ("given_names", "Дарина", "certain"),
        ("full_name", "Білоус Дарина Олегівна", "certain"),
    ]
    found = _names("Họ: Trần", "Chữ đệm: Thị", "Tên: Mai", kind="birth_certificate")
    assert found == [("surname", "Trần", "certain"), ("given_names", "Thị Mai", "certain")]


def test_a_middle_name_of_the_philippines_is_the_mothers() -> None:
    found = _names("Republic of the Philippines", "First Name: Liza", "Middle Name: Santos", "Last Name: Dizon")
    assert ("given_names", "Liza", "certain") in found


def test_both_partners_are_read_and_neither_is_certain() -> None:
    found = _names(
        "LEBENSPARTNERSCHAFTSURKUNDE",
        "Lebenspartner/in",
        "Familienname vor Begründung | Hollmann",
        "Vornamen | Sabine Ruth",
        "Lebenspartner/in",
        "Familienname vor Begründung | Mori",
        "Vornamen | Kaoru",
        kind="partnership_certificate",
    )
    assert found[:2] == [("surname", "Hollmann", "probable"), ("given_names", "Sabine Ruth", "probable")]
    assert ("full_name", "Kaoru Mori", "probable") in found


def test_who_took_out_a_policy_is_not_who_is_insured() -> None:
    found = _names("契約者 | 三宅 大輔 様", "被保険者 | 三宅 陽向 様", kind="health_insurance")
    assert [value for _, value, _ in found] == ["三宅 陽向"]
    assert _names("契約者 | 三宅 大輔 様", kind="health_insurance") != []
