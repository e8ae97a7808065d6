"""Figures of the law: each stands in one place, with its time; and what the official texts make of them, worked out."""

from __future__ import annotations

import tomllib
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from doccheck.checklist import FOLDERS, Means, checklist_ids, load_checklist, load_value, value_ids
from doccheck.errors import InvalidDefinition
from doccheck.facts import given
from doccheck.judging import judge
from doccheck.model import Document, Money, RequirementResult, Status
from doccheck.reporting.checklist_text import render_checklist
from doccheck.reporting.messages import message
from tests.judging.builder import codes, doc, passport, values

ROOT = Path(__file__).parents[2]
BEFORE_THEY_END = date(2026, 6, 15)


# -- one place ----------------------------------------------------------------------------------------------------------
def test_every_shared_figure_is_whole_and_used() -> None:
    used = {name for id_ in checklist_ids() for name in load_checklist(id_).uses}
    assert set(value_ids()) == used
    for name in value_ids():
        value = load_value(name)
        assert value.amount > 0
        assert value.valid_from <= value.verified_on
        assert value.valid_until is not None, name
        assert value.valid_from < value.valid_until


def test_no_checklist_that_ships_repeats_a_figure() -> None:
    for path in (ROOT / "checklists").glob("*.toml"):
        table = tomllib.loads(path.read_text("utf-8"))
        assert "values" not in table, path.name
        assert table["uses"], path.name


def test_the_rate_of_the_bafoeg_stands_once_for_three_checklists() -> None:
    users = [id_ for id_ in checklist_ids() if "bafoeg" in load_checklist(id_).uses]
    assert len(users) == 3
    assert len({load_checklist(id_).values["bafoeg"] for id_ in users}) == 1


def test_the_folder_of_the_figures_is_where_the_package_and_the_checkout_have_their_checklists() -> None:
    """Both archives take `checklists` as a whole."""
    packed = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["hatch"]["build"]["targets"]
    assert packed["wheel"]["force-include"]["checklists"] == "doccheck/checklists"
    assert "checklists" in packed["sdist"]["include"]
    assert [folder.name for folder in FOLDERS] == ["checklists", "checklists"]
    assert (ROOT / "checklists" / "values").is_dir()


# -- what an author can do wrong ------------------------------------------------------------------------------------------
CHECKLIST = """
id = "tiny"
country = "DEU"
title = { fr = "Petite", de = "Kleine", es = "Pequeña", en = "Tiny" }
uses = ["minimum"]
[source]
file = "text.txt"
title = "The text"
authority = "Office"
language = "en"
[translation]
languages = ["de"]
into = ["de"]
sworn = false
source = "In German."
[[requirement]]
id = "means"
title = { fr = "Ressources", de = "Mittel", es = "Medios", en = "Means" }
source = "700 euros a month"
accepts = ["bank_certificate"]
[[requirement.rule]]
check = "means"
value = "minimum"
"""
FIGURE = """
id = "minimum"
amount = "700"
currency = "EUR"
period = "month"
valid_from = 2026-01-01
valid_until = 2026-12-31
verified_on = 2026-01-15
source = "700 euros a month"
title = { fr = "Minimum", de = "Mindestbetrag", es = "Mínimo", en = "Minimum" }
"""


def written(folder: Path, checklist: str = CHECKLIST, figure: str | None = FIGURE) -> Path:
    path = folder / "tiny.toml"
    path.write_text(checklist, encoding="utf-8")
    if figure is not None:
        (folder / "values").mkdir()
        (folder / "values" / "minimum.toml").write_text(figure, encoding="utf-8")
    return path


def test_a_figure_may_stand_beside_a_checklist_of_ones_own(tmp_path: Path) -> None:
    assert load_checklist(written(tmp_path)).values["minimum"].amount == 700


def test_a_figure_that_ships_can_be_used_from_anywhere(tmp_path: Path) -> None:
    path = written(tmp_path, CHECKLIST.replace("minimum", "bafoeg"), None)
    assert load_checklist(path).values["bafoeg"] == load_value("bafoeg")


