"""What a foreign public document needs: an apostille, or legalisation by the consulate of the country it is shown in.

Hague Convention of 5 October 1961 Abolishing the Requirement of Legalisation for Foreign Public Documents, articles 2,
3 and 12; the parties stand in `_hague_parties` with their source. Not known here: bilateral treaties and the
multilingual extracts of the CIEC, which may need neither.
"""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from doccheck.values._country_tables import DEPENDENCIES
from doccheck.values._hague_parties import (
    CONTESTED,
    EXTENDED_SINCE,
    IN_FORCE_SINCE,
    KNOWN_IN_FORCE,
    NOT_IN_FORCE,
    VERIFIED_ON,
)

__all__ = ["VERIFIED_ON", "Formality", "formality", "in_force_since"]


class Formality(StrEnum):
    """What makes a public document of one country count in another."""

    APOSTILLE = "apostille"
    LEGALISATION = "legalisation"
    UNSETTLED = "unsettled"  # one of the two; the table does not say which


def in_force_since(country: str) -> date | None:
    """The day from which the documents of `country` (alpha-3) bear apostilles; None where it is no party."""
    return IN_FORCE_SINCE.get(country) or EXTENDED_SINCE.get(country)


def formality(issued_in: str, shown_in: str, on: date) -> Formality:
    """What a document of `issued_in` needs in `shown_in` (alpha-3) on the day it is shown there.

    >>> formality("MAR", "ESP", date(2026, 6, 15)), formality("DZA", "ESP", date(2026, 6, 15))
    (<Formality.APOSTILLE: 'apostille'>, <Formality.LEGALISATION: 'legalisation'>)
    """
    if issued_in in DEPENDENCIES and issued_in not in IN_FORCE_SINCE:
        return Formality.UNSETTLED  # to some of them the Convention was extended, to others not
    since, there = in_force_since(issued_in), in_force_since(shown_in)
    if since is None or since > on or there is None or there > on:
        return Formality.LEGALISATION
    if issued_in in NOT_IN_FORCE.get(shown_in, ()):
        return Formality.LEGALISATION
    if issued_in in CONTESTED and issued_in not in KNOWN_IN_FORCE.get(shown_in, ()):
        return Formality.UNSETTLED
    return Formality.APOSTILLE
