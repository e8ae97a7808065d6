"""Which of several sums a paper is about: rows and totals, what was announced or withdrawn, figures of tables, forms."""

from __future__ import annotations

from decimal import Decimal

import pytest

from doccheck.model import Certainty, Field
from doccheck.understanding.sum_roles import NEAR, WANTED
from doccheck.understanding.sums import amount_fields, by_rules
from doccheck.understanding.sums_on_page import sums_on
from scripts.learn.check import as_page


def _fields(text: str, kind: str) -> list[Field]:
    return [found for found in amount_fields((as_page(text),), kind) if found.name == "amount"]


def _first(text: str, kind: str) -> object:
    return _fields(text, kind)[0].value


def _rank(text: str, kind: str, amount: str) -> int:
    page = as_page(text)
    told = by_rules(list(sums_on(page, kind)), (page,), kind)
    return min(one.sum.rank for one in told if one.sum.amount == Decimal(amount))


# -- figures as the lines part them -----------------------------------------------------------------------------------
def test_the_currency_of_the_next_cell_is_that_of_its_own_figure() -> None:
    text = "Date      Detail               In        Balance\n02 Feb    Gross interest       18.20     £8,318.20"
    found = {(one.amount, one.currency) for one in sums_on(as_page(text), "bank_statement")}
    assert (Decimal("8318.20"), "GBP") in found


def test_a_word_of_the_next_row_is_no_currency() -> None:
    text = "Employment income     14,310.00     7,220.00\nReal estate income    2,900.00      0.00\nAmounts in EUR"
    assert {one.currency for one in sums_on(as_page(text), "income_proof")} == {"EUR"}


@pytest.mark.parametrize(
    "text",
    [
        "Nous attestons avoir consenti au client n° 71 306 un crédit de 24 000 dirhams.",
        "Wir haben dem Kunden Nr. 71.306 einen Kredit von 24.000 dirhams gewährt.",
    ],
)
def test_the_number_of_a_client_is_no_sum(text: str) -> None:
    assert [one.amount for one in sums_on(as_page(text), "loan_certificate")] == [24000]


def test_the_number_of_an_account_is_no_balance() -> None:
    text = "Das Guthaben auf dem Konto …7718 ist frei von Rechten Dritter."
    assert _fields(text, "bank_certificate") == []


def test_thousandths_stand_in_tables_too() -> None:
    text = "Devise : TND\nSOLDE CRÉDITEUR AU 30/04/2026          14.730,255"
    assert _first(text, "bank_statement") == Decimal("14730.255")


# -- rows, parts and balances -----------------------------------------------------------------------------------------
def test_the_last_of_a_row_is_the_total_of_those_before_it() -> None:
    text = (
        "Rubrique                Année 1         Année 2         Ensemble\n"
        "Allocation d'entretien  8 400,00 EUR    8 600,00 EUR    17 000,00 EUR"
    )
    assert _rank(text, "scholarship_certificate", "17000") <= WANTED
    assert _rank(text, "scholarship_certificate", "8600") == NEAR


def test_the_last_of_a_row_that_is_another_sum_changes_nothing() -> None:
    text = "Allocation d'entretien  8 400,00 EUR    8 600,00 EUR    1 300,00 EUR"
    assert _rank(text, "scholarship_certificate", "8400") <= WANTED


@pytest.mark.parametrize("label", ["Suma que recibirá", "Sie bekommt somit", "She will then have"])
def test_what_several_give_together_counts(label: str) -> None:
    text = (
        f"Unterstützung des Vaters: 450 EUR im Monat\nUnterstützung der Mutter: 350 EUR im Monat\n"
        f"{label}: 800 EUR al mes"
    )
    assert _rank(text, "sponsorship_declaration", "800") <= WANTED
    assert _rank(text, "sponsorship_declaration", "450") == NEAR


def test_a_total_of_all_balances_counts_and_one_of_what_was_booked_does_not() -> None:
    text = "Ending balance     3,410.00 EUR\nEnding balance     590.00 EUR\nTotal of all accounts     4,000.00 EUR"
    assert _first(text, "bank_statement") == 4000
    text = "TOTAL     12,300.00 EUR\nAvailable balance     6,150.00 EUR"
    assert _rank(text, "bank_statement", "12300") > WANTED >= _rank(text, "bank_statement", "6150")


@pytest.mark.parametrize(
    "rows",
    [
        "03 Mar    Transfer    250.00    4,150.00\n09 Mar    Salary      900.00    5,050.00",
        "09 Mar    Salary      900.00    5,050.00\n03 Mar    Transfer    250.00    4,150.00",
    ],
)
def test_the_latest_balance_of_a_table_is_told_by_what_its_row_booked(rows: str) -> None:
    text = f"Statement of account, all amounts in EUR\nDate      Detail      Moved     Balance\n{rows}"
    assert _rank(text, "bank_statement", "5050.00") <= WANTED


