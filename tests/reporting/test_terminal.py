"""The report for a terminal: complete, no wider than asked, and harmless."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from doccheck.model import LANGUAGES, Box, Evidence, Finding, Severity
from doccheck.reporting import render_classification, render_report
from doccheck.reporting.clean import visible
from doccheck.reporting.messages import message
from doccheck.reporting.wording import wording
from tests.reporting.dossier import DOCUMENTS, FILES, HOSTILE, REPORT, TOO_SOON

NARROW = re.compile(r"\s+")


def squeezed(text: str) -> str:
    """The text without any space: where lines were broken does not matter."""
    return NARROW.sub("", text)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("width", [80, 120])
def test_everything_appears(language: str, width: int) -> None:
    text = squeezed(render_report(REPORT, output_format="terminal", language=language, width=width))
    words = wording(language)
    for result in REPORT.requirements:
        assert squeezed(result.title.in_language(language)) in text
    for status in words.status.values():
        assert squeezed(status) in text
    for name in ("01passport.pdf", "bank.pdf", "casier.jpg", r"relev\xe9.pdf"):
        assert name in text
    assert squeezed(message(TOO_SOON, language)) in text
    assert squeezed(words.ui["disclaimer"]) in text


def test_the_verdict_stands_first_with_its_reason() -> None:
    first, second = render_report(REPORT, output_format="terminal", width=120).splitlines()[:2]
    assert first.startswith("✗  INCOMPLETE")
    assert second.strip().startswith("Missing: Form en · To correct: Passport en, Means en")
    assert "Cv en" not in second  # optional


def test_advice_for_several_requirements_stands_once() -> None:
    text = render_report(REPORT, output_format="terminal", width=120)
    steps = text[: text.index("What is asked for")]
    assert steps.count("What is the purpose of the stay?") == 1
    assert "(Purpose en, Guardian en)" in steps


def test_a_place_that_proves_two_things_stands_once() -> None:
    proof = Evidence(file="bank.pdf", page=1, box=Box(0.1, 0.2, 0.5, 0.25), text="from 1 May to 3 June")
    also = replace(proof, box=Box(0.3, 0.2, 0.5, 0.25))
    elsewhere = replace(proof, page=2)
    report = replace(REPORT, findings=(replace(TOO_SOON, evidence=(proof, also, elsewhere)),))
    text = render_report(report, output_format="terminal", width=120)
    assert text.count("from 1 May to 3 June") == 2


def test_a_step_says_which_fact_is_to_be_checked() -> None:
    values = (("fact", "stay.end"), ("given", "2027-06-30"), ("found", "2027-07-31"))
    conflict = Finding(code="fact_conflict", severity=Severity.REVIEW, values=values)
    text = render_report(replace(REPORT, findings=(conflict,)), output_format="terminal", width=120)
    (step,) = [line for line in text.splitlines() if "which of the two is right" in line and line.endswith(")")]
    assert step.endswith("(Last day of the stay)")


@pytest.mark.parametrize("width", [40, 80, 120])
def test_no_line_is_wider_than_asked(width: int) -> None:
    from rich.cells import cell_len

    for line in render_report(REPORT, output_format="terminal", language="fr", width=width).splitlines():
        assert cell_len(line) <= width


def test_without_colour_there_are_no_escape_codes() -> None:
    plain = render_report(REPORT, output_format="terminal", colour=False)
    coloured = render_report(REPORT, output_format="terminal", colour=True)
    assert "\x1b" not in plain
    assert "\x1b[" in coloured
    stripped = re.sub(r"\x1b\[[0-9;]*m", "", coloured)
    assert squeezed(stripped) == squeezed(plain)


def test_the_environment_changes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    before = render_report(REPORT, output_format="terminal", colour=True)
    for name, value in (("NO_COLOR", "1"), ("COLUMNS", "33"), ("TERM", "dumb"), ("FORCE_COLOR", "1")):
        monkeypatch.setenv(name, value)
    assert render_report(REPORT, output_format="terminal", colour=True) == before


def test_hostile_text_is_shown_not_obeyed() -> None:
    text = render_report(REPORT, output_format="terminal", width=120, colour=True)
    assert "\x1b[31mESC" not in text
    assert not any(sign in text for sign in "\x07\u202e\u2066")
    assert squeezed("[red]x[/red]␛[31mESC␇") in squeezed(re.sub(r"\x1b\[[0-9;]*m", "", text))
    assert "⟨U+202E⟩" in squeezed(text)


def test_unbreakable_spaces_survive() -> None:
    assert "Quel est le but du séjour\u202f?" in render_report(
        REPORT, output_format="terminal", language="fr", width=120
    )


def test_classification_names_every_document_and_file() -> None:
    text = squeezed(
        render_classification(DOCUMENTS, FILES, output_format="terminal", language="en", width=80, colour=False)
    )
    for file in FILES:
        assert squeezed(visible(file.name)) in text
    assert squeezed("Date of expiry: ") in text


def test_visible() -> None:
    assert visible("a\x1b[0m\u202eb\u0000\tc\nd") == "a␛[0m⟨U+202E⟩b␀ c d"
    assert visible("\x9b31m \x7f \ue000") == "⟨U+009B⟩31m ⟨U+007F⟩ ⟨U+E000⟩"
    assert visible("می\u200cخواهم é 中 عربي") == "می\u200cخواهم é 中 عربي"
    assert visible(HOSTILE).isprintable()
