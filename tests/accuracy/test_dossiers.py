"""Cutting, joining, pairing, and what is said of the requirements."""

from __future__ import annotations

import pytest

from doccheck.model import Document, Verdict
from scripts.accuracy.checks import Check, Outcome
from scripts.accuracy.dossiers import dossier_checks, matching, segmentation_checks
from scripts.accuracy.truth import Part
from tests.accuracy.made import case, document, outcomes, part, proof, report

R, W = Outcome.RIGHT, Outcome.WRONG
ONE, TWO, THREE = ("a.pdf", 1), ("a.pdf", 2), ("a.pdf", 3)


@pytest.mark.parametrize(
    ("status", "outcome"),
    [
        ("review", Outcome.RIGHT),
        ("problem", Outcome.ACCEPTABLE),
        ("missing", Outcome.OTHER),
        ("ok", Outcome.FALSE_OK),
    ],
)
def test_a_requirement(status: str, outcome: Outcome) -> None:
    checks = dossier_checks(case({"means": ("review", "problem")}), report({"means": status}))
    assert outcomes(checks, "requirement") == [outcome]


def test_ok_that_is_honest_too_is_not_false() -> None:
    checks = dossier_checks(case({"means": ("review", "ok")}), report({"means": "ok"}))
    assert outcomes(checks, "requirement") == [Outcome.ACCEPTABLE]


def test_a_requirement_without_an_answer_or_a_truth() -> None:
    answers = report({"photo": "ok", "power_of_attorney": "not_applicable"})
    checks = list(dossier_checks(case({"means": ("missing",)}), answers))
    assert outcomes(checks, "requirement") == [Outcome.OTHER, Outcome.OTHER]


@pytest.mark.parametrize(
    ("verdict", "outcome"),
    [
        (Verdict.INCOMPLETE, Outcome.RIGHT),
        (Verdict.REVIEW, Outcome.ACCEPTABLE),
        (Verdict.COMPLETE, Outcome.FALSE_OK),
    ],
)
def test_a_verdict(verdict: Verdict, outcome: Outcome) -> None:
    checks = dossier_checks(case({}, ("incomplete", "review")), report({}, verdict))
    assert outcomes(checks, "verdict") == [outcome]


@pytest.mark.parametrize(
    ("found", "cut"),
    [
        ([document("cv", ONE, TWO), document("cv", THREE)], R),
        ([document("cv", TWO, ONE), document("cv", THREE)], R),  # the cut is right; the order is another matter
        ([document("cv", ONE, TWO, ("a.pdf", 4)), document("cv", THREE)], R),  # page 4 is blank
        ([document("cv", ONE, TWO), document("cv", THREE), document("other", ("a.pdf", 4))], R),
        ([document("cv", ONE), document("cv", TWO, THREE)], W),
        ([document("cv", ONE, TWO, THREE)], W),
        ([document("cv", ONE, TWO)], W),
    ],
)
def test_a_file_of_two_documents(found: list[Document], cut: Outcome) -> None:
    checks = list(segmentation_checks([part("x", ONE, TWO), part("y", THREE)], found))
    assert outcomes(checks, "cut") == [cut]
    assert outcomes(checks, "joined") == outcomes(checks, "whole") == outcomes(checks, "order") == []


def test_a_page_in_no_document_is_lost() -> None:
    checks = segmentation_checks([part("x", ONE, TWO), part("y", THREE)], [document("cv", ONE, TWO)])
    assert outcomes(checks, "kept") == [R, W]


def test_two_sides_in_two_files() -> None:
    sides = (("front.jpg", 1), ("back.jpg", 1))
    together, apart = [document("cv", *sides)], [document("cv", sides[0]), document("cv", sides[1])]
    assert outcomes(segmentation_checks([part("x", *sides)], together), "joined") == [R]
    checks = list(segmentation_checks([part("x", *sides)], apart))
    assert outcomes(checks, "joined") == [W]
    assert outcomes(checks, "whole") == [R, R]
    more = [document("cv", *sides, ONE)]
    assert outcomes(segmentation_checks([part("x", *sides), part("y", ONE)], more), "joined") == [W]


def test_pages_in_another_order() -> None:
    shuffled = [part("x", TWO, ONE, THREE)]
    assert outcomes(segmentation_checks(shuffled, [document("cv", TWO, ONE, THREE)]), "order") == [R]
    assert outcomes(segmentation_checks(shuffled, [document("cv", ONE, TWO, THREE)]), "order") == [W]


def test_the_document_with_most_of_the_pages_is_meant() -> None:
    some, all_of_it = document("cv", ONE, THREE), document("cv", ONE, TWO, THREE)
    assert matching(part("x", ONE, TWO), [some, all_of_it]) is all_of_it
    assert matching(part("x", ONE), [all_of_it, some]) is some
    assert matching(part("x", ("b.pdf", 1)), [some]) is None


def pairs(parts: tuple[Part, ...], found: tuple[Document, ...], what: str) -> list[Outcome]:
    checks: list[Check] = list(dossier_checks(case({}, ("review",), *parts), report({}, documents=found)))
    return outcomes(checks, what)


@pytest.mark.parametrize(("said", "outcome"), [("d1", R), ("d2", W), (None, Outcome.ABSENT)])
def test_a_translation_has_its_own_original(said: str | None, outcome: Outcome) -> None:
    parts = (part("x", ONE), part("y", TWO), part("z", THREE, translates=0))
    found = (document("cv", ONE), document("cv", TWO, id="d2"), document("cv", THREE, id="d3", translation_of=said))
    assert pairs(parts, found, "translation") == [outcome]


def test_a_paper_that_is_no_translation_has_no_original() -> None:
    found = (document("cv", ONE), document("cv", TWO, id="d2", translation_of="d1"))
    assert pairs((part("x", ONE), part("y", TWO)), found, "translation") == [W]


@pytest.mark.parametrize(
    ("legalised", "outcome"),
    [((True, False), [R]), ((False, True), [Outcome.ABSENT, W]), ((False, False), [Outcome.ABSENT])],
)
def test_an_apostille_belongs_to_what_it_certifies(legalised: tuple[bool, bool], outcome: list[Outcome]) -> None:
    parts = (part("x", ONE), part("y", TWO), part("z", THREE, kind="apostille", attached_to=0))
    found = tuple(
        document("cv", place, id=id, legalised=said, legalised_by=(proof(*THREE),) if said else ())
        for place, id, said in zip((ONE, TWO), ("d1", "d2"), legalised, strict=True)
    )
    assert pairs(parts, (*found, document("apostille", THREE, id="d3")), "apostille") == outcome


def test_a_file_that_came_twice_is_not_lost() -> None:
    parts = (part("x", ONE), part("y", ("b.pdf", 1)))
    answers = report({}, documents=(document("transcript", ONE),), twice=["b.pdf"])
    checks = list(dossier_checks(case({}, ("review",), *parts), answers))
    assert outcomes(checks, "kept") == outcomes(checks, "kind") == [R]
