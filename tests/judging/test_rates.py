"""Amounts in another currency: 600 EUR a month, ten months of stay, judged on 15 June 2026."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given as with_examples
from hypothesis import strategies as st

from doccheck import settings
from doccheck.checklist import Checklist, Means, Rate
from doccheck.errors import InvalidDefinition, UsageError
from doccheck.facts import given, parse_facts, read_facts
from doccheck.judging.rates import RateUsed, too_old_from
from doccheck.model import Document, Money, RequirementResult, Status
from doccheck.reporting import show
from doccheck.reporting.messages import message
from tests.judging.builder import FACTS, ON, STAY, checklist, codes, money, report, req, values

KINDS = ("bank_certificate", "scholarship_certificate")
DIRHAMS = {"rates.MAD.per_eur": "10.85", "rates.MAD.on": date(2026, 6, 1)}


def rules(**rates: Rate) -> Checklist:
    return checklist(req("means", Means(check="means", value="income"), accepts=KINDS), rates=rates)


def judged(
    *documents: Document, rates: dict[str, Any] = DIRHAMS, checklist: Checklist | None = None, **more: Any
) -> RequirementResult:
    return report(checklist or rules(), *documents, facts={**FACTS, **STAY, **rates}, **more).requirements[0]


def test_a_given_rate_converts_and_is_shown_with_its_day() -> None:
    result = judged(money("bank_certificate", "65100", currency="MAD"))  # 6000 euros to the cent
    assert (result.status, codes(result)) == (Status.OK, ["I currency_converted"])
    told = values(result, "currency_converted")
    assert told["found"] == Money(amount=Decimal(65100), currency="MAD")
    assert told["converted"] == Money(amount=Decimal("6000.00"), currency="EUR")
    assert (told["rate"].amount, told["foreign"], told["on"]) == (Decimal("10.85"), "MAD", date(2026, 6, 1))
    text = " ".join(message(result.findings[0], "fr").split())
    assert "1 euro = 10,85 MAD" in text
    assert "1er juin 2026" in text


def test_less_than_a_cent_is_not_rounded_up() -> None:
    result = judged(money("bank_certificate", "65099.99", currency="MAD"))
    assert codes(result) == ["I currency_converted", "E amount_too_low"]
    assert values(result, "amount_too_low")["found"] == Money(amount=Decimal("5999.99"), currency="EUR")


def test_a_monthly_amount_is_converted_too() -> None:
    assert judged(money("scholarship_certificate", "6510", currency="MAD", period="month")).status is Status.OK


def test_converted_and_other_money_add_up() -> None:
    dirhams = money("bank_certificate", "32550", currency="MAD", institution="Banque de l'Exemple")
    assert judged(dirhams, money("bank_certificate", "3000", institution="Caixa Ficticia")).status is Status.OK


@pytest.mark.parametrize(
    ("rates", "found"),
    [
        ({}, ["R currency_unconverted"]),
        ({"rates.TND.per_eur": "3.39", "rates.TND.on": date(2026, 6, 1)}, ["R currency_unconverted"]),
        ({**DIRHAMS, "rates.MAD.on": date(2026, 6, 16)}, ["R currency_unconverted.rate_future"]),
        ({**DIRHAMS, "rates.MAD.on": date(2026, 6, 15)}, ["I currency_converted"]),
        ({**DIRHAMS, "rates.MAD.on": date(2026, 3, 17)}, ["I currency_converted"]),  # ninety days
        ({**DIRHAMS, "rates.MAD.on": date(2026, 3, 16)}, ["R currency_unconverted.rate_old"]),
        ({"rates.MAD.per_eur": "10.85"}, ["R currency_unconverted.rate_undated"]),
    ],
)
def test_only_a_rate_of_a_fitting_day_decides(rates: dict[str, Any], found: list[str]) -> None:
    result = judged(money("bank_certificate", "99999999", currency="MAD"), rates=rates)
    assert codes(result) == found
    assert result.status is (Status.OK if found[0][0] == "I" else Status.REVIEW)


def test_a_rate_that_does_not_do_is_named_with_the_sum_it_would_give() -> None:
    old = {**DIRHAMS, "rates.MAD.on": date(2025, 6, 1)}
    told = values(judged(money("bank_certificate", "10850", currency="MAD"), rates=old), "currency_unconverted")
    assert told["converted"] == Money(amount=Decimal("1000.00"), currency="EUR")
    assert (told["rate"].amount, told["on"]) == (Decimal("10.85"), date(2025, 6, 1))


def test_the_checklist_may_give_a_rate_and_the_dossier_wins() -> None:
    rate = Rate(per_eur=Decimal(10), on=date(2026, 5, 1), source="…")
    certificate = money("bank_certificate", "60000", currency="MAD")
    assert judged(certificate, rates={}, checklist=rules(MAD=rate)).status is Status.OK
    assert judged(certificate, checklist=rules(MAD=rate)).status is Status.PROBLEM
    stale = Rate(per_eur=Decimal(10), on=date(2025, 5, 1), source="…")
    found = judged(certificate, rates={}, checklist=rules(MAD=stale))
    assert codes(found) == ["R currency_unconverted.rate_old"]


def test_a_sum_that_is_reached_in_euros_needs_no_rate() -> None:
    certificate = money("bank_certificate", "6000", institution="Banque de l'Exemple")
    foreign = money("scholarship_certificate", "1", currency="MAD")
    assert codes(judged(certificate, foreign, rates={})) == []


@with_examples(
    st.decimals("0.0001", "20000", places=4), st.decimals("0", "9999999", places=2), st.dates(date(2000, 1, 1))
)
def test_a_conversion_never_gives_more_than_the_rate_does(rate: Decimal, amount: Decimal, day: date) -> None:
    euros = RateUsed(currency="MAD", per_eur=rate, on=day).euros(amount)
    assert euros * rate <= amount
    assert amount < (euros + Decimal("0.01")) * rate


def test_a_rate_is_too_old_from_one_day_on() -> None:
    assert too_old_from(ON) == ON + timedelta(days=settings.RATE_DAYS + 1)
    assert too_old_from(date.max) == date.max


# -- how it is given ----------------------------------------------------------------------------------------------------
def read(tmp_path: Path, text: str) -> dict[str, Any]:
    path = tmp_path / "dossier.toml"
    path.write_text(text, encoding="utf-8")
    return {key: fact.value for key, fact in read_facts(path).items()}


@pytest.mark.parametrize("number", ['"10.85"', "10.85"])
def test_a_rate_in_the_facts_file(tmp_path: Path, number: str) -> None:
    found = read(tmp_path, f'[rates]\nMAD = {{ per_eur = {number}, on = 2026-06-01, source = "Banque Fictive" }}\n')
    assert found == {**DIRHAMS, "rates.MAD.source": "Banque Fictive"}


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ('MAD = { per_eur = "10.85" }', "a rate needs both"),
        ("MAD = { on = 2026-06-01 }", "a rate needs both"),
        ('MAD = { per_eur = "0", on = 2026-06-01 }', "give a number above 0"),
        ('MAD = { per_eur = "10,85", on = 2026-06-01 }', "give a number above 0"),
        ("MAD = { per_eur = true, on = 2026-06-01 }", "give a number above 0"),
        ("MAD = { per_eur = -3, on = 2026-06-01 }", "give a number above 0"),
        ("MAD = { per_eur = inf, on = 2026-06-01 }", "give a number above 0"),
        ('MAD = { per_eur = "10.85", on = "soon" }', "give a date"),
        ('MAD = { per_euro = "10.85", on = 2026-06-01 }', "did you mean 'rates.MAD.per_eur'?"),
        ('Dirham = { per_eur = "10.85", on = 2026-06-01 }', "unknown fact"),
        ('MAD = "10.85"', "unknown fact"),
    ],
)
def test_a_rate_that_is_not_right_is_named(tmp_path: Path, line: str, said: str) -> None:
    with pytest.raises(InvalidDefinition, match=r"dossier\.toml") as error:
        read(tmp_path, f"[rates]\n{line}\n")
    assert said in str(error.value)


def test_a_rate_on_the_command_line_and_from_python() -> None:
    pairs = parse_facts(["rates.MAD.per_eur=10.85", "rates.MAD.on=2026-06-01"])
    assert {key: fact.value for key, fact in pairs.items()} == DIRHAMS
    assert {key: fact.value for key, fact in given(DIRHAMS).items()} == DIRHAMS
    for wrong in ("rates.MAD.per_eur=much", "rates.mad.per_eur=10"):
        with pytest.raises((InvalidDefinition, UsageError)):
            parse_facts([wrong])


@pytest.mark.parametrize(
    ("language", "name"),
    [
        ("fr", "Cours de change (MAD pour 1 euro)"),
        ("de", "Wechselkurs (MAD für 1 Euro)"),
        ("es", "Tipo de cambio (MAD por 1 euro)"),
        ("en", "Exchange rate (MAD for 1 euro)"),
    ],
)
def test_the_report_names_a_rate(language: str, name: str) -> None:
    assert show.fact_name("rates.MAD.per_eur", language) == name
    assert "MAD" in show.fact_name("rates.MAD.on", language)
    assert show.fact_name("rates.MAD", language) == "rates.MAD"
    assert show.fact_value("rates.MAD.per_eur", "655.957", language) == ("655.957" if language == "en" else "655,957")
