"""What is read for a measurement."""

from __future__ import annotations

from pathlib import Path

import pytest

from doccheck.model import SourceFile
from scripts.accuracy import readings
from scripts.accuracy.readings import Reader


def test_the_same_content_is_read_once_under_whatever_names(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[SourceFile] = []
    monkeypatch.setattr(readings, "read_kept", lambda files, *_: read.extend(files))
    monkeypatch.setattr(readings, "_AT_ONCE", 2)
    paths = []
    for folder, text in (("a", "one"), ("b", "one"), ("c", "other"), ("d", "one")):
        (tmp_path / folder).mkdir()
        paths.append(tmp_path / folder / "letter.txt")
        paths[-1].write_text(f"Dear Sir or Madam, {text}\n", encoding="utf-8")

    Reader(tmp_path / "cache", jobs=1, old=False).read(paths)

    assert [file.name for file in read] == ["0/letter.txt", "2/letter.txt"]
