"""The report of every sample is the one that stands beside it. `make golden` writes them anew."""

from __future__ import annotations

import json
from typing import Any

import pytest

from doccheck import render_report
from scripts.golden import differences, expected_file, needs_ocr, sample_files, sample_names
from tests import sample_reports


def _reads_pixels(name: str) -> bool:
    try:
        return any(needs_ocr(file) for file in sample_files(name))
    except RuntimeError:  # pdfium's error: a sample that is damaged on purpose
        return True


def _samples() -> list[Any]:
    return [pytest.param(name, marks=[pytest.mark.engines] * _reads_pixels(name)) for name in sample_names()]


@pytest.mark.parametrize("name", _samples())
def test_the_report_is_the_expected_one(name: str) -> None:
    expected = json.loads(expected_file(name).read_text("utf-8"))
    found = render_report(sample_reports.report_of(name), output_format="json", language="en")
    assert differences(expected, json.loads(found)) == []


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
