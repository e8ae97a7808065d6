"""What a date is, in the languages and layouts issuers use; the kind of the paper is given."""

from __future__ import annotations

from datetime import date

import pytest

from doccheck.kinds import all_kinds
from doccheck.understanding.dates import date_fields
from tests.understanding.pages import SURE, Text, page, row

DAY = date(2026, 5, 18)
BORN = date(2004, 3, 9)


def told(kind: str, *rows: Text, day_first: bool | None = True) -> list[tuple[str, date, str]]:
    """Role, date and certainty of what `date_fields` finds on one page."""
    fields, _ = date_fields((page(*rows),), all_kinds()[kind], day_first)
    return [(f.name, f.value, SURE[f.certainty]) for f in fields if isinstance(f.value, date)]


def certain(kind: str, *rows: Text, day_first: bool | None = True) -> dict[str, date]:
    """The best date of each role; all must be certain."""
    found: dict[str, date] = {}
    for name, value, certainty in told(kind, *rows, day_first=day_first):
        assert certainty == "certain", (name, value, certainty)
        found.setdefault(name, value)
    return found


# -- labels in the twelve other languages -----------------------------------------------------------------------------
@pytest.mark.parametrize(
    "text",
    [
        "Data de nascimento | 09/03/2004",
        "Nascida em Évora aos 9 de março de 2004",
        "nato a Perugia il 9 marzo 2004",
        "Luogo e data di nascita | Perugia, 09/03/2004",
        "Дата рождения | 09.03.2004",
        "Петров Илья, 09.03.2004 года рождения",
        "Місце та дата народження | м. Львів, 9 березня 2004 року",
        "Дата народження | 09.03.2004",
        "Doğum Yeri ve Tarihi | Konya – 09.03.2004",
        "Doğum tarihi: 9 Mart 2004",
        "出生日期 | 2004年3月9日",
        "于二〇〇四年三月九日出生",
        "生年月日 | 平成16年3月9日",
        "2004年3月9日生",
        "생년월일 | 2004년 3월 9일",
        "Ngày sinh: ngày 09 tháng 3 năm 2004",
        "Ngày, tháng, năm sinh | 09/03/2004",
        "Data nașterii | 09.03.2004",
        "născut(ă) la data de 09.03.2004",
        "Data urodzenia | 9 marca 2004",
        "ur. 09.03.2004",
        "Urodzona dnia 9 marca 2004",
        "تاريخ الولادة: 09/03/2004",
        "المزدادة بتاريخ 09/03/2004",
    ],
)
def test_births(text: str) -> None:
    assert certain("criminal_record", row("—"), text) == {"birth_date": BORN}


@pytest.mark.parametrize(
    "text",
    [
        "Data de emissão | 18/05/2026",
        "Certidão expedida gratuitamente em 18/05/2026",
        "Data di rilascio | 18 maggio 2026",
        "Rilasciato il 18/05/2026",
        "Modena, lì 18 maggio 2026",
        "Дата выдачи | 18.05.2026",
        "Справка № 441-к от 18.05.2026",
        "№ 77/1204 от 18.05.2026",
        "Видано 18.05.2026",
        "Düzenlenme tarihi: 18.05.2026",
        "Bu belge 18.05.2026 tarihinde düzenlenmiştir.",
        "发证日期 | 2026年5月18日",
        "发证日期：2026年5月18日",
        "発行日 | 令和8年5月18日",
        "발급일 | 2026년 5월 18일",
        "발급일자: 2026. 05. 18",
        "Ngày cấp: 18/05/2026",
        "Huế, ngày 18 tháng 5 năm 2026",
        "Eliberat la data de 18.05.2026",
        "Data wystawienia | 18.05.2026",
        "Gdynia, dnia 18 maja 2026",
        "Wydano dnia 18.V.2026",
        "حرر بفاس في 18/05/2026",
        "تاريخ الإصدار: 18/05/2026",
    ],
)
def test_issues(text: str) -> None:
    assert certain("criminal_record", row("—"), row(text, y=0.5)) == {"issue_date": DAY}


# -- cards ------------------------------------------------------------------------------------------------------------
def test_a_visa_never_puts_the_year_first() -> None:
    found = certain(
        "visa",
        "VOM / from | BIS / until",
        "01-06-26 | 28-11-26",
        "",
        "AUSGESTELLT IN / issued in | AM / on",
        "KAUNAS | 18-05-26",
        day_first=None,
    )

    assert found == {"valid_from": date(2026, 6, 1), "valid_until": date(2026, 11, 28), "issue_date": DAY}


def test_captions_in_three_languages() -> None:
    assert certain("passport", "Datum/Date/Date", "18.05.2026", "", "Gültig bis/Date of expiry", "17.05.2036") == {
        "issue_date": DAY,
        "expiry_date": date(2036, 5, 17),
    }


