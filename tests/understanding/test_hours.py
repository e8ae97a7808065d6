"""Hours a week: how papers write them, and what only looks like them."""

from __future__ import annotations

import pytest

from doccheck.understanding.hour_numbers import number_in_signs, number_in_words
from doccheck.understanding.hours import hours_fields
from tests.understanding.pages import SURE, Text, page, scan

_COURSE = ("Sprachschule Neckarau", "", "Bescheinigung", "")
_SERVICE = ("Haus Abendrot", "", "Vereinbarung über einen Freiwilligendienst", "")


def _told(*rows: Text | tuple[Text, ...], head: tuple[str, ...] = _COURSE) -> list[tuple[str, str]]:
    return [(str(f.value), SURE[f.certainty]) for f in hours_fields((page(*head, *rows),))]


def _sure(hours: str) -> list[tuple[str, str]]:
    return [(hours, "certain")]


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("Die Arbeitszeit beträgt 38,5 Std./Woche.", "38.5"),
        ("Wochenarbeitszeit: 38,5", "38.5"),
        ("Kurs mit 25 UE/Wo.", "25"),
        ("Anzahl der Wochenstunden (à 45 Minuten): 20", "20"),
        ("Umfang: 24 Unterrichtsstunden zu 45 Minuten pro Woche", "24"),
        ("22 Lektionen zu jeweils 50 Minuten pro Woche", "22"),
        ("24 lezioni da 45 minuti alla settimana", "24"),
        ("35-Stunden-Woche", "35"),
        ("Your normal hours of work are 37.5 per week.", "37.5"),
        ("Contract hours: 37½ hours per week", "37.5"),
        ("The course comprises 24 45-minute lessons per week.", "24"),
        ("Number of working hours per week: 35", "35"),
        ("Vous travaillerez 35h/semaine, du lundi au vendredi de 9h à 17h.", "35"),
        ("Le stagiaire effectuera 17h30 par semaine.", "17.5"),
        ("Semaine de 39 heures", "39"),
        ("20 horas lectivas semanales", "20"),
        ("Horas semanales de voluntariado: 35", "35"),
        ("25 ore a settimana", "25"),
        ("Carga horária semanal: 20 horas", "20"),
        ("22 godziny lekcyjne tygodniowo", "22"),
        ("20 академических часов в неделю", "20"),
        ("40-часовая рабочая неделя", "40"),
        ("Тижневе навантаження: 20 годин", "20"),
        ("Haftalık çalışma süresi 45 saattir.", "45"),
        ("40 ore/săptămînă", "40"),
        ("每周课时：20课时（每课时45分钟）", "20"),
        ("每周工作五天，每天八小时，每周四十小时", "40"),
        ("授業時間：週20時間（月曜日～金曜日）", "20"),
        ("1일 8시간, 주 40시간", "40"),
        ("8 ساعات يوميا، أي ٤٨ ساعة أسبوعيا", "48"),
        ("20 tiết/tuần (mỗi tiết 45 phút)", "20"),
    ],
)
def test_the_ways_to_say_it(text: str, hours: str) -> None:
    assert _told(text) == _sure(hours)


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("une mission de vingt-quatre heures par semaine", "24"),
        ("Trente-cinq (35) heures hebdomadaires", "35"),
        ("die wöchentliche Unterrichtszeit beträgt achtzehn (18) Stunden", "18"),
        ("wöchentlich siebenunddreißig Stunden", "37"),
        ("treinta y cinco (35) horas a la semana", "35"),
        ("doce horas semanales", "12"),
        ("twenty-five hours a week, on a rota", "25"),
        ("Weekly hours: twenty (20)", "20"),
        ("trentasei ore settimanali", "36"),
        ("рабочая неделя составляет сорок часов в неделю", "40"),
        ("тридцять годин на тиждень", "30"),
        ("haftada yirmi saat", "20"),
    ],
)
def test_numbers_in_words(text: str, hours: str) -> None:
    assert _told(text) == _sure(hours)


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("vingt et un", 21),
        ("funfunddreißig", 35),
        ("veinticinco", 25),
        ("trentotto", 38),
        ("vinte e cinco", 25),
        ("двадцать четыре", 24),
        ("on altı", 16),
        ("cours de", None),
        ("vingt trente", None),
    ],
)
def test_what_words_are_numbers(words: str, number: int | None) -> None:
    assert number_in_words(words) == number


