"""The words of rules are those that are looked for in folded text."""

from __future__ import annotations

import re

import pytest

from doccheck.judging.words import fold as fold_in_judging
from doccheck.understanding.fold import fold
from doccheck.values.rule_words import GROUPS, IF, ILLS, LIFTED, MAY, OWING_TO, SIBLING, WHOEVER, YOU_MAY, one_of


@pytest.mark.parametrize("words", [GROUPS, IF, ILLS, LIFTED, MAY, OWING_TO, WHOEVER, YOU_MAY])
def test_words_are_folded_as_both_stages_fold(words: frozenset[str]) -> None:
    assert words == {fold(word) for word in words} == {fold_in_judging(word) for word in words}


def test_the_longest_of_them_is_found() -> None:
    found = re.match(one_of(("celui", "celui qui")), "celui qui part")
    assert found is not None
    assert found.group() == "celui qui"


@pytest.mark.parametrize("word", ["Schwester", "Zwillingsbruder", "twin sister", "sœur", "hermanos", "fratello"])
def test_siblings(word: str) -> None:
    assert re.fullmatch(SIBLING, fold(word))
