"""Which sum a paper is about where its words are not those of the tables: the learned opinion, and how it is heard."""

from __future__ import annotations

import time
from decimal import Decimal

import pytest

from doccheck import settings
from doccheck.model import Certainty
from doccheck.understanding.sum_learned import Opinion, Told, opinions, surroundings
from doccheck.understanding.sum_roles import OTHER, UNSAID
from doccheck.understanding.sum_weighing import weighed
from doccheck.understanding.sums import amount_fields, by_rules
from doccheck.understanding.sums_on_page import sums_on
from tests.understanding.pages import Text, page

_CERTAIN, _PROBABLE = Certainty.CERTAIN, Certainty.PROBABLE
_SLIP = (
    "Werkstatt Odenthal GmbH", "", "Bezüge im Februar 2026", "",
    "Stundensatz | 18,40 EUR", "Entgelt vor Abgaben | 2.484,00 EUR", "Kranken und Pflege | 271,90 EUR",
    "Rente | 231,01 EUR", "Kommt aufs Konto | 1.702,36 EUR",
)  # fmt: skip


def _told(kind: str, *rows: Text) -> list[Told]:
    one = page(*rows)
    return by_rules(list(sums_on(one, kind)), (one,), kind)


def _said(*own: float, period: str = "total", share: float = 0.0) -> list[Opinion]:
    return [Opinion(own=each, period=period, share=share) for each in own]


# -- how it is heard --------------------------------------------------------------------------------------------------
_BALANCE = ("Solde : 5 200,00 €", "", "Montant : 310,00 €")


def test_what_the_rules_are_sure_of_stays_certain_where_the_weights_agree_or_are_undecided() -> None:
    told = _told("bank_certificate", *_BALANCE)
    assert told[0].certainty is _CERTAIN

    for own in (0.99, settings.SUM_DENIED):
        assert weighed(told, _said(own, 0.3))[0].certainty is _CERTAIN


def test_where_the_weights_deny_it_both_are_shown_and_neither_is_certain() -> None:
    told = _told("bank_certificate", *_BALANCE)

    found = weighed(told, _said(0.2, 0.97))

    assert [(one.sum.amount, one.certainty) for one in found] == [(Decimal(310), _PROBABLE), (Decimal(5200), _PROBABLE)]


def test_of_probable_sums_the_likelier_comes_first() -> None:
    told = _told("sponsorship_declaration", "Erste Summe 400 EUR", "", "Zweite Summe 650 EUR")
    assert {one.certainty for one in told} == {_PROBABLE}

    first = weighed(told, _said(*(0.8 if one.sum.amount == 650 else 0.4 for one in told)))[0]

    assert (first.sum.amount, first.certainty) == (Decimal(650), _PROBABLE)


def test_what_words_name_as_something_else_never_becomes_certain() -> None:
    told = _told("bank_certificate", "Frais de dossier : 40,00 €")
    assert told[0].sum.rank == OTHER

    assert weighed(told, _said(0.999))[0].certainty is _PROBABLE


def test_two_likely_sums_do_not_become_certain() -> None:
    told = _told("sponsorship_declaration", "Erste Summe 400 EUR", "", "Zweite Summe 650 EUR")

    assert {one.certainty for one in weighed(told, _said(0.99, 0.99))} == {_PROBABLE}


def test_a_figure_of_a_table_of_which_nothing_is_said_is_named_only_where_it_is_likely() -> None:
    told = _told("bank_statement", "Bewegung | EUR", "Zeile eins | 1.310,20", "Zeile zwei | 2.400,75")
    assert {one.sum.rank for one in told} == {UNSAID}

    assert weighed(told, _said(0.3, 0.1)) == []
    (found,) = weighed(told, _said(0.3, 0.95))
    assert (found.sum.amount, found.certainty) == (Decimal("2400.75"), _PROBABLE)


@pytest.mark.parametrize(("share", "period"), [(0.99, "month"), (settings.PERIOD_LIKELY, "month"), (0.5, "unknown")])
def test_a_time_that_no_rule_knows_is_named_but_never_certain(share: float, period: str) -> None:
    told = _told("income_proof", "Net pay | EUR 900.00")

    (found,) = weighed(told, _said(0.99, period="month", share=share))

    assert found.sum.period == period
    assert found.period_certainty is (_CERTAIN if period == "unknown" else _PROBABLE)


def test_another_time_than_the_rules_say_stands_beside_theirs() -> None:
    told = _told("bank_certificate", *_BALANCE)

    found = weighed(told, _said(0.99, 0.1, period="year", share=0.9))[0]

    assert (found.sum.period, found.periods, found.period_certainty) == ("total", ("year",), _PROBABLE)
    assert found.certainty is _CERTAIN


@pytest.mark.parametrize(
    ("kind", "row"), [("income_proof", "Net pay | EUR 900.00"), ("sponsorship_declaration", "Je lui verserai 700 €.")]
)
def test_a_time_that_a_paper_does_not_say_is_never_certain(kind: str, row: str) -> None:
    period = next(field for field in amount_fields((page(row),), kind) if field.name == "amount_period")

    assert period.value == "unknown" or period.certainty is not _CERTAIN


# -- what is looked at ------------------------------------------------------------------------------------------------
def test_the_surroundings_name_words_places_and_what_the_rules_say() -> None:
    told = _told("income_proof", *_SLIP)
    found = {
        one.sum.amount: set(placed) | set(said)
        for one, (placed, said) in zip(told, surroundings(told, "income_proof"), strict=True)
    }

    last = found[Decimal("1702.36")]
    assert {"<konto", "pay<konto", "last", "kincome_proof"} <= last
    assert "largest" in found[Decimal("2484.00")]


def test_a_paper_without_sums_has_no_opinions() -> None:
    assert opinions([], "income_proof") == []
    assert amount_fields((page("Nichts von Geld"),), "income_proof") == ()


def test_the_last_sum_of_a_slip_in_unknown_words_comes_first() -> None:
    assert amount_fields((page(*_SLIP),), "income_proof")[0].value == Decimal("1702.36")


def test_the_opinion_on_a_page_takes_less_than_a_millisecond() -> None:
    told = _told("income_proof", *_SLIP)
    opinions(told, "income_proof")
    started = time.process_time()
    for _ in range(20):
        opinions(told, "income_proof")

    assert (time.process_time() - started) / 20 < 0.004  # 0.5 ms on a free core; a limit for a busy one