def test_chinese_signs() -> None:
    assert [number_in_signs(signs) for signs in ("八", "十", "十八", "四十", "二十四")] == [8, 10, 18, 40, 24]


# -- what is no number of hours a week ---------------------------------------------------------------------------------
@pytest.mark.parametrize(
    "text",
    [
        "Der Kurs umfasst insgesamt 60 Stunden.",
        "Le stagiaire travaillera 7 heures par jour.",
        "Durée mensuelle du travail : 169 heures",
        "4 heures par jour, 5 jours par semaine",
        "dreimal wöchentlich 3 Stunden",
        "pro Woche 5 Tage à 4 Stunden",
        "twice a week for 3 hours",
        "5 x wöchentlich 4 UE",
        "haftada 5 gün, günde 4 saat",
        "Horaire hebdomadaire : de 9 h à 12 h",
        "El horario semanal es de lunes a viernes de 9 a 14 horas",
        "Le stagiaire sera présent chaque semaine de 9 heures à 17 heures.",
        "Taschengeld 100 Euro pro Woche, Arbeitszeit 6 Stunden an 5 Tagen",
        "1 UE = 45 Minuten; täglich, jede Woche",
        "Repos hebdomadaire de 35 heures consécutives",
        "Öffnungszeiten: 40 Stunden in der Woche",
        "Selbststudium: 6 Stunden pro Woche",
        "Studierende dürfen 20 Stunden pro Woche arbeiten.",
        "Stamp 2 holders may work 20 hours per week in term time and 40 hours per week in holidays.",
        "Für das Visum sind mindestens 18 Unterrichtsstunden pro Woche erforderlich.",
        "Según la normativa, los estudios deben ser de un mínimo de 20 horas semanales.",
        "La durée légale du travail est de 35 heures par semaine.",
        "Überstunden: 8 Stunden pro Woche",
        "資格外活動は週28時間以内に限り認められます。",
        "Die Arbeitszeit beträgt 75 % einer Vollzeitstelle (Vollzeit = 40 Stunden/Woche).",
        "120 Stunden pro Woche",
    ],
)
def test_what_is_no_number_of_hours_a_week(text: str) -> None:
    assert _told(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Volunteers work a maximum of 39 hours per week.",
        "wöchentlich maximal 30 Stunden",
        "Le volontaire : 24 h minimum par semaine",
        "mind. 18 UE pro Woche",
        "not less than 24 and not more than 35 hours per week",
        "每周不超过30小时",
        "12 heures de cours collectifs et 8 heures de laboratoire de langues par semaine",
        "In den ersten drei Wochen 20 Stunden, danach 39 Stunden pro Woche",
        "Kurs montags und mittwochs je 3 UE, wöchentlich",
        "Lehrkräfte unterrichten je 25 Stunden pro Woche",
    ],
)
def test_what_does_not_say_how_many_is_never_certain(text: str) -> None:
    assert {certainty for _, certainty in _told(text)} <= {"probable"}


# -- several figures ---------------------------------------------------------------------------------------------------
def test_of_several_courses_none_is_certain() -> None:
    rows = ("Kurs A1: 20 UE pro Woche", "", "Kurs A2: 16 UE pro Woche", "", "Kurs B1: 24 UE pro Woche")

    assert _told(*rows) == [("16", "probable"), ("20", "probable"), ("24", "probable")]


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("20 UE à 45 Min. = 15 Zeitstunden pro Woche", "20"),
        ("15 Zeitstunden (= 20 UE) wöchentlich", "20"),
        ("22.5 hours per week (30 lessons)", "30"),
        ("Wöchentlicher Umfang: 15 Zeitstunden bzw. 20 Unterrichtseinheiten", "20"),
        ("4 horas × 5 días = 20 horas a la semana", "20"),
        ("8 Stunden täglich (40 Wochenstunden)", "40"),
        ("151,67 heures par mois, soit 35 heures par semaine", "35"),
        ("5 heures par jour, 25 heures par semaine en tout", "25"),
        ("20 horas semanales de lengua y 2 horas semanales de cultura, en total 22 horas por semana", "22"),
        ("19,5 Stunden wöchentlich bei 12 Wochen Probezeit", "19.5"),
        ("Working week of 40 hours; overtime of up to 8 hours per week", "40"),
        ("35 heures par semaine ; ne peut dépasser 48 heures par semaine", "35"),
        ("24 heures par semaine, en période de récolte jusqu'à 40 heures par semaine", "24"),
        ("Cours actuel : 18 heures par semaine. Cours suivi précédemment : 12 heures par semaine.", "18"),
        ("Your timetable is 21 hours per week. The visa requires at least 15 hours per week.", "21"),
        ("25 weeks + 8 weeks holiday, 15 hours per week, mornings", "15"),
        ("lingua e cultura italiana, per 20 ore di lezione settimanali", "20"),
        ("20 aulas por semana (2.ª a 6.ª, 9h30-13h30)", "20"),
    ],
)
def test_the_figure_that_is_meant(text: str, hours: str) -> None:
    assert _told(text) == _sure(hours)


