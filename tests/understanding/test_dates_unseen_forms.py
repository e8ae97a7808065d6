"""Dates as issuers of many countries write them, and as scans change them: which is the paper's own, whose, from when."""

from __future__ import annotations

from datetime import date

import pytest

from doccheck.kinds import all_kinds
from doccheck.understanding.dates import date_fields
from doccheck.values import dates, periods
from tests.understanding.pages import page, row

DAY = date(2026, 6, 12)
FIRST, LAST = date(2026, 9, 1), date(2027, 6, 30)


def told(kind: str, name: str, *rows: str) -> list[tuple[object, str]]:
    fields, _ = date_fields((page(*map(row, rows)),), all_kinds()[kind], True)
    return [(f.value, str(f.certainty.value)) for f in fields if f.name == name]


# -- what a scan makes of a date ----------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    "text",
    [
        "le12juin2026",
        "Fait à Lyon,le12 juin2026",
        "den12.Juni2026",
        "12dejuniode2026",
        "el12/06/2026",
        "vom12.06.2026bis",
        "12.06.2026r.",
        "12.06.2026г.",
        "Huế, ngày12tháng06năm2026",
    ],
)
def test_a_scan_without_its_spaces_is_read_as_it_was_written(text: str) -> None:
    (found,) = dates.find(text, day_first=True)

    assert (found.value, found.repaired) == (DAY, False)
    assert not found.text.startswith(" ")


@pytest.mark.parametrize(
    "text",
    ["12,06,2026", "12.06,2026", "12·06·2026", "12-06.2026", "12:06:2026", "den 12.06 2026", "Datum: 12062026"],
)
def test_changed_or_lost_signs_are_read_in_doubt(text: str) -> None:
    (found,) = dates.find(text, day_first=True)

    assert (found.value, found.repaired) == (DAY, True)


@pytest.mark.parametrize(
    "text",
    ["TOTAL 12.06 2026", "EUR 12,06 2026", "IBAN DE12 06,2026", "Tel. 12062026", "model12/06/2026", "page 12 06 2026"],
)
def test_figures_that_only_look_alike_are_no_date(text: str) -> None:
    assert dates.find(text, day_first=True) == ()


@pytest.mark.parametrize(("text", "day"), [("1erseptembre2026", FIRST), ("le lerseptembre 2026", FIRST)])
def test_the_first_of_a_month_run_together(text: str, day: date) -> None:
    assert [found.value for found in dates.find(text)] == [day]


# -- other calendars ----------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("12-VI-2026", DAY),
        ("12/VI/2026", DAY),
        ("中华民国一一五年六月十二日", DAY),
        ("民國一百十五年六月十二日", DAY),
        ("12 มิถุนายน 2569", DAY),
        ("12 มิถุนายน พ.ศ. 2569", DAY),
        ("22 خرداد 1405", DAY),
        ("1 فروردین 1404", date(2025, 3, 21)),
        ("1 فروردین 1400", date(2021, 3, 21)),
        ("30 اسفند 1403", date(2025, 3, 20)),
        ("12 ذو الحجة 1447", date(2026, 5, 29)),
        ("2026年6月I2日", DAY),
        ("aos doze dias do mês de junho de 2026", DAY),
        ("il giorno dodici del mese di giugno dell'anno duemilaventisei", DAY),
    ],
)
def test_days_of_other_calendars_and_in_words(text: str, day: date) -> None:
    assert [found.readings for found in dates.find(text, day_first=True)] == [(day,)]


# -- periods ------------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    "text",
    [
        "自2026年9月1日起至2027年6月30日止",
        "2026年9月1日より2027年6月30日まで",
        "2026년 9월 1일부터 2027년 6월 30일까지",
        "từ 01/09/2026 đến hết ngày 30/06/2027",
        "з 00:00 01.09.2026 до 24:00 30.06.2027",
        "с 00 ч. 00 мин. 01.09.2026 по 23 ч. 59 мин. 30.06.2027",
        "desde las 00:00 horas del día 1 de septiembre de 2026 hasta las 24:00 horas del día 30 de junio de 2027",
        "from 00:01 hours on 1 September 2026 to 23:59 hours on 30 June 2027",
        "du 01/09/2026 à 0 heure au 30/06/2027 à minuit",
        "de la data de 01.09.2026 până la data de 30.06.2027",
        "01.09.2026 tarihinden 30.06.2027 tarihine kadar",
        "من 1 سبتمبر 2026 إلى غاية 30 جوان 2027",
        "du01/09/2026au30/06/2027",
        "vom01.09.2026bis30.06.2027",
        "desde el 1 de septiembre hasta el 30 de junio de 2027",
        "from September 1 to June 30, 2027",
        "od 1 września do 30 czerwca 2027",
    ],
)
def test_periods_of_many_wordings(text: str) -> None:
    assert [(p.start, p.end) for p in periods.find(text, day_first=True)] == [(FIRST, LAST)]


