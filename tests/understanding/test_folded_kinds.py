"""The folded phrases of all kinds, made and kept."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from doccheck.kinds import all_kinds
from doccheck.understanding import folded_kinds
from doccheck.understanding.fold import folded, folded_each
from doccheck.understanding.gapped import parted_each


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    monkeypatch.setattr(folded_kinds, "_kept_in", [])
    folded_kinds.phrases_of_kinds.cache_clear()
    folded_kinds.keep_in(tmp_path)
    yield tmp_path
    folded_kinds.phrases_of_kinds.cache_clear()


def test_what_is_kept_says_the_same(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made = folded_kinds.phrases_of_kinds()
    assert made.keys() == all_kinds().keys()
    assert len(list(folder.iterdir())) == 1
    monkeypatch.setattr(folded_kinds, "_folded_phrases", None)  # nothing is folded again
    folded_kinds.phrases_of_kinds.cache_clear()
    assert folded_kinds.phrases_of_kinds() == made


def test_a_changed_definition_is_folded_again(folder: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    folded_kinds.phrases_of_kinds()
    before = set(folder.iterdir())
    definitions = tmp_path / "kinds"
    definitions.mkdir()
    (definitions / "passport.toml").write_text("id = 'passport'")
    monkeypatch.setattr(folded_kinds, "FOLDER", definitions)
    folded_kinds.phrases_of_kinds.cache_clear()
    folded_kinds.phrases_of_kinds()
    assert set(folder.glob("*.npy")) - before


def test_many_are_folded_as_each_alone() -> None:
    texts = ["Bescheinigung über die Prüfung", "", "  N° 3 – Straße ", "在学证明", "Żółć_łódź", "ƕ", "a…b"]
    assert folded_each(texts) == [folded(text) for text in texts]
    assert folded_each(texts[:5]) == [folded(text) for text in texts[:5]]
    assert folded_each([]) == []
    assert parted_each(["Ist … eingeschrieben", "é…b", "Nr."]) == ["ist…eingeschrieben", "e…b", "nr"]
