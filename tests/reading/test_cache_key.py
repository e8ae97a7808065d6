"""The same key means the same reading, and only what would be read the same again is kept."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from doccheck.model import (
    Finding,
    SourceFile,
)
from doccheck.reading import cache_key as keys
from doccheck.reading.cache import (
    ReadingCache,
    cache_key,
    default_folder,
    documents_key,
    installed_packages,
    is_lasting,
    reader_version,
)
from tests.reading.readings import KEY, OTHER_KEY, finding, page, reading

PACKAGE = Path(keys.__file__).parents[1]


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        (finding("not_read", "time_limit", seconds=300), False),
        (finding("not_read", "memory_limit"), False),
        (finding("not_read", "worker_died"), False),
        (finding("not_read", "no_ocr", missing="tesseract-ocr"), False),
        (finding("not_read", "page", detail="3: the picture on it cannot be decoded"), True),
        (finding("not_read", "page", detail="3: OSError: [Errno 28] No space left on device"), False),
        (finding("not_read", "page_ocr", detail="3: more than 90 s"), False),
        (finding("not_read", "page_time_limit", page=3, seconds=60), False),
        (finding("not_read", "page_memory_limit", page=3), False),
        (finding("not_read", "page_worker_died", page=3), False),
        (finding("not_read", "a reason of tomorrow"), False),
        (finding("not_read"), False),
        (finding("corrupt_file", detail="OSError: [Errno 28] No space left on device"), False),
        (finding("corrupt_file", detail="the end of the file is missing"), True),
        (finding("not_read", "script", script="Arab", package="tesseract-ocr-script-arab"), True),
        (finding("not_read", "text_layer"), True),
        (finding("not_read", "too_many_pages", limit=300, pages=301), True),
        (finding("not_read", "embedded", count=2), True),
        (finding("password_protected"), True),
        (finding("blank_page"), True),
    ],
)
def test_only_what_would_be_the_same_again_is_lasting(found: Finding, expected: bool, tmp_path: Path) -> None:
    for made in (reading(findings=(found,)), reading(page(), page(2, findings=(found,)))):
        assert is_lasting(made) is expected
        assert ReadingCache(tmp_path).put(KEY, made) is expected


def source(content: bytes = b"%PDF-", name: str = "a.pdf", media_type: str | None = "application/pdf") -> SourceFile:
    return SourceFile(name=name, content=content, media_type=media_type, sha256="", size=len(content))


def test_a_key_is_of_content_type_and_options_and_not_of_the_name() -> None:
    first = cache_key(source(), {"pictures": "no", "ocr": "auto"})
    assert first == cache_key(source(name="b.pdf"), {"ocr": "auto", "pictures": "no"})
    others = {
        cache_key(source(b"%PDF-1"), {"pictures": "no", "ocr": "auto"}),
        cache_key(source(media_type=None), {"pictures": "no", "ocr": "auto"}),
        cache_key(source(), {"pictures": "yes", "ocr": "auto"}),
        cache_key(source(), {"pictures": "no"}),
    }
    assert len(others | {first}) == 5


def test_the_key_of_documents_is_of_the_files_in_their_order_with_their_names() -> None:
    first = documents_key([("a.pdf", KEY), ("b.pdf", OTHER_KEY)])
    assert first == documents_key([("a.pdf", KEY), ("b.pdf", OTHER_KEY)])
    others = {
        documents_key([("b.pdf", OTHER_KEY), ("a.pdf", KEY)]),
        documents_key([("c.pdf", KEY), ("b.pdf", OTHER_KEY)]),
        documents_key([("a.pdf", OTHER_KEY), ("b.pdf", OTHER_KEY)]),
        documents_key([("a.pdf", KEY)]),
    }
    assert len(others | {first}) == 5


def test_a_change_of_the_code_changes_every_key(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("settings.py", "model.py", "engines/ocr/reader.py", "reading/read.py", "reading/tables/signs.toml"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("LIMIT = 1\n")
    monkeypatch.setattr(keys, "__file__", str(tmp_path / "reading" / "cache_key.py"))

    def current() -> str:
        reader_version.cache_clear()
        return cache_key(source(), {})

    try:
        first = current()
        seen = {first}
        for name in (
            "settings.py",
            "model.py",
            "engines/ocr/reader.py",
            "reading/read.py",
            "reading/tables/signs.toml",
        ):
            (tmp_path / name).write_text("LIMIT = 2\n")
            seen.add(current())
        (tmp_path / "reading" / "__pycache__").mkdir()
        (tmp_path / "reading" / "__pycache__" / "read.pyc").write_bytes(b"derived")
        (tmp_path / "judging.py").write_text("not what reads")
        seen.add(current())
        assert len(seen) == 6
        (tmp_path / "reading" / "read.py").rename(tmp_path / "reading" / "other.py")
        assert current() not in seen
        monkeypatch.setattr(keys, "__file__", str(tmp_path / "archive.zip" / "doccheck" / "reading" / "cache_key.py"))
        assert current() != current()
    finally:
        reader_version.cache_clear()


@pytest.mark.parametrize(
    ("parts", "covering"),
    [
        (("reading", "engines", "values"), keys._SOURCES),
        (("understanding", "values"), (*keys._SOURCES, *keys._UNDERSTANDING)),
    ],
)
def test_the_version_covers_everything_the_code_imports(parts: tuple[str, ...], covering: tuple[str, ...]) -> None:
    covered = {name.removesuffix(".py") for name in covering}
    used: set[str] = set()
    for part in parts:
        for path in (PACKAGE / part).rglob("*.py"):
            for node in ast.walk(ast.parse(path.read_text("utf-8"))):
                if isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] == "doccheck":
                    module = str(node.module).split(".")[1:]
                    used |= {module[0]} if module else {alias.name for alias in node.names}
    assert used >= {"model", "settings", parts[0]}
    assert used <= covered


def test_installed_packages_change_with_their_versions(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "tool-1.0.dist-info").mkdir()
    monkeypatch.setattr("sys.path", [str(tmp_path), str(tmp_path / "gone.zip"), ""])
    installed_packages.cache_clear()
    first = installed_packages()
    (tmp_path / "tool-1.0.dist-info").rename(tmp_path / "tool-1.1.dist-info")
    installed_packages.cache_clear()
    second = installed_packages()
    installed_packages.cache_clear()
    assert first != second


def test_the_place_follows_the_environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.delenv("DOCCHECK_CACHE", raising=False)
    monkeypatch.delenv("XDG_CACHE_HOME", raising=False)
    assert default_folder() == tmp_path / ".cache" / "doccheck"
    monkeypatch.setenv("XDG_CACHE_HOME", "relative")
    assert default_folder() == tmp_path / ".cache" / "doccheck"
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "x"))
    assert default_folder() == tmp_path / "x" / "doccheck"
    monkeypatch.setenv("DOCCHECK_CACHE", "~/mine")
    assert default_folder() == tmp_path / "mine"
