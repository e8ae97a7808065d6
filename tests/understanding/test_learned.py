"""What all words of a text together speak for."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from doccheck import settings
from doccheck.model import FileReading
from doccheck.understanding.learned import opinion
from doccheck.understanding.letter_groups import letter_groups
from doccheck.understanding.line_features import line_features
from doccheck.understanding.linear import Linear, keys_of
from doccheck.understanding.understand import understand
from doccheck.understanding.word_features import features
from tests.understanding.letters import page_of

LEASE = """Between Mrs Orla Devane, landlady, and Mr Tunde Bakare, student, it is agreed as follows. The furnished room on
the second floor of 8 Quay Terrace, Galway, is let from 1 September 2026 to 31 May 2027 at a monthly rent of 640 euro,
payable on the first of each month. A deposit of one month's rent has been received. Signed by both parties."""
NO_LEASE = """Thank you for your interest in our rooms. We regret that the room at Quay Terrace has been let to somebody else.
If you wish to be put on our waiting list, please return the application form. We will let you know when a room becomes
free; the monthly rent will then be quoted."""


def test_words_tell_a_lease_from_a_refusal_of_one() -> None:
    lease, refusal = opinion(LEASE), opinion(NO_LEASE)
    assert lease is not None
    assert refusal is not None
    assert lease.affirms("proof_of_residence") > 0.8
    assert refusal.affirms("proof_of_residence") < 0.3


@pytest.mark.xfail(strict=True, reason="half of the texts that were learned from call the lease of a room accommodation")
def test_words_alone_tell_that_a_lease_proves_a_residence() -> None:
    lease = opinion(LEASE)
    assert lease is not None
    assert lease.kinds[0][0] == "proof_of_residence"


def test_few_words_say_nothing() -> None:
    assert opinion("Seite 2") is None
    assert opinion("") is None


def test_numbers_and_forms_of_a_word_are_taken_together() -> None:
    assert {"# inscrit", "inscr*"} <= set(features("12.05.2026 inscrit"))
    assert not any("2026" in feature for feature in features("12.05.2026 inscrit"))
    assert {"inscr*"} <= set(features("inscrites")) & set(features("inscription"))


def test_scripts_without_spaces_are_taken_apart() -> None:
    assert {"录取", "取通知"} <= set(features("录取通知书"))


def test_the_same_words_in_a_title_and_in_the_midst_are_told_apart() -> None:
    titled = set(line_features("Stadt Weiden\n\nMeldebescheinigung\nName: Ute Kern\n" + "Text im Fluss.\n" * 6))
    in_the_midst = set(line_features("Guten Tag,\n" * 7 + "mit der Meldebescheinigung, die Sie uns vorgelegt haben, geht es weiter."))
    assert {"title:meldeb", "head:meldeb", "label:name"} <= titled
    assert {each for each in in_the_midst if "meldeb" in each} == set()
    assert list(line_features("")) == []


def test_cells_of_a_row_are_lines_of_their_own() -> None:
    assert "begins:geburt" in set(line_features("Name   Geburtsdatum"))


def test_groups_of_letters_see_through_endings_compounds_and_slips() -> None:
    def alike(one: str, other: str) -> float:
        first, second = set(letter_groups(one).tolist()), set(letter_groups(other).tolist())
        return len(first & second) / len(first | second)

    assert alike("Immatrikulationsbescheinigung", "lmmatrikulationsbescheinigungen") > 0.7
    assert alike("Immatrikulationsbescheinigung", "Kontoauszug") < 0.05
    assert np.array_equal(letter_groups("am 12.05.2026 in Trier"), letter_groups("am 03.11.2024 in Trier"))
    assert np.array_equal(letter_groups("录取通知书"), np.unique(letter_groups("录取通知书")))
    assert letter_groups("").dtype == np.uint32


@pytest.fixture
def two(tmp_path: Path) -> Linear:
    keys = np.array(sorted(keys_of(["a", "b"])), np.uint32)
    first = int(keys[0] == next(iter(keys_of(["a"]))))
    weights = np.array([[127, 0], [0, 127]] if first else [[0, 127], [127, 0]], np.int8)
    np.savez(
        tmp_path / "two.npz",
        keys=keys,
        rarity=np.ones(2),
        weights=weights,
        scale=np.full(2, 2 / 127, np.float32),
        bias=np.zeros(2, np.float32),
        classes=np.array(["is a", "is b"]),
    )
    return Linear(tmp_path / "two.npz")


def test_a_linear_model_adds_the_weights_of_what_it_knows(two: Linear) -> None:
    sums = two.sums(keys_of(["a", "unknown"]))
    assert sums is not None
    assert sums.tolist() == pytest.approx([2.0, 0.0])
    assert two.sums(keys_of(["unknown"])) is None
    fewer = two.sums(keys_of(["a"]), enough=4)
    assert fewer is not None
    assert fewer.tolist() == pytest.approx([0.5, 0.0])


OFFER = """Universidad de Ribera Alta, Servicio de Admisiones. Carta de admisión condicionada. Estimada señora Okafor: nos
complace ofrecerle una plaza en el Máster en Hidrología a condición de que acredite antes del 1 de julio el título de grado
y un nivel B2 de español. Si no cumple estas condiciones, la oferta quedará sin efecto y la plaza se asignará a otra
persona. Esta carta no acredita la admisión ni la matrícula."""
FORMULA = """Doña Marta Ibarra Soler, Traductora-Intérprete Jurada de inglés, en virtud de título otorgado por el Ministerio
de Asuntos Exteriores, certifica que la que antecede es traducción fiel y completa al español de un documento redactado en
inglés. En Madrid, a 3 de junio de 2026."""


def test_the_translation_of_an_offer_is_worth_no_more_than_the_offer() -> None:
    page = page_of(f"{OFFER}\n\n{FORMULA}", "t.pdf")
    (document,) = understand([FileReading(file="t.pdf", pages=(page,), page_count=1)])
    assert document.kind == "sworn_translation"
    assert document.look_alike is not None or document.confidence < settings.KIND_SURE
