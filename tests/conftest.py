"""What every test shares."""

from __future__ import annotations

import gc
import os
from collections.abc import Iterator
from pathlib import Path

import cv2
import pytest
from hypothesis import settings

from tests import sample_reports
from tests.engines import INSTALLED

# Tests use OpenCV in this process, and the workers of later tests are forked from it.
cv2.setNumThreads(1)

# How long an example takes says nothing on a machine that does other things as well.
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")

WAITING = Path(__file__).parent / "watch"
WANTED = {"pixels": 1, "engines": 2}  # marker → how many engines it needs


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Tests of real pixels are skipped, visibly, where no engine is installed, or only one where both are needed.

    Those that wait for a watcher come first: while they sleep, the other processes of the run have work to do.
    """
    items.sort(key=lambda test: WAITING not in test.path.parents)
    for test in items:
        for marker, count in WANTED.items():
            if test.get_closest_marker(marker) and len(INSTALLED) < count:
                here = ", ".join(INSTALLED) or "none"
                test.add_marker(pytest.mark.skip(reason=f"needs {count} OCR engines, here: {here}"))


def pytest_collection_finish() -> None:
    """The collected tests stay to the end: no collection of garbage, here or in a forked worker, looks at them again."""
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True, scope="session")
def _shared_folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """The processes of one run of the tests share the reports on the samples and a cache, which is nobody else's."""
    own = tmp_path_factory.getbasetemp()
    shared = own.parent if "PYTEST_XDIST_WORKER" in os.environ else own
    sample_reports.folder = shared
    os.environ["DOCCHECK_CACHE"] = str(shared / "cache")
    yield
    del os.environ["DOCCHECK_CACHE"]
