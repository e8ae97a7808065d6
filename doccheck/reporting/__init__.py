"""`Report` → text for a terminal, JSON, HTML or a letter, in four languages. What comes from a document is escaped."""

from __future__ import annotations

from typing import Literal

from doccheck.model import Document, FileResult, Report
from doccheck.reporting.html import report_html
from doccheck.reporting.json_report import classification_json, report_json
from doccheck.reporting.letter import letter_text
from doccheck.reporting.terminal import classification_text, report_text


def render_report(
    report: Report,
    *,
    output_format: Literal["terminal", "json", "html", "letter"],
    language: str = "en",
    width: int = 100,
    colour: bool = False,
) -> str:
    """The whole report in `language` (fr, de, es, en), ending with a line break.

    "letter" writes to the applicant instead: plain text of 80 columns, ready to send, without anything internal.
    `width` (columns) and `colour` (ANSI escape codes) concern the terminal alone. The same report gives the same text.
    """
    if output_format == "json":
        return report_json(report, language)
    if output_format == "html":
        return report_html(report, language)
    if output_format == "letter":
        return letter_text(report, language)
    return report_text(report, language, width=width, colour=colour)


def render_classification(
    documents: tuple[Document, ...],
    files: tuple[FileResult, ...],
    *,
    output_format: Literal["terminal", "json"],
    language: str,
    width: int,
    colour: bool,
) -> str:
    """What was recognised, without a judgement: the answer of `doccheck classify`."""
    if output_format == "json":
        return classification_json(documents, files, language)
    return classification_text(documents, files, language, width=width, colour=colour)
