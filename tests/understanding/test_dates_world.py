"""What dates are in sentences and labels of many languages, on invented papers."""

from __future__ import annotations

from datetime import date

import pytest

from doccheck.kinds import all_kinds
from doccheck.understanding.dates import date_fields
from tests.understanding.pages import page, row


def days(kind: str, name: str, *rows: str) -> list[object]:
    fields, _ = date_fields((page(*map(row, rows)),), all_kinds()[kind], True)
    return [f.value for f in fields if f.name == name]


def sure(kind: str, name: str, *rows: str) -> list[object]:
    fields, _ = date_fields((page(*map(row, rows)),), all_kinds()[kind], True)
    return [f.value for f in fields if f.name == name and f.certainty.value == "certain"]


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("Занятия начнутся 5 октября 2026 года и завершатся 18 июня 2027 года.", date(2026, 10, 5), date(2027, 6, 18)),
        ("Навчання почнеться 7 вересня 2026 року.", date(2026, 9, 7), None),
        ("Studentka rozpoczęła studia dnia 1.10.2025 r. i ukończy je dnia 30.06.2028 r.", date(2025, 10, 1), None),
        ("Cursurile încep la data de 05.10.2026 și se încheie la data de 18.06.2027.", date(2026, 10, 5), None),
        ("Dersler 05.10.2026 tarihinde başlayacak, 18.06.2027 tarihinde sona erecektir.", date(2026, 10, 5), None),
        ("课程将于2026年10月5日开始，2027年6月18日结束。", date(2026, 10, 5), date(2027, 6, 18)),
        ("授業は2026年10月5日に始まり、2027年6月18日に終了します。", date(2026, 10, 5), date(2027, 6, 18)),
        ("수업은 2026년 10월 5일에 시작하여 2027년 6월 18일에 종료됩니다.", date(2026, 10, 5), date(2027, 6, 18)),
        ("تبدأ الدروس يوم 5 أكتوبر 2026 وتنتهي يوم 18 يونيو 2027", date(2026, 10, 5), date(2027, 6, 18)),
        ("دوره از تاریخ ۱۳ مهر ۱۴۰۵ آغاز و در تاریخ ۲۸ خرداد ۱۴۰۶ به پایان می‌رسد", date(2026, 10, 5), None),
        ("کورس 5 اکتوبر 2026 سے شروع ہو کر 18 جون 2027 کو ختم ہو گا۔", date(2026, 10, 5), date(2027, 6, 18)),
    ],
)
def test_what_begins_and_ends_is_told_by_the_words_before_or_behind(text: str, first: date, last: date | None) -> None:
    found = days("language_course_confirmation", "start_date", text)
    assert found[:1] == [first]
    if last:
        assert days("language_course_confirmation", "end_date", text)[:1] == [last]


@pytest.mark.parametrize(
    ("kind", "label", "name"),
    [
        ("enrolment_certificate", "تاريخ الالتحاق بالمؤسسة", "start_date"),
        ("income_proof", "Дата приёма", "start_date"),
        ("income_proof", "تاریخ استخدام", "start_date"),
        ("visa_application_form", "Data prevista de partida", "end_date"),
        ("visa_application_form", "입국예정일", "start_date"),
        ("health_insurance", "تاريخ الانقضاء", "expiry_date"),
        ("health_insurance", "適用開始年月日", "valid_from"),
        ("bank_statement", "조회일시", "issue_date"),
        ("information_form", "Ngày điền phiếu", "issue_date"),
        ("sponsorship_declaration", "تاریخ تولد", "birth_date"),
    ],
)
def test_labels_of_many_countries_tell_what_a_date_is(kind: str, label: str, name: str) -> None:
    day = "03/09/2003" if name == "birth_date" else "03/09/2026"
    assert days(kind, name, f"{label}: {day}") == [date(int(day[-4:]), 9, 3)]


def test_where_somebody_was_born_may_stand_between_the_word_and_the_day() -> None:
    text = "أنا الموقع أسفله سعد العمراني، المزداد بتطوان بتاريخ 4 شتنبر 1971"
    assert days("sponsorship_declaration", "birth_date", text) == [date(1971, 9, 4)]


def test_a_day_of_birth_behind_an_age_needs_no_label() -> None:
    rows = ("Hasta: Ece Duman   Yaş 20 (03/02/2006, Bolu)", "Rapor tarihi: 12.06.2026")
    assert days("medical_certificate", "birth_date", *rows) == [date(2006, 2, 3)]


def test_the_word_before_one_day_of_a_sentence_does_not_reach_the_next() -> None:
    text = "王明，出生于1971年4月6日，自2004年8月1日起在我公司工作。"
    assert days("income_proof", "birth_date", text) == [date(1971, 4, 6)]
    assert days("income_proof", "start_date", text) == [date(2004, 8, 1)]


def test_a_number_with_its_day_within_a_sentence_is_that_of_another_paper() -> None:
    rows = ("Titularei i s-a eliberat adeverința nr. 77/14.05.2025.", "Data eliberării: 02.03.2026")
    assert days("diploma", "issue_date", *rows) == [date(2026, 3, 2)]


def test_studies_that_are_guaranteed_do_not_say_until_when_a_guarantee_holds() -> None:
    rows = (
        "Lehtarın 14/09/2026–30/06/2027 dönemindeki öğrenimi için bankamız garantördür.",
        "İşbu mektup 30/11/2027 tarihi mesai saati bitimine kadar geçerlidir.",
    )
    assert sure("bank_guarantee", "valid_until", *rows) == [date(2027, 11, 30)]


def test_how_long_a_loan_runs_is_not_how_long_the_studies_last() -> None:
    rows = ("termenul: 60 luni, din 10.07.2026 pînă la 10.07.2031", "studii: 01.09.2026 – 30.06.2028")
    assert days("loan_certificate", "end_date", *rows)[:1] == [date(2028, 6, 30)]


def test_the_time_of_an_interruption_is_not_that_of_the_studies() -> None:
    assert not sure("enrolment_certificate", "start_date", "انقطعت عن الدراسة من 10/02/2024 إلى 31/08/2024")
