"""A day of issue that was hardly read, and what the translation says of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from doccheck.judging.confirmed import confirmed
from doccheck.model import Certainty, Document, Field
from tests.judging.builder import doc

DAY, OTHER, TRANSLATED = date(2026, 4, 17), date(2026, 3, 2), date(2026, 5, 6)


def _paper(kind: str, *days: date, alternatives: tuple[date, ...] = ()) -> Document:
    first = doc(kind, issue_date=days[0]).all("issue_date")[0]
    fields: tuple[Field, ...] = tuple(
        replace(first, value=day, certainty=Certainty.PROBABLE, alternatives=alternatives) for day in days
    )
    return replace(doc(kind), fields=fields)


@pytest.mark.parametrize(
    ("original", "translation", "sure"),
    [
        ((DAY,), (TRANSLATED, DAY), True),
        ((DAY,), (TRANSLATED, OTHER), False),  # read otherwise there
        ((DAY,), (TRANSLATED, DAY, OTHER), False),  # a stamp's day may be the one
        ((DAY,), (DAY,), False),  # the translator's own
        ((DAY, OTHER), (TRANSLATED, DAY), False),
    ],
)
def test_what_the_translation_says_of_the_day(
    original: tuple[date, ...], translation: tuple[date, ...], sure: bool
) -> None:
    fields = confirmed(_paper("criminal_record", *original), [_paper("sworn_translation", *translation)])
    assert (fields[0].certainty is Certainty.CERTAIN) is sure


def test_what_two_engines_read_differently_stays_so() -> None:
    paper = _paper("criminal_record", DAY, alternatives=(OTHER,))
    fields = confirmed(paper, [_paper("sworn_translation", TRANSLATED, DAY)])
    assert fields[0].certainty is Certainty.PROBABLE
