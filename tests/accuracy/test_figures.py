"""Checks become shares, shares stand beside the goals, and the table goes into README.md."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from scripts.accuracy.checks import Check, Entry, Outcome, entries
from scripts.accuracy.failures import failures
from scripts.accuracy.figures import figures, macro_f1
from scripts.accuracy.goals import goals, percent
from scripts.accuracy.results import Results, kept, save
from scripts.accuracy.run import Cost
from scripts.accuracy.tables import first_line, report, write_readme

BEGIN, END = "<!-- accuracy:begin -->", "<!-- accuracy:end -->"


def kind(expected: str, got: str, outcome: Outcome = Outcome.RIGHT) -> Check:
    return Check(what="kind", outcome=outcome, expected=expected, got=got)


def made(which: str = "tuned") -> list[Entry]:
    """A document in two captures, a look-alike and a dossier, each with something wrong."""
    date, name = "field:issue_date", "field:full_name"
    alike = Check(what="look_alike", outcome=Outcome.FALSE_OK, expected="not cv", got="cv 0.90")
    return [
        *entries(which, "digital", "secret_1", [kind("cv", "cv"), Check(what=date, outcome=Outcome.RIGHT)]),
        *entries(which, "phone", "secret_1", [kind("cv", "other", Outcome.OTHER)]),
        *entries(which, "phone", "secret_1", [Check(what=date, outcome=Outcome.ROLE, expected="2026-05-11")]),
        *entries(which, "phone", "secret_1", [Check(what=name, outcome=Outcome.PARTIAL, expected="A B", got="A")]),
        *entries(which, "digital", "secret_2", [alike]),
        *entries(
            which,
            "dossier",
            "secret_3",
            [
                Check(what="requirement", outcome=Outcome.FALSE_OK, expected="problem", got="ok", note="means"),
                Check(what="requirement", outcome=Outcome.RIGHT, expected="ok", got="ok", note="photo"),
                Check(what="verdict", outcome=Outcome.FALSE_OK, expected="incomplete", got="complete"),
                Check(what="cut", outcome=Outcome.RIGHT),
            ],
        ),
    ]


FOUND = figures(made(), Cost(pages={"text_layer": 10}, seconds={"text_layer": 0.12}))


def test_macro_f1() -> None:
    assert macro_f1([kind("cv", "cv"), kind("visa", "visa")]) == 1.0
    # cv: 1 of 1 with one too many, 2/3; visa: never said, 0
    assert macro_f1([kind("cv", "cv"), kind("visa", "cv")]) == pytest.approx(1 / 3)
    # one kind that is never true of anything counts as well
    assert macro_f1([kind("cv", "cv"), kind("cv", "visa")]) == pytest.approx(1 / 3)


def test_counts() -> None:
    assert (FOUND.documents, FOUND.dossiers) == (2, 1)
    assert FOUND.count("kind") == 2
    assert FOUND.count("kind", ("phone",), {Outcome.OTHER}) == 1
    assert FOUND.count(("kind", "verdict"), outcomes={Outcome.RIGHT, Outcome.FALSE_OK}) == 2
    assert FOUND.macro_f1["digital"] == 1.0


def test_the_first_line_is_what_matters_most() -> None:
    text = report({"tuned": FOUND})
    assert text.splitlines()[0].strip() == first_line("tuned", FOUND)
    assert "FALSE OK 1 of 2 requirements" in text.splitlines()[0]
    assert "would count 1 of 1" in text.splitlines()[0]
    assert 'wrong "complete" 1 of 1 dossiers' in text.splitlines()[0]


def test_goals_say_of_how_many() -> None:
    found = {goal.text: goal for goal in goals(FOUND)}
    assert found["false `ok`: 0"].met is False
    assert found["kind, digital ≥ 99 %"].measured == "100.0 % (1 of 1)"
    assert found["kind, flatbed ≥ 97 %"].met is None
    assert found["kind, phone ≥ 93 %"].met is False
    assert found["dates: role and value ≥ 98 %"].measured == "50.0 % (1 of 2)"
    assert found["dates, wrong and certain < 0.1 %"].measured == "50.00 % (1 of 2)"
    assert found["names ≥ 98 %"].met is False
    assert found["understanding a page with a text layer < 15 ms"].measured == "12.0 ms (of 10 pages)"


def test_nothing_is_rounded_up_to_all() -> None:
    assert percent(9_999, 10_000) == "> 99.9 %"
    assert percent(9_999, 10_000, 2) == "99.99 %"
    assert percent(10, 10) == "100.0 %"
    assert percent(0, 0) == "–"


def test_failures_are_told_once_for_all_captures() -> None:
    wrong = Check(what="kind", outcome=Outcome.WRONG, expected="cv", got="visa", note="visa 0.90")
    rows = [entry for capture in ("digital", "fax") for entry in entries("tuned", capture, "x1", [wrong])]
    told = list(failures([*rows, *made()]))
    at = told.index("-- kind: 3")
    assert told[at + 1 : at + 3] == [
        "  wrong: x1 (digital, fax): expected cv, got visa [visa 0.90]",
        "  other: secret_1 (phone): expected cv, got other",
    ]
    assert told[:2] == [
        "-- requirement: 1",
        "  false_ok: secret_3 (dossier): expected problem, got ok [means]",
    ]


def test_what_is_kept_is_numbers(tmp_path: Path) -> None:
    results = Results(machine={"processor": "Abacus"}, sets={"locked": replace(FOUND, pages={}, seconds={})})
    save(results, tmp_path / "results.json")
    assert "secret" not in (tmp_path / "results.json").read_text("utf-8")
    assert kept(tmp_path / "results.json") == results
    assert kept(tmp_path / "none.json") == Results()


def test_readme_is_renewed_between_its_marks(tmp_path: Path) -> None:
    readme = tmp_path / "README.md"
    readme.write_text(f"before\n{BEGIN}\nold\n{END}\nafter\n", encoding="utf-8")
    assert write_readme(Results(sets={"tuned": FOUND, "locked": FOUND}), readme)
    text = readme.read_text("utf-8")
    assert text.startswith(f"before\n{BEGIN}\n")
    assert text.endswith(f"\n{END}\nafter\n")
    assert "| goal | tuned | locked |" in text
    assert "\nold\n" not in text
    readme.write_text("no marks", encoding="utf-8")
    assert not write_readme(Results(), readme)
