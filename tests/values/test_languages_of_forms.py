"""Languages of forms, tables and short papers, where words must tell what the detectors cannot."""

from __future__ import annotations

import pytest

from doccheck.values import languages
from doccheck.values._alphabets import languages_of_letters
from doccheck.values._words import only_language, words_of


def found(*blocks: str) -> set[str]:
    return {part.language for part in languages.detect(blocks)}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Familienname / Nom de famille: BRANDT\nVornamen / Prénoms: Ida\nGeburtsdatum / Date de naissance: 02.03.2001\n"
            "Wohnort / Domicile: Metz\nUnterschrift / Signature",
            {"de", "fr"},
        ),
        (
            "Apellidos (Surname): PARDO\nFecha de nacimiento (Date of birth): 02/03/2001\n"
            "Lugar de nacimiento (Place of birth): Soria\nFirma del solicitante (Signature of the applicant)",
            {"es", "en"},
        ),
        (
            "Nom / Surname / Familienname: WEISS\nPrénoms / Given names / Vornamen: PAUL\n"
            "Date de naissance / Date of birth / Geburtsdatum: 02 03 2001\n"
            "Délivré le / Issued on / Ausgestellt am: 04 05 2026\nSexe / Sex / Geschlecht: M",
            {"fr", "en", "de"},
        ),
        (
            "Achternaam / Surname: Bakker\nVoornamen / First names: Joris\nGeboortedatum / Date of birth: 02-03-2001\n"
            "Geboorteplaats / Place of birth: Breda\nHandtekening / Signature",
            {"nl", "en"},
        ),
    ],
    ids=["de fr", "es en", "fr en de", "nl en"],
)
def test_labels_in_several_languages(text: str, expected: set[str]) -> None:
    assert found(text) == expected


@pytest.mark.parametrize(
    ("rows", "language"),
    [
        (("Bruttolohn 2.900,00", "Lohnsteuer 280,11", "Rentenversicherung 269,70", "Auszahlungsbetrag 1.988,02"), "de"),
        (("Salaire brut 1 950,00", "Retraite complémentaire 61,00", "Net à payer 1 520,40"), "fr"),
        (("Saldo anterior 900,00", "Recibo alquiler 350,00", "Importe ingresado 40,00", "Fecha valor 04/05"), "es"),
        (("Opening balance 900.00", "Card payment 12.40", "Money out 350.00", "Closing balance 537.60"), "en"),
    ],
)
def test_tables_of_few_words(rows: tuple[str, ...], language: str) -> None:
    assert found(*rows) == {language}


GERMAN = (
    "Prüfungsleistungen der Studierenden\nDie folgenden Module wurden bestanden:\n{}\n"
    "Der Ausdruck ist ohne Unterschrift gültig und wurde maschinell erstellt."
)


def test_titles_of_courses_are_no_second_language() -> None:
    courses = "Principles of Corporate Finance 1,3\nTheory of the Firm 1,7\nHistory of Economic Thought 2,0"
    assert found(GERMAN.format(courses)) == {"de"}


def test_the_foot_of_a_mail_is_no_second_language() -> None:
    mail = (
        "Bonjour, votre dossier est complet et vous pourrez retirer votre carte au bureau du rez-de-chaussée.\n"
        "Les cours commencent lundi. Le service des inscriptions vous souhaite une bonne rentrée.\n"
        "Please think of the trees before you print this."
    )
    assert found(mail) == {"fr"}


@pytest.mark.parametrize(
    "text",
    [
        "ACME AIR AC 118 CDG FRA 14SEP 0730 0845\nAIR NORD AN 7 FRA ARN 14SEP 1030 1250",
        "Luís da Costa e Melo\nRita das Neves dos Reis\nJorge do Vale Pinto",
        "Иванова Мария Олеговна, Петров Олег Иванович, Казань",
        "Baron von und zu Lindenau, Emil\nGraf von der Heide, Otto",
    ],
)
def test_lists_of_names_have_no_language(text: str) -> None:
    assert found(text) == set()


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Справка о том, что студентка сдала экзамены и переведена на второй курс", "ru"),
        ("Довідка про те, що студентка склала іспити й навчається на другому курсі", "uk"),
        ("Удостоверява се, че студентът е положил изпитите и е записан в следващия курс", "bg"),
        ("Потврђује се да је студенткиња положила испите и уписала другу годину", "sr"),
        ("Се потврдува дека студентот ги положил испитите и дека е запишан во втора година", "mk"),
    ],
)
def test_languages_in_cyrillic_letters(text: str, language: str) -> None:
    assert set(languages_of_letters(text, "Cyrl")) in ({language}, set())
    assert found(text) == {language}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("تصدیق کی جاتی ہے کہ طالبہ نے امتحان پاس کر لیا ہے اور اگلے سال میں داخل ہے", "ur"),
        ("گواهی می‌شود که دانشجو در نیمسال جاری مشغول به تحصیل است", "fa"),
        ("يشهد مدير المدرسة أن التلميذة تتابع دراستها بصفة عادية", "ar"),
    ],
)
def test_languages_in_arabic_letters(text: str, language: str) -> None:
    assert languages_of_letters(text, "Arab").keys() == {language}
    assert found(text) == {language}


def test_kazakh_beside_russian() -> None:
    text = (
        "Қызыл жүлдыз қаласының тұрғыны оқу орнында оқитыны туралы анықтама берілді\n"
        "Дана справка в том, что житель города обучается в учебном заведении"
    )
    assert found(text) == {"kk", "ru"}


def test_chinese_signs_of_names_on_a_korean_paper() -> None:
    assert found("위 사람은 본 대학교에 재학 중임을 증명합니다", "성명 한서연(韓瑞延)") == {"ko"}


def test_a_plain_text_needs_no_detector(monkeypatch: pytest.MonkeyPatch) -> None:
    def asked(piece: str) -> str:
        raise AssertionError(piece)

    text = (
        "Wir bestätigen Ihnen hiermit, dass der Betrag eingegangen ist und Sie damit eingeschrieben sind.\n"
        "Bitte bringen Sie zur Einführung Ihren Ausweis und diesen Bescheid mit. Für Fragen stehen wir Ihnen gern zur Verfügung."
    )
    monkeypatch.setattr(languages, "_quick", asked)
    assert only_language(words_of([text]), [text]) == "de"
    assert found(text) == {"de"}


def test_another_language_beside_is_seen_although_its_words_are_not_known() -> None:
    german = "Wir bestätigen Ihnen hiermit, dass der Betrag eingegangen ist und Sie damit für das Semester eingeschrieben sind."
    czech = "Tímto potvrzujeme, že částka byla připsána na účet a že jste zapsán ke studiu na naší fakultě v zimním semestru."
    assert found(german, czech) == {"de", "cs"}


@pytest.mark.parametrize(
    ("script", "country", "language"),
    [("Cyrl", "UKR", "uk"), ("Cyrl", None, "ru"), ("Arab", "IRN", "fa"), ("Arab", "MAR", "ar"), ("Thai", None, "th")],
)
def test_the_language_of_a_script_that_nobody_reads(script: str, country: str | None, language: str) -> None:
    assert languages.language_of_script(script, country) == language


def test_an_unknown_script_has_no_language() -> None:
    assert languages.language_of_script("", None) is None
