"""What a reading and its documents depend on: the same key, the same result. And what is worth keeping."""

from __future__ import annotations

import hashlib
import json
import os
import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path

from doccheck.model import FileReading, SourceFile

# What a reading may depend on: a test holds this against what the reading code imports.
_SOURCES = (
    *("model.py", "errors.py", "settings.py", "definitions.py", "kinds.py", "facts.py", "checklist.py", "workers.py"),
    *("values", "engines", "reading"),
)
_UNDERSTANDING = ("understanding", "kinds")
# `not_read` for these reasons is said of the file by its own bytes and by the packs installed, which are in the key.
# Any other reason may be gone the next time: an engine is also missing where it did not answer, or its models were not
# to be opened, and looking again costs next to nothing where nothing reads.
_LASTING = frozenset({"embedded", "page", "script", "text_layer", "too_many_pages"})
# How a worker words an error nobody expected: "OSError: …", and "3: OSError: …" where it met page 3.
_UNEXPECTED = re.compile(r"(?:\d+: )?[A-Za-z_]+: ")


def cache_key(source: SourceFile, options: Mapping[str, str]) -> str:
    """The key of what reading `source` gives: its content, the code that reads, and `options`; not its name.

    `options`: everything else the reading depends on – what was asked for, which engines and packs are installed.
    """
    content = source.sha256 or hashlib.sha256(source.content).hexdigest()
    parts = (content, source.media_type, reader_version(), sorted(options.items()))
    return hashlib.sha256(json.dumps(parts).encode()).hexdigest()


def documents_key(read: Sequence[tuple[str, str]]) -> str:
    """The key of the documents in files whose readings are all in the cache: each with its name and `cache_key`."""
    return understood_key("documents", read)


def understood_key(what: str, of: Sequence[object]) -> str:
    """The key of `what` was understood of something: of readings by their keys, with all else that it depends on."""
    parts = (what, list(of), reader_version(), understanding_version(), installed_packages())
    return hashlib.sha256(json.dumps(parts).encode()).hexdigest()


@cache
def reader_version() -> str:
    """A hash of the code that reads and its limits: any change of it makes every reading so far an old one."""
    return _version(_SOURCES)


@cache
def understanding_version() -> str:
    """The same for the code and the tables that make documents of pages."""
    return _version(_UNDERSTANDING)


def _version(sources: tuple[str, ...]) -> str:
    package = Path(__file__).parents[1]
    version = hashlib.sha256()
    found = False
    try:
        for path in _files(package, sources):
            content = path.read_bytes()
            version.update(f"{path.relative_to(package).as_posix()}\0{len(content)}\0".encode())
            version.update(content)
            found = True
    except OSError:  # it is being installed anew at this moment
        found = False
    # Inside an archive there are no files to look at: then no process trusts the results of another.
    return version.hexdigest() if found else os.urandom(32).hex()


def _files(package: Path, sources: tuple[str, ...]) -> Iterator[Path]:
    """Code and tables alike, in a fixed order, without what Python derives from them."""
    for name in sources:
        path = package / name
        if path.is_file():
            yield path
        for folder, folders, names in os.walk(path):
            folders[:] = sorted(set(folders) - {"__pycache__"})
            yield from (Path(folder) / each for each in sorted(names))


@cache
def installed_packages() -> str:
    """A hash of Python and of the packages and versions that are installed: an option for `cache_key`.

    Of the names of their `.dist-info` folders alone: asking each package takes a hundred times as long.
    """
    names = {sys.version}
    for folder in {path for path in sys.path if path}:
        try:
            names.update(name for name in os.listdir(folder) if name.endswith((".dist-info", ".egg-info")))
        except OSError:  # an archive, or not there
            continue
    return hashlib.sha256("\n".join(sorted(names)).encode("utf-8", "surrogateescape")).hexdigest()


def is_lasting(reading: FileReading) -> bool:
    """Whether the next reading of the same bytes would say the same: no time limit, no missing engine, no dead worker.

    In doubt it would not: then the file is only read once more.
    """
    for finding in (*reading.findings, *(finding for page in reading.pages for finding in page.findings)):
        if finding.code == "not_read" and finding.reason not in _LASTING:
            return False
        if _UNEXPECTED.match(str(dict(finding.values).get("detail", ""))):
            return False
    return True
