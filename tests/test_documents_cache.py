"""A dossier that is checked a second time is neither read nor understood again – and says the same."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from doccheck import pipeline, workers
from doccheck.engines.ocr import identity
from doccheck.model import Document, FileReading, Finding, PageRef, Severity
from doccheck.pipeline import classify_files
from doccheck.reading.cache import ReadingCache
from doccheck.reading.pieces import KeptPieces
from doccheck.understanding import understand
from doccheck.understanding.before import Before
from doccheck.values import languages
from tests.reading.files import LETTER, pdf

Seen = list[tuple[str, ...]]


@pytest.fixture
def dossier(tmp_path: Path) -> Path:
    folder = tmp_path / "dossier"
    folder.mkdir()
    for number in (1, 2):
        (folder / f"{number}.pdf").write_bytes(pdf((*LETTER, f"Page {number}")))
    return folder


@pytest.fixture
def understood(monkeypatch: pytest.MonkeyPatch) -> Seen:
    """The files of every dossier that is understood anew."""
    seen: Seen = []
    real = pipeline.documents_of

    def documents_of(readings: tuple[FileReading, ...], before: Before | None = None) -> tuple[Document, ...]:
        seen.append(tuple(reading.file for reading in readings))
        return real(readings, before)

    monkeypatch.setattr(pipeline, "documents_of", documents_of)
    return seen


def test_the_second_time_nothing_is_read_or_understood(
    dossier: Path, tmp_path: Path, understood: Seen, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = classify_files(dossier, cache=tmp_path / "cache")
    monkeypatch.setattr(workers, "_Run", None)  # whoever reads now fails
    assert classify_files(dossier, cache=tmp_path / "cache") == first
    assert understood == [("1.pdf", "2.pdf")]


def test_the_detectors_of_languages_are_kept_beside_the_readings(
    dossier: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folders: list[Path | None] = []
    monkeypatch.setattr(languages, "prepare", lambda folder=None: folders.append(folder))
    cache = ReadingCache(tmp_path / "cache")
    classify_files(dossier, cache=cache)
    assert folders[0] == cache.models
    folders.clear()
    (dossier / "1.pdf").unlink()  # nothing is to be read, but to be understood
    classify_files(dossier, cache=cache)
    assert folders[0] == cache.models
    folders.clear()
    classify_files(dossier)
    assert folders[0] is None


def test_another_name_another_file_or_another_order_is_understood_anew(
    dossier: Path, tmp_path: Path, understood: Seen
) -> None:
    classify_files(dossier, cache=tmp_path / "cache")
    (dossier / "2.pdf").rename(dossier / "0.pdf")
    documents, _ = classify_files(dossier, cache=tmp_path / "cache")
    assert {page.file for document in documents for page in document.pages} == {"0.pdf", "1.pdf"}
    (dossier / "3.pdf").write_bytes(pdf(LETTER))
    classify_files(dossier, cache=tmp_path / "cache")
    assert understood == [("1.pdf", "2.pdf"), ("0.pdf", "1.pdf"), ("0.pdf", "1.pdf", "3.pdf")]


def test_a_file_more_is_the_only_one_that_is_looked_at(
    dossier: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    classify_files(dossier, cache=tmp_path / "cache")
    (dossier / "3.pdf").write_bytes(pdf(LETTER))
    looked: list[str] = []
    real = understand._seen
    monkeypatch.setattr(understand, "_seen", lambda page, zones=None: (looked.append(page.file), real(page, zones))[1])
    assert classify_files(dossier, cache=tmp_path / "cache") == classify_files(dossier)
    assert looked == ["3.pdf", "1.pdf", "2.pdf", "3.pdf"]  # the last three without a cache


def test_other_content_under_a_known_name_is_looked_at(
    dossier: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    classify_files(dossier, cache=tmp_path / "cache")
    (dossier / "1.pdf").write_bytes(pdf(("Invoice 4711", "Two chairs", "120,00 EUR")))
    assert classify_files(dossier, cache=tmp_path / "cache") == classify_files(dossier)


def test_of_a_file_that_could_not_be_read_to_its_end_no_piece_is_kept(tmp_path: Path) -> None:
    pieces = KeptPieces(ReadingCache(tmp_path), {"a.pdf": "a" * 64})
    of_both = (PageRef(file="a.pdf", page=1), PageRef(file="b.pdf", page=1, why="numbered"))
    pieces.keep_looks("b.pdf", ((), None, False, (), False, False))
    pieces.keep_document(Document(id="d1", kind="visa", confidence=1.0, pages=of_both))
    assert pieces.looks("b.pdf") is None
    assert pieces.document(of_both) is None
    one = Document(id="d1", kind="visa", confidence=1.0, pages=of_both[:1])
    pieces.keep_document(one)
    assert pieces.document(of_both[:1]) == one
    assert pieces.document((replace(of_both[0], why="zone"),)) is None
    renamed = KeptPieces(ReadingCache(tmp_path), {"c.pdf": "a" * 64})
    assert renamed.document((replace(of_both[0], file="c.pdf"),)) is None


def test_what_was_understood_of_a_reading_that_is_not_kept_is_not_kept(
    dossier: Path, tmp_path: Path, understood: Seen, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = workers._assembled
    late = Finding(code="not_read", severity=Severity.ERROR, reason="time_limit", values=(("seconds", 60),))

    def slow(*arguments: object) -> FileReading:
        read = real(*arguments)  # type: ignore[arg-type]
        return replace(read, pages=(), page_count=None, findings=(late,)) if read.file == "2.pdf" else read

    monkeypatch.setattr(workers, "_assembled", slow)
    classify_files(dossier, cache=tmp_path / "cache")
    monkeypatch.setattr(workers, "_assembled", real)
    _, files = classify_files(dossier, cache=tmp_path / "cache")
    assert [file.findings for file in files] == [(), ()]
    classify_files(dossier, cache=tmp_path / "cache")
    assert understood == [("1.pdf", "2.pdf")] * 2


def test_without_room_nothing_is_kept_and_all_is_said(dossier: Path, tmp_path: Path, understood: Seen) -> None:
    cache = ReadingCache(tmp_path / "cache", max_bytes=0)
    assert classify_files(dossier, cache=cache) == classify_files(dossier)
    assert len(understood) == 2


def test_what_understanding_needs_is_loaded_only_while_something_is_read(
    dossier: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    loaded: list[Path | None] = []
    monkeypatch.setattr(pipeline, "load_beforehand", loaded.append)
    classify_files(dossier)
    assert loaded == [None]
    classify_files(dossier, cache=tmp_path / "cache")
    assert set(loaded[1:]) == {tmp_path / "cache" / "models"}
    loaded.clear()
    classify_files(dossier, cache=tmp_path / "cache")
    assert not loaded


@pytest.fixture
def tesseract(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The folder of language data of a Tesseract that can only be looked at."""
    (tmp_path / "bin").mkdir()
    command = tmp_path / "bin" / ("tesseract.exe" if os.name == "nt" else "tesseract")
    command.write_text("started")
    command.chmod(0o755)
    data = tmp_path / "share" / "tesseract-ocr" / "5" / "tessdata"
    data.mkdir(parents=True)
    (data / "deu.traineddata").write_bytes(b"1")
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))
    monkeypatch.delenv("TESSDATA_PREFIX", raising=False)
    monkeypatch.setattr(identity, "installed_packs", lambda: ("asked",))
    yield data
    identity.tesseract_identity.cache_clear()


def test_another_tesseract_or_another_pack_is_noticed(
    tesseract: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def now() -> str:
        identity.tesseract_identity.cache_clear()
        return identity.tesseract_identity()

    seen = [now()]
    (tesseract / "ara.traineddata").write_bytes(b"2")
    seen.append(now())
    (tesseract / "deu.traineddata").write_bytes(b"a better one")
    seen.append(now())
    (tesseract / "script").mkdir()
    (tesseract / "script" / "Latin.traineddata").write_bytes(b"3")
    seen.append(now())
    next((tmp_path / "bin").iterdir()).write_text("another version")
    seen.append(now())
    assert not any("asked" in each for each in seen)
    for path in tesseract.rglob("*.traineddata"):
        path.unlink()
    seen.append(now())
    assert "asked" in seen[-1]
    monkeypatch.setenv("PATH", str(tesseract))
    assert now() == ""
    assert len(set(seen)) == len(seen)
