"""The report of every sample is the one that stands beside it. `make golden` writes them anew."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from doccheck import render_report
from doccheck.engines.ocr import neural
from scripts.golden import differences, expected_file, needs_ocr, sample_files, sample_names
from tests import sample_reports


def _has_pixels(file: Path) -> bool:
    try:
        return needs_ocr(file)
    except RuntimeError:  # pdfium's error: a sample that is damaged on purpose
        return True


def _reads_pixels(name: str) -> bool:
    return any(_has_pixels(file) for file in sample_files(name))


def _samples() -> list[Any]:
    return [pytest.param(name, marks=[pytest.mark.engines] * _reads_pixels(name)) for name in sample_names()]


@pytest.mark.parametrize("name", _samples())
def test_the_report_is_the_expected_one(name: str) -> None:
    """To the letter where it comes from text layers. What engines read of pixels depends on the processor, to a letter
    here and there: of that, what is said of the dossier must be the same on those that read as the expected one did."""
    expected = json.loads(expected_file(name).read_text("utf-8"))
    found = json.loads(render_report(sample_reports.report_of(name), output_format="json", language="en"))
    if not _reads_pixels(name):
        assert differences(expected, found) == []
        return
    typed = {file.name for file in sample_files(name) if not _has_pixels(file)}
    assert differences(_documents(expected, typed), _documents(found, typed)) == []
    reader = neural.load()
    if reader is not None and reader.fast:
        assert differences(_outline(expected), _outline(found)) == []


def _documents(report: dict[str, Any], files: set[str]) -> list[Any]:
    """The documents that come from `files` alone, without the numbers that depend on all documents before."""
    ids = ("id", "translation_of", "parallel_to")
    return [
        {key: value for key, value in document.items() if key not in ids}
        for document in report["documents"]
        if {page["file"] for page in document["pages"]} <= files
    ]


def _outline(report: dict[str, Any]) -> dict[str, Any]:
    """What is said of the dossier: its verdict, every requirement with its findings, every document with its pages."""

    def said(findings: list[dict[str, Any]]) -> list[tuple[str, str]]:
        return [(finding["code"], finding["severity"]) for finding in findings]

    return {
        "verdict": report["verdict"],
        "requirements": [[r["id"], r["status"], r["documents"], said(r["findings"])] for r in report["requirements"]],
        "documents": [[d["id"], d["kind"], d["pages"]] for d in report["documents"]],
        "files": [[file["name"], said(file["findings"])] for file in report["files"]],
    }


def test_every_sample_has_its_report_and_every_report_its_sample() -> None:
    assert sample_names()
    assert [name for name in sample_names() if not expected_file(name).is_file()] == []
    folder = expected_file("x").parent
    named = {file.name.removesuffix(".expected.json") for file in folder.glob("*.expected.json")}
    assert named == set(sample_names())


@pytest.mark.parametrize(
    ("expected", "found", "count"),
    [
        ({"box": [0.1, 0.2]}, {"box": [0.12, 0.19]}, 0),
        ({"box": [0.1, 0.2]}, {"box": [0.14, 0.2]}, 1),
        ({"confidence": 0.9}, {"confidence": 0.92}, 0),
        ({"pages": 1}, {"pages": 1.01}, 1),
        ({"verdict": "review"}, {"verdict": "complete"}, 1),
        ({"findings": []}, {"findings": [{"code": "expired"}]}, 1),
        ({"optional": False}, {"optional": 0}, 1),
        ({"box": None}, {"box": [0, 0, 1, 1]}, 1),
        ({"a": 1}, {"b": 1}, 2),
    ],
)
def test_differences_are_seen(expected: Any, found: Any, count: int) -> None:
    assert len(differences(expected, found)) == count
