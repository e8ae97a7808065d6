"""The worked cases: every one is judged as its file says, and over a checklist's cases every status is reached."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from doccheck.checklist import Requirement, load_checklist
from doccheck.errors import InvalidDefinition
from doccheck.model import Finding, Severity, Status
from tests.judging import cases

PATHS = cases.paths()
CHECKLISTS = sorted({path.parent.name for path in PATHS})
AT_LEAST = 8  # cases of a checklist

# What no dossier can bring about, and why. A status that a case reaches must not stand here.
UNREACHABLE: dict[tuple[str, str], dict[Status, str]] = {}


def _name(path: Path) -> str:
    return f"{path.parent.name}/{path.stem}"


@pytest.mark.parametrize("path", PATHS, ids=_name)
def test_a_case_is_judged_as_it_says(path: Path) -> None:
    case = cases.load(path)
    report = cases.judged(case)
    found = {result.id: (result.status, _serious(result.findings)) for result in report.requirements}
    wrong = [
        f"{id}: expected {wanted.status} {list(wanted.codes)}, found {found[id][0]} {sorted(found[id][1])}"
        for id, wanted in case.expected.items()
        if found[id][0] is not wanted.status or not found[id][1].issuperset(wanted.codes)
    ]
    codes = {finding.code for finding in report.findings}
    wrong += [f"findings: {code} is not among {sorted(codes)}" for code in case.findings if code not in codes]
    if report.verdict is not case.verdict:
        wrong.append(f"verdict: expected {case.verdict}, found {report.verdict}")
    assert not wrong, f"{_name(path)} ({case.title}):\n" + "\n".join(wrong)


def _serious(findings: tuple[Finding, ...]) -> set[str]:
    return {finding.code for finding in findings if finding.severity in (Severity.ERROR, Severity.REVIEW)}


@pytest.mark.parametrize("checklist", CHECKLISTS)
def test_every_requirement_has_every_status_it_can_have(checklist: str) -> None:
    own = [cases.load(path) for path in PATHS if path.parent.name == checklist]
    reached = {(id, wanted.status) for case in own for id, wanted in case.expected.items()}
    requirements = load_checklist(checklist).requirements
    open_ = [
        f"{requirement.id}: {status}"
        for requirement in requirements
        for status in _possible(checklist, requirement)
        if (requirement.id, status) not in reached
    ]
    assert not open_, f"{checklist}: no case shows\n" + "\n".join(open_)
    assert len(own) >= AT_LEAST


def _possible(checklist: str, requirement: Requirement) -> Iterator[Status]:
    """All statuses; `not_applicable` only where there is a condition."""
    never = UNREACHABLE.get((checklist, requirement.id), {})
    for status in Status:
        if status not in never and (status is not Status.NOT_APPLICABLE or requirement.when is not None):
            yield status


def test_nothing_is_called_unreachable_that_a_case_reaches() -> None:
    every = [cases.load(path) for path in PATHS]
    reached = {(case.checklist.id, id, wanted.status) for case in every for id, wanted in case.expected.items()}
    listed = {(*place, status) for place, reasons in UNREACHABLE.items() for status in reasons}
    ids = {(checklist, requirement.id) for checklist in CHECKLISTS for requirement in load_checklist(checklist).requirements}
    assert not listed & reached
    assert {place for place in UNREACHABLE if place[0] in CHECKLISTS} <= ids
    assert all(reason for reasons in UNREACHABLE.values() for reason in reasons.values())


# -- the files themselves ---------------------------------------------------------------------------------------------
GOOD = """
title = "A case"
on = 2026-07-01
[[document]]
kind = "visa_application_form"
"""


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('tittle = "x"', "title"),
        ('colour = "red"', "colour"),
        ('kinds = "passport"', "kinds"),
        ('[[document]]\nkind = "pasport"', "passport"),
        ('[document.fields]\nsurnam = "X"', "surname"),
        ('[document.fields]\nexpiry_date = "soon"', "expiry_date"),
        ('[document.fields]\ninstitution = 2026-01-01', "institution"),
        ('[[document]]\nkind = "passport"\nid = "d1"', "d1"),
        ('[[document]]\nkind = "passport"\ntranslation_of = "d9"', "d9"),
        ('[[document]]\nkind = "passport"\nsworn = true', "sworn_translation"),
        ("[[document]]\nkind = \"passport\"\npictures = [{ face = 1 }]", "face"),
        ('[facts]\napplicant.birthdate = 2004-01-01', "birth_date"),
        ('[facts]\nstay.start = "soon"', "stay.start"),
        ('[[file]]\nname = "scan.pdf"\ncod = "corrupt_file"', "cod"),
    ],
)
def test_a_mistake_in_a_case_names_the_file_and_the_key(text: str, said: str, tmp_path: Path) -> None:
    with pytest.raises(InvalidDefinition) as error:
        cases.load(_written(tmp_path, GOOD + text + _expected()))
    assert "01-case.toml" in str(error.value)
    assert said in str(error.value)


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('verdict = "review"\n', "", "verdict"),
        ('passport = "ok"\n', "", "passport"),
        ('passport = "ok"', 'passport = "okay"', "passport"),
        ('passport = "ok"', 'passport = { status = "ok", code = ["expired"] }', "code"),
        ('photo = "ok"\npassport = "ok"', 'passport = "ok"\nphoto = "ok"', "order"),
        ('passport = "ok"', 'passport = "ok"\npass_port = "ok"', "pass_port"),
    ],
)
def test_an_expectation_names_every_requirement_once_and_in_order(
    old: str, new: str, said: str, tmp_path: Path
) -> None:
    assert cases.load(_written(tmp_path, GOOD + _expected())).title == "A case"
    expected = _expected()
    assert old in expected
    with pytest.raises(InvalidDefinition) as error:
        cases.load(_written(tmp_path, GOOD + expected.replace(old, new)))
    assert "01-case.toml" in str(error.value)
    assert said in str(error.value)


def test_the_keys_of_a_case_are_those_of_the_document(tmp_path: Path) -> None:
    keys = """
text = ["Formulaire", "Amina BENALI"]
file = "all.pdf"
pages = 2
signed = false
[document.fields]
surname = ["BENALI", "BEN ALI"]
[document.unsure]
issue_date = 2026-05-01
[document.ambiguous]
birth_date = [2004-05-06, 2004-06-05]
[[document]]
kind = "sworn_translation"
file = "all.pdf"
translation_of = "d1"
sworn = true
from = "ar"
into = "es"
[[file]]
name = "broken.pdf"
code = "corrupt_file"
[facts]
stay.start = 2026-09-01
"""
    case = cases.load(_written(tmp_path, GOOD + keys + _expected()))
    form, translation = case.documents
    assert [field.value for field in form.all("surname")] == ["BENALI", "BEN ALI"]
    assert [line.text for line in form.lines] == ["Formulaire", "Amina BENALI"]
    assert form.signed is False
    assert form.languages == ("es",)
    assert translation.languages == ("es",)
    assert translation.sworn is not None
    assert translation.sworn.source_language == "ar"
    assert [page.page for page in translation.pages] == [3]
    assert [(file.name, file.pages) for file in case.files] == [("all.pdf", 3), ("broken.pdf", None)]
    assert list(case.facts) == ["stay.start"]


def _written(folder: Path, text: str) -> Path:
    path = folder / "es-lyon-student" / "01-case.toml"
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def _expected() -> str:
    ids = [requirement.id for requirement in load_checklist("es-lyon-student").requirements]
    return "\n[expected]\n" + "\n".join(f'{id} = "ok"' for id in ids) + '\nverdict = "review"\n'
