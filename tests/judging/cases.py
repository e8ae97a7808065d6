"""Worked cases: a dossier as facts and fields in a TOML file, with what is expected of every requirement.

One file is one case, `cases/<checklist id>/<number>-<name>.toml`. The keys are the members of `_File`, `_Unread` and
of `Paper`, `Picture`, `Remark` in `case_papers`; all others are mistakes. All people are invented.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any, ClassVar, Literal

from doccheck.checklist import Checklist, load_checklist
from doccheck.definitions import nearest_word, read_toml, shape
from doccheck.errors import DoccheckError, InvalidDefinition
from doccheck.facts import given
from doccheck.judging import judge
from doccheck.model import Document, Facts, FileResult, Finding, Report, Severity, Status, Verdict
from tests.judging.case_papers import STRICT, Paper, documents, files

FOLDER = Path(__file__).parent / "cases"
_RENAMED = {"from": "from_"}  # a word of Python


@dataclass(frozen=True, kw_only=True)
class _Unread:
    """One `[[file]]`: it could not be read."""

    name: str
    code: str
    severity: Literal["error", "review"] = "error"
    __pydantic_config__: ClassVar[Any] = STRICT


@dataclass(frozen=True, kw_only=True)
class _File:
    title: str
    on: date
    expected: dict[str, Any]
    facts: dict[str, Any] = field(default_factory=dict)
    document: tuple[Paper, ...] = ()
    file: tuple[_Unread, ...] = ()
    __pydantic_config__: ClassVar[Any] = STRICT


@dataclass(frozen=True, kw_only=True)
class Expectation:
    """What is expected of one requirement: its status, and codes that must be among its errors and reviews."""

    status: Status
    codes: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Case:
    path: Path
    title: str
    on: date
    checklist: Checklist
    facts: Facts
    documents: tuple[Document, ...]
    files: tuple[FileResult, ...]
    expected: Mapping[str, Expectation]  # of every requirement, in the checklist's order
    verdict: Verdict
    findings: tuple[str, ...]  # codes that must be among the dossier's findings


def paths(folder: Path = FOLDER) -> tuple[Path, ...]:
    """All cases, by checklist and number."""
    return tuple(sorted(folder.glob("*/*.toml")))


def load(path: Path) -> Case:
    """The case in that file; its folder names the checklist. Raises `InvalidDefinition` with file and key."""
    file = shape(_File, _renamed(read_toml(path)), path=path)
    checklist = load_checklist(path.parent.name)
    expected = dict(file.expected)
    verdict = _word(Verdict, expected.pop("verdict", None), f"{path}: expected.verdict")
    findings = tuple(expected.pop("findings", ()))
    papers = tuple(documents(file.document, checklist, path))
    return Case(
        path=path,
        title=file.title,
        on=file.on,
        checklist=checklist,
        facts=_facts(file.facts, path),
        documents=papers,
        files=(*files(papers, file.document), *map(_unread, file.file)),
        expected=_expectations(expected, checklist, path),
        verdict=verdict,
        findings=findings,
    )


def judged(case: Case) -> Report:
    """The report on the case."""
    return judge(case.documents, case.files, case.checklist, case.facts, case.on)


def _renamed(value: Any) -> Any:
    if isinstance(value, dict):
        return {_RENAMED.get(key, key): _renamed(part) for key, part in value.items()}
    return [_renamed(part) for part in value] if isinstance(value, list) else value


def _word(words: Any, value: Any, where: str) -> Any:
    known = [word.value for word in words]
    if value not in known:
        raise InvalidDefinition(f"{where} = {value!r}: one of {', '.join(known)}{nearest_word(str(value), known)}")
    return words(value)


def _facts(table: Mapping[str, Any], path: Path) -> Facts:
    flat = dict(_flat(table))
    try:
        return given(flat)
    except DoccheckError as error:
        raise InvalidDefinition(f"{path}: facts: {error}") from error


def _flat(table: Mapping[str, Any], before: str = "") -> Iterator[tuple[str, Any]]:
    for key, value in table.items():
        if isinstance(value, dict):
            yield from _flat(value, f"{before}{key}.")
        else:
            yield f"{before}{key}", value


def _expectations(table: Mapping[str, Any], checklist: Checklist, path: Path) -> dict[str, Expectation]:
    """Every requirement of the checklist, none forgotten, none invented, in its order."""
    wanted = [requirement.id for requirement in checklist.requirements]
    if list(table) != wanted:
        odd = sorted(set(wanted) ^ set(table)) or "the order"
        raise InvalidDefinition(f"{path}: expected: the requirements are {wanted}; look at {odd}")
    return {id: _expectation(value, f"{path}: expected.{id}") for id, value in table.items()}


def _expectation(value: Any, where: str) -> Expectation:
    table = value if isinstance(value, dict) else {"status": value}
    if unknown := set(table) - {"status", "codes"}:
        raise InvalidDefinition(f"{where}: unknown key {sorted(unknown)[0]!r}; use status and codes")
    return Expectation(status=_word(Status, table.get("status"), where), codes=tuple(table.get("codes", ())))


def _unread(file: _Unread) -> FileResult:
    finding = Finding(code=file.code, severity=Severity(file.severity))
    digest = hashlib.sha256(file.name.encode()).hexdigest()
    return FileResult(name=file.name, sha256=digest, media_type=None, pages=None, findings=(finding,))
