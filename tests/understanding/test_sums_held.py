"""A balance of which nothing is held back, and sums that stand beside the one a paper is about."""

from __future__ import annotations

from decimal import Decimal

import pytest

from doccheck import settings
from doccheck.model import Certainty
from doccheck.understanding.sum_held import is_held
from doccheck.understanding.sum_learned import Opinion, Told
from doccheck.understanding.sum_weighing import weighed
from doccheck.understanding.sums import by_rules
from doccheck.understanding.sums_on_page import sums_on
from tests.understanding.pages import Text, page


@pytest.mark.parametrize(
    ("free", "held"),
    [
        ("Auf dem Konto lastet kein Pfandrecht.", "Auf dem Konto lastet ein Pfandrecht."),
        ("Die Einlage ist weder gesperrt noch gepfändet.", "Die Einlage ist nicht frei, sondern gesperrt."),
        ("Kein Teil der Einlage ist gesperrt.", "Kein Entgelt ist offen und ein Teil ist gesperrt."),
        ("Die Spareinlage ist frei von Pfandrecht.", "Die Spareinlage ist nicht frei von Pfandrecht."),
        ("Le livret n'a fait l'objet d'aucune saisie.", "Le livret a fait l'objet d'une saisie."),
        ("Aucune opposition, aucun gage ni nantissement.", "Aucun frais n'est dû, le compte est nanti."),
        ("Le solde est libre de tout gage.", "Le solde n'est pas libre de gage."),
        ("La cuenta no está embargada ni el saldo retenido.", "La cuenta no está liberada del embargo."),
        ("Sobre la libreta no consta retención ni embargo.", "No hay gastos, pero consta un embargo."),
        ("The deposit is not pledged.", "The deposit is not new and is pledged."),
        ("There are no holds, liens or pledges.", "It is not yet released from the lien."),
        ("Hold / lien: nil", "Lien: no. 2207 of a car dealer"),
        ("Embargos: ninguno", "Embargo: 1.200,00 EUR"),
        ("Retenciones: 0,00 EUR", "Retenciones: 120,00 EUR"),
        ("Ms Adeyemi holds a savings account with us.", "The court order holds GBP 800."),
        (
            "Compte joint ; chaque titulaire en dispose seul.",
            "Compte joint ; aucun titulaire n'en dispose seul.",
        ),
        ("Gemeinschaftskonto; jeder Inhaber verfügt allein.", "Gemeinschaftskonto; beide verfügen zusammen."),
        ("Cotitulares con disponibilidad indistinta", "Cotitulares con firma de ambos"),
        ("Joint account, either or survivor", "Joint account, both to sign"),
    ],
)
def test_what_is_denied_is_not_held(free: str, held: str) -> None:
    assert not is_held((page(free),))
    assert is_held((page(held),))


def _told(kind: str, *rows: Text) -> list[Told]:
    one = page(*rows)
    return by_rules(list(sums_on(one, kind)), (one,), kind)


def _weighed(kind: str, own: dict[int, float], *rows: Text, period: str = "month", share: float = 1.0) -> bool:
    told = _told(kind, *rows)
    said = [Opinion(own=own[int(one.sum.amount)], period=period, share=share) for one in told]
    return weighed(told, said)[0].certainty is Certainty.CERTAIN


_GRANT = (
    "Das Stipendium beträgt 1.300 EUR monatlich.",
    "",
    "Andere Stipendien bis 250 EUR monatlich sind ohne Folgen.",
)


@pytest.mark.parametrize(("first", "second", "certain"), [(0.95, 0.05, True), (0.85, 0.05, False), (0.95, 0.2, False)])
def test_of_sums_with_the_same_words_one_is_certain_where_the_other_is_hardly_likely(
    first: float, second: float, certain: bool
) -> None:
    assert _weighed("scholarship_certificate", {1300: first, 250: second}, *_GRANT) is certain


