"""The scorer on strings whose score is known."""

from __future__ import annotations

import pytest

from scripts.bench.score import Score, character_errors, normalised, place, score
from scripts.bench.sheet import Truth


def truth(*lines: str, fields: tuple[str, ...] = (), optional: tuple[str, ...] = ()) -> Truth:
    return Truth(name="de-test", language="de", lines=lines, fields=fields, optional=optional)


@pytest.mark.parametrize(
    ("printed", "read", "errors"),
    [
        (["Gemäß § 18"], ["Gemäß § 18"], 0),
        (["Gemäß § 18"], ["Gemab § 18"], 2),
        (["Name", "Ort"], ["Ort", "Name"], 0),  # columns in another order
        (["links steht das", "rechts etwas anderes"], ["links steht das rechts etwas anderes"], 0),  # columns in one
        (["eine Zeile, die umbrochen wurde"], ["eine Zeile, die", "umbrochen wurde"], 0),  # a break is a space
        (["Betrag 1.250,00"], ["Betrag 1.250,00", "|"], 1),  # a rule taken for a sign
        (["Betrag"], [], 6),
        ([], ["Schmutz"], 7),
        (["12.03.2026", "12.04.2026"], ["12.04.2026", "12.03.2026"], 0),
    ],
)
def test_character_errors(printed: list[str], read: list[str], errors: int) -> None:
    assert character_errors(printed, read) == errors


def test_a_stamp_may_be_read_or_not() -> None:
    assert character_errors(["Der Vorstand"], ["Der Vorstand", "STADT ULM"], ["STADT ULM"]) == 0
    assert character_errors(["Der Vorstand"], ["Der Vorstand"], ["STADT ULM"]) == 0


def test_a_line_taken_out_leaves_the_rest_of_its_line() -> None:
    assert place("Betrag", "Der Betrag ist") == (0, 4, 10)
    assert place("Betrag", "Der Betrog ist") == (1, 4, 10)


def test_words_and_accents_are_exact_and_counted_as_often_as_printed() -> None:
    found = score(truth("été été à Nîmes"), "été à Nimes")
    assert (found.words_right, found.words) == (2, 4)
    assert (found.accents_right, found.accents) == (3, 6)


@pytest.mark.parametrize(
    ("read", "right"),
    [
        ("IBAN DE08 7123 4312, Betrag 1.250,00 €", 2),
        ("IBAN DE0871234312, Betrag1.250,00€", 2),  # spaces do not matter
        ("IBAN DE08 7123 4312, Betrag 11.250,00 €", 1),  # a digit too many is another amount
        ("IBAN DE08 7123 4312, Betrag 1.250,001 €", 1),
        ("IBAN DE08 7123 4S12, Betrag 1.250,00 €", 1),
        ("", 0),
    ],
)
def test_fields(read: str, right: int) -> None:
    printed = truth("IBAN DE08 7123 4312, Betrag 1.250,00 €", fields=("DE08 7123 4312", "1.250,00 €"))
    assert score(printed, read).fields_right == right


def test_a_field_printed_twice_must_be_read_twice() -> None:
    printed = truth("am 01.02.2026", "bis 01.02.2026", fields=("01.02.2026",))
    assert score(printed, "am 01.02.2026\nbis 01.02.2028").fields_right == 1


def test_keyboard_and_printers_signs_are_the_same() -> None:
    assert normalised("  l’“État” \N{EN DASH}\N{NO-BREAK SPACE}fin… ") == 'l\'"État" - fin...'


def test_scores_add_up() -> None:
    total = score(truth("abcd"), "abcd") + score(truth("abcd"), "abxx")
    assert (total.errors, total.characters) == (2, 8)
    assert total.cer == 0.25
    assert Score().word_recall == 1.0