@pytest.mark.parametrize(
    "label",
    [
        "Solde le plus élevé de la période", "Höchster Kontostand im Zeitraum", "Highest balance in the period",
        "Saldo máximo del período",
    ],
)  # fmt: skip
def test_the_highest_balance_is_not_the_balance(label: str) -> None:
    text = f"{label}     9.800,00 EUR\nSaldo     4.100,00 EUR"
    assert _first(text, "bank_certificate") == 4100


@pytest.mark.parametrize(
    "label", ["Value at maturity", "Monto al vencimiento", "Betrag bei Fälligkeit", "Montant à l'échéance"]
)
def test_what_a_deposit_will_come_to_is_not_what_is_there(label: str) -> None:
    text = f"Principal     20.000,00 EUR\n{label}     21.400,00 EUR"
    assert _first(text, "bank_certificate") == 20000


# -- what was announced, grew, was withdrawn --------------------------------------------------------------------------
@pytest.mark.parametrize(
    "text",
    [
        "Une bourse de 1 200 EUR par mois vous était annoncée. La bourse sera de 900 EUR par mois.",
        "A scholarship of EUR 1,200 per month was announced earlier. The scholarship will be EUR 900 per month.",
        "Ein Stipendium von 1.200 EUR im Monat wurde Ihnen angekündigt. Das Stipendium beträgt 900 EUR im Monat.",
        "Una beca de 1.200 EUR al mes le fue comunicada. La beca será de 900 EUR al mes.",
    ],
)
def test_what_was_announced_once_gives_way(text: str) -> None:
    assert _rank(text, "scholarship_certificate", "1200") > NEAR
    assert _rank(text, "scholarship_certificate", "900") == WANTED


def test_what_is_announced_now_stays() -> None:
    text = "Une bourse de 1 200 EUR par mois vous est accordée."
    assert _rank(text, "scholarship_certificate", "1200") == WANTED


@pytest.mark.parametrize(
    "text",
    [
        "Nous garantissons jusqu'à 9 000 EUR. Le montant garanti est augmenté de 1 500 EUR à 10 500 EUR.",
        "We guarantee up to EUR 9,000. The guaranteed amount is increased by EUR 1,500 to EUR 10,500.",
        "Wir bürgen bis zu 9.000 EUR. Der Höchstbetrag wird erhöht um 1.500 EUR auf 10.500 EUR.",
    ],
)
def test_a_sum_that_grew_is_what_it_grew_to(text: str) -> None:
    assert _rank(text, "bank_guarantee", "10500") <= WANTED
    assert _rank(text, "bank_guarantee", "1500") > NEAR
    assert _rank(text, "bank_guarantee", "9000") > NEAR


@pytest.mark.parametrize(
    "behind", ["stands cancelled", "is withdrawn", "est annulé", "ist hiermit aufgehoben", "queda sin efecto"]
)
def test_a_loan_that_was_withdrawn_is_not_granted(behind: str) -> None:
    text = f"Loan amount sanctioned EUR 14,000. The loan of EUR 16,500 {behind}."
    assert _first(text, "loan_certificate") == 14000


@pytest.mark.parametrize("words", ["et non", "und nicht", "and not", "y no"])
def test_what_it_is_not(words: str) -> None:
    text = f"Gratification : 1 100 EUR par mois ({words} 950 EUR comme dans l'offre)."
    assert _first(text, "internship_agreement") == 1100


def test_what_is_granted_for_the_year_of_what_may_be_lent_in_all() -> None:
    text = (
        "Der Kreditrahmen beträgt höchstens 30.000 EUR. Für das Studienjahr 2026/27 bewilligt die Kommission 9.600 EUR."
    )
    assert _rank(text, "loan_certificate", "9600") < _rank(text, "loan_certificate", "30000")


# -- pay, rents, forms, homes -----------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("text", "net"),
    [
        ("Ausbildungsvergütung 1.240,00 EUR brutto, 985,00 EUR netto", "985"),
        ("Salaire d'étudiant 820,00 EUR brut, 640,00 EUR net", "640"),
    ],
)
def test_the_word_behind_a_sum_is_not_that_of_the_next(text: str, net: str) -> None:
    assert _first(text, "residence_application_form") == Decimal(net)


def test_of_pay_before_the_tax_alone_an_unnamed_sum_is_no_pay() -> None:
    text = "Bruto mensual: 1.900,00 EUR\nMejora de 2024, ya extinguida: 450,00 EUR"
    assert _first(text, "income_proof") == 1900


@pytest.mark.parametrize("ahead", ["payable d'avance", "payable in advance", "im Voraus", "por adelantado"])
def test_a_rent_paid_in_advance_is_no_advance(ahead: str) -> None:
    text = f"Loyer     390 € + 40 € de charges forfaitaires, soit 430 €, {ahead} le 5 du mois\nDépôt de garantie  390 €"
    assert _rank(text, "proof_of_residence", "430") == 0


