"""The sample dossiers are there, small, described, and made the same way each time."""

from __future__ import annotations

import subprocess
import sys
import tomllib
import unicodedata
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from PIL import Image

SAMPLES = Path(__file__).resolve().parents[1] / "samples"
DOSSIERS = ("bw-complete", "grenoble-scans", "lu-translations", "lyon-five-faults", "mainz-one-pdf")
TRUTH: list[dict[str, Any]] = tomllib.loads((SAMPLES / "truth.toml").read_text(encoding="utf-8"))["dossier"]
LIMIT = 15_000_000


def files(dossier: str, root: Path = SAMPLES) -> list[Path]:
    return sorted(path for path in (root / dossier).iterdir() if path.is_file())


def named(path: Path) -> str:
    """A file name as it was given: some file systems take accents apart."""
    return unicodedata.normalize("NFC", path.name)


def rows(dossier: str) -> dict[str, list[str]]:
    """File name → cells of its row in the README."""
    _, _, rest = (SAMPLES / "README.md").read_text(encoding="utf-8").partition(f"\n## {dossier}\n")
    section = rest.partition("\n## ")[0]
    lines = [line for line in section.splitlines() if line.startswith("| `")]
    table = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]
    return {cells[0].strip("`"): cells for cells in table}


def test_every_dossier_of_the_script_is_there() -> None:
    assert tuple(sorted(path.parent.name for path in SAMPLES.glob("*/dossier.toml"))) == DOSSIERS


def test_the_samples_are_small_and_many() -> None:
    every = [path for dossier in DOSSIERS for path in files(dossier)]
    assert sum(path.stat().st_size for path in every) < LIMIT
    assert all(path.stat().st_size > 0 for path in every)
    assert sum(len(dossier["document"]) for dossier in TRUTH) >= 30


@pytest.mark.parametrize("dossier", DOSSIERS)
def test_every_file_stands_in_the_readme_with_purpose_and_licence(dossier: str) -> None:
    described = rows(dossier)
    assert sorted(described) == sorted(named(path) for path in files(dossier))
    for name, cells in described.items():
        assert len(cells) == 5, name
        assert len(cells[3]) > 10, name
        assert cells[4] == "CC0-1.0", name


@pytest.mark.parametrize("truth", TRUTH, ids=[dossier["name"] for dossier in TRUTH])
def test_the_truth_names_every_file_and_no_other(truth: dict[str, Any]) -> None:
    told = {part["file"] for document in truth["document"] for part in document["pages"]}
    told |= {file["name"] for file in truth.get("file", ())}
    assert told == {named(path) for path in files(truth["name"])} - {"dossier.toml"}


@pytest.mark.parametrize("truth", TRUTH, ids=[dossier["name"] for dossier in TRUTH])
def test_the_truth_gives_every_readable_page_of_a_pdf_one_document(truth: dict[str, Any]) -> None:
    told: dict[str, list[int]] = {}
    for part in (part for document in truth["document"] for part in document["pages"]):
        told.setdefault(part["file"], []).extend(part["pages"])
    for file in truth.get("file", ()):
        told.setdefault(file["name"], []).extend(file.get("pages", ()))
    for path in files(truth["name"]):
        if path.suffix.lower() == ".pdf" and path.name != "prise_en_charge.pdf":
            assert sorted(told[named(path)]) == list(range(1, len(pypdfium2.PdfDocument(path)) + 1)), path.name


@pytest.mark.parametrize("truth", TRUTH, ids=[dossier["name"] for dossier in TRUTH])
def test_the_facts_agree_with_the_truth(truth: dict[str, Any]) -> None:
    facts = tomllib.loads((SAMPLES / truth["name"] / "dossier.toml").read_text(encoding="utf-8"))
    passport = next(document for document in truth["document"] if document["kind"] == "passport")
    assert facts["checklist"] == truth["checklist"]
    assert facts["applicant"]["surname"].upper() == passport["holder"]["surname"]
    assert facts["applicant"]["birth_date"] == passport["holder"]["birth_date"]
    assert facts["application_date"] < facts["stay"]["end"]
    assert isinstance(facts["stay"]["start"], date)


def test_the_truncated_and_the_duplicate_file_are_what_they_should_be() -> None:
    folder = SAMPLES / "grenoble-scans"
    with pytest.raises(pypdfium2.PdfiumError):
        pypdfium2.PdfDocument(folder / "prise_en_charge.pdf")
    assert (folder / "IMG_4127.jpg").read_bytes() == (folder / "IMG_4127 (1).jpg").read_bytes()
    with Image.open(folder / "IMG_4121.jpg") as picture:
        assert picture.getexif()[0x0112] == 6


def texts(path: Path) -> Iterator[str]:
    for page in pypdfium2.PdfDocument(path):
        yield page.get_textpage().get_text_bounded()


@pytest.mark.parametrize("dossier", ["bw-complete", "mainz-one-pdf"])
def test_made_again_the_documents_say_the_same(dossier: str, tmp_path: Path) -> None:
    command = [sys.executable, str(SAMPLES / "make.py"), "--only", dossier, "--into", str(tmp_path)]
    subprocess.run(command, check=True, capture_output=True)
    again = files(dossier, tmp_path)
    assert [named(path) for path in again] == [named(path) for path in files(dossier)]
    for old, new in zip(files(dossier), again, strict=True):
        if old.suffix == ".pdf":
            assert list(texts(old)) == list(texts(new)), old.name
        elif old.suffix == ".jpg":
            with Image.open(old) as first, Image.open(new) as second:
                assert first.size == second.size
                assert first.info["dpi"] == second.info["dpi"]
        else:
            assert old.read_bytes() == new.read_bytes()
