"""A paper without words, as a scan that nobody can read is: no reader of restrictions stumbles over it."""

from __future__ import annotations

import pytest

from doccheck.facts import given
from doccheck.judging.case import Case
from doccheck.judging.reserved import READERS
from doccheck.judging.reserved.said import Said
from doccheck.kinds import all_kinds
from tests.judging.builder import FACTS, ON, STAY, checklist, doc


@pytest.mark.parametrize("lines", [(), ("…",), (".", ""), ("12",)])
@pytest.mark.parametrize("kind", sorted(all_kinds()))
def test_a_paper_without_any_words_is_read(kind: str, lines: tuple[str, ...]) -> None:
    document = doc(kind, *lines)
    case = Case(
        checklist=checklist(), documents=(document,), files=(), facts=given(FACTS | STAY), applicant=None, on=ON
    )
    found = [sentence for reader in READERS for sentence in reader(Said(document), kind, case)]
    assert all(sentence.text for sentence in found)
