"""The learned opinion on the roles of dates: beside the rules, against them, and where they say nothing."""

from __future__ import annotations

from datetime import date
from unittest import mock

import pytest

from doccheck.kinds import all_kinds
from doccheck.understanding import date_learned
from doccheck.understanding.date_features import FIRST, LAST, OF_RULES, features
from doccheck.understanding.date_learned import ROLES
from doccheck.understanding.dates import date_fields
from doccheck.understanding.dates_on_page import gathered
from doccheck.understanding.linear import FOLDER, model
from tests.understanding.pages import page, row

_LARGEST = 400_000  # bytes
_BODY = (
    "The holder attends all lessons of the evening school in the old harbour and pays the fees that the town council",
    "has laid down for guests; books and the way there are no part of it and nobody has to bring a lamp or a chair",
)
_FIRST, _SECOND = date(2026, 9, 7), date(2026, 10, 12)
_TWO = (*_BODY, "Start date: 07.09.2026", "Canteen tickets from 12.10.2026")


def told(*rows: str, kind: str = "enrolment_certificate", name: str = "start_date") -> list[tuple[object, str]]:
    fields, _ = date_fields((page(*map(row, rows)),), all_kinds()[kind], True)
    return [(f.value, str(f.certainty.value)) for f in fields if f.name == name]


def opinion(**said: dict[int, float]) -> mock._patch[object]:
    """As if the model gave each role these shares, for the dates in reading order; the rest goes to `other`."""
    classes = model(date_learned.NAME).classes

    def shares(rows: list[list[str]]) -> list[list[float]]:
        return [[said.get(role, {}).get(at, 0.0) for role in classes] for at in range(len(rows))]

    return mock.patch("doccheck.understanding.date_learned._shares", shares)


def test_the_model_knows_every_role() -> None:
    assert set(model(date_learned.NAME).classes) == {*ROLES, date_learned.OTHER}
    assert 0 < (FOLDER / f"{date_learned.NAME}.npz").stat().st_size < _LARGEST


# -- both opinions ----------------------------------------------------------------------------------------------------
def test_where_both_say_the_same_it_is_certain() -> None:
    with opinion(start_date={0: 0.9}):
        assert told(*_TWO)[0] == (_FIRST, "certain")


def test_what_the_model_says_nothing_of_stays_certain_only_if_it_is_not_denied() -> None:
    with opinion(start_date={0: 0.5, 1: 0.1}):
        assert told(*_TWO)[0] == (_FIRST, "certain")
    with opinion(start_date={0: 0.1}):
        assert told(*_TWO)[0] == (_FIRST, "probable")


def test_contradicted_both_are_kept_and_neither_is_certain() -> None:
    with opinion(start_date={0: 0.05, 1: 0.9}):
        assert told(*_TWO) == [(_SECOND, "probable"), (_FIRST, "probable")]


def test_another_that_is_nearly_as_likely_makes_it_doubtful() -> None:
    with opinion(start_date={0: 0.6, 1: 0.4}):
        assert told(*_TWO)[0] == (_FIRST, "probable")


def test_where_the_rules_waver_between_days_doubt_stays() -> None:
    rows = (*_BODY, "Course from 07.09.2026 to 18.12.2026", "Course from 12.10.2026 to 29.01.2027")
    with opinion(start_date={0: 0.95}):
        assert told(*rows)[0] == (_FIRST, "probable")


def test_what_no_rule_names_is_probable_and_only_certain_if_it_is_plain() -> None:
    rows = (*_BODY, "Harbour 07.09.2026 lamp")
    with opinion(issue_date={0: 0.6}):
        assert told(*rows, name="issue_date") == [(_FIRST, "probable")]
    with opinion(issue_date={0: 0.995}):
        assert told(*rows, name="issue_date") == [(_FIRST, "certain")]
    with opinion(issue_date={0: 0.1}):  # better than none, for who looks at it
        assert told(*rows, name="issue_date") == [(_FIRST, "probable")]
    with opinion(issue_date={0: 0.02}):
        assert told(*rows, name="issue_date") == []


