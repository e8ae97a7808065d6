"""Many phrases are looked for at once, with the answers that one by one would give."""

from __future__ import annotations

import unicodedata
from unittest import mock

from hypothesis import given
from hypothesis import strategies as st

from doccheck.understanding import fold as folding
from doccheck.understanding.fold import Phrases, fold, fold_lines, folded, nearly_stands_in, stands_in

WORDS = st.sampled_from(["a", "ab", "abc", "de", "del", "录取", "通知书", "x", "prueba", "de la", ""])
TEXTS = st.lists(WORDS, max_size=6).map(" ".join)
LONG = st.text("abc ", min_size=8, max_size=24).map(fold)


@given(st.lists(TEXTS, max_size=6), TEXTS)
def test_the_same_phrases_stand_in_a_text(phrases: list[str], text: str) -> None:
    expected = {phrase for phrase in phrases if stands_in(phrase, text) >= 0}
    assert Phrases(phrases).standing_in(text) == expected


@given(st.lists(LONG, max_size=4), LONG, st.integers(0, 20), st.booleans())
def test_the_same_phrases_nearly_stand_in_a_text(
    phrases: list[str], text: str, shortest: int, words_looked_at: bool
) -> None:
    found = Phrases(phrases)
    with mock.patch.object(folding._Parts, "_SHORT", 0 if words_looked_at else 300):
        check_near(found, phrases, text, shortest)


MISREAD = st.sampled_from(
    ["certifie que", "certlfie que", "certi fie que", "certifieque", "inscrite", "insrite", "est bien inscrit", "est"]
)


@given(st.lists(st.lists(MISREAD, min_size=1, max_size=3).map(" ".join), max_size=5), st.lists(MISREAD).map(" ".join))
def test_misread_phrases_are_found_by_their_words(phrases: list[str], text: str) -> None:
    with mock.patch.object(folding._Parts, "_SHORT", 0):
        check_near(Phrases(phrases), phrases, text, 10)


def check_near(found: Phrases, phrases: list[str], text: str, shortest: int) -> None:
    near = set(found.nearly_in(text, shortest=shortest)) | found.standing_in(text)
    expected = {p for p in phrases if len(p) >= shortest and nearly_stands_in(p, text)} | found.standing_in(text)
    assert near == expected


@given(st.text(st.characters(max_codepoint=127)))
def test_plain_letters_are_folded_as_all_others(text: str) -> None:
    plain = unicodedata.normalize("NFKD", text.casefold().translate(str.maketrans(folding._SPECIAL)))
    assert fold(text) == folding._NOT_WORD.sub(" ", plain).strip()


@given(st.text(st.characters(max_codepoint=0x2100, exclude_categories=("Cs",)), max_size=40))
def test_marks_are_taken_off_in_every_script(text: str) -> None:
    plain = unicodedata.normalize("NFKD", text.casefold().translate(str.maketrans(folding._SPECIAL)))
    plain = "".join(sign for sign in plain if not unicodedata.combining(sign))
    assert fold(text) == folding._NOT_WORD.sub(" ", plain).strip()


@given(st.text(max_size=60))
def test_a_long_text_is_folded_as_its_parts(text: str) -> None:
    many = f"é {text} " * (folding._MANY // (len(text) + 4) + 1)
    with mock.patch.object(folding, "_MANY", 10**6):
        expected = folding.folded(many)
    assert folding.folded(many) == expected


@given(st.lists(st.text(), max_size=4))
def test_the_lines_of_a_page_are_folded_as_each_alone(lines: list[str]) -> None:
    fold.cache_clear()
    fold_lines(lines)
    for text in (*lines, " ".join(lines)):
        assert fold(text) == folded(text)
