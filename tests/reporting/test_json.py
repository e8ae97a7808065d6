"""The JSON report has the shape of the contract, section 7."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from doccheck.model import LANGUAGES, Box, Evidence
from doccheck.reporting import render_classification, render_report
from tests.reporting.dossier import AMOUNT, DOCUMENTS, FILES, NOT_UTF8, REPORT, with_finding


def rendered(language: str = "en") -> dict:  # type: ignore[type-arg]
    return json.loads(render_report(REPORT, output_format="json", language=language))  # type: ignore[no-any-return]


def test_keys_stand_in_the_contracts_order() -> None:
    report = rendered()
    top = ["schema_version", "verdict", "checklist", "checked_on", "facts", "requirements", "documents", "files"]
    assert list(report)[:9] == [*top, "findings"]
    assert report["schema_version"] == "1"
    assert list(report["checklist"]) == ["id", "title", "source"]
    assert list(report["facts"][0]) == ["key", "value", "origin", "evidence"]
    requirement = ["id", "title", "status", "optional", "documents", "findings"]
    assert list(report["requirements"][0])[:6] == requirement
    document = ["id", "kind", "confidence", "languages", "pages", "translation_of", "legalised", "fields"]
    assert list(report["documents"][0])[:8] == document
    assert list(report["files"][0]) == ["name", "sha256", "media_type", "pages", "findings"]
    finding = report["requirements"][0]["findings"][0]
    assert list(finding) == ["code", "severity", "message", "action", "evidence"]
    assert list(finding["evidence"][0]) == ["file", "page", "box", "text"]
    assert report["requirements"][6]["findings"][0]["reason"] == "condition"


def test_values_have_the_contracts_types() -> None:
    report = rendered()
    assert report["verdict"] == "incomplete"
    assert report["checked_on"] == "2026-07-01"
    assert [fact["value"] for fact in report["facts"]][:2] == ["2026-07-01", ["MAR", "FRA"]]
    assert report["facts"][3]["value"] == 0
    assert report["facts"][4]["value"] is False
    assert report["documents"][0]["confidence"] == 0.99
    assert report["documents"][0]["pages"][0] == {"file": "01 passport.pdf", "page": 1}
    assert report["requirements"][0]["documents"] == ["d1"]
    proof = report["requirements"][0]["findings"][0]["evidence"][0]
    assert proof["box"] == [0.1235, 0.4, 0.42, 0.425]
    assert proof["text"] == "14 MAR 2027"
    assert report["documents"][3]["translation_of"] == "d3"


def test_readings_of_one_field_stand_together() -> None:
    fields = rendered()["documents"][1]["fields"]
    assert fields["amount"]["value"] == "3200.00"
    assert fields["amount"]["others"][0]["value"] == "100"
    assert fields["amount"]["others"][0]["certainty"] == "probable"
    dates = rendered()["documents"][0]["fields"]["issue_date"]
    assert dates == {
        "value": "2026-05-03",
        "evidence": [],
        "certainty": "ambiguous",
        "alternatives": ["2026-03-05"],
    }


def test_no_control_characters_from_documents() -> None:
    report = rendered()
    message = report["requirements"][2]["findings"][0]["message"]
    assert "<script>" in message  # text stays as it is: whoever shows it must escape it
    assert not any(sign in message for sign in "\x1b\x07\u202e\u2066")


def test_a_file_name_that_is_not_utf8_is_written_with_backslashes() -> None:
    text = render_report(REPORT, output_format="json")
    text.encode("utf-8")
    assert json.loads(text)["files"][3]["name"] == r"relev\xe9.pdf"
    assert json.loads(text)["documents"][3]["pages"][0]["file"] == r"relev\xe9.pdf"
    assert NOT_UTF8 not in text


def test_no_nan() -> None:
    broken = Evidence(file="a.pdf", page=1, box=Box(float("nan"), 0, float("inf"), 1), text="")
    finding = replace(REPORT.requirements[0].findings[0], evidence=(broken,))
    report = json.loads(render_report(with_finding(finding), output_format="json"))
    assert report["findings"][0]["evidence"][0]["box"] == [None, 0.0, None, 1.0]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_same_report_gives_the_same_text(language: str) -> None:
    first = render_report(REPORT, output_format="json", language=language)
    assert first == render_report(replace(REPORT), output_format="json", language=language)
    assert json.loads(first)["checklist"]["title"] == f"Student visa {language}"


def test_classification() -> None:
    text = render_classification(DOCUMENTS, FILES, output_format="json", language="en", width=80, colour=False)
    report = json.loads(text)
    assert list(report)[:3] == ["schema_version", "documents", "files"]
    assert report["documents"] == rendered()["documents"]
    assert len(report["files"]) == len(FILES)


def test_a_box_is_null_where_the_whole_page_is_the_proof() -> None:
    finding = replace(REPORT.requirements[0].findings[0], evidence=(replace(AMOUNT, box=None),))
    assert (
        json.loads(render_report(with_finding(finding), output_format="json"))["findings"][0]["evidence"][0]["box"]
        is None
    )
