"""Conditions and rules in words: nothing a checklist says may be lost when it is shown."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from doccheck.checklist import (
    Checklist,
    Condition,
    IssuedWithin,
    LegalValue,
    Means,
    Option,
    Requirement,
    Source,
    Supplement,
    Translation,
)
from doccheck.model import Texts
from doccheck.reporting.checklist_text import condition_text, render_checklist

MINOR = Condition(fact="derived.minor", is_=True)
STUDY = Condition(fact="stay.purpose", one_of=("study", "language_course"))


def texts(word: str) -> Texts:
    return Texts(fr=f"{word} fr", de=f"{word} de", es=f"{word} es", en=f"{word} en")


@pytest.mark.parametrize(
    ("condition", "language", "expected"),
    [
        (MINOR, "en", "derived.minor = true"),
        (Condition(fact="situation.renewal", is_=False), "en", "situation.renewal = false"),
        (Condition(fact="situation.family_members", is_=0), "en", "situation.family_members = 0"),
        (STUDY, "en", "stay.purpose = study | language_course"),
        (Condition(fact="derived.stay_days", over=180), "en", "derived.stay_days > 180"),
        (Condition(fact="derived.age", at_least=18), "en", "derived.age ≥ 18"),
        (Condition(fact="derived.age", under=18), "en", "derived.age < 18"),
        (Condition(fact="stay.end", known=True), "en", "stay.end known"),
        (Condition(fact="stay.end", known=False), "de", "nicht (stay.end bekannt)"),
        (Condition(not_=MINOR), "fr", "non (derived.minor = true)"),
        (
            Condition(all=(MINOR, Condition(any=(STUDY, Condition(fact="derived.age", under=16))))),
            "es",
            "derived.minor = true y (stay.purpose = study | language_course o derived.age < 16)",
        ),
    ],
)
def test_a_condition_is_said_whole(condition: Condition, language: str, expected: str) -> None:
    assert condition_text(condition, language) == expected


CHECKLIST = Checklist(
    id="tiny",
    title=texts("list"),
    country="FRA",
    source=Source(file="list.txt", title="The list", authority="Office", language="en", dated=date(2026, 1, 2)),
    translation=Translation(languages=("fr", "en"), into=("fr",), sworn=True, source="In French or English."),
    values={
        "income": LegalValue(
            amount=Decimal("615.00"),
            currency="EUR",
            period="month",
            valid_from=date(2026, 1, 1),
            valid_until=date(2026, 12, 31),
            source="615 euros a month",
            verified_on=date(2026, 6, 1),
            title=texts("income"),
        )
    },
    requirements=(
        Requirement(
            id="means",
            title=texts("means"),
            source="Proof of means.",
            options=(Option(when=STUDY, accepts=("bank_certificate",)),),
            when=MINOR,
            optional=True,
            count=2,
            rules=(
                Means(
                    check="means",
                    value="income",
                    percent=Decimal(80),
                    supplements=(
                        Supplement(fact="situation.family_members", first=Decimal(75), each_further=Decimal(50)),
                    ),
                ),
                IssuedWithin(check="issued_within", months=3, source="less than three months old", when=STUDY),
            ),
        ),
    ),
)


def test_everything_of_a_requirement_is_shown() -> None:
    shown = render_checklist(CHECKLIST, language="en", width=200)
    for part in (
        "tiny – list en",
        "The list (Office, 2026-01-02; list.txt)",
        "“In French or English.”",
        "means – means en (optional)",
        "when: derived.minor = true",
        "accepted (when stay.purpose = study | language_course): ",
        "bank_certificate",
        "number: 2",
        "value income; percent 80; supplements situation.family_members: +75 % / +50 %",
        "issued_within (months 3), when stay.purpose = study | language_course “less than three months old”",
        "“Proof of means.”",
        "income – income en: 615.00 EUR a month, 2026-01-01 – 2026-12-31",
        "“615 euros a month”; verified on 2026-06-01",
    ):
        assert part in shown


@pytest.mark.parametrize("language", ["fr", "de", "es", "en"])
@pytest.mark.parametrize("width", [10, 60, 100])
def test_no_line_is_wider_than_the_terminal(language: str, width: int) -> None:
    long = replace(CHECKLIST, title=texts("word " * 60))
    assert max(map(len, render_checklist(long, language=language, width=width).splitlines())) <= max(width, 40)
