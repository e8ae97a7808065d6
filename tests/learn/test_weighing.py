"""Weights are learned of papers that neither phrases nor words had been made for."""

from __future__ import annotations

from pathlib import Path

import pytest

pytest.importorskip("sklearn")

from doccheck.understanding.linear import keys_of
from doccheck.understanding.weighing import weighing as read
from scripts.learn.texts import Text
from scripts.learn.weighing import left_out, weighing

SAID = {
    "loan_certificate": "The student loan office confirms that a loan was granted and is paid each month. {}",
    "diploma": "The university of {} awards the degree of bachelor of arts. Given under our seal. The rector.",
    "cv": "Curriculum vitae. Education: school in {}. Work: waiter. Languages: English. Hobbies: chess.",
}
NOT = {
    "loan_certificate": "Please apply for a loan with this form. The loan office decides later, {}.",
    "diploma": "The university of {} invites you to order a copy of the degree here. The fee is due first.",
    "cv": "How to write a curriculum vitae: a template for you, from {}.",
}
PLACES = ("Cork", "Galway", "Sligo", "Athlone", "Tralee", "Ennis", "Naas", "Trim", "Cavan", "Birr", "Swords", "Cobh")
TEXTS = [
    Text(kind=kind, affirms=affirms, text=text.format(place), source=f"{place}.txt:{number}{affirms}")
    for affirms, texts in ((True, SAID), (False, NOT))
    for number, (kind, text) in enumerate(texts.items())
    for place in PLACES
]


def test_no_text_is_told_by_words_learned_from_its_own_file() -> None:
    places = {text.source: 0 for text in TEXTS}
    for seen in left_out(TEXTS):
        places[seen.text.source] += 1
        own = seen.text.source.partition(".")[0].lower()  # a word of four texts, which stand in one file
        assert keys_of([own]).isdisjoint(seen.affirming.keys.tolist())
    assert set(places.values()) == {2}  # whole, and its first lines


def test_what_is_learned_can_be_read_and_is_the_same_each_time(tmp_path: Path) -> None:
    first, second = (weighing(TEXTS)["weighing"] for _ in range(2))
    for number, each in enumerate((first, second)):
        (tmp_path / str(number)).mkdir()
        each.save(tmp_path / str(number) / "weighing.npz")
    assert (tmp_path / "0" / "weighing.npz").read_bytes() == (tmp_path / "1" / "weighing.npz").read_bytes()
    found = read(tmp_path / "0")
    assert found.kinds({"cv": 9.0}, {"cv": 0.9, "loan_certificate": 0.1}, 0.0)[0][0] == "cv"
