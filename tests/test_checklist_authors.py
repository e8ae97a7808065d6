"""Writing a checklist: the starter, the guide's worked example, and what `validate` finds besides wrong words."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from doccheck.checklist import RULES, checklist_ids, load_checklist
from doccheck.checklist.conditions import Moment
from doccheck.checklist.load import FOLDERS
from doccheck.checklist.validate import starter, validated
from doccheck.errors import InvalidDefinition, UsageError
from doccheck.facts import DERIVED
from doccheck.facts import given as facts_of
from doccheck.judging import judge
from doccheck.model import Status, Verdict
from tests.judging.builder import money, passport

GUIDE = (Path(__file__).parents[1] / "checklists" / "README.md").read_text("utf-8")
EXAMPLE = next(text for text in re.findall(r"```toml\n(.*?)```", GUIDE, re.S) if text.startswith("id ="))


@pytest.fixture
def example(tmp_path: Path) -> Path:
    path = tmp_path / "lu-example-student.toml"
    path.write_text(EXAMPLE, "utf-8")
    return path


@pytest.mark.parametrize("id", checklist_ids())
def test_the_checklists_that_ship_pass(id: str) -> None:
    path = next(folder / f"{id}.toml" for folder in FOLDERS if (folder / f"{id}.toml").is_file())
    assert validated(path).id == id


def test_the_starter_is_a_checklist_without_mistakes(tmp_path: Path) -> None:
    path = tmp_path / "fr-lille-student.toml"
    path.write_text(starter("fr-lille-student"), "utf-8")
    assert validated(path).id == "fr-lille-student"


@pytest.mark.parametrize("id", ["", "Lille", "../x", "fr lille", "fr-", "1fr", "fr.lille"])
def test_an_id_is_a_plain_word(id: str) -> None:
    with pytest.raises(UsageError, match="checklist id"):
        starter(id)


def test_the_worked_example_judges_a_dossier(example: Path) -> None:
    checklist = validated(example)
    facts = facts_of({
        "surname": "Benali", "given_names": "Amina", "birth_date": date(2004, 5, 17),
        "stay.start": date(2026, 9, 1), "stay.end": date(2027, 6, 30),
    })  # fmt: skip
    documents = (passport(expiry_date=date(2028, 1, 1)), money("bank_certificate", "7000"))
    report = judge(documents, (), checklist, facts, date(2026, 6, 1))
    assert [r.status for r in report.requirements] == [Status.OK, Status.OK, Status.NOT_APPLICABLE]
    assert report.verdict is Verdict.COMPLETE
    late = judge(
        (passport(expiry_date=date(2027, 9, 29)), money("bank_certificate", "6999")),
        (),
        checklist,
        facts,
        date(2026, 8, 1),
    )
    assert [r.status for r in late.requirements] == [Status.PROBLEM, Status.PROBLEM, Status.NOT_APPLICABLE]
    assert "too_late" in {finding.code for finding in late.findings}
    assert checklist.values["monthly"].amount == Decimal(700)


def test_the_guide_names_every_rule_fact_and_moment() -> None:
    assert set(re.findall(r"^\| `(\w+)` \|", GUIDE, re.M)) == set(RULES)
    assert all(f"`{key}`" in GUIDE for key in DERIVED)
    assert all(f"`{moment}`" in GUIDE for moment in Moment.__args__)  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('is = true }', 'is = true }\ncount = 0', "`count` must be 1 or more"),
        ('when = { fact = "derived.minor", is = true }',
         'when.all = [{ fact = "derived.minor", is = true }, { fact = "derived.age", over = 20 }]', "can never hold"),
        ('when = { fact = "derived.minor", is = true }',
         'when.any = [{ fact = "derived.minor", known = true }, { fact = "derived.minor", known = false }]',
         "always holds"),
        ('when = { fact = "derived.minor", is = true }',
         'when.all = [{ fact = "derived.age", under = 18 }, { fact = "derived.age", at_least = 18 }]', "can never hold"),
        ('value = "monthly"', 'value = "monthly"\nkinds = ["passport"]', "is for 'passport', which is not accepted here"),
        ('accepts = ["passport"]', 'accepts = ["passport", "passport"]', "stands twice"),
        ('accepts = ["passport"]', 'accepts = ["pasport"]', "did you mean 'passport'?"),
        ("latest_months_before = 2\n", "", "say one of"),
        ('de = "Reisepass"', 'de = " "', "the text in 'de' is empty"),
        ('de = "Reisepass", ', "", "de"),
        ('value = "monthly"', 'value = "yearly"', "unknown value 'yearly'"),
    ],
)  # fmt: skip
def test_validate_names_what_would_do_nothing(example: Path, old: str, new: str, said: str) -> None:
    assert old in EXAMPLE
    example.write_text(EXAMPLE.replace(old, new, 1), "utf-8")
    with pytest.raises(InvalidDefinition) as error:
        validated(example)
    assert said in str(error.value)
    assert re.search(r"lu-example-student\.toml(?::\d+)?: ", str(error.value))


def test_a_rule_within_a_condition_that_excludes_it(example: Path) -> None:
    rule = '\n[[requirement.rule]]\ncheck = "signed"\nwhen = { fact = "derived.minor", is = false }\n'
    example.write_text(EXAMPLE.replace("\n[[timing]]", f"{rule}\n[[timing]]"), "utf-8")
    with pytest.raises(InvalidDefinition, match="rule signed: this condition can never hold here"):
        validated(example)


def test_a_purpose_nobody_can_have(example: Path) -> None:
    changed = EXAMPLE.replace('country = "LUX"', 'country = "LUX"\npurposes = ["study", "language_course"]')
    rule = 'when = { fact = "stay.purpose", is = "langage_course" }'
    example.write_text(changed.replace('when = { fact = "derived.minor", is = true }', rule), "utf-8")
    with pytest.raises(InvalidDefinition, match="unknown purpose 'langage_course' – did you mean 'language_course'"):
        validated(example)


def test_loading_asks_for_less(example: Path) -> None:
    """Every run loads a checklist: what only its author needs to know is not computed each time."""
    example.write_text(EXAMPLE.replace("latest_months_before = 2\n", ""), "utf-8")
    assert load_checklist(example).timing
