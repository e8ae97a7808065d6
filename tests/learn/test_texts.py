"""The texts that are learned from: their form, and that enough of every kind are there."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from doccheck.kinds import all_kinds
from scripts.learn.annotated import papers
from scripts.learn.texts import NotATextFile, corpus

DRAWN = {"passport", "national_id_card", "residence_permit", "visa", "identity_photo", "other"}  # told by other things


def test_there_are_texts_of_every_kind_that_words_tell() -> None:
    genuine = Counter(text.kind for text in corpus() if text.affirms)
    alike = Counter(text.kind for text in corpus() if not text.affirms)
    assert {kind for kind in all_kinds() if kind not in DRAWN and genuine[kind] < 20} == set()
    assert {kind for kind in all_kinds() if kind not in DRAWN and alike[kind] < 5} == set()


def test_a_text_of_an_unknown_kind_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("@@ bank_letter | fr | ok\nAttestation\n", "utf-8")
    with pytest.raises(NotATextFile, match=r"a\.txt, text 1"):
        list(corpus(tmp_path))


def test_marks_are_taken_out_of_an_annotated_paper(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(
        "@@ bank_certificate | fr\n{org=Banque du Val}\nSolde au {issue=3 mai 2026} : {amount/total=12,00 EUR}\n", "utf-8"
    )
    (paper,) = papers(tmp_path)
    assert paper.text == "Banque du Val\nSolde au 3 mai 2026 : 12,00 EUR"
    assert [(mark.name, paper.text[mark.start : mark.end]) for mark in paper.marks] == [
        ("org", "Banque du Val"),
        ("issue", "3 mai 2026"),
        ("amount/total", "12,00 EUR"),
    ]


def test_annotated_papers_are_of_known_kinds_and_marked() -> None:
    found = list(papers())
    assert len(found) > 600
    assert all(paper.marks for paper in found)
