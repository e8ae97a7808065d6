"""Phrases and all words weighed: each can outweigh the other, and nothing said is `other`."""

from __future__ import annotations

import itertools

import pytest

from doccheck.kinds import all_kinds
from doccheck.understanding.weighing import (
    AFFIRMING_SIGNALS,
    KIND_SIGNALS,
    affirming_signals,
    kind_signals,
    weighing,
)

FLAT = dict.fromkeys(all_kinds(), 1 / len(all_kinds()))


def test_probabilities_are_probabilities_the_likeliest_first() -> None:
    about = weighing().kinds({"diploma": 9.0, "transcript": 3.0}, {**FLAT, "transcript": 0.3}, 0.2)
    assert sum(share for _, share in about) == pytest.approx(1.0)
    assert [share for _, share in about] == sorted((share for _, share in about), reverse=True)
    assert {kind for kind, _ in about} >= {"other", "diploma", "transcript"}


def test_the_same_phrases_say_more_the_more_words_agree() -> None:
    shares = [
        dict(weighing().kinds({"loan_certificate": 7.0}, {**FLAT, "loan_certificate": told}, 0.0))["loan_certificate"]
        for told in (0.001, 0.05, 0.5, 0.95)
    ]
    assert shares == sorted(shares)
    assert shares[0] < 0.5 < shares[-1]


def test_in_a_few_lines_phrases_say_more() -> None:
    long, brief = (dict(weighing().kinds({"cv": 12.0}, {**FLAT, "cv": 0.05}, brevity))["cv"] for brevity in (0.0, 0.9))
    assert brief > long


def test_without_a_phrase_and_with_words_that_tell_nothing_it_is_other() -> None:
    assert weighing().kinds({}, FLAT, 0.9)[0][0] == "other"
    assert weighing().kinds({}, {}, 1.0)[0] == ("other", 1.0)


def test_words_that_deny_outweigh_a_phrase() -> None:
    def affirms(words: float, *, by_phrase: bool) -> float:
        signals = affirming_signals(words=words, by_phrase=by_phrase, usual=False, titled=False, phrases=by_phrase)
        return weighing().affirms("bank_certificate", signals)

    assert affirms(0.02, by_phrase=True) < 0.5 < affirms(0.98, by_phrase=False)
    told = [affirms(words, by_phrase=True) for words in (0.0, 0.02, 0.3, 0.7, 0.98, 1.0)]
    assert told == sorted(told)
    assert all(0 <= value <= 1 for value in told)


def test_every_kind_has_offsets_and_every_signal_its_weight() -> None:
    found = weighing()
    assert set(all_kinds()) - set(found.offsets) == {"sworn_translation", "apostille", "identity_photo"}
    assert len(found.kind) == len(KIND_SIGNALS) == len(kind_signals("cv", {}, {}, 0.0))
    signals = affirming_signals(words=0.5, by_phrase=False, usual=False, titled=False, phrases=0)
    assert len(found.affirming) == len(AFFIRMING_SIGNALS) == len(signals)


def test_a_title_in_large_print_speaks_for_its_kind() -> None:
    plain, large = (
        dict(weighing().kinds({"visa": 6.0, "passport": 6.0}, FLAT, 0.5, more))["visa"] for more in ({}, {"visa": 1.0})
    )
    assert large > plain


@pytest.mark.parametrize(("scores", "words"), [*itertools.product(({}, {"cv": 0.0}, {"cv": 99.0}), ({}, {"cv": 1.0}))])
def test_nothing_and_everything_can_be_weighed(scores: dict[str, float], words: dict[str, float]) -> None:
    for brevity in (0.0, 1.0):
        assert all(0 <= share <= 1 for _, share in weighing().kinds(scores, words, brevity))
