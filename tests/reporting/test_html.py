"""The HTML report: whole, self-contained, and deaf to what documents say."""

from __future__ import annotations

import re
from dataclasses import replace
from html.parser import HTMLParser
from itertools import pairwise

import pytest

from doccheck.model import LANGUAGES
from doccheck.reporting import render_report
from doccheck.reporting.wording import wording
from tests.reporting.dossier import ARABIC, HOSTILE, PASSPORT, REPORT, TOO_SOON


class Page(HTMLParser):
    """The elements, ids, links and words of a page; also whether its tags are closed in order."""

    VOID = frozenset({"meta", "img", "br", "link"})

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[tuple[str, dict[str, str]]] = []
        self.open: list[str] = []
        self.misplaced: list[str] = []
        self.words: list[str] = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, {name: value or "" for name, value in attrs}))
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open.pop() != tag:
            self.misplaced.append(tag)

    def handle_data(self, data: str) -> None:
        if self.open and self.open[-1] != "style":
            self.words.append(data)

    def all(self, attribute: str) -> list[str]:
        return [attributes[attribute] for _, attributes in self.elements if attribute in attributes]


def page(language: str = "en", report: object = REPORT) -> Page:
    return Page(render_report(report, output_format="html", language=language))  # type: ignore[arg-type]


@pytest.mark.parametrize("language", LANGUAGES)
def test_well_formed_in_every_language(language: str) -> None:
    found = page(language)
    assert found.misplaced == []
    assert found.open == []
    assert found.elements[0] == ("html", {"lang": language})
    text = "".join(found.words)
    for word in wording(language).status.values():
        assert word in text
    for result in REPORT.requirements:
        assert result.title.in_language(language) in text
    for name in (PASSPORT, "bank.pdf", "casier.jpg", r"relev\xe9.pdf"):
        assert name in text


def test_needs_nothing_from_outside() -> None:
    text = render_report(REPORT, output_format="html")
    found = page()
    policy = next(attributes["content"] for tag, attributes in found.elements if "http-equiv" in attributes)
    assert policy.startswith("default-src 'none'; img-src data:; style-src 'unsafe-inline'")
    assert {tag for tag, _ in found.elements} & {"script", "link", "iframe", "object", "form", "input", "base"} == set()
    assert all(source.startswith("data:image/jpeg;base64,") for source in found.all("src"))
    assert all(link.startswith("#") for link in found.all("href"))
    assert "url(" not in text
    assert "@import" not in text


def test_every_link_has_its_target_and_ids_are_unique() -> None:
    found = page()
    ids = found.all("id")
    assert len(ids) == len(set(ids))
    assert {link[1:] for link in found.all("href")} <= set(ids)


def test_hostile_text_stays_text() -> None:
    report = replace(REPORT, checklist=replace(REPORT.checklist, source=HOSTILE))
    text = render_report(report, output_format="html")
    assert "<script" not in text
    assert not any(sign in text for sign in "\x1b\x07\u202e\u2066")
    assert "&lt;script&gt;alert(1)" in text
    assert "&amp;amp;" in text
    assert "".join(page(report=report).words).count("alert(1)") == text.count("alert(1)")


def test_hostile_text_in_attributes_stays_there() -> None:
    evidence = replace(TOO_SOON.evidence[0], file='x" onload="alert(1)')
    report = replace(REPORT, findings=(replace(TOO_SOON, evidence=(evidence,)),))
    names = {name for _, attributes in page(report=report).elements for name in attributes}
    assert not any(name.startswith("on") for name in names)


def test_places_are_marked_on_the_picture() -> None:
    found = page()
    marks = [attributes for _, attributes in found.elements if attributes.get("class", "").startswith("mark ")]
    first = next(attributes for attributes in marks if "12.30%" in attributes["style"])
    assert first["style"] == "left:12.30%;top:40.00%;width:29.70%;height:2.50%"
    assert "t-error" in first["class"]  # a finding outweighs what was merely read there
    assert found.all("alt") == [f"Page 1 of {PASSPORT}"]


def test_a_page_without_a_picture_has_a_frame() -> None:
    assert wording("en").ui["no_picture"] in "".join(page().words)


def test_boxes_beyond_the_page_stay_on_it() -> None:
    from doccheck.model import Box

    wild = replace(TOO_SOON.evidence[0], box=Box(-3.0, float("nan"), 9.0, 2.0))
    report = replace(REPORT, findings=(replace(TOO_SOON, evidence=(wild,)),))
    assert "left:0.00%;top:0.00%;width:100.00%;height:100.00%" in render_report(report, output_format="html")


def test_arabic_is_set_in_its_direction() -> None:
    text = render_report(REPORT, output_format="html")
    assert re.search(rf'dir="auto">“{ARABIC.text}”', text)


def test_headings_do_not_skip_a_level() -> None:
    levels = [int(tag[1]) for tag, _ in page().elements if re.fullmatch(r"h[1-6]", tag)]
    assert levels[0] == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))


def test_a_report_of_nothing() -> None:
    empty = replace(REPORT, facts=(), requirements=(), documents=(), files=(), findings=(), pictures=())
    assert page(report=empty).misplaced == []
