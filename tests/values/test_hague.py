"""The parties to the Apostille Convention: what the status table says, and what follows between two countries."""

from __future__ import annotations

from datetime import date

import pytest

from doccheck.values import countries, hague
from doccheck.values._hague_parties import (
    CONTESTED,
    EXTENDED_SINCE,
    IN_FORCE_SINCE,
    KNOWN_IN_FORCE,
    NOT_IN_FORCE,
    VERIFIED_ON,
)
from doccheck.values.hague import Formality, formality

NOW = date(2026, 11, 28)


def test_the_table_has_as_many_parties_as_the_status_table() -> None:
    """130 on 30 June 2026, Thailand's accession being the only one not yet in force in November."""
    assert len(IN_FORCE_SINCE) == 130
    assert [country for country, day in IN_FORCE_SINCE.items() if day > VERIFIED_ON] == ["THA"]


def test_every_party_is_a_country_and_in_force_since_the_convention_is() -> None:
    for country, day in (IN_FORCE_SINCE | EXTENDED_SINCE).items():
        assert countries.parse(country) == country
        assert date(1965, 1, 24) <= day, country
    assert not set(IN_FORCE_SINCE) & set(EXTENDED_SINCE)


def test_all_of_the_eea_and_switzerland_are_parties() -> None:
    assert set(IN_FORCE_SINCE) >= countries.EU_EEA_SWISS


def test_what_is_said_of_objections_is_about_contested_accessions() -> None:
    assert set(IN_FORCE_SINCE) >= CONTESTED
    for table in (NOT_IN_FORCE, KNOWN_IN_FORCE):
        for shown_in, issued_in in table.items():
            assert shown_in in IN_FORCE_SINCE
            assert issued_in <= CONTESTED, shown_in
    for shown_in, issued_in in NOT_IN_FORCE.items():
        assert issued_in.isdisjoint(KNOWN_IN_FORCE[shown_in]), shown_in


@pytest.mark.parametrize(
    ("issued_in", "shown_in", "on", "wanted"),
    [
        ("BRA", "ESP", NOW, Formality.APOSTILLE),
        ("MAR", "ESP", NOW, Formality.APOSTILLE),
        ("MAR", "ESP", date(2016, 8, 13), Formality.LEGALISATION),
        ("MAR", "ESP", date(2016, 8, 14), Formality.APOSTILLE),
        ("MAR", "DEU", NOW, Formality.LEGALISATION),  # Germany's objection
        ("CAN", "DEU", date(2024, 1, 10), Formality.LEGALISATION),
        ("CAN", "DEU", date(2024, 1, 11), Formality.APOSTILLE),
        ("PRY", "DEU", NOW, Formality.APOSTILLE),  # an objection that was withdrawn
        ("XKX", "ESP", NOW, Formality.LEGALISATION),
        ("XKX", "FRA", NOW, Formality.APOSTILLE),
        ("PAK", "ESP", NOW, Formality.UNSETTLED),
        ("DZA", "ESP", date(2026, 7, 8), Formality.LEGALISATION),
        ("DZA", "ESP", date(2026, 7, 9), Formality.UNSETTLED),  # in force, and nobody has looked who objected
        ("NGA", "ESP", NOW, Formality.LEGALISATION),
        ("CMR", "ESP", NOW, Formality.LEGALISATION),
        ("ARE", "ESP", NOW, Formality.LEGALISATION),
        ("HKG", "ESP", NOW, Formality.APOSTILLE),
        ("TWN", "ESP", NOW, Formality.LEGALISATION),
        ("GIB", "ESP", NOW, Formality.UNSETTLED),  # a territory: the table does not say to which it was extended
        ("NIU", "ESP", NOW, Formality.APOSTILLE),
        ("THA", "FRA", NOW, Formality.LEGALISATION),
        ("THA", "FRA", date(2027, 2, 28), Formality.UNSETTLED),
        ("BRA", "NGA", NOW, Formality.LEGALISATION),  # both have to be parties
    ],
)
def test_what_a_document_needs(issued_in: str, shown_in: str, on: date, wanted: Formality) -> None:
    assert formality(issued_in, shown_in, on) is wanted


def test_the_day_of_entry_into_force() -> None:
    assert hague.in_force_since("USA") == date(1981, 10, 15)
    assert hague.in_force_since("MAC") == date(1969, 2, 4)
    assert hague.in_force_since("NGA") is None