def test_the_only_sum_by_the_month_is_doubted_less_than_another_one() -> None:
    own = (settings.SUM_DENIED_ONLY + settings.SUM_DENIED_ALONE) / 2
    month = ("La bourse est de 960 euros par mois.",)

    assert _weighed("scholarship_certificate", {960: own}, *month)
    assert not _weighed("scholarship_certificate", {960: own}, *month, share=0.6)
    assert not _weighed("bank_guarantee", {9600: own}, "Nous garantissons 9 600 euros.", period="total")


@pytest.mark.parametrize(
    "order",
    [
        "Ein Dauerauftrag über 450 EUR im Monat besteht.",
        "A standing order of EUR 450 per month exists.",
        "Il existe un ordre permanent de 450 EUR par mois.",
    ],
)
def test_what_is_paid_every_month_is_no_balance(order: str) -> None:
    told = _told("bank_certificate", "Solde créditeur : 7 300,00 EUR", "", order)

    assert [one.sum.amount for one in told if one.certain] == [Decimal(7300)]
    assert all(one.sum.rank >= 5 for one in told if one.sum.amount == 450)


def test_eleven_in_spanish_is_not_one_time() -> None:
    told = _told("scholarship_certificate", "La beca es de 640 EUR al mes durante once meses.")
    once = _told("scholarship_certificate", "A travel grant of EUR 640 is paid once.")

    assert told[0].certain
    assert not once[0].certain


def test_what_deposits_are_secured_up_to_is_not_blocked() -> None:
    rows = ("Gesperrtes Guthaben: 10.800,00 EUR", "", "Die Einlagensicherung schützt Guthaben bis 100.000 EUR.")

    told = _told("blocked_account", *rows)

    assert [one.sum.amount for one in told if one.certain] == [Decimal("10800.00")]


def test_a_loan_is_what_the_borrower_is_paid_not_what_the_borrower_pays() -> None:
    paid = _told("loan_certificate", "Versements à l'emprunteuse | 1 150 EUR par mois", "", "Réserve | 600 EUR")
    repaid = _told("loan_certificate", "Versements par l'emprunteuse | 1 150 EUR par mois", "", "Réserve | 600 EUR")

    assert [one.sum.amount for one in paid if one.certain] == [Decimal(1150)]
    assert not any(one.certain for one in repaid)


def test_of_two_net_sums_the_one_after_tax_counts_wherever_it_stands() -> None:
    for rows in (
        ("Net payé | 1 890,00 EUR", "Impôt prélevé | 60,00", "Net avant impôt | 1 950,00"),
        ("Net avant impôt | 1 950,00", "Impôt prélevé | 60,00", "Net payé | 1 890,00 EUR"),
    ):
        told = _told("income_proof", "Bulletin de paie mai 2026", "", *rows)
        assert told[0].sum.amount == Decimal(1890)


def test_a_figure_that_a_line_cuts_is_read_whole_and_proves_the_total() -> None:
    long = "Wir bestätigen für Frau Imke Sandvoss ein Guthaben von insgesamt 9 310,40 EUR; davon Konto A: 3"
    rows = (long, "205,10 EUR, Konto B 6 105,30 EUR.")
    told = _told("bank_certificate", *rows)

    assert {one.sum.amount for one in told} == {Decimal("9310.40"), Decimal("3205.10"), Decimal("6105.30")}
    assert [one.sum.amount for one in told if one.certain] == [Decimal("9310.40")]
    assert next(one.sum.doubtful for one in told if one.sum.amount == Decimal("3205.10"))


def test_a_number_before_a_whole_line_is_no_part_of_the_sum() -> None:
    long = "Wir bestätigen für Frau Imke Sandvoss ein Guthaben von insgesamt, gemeldet in Anlage 1.2 und 3,"

    assert {one.sum.amount for one in _told("bank_certificate", long, "205,10 EUR.")} == {Decimal("205.10")}