def test_the_date_whole_years_before_the_expiry_of_a_card_without_captions_is_its_issue() -> None:
    rows = ("09/03/2004", "", "SFAX", "", "18/05/2021 | 17/05/2026")

    assert ("issue_date", date(2021, 5, 18), "certain") in told("passport", *rows)


def test_with_a_fourth_date_it_is_only_likely_and_without_whole_years_nothing() -> None:
    more = ("09/03/2004", "", "18/05/2021 | 17/05/2026", "", "01/02/2025")
    odd = ("09/03/2004", "", "18/05/2021 | 30/06/2026")

    assert ("issue_date", date(2021, 5, 18), "probable") in told("passport", *more)
    assert [name for name, _, _ in told("passport", *odd)] == []


# -- registers and certificates ---------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    "text",
    [
        "Le neuf mars deux mille quatre, à six heures vingt minutes, est née à Thiès un enfant",
        "L'an deux mille quatre, le neuf mars, à onze heures, est née à Kayes",
        "Am neunten März zweitausendvier wurde in Celle ein Mädchen geboren",
        "El nueve de marzo de dos mil cuatro nació en Loja una niña",
        "On the ninth day of March 2004 was born at Kumasi a child",
    ],
)
def test_births_in_registers(text: str) -> None:
    assert certain("birth_certificate", row("—"), text)["birth_date"] == BORN


@pytest.mark.parametrize(
    "text",
    [
        "que expido a petición de la parte interesada y para los fines que convengan el 18 de mayo de 2026",
        "Subscribed and sworn to before me this 18th day of May, 2026",
        "IN WITNESS WHEREOF I have hereunto set my hand and seal at Enugu this 18th day of May 2026",
        "Fait et passé en l'étude, le 18 mai 2026",
        "Dado en Quito, a 18 de mayo de 2026",
        "TOULOUSE, LE 18/05/2026",
        "Salem, Oregon, 18.05.2026",
        "Certified true copy issued 18 May 2026",
    ],
)
def test_certificates_dated_at_the_foot(text: str) -> None:
    assert certain("affidavit", row("—"), row(text, y=0.6)) == {"issue_date": DAY}


def test_a_short_line_over_the_date_of_a_letter_is_no_caption() -> None:
    assert certain("motivation_letter", "Amara Diallo", "amara@mail.example", row("18 May 2026", x=0.7)) == {
        "issue_date": DAY
    }


def test_what_is_entered_or_received_is_not_what_is_issued() -> None:
    assert told("criminal_record", "Reçue le 11/05/2026", "", row("NANTES, LE 18/05/2026", y=0.6)) == [
        ("issue_date", DAY, "certain")
    ]
    assert told("birth_certificate", "Dressé le 10 mars 2004 à dix heures", "", "Paris, le 18 mai 2026") == [
        ("issue_date", DAY, "certain")
    ]


def test_the_date_of_a_passport_is_not_that_of_the_letter() -> None:
    assert told("admission_letter", row("—"), "Passport No. X114, issued on 3 May 2021", "Leeds, 18 May 2026") == [
        ("issue_date", DAY, "certain")
    ]


# -- which of several -------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("bank_certificate", "As at close of business on 11 May 2026 the balance was EUR 900.00"),
        ("bank_certificate", "Das Guthaben per 11.05.2026 beträgt 900,00 EUR"),
        ("bank_certificate", "El saldo a fecha de 11/05/2026 es de 900,00 EUR"),
        ("bank_certificate", "2026年5月11日現在の残高"),
        ("language_certificate", "Test date | 11 May 2026"),
        ("tuition_receipt", "Date d'encaissement | 11/05/2026"),
    ],
)
def test_another_day_is_the_papers_only_where_it_names_no_other_and_in_doubt(kind: str, text: str) -> None:
    rows = (row("—"), row(text, y=0.5))

    assert told(kind, *rows) == [("issue_date", date(2026, 5, 11), "probable")]
    assert told(kind, *rows, row("Ausstellungsdatum: 18.05.2026", y=0.7)) == [("issue_date", DAY, "certain")]


def test_the_last_day_of_a_statement_is_its_date_in_doubt() -> None:
    rows = (
        "Extracto | del 01/04/2026 al 30/04/2026",
        "",
        "Fecha | Concepto",
        "02/04/2026 | Alquiler",
        "09/04/2026 | Luz",
    )

    assert [found for found in told("bank_statement", *rows) if found[0] == "issue_date"] == [
        ("issue_date", date(2026, 4, 30), "probable")
    ]


def test_two_days_that_are_both_said_to_be_the_papers_leave_a_doubt() -> None:
    found = told("criminal_record", "Date d'émission : 11/05/2026", "", row("Date de délivrance : 18/05/2026", y=0.5))

    assert {certainty for _, _, certainty in found} == {"probable"}


