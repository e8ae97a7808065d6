"""A reading comes back from its bytes exactly as it was."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from doccheck.model import (
    Box,
    CountryName,
    Document,
    Evidence,
    FileReading,
    KindName,
    Line,
    Money,
    Word,
)
from doccheck.reading import codec
from tests.reading.readings import exact, finding, page, reading


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(st.from_type(FileReading))
def test_every_reading_comes_back_as_it_was(made: FileReading) -> None:
    assert exact(codec.decode(codec.encode(made), made.file)) == exact(made)


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(st.lists(st.from_type(Document), max_size=3).map(tuple))
def test_documents_come_back_as_they_were(made: tuple[Document, ...]) -> None:
    assert exact(codec.decode_documents(codec.encode(made))) == exact(made)


VALUES: tuple[Any, ...] = (
    *("", "§", 0, -(2**70), True, False, date(2026, 2, 28), Decimal("615.00"), Decimal("1E+3")),
    *(Money(amount=Decimal("8.40"), currency=None), KindName(id="passport"), CountryName(code="MAR")),
    *((), ("a", date(2026, 1, 1), KindName(id="visa")), ("a", "b")),
)


@pytest.mark.parametrize("value", VALUES, ids=repr)
def test_every_sort_of_value_comes_back(value: Any) -> None:
    made = reading(findings=(finding("not_read", "text_layer", value=value),))
    assert exact(codec.decode(codec.encode(made), "a.pdf")) == exact(made)


def test_a_box_of_whole_numbers_stays_one() -> None:
    """Reports print 0 and 0.0 differently: a second run must say the same as the first."""
    made = reading(page(lines=(Line(words=(Word(text="x", box=Box(0, 0, 1, 1)),), block=0),)))
    assert exact(codec.decode(codec.encode(made), "a.pdf")) == exact(made)


def test_what_the_model_does_not_declare_is_not_written() -> None:
    with pytest.raises(TypeError, match="set is not declared"):
        codec.encode(reading(findings=(finding("x", value={1}),)))


def test_another_name_is_written_everywhere() -> None:
    proof = Evidence(file="a.pdf", page=1, box=None, text="a.pdf")
    made = reading(page(findings=(replace(finding("illegible"), evidence=(proof,)),)))
    found = codec.decode(codec.encode(made), "b/c.pdf")
    assert found.file == found.pages[0].file == "b/c.pdf"
    assert found.pages[0].findings[0].evidence == (replace(proof, file="b/c.pdf"),)
    assert b"a.pdf" not in codec.encode(reading(page()))


def test_a_bomb_is_not_unpacked() -> None:
    data = codec.encode(reading())
    size, _ = codec._SIZES.unpack_from(data)
    with pytest.raises(ValueError, match="too much"):
        codec.decode(codec._SIZES.pack(size, 2**40) + data[codec._SIZES.size :], "a.pdf")
