"""A watched folder, the state beside it, and its ledger."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from doccheck.watch.ledger import Ledger, make_private


@pytest.fixture
def root(tmp_path: Path) -> Path:
    folder = tmp_path / "root"
    folder.mkdir()
    return folder


@pytest.fixture
def state(tmp_path: Path) -> Path:
    folder = tmp_path / "state"
    make_private(folder)
    return folder


@pytest.fixture
def ledger(state: Path) -> Iterator[Ledger]:
    with Ledger(state) as made:
        yield made
