"""doccheck checks a student-visa or residence-permit dossier against an authority's checklist, offline.

    report = doccheck.check_dossier("folder", checklist="de-bw-student", on=date(2026, 7, 1))

`check_dossier` judges a folder, `check_file` says what one file is, `load_checklist` reads a checklist, `render_report`
writes a report as text, JSON or HTML. Pages count from 1, boxes are fractions of the upright page from its top left
corner, dates are `datetime.date`, amounts `Decimal`, countries ISO 3166-1 alpha-3, languages ISO 639-1. Errors of the
caller are `DoccheckError`; defects of documents are findings of the report, never exceptions.

Names are loaded when they are first used (PEP 562): a portal that imports doccheck starts no slower for it.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from doccheck.checklist import Checklist, load_checklist
    from doccheck.errors import DoccheckError, UsageError
    from doccheck.model import (
        Box,
        Certainty,
        Decision,
        DecisionResult,
        Document,
        Evidence,
        Fact,
        Field,
        FileResult,
        Finding,
        Money,
        Origin,
        Report,
        RequirementResult,
        Severity,
        Standing,
        Status,
        Texts,
        Verdict,
    )
    from doccheck.pipeline import FileCheck, Progress, check_dossier, check_file
    from doccheck.reporting import render_report

__all__ = [
    "Box",
    "Certainty",
    "Checklist",
    "Decision",
    "DecisionResult",
    "DoccheckError",
    "Document",
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
    "Standing",
    "Status",
    "Texts",
    "UsageError",
    "Verdict",
    "check_dossier",
    "check_file",
    "load_checklist",
    "render_report",
]

_WHERE = {
    "doccheck.checklist": ("Checklist", "load_checklist"),
    "doccheck.errors": ("DoccheckError", "UsageError"),
    "doccheck.pipeline": ("FileCheck", "Progress", "check_dossier", "check_file"),
    "doccheck.reporting": ("render_report",),
}


def __getattr__(name: str) -> object:
    if name not in __all__:
        raise AttributeError(f"module 'doccheck' has no attribute {name!r}")
    module = next((module for module, names in _WHERE.items() if name in names), "doccheck.model")
    return getattr(import_module(module), name)


def __dir__() -> list[str]:
    return [*globals(), *__all__]
