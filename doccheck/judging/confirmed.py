"""The day of a paper that was hardly read in the original, and that its translation says as well."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from doccheck.model import Certainty, Document, Field

_NAME = "issue_date"


def confirmed(original: Document, translations: Sequence[Document]) -> tuple[Field, ...]:
    """The fields of the original; its only day of issue is certain where a translation has that and no other one.

    The translator's own day comes after it: so the translation may name one later day. Two readings of two papers
    hardly slip alike; a paper with several days in question stays in doubt.
    """
    days = {field.value for field in original.all(_NAME)}
    if len(days) != 1 or not any(days == {*_days_of_original(each)} for each in translations):
        return original.fields
    return tuple(_sure(field) if field.name == _NAME else field for field in original.fields)


def _days_of_original(translation: Document) -> Iterator[date]:
    """The days of issue that a translation names, without the last one, which is that of the translator."""
    days = sorted({field.value for field in translation.all(_NAME) if isinstance(field.value, date)})
    yield from days[:-1]


def _sure(field: Field) -> Field:
    plain = field.certainty is Certainty.PROBABLE and not field.alternatives
    return replace(field, certainty=Certainty.CERTAIN) if plain else field
