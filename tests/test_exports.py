"""The public interface of the library, and that importing it costs nothing heavy."""

from __future__ import annotations

import inspect
import json
import os
import subprocess
import sys
from importlib.resources import files
from pathlib import Path

import doccheck
from tests.test_architecture import HEAVY

ROOT = Path(__file__).parents[1]

FUNCTIONS = {"check_dossier", "check_file", "load_checklist", "render_report"}
TYPES = {
    "Box",
    "Certainty",
    "Checklist",
    "Document",
    "DoccheckError",
    "Evidence",
    "Fact",
    "Field",
    "FileCheck",
    "FileResult",
    "Finding",
    "Money",
    "Origin",
    "Progress",
    "Report",
    "RequirementResult",
    "Severity",
    "Status",
    "Texts",
    "UsageError",
    "Verdict",
}


def test_the_public_names_are_exported() -> None:
    assert set(doccheck.__all__) >= FUNCTIONS | TYPES


def test_every_exported_name_exists_once_and_is_sorted() -> None:
    assert list(doccheck.__all__) == sorted(set(doccheck.__all__))
    assert [name for name in doccheck.__all__ if not hasattr(doccheck, name)] == []


def test_public_functions_are_documented_and_typed() -> None:
    for name in FUNCTIONS:
        function = getattr(doccheck, name)
        signature = inspect.signature(function)
        assert inspect.getdoc(function), name
        assert signature.return_annotation is not inspect.Signature.empty, name
        untyped = [p.name for p in signature.parameters.values() if p.annotation is inspect.Parameter.empty]
        assert untyped == [], name


def test_the_package_says_that_it_is_typed() -> None:
    assert files("doccheck").joinpath("py.typed").is_file()


def test_every_name_is_the_one_of_its_module() -> None:
    for name in doccheck.__all__:
        found = getattr(doccheck, name)
        assert found.__name__ == name
        assert getattr(sys.modules[found.__module__], name) is found


def test_a_name_that_is_not_there_is_an_attribute_error() -> None:
    assert not hasattr(doccheck, "nothing")
    assert set(doccheck.__all__) <= set(dir(doccheck))


def test_importing_doccheck_loads_no_heavy_library() -> None:
    script = "import doccheck, json, sys; print(json.dumps(sorted({name.split('.')[0] for name in sys.modules})))"
    result = subprocess.run(
        [sys.executable, "-c", script],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=True,
    )
    loaded = set(json.loads(result.stdout))
    assert "doccheck" in loaded
    assert loaded & HEAVY == set()
