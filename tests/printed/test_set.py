"""The dossiers that a browser prints: what their truth says holds together. Of the half not to be looked at, only numbers
are compared, so that a test that fails prints nothing of it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from doccheck import load_checklist
from samples.labelled.model import SetProblem
from scripts.printed.loader import FOLDER, load
from scripts.printed.model import FIELD, FREE, SETS, UNSEEN, USED, Dossier

PERSON = """
[[person]]
id = "eva"
surname = "Núñez"
given_names = "Eva"
birth_date = 2004-05-17
nationality = "CO"
sex = "F"
"""
SMALL = (
    PERSON
    + """
[[document]]
id = "bank"
kind = "bank_certificate"
html = "bank.html"
languages = ["es"]
person = "eva"
signed = true
amount_also = ["640.00/month"]
[document.fields]
issue_date = 2026-05-11
amount = 7680.50
amount_period = "total"

[[document]]
id = "bank_v1"
kind = "bank_certificate"
html = "bank.html"
languages = ["es"]
person = "eva"

[[document]]
id = "visa"
kind = "visa"
draw = "visa"
style = "es"
languages = []
person = "eva"
[document.fields]
document_number = "A1"
valid_from = 2026-09-01
valid_until = 2026-11-30

[[document]]
id = "pass"
kind = "passport"
draw = "passport"
style = "CO"
languages = []
person = "eva"
[document.fields]
document_number = "A2"
issue_date = 2024-09-01
expiry_date = 2034-09-01

[[upload]]
name = "Banco.pdf"
capture = "digital"
documents = ["bank"]

[expected]
means = "ok"

