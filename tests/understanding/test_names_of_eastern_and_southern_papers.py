"""Names in papers of Russia, Ukraine, Poland, Romania, Moldova, Turkey, Portugal, Brazil, Italy and Vietnam."""

from __future__ import annotations

import pytest

from doccheck.model import Certainty
from doccheck.understanding.fold import fold
from doccheck.understanding.holders import name_fields
from doccheck.understanding.name_front import other_alphabet, without_front
from doccheck.understanding.name_labels import asked_by, label_form
from doccheck.understanding.name_no_words import is_word_of_papers
from doccheck.understanding.name_shapes import is_no_name
from scripts.learn.check import as_page


def _names(text: str, kind: str) -> list[str]:
    """The names in order; surname and given names as one."""
    fields = name_fields((as_page(text),), kind)
    parts = {field.name: str(field.value) for field in reversed(fields)}
    whole = [str(field.value) for field in fields if field.name == "full_name"]
    if "surname" in parts and "given_names" in parts:
        whole.insert(0, f"{parts['surname']} {parts['given_names']}")
    return whole


def _form(name: str) -> frozenset[str]:
    return frozenset(fold(name).split())


@pytest.mark.parametrize(
    ("printed", "name"),
    [
        ("Subsemnatul ROTARU Pavel", "ROTARU Pavel"),
        ("Firma Livia Conte", "Livia Conte"),
        ("Dragă Mihai Pop", "Mihai Pop"),
        ("Panu TOMASZ WRONA", "TOMASZ WRONA"),
        ("Ông Phan Văn Lộc", "Phan Văn Lộc"),
        ("Anh Nguyễn Quốc Bảo", "Nguyễn Quốc Bảo"),
        ("Нотариус Дятлов Кирилл", "Дятлов Кирилл"),
        ("громадянину Франції DELMAS Hugo", "DELMAS Hugo"),
        ("гражданка Российской Федерации Белова Анна", "Белова Анна"),
        ("Республики Беларусь Савицкая Анна", "Савицкая Анна"),
        ("Misafirimiz Aida Serik", "Aida Serik"),
        ("Muavin Konsolos Berk Alp", "Berk Alp"),
        ("Halil oğlu Mert ÖZKAYA", "Mert ÖZKAYA"),
        # names that begin alike
        ("Əliyev Rəşad Elşad oğlu", "Əliyev Rəşad Elşad oğlu"),
        ("Firma Conte", "Firma Conte"),
        ("Anh Tuan Le", "Anh Tuan Le"),
        ("Cara Alina", "Cara Alina"),
    ],
)  # fmt: skip
def test_what_stands_before_a_name_is_no_part_of_it(printed: str, name: str) -> None:
    assert without_front(printed) == name


def test_words_of_titles_are_no_names() -> None:
    titles = ("ДОКУМЕНТ ОБ ОБРАЗОВАНИИ", "YURTTA KALDIĞINA DAİR BELGE", "DECYZJA O WALORYZACJI", "ADEVERINȚĂ DE CONT")
    assert all(map(is_no_name, titles))
    assert not any(map(is_word_of_papers, ("Городецький", "Начаров", "Başarır", "Zgoda", "Bankowska", "Ella", "О.")))


def test_a_name_is_in_one_alphabet() -> None:
    assert other_alphabet("Leila", "Дата")
    assert not other_alphabet("Анна", "Белова")
    assert not other_alphabet("Zoë", "Ünal")


@pytest.mark.parametrize(
    ("label", "asked"),
    [
        ("İlgilinin adı soyadı", "full_name"), ("Kiracının adı soyadı", "full_name"), ("ФИО обучающегося", "full_name"),
        ("Тегі", "surname"), ("Příjmení", "surname"), ("Prenumele / Name", "given_names"),
        ("Subsemnatul(a)", "perhaps holder"), ("Отчество (при наличии)", "patronymic"),
        # whoever else is asked for
        ("Kiraya verenin adı soyadı", None), ("Babanın adı soyadı", None), ("ФИО руководителя", None),
    ],
)  # fmt: skip
def test_labels(label: str, asked: str | None) -> None:
    from doccheck.understanding.name_labels import split_label

    assert split_label(label)[0] == asked or asked_by(label_form(label)) == asked


