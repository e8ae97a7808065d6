"""Phrases whose parts stand apart, and texts that deny them or make them a condition."""

from __future__ import annotations

import pytest

from doccheck.understanding.affirming import is_said
from doccheck.understanding.fold import fold
from doccheck.understanding.gapped import GappedPhrases, parted_each, sentences

PHRASES = tuple(parted_each(["ist … eingeschrieben", "est … inscrit", "has … been … admitted", "no … consta"]))


def said(text: str) -> list[str]:
    return sorted(GappedPhrases(PHRASES).said_in(sentences(text)))


@pytest.mark.parametrize(
    "text",
    [
        "Frau Ilse Brandner ist seit dem 01.10.2025 im 3. Fachsemester des Studiengangs Physik (B. Sc.) eingeschrieben.",
        "Herr Prof. Dr. Odo Lenk ist gem. § 4 Abs. 2 bis zum 30.09.2027 als Gasthörer eingeschrieben",
        "La Doyenne certifie que M. Karim BENALI, né le 3 mai 2004 à Fès, est, pour l'année 2026-2027, inscrit en L2.",
        "Ms A. N. Okafor (Appl. No. 00412) has, on 4 May 2026, been formally admitted to the programme.",
        "ist eingeschrieben",
    ],
)
def test_parts_of_a_phrase_may_stand_apart(text: str) -> None:
    assert len(said(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Frau Ilse Brandner ist zum Wintersemester nicht an unserer Hochschule eingeschrieben.",
        "Sobald Frau Brandner ist wie vorgesehen eingeschrieben, folgt die Bescheinigung.",
        "Das Semester ist beendet. Wer noch studieren will, wird neu eingeschrieben.",
        "M. Benali n'est plus, depuis le 3 mai, inscrit dans notre établissement.",
        "eingeschrieben ist",
        "Der Antrag ist " + "sehr " * 25 + "lang und eingeschrieben",
    ],
)
def test_what_is_denied_or_belongs_to_another_sentence_is_not_said(text: str) -> None:
    assert said(text) == []


@pytest.mark.parametrize(
    ("phrase", "text", "expected"),
    [
        ("is enrolled", "The student is enrolled.", True),
        ("is enrolled", "Roll No. 23CS118 is enrolled", True),
        ("is enrolled", "Once she is enrolled, the fee is due.", False),
        ("is enrolled", "Once she is enrolled, the fee is due. She is enrolled since May.", True),
        ("zum Studium zugelassen", "Sie werden nicht zum Studium zugelassen", False),
        ("zum Studium zugelassen", "Wenn Sie zum Studium zugelassen sind, erhalten Sie Post", False),
        ("está matriculado", "no está matriculado", False),
        ("está matriculado", "cuando está matriculado", False),
    ],
)
def test_a_denied_or_conditional_phrase_is_not_said(phrase: str, text: str, expected: bool) -> None:
    assert is_said(fold(phrase), fold(text)) is expected