[[variant]]
id = "v1"
fault = "the account was closed"
words = "free"
requirement = "means"
replaces = "bank"
by = "bank_v1"
expected = ["problem", "review"]
"""
)


@cache
def _loaded(which: str) -> tuple[Dossier, ...]:
    try:
        return load((which,))
    except SetProblem as problem:
        said = f"{len(str(problem).splitlines())} dossiers" if which == UNSEEN else str(problem)
    pytest.fail(f"{which}: not sound: {said}", pytrace=False)


def _faulty(which: str, faults: Iterator[str]) -> None:
    """Fails where there are faults: named, but for the half not to be looked at."""
    found = list(faults)
    if found:
        said = f"{len(found)} faults" if which == UNSEEN else "\n".join(found)
        pytest.fail(f"{which}: {said}", pytrace=False)


@pytest.mark.parametrize("which", SETS)
def test_each_half_has_nine_dossiers_with_six_faults_in_two_ways(which: str) -> None:
    dossiers = _loaded(which)

    ways = [tuple(variant.words for variant in dossier.variants) for dossier in dossiers]
    counted = len(dossiers), len({way for way in ways if (way.count(FIELD), way.count(FREE)) != (3, 3)})
    assert counted == (9, 0)


@pytest.mark.parametrize("which", SETS)
def test_the_truth_speaks_of_every_requirement_of_the_checklist_and_no_other(which: str) -> None:
    def faults() -> Iterator[str]:
        for dossier in _loaded(which):
            known = {requirement.id for requirement in load_checklist(dossier.checklist).requirements}
            if known != set(dossier.expected):
                yield f"{dossier.id}: {sorted(known ^ set(dossier.expected))}"
            yield from (f"{dossier.id}: {id}" for id, said in dossier.expected.items() if said not in _IN_ORDER)

    _faulty(which, faults())


_IN_ORDER = ("ok", "not_applicable")


@pytest.mark.parametrize("which", SETS)
def test_a_variant_exchanges_one_paper_for_another(which: str) -> None:
    def faults() -> Iterator[str]:
        for dossier in _loaded(which):
            for variant in dossier.variants:
                name = dossier.name(variant)
                old, new = dossier.papers[variant.replaces], dossier.papers[variant.by]
                if dossier.expected[variant.requirement] != "ok":
                    yield f"{name}: {variant.requirement} is not ok before"
                if old.page and new.page and old.page.read_bytes() == new.page.read_bytes():
                    yield f"{name}: the same paper"
                if not (old.page or new.page) and old.document == new.document:
                    yield f"{name}: the same drawing"

    _faulty(which, faults())


@pytest.mark.parametrize("which", SETS)
def test_a_page_loads_nothing_and_every_page_is_used(which: str) -> None:
    elsewhere = re.compile(r"<script|<iframe|<link\b|\b(?:src|srcset)\s*=|@import|url\((?![\"']?(?:#|data:))", re.IGNORECASE)

    def faults() -> Iterator[str]:
        for dossier in _loaded(which):
            pages = {paper.page for paper in dossier.papers.values() if paper.page}
            used = {id for upload in dossier.uploads for id in upload.papers} | {v.by for v in dossier.variants}
            yield from (f"{page}: loads something" for page in pages if elsewhere.search(page.read_text("utf-8")))
            yield from (f"{dossier.id}: {id} is in no file" for id in dossier.papers if id not in used)
            yield from (f"{page}: of no document" for page in _pages(which, dossier) if page not in pages)

    _faulty(which, faults())


def _pages(which: str, dossier: Dossier) -> Iterator[Path]:
    yield from (FOLDER / which / dossier.id / "docs").iterdir()


def test_names_are_unique_over_both_halves() -> None:
    names = [dossier.name(variant) for which in SETS for dossier in _loaded(which) for variant in (None, *dossier.variants)]

    assert len(names) - len(set(names)) == 0


def _small(folder: Path, truth: str, checklist: str = "es-lyon-student") -> Path:
    place = folder / USED / "d"
    (place / "docs").mkdir(parents=True)
    (place / "docs" / "bank.html").write_text("<p>Banco</p>", encoding="utf-8")
    (place / "facts.toml").write_text(f'checklist = "{checklist}"\n', encoding="utf-8")
    (place / "truth.toml").write_text(truth, encoding="utf-8")
    return folder


def test_what_a_truth_says_is_read(tmp_path: Path) -> None:
    (dossier,) = load(folder=_small(tmp_path, SMALL, "lu-student"))

    bank, visa, passport = (dossier.papers[id].document for id in ("bank", "visa", "pass"))
    assert bank.fields["amount"] == "7680.50"
    assert dossier.papers["bank"].amount_also == (("640.00", "month"),)
    assert str(visa.fields["issue_date"]) == "2026-08-20"
    assert passport.values == {"whole": 14}
    assert [dossier.name(variant) for variant in dossier.variants] == ["d_v1"]


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('html = "bank.html"', 'html = "banco.html"', "bank: no file banco.html"),
        ('html = "bank.html"', 'html = "bank.html"\ndraw = "visa"', "bank: either html or draw"),
        ("signed = true", "signature = true", "bank: unknown keys: signature"),
        ('"bank_certificate"', '"bank_letter"', "bank: unknown kind 'bank_letter'"),
        ("issue_date = 2026-05-11", 'issue_date = "2026-05-11"', "bank: issue_date"),
        ("amount = 7680.50", "sum = 7680.50", "bank: unknown fields: sum"),
        ("640.00/month", "640.00/week", "bank: amount_also: 640.00/week"),
        ('id = "bank_v1"', 'id = "bank"', "bank: document used twice"),
        ('style = "CO"', 'style = "PE"', "style 'PE' is not the nationality 'CO'"),
        ('documents = ["bank"]', 'documents = ["banco"]', "Banco.pdf: no document banco"),
        ('"Banco.pdf"', '"Banco.jpg"', "Banco.jpg: a digital jpg is a portrait"),
        ('means = "ok"', 'means = "fine"', "expected: unknown status"),
        ('requirement = "means"', 'requirement = "money"', "v1: no requirement money"),
        ('replaces = "bank"', 'replaces = "visa"', "v1: visa is not uploaded"),
        ('by = "bank_v1"', 'by = "bank"', "v1: bank is no other paper"),
        ('words = "free"', 'words = "plain"', "v1: words: field or free"),
        ('expected = ["problem", "review"]', 'expected = ["ok"]', "v1: expected: statuses other than ok"),
    ],
)
def test_the_loader_says_which_dossier_and_document_is_wrong(tmp_path: Path, old: str, new: str, said: str) -> None:
    assert old in SMALL

    with pytest.raises(SetProblem) as problem:
        load(folder=_small(tmp_path, SMALL.replace(old, new, 1)))

    assert str(problem.value).startswith("used/d: ")
    assert said in str(problem.value)