def test_the_expected_end_of_the_studies_is_not_that_of_the_semester() -> None:
    found = told(
        "enrolment_certificate",
        "Wintersemester 2026/27 (01.10.2026 – 31.03.2027)",
        "",
        row("Voraussichtliches Studienende | 28.02.2029", y=0.4),
    )

    assert [f for f in found if f[2] == "certain"] == [
        ("start_date", date(2026, 10, 1), "certain"),
        ("end_date", date(2027, 3, 31), "certain"),
    ]


# -- periods ----------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("kind", "text", "expected"),
    [
        ("health_insurance", "Sie sind ab dem 18.05.2026 bei uns versichert", {"valid_from": DAY}),
        ("health_insurance", "Efecto | 18/05/2026", {"valid_from": DAY}),
        ("language_course_confirmation", "Course begins on Monday, 18 May 2026", {"start_date": DAY}),
        ("admission_letter", "The programme is expected to finish on 18 May 2026", {"end_date": DAY}),
        ("admission_letter", "L'année universitaire s'achèvera le 18 mai 2026", {"end_date": DAY}),
        ("admission_letter", "End of the first academic year | 18 May 2026", {"end_date": DAY}),
        ("scholarship_certificate", "Period of award | 18 May 2026 to 30 June 2027",
         {"start_date": DAY, "end_date": date(2027, 6, 30)}),
        ("admission_letter", "commencing 18 May 2026 for a period of twelve months",
         {"start_date": DAY, "end_date": date(2027, 5, 17)}),
        ("health_insurance", "Срок страхования: с 18.05.2026 по 17.05.2027",
         {"valid_from": DAY, "valid_until": date(2027, 5, 17)}),
        ("health_insurance", "保险期间：自2026年5月18日至2027年5月17日",
         {"valid_from": DAY, "valid_until": date(2027, 5, 17)}),
    ],
)  # fmt: skip
def test_periods_and_their_ends(kind: str, text: str, expected: dict[str, date]) -> None:
    assert certain(kind, row("—"), row(text, y=0.5)) == expected


def test_heads_of_columns_in_one_line() -> None:
    found = certain(
        "language_course_confirmation",
        row("Stufe | Beginn | Ende", y=0.3),
        row("A2 – B2 | 18.05.2026 | 30.06.2026", y=0.32),
    )

    assert found == {"start_date": DAY, "end_date": date(2026, 6, 30)}


# -- what is not the paper's ------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    "text",
    [
        "Loi n° 78-17 du 6 janvier 1978 relative à l'informatique",
        "(Convention de La Haye du 5 octobre 1961)",
        "conform Legii nr. 290 din 24.06.2004",
        "Votre entretien du 3 mai 2026 a retenu notre attention.",
        "Prochaine échéance : 01/06/2026",
        "Montant prélevé le 2 juin 2026 sur votre compte",
        "Ihr Antrag vom 03.05.2026",
        "Vertrag vom 01.02.2024",
        "Kunde seit 01.02.2019",
        "cliente desde el 01/02/2019",
        "Fecha de inscripción | 15/03/2006",
        "employed since 14 June 2007",
        "Паспорт | 45 12 № 667788, выдан 12.03.2019",
        "Pasaporte n.º X22118 expedido el 12/03/2019",
        "卒業年月日 | 2025年3月25日",
        "[신고일] 2003년 07월 04일",
        "Mezuniyet Tarihi | 20.06.2025",
        "到期日 | 2026-12-09",
    ],
)
def test_other_days_get_no_role(text: str) -> None:
    assert told("criminal_record", row("—"), row(text, y=0.5)) == []


def test_a_place_in_the_middle_of_a_sentence_leaves_a_doubt() -> None:
    found = told("criminal_record", row("—"), row("The general assembly met again at Bonn, 18 May 2026", y=0.5))

    assert found == [("issue_date", DAY, "probable")]


def test_two_dates_in_a_cell_whose_label_names_both() -> None:
    assert certain("admission_letter", row("—"), row("Inicio y finalización | 18-05-2026 / 30-06-2027", y=0.5)) == {
        "start_date": DAY,
        "end_date": date(2027, 6, 30),
    }


def test_a_validity_that_runs_over_the_end_of_the_line_is_that_of_the_permit() -> None:
    rows = ("Oui – carte de séjour pluriannuelle n° 991, valable", "jusqu'au 11-10-2027", "")

    assert told("visa_application_form", *rows, row("Fin prévue : jusqu'au 31/07/2027", y=0.5)) == [
        ("end_date", date(2027, 7, 31), "certain")
    ]


def test_the_original_and_its_translation_name_two_days_and_neither_is_sure() -> None:
    found = told(
        "criminal_record",
        row("Praia, le 11 mai 2026", y=0.3),
        row("Pour traduction fidèle de l'original qui m'a été soumis, Luxembourg, le 18/05/2026", y=0.6),
    )

    assert sorted(found) == [("issue_date", date(2026, 5, 11), "probable"), ("issue_date", DAY, "probable")]
