"""Boxes to tick, and the words that belong to them."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from doccheck.values.checkboxes import (
    AMONG_OPTIONS,
    DRAWN,
    IN_FORM,
    Option,
    are_behind,
    is_empty,
    may_be_a_bullet,
    options_before,
    options_behind,
)

PATTERNS = (DRAWN, IN_FORM, AMONG_OPTIONS)


@pytest.mark.parametrize("box", ["☐", "□", "▢", "◻", "❏", "❑", "⬜", "[]", "[ ]", "[   ]", "[_]"])
def test_an_empty_box(box: str) -> None:
    assert is_empty(box)
    assert all(boxes.fullmatch(box) for boxes in PATTERNS)


@pytest.mark.parametrize("box", ["☒", "☑", "✅", "🗹", "⊠", "[x]", "[X]", "[ x ]", "[×]", "[✓]"])
def test_a_ticked_box(box: str) -> None:
    assert Option(box=box, text="").is_ticked
    assert all(boxes.fullmatch(box) for boxes in PATTERNS)


@pytest.mark.parametrize(
    ("box", "where", "empty"),
    [
        ("■", (IN_FORM, AMONG_OPTIONS), False),
        ("✓", (IN_FORM, AMONG_OPTIONS), False),
        ("✗", (AMONG_OPTIONS,), False),
        ("(x)", (AMONG_OPTIONS,), False),
        ("( )", (AMONG_OPTIONS,), True),
        ("[a]", (), False),
        ("(1)", (), False),
    ],
)
def test_what_is_a_box_only_there(box: str, where: tuple[re.Pattern[str], ...], empty: bool) -> None:
    assert tuple(each for each in PATTERNS if each.fullmatch(box)) == where
    assert is_empty(box) is empty


def test_a_filled_box_may_begin_a_line_of_a_list() -> None:
    assert may_be_a_bullet("■")
    assert not may_be_a_bullet("☒")


def test_options_behind_and_before_their_boxes() -> None:
    assert options_behind("Status: [x] active  ☐ ended", DRAWN) == (
        "Status: ",
        (Option(box="[x]", text=" active  "), Option(box="☐", text=" ended")),
    )
    assert [*options_before("active ☒, ended ☐.", DRAWN)] == [
        Option(box="☒", text="active "),
        Option(box="☐", text=", ended "),
    ]
    assert options_behind("no box", DRAWN) == ("no box", ())


@pytest.mark.parametrize(
    ("text", "behind"),
    [
        ("active [x]  ended [ ]", True),
        ("active ☒, ended ☐.", True),
        ("active ☒ ended ☐\xa0\r", True),
        ("☒ active ☐ ended", False),
        ("no box", False),
    ],
)
def test_whether_boxes_stand_behind_their_words(text: str, behind: bool) -> None:
    assert are_behind(options_behind(text, DRAWN)[1]) is behind


@given(st.text(alphabet="☐☒■✓✗[]() _xa.", max_size=40), st.sampled_from(PATTERNS))
def test_nothing_of_a_text_is_lost(text: str, boxes: re.Pattern[str]) -> None:
    head, options = options_behind(text, boxes)
    assert head + "".join(f"{each.box}{each.text}" for each in options) == text
    before = "".join(f"{each.text}{each.box}" for each in options_before(text, boxes))
    assert text.startswith(before)
