"""The report as one HTML page that needs nothing else: style inside, pictures inside, no script."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from doccheck.model import Report
from doccheck.reporting import show
from doccheck.reporting.clean import visible
from doccheck.reporting.summary import why
from doccheck.reporting.terminal import VERDICTS
from doccheck.reporting.views import Views
from doccheck.reporting.wording import wording

if TYPE_CHECKING:
    from jinja2 import Environment

FOLDER = Path(__file__).parent / "templates"


def report_html(report: Report, language: str) -> str:
    """The page in `language`. Everything from documents is escaped, and its invisible signs are shown."""
    words = wording(language)
    template = _environment().get_template("report.html.j2")
    page = template.render(
        language=language,
        ui=words.ui,
        say=words.say,
        verdict=report.verdict.value,
        verdict_word=words.verdict[report.verdict],
        verdict_symbol=VERDICTS[report.verdict],
        why=why(report, language),
        title=report.checklist.title.in_language(language),
        source=report.checklist.source,
        checked_on=words.say("checked_on", date=show.shown(report.checked_on, language)),
        views=Views(report, language),
    )
    return page if page.endswith("\n") else f"{page}\n"


@cache
def _environment() -> Environment:
    """Kept, with the templates it has compiled: a watcher writes thousands of reports."""
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    return Environment(
        loader=FileSystemLoader(FOLDER),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_shown,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def _shown(value: object) -> object:
    """Plain text gets its dangerous signs shown; markup made by the template itself stays as it is."""
    return visible(value) if type(value) is str else value
