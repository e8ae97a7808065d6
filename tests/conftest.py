"""What every test shares."""

from __future__ import annotations

import shutil

import pytest


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Tests of real pixels are skipped, visibly, where the engine is not installed."""
    if shutil.which("tesseract"):
        return
    for test in items:
        if test.get_closest_marker("tesseract"):
            test.add_marker(pytest.mark.skip(reason="tesseract is not installed: run `make demo` once"))
