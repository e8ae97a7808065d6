"""Sums that arithmetic proves, sums of papers that prove no money, and sums that only look like the paper's own."""

from __future__ import annotations

from decimal import Decimal

import pytest

from doccheck.model import Certainty
from doccheck.understanding.hours import hours_fields
from doccheck.understanding.sum_learned import Opinion
from doccheck.understanding.sum_weighing import weighed
from doccheck.understanding.sums import amount_fields, by_rules
from doccheck.understanding.sums_on_page import sums_on
from doccheck.values import amounts
from tests.understanding.pages import Text, page


def _first(kind: str, *rows: Text) -> tuple[Decimal | object, object, Certainty] | None:
    found = amount_fields((page(*rows),), kind)
    return (found[0].value, found[2].value, found[0].certainty) if found else None


@pytest.mark.parametrize(
    ("kind", "rows", "amount", "period"),
    [
        ("volunteering_agreement", ("Paghetta mensile 165,00 €", "Biglietto aereo: 310 €"), "165.00", "month"),
        ("volunteering_agreement", ("Kieszonkowe: 610 zł miesięcznie", "Ubezpieczenie: 95 zł"), "610", "month"),
        ("volunteering_agreement", ("Карманные деньги: 4 100 руб. в месяц", "Билет: 12 500 руб."), "4100", "month"),
        ("volunteering_agreement", ("Pocket money | EUR 185", "Meals | EUR 210", "Total | EUR 395"), "395", "total"),
        ("exchange_agreement", ("Prix du programme : 7 850 €", "Acompte : 900 €"), "7850", "unknown"),
        ("exchange_agreement", ("Quota di partecipazione: € 8.250,00", "Acconto: € 750,00"), "8250.00", "unknown"),
        ("information_form", ("Monatsmiete: 312,00 EUR", "Kaution: 600,00 EUR"), "312.00", "month"),
        ("other", ("Rechnungsbetrag | 88,45 EUR", "MwSt. 19 % | 14,12 EUR"), "88.45", None),
        ("residence_application_form", ("Prise en charge par un oncle : 1 150 € par mois",), "1150", "month"),
    ],
)
def test_papers_that_prove_no_money_name_their_sum_but_never_with_certainty(
    kind: str, rows: tuple[Text, ...], amount: str, period: str | None
) -> None:
    found = _first(kind, *rows)

    assert found is not None
    assert (found[0], found[2]) == (Decimal(amount), Certainty.PROBABLE)
    assert period in (None, "unknown", "total") or found[1] == period


def test_a_paper_of_another_kind_without_a_sum_of_its_own_has_none() -> None:
    assert _first("other", "We meet at 5 pm in room 12.", "Please bring your passport.") is None


@pytest.mark.parametrize(
    ("row", "amount"),
    [
        ("I will provide NGN 910,000 monthly, i.e. about EUR 525.", "910000"),
        ("Ich überweise monatlich 31.000 UAH (etwa 660 EUR).", "31000"),
        ("Je lui verserai 610 000 FCFA par mois, soit environ 930 euros.", "610000"),
        ("Le enviaré 3.300.000 COP al mes, equivalentes a 740 EUR.", "3300000"),
    ],
)
def test_a_sum_said_again_in_another_currency_is_not_the_one_that_is_pledged(row: str, amount: str) -> None:
    assert _first("sponsorship_declaration", row) == (Decimal(amount), "month", Certainty.CERTAIN)


@pytest.mark.parametrize(
    ("own", "pledged"),
    [
        ("Mes ressources : 3 350 € par mois", "Somme mise à sa disposition : 910 € par mois"),
        ("Meine Mittel: 3.350 EUR netto im Monat", "Betrag, der ihr zur Verfügung steht: 910 EUR monatlich"),
        ("My resources: EUR 3,350 a month", "Amount pledged: EUR 910 a month"),
    ],
)
def test_what_a_sponsor_has_is_not_what_is_pledged(own: str, pledged: str) -> None:
    found = _first("sponsorship_declaration", own, pledged)
    assert found is not None
    assert found[0] == 910