# -- the day of the paper -----------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("kind", "rows"),
    [
        ("criminal_record", ("Extendida a solicitud del interesado el 12 de junio de 2026",)),
        ("proof_of_residence", ("Bewoner: Ana Sol", "Gent, le / Gand, op 12/06/2026")),
        (
            "affidavit",
            ("Saibam que, aos doze dias do mês de junho de 2026, compareceu", "RG 11 expedido em 14/02/2019"),
        ),
        ("tuition_receipt", ("Rechnung UB-26-338 vom 12.06.2026", "Zahlbar bis 17.07.2026")),
        ("tuition_receipt", ("Gdynia, dn. 12.06.2026 r.",)),
        ("power_of_attorney", ("L'anno duemilaventisei, il giorno dodici del mese di giugno, in Bari",)),
        ("volunteering_agreement", ("This agreement is made on 12 June 2026 between", "Signed T. Umar, 19 June 2026")),
        ("enrolment_certificate", ("Fait àBrest,le12juin2026",)),
        ("bank_statement", ("Сформировано 12.06.2026 09:14",)),
    ],
)
def test_the_day_of_a_paper(kind: str, rows: tuple[str, ...]) -> None:
    assert told(kind, "issue_date", *rows)[0][0] == DAY


def test_who_makes_an_agreement_signs_first() -> None:
    rows = ("Vereinbarung über einen Austausch", "Kiel, den 12.06.2026", "—", "Incheon, den 19.06.2026")

    assert told("exchange_agreement", "issue_date", *rows) == [(DAY, "probable"), (date(2026, 6, 19), "probable")]


@pytest.mark.parametrize(
    "row_", ["Date de commande : 12.06.2026", "Ngày nhận: 12/06/2026", "Pagado con tarjeta el 12/06/2026"]
)
def test_the_day_of_an_order_is_probably_that_of_its_confirmation(row_: str) -> None:
    assert told("other", "issue_date", row_) == [(DAY, "probable")]


def test_a_day_amid_a_row_is_not_that_of_the_paper() -> None:
    cells = ("Bus 402 | 14.09.2026 | ab 12:00", "Bezahlt mit Karte am 12.06.2026")

    assert (date(2026, 9, 14), "certain") not in told("other", "issue_date", *cells)


def test_who_certifies_a_copy_of_a_card_does_not_make_it_out() -> None:
    rows = ("DATE OF ISSUE 03.02.2024", "I have compared this copy with the card shown to me this 12 June 2026")

    assert told("national_id_card", "issue_date", *rows)[0] == (date(2024, 2, 3), "certain")


# -- births -------------------------------------------------------------------------------------------------------------
def test_of_the_children_of_a_family_the_eldest_is_the_likeliest() -> None:
    rows = (
        *("Ehemann: Rau, Jan, geb. 16.04.1971", "Ehefrau: Rau, Eva, geb. 29.09.1975"),
        *("1. Rau, Ida geb. 12.12.2006", "2. Rau, Udo geb. 07.03.2011", "Bern, 12.06.2026"),
    )

    assert told("family_record", "birth_date", *rows)[0] == (date(2006, 12, 12), "probable")


def test_small_children_are_not_those_who_study() -> None:
    rows = ("Ehegatten: Ali Rau, geb. 16.04.1996", "Kinder:", "Ida geb. 12.12.2021", "Bern, 12.06.2026")

    assert told("family_record", "birth_date", *rows)[0][0] == date(1996, 4, 16)


def test_brothers_and_sisters_are_not_the_applicant() -> None:
    rows = ("D.O.B. 05.02.2004", "Siblings: 1 brother (born 11.07.2007)", "Declared at Pune on 12.06.2026")

    assert told("information_form", "birth_date", *rows)[0][0] == date(2004, 2, 5)


# -- beginnings and ends ------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("kind", "rows"),
    [
        ("admission_letter", ("Începerea anului universitar: 01.09.2026", "Finalizarea studiilor: 30.06.2027")),
        ("admission_letter", ("Cursurile încep la 1 septembrie 2026 și se încheie la 30 iunie 2027.",)),
        (
            "organiser_commitment",
            ("Dates: 1 September 2026 to 30 June 2027", "Insurance runs from 20.08.2026 to 10.07.2027"),
        ),
        (
            "parental_authorisation",
            ("séjour du 1er septembre 2026 au 30 juin 2027", "Acte valable du 20 août 2026 au 31 août 2027"),
        ),
    ],
)
def test_the_stay_is_told_from_what_covers_it(kind: str, rows: tuple[str, ...]) -> None:
    assert told(kind, "start_date", *rows)[0] == (FIRST, "certain")
    assert told(kind, "end_date", *rows)[0] == (LAST, "certain")


def test_who_enters_a_school_in_japanese() -> None:
    assert told("enrolment_certificate", "start_date", "上記の者は令和8年9月1日入学し、在学している") == [
        (FIRST, "certain")
    ]


def test_the_head_of_a_column_of_ends() -> None:
    rows = ("Kurs | von | bis", "A1 | 01.09.2026 | 30.06.2027")

    assert (LAST, "certain") not in told("language_course_confirmation", "start_date", *rows)


def test_the_law_a_policy_names_is_no_beginning_of_cover() -> None:
    rows = ("Строк дії: з 00:00 01.09.2026 до 24:00 30.06.2027", "Умови: Правила № 26 від 16.11.2018")

    assert [value for value, _ in told("health_insurance", "valid_from", *rows)] == [FIRST]