@pytest.mark.parametrize(
    "text",
    [
        "Me paga 310 euros al mes con la luz y el agua incluidas. Adjunto el recibo de la luz (47,10 euros).",
        "Er zahlt mir 310 Euro im Monat. Anbei die Stromrechnung (47,10 Euro).",
        "Participation aux charges : 310 €. Justificatif : facture d'électricité du 3 mai (47,10 €).",
    ],
)
def test_a_bill_that_is_enclosed_is_no_rent(text: str) -> None:
    assert _first(text, "accommodation_certificate") == 310


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("08 Resources     grant EUR 980 a month; savings EUR 4,200", 980),
        ("Ressources     salaire étudiant 690 € net ; conjoint 2 150 €", 690),
        ("Mittel     Stipendium 350 EUR, mit der Hilfe der Eltern zusammen 1.050 EUR im Monat", 1050),
    ],
)
def test_a_form_names_what_whoever_fills_it_in_has_each_month(text: str, expected: int) -> None:
    assert _first(text, "information_form" if "grant" in text else "residence_application_form") == expected


@pytest.mark.parametrize(
    "text",
    [
        "Her parents, Mr. and Mrs. Silva, pay only her telephone (some EUR 90 a month).",
        "Her parents remain responsible for pocket money (about EUR 90 a month).",
        "Ihre Eltern kommen auf für das Taschengeld, etwa 90 EUR im Monat.",
    ],
)
def test_what_parents_pay_is_not_certainly_the_hosts(text: str) -> None:
    assert all(found.certainty is not Certainty.CERTAIN for found in _fields(text, "host_commitment"))


# -- more -------------------------------------------------------------------------------------------------------------
def test_a_loan_that_is_paid_out_over_years_is_not_certainly_there_at_once() -> None:
    text = "Kreditsumme insgesamt 9.600,00 Euro; ausgezahlt werden monatlich 400,00 Euro. Rückzahlung später."
    assert _fields(text, "loan_certificate")[0].certainty is not Certainty.CERTAIN


@pytest.mark.parametrize(
    "rest",
    [
        "ausgezahlt werden monatlich 400,00 Euro",  # in a year
        "Rückzahlung in Raten von monatlich 100,00 Euro",  # not paid out
    ],
)
def test_a_loan_that_is_paid_out_within_a_year_is(rest: str) -> None:
    text = f"Kreditsumme insgesamt 4.000,00 Euro; {rest}."
    assert _fields(text, "loan_certificate")[0].value == 4000
    assert _fields(text, "loan_certificate")[0].certainty is Certainty.CERTAIN


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        ("Eingang 14.04.26 (NGN 4,100,000.00 abzgl. Spesen)    2.400,00 EUR", "tuition_receipt", "2400"),
        ("Paid on 3 May (in INR 3,10,000.00)    EUR 3,300.00", "tuition_receipt", "3300"),
    ],
)
def test_how_a_sum_was_sent_stands_in_brackets(text: str, kind: str, expected: str) -> None:
    assert _first(text, kind) == Decimal(expected)


@pytest.mark.parametrize("word", ["Ratenzahlung 4 ×", "in 4 instalments of", "en 4 mensualités de", "en 4 plazos de"])
def test_the_instalment_of_a_price_is_not_the_price(word: str) -> None:
    assert _first(f"Kursbeitrag: 3.280 Euro, {word} 820 Euro", "language_course_confirmation") == 3280


def test_a_lease_is_by_the_month() -> None:
    text = "Grundmiete 320,00 EUR, Nebenkosten 70,00 EUR; Gesamtmiete 390,00 EUR bis zum 3. Werktag."
    fields = amount_fields((as_page(text),), "proof_of_residence")
    assert [fields[0].value, fields[2].value] == [390, "month"]


def test_hosts_of_a_researcher_name_the_pay() -> None:
    text = "Das Institut nimmt die Forscherin auf. Brutto erhält sie 4.120,50 Euro monatlich."
    assert _first(text, "host_commitment") == Decimal("4120.50")


@pytest.mark.parametrize(
    "text",
    [
        "Reçu de M. Diop la somme de 1 200,00 € au titre du premier versement (montant total : 3 600,00 €).\n"
        "Reste à payer : 2 400,00 €",
        "Erhalten: 1.200,00 EUR als erste Rate (insgesamt 3.600,00 EUR).\nNoch offen: 2.400,00 EUR",
        "Received EUR 1,200.00 as the first payment (total EUR 3,600.00).\nOutstanding: EUR 2,400.00",
        "Recibido: 1.200,00 EUR, primer pago (total: 3.600,00 EUR).\nPendiente: 2.400,00 EUR",
    ],
)
def test_what_is_paid_and_what_is_due_together_are_the_price(text: str) -> None:
    found = _fields(text, "tuition_receipt")
    assert found[0].value == 1200
    assert not [one for one in found if one.value == 3600 and one.certainty is Certainty.CERTAIN]


def test_what_was_paid_before_and_now_together_is_paid() -> None:
    text = "Paid earlier EUR 2,400.00\nReceived today EUR 1,200.00\nTotal paid to date EUR 3,600.00"
    assert _first(text, "tuition_receipt") == 3600


def test_what_is_said_behind_a_sum_is_not_said_of_the_next() -> None:
    text = "The course fee of EUR 2,700 has been paid in full. Accommodation EUR 540 a month is paid to the host family."
    assert _first(text, "language_course_confirmation") == 2700