@pytest.mark.parametrize(
    ("kind", "text", "name"),
    [
        ("enrolment_certificate", "СПРАВКА\nВыдана настоящая Власову Роману Игоревичу в том, что он является студентом "
         "2 курса\nочной формы обучения.", "Власову Роману Игоревичу"),
        ("loan_certificate", "ДОВІДКА\nБанк підтверджує, що громадянину України Пономарьову Данилу Андрійовичу "
         "(ІПН 3811200456)\nнадано кредит на навчання.", "Пономарьову Данилу Андрійовичу"),
        ("diploma", "ДИПЛОМ\nНастоящий диплом свидетельствует о том, что\nБелова Анна Ильинична\nосвоила программу "
         "бакалавриата", "Белова Анна Ильинична"),
        ("proof_of_residence", "ДОГОВОР НАЙМА\nЛавров Пётр Ильич, паспорт 45 11 224433, именуемый в дальнейшем "
         "«Наймодатель», с одной стороны, и\nБелова Анна Ильинична, 03.03.2004 г.р., именуемая в дальнейшем "
         "«Наниматель», с другой стороны", "Белова Анна Ильинична"),
        ("proof_of_residence", "UMOWA NAJMU\nJanem Kostką, zamieszkałym w Poznaniu, PESEL 61020304055, zwanym dalej "
         "Wynajmującym,\na Alicją Wroną, zamieszkałą w Gnieźnie, PESEL 03210112345, zwaną dalej Najemcą.", "Alicją Wroną"),
        ("accommodation_certificate", "YURT BELGESİ\nFakültemiz öğrencisi Elif Su KOLSUZ'un (Bayram kızı) 15.09.2025 "
         "tarihinden beri kaldığı anlaşılmıştır.", "Elif Su KOLSUZ"),
        ("income_proof", "İlgili Makama,\n28 Kasım 1974 doğumlu, 50****118 T.C. kimlik numaralı Ömer ÇALIKUŞU, "
         "şirketimizde çalışmaktadır.", "Ömer ÇALIKUŞU"),
        ("admission_letter", "Alla c.a. di Hoda Mahmoud Zidan\nIl Cairo\nFaenza, 3 giugno 2026\nSiamo lieti di "
         "confermarLe l'ammissione.", "Hoda Mahmoud Zidan"),
        ("host_commitment", "УГОДА\nУстанова зобов'язується прийняти / The institution undertakes to host:\n"
         "Dr. Morales Quispe Rosa\nТривалість: 12 місяців", "Morales Quispe Rosa"),
        ("income_proof", "RECIBO DE PAGAMENTO\nCódigo  Nome do funcionário                CBO\n"
         "002188  VALDIR ANTÔNIO SCHNEIDER         710205\nLíquido 3.016,47", "VALDIR ANTÔNIO SCHNEIDER"),
        ("visa_application_form", "1. Фамилия  BELOVA     2. Имя  ANNA\n3. Дата рождения  18-04-2005", "BELOVA ANNA"),
        ("residence_application_form", "7  Cognome  RAHMAN\n8  Nome  MD TANVIR\n9  Stato civile  CELIBE",
         "RAHMAN MD TANVIR"),
        ("tuition_receipt", "QUIETANZA\nDebitore: Sara Ugarte Mamani  C.F. GRTSST03L24Z611P\nImporto 668,30 EUR",
         "Sara Ugarte Mamani"),
        ("language_certificate", "СЕРТИФІКАТ\nпідтверджує, що\nМЕЛЬНИК АНАСТАСІЯ / Anastasiia Melnyk\nсклала іспит",
         "МЕЛЬНИК АНАСТАСІЯ"),
    ],
)  # fmt: skip
def test_whose_paper_it_is(kind: str, text: str, name: str) -> None:
    found = _names(text, kind)
    assert found
    assert _form(found[0]) == _form(name)


def test_a_patronymic_in_its_own_row_is_of_the_whole_name_alone() -> None:
    text = "СВИДЕТЕЛЬСТВО О РОЖДЕНИИ\nФамилия   БЕЛОВ\nИмя   ИЛЬЯ\nОтчество   ПЕТРОВИЧ\nродился   08.11.2005"
    assert list(map(_form, _names(text, "birth_certificate"))) == [_form("БЕЛОВ ИЛЬЯ"), _form("БЕЛОВ ИЛЬЯ ПЕТРОВИЧ")]


def test_both_spouses_are_named() -> None:
    text = "СВИДЕТЕЛЬСТВО О ЗАКЛЮЧЕНИИ БРАКА\nОн   Гусев Павел Ильич\nОна   Белова Анна Петровна"
    assert {_form("Гусев Павел Ильич"), _form("Белова Анна Петровна")} <= set(map(_form, _names(text, "marriage_certificate")))
    text = "ODPIS\n                    MĘŻCZYZNA         KOBIETA\nNazwisko            Lis               Wrona\nImię        " \
           "        Rafał             Kinga"
    assert {_form("Rafał Lis"), _form("Kinga Wrona")} <= set(map(_form, _names(text, "marriage_certificate")))


def test_who_asked_for_a_register_of_a_family_comes_first() -> None:
    text = (
        "NÜFUS KAYIT ÖRNEĞİ\nBSN  C  Yakınlık  Adı  Soyadı\n12   E  Baba   HALİT ÖZTEM   Kars 02.01.1972\n"
        "31   K  Anne   GÜLÜ ÖZTEM   Kars 18.07.1976\n47   E  Kendisi   BARAN ÖZTEM   HALİT   GÜLÜ   Kars 23.10.2004"
    )
    assert _form(_names(text, "family_record")[0]) == _form("BARAN ÖZTEM")


def test_a_member_of_the_family_goes_before_the_insured_and_neither_is_certain() -> None:
    text = "2 Sigortalı / Versicherter: HASAN DEMİR\n3 Aile ferdi / Familienangehöriger: DEMİR, ESMA NUR"
    fields = [field for field in name_fields((as_page(text),), "health_insurance") if field.name == "full_name"]
    assert all(field.certainty is not Certainty.CERTAIN for field in fields)
    assert _form("DEMİR ESMA NUR") in {_form(str(field.value)) for field in fields}