@pytest.mark.parametrize(
    ("kind", "rows"),
    [
        ("accommodation_certificate", ("Wir zahlen eine Hypothek von 1.340 EUR im Monat.",)),
        ("accommodation_certificate", ("No rent is asked.", "Our mortgage is EUR 1,340 a month.")),
        ("affidavit", ("Emoluments : 41,00 €", "Timbre : 6,00 €", "Total : 47,00 €")),
        ("host_commitment", ("Internatsplatz zugesagt; Entgelt 690 EUR monatlich, vom Verein getragen",)),
        ("proof_of_residence", ("Facture d'électricité", "Net à payer : 71,30 €")),
    ],
)
def test_a_cost_that_is_not_what_the_paper_is_about_is_never_certain(kind: str, rows: tuple[Text, ...]) -> None:
    assert all(field.certainty is not Certainty.CERTAIN for field in amount_fields((page(*rows),), kind))


@pytest.mark.parametrize(
    ("rows", "amount"),
    [
        (("Annual rent: GBP 9,720", "Monthly rent incl. service charge: GBP 810"), 810),
        (("Miete inkl. Nebenkosten: 545 EUR", "Kaution: 1.000 EUR"), 545),
        (("Loyer mensuel avec charges : 615 €", "Dépôt de garantie : 560 €"), 615),
    ],
)
def test_a_rent_with_what_is_in_it_is_the_rent(rows: tuple[Text, ...], amount: int) -> None:
    found = _first("proof_of_residence", *rows)
    assert found is not None
    assert found[0] == amount


@pytest.mark.parametrize(
    ("kind", "rows", "amount"),
    [
        ("income_proof", ("Year | Total income (EUR) | Tax (EUR)", "2023 | 41,200.00 | 6,150.00",
                          "2024 | 43,700.00 | 6,720.00"), "43700.00"),
        ("income_proof", (" | Mois | Cumul", "Net à payer | 1 815,25 € | 9 076,25 €"), "1815.25"),
        ("bank_statement", ("Alter Kontostand | 710,00 H", "Miete | 310,00 S", "Neuer Kontostand | 400,00 H"), "400"),
        ("bank_statement", ("Datum | Soll | Haben | Text", "01.03.26 | | 910,00 | Eins", "03.03.26 | 100,00 | | Miete",
                            "05.03.26 | | 250,00 | Eingang", " | 100,00 | 1.160,00 | Zwei",
                            "31.03.26 | | 1.060,00 | Drei"), "1060.00"),
        ("tuition_receipt", ("Montant dû : 4 100 €", "Montant réglé : 1 600 €", "Reste : 2 500 €"), "1600"),
    ],
)  # fmt: skip
def test_columns_and_arithmetic_tell_which_figure_it_is(kind: str, rows: tuple[Text, ...], amount: str) -> None:
    found = _first(kind, *rows)
    assert found is not None
    assert found[0] == Decimal(amount)


def test_what_words_and_arithmetic_prove_is_certain_whatever_the_weights_say() -> None:
    one = page("Montant dû : 4 100 €", "Montant réglé : 1 600 €", "Reste : 2 500 €")
    told = by_rules(list(sums_on(one, "tuition_receipt")), (one,), "tuition_receipt")
    first = weighed(told, [Opinion(own=0.1, period="total", share=0.9) for _ in told])[0]

    assert (first.sum.amount, first.certainty) == (1600, Certainty.CERTAIN)


@pytest.mark.parametrize(
    ("text", "amount", "period"),
    [
        ("Prestação mensal: 455,00 €", "455.00", "month"),
        ("장학금: 월 950,000원", "950000", "month"),
        ("연봉 41,000,000원", "41000000", "year"),
        ("ежемесячная стипендия 21 000 руб.", "21000", "month"),
        ("2025年度收入为人民币201,000元", "201000", "year"),
        ("Sperrguthaben 11.900,00 EUR\nmonatlich verfügbar 990,00 EUR", "11900.00", None),
        ("lãi suất 5,1%/năm: số dư 81.000.000 VND", "81000000", None),
    ],
)
def test_the_time_of_a_sum_in_other_languages(text: str, amount: str, period: str | None) -> None:
    first = amounts.find(text)[0]
    assert (first.amount, first.period) == (Decimal(amount), period)


@pytest.mark.parametrize("text", ["KZ19 771A 9780 0022 4417  EUR", "Income (KRW)\n2023 Hanbit", "RG 6.118.205 SSP/SC"])
def test_parts_of_an_account_a_year_and_an_identity_number_are_no_sums(text: str) -> None:
    assert amounts.find(text) == ()


def test_the_hours_of_a_service_come_before_those_of_its_course() -> None:
    rows = (
        "Engagement de volontariat",
        "",
        "Horaire : 32 heures par semaine.",
        "",
        "Cours d'anglais : 4 h par semaine.",
    )
    assert [field.value for field in hours_fields((page(*rows),))] == [32, 4]
