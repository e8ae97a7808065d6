"""Sums below their labels in rows of cells, beside other values; sums that are parts of the one before them."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from doccheck.understanding.sums import amount_fields
from doccheck.values import dates
from tests.understanding.pages import Text, page, row

_SMALL = 0.010


def _first(kind: str, *rows: Text) -> Decimal:
    value = amount_fields((page(*rows),), kind)[0].value
    assert isinstance(value, Decimal)
    return value


def _grid(*columns: tuple[str, str], y: float = 0.3) -> tuple[Text, ...]:
    """Labels in small print, each right over its value."""
    places = (0.1, 0.4, 0.7)
    labels = tuple(row(label, x=x, size=_SMALL, y=y) for x, (label, _) in zip(places, columns, strict=False))
    return (*labels, *(row(value, x=x, y=y + 0.0115) for x, (_, value) in zip(places, columns, strict=False)))


@pytest.mark.parametrize(
    ("account", "blocked", "released"),
    [
        ("IBAN", "Eingezahlter Betrag, gesperrt", "Monatlich verfügbar"),
        ("IBAN", "Montant bloqué", "Mensualité"),
        ("IBAN", "Importe bloqueado", "Disponible al mes"),
        ("IBAN", "Blocked amount", "Available per month"),
    ],
)
def test_the_label_over_a_sum_counts_not_the_number_on_its_left(account: str, blocked: str, released: str) -> None:
    rows = (
        *_grid((account, "DE61 5013 0990 7204 8813 50"), (blocked, "11.904,00 EUR"), ("BIC", "MRKBDEFF")),
        *_grid((released, "992,00 EUR"), ("Ref.", "24.07.2026"), y=0.36),
    )

    assert _first("blocked_account", *rows) == Decimal("11904")


def test_the_label_on_the_left_counts_under_the_head_of_a_table() -> None:
    rows = ("Position | Betrag", "Freigabe monatlich | 992,00 EUR", "Sperrbetrag | 11.904,00 EUR")

    assert _first("blocked_account", *rows) == Decimal("11904")


@pytest.mark.parametrize(
    "text",
    [
        "El precio del curso asciende a 4.680,00 euros (80 € de expediente y 4.600 € de enseñanza), ya abonados.",
        "Der Preis des Kurses beträgt 4.680,00 Euro (80 € für die Anmeldung und 4.600 € für den Unterricht).",
        "Le coût de la formation s'élève à 4 680,00 euros (80 € de dossier et 4 600 € d'enseignement), déjà réglés.",
    ],
)
def test_parts_in_brackets_do_not_go_before_their_whole(text: str) -> None:
    assert _first("language_course_confirmation", row(text, size=0.009)) == Decimal("4680")


def test_what_is_paid_of_a_price_is_no_mere_part_of_it() -> None:
    rows = (row("Kurspreis 4.680,00 EUR (bezahlt: 80,00 EUR am 3. Mai, offen: 4.600,00 EUR)", size=0.01),)

    assert _first("language_course_confirmation", *rows) == Decimal(80)


def test_a_day_below_the_head_of_another_cell_is_a_day() -> None:
    found = dates.find("Pass-Nr.\n19.02.2000\ntürkisch", day_first=True)

    assert [reading.value for reading in found] == [date(2000, 2, 19)]


def test_a_number_behind_its_sign_is_no_day() -> None:
    assert dates.find("Pass-Nr. 19.02.2000", day_first=True) == ()