OWN = '[values.own]\namount = 1\ncurrency = "EUR"\nperiod = "month"\nvalid_from = 2026-01-01\nvalid_until = 2026-12-31\n' + (
    'verified_on = 2026-01-15\nsource = "…"\ntitle = { fr = "…", de = "…", es = "…", en = "…" }\n'
)
RATE = '[rates.MAD]\nper_eur = "10.85"\non = 2026-06-01\nsource = "Banque Fictive"\n'


@pytest.mark.parametrize(
    ("checklist", "figure", "said"),
    [
        (CHECKLIST.replace('uses = ["minimum"]', 'uses = ["minimun"]'), FIGURE, "did you mean 'minimum'?"),
        (CHECKLIST.replace('uses = ["minimum"]', 'uses = ["../tiny"]'), FIGURE, "unknown legal value"),
        (CHECKLIST.replace('uses = ["minimum"]', "uses = 3"), FIGURE, "uses"),
        (CHECKLIST.replace('uses = ["minimum"]', 'uses = ["minimum", "iprem"]'), FIGURE, "'iprem', which no rule uses"),
        (CHECKLIST + OWN, FIGURE, "'own', which no rule uses"),
        (CHECKLIST + OWN.replace("own", "minimum"), FIGURE, "stands both here and in `uses`"),
        (CHECKLIST, FIGURE.replace('id = "minimum"', 'id = "maximum"'), "it must be the name of the file"),
        (CHECKLIST, FIGURE.replace("amount", "amoumt"), "minimum.toml"),
        (CHECKLIST, FIGURE.replace('"700"', '"0"'), "it must be above 0"),
        (CHECKLIST, FIGURE.replace("2026-12-31", "2025-12-31"), "ends before it begins"),
        (CHECKLIST + RATE.replace('"10.85"', '"0"'), FIGURE, "rates.MAD.per_eur"),
        (CHECKLIST + RATE.replace("MAD", "Dirham"), FIGURE, "ISO 4217"),
        (CHECKLIST + RATE.replace("on =", "one ="), FIGURE, "rates"),
    ],
)
def test_a_figure_that_is_not_right_is_named(tmp_path: Path, checklist: str, figure: str, said: str) -> None:
    with pytest.raises(InvalidDefinition) as error:
        load_checklist(written(tmp_path, checklist, figure))
    assert said in str(error.value)


def test_a_figure_that_is_not_there_is_named() -> None:
    with pytest.raises(InvalidDefinition, match="did you mean 'bafoeg'"):
        load_value("bafog")


def test_the_list_says_where_a_figure_comes_from(tmp_path: Path) -> None:
    shown = " ".join(render_checklist(load_checklist("es-lyon-student"), language="en").split())
    assert "iprem – " in shown
    assert "600.00 EUR a month, 2023-01-01 – 2026-12-31" in shown
    assert "verified on 2026-11-27; values/iprem.toml" in shown
    own = render_checklist(load_checklist(written(tmp_path, CHECKLIST + RATE)), language="de")
    assert "Wechselkurse" in own
    assert "1 EUR = 10.85 MAD, 2026-06-01" in own
    assert "Banque Fictive" in own


# -- worked out -----------------------------------------------------------------------------------------------------------
def means(id_: str, amount: str, facts: dict[str, Any], on: date = BEFORE_THEY_END) -> RequirementResult:
    """What the checklist says of this sum in a scholarship for ten months, September to June."""
    paper = grant(amount)
    stay = {"stay.start": date(2026, 9, 1), "stay.end": date(2027, 6, 30), "birth_date": date(2004, 5, 17)}
    report = judge((passport(), paper), (), load_checklist(id_), given({**stay, **facts}), on)
    return next(result for result in report.requirements if result.id == "means")


def grant(amount: str) -> Document:
    more = {"amount": Decimal(amount), "currency": "EUR", "amount_period": "total", "issuing_country": "ESP"}
    dates = {"start_date": date(2026, 9, 1), "end_date": date(2027, 6, 30), "valid_until": date(2027, 6, 30)}
    everywhere = ("de", "fr", "es")
    return doc("scholarship_certificate", full_name="Amina BENALI", languages=everywhere, **dates, **more)