def test_letters_read_as_figures_are_never_certain_however_plain() -> None:
    rows = (*_BODY, "Harbour O7/O9/2026 lamp")
    with opinion(issue_date={0: 0.995}):
        assert told(*rows, name="issue_date") == [(_FIRST, "probable")]


def test_a_validity_may_be_called_a_stay_but_not_beside_one() -> None:
    rows = (*_BODY, "Harbour 07.09.2026 lamp")
    with opinion(start_date={0: 0.9}):
        assert told(*rows, kind="health_insurance", name="valid_from") == [(_FIRST, "probable")]
        assert told(*rows, kind="bank_certificate", name="valid_from") == []


def test_of_a_scrap_the_model_only_doubts() -> None:
    scrap = ("Harbour 12.10.2026 lamp", "Start date: 07.09.2026", "The holder attends all lessons of the school")
    with opinion(start_date={1: 0.0}, birth_date={0: 0.99, 1: 0.97}):
        assert told(*scrap, name="start_date") == [(_FIRST, "probable")]
        assert told(*scrap, name="birth_date") == []


def test_cards_are_left_to_the_rules() -> None:
    with opinion(expiry_date={0: 0.0}, birth_date={0: 0.99}):
        assert told(*_BODY, "Date of expiry 07.09.2026", kind="passport", name="expiry_date")[0] == (_FIRST, "certain")


def test_a_page_without_dates_has_none() -> None:
    assert told(*_BODY) == []


# -- the surroundings -------------------------------------------------------------------------------------------------
@pytest.mark.parametrize("kind", ["enrolment_certificate", "health_insurance"])
def test_features_tell_words_ranks_and_periods(kind: str) -> None:
    rows = (*_BODY, "Harbourmaster, 01.02.2026", "lamps from 07.09.2026 to 31.12.2026 burning")
    known = all_kinds()[kind]
    candidates = gathered((page(*map(row, rows)),), known, True).candidates
    first, begins, ends = features(candidates, known)

    assert [each.part for each in candidates] == ["", FIRST, LAST]
    assert {"b1:harbourmaster", "v:0", "o:0", "d:1"} <= set(first)
    assert {"b1:from", "b2:lamps"} <= set(begins)
    assert {"b1:to", "v:-1", "a1:burning", "d:last"} <= set(ends)


def test_what_the_rules_say_can_be_told_from_the_surroundings() -> None:
    known = all_kinds()["enrolment_certificate"]
    (labelled, _) = features(gathered((page(*map(row, _TWO)),), known, True).candidates, known)

    assert any(feature.startswith("s:start_date") for feature in labelled)
    assert not any(feature.startswith("b") and feature.startswith(OF_RULES) for feature in labelled)


# -- the weights as they are ------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("kind", "name", "rows", "day"),
    [
        (
            "enrolment_certificate",
            "issue_date",
            (
                "Akademie am Lindenufer – Studienbüro",
                "Immatrikulationsnachweis für Frau Oda Brink, geboren am 18.05.2006 in Kiel",
                "Frau Brink gehört der Akademie im Wintersemester vom 01.10.2026 bis 31.03.2027 als Studentin an.",
                "Der Nachweis gilt ohne Unterschrift, Rückfragen bitte an das Studienbüro unter der Rufnummer 0431 55 21.",
                "Kiel, Stichtag der Ausfertigung 14.09.2026",
            ),
            date(2026, 9, 14),
        ),
        (
            "accommodation_certificate",
            "start_date",
            (
                "Résidence des Tilleuls, 4 rue du Puits, 38000 Grenoble",
                "Je loge dans mon appartement Madame Ana Ruiz, née le 18 mai 2006, étudiante à l'université de la ville.",
                "Elle y habitera dès le 1er septembre 2026 et pendant toute la durée de ses études, sans me verser de loyer.",
                "Le logement compte trois pièces et je l'occupe moi-même avec ma famille depuis longtemps.",
                "Grenoble, le 20 juin 2026",
            ),
            date(2026, 9, 1),
        ),
    ],
)
def test_papers_in_wording_of_our_own(kind: str, name: str, rows: tuple[str, ...], day: date) -> None:
    assert day in [value for value, _ in told(*rows, kind=kind, name=name)]