@pytest.mark.parametrize(
    ("rows", "hours"),
    [
        (("Die Arbeitszeit beträgt 39 Stunden in der Woche.", "", "Deutschkurs: 4 Stunden wöchentlich"), "39"),
        (("39 Stunden pro Woche, einschließlich eines Deutschkurses von 4 Stunden pro Woche",), "39"),
        (("Mithilfe 30 Stunden pro Woche", "", "Freiwillige über 27 leisten mehr als 20 Stunden wöchentlich."), "30"),
    ],
)
def test_the_course_beside_a_service_is_not_the_service(rows: tuple[str, ...], hours: str) -> None:
    first, *beside = _told(*rows, head=_SERVICE)
    assert [first] == _sure(hours)
    assert all(certainty == "probable" for _, certainty in beside)


def test_a_few_hours_are_hardly_those_of_a_service() -> None:
    assert _told("Deutschkurs: 4 Stunden wöchentlich", head=_SERVICE) == [("4", "probable")]
    assert _told("Treffen der Gruppe: 4 Stunden wöchentlich", head=_SERVICE) == [("4", "probable")]


# -- tables ------------------------------------------------------------------------------------------------------------
def test_a_column_of_hours() -> None:
    rows = ("Stufe | UE/Woche | UE gesamt", "A1 | 25 | 40", "A2 | 25 | 50")

    assert _told(rows) == _sure("25")
    assert _told((*rows, "B1 | 20 | 50")) == [("20", "probable"), ("25", "probable")]


def test_a_row_with_its_label_and_those_around_it() -> None:
    rows = ("Stunden pro Tag | 4", "Stunden pro Woche | 20", "Wochen | 12", "Stunden gesamt | 48")

    assert _told(rows) == _sure("20")


def test_a_label_is_not_that_of_the_line_before() -> None:
    assert _told(("Durée totale : 40 heures", "Durée hebdomadaire : 20 heures")) == _sure("20")
    assert _told(("Gesamtumfang: 60 Stunden", "Unterrichtstage pro Woche: 5")) == []


def test_a_sentence_may_run_over_two_lines() -> None:
    text = (
        "Wir bestätigen, dass Frau Lan Nguyen den Vormittagskurs der Stufe B1 besucht, dessen wöchentliche Dauer",
        "einschließlich der Tests 24 Unterrichtseinheiten beträgt.",
    )

    assert _told(text) == _sure("24")


@pytest.mark.parametrize(
    ("text", "unsure"), [("20 Stunden pro Woche", "20"), ("wöchentlich zwanzig Stunden", "zwanzig")]
)
def test_a_number_the_engine_was_unsure_of_is_not_certain(text: str, unsure: str) -> None:
    (field,) = hours_fields((scan(*_COURSE, text, unsure={unsure: 0.3}),))

    assert (field.value, SURE[field.certainty]) == (20, "probable")


def test_the_proof_holds_the_figure_and_the_week() -> None:
    (field,) = hours_fields((page(*_COURSE, "Die Arbeitszeit beträgt wöchentlich im Mittel 38,5 Stunden."),))

    assert field.evidence[0].text == "wöchentlich im Mittel 38,5 Stunden"


def test_one_figure_of_a_list_is_not_certain() -> None:
    told = _told("Wir bieten Kurse mit 16, 20 oder 24 Unterrichtsstunden pro Woche an.")
    assert told
    assert all(certainty == "probable" for _, certainty in told)


def test_a_total_with_homework_in_it_is_not_the_lessons() -> None:
    rows = ("12 lessons per week", "", "Self-study: 10 hours per week", "", "Total: 22 hours per week")
    assert ("22", "certain") not in _told(*rows)