ALONE = {"family_members": 0, "accommodation_prepaid": False}


@pytest.mark.parametrize(
    ("id_", "facts", "needed"),
    [
        # 100 % of the IPREM, 600 euros; + 75 % for the first, + 50 % for each further member of the family.
        ("es-lyon-student", ALONE, "6000"),
        ("es-lyon-student", {**ALONE, "family_members": 1}, "10500"),
        ("es-lyon-student", {**ALONE, "family_members": 2}, "13500"),
        ("es-lyon-student", {**ALONE, "family_members": 3}, "16500"),
        ("es-lyon-student", {**ALONE, "stay.end": date(2027, 7, 1)}, "6600"),  # an eleventh month has begun
        ("es-lyon-family", {**ALONE, "family_members": 1}, "10500"),
        ("es-lyon-family", {**ALONE, "family_members": 2}, "13500"),
        # The rate of the BAföG, 992 euros; + 10 % for a language course.
        ("de-bw-student", {"stay.purpose": "study"}, "9920"),
        ("de-mainz-school-exchange", {}, "9920"),
        ("de-mainz-language-course", {}, "10912"),
        ("fr-grenoble-student", {}, "6150"),
    ],
)
def test_what_is_needed_to_the_cent(id_: str, facts: dict[str, Any], needed: str) -> None:
    exactly = means(id_, needed, facts)
    assert "amount_too_low" not in {finding.code for finding in exactly.findings}
    less = means(id_, str(Decimal(needed) - Decimal("0.01")), facts)
    assert values(less, "amount_too_low")["needed"] == Money(amount=Decimal(needed), currency="EUR")


def test_luxembourg_asks_80_per_cent_a_month_rounded_as_its_own_text_does() -> None:
    """ "80% du revenu minimum garanti correspondent donc à 1.078,54 EUR": ten months of that, and no cent more."""
    exactly = means("lu-student", "10785.40", {})
    assert "amount_too_low" not in {finding.code for finding in exactly.findings}
    less = means("lu-student", "10785.39", {})
    assert values(less, "amount_too_low")["needed"] == Money(amount=Decimal("10785.40"), currency="EUR")


def test_a_figure_past_its_time_makes_review_saying_which_and_since_when() -> None:
    result = means("lu-student", "99999", {})
    assert result.status is Status.REVIEW
    finding = next(finding for finding in result.findings if finding.code == "not_evaluated")
    said = " ".join(message(finding, "fr").split())
    assert "Revenu minimum garanti" in said
    assert "1 348,18 €" in said.replace("\u202f", " ")
    assert "31 décembre 2015" in said


@pytest.mark.parametrize(
    ("day", "found"),
    [
        (date(2026, 9, 30), []),
        (date(2026, 10, 1), ["R not_evaluated.value_expired"]),
        (date(2024, 9, 30), ["R not_evaluated.value_not_yet"]),
    ],
)
def test_the_bafoeg_of_today_is_not_that_of_another_year(day: date, found: list[str]) -> None:
    result = means("de-mainz-language-course", "99999", {}, on=day)
    assert [code for code in codes(result) if "not_evaluated" in code] == found


def test_prepaid_accommodation_is_asked_about_where_it_would_decide() -> None:
    unknown = means("es-lyon-student", "5000", {"family_members": 0})
    assert {"R fact_unknown", "R amount_too_low.perhaps_reduced"} <= set(codes(unknown))
    prepaid = means("es-lyon-student", "5000", {**ALONE, "accommodation_prepaid": True})
    assert (prepaid.status, "R amount_too_low.reduced" in codes(prepaid)) == (Status.REVIEW, True)
    assert means("es-lyon-student", "5000", ALONE).status is Status.PROBLEM


def test_every_means_rule_that_ships_names_a_shared_figure() -> None:
    for id_ in checklist_ids():
        rules = [rule for need in load_checklist(id_).requirements for rule in need.rules if isinstance(rule, Means)]
        assert rules, id_
        assert {rule.value for rule in rules} == set(load_checklist(id_).uses)
