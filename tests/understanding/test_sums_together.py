"""Sums that stand together: in words and figures, a whole and its instalments, pay and what comes on top."""

from __future__ import annotations

from decimal import Decimal

import pytest

from doccheck.model import Certainty, Field
from doccheck.understanding.sums import amount_fields
from scripts.learn.check import as_page


def _first(text: str, kind: str) -> tuple[Field, Field]:
    fields = amount_fields((as_page(text),), kind)
    return next(f for f in fields if f.name == "amount"), next(f for f in fields if f.name == "amount_period")


def test_the_time_behind_the_figure_holds_for_the_words_before_it() -> None:
    amount, period = _first("Me comprometo a pagar la suma de quinientos euros (500 €) cada mes.", "affidavit")
    assert (amount.value, period.value) == (500, "month")


def test_a_grant_in_instalments_is_a_total() -> None:
    amount, period = _first("Scholarship amount: EUR 6 000, paid in 12 instalments of EUR 500", "scholarship_certificate")
    assert (amount.value, period.value) == (6000, "total")


def test_what_comes_on_top_of_the_pay_is_not_the_pay() -> None:
    text = "The trainee will be paid EUR 900 monthly, plus a housing allowance of EUR 200 per month."
    assert _first(text, "internship_agreement")[0].value == 900


@pytest.mark.parametrize("text", ["monatliche Leistung insgesamt 1.300,00 €", "monthly support in total 1,300.00 EUR"])
def test_a_monthly_total_is_by_the_month(text: str) -> None:
    assert _first(f"Stipendium\n{text}", "scholarship_certificate")[1].value == "month"


def test_money_from_the_family_is_not_certainly_the_hosts() -> None:
    text = "Our guest stays free of charge; her mother sends her EUR 90 pocket money a month."
    assert _first(text, "host_commitment")[0].certainty is not Certainty.CERTAIN


def test_a_licence_for_television_makes_no_rent_of_a_bill() -> None:
    text = "Bolletta luce\nEnergia   € 40,00\nCanone TV   € 18,00\nTotale da pagare € 58,00"
    assert _first(text, "proof_of_residence")[0].certainty is not Certainty.CERTAIN


def test_a_total_that_is_not_that_of_its_instalments_is_doubted() -> None:
    right, _ = _first("The foundation grants EUR 4,800 in 12 instalments of EUR 400.", "scholarship_certificate")
    wrong, _ = _first("The foundation grants EUR 4,800 in 10 instalments of EUR 400.", "scholarship_certificate")
    assert (right.value, right.certainty) == (Decimal(4800), Certainty.CERTAIN)
    assert wrong.certainty is Certainty.PROBABLE
