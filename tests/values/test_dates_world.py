"""Dates and periods as issuers from Morocco to Japan and from Portugal to Ukraine write them."""

from __future__ import annotations

from datetime import date

import pytest

from doccheck.values import dates, periods


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("حرر في ٧ من شهر أكتوبر سنة ٢٠٢٥", date(2025, 10, 7)),
        ("بيروت في 9 تشرين الثاني 2025", date(2025, 11, 9)),
        ("في 3 كانون الثاني/يناير 2027", date(2027, 1, 3)),
        ("فاتح يوليوز 2026", date(2026, 7, 1)),
        ("في الثاني عشر من شهر فيفري سنة ألفين وسبعة وعشرين", date(2027, 2, 12)),
        ("تاريخ الميلاد ۱۳۸۰/۰۴/۱۸", date(2001, 7, 9)),
        ("تاریخ: ۱۴۰۴/۱/۱ هـ.ش", date(2025, 3, 21)),
        ("دوم مهر ۱۴۰۵", date(2026, 9, 24)),
        ("4 جولائی 2025", date(2025, 7, 4)),
        ("третьего марта две тысячи двадцать пятого года", date(2025, 3, 3)),
        ("двадцять восьмого лютого дві тисячі сьомого року", date(2007, 2, 28)),
        ("osiemnastego listopada dwa tysiące dwudziestego piątego roku", date(2025, 11, 18)),
        ("douăzeci și unu iunie două mii cinci", date(2005, 6, 21)),
        ("on yedi Mart iki bin yirmi beş", date(2025, 3, 17)),
        ("中華民國 114 年 12 月 3 日", date(2025, 12, 3)),
        ("生年月日 H17.2.8", date(2005, 2, 8)),
        ("令和8年2月末日", date(2026, 2, 28)),
        ("임대인 1988.11.02생", date(1988, 11, 2)),
        ("Nr. 77/14.05.2025", date(2025, 5, 14)),
    ],
)
def test_a_date_is_read_in_its_calendar_and_language(text: str, expected: date) -> None:
    assert [reading.value for reading in dates.find(text, day_first=True)] == [expected]


@pytest.mark.parametrize("text", ["Signed at Lagos on May 22, 2026", "Réf. 1404/02/11", "ref 115/08/01", "R8.4.1"])
def test_what_is_no_date_of_another_calendar_is_left_alone(text: str) -> None:
    assert all(reading.value == date(2026, 5, 22) for reading in dates.find(text))


def test_a_day_of_the_islamic_calendar_without_its_mark_is_not_sure() -> None:
    (reading,) = dates.find("تاريخ الإصدار 1447/03/05")
    assert reading.value == date(2025, 8, 28)
    assert reading.repaired


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("начиная с 3 октября 2025 г. и заканчивая 27 июня 2026 г.", date(2025, 10, 3), date(2026, 6, 27)),
        ("між 2 вересня 2025 року і 30 червня 2026 року", date(2025, 9, 2), date(2026, 6, 30)),
        ("między 1.10.2025 r. a 15.02.2026 r.", date(2025, 10, 1), date(2026, 2, 15)),
        ("tra il 5 ottobre 2025 e il 31 maggio 2026", date(2025, 10, 5), date(2026, 5, 31)),
        ("com início em 8/9/2025 e término em 12/6/2026", date(2025, 9, 8), date(2026, 6, 12)),
        ("de la 1 octombrie 2025 la 30 iunie 2026", date(2025, 10, 1), date(2026, 6, 30)),
        ("15.09.2025 ile 12.06.2026 tarihleri arasında", date(2025, 9, 15), date(2026, 6, 12)),
        ("5 Eylül 2025'ten 19 Haziran 2026'ya kadar", date(2025, 9, 5), date(2026, 6, 19)),
        ("ما بين 1 أكتوبر 2025 و 30 يونيو 2026", date(2025, 10, 1), date(2026, 6, 30)),
        ("از ۱۴۰۴/۰۷/۰۱ لغایت ۱۴۰۵/۰۳/۳۱", date(2025, 9, 23), date(2026, 6, 21)),
        ("7 ستمبر 2025 سے 12 جون 2026 تک", date(2025, 9, 7), date(2026, 6, 12)),
        ("2025年9月1日至次年7月10日", date(2025, 9, 1), date(2026, 7, 10)),
        ("20250901-20260710", date(2025, 9, 1), date(2026, 7, 10)),
        ("2025.03.04-2026.02.20", date(2025, 3, 4), date(2026, 2, 20)),
        ("2025년 3월 4일 개강 – 2025년 6월 20일 종강", date(2025, 3, 4), date(2025, 6, 20)),
        ("令和7年4月1日(2025年4月1日)から令和8年3月31日まで", date(2025, 4, 1), date(2026, 3, 31)),
    ],
)
def test_a_period_is_read_by_the_words_between_its_days(text: str, first: date, last: date) -> None:
    found = periods.find(text, day_first=True)
    assert [(period.start, period.end) for period in found] == [(first, last)]


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("сроком на 6 месяцев с 1 октября 2025 года", date(2026, 3, 31)),
        ("per nove mesi a partire dal 1 ottobre 2025", date(2026, 6, 30)),
        ("începând cu data de 01.10.2025, pe o perioadă de 9 luni", date(2026, 6, 30)),
        ("01.10.2025 tarihinden itibaren 12 ay", date(2026, 9, 30)),
        ("2025年4月1日より1年間", date(2026, 3, 31)),
        ("2025년 3월 1일부터 2년간", date(2027, 2, 28)),
    ],
)
def test_a_last_day_that_is_counted_is_told_to_be_so(text: str, last: date) -> None:
    (period,) = periods.find(text, day_first=True)
    assert (period.end, period.counted) == (last, True)


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("2025/2026 навчальний рік", date(2025, 9, 1)),
        ("năm học 2025 - 2026", date(2025, 9, 1)),
        ("roku akademickim 2025/2026", date(2025, 9, 1)),
        ("السنة الجامعية 2026/2025", date(2025, 9, 1)),
        ("2025학년도 제2학기", date(2025, 9, 1)),
        ("令和7年度前期", date(2025, 4, 1)),
        ("114學年度第二學期", date(2026, 2, 1)),
    ],
)
def test_years_of_study_have_the_days_that_are_usual_there(text: str, first: date) -> None:
    (period,) = periods.find(text)
    assert (period.start, period.conventional) == (first, True)
