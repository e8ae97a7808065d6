"""Whatever a finding says and whatever its values are, every output is made."""

from __future__ import annotations

import json
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from doccheck.model import (
    LANGUAGES,
    Box,
    CountryName,
    Evidence,
    Finding,
    KindName,
    LanguageName,
    Money,
    Severity,
    Texts,
    Value,
)
from doccheck.reporting import render_report
from doccheck.reporting.messages import action, message
from doccheck.reporting.wording import fields_of, wording
from tests.reporting.dossier import with_finding

WORDS = wording("en")
KEYS = sorted(WORDS.message)
NAMES = sorted({name for text in (*WORDS.message.values(), *WORDS.action.values()) for name in fields_of(text)})

any_text = st.text(st.characters(), max_size=30)
kind_names = st.sampled_from(["passport", "bank_certificate", "no_such_kind"]).map(lambda id_: KindName(id=id_))
values: st.SearchStrategy[Value] = st.one_of(
    any_text,
    st.integers(0, 10**9),
    st.booleans(),
    st.dates(date(1900, 1, 1)),
    st.decimals(0, 10**9, places=2),
    st.builds(Money, amount=st.decimals(0, 10**9, places=2), currency=st.sampled_from([None, "EUR", "MAD"])),
    kind_names,
    st.sampled_from(["MAR", "FRA"]).map(lambda code: CountryName(code=code)),
    st.sampled_from(["ar", "fr"]).map(lambda code: LanguageName(code=code)),
    st.builds(Texts, fr=any_text, de=any_text, es=any_text, en=any_text),
    st.lists(kind_names, max_size=4).map(tuple),
)
boxes = st.none() | st.builds(Box, *[st.floats(-1, 2) for _ in range(4)])
evidence = st.builds(Evidence, file=any_text, page=st.integers(1, 999), box=boxes, text=any_text)


@st.composite
def findings(draw: st.DrawFn) -> Finding:
    code, _, reason = draw(st.sampled_from(KEYS)).partition(".")
    return Finding(
        code=code,
        reason=reason,
        severity=draw(st.sampled_from(list(Severity))),
        values=tuple((name, draw(values)) for name in draw(st.lists(st.sampled_from(NAMES), unique=True, max_size=6))),
        evidence=tuple(draw(st.lists(evidence, max_size=2))),
    )


@pytest.mark.parametrize("language", LANGUAGES)
@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(finding=findings())
def test_every_output_is_made(language: str, finding: Finding) -> None:
    report = with_finding(finding)
    json.loads(render_report(report, output_format="json", language=language).encode("utf-8"))
    page = render_report(report, output_format="html", language=language)
    for text in (page, render_report(report, output_format="terminal", language=language, width=80)):
        text.encode("utf-8")
        assert not any(sign in text for sign in "\x1b\x00\x07\u202e\u2066")
    assert "<script" not in page


@pytest.mark.parametrize("language", LANGUAGES)
@settings(max_examples=100, deadline=None)
@given(finding=findings())
def test_every_message_says_something(language: str, finding: Finding) -> None:
    assert isinstance(action(finding, language), str)
    if finding.code != "reminder":
        assert len(message(finding, language)) > 5


@pytest.mark.parametrize("language", LANGUAGES)
def test_values_are_written_by_their_type(language: str) -> None:
    finding = Finding(
        code="amount_too_low",
        severity=Severity.ERROR,
        values=(("found", Money(amount=Decimal("1234.50"), currency="EUR")), ("needed", Decimal("1E+3"))),
    )
    said = message(finding, language)
    assert "1000" in said
    assert "€" in said or "EUR" in said
    assert "{" not in said
    assert "[" not in said
